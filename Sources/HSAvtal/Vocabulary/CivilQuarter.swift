// SPDX-License-Identifier: Apache-2.0

/// A calendar quarter of a year, such as 2026Q3.
///
/// Swedish: *kvartal*. Years 1 to 9999.
public struct CivilQuarter: Sendable, Hashable, Comparable {
    /// The first month.
    public let firstMonth: CivilMonth

    /// The quarter with the given parts, or nil when the year is not 1 to 9999 or the number not 1 to 4.
    public init?(year: Int, number: Int) {
        guard 1...4 ~= number, let month = CivilMonth(year: year, month: 3 * number - 2) else { return nil }
        firstMonth = month
    }

    /// The quarter that a month is in.
    public init(_ month: CivilMonth) {
        firstMonth = CivilMonth(packed: month.packed - UInt32((month.monthOfYear - 1) % 3))
    }

    /// The year, 1 to 9999.
    public var year: Int { firstMonth.year }

    /// The number within the year, 1 to 4.
    public var number: Int { (firstMonth.monthOfYear + 2) / 3 }

    /// The last month.
    public var lastMonth: CivilMonth { CivilMonth(packed: firstMonth.packed + 2) }

    /// The first day of the quarter.
    public var firstDay: CivilDate { firstMonth.firstDay }

    /// The last day of the quarter.
    public var lastDay: CivilDate { lastMonth.lastDay }

    /// Whether a day is in the quarter.
    public func contains(_ day: CivilDate) -> Bool { firstDay <= day && day <= lastDay }

    /// Whether a quarter is the earlier of two.
    public static func < (earlier: CivilQuarter, later: CivilQuarter) -> Bool { earlier.firstMonth < later.firstMonth }
}

extension CivilQuarter: TextValue {
    /// The form that is read.
    public static var form: TextForm { .quarter }

    /// Reads `2026Q3`: six bytes, or nil.
    public init?(ascii text: Span<UInt8>) {
        guard text.count == 6, text[4] == UInt8(ascii: "Q"), let year = text.digits(0, count: 4),
            let number = text.digits(5, count: 1)
        else { return nil }
        self.init(year: year, number: number)
    }

    /// Year and quarter, `2026Q3`.
    public var description: String { "\(firstMonth.description.prefix(4))Q\(number)" }
}

#if !hasFeature(Embedded)
    extension CivilQuarter: Codable {}
#endif
