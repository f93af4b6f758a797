// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import DischargeTable
import HSAvtal

/// `utskrivning settle`: from files of discharges to what every municipality owes each month.
struct Settle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Räknar ut vad varje kommun ska betala för varje månad.")

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var counting: CountingOptions
    @OptionGroup var amounts: AmountOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        _ = try counting.terms()
        _ = try amounts.dailyAmounts()
    }

    func run() async throws {
        let terms = try counting.terms()
        let dailyAmounts = try amounts.dailyAmounts()
        try await reporting(in: output.language) {
            let reading = try await self.reading.read(under: terms, in: output.language)
            let settlement = try Settlement(ledger: reading.ledger, rows: reading.rows, dailyAmounts: dailyAmounts)
            try settlement.show(
                as: output.format, isExplained: output.explain, asOf: self.reading.asOf, in: output.language)
            guard reading.isComplete else { throw ExitStatus.data.code }
        }
    }
}

/// How a settlement is shown.
struct OutputOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Form: table, csv eller json.", valueName: "form"))
    var format: OutputFormat = .table

    @Flag(help: "Förklara varje månad och kommun, med normerna.")
    var explain = false

    @OptionGroup var languageOption: LanguageOption

    var language: Language { languageOption.language }
}

extension Settlement {
    /// Writes the settlement to standard output.
    func show(
        as format: OutputFormat, isExplained: Bool, asOf: CivilDate?, in language: Language
    ) throws {
        let explained = isExplained ? language : nil
        switch format {
        case .table:
            let table = SettlementTable(settlement: self, language: language, isExplained: isExplained, asOf: asOf)
            try Terminal.print(table.lines.joined(separator: "\n") + "\n")
        case .csv: try Terminal.print(SettlementCSV.text(self, explainedIn: explained))
        case .json: try Terminal.print(SettlementJSON.tree(self, explainedIn: explained).bytes)
        }
    }
}
