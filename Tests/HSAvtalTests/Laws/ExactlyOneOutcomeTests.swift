// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of the outcome of a stay")
struct ExactlyOneOutcomeTests {
    @Test("Under the agreement exactly one rule applies to every combination of facts, and gives the outcome")
    func agreement() throws {
        try exactlyOne(under: .vastraGotaland2023) { days, _ in
            days > 7 ? .individual(days: days, payable: days - 3) : .mean(days: days)
        }
    }

    @Test("Under the act exactly one rule applies to every combination of facts, and gives the outcome")
    func statute() throws {
        try exactlyOne(under: .statutory) { days, minutes in
            let treatment = naiveTreatment(days: days, readyMinutes: minutes, model: .statutory)
            return .individual(days: days, payable: naivePayableDays(days: days, treatment: treatment))
        }
    }

    @Test("Where the day of the notice counts and no stay is individual, exactly one rule applies and decides")
    func stockholmLike() throws {
        try exactlyOne(under: .stockholmLike) { days, _ in .mean(days: days + 1) }
    }

    @Test("Every day of the four years of the agreement decides as a day of discharge, with a settled finding")
    func everyDayOfTheTerm() throws {
        let first = try CivilDate("2023-01-01")
        let last = try CivilDate("2026-12-31")
        var decided = 0
        for terms in [DischargeTerms.vastraGotaland2023, .statutory, .stockholmLike] {
            try every([0, 7, 8, 400], 0...last.days(since: first)) { days, day in
                let notice = try #require(first.adding(days: day - days))
                let stay = try StayFacts(dayZero: notice, days: days).discharge()
                let outcome = counted(days: days, under: terms)
                try equal(stay.discharged, first.adding(days: day), "the day of the discharge")
                try equal(stay.decide(under: Edition(discharge: terms)).finding, .settled(outcome), "the finding")
                decided += 1
            }
        }
        #expect(decided == 3 * 4 * 1_461)
    }

    private func counted(days: Int, under terms: DischargeTerms) -> DischargeOutcome {
        if terms == .statutory { return .individual(days: days, payable: max(0, days - 3)) }
        if terms == .stockholmLike { return .mean(days: days + 1) }
        return days > 7 ? .individual(days: days, payable: days - 3) : .mean(days: days)
    }

    /// Claims that of the rules, each stated by itself and without an order among them, one applies and is followed.
    private func exactlyOne(
        under terms: DischargeTerms, counting: (_ days: Int, _ readyMinutes: Int?) -> DischargeOutcome
    ) throws {
        let edition = Edition(discharge: terms)
        var kinds: Set<String> = []
        try every(StayDomain.everyStay()) { facts in
            let discharge = try facts.discharge()
            let applying = rules(for: NaiveStay(discharge), counting: counting)
            try equal(applying.count, 1, "the number of rules that apply")
            try equal(discharge.decide(under: edition).finding, applying.first.map(Finding.settled), "the finding")
            kinds.formUnion(applying.map { "\($0)".prefix { $0 != "(" } }.map(String.init))
        }
        #expect(kinds.isSuperset(of: ["excluded", "ongoing"]) && kinds.count > 2)
    }

    private func rules(
        for stay: NaiveStay, counting: (_ days: Int, _ readyMinutes: Int?) -> DischargeOutcome
    ) -> [DischargeOutcome] {
        let isParty = naiveParties.contains(naiveMunicipality(of: stay))
        let failing = Exclusions(names: naiveFailingReasons(of: stay))
        var applying: [DischargeOutcome] = []
        if !isParty { applying.append(.excluded(Exclusions(.notAParty))) }
        if isParty, stay.discharged == nil {
            applying.append(.ongoing(payable: soFar(stay, counting), failing: failing))
        }
        if isParty, stay.discharged != nil, !failing.isEmpty { applying.append(.excluded(failing)) }
        if isParty, failing.isEmpty, let ready = stay.ready, let end = stay.discharged {
            applying.append(counting(naiveDays(from: ready, to: end), stay.readyMinutes))
        }
        return applying
    }

    private func soFar(
        _ stay: NaiveStay, _ counting: (_ days: Int, _ readyMinutes: Int?) -> DischargeOutcome
    ) -> Int {
        guard naiveFailingReasons(of: stay).isEmpty, let ready = stay.ready, let end = stay.asOf,
            case .individual(_, let payable) = counting(naiveDays(from: ready, to: end), stay.readyMinutes)
        else { return 0 }
        return payable
    }
}
