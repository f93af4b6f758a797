// SPDX-License-Identifier: Apache-2.0

import CommandKit
import Foundation
import Testing

@Suite("What never matters to offers and follow-ups, and what always agrees")
struct OralHealthLawTests {
    private static let quarter = OralHealthInput.quarter

    /// The measures of each municipality, and of all.
    private func measures(_ json: JSON) -> [String: [String: Int64]] {
        var all: [String: [String: Int64]] = [:]
        for row in json["municipalities"].values + [json["county"]] {
            guard case .object(let members) = row["measures"] else { continue }
            all[row["name"].string ?? ""] = members.compactMapValues { $0.number }
        }
        return all
    }

    @Test("The order of the rows does not matter")
    func order() throws {
        var random = SplitMix64(seed: 29)
        try Folder.temporary { folder in
            for _ in 0..<10 {
                var input = OralHealthInput.sample(20, &random)
                let runs = try ["json", "csv", "table"].map { form in
                    try folder.followUp(input, in: Self.quarter, ["--format", form])
                }
                let offers = try folder.offers(input, on: "2027-09-30", ["--format", "json"])
                #expect(runs.allSatisfy { $0.status == 0 && $0.errors.isEmpty })
                #expect(offers.status == 0 && offers.errors.isEmpty)
                input.certificates.shuffle(using: &random)
                input.population.shuffle(using: &random)
                input.trainings?.shuffle(using: &random)
                input.deviations?.shuffle(using: &random)
                for (run, form) in zip(runs, ["json", "csv", "table"]) {
                    #expect(try folder.followUp(input, in: Self.quarter, ["--format", form]) == run)
                }
                #expect(try folder.offers(input, on: "2027-09-30", ["--format", "json"]) == offers)
            }
        }
    }

