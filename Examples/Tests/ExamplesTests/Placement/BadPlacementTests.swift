// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("Placements that cannot be read")
struct BadPlacementTests {
    private static let date = "ett datum som finns, år-månad-dag, till exempel 2026-05-03"
    private static let money = "ett belopp i kronor med högst två decimaler, till exempel 12300 eller 12300.50"
    private static let share =
        "regionens och kommunens procent, som tillsammans är 100, till exempel 60/40, eller regionens andel, i procent från "
        + "0 till 100, till exempel 33.5, eller som ett bråk från 0 till 1, till exempel 1/3, eller null"
    private static let oneRule = "här godtas precis en av nycklarna regionShare, perDay och standard."

    private func errors(_ input: PlacementInput, _ options: [String] = []) throws -> [String] {
        try Folder.temporary { folder in
            let run = try folder.settle(input, nil, options)
            #expect(run.status == 65 && run.output.isEmpty, "\(input.document)")
            return run.errors.split(separator: "\n").map { line in
                #expect(line.hasPrefix("placering.json: "))
                return String(line.dropFirst(16))
            }
        }
    }

    private func placement(_ changes: [String: String?]) -> PlacementInput {
        var input = PlacementInput()
        for (key, value) in changes { input.members[key] = value }
        return input
    }

    private func divided(_ rule: String, decided: String = "2026-02-20", last: String? = nil) -> PlacementInput {
        var input = PlacementInput()
        input.divisions = [
            PlacementInput.division("agreement", decided: decided, from: "2026-03-01", to: last, rule: rule)
        ]
        return input
    }

