// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("Worked example: Göteborg in May 2026")
struct GoteborgMay2026Tests {
    /// Three persons with 10 days, one with 9 days, two without an admission notice and one inpatient.
    private func stays() throws -> [Discharge] {
        try [
            .sample(ready: "2026-05-04T09:15", discharged: "2026-05-09"),
            .sample(ready: "2026-05-11T14:40", discharged: "2026-05-15"),
            .sample(ready: "2026-04-30T12:00", discharged: "2026-05-01"),
            .sample(ready: "2026-05-12T10:00", discharged: "2026-05-21"),
            .sample(admissionNotice: nil, ready: "2026-05-05", discharged: "2026-05-25"),
            .sample(admissionNotice: nil, ready: "2026-05-05", planning: .notCalled, discharged: "2026-05-06"),
            .sample(ready: "2026-05-20T08:30", discharged: nil, asOf: "2026-05-31"),
        ]
    }

    private func amounts() throws -> DailyAmounts {
        var amounts = DailyAmounts.official
        try amounts.supply(kronor: 11_600, for: 2_026)
        return amounts
    }

    @Test("The stays count as three in the mean, one individually, two excluded and one ongoing")
    func outcomes() throws {
        let stays = try stays()
        stays[0].expect(.mean(days: 5), citing: Grounds.mean())
        stays[1].expect(.mean(days: 4), citing: Grounds.mean())
        stays[2].expect(.mean(days: 1), citing: Grounds.mean())
        stays[3].expect(.individual(days: 9, payable: 6), citing: Grounds.individual())
        stays[4].expect(.excluded(Exclusions(.noAdmissionNotice)), citing: ["U-07", "2017:612-5:3", "I-06"])
        stays[5].expect(
            .excluded([Exclusions(.noAdmissionNotice), Exclusions(.noPlanningCall)]),
            citing: ["U-07", "2017:612-5:3", "I-06"])
        stays[6].expect(.ongoing(payable: 8, failing: []), citing: Grounds.individual("I-12"))
    }

    @Test("The mean is 10/3 and one day lies above it: 11 600.00 and 69 600.00 make 81 200.00 kr")
    func settlement() throws {
        let ledger = Ledger(try stays())
        let settlements = try ledger.settlements(dailyAmounts: amounts())
        let settlement = try #require(settlements.first)
        #expect(settlements.count == 1 && settlement.account.municipality == .goteborg)
        #expect("\(settlement.account.month)" == "2026-05")
        #expect(settlement.account.persons == 3 && settlement.account.days == 10)
        #expect(settlement.mean == Fraction(10, 3) && settlement.exceedsThreshold)
        #expect(settlement.excessDays == Fraction(1))
        #expect(settlement.account.individualPersons == 1 && settlement.individualDays == 6)
        #expect(settlement.meanAmount.description == "11600.00")
        #expect(settlement.individualAmount.description == "69600.00")
        #expect(settlement.amount.formatted(in: .swedish) == "81 200,00 kr" && settlement.isLiable)
        #expect(settlement.citations.ids == ["U-06", "U-09", "U-11"])
        #expect(settlement.account.excludedPersons == 2)
        #expect(settlement.account.exclusions.byName == ["noAdmissionNotice": 2, "noPlanningCall": 1])
        #expect(ledger.settledStays == 4 && ledger.excludedStays == 2 && ledger.ongoingStays == 1)
        #expect(ledger.ongoing.map(\.individualDays) == [8])
    }

    @Test("With Dalarna's rounding the mean is 3.33 and 0.99 days lie above it: 11 484.00 kr")
    func dalarnasRounding() throws {
        let terms = DischargeTerms.vastraGotaland(rounding: .rounded(decimals: 2))
        let settlement = try #require(try Ledger(stays(), under: terms).settlements(dailyAmounts: amounts()).first)
        #expect(settlement.mean == Fraction(333, 100) && settlement.excessDays == Fraction(99, 100))
        #expect(settlement.meanAmount.description == "11484.00")
        #expect(settlement.amount.description == "81084.00")
        #expect(settlement.citations.ids == ["U-06", "U-09", "U-11"])
    }

    @Test("Under Dalarna's own model the long stay is in the mean too: 19/4 is 4.75, and seven days lie above it")
    func dalarna() throws {
        let terms = DischargeTerms(model: .dalarna)
        let settlement = try #require(try Ledger(stays(), under: terms).settlements(dailyAmounts: amounts()).first)
        #expect(settlement.account.persons == 4 && settlement.account.individualPersons == 0)
        #expect(settlement.mean == Fraction(19, 4) && settlement.excessDays == Fraction(7))
        #expect(settlement.amount.description == "81200.00")
        #expect(settlement.citations.ids == ["2017:612-4:5"])
    }

    @Test("Without an amount for 2026 nothing is settled, and the year is named")
    func missing() throws {
        #expect(throws: SettlementError.missingDailyAmount(MissingDailyAmount(years: [2_026]))) {
            try Ledger(stays()).settlements()
        }
    }
}
