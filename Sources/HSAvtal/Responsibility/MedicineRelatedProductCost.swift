// SPDX-License-Identifier: Apache-2.0

/// Who pays for a personally prescribed medicine-related product.
///
/// Swedish: *kostnadsansvar för läkemedelsnära produkter*. Part B, B.10 and B.12.
///
/// 1. Bladder and bowel dysfunction, nutrition: both; the ratio is that of the supply agreement, when it is supplied. (B-48, H-13, I-24)
/// 2. Diabetes, stoma, irrigation fluids, tracheostomy: the region.                                                (B-49)
/// 3. Any other area: left open to the product instruction, for the areas may change.                       (B-41, B-46)
///
/// Age is no fact here (I-42).
public struct MedicineRelatedProductCost: Question {
    /// The area that the product belongs to.
    public let area: Area

    /// The region's share of a joint cost, when the caller knows it; it concerns rule 1 only.
    public let regionShare: Share?

    /// The facts of one product.
    public init(area: Area, regionShare: Share? = nil) {
        self.area = area
        self.regionShare = regionShare
    }

    /// An area of medicine-related products.
    ///
    /// Swedish: *produktområde*.
    public enum Area: String, Sendable, Hashable, CaseIterable {
        /// Bladder and bowel dysfunction (*blås- och tarmdysfunktion*).
        case bladderAndBowel
        /// Nutrition (*nutrition*).
        case nutrition
        /// Diabetes (*diabetes*).
        case diabetes
        /// Stoma (*stomi*).
        case stoma
        /// Irrigation fluids (*spolvätskor*).
        case irrigationFluids
        /// Tracheostomy (*trakeostomi*).
        case tracheostomy
        /// An area that the agreement does not name.
        case other
    }

    /// Who pays.
    public func decide(under edition: Edition) -> Decision<Payer> {
        switch area {
        case .bladderAndBowel, .nutrition:
            let isKnown = regionShare != nil
            return Decision(
                .both(regionShare: regionShare),
                citing: Citations(.jointCostProducts).citing(.productAreaAtAnyAge)
                    .citing(.jointRatioLeftToSupplyAgreement).citing(.jointSupplyAgreement, when: !isKnown))
        case .diabetes, .stoma, .irrigationFluids, .tracheostomy:
            return Decision(.region, citing: Citations(.regionPaysForProductAreas))
        case .other:
            return Decision(
                .leftOpen(.productInstruction),
                citing: Citations(.prescribedAidsDefined).citing(.productInstructionDecides))
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Payer>, under edition: Edition, in language: Language) -> [String] {
        let conclusion =
            decision.answer?.sentence(("produkten", "the product"), in: language)
            ?? Opening.productInstruction.sentence(in: language)
        var sentences = [conclusion, areaSentence(in: language)]
        if area == .bladderAndBowel || area == .nutrition {
            sentences.append(
                language.text(
                    "Det gäller oavsett patientens ålder.", "This holds whatever the age of the patient."))
        }
        return sentences
    }

    private func areaSentence(in language: Language) -> String {
        let name: (swedish: String, english: String)
        switch area {
        case .bladderAndBowel: name = ("blås- och tarmdysfunktion", "bladder and bowel dysfunction")
        case .nutrition: name = ("nutrition", "nutrition")
        case .diabetes: name = ("diabetes", "diabetes")
        case .stoma: name = ("stomi", "stoma")
        case .irrigationFluids: name = ("spolvätskor", "irrigation fluids")
        case .tracheostomy: name = ("trakeostomi", "tracheostomy")
        case .other:
            return language.text(
                "Produkten hör till ett område som avtalet inte nämner.",
                "The product belongs to an area that the agreement does not name.")
        }
        return language.text(
            "Produkten hör till området \(name.swedish).", "The product belongs to the area of \(name.english).")
    }
}

#if !hasFeature(Embedded)
    extension MedicineRelatedProductCost.Area: Codable {}
#endif
