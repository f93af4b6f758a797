// SPDX-License-Identifier: Apache-2.0

import DischargeTable
import Testing

@Suite("Fields that cannot be read")
struct BadFieldTests {
    /// What a column accepts, in Swedish and in English, and texts that it does not accept.
    private struct Column {
        let column: DischargeColumn
        let swedish: String
        let english: String
        let texts: [String]
    }

    private static let moments = [
        "2026-13-01", "2026-00-10", "2026-02-29", "2026-04-31", "2026-5-03", "20260503", "2026-05-03T24:00",
        "2026-05-03T13:60", "2026-05-03 13:45", "2026-05-03T13:45:00", "2026-05-03T1345", "0000-05-03", "2026-05-03T",
        "2026-05-03Z", "03/05/2026", " 2026-05-03", "2026-05-03 ", "i går", "-", "0",
    ]

    private static let columns: [Column] = [
        Column(
            column: .patient, swedish: "en beteckning som inte är tom, i UTF-8",
            english: "a name that is not empty, in UTF-8", texts: [""]),
        Column(
            column: .registration, swedish: "en kommunkod med fyra siffror, till exempel 1480",
            english: "a municipality code of four digits, for example 1480",
            texts: ["", "148", "14800", "148O", " 1480", "1480 ", "+148", "-148", "14.8", "１４８０", "Göteborg"]),
        Column(
            column: .placement, swedish: "tomt eller en kommunkod med fyra siffror, till exempel 1480",
            english: "nothing, or a municipality code of four digits, for example 1480",
            texts: ["149", "14900", "149O", " ", "0", "Borås"]),
        Column(
            column: .admissionNotice,
            swedish: "tomt eller ett datum som finns, med eller utan klockslag: 2026-05-03 eller 2026-05-03T13:45",
            english: "nothing, or a date that exists, with or without a time: 2026-05-03 or 2026-05-03T13:45",
            texts: moments),
        Column(
            column: .readyNotice,
            swedish: "tomt eller ett datum som finns, med eller utan klockslag: 2026-05-03 eller 2026-05-03T13:45",
            english: "nothing, or a date that exists, with or without a time: 2026-05-03 or 2026-05-03T13:45",
            texts: moments),
        Column(
            column: .planning, swedish: "kallad, ej_kallad, behovs_ej, avbojd eller vardplan",
            english: "kallad, ej_kallad, behovs_ej, avbojd or vardplan",
            texts: ["", "Kallad", "kallat", "kallad ", " kallad", "kalla", "ja", "ej kallad", "behövs_ej", "vårdplan"]),
        Column(
            column: .openCarePlanned, swedish: "ja, nej eller okant", english: "ja, nej or okant",
            texts: ["", "Ja", "j", "jaa", "yes", "okänt", "okant ", "1"]),
        Column(
            column: .openCareAvailable, swedish: "ja, nej eller okant", english: "ja, nej or okant",
            texts: ["", "Nej", "n", "neja", "no", "okänt", " okant", "0"]),
        Column(
            column: .discharged, swedish: "tomt eller ett datum som finns, år-månad-dag, till exempel 2026-05-03",
            english: "nothing, or a date that exists, year-month-day, for example 2026-05-03",
            texts: moments + ["2026-05-08T10:00"]),
    ]

    /// Good rows around rows with one bad field each.
    private func table(_ column: Column) -> String {
        Table.text([Row.usual] + column.texts.map { Row.usual.with([column.column: $0]) } + [Row.usual])
    }

    @Test("Each gets a sentence: file, line, column, what was found and what is accepted; ten are shown")
    func sentences() throws {
        for column in Self.columns {
            try Folder.temporary { folder in
                try folder.write("bad.csv", table(column))
                let swedish = try folder.run("settle", "bad.csv", "--amount", "2026=1", "--format", "json")
                let english = try folder.run(
                    "settle", "bad.csv", "--amount", "2026=1", "--format", "json", "--language", "en")
                for (run, lines) in [
                    (
                        swedish,
                        column.texts.enumerated().map { row, text in
                            "bad.csv, rad \(row + 3), kolumn \(column.column.name), här står ”\(text)”, "
                                + "här godtas \(column.swedish)."
                        }
                    ),
                    (
                        english,
                        column.texts.enumerated().map { row, text in
                            "bad.csv, line \(row + 3), column \(column.column.name), found “\(text)”, "
                                + "accepted is \(column.english)."
                        }
                    ),
                ] {
                    #expect(run.status == 65)
                    #expect(run.errors.split(separator: "\n").dropLast().map(String.init) == Array(lines.prefix(10)))
                    let counts = try RowCount(run)
                    #expect(counts.settled == 2 && counts.rejected == column.texts.count && counts.addsUp)
                }
            }
        }
    }

    @Test("With a file for them all of them stand there, and the terminal says where")
    func rejects() throws {
        for column in Self.columns where column.texts.count > 1 {
            try Folder.temporary { folder in
                try folder.write("bad.csv", table(column))
                let run = try folder.run("settle", "bad.csv", "--amount", "2026=1", "--rejects", "underkända.csv")
                #expect(run.status == 65)
                #expect(run.errors == "\(column.texts.count) rader kunde inte läsas; de står i underkända.csv.\n")
                let expected = column.texts.enumerated().map { row, text in
                    [
                        "bad.csv", "\(row + 3)", column.column.name, text, column.swedish,
                        Row.usual.with([column.column: text]).line,
                    ]
                }
                #expect(try Rejects.records(folder.text("underkända.csv")) == expected)
            }
        }
    }

    @Test("A row with nothing right gets a sentence for every column that accepts nothing else")
    func allWrong() throws {
        try Folder.temporary { folder in
            let row = Row(["", "x", "x", "x", "x", "x", "x", "x", "x"])
            try folder.write("bad.csv", Table.text([row, row]))
            let run = try folder.run("settle", "bad.csv", "--rejects", "bad-rows.csv", "--language", "en")
            #expect(run.status == 65)
            #expect(run.errors == "2 rows could not be read; they are in bad-rows.csv.\n")
            let records = try Rejects.records(folder.text("bad-rows.csv"))
            let columns = Self.columns.map { [$0.column.name, $0.column == .patient ? "" : "x", $0.english] }
            #expect(records.map { Array($0[2...4]) } == columns + columns)
            #expect(Set(records.map { $0[5] }) == [row.line])
        }
    }
}
