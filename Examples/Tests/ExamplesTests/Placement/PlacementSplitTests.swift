// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal
import Testing

@Suite("placering split")
struct PlacementSplitTests {
    private func split(_ arguments: String...) throws -> Run {
        try Folder.temporary { try $0.placering(["split"] + arguments) }
    }

    @Test("A million by the standard split, by thirds, as agreed and by a fraction, in both languages and as JSON")
    func outputs() throws {
        for (name, by) in [("standard", "standard"), ("thirds", "thirds"), ("agreed", "60/40"), ("fraction", "1/3")] {
            for language in ["sv", "en"] {
                let run = try split("1000000", "--by", by, "--language", language)
                try Golden.expect(run, "placering-pengar/split-\(name)-\(language).txt")
                Golden.expectFit(run, name)
                let json = try split("1000000", "--by", by, "--format", "json", "--language", language)
                try Golden.expect(json, "placering-pengar/split-\(name)-\(language).json")
            }
        }
        try Golden.expect(try split("-1000,01", "--by", "thirds"), "placering-pengar/split-credit-sv.txt")
        try Golden.expect(try split("0", "--by", "standard"), "placering-pengar/split-nothing-sv.txt")
    }

    @Test("The norms: P-67 and I-16 for the standard split, P-63 for what is agreed; only the former is compared")
    func norms() throws {
        for (by, norms) in [("standard", ["P-67", "I-16"]), ("thirds", ["P-67", "I-16"]), ("60/40", ["P-63"])] {
            let json = try split("10", "--by", by, "--format", "json").json
            #expect(json["norms"].values.compactMap { $0.string } == norms)
            #expect((json["comparison"] == .null) == (norms.count == 1))
            #expect((json["reminder"].string?.contains("standard-split-use") ?? false) == (norms.count == 2))
        }
        let json = try split("1000000", "--by", "standard", "--format", "json").json
        #expect(json["comparison"]["regionDifference"] == .string("3333.33"))
    }

    @Test("What --by accepts, with the amount of the region of 1 000 kr")
    func forms() throws {
        for (by, share, region) in [
            ("standard", "33", "330.00"), ("thirds", "1/3", "333.33"), ("60/40", "60", "600.00"),
            ("0/100", "0", "0.00"), ("100/0", "100", "1000.00"), ("33.5/66.5", "33.5", "335.00"),
            ("33,5/66,5", "33.5", "335.00"), ("1/99", "1", "10.00"), ("50/50", "50", "500.00"),
            ("33.5", "33.5", "335.00"), ("33,33", "33.33", "333.30"), ("0", "0", "0.00"), ("100", "100", "1000.00"),
            ("1/3", "1/3", "333.33"), ("2/3", "2/3", "666.67"), ("1/2", "50", "500.00"), ("2/7", "2/7", "285.71"),
            ("0/1", "0", "0.00"), ("0.5", "0.5", "5.00"),
        ] {
            let run = try split("1000", "--by", by, "--format", "json")
            #expect(run.status == 0 && run.errors.isEmpty, "\(by): \(run.errors)")
            #expect(try run.json["region"]["share"] == .string(share), "\(by)")
            #expect(try run.json["region"]["amount"] == .string(region), "\(by)")
        }
    }

    @Test("The parts are the amount, to the öre, and a credit is divided as the debt that it cancels")
    func sums() throws {
        var random = SplitMix64(seed: 16)
        var amounts = ["0.01", "0.02", "0.03", "92233720368547758.07"]
        amounts += (0..<20).map { _ in "\(random.below(1_000_000)).\(10 + random.below(90))" }
        for by in ["standard", "thirds", "12.34", "2/7"] {
            for amount in amounts {
                let (debt, credit) = (
                    try split(amount, "--by", by, "--format", "json").json,
                    try split("-" + amount, "--by", by, "--format", "json").json
                )
                func ore(_ json: JSON, _ principal: String) throws -> Int64 {
                    try PlacementSums.ore(json[principal]["amount"].string)
                }
                let whole = try Money(amount).ore
                #expect(try ore(debt, "region") + ore(debt, "municipality") == whole, "\(amount) by \(by)")
                #expect(try ore(credit, "region") == -ore(debt, "region"), "\(amount) by \(by)")
                #expect(try ore(credit, "municipality") == -ore(debt, "municipality"), "\(amount) by \(by)")
            }
        }
    }

    private static let forms = """
        här godtas standard, thirds, regionens och kommunens procent, som tillsammans är 100, till exempel 60/40, eller \
        regionens andel, i procent från 0 till 100, till exempel 33.5, eller som ett bråk från 0 till 1, till exempel \
        1/3.
        """

    @Test("A division that cannot be read is told with what is accepted, and the status is 64")
    func badDivisions() throws {
        for by in [
            "70/40", "60/41", "-10/110", "110/-10", "101", "-1", "33.333", "1/0", "3/2", "1/3/4", "/", "60/", "/40",
            "hälften", "Standard", "60%", "60 / 40", "1.5/3", "40/70", "4/6", "5/5", "3/7",
        ] {
            let run = try split("1000", "--by=" + by)
            #expect(run.status == 64 && run.output.isEmpty, "\(by)")
            let first = run.errors.split(separator: "\n").first ?? ""
            #expect(first == "Error: Fördelningen ”\(by)” kan inte läsas: \(Self.forms)")
        }
        let english = try split("1000", "--by", "70/40", "--language", "en")
        #expect(english.errors.hasPrefix("Error: The division “70/40” cannot be read: accepted are standard, thirds, "))
    }

    @Test("An amount that cannot be read, none and two are told")
    func badAmounts() throws {
        let form = "ett belopp i kronor med högst två decimaler, till exempel 12300 eller 12300.50."
        for text in ["x", "1.234", "1 000", "1e3", "-", "92233720368547758.08", "1.", "", "-x"] {
            let run = try split(text, "--by", "60/40")
            #expect(run.status == 64 && run.output.isEmpty, "\(text)")
            #expect(run.errors.contains("här godtas"), "\(text): \(run.errors)")
        }
        #expect(
            try split("x", "--by", "60/40").errors.hasPrefix("Error: Beloppet ”x” kan inte läsas: här godtas \(form)"))
        #expect(try split("--by", "60/40").errors.hasPrefix("Error: Beloppet saknas: här godtas \(form)"))
        let two = try split("1", "2", "--by", "60/40")
        #expect(two.errors.hasPrefix("Error: Här står ”1 2”: här godtas ett enda belopp, \(form)") && two.status == 64)
        let unknown = try split("1", "--by", "60/40", "--sprak", "en")
        #expect(unknown.errors.hasPrefix("Error: Här står ”1 --sprak en”") && unknown.status == 64)
        #expect(try split("1").status == 64)
        #expect(try split("1", "--by", "60/40", "--format", "csv").status == 64)
    }
}
