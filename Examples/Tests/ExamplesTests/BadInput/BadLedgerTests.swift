// SPDX-License-Identifier: Apache-2.0

import DischargeTable
import Testing

@Suite("Ledgers that are damaged or do not fit together")
struct BadLedgerTests {
    private let rows = [
        Row.usual, Row.usual.with([.discharged: "2026-05-20"]), Row.usual.with([.discharged: ""]),
        Row.usual.with([.admissionNotice: ""]),
    ]

    /// A folder with the ledger of four stays.
    private func withLedger(_ work: (Folder, String) throws -> Void) throws {
        try Folder.temporary { folder in
            try folder.write("rows.csv", Table.text(rows))
            try work(folder, try folder.run("ledger", "rows.csv", "--as-of", "2026-05-31").text)
        }
    }

    /// Replaces the first occurrence of a text.
    private func replacing(_ old: String, _ new: String, in text: String) throws -> String {
        let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        try #require(parts.count == 2, "\(old)")
        return parts[0] + new + parts[1]
    }

    @Test("What is no ledger is told, with the place in the file where that is known")
    func damaged() throws {
        try withLedger { folder, ledger in
            let swedish = "Filen ”bad.json” är ingen liggare: här godtas det som ”utskrivning ledger” skriver."
            let english = "The file “bad.json” is no ledger: accepted is what “utskrivning ledger” writes."
            for (old, new, place) in [
                ("\"persons\" : 1", "\"persons\" : -1", "ledger / accounts / 1 / persons"),
                ("\"persons\" : 1", "\"persons\" : \"1\"", "ledger / accounts / 1 / persons"),
                ("\"persons\" : 1", "\"people\" : 1", "ledger / accounts / 1 / persons"),
                ("\"days\" : 4", "\"days\" : 4.5", ""), ("1480", "0180", "ledger / accounts / 1 / municipality"),
                ("\"2026-05\"", "\"2026-13\"", "ledger / accounts / 1 / month"),
                ("2026-05-31", "2026-02-30", "asOf"),
                ("\"rejected\" : 0", "\"rejected\" : -1", ""), ("\"read\" : 4", "\"read\" : 5", ""),
                ("\"persons\" : 1", "\"persons\" : 2", ""), ("\"format\" : 1", "\"format\" : 2", ""),
                ("\"numerator\" : 3", "\"numerator\" : true", ""),
                ("\"denominator\" : 1", "\"denominator\" : 0", ""), ("{", "", ""), ("{", "[", ""),
                ("\"terms\"", "\"conditions\"", "ledger / terms"), ("\"rows\"", "\"lines\"", "rows"),
            ] {
                try folder.write("bad.json", try replacing(old, new, in: ledger))
                for format in ["ledger", "json"] {
                    let run = try folder.run("merge", "bad.json", "--format", format)
                    #expect(run.status == 65 && run.output.isEmpty, "\(new)")
                    #expect(run.errors.hasPrefix(swedish) && run.errors.contains(place), "\(new): \(run.errors)")
                }
                let run = try folder.run("merge", "bad.json", "--language", "en")
                #expect(run.errors.hasPrefix(english) && run.status == 65)
            }
            for text in ["", "null", "[]", "{}", String(ledger.dropLast(20)), Table.text(rows)] {
                try folder.write("bad.json", text)
                let run = try folder.run("merge", "bad.json")
                #expect(run.status == 65 && run.errors.hasPrefix(swedish) && run.output.isEmpty, "\(text)")
            }
        }
    }

    @Test("Every ledger that is cut off is refused")
    func cutOff() throws {
        try withLedger { folder, ledger in
            for length in stride(from: 0, to: ledger.utf8.count - 2, by: 97) {
                try folder.write("bad.json", Array(ledger.utf8.prefix(length)))
                #expect(try folder.run("merge", "bad.json").status == 65, "\(length) bytes")
            }
        }
    }

    @Test("Numbers that are too large end in a sentence or a settlement, never in a crash")
    func tooLarge() throws {
        try withLedger { folder, ledger in
            for key in ["persons", "days", "individualPersons", "excludedPersons", "rejected", "outsideSelection"] {
                let start = try #require(ledger.split(separator: "\"\(key)\" : ", maxSplits: 1).last)
                let number = start.prefix { $0.isNumber }
                for large in ["9223372036854775807", "9223372036854775806", "1000000000001", "1000000000000"] {
                    let text = try replacing("\"\(key)\" : \(number)", "\"\(key)\" : \(large)", in: ledger)
                    try folder.write("large.json", text)
                    try folder.write("later.json", try replacing("2026-05\"", "2026-06\"", in: text))
                    for files in [["large.json"], ["large.json", "large.json"], ["large.json", "later.json"]] {
                        for format in ["ledger", "table", "csv", "json"] {
                            let run = try folder.run(["merge", "--format", format, "--amount", "2026=11600"] + files)
                            #expect([0, 65].contains(run.status), "\(key), \(large), \(files), \(format)")
                            let isTold = ["Summan för Göteborg", "Filen ”la"].contains { run.errors.hasPrefix($0) }
                            #expect(run.status == 0 || isTold && run.output.isEmpty, "\(key), \(large), \(files)")
                        }
                    }
                }
            }
        }
    }

    @Test("Ledgers of another model, mean, selection or day are not merged, and both are named")
    func mismatch() throws {
        try withLedger { folder, ledger in
            try folder.write("a.json", ledger)
            let day = ["--as-of", "2026-05-31"]
            for options in [
                [], ["--as-of", "2026-05-30"], day + ["--model", "statutory"], day + ["--mean", "rounded:2"],
                day + ["--model", "mean:threshold=3,limit=7"], day + ["--month", "2026-05"],
                day + ["--municipality", "1480"],
            ] {
                try folder.write("b.json", try folder.run(["ledger", "rows.csv"] + options).output)
                #expect(
                    try folder.run("merge", "a.json", "b.json")
                        == Run(
                            output: [],
                            errors: """
                                Liggaren ”b.json” kan inte slås samman med ”a.json”: modell, genomsnitt, urval och dag \
                                för pågående vårdtillfällen måste vara desamma.

                                """, status: 65), "\(options)")
                #expect(
                    try folder.run("merge", "b.json", "a.json", "--language", "en").errors == """
                        The ledger “a.json” cannot be merged with “b.json”: model, mean, selection and the day for \
                        ongoing stays have to be the same.

                        """, "\(options)")
            }
            try folder.write("b.json", try folder.run(["ledger", "rows.csv", "--threads", "2"] + day).output)
            #expect(try folder.run("merge", "a.json", "b.json").status == 0)
        }
    }
}
