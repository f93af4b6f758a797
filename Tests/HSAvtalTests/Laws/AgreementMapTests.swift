// SPDX-License-Identifier: Apache-2.0

import Foundation
import HSAvtal
import PropertyKit
import Testing

@Suite("The map of the agreement")
struct AgreementMapTests {
    /// After a change run `UPDATE_APPROVED=1 swift test --filter AgreementMap`, read what changed, and commit it.
    private static let isUpdated = ProcessInfo.processInfo.environment["UPDATE_APPROVED"] == "1"

    private static let document = ProjectSources.root.appending(path: "Documentation/Agreement-Map.md")

    @Test("The map says of each norm where it stands, what decides it, and which tests name it")
    func approved() throws {
        let found = try Self.text()
        let kept = try? String(contentsOf: Self.document, encoding: .utf8)
        guard found != kept else { return }
        guard Self.isUpdated else {
            let lines = (kept ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            let line = zip(found.split(separator: "\n", omittingEmptySubsequences: false), lines)
                .enumerated().first { $0.element.0 != $0.element.1 }?.offset
            Issue.record("Documentation/Agreement-Map.md, line \((line ?? lines.count) + 1), is not what is found.")
            return
        }
        try found.write(to: Self.document, atomically: true, encoding: .utf8)
        Issue.record("Documentation/Agreement-Map.md was rewritten: read it, and run again without UPDATE_APPROVED.")
    }

    @Test("Every question that the sources declare is in the registry, with facts")
    func registered() throws {
        let declared = try ProjectSources.questions()
        let names = declared.values.flatMap { $0 }
        #expect(names.count > 50)
        let found = try RegistryCitations.found.get().byType
        let documents = Set(found.keys).subtracting(names)
        #expect(Set(names).subtracting(found.keys).isEmpty)
        #expect(
            documents.subtracting(["OralHealthFollowUp"]) == [
                "MonthlySettlement", "PlacementSettlement", "StatutoryDeviation",
            ])
    }

    @Test("Every norm that is decided, computed, checked or fixed is cited by a decision")
    func computed() throws {
        let cited = try RegistryCitations.found.get().norms
        let missing = Norm.all.filter { $0.kind.isComputed && !cited.contains($0) }
        #expect(missing.isEmpty)
    }

    @Test("No decision cites a mere duty or principle")
    func duties() throws {
        let cited = try RegistryCitations.found.get().norms
        let duties = cited.sorted().filter { $0.kind == .duty || $0.kind == .principle }
        #expect(duties.isEmpty)
    }

    @Test("The catalogue has each row of the register that CatalogueTests expects once, and no other")
    func register() throws {
        let expected = try ProjectSources.registerRows().map { $0.prefix { $0 != " " } }.map(String.init)
        let found = Norm.all.filter { $0.provision.layer == .agreement }.map(\.id)
        #expect(expected.count == 247 && Set(expected).count == 247)
        #expect(Set(found) == Set(expected) && found.count == expected.count)
    }

    @Test("Every attribute that a norm declares is asserted: in the register of CatalogueTests, or in the approved map")
    func attributes() throws {
        let rows = Set(try ProjectSources.registerRows())
        let map = Set(try String(contentsOf: Self.document, encoding: .utf8).split(separator: "\n").map(String.init))
        let names = try ProjectSources.swiftNames()
        try every(Norm.all) { norm in
            let attributes = "\(norm.kind.rawValue) \(norm.bearer.rawValue) \(norm.modality.rawValue)"
            let isInRegister = rows.contains("\(norm.id) \(norm.provision.clause ?? "-") \(attributes)")
            try equal(isInRegister, norm.provision.layer == .agreement, "the register asserts \(norm)")
            let beginning = Self.row(norm, named: names[norm.id])
            try hold(map.contains { $0.hasPrefix(beginning) }, "the map asserts \(norm)")
        }
    }

