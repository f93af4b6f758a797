// SPDX-License-Identifier: Apache-2.0

/// One rule: what a decision cites and what a principal is bound by.
///
/// Swedish: *norm*. Each norm is one static member: the rules of the agreement by their speaking names, the sections of
/// statute behind them, published guidance, and the named interpretations. They are declared part by part in
/// `Norms/Catalogue`, each with its entry: what it says, where it stands, and whom it binds. A norm itself is only its
/// place, so that citing costs nothing.
public struct Norm: Sendable, Identifiable {
    /// The part of the catalogue that the norm belongs to.
    public let part: Part

    @usableFromInline let place: UInt8

    /// A norm of the catalogue; each has a ``NormEntry``.
    @inlinable
    init(_ part: Part, _ number: UInt8) {
        self.part = part
        place = number
    }

    /// The number within the part, from 1.
    public var number: Int { Int(place) }

    /// The name by which the norm is cited: `U-06`, `2017:612-5:4`, `I-03`.
    public var id: String {
        if case .statute(let statute, let section) = provision { return statute.number + "-" + section.name }
        return "\(part.letter)-\(twoDigits(number))"
    }

    /// Where the norm stands.
    public var provision: Provision { entry.provision }

    /// What sort of rule it is.
    public var kind: Kind { entry.kind }

    /// Whom it binds or concerns.
    public var bearer: Bearer { entry.bearer }

    /// How strongly it binds.
    public var modality: Modality { entry.modality }

    /// What the norm says, in our own words.
    public func statement(in language: Language) -> String { language.text(entry.swedish, entry.english) }

    /// The norm as a line: its name, what it says, and where it stands.
    public func ground(in language: Language) -> String {
        "\(id): \(statement(in: language)) (\(provision.citation(in: language)))"
    }

    /// The place of the norm in a set of citations.
    @inlinable
    @inline(__always)
    var ordinal: Int { part.offset + Int(place) }

    private var entry: NormEntry { NormEntry.byOrdinal[ordinal] }
}

extension Norm: Hashable {
    /// Two norms are the same when they have the same place in the catalogue.
    public static func == (first: Norm, second: Norm) -> Bool { first.ordinal == second.ordinal }

    /// Hashes what makes two values the same.
    public func hash(into hasher: inout Hasher) { hasher.combine(ordinal) }
}

extension Norm: Comparable {
    /// In the order of the catalogue: the agreement part by part, then statute, guidance, interpretations.
    public static func < (first: Norm, second: Norm) -> Bool { first.ordinal < second.ordinal }
}

extension Norm: CustomStringConvertible {
    /// The name by which the norm is cited.
    public var description: String { id }
}

extension Norm {
    /// A part of the catalogue.
    public enum Part: Sendable, Hashable, CaseIterable {
        /// Part A, common to all agreements.
        case common
        /// Part B, responsibility for health care and its cost.
        case careAndCost
        /// Part C, physicians in municipal primary care.
        case physicians
        /// Part C, discharge from inpatient care.
        case discharge
        /// Part C, mental disability, abuse, and placement outside the home.
        case placement
        /// Part C, oral health.
        case oralHealth
        /// The previous edition, before the revision of 2023.
        case previousEdition
        /// The act (2017:612) on cooperation at discharge.
        case dischargeAct
        /// The Dental Care Act (1985:125).
        case dentalAct
        /// The region's handbook for prescribing personal assistive devices.
        case handbook
        /// The checklist for dividing the cost of a placement.
        case placementChecklist
        /// The region's rules on necessary dental care.
        case dentalCriteria
        /// Named interpretations.
        case interpretations

        /// The letter that names the norms of the part, as in `U-06`.
        public var letter: String {
            switch self {
            case .common: "A"
            case .careAndCost: "B"
            case .physicians: "L"
            case .discharge: "U"
            case .placement: "P"
            case .oralHealth: "M"
            case .previousEdition: "X"
            case .dischargeAct: "S"
            case .dentalAct: "T"
            case .handbook: "H"
            case .placementChecklist: "V"
            case .dentalCriteria: "N"
            case .interpretations: "I"
            }
        }

        /// Where the part begins in a set of citations; a part has room for the numbers up to the next offset.
        @inlinable
        @inline(__always)
        var offset: Int {
            switch self {
            case .common: 0
            case .careAndCost: 38
            case .physicians: 95
            case .discharge: 118
            case .placement: 131
            case .oralHealth: 214
            case .previousEdition: 244
            case .dischargeAct: 250
            case .dentalAct: 265
            case .handbook: 275
            case .placementChecklist: 289
            case .dentalCriteria: 290
            case .interpretations: 301
            }
        }
    }

    /// What sort of rule a norm is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// It is decided from facts.
        case decision
        /// It is computed from figures.
        case computation
        /// It checks whether something is complete.
        case validation
        /// It orders steps.
        case process
        /// It fixes a figure or a period.
        case parameter
        /// It says what a term means.
        case definition
        /// It obliges somebody, and is listed.
        case duty
        /// It guides the reading of the others.
        case principle
    }

    /// Whom a norm binds or concerns.
    public enum Bearer: String, Sendable, Hashable, CaseIterable {
        /// Västra Götalandsregionen.
        case region
        /// The municipality.
        case municipality
        /// Both principals.
        case both
    }

    /// How strongly a norm binds.
    public enum Modality: String, Sendable, Hashable, CaseIterable {
        /// It is so.
        case `is`
        /// It must be done.
        case must
        /// It must not be done.
        case mustNot = "must not"
        /// It should be done.
        case should
        /// It may be done.
        case may
    }

    /// Every norm, in the order of the catalogue.
    public static let all: [Norm] = NormEntry.all.map { $0.norm }

    /// The norms of a part of the catalogue.
    public static func norms(of part: Part) -> [Norm] { all.filter { $0.part == part } }
}
