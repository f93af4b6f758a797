// SPDX-License-Identifier: Apache-2.0

import DischargeTable
import Testing

@Suite("The whole output of settle")
struct SettlementOutputTests {
    private let file = PackageFile.data("utskrivningar-2023-03.csv")

    private func expect(_ name: String, _ options: [String]) throws {
        let run = try Folder.temporary { try $0.run(["settle", file] + options) }
        try Golden.expect(run, name)
        if name.hasSuffix(".txt") { Golden.expectFit(run, name) }
    }

    @Test("The table of the data of the README, in Swedish and in English")
    func tables() throws {
        try expect("settle-sv.txt", [])
        try expect("settle-sv.txt", ["--format", "table", "--language", "sv"])
        try expect("settle-en.txt", ["--language", "en"])
    }

    @Test("The same as CSV and as JSON, which know no language")
    func data() throws {
        for language in ["sv", "en"] {
            try expect("settle.csv", ["--format", "csv", "--language", language])
            try expect("settle.json", ["--format", "json", "--language", language])
        }
    }

    @Test("One municipality with its explanation, in Swedish and in English")
    func explained() throws {
        let options = ["--municipality", "1495", "--explain"]
        try expect("explained-sv.txt", options)
        try expect("explained-en.txt", options + ["--language", "en"])
        try expect("explained-sv.csv", options + ["--format", "csv"])
        try expect("explained-en.json", options + ["--format", "json", "--language", "en"])
    }

    @Test("Each of the models, for two municipalities")
    func models() throws {
        let options = ["--municipality", "1495", "--municipality", "1480", "--explain"]
        try expect("model-statutory.txt", options + ["--model", "statutory"])
        try expect("model-dalarna.txt", options + ["--model", "dalarna"])
        try expect("model-sormland.txt", options + ["--model", "sormland"])
        try expect(
            "model-mean.txt", options + ["--model", "mean:threshold=2.5,limit=10,free=4,day0=yes,rounding=1"])
        try expect("model-patient.txt", options + ["--model", "patient:before=1,after=2"])
        try expect("rounded-mean.txt", options + ["--mean", "rounded:2"])
        try expect("rounded-mean.json", options + ["--mean", "rounded:2", "--format", "json"])
    }

    @Test("A model with the parameters of a known one settles the same")
    func sameModel() throws {
        for (known, written) in [
            ("vastraGotaland2023", "mean:threshold=3,limit=7"),
            ("vastraGotaland2023", "mean:threshold=3.00,limit=7,free=3,day0=no"),
            ("dalarna", "mean:threshold=3,rounding=2"), ("sormland", "mean:threshold=3,analysis=3"),
            ("statutory", "patient:before=3,after=4"),
        ] {
            let (first, second) = try Folder.temporary { folder in
                (
                    try folder.run("settle", file, "--format", "csv", "--model", known),
                    try folder.run("settle", file, "--format", "csv", "--model", written)
                )
            }
            #expect(first == second && first.status == 0, "\(known), \(written)")
        }
    }

    @Test("A month that recurs, and three that lead to an analysis, in Swedish and in English")
    func recurrence() throws {
        let stays = ["2023-03", "2023-04", "2023-05"].map { month in
            Row.usual.with([
                .admissionNotice: "\(month)-01", .readyNotice: "\(month)-02T10:00", .discharged: "\(month)-06",
            ])
        }
        try Folder.temporary { folder in
            try folder.write("rows.csv", Table.text(stays))
            for language in ["sv", "en"] {
                for (name, model) in [("recurring", "vastraGotaland2023"), ("analysis", "sormland")] {
                    let run = try folder.run("settle", "rows.csv", "--model", model, "--language", language)
                    try Golden.expect(run, "\(name)-\(language).txt")
                    Golden.expectFit(run, name)
                }
            }
        }
    }
}
