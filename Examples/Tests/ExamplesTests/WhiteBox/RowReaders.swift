// SPDX-License-Identifier: Apache-2.0

import CommandKit
@testable import DischargeTable
import HSAvtal

/// The fast and the slow reader of rows, to be compared.
struct RowReaders {
    private var fast: DischargeRows
    private let delimiter: UInt8
    private let columns: [DischargeColumn?]
    private let asOf: CivilDate?

    /// The number of rows that the fast reader has read.
    private(set) var usual = 0

    /// The number of rows that were compared.
    private(set) var compared = 0

    /// What the readers disagreed on, the first few.
    private(set) var disagreements: [String] = []

    /// Readers of files with a delimiter and columns.
    init(
        delimiter: UInt8 = UInt8(ascii: ","), columns: [DischargeColumn?] = DischargeColumn.allCases,
        asOf: CivilDate? = nil
    ) {
        fast = DischargeRows(delimiter: delimiter, asOf: asOf)
        self.delimiter = delimiter
        self.columns = columns
        self.asOf = asOf
    }

    /// Compares the readers on a row between other bytes.
    ///
    /// The records end with the row; what comes after it is still in the memory of a segment, but is no part of it.
    mutating func compare(_ row: [UInt8], before: [UInt8] = [], after: [UInt8] = []) {
        compare(before + row + after, from: before.count, to: before.count + row.count)
    }

    /// Compares the readers on the row that begins at a place among records that end at another.
    mutating func compare(_ records: [UInt8], from start: Int, to end: Int) {
        let bytes = records + [UInt8](repeating: 0, count: 64)
        let record = CSVRecord(in: bytes.span, from: start, to: end, delimiter: delimiter)
        let slow = record.isBlank ? nil : DischargeRecord(record, columns: columns, asOf: asOf).discharge
        compare(bytes, from: start, to: end, record, slow, QuotedFields.self)
        // The style without quotation marks is used only where there are none.
        if !bytes[start..<end].contains(UInt8(ascii: "\"")) {
            compare(bytes, from: start, to: end, record, slow, PlainFields.self)
        }
    }

    private mutating func compare<Style: FieldStyle>(
        _ bytes: [UInt8], from start: Int, to end: Int, _ record: CSVRecord, _ slow: Discharge?, _ style: Style.Type
    ) {
        compared += 1
        var place = start
        let columns = columns
        let raw = unsafe bytes.span.bytes  // bytes of bytes: nothing uninitialised in between
        let read = fast.usualRow(columns.span, in: raw, at: &place, end: end, style)
        if let read {
            usual += 1
            guard read != slow || place != record.end || record.lines != 1 else { return }
        } else if place == start {
            return
        }
        guard disagreements.count < 5 else { return }
        let row = String(decoding: bytes[start..<min(end, start + 300)], as: UTF8.self)
        disagreements.append(
            """
            \(style) on \(row.debugDescription): fast \(read.map { "\($0)" } ?? "nil") to \(place - start), \
            slow \(slow.map { "\($0)" } ?? "nil") to \(record.end - start) with \(record.lines) lines
            """)
    }
}

/// Rows as bytes.
enum RowBytes {
    /// The usual row with other bytes in the place of one field, quoted or not.
    static func usual(
        _ column: DischargeColumn, _ field: [UInt8], isQuoted: Bool = false, lineBreak: String = "\n"
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        for other in DischargeColumn.allCases {
            if other != .patient { bytes.append(UInt8(ascii: ",")) }
            guard other == column else {
                bytes += Array(Row.usual[other].utf8)
                continue
            }
            bytes += isQuoted ? [UInt8(ascii: "\"")] + field + [UInt8(ascii: "\"")] : field
        }
        return bytes + Array(lineBreak.utf8)
    }
}
