// SPDX-License-Identifier: Apache-2.0

/// Who pays for a medical device in the patient's everyday environment that the handbook does not regulate.
///
/// Swedish: *kostnadsansvar för oreglerade medicintekniska produkter*. Part B, B.13.
///
/// 1. Wound care and compression: as the list says, also when a physician orders; left open without it.   (B-52, I-43)
/// 2. Ordered by a physician: the region, whoever prescribes.                                       (B-50, B-51, I-46)
/// 3. Otherwise the care provider that prescribes.                                                        (B-50)
public struct UnregulatedDeviceCost: Question {
    /// Whether the product is a wound-care article or a compression bandage.
    ///
    /// Swedish: *sårläkningsartiklar och kompressionsförband*.
    public let isWoundCareOrCompression: Bool

    /// Whom the list of wound-care articles and compression bandages lets pay for the product; nil when it is not known.
    public let listed: Principal?

    /// Whether a physician orders the product.
    public let orderedByPhysician: Bool

    /// The principal whose care provider prescribes it.
    public let prescriber: Principal

    /// The facts of one product.
    public init(isWoundCareOrCompression: Bool, listed: Principal?, orderedByPhysician: Bool, prescriber: Principal) {
        self.isWoundCareOrCompression = isWoundCareOrCompression
        self.listed = listed
        self.orderedByPhysician = orderedByPhysician
        self.prescriber = prescriber
    }

    /// Who pays.
    public func decide(under edition: Edition) -> Decision<Payer> {
        if isWoundCareOrCompression {
            let grounds = Citations(.woundCareList)
                .citing(.physiciansOrdersAreRegional, when: orderedByPhysician && listed != .municipality)
                .citing(.listBeforePhysiciansOrder, when: orderedByPhysician && listed != .region)
            guard let listed else { return Decision(.leftOpen(.woundCareList), citing: grounds) }
            return Decision(Payer(ordering: listed), citing: grounds)
        }
        if orderedByPhysician {
            return Decision(
                .region,
                citing: Citations(.physiciansOrdersAreRegional)
                    .citing(.prescriberPaysUnregulated).citing(
                        .orderBeforePrescriber, when: prescriber == .municipality))
        }
        return Decision(Payer(ordering: prescriber), citing: Citations(.prescriberPaysUnregulated))
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Payer>, under edition: Edition, in language: Language) -> [String] {
        var sentences = [
            decision.answer?.sentence(("produkten", "the product"), in: language)
                ?? Opening.woundCareList.sentence(in: language)
        ]
        if isWoundCareOrCompression {
            sentences.append(
                language.text(
                    "Produkten är en sårläkningsartikel eller ett kompressionsförband.",
                    "The product is a wound-care article or a compression bandage."))
            if let listed {
                sentences.append(
                    language.text(
                        "Förteckningen säger att \(listed.name(in: language)) betalar den.",
                        "The list says that \(listed.name(in: language)) pays for it."))
            } else {
                sentences.append(
                    language.text(
                        "Det är inte känt vad förteckningen säger om produkten.",
                        "It is not known what the list says about the product."))
            }
        }
        if orderedByPhysician {
            sentences.append(language.text("Produkten ordineras av läkare.", "A physician orders the product."))
            if !isWoundCareOrCompression, prescriber == .municipality {
                sentences.append(
                    language.text(
                        "Att kommunen förskriver den ändrar inte vem som betalar.",
                        "That the municipality prescribes it does not change who pays."))
            }
        } else if !isWoundCareOrCompression {
            sentences.append(
                language.text(
                    "\(prescriber.subject(in: language)) förskriver produkten, utan ordination av läkare.",
                    "\(prescriber.subject(in: language)) prescribes the product, without an order of a physician."))
        }
        return sentences
    }
}
