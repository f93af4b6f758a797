// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("Facts that cannot be read")
struct BadFactsTests {
    /// Facts that are all there, by the names of the library.
    private static let good = [
        "patient": "\"P1\"", "registration": "\"1480\"", "admissionNotice": "\"2026-05-01\"",
        "readyNotice": "\"2026-05-04\"", "planning": "\"called\"", "openCarePlanned": "\"yes\"",
        "openCareAvailable": "\"yes\"", "discharged": "\"2026-05-08\"",
    ]

    private static let moment = "ett datum som finns, med eller utan klockslag: 2026-05-03 eller 2026-05-03T13:45"
    private static let date = "ett datum som finns, år-månad-dag, till exempel 2026-05-03"
    private static let code = "en kommunkod med fyra siffror, till exempel 1480"
    private static let plannings = "kallad, ej_kallad, behovs_ej, avbojd, vardplan"
    private static let list = """
        patient, registration, placement, admission, needJudged, admissionNotice, readyNotice, planning, called, \
        openCarePlanned, openCareAvailable, discharged, asOf
        """

    /// The facts as JSON, with some changed and one left out.
    private func json(_ changes: [String: String] = [:], without name: String = "") -> String {
        let facts = Self.good.merging(changes) { $1 }.filter { $0.key != name }
        return "{" + facts.map { "\"\($0.key)\": \($0.value)" }.sorted().joined(separator: ", ") + "}"
    }

    private func errors(_ json: String, _ options: String...) throws -> [String] {
        try Folder.temporary { folder in
            try folder.write("case.json", json)
            let run = try folder.run(["check", "case.json"] + options)
            #expect(run.status == 65 && run.output.isEmpty, "\(json)")
            #expect(try folder.run(["check"] + options, input: Array(json.utf8)).status == 65)
            return run.errors.split(separator: "\n").map(String.init)
        }
    }

