// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("placering check")
struct PlacementCheckTests {
    /// A document that lacks nothing, by its members, each with its value as JSON.
    private static let plan = [
        "document": "\"plan\"", "emergency": "true", "goal": "\"x\"", "plannedDuration": "\"x\"", "needs": "\"x\"",
        "wishes": "\"x\"", "regionResponsibility": "\"x\"", "municipalityResponsibility": "\"x\"",
        "otherParties": #"[{"name": "x", "responsibility": "x"}]"#, "assurance": "\"x\"",
        "schoolOrOccupation": "\"x\"", "temporaryDivision": "\"x\"",
    ]

    private static let agreement = [
        "document": "\"agreement\"", "inWriting": "\"ja\"", "regionResponsibility": "\"x\"",
        "municipalityResponsibility": "\"x\"", "otherParties": #"[{"name": "x", "responsibility": "x"}]"#,
        "healthCareProvision": "\"x\"", "regionShare": "\"40\"", "firstDay": "\"2026-01-01\"",
        "lastDay": "\"2026-12-31\"", "basedOnPlan": "true", "signedWithMandate": "\"yes\"",
    ]

    private func check(
        _ document: [String: String], _ changes: [String: String?] = [:], _ options: String...
    ) throws -> Run {
        var members = document
        for (key, value) in changes { members[key] = value }
        let text = members.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ")
        return try Folder.temporary { try $0.placering(["check", "-"] + options, input: Array("{\(text)}".utf8)) }
    }

    private func names(_ run: Run, _ list: String) throws -> [String] {
        try run.json[list].values.compactMap { item in
            item["item"].string.flatMap { name in item["norm"].string.map { name + " " + $0 } }
        }
    }

