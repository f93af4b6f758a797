// SPDX-License-Identifier: Apache-2.0

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
        let digits = UInt32(truncatingIfNeeded: head) &- 0x3030_3030
        // A byte that is no digit is now at least ten, or borrowed from its neighbour and has the highest bit set.
        guard (digits | (digits &+ 0x7676_7676)) & 0x8080_8080 == 0 else { return nil }
        let pairs = (digits &* 10 &+ digits >> 8) & 0x00ff_00ff
        return MunicipalityCode(Int((pairs & 0xff) &* 100 &+ pairs >> 16))
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

/// The number that the two lowest bytes write with two digits, or nil.
@inline(__always)
func twoDigits(_ text: UInt64) -> Int? {
    let tens = UInt8(truncatingIfNeeded: text) &- UInt8(ascii: "0")
    let ones = UInt8(truncatingIfNeeded: text >> 8) &- UInt8(ascii: "0")
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
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

/// Remembers months that were read in full, by their eight bytes `2026-05-`.
///
/// Real files repeat a few months in millions of dates: a date whose first eight bytes are the same as those of a date that
/// was checked needs only its day checked.
struct MonthCache {
    /// A month and how it is written; at first the earliest of all, `0001-01-`.
    private struct Entry {
        var bytes: UInt64 = 0x2d31_302d_3130_3030
        var month = CivilMonth.earliest
    }

    private var entries = [Entry](repeating: Entry(), count: 512)

    private init(_ entries: [Entry]) { self.entries = entries }

    /// A cache that remembers nothing yet.
    init() {}

    /// Hands the cache over, and keeps one that must not be used before it is given back.
    mutating func take() -> MonthCache {
        var taken = MonthCache([])
        swap(&taken, &self)
        return taken
    }

    /// The date whose first eight bytes are given, and whose last two bytes are the lowest of those that follow, or nil.
    @inline(__always)
    mutating func date(_ head: UInt64, _ tail: UInt64) -> CivilDate? {
        guard let day = twoDigits(tail) else { return nil }
        // The last digit of the year and both digits of the month choose the entry.
        let slot = Int(head >> 24 & 0xf) << 5 | Int(head >> 40 & 1) << 4 | Int(head >> 48 & 0xf)
        let entry = entries[slot]
        if entry.bytes == head { return CivilDate(entry.month, day: day) }
        return read(head, day: day, slot: slot)
    }

    private mutating func read(_ head: UInt64, day: Int, slot: Int) -> CivilDate? {
        let text = (0..<8).map { UInt8(truncatingIfNeeded: head >> UInt64(8 * $0)) }
        guard text[7] == UInt8(ascii: "-"), let month = CivilMonth(ascii: text.span.extracting(first: 7)) else {
            return nil
        }
        entries[slot] = Entry(bytes: head, month: month)
        return CivilDate(month, day: day)
    }
}

private var quote: UInt8 { UInt8(ascii: "\"") }
private var newline: UInt8 { UInt8(ascii: "\n") }
private var carriageReturn: UInt8 { UInt8(ascii: "\r") }

// Loads of a few bytes: the place is checked against the bounds, and any bytes are a number, so these are safe.
extension RawSpan {
    @inline(__always)
    fileprivate func eight(at place: Int) -> UInt64 {
        UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    @inline(__always)
    fileprivate func one(at place: Int) -> UInt8 {
        unsafe unsafeLoad(fromByteOffset: place, as: UInt8.self)
    }
}

// Tests of all eight bytes at once; a byte that passes has its highest bit set in the result, and the lowest such byte is
// always right.
extension UInt64 {
    fileprivate static var highBits: UInt64 { 0x8080_8080_8080_8080 }
    private static var lowBits: UInt64 { 0x0101_0101_0101_0101 }

    @inline(__always)
    fileprivate func bytes(equalTo byte: UInt8) -> UInt64 { (self ^ Self.lowBits &* UInt64(byte)).bytesBelow(1) }

    @inline(__always)
    fileprivate func bytesBelow(_ byte: UInt8) -> UInt64 {
        (self &- Self.lowBits &* UInt64(byte)) & ~self & Self.highBits
    }
}
