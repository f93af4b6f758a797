// SPDX-License-Identifier: Apache-2.0

/// What the handbook's instruction for one product says on its cost.
///
/// Swedish: *produktanvisning i Handbok för förskrivning av personliga hjälpmedel*. Part B, B.11.
public struct ProductInstruction: Sendable, Hashable {
    /// Who pays up to and including the age limit, or at any age when there is none.
    public let payer: Bearer

    /// The last age, in whole years, at which ``payer`` pays; nil when the instruction knows no age.
    public let throughAge: UInt8?

    /// Who pays at a higher age; the same as ``payer`` when the instruction knows no age.
    public let thereafter: Bearer

    /// An instruction with one payer for all ages.
    public init(payer: Bearer) {
        self.payer = payer
        throughAge = nil
        thereafter = payer
    }

    /// An instruction with one payer up to and including an age, and another from then on; nil outside 0 to 129 years.
    public init?(payer: Bearer, throughAge: Int, thereafter: Bearer) {
        guard 0..<Age.highest ~= throughAge else { return nil }
        self.payer = payer
        self.throughAge = UInt8(truncatingIfNeeded: throughAge)
        self.thereafter = thereafter
    }

    /// Whom an instruction lets pay.
    public enum Bearer: String, Sendable, Hashable, CaseIterable {
        /// The region.
        case region
        /// The municipality, whoever answers for the care.
        case municipality
        /// The care provider that answers for the health care, as in the agreement.
        case responsibleProvider
        /// Both.
        case both
    }

    /// Who pays at an age.
    func bearer(atAge age: Int) -> Bearer {
        guard let throughAge, age > Int(throughAge) else { return payer }
        return thereafter
    }

    /// The instruction as a whole sentence.
    func sentence(in language: Language) -> String {
        let first = payer.name(in: language)
        guard let throughAge else {
            return language.text(
                "Produktanvisningen säger att \(first) betalar.", "The product instruction lets \(first) pay.")
        }
        let then = thereafter.name(in: language)
        return language.text(
            "Produktanvisningen säger att \(first) betalar till och med \(throughAge) års ålder, därefter \(then).",
            "The product instruction lets \(first) pay up to and including the age of \(throughAge), then \(then)."
        )
    }
}

extension ProductInstruction.Bearer {
    fileprivate func name(in language: Language) -> String {
        switch self {
        case .region: language.text("regionen", "the region")
        case .municipality: language.text("kommunen", "the municipality")
        case .responsibleProvider:
            language.text(
                "den vårdgivare som har hälso- och sjukvårdsansvaret", "the care provider that answers for the care")
        case .both: language.text("regionen och kommunen gemensamt", "the region and the municipality together")
        }
    }
}

#if !hasFeature(Embedded)
    extension ProductInstruction.Bearer: Codable {}
#endif
