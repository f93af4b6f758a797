// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("Tables of cases, and files, that cannot be read")
struct BadTableTests {
    private static let date = "ett datum som finns, år-månad-dag, till exempel 2026-05-03"
    private static let names = "a,regionAlwaysPays,born,prescribed,provider,registration"
    private static let accepted =
        "här godtas regionAlwaysPays, born, prescribed, used (får saknas), provider, registration, "
        + "instruction.payer (får saknas), instruction.throughAge (får saknas), instruction.thereafter (får saknas), "
        + "i valfri ordning."

    private func run(_ arguments: String..., input: String = "") throws -> Run {
        try Folder.temporary { try $0.run(arguments, of: .ansvar, input: Array(input.utf8)) }
    }

    @Test("A header that lacks a column, has one twice, one that is appended or one almost named as a fact, is refused")
    func header() throws {
        let shown = { (names: String) in names.split(separator: ",").joined(separator: ", ") }
        for (header, sentence) in [
            ("", "saknar regionAlwaysPays, born, prescribed, provider, registration"),
            ("a,born,prescribed,provider,registration", "saknar regionAlwaysPays"),
            (Self.names + ",used,used", "har mer än en gång used"),
            (Self.names + ",finding", "har redan finding, som läggs till"),
            (Self.names + ",norms,answer", "har redan answer, norms, som läggs till"),
            (Self.names + ",instruction.throughAge", "saknar instruction.payer"),
            (Self.names + ",instruction", "har instruction, som inget faktum heter"),
            (Self.names + ",Used", "har Used, som inget faktum heter"),
            (Self.names + ",used,USED", "har USED, som inget faktum heter"),
            (
                Self.names + ",instruction.payer,Instruction.ThroughAge",
                "har Instruction.ThroughAge, som inget faktum heter"
            ),
            (Self.names + ",instruction.payer,instruction.age", "har instruction.age, som inget faktum heter"),
            (
                Self.names + ",INSTRUCTION.,instruction.payer.x",
                "har INSTRUCTION., instruction.payer.x, som inget faktum heter"
            ),
            (
                "a,regionAlwaysPays,Born,prescribed,provider,registration",
                "saknar born och har Born, som inget faktum heter"
            ),
            (
                "born,born,finding,prescribed,provider,registration",
                "saknar regionAlwaysPays och har mer än en gång born och har redan finding, som läggs till"
            ),
        ] {
            let run = try run("batch", "device-cost", "-", input: header + "\nx,nej,,2026-05-01,,1480\n")
            #expect(run.status == 65 && run.output.isEmpty, "\(header)")
            #expect(run.errors == "-: Rubrikraden \(sentence). Här står ”\(shown(header))”, \(Self.accepted)\n")
        }
        let near = try run("batch", "device-cost", "-", "--language", "en", input: Self.names + ",Used\n")
        #expect(near.status == 65 && near.output.isEmpty)
        #expect(near.errors.hasPrefix("-: The header has Used, which no fact is called. Found “a, regionAlwaysPays, "))
        let empty = try run("batch", "device-cost", "-", "--language", "en")
        #expect(empty.status == 65 && empty.output.isEmpty)
        #expect(empty.errors.hasPrefix("-: The header lacks regionAlwaysPays, born, prescribed, provider, registr"))
    }