    /// The beginning of the row of a norm: everything that the catalogue declares, but the statement.
    private static func row(_ norm: Norm, named name: String?) -> String {
        let place = norm.provision.clause ?? "\(norm.provision.layer)"
        return "| \(place) | \(norm.id) | `\(name ?? "?")` | \(norm.kind.rawValue) | \(norm.bearer.rawValue) "
            + "| \(norm.modality.rawValue) |"
    }

    /// The document.
    private static func text() throws -> String {
        let names = try ProjectSources.swiftNames()
        #expect(names.count == Norm.all.count)
        let registry = try RegistryCitations.found.get()
        let tests = try testWords()
        let ambiguous = try declaredElsewhere()
        var lines = [
            "# The map of the agreement",
            "",
            "Made by a test, which fails when this map and the library differ. A row for each norm: where it stands, what the",
            "catalogue declares of it, the questions and documents whose decisions cite it when the tests run them (or what",
            "sort of rule it is, where nothing decides it), and the test files that name it by its name or its Swift name.",
            "CatalogueTests names all norms of the agreement, attribute by attribute, and is left out of the last column.",
        ]
        for part in Norm.Part.allCases {
            let norms = Norm.norms(of: part)
            let computed = norms.count { !registry.types(citing: $0).isEmpty }
            lines += [
                "", "## \(heading(part))", "",
                "Norms: \(norms.count), of which in decisions: \(computed).", "",
                "| clause | norm | Swift name | kind | bearer | modality | decided by | named in tests |",
                "|---|---|---|---|---|---|---|---|",
            ]
            for norm in norms {
                let name = names[norm.id] ?? "?"
                let member = ambiguous.contains(name) ? "Norm." + name : "." + name
                let files = tests.filter {
                    $0.words.words.contains(Substring(norm.id)) || $0.words.members.contains(member)
                }
                let types = registry.types(citing: norm).map { "`\($0)`" }
                let decided =
                    if !types.isEmpty {
                        types.joined(separator: ", ")
                    } else if norm.kind.isComputed {
                        "–"
                    } else {
                        norm.kind.rawValue
                    }
                let list = files.isEmpty ? "–" : files.map(\.name).joined(separator: ", ")
                lines.append(row(norm, named: name) + " \(decided) | \(list) |")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The heading of a part of the catalogue: the part of the agreement, the act, the guidance, or what it is.
    private static func heading(_ part: Norm.Part) -> String {
        guard let norm = Norm.norms(of: part).first else { return "\(part)" }
        return switch norm.provision {
        case _ where part == .previousEdition: "The previous edition"
        case .agreement(let part, _): part.name(in: .english)
        case .statute(let statute, _): statute.name(in: .english).capitalizedFirst
        case .guidance(let guidance, _): guidance.name(in: .english).capitalizedFirst
        case .interpretation: "Interpretations"
        }
    }

    /// The words of each file with tests, but those that name every norm.
    private static func testWords() throws -> [(name: String, words: SourceWords)] {
        let all = ["CatalogueTests", "AgreementMapTests"]
        return try ProjectSources.files(in: "Tests/HSAvtalTests").compactMap { file in
            let name = file.path.split(separator: "/").last.map { String($0.dropLast(".swift".count)) } ?? file.path
            guard file.text.contains("@Test"), !all.contains(name) else { return nil }
            return (name, SourceWords(file.text))
        }.sorted { $0.name < $1.name }
    }

    /// The Swift names of norms that something else in the sources has too: such a name alone names no norm.
    private static func declaredElsewhere() throws -> Set<String> {
        var names: Set<String> = []
        for file in try ProjectSources.files(in: "Sources/HSAvtal") where !file.path.contains("/Norms/Catalogue/") {
            for match in file.text.matches(of: /\b(?:case|let|var|func) (\w+)/) { names.insert(String(match.output.1)) }
        }
        return names
    }
}

extension Norm.Kind {
    /// Whether a decision has to cite norms of the kind.
    var isComputed: Bool {
        switch self {
        case .decision, .computation, .validation, .process, .parameter: true
        case .definition, .duty, .principle: false
        }
    }
}

extension String {
    /// The text with a capital at its beginning.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
