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

    @Test("Allowed, not allowed yet, and not known")
    func wording() throws {
        try question([.yes, .yes, .yes]).tells(
            [
                "Beslut om kommunal primärvård får fattas.", "Villkoret att vården har planerats är uppfyllt.",
                "Villkoret att parterna är överens om vem som ansvarar för vad är uppfyllt.",
                "Villkoret att den information som behövs har utbytts är uppfyllt.",
            ],
            [
                "Municipal primary care may be decided on.", "The condition that the care has been planned is met.",
                "The condition that the parties agree on who is responsible for what is met.",
                "The condition that the necessary information has been exchanged is met.",
            ])
        try question([.yes, .no, .unknown]).tells(
            [
                "Beslut om kommunal primärvård får inte fattas ännu.",
                "Villkoret att parterna är överens om vem som ansvarar för vad är inte uppfyllt.",
            ],
            [
                "Municipal primary care may not be decided on yet.",
                "The condition that the parties agree on who is responsible for what is not met.",
            ])
        try question([.unknown, .yes, .unknown]).tells(
            [
                "Det går inte att avgöra om beslut om kommunal primärvård får fattas.",
                "Det är inte känt om vården har planerats.",
                "Det är inte känt om den information som behövs har utbytts.",
            ],
            [
                "It cannot be decided whether municipal primary care may be decided on.",
                "It is not known whether the care has been planned.",
                "It is not known whether the necessary information has been exchanged.",
            ])
    }
}