    @Test("What is no JSON object is told")
    func noObject() throws {
        for text in ["", "{", "{\"kommun\": \"1480\"", "{]", "x", "{'kommun': '1480'}", "{\"patient\": \"P\n\"}"] {
            let accepted = "här godtas ett JSON-objekt med fakta om ett vårdtillfälle."
            #expect(try errors(text) == ["case.json: innehållet är inte JSON: \(accepted)"])
            #expect(
                try errors(text, "--language", "en")
                    == ["case.json: the content is not JSON: accepted is a JSON object of facts on one stay."])
        }
        for (text, words) in [("[]", "[…]"), ("\"P1\"", "P1"), ("17", "17"), ("null", "null"), ("true", "true")] {
            #expect(try errors(text) == ["case.json: Här står \(words): här godtas ett JSON-objekt med fakta."])
            #expect(
                try errors(text, "--language", "en")
                    == ["case.json: Found \(words): accepted is a JSON object of facts."])
        }
    }

    @Test("An unknown key is told with the keys that are known")
    func unknownKey() throws {
        #expect(
            try errors(json(["kommmun": "\"1480\"", "Patient": "\"P\""])) == [
                "case.json: Nyckeln ”Patient” är okänd: här godtas \(Self.list).",
                "case.json: Nyckeln ”kommmun” är okänd: här godtas \(Self.list).",
            ])
        #expect(
            try errors(json(["id": "1"]), "--language", "en")
                == ["case.json: The key “id” is unknown: accepted are \(Self.list)."])
    }

    @Test("A fact that is missing is told with what it accepts; null says that there is none where that may be")
    func missing() throws {
        for (name, accepted) in [
            ("registration", Self.code), ("admissionNotice", Self.moment + ", eller null"),
            ("readyNotice", Self.moment + ", eller null"), ("planning", Self.plannings),
            ("openCarePlanned", "ja, nej, okant"), ("openCareAvailable", "ja, nej, okant"),
            ("discharged", Self.date + ", eller null"),
        ] {
            #expect(
                try errors(json(without: name)) == ["case.json: Faktat ”\(name)” saknas: här godtas \(accepted)."])
        }
        #expect(try errors("{}").count == 7)
        #expect(
            try errors(json(without: "registration"), "--language", "en") == [
                "case.json: The fact “registration” is missing: "
                    + "accepted is a municipality code of four digits, for example 1480."
            ])
    }

    @Test("A wrong value is told with what is accepted")
    func wrong() throws {
        for (name, value, words, accepted) in [
            ("registration", "\"148\"", "148", Self.code), ("registration", "null", "null", Self.code),
            ("registration", "[]", "[…]", Self.code), ("registration", "{}", "{…}", Self.code),
            ("placement", "\"x\"", "x", Self.code + ", eller null"),
            ("admission", "\"i går\"", "i går", Self.moment + ", eller null"),
            ("needJudged", "\"13:45\"", "13:45", Self.moment + ", eller null"),
            ("admissionNotice", "\"2026-02-30\"", "2026-02-30", Self.moment + ", eller null"),
            ("readyNotice", "false", "false", Self.moment + ", eller null"),
            ("planning", "\"ja\"", "ja", Self.plannings), ("planning", "\"\"", "", Self.plannings),
            ("called", "\"2026-05-04T10:00\"", "2026-05-04T10:00", Self.date + ", eller null"),
            ("openCarePlanned", "true", "true", "ja, nej, okant"),
            ("openCareAvailable", "\"maybe\"", "maybe", "ja, nej, okant"),
            ("discharged", "\"2026-05-32\"", "2026-05-32", Self.date + ", eller null"),
            ("asOf", "\"2026\"", "2026", Self.date + ", eller null"),
            ("patient", "[]", "[…]", "en beteckning, eller null"),
        ] {
            #expect(
                try errors(json([name: value]))
                    == ["case.json: Faktat ”\(name)” är ”\(words)”: här godtas \(accepted)."], "\(name) \(value)")
        }
        #expect(
            try errors(json(["planning": "\"ja\""]), "--language", "en") == [
                "case.json: The fact “planning” is “ja”: accepted is called, notCalled, notNeeded, declined, carePlan."
            ])
    }

    @Test("A fact with both of its names is told")
    func twice() throws {
        for (name, alias) in [
            ("registration", "kommun"), ("readyNotice", "utskrivningsklar"), ("planning", "sip"),
            ("openCarePlanned", "oppenvard_planerad"), ("discharged", "utskriven"),
        ] {
            #expect(
                try errors(json([alias: Self.good[name, default: ""]])) == [
                    "case.json: Faktat ”\(name)” är angivet två gånger: ange antingen ”\(name)” eller ”\(alias)”."
                ])
            #expect(
                try errors(json([alias: "null"]), "--language", "en") == [
                    "case.json: The fact “\(name)” is given twice: give either “\(name)” or “\(alias)”."
                ])
        }
    }

    @Test("Facts that contradict each other are told")
    func contradictions() throws {
        #expect(
            try errors(json(["discharged": "\"2026-05-03\""])) == [
                "case.json: Utskrivningen 2026-05-03 ligger före meddelandet om utskrivningsklar 2026-05-04: "
                    + "här godtas samma dag eller en senare."
            ])
        #expect(
            try errors(json(["planning": "\"declined\"", "called": "\"2026-05-05\""]), "--language", "en") == [
                "case.json: The fact “called” is the day of a call, but “planning” says that none was sent."
            ])
    }

    @Test("A municipality code may be a number, as some programs write it")
    func numbers() throws {
        try Folder.temporary { folder in
            let text = try folder.run(["check", "--format", "json"], input: Array(json().utf8))
            let changes = ["registration": "1480"]
            let number = try folder.run(["check", "--format", "json"], input: Array(json(changes).utf8))
            #expect(text.status == 0 && number == text, "\(number.errors)")
        }
    }
}
