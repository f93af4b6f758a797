// SPDX-License-Identifier: Apache-2.0

@testable import CommandKit
import DischargeTable
import HSAvtal

/// Tables of a question, in any order of columns and any dialect.
struct QuestionTable {
    /// The columns, some of which may be no facts.
    var columns: [String]
    /// Texts for the fields of a column, all of which can be read.
    var fields: [String: [String]]
    /// Texts that hardly any column accepts.
    var wrong: [String]
    var delimiter = ","
    var lineBreak = "\n"
    var quotes: Dialect.Quotes = .needed
    /// Columns that have a text if and only if another one, to the left of them, has one.
    var leads: [String: String] = [:]

    /// The header.
    var header: [UInt8] { line(columns, 0) }

    /// Invented rows, the same for the same seed.
    func rows(_ count: Int, wrong: Int, seed: UInt64) -> [[UInt8]] {
        var random = SplitMix64(seed: seed)
        return (0..<count).map { number in
            var texts = columns.map { column in
                let values = random.chance(wrong) ? self.wrong : self.fields[column, default: [""]]
                return values[random.below(values.count)]
            }
            for (place, column) in columns.enumerated() {
                guard let lead = leads[column].flatMap(columns.firstIndex), texts[lead].isEmpty || texts[place].isEmpty
                else { continue }
                texts[place] = texts[lead].isEmpty ? "" : fields[column, default: [""]][0]
            }
            return line(texts, number)
        }
    }

    private func line(_ fields: [String], _ number: Int) -> [UInt8] {
        let written = fields.enumerated().map { place, text in
            let hasToBe = text.utf8.contains { [10, 13, 34].contains($0) } || text.contains(delimiter)
            let isQuoted = hasToBe || quotes == .all || quotes == .some && (number + place) % 3 == 0
            guard isQuoted else { return text }
            return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        }
        return Array((written.joined(separator: delimiter) + lineBreak).utf8)
    }

    /// The table in every dialect, whole, and with columns left out that may be.
    func dialects(least: [Int], most: [Int]) -> [QuestionTable] {
        func table(
            _ columns: [String], _ delimiter: String, _ lineBreak: String = "\n", _ quotes: Dialect.Quotes = .needed
        ) -> QuestionTable {
            QuestionTable(
                columns: columns, fields: fields, wrong: wrong, delimiter: delimiter, lineBreak: lineBreak,
                quotes: quotes)
        }
        return [
            table(columns, ","), table(columns, ";", "\r\n"), table(columns, ",", "\n", .all),
            table(columns.reversed(), ";", "\n", .some), table(least.map { columns[$0] }, ",", "\r\n"),
            table(most.map { columns[$0] }, ";", "\r\n", .all),
        ]
    }
}

/// What became of rows, in the order of the input.
struct Answered: Equatable {
    var output: [UInt8] = []
    var rejected: [RejectedRow] = []

    /// Works on segments of rows, each with rows of another table left in memory behind its end.
    init<Asked: AskableQuestion>(
        _ type: Asked.Type, _ table: QuestionTable, segments: [[UInt8]], behind: [UInt8] = []
    ) throws {
        let header = CSVHeader(in: table.header.span, to: table.header.count, isWholeFile: true)
        let layout = BatchLayout(
            columnCount: header.names.count, names: header.names,
            columns: try header.columns(of: type.facts, appending: []), delimiter: header.delimiter,
            lineBreak: Array(table.lineBreak.utf8))
        var worker = BatchWorker<Asked>(facts: type.facts, edition: .vastraGotaland2023)
        var lines = 0
        var buffer: [UInt8] = []
        for bytes in segments {
            var segment = Segment<BatchLayout>()
            segment.bytes = bytes + behind + [UInt8](repeating: 0, count: Segment<BatchLayout>.padding)
            (segment.start, segment.end) = (0, bytes.count)
            segment.delimiter = layout.delimiter
            segment.hasQuotes = bytes.contains(UInt8(ascii: "\""))
            segment.layout = layout
            let result = worker.work(on: &segment, buffer: buffer)
            output += result.output[..<result.outputCount]
            rejected += result.rejected.map { row in
                var row = row
                row.line += lines
                return row
            }
            lines += result.lines
            buffer = result.output
        }
    }
}
