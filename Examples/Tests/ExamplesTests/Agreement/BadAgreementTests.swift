// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("What avtal cannot read")
struct BadAgreementTests {
    private static let date = "ett datum som finns, år-månad-dag, till exempel 2026-05-03"
    private static let party = "region, eller koden för en kommun i Västra Götaland, till exempel 1480"
    private static let form = """
        parten, dagen och, när det är känt, skriftlig eller muntlig, till exempel region 2025-06-30 skriftlig
        """

    @Test("A day, a year, an edition and a part of the agreement")
    func term() throws {
        for day in ["2026-02-30", "2026-1-1", "idag", "21/11", " "] {
            try AgreementInput.expectRefusal(
                ["term", "--on=" + day], "Dagen ”\(day)” kan inte läsas: här godtas \(Self.date).")
        }
        for year in ["2022", "50", "20500", "x", "-2050", "２０５０", " "] {
            try AgreementInput.expectRefusal(
                ["term", "--until=" + year], "Året ”\(year)” kan inte läsas: här godtas ett år från 2023 till 9999.")
        }
        try AgreementInput.expectRefusal(
            ["term", "--edition", "2019"], "Avtalsversionen ”2019” är okänd: här godtas 2023, fore2023.")
        try AgreementInput.expectRefusal(
            ["term", "--part", "munhälsa"],
            "Delen ”munhälsa” är okänd: här godtas mainAgreement, physicians, discharge, psychiatry, oralHealth.")
        try AgreementInput.expectRefusal(
            ["term", "--on", "2026-01-01", "--until", "2030"],
            "En dag (--on) och ett sista år (--until) går inte ihop: här godtas en av dem.")
        try AgreementInput.expectRefusal(
            ["term", "--on", "idag", "--language", "en"],
            "The day “idag” cannot be read: accepted is a date that exists, year-month-day, for example 2026-05-03.")
    }

    @Test("A notice without a date, of somebody who is no party, on a day that does not exist, or in another form")
    func notices() throws {
        for (notice, sentence) in [
            ("region", "Uppsägningen ”region” kan inte läsas: här godtas \(Self.form)."),
            ("", "Uppsägningen ”” kan inte läsas: här godtas \(Self.form)."),
            (
                "region 2025-06-30 skriftlig ja",
                "Uppsägningen ”region 2025-06-30 skriftlig ja” kan inte läsas: här godtas \(Self.form)."
            ),
            (
                "0180 2025-06-30 skriftlig",
                "Parten ”0180” i uppsägningen ”0180 2025-06-30 skriftlig” är okänd: här godtas \(Self.party)."
            ),
            (
                "Göteborg 2025-06-30",
                "Parten ”Göteborg” i uppsägningen ”Göteborg 2025-06-30” är okänd: här godtas \(Self.party)."
            ),
            (
                "2025-06-30 region",
                "Parten ”2025-06-30” i uppsägningen ”2025-06-30 region” är okänd: här godtas \(Self.party)."
            ),
            (
                "1480 2025-06-31",
                "Dagen ”2025-06-31” i uppsägningen ”1480 2025-06-31” kan inte läsas: här godtas \(Self.date)."
            ),
            (
                "1480 skriftlig",
                "Dagen ”skriftlig” i uppsägningen ”1480 skriftlig” kan inte läsas: här godtas \(Self.date)."
            ),
            (
                "1480 2025-06-30 fax",
                "Uppsägningens form ”fax” är okänd: här godtas skriftlig, muntlig, okand."
            ),
        ] {
            try AgreementInput.expectRefusal(["term", "--notice", notice], sentence)
            let words = notice.split(separator: " ").map(String.init)
            if words.count > 1, !notice.hasSuffix("region") {
                try AgreementInput.expectRefusal(["term", "--notice"] + words, sentence)
            }
        }
        try AgreementInput.expectRefusal(
            ["term", "--language", "en", "--notice", "0180 2025-06-30"],
            "The party “0180” of the notice “0180 2025-06-30” is unknown: accepted is region, or the code of a "
                + "municipality in Västra Götaland, for example 1480.")
    }

    @Test("Words that choose no norm, and a text to search for that is empty")
    func choices() throws {
        for (option, word, sentence) in [
            ("--party", "staten", "Parten ”staten” är okänd: här godtas region, kommun, båda."),
            ("--part", "C", "Delen ”C” är okänd: här godtas A, B, L, U, P, M, X, S, T, H, V, N, I."),
            (
                "--kind", "plikt",
                "Slaget ”plikt” är okänt: här godtas avgörande, beräkning, kontroll, process, parameter, definition, "
                    + "skyldighet, princip."
            ),
            ("--modality", "måste", "Styrkan ”måste” är okänd: här godtas är, ska, får inte, bör, får."),
            ("--layer", "dom", "Källan ”dom” är okänd: här godtas lag, avtal, vägledning, tolkning."),
            ("--search", " ", "Texten att söka efter är tom: här godtas en text med minst ett tecken."),
        ] {
            try AgreementInput.expectRefusal(["norms", option, word], sentence)
        }
        try AgreementInput.expectRefusal(
            ["norms", "--party", "region", "--party", "x", "--language", "en"],
            "The party “x” is unknown: accepted are region, municipality, both.")
        try AgreementInput.expectRefusal(
            ["matrix", "--part", "a", "--part", "aa", "--language", "en"],
            "The part “aa” is unknown: accepted are A, B, L, U, P, M, X, S, T, H, V, N, I.")
    }

    @Test("Forms, languages and arguments that there are not")
    func usage() throws {
        for arguments in [
            ["term", "--format", "text"], ["norms", "--format", "xml"], ["matrix", "--format", "table"],
            ["matrix", "--format", "json"], ["diff", "--format", "csv"], ["term", "--language", "de"],
            ["term", "--notice"], ["term", "--on="], ["term", "2026-11-21"], ["norms", "SIP"],
            ["diff", "--edition", "2023"], ["unknown"],
        ] {
            let run = try AgreementInput.run(arguments)
            #expect(run.status == 64 && run.output.isEmpty && run.errors.hasPrefix("Error: "), "\(arguments)")
        }
    }

    @Test("The help of its own commands")
    func help() throws {
        for name in ["term", "norms", "matrix", "diff"] {
            let run = try AgreementInput.run([name, "--help"])
            try Golden.expect(run, "avtal/help-\(name).txt")
        }
    }
}
