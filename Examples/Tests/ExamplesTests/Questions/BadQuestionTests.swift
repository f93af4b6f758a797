// SPDX-License-Identifier: Apache-2.0

import CommandKit
import Testing

@Suite("Questions and cases that cannot be read")
struct BadQuestionTests {
    private static let date = "ett datum som finns, år-månad-dag, till exempel 2026-05-03"
    private static let good = #""regionAlwaysPays": "nej", "prescribed": "2026-05-04", "registration": "1480""#

    private static let ids = "a text, or a whole number from -9223372036854775808 to 9223372036854775807"

    private func run(_ arguments: String..., input: String = "") throws -> Run {
        try Folder.temporary { try $0.run(arguments, of: .ansvar, input: Array(input.utf8)) }
    }

    private func faults(
        _ json: String, of name: String = "device-cost", by command: AskingCommand = .ansvar, _ options: String...
    ) throws -> [String] {
        try Folder.temporary { folder in
            let run = try folder.run(["ask", name] + options, of: command, input: Array(json.utf8))
            #expect(run.status == 65 && run.output.isEmpty, "\(json)")
            return run.errors.split(separator: "\n").map(String.init)
        }
    }

    @Test(
        "An unknown question is told with those that are known and with the nearest, in the language chosen",
        arguments: [
            (AskingCommand.ansvar, "devise-cost", "device-cost"),
            (.placering, "plan-after-placement", "plan-before-placement"),
            (.avtal, "coordinate-plan", "coordinated-plan"),
        ])
    func unknownQuestion(of command: AskingCommand, name: String, nearest: String) throws {
        let names = command.questions.map { $0.name }.joined(separator: ", ")
        for subcommand in ["questions", "ask", "batch"] {
            func run(_ name: String, _ language: String) throws -> Run {
                let file = subcommand == "batch" ? ["-"] : []
                return try Folder.temporary { folder in
                    try folder.run([subcommand, name] + file + ["--language", language], of: command)
                }
            }
            let far = try run("x", "sv")
            let near = try (run(name, "sv"), run(name, "en"))
            #expect([far, near.0, near.1].allSatisfy { $0.status == 64 && $0.output.isEmpty })
            #expect(far.errors.hasPrefix("Error: Frågan ”x” är okänd: här godtas \(names).\n"), "\(far.errors)")
            #expect(
                near.0.errors.contains("”\(name)” är okänd: här godtas \(names). Menade du \(nearest)?\n"))
            #expect(
                near.1.errors.hasPrefix(
                    "Error: The question “\(name)” is unknown: accepted are \(names). Did you mean \(nearest)?\n"))
        }
    }

    @Test("An unknown key, a missing fact, a wrong value and a null each have their sentence, all of them at once")
    func facts() throws {
        let keys = "regionAlwaysPays, born, prescribed, used, provider, registration, instruction, id"
        #expect(
            try faults(
                #"{"regionAlwaysPays": null, "borne": 1, "born": "2026-05-32", "provider": "landsting", "registration": ""}"#
            ) == [
                "-: Nyckeln ”borne” är okänd: här godtas \(keys).",
                "-: Faktat ”regionAlwaysPays” är ”null”: här godtas ja, nej, okant.",
                "-: Faktat ”born” är ”2026-05-32”: här godtas \(Self.date), eller null.",
                "-: Faktat ”prescribed” saknas: här godtas \(Self.date).",
                "-: Faktat ”provider” är ”landsting”: här godtas region, municipality, eller null.",
                "-: Faktat ”registration” är ””: här godtas en kommunkod med fyra siffror, till exempel 1480.",
            ])
        #expect(
            try faults(#"{\#(Self.good), "born": 19500101, "id": []}"#, "--language", "en") == [
                "-: The fact “id” is “[…]”: accepted is \(Self.ids).",
                "-: The fact “born” is “19500101”: accepted is a date that exists, year-month-day, "
                    + "for example 2026-05-03, or null.",
                "-: The fact “provider” is missing: accepted is region, municipality, or null.",
            ])
    }

    @Test("An id is a text or a whole number of 64 bits, and is echoed as it was written; null is none")
    func ids() throws {
        let ask = { (id: String, format: String) in
            try run(
                "ask", "relatives-as-co-creators", "--format", format, "--language", "en",
                input: #"{"id": \#(id), "patientConsents": "yes"}"#)
        }
        for id in ["0", "-7", "9223372036854775807", "-9223372036854775808", #""""#, #""a \"b\"""#, #""1.50""#] {
            let run = try ask(id, "json")
            #expect(run.status == 0 && run.errors.isEmpty && run.text.contains("\"id\": \(id),"), "\(id)")
        }
        let none = try (ask("null", "json"), ask("null", "text"))
        #expect(none.0.status == 0 && none.0.errors.isEmpty && !none.0.text.contains("\"id\""))
        #expect(none.1.status == 0 && none.1.text.hasPrefix("Relatives may"))
        for (id, found) in [
            ("true", "true"), ("{}", "{…}"), ("1.5", "1.5"), ("9223372036854775808", "9.223372036854776e+18"),
            ("123456789012345678901234567890", "1.2345678901234568e+29"),
        ] {
            let run = try ask(id, "json")
            #expect(
                run.status == 65 && run.errors == "-: The fact “id” is “\(found)”: accepted is \(Self.ids).\n", "\(id)")
            #expect(!run.text.contains("\"id\""))
        }
    }

    @Test("A product instruction with a part missing, too much in it, or in another form is told")
    func instruction() throws {
        let start = #"{\#(Self.good), "born": null, "provider": null, "instruction": "#
        let bearers = "region, municipality, responsibleProvider, both"
        let half =
            "Produktanvisningen har bara det ena av ”throughAge” och ”thereafter”: här godtas båda, eller inget av dem."
        for (instruction, sentence) in [
            (#"{"payer": "both", "throughAge": 17}"#, half),
            (#"{"payer": "both", "thereafter": "region", "throughAge": null}"#, half),
            (
                #"{"throughAge": 17, "thereafter": "region"}"#,
                "Faktat ”instruction.payer” saknas: här godtas \(bearers)."
            ),
            (
                #"{"payer": "both", "throughAge": 130, "thereafter": "region"}"#,
                "Faktat ”instruction.throughAge” är ”130”: här godtas ett heltal från 0 till 129, eller null."
            ),
            (
                #"{"payer": "user"}"#, "Faktat ”instruction.payer” är ”user”: här godtas \(bearers)."
            ),
            (
                #"{"payer": "both", "age": 17}"#,
                "Nyckeln ”instruction.age” är okänd: här godtas payer, throughAge, thereafter."
            ),
            (
                #""both""#,
                "Faktat ”instruction” är ”both”: här godtas ett JSON-objekt med payer, throughAge, thereafter, "
                    + "eller null."
            ),
        ] {
            #expect(try faults(start + instruction + "}") == ["-: " + sentence], "\(instruction)")
        }
    }

    @Test("Dates that cannot be true together, and a cost below zero, are told in the language chosen")
    func impossible() throws {
        let start = #"{\#(Self.good), "provider": "region", "born": "#
        for (rest, swedish, english) in [
            (
                #""2026-05-05"}"#,
                "Födelsedatumet är 2026-05-05: här godtas 2026-05-04, dagen som frågan gäller, eller en tidigare dag.",
                "The date of birth is 2026-05-05: accepted is 2026-05-04, the day that the question is about, "
                    + "or an earlier day."
            ),
            (
                #""1895-05-04"}"#,
                "Födelsedatumet är 1895-05-04: här godtas ett datum som ger högst 130 års ålder den 2026-05-04.",
                "The date of birth is 1895-05-04: accepted is a date that gives at most 130 years of age on 2026-05-04."
            ),
            (
                #"null, "used": "2026-05-03"}"#,
                "Dagen då hjälpmedlet används är 2026-05-03: här godtas dagen för förskrivningen, 2026-05-04, "
                    + "eller en senare dag.",
                "The day on which the device is used is 2026-05-03: accepted is the day of the prescription, "
                    + "2026-05-04, or a later day."
            ),
        ] {
            #expect(try faults(start + rest) == ["-: " + swedish])
            #expect(try faults(start + rest, "--language", "en") == ["-: " + english])
        }
        let cost = #"{"cost": -0.01, "installedOrServiced": "nej", "payerAtHome": "region", "prescriber": "region"}"#
        #expect(try faults(cost, of: "out-of-county-device") == ["-: Beloppet är -0,01 kr: här godtas 0 kr eller mer."])
        let share = try faults(#"{"area": "nutrition", "regionShare": 100.5}"#, of: "medicine-related-product-cost")
        #expect(share.count == 1 && share[0].hasPrefix("-: Faktat ”regionShare” är ”100.5”: här godtas en andel"))
    }

    @Test("Days of a placement that cannot be true together are told in the language chosen")
    func impossiblePlacement() throws {
        let cost =
            #"{"placed": "2026-05-04", "placedBy": "region", "temporaryDivision": "nej", "settled": null, "day": "2026-05-03"}"#
        #expect(
            try faults(cost, of: "emergency-cost", by: .placering) == [
                "-: Dagen som frågan gäller är 2026-05-03: här godtas 2026-05-04, dagen för placeringen, eller en "
                    + "senare dag."
            ])
        #expect(
            try faults(cost, of: "emergency-cost", by: .placering, "--language", "en") == [
                "-: The day that the question is about is 2026-05-03: accepted is 2026-05-04, the day of the placement, "
                    + "or a later day."
            ])
        let age = #"{"born": "2026-05-05", "day": "2026-05-04", "needsCoordination": "ja"}"#
        #expect(
            try faults(age, of: "childrens-agreement-overlap", by: .placering) == [
                "-: Födelsedatumet är 2026-05-05: här godtas 2026-05-04, dagen som frågan gäller, eller en tidigare dag."
            ])
    }

    @Test("What null says of a fact that decides has to be said: leaving it out says nothing")
    func none() throws {
        let start = #"{"placed": "2026-05-04", "placedBy": "region", "temporaryDivision": "nej", "day": "2026-05-10""#
        #expect(
            try faults(start + "}", of: "emergency-cost", by: .placering) == [
                "-: Faktat ”settled” saknas: här godtas \(Self.date), eller null."
            ])
        for nothing in ["null", #""""#] {
            let run = try Folder.temporary { folder in
                try folder.run(
                    "ask", "emergency-cost", "--format", "json", of: .placering,
                    input: Array((start + ", \"settled\": \(nothing)}").utf8))
            }
            #expect(try run.status == 0 && run.json["answer"]["bearer"] == .string("region"))
        }
        let rows = "placed,placedBy,temporaryDivision,settled,day\n2026-05-04,region,nej,,2026-05-10\n"
        let batch = try Folder.temporary { folder in
            try folder.run("batch", "emergency-cost", "-", of: .placering, input: Array(rows.utf8))
        }
        #expect(batch.text.hasSuffix(",settled,region notYetDue 24,P-64 I-61\n") && batch.errors.isEmpty)
    }

    @Test("A municipality that is no party is no fault: the agreement does not govern the case")
    func noParty() throws {
        for code in ["0180", "9999"] {
            let text = #"{"regionAlwaysPays": "ja", "born": null, "prescribed": "2026-05-04", "provider": null, "#
            let run = try run("ask", "device-cost", "--format", "json", input: text + "\"registration\": \"\(code)\"}")
            #expect(run.status == 0 && run.errors.isEmpty)
            #expect(try run.json["finding"] == .string("outsideScope") && run.json["answer"] == .null)
        }
    }

    @Test("A key that stands twice in one object is told, for only one of its values would be read")
    func doubledKeys() throws {
        for (text, key) in [
            (#"{"regionAlwaysPays": "ja", "born": null, "regionAlwaysPays": "nej"}"#, "regionAlwaysPays"),
            (#"[{"a": 1}, {"a": {"b": "x:\"", "c": [1], "b" : 2}}]"#, "b"), (#"{"\u0061": 1, "a": 1}"#, "a"),
            (#"{"å": 1, "id": "}", "å": 1}"#, "å"),
        ] {
            #expect(
                try faults(text) == [
                    "-: nyckeln ”\(key)” står två gånger i samma objekt: här godtas varje nyckel en gång."
                ])
            #expect(
                try faults(text, "--language", "en")
                    == ["-: the key “\(key)” stands twice in one object: accepted is each key once."])
        }
        // The same key in another object, and the same text as a value, are no fault of this kind.
        for text in [#"[{"id": "id"}, {"id": "id"}]"#, #"{"id": {"id": "id"}, "x": ["id", "id"]}"#] {
            #expect(try faults(text).allSatisfy { !$0.contains("två gånger") })
        }
    }

    @Test("What is no JSON, and no object of facts, is told")
    func json() throws {
        for text in ["", "{", "x", "[{}", "{'a': 1}", "\u{feff}\u{feff}{}"] {
            #expect(
                try faults(text) == [
                    "-: innehållet är inte JSON: här godtas ett JSON-objekt med fakta, eller en lista av sådana."
                ])
        }
        #expect(try faults("17") == ["-: Här står 17: här godtas ett JSON-objekt med fakta."])
        #expect(
            try faults("[[], null]", "--language", "en") == [
                "-: case 1: Found […]: accepted is a JSON object of facts.",
                "-: case 2: Found null: accepted is a JSON object of facts.",
            ])
    }

    @Test("A case that cannot be read does not stop the others; its place in a list is kept")
    func others() throws {
        let cases = """
            [{"id": 1, "patientConsents": "ja"}, {"id": "b", "patientConsents": "x"}, {"patientConsents": false}]
            """
        let json = try run("ask", "relatives-as-co-creators", "--format", "json", input: cases)
        let fault = "Faktat ”patientConsents” är ”x”: här godtas ja, nej, okant."
        #expect(json.status == 65 && json.errors == "-: fall 2: \(fault)\n")
        let values = try json.json.values
        #expect(values.map { $0["finding"].string } == ["settled", "rejected", "settled"])
        #expect(values.map { $0["id"] } == [.number(1), .string("b"), .null])
        #expect(values[1]["faults"] == .array([.string(fault)]) && values[1]["norms"] == .null)
        let text = try run("ask", "relatives-as-co-creators", input: cases)
        #expect(text.status == 65 && text.errors == json.errors && text.text.contains("Fall 3\n\nNärstående"))
        #expect(!text.text.contains("Fall 2"))
    }
}
