// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import DischargeTable
import HSAvtal

/// How stays are counted.
struct CountingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Betalningsmodell: \(ModelText.named), eller \(ModelText.forms).", valueName: "modell"))
    var model: String = PaymentModel.vastraGotaland2023.name

    @Option(help: ArgumentHelp("Genomsnittet: exact, eller rounded:K med 0 till 9 decimaler.", valueName: "genomsnitt"))
    var mean: String?

    /// The terms that the options describe.
    func terms() throws -> DischargeTerms {
        guard var model = ModelText.model(self.model) else {
            throw ValidationError(
                "Modellen ”\(self.model)” är okänd: här godtas \(ModelText.named), eller \(ModelText.forms).")
        }
        if let mean {
            guard let rounding = ModelText.rounding(mean) else {
                throw ValidationError(
                    "Genomsnittet ”\(mean)” är okänt: här godtas exact, eller rounded:K med 0 till 9 decimaler.")
            }
            guard case .monthlyMean(var monthly) = model.time else {
                throw ValidationError("Modellen ”\(model.name)” har inget genomsnitt: här godtas den utan --mean.")
            }
            monthly.rounding = rounding
            model.time = .monthlyMean(monthly)
        }
        return DischargeTerms(model: model)
    }
}

/// Which rows are counted, and how they are read.
struct ReadingOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("CSV-filer med utskrivningar; - är standard in.", valueName: "filer"))
    var files: [String]

    @Option(
        name: .customLong("month"), parsing: .singleValue,
        help: ArgumentHelp("Bara utskrivningar under månaden; får anges flera gånger.", valueName: "ÅÅÅÅ-MM"),
        transform: Read.value)
    var months: [CivilMonth] = []

    @Option(
        name: .customLong("municipality"), parsing: .singleValue,
        help: ArgumentHelp("Bara kommunen med koden; får anges flera gånger.", valueName: "kod"),
        transform: Read.value)
    var municipalities: [MunicipalityCode] = []

    @Option(
        help: ArgumentHelp("Dagen som pågående vårdtillfällen räknas till.", valueName: "datum"), transform: Read.value)
    var asOf: CivilDate?

    @OptionGroup var intake: IntakeOptions

    var selection: Selection { Selection(months: months, municipalities: municipalities) }

    func validate() throws {
        if files.isEmpty { throw ValidationError("Ingen fil är angiven: ange en CSV-fil, eller - för standard in.") }
        if files.count(where: { $0 == "-" }) > 1 { throw ValidationError("Standard in (-) kan bara läsas en gång.") }
    }

    /// Reads the files under the terms of a model.
    func read(under terms: DischargeTerms, in language: Language) async throws -> DischargeReading {
        let table = DischargeFiles(files, terms: terms, selection: selection, asOf: asOf)
        return try await intake.read(files, in: language) { threads, reject, progress in
            try await table.read(threads: threads, reject: reject, progress: progress)
        }
    }
}

/// The daily amounts that the user supplies.
struct AmountOptions: ParsableArguments {
    @Option(
        name: .customLong("amount"), parsing: .singleValue,
        help: ArgumentHelp("Belopp per vårddygn för ett år; får anges flera gånger.", valueName: "ÅR=KRONOR"))
    var amounts: [String] = []

    /// The official amounts, with those of the user in their place.
    func dailyAmounts() throws -> DailyAmounts {
        var table = DailyAmounts.official
        for text in amounts {
            let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let year = CivilMonth(ascii: Array("\(parts[0])-01".utf8).span)?.year,
                let amount = Money(ascii: Array(parts[1].utf8).span),
                let row = DailyAmount(year: year, amount: amount, source: "--amount", standing: .supplied)
            else {
                throw ValidationError(
                    "Beloppet ”\(text)” kan inte läsas: här godtas ett år och ett belopp över noll, till exempel 2026=12300."
                )
            }
            table.supply(row)
        }
        return table
    }
}

/// How a settlement is shown.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json
}
