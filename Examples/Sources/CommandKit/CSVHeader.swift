// SPDX-License-Identifier: Apache-2.0

/// The first record of a CSV file: the names of its columns and the delimiter.
public struct CSVHeader: Sendable {
    /// The names in the order of the file, without spaces around them.
    public let names: [String]

    /// The byte between two fields: comma or semicolon, whichever the header has more of.
    public let delimiter: UInt8

    /// The header as it stands in the file, with its line break.
    public let text: [UInt8]

    /// The byte after the header.
    let end: Int

    /// The number of lines of the header.
    let lines: Int

    /// Reads the header at the beginning of a file; a byte order mark is passed over.
    ///
    /// A header that does not end within the bytes, although the file goes on, or is no proper record has no names.
    init(in bytes: Span<UInt8>, to limit: Int, isWholeFile: Bool) {
        let start = limit >= 3 && bytes[0] == 0xef && bytes[1] == 0xbb && bytes[2] == 0xbf ? 3 : 0
        // Of comma and semicolon, the one that stands more often outside quotation marks, up to the first line break there.
        var (commas, semicolons, isQuoted) = (0, 0, false)
        for place in start..<limit {
            let byte = bytes[place]
            if byte == newline, !isQuoted { break }
            if byte == quote { isQuoted.toggle() }
            if byte == UInt8(ascii: ","), !isQuoted { commas += 1 }
            if byte == UInt8(ascii: ";"), !isQuoted { semicolons += 1 }
        }
        delimiter = semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
        let record = CSVRecord(in: bytes, from: start, to: limit, delimiter: delimiter)
        let isWhole = isWholeFile || record.end > start && record.end <= limit && bytes[record.end - 1] == newline
        names = (isWhole && record.fault == nil ? record.fields : []).map { field in
            let text = String(decoding: field, as: UTF8.self)
            return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        end = record.end
        lines = record.lines
        text = (0..<record.end).map { bytes[$0] }
    }

    /// The columns of a table in the order of the file, with nil for a column that the table does not have.
    public func columns<Column: CSVColumn>(_ columns: [Column]) throws(RefusedHeader) -> [Column?] {
        let found = names.map { name in columns.first { $0.name == name } }
        let missing = columns.filter { !found.contains($0) }.map { $0.name }
        let doubled = columns.filter { column in found.count { $0 == column } > 1 }.map { $0.name }
        guard missing.isEmpty, doubled.isEmpty else {
            let all = BilingualText(columns.map { $0.name }.joined(separator: ", "))
            throw RefusedHeader(
                found: names, missing: missing, doubled: doubled, taken: [], mistaken: [], accepted: all)
        }
        return found
    }
}

/// A column of a table.
public protocol CSVColumn: Sendable, Equatable {
    /// The name in the header.
    var name: String { get }
}
