// SPDX-License-Identifier: Apache-2.0

import DischargeTable

/// A way to write the table of discharges as CSV.
struct Dialect {
    /// What stands between two fields.
    var delimiter = ","

    /// What stands after a row.
    var lineBreak = "\n"

    /// Whether the file begins with a byte order mark.
    var hasByteOrderMark = false

    /// Whether the last row has a line break.
    var endsWithBreak = true

    /// Which fields are quoted though they need not be.
    var quotes: Quotes = .needed

    /// The columns in the order of the file.
    var columns: [Column] = DischargeColumn.allCases.map { .table($0) }

    /// A column of the file.
    enum Column {
        /// One of the table.
        case table(DischargeColumn)
        /// One that is ignored, with the texts that its fields take in turn.
        case extra(String, [String])

        /// The column of the table, or nil for one that is ignored.
        var inTable: DischargeColumn? {
            guard case .table(let column) = self else { return nil }
            return column
        }
    }

    /// Which fields are quoted.
    enum Quotes: CaseIterable {
        /// Those that have to be.
        case needed
        /// All.
        case all
        /// Every third one.
        case some
    }

    /// A file of rows.
    func text(_ rows: [Row]) -> String { lines(rows).reduce(into: "") { $0 += $1 } }

    /// The header and the rows, each with its line break.
    func lines(_ rows: [Row]) -> [String] {
        let header = columns.enumerated().map { place, column in
            switch column {
            case .table(let column): field(column.name, place)
            case .extra(let name, _): field(name, place)
            }
        }
        var lines = [(hasByteOrderMark ? "\u{feff}" : "") + header.joined(separator: delimiter) + lineBreak]
        for (number, row) in rows.enumerated() { lines.append(line(row, number) + lineBreak) }
        if !endsWithBreak, let last = lines.popLast() { lines.append(String(last.dropLast())) }
        return lines
    }

    /// A row without its line break.
    private func line(_ row: Row, _ number: Int) -> String {
        columns.enumerated().map { place, column in
            switch column {
            case .table(let column): field(row[column], number + place)
            case .extra(_, let texts): field(texts[number % texts.count], number + place)
            }
        }.joined(separator: delimiter)
    }

    /// A field, quoted when it has to be or when its number says so.
    private func field(_ text: String, _ number: Int) -> String {
        let hasToBe = text.utf8.contains { [10, 13, 34].contains($0) } || text.contains(delimiter)
        let isQuoted = hasToBe || quotes == .all || quotes == .some && number % 3 == 0
        guard isQuoted else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

/// Tables with commas, LF and plain fields.
enum Table {
    /// The names of the columns.
    static let header = DischargeSample.header.joined(separator: ",")

    /// A file of rows.
    static func text(_ rows: [Row]) -> String { text(rows.map { $0.line }) }

    /// A file of lines, each as it is given.
    static func text(_ lines: [String]) -> String { ([header] + lines).reduce(into: "") { $0 += $1 + "\n" } }
}
