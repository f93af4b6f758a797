// SPDX-License-Identifier: Apache-2.0

/// Which category of personally prescribed aids a product belongs to, and so which rule on cost it has.
///
/// Swedish: *personligt förskrivna hjälpmedel*. Part B, B.10.
///
/// 1. For daily life: an aid for daily life.                                                   (B-41)
/// 2. For care and treatment, medical treatment, or medicine-related: an aid for care and treatment.   (B-41)
/// 3. Not prescribed to one person: no personally prescribed aid.                              (B-41)
public struct AidCategory: Question {
    /// What the product is for.
    public let purpose: Purpose

    /// Whether it is prescribed to one person.
    public let personallyPrescribed: Bool

    /// The facts of one product.
    public init(purpose: Purpose, personallyPrescribed: Bool) {
        self.purpose = purpose
        self.personallyPrescribed = personallyPrescribed
    }

    /// What a product is for.
    public enum Purpose: String, Sendable, Hashable, CaseIterable {
        /// Daily life (*det dagliga livet*).
        case dailyLife
        /// Care and treatment (*vård och behandling*).
        case careAndTreatment
        /// Medical treatment (*medicinsk behandling*).
        case medicalTreatment
        /// A medicine-related product (*läkemedelsnära produkt*).
        case medicineRelated
    }

    /// A category of aids.
    public enum Category: String, Sendable, Hashable, CaseIterable {
        /// An aid for daily life.
        case dailyLife
        /// An aid for care and treatment.
        case careAndTreatment
        /// No personally prescribed aid.
        case notPersonallyPrescribed
    }

    /// The category.
    public func decide(under edition: Edition) -> Decision<Category> {
        let category: Category =
            switch purpose {
            case _ where !personallyPrescribed: .notPersonallyPrescribed
            case .dailyLife: .dailyLife
            case .careAndTreatment, .medicalTreatment, .medicineRelated: .careAndTreatment
            }
        return Decision(category, citing: Citations(.prescribedAidsDefined))
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Category>, under edition: Edition, in language: Language) -> [String] {
        guard personallyPrescribed else {
            return [
                language.text(
                    "Produkten är inget personligt förskrivet hjälpmedel, eftersom den inte är förskriven till en person.",
                    "The product is no personally prescribed aid, for it is not prescribed to one person.")
            ]
        }
        let purpose =
            switch self.purpose {
            case .dailyLife: language.text("avsedd för det dagliga livet", "meant for daily life")
            case .careAndTreatment: language.text("avsedd för vård och behandling", "meant for care and treatment")
            case .medicalTreatment: language.text("avsedd för medicinsk behandling", "meant for medical treatment")
            case .medicineRelated: language.text("en läkemedelsnära produkt", "a medicine-related product")
            }
        return [
            decision.answer == .dailyLife
                ? language.text(
                    "Produkten är ett hjälpmedel för det dagliga livet.", "The product is an aid for daily life.")
                : language.text(
                    "Produkten är ett hjälpmedel för vård och behandling.",
                    "The product is an aid for care and treatment."),
            language.text(
                "Den är förskriven till en person och är \(purpose).",
                "It is prescribed to one person and is \(purpose)."),
        ]
    }
}

#if !hasFeature(Embedded)
    extension AidCategory.Purpose: Codable {}
    extension AidCategory.Category: Codable {}
#endif
