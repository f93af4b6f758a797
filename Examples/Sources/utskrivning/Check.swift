// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import DischargeTable
import Foundation
import HSAvtal

/// `utskrivning check`: one stay, its decision, the norms and the explanation.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Avgör en enda vistelse, angiven som JSON, och förklarar beslutet.",
        discussion: """
            Fakta heter som kolumnerna i tabellen eller som egenskaperna i biblioteket, till exempel \
            {"kommun":"1480","inskrivningsmeddelande":"2026-05-01","utskrivningsklar":"2026-05-03","sip":"kallad",\
            "oppenvard_planerad":"ja","oppenvard_tillganglig":"ja","utskriven":"2026-05-12"}
            """)

    @Argument(help: ArgumentHelp("JSON-fil med en vistelse; - är standard in.", valueName: "fil"))
    var file = "-"

    @Option(help: ArgumentHelp("Form: text eller json.", valueName: "form"))
    var format: Format = .text

    @OptionGroup var counting: CountingOptions
    @OptionGroup var languageOption: LanguageOption

    /// How the decision is shown.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    func validate() throws { _ = try counting.terms() }

    func run() async throws {
        let language = languageOption.language
        let edition = Edition(discharge: try counting.terms())
        try await reporting(in: language) {
            let facts = DischargeFacts(try read(in: language), language: language)
            guard let stay = facts.discharge else {
                for fault in facts.faults { Terminal.warn("\(file): \(fault)") }
                throw ExitStatus.data.code
            }
            let decision = stay.decide(under: edition)
            let explanation = stay.explanation(under: edition, in: language)
            switch format {
            case .text:
                let lines =
                    explanation.sentences.flatMap { $0.wrapped() } + [""]
                    + explanation.grounds.flatMap { $0.wrapped() }
                Terminal.print(lines.joined(separator: "\n") + "\n")
            case .json: Terminal.print(try JSON.text(CheckJSON(facts, decision, explanation)))
            }
        }
    }

    private func read(in language: Language) throws -> JSONValue {
        let bytes = try InputFile.contents(of: file)
        do { return try JSON.value(JSONValue.self, from: Data(bytes)) } catch {
            Terminal.warn(
                language == .swedish
                    ? "\(file): innehållet är inte JSON: här godtas ett JSON-objekt med fakta om en vistelse."
                    : "\(file): the content is not JSON: accepted is a JSON object of facts on one stay.")
            throw ExitStatus.data.code
        }
    }
}

/// A decision on one stay as JSON.
private struct CheckJSON: Encodable {
    let patient: String?
    let finding = "settled"
    let answer: Answer
    let norms: [String]
    let explanation: [String]
    let grounds: [String]

    struct Answer: Encodable {
        let outcome: String
        var days: Int?
        var payableDays: Int?
        var reasons: [String]?
    }

    init(_ facts: DischargeFacts, _ decision: Decision<DischargeOutcome>, _ explanation: Explanation) {
        patient = facts.patient
        answer = decision.answer.map(Self.answer) ?? Answer(outcome: "open")
        norms = decision.citations.ids
        self.explanation = explanation.sentences
        grounds = explanation.grounds
    }

    private static func answer(_ outcome: DischargeOutcome) -> Answer {
        switch outcome {
        case .mean(let days): Answer(outcome: "mean", days: days)
        case .individual(let days, let payable): Answer(outcome: "individual", days: days, payableDays: payable)
        case .notCounted: Answer(outcome: "notCounted")
        case .excluded(let reasons): Answer(outcome: "excluded", reasons: reasons.reasons.map { $0.name })
        case .ongoing(let payable, let failing):
            Answer(outcome: "ongoing", payableDays: payable, reasons: failing.reasons.map { $0.name })
        }
    }
}
