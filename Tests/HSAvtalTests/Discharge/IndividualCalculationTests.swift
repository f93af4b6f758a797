// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("C.utskrivning.5.2: stays that are counted one by one (U-11, I-10)")
struct IndividualCalculationTests {
    @Test("7 days count in the mean, 8 days individually with 5 days to pay (I-10)")
    func limit() throws {
        try Discharge.sample(discharged: "2026-05-10").expect(.mean(days: 6), citing: Grounds.mean())
        try Discharge.sample(discharged: "2026-05-11").expect(.mean(days: 7), citing: Grounds.mean("I-10"))
        try Discharge.sample(discharged: "2026-05-12").expect(
            .individual(days: 8, payable: 5), citing: Grounds.individual("I-10"))
        try Discharge.sample(discharged: "2026-05-13").expect(
            .individual(days: 9, payable: 6), citing: Grounds.individual())
    }

    @Test("A stay longer than 7 days is payable from day 4, whatever its length (U-11)")
    func fromDayFour() throws {
        for (discharged, days) in [("2026-06-03", 30), ("2026-12-31", 241), ("2036-05-04", 3_653)] {
            try Discharge.sample(discharged: discharged).expect(
                .individual(days: days, payable: days - 3), citing: Grounds.individual())
        }
    }

    @Test("The time of the notice has no part in it: there is no 12.00 under the agreement (I-05)")
    func noNoon() throws {
        for ready in ["2026-05-04", "2026-05-04T11:59", "2026-05-04T12:00", "2026-05-04T12:01"] {
            try Discharge.sample(ready: ready, discharged: "2026-05-13").expect(
                .individual(days: 9, payable: 6), citing: Grounds.individual())
        }
    }

    @Test("A person who is counted individually is in neither sum of the mean (U-11)")
    func outOfTheMean() throws {
        let stays = try ["2026-05-05", "2026-05-12"].map { try Discharge.sample(discharged: $0) }
        let settlement = try MonthlySettlement.only(of: Ledger(stays))
        #expect(settlement.account.persons == 1 && settlement.account.days == 1)
        #expect(settlement.account.individualPersons == 1 && settlement.individualDays == 5)
        #expect(settlement.mean == Fraction(1) && settlement.meanAmount == .zero)
        #expect(settlement.individualAmount == Money(kronor: 5 * 12_026))
        #expect(settlement.amount == settlement.individualAmount)
        #expect(settlement.citations.ids == ["U-06", "U-11"])
    }

    @Test("A month with individual days alone has no mean, and owes for them (U-11)")
    func alone() throws {
        let settlement = try MonthlySettlement.only(of: Ledger([Discharge.sample(discharged: "2026-05-12")]))
        #expect(settlement.mean == .zero && !settlement.exceedsThreshold && settlement.isLiable)
        #expect(settlement.amount == Money(kronor: 5 * 12_026))
        #expect(settlement.citations.ids == ["U-06", "U-11"])
    }

    @Test("A model without a limit counts every stay in the mean, and so no stay lies at a limit")
    func noLimit() throws {
        for (discharged, days) in [("2026-05-11", 7), ("2026-05-12", 8), ("2026-08-12", 100)] {
            try Discharge.sample(discharged: discharged).expect(
                .mean(days: days), citing: Grounds.otherMean(), under: DischargeTerms(model: .dalarna))
        }
    }

    @Test("A model of its own has a limit and free days of its own, with the day of the notice where that counts")
    func parameters() throws {
        let mean = MonthlyMean(threshold: Fraction(2), individualLimit: 5, freeDays: 8, countsNoticeDay: true)
        let terms = DischargeTerms(model: PaymentModel(name: "own", time: .monthlyMean(mean)))
        let short = try Discharge.sample(discharged: "2026-05-08")
        short.expect(.mean(days: 5), citing: Grounds.otherMean(), under: terms)
        for (discharged, days, payable) in [
            ("2026-05-09", 6, 0), ("2026-05-10", 7, 0), ("2026-05-11", 8, 0), ("2026-05-12", 9, 1),
            ("2026-05-13", 10, 2),
        ] {
            let stay = try Discharge.sample(discharged: discharged)
            stay.expect(.individual(days: days, payable: payable), citing: Grounds.otherMean(), under: terms)
            let settlement = try MonthlySettlement.only(of: Ledger([stay], under: terms))
            #expect(settlement.amount == Money(kronor: Int64(payable) * 12_026))
            #expect(settlement.citations.ids == ["2017:612-4:5"])
        }
    }
}
