// SPDX-License-Identifier: Apache-2.0

import HSAvtal

/// Reads the rows of segments of a table, and keeps what they say.
struct FactRows<Facts: TableFacts, Value: Sendable>: SegmentWorker {
    /// What was read from a segment; lines are counted from its beginning.
    struct SegmentRows: Sendable {
        let sequence: Int
        let linesBefore: Int
        var lines = 0
        var rows: [TableRow<Value>] = []
        var unreadable: [TableRow<[String: String]>] = []
    }

    /// What was read from each segment.
    private(set) var segments: [SegmentRows] = []

    /// The rows that cannot be read.
    private(set) var rejected: Int64 = 0

    private let make: @Sendable (_ facts: Facts, _ faults: inout [RowFault]) -> Value?
    private let facts = Facts.facts
    /// The names of the columns that are called otherwise than their facts.
    private let names = Dictionary(
        uniqueKeysWithValues: Facts.Column.allCases.filter { $0.fact != $0.name }.map { ($0.fact, $0.name) })

    /// No rows yet.
    init(_ make: @escaping @Sendable (_ facts: Facts, _ faults: inout [RowFault]) -> Value?) { self.make = make }

    mutating func work(on segment: inout Segment<[Facts.Column?]>, buffer: [UInt8]) -> SegmentResult {
        var result = SegmentResult()
        guard let columns = segment.layout else { return result }
        let bytes = segment.bytes.span
        var read = SegmentRows(sequence: segment.sequence, linesBefore: segment.linesBefore)
        var place = segment.start
        while place < segment.end {
            let record = CSVRecord(in: bytes, from: place, to: segment.end, delimiter: segment.delimiter)
            if !record.isBlank {
                let text = (place..<record.end).map { bytes[$0] }
                var faults: [RowFault] = []
                let fields = fields(of: record, columns, &faults)
                if let value = fields.flatMap({ value($0, &faults) }) {
                    read.rows.append(TableRow(value: value, line: result.lines + 1, text: text))
                } else {
                    if let fields {
                        let texts = Dictionary(uniqueKeysWithValues: fields.map { ($0.column.name, $0.text) })
                        read.unreadable.append(TableRow(value: texts, line: result.lines + 1, text: text))
                    }
                    result.rejected.append(RejectedRow(after: result.lines, faults, text: text))
                    rejected += 1
                }
            }
            result.lines += record.lines
            place = record.end
        }
        read.lines = result.lines
        segments.append(read)
        return result
    }

    /// A field of a column of the table.
    private struct Field {
        let column: Facts.Column
        let text: String
        let isUTF8: Bool
    }

    /// The fields of a row, or what is wrong with it as such.
    private func fields(of record: CSVRecord, _ columns: [Facts.Column?], _ faults: inout [RowFault]) -> [Field]? {
        if let fault = record.fault {
            faults = [.record(fault)]
            return nil
        }
        guard record.fields.count == columns.count else {
            faults = [.fieldCount(found: record.fields.count, expected: columns.count)]
            return nil
        }
        return zip(columns, record.fields).compactMap { column, bytes in
            guard let column else { return nil }
            let text = String(decoding: bytes, as: UTF8.self)
            return Field(column: column, text: text, isUTF8: text.utf8.elementsEqual(bytes))
        }
    }

    /// The value of a row, or everything that is wrong with its fields.
    private func value(_ fields: [Field], _ faults: inout [RowFault]) -> Value? {
        let members = Dictionary(uniqueKeysWithValues: fields.map { ($0.column.name, JSONValue.string($0.text)) })
        var given = GivenFacts(.object(members), facts: facts, aliases: names)
        let read = Facts(facts: &given)
        let found = given.faults.map { RowFault($0, columns: names) }
        // Text that is free says nothing of bytes that are none.
        let unclear = fields.filter { field in !field.isUTF8 && !found.contains { $0.column == field.column.name } }
        faults =
            unclear.compactMap { field in
                facts.first { $0.name == field.column.fact }.map {
                    .init(.wrong($0, found: field.text), columns: names)
                }
            } + found
        guard let read, faults.isEmpty else { return nil }
        return make(read, &faults)
    }
}
