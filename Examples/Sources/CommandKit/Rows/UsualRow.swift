// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// A row that looks as usual: where its fields stand among the bytes of a segment.
///
/// A field that holds a fact is read in the order of the facts, whatever the order of the columns.
public struct UsualRow: Sendable {
    /// Where a field begins and ends.
    @usableFromInline
    struct Field: Sendable {
        @usableFromInline
        var start: Int
        @usableFromInline
        var end: Int

        @usableFromInline
        init(start: Int, end: Int) { (self.start, self.end) = (start, end) }
    }

    /// Where a fact is found: its column, or nil when the table has none for it, and its words.
    @usableFromInline
    struct Source: Sendable {
        @usableFromInline
        let column: Int?
        @usableFromInline
        let words: Range<Int>
    }

    @usableFromInline
    var bytes: [UInt8] = []
    @usableFromInline
    var fields: [Field]
    @usableFromInline
    let sources: [Source]
    @usableFromInline
    let words: PackedWords
    @usableFromInline
    var months = MonthCache()
    /// The fact that is read, and its field.
    @usableFromInline
    var fact = 0
    @usableFromInline
    var start = 0

    @usableFromInline
    var length = 0

    /// The number of bytes of the field.
    @inlinable
    public var count: Int { length }

    /// A row of a table with a number of columns, and with the column of each fact.
    init(columnCount: Int, facts: [Fact], columns: [Int?]) {
        fields = [Field](repeating: Field(start: 0, end: 0), count: columnCount)
        var words = PackedWords()
        sources = zip(facts, columns).map { fact, column in
            guard case .words(let list) = fact.form else { return Source(column: column, words: 0..<0) }
            return Source(column: column, words: words.add(list))
        }
        self.words = words
    }

    /// The value whose written form the field holds, or nil.
    @inlinable
    @inline(__always)
    public func written<Value: TextValue>(_ type: Value.Type = Value.self) -> Value? {
        Value(ascii: bytes.span.extracting(start..<start &+ count))
    }

    @inlinable
    @inline(__always)
    func eight(at place: Int) -> UInt64 {
        let raw = unsafe bytes.span.bytes  // bytes of bytes: nothing uninitialised in between
        return raw.eight(at: place)
    }

    /// The number of the word that the field holds, or nil.
    @inlinable
    @inline(__always)
    public func word() -> Int? {
        let raw = unsafe bytes.span.bytes  // bytes of bytes: nothing uninitialised in between
        return words.word(in: sources[fact].words, raw, from: start, count: count)
    }

    /// The date that the field holds, or nil.
    @inlinable
    @inline(__always)
    public mutating func date() -> CivilDate? {
        guard count == 10 else { return nil }
        let (head, tail) = (eight(at: start), eight(at: start &+ 8))
        return months.date(head, tail)
    }

    /// The number that the field writes with four digits, or nil.
    @inlinable
    @inline(__always)
    public func fourDigits() -> Int? {
        guard count == 4 else { return nil }
        return CommandKit.fourDigits(eight(at: start))
    }

    /// The whole number that the field writes, or nil.
    @usableFromInline
    func number() -> Int? { Self.number(in: bytes, start..<start + count) }

    /// The number that at most nine digits write, after a minus sign or not; nil for any other text.
    static func number(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let isNegative = !range.isEmpty && bytes[range.lowerBound] == UInt8(ascii: "-")
        let digits = range.dropFirst(isNegative ? 1 : 0)
        guard 1...9 ~= digits.count else { return nil }
        var number = 0
        for place in digits {
            let digit = bytes[place] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return isNegative ? -number : number
    }

    /// Goes to the field of a fact; false when the table has no column for it or the field is empty.
    @inlinable
    @inline(__always)
    mutating func go(to fact: Int) -> Bool {
        guard let column = sources[fact].column else { return false }
        self.fact = fact
        let field = fields[column]
        start = field.start
        length = field.end &- field.start
        return length > 0
    }
}
