// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of ledgers at their edges")
struct LedgerEdgeTests {
    @Test("A ledger doubled 70 times keeps the largest number for every sum, and no settlement accepts it")
    func saturation() throws {
        let leftOut = DischargeTerms(model: .vastraGotaland2023, sameDay: .notCounted)
        let kinds: [([Int], StayFacts.AdmissionNotice, DischargeTerms, doublings: Int)] = [
            ([4], .sent, .vastraGotaland2023, 70), ([0], .sent, .vastraGotaland2023, 70),
            ([9], .sent, .vastraGotaland2023, 70), ([1, 7, 9, 30], .sent, .vastraGotaland2023, 70),
            ([9], .none, .vastraGotaland2023, 70), ([0], .sent, leftOut, 70), ([2], .sent, .statutory, 70),
            // The days alone no longer fit.
            ([7], .sent, DischargeTerms(model: .sormland), 61), ([12], .sent, .vastraGotaland2023, 60),
        ]
        let tiny = try #require(DailyAmount(year: 2_026, amount: Money(ore: 1), source: "test", standing: .supplied))
        for amounts in try [.tenThousandAndYear(), .official(and: tiny)] as [DailyAmounts] {
            for (days, notice, terms, doublings) in kinds {
                let facts = try [StayFacts(admissionNotice: notice, dayZero: CivilDate("2026-05-10"))]
                let ledger = try Ledger(facts.varying(\.days, over: days).discharges(), under: terms).doubled(doublings)
                #expect(throws: SettlementError.self) { try ledger.settlements(dailyAmounts: amounts) }
                for account in ledger.accounts {
                    #expect(throws: SettlementError.tooLarge(account.month, account.municipality)) {
                        try MonthlySettlement(account, under: terms, dailyAmounts: amounts)
                    }
                }
            }
        }
    }

    @Test("The ongoing stays and those of no party keep the largest number too, and never trap")
    func saturationAside() throws {
        let facts = StayFacts(dayZero: try CivilDate("2026-05-10"))
        let noParty = try StayDomain.noParty()
        let aside = [facts].varying(\.daysSoFar, over: [9]) + [facts].varying(\.registration, over: [noParty])
        let ledger = try Ledger(aside.discharges()).doubled(70)
        #expect(ledger.ongoing.map(\.persons) == [.max] && ledger.ongoing.map(\.individualDays) == [.max])
        #expect(ledger.ongoingStays == .max && ledger.excludedStays == .max && ledger.notAParty == .max)
        #expect(ledger.exclusions[.notAParty] == .max)
        #expect(try ledger.settlements().isEmpty)
    }

    @Test("Ledgers that differ in one sum, or in their terms alone, are not equal")
    func different() throws {
        let facts = try StayFacts(dayZero: CivilDate("2026-05-10"), days: 3)
        var ledgers = [
            Ledger(terms: .vastraGotaland2023), Ledger(terms: .statutory),
            Ledger(try [facts].discharges()), Ledger(try [facts, facts].discharges()),
        ]
        for varied in [
            [facts].varying(\.days, over: [4]), [facts].varying(\.days, over: [9]), [facts].varying(\.days, over: [10]),
            [facts].varying(\.available, over: [.no]), [facts].varying(\.available, over: [.unknown]),
            [facts].varying(\.registration, over: [try StayDomain.noParty()]),
            [facts].varying(\.registration, over: [Municipality.boras.code]),
            [facts].varying(\.days, over: [nil]), [facts].varying(\.days, over: [nil]).varying(\.daysSoFar, over: [9]),
        ] { ledgers.append(Ledger(try varied.discharges())) }
        for (place, ledger) in ledgers.enumerated() {
            for (otherPlace, other) in ledgers.enumerated() { #expect((ledger == other) == (place == otherPlace)) }
        }
        #expect(Set(ledgers).count == ledgers.count)
    }

    @Test("Doubling multiplies every sum by two as long as it fits")
    func doubling() throws {
        let stays = try [StayFacts(dayZero: CivilDate("2026-05-10"))].varying(\.days, over: 0...9).discharges()
        let one = try MonthlySettlement.only(of: Ledger(stays))
        let many = try MonthlySettlement.only(of: Ledger(stays).doubled(20))
        #expect(many.mean == one.mean)
        #expect(many.amount.ore == one.amount.ore << 20)
        #expect(many.individualDays == one.individualDays << 20)
    }

    @Test("Stays over more than two calendar years merge in any order, under both attributions, also from JSON")
    func threeYears() throws {
        let facts = try [StayFacts(dayZero: CivilDate("2023-11-20"))]
            .varying(\.days, over: [8, 45, 406, 410, 800, 2_000])
        let stays = try facts.discharges()
        for attribution in DischargeTerms.Attribution.allCases {
            let terms = DischargeTerms.vastraGotaland(attribution: attribution)
            let whole = Ledger(stays, under: terms)
            try every(0...stays.count) { cut in
                let first = try Ledger(stays[..<cut], under: terms).throughJSON()
                let second = Ledger(stays[cut...], under: terms)
                try equal(try first.merged(second), whole, "the first part and the second")
                try equal(try second.merged(first), whole, "the second part and the first")
            }
            let payable = facts.reduce(0) { $0 + Int64($1.days ?? 0) - 3 }
            let days = whole.accounts.flatMap { $0.individualDays }
            #expect(days.reduce(0) { $0 + $1.days } == payable)
            #expect(days.allSatisfy { $0.days > 0 })
        }
    }

    @Test("The accounts come by month and then by code, whatever the order of the stays")
    func ascending() throws {
        let facts = try ["2026-02-01", "2025-11-30", "2027-03-31", "0001-01-31", "9999-12-31", "2025-11-01"].flatMap {
            [StayFacts(dayZero: try CivilDate($0), days: 0)].varying(
                \.registration, over: [Municipality.falkoping, .harryda, .goteborg].map(\.code))
        }
        let accounts = Ledger(try facts.discharges()).accounts
        let expected = ["0001-01", "2025-11", "2026-02", "2027-03", "9999-12"].flatMap { month in
            ["1401", "1480", "1499"].map { "\(month) \($0)" }
        }
        #expect(accounts.map { "\($0.month) \($0.municipality.code)" } == expected)
        #expect(accounts.map(\.persons) == expected.map { $0.hasPrefix("2025-11") ? 2 : 1 })
    }

    @Test("The ongoing accounts come by code, without municipalities that have none")
    func ongoing() throws {
        let facts = [StayFacts(dayZero: try CivilDate("2026-05-10"), daysSoFar: 9)].varying(
            \.registration, over: [Municipality.falkoping, .harryda, .goteborg, .harryda].map(\.code))
        let ongoing = Ledger(try facts.discharges()).ongoing
        #expect(ongoing.map(\.municipality) == [.harryda, .goteborg, .falkoping])
        #expect(ongoing.map(\.persons) == [2, 1, 1] && ongoing.map(\.individualDays) == [12, 6, 6])
    }
}

extension Ledger {
    /// The ledger merged with itself a number of times.
    func doubled(_ times: Int) throws -> Ledger {
        try (0..<times).reduce(self) { ledger, _ in try ledger.merged(ledger) }
    }
}

extension MonthlySettlement {
    /// The settlement of a ledger with one account, at the amounts of the comparisons with the oracle.
    static func only(of ledger: Ledger) throws -> MonthlySettlement {
        let settlements = try ledger.settlements(dailyAmounts: .tenThousandAndYear())
        #expect(settlements.count == 1)
        return try #require(settlements.first)
    }
}
