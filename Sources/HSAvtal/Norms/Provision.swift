// SPDX-License-Identifier: Apache-2.0

/// The place where a norm stands.
///
/// Swedish: *bestämmelse*. When two places pull apart the higher layer decides, see ``Layer``.
public enum Provision: Sendable, Hashable {
    /// A section of a part of the agreement, by its printed number, its heading, or both: `5.1`, `avtalsparter`,
    /// `3.kommun`.
    case agreement(AgreementPart, section: String)

    /// A section of an act.
    case statute(Statute, Statute.Section)

    /// Published guidance of a principal, as a whole or by the heading of a section.
    case guidance(Guidance, section: String?)

    /// A reading that this library chose where the text is silent, see Documentation/Interpretations.md.
    case interpretation

    /// The layer of the source, the highest first.
    public enum Layer: Int, Sendable, Hashable, CaseIterable, Comparable {
        /// An act or an ordinance.
        case statute
        /// The agreement between the region and the municipalities.
        case agreement
        /// Published guidance of a principal or an authority.
        case guidance
        /// A named reading, chosen where all the others are silent.
        case interpretation

        /// Whether a layer is the higher of two.
        public static func < (higher: Layer, lower: Layer) -> Bool { higher.rawValue < lower.rawValue }
    }

    /// The layer that the place belongs to.
    public var layer: Layer {
        switch self {
        case .agreement: .agreement
        case .statute: .statute
        case .guidance: .guidance
        case .interpretation: .interpretation
        }
    }

    /// The name of the clause in the agreement, `C.utskrivning.5.1`; nil outside the agreement.
    public var clause: String? {
        guard case .agreement(let part, let section) = self else { return nil }
        return "\(part.rawValue).\(section)"
    }

    /// The place in words, as a case worker would cite it.
    public func citation(in language: Language) -> String {
        switch self {
        case .agreement(let part, let section):
            part.name(in: language) + ", " + part.citation(ofSection: section, in: language)
        case .statute(let statute, let section):
            language.text(
                section.citation(in: language) + " " + statute.name(in: language),
                statute.name(in: language) + ", " + section.citation(in: language))
        case .guidance(let guidance, let section?):
            language.text(
                "\(guidance.name(in: language)), avsnittet \(section)", "\(guidance.name(in: language)), \(section)")
        case .guidance(let guidance, nil): guidance.name(in: language)
        case .interpretation:
            language.text(
                "Tolkning, där avtalet är tyst eller kan läsas på flera sätt",
                "Interpretation, where the agreement is silent or can be read in several ways")
        }
    }
}

/// Guidance that a principal has published, below the agreement.
///
/// Swedish: *publicerad vägledning*.
public struct Guidance: Sendable, Hashable {
    private let swedish: String
    private let english: String

    /// The region's handbook for prescribing, to which Part B refers.
    ///
    /// Swedish: *Handbok för förskrivning av personliga hjälpmedel*.
    public static let handbook = Guidance(
        swedish: "Handbok för förskrivning av personliga hjälpmedel",
        english: "the handbook for prescribing personal assistive devices")

    /// The checklist of the joint organisation of region and municipalities, on vardsamverkan.se.
    ///
    /// Swedish: *checklista för kostnadsfördelning vid placering*.
    public static let placementChecklist = Guidance(
        swedish: "Vårdsamverkan Västra Götalands checklista för kostnadsfördelning vid placering",
        english: "the checklist of Vårdsamverkan Västra Götaland for dividing costs at a placement")

    /// The region's published rules on who has necessary dental care, 2021 to 2024.
    ///
    /// Swedish: *regler om nödvändig tandvård (N-tandvård)*.
    public static let dentalCriteria = Guidance(
        swedish: "Västra Götalandsregionens regler om N-tandvård (2021–2024)",
        english: "Västra Götalandsregionen's rules on necessary dental care (2021–2024)")

    /// The name of the guidance.
    public func name(in language: Language) -> String { language.text(swedish, english) }
}
