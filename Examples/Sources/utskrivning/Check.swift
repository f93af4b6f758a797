// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import DischargeTable
import HSAvtal

/// `utskrivning check`: one stay, its decision, the norms and the explanation.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Avgör ett enda vårdtillfälle, angivet som JSON, och förklarar beslutet.",
        discussion: """
            Fakta heter som kolumnerna i tabellen eller som egenskaperna i biblioteket, till exempel \
            {"kommun":"1480","inskrivningsmeddelande":"2026-05-01","utskrivningsklar":"2026-05-03","sip":"kallad",\
            "oppenvard_planerad":"ja","oppenvard_tillganglig":"ja","utskriven":"2026-05-12"}
            """)

    @Argument(help: ArgumentHelp("JSON-fil med ett vårdtillfälle; - är standard in.", valueName: "fil"))
    var file = "-"

    @Option(help: ArgumentHelp("Form: text eller json.", valueName: "form"))
    var format: AnswerFormat = .text

    @OptionGroup var counting: CountingOptions
    @OptionGroup var languageOption: LanguageOption

    func validate() throws { _ = try counting.terms() }

    func run() async throws {
        let language = languageOption.language
        let edition = Edition(discharge: try counting.terms())
        try await reporting(in: language) {
            var given = GivenFacts(
                try JSONValue(file: file, accepting: Self.accepted), facts: DischargeFacts.facts,
                aliases: DischargeFacts.aliases)
            guard let facts = DischargeFacts(facts: &given), given.faults.isEmpty else {
                for fault in given.faults { Terminal.warn("\(file): \(fault.sentence(in: language))") }
                throw ExitStatus.data.code
            }
            let stay = facts.discharge
            let decision = stay.decide(under: edition)
            let explanation = stay.explanation(under: edition, in: language)
            switch format {
            case .text:
                let lines =
                    explanation.sentences.flatMap { $0.wrapped() } + [""]
                    + explanation.grounds.flatMap { $0.wrapped() }
                try Terminal.print(lines.joined(separator: "\n") + "\n")
            case .json: try Terminal.print(CheckJSON.tree(facts, decision, explanation).bytes)
            }
        }
    }

    private static let accepted = BilingualText(
        swedish: "ett JSON-objekt med fakta om ett vårdtillfälle", english: "a JSON object of facts on one stay")
}

/// A decision on one stay as JSON.
private enum CheckJSON {
    static func tree(
        _ facts: DischargeFacts, _ decision: Decision<DischargeOutcome>, _ explanation: Explanation
    ) -> JSONTree {
        let patient = facts.patient.map { [("patient", JSONTree.string($0))] } ?? []
        return .object(
            patient + [
                ("finding", .string("settled")),
                ("answer", .object(decision.answer.map(answer) ?? [])),
                ("norms", .array(decision.citations.ids.map { .string($0) })),
                ("explanation", .array(explanation.sentences.map { .string($0) })),
                ("grounds", .array(explanation.grounds.map { .string($0) })),
            ])
    }

    private static func answer(_ outcome: DischargeOutcome) -> [(String, JSONTree)] {
        func reasons(_ reasons: Exclusions) -> (String, JSONTree) {
            ("reasons", .array(reasons.reasons.map { .string($0.name) }))
        }
        switch outcome {
        case .mean(let days): return [("outcome", .string("mean")), ("days", .integer(Int64(days)))]
        case .individual(let days, let payable):
            return [
                ("outcome", .string("individual")), ("days", .integer(Int64(days))),
                ("payableDays", .integer(Int64(payable))),
            ]
        case .notCounted: return [("outcome", .string("notCounted"))]
        case .excluded(let failing): return [("outcome", .string("excluded")), reasons(failing)]
        case .ongoing(let payable, let failing):
            return [("outcome", .string("ongoing")), ("payableDays", .integer(Int64(payable))), reasons(failing)]
        }
    }
}
