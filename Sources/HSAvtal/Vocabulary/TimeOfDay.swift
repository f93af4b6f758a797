// SPDX-License-Identifier: Apache-2.0

/// A time of the day to the minute, from 00:00 to 23:59.
///
/// Swedish: *klockslag*. Local time, without seconds and without time zone.
public struct TimeOfDay: Sendable, Hashable, Comparable {
    /// The number of minutes since midnight, 0 to 1439.
    public let minutes: Int

    /// The time with the given hour (0 to 23) and minute (0 to 59), or nil when there is none.
    @inlinable
    public init?(hour: Int, minute: Int) {
        guard 0...23 ~= hour, 0...59 ~= minute else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    @inlinable
    init(minutes: Int) { self.minutes = minutes }

    /// 12:00, the time that separates two free periods in chapter 5 section 4 of the act (2017:612).
    public static let noon = TimeOfDay(minutes: 12 * 60)

    /// The hour, 0 to 23.
    public var hour: Int { minutes / 60 }

    /// The minute of the hour, 0 to 59.
    public var minute: Int { minutes % 60 }

    /// Whether a time is the earlier of two.
    public static func < (earlier: TimeOfDay, later: TimeOfDay) -> Bool { earlier.minutes < later.minutes }
}

extension TimeOfDay: TextValue {
    /// The form that is read.
    public static var form: TextForm { .time }

    /// Reads `13:45`: five bytes, or nil.
    public init?(ascii text: Span<UInt8>) {
        guard text.count == 5, text[2] == UInt8(ascii: ":"),
            let hour = text.digits(0, count: 2), let minute = text.digits(3, count: 2)
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// The time as in ISO 8601, `13:45`.
    public var description: String { "\(twoDigits(hour)):\(twoDigits(minute))" }
}

#if !hasFeature(Embedded)
    extension TimeOfDay: Codable {}
#endif
