// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.7: municipal care without responsibility")
struct MunicipalCareWithoutResponsibilityTests {
    private func question(_ facts: [Knowledge]) -> MunicipalCareWithoutResponsibility {
        MunicipalCareWithoutResponsibility(inTheHome: facts[0], municipalityAgrees: facts[1], regionAgrees: facts[2])
    }

    @Test("It may be offered in the home when the representatives of both parties agree (B-33, B-34)")
    func everyCombination() throws {
        try every(everyKnowledge(3)) { facts in
            try question(facts).follows(
                grounds: ["B-33", "B-34"],
                zip(MunicipalCareWithoutResponsibility.Requirement.allCases, facts).map {
                    StatedCondition(condition: $0, known: $1, norm: "B-34")
                })
        }
    }

    @Test("Allowed, not allowed and not known: only what is allowed speaks of the responsibility")
    func wording() throws {
        let allowed = question([.yes, .yes, .yes])
        try allowed.tells(
            [
                "Kommunal primärvård får erbjudas i hemmet; hälso- och sjukvårdsansvaret är fortfarande regionens.",
                "Villkoret att vården ges i hemmet är uppfyllt.",
                "Villkoret att kommunens verksamhetsföreträdare samtycker är uppfyllt.",
                "Villkoret att regionens verksamhetsföreträdare samtycker är uppfyllt.",
            ],
            [
                "Municipal primary care may be offered in the home; the responsibility for the health care is still "
                    + "the region's.",
                "The condition that the care is given in the home is met.",
                "The condition that the operational representative of the municipality agrees is met.",
                "The condition that the operational representative of the region agrees is met.",
            ])
        try question([.no, .yes, .yes]).tells(
            [
                "Kommunal primärvård får inte erbjudas i hemmet.",
                "Villkoret att vården ges i hemmet är inte uppfyllt.",
            ],
            [
                "Municipal primary care may not be offered in the home.",
                "The condition that the care is given in the home is not met.",
            ])
        try question([.unknown, .yes, .yes]).tells(
            [
                "Det går inte att avgöra om kommunal primärvård får erbjudas i hemmet.",
                "Det är inte känt om vården ges i hemmet.",
            ],
            [
                "It cannot be decided whether municipal primary care may be offered in the home.",
                "It is not known whether the care is given in the home.",
            ])
    }
}
