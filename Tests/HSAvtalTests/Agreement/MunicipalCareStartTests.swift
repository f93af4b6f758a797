// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("A.informationsoverforing, C.lakarmedverkan.1: what a decision on municipal primary care presupposes")
struct MunicipalCareStartTests {
    private func question(_ facts: [Knowledge]) -> MunicipalCareStart {
        MunicipalCareStart(planned: facts[0], agreedOnResponsibility: facts[1], informationExchanged: facts[2])
    }

    @Test("Planning, agreement on the division of responsibility, and exchange of information (A-18, L-01)")
    func everyCombination() throws {
        try every(everyKnowledge(3)) { facts in
            try question(facts).follows(
                grounds: ["A-18"],
                [
                    StatedCondition(condition: .planned, known: facts[0], norm: "L-01"),
                    StatedCondition(condition: .agreedOnResponsibility, known: facts[1], norm: "A-18"),
                    StatedCondition(condition: .informationExchanged, known: facts[2], norm: "A-18"),
                ], readings: { _ in ["L-01"] })
        }
        #expect(
            MunicipalCareStart.Requirement.allCases.map(\.name) == [
                "planned", "agreedOnResponsibility", "informationExchanged",
            ])
    }

    @Test("Met, not met, and not known")
    func wording() throws {
        try question([.yes, .yes, .yes]).tells(
            [
                "Det som avtalet förutsätter för ett beslut om kommunal primärvård är uppfyllt.",
                "Villkoret att vården har planerats är uppfyllt.",
                "Villkoret att parterna är överens om vem som ansvarar för vad är uppfyllt.",
                "Villkoret att den information som behövs utbyts så som rutinen anger är uppfyllt.",
            ],
            [
                "What the agreement presupposes for a decision on municipal primary care is met.",
                "The condition that the care has been planned is met.",
                "The condition that the parties agree on who is responsible for what is met.",
                "The condition that the information that is needed is exchanged as the routine says is met.",
            ])
        try question([.yes, .no, .unknown]).tells(
            [
                "Det som avtalet förutsätter för ett beslut om kommunal primärvård är inte uppfyllt; vad kommunen ska erbjuda "
                    + "enligt lag påverkas inte.",
                "Villkoret att parterna är överens om vem som ansvarar för vad är inte uppfyllt.",
            ],
            [
                "What the agreement presupposes for a decision on municipal primary care is not met; what the municipality "
                    + "must offer by law is not affected.",
                "The condition that the parties agree on who is responsible for what is not met.",
            ])
        try question([.unknown, .yes, .unknown]).tells(
            [
                "Det går inte att avgöra om det som avtalet förutsätter för ett beslut om kommunal primärvård är uppfyllt.",
                "Det är inte känt om vården har planerats.",
                "Det är inte känt om den information som behövs utbyts så som rutinen anger.",
            ],
            [
                "It cannot be decided whether what the agreement presupposes for a decision on municipal primary care is met.",
                "It is not known whether the care has been planned.",
                "It is not known whether the information that is needed is exchanged as the routine says.",
            ])
    }
}
