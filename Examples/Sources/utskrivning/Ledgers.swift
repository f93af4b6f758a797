// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import DischargeTable
import HSAvtal

/// `utskrivning ledger`: the sums of a shard of the input, to be merged with those of others.
struct WriteLedger: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Skriver en liggare: summorna av en del av underlaget, som JSON.")

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var counting: CountingOptions
    @OptionGroup var languageOption: LanguageOption

    func validate() throws { _ = try counting.terms() }

    func run() async throws {
        let language = languageOption.language
        let terms = try counting.terms()
        try await reporting(in: language) {
            let result = try await reading.read(under: terms, in: language)
            try Terminal.print(LedgerDocument(result, options: reading).text)
            guard result.isComplete else { throw ExitStatus.data.code }
        }
    }
}

/// `utskrivning merge`: one ledger, or one settlement, from the ledgers of shards.
struct MergeLedgers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Slår samman liggare, och skriver en liggare eller en avräkning.",
        discussion: "Ordningen spelar ingen roll: delarnas liggare ger samma bytes som hela underlagets.")

    @Argument(help: ArgumentHelp("Liggare som ”utskrivning ledger” har skrivit.", valueName: "filer"))
    var files: [String]

    @Option(help: ArgumentHelp("Form: ledger, table, csv eller json.", valueName: "form"))
    var format: Format = .ledger

    @Flag(help: "Förklara varje månad och kommun, med normerna.")
    var explain = false

    @OptionGroup var amounts: AmountOptions
    @OptionGroup var languageOption: LanguageOption

    /// What is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case ledger, table, csv, json
    }

    func validate() throws { _ = try amounts.dailyAmounts() }

    func run() async throws {
        let language = languageOption.language
        let dailyAmounts = try amounts.dailyAmounts()
        try await reporting(in: language) {
            var merged: LedgerDocument?
            for file in files {
                let document = try LedgerDocument(file: file, language: language)
                guard merged != nil else {
                    merged = document
                    continue
                }
                guard merged?.merge(document) == true else {
                    Terminal.warn(
                        language == .swedish
                            ? "Liggaren ”\(file)” kan inte slås samman med ”\(files[0])”: modell, genomsnitt, urval och dag för "
                                + "pågående vårdtillfällen måste vara desamma."
                            : "The ledger “\(file)” cannot be merged with “\(files[0])”: model, mean, selection and the day "
                                + "for ongoing stays have to be the same.")
                    throw ExitStatus.data.code
                }
            }
            guard let merged else { return }
            guard let form = OutputFormat(rawValue: format.rawValue) else {
                try Terminal.print(merged.text)
                return
            }
            let settlement = try Settlement(ledger: merged.ledger, rows: merged.counts, dailyAmounts: dailyAmounts)
            try settlement.show(as: form, isExplained: explain, asOf: merged.asOf, in: language)
        }
    }
}
