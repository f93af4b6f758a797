// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import CommandKit
import HSAvtal

/// `duties`: what the principals are obliged to, beside what the questions decide.
public struct DutiesCommand<Catalogue: QuestionCatalogue>: AsyncParsableCommand {
    /// The name and the help.
    public static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "duties", abstract: "Visar huvudmännens skyldigheter, och var de står.",
            discussion: "Listan rymmer det som någon är skyldig att göra, och som ingen fråga avgör.")
    }

    @Option(help: ArgumentHelp("Form: text, markdown, csv eller json.", valueName: "form"))
    private var format: ListFormat = .text

    @OptionGroup private var languageOption: LanguageOption

    /// No arguments yet.
    public init() {}

    /// Writes the list.
    public func run() async throws {
        let language = languageOption.language
        try await reporting(in: language) {
            let list = DutyList(of: Catalogue.part)
            switch format {
            case .text: try Terminal.print(list.lines(in: language).asText)
            case .markdown: try Terminal.print(list.markdown(in: language).asText)
            case .csv: try Terminal.print(list.csv(in: language))
            case .json: try Terminal.print(list.tree(in: language).bytes)
            }
        }
    }
}

/// How a list is shown.
public enum ListFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, markdown, csv, json
}

extension [String] {
    /// The lines, each with a line break.
    var asText: String { map { $0 + "\n" }.joined() }
}
