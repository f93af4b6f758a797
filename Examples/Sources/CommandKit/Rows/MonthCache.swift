// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// Remembers months that were read in full, by their eight bytes `2026-05-`.
///
/// Real files repeat a few months in millions of dates: a date whose first eight bytes are the same as those of a date that
/// was checked needs only its day checked.
public struct MonthCache: Sendable {
    /// A month and how it is written; at first the earliest of all, `0001-01-`.
    @usableFromInline
    struct Entry: Sendable {
        @usableFromInline
        var bytes: UInt64 = 0x2d31_302d_3130_3030
        @usableFromInline
        var month = CivilMonth.earliest
    }

    @usableFromInline
    var entries = [Entry](repeating: Entry(), count: 512)

    private init(_ entries: [Entry]) { self.entries = entries }

    /// A cache that remembers nothing yet.
    public init() {}

    /// Hands the cache over, and keeps one that must not be used before it is given back.
    public mutating func take() -> MonthCache {
        var taken = MonthCache([])
        swap(&taken, &self)
        return taken
    }

    /// The date whose first eight bytes are given, and whose last two bytes are the lowest of those that follow, or nil.
    @inlinable
    @inline(__always)
    public mutating func date(_ head: UInt64, _ tail: UInt64) -> CivilDate? {
        guard let day = twoDigits(tail) else { return nil }
        // The last digit of the year and both digits of the month choose the entry.
        let slot = Int(head >> 24 & 0xf) << 5 | Int(head >> 40 & 1) << 4 | Int(head >> 48 & 0xf)
        let entry = entries[slot]
        if entry.bytes == head { return CivilDate(entry.month, day: day) }
        return read(head, day: day, slot: slot)
    }

    @usableFromInline
    mutating func read(_ head: UInt64, day: Int, slot: Int) -> CivilDate? {
        let dashes = UInt64(UInt8(ascii: "-")) << 32 | UInt64(UInt8(ascii: "-")) << 56
        guard head & (0xff << 32 | 0xff << 56) == dashes, let year = fourDigits(head),
            let number = twoDigits(head >> 40), let month = CivilMonth(year: year, month: number)
        else { return nil }
        entries[slot] = Entry(bytes: head, month: month)
        return CivilDate(month, day: day)
    }
}
