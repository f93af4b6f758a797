// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of who answers for an intervention")
struct ResponsibilityLawTests {
    /// The decision about some facts under the default readings.
    private func decide(_ facts: CareCase) -> Decision<Principal> {
        facts.question.decide(under: .vastraGotaland2023)
    }

    @Test("No norm is decoration: for each that is cited there are at most two facts whose change takes it away")
    func noDecoration() throws {
        // The first fact is whose care it is: a change of it would take every norm away.
        let changes: [(fact: Int, value: Int)] = CareCase.facts.indices.dropFirst().flatMap { fact in
            CareCase.facts[fact].values.indices.map { (fact, $0) }
        }
        try forAll(CareCase.generator.map { $0.with(0, 0) }, cases: 400) { facts in
            var rest = Set(decide(facts).citations.norms)
            for (place, first) in changes.enumerated() {
                for second in changes[place...] {
                    guard !rest.isEmpty else { return }
                    let changed = facts.with(first.fact, first.value).with(second.fact, second.value)
                    rest.formIntersection(decide(changed).citations.norms)
                }
            }
            try hold(rest.isEmpty, "nothing takes \(rest) away")
        }
    }

    @Test("What is to be agreed is settled when either of the two norms loses its condition")
    func competition() throws {
        var seen = 0
        try every(CareCase.residents) { facts in
            let decision = decide(facts)
            guard decision.finding == .leftOpen(.jointPlanning), decision.citations.contains(.regionAtClinics),
                !decision.citations.contains(.unsafeAtHomeToBeAgreed)
            else { return }
            seen += 1
            let withoutRegion = facts.with("clinicAccess", "otherDifficulty", where: "withoutGreatDifficulty")
                .with("temporary", "no")
            // An access that is not known may be one without great difficulty.
            // Scope motivates care in the home only where it is safe there (I-47).
            let access = withoutRegion.with("clinicAccess", "otherDifficulty", where: "unknown")
                .with("safeAtHome", "yes")
            try equal(decide(access).finding, .settled(.municipality), "without a ground of the region")
            let withoutMunicipality = facts.with("scopeMotivatesHomeCare", "no").with("needOverTime", "no")
            try equal(decide(withoutMunicipality).finding, .settled(.region), "without a ground of the municipality")
        }
        #expect(seen > 0)
    }

    @Test("In ordinary housing the municipality answers as long as one of its grounds holds, and not without")
    func grounds() throws {
        var seen = 0
        try every(CareCase.residents) { facts in
            let decision = decide(facts)
            guard decision.answer == .municipality, decision.citations.contains(.municipalCareInOrdinaryHousing) else {
                return
            }
            seen += 1
            let withoutReach = facts.with("scopeMotivatesHomeCare", "no")
            let withoutTime = facts.with("needOverTime", "no")
            let (byReach, byTime) = (
                decision.citations.contains(.municipalWhereClinicOutOfReach),
                decision.citations.contains(.municipalForNeedsOverTime)
            )
            try equal(decide(withoutReach).answer == .municipality, byTime, "B-24 alone")
            try equal(decide(withoutTime).answer == .municipality, byReach, "B-23 alone")
        }
        #expect(seen > 0)
    }

    @Test("Whoever learns a fact is told what was settled before, under both readings of short-term housing")
    func knowledge() throws {
        let unknowns = CareCase.facts.indices.filter { CareCase.facts[$0].values.contains("unknown") }
        for reading in ResponsibilityTerms.ShortTermHousing.allCases {
            let edition = Edition(
                discharge: .vastraGotaland2023, responsibility: ResponsibilityTerms(shortTermHousing: reading))
            try every(CareCase.residents) { facts in
                guard reading == .byDecision || facts.value(1) == "shortTerm" else { return }
                let finding = facts.question.decide(under: edition).finding
                guard case .settled = finding else { return }
                for fact in unknowns where facts.value(fact) == "unknown" {
                    for value in CareCase.facts[fact].values.indices {
                        let learned = facts.with(fact, value)
                        try equal(learned.question.decide(under: edition).finding, finding, "\(learned)")
                    }
                }
            }
        }
    }

    @Test("Only three professions of primary care are ever the municipality's")
    func regional() throws {
        try every(CareCase.residents) { facts in
            guard ["physician", "other"].contains(facts.value(9)) || facts.value(10) == "specialised" else { return }
            try equal(decide(facts).finding, .settled(.region), "the finding")
        }
    }

    @Test("Every decision cites a rule of the agreement, never an interpretation alone")
    func neverOnlyInterpretations() throws {
        try every(CareCase.residents) { facts in
            let norms = decide(facts).citations.norms
            try hold(norms.contains { $0.provision.layer == .agreement }, "a rule is cited")
            try hold(norms.allSatisfy { $0.kind != .duty }, "no duty is cited")
        }
    }
}

extension CareCase {
    /// The case with another value of a fact, by names; with a condition only where the fact has that value now.
    fileprivate func with(_ name: String, _ value: String, where now: String? = nil) -> CareCase {
        guard let fact = Self.facts.firstIndex(where: { $0.name == name }),
            let place = Self.facts[fact].values.firstIndex(of: value), now == nil || self.value(fact) == now
        else { return self }
        return with(fact, place)
    }
}