    @Test("A column that only begins as a fact or a group does is one's own")
    func ownColumns() throws {
        let names = "instructions,instructions.payer,usedAt,my.used," + Self.names
        let run = try run("batch", "device-cost", "-", input: names + "\n1,2,3,4,5,ja,,2026-05-04,,1480\n")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.text.hasSuffix("\n1,2,3,4,5,ja,,2026-05-04,,1480,settled,region,B-43 B-45\n"), "\(run.text)")
    }

    @Test("A header alone is no error, whatever it begins and ends with")
    func headerAlone() throws {
        for start in ["", "\u{feff}"] {
            for end in ["", "\n", "\r\n", "\r"] {
                let run = try run("batch", "purchased-service", "-", input: start + "buyer" + end)
                let lineBreak = end == "\r\n" ? end : "\n"
                #expect(run.status == 0 && run.errors.isEmpty)
                #expect(run.text == start + "buyer,finding,answer,norms" + lineBreak)
            }
        }
    }

    @Test("Rows that cannot be read are told and kept, and do not stop the others")
    func rows() throws {
        try Folder.temporary { folder in
            let long = String(repeating: "x", count: 70_000)
            let text = """
                \(Self.names)
                1,nej,1950-01-01,2026-05-04,region,1480
                2,,1950-13-01,2026-05-04,regionen,148
                "3,nej,1950-01-01,2026-05-04,region,1480
                4,nej,1950-01-01,2026-05-04,region
                \(long),nej,1950-01-01,2026-05-04,region,1480
                6,nej,2026-05-05,2026-05-04,region,1480
                7,nej,1895-05-04,2026-05-04,region,1480
                8,ja,,2026-05-04,,0180

                """
            try folder.write("rows.csv", text)
            let shown = try folder.run("batch", "device-cost", "rows.csv", of: .ansvar)
            #expect(
                shown.text == """
                    \(Self.names),finding,answer,norms
                    1,nej,1950-01-01,2026-05-04,region,1480,settled,region,B-44
                    8,ja,,2026-05-04,,0180,outsideScope,,A-01

                    """)
            #expect(shown.status == 65)
            #expect(
                shown.errors == """
                    rows.csv, rad 3, kolumn regionAlwaysPays, här står ””, här godtas ja, nej, okant.
                    rows.csv, rad 3, kolumn born, här står ”1950-13-01”, här godtas tomt eller \(Self.date).
                    rows.csv, rad 3, kolumn provider, här står ”regionen”, här godtas tomt eller region, municipality.
                    rows.csv, rad 3, kolumn registration, här står ”148”, här godtas en kommunkod med fyra siffror, \
                    till exempel 1480.
                    rows.csv, rad 4, här står ”ett citattecken som aldrig stängs”, här godtas ett citattecken i \
                    fältets början och ett i dess slut.
                    rows.csv, rad 5, här står ”5 fält”, här godtas 6 fält, som i rubrikraden.
                    rows.csv, rad 6, här står ”fler än 65 536 tecken”, här godtas en kortare rad.
                    rows.csv, rad 7, Födelsedatumet är 2026-05-05: här godtas 2026-05-04, dagen som frågan gäller, \
                    eller en tidigare dag.
                    rows.csv, rad 8, Födelsedatumet är 1895-05-04: här godtas ett datum som ger högst 130 års ålder \
                    den 2026-05-04.
                    6 rader kunde inte läsas. Med --rejects FIL sparas alla i en fil.

                    """)
            let kept = try folder.run(
                "batch", "device-cost", "rows.csv", "--rejects", "r.csv", "--language", "en", of: .ansvar)
            #expect(kept.output == shown.output && kept.status == 65)
            #expect(kept.errors == "6 rows could not be read; they are in r.csv.\n")
            let lines = try folder.text("r.csv").split(separator: "\n").dropFirst()
            #expect(
                lines.compactMap { $0.split(separator: ",").dropFirst().first } == [
                    "3", "3", "3", "3", "4", "5", "6", "7", "8",
                ])
        }
    }

    @Test("Half a product instruction, and one without a payer, reject their rows")
    func instruction() throws {
        let names = "regionAlwaysPays,born,prescribed,provider,registration,instruction.payer,instruction.throughAge"
        let start = "nej,,2026-05-04,,1480,"
        let text = "\(names),instruction.thereafter\n\(start)both,17,\n\(start),17,region\n\(start),,\n\(start)both,,\n"
        let run = try run("batch", "device-cost", "-", "--language", "en", input: text)
        #expect(run.text.split(separator: "\n").count == 3)
        #expect(
            run.errors == """
                -, line 2, The product instruction has only one of “throughAge” and “thereafter”: accepted are both, \
                or neither.
                -, line 3, column instruction.payer, found “”, accepted is region, municipality, responsibleProvider, \
                both.
                2 rows could not be read. With --rejects FILE all go to a file.

                """)
    }

    @Test("Files that cannot be opened or written, and folders, are told in the language chosen")
    func files() throws {
        try Folder.temporary { folder in
            try FileManager.default.createDirectory(
                at: folder.url.appendingPathComponent("mapp"), withIntermediateDirectories: true)
            for arguments in [["batch", "device-cost"], ["ask", "device-cost", "--facts"]] {
                for (name, swedish, english) in [
                    (
                        "x", "Filen ”x” kan inte öppnas: kontrollera att den finns och får läsas.",
                        "The file “x” cannot be opened: check that it exists and may be read."
                    ),
                    (
                        "mapp", "”mapp” är en mapp: ange en fil, eller - för standard in.",
                        "“mapp” is a folder: name a file, or - for standard input."
                    ),
                ] {
                    for (language, sentence) in [("sv", swedish), ("en", english)] {
                        let run = try folder.run(arguments + [name, "--language", language], of: .ansvar)
                        #expect(run.status == 66 && run.errors == sentence + "\n" && run.output.isEmpty)
                    }
                }
            }
            try folder.write("rows.csv", "buyer\nregion\n")
            let run = try folder.run("batch", "purchased-service", "rows.csv", "--rejects", "rows.csv", of: .ansvar)
            #expect(run.status == 73 && run.output.isEmpty)
            #expect(try folder.text("rows.csv") == "buyer\nregion\n")
            let none = try folder.run("batch", "purchased-service", "rows.csv", "--threads", "0", of: .ansvar)
            #expect(none.status == 64 && none.output.isEmpty)
        }
    }
}
