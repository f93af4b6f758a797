// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("Rows that are too long, and lines without rows")
struct LongRecordTests {
    private let good = Row.usual.line
    private let accepted = "här står ”fler än 65 536 tecken”, här godtas en kortare rad."

    private func settle(_ lines: [String]) throws -> Run {
        try Folder.temporary { folder in
            try folder.write("rows.csv", Table.text(lines))
            return try folder.run("settle", "rows.csv", "--amount", "2026=1", "--format", "json", "--threads", "1")
        }
    }

    private func letters(_ count: Int) -> String { String(repeating: "x", count: count) }

    @Test("A line of 300 kB is one rejected row, wherever it stands; the rest is settled")
    func longLine() throws {
        let long = letters(300_000)
        for lines in [[long, good, good], [good, long, good], [good, good, long]] {
            let run = try settle(lines)
            let line = (lines.firstIndex(of: long) ?? 0) + 2
            #expect(run.errors.split(separator: "\n").first ?? "" == "rows.csv, rad \(line), \(accepted)")
            let counts = try RowCount(run)
            #expect(run.status == 65 && counts.read == 3 && counts.settled == 2 && counts.rejected == 1)
        }
    }

    @Test("A row of 65 536 bytes with its line break can be read, one of a byte more cannot")
    func limit() throws {
        let rest = good.dropFirst(2)
        for (patient, isRead) in [
            (letters(65_536 - rest.utf8.count - 1), true), (letters(65_536 - rest.utf8.count), false),
        ] {
            for row in [patient + rest, "\"" + patient.dropLast(2) + "\"" + rest] {
                let run = try settle([good, row, good])
                let counts = try RowCount(run)
                #expect(counts.settled == (isRead ? 3 : 2) && counts.rejected == (isRead ? 0 : 1))
                let first = run.errors.split(separator: "\n").first ?? ""
                #expect(isRead ? first.isEmpty : first == "rows.csv, rad 3, \(accepted)")
            }
        }
    }

    @Test("A quoted field that is too long is told as such, or as never closed when it has line breaks")
    func longQuotedField() throws {
        let field = "\"" + letters(100_000) + "\"" + good.dropFirst(2)
        let run = try settle([good, field, good])
        #expect(run.errors.split(separator: "\n").first ?? "" == "rows.csv, rad 3, \(accepted)")
        #expect(try RowCount(run).read == 3)
        // Whoever forgets to close a quotation mark does not lose the rows of 64 kB: each line is then a row.
        let lines = try settle([good, "\"" + letters(40_000), letters(40_000), good, good + "\"", good])
        let counts = try RowCount(lines)
        #expect(counts.read == 6 && counts.settled == 3 && counts.rejected == 3, "\(lines.errors.suffix(400))")
        #expect(lines.errors.hasPrefix("rows.csv, rad 3, här står ”ett citattecken som aldrig stängs”"))
    }

    @Test("Whatever the length of an over-long line, no other row is lost")
    func overLongLineAnywhere() throws {
        // A segment has 262 144 bytes: the line ends around the second and the third segment's end.
        let header = Table.header.utf8.count + 1
        for segments in [1, 2, 3] {
            for offset in -3...3 {
                let length = segments * 262_144 - header + offset
                let run = try settle([letters(length - 1), good, good, good])
                let counts = try RowCount(run)
                let what = "\(segments) segments and \(offset) bytes"
                #expect(counts.read == 4 && counts.settled == 3 && counts.rejected == 1, "\(what)")
                #expect(run.errors.hasPrefix("rows.csv, rad 2, \(accepted)"), "\(what)")
            }
        }
    }

    @Test("Whatever the length of the header, no row is lost")
    func longHeader() throws {
        for offset in -3...3 {
            let name = letters(262_144 - Table.header.utf8.count - 2 + offset)
            let lines = [Table.header + "," + name, good + ",", good + ",y", good + ",z"]
            let run = try Folder.temporary { folder in
                try folder.write("rows.csv", lines.joined(separator: "\n") + "\n")
                return try folder.run("settle", "rows.csv", "--amount", "2026=1", "--format", "json")
            }
            // A header that is too long may be refused, but a file is never read in part.
            let counts = try RowCount(run)
            #expect(counts.read == 3 && run.status == 0 || counts.read == 0 && run.status == 65, "\(offset)")
        }
    }

    @Test("Blank lines are no rows, and count as lines")
    func blankLines() throws {
        let run = try settle(["", good, "", "\r", good, "x", "", ""])
        #expect(
            run.errors.split(separator: "\n").first ?? "" == """
                rows.csv, rad 7, här står ”1 fält”, här godtas 9 fält, som i rubrikraden.
                """)
        let counts = try RowCount(run)
        #expect(counts.read == 3 && counts.settled == 2 && counts.rejected == 1)
        #expect(try settle([" ", good]).status == 65)
    }

    @Test("Lines are counted with the line breaks inside quoted fields")
    func lineNumbers() throws {
        let multiline = "\"P\n\r\n1\"" + good.dropFirst(2)
        let run = try settle([multiline, "x", multiline, multiline, "y"])
        let lines = run.errors.split(separator: "\n").map { $0.prefix(16) }
        #expect(lines.prefix(2) == ["rows.csv, rad 5,", "rows.csv, rad 12"])
        #expect(try RowCount(run).settled == 3)
    }
}