    @Test("A file that is no JSON, or no object, and one that is not there")
    func files() throws {
        try Folder.temporary { folder in
            for text in ["", "{", "x", "{\"placedBy\": }"] {
                try folder.write("placering.json", text)
                let accepted = "här godtas ett JSON-objekt med fakta om en placering."
                let run = try folder.placering(["settle", "placering.json"])
                #expect(run.errors == "placering.json: innehållet är inte JSON: \(accepted)\n" && run.status == 65)
            }
            for (text, words) in [("[]", "[…]"), ("17", "17"), ("null", "null")] {
                let run = try folder.placering(["settle", "-", "--language", "en"], input: Array(text.utf8))
                #expect(run.errors == "-: Found \(words): accepted is a JSON object of facts.\n" && run.status == 65)
            }
            try folder.write("placering.json", PlacementInput().document)
            let missing = "Filen ”borta” kan inte öppnas: kontrollera att den finns och får läsas.\n"
            for arguments in [["borta"], ["placering.json", "--invoices", "borta"], ["borta", "--invoices", "borta"]] {
                #expect(
                    try folder.placering(["settle"] + arguments) == Run(output: [], errors: missing, status: 66))
            }
            #expect(try folder.placering(["check", "borta"]) == Run(output: [], errors: missing, status: 66))
        }
    }

    @Test("A key that is missing or unknown, and a value of the wrong type")
    func members() throws {
        for (key, accepted) in [
            ("placedBy", "region, kommun"), ("firstDay", Self.date), ("lastDay", Self.date + ", eller null"),
            ("emergency", "ja, nej"),
        ] {
            #expect(try errors(placement([key: nil])) == ["Faktat ”\(key)” saknas: här godtas \(accepted)."])
        }
        #expect(
            try errors(placement(["akut": "true"])) == [
                "Nyckeln ”akut” är okänd: här godtas id, placedBy, firstDay, lastDay, emergency, divisions, invoices, "
                    + "transfers."
            ])
        for (key, value, words, accepted) in [
            ("placedBy", "\"staten\"", "staten", "region, kommun"), ("placedBy", "null", "null", "region, kommun"),
            ("firstDay", "\"2026-02-30\"", "2026-02-30", Self.date), ("firstDay", "{}", "{…}", Self.date),
            ("lastDay", "true", "true", Self.date + ", eller null"), ("emergency", "\"akut\"", "akut", "ja, nej"),
            ("id", "[]", "[…]", "en text, eller ett heltal, eller null"),
            ("divisions", "{}", "{…}", "en lista av JSON-objekt, eller null"),
            ("invoices", "\"x\"", "x", "en lista av JSON-objekt, eller null"),
            ("transfers", "1", "1", "en lista av JSON-objekt, eller null"),
        ] {
            #expect(
                try errors(placement([key: value])) == ["Faktat ”\(key)” är ”\(words)”: här godtas \(accepted)."])
        }
        #expect(
            try errors(placement(["lastDay": "\"2026-02-28\""])) == [
                "Placeringens sista dag är 2026-02-28: här godtas 2026-03-01, den första dagen, eller en senare dag."
            ])
    }

    @Test("A division with no rule, with several, with a share or an amount out of range, and with reversed days")
    func divisions() throws {
        #expect(
            try errors(divided("\"regionShare\": null"))
                == ["divisions[0]: Det står inte hur kostnaden delas: \(Self.oneRule)"])
        #expect(
            try errors(divided("\"regionShare\": 50, \(PlacementInput.standard())"))
                == [
                    "divisions[0]: Kostnaden delas på 2 sätt: behåll en av nycklarna regionShare, perDay och standard."
                ])
        for share in ["101", "-1", "33.333", "3/2", "1/0", "hälften", "70/40", "40/70", "5/5"] {
            #expect(
                try errors(divided("\"regionShare\": \"\(share)\""))
                    == ["divisions[0]: Faktat ”regionShare” är ”\(share)”: här godtas \(Self.share)."])
        }
        #expect(
            try errors(divided(#""perDay": {"amount": "-1", "by": "staten"}"#)) == [
                "divisions[0]: Faktat ”perDay.amount” är ”-1”: här godtas ett belopp i kronor från 0 med högst två "
                    + "decimaler, till exempel 2900 eller 2900.50.",
                "divisions[0]: Faktat ”perDay.by” är ”staten”: här godtas region, kommun.",
            ])
        #expect(
            try errors(divided(#""standard": {"needsHealthCare": "kanske"}"#)) == [
                "divisions[0]: Faktat ”standard.needsSocialServices” saknas: här godtas ja, nej, okant.",
                "divisions[0]: Faktat ”standard.needsHealthCare” är ”kanske”: här godtas ja, nej, okant.",
                "divisions[0]: Faktat ”standard.divisionUnclear” saknas: här godtas ja, nej, okant.",
                "divisions[0]: Faktat ”standard.notDefinableOtherwise” saknas: här godtas ja, nej, okant.",
                "divisions[0]: Faktat ”standard.nothingElseAgreed” saknas: här godtas ja, nej, okant.",
            ])
        #expect(
            try errors(divided("\"regionShare\": 50", last: "2026-02-28")) == [
                "divisions[0]: Fördelningens sista dag är 2026-02-28: här godtas 2026-03-01, den första dagen, eller "
                    + "en senare dag."
            ])
    }

    @Test("A standard split that the facts do not admit, unless it was decided later than what is seen")
    func gate() throws {
        for (word, known) in [("no", Knowledge.no), ("unknown", .unknown)] {
            let input = divided(PlacementInput.standard(["nothingElseAgreed": word]), decided: "2026-03-05")
            let use = StandardSplitUse(
                needsSocialServices: .yes, needsHealthCare: .yes, divisionUnclear: .yes, notDefinableOtherwise: .yes,
                nothingElseAgreed: known)
            let error = PlacementError.standardSplitNotAdmitted(use, decided: try CivilDate("2026-03-05"))
            #expect(try errors(input) == ["divisions[0]: " + error.message(in: .swedish)])
            #expect(
                try errors(input, ["--language", "en"]) == ["divisions[0]: " + error.message(in: .english)])
            #expect(try errors(input, ["--as-of", "2026-03-05"]).count == 1)
            let run = try Folder.temporary { try $0.settle(input, nil, ["--as-of", "2026-03-04"]) }
            #expect(run.status == 0 && run.errors.isEmpty)
        }
    }

    @Test("Every standard split that is in force without being admitted is told, and one that is not in force is none")
    func severalGates() throws {
        let refused = PlacementInput.standard(["divisionUnclear": "no"])
        func division(_ decided: String, _ first: String, _ last: String?, _ rule: String) -> String {
            PlacementInput.division("agreement", decided: decided, from: first, to: last, rule: rule)
        }
        var input = PlacementInput()
        input.divisions = [
            division("2026-02-01", "2026-03-01", "2026-03-10", refused),
            division("2026-02-02", "2026-03-11", "2026-03-20", PlacementInput.standard()),
            division("2026-02-03", "2026-03-21", nil, refused),
            division("2026-02-04", "2026-03-01", "2026-03-10", "\"regionShare\": 50"),
            division("2026-02-05", "2026-03-25", "2026-03-26", PlacementInput.standard(["needsHealthCare": "unknown"])),
        ]
        let places = try errors(input).map { $0.prefix { $0 != ":" } }
        #expect(places == ["divisions[2]", "divisions[4]"])
    }

    @Test("Divisions of the same day that cover the same day; each later one is told")
    func contradictions() throws {
        let share = "\"regionShare\": 50"
        func division(_ decided: String, _ first: String, _ last: String?) -> String {
            PlacementInput.division("temporary", decided: decided, from: first, to: last, rule: share)
        }
        var input = PlacementInput()
        input.divisions = [
            division("2026-03-02", "2026-03-02", "2026-03-10"), division("2026-03-02", "2026-03-11", nil),
            division("2026-03-03", "2026-03-02", nil), division("2026-03-02", "2026-03-10", "2026-03-11"),
            division("2026-03-02", "2026-03-31", "2026-03-31"),
        ]
        let found = try errors(input)
        #expect(found.map { $0.prefix(13) } == ["divisions[3]:", "divisions[4]:"])
        #expect(
            found.allSatisfy { $0.contains(" Två fördelningar är båda beslutade den 2026-03-02 och gäller samma dag") })
    }

    @Test("A pair of per cent is read as split reads it")
    func pairs() throws {
        for (share, region) in [("50/50", "50"), ("40/60", "40"), ("33/67", "33"), ("1/3", "1/3")] {
            let run = try Folder.temporary { folder in
                try folder.settle(divided("\"regionShare\": \"\(share)\""), nil, ["--format", "json"])
            }
            #expect(
                try run.status == 0 && run.json["periods"].values.last?["regionShare"] == .string(region), "\(share)")
        }
    }

    @Test("What one has paid back is given with the other principal, not below nothing")
    func paidBack() throws {
        for amount in ["0", "-5"] {
            var input = PlacementInput()
            input.transfers = [#"{"day": "2026-03-02", "from": "kommun", "amount": "\#(amount)"}"#]
            #expect(
                try errors(input) == [
                    "transfers[0]: Faktat ”amount” är \(amount).00: här godtas ett belopp över 0; det som har betalats "
                        + "tillbaka anges med den andra huvudmannen i ”from”."
                ])
        }
    }

    @Test("Payments and invoices of the document")
    func others() throws {
        var input = PlacementInput()
        input.transfers = [#"{"day": "2026-03-40", "from": "x"}"#, "null"]
        input.invoices = [
            PlacementRow("").with { $0.amount = "tusen" }, PlacementRow("2").with { $0.lastDay = "2026-02-01" },
            PlacementRow("3"), PlacementRow("4").with { $0.lastDay = "2026-04-01" },
            PlacementRow("5").with { $0.tie = ["region", "x", "y"] },
        ]
        #expect(
            try errors(input) == [
                "invoices[0]: Faktat ”number” är ””: här godtas en beteckning som inte är tom, i UTF-8.",
                "invoices[0]: Faktat ”amount” är ”tusen”: här godtas \(Self.money).",
                "invoices[4]: Faktat ”tie.arrangedBy” är ”x”: här godtas region, kommun.",
                "invoices[4]: Faktat ”tie.approvedBeforehand” är ”y”: här godtas ja, nej, okant, eller null.",
                "invoices[1]: Fakturan 2 slutar den 2026-02-01: här godtas 2026-03-01, den första dagen, eller "
                    + "en senare dag.",
                "invoices[3]: Fakturan 4 gäller 2026-03-01 till 2026-04-01: här godtas dagar då placeringen pågår, "
                    + "2026-03-01 till 2026-03-31.",
                "transfers[0]: Faktat ”day” är ”2026-03-40”: här godtas \(Self.date).",
                "transfers[0]: Faktat ”from” är ”x”: här godtas region, kommun.",
                "transfers[0]: Faktat ”amount” saknas: här godtas \(Self.money).",
                "transfers[1]: Här står null: här godtas ett JSON-objekt med fakta.",
            ])
    }

    @Test("Names of the table are accepted in the document too, but not both of a fact")
    func aliases() throws {
        var input = PlacementInput()
        let invoice = #""fakturanummer": "1", "fakturadatum": "2026-04-02", "fran": "2026-03-01", "till": "2026-03-31""#
        let tie = #""ansvar": "region", "ordnad_av": "kommun", "godkand": "ja""#
        input.members["invoices"] = "[{\(invoice), \"belopp\": 31000.5, \"betald_av\": \"kommun\", \(tie)}]"
        try Folder.temporary { folder in
            let json = try folder.settle(input, nil, ["--format", "json"]).json
            #expect(json["tied"]["region"] == .string("31000.50"))
        }
        input.members["invoices"] = "[{\(invoice), \"number\": \"1\", \"belopp\": 1, \"betald_av\": \"kommun\"}]"
        #expect(
            try errors(input)
                == ["invoices[0]: Faktat ”number” är angivet två gånger: ange antingen ”number” eller ”fakturanummer”."]
        )
    }

    @Test("A day to see it from that lies before the placement is told, with 65")
    func beforeThePlacement() throws {
        let run = try Folder.temporary { try $0.settle(PlacementInput(), nil, ["--as-of", "2026-02-28"]) }
        let error = PlacementError.beforeThePlacement(
            day: try CivilDate("2026-02-28"), placed: try CivilDate("2026-03-01"))
        #expect(run == Run(output: [], errors: error.message(in: .swedish) + "\n", status: 65))
    }

    @Test("Sums that do not fit are told, with 65")
    func outOfRange() throws {
        var input = PlacementInput()
        input.invoices = (1...2).map { number in PlacementRow("\(number)").with { $0.amount = "92233720368547758.07" } }
        let run = try Folder.temporary { try $0.settle(input, nil, ["--language", "en"]) }
        #expect(run.status == 65 && run.output.isEmpty)
        #expect(run.errors == PlacementError.sumTooLarge.message(in: .english) + "\n")
    }

    @Test("Options that cannot be read, or do not go together")
    func options() throws {
        try Folder.temporary { folder in
            try folder.write("placering.json", PlacementInput().document)
            for (options, sentence) in [
                (["--as-of", "2026-02-30"], "”2026-02-30” kan inte läsas: här godtas \(Self.date)."),
                (
                    ["--format", "csv", "--explain"],
                    "Formen csv har ingen förklaring: här godtas --explain med table eller json."
                ), (["--threads", "0"], "Antalet trådar är 0: här godtas 1 till 256."),
                (["--language", "de"], "Språket ”de” är okänt: här godtas sv eller en."),
            ] {
                let run = try folder.placering(["settle", "placering.json"] + options)
                let first = run.errors.split(separator: "\n").first ?? ""
                #expect(run.status == 64 && run.output.isEmpty && first.hasSuffix(sentence), "\(options): \(first)")
            }
            for options in [
                ["--rounding", "none"], ["--standard", "33"], ["--reaching-back", "no"], ["--format", "text"],
            ] {
                #expect(try folder.placering(["settle", "placering.json"] + options).status == 64, "\(options)")
            }
            let twice = try folder.placering(["settle", "-", "--invoices", "-"])
            #expect(twice.errors.hasPrefix("Error: Standard in (-) kan bara läsas en gång.") && twice.status == 64)
            #expect(try folder.placering(["settle"]).status == 64)
            #expect(try folder.placering(["check"]).status == 64)
        }
    }
}
