// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("C.utskrivning.5 and 5.2: the mean of the month (U-06, U-09, U-10)")
struct MeanOfTheMonthTests {
    @Test("A person of up to 7 days counts in the mean of the month, with the days from the notice (U-06, U-10)")
    func inTheMean() throws {
        for days in 1...6 {
            try Discharge.sample(ready: "2026-05-2\(9 - days)", discharged: "2026-05-29").expect(
                .mean(days: days), citing: Grounds.mean())
        }
    }

    @Test("Liability arises above 3.0 days and not at them (U-06)")
    func threshold() throws {
        let at = try settlement([3, 3, 3])
        #expect(at.mean == Fraction(3) && !at.exceedsThreshold && !at.isLiable && at.amount == .zero)
        #expect(at.citations.ids == ["U-06"])
        let above = try settlement([3, 3, 4])
        #expect(above.mean == Fraction(10, 3) && above.exceedsThreshold && above.isLiable)
        #expect(above.citations.ids == ["U-06", "U-09"])
    }

    @Test("The amount is the mean less 3.0, times the persons, times the daily amount (U-09)")
    func amount() throws {
        let settlement = try settlement([7, 7, 0, 5])
        #expect(settlement.mean == Fraction(19, 4))
        #expect(settlement.excessDays == Fraction(7))
        #expect(settlement.meanAmount == Money(kronor: 7 * 12_026) && settlement.individualAmount == .zero)
        #expect(settlement.amount == Money(kronor: 84_182))
        #expect(settlement.citations.ids == ["U-06", "U-09"])
    }

    @Test("The mean is made up month by month: a low month does not set off a high one (U-10)")
    func monthByMonth() throws {
        let stays = try [
            Discharge.sample(ready: "2026-05-24", discharged: "2026-05-31"),
            Discharge.sample(ready: "2026-06-01", discharged: "2026-06-01"),
        ]
        stays[0].expect(.mean(days: 7), citing: Grounds.mean("I-10"))
        stays[1].expect(.mean(days: 0), citing: Grounds.mean("I-04"))
        let settlements = try Ledger(stays).settlements(dailyAmounts: .tenThousandAndYear())
        #expect(settlements.map { "\($0.account.month)" } == ["2026-05", "2026-06"])
        #expect(settlements.map(\.excessDays) == [Fraction(4), .zero])
        #expect(settlements.map(\.citations.ids) == [["U-06", "U-09"], ["U-06"]])
    }

    @Test("Each municipality has a mean of its own (U-06)")
    func eachMunicipality() throws {
        let stays = try [
            Discharge.sample(discharged: "2026-05-11"),
            Discharge.sample(registration: "1490", discharged: "2026-05-04"),
        ]
        let settlements = try Ledger(stays).settlements(dailyAmounts: .tenThousandAndYear())
        #expect(settlements.map(\.account.municipality) == [.goteborg, .boras])
        #expect(settlements.map(\.amount) == [Money(kronor: 4 * 12_026), .zero])
        #expect(settlements.map(\.citations.ids) == [["U-06", "U-09"], ["U-06"]])
    }

    @Test("The mean is not rounded, unless the policy names decimals: half up, before comparing and multiplying (I-01)")
    func rounding() throws {
        // 3.3333…, and 3.125 of eight persons.
        let thirds = try [MeanRounding.exact, .rounded(decimals: 2), .rounded(decimals: 1), .rounded(decimals: 0)].map {
            try settlement([4, 3, 3], rounding: $0)
        }
        #expect(thirds.map(\.mean) == [Fraction(10, 3), Fraction(333, 100), Fraction(33, 10), Fraction(3)])
        #expect(thirds.map(\.excessDays) == [Fraction(1), Fraction(99, 100), Fraction(9, 10), .zero])
        #expect(thirds.map(\.amount.description) == ["12026.00", "11905.74", "10823.40", "0.00"])
        #expect(thirds.map(\.citations.ids) == [["U-06", "U-09"], ["U-06", "U-09"], ["U-06", "U-09"], ["U-06"]])
        let eighths = try [MeanRounding.rounded(decimals: 2), .rounded(decimals: 3), .rounded(decimals: 9)].map {
            try settlement([4, 3, 3, 3, 3, 3, 3, 3], rounding: $0)
        }
        #expect(eighths.map(\.mean) == [Fraction(313, 100), Fraction(25, 8), Fraction(25, 8)])
        #expect(eighths.map(\.excessDays) == [Fraction(104, 100), Fraction(1), Fraction(1)])
        #expect(eighths.map(\.citations.ids) == [["U-06", "U-09"], ["U-06", "U-09"], ["U-06", "U-09"]])
    }

