// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// Whether fields may be quoted.
///
/// A type rather than a value, so that the compiler leaves out what is not needed.
protocol FieldStyle {
    static var mayBeQuoted: Bool { get }
}

/// No field is quoted.
enum PlainFields: FieldStyle {
    static var mayBeQuoted: Bool { false }
}

/// Some fields may be quoted.
enum QuotedFields: FieldStyle {
    static var mayBeQuoted: Bool { true }
}

/// A place that moves over the fields of a row, eight bytes at a time.
///
/// What it reads is always followed by at least 64 bytes of the same segment. A method that returns nil or false leaves the
/// place somewhere in the row: the row is then read anew by other means.
struct FieldReader<Style: FieldStyle> {
    private(set) var place: Int
    private let delimiter: UInt8
    /// The eight bytes at the beginning of the field, the first in the lowest bits.
    private var head: UInt64 = 0
    /// The byte at the place, known from what was loaded for the field.
    private var following: UInt8 = 0
    private var isQuoted = false

    @inline(__always)
    init(at place: Int, delimiter: UInt8) {
        self.place = place
        self.delimiter = delimiter
    }

    /// Begins a field: passes over an opening quotation mark and looks at what follows.
    @inline(__always)
    mutating func begin(_ bytes: RawSpan) {
        head = bytes.eight(at: place)
        isQuoted = Style.mayBeQuoted && UInt8(truncatingIfNeeded: head) == quote
        if isQuoted {
            place += 1
            head = bytes.eight(at: place)
        }
        following = UInt8(truncatingIfNeeded: head)
    }

    /// Whether the field has no bytes.
    ///
    /// A field of control characters counts as empty here, and fails at its end.
    @inline(__always)
    var isEmpty: Bool {
        isQuoted ? following == quote : following == delimiter || following <= carriageReturn
    }

    /// Ends a field: the closing quotation mark, then the delimiter, or a line break after the last field.
    @inline(__always)
    mutating func finish(_ bytes: RawSpan, isLast: Bool) -> Bool {
        var byte = following
        if isQuoted {
            guard byte == quote else { return false }
            place += 1
            byte = bytes.one(at: place)
        }
        if isLast, byte == carriageReturn {
            place += 1
            byte = bytes.one(at: place)
        }
        place += 1
        return byte == (isLast ? newline : delimiter)
    }

    /// Passes over one or more ASCII characters up to the end of the field.
    ///
    /// False for an empty field, and for one with a quotation mark, a control character or a character beyond ASCII.
    @inline(__always)
    mutating func skipText(_ bytes: RawSpan) -> Bool {
        let start = place
        let separator = isQuoted ? quote : delimiter
        while true {
            let word = bytes.eight(at: place)
            // The highest bit of each byte that ends the text or is unusual in it.
            var stops = word.bytes(equalTo: separator) | word.bytesBelow(0x20) | word & .highBits
            if Style.mayBeQuoted { stops |= word.bytes(equalTo: quote) }
            if stops != 0 {
                let bits = stops.trailingZeroBitCount & ~7
                place += bits / 8
                following = UInt8(truncatingIfNeeded: word >> UInt64(bits))
                break
            }
            place += 8
        }
        return place > start
    }

    /// A code of four digits, or nil.
    @inline(__always)
    mutating func code() -> MunicipalityCode? {
        place += 4
        following = UInt8(truncatingIfNeeded: head >> 32)
        return fourDigits(head).flatMap { MunicipalityCode($0) }
    }

    /// A date, or nil.
    @inline(__always)
    mutating func date(_ bytes: RawSpan, _ months: inout MonthCache) -> CivilDate? {
        let tail = bytes.eight(at: place + 8)
        place += 10
        following = UInt8(truncatingIfNeeded: tail >> 16)
        return months.date(head, tail)
    }

    /// A date with or without a time, or nil.
    @inline(__always)
    mutating func moment(_ bytes: RawSpan, _ months: inout MonthCache) -> Moment? {
        // `03T13:45`: the day, then the time.
        let tail = bytes.eight(at: place + 8)
        guard let date = months.date(head, tail) else { return nil }
        following = UInt8(truncatingIfNeeded: tail >> 16)
        guard following == UInt8(ascii: "T") else {
            place += 10
            return Moment(date)
        }
        place += 16
        following = bytes.one(at: place)
        guard tail >> 40 & 0xff == UInt64(UInt8(ascii: ":")), let hour = twoDigits(tail >> 24),
            let minute = twoDigits(tail >> 48), let time = TimeOfDay(hour: hour, minute: minute)
        else { return nil }
        return Moment(date, at: time)
    }

    /// The value of a word, or nil.
    @inline(__always)
    mutating func word<Value>(_ words: WordTable<Value>, _ bytes: RawSpan) -> Value? {
        let ninth = bytes.one(at: place + 8)
        guard let entry = words.match(head, next: ninth) else { return nil }
        place += entry.length
        following = bytes.one(at: place)
        return entry.value
    }
}

/// A few words of two to nine bytes, compared eight bytes at a time.
struct WordTable<Value: Sendable>: Sendable {
    struct Entry: Sendable {
        let bytes: UInt64
        let mask: UInt64
        let ninth: UInt8?
        let length: Int
        let value: Value
    }

    private let entries: [Entry]

    init(_ words: [(String, Value)]) {
        entries = words.map { word, value in
            let letters = Array(word.utf8)
            var bytes: UInt64 = 0
            var mask: UInt64 = 0
            for (index, letter) in letters.prefix(8).enumerated() {
                bytes |= UInt64(letter) << UInt64(8 * index)
                mask |= 0xff << UInt64(8 * index)
            }
            return Entry(
                bytes: bytes, mask: mask, ninth: letters.count > 8 ? letters[8] : nil, length: letters.count,
                value: value)
        }
    }

    /// The entry whose word stands in eight bytes and the one after them.
    @inline(__always)
    func match(_ head: UInt64, next: UInt8) -> Entry? {
        for entry in entries where head & entry.mask == entry.bytes && (entry.ninth == nil || entry.ninth == next) {
            return entry
        }
        return nil
    }
}

private var quote: UInt8 { UInt8(ascii: "\"") }
private var newline: UInt8 { UInt8(ascii: "\n") }
private var carriageReturn: UInt8 { UInt8(ascii: "\r") }
