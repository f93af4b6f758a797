// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import CommandKit
import HSAvtal

/// `batch`: a table with a case in each row, which gets the decisions appended.
public struct BatchCommand<Catalogue: QuestionCatalogue>: AsyncParsableCommand {
    /// The name and the help.
    public static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "batch", abstract: "Avgör varje rad i en CSV-fil, och skriver den med beslutet tillagt.",
            discussion: """
                Kolumnerna heter som frågans fakta, i valfri ordning; andra kolumner följer med orörda. Till varje rad \
                läggs finding, answer och norms. Rader som inte kan läsas skrivs inte ut.
                """)
    }

    @Argument(help: ArgumentHelp("Frågans namn.", valueName: "fråga"))
    private var question: String

    @Argument(help: ArgumentHelp("CSV-fil med ett fall på varje rad; - är standard in.", valueName: "fil"))
    private var file: String

    @OptionGroup private var intake: IntakeOptions
    @OptionGroup private var languageOption: LanguageOption

    /// No arguments yet.
    public init() {}

    /// Refuses a question that there is not.
    public func validate() throws { _ = try Catalogue.choose(question, in: languageOption.language) }

    /// Reads the table and writes it with the decisions.
    public func run() async throws {
        let language = languageOption.language
        try await reporting(in: language) {
            let reading = try await answer(Catalogue.choose(question, in: language))
            guard reading.isComplete else { throw ExitStatus.data.code }
        }
    }

    /// Opens the question once, so that its type is known wherever rows are read.
    private func answer(_ type: any AskableQuestion.Type) async throws -> BatchReading {
        let table = BatchFile(file, under: Catalogue.edition)
        return try await intake.read([file], in: languageOption.language) { threads, reject, progress in
            try await table.answer(type, to: .standardOutput, threads: threads, reject: reject, progress: progress)
        }
    }
}
