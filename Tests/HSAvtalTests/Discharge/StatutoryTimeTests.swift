// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("2017:612 5:4: the time without an agreement (I-05, I-28)")
struct StatutoryTimeTests {
    @Test("After a notice before 12.00 three days are free, after one past 12.00 four (5:4)")
    func freeDays() throws {
        for (time, free) in [("00:00", 3), ("11:59", 3), ("12:01", 4), ("23:59", 4)] {
            for (day, days) in [("04", 0), ("07", 3), ("08", 4), ("09", 5), ("11", 7), ("12", 8), ("31", 27)] {
                try Discharge.sample(ready: "2026-05-04T\(time)", discharged: "2026-05-\(day)").expect(
                    .individual(days: days, payable: max(0, days - free)), citing: Grounds.statutory(),
                    under: .statutory)
            }
        }
    }

    @Test("Exactly 12:00 is not after 12.00: three days are free (I-05)")
    func noon() throws {
        try Discharge.sample(ready: "2026-05-04T12:00", discharged: "2026-05-08").expect(
            .individual(days: 4, payable: 1), citing: Grounds.statutory("I-05"), under: .statutory)
    }

    @Test("A notice without a time counts as sent after 12.00, and by the other reading as sent before (I-28)")
    func unknownTime() throws {
        let stay = try Discharge.sample(ready: "2026-05-04", discharged: "2026-05-09")
        stay.expect(.individual(days: 5, payable: 1), citing: Grounds.statutory("I-28"), under: .statutory)
        stay.expect(
            .individual(days: 5, payable: 2), citing: Grounds.statutory("I-28"),
            under: perPatient(.init(beforeNoon: 3, afterNoon: 4, unknownTime: .beforeNoon)))
        stay.expect(.mean(days: 5), citing: Grounds.mean())
    }

    @Test("Free days that are agreed on take the place of three and four (4:5)")
    func agreed() throws {
        let terms = perPatient(PaymentModel.FreeDays(beforeNoon: 5, afterNoon: 7))
        for (ready, payable, more) in [
            ("2026-05-04T11:59", 4, []), ("2026-05-04T12:00", 4, ["I-05"]), ("2026-05-04T12:01", 2, []),
            ("2026-05-04", 2, ["I-28"]),
        ] {
            try Discharge.sample(ready: ready, discharged: "2026-05-13").expect(
                .individual(days: 9, payable: payable), citing: Grounds.statutory() + more, under: terms)
        }
    }

    @Test("Every person is counted individually: there is no mean, and no limit of 7 days (5:4)")
    func noMean() throws {
        let stays = try ["2026-05-04", "2026-05-10", "2026-05-12"].map { try Discharge.sample(discharged: $0) }
        let settlement = try MonthlySettlement.only(of: Ledger(stays, under: .statutory))
        #expect(settlement.account.persons == 0 && settlement.account.individualPersons == 3)
        #expect(settlement.mean == .zero && !settlement.exceedsThreshold && settlement.excessDays == .zero)
        #expect(settlement.individualDays == 8)
        #expect(settlement.amount == Money(kronor: 8 * 12_026) && settlement.meanAmount == .zero)
        #expect(settlement.citations.ids == ["2017:612-5:4"])
    }

    @Test("An ongoing stay has the days beyond the free ones payable so far (5:4, I-12)")
    func ongoing() throws {
        for (ready, asOf, payable, more) in [
            ("2026-05-04T12:01", "2026-05-09", 1, []), ("2026-05-04T12:00", "2026-05-09", 2, ["I-05"]),
            ("2026-05-04", "2026-05-09", 1, ["I-28"]),
        ] {
            try Discharge.sample(ready: ready, discharged: nil, asOf: asOf).expect(
                .ongoing(payable: payable, failing: []),
                citing: ["U-09", "2017:612-5:4"] + (more + ["I-12"]).sorted(), under: .statutory)
        }
        try Discharge.sample(discharged: nil, asOf: "2026-05-07").expect(
            .ongoing(payable: 0, failing: []), citing: ["U-09", "I-12"], under: .statutory)
    }

    private func perPatient(_ free: PaymentModel.FreeDays) -> DischargeTerms {
        DischargeTerms(model: PaymentModel(name: "own", time: .perPatient(free)))
    }
}
