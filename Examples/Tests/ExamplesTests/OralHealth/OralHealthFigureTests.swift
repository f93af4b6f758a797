// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("Offers and follow-ups counted by hand")
struct OralHealthFigureTests {
    private func statuses(_ input: OralHealthInput, on day: String, _ options: [String] = []) throws -> [String] {
        let run = try Folder.temporary { try $0.offers(input, on: day, options + ["--format", "csv"]) }
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        return run.text.split(separator: "\n").dropFirst().map { row in
            row.split(separator: ",", omittingEmptySubsequences: false)[3...7].filter { !$0.isEmpty }
                .joined(separator: " ")
        }
    }

    @Test("What is done, due and overdue, by calendar years and by the years of the certificate")
    func offers() throws {
        let input = OralHealthInput([
            "A,1480,Solgården,2024-11-20,,ja,2025-02-03,,", "B,1480,Solgården,2024-11-20,,nej,2026-03-04,,",
            "C,1480,Solgården,2024-11-20,,,,,", "D,1480,Solgården,2026-02-01,2026-08-31,ja,,,",
        ])
        #expect(
            try statuses(input, on: "2026-05-01") == [
                "A due 2026-12-31", "B done 2026-03-04 2027-01-01", "C overdue 2026-12-31 2024-12-31",
                "D due 2026-08-31",
            ])
        #expect(
            try statuses(input, on: "2026-05-01", ["--offer-year", "certificate"]) == [
                "A due 2026-11-19", "B done 2026-03-04 2026-11-20", "C overdue 2026-11-19 2025-11-19",
                "D due 2026-08-31",
            ])
        #expect(
            try statuses(input, on: "2027-01-01") == [
                "A overdue 2027-12-31 2026-12-31", "B due 2027-12-31", "C overdue 2027-12-31 2024-12-31",
            ])
        #expect(try statuses(input, on: "2024-11-19").isEmpty)
        #expect(
            try statuses(input, on: "2026-05-01", ["--status", "due"]) == ["A due 2026-12-31", "D due 2026-08-31"])
        let table = try Folder.temporary { try $0.offers(input, on: "2026-05-01", ["--language", "en"]) }.text
        #expect(table.contains("C      overdue  2024-12-31  –\n"))
    }

    @Test("An offer up to twelve months before the certificate counts for its first year, an assessment as an offer")
    func earlyOffers() throws {
        let input = OralHealthInput([
            "A,1480,Solgården,2026-02-01,,ja,2025-02-01,,", "B,1480,Solgården,2025-02-01,,ja,2024-12-01,,",
            "C,1480,Solgården,2024-02-01,,ja,,2026-04-01,", "D,1480,Solgården,2024-02-01,,ja,2025-03-01,2025-04-01,",
        ])
        #expect(
            try statuses(input, on: "2026-05-01") == [
                "A done 2025-02-01 2027-01-01", "B due 2026-12-31", "C done 2026-04-01 2027-01-01", "D due 2026-12-31",
            ])
        // The day before the assessment nothing had ever been offered.
        #expect(try statuses(input, on: "2026-03-31").contains("C overdue 2026-12-31 2024-12-31"))
    }

    @Test("Without the column of offers no status is known, and without the other two nothing is told of what was done")
    func leftOut() throws {
        let header = OralHealthInput.certificateHeader.split(separator: ",").map(String.init)
        func input(without column: String) throws -> OralHealthInput {
            let place = try #require(header.firstIndex(of: column))
            func cut(_ row: String) -> String {
                var fields = row.split(separator: ",", omittingEmptySubsequences: false)
                fields.remove(at: place)
                return fields.joined(separator: ",")
            }
            var input = OralHealthInput(
                [
                    "A,1480,Solgården,2025-02-01,,ja,2026-08-01,2026-08-02,2026-08-03",
                    "B,1490,Ekhagen,2025-02-01,2026-09-29,nej,2025-03-01,,",
                ].map(cut))
            input.certificateColumns = cut(OralHealthInput.certificateHeader)
            return input
        }
        try Folder.temporary { folder in
            for (column, unknown) in [("erbjuden", ""), ("bedomd", "assessed"), ("nvard", "treated")] {
                let input = try input(without: column)
                let json = try folder.followUp(input, ["--format", "json"]).json
                for row in json["municipalities"].values + [json["county"]] {
                    for name in ["assessed", "treated"] {
                        #expect((row["measures"][name] == .null) == (name == unknown), "\(column), \(name)")
                    }
                }
                let csv = PlacementSums.records(try folder.followUp(input, ["--format", "csv"]).text)
                let place = csv[0].firstIndex(of: unknown) ?? csv[0].count - 1
                #expect(csv.dropFirst().allSatisfy { $0[place].isEmpty == !unknown.isEmpty }, "\(column)")
                let line = try #require(
                    folder.followUp(input).text.split(separator: "\n").first { $0.hasPrefix("Göteborg") })
                let place3 = [nil, 3, 4][header.firstIndex(of: column).map { $0 - 6 } ?? 0]
                for (place, cell) in line.split(separator: " ").enumerated() where 1...4 ~= place {
                    #expect((cell == "–") == (place == place3), "\(line)")
                }
                let status = column == "erbjuden" ? "unknown" : "done"
                #expect(try statuses(input, on: "2026-09-30").first?.hasPrefix("A \(status)") == true)
            }
            let offers = try input(without: "erbjuden")
            #expect(try statuses(offers, on: "2026-09-29", ["--status", "unknown"]) == ["A unknown", "B unknown"])
            #expect(try statuses(offers, on: "2026-09-29", ["--status", "due", "--status", "overdue"]).isEmpty)
            let json = try folder.offers(offers, ["--format", "json"]).json
            #expect(json["counts"]["unknown"] == .number(1) && json["counts"]["notValid"] == .number(1))
            #expect(json["offers"].values.first?["day"] == .null && json["offers"].values.first?["since"] == .null)
            #expect(json["norms"] == .array([.string("M-04"), .string("I-68")]))
            let table = try folder.offers(offers).text
            #expect(table.contains("A      okänt  –    ja\n"))
            #expect(table.replacingOccurrences(of: "\n  ", with: " ").contains("okända 1, gäller inte den dagen 1.\n"))
        }
        // An empty field says that nothing was offered.
        #expect(try statuses(OralHealthInput(), on: "2025-05-01") == ["A due 2025-12-31"])
    }

    @Test("An answer that is changed is a new row at the same unit")
    func changedAnswer() throws {
        let input = OralHealthInput(["A,1480,Solgården,2025-01-01,,ja,,,", "A,1480,Solgården,2026-08-01,,nej,,,"])
        try Folder.temporary { folder in
            for (quarter, wishing) in [("2026Q2", 1), ("2026Q3", 0)] {
                let measures = try folder.followUp(input, in: quarter, ["--format", "json"]).json["county"]["measures"]
                #expect(measures["holders"] == .number(1) && measures["wishing"] == .number(Int64(wishing)))
            }
        }
    }

    @Test("Contact persons for the municipality, in each district, none, and not told of")
    func contactPersons() throws {
        let cases: [(word: String, enough: JSON, field: String, sentence: String)] = [
            ("kommun", .bool(true), "1", "There is at least one contact person for the municipality."),
            ("stadsdelar", .bool(true), "1", "There is at least one contact person in each district."),
            ("nej", .bool(false), "0", "The municipality does not have the contact persons required"),
            ("", .null, "", "It is not known whether there is a contact person for the municipality or one in each"),
        ]
        try Folder.temporary { folder in
            for (word, enough, field, sentence) in cases {
                var input = OralHealthInput()
                input.population = ["1480,1000,20,\(word),4,3"]
                let explained = ["--format", "json", "--explain", "--language", "en"]
                let json = try folder.followUp(input, explained).json
                let row = try #require(json["municipalities"].values.first)
                #expect(row["contactPersons"]["enough"] == enough, "\(word)")
                #expect(row["contactPersons"]["norms"] == .array([.string("M-17"), .string("I-70")]))
                #expect(row["explanation"].values.contains { $0.string?.contains(sentence) == true }, "\(word)")
                let county = json["county"]["contactPersons"]
                #expect(county["unknown"] == .number(enough == .null ? 1 : 0), "\(word)")
                let csv = PlacementSums.records(try folder.followUp(input, ["--format", "csv"]).text)
                let place = try #require(csv[0].firstIndex(of: "contactPersons"))
                #expect(csv.dropFirst().allSatisfy { $0[place] == field }, "\(word)")
            }
        }
    }

    @Test("Of units that only the municipality tells of it is not known whether they have been trained")
    func units() throws {
        var input = OralHealthInput(["A,1480,Solgården,2025-01-01,,ja,,,", "B,1480,Äppelbacken,2025-01-01,,ja,,,"])
        input.populationColumns = "kommun,over_24,enheter"
        // One session is too old to make its unit known, and one is on the first day that counts.
        input.trainings = [
            "1480,Solgården,2023-10-01,5,60", "1480,Äppelbacken,2023-09-30,5,60", "1480,Björkhagen,2023-09-30,5,60",
        ]
        func training(_ units: String, _ trainings: [String]?) throws -> (json: JSON, fields: [String], text: String) {
            input.population = ["1480,1000,\(units)"]
            input.trainings = trainings
            return try Folder.temporary { folder in
                let json = try folder.followUp(input, ["--format", "json"]).json
                let row = json["municipalities"].values[0]["unitTraining"]
                #expect(row == json["county"]["unitTraining"])
                let csv = PlacementSums.records(try folder.followUp(input, ["--format", "csv"]).text)
                let places = ["unitsTrained", "unitsUnknown", "units"].compactMap { csv[0].firstIndex(of: $0) }
                let text = try folder.followUp(input, ["--explain"]).text.replacingOccurrences(of: "\n  ", with: " ")
                return (row, places.map { csv[1][$0] }, text)
            }
        }
        func counts(_ trained: Int64?, _ untrained: Int64?, _ unknown: Int64, _ units: Int64) -> JSON {
            .object([
                "trained": trained.map { .number($0) } ?? .null, "untrained": untrained.map { .number($0) } ?? .null,
                "unknown": .number(unknown), "units": .number(units),
            ])
        }
        let trainings = input.trainings
        for units in ["", "0", "1", "2"] {
            let found = try training(units, trainings)
            #expect(found.json == counts(1, 1, 0, 2) && found.fields == ["1", "0", "2"], "\(units)")
            #expect(found.text.contains(" 1 av 2 ") && !found.text.contains("I-76)."))
        }
        let more = try training("5", trainings)
        #expect(more.json == counts(1, 1, 3, 5) && more.fields == ["1", "3", "5"] && more.text.contains(" 1 av 5 "))
        #expect(more.text.contains("\nFör 3 av de 5 enheterna är det inte känt om personalen har utbildats (I-76).\n"))
        let sentence =
            "För 3 enheter till, som kommunen uppger att den har, är det inte känt om personalen har utbildats."
        #expect(more.text.contains("\n* \(sentence) (M-30, I-76)\n"))
        let unknown = try training("5", nil)
        #expect(unknown.json == counts(nil, nil, 5, 5) && unknown.fields == ["", "5", "5"])
        #expect(unknown.text.contains(" – av 5 "))
    }

    @Test("Deviations are counted in individuals by reason, and in reports")
    func reports() throws {
        var input = OralHealthInput()
        input.deviations = [
            "1480,Solgården,2026-07-01,fel_enhet,2", "1480,Solgården,2026-09-30,fel_enhet,3",
            "1480,Solgården,2026-08-01,vill_inte,4", "1480,Äppelbacken,2026-08-01,annat,6",
            "1480,Solgården,2026-06-30,annat,9",
        ]
        try Folder.temporary { folder in
            let json = try folder.followUp(input, ["--format", "json"]).json["county"]["measures"]
            let numbers = [
                ("deviationReports", 4), ("wrongUnit", 5), ("refusedThoughWishing", 4), ("otherDeviations", 6),
            ]
            for (name, number) in numbers { #expect(json[name] == .number(Int64(number)), "\(name)") }
            let csv = PlacementSums.records(try folder.followUp(input, ["--format", "csv", "--units"]).text)
            let place = try #require(csv[0].firstIndex(of: "deviationReports"))
            #expect(csv.dropFirst().map { $0[place] } == ["4", "3", "1", "4"])
        }
    }

    @Test("A certificate is where it has moved on the day, and its events belong to it from all rows")
    func moves() throws {
        let input = OralHealthInput([
            "A,1490,Ekhagen,2026-05-10,,nej,,2026-07-01,", "A,1480,Solgården,2025-03-01,2026-12-31,ja,2026-04-02,,",
        ])
        func row(on day: String) throws -> String {
            let run = try Folder.temporary { try $0.offers(input, on: day, ["--format", "csv"]) }
            return run.text.split(separator: "\n").dropFirst().joined()
        }
        #expect(try row(on: "2026-05-09") == "1480,Göteborg,Solgården,A,done,2026-04-02,,,wishes,M-04 I-68")
        #expect(try row(on: "2026-05-10") == "1490,Borås,Ekhagen,A,done,2026-04-02,,,declines,M-04 M-24 I-68")
        let json = try Folder.temporary { try $0.followUp(input, ["--format", "json"]) }.json
        let holders = json["municipalities"].values.map { $0["measures"]["holders"] }
        // Göteborg has only its population: everything in the quarter is counted in Borås.
        #expect(holders == [.number(0), .number(1)])
        #expect(json["municipalities"].values.map { $0["measures"]["assessed"] } == [.number(0), .number(1)])
        #expect(json["municipalities"].values.map { $0["measures"]["wishing"] } == [.number(0), .number(0)])
    }

    @Test("With a filter, certificates that are not valid are counted where they were last or are first")
    func notValid() throws {
        let input = OralHealthInput([
            "A,1480,Solgården,2024-01-01,2024-12-31,,,,", "B,1490,Ekhagen,2027-01-01,,,,,",
            "C,1490,Ekhagen,2026-01-01,,,,,",
        ])
        for (code, number) in [("1480", 1), ("1490", 1), ("1499", 0)] {
            let options = ["--municipality", code, "--format", "json"]
            let json = try Folder.temporary { try $0.offers(input, options) }.json
            #expect(json["counts"]["notValid"] == .number(Int64(number)))
        }
    }

    @Test("The quarter of the README, figure by figure")
    func quarter() throws {
        let names = ["intyg", "befolkning", "utbildningar", "avvikelser"].map {
            PackageFile.data("munhalsa-kvartal-\($0).csv")
        }
        let arguments = [
            "follow-up", names[0], "--population", names[1], "--quarter", "2026Q3", "--training", names[2],
            "--deviations", names[3], "--format", "json",
        ]
        let json = try Folder.temporary { try $0.munhalsa(arguments) }.json
        let essunga = try #require(json["municipalities"].values.first)
        let measures: [String: Int64] = [
            "holders": 3, "wishing": 2, "assessed": 3, "treated": 2, "participants": 6, "trainingMinutes": 90,
            "deviationReports": 1, "wrongUnit": 2, "refusedThoughWishing": 0, "otherDeviations": 0,
        ]
        for (name, number) in measures {
            #expect(essunga["measures"][name] == .number(number), "\(name)")
            #expect(json["county"]["measures"][name] == .number(number), "\(name)")
        }
        #expect(essunga["olderThan24"]["percent"] == .string("2.50"))
        #expect(essunga["olderThan24"]["lacking"] == .number(1))
        #expect(essunga["from24"]["percent"] == .string("2.23") && essunga["from24"]["lacking"] == .number(2))
        let training = ["trained", "untrained", "unknown", "units"].map { essunga["unitTraining"][$0] }
        #expect(training == [.number(1), .number(1), .number(1), .number(3)])
        #expect(essunga["contactPersons"]["enough"] == .bool(true))
        let herrljunga = json["municipalities"].values[1]
        #expect(herrljunga["from24"] == .null && herrljunga["olderThan24"]["lacking"] == .number(3))
        #expect(herrljunga["contactPersons"]["enough"] == .bool(false))
        #expect(json["county"]["olderThan24"]["lacking"] == .number(4) && json["county"]["from24"] == .null)
        let milestone = ["reached", "notReached", "unknown", "notInInput"].map { json["county"]["milestone"][$0] }
        #expect(milestone == [.number(0), .number(2), .number(47), .number(47)])
    }

    @Test("The bar is full below the mark exactly when the milestone is reached")
    func bar() throws {
        func row(_ holders: Int, of residents: Int) throws -> String {
            var input = OralHealthInput((0..<holders).map { "A\($0),1480,Solgården,2025-01-01,,ja,,," })
            input.population = ["1480,\(residents),,,,"]
            let run = try Folder.temporary { try $0.followUp(input) }
            return String(try #require(run.text.split(separator: "\n").first { $0.hasPrefix("Göteborg") }))
        }
        #expect(try row(3, of: 100).hasSuffix("  3,00  █████████│"))
        #expect(try row(3, of: 101).hasSuffix("  2,97  ████████▉│"))
        #expect(try row(30, of: 1_001).hasSuffix("  2,99  ████████▉│"))
        #expect(try row(299, of: 10_000).hasSuffix("  2,99  ████████▉│"))
        #expect(try row(7, of: 200).hasSuffix("  3,50  █████████│█▌"))
        #expect(try row(9, of: 10).hasSuffix("  90,00  █████████│███"))
        #expect(try row(0, of: 10).hasSuffix("  0,00           │"))
        #expect(try row(1, of: 10_000_000).hasSuffix("  0,00           │"))
    }

    @Test("Municipalities without a population are named, and their coverage is not known")
    func withoutPopulation() throws {
        let input = OralHealthInput(["A,1490,Ekhagen,2025-01-01,,ja,,,", "B,1440,Ekhagen,2025-01-01,,ja,,,"])
        try Folder.temporary { folder in
            let run = try folder.followUp(input)
            #expect(run.status == 0 && run.errors.isEmpty)
            let warning = "Täckningsgraden är inte känd, för antalet invånare saknas eller avvisades: Ale och Borås.\n"
            #expect(run.text.replacingOccurrences(of: "\n  ", with: " ").contains("\n" + warning))
            let sentence =
                "Delmålet nås av 0 av länets 49 kommuner och inte av 1; 46 finns inte i underlaget, och för 2 är antalet "
                + "invånare inte känt."
            #expect(run.text.replacingOccurrences(of: "\n  ", with: " ").contains("\n\(sentence)\n"))
            let json = try folder.followUp(input, ["--format", "json"]).json
            #expect(json["withoutPopulation"] == .array([.string("1440"), .string("1490")]))
            for place in [0, 2] {
                let row = json["municipalities"].values[place]
                #expect(row["olderThan24"] == .null && row["from24"] == .null && row["milestone"] == .null)
                #expect(row["contactPersons"]["enough"] == .null && row["issuers"]["number"] == .null)
            }
            // The county's coverage is that of Göteborg, which has no certificate.
            #expect(json["county"]["olderThan24"]["holders"] == .number(0))
            #expect(json["county"]["milestone"]["unknown"] == .number(48))
            #expect(json["county"]["milestone"]["notInInput"] == .number(46))
            let one = try folder.followUp(input, ["--municipality", "1480", "--language", "en"])
            #expect(!one.text.contains("The coverage is not known"))
        }
    }

    @Test("Without a file of trainings the explanation says so once, not unit by unit")
    func withoutTrainings() throws {
        try Folder.temporary { folder in
            let run = try folder.followUp(OralHealthInput(), ["--explain", "--format", "json", "--language", "en"])
            let sentences = try run.json["municipalities"].values[0]["explanation"].values
            #expect(sentences.count == 3)
            #expect(
                sentences.last
                    == .string(
                        "No file of trainings was given, so it is not known which units have been trained. (M-30)"))
        }
    }

    @Test("Nobody, nothing and no such municipality")
    func nothing() throws {
        try Folder.temporary { folder in
            var input = OralHealthInput([])
            input.population = []
            for language in ["sv", "en"] {
                let offers = try folder.offers(input, ["--language", language])
                let followUp = try folder.followUp(input, ["--language", language, "--units", "--explain"])
                #expect(offers.status == 0 && followUp.status == 0)
                Golden.expectFit(offers, "offers")
                Golden.expectFit(followUp, "follow-up")
            }
            #expect(try folder.offers(input).text.contains("\nDet finns inga sådana intyg.\n"))
            #expect(try folder.followUp(input).text.contains("\nDet finns inga sådana kommuner.\n"))
            let json = try folder.followUp(input, ["--format", "json"]).json
            #expect(json["municipalities"].values.isEmpty && json["county"]["olderThan24"] == .null)
            #expect(try folder.offers(input, ["--format", "json"]).json["norms"] == .array([]))
        }
    }

    @Test("Names of units that are long, or move the cursor, do not break the lines of the tables")
    func names() throws {
        let long = String(repeating: "Långa gatans boende ", count: 6)
        var input = OralHealthInput([
            "\(String(repeating: "x", count: 40)),1480,\(long),2025-01-01,,nej,,,",
            "B,1480,\"Sol\u{1b}[2Jgården, \n\"\"östra\"\"\",2025-01-01,,ja,,,",
        ])
        input.trainings = []
        try Folder.temporary { folder in
            for run in [try folder.offers(input), try folder.followUp(input, ["--units", "--explain"])] {
                #expect(run.status == 0 && run.errors.isEmpty)
                Golden.expectFit(run, "names")
                #expect(!run.text.contains("\u{1b}") && run.text.contains("Långa"))
            }
            let csv = try folder.offers(input, ["--format", "csv"]).text
            #expect(csv.contains(long) && csv.contains("\"Sol\u{1b}[2Jgården, \n\"\"östra\"\"\""))
        }
    }
}
