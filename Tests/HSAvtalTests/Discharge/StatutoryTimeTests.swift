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
                .individual(days: 9, payable: payable), citing: Grounds.otherFreeDays() + more, under: terms)
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
        #expect(settlement.citations.ids == ["2017:612-5:4", "2017:612-5:6"])
    }

    @Test("An ongoing stay has the days beyond the free ones payable so far (5:4, I-12)")
    func ongoing() throws {
        for (ready, payable, ids) in [
            ("2026-05-04T12:01", 1, Grounds.statutory("I-12")),
            ("2026-05-04T12:00", 2, Grounds.statutory("I-05", "I-12")),
            ("2026-05-04", 1, Grounds.statutory("I-12", "I-28")),
        ] {
            try Discharge.sample(ready: ready, discharged: nil, asOf: "2026-05-09").expect(
                .ongoing(payable: payable, failing: []), citing: ids, under: .statutory)
        }
        try Discharge.sample(discharged: nil, asOf: "2026-05-07").expect(
            .ongoing(payable: 0, failing: []), citing: Grounds.ongoingPatient(), under: .statutory)
    }

    @Test("Free days below none count as none: no stay has more payable days than days")
    func negativeFreeDays() throws {
        let terms = perPatient(PaymentModel.FreeDays(beforeNoon: -2, afterNoon: .min))
        for ready in ["2026-05-04T10:00", "2026-05-04T13:00"] {
            let stay = try Discharge.sample(ready: ready, discharged: "2026-05-09")
            stay.expect(.individual(days: 5, payable: 5), citing: Grounds.otherFreeDays(), under: terms)
        }
    }

    @Test("A settlement rests on 5:4 and 5:6 for what the act says, and on 4:5 for what was agreed in its place")
    func settlements() throws {
        let free = PaymentModel.FreeDays(beforeNoon: 3, afterNoon: 4, unknownTime: .beforeNoon)
        let cases: [(PaymentModel.FreeDays, PaymentModel.Amount, [String])] = [
            (.init(beforeNoon: 3, afterNoon: 4), .nationalAverage, ["2017:612-5:4", "2017:612-5:6"]),
            (free, .nationalAverage, ["2017:612-5:4", "2017:612-5:6"]),
            (free, .agreed, ["2017:612-4:5", "2017:612-5:4"]),
            (.init(beforeNoon: 2, afterNoon: 4), .nationalAverage, ["2017:612-4:5"]),
        ]
        for (free, amount, ids) in cases {
            let terms = DischargeTerms(model: PaymentModel(name: "own", time: .perPatient(free), amount: amount))
            let stay = try Discharge.sample(discharged: "2026-05-09")
            #expect(try MonthlySettlement.only(of: Ledger([stay], under: terms)).citations.ids == ids)
        }
    }

    private func perPatient(_ free: PaymentModel.FreeDays) -> DischargeTerms {
        DischargeTerms(model: PaymentModel(name: "own", time: .perPatient(free)))
    }
}
