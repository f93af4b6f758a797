// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.5: self-care")
struct SelfCareTests {
    private func question(help: Knowledge, _ facts: [Knowledge]) -> SelfCare {
        SelfCare(
            needsHelp: help, assessedAndDecided: facts[0], canPerformAndAnswer: facts[1], helperConsulted: facts[2],
            safeWithHelp: facts[3], documented: facts[4])
    }

    private static let ifHelp = (
        "Om patienten behöver praktisk hjälp, vilket inte är känt, krävs att",
        "If the patient needs practical help, which is not known, it is required that"
    )

    private func stated(help: Knowledge, _ facts: [Knowledge]) -> [StatedCondition<SelfCare.Requirement>] {
        zip(SelfCare.Requirement.allCases, facts).enumerated().map { place, fact in
            guard place > 1 else { return StatedCondition(condition: fact.0, known: fact.1, norm: "B-30") }
            let known: Knowledge? =
                switch help {
                case .yes: fact.1
                case .no: nil
                case .unknown: fact.1 == .yes ? .yes : .unknown
                }
            return StatedCondition(
                condition: fact.0, known: known, norm: "B-31", ifNeeded: help == .unknown ? Self.ifHelp : nil,
                isUnmet: fact.1 == .no)
        }
    }

    @Test("It is decided by licensed staff, and help adds consultation, safety and documents (B-30, B-31)")
    func everyCombination() throws {
        try every(Knowledge.allCases, everyKnowledge(5)) { help, facts in
            try question(help: help, facts).follows(grounds: ["B-30"], stated(help: help, facts))
        }
    }

    @Test("Without help the conditions on help are no matter (B-30)")
    func withoutHelp() throws {
        try every(everyKnowledge(3)) { facts in
            try question(help: .no, [.yes, .yes] + facts)
                .comes(to: .settled(.allowed(unmetRecommendations: [])), citing: ["B-30"])
        }
    }

    @Test("A finding is settled exactly when it is the same with help and without")
    func unknownHelp() throws {
        try every(everyKnowledge(5)) { facts in
            let (edition, unknown) = (Edition.vastraGotaland2023, question(help: .unknown, facts))
            let findings = [Knowledge.yes, .no].map { question(help: $0, facts).decide(under: edition).finding }
            let finding = unknown.decide(under: edition).finding
            // Which conditions fail may depend on the help; that one fails does not.
            let settled = findings.map(isAllowed)
            try equal(isAllowed(finding), settled[0] == settled[1] ? settled[0] : nil, "whether it is self-care")
        }
    }

    private func isAllowed(_ finding: Finding<Permission<SelfCare.Requirement>>) -> Bool? {
        switch finding {
        case .settled(.allowed): true
        case .settled(.notAllowed): false
        case .leftOpen, .outsideScope: nil
        }
    }

    @Test("Self-care, not self-care under the agreement, and not known")
    func wording() throws {
        try question(help: .yes, [.yes, .yes, .yes, .yes, .yes]).tells(
            [
                "Åtgärden är egenvård.",
                "Villkoret att legitimerad personal har bedömt åtgärden och beslutat att den är egenvård är uppfyllt.",
                "Villkoret att patienten eller vårdnadshavaren, själv eller med hjälp, kan utföra åtgärden och ansvara "
                    + "för den är uppfyllt.",
                "Villkoret att samråd har skett med den som ska hjälpa till är uppfyllt.",
                "Villkoret att åtgärden har bedömts kunna utföras patientsäkert med hjälp är uppfyllt.",
                "Villkoret att bedömningen är dokumenterad är uppfyllt.",
            ],
            [
                "The measure is self-care.",
                "The condition that licensed staff has assessed the measure and decided that it is self-care is met.",
                "The condition that the patient or guardian, alone or with help, can perform the measure and answer for "
                    + "it is met.",
                "The condition that whoever is to help has been consulted is met.",
                "The condition that the measure has been assessed to be safe with help is met.",
                "The condition that the assessment is documented is met.",
            ])
        let not = question(help: .yes, [.yes, .yes, .no, .yes, .no])
        try not.tells(
            [
                "Avtalets villkor för egenvård är inte uppfyllda.",
                "Villkoret att samråd har skett med den som ska hjälpa till är inte uppfyllt.",
                "Villkoret att bedömningen är dokumenterad är inte uppfyllt.",
            ],
            [
                "The agreement's conditions for self-care are not met.",
                "The condition that whoever is to help has been consulted is not met.",
                "The condition that the assessment is documented is not met.",
            ])
        try question(help: .no, [.unknown, .yes, .no, .no, .no]).tells(
            [
                "Det går inte att avgöra om åtgärden är egenvård.",
                "Det är inte känt om legitimerad personal har bedömt åtgärden och beslutat att den är egenvård.",
            ],
            [
                "It cannot be decided whether the measure is self-care.",
                "It is not known whether licensed staff has assessed the measure and decided that it is self-care.",
            ])
    }

    @Test("Where the need of help is not known, each condition of help that is not met is told as one of the help")
    func unknownHelpWording() throws {
        try question(help: .unknown, [.yes, .yes, .no, .unknown, .yes]).tells(
            [
                "Det går inte att avgöra om åtgärden är egenvård.",
                "Om patienten behöver praktisk hjälp, vilket inte är känt, krävs att samråd har skett med den som ska "
                    + "hjälpa till, och det är inte uppfyllt.",
                "Om patienten behöver praktisk hjälp, vilket inte är känt, krävs att åtgärden har bedömts kunna "
                    + "utföras patientsäkert med hjälp, och inte heller det är känt.",
            ],
            [
                "It cannot be decided whether the measure is self-care.",
                "If the patient needs practical help, which is not known, it is required that whoever is to help has "
                    + "been consulted, and this is not met.",
                "If the patient needs practical help, which is not known, it is required that the measure has been "
                    + "assessed to be safe with help, and this is not known either.",
            ])
        try question(help: .unknown, [.unknown, .yes, .yes, .yes, .no]).tells(
            [
                "Det går inte att avgöra om åtgärden är egenvård.",
                "Det är inte känt om legitimerad personal har bedömt åtgärden och beslutat att den är egenvård.",
                "Om patienten behöver praktisk hjälp, vilket inte är känt, krävs att bedömningen är dokumenterad, "
                    + "och det är inte uppfyllt.",
            ],
            [
                "It cannot be decided whether the measure is self-care.",
                "It is not known whether licensed staff has assessed the measure and decided that it is self-care.",
                "If the patient needs practical help, which is not known, it is required that the assessment is "
                    + "documented, and this is not met.",
            ])
        try question(help: .unknown, [.yes, .no, .no, .no, .no]).tells(
            [
                "Avtalets villkor för egenvård är inte uppfyllda.",
                "Villkoret att patienten eller vårdnadshavaren, själv eller med hjälp, kan utföra åtgärden och ansvara "
                    + "för den är inte uppfyllt.",
            ],
            [
                "The agreement's conditions for self-care are not met.",
                "The condition that the patient or guardian, alone or with help, can perform the measure and answer for "
                    + "it is not met.",
            ])
        try question(help: .yes, [.yes, .yes, .unknown, .yes, .yes]).tells(
            [
                "Det går inte att avgöra om åtgärden är egenvård.",
                "Det är inte känt om samråd har skett med den som ska hjälpa till.",
            ],
            [
                "It cannot be decided whether the measure is self-care.",
                "It is not known whether whoever is to help has been consulted.",
            ])
    }
}
