// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import HSAvtal

/// `placering check`: whether a plan or a cost agreement says everything that it has to.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Granskar en plan eller en överenskommelse om kostnaden: vad som saknas, och enligt vilken norm.",
        discussion: """
            Dokumentet är ett JSON-objekt vars nyckel document är plan eller agreement.

            En plan har emergency, goal, plannedDuration, needs, wishes, regionResponsibility, \
            municipalityResponsibility, otherParties, assurance, schoolOrOccupation och temporaryDivision. En \
            överenskommelse har inWriting, regionResponsibility, municipalityResponsibility, otherParties, \
            healthCareProvision, firstDay, lastDay, basedOnPlan, signedWithMandate och en fördelning, som skrivs som i \
            ”placering settle”, eller division (kronor eller percent) när den inte kan skrivas så. Texter och datum \
            som utelämnas räknas som saknade. Andra parter är en lista av {"name", "responsibility"}.

            Avslutar med 0 när inget saknas som måste finnas och 65 när något gör det; det som bara rekommenderas \
            räknas inte.
            """)

    @Argument(help: ArgumentHelp("JSON-fil med en plan eller överenskommelse; - är standard in.", valueName: "fil"))
    var file: String

    @Option(help: ArgumentHelp("Form: text eller json.", valueName: "form"))
    var format: AnswerFormat = .text

    @OptionGroup var languageOption: LanguageOption

    func run() async throws {
        let language = languageOption.language
        try await reporting(in: language) {
            let paper = try Paper(file: file)
            let report: CheckReport
            switch paper {
            case .plan(let plan): report = CheckReport(plan, of: paper, in: language)
            case .agreement(let agreement, _): report = CheckReport(agreement, of: paper, in: language)
            }
            switch format {
            case .text: try Terminal.print(report.lines.map { $0 + "\n" }.joined())
            case .json: try Terminal.print(report.tree.bytes)
            }
            guard report.isInOrder else { throw ExitStatus.data.code }
        }
    }
}

/// What an examination of a document found, in one language.
struct CheckReport {
    /// Something that is missing, or only recommended and not there.
    struct Item {
        let name: String
        let norm: Norm
        let sentence: String
    }

    /// Whether nothing is missing that has to be there, and the division is admitted.
    var isInOrder: Bool { isComplete && standardSplit == nil }

    private let isComplete: Bool
    private let document: String
    private let conclusion: String
    private let missing: [Item]
    private let remarks: [Item]
    private let explanation: Explanation

    /// Why the standard split that the document uses is not admitted.
    private let standardSplit: Explanation?

    /// Examines a document.
    init<Asked: CompletenessQuestion>(_ question: Asked, of paper: Paper, in language: Language) {
        let edition = Edition.vastraGotaland2023
        func items(_ items: [Asked.Item]) -> [Item] {
            items.map { Item(name: $0.name, norm: $0.norm, sentence: $0.missing(in: language)) }
        }
        document = paper.name
        explanation = question.explanation(under: edition, in: language)
        conclusion = explanation.sentences.first ?? ""
        standardSplit = paper.standardSplitFault(under: edition, in: language)
        switch question.decide(under: edition).answer {
        case .complete?: (isComplete, missing) = (true, [])
        case .incomplete(let set)?: (isComplete, missing) = (false, items(set.conditions))
        case nil: (isComplete, missing) = (false, [])
        }
        // What is only recommended is told whether something else is missing or not.
        remarks = items(
            Asked.Item.allCases.filter { $0.isRecommended && question.has($0) != nil && question.has($0) != .yes })
    }

    /// The conclusion, everything that is missing, and the norms; each line within 80 columns.
    var lines: [String] {
        let items = (missing + remarks).flatMap { item in
            "* \(item.sentence.dropLast()) (\(item.norm)).".wrapped()
        }
        let norms = standardSplit.map { citations.union($0.citations) } ?? citations
        let grounds = norms.norms.flatMap { $0.ground(in: language).wrapped() }
        let blocks = [conclusion.wrapped() + items, standardSplit?.sentences.flatMap { $0.wrapped() } ?? [], grounds]
        return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private var language: Language { explanation.language }

    /// The norms of what was found, and of what is only recommended.
    private var citations: Citations { remarks.reduce(explanation.citations) { $0.citing($1.norm) } }

    /// The same as data.
    var tree: JSONTree {
        func tree(_ items: [Item]) -> JSONTree {
            .array(
                items.map { item in
                    .object([
                        ("item", .string(item.name)), ("norm", .string(item.norm.id)),
                        ("sentence", .string(item.sentence)),
                    ])
                })
        }
        var members: [(String, JSONTree)] = [
            ("document", .string(document)), ("complete", .bool(isComplete)), ("missing", tree(missing)),
            ("recommendations", tree(remarks)), ("norms", .array(citations.ids.map { .string($0) })),
            ("explanation", .array(explanation.sentences.map { .string($0) })),
            ("grounds", .array(citations.norms.map { .string($0.ground(in: language)) })),
        ]
        if let standardSplit {
            members.append(
                (
                    "standardSplit",
                    .object([
                        ("norms", .array(standardSplit.citations.ids.map { .string($0) })),
                        ("explanation", .array(standardSplit.sentences.map { .string($0) })),
                    ])
                ))
        }
        return .object(members)
    }
}

extension Paper {
    /// Why the standard split that an agreement uses is not admitted; nil when it is, or when none is used.
    fileprivate func standardSplitFault(under edition: Edition, in language: Language) -> Explanation? {
        guard case .agreement(_, .standard(let use)?) = self else { return nil }
        if case .settled(.allowed) = use.decide(under: edition).finding { return nil }
        return use.explanation(under: edition, in: language)
    }
}
