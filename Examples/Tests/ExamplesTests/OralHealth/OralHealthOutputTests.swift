// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The whole output of munhalsa offers and follow-up")
struct OralHealthOutputTests {
    private static let certificates = PackageFile.data("munhalsa-intyg.csv")
    private static let offers = ["offers", certificates, "--on", "2026-09-30"]

    /// The arguments of a follow-up of sample data, whose names have a beginning.
    private static func followUp(_ name: String = "munhalsa-") -> [String] {
        [
            "follow-up", PackageFile.data(name + "intyg.csv"), "--population",
            PackageFile.data(name + "befolkning.csv"),
            "--quarter", "2026Q3", "--training", PackageFile.data(name + "utbildningar.csv"), "--deviations",
            PackageFile.data(name + "avvikelser.csv"),
        ]
    }

    private func expect(_ name: String, _ arguments: [String]) throws {
        let run = try Folder.temporary { try $0.munhalsa(arguments) }
        try Golden.expect(run, "munhalsa-tabeller/" + name)
        if name.hasSuffix(".txt"), !name.hasPrefix("help") { Golden.expectFit(run, name) }
    }

    @Test("The offers of the sample data")
    func offers() throws {
        for language in ["sv", "en"] {
            let options = ["--language", language]
            try expect("offers-boras-\(language).txt", Self.offers + ["--municipality", "1490"] + options)
            try expect("offers-overdue-\(language).txt", Self.offers + ["--status", "overdue"] + options)
            let years = ["--offer-year", "certificate", "--municipality", "1480", "--municipality", "1401"]
            let statuses = ["--status", "due", "--status", "overdue"]
            try expect("offers-certificate-year-\(language).txt", Self.offers + years + statuses + options)
            let chosen = ["--municipality", "1401", "--municipality", "1499"] + options
            try expect("offers.csv", Self.offers + chosen + ["--format", "csv"])
            try expect("offers.json", Self.offers + chosen + ["--format", "json"])
        }
    }

    @Test("The follow-up of the sample data: all municipalities, and some with units and explanation")
    func followUp() throws {
        for language in ["sv", "en"] {
            let options = ["--language", language]
            try expect("follow-up-\(language).txt", Self.followUp() + options)
            let chosen = ["--municipality", "1415", "--municipality", "1484"]
            try expect("follow-up-units-\(language).txt", Self.followUp() + chosen + ["--units"] + options)
            try expect("follow-up-explained-\(language).txt", Self.followUp() + chosen + ["--explain"] + options)
            let readings = ["--milestone-population", "from24", "--training-period", "calendarYears"]
            try expect("follow-up-readings-\(language).txt", Self.followUp() + chosen + readings + options)
            try expect("follow-up.csv", Self.followUp() + options + ["--format", "csv"])
            try expect("follow-up-units.csv", Self.followUp() + chosen + options + ["--units", "--format", "csv"])
            try expect("follow-up.json", Self.followUp() + chosen + options + ["--format", "json"])
            let explained = ["--format", "json", "--explain"]
            try expect("follow-up-explained-\(language).json", Self.followUp() + chosen + options + explained)
        }
    }

    @Test("Only certificates and populations: what no table tells is not known")
    func unknown() throws {
        let arguments = Array(Self.followUp().prefix(6)) + ["--municipality", "1415"]
        for language in ["sv", "en"] {
            try expect("follow-up-bare-\(language).txt", arguments + ["--units", "--language", language])
        }
        try expect("follow-up-bare.csv", arguments + ["--format", "csv", "--units"])
        try expect("follow-up-bare.json", arguments + ["--format", "json"])
    }

    @Test("Certificates of which no table tells what was offered, assessed and treated")
    func withoutDays() throws {
        let text = try String(contentsOfFile: PackageFile.data("munhalsa-kvartal-intyg.csv"), encoding: .utf8)
        let rows = text.split(separator: "\n").map { row in
            row.split(separator: ",", omittingEmptySubsequences: false).prefix(6).joined(separator: ",") + "\n"
        }
        try Folder.temporary { folder in
            let file = try folder.write("intyg.csv", rows.joined())
            let offers = ["offers", file, "--on", "2026-09-30"]
            let followUp = ["follow-up", file] + Self.followUp("munhalsa-kvartal-").dropFirst(2)
            for (name, arguments) in [("offers", offers), ("follow-up", followUp)] {
                let golden = "munhalsa-tabeller/\(name)-without-days"
                for language in ["sv", "en"] {
                    let run = try folder.munhalsa(arguments + ["--language", language])
                    try Golden.expect(run, golden + "-\(language).txt")
                    Golden.expectFit(run, name)
                }
                for form in ["csv", "json"] {
                    try Golden.expect(folder.munhalsa(arguments + ["--format", form]), golden + "." + form)
                }
            }
        }
    }

