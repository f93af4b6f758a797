// SPDX-License-Identifier: Apache-2.0

import Foundation
import HSAvtal
import Testing

@Suite("avtal matrix")
struct MatrixTests {
    private static let shown = Norm.all.filter { [.must, .mustNot, .should].contains($0.modality) }

    @Test("Part A and the checklist, in both forms and languages")
    func outputs() throws {
        let forms = [("markdown", "md"), ("csv", "csv")]
        try AgreementInput.expect(["matrix", "--part", "A", "--part", "V"], "matrix", forms: forms)
        try AgreementInput.expect(["matrix", "--part", "X"], "matrix-none", forms: forms)
    }

    @Test("Every norm that must, must not or should be followed stands once, in the column of whom it binds")
    func columns() throws {
        for language in Language.allCases {
            let markdown = try AgreementInput.run(["matrix", "--language", language.rawValue])
            #expect(markdown.status == 0 && markdown.errors.isEmpty)
            let rows = markdown.text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { row in
                row.dropFirst(2).dropLast(2).components(separatedBy: " | ")
            }
            #expect(rows.allSatisfy { $0.count == 4 })
            for norm in Self.shown {
                let place = Norm.Bearer.allCases.firstIndex(of: norm.bearer).map { $0 + 1 }
                let cell = "**\(norm.id)** \(norm.statement(in: language))"
                let found = rows.flatMap { row in row.indices.filter { row[$0].contains(cell) } }
                #expect(found == [place], "\(norm)")
            }
            #expect(markdown.text.components(separatedBy: "**").count == 2 * Self.shown.count + 1)
        }
    }

    @Test("In CSV each is a record, whose statement stands in the column of whom it binds")
    func records() throws {
        let run = try AgreementInput.run(["matrix", "--format", "csv"])
        let records = AgreementInput.records(run.text)
        #expect(Set(records.map { $0[3] }) == Set(Self.shown.map { $0.id }) && records.count == Self.shown.count)
        for record in records {
            let norm = try #require(Self.shown.first { $0.id == record[3] })
            let statements = Norm.Bearer.allCases.map { $0 == norm.bearer ? norm.statement(in: .swedish) : "" }
            #expect(Array(record[5...]) == statements && record[4] == norm.modality.rawValue)
            #expect(record[1] == norm.provision.clause ?? "" && record[2] == norm.provision.citation(in: .swedish))
        }
    }

    @Test("Rows are grouped by part and clause, each of which stands once")
    func groups() throws {
        let lines = try AgreementInput.run(["matrix"]).text.split(separator: "\n")
        let headings = lines.filter { $0.hasPrefix("## ") }
        #expect(Set(headings).count == headings.count && headings.count > 8)
        let clauses = Set(Self.shown.map { $0.provision })
        // Below each heading stand the names of the columns and a rule.
        #expect(lines.filter { $0.hasPrefix("| ") }.count == clauses.count + 2 * headings.count)
    }
}
