// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("The whole output of placering settle")
struct PlacementSettleOutputTests {
    private let sample = [
        "settle", PackageFile.data("placering.json"), "--invoices", PackageFile.data("placering-fakturor.csv"),
    ]

    private func expect(_ name: String, _ options: [String]) throws {
        let run = try Folder.temporary { try $0.placering(sample + options) }
        try Golden.expect(run, "placering-pengar/" + name)
        if name.hasSuffix(".txt") { Golden.expectFit(run, name) }
    }

    @Test("The table of the data of the README, as all is known and as it was known in spring")
    func tables() throws {
        for language in ["sv", "en"] {
            let options = ["--language", language]
            try expect("settle-\(language).txt", options)
            try expect("settle-spring-\(language).txt", options + ["--as-of", "2026-03-31"])
            try expect("settle-explained-\(language).txt", options + ["--explain"])
        }
        try expect(
            "settle-sv.txt",
            ["--format", "table", "--rounding", "running", "--reaching-back", "as-agreed", "--standard", "percent"])
    }

    @Test("The same as CSV and as JSON, which know no language without an explanation")
    func data() throws {
        for language in ["sv", "en"] {
            let options = ["--language", language, "--format"]
            try expect("settle.csv", options + ["csv"])
            try expect("settle.json", options + ["json"])
            try expect("settle-spring.csv", options + ["csv", "--as-of", "2026-03-31"])
            try expect("settle-explained-\(language).json", options + ["json", "--explain", "--as-of", "2026-05-31"])
        }
    }

    @Test("Every kind of division, of payment and of invoice, under each reading")
    func readings() throws {
        try Folder.temporary { folder in
            for (name, options) in [
                ("mixed", []), ("mixed-thirds", ["--standard", "thirds"]),
                ("mixed-invoice", ["--rounding", "invoice"]),
                ("mixed-final", ["--reaching-back", "final-only"]),
                ("mixed-waits", ["--temporary", "waits", "--after-period", "division"]),
                ("mixed-early", ["--as-of", "2026-03-11"]),
            ] {
                for language in ["sv", "en"] {
                    let run = try folder.settle(.mixed, nil, options + ["--explain", "--language", language])
                    try Golden.expect(run, "placering-pengar/\(name)-\(language).txt")
                    Golden.expectFit(run, name)
                }
                let csv = try folder.settle(.mixed, nil, options + ["--format", "csv"])
                try Golden.expect(csv, "placering-pengar/\(name).csv")
                let json = try folder.settle(.mixed, nil, options + ["--format", "json"])
                try Golden.expect(json, "placering-pengar/\(name).json")
            }
        }
    }

    @Test("A planned placement without anything, an emergency that is overdue, and one that goes on")
    func bare() throws {
        var planned = PlacementInput()
        planned.members["emergency"] = "\"nej\""
        planned.members["placedBy"] = "\"region\""
        planned.members["id"] = "17"
        var going = PlacementInput()
        going.members["lastDay"] = "null"
        going.divisions = [
            PlacementInput.division(
                "agreement", decided: "2026-05-01", from: "2026-05-01", to: "2026-05-31", rule: #""regionShare": 33.5"#)
        ]
        try Folder.temporary { folder in
            for language in ["sv", "en"] {
                let options = ["--language", language]
                let bare = try folder.settle(planned, nil, options)
                try Golden.expect(bare, "placering-pengar/bare-\(language).txt")
                Golden.expectFit(bare, "bare")
                let overdue = try folder.settle(PlacementInput(), nil, options + ["--as-of", "2026-04-15"])
                try Golden.expect(overdue, "placering-pengar/overdue-\(language).txt")
                Golden.expectFit(overdue, "overdue")
                let run = try folder.settle(going, nil, options + ["--as-of", "2026-06-15"])
                try Golden.expect(run, "placering-pengar/going-\(language).txt")
                Golden.expectFit(run, "going")
            }
            let json = try folder.settle(planned, nil, ["--format", "json"]).json
            #expect(json["id"] == .number(17) && json["transfer"] == .null)
            try Golden.expect(try folder.settle(planned, nil, ["--format", "csv"]), "placering-pengar/bare.csv")
        }
    }

    @Test("Months of amounts of up to a hundred million fit in 80 columns")
    func wide() throws {
        var input = PlacementInput()
        input.members["lastDay"] = "null"
        input.divisions = (1...12).map { number in
            let day = number < 10 ? "2026-04-0\(number)" : "2026-04-\(number)"
            return PlacementInput.division("agreement", decided: day, from: day, rule: #""regionShare": "45.67""#)
        }
        let row = PlacementRow("1").with { ($0.lastDay, $0.amount) = ("2026-04-30", "-99999999.99") }
        try Folder.temporary { folder in
            for language in ["sv", "en"] {
                let run = try folder.settle(input, [row], ["--language", language, "--explain"])
                #expect(run.status == 0 && run.errors.isEmpty)
                Golden.expectFit(run, "wide-\(language)")
            }
        }
    }

    @Test("The help of each command")
    func help() throws {
        try Folder.temporary { folder in
            for command in ["split", "settle", "check"] {
                let run = try folder.placering([command, "--help"])
                try Golden.expect(run, "placering-pengar/help-\(command).txt")
            }
        }
    }
}
