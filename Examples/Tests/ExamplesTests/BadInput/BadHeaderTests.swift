// SPDX-License-Identifier: Apache-2.0

import DischargeTable
import Testing

@Suite("Headers that are refused")
struct BadHeaderTests {
    private let names = DischargeColumn.allCases.map { $0.name }
    private let good = Row.usual.line

    private var accepted: String { names.joined(separator: ", ") }

    /// Settles the bytes of a file, which is refused, beside a good one.
    private func refuse(_ bytes: [UInt8], _ options: String...) throws -> String {
        try Folder.temporary { folder in
            try folder.write("bad.csv", bytes)
            try folder.write("good.csv", Table.text([good]))
            let arguments = ["bad.csv", "--amount", "2026=1", "--format", "json"] + options
            let run = try folder.run(["settle"] + arguments)
            #expect(run.status == 65)
            #expect(try RowCount(run).read == 0)
            // The good file is settled all the same.
            let both = try folder.run(["settle", "good.csv"] + arguments)
            #expect(both.status == 65 && both.errors == run.errors)
            #expect(try RowCount(both).settled == 1)
            let ledger = try folder.run(["ledger", "bad.csv"] + options)
            #expect(ledger.status == 65 && ledger.errors == run.errors)
            return run.errors
        }
    }

    @Test("A header without a column is refused, and the column is named")
    func missing() throws {
        for column in names {
            let found = names.filter { $0 != column }
            let text = found.joined(separator: ",") + "\n" + good + "\n"
            #expect(
                try refuse(Array(text.utf8)) == """
                    bad.csv: Rubrikraden saknar \(column). Här står ”\(found.joined(separator: ", "))”, \
                    här godtas \(accepted), i valfri ordning.

                    """)
            #expect(
                try refuse(Array(text.utf8), "--language", "en") == """
                    bad.csv: The header lacks \(column). Found “\(found.joined(separator: ", "))”, \
                    accepted are \(accepted), in any order.

                    """)
        }
    }

    @Test("A header with a column twice is refused, and the column is named")
    func doubled() throws {
        for column in names {
            let found = names + [column]
            let text = found.joined(separator: ",") + "\n" + good + ",x\n"
            #expect(
                try refuse(Array(text.utf8)) == """
                    bad.csv: Rubrikraden har mer än en gång \(column). Här står ”\(found.joined(separator: ", "))”, \
                    här godtas \(accepted), i valfri ordning.

                    """)
        }
    }

    @Test("A header that lacks a column and has another twice is told both")
    func both() throws {
        let found = ["kommun", "kommun"] + names.dropFirst(3)
        #expect(
            try refuse(Array((found.joined(separator: ";") + "\n").utf8), "--language", "en") == """
                bad.csv: The header lacks patient, placerande_kommun and has more than once kommun. \
                Found “\(found.joined(separator: ", "))”, accepted are \(accepted), in any order.

                """)
    }

    @Test("Names are told apart by case and spelling, not by spaces around them")
    func spelling() throws {
        let found = names.map { $0 == "sip" ? "SIP" : $0 }
        let errors = try refuse(Array((found.joined(separator: ",") + "\n").utf8))
        #expect(errors.hasPrefix("bad.csv: Rubrikraden saknar sip."))
        try Folder.temporary { folder in
            try folder.write("spaces.csv", names.map { " \($0)  " }.joined(separator: ";") + "\n")
            #expect(try folder.run("settle", "spaces.csv").status == 0)
        }
    }

    @Test("An empty file, one with a byte order mark only and one with a blank line have no header")
    func empty() throws {
        for bytes: [UInt8] in [[], [0xef, 0xbb, 0xbf], [10], [13, 10]] {
            let errors = try refuse(bytes)
            #expect(errors.hasPrefix("bad.csv: Rubrikraden saknar \(accepted). Här står ””, här godtas \(accepted)"))
        }
    }

    @Test("A file of rows without a header, and a header that is never closed, are refused")
    func noHeader() throws {
        #expect(try refuse(Array((good + "\n" + good + "\n").utf8)).hasPrefix("bad.csv: Rubrikraden saknar patient, "))
        #expect(try refuse(Array(("\"" + Table.text([good])).utf8)).hasPrefix("bad.csv: Rubrikraden saknar patient, "))
    }

    @Test("A file in UTF-16 is refused, with and without a byte order mark, whatever the order of its bytes")
    func utf16() throws {
        for mark in ["\u{feff}", ""] {
            for isBig in [true, false] {
                let units = (mark + Table.text([good])).utf16
                let bytes = units.flatMap { unit in
                    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xff))
                    return isBig ? [high, low] : [low, high]
                }
                let errors = try refuse(bytes)
                #expect(errors.hasPrefix("bad.csv: Rubrikraden saknar "))
            }
        }
    }

    @Test("A header without rows is no error: nothing is settled")
    func headerOnly() throws {
        try Folder.temporary { folder in
            for text in [Table.header, Table.header + "\n", Table.header + "\r\n", "\u{feff}" + Table.header + "\n\n"] {
                try folder.write("header.csv", text)
                let run = try folder.run("settle", "header.csv", "--format", "json")
                #expect(run.status == 0 && run.errors.isEmpty)
                let counts = try RowCount(run)
                #expect(counts.read == 0 && counts.addsUp)
                let table = try folder.run("settle", "header.csv")
                #expect(table.text.contains("\nInga utskrivningar att avräkna.\n"))
            }
        }
    }
}
