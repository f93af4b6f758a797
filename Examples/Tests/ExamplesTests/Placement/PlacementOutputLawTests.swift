// SPDX-License-Identifier: Apache-2.0

import CommandKit
import Testing

@Suite("What never matters to the settlement of a placement, and what always agrees")
struct PlacementOutputLawTests {
    /// Divisions at random, no two of them decided on the same day.
    private static func input(_ random: inout SplitMix64) -> PlacementInput {
        let kinds = ["agreement", "reassessment", "temporary", "finalDecision"]
        var input = PlacementInput()
        input.members["emergency"] = random.chance(50) ? "true" : "false"
        input.members["placedBy"] = random.chance(70) ? "\"kommun\"" : "\"region\""
        let days = (10...30).shuffled(using: &random).prefix(random.below(5))
        input.divisions = days.map { decided in
            let rules = [
                "\"regionShare\": \"\(random.below(101))\"", "\"regionShare\": \"1/3\"",
                "\"perDay\": {\"amount\": \(random.below(1_500)), \"by\": \"region\"}", PlacementInput.standard(),
            ]
            let first = 10 + random.below(20)
            return PlacementInput.division(
                kinds[random.below(4)], decided: "2026-03-\(decided)", from: "2026-03-\(first)",
                to: random.chance(50) ? nil : "2026-03-\(first + random.below(32 - first))",
                rule: rules[random.below(4)])
        }
        input.transfers = (0..<random.below(3)).map { _ in
            let who = random.chance(50) ? "region" : "kommun"
            return
                "{\"day\": \"2026-03-2\(random.below(10))\", \"from\": \"\(who)\", \"amount\": \(random.below(9_000))}"
        }
        return input
    }

    private static let readings = [
        [], ["--rounding", "invoice"], ["--standard", "thirds"], ["--reaching-back", "final-only"],
        ["--as-of", "2026-03-20"], ["--temporary", "waits"], ["--after-period", "division"],
    ]

    @Test("Table, CSV and JSON say the same sums, and these add up")
    func formats() throws {
        var random = SplitMix64(seed: 67)
        try Folder.temporary { folder in
            for number in 0..<40 {
                let (input, rows) = (Self.input(&random), PlacementRow.sample(1 + random.below(12), &random))
                let options = Self.readings[number % Self.readings.count]
                let json = try folder.settle(input, rows, options + ["--format", "json"])
                #expect(json.status == 0 && json.errors.isEmpty, "\(json.errors) \(input.document)")
                let sums = try PlacementSums(json: json.json)
                let csv = try folder.settle(input, rows, options + ["--format", "csv"]).text
                #expect(try PlacementSums(csv: csv) == sums, "\(input.document)")
                let table = try folder.settle(input, rows, options)
                #expect(try PlacementSums(table: table.text) == sums, "\(input.document)")
                Golden.expectFit(table, "\(number)")
                #expect(sums.addUp, "\(input.document)")
            }
        }
    }

    @Test("In every record of the CSV the two principals' amounts are together the cost")
    func records() throws {
        let text = try Folder.temporary { try $0.settle(.mixed, nil, ["--format", "csv"]).text }
        let records = PlacementSums.records(text)
        #expect(records.count > 15 && Set(records.map { $0.count }) == [13])
        for record in records.dropFirst() {
            let parts = try record[9...11].map { try PlacementSums.ore($0) }
            #expect(parts[0] == parts[1] + parts[2], "\(record)")
        }
    }

    @Test("Invoices in the document, in the table or in both settle the same")
    func places() throws {
        let rows = PlacementRow.march
        var bare = PlacementInput.mixed
        bare.invoices = []
        try Folder.temporary { folder in
            let run = try folder.settle(.mixed, nil, ["--format", "json", "--explain"])
            #expect(run.status == 0 && run.errors.isEmpty)
            for count in 0...rows.count {
                var input = bare
                input.invoices = Array(rows.prefix(count))
                let other = try folder.settle(input, Array(rows.dropFirst(count)), ["--format", "json", "--explain"])
                #expect(other == run, "\(count)")
            }
        }
    }

    @Test("The order of the rows does not matter to what is borne")
    func order() throws {
        var random = SplitMix64(seed: 58)
        try Folder.temporary { folder in
            for options in Self.readings where options.first != "--rounding" {
                let (input, rows) = (Self.input(&random), PlacementRow.sample(20, &random))
                let run = try folder.settle(input, rows, options)
                #expect(run.status == 0 && run.errors.isEmpty)
                for _ in 0..<3 {
                    let other = try folder.settle(input, rows.shuffled(using: &random), options)
                    // The table without the warnings, which name invoices in their order.
                    #expect(try PlacementSums(table: other.text) == PlacementSums(table: run.text))
                    #expect(other.text.split(separator: "\n").prefix(20) == run.text.split(separator: "\n").prefix(20))
                }
            }
        }
    }

    @Test("Delimiter, line break, order of columns, columns that are not used and threads do not matter")
    func dialects() throws {
        let rows = PlacementRow.march
        var input = PlacementInput.mixed
        input.invoices = []
        try Folder.temporary { folder in
            let run = try folder.settle(input, rows, ["--format", "json"])
            let reversed = ([PlacementRow.columns] + rows.map { $0.fields }).map { fields in
                (["\"anm; ärning\""] + fields.reversed().map { "\"\($0)\"" }).joined(separator: ",") + "\r\n"
            }
            let tables = [
                PlacementRow.table(rows, delimiter: ","), PlacementRow.table(rows, lineBreak: "\r\n"),
                "\u{feff}" + PlacementRow.table(rows).dropLast(), reversed.joined(),
                PlacementRow.table(rows, lineBreak: "\n\n"),
            ]
            for table in tables {
                let arguments = ["settle", "placering.json", "--invoices", "-", "--format", "json"]
                for threads in ["1", "3"] {
                    let other = try folder.placering(arguments + ["--threads", threads], input: Array(table.utf8))
                    #expect(other == run, "\(table)")
                }
            }
            let document = Array(input.document.utf8)
            let other = try folder.placering(
                ["settle", "-", "--invoices", "fakturor.csv", "--format", "json"], input: document)
            #expect(other == run)
        }
    }

    @Test("Without the columns of a tie no invoice is tied")
    func withoutTie() throws {
        let rows = PlacementRow.march.filter { $0.tie[0].isEmpty }
        let short = ([PlacementRow.columns] + rows.map { $0.fields }).map { $0.prefix(6).joined(separator: ";") + "\n" }
        try Folder.temporary { folder in
            let run = try folder.settle(PlacementInput(), rows, ["--format", "json"])
            let arguments = ["settle", "placering.json", "--invoices", "-", "--format", "json"]
            #expect(try folder.placering(arguments, input: Array(short.joined().utf8)) == run)
        }
    }

    @Test("Thousands of rows are read in their order, whatever the number of threads")
    func many() throws {
        var random = SplitMix64(seed: 57)
        let rows = PlacementRow.sample(4_000, &random).map { row in row.with { $0.number += "-" + row.firstDay } }
        try Folder.temporary { folder in
            let run = try folder.settle(PlacementInput(), rows, ["--format", "json", "--threads", "1"])
            #expect(try run.json["invoices"].values.map { $0["number"].string } == rows.map { $0.number })
            for threads in ["2", "8"] {
                let other = try folder.settle(PlacementInput(), rows, ["--format", "json", "--threads", threads])
                #expect(other == run)
            }
        }
    }
}
