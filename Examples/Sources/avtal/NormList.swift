// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// Norms in every form.
struct NormList {
    let norms: [Norm]
    let language: Language

    private func text(_ swedish: String, _ english: String) -> String { language.text(swedish, english) }

    /// What is told of a norm: its name, whom it binds, of what kind it is, and how strongly it binds.
    private var headings: [String] {
        [
            text("Norm", "Norm"), text("Vem", "Who"), text("Slag", "Kind"), text("Styrka", "Modality"),
            text("Innehåll och plats", "Text and place"),
        ]
    }

    private func cells(_ norm: Norm) -> [String] {
        [
            norm.id, norm.bearer.text(in: language), norm.kind.text(in: language), norm.modality.text(in: language),
        ]
    }

    /// A table of at most 80 columns, with the number of norms below.
    var table: [String] {
        guard !norms.isEmpty else { return [count] }
        let rows = norms.map { cells($0) }
        let widths = headings.dropLast().enumerated().map { column, heading in
            max(heading.count, rows.map { $0[column].count }.max() ?? 0)
        }
        let width = 80 - widths.reduce(0) { $0 + $1 + 2 }
        var table = TextTable(headings.map { ($0, .left) })
        for (norm, cells) in zip(norms, rows) {
            let place = norm.provision.citation(in: language)
            let lines = "\(norm.statement(in: language)) (\(place))".wrapped(to: width, indent: "")
            for (number, line) in lines.enumerated() {
                table.add((number == 0 ? cells : cells.map { _ in "" }) + [line])
            }
        }
        return table.lines + ["", count]
    }

    private var count: String {
        let all = Norm.all.count
        guard !norms.isEmpty else {
            return text("Ingen av de \(all) normerna passar.", "None of the \(all) norms fits.")
        }
        return norms.count == all
            ? text("Alla \(all) normer.", "All \(all) norms.")
            : text("\(norms.count) av \(all) normer.", "\(norms.count) of \(all) norms.")
    }

    /// A table of Markdown.
    var markdown: [String] {
        let headings = headings.dropLast() + [text("Innehåll", "What it says"), text("Plats", "Place")]
        let rows = norms.map { norm in
            cells(norm) + [norm.statement(in: language), norm.provision.citation(in: language)]
        }
        return Markdown.table(Array(headings), rows) + ["", count]
    }

    private static let columns = [
        "id", "part", "layer", "clause", "bearer", "kind", "modality", "statement", "place",
    ]

    private func fields(_ norm: Norm) -> [String] {
        let english = Language.english
        return [
            norm.id, norm.part.text(in: english), norm.provision.layer.text(in: english), norm.provision.clause ?? "",
            norm.bearer.rawValue, norm.kind.rawValue, norm.modality.rawValue, norm.statement(in: language),
            norm.provision.citation(in: language),
        ]
    }

    /// CSV with a header; a norm outside the agreement has no clause.
    var csv: String { norms.reduce(into: CSVWriter.record(Self.columns)) { $0 += CSVWriter.record(fields($1)) } }

    /// The norms as data.
    var tree: JSONTree {
        .array(
            norms.map { norm in
                .object(
                    zip(Self.columns, fields(norm)).map { name, field in
                        (name, name == "clause" && field.isEmpty ? .null : .string(field))
                    })
            })
    }
}

/// Tables of Markdown.
enum Markdown {
    /// The lines of a table.
    static func table(_ headings: [String], _ rows: [[String]]) -> [String] {
        [line(headings), line(headings.map { _ in "---" })] + rows.map { line($0.map(escaped)) }
    }

    private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    /// A cell in which nothing ends the cell.
    private static func escaped(_ cell: String) -> String {
        cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
