// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.lakarmedverkan.5.1: when a physician has to be within reach of the municipality's nurses")
struct PhysicianAvailabilityTests {
    @Test("Day and night when it is acute, and otherwise at the agreed times (L-16)")
    func everyCombination() throws {
        try every(Knowledge.allCases, Knowledge.allCases) { acute, agreed in
            let finding: Finding<Bool> =
                switch acute.either(agreed) {
                case .yes: .settled(true)
                case .no: .settled(false)
                case .unknown: .leftOpen(.missingFacts)
                }
            try PhysicianAvailability(acute: acute, atAgreedTime: agreed).comes(to: finding, citing: ["L-16"])
        }
    }

    @Test("Acute, at an agreed time, neither, and not known")
    func wording() throws {
        let reachable = (
            "Vårdcentralen ska se till att kommunens sjuksköterska når en läkare direkt.",
            "The health centre must see that the municipality's nurse can reach a physician directly."
        )
        for agreed in Knowledge.allCases {
            try PhysicianAvailability(acute: .yes, atAgreedTime: agreed).tells(
                [reachable.0, "Läget är akut, och då gäller det hela dygnet."],
                [reachable.1, "The situation is acute, and then it holds day and night."])
        }
        for acute in [Knowledge.no, .unknown] {
            try PhysicianAvailability(acute: acute, atAgreedTime: .yes).tells(
                [reachable.0, "Det är en överenskommen tid."], [reachable.1, "It is an agreed time."])
        }
        try PhysicianAvailability(acute: .no, atAgreedTime: .no).tells(
            [
                "Bestämmelsen kräver inte att en läkare kan nås direkt nu.",
                "Läget är inte akut, och det är ingen överenskommen tid.",
            ],
            [
                "The provision does not require that a physician is within direct reach now.",
                "The situation is not acute, and it is no agreed time.",
            ])
        let urgency = ("Det är inte känt om läget är akut.", "It is not known whether the situation is acute.")
        let time = (
            "Det är inte känt om det är en överenskommen tid.", "It is not known whether the time is an agreed one."
        )
        for (acute, agreed, unknown) in [
            (Knowledge.unknown, Knowledge.unknown, [urgency, time]), (.unknown, .no, [urgency]),
            (.no, .unknown, [time]),
        ] {
            try PhysicianAvailability(acute: acute, atAgreedTime: agreed).tells(
                ["En uppgift som avgör frågan är inte känd."] + unknown.map { $0.0 },
                ["A fact that decides the question is not known."] + unknown.map { $0.1 })
        }
    }
}
