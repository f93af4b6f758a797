// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import HSAvtal

/// `avtal matrix`: who must do what.
struct Matrix: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Visar ansvarsmatrisen: vem som ska göra vad, del för del och bestämmelse för bestämmelse.",
        discussion: """
            Matrisen rymmer allt som ska, inte får eller bör göras, och en kolumn för var och en som det binder: \
            regionen, kommunen och båda huvudmännen. I Markdown är varje bestämmelse en rad, i CSV varje norm.

            Delarna är de som ”avtal norms” har; flera kan anges.
            """)

    @Option(
        help: ArgumentHelp("Del: A, B, L, U, P, M, X, S, T, H, V, N eller I; alla om ingen anges.", valueName: "del"))
    var part: [String] = []

    @Option(help: ArgumentHelp("Form: markdown eller csv.", valueName: "form"))
    var format: MatrixFormat = .markdown

    @OptionGroup var languageOption: LanguageOption

    func validate() throws { _ = try Norm.Part.read(part, in: languageOption.language) }

    func run() async throws {
        let language = languageOption.language
        try await reporting(in: language) {
            let matrix = ResponsibilityMatrix(of: try Norm.Part.read(part, in: language), in: language)
            switch format {
            case .markdown: try Terminal.print(matrix.markdown.map { $0 + "\n" }.joined())
            case .csv: try Terminal.print(matrix.csv)
            }
        }
    }
}

/// How the matrix is shown.
enum MatrixFormat: String, ExpressibleByArgument, CaseIterable {
    case markdown, csv
}
