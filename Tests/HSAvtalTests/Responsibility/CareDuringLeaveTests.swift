// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.3.kommun: care during leave from inpatient care")
struct CareDuringLeaveTests {
    private func question(_ facts: [Knowledge]) -> CareDuringLeave {
        CareDuringLeave(
            agreed: facts[0], inTheHome: facts[1], clinicOutOfReach: facts[2], dialogueInMutualUnderstanding: facts[3],
            informationTransferred: facts[4])
    }

    @Test("It takes an agreement, the home, no clinic within reach, a dialogue and the information (B-28)")
    func everyCombination() throws {
        try every(everyKnowledge(5)) { facts in
            try question(facts).follows(
                grounds: ["B-28"],
                zip(CareDuringLeave.Requirement.allCases, facts).map {
                    StatedCondition(condition: $0, known: $1, norm: "B-28")
                })
        }
    }

    @Test("Allowed, not allowed and not known")
    func wording() throws {
        let allowed = question([.yes, .yes, .yes, .yes, .yes])
        try allowed.tells(
            [
                "Den kommunala primärvården får ge insatsen under permissionen.",
                "Villkoret att parterna är överens är uppfyllt.",
                "Villkoret att insatsen ges i patientens hem är uppfyllt.",
                "Villkoret att patienten saknar möjlighet att ta sig till en mottagning är uppfyllt.",
                "Villkoret att en dialog har förts i samförstånd är uppfyllt.",
                "Villkoret att den information som behövs har förts över är uppfyllt.",
            ],
            [
                "Municipal primary care may give the intervention during the leave.",
                "The condition that the parties agree is met.",
                "The condition that the intervention is given in the patient's home is met.",
                "The condition that the patient is unable to reach a clinic is met.",
                "The condition that a dialogue has been held in mutual understanding is met.",
                "The condition that the necessary information has been transferred is met.",
            ])
        try question([.no, .yes, .yes, .no, .no]).tells(
            [
                "Den här bestämmelsen låter inte den kommunala primärvården ge insatsen under permissionen.",
                "Villkoret att parterna är överens är inte uppfyllt.",
                "Villkoret att en dialog har förts i samförstånd är inte uppfyllt.",
                "Villkoret att den information som behövs har förts över är inte uppfyllt.",
            ],
            [
                "This provision does not let municipal primary care give the intervention during the leave.",
                "The condition that the parties agree is not met.",
                "The condition that a dialogue has been held in mutual understanding is not met.",
                "The condition that the necessary information has been transferred is not met.",
            ])
        try question([.yes, .unknown, .yes, .yes, .unknown]).tells(
            [
                "Det går inte att avgöra om den kommunala primärvården får ge insatsen under permissionen.",
                "Det är inte känt om insatsen ges i patientens hem.",
                "Det är inte känt om den information som behövs har förts över.",
            ],
            [
                "It cannot be decided whether municipal primary care may give the intervention during the leave.",
                "It is not known whether the intervention is given in the patient's home.",
                "It is not known whether the necessary information has been transferred.",
            ])
    }
}
