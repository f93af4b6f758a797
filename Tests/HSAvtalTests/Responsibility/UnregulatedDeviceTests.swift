// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.13: who pays for a device that the handbook does not regulate")
struct UnregulatedDeviceTests {
    private func question(
        woundCare: Bool = false, listed: Principal? = nil, physician: Bool = false, by prescriber: Principal = .region
    ) -> UnregulatedDeviceCost {
        UnregulatedDeviceCost(
            isWoundCareOrCompression: woundCare, listed: listed, orderedByPhysician: physician, prescriber: prescriber)
    }

    private func payer(_ principal: Principal) -> Payer { principal == .region ? .region : .municipality(nil) }

    @Test("Wound care and compression are paid as the list says, or left open to it (B-52)")
    func list() throws {
        for prescriber in Principal.allCases {
            for listed in Principal.allCases {
                try question(woundCare: true, listed: listed, by: prescriber)
                    .comes(to: .settled(payer(listed)), citing: ["B-52"])
            }
            try question(woundCare: true, by: prescriber).comes(to: .leftOpen(.woundCareList), citing: ["B-52"])
        }
    }

    @Test("The list decides also when a physician orders, who concurs where it says the region (B-51, I-43)")
    func listBeforeOrder() throws {
        for prescriber in Principal.allCases {
            try question(woundCare: true, listed: .region, physician: true, by: prescriber)
                .comes(to: .settled(.region), citing: ["B-51", "B-52"])
            try question(woundCare: true, listed: .municipality, physician: true, by: prescriber)
                .comes(to: .settled(.municipality(nil)), citing: ["B-52", "I-43"])
            try question(woundCare: true, physician: true, by: prescriber)
                .comes(to: .leftOpen(.woundCareList), citing: ["B-51", "B-52", "I-43"])
        }
    }

    @Test("What a physician orders is the region's, whoever prescribes (B-50, B-51, I-46)")
    func physician() throws {
        for listed in everyProvider {
            try question(listed: listed, physician: true, by: .region)
                .comes(to: .settled(.region), citing: ["B-50", "B-51"])
            try question(listed: listed, physician: true, by: .municipality)
                .comes(to: .settled(.region), citing: ["B-50", "B-51", "I-46"])
        }
    }

    @Test("Otherwise the care provider that prescribes pays (B-50)")
    func prescriber() throws {
        try every(Principal.allCases, everyProvider) { prescriber, listed in
            try question(listed: listed, by: prescriber).comes(to: .settled(payer(prescriber)), citing: ["B-50"])
        }
    }

    @Test("The payer is told with what decided")
    func wording() throws {
        try question(by: .municipality).tells(
            ["Kommunen betalar produkten.", "Kommunen förskriver produkten, utan ordination av läkare."],
            [
                "The municipality pays for the product.",
                "The municipality prescribes the product, without an order of a physician.",
            ])
        try question(physician: true, by: .region).tells(
            ["Regionen betalar produkten.", "Produkten ordineras av läkare."],
            ["The region pays for the product.", "A physician orders the product."])
        try question(physician: true, by: .municipality).tells(
            [
                "Regionen betalar produkten.", "Produkten ordineras av läkare.",
                "Att kommunen förskriver den ändrar inte vem som betalar.",
            ],
            [
                "The region pays for the product.", "A physician orders the product.",
                "That the municipality prescribes it does not change who pays.",
            ])
        try question(woundCare: true, listed: .municipality, physician: true, by: .municipality).tells(
            [
                "Kommunen betalar produkten.", "Produkten är en sårläkningsartikel eller ett kompressionsförband.",
                "Förteckningen säger att kommunen betalar den.", "Produkten ordineras av läkare.",
            ],
            [
                "The municipality pays for the product.",
                "The product is a wound-care article or a compression bandage.",
                "The list says that the municipality pays for it.", "A physician orders the product.",
            ])
        let open = question(woundCare: true)
        try open.tells(
            [
                "Vem som betalar avgörs av förteckningen över sårläkningsartiklar och kompressionsförband.",
                "Produkten är en sårläkningsartikel eller ett kompressionsförband.",
                "Det är inte känt vad förteckningen säger om produkten.",
            ],
            [
                "Who pays is decided by the list of wound-care articles and compression bandages.",
                "The product is a wound-care article or a compression bandage.",
                "It is not known what the list says about the product.",
            ])
    }
}
