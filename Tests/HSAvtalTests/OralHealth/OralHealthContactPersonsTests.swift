// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.munhalsa.5.2: a contact person for the municipality, or one in each district")
struct OralHealthContactPersonsTests {
    @Test("One of the two is enough: every combination (M-17, I-70)")
    func everyCombination() throws {
        try every(everyKnowledge(2)) { facts in
            let finding: Finding<Bool> =
                switch facts[0].either(facts[1]) {
                case .yes: .settled(true)
                case .no: .settled(false)
                case .unknown: .leftOpen(.missingFacts)
                }
            try facts.contactPersons.comes(to: finding, citing: ["M-17", "I-70"])
        }
    }

    @Test("For the municipality, in each district, lacking, and not known")
    func wording() throws {
        for facts in ["yy", "yn"] {
            try facts.known.contactPersons.tells(
                ["Kommunen har de kontaktpersoner som krävs.", "Det finns minst en kontaktperson för kommunen."],
                [
                    "The municipality has the contact persons required.",
                    "There is at least one contact person for the municipality.",
                ])
        }
        for facts in ["ny", "?y"] {
            try facts.known.contactPersons.tells(
                ["Kommunen har de kontaktpersoner som krävs.", "Det finns minst en kontaktperson i varje stadsdel."],
                [
                    "The municipality has the contact persons required.",
                    "There is at least one contact person in each district.",
                ])
        }
        try "nn".known.contactPersons.tells(
            ["Kommunen har inte de kontaktpersoner som krävs: minst en för kommunen, eller en i varje stadsdel."],
            [
                "The municipality does not have the contact persons required: at least one for it, or one in each district."
            ])
        try "n?".known.contactPersons.tells(
            [
                "En uppgift som avgör frågan är inte känd.",
                "Det är inte känt om det finns en kontaktperson för kommunen eller en i varje stadsdel.",
            ],
            [
                "A fact that decides the question is not known.",
                "It is not known whether there is a contact person for the municipality or one in each district.",
            ])
    }
}
