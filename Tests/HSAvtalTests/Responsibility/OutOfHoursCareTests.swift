// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.3.kommun: care on evenings, weekends and nights")
struct OutOfHoursCareTests {
    private func question(_ time: OutOfHoursCare.Time, _ facts: [Knowledge]) -> OutOfHoursCare {
        OutOfHoursCare(
            time: time, agreedInTheCase: facts[0], plannedOrPredictable: facts[1], inTheHome: facts[2],
            patientOfHealthCentre: facts[3])
    }

    @Test("It takes every condition, and a weekday in the daytime is never outside hours (B-27)")
    func everyCombination() throws {
        try every(OutOfHoursCare.Time.allCases, everyKnowledge(4)) { time, facts in
            let isOutside: Knowledge = time == .weekdayDaytime ? .no : .yes
            try question(time, facts).follows(
                grounds: ["B-27"],
                zip(OutOfHoursCare.Requirement.allCases, facts + [isOutside]).map {
                    StatedCondition(condition: $0, known: $1, norm: "B-27")
                })
        }
    }

    @Test("The day of a weekend counts as a weekend (B-27)")
    func weekend() throws {
        for time in [OutOfHoursCare.Time.evening, .night, .weekendDaytime] {
            try question(time, [.yes, .yes, .yes, .yes])
                .comes(to: .settled(.allowed(unmetRecommendations: [])), citing: ["B-27"])
        }
        try question(.weekdayDaytime, [.yes, .yes, .yes, .yes])
            .comes(to: .settled(.notAllowed(unmet: Conditions(.outsideWeekdayDaytime))), citing: ["B-27"])
    }

    @Test("Allowed, not allowed and not known")
    func wording() throws {
        let allowed = question(.night, [.yes, .yes, .yes, .yes])
        try allowed.tells(
            [
                "Den kommunala primärvården får utföra insatsen.",
                "Villkoret att parterna är överens i det enskilda fallet är uppfyllt.",
                "Villkoret att insatsen är planerad eller förutsägbar är uppfyllt.",
                "Villkoret att insatsen ges i patientens hem är uppfyllt.",
                "Villkoret att patienten tas om hand av en av regionens vårdcentraler är uppfyllt.",
                "Villkoret att insatsen ges på kvällen, under en helg eller på natten är uppfyllt.",
            ],
            [
                "Municipal primary care may perform the intervention.",
                "The condition that the parties agree in the individual case is met.",
                "The condition that the intervention is planned or predictable is met.",
                "The condition that the intervention is given in the patient's home is met.",
                "The condition that the patient is cared for by a health centre of the region is met.",
                "The condition that the intervention is given in the evening, at a weekend or at night is met.",
            ])
        try question(.evening, [.yes, .no, .yes, .yes]).tells(
            [
                "Den här bestämmelsen låter inte den kommunala primärvården utföra insatsen.",
                "Villkoret att insatsen är planerad eller förutsägbar är inte uppfyllt.",
            ],
            [
                "This provision does not let municipal primary care perform the intervention.",
                "The condition that the intervention is planned or predictable is not met.",
            ])
        try question(.evening, [.unknown, .yes, .yes, .unknown]).tells(
            [
                "Det går inte att avgöra om den kommunala primärvården får utföra insatsen.",
                "Det är inte känt om parterna är överens i det enskilda fallet.",
                "Det är inte känt om patienten tas om hand av en av regionens vårdcentraler.",
            ],
            [
                "It cannot be decided whether municipal primary care may perform the intervention.",
                "It is not known whether the parties agree in the individual case.",
                "It is not known whether the patient is cared for by a health centre of the region.",
            ])
    }
}
