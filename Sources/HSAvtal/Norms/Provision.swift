// SPDX-License-Identifier: Apache-2.0

/// The place where a norm stands.
///
/// Swedish: *bestämmelse*. When two places pull apart the higher layer decides, see ``Layer``.
public enum Provision: Sendable, Hashable {
    /// A section of a part of the agreement, by its printed number: `5.1`; in Part A by its heading.
    case agreement(AgreementPart, section: String)

    /// A section of an act.
    case statute(Statute, chapter: Int, section: Int)

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
        case .agreement(.common, let section):
            language.text(
                "\(AgreementPart.common.name(in: language)), avsnittet \(section.capitalizedFirst)",
                "\(AgreementPart.common.name(in: language)), \(section.capitalizedFirst)")
        case .agreement(let part, let section):
            language.text(
                "\(part.name(in: language)), avsnitt \(section)", "\(part.name(in: language)), section \(section)")
        case .statute(let statute, let chapter, let section):
            language.text(
                "\(chapter)\u{a0}kap. \(section)\u{a0}§ \(statute.name(in: language))",
                "\(statute.name(in: language)), chapter \(chapter), section \(section)")
        case .interpretation:
            language.text(
                "Tolkning, där avtalet är tyst eller kan läsas på flera sätt",
                "Interpretation, where the agreement is silent or can be read in several ways")
        }
    }
}

extension String {
    /// The text with its first letter, a lower-case ASCII letter, as a capital.
    fileprivate var capitalizedFirst: String {
        guard let first = utf8.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first else { return self }
        return String(decoding: [first - 32], as: UTF8.self) + dropFirst()
    }
}

/// A part of the agreement.
///
/// Swedish: *del av Hälso- och sjukvårdsavtalet*.
public enum AgreementPart: String, Sendable, Hashable, CaseIterable {
    /// Part A, common to all.
    case common = "A"
    /// Part C, cooperation at admission to and discharge from inpatient care.
    case discharge = "C.utskrivning"

    /// The name as a case worker would cite it.
    public func name(in language: Language) -> String {
        switch self {
        case .common: language.text("Hälso- och sjukvårdsavtalet del A", "Hälso- och sjukvårdsavtalet, Part A")
        case .discharge:
            language.text(
                "Hälso- och sjukvårdsavtalet del C, In- och utskrivning",
                "Hälso- och sjukvårdsavtalet, Part C, Admission and discharge")
        }
    }
}

/// An act in the Swedish Code of Statutes.
///
/// Swedish: *författning i Svensk författningssamling (SFS)*.
public struct Statute: Sendable, Hashable {
    /// The number in the code of statutes, `2017:612`.
    public let number: String

    private let swedish: String
    private let english: String

    /// The act on cooperation at discharge from inpatient health care.
    ///
    /// Swedish: *lagen om samverkan vid utskrivning från sluten hälso- och sjukvård*.
    public static let dischargeAct = Statute(
        number: "2017:612",
        swedish: "lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård",
        english: "Act (2017:612) on cooperation at discharge from inpatient care")

    /// The name with its number.
    public func name(in language: Language) -> String { language.text(swedish, english) }
}
