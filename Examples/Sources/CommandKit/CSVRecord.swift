// SPDX-License-Identifier: Apache-2.0

/// One record of a CSV file, split into its fields.
///
/// The format is RFC 4180 with comma or semicolon, LF or CRLF: a field that begins with a quotation mark ends at the next
/// single one, and two in a row stand for one. Elsewhere a quotation mark is a character like any other.
public struct CSVRecord: Sendable {
    /// The fields, without their quotation marks.
    public private(set) var fields: [[UInt8]] = []

    /// The byte after the record and its line break.
    public private(set) var end: Int

    /// The number of line breaks within the record, its own included.
    public private(set) var lines = 0

    /// What is wrong with the record as such.
    public private(set) var fault: Fault?

    /// Whether the record is an empty line.
    public var isBlank: Bool { fault == nil && fields.count == 1 && fields[0].isEmpty }

    /// What can be wrong with a record whatever its columns.
    public enum Fault: Sendable, Hashable {
        /// A quotation mark opens a field and nothing closes it; the record is then its first line.
        case unclosedQuote
        /// There is text between the closing quotation mark and the end of the field.
        case textAfterQuote
        /// The record is longer than ``CSVRecord/longest`` bytes.
        case tooLong
    }

    /// The number of bytes that a record may have.
    public static let longest = 65_536

    /// A record of fields that are known.
    public init(fields: [[UInt8]]) {
        self.fields = fields
        end = 0
    }

    /// Splits the record that begins at a byte.
    public init(in bytes: Span<UInt8>, from start: Int, to limit: Int, delimiter: UInt8) {
        end = start
        read(bytes, from: start, to: limit, delimiter: delimiter)
        // A field that closes lines later, and with text behind it, was closed by a mark that opens another one.
        if fault == .textAfterQuote, lines > 1 { fault = .unclosedQuote }
        if fault == .unclosedQuote {
            // Resume after the first line, so that one bad row does not swallow those that follow.
            (fields, lines) = ([], 1)
            end = start
            while end < limit, bytes[end] != newline { end += 1 }
            if end < limit { end += 1 }
        }
        if end - start > Self.longest { fault = .tooLong }
    }

    private mutating func read(_ bytes: Span<UInt8>, from start: Int, to limit: Int, delimiter: UInt8) {
        var field: [UInt8] = []
        var place = start
        while true {
            if place < limit, bytes[place] == quote {
                place += 1
                while true {
                    guard place < limit, place - start <= Self.longest else {
                        fault = .unclosedQuote
                        return
                    }
                    let byte = bytes[place]
                    place += 1
                    if byte == quote {
                        guard place < limit, bytes[place] == quote else { break }
                        place += 1
                    }
                    if byte == newline { lines += 1 }
                    field.append(byte)
                }
                if !bytes.endsField(at: place, to: limit, delimiter: delimiter) { fault = .textAfterQuote }
            }
            while place < limit, bytes[place] != delimiter, bytes[place] != newline {
                field.append(bytes[place])
                place += 1
            }
            let ends = place >= limit || bytes[place] == newline
            if ends, field.last == carriageReturn { field.removeLast() }
            fields.append(field)
            field.removeAll()
            if place < limit { place += 1 }
            guard !ends else { break }
        }
        lines += 1
        end = place
    }

    /// The end of the last whole record among the bytes, or nil when none is whole.
    static func lastEnd(in bytes: Span<UInt8>, from first: Int, to limit: Int, delimiter: UInt8) -> Int? {
        var last: Int?
        var start = first
        while start < limit {
            guard let end = wholeEnd(in: bytes, from: start, to: limit, delimiter: delimiter) else { break }
            (last, start) = (end, end)
        }
        return last
    }

    /// The end of the record at a byte when it is whole: the same walk as reading, without keeping the fields.
    private static func wholeEnd(in bytes: Span<UInt8>, from start: Int, to limit: Int, delimiter: UInt8) -> Int? {
        var place = start
        var isFieldStart = true
        var isUnclosed = false
        var firstLineEnd: Int?
        while place < limit {
            let byte = bytes[place]
            if byte == quote, isFieldStart {
                place += 1
                while true {
                    guard place < limit, place - start <= Self.longest else { return nil }
                    if bytes[place] == quote {
                        guard place + 1 < limit else { return nil }
                        guard bytes[place + 1] == quote else { break }
                        place += 1
                    }
                    if bytes[place] == newline { firstLineEnd = firstLineEnd ?? place + 1 }
                    place += 1
                }
                place += 1
                guard place < limit else { return nil }
                isUnclosed = isUnclosed || !bytes.endsField(at: place, to: limit, delimiter: delimiter)
                isFieldStart = false
                continue
            }
            if byte == newline { return isUnclosed ? firstLineEnd ?? place + 1 : place + 1 }
            isFieldStart = byte == delimiter
            place += 1
        }
        return nil
    }
}

extension Span<UInt8> {
    /// Whether a field may end before a place: at the end, a delimiter or a line break.
    fileprivate func endsField(at place: Int, to limit: Int, delimiter: UInt8) -> Bool {
        guard place < limit else { return true }
        if self[place] == carriageReturn { return place + 1 >= limit || self[place + 1] == newline }
        return self[place] == delimiter || self[place] == newline
    }
}

let newline = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")
let quote = UInt8(ascii: "\"")
