// SPDX-License-Identifier: Apache-2.0

/// A table for the terminal: columns as wide as their widest cell, numbers to the right.
public struct TextTable: Sendable {
    /// How the cells of a column stand.
    public enum Alignment: Sendable {
        /// To the left, as text.
        case left
        /// To the right, as numbers.
        case right
    }

    private let alignments: [Alignment]
    private let gap: String
    private var rows: [[String]]
    private var rules: Set<Int> = [1]

    /// A table with a heading for each column, and so many spaces between two columns.
    public init(_ columns: [(heading: String, alignment: Alignment)], gap: Int = 2) {
        self.gap = String(repeating: " ", count: gap)
        alignments = columns.map { $0.alignment }
        rows = [columns.map { $0.heading }]
    }

    /// Adds a row with a cell for each column.
    public mutating func add(_ cells: [String]) { rows.append(cells) }

    /// Draws a line before the next row.
    public mutating func addRule() { rules.insert(rows.count) }

    /// The lines of the table, without spaces at their ends.
    public var lines: [String] {
        let widths = alignments.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        var lines: [String] = []
        for (place, row) in rows.enumerated() {
            if rules.contains(place) {
                lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: gap))
            }
            let cells = row.indices.map { column in
                let space = String(repeating: " ", count: widths[column] - row[column].count)
                return alignments[column] == .left ? row[column] + space : space + row[column]
            }
            let line = cells.joined(separator: gap)
            lines.append(String(line.reversed().drop { $0 == " " }.reversed()))
        }
        return lines
    }
}

extension String {
    /// The words of the text; an amount such as `11 600,00 kr` is one word.
    private var unbreakableWords: [String] {
        split(separator: " ").reduce(into: []) { words, next in
            let isCurrency = next == "kr" || next.hasPrefix("kr.") || next.hasPrefix("kronor")
            let isPartOfAmount = isCurrency || next.first?.isNumber == true
            if isPartOfAmount, let last = words.last, last.last?.isNumber == true {
                words[words.count - 1] = last + " " + next
            } else {
                words.append(String(next))
            }
        }
    }

    /// The text broken into lines of at most a width; the lines after the first are indented.
    public func wrapped(to width: Int = 80, indent: String = "  ") -> [String] {
        var lines: [String] = []
        var line = ""
        for word in unbreakableWords {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = indent + word
            } else {
                line += line.isEmpty ? String(word) : " " + word
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
