// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of the questions on placement and compulsory care")
struct PlacementQuestionLawTests {
    @Test("Every decision cites a rule of the agreement, never guidance or an interpretation alone, and no duty")
    func citations() throws {
        var citing = CitationReading()
        try PlacementDomain.show(&citing)
        // Every norm of this part that is decided from facts is cited by some question, and these of other parts.
        let decided = Norm.norms(of: .placement).filter { $0.kind != .duty }.map(\.id)
        #expect(Set(decided).subtracting(citing.seen).isEmpty)
        let others = citing.seen.subtracting(decided)
        #expect(
            others == [
                "A-03", "B-13", "B-28", "V-01", "I-16", "I-17", "I-18", "I-22", "I-23", "I-35", "I-39", "I-50", "I-51",
                "I-52", "I-53", "I-54", "I-56", "I-60", "I-61", "I-64", "I-65", "I-66",
            ])
    }

    @Test("A question is settled exactly when what is not known could not change the answer")
    func knowledge() throws {
        for substance in PlacementDomain.everySubstance {
            try isSettledByWhatIsKnown(facts: 4) { $0.targetGroup(substance) }
        }
        try isSettledByWhatIsKnown(facts: 2) { $0.denial }
        try isSettledByWhatIsKnown(facts: 2) { $0.endOfCare }
        try isSettledByWhatIsKnown(facts: 2) { $0.disagreement }
        try isSettledByWhatIsKnown(facts: 5) { $0.splitUse }
        try isSettledByWhatIsKnown(facts: 1) { DivisionReassessment(needsChanged: $0[0]) }
        for flags in everyFlags(2) { try isSettledByWhatIsKnown(facts: 4) { $0.contracted(flags) } }
        for flag in [false, true] {
            try isSettledByWhatIsKnown(facts: 3) { $0.planBefore(flag) }
            try isSettledByWhatIsKnown(facts: 8) { $0.process(flag) }
        }
        for form in CompulsoryCare.allCases {
            try isSettledByWhatIsKnown(facts: 5) { $0.openCare(form) }
            try isSettledByWhatIsKnown(facts: 1) { SIPAtVoluntaryCare(form: form, needsBothPrincipals: $0[0]) }
        }
        for (area, other) in [(Principal.region, Principal.municipality), (.municipality, .region)] {
            try isSettledByWhatIsKnown(facts: 1) {
                PlacementCost(area: area, arrangedBy: other, approvedBeforehand: $0[0])
            }
        }
        let (born, day) = (try CivilDate("2010-05-03"), try CivilDate("2026-05-03"))
        try isSettledByWhatIsKnown(facts: 1) {
            try ChildrensAgreementOverlap(born: born, day: day, needsCoordination: $0[0])
        }
    }

    @Test("So it is when somebody learns what a person uses, if anything")
    func substance() throws {
        let known = PlacementDomain.everySubstance.filter { $0 != .unknown }
        try every(everyKnowledge(4)) { facts in
            func verdict(_ substance: Substance?) -> AnyHashable? {
                facts.targetGroup(substance).decide(under: .vastraGotaland2023).finding.verdict
            }
            let verdicts = Set(known.map(verdict))
            try equal(verdict(.unknown), verdicts.count == 1 ? verdicts.first ?? nil : nil, "what is used of \(facts)")
        }
    }

    @Test("So is what has to be so before a placement, in each combination of what sort of placement it is")
    func knowledgeBeforePlacement() throws {
        for flags in everyFlags(3) { try isSettledByWhatIsKnown(facts: 9) { $0.prerequisites(flags) } }
    }

    @Test("Whoever learns a fact is told of no condition or item that it is met after all")
    func monotone() throws {
        func grows<Asked: PermissionQuestion>(_ count: Int, _ question: ([Knowledge]) -> Asked) throws {
            func unmet(_ facts: [Knowledge]) -> Conditions<Asked.Requirement>? {
                guard case .notAllowed(let unmet) = question(facts).decide(under: .vastraGotaland2023).answer else {
                    return nil
                }
                return unmet
            }
            try every(everyKnowledge(count)) { facts in
                guard let before = unmet(facts) else { return }
                for fact in facts.indices where facts[fact] == .unknown {
                    for learned in [Knowledge.yes, .no] {
                        var changed = facts
                        changed[fact] = learned
                        try hold(unmet(changed)?.isSuperset(of: before) == true, "\(before.names) of \(changed)")
                    }
                }
            }
        }
        try grows(5) { $0.splitUse }
        for flags in everyFlags(2) { try grows(4) { $0.contracted(flags) } }
        for form in CompulsoryCare.allCases { try grows(5) { $0.openCare(form) } }
        // The facts on the place, which make up a condition of more than one, and on the plan.
        for emergency in [false, true] {
            try grows(5) { facts in
                [.yes, facts[0], .yes, facts[1], facts[2], facts[3], .yes, facts[4], .yes]
                    .prerequisites([emergency, true, false])
            }
        }
    }

    @Test("No reading changes anything but what it is about")
    func readings() throws {
        struct Comparing: QuestionVisitor {
            let other: Edition
            var changed: Set<String> = []
            mutating func visit<Asked: Question>(_ questions: some Sequence<Asked>, under edition: Edition) throws {
                guard edition == .vastraGotaland2023 else { return }
                for question in questions where question.decide(under: edition) != question.decide(under: other) {
                    changed.insert("\(Asked.self)")
                }
            }
        }
        func changed(_ terms: PlacementTerms, leapDay: LeapDayBirthday = .february28) throws -> Set<String> {
            var comparing = Comparing(
                other: Edition(discharge: .vastraGotaland2023, placement: terms, leapDayBirthday: leapDay))
            try PlacementDomain.show(&comparing)
            return comparing.changed
        }
        let onlyMoney = PlacementTerms(
            standardSplit: .thirds, reachingBack: .finalDecisionOnly, afterPeriod: .lastDivision,
            rounding: .perInvoice)
        #expect(try changed(onlyMoney).isEmpty)
        #expect(try changed(PlacementTerms(stateInstitutionCare: .region)) == ["PlacementResponsibility"])
        #expect(try changed(PlacementTerms(temporaryInEmergency: .waits)) == ["EmergencyCost"])
        #expect(try changed(PlacementTerms(), leapDay: .march1) == ["ChildrensAgreementOverlap"])
    }
}
