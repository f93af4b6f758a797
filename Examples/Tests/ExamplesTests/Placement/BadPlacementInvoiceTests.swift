// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("Rows of invoices of a placement that cannot be read")
struct BadPlacementInvoiceTests {
    private let good = PlacementRow("1")
    private var names: String { PlacementRow.columns.prefix(6).joined(separator: ", ") }
    private var accepted: String {
        names + PlacementRow.columns.suffix(3).map { ", \($0) (får saknas)" }.joined()
    }

    /// Settles a table with a good row on each side of the bad ones.
    private func settle(_ lines: [String], _ options: String...) throws -> (run: Run, rejects: [[String]]) {
        try Folder.temporary { folder in
            try folder.write("placering.json", PlacementInput().document)
            let header = PlacementRow.columns.joined(separator: ";")
            let line = good.fields.joined(separator: ";")
            try folder.write("fakturor.csv", ([header, line] + lines + [line]).map { $0 + "\n" }.joined())
            let arguments = ["settle", "placering.json", "--invoices", "fakturor.csv", "--format", "json"] + options
            _ = try folder.placering(arguments + ["--rejects", "avvisade.csv"])
            return (try folder.placering(arguments), try Rejects.records(folder.text("avvisade.csv")))
        }
    }

    @Test("Each field with what was found and what is accepted; the other rows are settled and nothing is lost")
    func fields() throws {
        let date = "ett datum som finns, år-månad-dag, till exempel 2026-05-03"
        let money = "ett belopp i kronor med högst två decimaler, till exempel 12300 eller 12300.50"
        let day = "en dag då placeringen pågår, 2026-03-01 till 2026-03-31"
        let cases: [(String, (inout PlacementRow) -> Void, [(column: String, found: String, accepted: String)])] = [
            ("number", { $0.number = " " }, [("fakturanummer", " ", "en beteckning som inte är tom, i UTF-8")]),
            ("dated", { $0.dated = "2026-04-31" }, [("fakturadatum", "2026-04-31", date)]),
            ("first", { $0.firstDay = "1 mars" }, [("fran", "1 mars", date)]),
            ("amount", { $0.amount = "1 000,00" }, [("belopp", "1 000,00", money)]),
            ("empty", { $0.amount = "" }, [("belopp", "", money)]),
            ("payer", { $0.paidBy = "Borås" }, [("betald_av", "Borås", "region, kommun")]),
            ("area", { $0.tie = ["stat", "kommun", "ja"] }, [("ansvar", "stat", "region, kommun")]),
            (
                "arranged", { $0.tie = ["", "", "ja"] },
                [("ansvar", "", "region, kommun"), ("ordnad_av", "", "region, kommun")]
            ),
            ("approved", { $0.tie = ["region", "kommun", "x"] }, [("godkand", "x", "tomt eller ja, nej, okant")]),
            (
                "reversed",
                {
                    $0.firstDay = "2026-03-20"; $0.lastDay = "2026-03-10"
                },
                [("till", "2026-03-10", "fakturans första dag, 2026-03-20, eller en senare dag")]
            ), ("early", { $0.firstDay = "2026-02-28" }, [("fran", "2026-02-28", day)]),
            ("late", { $0.lastDay = "2026-04-01" }, [("till", "2026-04-01", day)]),
            (
                "outside",
                {
                    $0.firstDay = "2026-04-01"; $0.lastDay = "2026-04-30"
                },
                [("fran", "2026-04-01", day), ("till", "2026-04-30", day)]
            ),
        ]
        for (name, change, faults) in cases {
            let line = good.with(change).fields.joined(separator: ";")
            let (run, rejects) = try settle([line, line])
            #expect(run.status == 65, "\(name)")
            let sentences = (3...4).flatMap { row in
                faults.map { fault in
                    "fakturor.csv, rad \(row), kolumn \(fault.column), här står ”\(fault.found)”, här godtas "
                        + "\(fault.accepted).\n"
                }
            }
            let count = "2 rader kunde inte läsas. Med --rejects FIL sparas alla i en fil.\n"
            #expect(run.errors == sentences.joined() + count, "\(name)")
            #expect(
                rejects
                    == (3...4).flatMap { row in
                        faults.map { ["fakturor.csv", "\(row)", $0.column, $0.found, $0.accepted, line] }
                    }, "\(name)")
            let counts = try run.json["counts"]
            #expect(counts["invoices"] == .number(4) && counts["counted"] == .number(2))
            #expect(counts["rejected"] == .number(2) && counts["later"] == .number(0))
            #expect(try run.json["accounts"]["municipality"]["paid"] == .string("62000.00"))
        }
        let english = try settle(
            [good.with { $0.lastDay = "2026-04-01" }.fields.joined(separator: ";")], "--language", "en")
        #expect(
            english.run.errors.hasPrefix(
                "fakturor.csv, line 3, column till, found “2026-04-01”, accepted is a day of the placement, "
                    + "2026-03-01 to 2026-03-31.\n"))
    }

    @Test("Rows that are no proper CSV, or have another number of fields")
    func records() throws {
        let line = good.fields.joined(separator: ";")
        let (run, rejects) = try settle(["x;y", "\"" + line, "\"1\"x" + line.dropFirst(1), "", line])
        #expect(run.status == 65 && rejects.map { $0[1] } == ["3", "4", "5"])
        #expect(rejects.map { $0[3] }[0] == "2 fält" && rejects.map { $0[4] }[0] == "9 fält, som i rubrikraden")
        #expect(try run.json["counts"]["counted"] == .number(3))
    }

    @Test("A number that is not UTF-8")
    func invalidUTF8() throws {
        try Folder.temporary { folder in
            try folder.write("placering.json", PlacementInput().document)
            let row = Array(good.fields.joined(separator: ";").utf8)
            let header = Array((PlacementRow.columns.joined(separator: ";") + "\n").utf8)
            try folder.write("latin1.csv", header + [0xe5] + row + [10] + row)
            let run = try folder.placering(["settle", "placering.json", "--invoices", "latin1.csv", "--format", "json"])
            #expect(run.errors.hasPrefix("latin1.csv, rad 2, kolumn fakturanummer, här står ”\u{fffd}1”, "))
            #expect(try run.json["counts"]["counted"] == .number(1))
        }
    }

    @Test("While a placement goes on every later day is accepted")
    func goingOn() throws {
        var input = PlacementInput()
        input.members["lastDay"] = "null"
        let rows = [good.with { $0.lastDay = "2027-12-31" }, good.with { $0.firstDay = "2026-02-01" }]
        let run = try Folder.temporary { try $0.settle(input, rows) }
        let sentence = """
            fakturor.csv, rad 3, kolumn fran, här står ”2026-02-01”, här godtas 2026-03-01, då placeringen började, \
            eller en senare dag.

            """
        #expect(run.errors.hasPrefix(sentence) && run.status == 65)
        #expect(run.text.contains("Allt i underlaget är räknat, utom 1 avvisad rad."))
        #expect(run.text.contains("Fakturor 2: räknade 1, avvisade 1."))
    }

    @Test("The same number twice is a warning, in the table or in document and table")
    func sameNumber() throws {
        try Folder.temporary { folder in
            var input = PlacementInput()
            let once = try folder.settle(input, [good], ["--format", "json"])
            #expect(try once.json["warnings"].values.isEmpty)
            let twice = try folder.settle(input, [good, good], ["--format", "json"])
            input.invoices = [good]
            let both = try folder.settle(input, [good], ["--format", "json"])
            #expect(twice.output == both.output && twice.status == 0)
            #expect(try twice.json["warnings"].values.last?["invoice"] == .string("1"))
            #expect(try twice.json["accounts"]["municipality"]["paid"] == .string("62000.00"))
        }
    }

    @Test("A header that lacks a column, has one twice or in other letters refuses the file, and nothing is settled")
    func headers() throws {
        let all = PlacementRow.columns
        let cases: [(names: [String], what: String)] = [
            (Array(all.prefix(5)), "saknar betald_av"), (Array(all.prefix(7)), "saknar ordnad_av, godkand"),
            (all + ["belopp"], "har mer än en gång belopp"), (all + ["godkand"], "har mer än en gång godkand"),
            (Array(all.prefix(6)) + ["Ansvar"], "har Ansvar, som inget faktum heter"),
            (["Fran"] + all.filter { $0 != "fran" }, "saknar fran och har Fran, som inget faktum heter"),
            ([""], "saknar \(names)"),
        ]
        for (found, what) in cases {
            try Folder.temporary { folder in
                try folder.write("placering.json", PlacementInput().document)
                try folder.write("fakturor.csv", found.joined(separator: ";") + "\n")
                let run = try folder.placering(["settle", "placering.json", "--invoices", "fakturor.csv"])
                let sentence = """
                    fakturor.csv: Rubrikraden \(what). Här står ”\(found.joined(separator: ", "))”, här godtas \
                    \(accepted), i valfri ordning.

                    """
                #expect(run == Run(output: [], errors: sentence, status: 65), "\(found)")
            }
        }
        try Folder.temporary { folder in
            try folder.write("placering.json", PlacementInput().document)
            try folder.write("fakturor.csv", "")
            let run = try folder.placering([
                "settle", "placering.json", "--invoices", "fakturor.csv", "--language", "en",
            ])
            #expect(run.errors.hasPrefix("fakturor.csv: The header lacks \(names). Found “”, accepted are \(names), "))
            #expect(run.status == 65 && run.output.isEmpty)
        }
    }

    @Test("The file of rejected rows never takes the place of the input, and has only its header without any")
    func rejects() throws {
        try Folder.temporary { folder in
            let document = PlacementInput().document
            for name in ["placering.json", "fakturor.csv", "./placering.json"] {
                let run = try folder.settle(PlacementInput(), [good], ["--rejects", name])
                #expect(run.status == 73 && run.output.isEmpty)
                #expect(run.errors.hasPrefix("Filen ”\(name)” läses också, och skrivs därför inte över"))
                #expect(try folder.text("placering.json") == document)
            }
            for rows in [nil, [good]] {
                try folder.write("avvisade.csv", "old\n")
                #expect(try folder.settle(PlacementInput(), rows, ["--rejects", "avvisade.csv"]).status == 0)
                #expect(try folder.text("avvisade.csv") == Rejects.header)
            }
        }
    }
}
