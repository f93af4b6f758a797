// SPDX-License-Identifier: Apache-2.0

import DischargeTable
import Testing

@Suite("Years without a daily amount")
struct MissingAmountTests {
    /// A stay of a number of days that ends in a year.
    private func stay(_ year: Int, ready: String = "05-04", discharged: String = "05-08") -> Row {
        Row.usual.with([
            .admissionNotice: "", .readyNotice: "\(year)-\(ready)", .discharged: "\(year)-\(discharged)",
        ]).with([.admissionNotice: "\(year)-01-01"])
    }

    private func settle(_ rows: [Row], _ options: [String] = []) throws -> Run {
        try Folder.temporary { folder in
            try folder.write("rows.csv", Table.text(rows))
            return try folder.run(["settle", "rows.csv"] + options)
        }
    }

    @Test("All years that need one are named in order, and how to supply them; nothing is settled, the status is 78")
    func named() throws {
        let rows = [stay(2_030), stay(2_023), stay(2_021), stay(2_030), stay(2_026)]
        #expect(
            try settle(rows)
                == Run(
                    output: [],
                    errors: """
                        Belopp per vårddygn saknas för 2021, 2026, 2030: det fastställs varje år av Socialstyrelsen \
                        och måste anges.
                        Ange det med --amount 2021=KRONOR --amount 2026=KRONOR --amount 2030=KRONOR.

                        """, status: 78))
        #expect(
            try settle(rows, ["--language", "en", "--amount", "2021=1", "--format", "json"])
                == Run(
                    output: [],
                    errors: """
                        There is no daily amount for 2026, 2030: it is fixed each year by Socialstyrelsen and has to be \
                        supplied.
                        Supply it with --amount 2026=KRONOR --amount 2030=KRONOR.

                        """, status: 78))
    }

    @Test("What they say to supply is enough")
    func enough() throws {
        let rows = [stay(2_030), stay(2_021), stay(2_026)]
        let options = ["--amount", "2021=1", "--amount", "2026=1", "--amount", "2030=1"]
        #expect(try settle(rows, options).status == 0)
        for (place, year) in [(0, "2021"), (2, "2026"), (4, "2030")] {
            var fewer = options
            fewer.removeSubrange(place...place + 1)
            let run = try settle(rows, fewer)
            #expect(run.status == 78 && run.errors.hasSuffix("Ange det med --amount \(year)=KRONOR.\n"))
        }
    }

    @Test("An individual stay over a new year needs the amounts of both")
    func newYear() throws {
        let row = Row.usual.with([.readyNotice: "2025-12-20", .discharged: "2026-01-10"])
        #expect(try settle([row]).errors.contains("--amount 2025=KRONOR --amount 2026=KRONOR"))
        let run = try settle([row], ["--amount", "2025=100", "--amount", "2026=1", "--format", "json"])
        // Days 4 to 11 are 24 to 31 December, days 12 to 21 lie in January.
        #expect(try run.json["settlements"].values.map { $0["amount"].string } == ["810.00"])
    }

    @Test("A year in which nothing is owed needs none: at the threshold, excluded, ongoing, outside the selection")
    func notNeeded() throws {
        let free = [
            stay(2_026, discharged: "05-07"), stay(2_027).with([.planning: "ej_kallad"]),
            stay(2_028).with([.discharged: ""]), stay(2_029).with([.registration: "0180"]),
        ]
        #expect(try settle(free).status == 0)
        let selected = try settle(free + [stay(2_031)], ["--month", "2026-05"])
        #expect(selected.status == 0 && selected.errors.isEmpty)
        #expect(try settle([stay(2_026)], ["--model", "sormland"]).status == 0)
    }

    @Test("A ledger needs no amount, merging it into a settlement does")
    func merge() throws {
        try Folder.temporary { folder in
            try folder.write("rows.csv", Table.text([stay(2_026)]))
            let ledger = try folder.run("ledger", "rows.csv")
            #expect(ledger.status == 0)
            try folder.write("ledger.json", ledger.output)
            #expect(try folder.run("merge", "ledger.json").output == ledger.output)
            for format in ["table", "csv", "json"] {
                let run = try folder.run("merge", "ledger.json", "--format", format)
                #expect(run.status == 78 && run.output.isEmpty)
                #expect(try folder.run("merge", "ledger.json", "--format", format, "--amount", "2026=1").status == 0)
            }
        }
    }
}
