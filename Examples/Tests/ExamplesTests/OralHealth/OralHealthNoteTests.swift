// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("What is not known, not counted or rejected, and the notes that say so")
struct OralHealthNoteTests {
    /// The text with every sentence on one line.
    private func text(_ run: Run) -> String { run.text.replacingOccurrences(of: "\n  ", with: " ") }

    /// The last three words of the line of a municipality, or of all, in the second table.
    private func issuers(_ run: Run, _ name: String) throws -> String {
        let lines = run.text.split(separator: "\n").filter { $0.hasPrefix(name + "  ") }
        return lines[1].split(separator: " ").suffix(3).joined(separator: " ")
    }

    @Test("All issuers are those of the municipalities that have told both numbers, in every form")
    func issuers() throws {
        func expect(_ rows: [String], _ pair: (trained: Int, all: Int)?) throws {
            var input = OralHealthInput()
            input.population = rows
            try Folder.temporary { folder in
                let table = try issuers(folder.followUp(input), "Alla (\(rows.count))")
                #expect(pair.map { table == "\($0.trained) av \($0.all)" } ?? table.hasSuffix(" –"), "\(table)")
                let county = try folder.followUp(input, ["--format", "json"]).json["county"]["issuers"]
                let number = { (number: Int?) in number.map { JSON.number(Int64($0)) } ?? .null }
                #expect(county == .object(["trained": number(pair?.trained), "number": number(pair?.all)]))
                let csv = PlacementSums.records(try folder.followUp(input, ["--format", "csv"]).text)
                let places = try ["issuersTrained", "issuers"].map { try #require(csv[0].firstIndex(of: $0)) }
                let fields = places.map { csv[csv.count - 1][$0] }
                #expect(fields == [pair?.trained, pair?.all].map { $0.map { "\($0)" } ?? "" })
            }
        }
        try expect(["1480,1000,,,4,3", "1490,1000,,,2,", "1440,1000,,,,5"], (3, 4))
        try expect(["1480,1000,,,4,3", "1490,1000,,,2,0", "1440,1000,,,0,0"], (3, 6))
        try expect(["1480,1000,,,4,", "1490,1000,,,,2"], nil)
    }

    @Test("A training that is too old is marked, by either reading, also at a unit that need not be trained")
    func marks() throws {
        var input = OralHealthInput(["A,1480,Solgården,2025-01-01,,ja,,,"])
        input.deviations = ["1480,Åsen,2026-08-01,annat,1"]
        func expect(_ days: [String], _ period: String, _ cells: [String], _ note: String?) throws {
            input.trainings = zip(["Solgården", "Åsen"], days).map { "1480,\($0),\($1),5,60" }
            try Folder.temporary { folder in
                let run = try folder.followUp(input, ["--units", "--training-period", period])
                let lines = run.text.split(separator: "\n")
                let found = ["  Solgården", "  Åsen"].map { name in
                    lines.first { $0.hasPrefix(name) }?.split(separator: " ").last.map(String.init)
                }
                #expect(found == cells)
                let first = "Senast utb.: dagen för den senaste utbildningen fram till kvartalets slut."
                #expect(text(run).contains("\n" + first + (note.map { " " + $0 } ?? "") + "\n"))
                let units = try folder.followUp(input, ["--format", "json"]).json["municipalities"].values[0]["units"]
                #expect(units.values.map { $0["lastTraining"] } == days.map { .string($0) })
            }
        }
        let rolling = "Med ! räknas den inte: den är före de tre år som räknas."
        try expect(["2023-10-01", "2023-10-01"], "rolling", ["2023-10-01", "2023-10-01"], nil)
        try expect(["2023-09-30", "2026-08-01"], "rolling", ["!2023-09-30", "2026-08-01"], rolling)
        try expect(["2026-08-01", "2020-01-01"], "rolling", ["2026-08-01", "!2020-01-01"], rolling)
        let years = "Med ! räknas den inte: den är före de kalenderår som räknas."
        try expect(["2023-12-31", "2024-01-01"], "calendarYears", ["!2023-12-31", "2024-01-01"], years)
        input.trainings = ["1480,Solgården,2020-01-01,5,60"]
        let english = try Folder.temporary { try $0.followUp(input, ["--units", "--language", "en"]) }
        let sentence =
            "Trained: the day of the last training up to the end of the quarter. With ! it does not count: it is before "
            + "the three years that count."
        #expect(text(english).contains("\n\(sentence)\n"))
    }

    @Test("Of units and issuers of which nothing is known nothing is shown, and of none there are none")
    func nothingKnown() throws {
        let cases: [(row: String, cells: String, units: JSON)] = [
            ("1490,500,,,", "– – –", .null), ("1490,500,0,0,", "0 av 0 – 0 av 0", .number(0)),
            ("1490,500,2,3,", "– av 2 – – av 3", .number(2)), ("1490,500,,,3", "– – 3 av –", .null),
        ]
        for (row, cells, units) in cases {
            var input = OralHealthInput()
            input.populationColumns = "kommun,over_24,enheter,intygsutfardare,utbildade_intygsutfardare"
            input.population = [row]
            try Folder.temporary { folder in
                let run = try folder.followUp(input)
                let lines = run.text.split(separator: "\n").filter { $0.hasPrefix("Borås  ") }
                let found = lines[1].split(separator: " ").dropFirst(3).joined(separator: " ")
                #expect(found == cells, "\(row)")
                let json = try folder.followUp(input, ["--format", "json"]).json
                let training = json["municipalities"].values[1]["unitTraining"]
                #expect(training["units"] == units && training["unknown"] == units, "\(row)")
                let csv = PlacementSums.records(try folder.followUp(input, ["--format", "csv"]).text)
                let place = try #require(csv[0].firstIndex(of: "units"))
                #expect(csv[2][place] == units.number.map { "\($0)" } ?? "", "\(row)")
            }
        }
    }

    @Test("That some municipalities do not tell the number of their units is said when others do")
    func untoldUnits() throws {
        var input = OralHealthInput()
        input.populationColumns = "kommun,over_24,enheter"
        func run(_ rows: [String], _ options: String...) throws -> String {
            input.population = rows
            return text(try Folder.temporary { try $0.followUp(input, options) })
        }
        let one = "\nFör 1 kommun är antalet enheter inte uppgivet; där räknas bara kända enheter (I-76).\n"
        #expect(try run(["1480,1000,", "1490,500,3"]).contains(one))
        // A municipality without figures does not tell it either.
        let two =
            "\nFor 2 municipalities the number of units is not reported; there only known units are counted (I-76).\n"
        #expect(try run(["1440,500,", "1490,500,3"], "--language", "en").contains(two))
        for rows in [["1480,1000,", "1490,500,"], ["1480,1000,2", "1490,500,0"]] {
            #expect(try !run(rows).contains("antalet enheter"))
        }
    }

    @Test("Without the column of assessments one that is overdue may have been made")
    func withoutAssessments() throws {
        var input = OralHealthInput(["A,1480,Solgården,2024-01-01,,ja,,"])
        input.certificateColumns = "intyg,kommun,enhet,fran,till,onskar,erbjuden,nvard"
        let swedish =
            "Kolumnen bedomd saknas: en bedömning utan noterat erbjudande är inte räknad, så en försenad kan vara gjord."
        let english =
            "The column bedomd is missing: an assessment without a noted offer is not counted, so one that is overdue may "
            + "have been made."
        try Folder.temporary { folder in
            for (language, sentence) in [("sv", swedish), ("en", english)] {
                let run = try folder.offers(input, ["--language", language])
                #expect(text(run).contains("\n\(sentence)\n"))
                Golden.expectFit(run, language)
            }
            // Without the offers nothing is overdue, and with the column it is known.
            input.certificateColumns = "intyg,kommun,enhet,fran,till,onskar,nvard,anmarkning"
            #expect(try !text(folder.offers(input)).contains("bedomd"))
            #expect(try !text(folder.offers(OralHealthInput())).contains("bedomd"))
        }
    }

    @Test("A municipality whose row is rejected is told of apart from those that are not in the input")
    func rejectedRows() throws {
        var input = OralHealthInput(["A,1490,Ekhagen,2025-01-01,,ja,,,", "B,1440,Ekhagen,2025-01-01,,ja,,,"])
        func expect(_ rows: [String], _ reasons: String, _ notInInput: Int64, _ rejected: Int64) throws {
            input.population = rows
            try Folder.temporary { folder in
                let run = try folder.followUp(input)
                let sentence = "Delmålet nås av 0 av länets 49 kommuner och inte av 1; \(reasons)."
                #expect(text(run).contains("\n\(sentence)\n"), "\(run.text)")
                let milestone = try folder.followUp(input, ["--format", "json"]).json["county"]["milestone"]
                #expect(milestone["notInInput"] == .number(notInInput) && milestone["rejected"] == .number(rejected))
                #expect(milestone["unknown"] == .number(48))
            }
        }
        let good = "1480,1000,,,,"
        try expect(
            [good, "1490,x,,,,", "1499,0,,,,"],
            "45 finns inte i underlaget, raden avvisades för 2, och för 1 är antalet invånare inte känt", 45, 2)
        input.certificates.removeLast()
        try expect(
            [good, "1490,5,,,,", "1490,6,,,,"], "47 finns inte i underlaget, och raden avvisades för 1", 47, 1)
        try expect(
            [good, "9999,5,,,,"], "47 finns inte i underlaget, och för 1 är antalet invånare inte känt", 47, 0)
        input.certificates = []
        try expect([good], "48 finns inte i underlaget", 48, 0)
        input.population = [good, "1499,x,,,,"]
        let english = try Folder.temporary { try $0.followUp(input, ["--language", "en"]) }
        #expect(text(english).contains(" and not by 1; 47 are not in the input, and the row was rejected for 1.\n"))
    }

    @Test("Events after the day, or after the quarter, are told by their number")
    func laterEvents() throws {
        var input = OralHealthInput(["A,1480,Solgården,2025-01-01,,ja,2026-10-01,2026-10-02 2026-12-01,2026-10-03"])
        try Folder.temporary { folder in
            for (day, sentence) in [
                ("2026-09-30", "\n3 händelser efter den 2026-09-30 är inte räknade.\n"),
                ("2026-10-02", "\n1 händelse efter den 2026-10-02 är inte räknad.\n"),
            ] {
                #expect(try text(folder.offers(input, on: day)).contains(sentence))
            }
            #expect(try !text(folder.offers(input, on: "2026-12-01")).contains("händelse"))
            // An assessment, dental care, a session and a report; offers are no measure.
            input.trainings = ["1480,Solgården,2026-10-01,5,60", "1480,Solgården,2026-09-30,5,60"]
            input.deviations = ["1480,Solgården,2026-10-01,annat,6"]
            let run = try folder.followUp(input)
            #expect(text(run).hasSuffix("\n5 händelser efter den 2026-09-30 är inte räknade.\n"))
            #expect(text(run).contains("2026-09-30. Allt i underlaget fram till dess är räknat.\n"))
            let english = text(try folder.followUp(input, ["--language", "en"]))
            #expect(english.contains("2026-09-30. Everything in the input up to then is counted.\n"))
            #expect(english.hasSuffix("\n5 events after 2026-09-30 are not counted.\n"))
            let later = text(try folder.followUp(input, in: "2026Q4"))
            #expect(!later.contains("händelse") && later.contains(" Allt i underlaget är räknat.\n"))
        }
    }

    @Test("The criteria that do not matter in special housing say what to write then")
    func irrelevantCriteria() throws {
        try Folder.temporary { folder in
            let swedish = text(try folder.munhalsa(["questions", "entitlement"]))
            let english = text(try folder.munhalsa(["questions", "entitlement", "--language", "en"]))
            func count(_ sentence: String, in text: String) -> Int {
                text.replacingOccurrences(of: "\\s+", with: " ", options: .regularExpression)
                    .components(separatedBy: sentence).count - 1
            }
            #expect(count("saknar betydelse i särskilt boende; skriv då okant", in: swedish) == 3)
            #expect(count("saknar betydelse i särskilt boende; skriv då unknown", in: swedish) == 1)
            #expect(count("irrelevant in special housing; then write unknown", in: english) == 4)
        }
    }
}
