// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("avtal norms")
struct NormListTests {
    private func ids(_ arguments: String...) throws -> [String] {
        let run = try AgreementInput.run(["norms", "--format", "json"] + arguments)
        #expect(run.status == 0 && run.errors.isEmpty, "\(arguments)")
        return try run.json.values.compactMap { $0["id"].string }
    }

    private func expect(
        _ found: [String], _ fits: (Norm) -> Bool, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let norms = Norm.all.filter(fits)
        #expect(found == norms.map { $0.id }, "\(name)", sourceLocation: sourceLocation)
        #expect(!norms.isEmpty, "\(name)", sourceLocation: sourceLocation)
    }

    private static let letters: [(letter: String, part: Norm.Part)] = [
        ("A", .common), ("B", .careAndCost), ("L", .physicians), ("U", .discharge), ("P", .placement),
        ("M", .oralHealth), ("X", .previousEdition), ("S", .dischargeAct), ("T", .dentalAct), ("H", .handbook),
        ("V", .placementChecklist), ("N", .dentalCriteria), ("I", .interpretations),
    ]

    @Test("A few norms in every form and both languages")
    func outputs() throws {
        let forms = [("table", "txt"), ("markdown", "md"), ("csv", "csv"), ("json", "json")]
        try AgreementInput.expect(["norms", "--part", "X", "--part", "T"], "norms-parts", forms: forms)
        try AgreementInput.expect(
            ["norms", "--party", "municipality", "--modality", "must", "--part", "L"], "norms-duties", forms: forms)
        try AgreementInput.expect(["norms", "--search", "finns ingenstans"], "norms-none", forms: forms)
    }

    @Test("Each word of each choice shows what a filter of the catalogue finds, in English and in Swedish")
    func choices() throws {
        for (letter, part) in Self.letters {
            try expect(ids("--part", letter), { $0.part == part }, letter)
            try expect(ids("--part", letter.lowercased()), { $0.part == part }, letter)
        }
        #expect(Self.letters.count == Norm.Part.allCases.count)
        let bearers = ["region", "kommun", "båda"]
        for (bearer, word) in zip(Norm.Bearer.allCases, bearers) {
            for word in [bearer.rawValue, word] {
                try expect(ids("--party", word), { $0.bearer == bearer }, word)
            }
        }
        let kinds = [
            "avgörande", "beräkning", "kontroll", "process", "parameter", "definition", "skyldighet", "princip",
        ]
        for (kind, word) in zip(Norm.Kind.allCases, kinds) {
            for word in [kind.rawValue, word] { try expect(ids("--kind", word), { $0.kind == kind }, word) }
        }
        let modalities = ["är", "ska", "får inte", "bör", "får"]
        for (modality, word) in zip(Norm.Modality.allCases, modalities) {
            for word in [modality.rawValue, word] {
                try expect(ids("--modality", word), { $0.modality == modality }, word)
            }
        }
        let layers = [
            ("statute", "lag"), ("agreement", "avtal"), ("guidance", "vägledning"), ("interpretation", "tolkning"),
        ]
        for (layer, words) in zip(Provision.Layer.allCases, layers) {
            for word in [words.0, words.1] {
                try expect(ids("--layer", word), { $0.provision.layer == layer }, word)
            }
        }
    }

    @Test("Words of one choice add up, different choices narrow, and all parts are the whole catalogue")
    func together() throws {
        let all = Norm.all.map { $0.id }
        #expect(try ids() == all)
        #expect(try ids("--part", "I", "--part", "A", "--part", "A") == ids("--part", "A") + ids("--part", "I"))
        let run = try AgreementInput.run(
            ["norms", "--format", "json"] + Self.letters.flatMap { ["--part", $0.letter] })
        #expect(try run.json.values.compactMap { $0["id"].string } == all)
        try expect(
            ids(
                "--party", "municipality", "--party", "both", "--kind", "duty", "--modality", "must", "--layer",
                "agreement"),
            {
                $0.bearer != .region && $0.kind == .duty && $0.modality == .must && $0.provision.layer == .agreement
            }, "duties of the municipality")
    }

    @Test("A text is found in names, statements and places, in Swedish and English, in any case and with any space")
    func search() throws {
        for text in [
            "korttidsboende", "KORTTIDSBOENDE", "Short-Term", "U-09", "egenvård", "8 kap.", "Öppenvårdsdos", "A-2",
        ] {
            let word = text.lowercased()
            try expect(
                ids("--search", text),
                { norm in
                    let texts = Language.allCases.flatMap { [norm.statement(in: $0), norm.provision.citation(in: $0)] }
                    return ([norm.id] + texts).contains {
                        $0.lowercased().split(separator: "\u{a0}").joined(separator: " ").contains(word)
                    }
                }, text)
            for language in ["sv", "en"] {
                #expect(try ids("--search", text, "--language", language) == ids("--search", text))
            }
        }
        #expect(try ids("--search", "finns ingenstans").isEmpty)
    }

    @Test("Every norm fits in a table of 80 columns, and its data are those of the catalogue")
    func all() throws {
        for language in Language.allCases {
            let options = ["norms", "--language", language.rawValue]
            let table = try AgreementInput.run(options)
            Golden.expectFit(table, "norms")
            let words = table.text.split { $0 == "\n" || $0 == " " }
            #expect(Norm.all.allSatisfy { norm in words.contains { $0 == norm.id } })
            let json = try AgreementInput.run(options + ["--format", "json"]).json.values
            for (norm, tree) in zip(Norm.all, json) {
                #expect(
                    [tree["id"], tree["bearer"], tree["kind"], tree["modality"], tree["statement"], tree["place"]]
                        == [
                            norm.id, norm.bearer.rawValue, norm.kind.rawValue, norm.modality.rawValue,
                            norm.statement(in: language), norm.provision.citation(in: language),
                        ].map { .string($0) })
                #expect(tree["clause"] == (norm.provision.clause.map { .string($0) } ?? .null), "\(norm)")
                #expect(tree["part"].string == Self.letters.first { $0.part == norm.part }?.letter, "\(norm)")
            }
            let csv = try AgreementInput.records(AgreementInput.run(options + ["--format", "csv"]).text)
            #expect(csv.map { $0[0] } == Norm.all.map { $0.id } && csv.allSatisfy { $0.count == 9 })
            let markdown = try AgreementInput.run(options + ["--format", "markdown"]).text.split(separator: "\n")
            #expect(markdown.filter { $0.hasPrefix("| ") }.count == Norm.all.count + 2)
        }
    }
}
