// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of amounts")
struct AmountLawTests {
    @Test("One more day never lowers the amount of an individual patient")
    func monotone() throws {
        let notices = try ["2026-05-04", "2025-12-20", "2023-12-31"].map { try CivilDate($0) }
        let amounts = try DailyAmounts.tenThousandAndYear()
        for (terms, shortest) in [(DischargeTerms.vastraGotaland2023, 8), (.statutory, 0)] {
            try every(notices, [.beforeNoon, .afterNoon] as [StayFacts.ReadyNotice]) { notice, ready in
                var before = Money.zero
                for days in shortest...(shortest + 400) {
                    let stay = try StayFacts(ready: ready, dayZero: notice, days: days).discharge()
                    let settlement = try Ledger([stay], under: terms).settlements(dailyAmounts: amounts)
                    let amount = try #require(settlement.first?.amount)
                    let free = terms == .statutory && ready == .afterNoon ? 4 : 3
                    try hold(days <= free ? amount == .zero : amount > before, "\(days) days cost more than one less")
                    before = amount
                }
            }
        }
    }

    @Test("A mean at or below 3.0 costs nothing and needs no daily amount; above it costs sum(days) - 3n days")
    func threshold() throws {
        let dayZero = try CivilDate("2026-05-10")
        var (free, charged) = (0, 0)
        try every(0...7, 0...7, 0...7, 1...3) { first, second, third, persons in
            let days = [first, second, third].prefix(persons)
            let ledger = Ledger(try [StayFacts(dayZero: dayZero)].varying(\.days, over: days).discharges())
            let excess = days.reduce(0, +) - 3 * persons
            if excess <= 0 {
                let settlement = try #require(try ledger.settlements(dailyAmounts: .official).first)
                try equal(settlement.amount, .zero, "the amount")
                try hold(!settlement.isLiable && !settlement.exceedsThreshold, "no liability")
                free += 1
            } else {
                let settlement = try MonthlySettlement.only(of: ledger)
                try equal(settlement.excessDays, Fraction(Int64(excess)), "the days above the threshold")
                try equal(settlement.amount, Money(kronor: Int64(excess) * 12_026), "the amount")
                try hold(settlement.isLiable && settlement.exceedsThreshold, "liability")
                charged += 1
            }
        }
        #expect(free > 300 && charged > 300)
    }

    @Test("A stay that is excluded or ongoing changes no sum and no amount")
    func ineligible() throws {
        let facts = Generator<([StayFacts], StayFacts)>.zip(
            .array(of: try StayFacts.random(), count: 0...12), try StayFacts.random())
        let excluded = Coverage<([StayFacts], StayFacts)>("the last does not count", atLeast: 20) { !$0.1.isCounted }
        for terms in [DischargeTerms.vastraGotaland2023, .statutory] {
            try forAll(facts, cases: 150, covering: [excluded]) { facts, last in
                guard !last.isCounted else { return }
                let without = Ledger(try facts.discharges(), under: terms)
                let with = Ledger(try (facts + [last]).discharges(), under: terms)
                try equal(try sums(of: with), try sums(of: without), "the sums")
            }
        }
    }

    @Test("Rounding the mean changes the days above the threshold by at most half a unit of its last digit a person")
    func rounding() throws {
        let days = Generator.array(of: .int(in: 0...7), count: 1...40)
        let dayZero = try CivilDate("2026-05-10")
        let above = Coverage<[Int]>("above the threshold", atLeast: 40) { $0.reduce(0, +) > 3 * $0.count }
        for decimals in 0...3 {
            let terms = DischargeTerms.vastraGotaland(rounding: .rounded(decimals: decimals))
            let scale = Int64(naivePowerOfTen(decimals))
            try forAll(days, cases: 100, covering: [above]) { days in
                let stays = try [StayFacts(dayZero: dayZero)].varying(\.days, over: days).discharges()
                let exact = try MonthlySettlement.only(of: Ledger(stays)).excessDays
                let rounded = try MonthlySettlement.only(of: Ledger(stays, under: terms)).excessDays
                let most = try #require(Fraction(Int64(days.count), 2 * scale))
                let difference = try #require(rounded.subtracting(exact))
                let other = try #require(exact.subtracting(rounded))
                try hold(difference <= most && other <= most, "the difference is at most \(most)")
            }
        }
    }

    @Test("Both attributions count the same individual days, and the parts of every amount add up to it")
    func attribution() throws {
        let amounts = try DailyAmounts.tenThousandAndYear()
        try forAll(.array(of: try StayFacts.random(), count: 0...20), cases: 100) { facts in
            let stays = try facts.discharges()
            let settlements = try DischargeTerms.Attribution.allCases.map {
                try Ledger(stays, under: .vastraGotaland(attribution: $0)).settlements(dailyAmounts: amounts)
            }
            let days = settlements.map { $0.reduce(0) { $0 + $1.individualDays } }
            try equal(days[0], days[1], "the individual days")
            let individual = settlements.map { $0.reduce(0) { $0 + $1.individualAmount.ore } }
            try equal(individual[0], individual[1], "the individual amounts")
            for settlement in settlements.joined() {
                let parts = settlement.meanAmount.adding(settlement.individualAmount)
                try equal(settlement.amount, parts, "the amount")
            }
        }
    }

    private func sums(of ledger: Ledger) throws -> [[Int64]] {
        try ledger.settlements(dailyAmounts: .tenThousandAndYear()).map { settlement in
            let account = settlement.account
            return [
                Int64(account.month.year * 12 + account.month.monthOfYear), Int64(account.municipality.rawValue),
                account.persons, account.days, account.individualPersons, settlement.individualDays,
                settlement.meanAmount.ore, settlement.individualAmount.ore, settlement.amount.ore,
            ]
        }.filter { !$0[2...].allSatisfy { $0 == 0 } }
    }
}
