// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("Arguments that cannot be read")
struct BadArgumentTests {
    private static let forms = """
        vastraGotaland2023, statutory, dalarna, sormland, eller \
        mean:threshold=3,limit=7,free=3,day0=no,rounding=2,analysis=3 (limit, free, day0, rounding och analysis får \
        utelämnas) eller patient:before=3,after=4
        """

    private static let month = "”%” kan inte läsas: här godtas en månad, år-månad, till exempel 2026-05."
    private static let code = "”%” kan inte läsas: här godtas en kommunkod med fyra siffror, till exempel 1480."
    private static let date = """
        ”%” kan inte läsas: här godtas ett datum som finns, år-månad-dag, till exempel 2026-05-03.
        """
    private static let amount = """
        Beloppet ”%” kan inte läsas: här godtas ett år och ett belopp över noll, till exempel 2026=12300.
        """
    private static let model = "Modellen ”%” är okänd: här godtas \(forms)."
    private static let mean = "Genomsnittet ”%” är okänt: här godtas exact, eller rounded:K med 0 till 9 decimaler."
    private static let threads = "Antalet trådar är %: här godtas 1 till 256."
    private static let language = "Språket ”%” är okänt: här godtas sv eller en."

    /// Options, the values that are refused, and the sentence, with % for the value.
    private static let cases: [(option: String, values: [String], sentence: String)] = [
        ("--month", ["2026-13", "2026-00", "2026", "2026-5", "0000-05", "maj", "2026-05-03"], month),
        ("--municipality", ["148", "14800", "x", "-1", "Göteborg"], code),
        ("--as-of", ["2026-02-30", "2026-05", "idag", "2026-05-03T10:00", "3/5"], date),
        (
            "--amount",
            [
                "2026", "2026=", "=1", "2026=0", "2026=-1", "2026=1,234", "2026=1 000", "26=1", "x=1", "0000=1",
                "2026=1=2", "+202=1", "2026=99999999999999999999", "10000=1",
            ], amount
        ),
        (
            "--model",
            [
                "x", "VastraGotaland2023", "mean", "mean:", "mean:limit=7", "mean:threshold=", "mean:threshold=-1",
                "mean:threshold=3.001", "mean:threshold=3,limit=x", "mean:threshold=3,limit=-1",
                "mean:threshold=3,free=", "mean:threshold=3,day0=ja", "mean:threshold=3,rounding=10",
                "mean:threshold=3,analysis=0", "mean:threshold=3,threshold=3", "mean:threshold=3,x=1",
                "mean:threshold=3,limit=10000", "patient", "patient:before=3", "patient:before=3,after=4,free=1",
                "patient:before=3,after=x", "week:threshold=3",
            ], model
        ),
        ("--mean", ["x", "2", "rounded", "rounded:", "rounded:10", "rounded:-1", "rounded:02", "Exact"], mean),
        ("--threads", ["0", "257", "1000000"], threads),
        ("--language", ["de", "SV", "svenska"], language),
    ]

    @Test("Each is told with what is accepted, and the status is 64")
    func sentences() throws {
        try Folder.temporary { folder in
            try folder.write("rows.csv", Table.text([Row.usual]))
            for (option, values, sentence) in Self.cases {
                for value in values {
                    let run = try folder.run("settle", "rows.csv", option + "=" + value)
                    let expected = sentence.split(separator: "%", omittingEmptySubsequences: false).joined(
                        separator: value)
                    let first = run.errors.split(separator: "\n").first ?? ""
                    #expect(first.hasPrefix("Error: ") && first.hasSuffix(expected), "\(option) \(value): \(first)")
                    #expect(run.status == 64 && run.output.isEmpty, "\(option) \(value)")
                }
            }
        }
    }

    @Test("Every command that has such an option refuses the same values")
    func otherCommands() throws {
        try Folder.temporary { folder in
            try folder.write("rows.csv", Table.text([Row.usual]))
            for arguments in [
                ["ledger", "rows.csv", "--model", "x"], ["ledger", "rows.csv", "--month", "x"],
                ["check", "rows.csv", "--model", "x"], ["check", "rows.csv", "--mean", "x"],
                ["check", "rows.csv", "--language", "x"], ["merge", "rows.csv", "--amount", "x"],
                ["sample", "--rows", "1", "--seed", "1", "--from", "x"], ["sample", "--rows=-1", "--seed", "1"],
                ["sample", "--rows", "1", "--seed", "1", "--from", "2023-02", "--to", "2023-01"],
                ["sample", "--rows", "1", "--seed=-1"], ["sample", "--rows", "1"], ["settle"], ["merge"], ["ledger"],
                ["settle", "rows.csv", "--format", "xml"], ["check", "rows.csv", "--format", "csv"],
                ["merge", "rows.csv", "--format", "text"], ["settle", "rows.csv", "--threads", "two"],
                ["settle", "rows.csv", "--unknown"], ["unknown"],
            ] {
                let run = try folder.run(arguments)
                #expect(run.status == 64 && run.output.isEmpty, "\(arguments)")
                #expect(run.errors.hasPrefix("Error: "), "\(arguments)")
            }
        }
    }

    @Test("Options that contradict each other or the files are told")
    func contradictions() throws {
        try Folder.temporary { folder in
            for (arguments, sentence) in [
                (
                    ["settle", "rows.csv", "--model", "statutory", "--mean", "exact"],
                    "Modellen ”statutory” har inget genomsnitt: här godtas den utan --mean."
                ),
                (["settle", "-", "rows.csv", "-"], "Standard in (-) kan bara läsas en gång."),
                (
                    ["sample", "--rows", "1", "--seed", "1", "--from", "2023-02", "--to", "2023-01"],
                    "Perioden från 2023-02 till 2023-01 är tom: här godtas två månader i ordning."
                ),
                (["sample", "--rows=-1", "--seed", "1"], "Antalet rader är -1: här godtas ett tal från 0."),
            ] {
                let run = try folder.run(arguments)
                #expect(run.errors.split(separator: "\n").first ?? "" == "Error: \(sentence)")
                #expect(run.status == 64)
            }
        }
    }

    @Test("Values at the edge of what is accepted are accepted")
    func accepted() throws {
        try Folder.temporary { folder in
            try folder.write("rows.csv", Table.text([Row.usual]))
            for options in [
                ["--month", "0001-01"], ["--month", "9999-12"], ["--municipality", "0000"], ["--as-of", "9999-12-31"],
                ["--amount", "9999=0.01"], ["--amount", "0001=1,5"], ["--amount", "2026=1", "--amount", "2026=2"],
                ["--mean", "rounded:0"], ["--mean", "rounded:9"], ["--threads", "256"],
                ["--model", "mean:threshold=0"], ["--model", "mean:analysis=1,threshold=99.99,limit=0,free=9999"],
                ["--model", "patient:after=0,before=0"],
            ] {
                let run = try folder.run(["settle", "rows.csv", "--amount", "2026=11600"] + options)
                #expect(run.status == 0 && run.errors.isEmpty, "\(options): \(run.errors)")
            }
        }
    }
}
