// SPDX-License-Identifier: Apache-2.0

/// A day of the Gregorian calendar, without time and time zone.
///
/// Swedish: *datum*. Years 1 to 9999, written as in ISO 8601: `2026-05-03`. The date is kept as year, month and day,
/// so comparing dates and telling a year or a month needs no conversion.
public struct CivilDate: Sendable, Hashable, Comparable {
    // Members that a reader of many rows calls for each of them are inlinable; so are those of the types it builds.

    /// Year, month and day in one word, in this order from the most significant bit: 14, 4 and 5 bits.
    @usableFromInline let packed: UInt32

    /// The date with the given parts, or nil when there is no such day in the calendar.
    ///
    /// - Parameters:
    ///   - year: 1 to 9999.
    ///   - month: 1 to 12.
    ///   - day: 1 to the length of the month.
    public init?(year: Int, month: Int, day: Int) {
        guard let month = CivilMonth(year: year, month: month) else { return nil }
        self.init(month, day: day)
    }

    /// A day of a month, or nil when the month has no such day.
    @inlinable
    public init?(_ month: CivilMonth, day: Int) {
        guard 1...month.length ~= day else { return nil }
        self.init(month, validDay: day)
    }

    /// The caller knows that the month has the day.
    @inlinable
    init(_ month: CivilMonth, validDay day: Int) {
        packed = month.packed << 5 | UInt32(truncatingIfNeeded: day)
    }

    /// The year, 1 to 9999.
    public var year: Int { Int(packed >> 9) }

    /// The month of the year, 1 to 12.
    public var monthOfYear: Int { Int(packed >> 5 & 0xf) }

    /// The day of the month, 1 to 31.
    public var day: Int { Int(packed & 0x1f) }

    /// The month that the day is in.
    public var month: CivilMonth { CivilMonth(packed: packed >> 5) }

    /// The number of the day within its year, 1 to 366.
    public var dayOfYear: Int {
        let monthsFromMarch = monthOfYear - 3
        guard monthsFromMarch >= 0 else { return 31 * (monthOfYear - 1) + day }
        return (153 * monthsFromMarch + 2) / 5 + day + (CivilMonth.isLeap(year) ? 60 : 59)
    }

    /// Whether a date is the earlier of two.
    @inlinable
    public static func < (earlier: CivilDate, later: CivilDate) -> Bool { earlier.packed < later.packed }
}

// Arithmetic in days. A day number counts from 0001-01-01, which is 1.
extension CivilDate {
    /// The first day that can be written, 0001-01-01.
    public static let earliest = CivilDate(.earliest, validDay: 1)

    /// The last day that can be written, 9999-12-31.
    public static let latest = CivilDate(.latest, validDay: 31)

    /// The number of the day, counted from 0001-01-01, which is 1.
    public var dayNumber: Int {
        // Years are counted from March, so that the leap day is the last of its year.
        let shift = monthOfYear > 2 ? 0 : 1
        let years = year - shift
        let dayOfYear = (153 * (monthOfYear + 12 * shift - 3) + 2) / 5 + day
        return 365 * years + years / 4 - years / 100 + years / 400 + dayOfYear - 306
    }

    /// The day with a number, or nil outside 0001-01-01 to 9999-12-31.
    public init?(dayNumber: Int) {
        guard 1...Self.latest.dayNumber ~= dayNumber else { return nil }
        let days = dayNumber + 305
        let century = (4 * days + 3) / 146_097
        let dayOfCentury = days - 146_097 * century / 4
        let yearOfCentury = (4 * dayOfCentury + 3) / 1_461
        let dayOfYear = dayOfCentury - 1_461 * yearOfCentury / 4
        let march = (5 * dayOfYear + 2) / 153
        let year = 100 * century + yearOfCentury + (march > 9 ? 1 : 0)
        self.init(year: year, month: march > 9 ? march - 9 : march + 3, day: dayOfYear - (153 * march + 2) / 5 + 1)
    }

    /// The number of days from another date to this one: 0 for the same day, negative when the other is later.
    public func days(since other: CivilDate) -> Int {
        month == other.month ? day - other.day : dayNumber - other.dayNumber
    }

    /// The date a number of days later (or earlier, when negative), or nil outside years 1 to 9999.
    public func adding(days: Int) -> CivilDate? {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : CivilDate(dayNumber: sum)
    }

    /// The same day of the month a number of months later, or nil outside years 1 to 9999.
    ///
    /// A month that lacks the day gives its last day: one month after 2026-01-31 is 2026-02-28.
    public func adding(months: Int) -> CivilDate? {
        guard let target = month.adding(months: months) else { return nil }
        return CivilDate(target, day: min(day, target.length))
    }
}

extension CivilDate: TextValue {
    /// The form that is read.
    public static var form: TextForm { .date }

    /// Reads `2026-05-03`: ten bytes, or nil.
    public init?(ascii text: Span<UInt8>) {
        guard text.count == 10, text[7] == UInt8(ascii: "-") else { return nil }
        guard let month = CivilMonth(ascii: text.extracting(first: 7)),
            let day = text.digits(8, count: 2)
        else { return nil }
        self.init(month, day: day)
    }

    /// The date as in ISO 8601, `2026-05-03`.
    public var description: String { "\(month)-\(twoDigits(day))" }
}

#if !hasFeature(Embedded)
    extension CivilDate: Codable {}
#endif
