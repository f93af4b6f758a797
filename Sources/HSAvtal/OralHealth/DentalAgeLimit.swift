// SPDX-License-Identifier: Apache-2.0

/// The age that a person turns in the first year of necessary dental care.
///
/// Swedish: *åldersgräns för N-tandvård*. The care begins on 1 January of that year, whatever the birthday.
public struct DentalAgeLimit: Sendable, Hashable {
    /// The age, 0 to 130.
    public let age: Int

    /// The first day on which the limit applies.
    public let firstDay: CivilDate

    /// Where the limit stands.
    public let source: Source

    /// A limit that the caller supplies, or nil when the age is not 0 to 130.
    public init?(age: Int, from firstDay: CivilDate) {
        guard 0...Age.highest ~= age else { return nil }
        self.init(age, firstDay, .supplied)
    }

    private init(_ age: Int, _ firstDay: CivilDate, _ source: Source) {
        self.age = age
        self.firstDay = firstDay
        self.source = source
    }

    /// Where a limit stands.
    public enum Source: String, Sendable, Hashable, CaseIterable {
        /// The agreement, by the cover memo of its revision (M-03).
        case agreement
        /// The end of free dental care in the Dental Care Act, section 7, read as the beginning of this care (I-20).
        case act
        /// The caller (I-20).
        case supplied

        /// The layer of the source; no act fixes the limit itself.
        public var layer: Provision.Layer { self == .agreement ? .agreement : .interpretation }

        /// The norms that the limit rests on.
        var grounds: Citations {
            switch self {
            case .agreement: Citations(.dentalCareFromYearOfTurning24)
            case .act: Citations(.dentalAgeLimit).citing(.freeDentalCareEndsAtNineteen)
            case .supplied: Citations(.dentalAgeLimit)
            }
        }
    }

    /// The limit of the agreement, the year of turning 24 (M-03).
    public static let agreed = DentalAgeLimit(24, .earliest, .agreement)

    /// The limit that follows from the act since free dental care ends with the year of turning 19.
    public static let afterFreeCare = DentalAgeLimit(20, CivilMonth(packed: 2_025 << 4 | 1).firstDay, .act)

    /// Whether somebody born on a day is old enough on another.
    func isReached(born: CivilDate, on day: CivilDate) -> Bool { day.year - born.year >= age }

    /// The limit that a decision on a day is compared with, to tell whether the choice between readings matters.
    func alternative(on day: CivilDate) -> DentalAgeLimit {
        source == .agreement && day >= Self.afterFreeCare.firstDay ? .afterFreeCare : .agreed
    }
}

/// The dated limits of age (I-20).
///
/// Swedish: *åldersgränser*. Before the first of its rows the limit of the agreement applies.
public struct DentalAgeLimits: Sendable, Hashable {
    /// The limits that replace that of the agreement, by ascending day; at most one for a day.
    public private(set) var rows: [DentalAgeLimit]

    /// The limit of the agreement on every day.
    public static let agreed = DentalAgeLimits(rows: [])

    /// The limit of the agreement, and from 2025-01-01 the one that follows from the act: the year of turning 20.
    public static let followingTheAct = DentalAgeLimits(rows: [.afterFreeCare])

    /// Adds a limit, in the place of the one from the same day if there is one.
    public mutating func supply(_ row: DentalAgeLimit) {
        rows.removeAll { $0.firstDay == row.firstDay }
        rows.insert(row, at: rows.firstIndex { $0.firstDay > row.firstDay } ?? rows.endIndex)
    }

    /// The limit that applies on a day.
    public subscript(day: CivilDate) -> DentalAgeLimit { rows.last { $0.firstDay <= day } ?? .agreed }
}
