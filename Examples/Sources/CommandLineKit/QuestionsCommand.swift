// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import CommandKit
import HSAvtal

/// `questions`: what can be asked, and the facts that each question needs.
public struct QuestionsCommand<Catalogue: QuestionCatalogue>: AsyncParsableCommand {
    /// The name and the help.
    public static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "questions", abstract: "Visar frågorna, eller de fakta som en fråga behöver.",
            discussion: "Fakta heter lika i JSON och som kolumner i CSV; i JSON är en grupp ett objekt för sig.")
    }

    @Argument(help: ArgumentHelp("Frågans namn; utan det visas alla frågor.", valueName: "fråga"))
    private var question: String?

    @Option(help: ArgumentHelp("Form: text eller json.", valueName: "form"))
    private var format: AnswerFormat = .text

    @OptionGroup private var languageOption: LanguageOption

    /// No arguments yet.
    public init() {}

    /// Refuses a question that there is not.
    public func validate() throws {
        if let question { _ = try Catalogue.choose(question, in: languageOption.language) }
    }

    /// Writes the list.
    public func run() async throws {
        let language = languageOption.language
        try await reporting(in: language) {
            let description: QuestionDescription? = try question.map {
                QuestionDescription(try Catalogue.choose($0, in: language))
            }
            let all = Catalogue.questions.map { QuestionDescription($0) }
            switch (format, description) {
            case (.text, let description?): try Terminal.print(description.lines(in: language).asText)
            case (.text, nil): try Terminal.print(QuestionDescription.list(all, in: language).asText)
            case (.json, let description?): try Terminal.print(description.tree(in: language).bytes)
            case (.json, nil): try Terminal.print(JSONTree.array(all.map { $0.tree(in: language) }).bytes)
            }
        }
    }
}
