// SPDX-License-Identifier: Apache-2.0

/// A civil date, with the time of the day when that is known.
///
/// Swedish: *tidpunkt*. A moment without a time may lie anywhere in its day: what depends on the minute is then not
/// known, and is never guessed.
public struct Moment: Sendable, Hashable {
    /// The day.
    public let date: CivilDate

    /// Minutes since midnight; `unknown` when the time is not known.
    @usableFromInline let minutes: UInt16

    @usableFromInline static var unknown: UInt16 { .max }

    /// A day, and the time when it is known.
    @inlinable
    public init(_ date: CivilDate, at time: TimeOfDay? = nil) {
        self.date = date
        minutes = time.map { UInt16(truncatingIfNeeded: $0.minutes) } ?? Self.unknown
    }

    /// The time of the day, nil when it is not known.
    public var time: TimeOfDay? { minutes == Self.unknown ? nil : TimeOfDay(minutes: Int(minutes)) }

    /// The minutes that may have passed from another moment to this one, negative when this one is earlier.
    ///
    /// One number when both times are known. Local clock time: changes to and from summer time are not counted.
    public func minutes(since other: Moment) -> ClosedRange<Int> {
        let days = date.days(since: other.date) * 1_440
        let own = time.map { $0.minutes...$0.minutes } ?? 0...1_439
        let others = other.time.map { $0.minutes...$0.minutes } ?? 0...1_439
        return days + own.lowerBound - others.upperBound...days + own.upperBound - others.lowerBound
    }
}

extension Moment: TextValue {
    /// The form that is read.
    public static var form: TextForm { .moment }

    /// Reads `2026-05-03` or `2026-05-03T13:45`, or nil.
    public init?(ascii text: Span<UInt8>) {
        guard text.count == 10 || text.count == 16 && text[10] == UInt8(ascii: "T"),
            let date = CivilDate(ascii: text.extracting(first: 10))
        else { return nil }
        guard text.count == 16 else {
            self.init(date)
            return
        }
        guard let time = TimeOfDay(ascii: text.extracting(last: 5)) else { return nil }
        self.init(date, at: time)
    }

    /// The moment as in ISO 8601, `2026-05-03` or `2026-05-03T13:45`.
    public var description: String { time.map { "\(date)T\($0)" } ?? "\(date)" }
}

#if !hasFeature(Embedded)
    extension Moment: Codable {}
#endif
