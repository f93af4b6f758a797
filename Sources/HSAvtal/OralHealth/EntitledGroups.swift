// SPDX-License-Identifier: Apache-2.0

/// A group of the Dental Care Act, section 8 a.
///
/// Swedish: *personkrets enligt 8 a § tandvårdslagen*.
public enum EntitledGroup: UInt8, Sendable, Hashable, CaseIterable {
    /// Covered by the act on support and service, LSS.
    case lss
    /// A lasting and extensive need, within the municipality's responsibility for health care.
    case municipalHealthCare
    /// A lasting and extensive need, with health care in the home.
    case homeHealthCare
    /// A lasting and extensive need that corresponds to theirs, in a home of one's own.
    case ownHome

    /// The item of the section: `1`, `2a`, `2b`, `2c`.
    public var item: String {
        switch self {
        case .lss: "1"
        case .municipalHealthCare: "2a"
        case .homeHealthCare: "2b"
        case .ownHome: "2c"
        }
    }
}

/// A set of groups.
public struct EntitledGroups: OptionSet, Sendable, Hashable {
    /// A bit for each group.
    public let rawValue: UInt8

    /// The set with the given bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The set of one group.
    public init(_ group: EntitledGroup) { rawValue = 1 << group.rawValue }

    /// Whether a group is in the set.
    public func contains(_ group: EntitledGroup) -> Bool { !isDisjoint(with: EntitledGroups(group)) }

    /// The groups, in the order of the section.
    public var groups: [EntitledGroup] { EntitledGroup.allCases.filter { contains($0) } }

    /// The set with one more group when a condition holds.
    func adding(_ group: EntitledGroup, when condition: Bool) -> EntitledGroups {
        condition ? union(EntitledGroups(group)) : self
    }
}
