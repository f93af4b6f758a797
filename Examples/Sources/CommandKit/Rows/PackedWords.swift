// SPDX-License-Identifier: Apache-2.0

/// The words of all facts of a table, to be compared eight bytes at a time.
@usableFromInline
struct PackedWords: Sendable {
    /// A spelling and the number of its word among those of the fact.
    @usableFromInline
    struct Entry: Sendable {
        /// The number of bytes.
        @usableFromInline
        let length: Int
        /// The first eight bytes, and which of them there are.
        @usableFromInline
        let head: UInt64
        @usableFromInline
        let mask: UInt64
        /// Where the bytes after the first eight begin among ``PackedWords/rest``.
        @usableFromInline
        let rest: Int
        @usableFromInline
        let word: Int
    }

    @usableFromInline
    private(set) var entries: [Entry] = []
    @usableFromInline
    private(set) var rest: [UInt8] = []

    /// Adds the words of a fact, and returns where their spellings stand.
    mutating func add(_ words: [FactWord]) -> Range<Int> {
        let first = entries.count
        for (index, word) in words.enumerated() {
            for spelling in word.spellings {
                let letters = Array(spelling.utf8)
                var head: UInt64 = 0
                for (place, letter) in letters.prefix(8).enumerated() { head |= UInt64(letter) << UInt64(8 * place) }
                entries.append(
                    Entry(
                        length: letters.count, head: head, mask: Self.mask(letters.count), rest: rest.count,
                        word: index))
                rest += letters.dropFirst(8)
            }
        }
        return first..<entries.count
    }

    /// The bits of the first bytes, of up to eight.
    @inlinable
    @inline(__always)
    static func mask(_ count: Int) -> UInt64 { count >= 8 ? .max : 1 << UInt64(8 * count) &- 1 }

    /// The number of the word with these bytes, or nil.
    @inlinable
    @inline(__always)
    func word(in range: Range<Int>, _ bytes: RawSpan, from start: Int, count: Int) -> Int? {
        let head = bytes.eight(at: start)
        for index in range {
            let entry = entries[index]
            guard entry.length == count, head & entry.mask == entry.head else { continue }
            if count <= 8 || matches(entry, bytes, from: start) { return entry.word }
        }
        return nil
    }

    @inlinable
    func matches(_ entry: Entry, _ bytes: RawSpan, from start: Int) -> Bool {
        for place in 8..<entry.length where bytes.one(at: start + place) != rest[entry.rest + place - 8] {
            return false
        }
        return true
    }
}
