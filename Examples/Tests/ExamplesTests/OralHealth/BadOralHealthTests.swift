// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("Tables of oral health that cannot be read")
struct BadOralHealthTests {
    private let good = "G,1480,Solgården,2025-01-01,,ja,,,"
    private let date = "ett datum som finns, år-månad-dag, till exempel 2026-05-03"
    private let days =
        "tomt eller datum som finns, år-månad-dag, med ett mellanslag mellan två, till exempel 2025-04-02 2026-03-17"
    private let name = "en beteckning som inte är tom, i UTF-8"
    private let code = "koden för en kommun i Västra Götaland, till exempel 1480"

    /// What is rejected of certificates, with a good one before them, and the offers that are shown all the same.
    private func rejects(
        _ lines: [String], _ options: String...
    ) throws -> (run: Run, rejects: [[String]], shown: [String]) {
        try Folder.temporary { folder in
            let input = OralHealthInput([good] + lines)
            let run = try folder.offers(input, options)
            let csv = try folder.offers(input, options + ["--rejects", "avvisade.csv", "--format", "csv"])
            #expect(run.status == csv.status)
            let shown = csv.text.split(separator: "\n").dropFirst().map { row in
                String(row.split(separator: ",", omittingEmptySubsequences: false)[3])
            }
            return (run, try Rejects.records(folder.text("avvisade.csv")), shown)
        }
    }

