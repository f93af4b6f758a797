// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("C.utskrivning.5.2: the month and the year that a day belongs to (I-11, I-13)")
struct MonthOfTheStayTests {
    @Test("A stay belongs to the month of the discharge, with all its days (I-11)")
    func monthOfDischarge() throws {
        let accounts = Ledger(try [sample("2026-05-28", "2026-06-02"), sample("2026-04-20", "2026-06-02")]).accounts
        #expect(accounts.map { "\($0.month)" } == ["2026-06"])
        #expect(accounts.map(\.persons) == [1] && accounts.map(\.days) == [5])
        #expect(accounts.map(\.individualPersons) == [1])
        #expect(years(of: accounts.flatMap(\.individualDays)) == [2_026: 40])
    }

    @Test("By the other reading each payable individual day belongs to its own month, the person to the last (I-11)")
    func monthOfDay() throws {
        let stays = try [sample("2026-05-28", "2026-06-02"), sample("2026-04-20", "2026-06-02")]
        let ledger = Ledger(stays, under: .vastraGotaland(attribution: .monthOfDay))
        // The days after 2026-04-23: seven of April, all of May, two of June. The mean is as before.
        #expect(ledger.accounts.map { "\($0.month)" } == ["2026-04", "2026-05", "2026-06"])
        #expect(ledger.accounts.flatMap(\.individualDays).map(\.days) == [7, 31, 2])
        #expect(ledger.accounts.map(\.individualPersons) == [0, 0, 1])
        #expect(ledger.accounts.map(\.persons) == [0, 0, 1] && ledger.accounts.map(\.days) == [0, 0, 5])
        let settlements = try ledger.settlements(dailyAmounts: .tenThousandAndYear())
        #expect(settlements.map(\.amount) == [7, 31, 2 + 2].map { Money(kronor: $0 * 12_026) })
        #expect(settlements.map(\.citations.ids) == [["U-06", "U-11"], ["U-06", "U-11"], ["U-06", "U-09", "U-11"]])
    }

    @Test("Individual days cost the amount of the year of each day (I-13)")
    func yearOfTheDay() throws {
        let stay = try sample("2025-12-27", "2026-01-06")
        stay.expect(.individual(days: 10, payable: 7), citing: Grounds.individual())
        let settlement = try MonthlySettlement.only(of: Ledger([stay]))
        #expect(years(of: settlement.account.individualDays) == [2_025: 1, 2_026: 6])
        #expect(settlement.amount == Money(kronor: 12_025 + 6 * 12_026))
        #expect(settlement.dailyAmounts.map(\.year) == [2_025, 2_026])
        #expect(settlement.citations.ids == ["U-06", "U-11"])
        let accrued = try Ledger([stay], under: .vastraGotaland(attribution: .monthOfDay)).settlements(
            dailyAmounts: .tenThousandAndYear())
        #expect(accrued.map { "\($0.account.month)" } == ["2025-12", "2026-01"])
        #expect(accrued.map(\.amount) == [Money(kronor: 12_025), Money(kronor: 6 * 12_026)])
    }

    @Test("The part of the mean costs the amount of the year of the month (I-13)")
    func yearOfTheMonth() throws {
        let stay = try sample("2025-12-27", "2026-01-02")
        stay.expect(.mean(days: 6), citing: Grounds.mean())
        let settlement = try MonthlySettlement.only(of: Ledger([stay]))
        #expect(settlement.amount == Money(kronor: 3 * 12_026) && settlement.dailyAmounts.map(\.year) == [2_026])
        #expect(settlement.citations.ids == ["U-06", "U-09"])
    }

    @Test("A stay over many years has its payable days in every year that it lies in (I-13)")
    func manyYears() throws {
        let cases: [(String, String, [Int: Int64])] = [
            ("2024-12-28", "2026-01-01", [2_025: 365, 2_026: 1]),
            ("2024-12-27", "2026-01-01", [2_024: 1, 2_025: 365, 2_026: 1]),
            ("2023-12-28", "2025-01-01", [2_024: 366, 2_025: 1]),
            ("2023-12-27", "2025-01-01", [2_023: 1, 2_024: 366, 2_025: 1]),
            ("2022-06-30", "2026-03-31", [2_022: 181, 2_023: 365, 2_024: 366, 2_025: 365, 2_026: 90]),
        ]
        for (ready, discharged, expected) in cases {
            let stay = try sample(ready, discharged)
            // Alone, and where its month has another stay already.
            for stays in [[stay], [try sample(discharged, discharged), stay]] {
                let account = try MonthlySettlement.only(of: Ledger(stays)).account
                #expect(years(of: account.individualDays) == expected)
                #expect(account.individualDays.map(\.year) == expected.keys.sorted())
            }
            let accrued = Ledger([stay], under: .vastraGotaland(attribution: .monthOfDay)).accounts
            #expect(accrued.allSatisfy { $0.individualDays.map(\.year) == [$0.month.year] })
            #expect(years(of: accrued.flatMap(\.individualDays)) == expected)
        }
    }

    @Test("Stays of one month and many years add up year by year, and amounts that lack are asked for at once (I-13)")
    func together() throws {
        let stays = try [
            sample("2022-06-30", "2026-03-31"), sample("2022-06-30", "2026-03-31"), sample("2025-12-31", "2026-03-31"),
        ]
        let ledger = Ledger(stays)
        let expected: [Int: Int64] = [2_022: 362, 2_023: 730, 2_024: 732, 2_025: 730, 2_026: 267]
        #expect(years(of: ledger.accounts.flatMap(\.individualDays)) == expected)
        #expect(throws: SettlementError.missingDailyAmount(MissingDailyAmount(years: [2_024, 2_025, 2_026]))) {
            try ledger.settlements()
        }
    }

    private func sample(_ ready: String, _ discharged: String) throws -> Discharge {
        try .sample(ready: ready, discharged: discharged)
    }

    private func years(of days: [MonthlyAccount.YearDays]) -> [Int: Int64] {
        days.reduce(into: [:]) { $0[$1.year, default: 0] += $1.days }
    }
}