    @Test("The data of the README, a complete agreement, and documents that lack everything")
    func outputs() throws {
        let empty = [
            "plan": ["document": "\"plan\"", "emergency": "\"ja\"", "otherParties": #"[{"name": "x"}]"#],
            "agreement": [
                "document": "\"agreement\"", "inWriting": "\"nej\"", "basedOnPlan": "\"nej\"",
                "signedWithMandate": "\"okant\"", "otherParties": #"[{"responsibility": "x"}]"#,
            ],
        ]
        for (language, format) in [("sv", "text"), ("en", "text"), ("sv", "json"), ("en", "json")] {
            let options = ["--language", language, "--format", format]
            let ending = "\(language).\(format == "text" ? "txt" : "json")"
            for (file, status) in [("placeringsplan", Int32(65)), ("kostnadsoverenskommelse", 0)] {
                let run = try Folder.temporary {
                    try $0.placering(["check", PackageFile.data(file + ".json")] + options)
                }
                try Golden.expect(run, "placering-pengar/check-\(file)-\(ending)", status: status)
                if format == "text" { Golden.expectFit(run, file) }
            }
            for (name, document) in empty {
                let run = try check(document, [:], "--language", language, "--format", format)
                try Golden.expect(run, "placering-pengar/check-empty-\(name)-\(ending)", status: 65)
                if format == "text" { Golden.expectFit(run, name) }
            }
        }
    }

    @Test("Each item of a plan that is left out, null or blank is missing or recommended, with its norm")
    func plan() throws {
        #expect(try check(Self.plan) == check(Self.plan, [:], "--format", "text", "--language", "sv"))
        #expect(try check(Self.plan).status == 0)
        for item in PlacementPlan.Item.allCases where item != .otherParties {
            for value in [nil, "null", "\"\"", "\" \""] {
                let run = try check(Self.plan, [item.name: value], "--format", "json")
                #expect(run.status == (item.isRecommended ? 0 : 65) && run.errors.isEmpty, "\(item.name)")
                let list = item.isRecommended ? "recommendations" : "missing"
                #expect(try names(run, list) == ["\(item.name) \(item.norm)"])
                #expect(try run.json["complete"] == .bool(item.isRecommended))
                #expect(try run.json["norms"].values.contains(.string(item.norm.id)))
            }
        }
        let planned = try check(Self.plan, ["emergency": "false", "temporaryDivision": nil, "otherParties": nil])
        #expect(planned.status == 0 && planned.text.hasPrefix("Planen är fullständig.\n"))
    }

    @Test("Each item of an agreement likewise; the plan and the mandate are only recommended")
    func agreement() throws {
        #expect(try check(Self.agreement).status == 0)
        for (key, value, item) in [
            ("inWriting", "\"nej\"", "inWriting P-63"), ("regionResponsibility", nil, "regionResponsibility P-63"),
            ("municipalityResponsibility", "\"\"", "municipalityResponsibility P-63"),
            ("healthCareProvision", "null", "healthCareProvision P-63"), ("regionShare", nil, "division P-63"),
            ("firstDay", nil, "period P-63"), ("lastDay", "null", "period P-63"),
            ("inWriting", "false", "inWriting P-63"),
            ("otherParties", #"[{"name": "x", "responsibility": "x"}, {"name": "y"}]"#, "otherParties P-63"),
        ] {
            let run = try check(Self.agreement, [key: value], "--format", "json")
            #expect(run.status == 65 && run.errors.isEmpty, "\(item)")
            #expect(try names(run, "missing") == [item])
        }
        for (key, word, item) in [
            ("signedWithMandate", "\"nej\"", "signedWithMandate V-01"),
            ("signedWithMandate", "\"unknown\"", "signedWithMandate V-01"),
            ("basedOnPlan", "false", "basedOnPlan P-71"),
        ] {
            let run = try check(Self.agreement, [key: word], "--format", "json")
            #expect(run.status == 0)
            #expect(try names(run, "recommendations") == [item])
            #expect(try names(run, "missing").isEmpty && run.json["complete"] == .bool(true))
        }
    }

    @Test("The division of an agreement may be in per cent, in kronor or standard, which has to be admitted")
    func rules() throws {
        let perDay = ["regionShare": nil, "perDay": #"{"amount": "2900", "by": "region"}"#]
        for changes in [perDay, ["regionShare": "\"1/3\""]] {
            #expect(try check(Self.agreement, changes).status == 0)
        }
        for unit in ["\"kronor\"", "\"percent\""] {
            #expect(try check(Self.agreement, ["regionShare": nil, "division": unit]).status == 0)
        }
        let standard = { (text: String) in
            ["regionShare": nil, "standard": String(text.dropFirst(12))] as [String: String?]
        }
        #expect(try check(Self.agreement, standard(PlacementInput.standard())).status == 0)
        for word in ["no", "unknown"] {
            let refused = standard(PlacementInput.standard(["divisionUnclear": word]))
            for language in ["sv", "en"] {
                let run = try check(Self.agreement, refused, "--language", language)
                try Golden.expect(run, "placering-pengar/check-standard-\(word)-\(language).txt", status: 65)
                Golden.expectFit(run, "standard")
            }
            let json = try check(Self.agreement, refused, "--format", "json").json
            #expect(json["complete"] == .bool(true) && json["missing"].values.isEmpty)
            #expect(json["standardSplit"]["norms"] == .array([.string("P-67"), .string("I-17")]))
        }
    }

    @Test("What cannot be read is told, everything at once")
    func faults() throws {
        let list = { (run: Run) in run.errors.split(separator: "\n").map(String.init) }
        #expect(
            try list(check([:])) == ["-: Faktat ”document” saknas: här godtas plan, agreement."])
        #expect(
            try list(check(["document": "\"avtal\"", "x": "1"], [:], "--language", "en"))
                == ["-: The fact “document” is “avtal”: accepted is plan, agreement."])
        #expect(
            try list(check(Self.plan, ["emergency": nil, "goal": "true", "needs": "[]", "x": "1"])) == [
                "-: Nyckeln ”x” är okänd: här godtas emergency, goal, plannedDuration, needs, wishes, "
                    + "regionResponsibility, municipalityResponsibility, assurance, schoolOrOccupation, "
                    + "temporaryDivision, document, otherParties.",
                "-: Faktat ”emergency” saknas: här godtas ja, nej.",
                "-: Faktat ”goal” är ”true”: här godtas en text, eller null.",
                "-: Faktat ”needs” är ”[…]”: här godtas en text, eller null.",
            ])
        #expect(
            try list(check(Self.agreement, ["perDay": #"{"amount": 1, "by": "region"}"#])) == [
                "-: Kostnaden delas på 2 sätt: behåll en av nycklarna regionShare, perDay och standard."
            ])
        #expect(
            try list(check(Self.agreement, ["otherParties": #"[{"name": "x", "who": "y"}, 3]"#, "regionShare": "101"]))
                == [
                    "-: otherParties[0]: Nyckeln ”who” är okänd: här godtas name, responsibility.",
                    "-: otherParties[1]: Här står 3: här godtas ett JSON-objekt med fakta.",
                    "-: Faktat ”regionShare” är ”101”: här godtas regionens och kommunens procent, som "
                        + "tillsammans är 100, till exempel 60/40, eller regionens andel, i procent från 0 till 100, "
                        + "till exempel 33.5, eller som ett bråk från 0 till 1, till exempel 1/3, eller null.",
                ])
        #expect(
            try list(check(Self.plan, ["otherParties": "\"x\""])) == [
                "-: Faktat ”otherParties” är ”x”: här godtas en lista av JSON-objekt, eller null."
            ])
        #expect(
            try list(check(Self.agreement, ["lastDay": "\"2025-12-31\""])) == [
                "-: Sista dagen är 2025-12-31: här godtas 2026-01-01, den första dagen, eller en senare dag."
            ])
        for run in [try check([:]), try check(Self.plan, ["goal": "true"])] { #expect(run.status == 65) }
    }
}
