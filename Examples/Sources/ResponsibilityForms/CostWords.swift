// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

// What the words mean that facts on costs have.

extension ProductInstruction.Bearer: VocabularyFact {
    /// Whom an instruction lets pay.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .region: ("regionen", "the region")
        case .municipality:
            (
                "kommunen, vem som än har hälso- och sjukvårdsansvaret",
                "the municipality, whoever answers for the health care"
            )
        case .responsibleProvider:
            (
                "den vårdgivare som har hälso- och sjukvårdsansvaret",
                "the care provider that answers for the health care"
            )
        case .both: ("regionen och kommunen gemensamt", "the region and the municipality together")
        }
    }
}

extension MedicineRelatedProductCost.Area: VocabularyFact {
    /// The area of the product.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .bladderAndBowel: ("blås- och tarmdysfunktion", "bladder and bowel dysfunction")
        case .nutrition: ("nutrition", "nutrition")
        case .diabetes: ("diabetes", "diabetes")
        case .stoma: ("stomi", "stoma")
        case .irrigationFluids: ("spolvätskor", "irrigation fluids")
        case .tracheostomy: ("trakeostomi", "tracheostomy")
        case .other: ("ett område som avtalet inte nämner", "an area that the agreement does not name")
        }
    }
}

extension MedicineCost.Item: VocabularyFact {
    /// What the cost is for.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .prescribed:
            ("läkemedel som är förskrivet till en enskild patient", "a medicine prescribed to an individual patient")
        case .otherMedicine:
            ("läkemedel som ges utan en sådan förskrivning", "a medicine given without such a prescription")
        case .stockMedicines:
            ("läkemedel i ett kommunalt akutläkemedelsförråd", "medicines of a municipal emergency stock")
        case .stockTransport:
            (
                "transport till och från ett kommunalt akutläkemedelsförråd",
                "transport to and from a municipal emergency stock"
            )
        case .stockControl: ("kontroll av ett kommunalt akutläkemedelsförråd", "control of a municipal emergency stock")
        }
    }
}

extension AidCategory.Purpose: VocabularyFact {
    /// What the product is for.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .dailyLife: ("det dagliga livet", "daily life")
        case .careAndTreatment: ("vård och behandling", "care and treatment")
        case .medicalTreatment: ("medicinsk behandling", "medical treatment")
        case .medicineRelated: ("användning som läkemedelsnära produkt", "use as a medicine-related product")
        }
    }
}