    @Test("Amounts that are no whole number of öre are rounded half up (I-29)")
    func ore() throws {
        // 0.5 times 3 parts of 10 000 days, at 12 026 kronor a day.
        let settlement = try settlement([4, 3, 3, 3, 3, 3, 3], rounding: .rounded(decimals: 4))
        #expect(settlement.mean == Fraction(31_429, 10_000) && settlement.excessDays == Fraction(10_003, 10_000))
        #expect(settlement.amount.description == "12029.61")
        #expect(settlement.citations.ids == ["U-06", "U-09"])
    }

    @Test("A mean below 3.0 gives no credit against individual days (I-14)")
    func noCredit() throws {
        let settlement = try settlement([0, 0, 0, 9])
        #expect(settlement.mean == .zero && settlement.excessDays == .zero && settlement.meanAmount == .zero)
        #expect(settlement.amount == Money(kronor: 6 * 12_026) && settlement.isLiable)
        #expect(settlement.citations.ids == ["U-06", "U-11"])
    }

    @Test("Where the consequence is a joint analysis nothing is owed, and the mean and the excess are told")
    func analysis() throws {
        let stays = try ["2026-05-10", "2026-05-11"].map { try Discharge.sample(discharged: $0) }
        let settlements = try Ledger(stays, under: DischargeTerms(model: .sormland)).settlements()
        #expect(settlements.map(\.mean) == [Fraction(13, 2)] && settlements.map(\.excessDays) == [Fraction(7)])
        #expect(settlements.map(\.exceedsThreshold) == [true] && settlements.map(\.isLiable) == [false])
        #expect(settlements.map(\.dailyAmounts) == [[]] && settlements.map(\.amount) == [.zero])
        #expect(settlements.map(\.citations.ids) == [["2017:612-4:5"]])
    }

    @Test("A joint analysis takes the place of every payment, also of individual days, whatever amounts are known")
    func analysisOfLongStays() throws {
        let mean = MonthlyMean(
            threshold: Fraction(3), individualLimit: 7, consequence: .jointAnalysis(afterMonths: 3))
        let terms = DischargeTerms(model: PaymentModel(name: "own", time: .monthlyMean(mean)))
        let stays = try ["2026-05-10", "2026-05-20"].map { try Discharge.sample(discharged: $0) }
        for amounts in [DailyAmounts.official, try .tenThousandAndYear()] {
            let settlement = try #require(try Ledger(stays, under: terms).settlements(dailyAmounts: amounts).first)
            #expect(settlement.exceedsThreshold && settlement.individualDays == 13 && !settlement.isLiable)
            #expect(settlement.meanAmount == .zero && settlement.individualAmount == .zero)
            #expect(settlement.dailyAmounts.isEmpty && settlement.citations.ids == ["2017:612-4:5"])
        }
    }

    @Test("A rounding to more than nine decimals cannot be computed, and is refused")
    func roundingOutOfRange() throws {
        for decimals in [-1, 10] {
            #expect(throws: SettlementError.tooLarge(try CivilMonth("2026-05"), .goteborg)) {
                try settlement([4, 3, 3], rounding: .rounded(decimals: decimals))
            }
        }
    }

    @Test("An agreed amount has to be supplied: no published one takes its place (4:5)")
    func agreedAmount() throws {
        var terms = DischargeTerms.vastraGotaland2023
        terms.model.amount = .agreed
        let ledger = Ledger([try Discharge.sample(ready: "2023-05-04", discharged: "2023-05-09")], under: terms)
        #expect(throws: SettlementError.missingDailyAmount(MissingDailyAmount(years: [2_023]))) {
            try ledger.settlements()
        }
        var amounts = DailyAmounts.official
        try amounts.supply(kronor: 9_000, for: 2_023)
        let settlement = try #require(try ledger.settlements(dailyAmounts: amounts).first)
        #expect(settlement.amount == Money(kronor: 18_000) && settlement.citations.ids == ["U-06", "U-09"])
        let grounds = settlement.explanation(under: terms, in: .english).citations.ids
        #expect(grounds == ["U-06", "U-09", "I-01", "I-34"])
    }

    private func settlement(_ days: [Int], rounding: MeanRounding = .exact) throws -> MonthlySettlement {
        let stays = try [StayFacts(dayZero: CivilDate("2026-05-10"))].varying(\.days, over: days).discharges()
        return try .only(of: Ledger(stays, under: .vastraGotaland(rounding: rounding)))
    }
}