    @Test("The quarter with pen and paper")
    func quarter() throws {
        let quarter = Self.followUp("munhalsa-kvartal-")
        for language in ["sv", "en"] {
            let options = ["--language", language]
            try expect("quarter-\(language).txt", quarter + options + ["--units", "--explain"])
            let readings = ["--milestone-population", "from24", "--training-period", "calendarYears"]
            try expect("quarter-readings-\(language).txt", quarter + options + readings)
            let offers = ["offers", PackageFile.data("munhalsa-kvartal-intyg.csv"), "--on", "2026-09-30"]
            try expect("quarter-offers-\(language).txt", offers + options)
        }
        try expect("quarter.csv", quarter + ["--format", "csv", "--units"])
        try expect("quarter.json", quarter + ["--format", "json"])
    }

    @Test("The help of each command")
    func help() throws {
        for command in ["offers", "follow-up", "sample"] { try expect("help-\(command).txt", [command, "--help"]) }
    }

    @Test("The sample data are what the command writes, and other seeds write others")
    func sample() throws {
        let names = ["intyg", "befolkning", "utbildningar", "avvikelser"].map { "munhalsa-\($0).csv" }
        try Folder.temporary { folder in
            for options in [[], ["--seed", "2026"]] {
                let run = try folder.munhalsa(["sample", "."] + options)
                let paths = names.map { "./\($0)\n" }.joined()
                #expect(run == Run(output: Array(paths.utf8), errors: "", status: 0))
                for name in names {
                    let data = try String(contentsOfFile: PackageFile.data(name), encoding: .utf8)
                    #expect(try folder.text(name) == data, "\(name)")
                }
            }
            for seed in ["0", "1", "18446744073709551615"] {
                #expect(try folder.munhalsa(["sample", folder.url.path + "/", "--seed", seed]).status == 0)
                #expect(
                    try folder.text(names[0]) != String(contentsOfFile: PackageFile.data(names[0]), encoding: .utf8))
                let arguments = [
                    "follow-up", names[0], "--population", names[1], "--quarter", "2026Q3", "--training", names[2],
                    "--deviations", names[3],
                ]
                let run = try folder.munhalsa(arguments)
                #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
                Golden.expectFit(run, "seed \(seed)")
            }
        }
    }

    @Test("The sample covers all municipalities, and each population says that it is invented")
    func sampleData() throws {
        let rows = try String(contentsOfFile: PackageFile.data("munhalsa-befolkning.csv"), encoding: .utf8)
            .split(separator: "\n").dropFirst()
        #expect(rows.count == 49 && rows.allSatisfy { $0.hasSuffix(",påhittad exempelsiffra") })
        let populations = try rows.map { try #require(Int($0.split(separator: ",")[1])) }
        #expect(populations.allSatisfy { 150...6_000 ~= $0 })
        let json = try Folder.temporary { try $0.munhalsa(Self.followUp() + ["--format", "json"]) }.json
        #expect(json["county"]["municipalities"] == .number(49))
        let reached = try #require(json["county"]["milestone"]["reached"].number)
        #expect(5...25 ~= reached && json["withoutPopulation"].values.isEmpty)
        for (column, words) in [(3, ["kommun", "stadsdelar", "nej", ""]), (4, [""])] {
            let found = Set(rows.map { String($0.split(separator: ",", omittingEmptySubsequences: false)[column]) })
            #expect(found.isSuperset(of: words))
        }
        let units = json["county"]["unitTraining"]
        for name in ["trained", "untrained", "unknown"] { #expect(try #require(units[name].number) > 5, "\(name)") }
        let certificates = try #require(json["counts"]["certificates"].number)
        #expect(650...750 ~= certificates)
        let offers = try Folder.temporary { try $0.munhalsa(Self.offers + ["--format", "json"]) }.json["counts"]
        for status in ["overdue", "due", "done", "notValid"] { #expect(try #require(offers[status].number) > 10) }
    }

    @Test("A folder that is not there cannot be written to, with 73")
    func noFolder() throws {
        try Folder.temporary { folder in
            let run = try folder.munhalsa(["sample", "borta"])
            let sentence =
                "Filen ”borta/munhalsa-intyg.csv” kan inte skrivas: kontrollera att mappen finns, får skrivas i "
                + "och har plats.\n"
            #expect(run == Run(output: [], errors: sentence, status: 73))
            #expect(try folder.munhalsa(["sample", "", "--seed", "-1"]).status == 64)
        }
    }
}
