// SPDX-License-Identifier: Apache-2.0

/// A condition for something to be allowed, one of a closed list.
///
/// Swedish: *villkor*. Raw values count from 0 without a gap; there are at most 16.
public protocol Condition: RawRepresentable<UInt8>, CaseIterable, Sendable, Hashable {
    /// The norm that states the condition.
    var norm: Norm { get }

    /// Whether the agreement only recommends that the condition is met.
    var isRecommended: Bool { get }

    /// The name as data writes it: that of the fact, or of what several facts decide.
    var name: String { get }

    /// The condition as a clause that follows *that* and *whether*, without a period.
    ///
    /// Swedish: a subordinate clause that follows *att* and *om*.
    func clause(in language: Language) -> String
}

extension Condition {
    /// No condition is only recommended, unless it says so.
    public var isRecommended: Bool { false }

    /// Whether the condition is met, as a whole sentence.
    public func sentence(met: Knowledge, in language: Language) -> String {
        let clause = clause(in: language)
        return switch met {
        case .yes: language.text("Villkoret att \(clause) är uppfyllt.", "The condition that \(clause) is met.")
        case .no where isRecommended:
            language.text(
                "Hälso- och sjukvårdsavtalet rekommenderar att \(clause), men det är inte uppfyllt.",
                "The main agreement recommends that \(clause), but this is not met.")
        case .unknown where isRecommended:
            language.text(
                "Hälso- och sjukvårdsavtalet rekommenderar att \(clause), men det är inte känt om det är uppfyllt.",
                "The main agreement recommends that \(clause), but it is not known whether this is met.")
        case .no:
            language.text("Villkoret att \(clause) är inte uppfyllt.", "The condition that \(clause) is not met.")
        case .unknown: unknownSentence(in: language)
        }
    }

    /// That it is not known whether the condition is met, as a whole sentence.
    func unknownSentence(in language: Language) -> String {
        let clause = clause(in: language)
        return language.text("Det är inte känt om \(clause).", "It is not known whether \(clause).")
    }
}

/// A set of conditions.
public struct Conditions<Requirement: Condition>: OptionSet, Sendable, Hashable {
    /// A bit for each condition.
    public let rawValue: UInt16

    /// The set with the given bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The set of one condition.
    public init(_ condition: Requirement) { rawValue = 1 << UInt16(condition.rawValue) }

    /// Whether a condition is in the set.
    public func contains(_ condition: Requirement) -> Bool { !isDisjoint(with: Conditions(condition)) }

    /// The conditions, in the order of their declaration.
    public var conditions: [Requirement] { Requirement.allCases.filter { contains($0) } }

    /// The names of the conditions, in the order of their declaration.
    public var names: [String] { conditions.map { $0.name } }
}

/// The conditions of a list by whether they are met; those that do not apply are in none of the sets.
struct ConditionCheck<Requirement: Condition> {
    private(set) var met = ConditionGrounds<Requirement>()
    private(set) var unmet = ConditionGrounds<Requirement>()
    private(set) var unknown = ConditionGrounds<Requirement>()
    /// Recommended conditions that are not known to be met.
    private(set) var remarks = ConditionGrounds<Requirement>()

    /// Looks every condition up.
    init(met: (Requirement) -> Knowledge?) {
        // Raw values count from 0, so that the walk needs no array.
        var place: UInt8 = 0
        while let condition = Requirement(rawValue: place) {
            place += 1
            switch met(condition) {
            case nil: continue
            case .yes?: self.met.add(condition)
            case .some where condition.isRecommended: remarks.add(condition)
            case .no?: unmet.add(condition)
            case .unknown?: unknown.add(condition)
            }
        }
    }
}

/// Conditions with the norms that state them.
struct ConditionGrounds<Requirement: Condition> {
    private(set) var set: Conditions<Requirement> = []
    /// Nil without conditions, for citations are never empty.
    private(set) var norms: Citations?

    mutating func add(_ condition: Requirement) {
        set.formUnion(Conditions(condition))
        norms = norms?.citing(condition.norm) ?? Citations(condition.norm)
    }
}