    @Test("Two tables of different certificates make the sum of both")
    func sums() throws {
        var random = SplitMix64(seed: 28)
        try Folder.temporary { folder in
            for _ in 0..<10 {
                let first = OralHealthInput.sample(15, named: "X", &random)
                let second = OralHealthInput.sample(15, named: "Y", &random)
                var both = first
                both.certificates += second.certificates
                both.trainings = (first.trainings ?? []) + (second.trainings ?? [])
                both.deviations = (first.deviations ?? []) + (second.deviations ?? [])
                let parts = try [first, second, both].map { input in
                    let options = ["--format", "json"]
                    return (
                        measures(try folder.followUp(input, in: Self.quarter, options).json),
                        try folder.offers(input, on: "2027-09-30", options).json["counts"]
                    )
                }
                for (name, whole) in parts[2].0 {
                    let sum = (parts[0].0[name] ?? [:]).merging(parts[1].0[name] ?? [:], uniquingKeysWith: +)
                    #expect(sum == whole, "\(name)")
                }
                for status in ["overdue", "due", "done", "unknown", "notValid"] {
                    let numbers = try parts.map { try #require($0.1[status].number) }
                    #expect(numbers[0] + numbers[1] == numbers[2], "\(status)")
                }
            }
        }
    }

    @Test("Table, CSV and JSON say the same, units make municipalities, and these make all")
    func formats() throws {
        var random = SplitMix64(seed: 30)
        try Folder.temporary { folder in
            for number in 0..<10 {
                let input = OralHealthInput.sample(25, &random)
                let json = try folder.followUp(input, in: Self.quarter, ["--format", "json"]).json
                let all = measures(json)
                var sum: [String: Int64] = [:]
                for row in json["municipalities"].values {
                    let own = all[row["name"].string ?? ""] ?? [:]
                    sum.merge(own, uniquingKeysWith: +)
                    var units: [String: Int64] = own.mapValues { _ in 0 }
                    for unit in row["units"].values {
                        guard case .object(let members) = unit["measures"] else { continue }
                        units.merge(members.compactMapValues { $0.number }, uniquingKeysWith: +)
                    }
                    #expect(units == own)
                }
                #expect(sum == all[""])
                let csv = PlacementSums.records(
                    try folder.followUp(input, in: Self.quarter, ["--format", "csv", "--units"]).text)
                let header = try #require(csv.first)
                #expect(Set(csv.map { $0.count }) == [header.count])
                for row in csv.dropFirst() where row[0] != "unit" {
                    for (name, field) in zip(header, row) {
                        if let number = all[row[3]]?[name] { #expect(field == "\(number)", "\(name)") }
                    }
                }
                let table = try folder.followUp(input, in: Self.quarter, ["--units", "--explain"])
                Golden.expectFit(table, "\(number)")
                for row in json["municipalities"].values {
                    let name = try #require(row["name"].string)
                    let line = try #require(table.text.split(separator: "\n").first { $0.hasPrefix(name + "  ") })
                    let cells = line.split(separator: " ")
                    let holders = try #require(row["measures"]["holders"].number)
                    #expect(cells[1] == "\(holders)")
                    let percent = row["olderThan24"]["percent"].string
                    #expect(cells[9] == percent.map { $0.replacingOccurrences(of: ".", with: ",") } ?? "–")
                }
            }
        }
    }

    @Test("What no table tells stays unknown, in every form, and the other figures are the same")
    func unknown() throws {
        var random = SplitMix64(seed: 31)
        try Folder.temporary { folder in
            let full = OralHealthInput.sample(30, &random)
            var bare = full
            (bare.trainings, bare.deviations) = (nil, nil)
            let options = ["--format", "json"]
            let (known, unknown) = (
                try folder.followUp(full, in: Self.quarter, options).json,
                try folder.followUp(bare, in: Self.quarter, options).json
            )
            let names = [
                "participants", "trainingMinutes", "deviationReports", "wrongUnit", "refusedThoughWishing",
                "otherDeviations",
            ]
            let rows = unknown["municipalities"].values
            for row in rows + rows.flatMap({ $0["units"].values }) + [unknown["county"]] {
                for name in names { #expect(row["measures"][name] == .null, "\(name)") }
                #expect(row["unitTraining"]["trained"] == .null && row["trained"] == .null)
            }
            for (row, other) in zip(rows, known["municipalities"].values) {
                for name in ["holders", "wishing", "assessed", "treated"] {
                    #expect(row["measures"][name] == other["measures"][name], "\(name)")
                }
                #expect(row["olderThan24"] == other["olderThan24"])
            }
            let csv = PlacementSums.records(try folder.followUp(bare, in: Self.quarter, ["--format", "csv"]).text)
            for row in csv.dropFirst() {
                for (name, field) in zip(csv[0], row) where names.contains(name) || name == "unitsTrained" {
                    #expect(field.isEmpty, "\(name)")
                }
            }
            let table = try folder.followUp(bare, in: Self.quarter).text
            let line = try #require(table.split(separator: "\n").first { $0.hasPrefix("Göteborg") })
            #expect(line.split(separator: " ").filter { $0 == "–" }.count == 4)
            // With a table that has no rows it is known that there was nothing.
            (bare.trainings, bare.deviations) = ([], [])
            let none = try folder.followUp(bare, in: Self.quarter, options).json["county"]
            for name in names { #expect(none["measures"][name] == .number(0), "\(name)") }
            #expect(none["unitTraining"]["trained"] == .number(0))
        }
    }

    @Test("Delimiter, line break, byte order mark, quotes, order of columns, other columns and threads do not matter")
    func dialects() throws {
        var random = SplitMix64(seed: 24)
        try Folder.temporary { folder in
            let input = OralHealthInput.sample(30, &random)
            let run = try folder.offers(input, on: "2027-09-30", ["--format", "csv"])
            #expect(run.status == 0 && run.text.split(separator: "\n").count > 15)
            let rows = ([OralHealthInput.certificateHeader] + input.certificates).map { row in
                row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
            func text(_ delimiter: String, _ end: String, _ change: ([String]) -> [String]) -> String {
                rows.map { change($0).joined(separator: delimiter) + end }.joined()
            }
            let tables = [
                text(";", "\n") { $0 }, text(",", "\r\n") { $0 }, text(",", "\n\n") { $0 },
                "\u{feff}" + text(",", "\n") { $0 }.dropLast(),
                text(";", "\r\n") { fields in fields.reversed().map { "\"\($0)\"" } + ["\"anm; ärning\""] },
            ]
            for table in tables {
                for threads in ["1", "3"] {
                    let arguments = ["offers", "-", "--on", "2027-09-30", "--format", "csv", "--threads", threads]
                    #expect(try folder.munhalsa(arguments, input: Array(table.utf8)) == run)
                }
            }
        }
    }

    @Test("Tens of thousands of certificates are read whatever the number of threads")
    func many() throws {
        let rows = (0..<30_000).map { number in
            "N\(number % 20_000),14\(number % 2 == 0 ? 80 : 90),Enhet \(number % 40),\(number < 20_000 ? 2024 : 2025)-05-01,,ja,,,"
        }
        var input = OralHealthInput(rows)
        input.population = ["1480,600000,9000,kommun,,", "1490,90000,1500,nej,,"]
        try Folder.temporary { folder in
            let options = ["--format", "json", "--threads"]
            let run = try folder.followUp(input, options + ["1"])
            #expect(run.status == 0 && run.errors.isEmpty)
            let county = try run.json["county"]
            #expect(county["measures"]["holders"] == .number(20_000))
            #expect(county["olderThan24"]["percent"] == .string("2.89"))
            for threads in ["2", "8"] { #expect(try folder.followUp(input, options + [threads]) == run) }
        }
    }

    @Test("Figures of the size of the real county fit in 80 columns, and so do much larger ones")
    func wide() throws {
        for (name, people, participants) in [("real", 45_000, 900), ("large", 45_000, 100_000)] {
            var input = OralHealthInput(
                (0..<people).map { "N\($0),1488,Enhet \($0 % 400),2026-01-01,,ja,2026-08-01,2026-08-02,2026-08-03" })
            input.population = ["1488,1900000,25000,kommun,12000,11000", "1415,9999999,9999999,stadsdelar,12000,11000"]
            input.trainings = (0..<10).map { "1488,Enhet \($0),2026-08-01,\(participants / 10),\(participants)" }
            input.deviations = [
                "1488,Enhet 1,2026-08-01,fel_enhet,\(participants)", "1488,Enhet 1,2026-08-01,vill_inte,999",
            ]
            try Folder.temporary { folder in
                for language in ["sv", "en"] {
                    let run = try folder.followUp(input, ["--units", "--explain", "--language", language])
                    #expect(run.status == 0 && run.errors.isEmpty)
                    Golden.expectFit(run, name)
                    let line = try #require(run.text.split(separator: "\n").first { $0.hasPrefix("Trollhättan") })
                    #expect(line.contains("│"), "\(line)")
                }
            }
        }
    }
}
