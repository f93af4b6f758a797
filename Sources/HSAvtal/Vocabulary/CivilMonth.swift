// SPDX-License-Identifier: Apache-2.0

/// A calendar month of a year, such as 2026-05.
///
/// Swedish: *kalendermånad*. Years 1 to 9999.
public struct CivilMonth: Sendable, Hashable, Comparable {
    /// Year and month in one word, 16 · year + month.
    @usableFromInline let packed: UInt32

    /// The month with the given parts, or nil when the year is not 1 to 9999 or the month not 1 to 12.
    public init?(year: Int, month: Int) {
        guard 1...9_999 ~= year, 1...12 ~= month else { return nil }
        self.init(packed: UInt32(truncatingIfNeeded: year << 4 | month))
    }

    init(packed: UInt32) { self.packed = packed }

    /// The month a number of months after 0001-01, or nil outside years 1 to 9999.
    init?(index: Int) {
        guard index >= 0 else { return nil }
        self.init(year: index / 12 + 1, month: index % 12 + 1)
    }

    /// The first month that can be written, 0001-01.
    public static let earliest = CivilMonth(packed: 1 << 4 | 1)

    /// The last month that can be written, 9999-12.
    public static let latest = CivilMonth(packed: 9_999 << 4 | 12)

    /// The year, 1 to 9999.
    @inlinable
    public var year: Int { Int(packed >> 4) }

    /// The month of the year, 1 to 12.
    @inlinable
    public var monthOfYear: Int { Int(packed & 0xf) }

    /// The number of days in the month, 28 to 31.
    @inlinable
    public var length: Int {
        guard monthOfYear == 2 else { return 30 + (monthOfYear ^ monthOfYear >> 3) & 1 }
        return Self.isLeap(year) ? 29 : 28
    }

    /// Whether a year has a 29 February.
    @inlinable
    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// The first day of the month.
    public var firstDay: CivilDate { CivilDate(self, validDay: 1) }

    /// The last day of the month.
    public var lastDay: CivilDate { CivilDate(self, validDay: length) }

    /// The month a number of months later (or earlier, when negative), or nil outside years 1 to 9999.
    public func adding(months: Int) -> CivilMonth? {
        let (sum, overflow) = index.addingReportingOverflow(months)
        return overflow ? nil : CivilMonth(index: sum)
    }

    /// The number of months from another month to this one, negative when the other is later.
    public func months(since other: CivilMonth) -> Int { index - other.index }

    /// The number of whole months since 0001-01.
    var index: Int { (year - 1) * 12 + monthOfYear - 1 }

    /// Whether a month is the earlier of two.
    public static func < (earlier: CivilMonth, later: CivilMonth) -> Bool { earlier.packed < later.packed }
}

extension CivilMonth: TextValue {
    /// The form that is read.
    public static var form: TextForm { .month }

    /// Reads `2026-05`: seven bytes, or nil.
    public init?(ascii text: Span<UInt8>) {
        guard text.count == 7, text[4] == UInt8(ascii: "-"),
            let year = text.digits(0, count: 4), let month = text.digits(5, count: 2)
        else { return nil }
        self.init(year: year, month: month)
    }

    /// The month as in ISO 8601, `2026-05`.
    public var description: String {
        let century = year / 100
        return "\(twoDigits(century))\(twoDigits(year - 100 * century))-\(twoDigits(monthOfYear))"
    }
}

#if !hasFeature(Embedded)
    extension CivilMonth: Codable {}
#endif
