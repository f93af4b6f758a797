// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.12: who pays for a medicine-related product")
struct MedicineRelatedProductTests {
    private typealias Area = MedicineRelatedProductCost.Area

    @Test("Bladder and bowel, and nutrition, are a joint cost, the ratio left to the supply agreement (B-48, I-24)")
    func joint() throws {
        for area in [Area.bladderAndBowel, .nutrition] {
            try MedicineRelatedProductCost(area: area)
                .comes(to: .settled(.both(regionShare: nil)), citing: ["B-48", "H-13", "I-24", "I-42"])
        }
    }

    @Test("A ratio that is supplied divides the joint cost, from nothing to the whole (I-24)")
    func ratio() throws {
        for area in [Area.bladderAndBowel, .nutrition] {
            for text in ["0", "33", "33.5", "1/3", "100"] {
                let share = try Share(text)
                try MedicineRelatedProductCost(area: area, regionShare: share)
                    .comes(to: .settled(.both(regionShare: share)), citing: ["B-48", "I-24", "I-42"])
            }
        }
    }

    @Test("Diabetes, stoma, irrigation fluids and tracheostomy are the region's, whatever ratio is supplied (B-49)")
    func region() throws {
        for area in [Area.diabetes, .stoma, .irrigationFluids, .tracheostomy] {
            for share in [nil, Share(percent: 50)] {
                try MedicineRelatedProductCost(area: area, regionShare: share)
                    .comes(to: .settled(.region), citing: ["B-49"])
            }
        }
    }

    @Test("Any other area is left open to the product instruction (B-41, B-46)")
    func other() throws {
        for share in [nil, Share(percent: 50)] {
            try MedicineRelatedProductCost(area: .other, regionShare: share)
                .comes(to: .leftOpen(.productInstruction), citing: ["B-41", "B-46"])
        }
    }

    @Test("A joint cost with and without a ratio")
    func jointWording() throws {
        try MedicineRelatedProductCost(area: .nutrition).tells(
            [
                "Regionen och kommunen betalar produkten gemensamt; hur kostnaden fördelas står i samarbetsavtalet om "
                    + "försörjning.",
                "Produkten hör till området nutrition.", "Det gäller oavsett patientens ålder.",
            ],
            [
                "The region and the municipality pay for the product together; how the cost is divided is stated in "
                    + "the supply agreement.",
                "The product belongs to the area of nutrition.", "This holds whatever the age of the patient.",
            ])
        let cases: [(String, swedish: [String], english: [String])] = [
            ("33.5", ["33,5\u{a0}%", "66,5\u{a0}%"], ["33.5 per cent", "66.5 per cent"]),
            ("0", ["0\u{a0}%", "100\u{a0}%"], ["0 per cent", "100 per cent"]),
            ("1/3", ["1/3", "2/3"], ["1/3", "2/3"]),
        ]
        for (share, swedish, english) in cases {
            try MedicineRelatedProductCost(area: .bladderAndBowel, regionShare: Share(share)).tells(
                [
                    "Regionen betalar \(swedish[0]) och kommunen \(swedish[1]) av kostnaden för produkten.",
                    "Produkten hör till området blås- och tarmdysfunktion.", "Det gäller oavsett patientens ålder.",
                ],
                [
                    "The region pays \(english[0]) and the municipality \(english[1]) of the cost of the product.",
                    "The product belongs to the area of bladder and bowel dysfunction.",
                    "This holds whatever the age of the patient.",
                ])
        }
    }

    @Test("Each area that is the region's, and one that the agreement does not name")
    func regionWording() throws {
        for (area, swedish, english) in [
            (Area.diabetes, "diabetes", "diabetes"), (.stoma, "stomi", "stoma"),
            (.irrigationFluids, "spolvätskor", "irrigation fluids"), (.tracheostomy, "trakeostomi", "tracheostomy"),
        ] {
            try MedicineRelatedProductCost(area: area).tells(
                ["Regionen betalar produkten.", "Produkten hör till området \(swedish)."],
                ["The region pays for the product.", "The product belongs to the area of \(english)."])
        }
        let other = MedicineRelatedProductCost(area: .other)
        try other.tells(
            [
                "Vem som betalar avgörs av produktanvisningen.",
                "Produkten hör till ett område som avtalet inte nämner.",
            ],
            [
                "Who pays is decided by the product instruction.",
                "The product belongs to an area that the agreement does not name.",
            ])
    }
}
