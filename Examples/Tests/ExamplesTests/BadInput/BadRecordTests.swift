// SPDX-License-Identifier: Apache-2.0

import DischargeTable
import Testing

@Suite("Rows that are no proper CSV, or contradict themselves")
struct BadRecordTests {
    private let good = Row.usual.line

    /// Settles lines and returns the run and the records of the rejects file.
    private func settle(_ text: String, _ options: String...) throws -> (run: Run, rejects: [[String]]) {
        try Folder.temporary { folder in
            try folder.write("rows.csv", text)
            let arguments = ["settle", "rows.csv", "--amount", "2026=1", "--format", "json"] + options
            let run = try folder.run(arguments)
            let silent = try folder.run(arguments + ["--rejects", "rejects.csv"])
            #expect(silent.output == run.output && silent.status == run.status)
            return (run, try Rejects.records(folder.text("rejects.csv")))
        }
    }

    @Test("Too few or too many fields: their number is told, and the number that the header has")
    func fieldCount() throws {
        let short = Row.usual.line.split(separator: ",", omittingEmptySubsequences: false).dropLast().joined(
            separator: ",")
        let (run, rejects) = try settle(Table.text([good, short, good + ",", "x", good]))
        #expect(run.status == 65)
        #expect(
            run.errors == """
                rows.csv, rad 3, här står ”8 fält”, här godtas 9 fält, som i rubrikraden.
                rows.csv, rad 4, här står ”10 fält”, här godtas 9 fält, som i rubrikraden.
                rows.csv, rad 5, här står ”1 fält”, här godtas 9 fält, som i rubrikraden.
                3 rader kunde inte läsas. Med --rejects FIL sparas alla i en fil.

                """)
        #expect(
            rejects == [
                ["rows.csv", "3", "", "8 fält", "9 fält, som i rubrikraden", short],
                ["rows.csv", "4", "", "10 fält", "9 fält, som i rubrikraden", good + ","],
                ["rows.csv", "5", "", "1 fält", "9 fält, som i rubrikraden", "x"],
            ])
        let counts = try RowCount(run)
        #expect(counts.settled == 2 && counts.rejected == 3 && counts.addsUp)
        let english = try settle(Table.text(["x", "y"]), "--language", "en").run.errors
        #expect(
            english == """
                rows.csv, line 2, found “1 fields”, accepted is 9 fields, as in the header.
                rows.csv, line 3, found “1 fields”, accepted is 9 fields, as in the header.
                2 rows could not be read. With --rejects FILE all go to a file.

                """)
    }

    @Test("A quotation mark that is never closed takes its own line only, in the middle of the file and at its end")
    func unclosedQuote() throws {
        let bad = "\"" + good
        let table = Table.text([good, bad, good, good, bad])
        for text in [table, String(table.dropLast())] {
            let (run, rejects) = try settle(text)
            #expect(run.status == 65)
            #expect(
                run.errors == """
                    rows.csv, rad 3, här står ”ett citattecken som aldrig stängs”, här godtas ett citattecken i fältets \
                    början och ett i dess slut.
                    rows.csv, rad 6, här står ”ett citattecken som aldrig stängs”, här godtas ett citattecken i fältets \
                    början och ett i dess slut.
                    2 rader kunde inte läsas. Med --rejects FIL sparas alla i en fil.

                    """)
            let counts = try RowCount(run)
            #expect(counts.read == 5 && counts.settled == 3 && counts.rejected == 2)
            #expect(rejects.map { $0[5] } == [bad, bad] && rejects.map { $0[1] } == ["3", "6"])
        }
    }

    @Test("A quotation mark that only the next quoted row would close takes its own line only")
    func closedByNextRow() throws {
        let quoted = good.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }.joined(
            separator: ",")
        let bad = "\"" + good
        let (run, rejects) = try settle(Table.text([quoted, bad, quoted, bad, bad, quoted, good]))
        let counts = try RowCount(run)
        #expect(counts.read == 7 && counts.settled == 4 && counts.rejected == 3, "\(run.errors)")
        #expect(rejects.map { $0[1] } == ["3", "5", "6"] && rejects.map { $0[5] } == [bad, bad, bad])
    }

    @Test("Text after a closing quotation mark")
    func textAfterQuote() throws {
        let bad = "\"P1\" x" + good.dropFirst(2)
        let (run, rejects) = try settle(Table.text([good, bad, "\"P\"1" + good.dropFirst(2), good]))
        let (found, accepted) = ("text efter ett avslutande citattecken", "en avgränsare eller radens slut")
        #expect(
            run.errors == """
                rows.csv, rad 3, här står ”\(found)”, här godtas \(accepted).
                rows.csv, rad 4, här står ”\(found)”, här godtas \(accepted).
                2 rader kunde inte läsas. Med --rejects FIL sparas alla i en fil.

                """)
        #expect(rejects.first == ["rows.csv", "3", "", found, accepted, bad])
        #expect(try RowCount(run).settled == 2)
    }

    @Test("A discharge before the notice names the day of the notice")
    func dischargeBeforeNotice() throws {
        let early = Row.usual.with([.discharged: "2026-05-03"])
        let (run, rejects) = try settle(Table.text([early, Row.usual.with([.discharged: "2026-05-04"]), early]))
        let accepted = "dagen för meddelandet om utskrivningsklar, 2026-05-04T09:15, eller en senare dag"
        #expect(
            run.errors == """
                rows.csv, rad 2, kolumn utskriven, här står ”2026-05-03”, här godtas \(accepted).
                rows.csv, rad 4, kolumn utskriven, här står ”2026-05-03”, här godtas \(accepted).
                2 rader kunde inte läsas. Med --rejects FIL sparas alla i en fil.

                """)
        #expect(rejects.first == ["rows.csv", "2", "utskriven", "2026-05-03", accepted, early.line])
        #expect(try RowCount(run).settled == 1)
    }

    @Test("A patient that is not UTF-8")
    func invalidUTF8() throws {
        let invalid: [[UInt8]] = [[0xe5], [0xc3, 0x28], [0xff, 0xfe], [0xed, 0xa0, 0x80], [0xc0, 0x80]]
        for patient in invalid {
            var bytes = Array((Table.header + "\n").utf8)
            bytes += patient + Array(good.dropFirst(2).utf8) + [10] + Array((good + "\n").utf8)
            bytes += Array(("Å" + good.dropFirst(2)).utf8)
            try Folder.temporary { folder in
                try folder.write("latin1.csv", bytes)
                let run = try folder.run("settle", "latin1.csv", "--amount", "2026=1", "--format", "json")
                let found = String(decoding: patient, as: UTF8.self)
                #expect(
                    run.errors.split(separator: "\n").first ?? "" == """
                        latin1.csv, rad 2, kolumn patient, här står ”\(found)”, här godtas en beteckning som inte är tom, i UTF-8.
                        """)
                let counts = try RowCount(run)
                #expect(run.status == 65 && counts.settled == 2 && counts.rejected == 1)
            }
        }
    }
}