    @Test("Each field of a certificate with what was found and what is accepted; the other rows are counted")
    func fields() throws {
        let cases: [(line: String, faults: [[String]])] = [
            (" ,1480,Solgården,2025-01-01,,ja,,,", [["intyg", " ", name]]),
            ("A,0180,Solgården,2025-01-01,,ja,,,", [["kommun", "0180", code]]),
            ("A,Göteborg,Solgården,2025-01-01,,ja,,,", [["kommun", "Göteborg", code]]),
            ("A,1480,,2025-01-01,,ja,,,", [["enhet", "", name]]),
            ("A,1480,Solgården,,,ja,,,", [["fran", "", date]]),
            ("A,1480,Solgården,2025-02-29,,ja,,,", [["fran", "2025-02-29", date]]),
            ("A,1480,Solgården,10000-01-01,,ja,,,", [["fran", "10000-01-01", date]]),
            ("A,1480,Solgården,2025-01-01,31/12,ja,,,", [["till", "31/12", "tomt eller " + date]]),
            ("A,1480,Solgården,2025-01-01,,kanske,,,", [["onskar", "kanske", "tomt eller ja, nej"]]),
            ("A,1480,Solgården,2025-01-01,,okant,,,", [["onskar", "okant", "tomt eller ja, nej"]]),
            ("A,1480,Solgården,2025-01-01,,,2025-02-30,,", [["erbjuden", "2025-02-30", days]]),
            (
                "A,1480,Solgården,2025-01-01,,,,2025-02-03  2025-04-05,",
                [["bedomd", "2025-02-03  2025-04-05", days]]
            ), ("A,1480,Solgården,2025-01-01,,,,,2025-02-03 ", [["nvard", "2025-02-03 ", days]]),
            (
                "A,14800,,x,y,z,q,q,q",
                [
                    ["kommun", "14800", code], ["enhet", "", name], ["fran", "x", date],
                    ["till", "y", "tomt eller " + date], ["onskar", "z", "tomt eller ja, nej"],
                    ["erbjuden", "q", days],
                    ["bedomd", "q", days], ["nvard", "q", days],
                ]
            ),
        ]
        for (line, faults) in cases {
            let (run, rejects, shown) = try rejects([line])
            #expect(run.status == 65 && shown == ["G"], "\(line)")
            #expect(rejects == faults.map { ["intyg.csv", "3"] + $0 + [line] }, "\(line)")
            let sentences = faults.map { fault in
                "intyg.csv, rad 3, kolumn \(fault[0]), här står ”\(fault[1])”, här godtas \(fault[2]).\n"
            }
            let count = "1 rad kunde inte läsas. Med --rejects FIL sparas alla i en fil.\n"
            #expect(run.errors == sentences.joined() + count, "\(line)")
            #expect(run.text.contains("\nUtöver detta finns 1 avvisad rad.\n"))
        }
        let english = try rejects(["A,1480,Solgården,2025-01-01,,,x,,"], "--language", "en").run
        #expect(
            english.errors.hasPrefix(
                "intyg.csv, line 3, column erbjuden, found “x”, accepted is nothing, or dates that exist, year-month-day, "
                    + "with one space between two, for example 2025-04-02 2026-03-17.\n"))
        #expect(english.text.contains("\nBesides, there is 1 rejected row.\n"))
    }

    @Test("Rows that are no proper CSV, or have another number of fields")
    func records() throws {
        let (run, rejects, shown) = try rejects([
            "A;1480", "\"A,1480", "", "A,\"B\"x,,,,,,,", "H,1480,X,2025-01-01,,,,,",
        ])
        #expect(run.status == 65 && shown == ["G", "H"].sorted())
        #expect(rejects.map { $0[1] } == ["3", "4", "6"])
        #expect(rejects[0][3] == "1 fält" && rejects[0][4] == "9 fält, som i rubrikraden")
    }

    @Test("A certificate whose rows contradict each other is rejected as a whole, with its name and its lines")
    func certificates() throws {
        let cases: [(rows: [String], swedish: String, english: String)] = [
            (
                ["A,1480,X,2025-01-01,2025-12-31,,,,", "A,1480,Y,2025-03-01,2025-10-31,,,,"],
                "Det har flera sista dagar, 2025-10-31 och 2025-12-31: här godtas en.",
                "It has several last days, 2025-10-31 and 2025-12-31: accepted is one."
            ),
            (
                ["A,1480,X,2025-03-01,2025-01-31,,,,"],
                "Intygets sista dag är 2025-01-31: här godtas 2025-03-01, den första dagen, eller en senare dag.",
                "The last day of the certificate is 2025-01-31: accepted is 2025-03-01, the first day, or a later day."
            ),
            (
                ["A,1480,X,2025-03-01,,,,,", "A,1490,Y,2025-03-01,,,,,"],
                "Två rader har 2025-03-01 i fran: här godtas en rad för varje dag.",
                "Two rows have 2025-03-01 in fran: accepted is one row for each day."
            ),
            (
                ["A,1480,X,2025-03-01,2025-05-31,,,,", "A,1480,Y,2025-04-01,,,2025-06-01,,"],
                "Dagen för erbjudandet är 2025-06-01: här godtas 2024-03-01 till 2025-05-31, med hänsyn till när intyget "
                    + "gäller.",
                "The day of the offer is 2025-06-01: accepted is 2024-03-01 to 2025-05-31, in view of when the certificate "
                    + "is valid."
            ),
            (
                ["A,1480,X,2025-03-01,,,2024-02-29,,"],
                "Dagen för erbjudandet är 2024-02-29: här godtas 2024-03-01 eller senare, med hänsyn till när intyget "
                    + "gäller.",
                "The day of the offer is 2024-02-29: accepted is 2024-03-01 or later, in view of when the certificate is "
                    + "valid."
            ),
            (
                ["A,1480,X,2025-03-01,,,,2025-02-28,"],
                "Dagen för munhälsobedömningen är 2025-02-28: här godtas 2025-03-01 eller senare, med hänsyn till när "
                    + "intyget gäller.",
                "The day of the assessment is 2025-02-28: accepted is 2025-03-01 or later, in view of when the certificate "
                    + "is valid."
            ),
        ]
        for (rows, swedish, english) in cases {
            // Another certificate stands between the rows.
            let lines = [rows[0], "H,1480,X,2025-01-01,,,,,"] + rows.dropFirst()
            let (run, rejects, shown) = try rejects(lines)
            let place = rows.count == 1 ? "rad 3" : "raderna 3 och 5"
            let sentence = "Intyget ”A” på \(place) avvisas. " + swedish
            #expect(run.status == 65 && Set(shown) == ["G", "H"])
            #expect(run.errors.hasPrefix("intyg.csv, rad 3, \(sentence)\n"), "\(run.errors)")
            let other = "Raden hör till intyget ”A”, som avvisas: se rad 3."
            let expected = [["intyg.csv", "3", "", "", sentence, rows[0]]]
            #expect(rejects == expected + rows.dropFirst().map { ["intyg.csv", "5", "", "", other, $0] })
            let again = try self.rejects(lines, "--language", "en").run
            let lineList = rows.count == 1 ? "line 3" : "lines 3 and 5"
            #expect(
                again.errors.hasPrefix(
                    "intyg.csv, line 3, The certificate “A” on \(lineList) is rejected. \(english)\n"))
        }
    }

    @Test("A certificate of which a row cannot be read is not counted where its other rows say")
    func unreadable() throws {
        let rows = ["A,1480,X,2025-03-01,,,,,", "A,1490,Y,2025-04-31,,,,,", "A,1490,Y,2025-06-01,,,,,"]
        let (run, rejects, shown) = try rejects(rows)
        #expect(run.status == 65 && shown == ["G"] && rejects.map { $0[1] } == ["4", "3", "5"])
        let sentence = "Intyget ”A” avvisas, eftersom rad 4 också hör till det och inte kan läsas."
        #expect(rejects.dropFirst().allSatisfy { $0[4] == sentence })
        #expect(run.errors.contains("intyg.csv, rad 3, \(sentence)\n"))
        #expect(run.errors.hasSuffix("3 rader kunde inte läsas. Med --rejects FIL sparas alla i en fil.\n"))
    }

    @Test("Each field of the other tables")
    func others() throws {
        let (thousands, all) = ("ett heltal från 0 till 100000", "ett heltal från 1 till 10000000")
        let populations: [(row: String, fault: [String])] = [
            ("9999,1,,,,", ["kommun", "9999", code]), ("1490,0,,,,", ["over_24", "0", all]),
            ("1490,10000001,,,,", ["over_24", "10000001", all]), ("1490,,,,,", ["over_24", "", all]),
            ("1490,99999999999999999999,,,,", ["over_24", "99999999999999999999", all]),
            ("1490,5,-1,,,", ["exakt_24", "-1", "tomt eller ett heltal från 0 till 10000000"]),
            ("1490,5,1,ja,,", ["kontaktperson", "ja", "tomt eller kommun, stadsdelar, nej"]),
            ("1490,5,1,kommun,1.5,", ["intygsutfardare", "1.5", "tomt eller " + thousands]),
            ("1490,5,1,kommun,,100001", ["utbildade_intygsutfardare", "100001", "tomt eller " + thousands]),
            (
                "1490,5,1,nej,3,4",
                ["utbildade_intygsutfardare", "4", "tomt eller ett heltal från 0 till 3, som är alla intygsutfärdare"]
            ),
        ]
        let counted = "ett heltal från 1 till 100000"
        let trainings: [(row: String, fault: [String])] = [
            ("1480,Solgården,2026-13-01,1,1", ["datum", "2026-13-01", date]),
            ("1480,Solgården,2026-08-01,,1", ["deltagare", "", counted]),
            ("1480,Solgården,2026-08-01,0,1", ["deltagare", "0", counted]),
            ("1480,Solgården,2026-08-01,100001,1", ["deltagare", "100001", counted]),
            ("1480,Solgården,2026-08-01,1,0", ["minuter", "0", counted]),
            ("1480,Solgården,2026-08-01,1,1:30", ["minuter", "1:30", counted]),
            ("1480, ,2026-08-01,1,1", ["enhet", " ", name]),
        ]
        let deviations: [(row: String, fault: [String])] = [
            ("1480,Solgården,2026-08-01,annan,1", ["skal", "annan", "fel_enhet, vill_inte, annat"]),
            ("1480,Solgården,2026-08-01,annat,0", ["individer", "0", counted]),
            ("14,Solgården,2026-08-01,annat,1", ["kommun", "14", code]),
        ]
        try Folder.temporary { folder in
            func expect(_ input: OralHealthInput, _ file: String, _ line: Int, _ row: String, _ fault: [String]) throws
            {
                let run = try folder.followUp(input, ["--format", "json", "--rejects", "avvisade.csv"])
                #expect(run.status == 65, "\(row)")
                #expect(
                    try Rejects.records(folder.text("avvisade.csv")) == [[file, "\(line)"] + fault + [row]], "\(row)")
                #expect(try run.json["counts"]["rejectedRows"] == .number(1))
                #expect(try run.json["county"]["measures"]["holders"] == .number(1))
            }
            for (row, fault) in populations {
                var input = OralHealthInput()
                input.population.append(row)
                try expect(input, "befolkning.csv", 3, row, fault)
            }
            for (field, found) in [("-1", "-1"), ("100001", "100001"), ("två", "två")] {
                var input = OralHealthInput()
                input.populationColumns = "kommun,over_24,enheter"
                input.population = ["1480,100,", "1490,5,\(field)"]
                let fault = ["enheter", found, "tomt eller " + thousands]
                try expect(input, "befolkning.csv", 3, "1490,5,\(field)", fault)
            }
            for (row, fault) in trainings {
                var input = OralHealthInput()
                input.trainings = ["1480,Solgården,2026-08-01,5,60", row]
                try expect(input, "utbildningar.csv", 3, row, fault)
            }
            for (row, fault) in deviations {
                var input = OralHealthInput()
                input.deviations = [row]
                try expect(input, "avvikelser.csv", 2, row, fault)
            }
        }
    }

    @Test("A municipality that has several populations has none of them")
    func severalPopulations() throws {
        var input = OralHealthInput()
        input.population = ["1480,100,,,,", "1490,500,,,,", "1480,200,,,,"]
        try Folder.temporary { folder in
            let run = try folder.followUp(input, ["--format", "json", "--rejects", "avvisade.csv"])
            let accepted = "varje kommun en gång: Göteborg står på raderna 2 och 4, och ingen av dem räknas"
            #expect(
                try Rejects.records(folder.text("avvisade.csv")) == [
                    ["befolkning.csv", "2", "kommun", "1480", accepted, "1480,100,,,,"],
                    ["befolkning.csv", "4", "kommun", "1480", accepted, "1480,200,,,,"],
                ])
            #expect(run.status == 65 && run.errors == "2 rader kunde inte läsas; de står i avvisade.csv.\n")
            #expect(try run.json["withoutPopulation"] == .array([.string("1480")]))
            // A row that cannot be read may be the one that is right.
            input.population = ["1480,100,,,,", "1480,x,,,,"]
            let unclear = try folder.followUp(input, ["--language", "en"])
            #expect(
                unclear.errors.contains(
                    "befolkning.csv, line 2, column kommun, found “1480”, accepted is each municipality once: Göteborg is on "
                        + "lines 2 and 3, and none of them counts.\n"))
            #expect(unclear.text.contains("Everything in the input is counted,\n  except 2 rejected rows.\n"))
        }
    }

    @Test("A header that lacks a column, has one twice or in other letters refuses the file, and nothing is shown")
    func headers() throws {
        let columns = OralHealthInput.certificateHeader.split(separator: ",").map(String.init)
        let all = (columns.prefix(6) + columns.suffix(3).map { $0 + " (får saknas)" }).joined(separator: ", ")
        let cases: [(names: [String], what: String)] = [
            (Array(columns.dropFirst()), "saknar intyg"), (columns + ["intyg"], "har mer än en gång intyg"),
            (columns + ["nvard"], "har mer än en gång nvard"),
            (["Intyg"] + columns.dropFirst(), "saknar intyg och har Intyg, som inget faktum heter"),
            (columns.dropLast() + ["Nvard"], "har Nvard, som inget faktum heter"),
            ([""], "saknar \(columns.prefix(6).joined(separator: ", "))"),
        ]
        for (names, what) in cases {
            try Folder.temporary { folder in
                try folder.write("intyg.csv", names.joined(separator: ",") + "\n")
                let run = try folder.munhalsa(["offers", "intyg.csv", "--on", "2026-09-30"])
                let sentence = """
                    intyg.csv: Rubrikraden \(what). Här står ”\(names.joined(separator: ", "))”, här godtas \(all), i \
                    valfri ordning.

                    """
                #expect(run == Run(output: [], errors: sentence, status: 65))
            }
        }
        try Folder.temporary { folder in
            try folder.write("intyg.csv", OralHealthInput.certificateHeader + "\n")
            for (text, what) in [
                ("", "The header lacks kommun, over_24. Found “”"),
                ("kommun,exakt_24\n", "The header lacks over_24. Found"),
                ("kommun,over_24,exakt_24,exakt_24\n", "The header has more than once exakt_24. Found"),
                ("kommun,over_24,Exakt_24\n", "The header has Exakt_24, which no fact is called. Found"),
            ] {
                try folder.write("befolkning.csv", text)
                let run = try folder.munhalsa([
                    "follow-up", "intyg.csv", "--population", "befolkning.csv", "--quarter", "2026Q3", "--language",
                    "en",
                ])
                #expect(run.status == 65 && run.output.isEmpty && run.errors.hasPrefix("befolkning.csv: \(what)"))
                #expect(run.errors.contains("accepted are kommun, over_24, exakt_24 (may be missing), "))
            }
            // Each of the others may be left out.
            for header in [
                "kommun,over_24", "intygsutfardare,over_24,kommun", "kommun,utbildade_intygsutfardare,over_24",
                "enheter,kommun,over_24",
            ] {
                let fields = header.split(separator: ",").map { $0 == "kommun" ? "1480" : "7" }
                try folder.write("befolkning.csv", header + "\n" + fields.joined(separator: ",") + "\n")
                let arguments = ["follow-up", "intyg.csv", "--population", "befolkning.csv", "--quarter", "2026Q3"]
                #expect(try folder.munhalsa(arguments).status == 0)
            }
        }
    }

    @Test("Bytes that are no UTF-8, and an empty file")
    func bytes() throws {
        try Folder.temporary { folder in
            let header = Array((OralHealthInput.certificateHeader + "\n").utf8)
            let tail = Array(",2025-01-01,,,,,\n".utf8)
            let rows = Array("A,1480,Solg".utf8) + [0xe5] + tail + Array("B\u{e5},1480,Solgården".utf8) + tail
            try folder.write("intyg.csv", header + rows + [0xff] + Array(",1480,X".utf8) + tail)
            let run = try folder.munhalsa(["offers", "intyg.csv", "--on", "2026-09-30", "--format", "csv"])
            #expect(run.status == 65 && run.text.contains(",Bå,"))
            #expect(
                run.errors.hasPrefix("intyg.csv, rad 2, kolumn enhet, här står ”Solg\u{fffd}”, här godtas \(name).\n"))
            #expect(run.errors.contains("intyg.csv, rad 4, kolumn intyg, här står ”\u{fffd}”, här godtas \(name).\n"))
            try folder.write("tom.csv", "")
            let empty = try folder.munhalsa(["offers", "tom.csv", "--on", "2026-09-30"])
            #expect(
                empty.status == 65 && empty.output.isEmpty && empty.errors.hasPrefix("tom.csv: Rubrikraden saknar "))
        }
    }

    @Test("The first and the last days that there are trap nothing")
    func extremes() throws {
        var input = OralHealthInput([
            "A,1480,X,9999-12-31,,ja,9999-12-31,9999-12-31,9999-12-31",
            "B,1480,X,0001-01-01,9999-12-31,ja,0001-01-01,,",
            "C,1480,X,0001-01-01,0001-01-01,,,,", "D,1480,X,9998-06-01,,,,,",
        ])
        input.trainings = ["1480,X,0001-01-01,100000,100000", "1480,X,9999-12-31,100000,100000"]
        input.deviations = Array(repeating: "1480,X,9999-12-31,annat,100000", count: 50)
        input.population = ["1480,10000000,10000000,kommun,100000,100000"]
        try Folder.temporary { folder in
            for (day, quarter) in [("9999-12-31", "9999Q4"), ("0001-01-01", "0001Q1")] {
                for options in [["--format", "table"], ["--format", "csv"], ["--format", "json"]] {
                    for year in ["calendar", "certificate"] {
                        let run = try folder.offers(input, on: day, options + ["--offer-year", year])
                        #expect(run.status == 0 && run.errors.isEmpty)
                    }
                    for period in ["rolling", "calendarYears"] {
                        let run = try folder.followUp(input, in: quarter, options + ["--training-period", period])
                        #expect(run.status == 0 && run.errors.isEmpty)
                    }
                }
            }
        }
    }

    @Test("Options that make no sense, files that are not there, and input that is not overwritten")
    func arguments() throws {
        try Folder.temporary { folder in
            let usage: [([String], String)] = [
                (["offers", "intyg.csv"], "--on"), (["offers", "intyg.csv", "--on", "igår"], "”igår” kan inte läsas"),
                (
                    ["offers", "intyg.csv", "--on", "2026-01-01", "--municipality", "0180"],
                    "Kommunkoden ”0180” kan inte läsas: här godtas \(code)."
                ),
                (
                    ["follow-up", "a.csv", "--population", "b.csv", "--quarter", "2026-Q3"],
                    "”2026-Q3” kan inte läsas: här godtas ett kvartal, år, Q och siffra, till exempel 2026Q3."
                ),
                (
                    ["follow-up", "-", "--population", "-", "--quarter", "2026Q3"],
                    "Standard in (-) kan bara läsas en gång."
                ),
                (
                    ["follow-up", "a", "--population", "b", "--quarter", "2026Q3", "--format", "csv", "--explain"],
                    "Formen csv har ingen förklaring: här godtas --explain med table eller json."
                ),
            ]
            for (arguments, sentence) in usage {
                let run = try folder.munhalsa(arguments)
                #expect(run.status == 64 && run.output.isEmpty && run.errors.contains(sentence), "\(run.errors)")
            }
            let missing = try folder.munhalsa(["offers", "borta.csv", "--on", "2026-01-01"])
            let sentence = "Filen ”borta.csv” kan inte öppnas: kontrollera att den finns och får läsas.\n"
            #expect(missing == Run(output: [], errors: sentence, status: 66))
            var input = OralHealthInput()
            input.trainings = []
            for file in ["intyg.csv", "befolkning.csv", "utbildningar.csv"] {
                let run = try folder.followUp(input, ["--rejects", file])
                #expect(run.status == 73 && run.errors.hasPrefix("Filen ”\(file)” läses också"))
                #expect(try !folder.text(file).isEmpty)
            }
            #expect(try folder.followUp(input, ["--rejects", "avvisade.csv"]).status == 0)
            #expect(try folder.text("avvisade.csv") == Rejects.header)
        }
    }
}
