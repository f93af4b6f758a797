// SPDX-License-Identifier: Apache-2.0

import CommandKit

/// What a settlement says about the rows that were read.
struct RowCount: Hashable {
    let read: Int64
    let settled: Int64
    let excluded: Int64
    let ongoing: Int64
    let outsideSelection: Int64
    let rejected: Int64

    /// The counts of a settlement in JSON.
    init(_ run: Run) throws {
        let rows = try run.json["rows"]
        func number(_ key: String) throws -> Int64 {
            guard let number = rows[key].number else { throw Missing(key: key) }
            return number
        }
        read = try number("read")
        settled = try number("settled")
        excluded = try number("excluded")
        ongoing = try number("ongoing")
        outsideSelection = try number("outsideSelection")
        rejected = try number("rejected")
    }

    /// Whether nothing is lost: `read` is the sum of the others.
    var addsUp: Bool { read == settled + excluded + ongoing + outsideSelection + rejected }

    /// A count that is not there.
    struct Missing: Error {
        let key: String
    }
}

/// The file of rejected rows.
enum Rejects {
    /// The header of the file.
    static let header = "fil,rad,kolumn,funnet,godtas,innehall\n"

    /// The records of the file after its header.
    static func records(_ text: String) throws -> [[String]] {
        guard text.hasPrefix(header) else { throw NoHeader(text: text) }
        let bytes = Array(text.utf8)
        var records: [[String]] = []
        var place = header.utf8.count
        while place < bytes.count {
            let record = CSVRecord(in: bytes.span, from: place, to: bytes.count, delimiter: UInt8(ascii: ","))
            records.append(record.fields.map { String(decoding: $0, as: UTF8.self) })
            place = record.end
        }
        return records
    }

    /// A file without its header.
    struct NoHeader: Error {
        let text: String
    }
}
