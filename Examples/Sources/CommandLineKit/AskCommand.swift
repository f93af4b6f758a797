// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import CommandKit
import HSAvtal

/// `ask`: one case or several as JSON, each with its decision, the norms and the explanation.
public struct AskCommand<Catalogue: QuestionCatalogue>: AsyncParsableCommand {
    /// The name and the help.
    public static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ask", abstract: "Avgör ett fall, eller flera, angivna som JSON, och förklarar besluten.",
            discussion: """
                Läser ett JSON-objekt med fakta, eller en lista av sådana. Nyckeln id får vara med i varje fall, och \
                följer med ut. ”\(Catalogue.commandName) questions <fråga>” visar vilka fakta en fråga behöver.
                """)
    }

    @Argument(help: ArgumentHelp("Frågans namn.", valueName: "fråga"))
    private var question: String

    @Option(help: ArgumentHelp("JSON-fil med fakta; - är standard in.", valueName: "fil"))
    private var facts = "-"

    @Option(help: ArgumentHelp("Form: text eller json.", valueName: "form"))
    private var format: AnswerFormat = .text

    @OptionGroup private var languageOption: LanguageOption

    private static var accepted: BilingualText {
        BilingualText(
            swedish: "ett JSON-objekt med fakta, eller en lista av sådana",
            english: "a JSON object of facts, or an array of them")
    }

    /// No arguments yet.
    public init() {}

    /// Refuses a question that there is not.
    public func validate() throws { _ = try Catalogue.choose(question, in: languageOption.language) }

    /// Reads the cases and writes the decisions.
    public func run() async throws {
        let language = languageOption.language
        try await reporting(in: language) {
            let type = try Catalogue.choose(question, in: language)
            let value = try JSONValue(file: facts, accepting: Self.accepted)
            let isList: Bool
            let cases: [AskedCase]
            if case .array(let values) = value {
                isList = true
                cases = values.map { ask(type, about: $0) }
            } else {
                isList = false
                cases = [ask(type, about: value)]
            }
            for (index, asked) in cases.enumerated() {
                let place = !isList ? "" : language == .swedish ? "fall \(index + 1): " : "case \(index + 1): "
                for fault in asked.faults { Terminal.warn("\(facts): \(place)\(fault.sentence(in: language))") }
            }
            switch format {
            case .text: try Terminal.print(text(cases, isList: isList))
            case .json:
                let trees = cases.map { $0.tree(in: language) }
                if isList {
                    try Terminal.print(JSONTree.array(trees).bytes)
                } else {
                    for tree in trees { try Terminal.print(tree.bytes) }
                }
            }
            guard cases.allSatisfy({ $0.faults.isEmpty }) else { throw ExitStatus.data.code }
        }
    }

    private func ask(_ type: any AskableQuestion.Type, about facts: JSONValue) -> AskedCase {
        AskedCase(type, about: facts, under: Catalogue.edition, in: languageOption.language)
    }

    /// The decided cases in words, with an empty line between two.
    private func text(_ cases: [AskedCase], isList: Bool) -> String {
        let word = languageOption.language == .swedish ? "Fall" : "Case"
        var blocks: [String] = []
        for (index, asked) in cases.enumerated() where asked.faults.isEmpty {
            // Cases of a list are told apart by their number, and all by the name that they were given.
            let title = [isList ? "\(word) \(index + 1)" : "", asked.id?.words ?? ""].filter { !$0.isEmpty }
            let heading = title.isEmpty ? [] : [title.joined(separator: ": "), ""]
            blocks.append((heading + asked.lines).map { $0 + "\n" }.joined())
        }
        return blocks.joined(separator: "\n")
    }
}
