// SPDX-License-Identifier: Apache-2.0

/// A run of whole records of one file, with what is needed to read them.
public struct Segment<Layout: Sendable>: Sendable {
    /// The bytes; those from ``end`` on are padding, so that a fixed number may be read at any record.
    public internal(set) var bytes: [UInt8] = []

    /// Where the first record begins.
    public internal(set) var start = 0

    /// Where the last record ends.
    public internal(set) var end = 0

    /// The byte between two fields.
    public internal(set) var delimiter = UInt8(ascii: ",")

    /// Whether there is a quotation mark among the records.
    public internal(set) var hasQuotes = false

    /// The number of lines of the file that were read since the segment before and hold no record of this one: a header.
    public internal(set) var linesBefore = 0

    /// The place of the segment among all segments of the input, from 0.
    public internal(set) var sequence = 0

    /// The name of the file.
    public internal(set) var file = ""

    /// What the header of the file became; nil before the segment is filled.
    public internal(set) var layout: Layout?

    /// A segment to be filled.
    public init() {}

    /// The number of bytes of padding.
    static var padding: Int { 64 }

    /// The number of bytes of a segment without its padding.
    static var size: Int { 1 << 18 }

    mutating func makeRoom() {
        if bytes.isEmpty { bytes = [UInt8](repeating: 0, count: Self.size + Self.padding) }
    }
}
