// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import HSAvtal

/// `avtal diff`: what the revision of 2023 changed, as far as it is known.
struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Visar vad som skiljer avtalet från 2023 från det tidigare, så långt det är känt.",
        discussion: """
            Skillnaderna är framräknade: avtalstiderna jämförs, och frågan om insatser kväll, helg och natt (B-27) \
            avgörs under båda avtalen för alla kombinationer av fakta.
            """)

    @Option(help: ArgumentHelp("Form: table eller json.", valueName: "form"))
    var format: DiffFormat = .table

    @OptionGroup var languageOption: LanguageOption

    func run() async throws {
        let language = languageOption.language
        try await reporting(in: language) {
            let report = DifferenceReport(
                EditionDifference(from: .vastraGotalandBefore2023, to: .vastraGotaland2023), in: language)
            switch format {
            case .table: try Terminal.print(report.lines.map { $0 + "\n" }.joined())
            case .json: try Terminal.print(report.tree.bytes)
            }
        }
    }
}

/// How differences are shown.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
    case table, json
}
