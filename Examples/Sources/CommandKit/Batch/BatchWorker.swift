// SPDX-License-Identifier: Apache-2.0

import HSAvtal

/// What the header of a table became: the column of each fact, and how the file is written.
struct BatchLayout: Sendable {
    /// The number of columns.
    let columnCount: Int
    /// The names of the columns.
    let names: [String]
    /// The column of each fact, nil for one that has none.
    let columns: [Int?]
    /// The byte between two fields.
    let delimiter: UInt8
    /// What ends a row that has no line break of its own.
    let lineBreak: [UInt8]
}

/// Answers a question for the rows of segments.
struct BatchWorker<Asked: AskableQuestion>: SegmentWorker {
    private(set) var rejected: Int64 = 0
    private(set) var answered: Int64 = 0
    private let facts: [Fact]
    private let edition: Edition
    private var rows: UsualRows<Asked>?

    init(facts: [Fact], edition: Edition) {
        self.facts = facts
        self.edition = edition
    }

    mutating func work(on segment: inout Segment<BatchLayout>, buffer: [UInt8]) -> SegmentResult {
        var result = SegmentResult()
        guard let layout = segment.layout else { return result }
        // There is one file, so its layout is that of every segment.
        var rows = self.rows.take() ?? UsualRows(layout, facts: facts, edition: edition)
        (rows.output.bytes, rows.output.count) = (buffer, 0)
        rows.output.makeRoom(for: 2 * (segment.end - segment.start))
        (rows.place, rows.end, rows.hasQuotes) = (segment.start, segment.end, segment.hasQuotes)
        // The bytes move there and back, so that there is never a copy of them.
        swap(&rows.facts.row.bytes, &segment.bytes)
        while rows.place < rows.end {
            let before = rows.answered
            Asked.answer(&rows)
            result.lines += rows.answered - before
            if rows.place < rows.end { answerUnusual(&rows, layout, &result) }
        }
        swap(&rows.facts.row.bytes, &segment.bytes)
        answered += Int64(rows.answered)
        rows.answered = 0
        result.outputCount = rows.output.count
        swap(&result.output, &rows.output.bytes)
        self.rows = rows
        return result
    }

    /// Answers the row at the place, or finds out what is wrong with it.
    @inline(never)
    private mutating func answerUnusual(
        _ rows: inout UsualRows<Asked>, _ layout: BatchLayout, _ result: inout SegmentResult
    ) {
        let (start, bytes) = (rows.place, rows.facts.row.bytes)
        let record = CSVRecord(in: bytes.span, from: start, to: rows.end, delimiter: layout.delimiter)
        defer {
            result.lines += record.lines
            rows.place = record.end
        }
        guard !record.isBlank else { return }
        var faults: [RowFault] = []
        if let question = question(record, layout, &faults) {
            let hasBreak = record.end > start && bytes[record.end - 1] == newline
            var text = hasBreak ? record.end - 1 : record.end
            if text > start, bytes[text - 1] == carriageReturn { text -= 1 }
            let decision = question.decide(under: edition)
            rows.output.add(bytes[start..<text])
            rows.output.add(AppendedFields.bytes(of: decision, by: Asked.self, delimiter: layout.delimiter))
            rows.output.add(hasBreak ? Array(bytes[text..<record.end]) : layout.lineBreak)
            answered += 1
        } else {
            result.rejected.append(RejectedRow(after: result.lines, faults, text: bytes[start..<record.end]))
            rejected += 1
        }
    }

    private func question(_ record: CSVRecord, _ layout: BatchLayout, _ faults: inout [RowFault]) -> Asked? {
        if let fault = record.fault {
            faults = [.record(fault)]
            return nil
        }
        guard record.fields.count == layout.columnCount else {
            faults = [.fieldCount(found: record.fields.count, expected: layout.columnCount)]
            return nil
        }
        var fields: [String: String] = [:]
        for case let column? in layout.columns {
            fields[layout.names[column]] = String(decoding: record.fields[column], as: UTF8.self)
        }
        var given = GivenFacts(fields: fields)
        if let question = Asked(facts: &given), given.faults.isEmpty { return question }
        faults = (given.faults.isEmpty ? [.unexplained] : given.faults).map { RowFault($0) }
        return nil
    }
}
