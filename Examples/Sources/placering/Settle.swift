// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import HSAvtal

/// `placering settle`: from one placement and its invoices to what each principal bears, and what is left to pay.
struct Settle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Avräknar en placering dag för dag: vad huvudmännen bär, har betalat och ska betala varandra.",
        discussion: """
            Placeringen är ett JSON-objekt med placedBy, firstDay, lastDay (null medan den pågår) och emergency, och \
            vid behov id, divisions, invoices och transfers.

            En fördelning i divisions har kind (agreement, reassessment, temporary eller finalDecision), decided, \
            firstDay, lastDay (null utan slut) och precis en av regionShare (”40”, ”33.5” eller ”1/3”), perDay \
            ({"amount", "by"}: det som den ena bär per dag, den andra bär resten) och standard (svaren på schablonens \
            fem villkor). En betalning i transfers har day, from och amount. Platser i en lista räknas från 0.

            En faktura i invoices har number, dated, firstDay, lastDay, amount (minus för en kredit) och paidBy, och, \
            när den hör till en huvudmans eget ansvar, tie med area, arrangedBy och approvedBeforehand. I en CSV-fil \
            heter kolumnerna fakturanummer, fakturadatum, fran, till, belopp och betald_av, och ansvar, ordnad_av och \
            godkand, som får saknas tillsammans och är tomma för en faktura som fördelas. Fakturor får stå i båda \
            filerna, och alla räknas.

            Med --format csv är varje rad en period (period), summan av de knutna fakturorna (tied), en faktura \
            (invoice), en ställning (borne, paid, transferred, balance), justeringen (adjustment) eller skillnaden mot \
            exakta tredjedelar (thirdsDifference). I varje rad är region plus municipality lika med cost; raderna \
            period och tied ger tillsammans borne, och det gör även raderna invoice.
            """)

    @Argument(help: ArgumentHelp("JSON-fil med en placering; - är standard in.", valueName: "fil"))
    var file: String

    @Option(help: ArgumentHelp("CSV-fil med fakturor; - är standard in.", valueName: "fil"))
    var invoices: String?

    @Option(
        help: ArgumentHelp("Räkna bara det som var känt den dagen.", valueName: "datum"), transform: Read.value)
    var asOf: CivilDate?

    @Option(help: ArgumentHelp("Form: table, csv eller json.", valueName: "form"))
    var format: SettlementFormat = .table

    @Flag(help: "Förklara avräkningen, med normerna; för table och json.")
    var explain = false

    @OptionGroup var readings: ReadingOptions
    @OptionGroup var intake: IntakeOptions
    @OptionGroup var languageOption: LanguageOption

    func validate() throws {
        if file == "-", invoices == "-" { throw ValidationError("Standard in (-) kan bara läsas en gång.") }
        if explain, format == .csv {
            throw ValidationError("Formen csv har ingen förklaring: här godtas --explain med table eller json.")
        }
    }

    func run() async throws {
        let language = languageOption.language
        let edition = readings.edition
        try await reporting(in: language) {
            if let invoices { try InputFile.check(invoices) }
            let document = try PlacementDocument(file: file)
            // The document is named too, so that the file of rejected rows never takes its place.
            let files = [invoices, file].compactMap { $0 }
            let reading = try await intake.read(files, in: language) { threads, reject, progress in
                guard let invoices else { return TableRows<PlacementInvoice>() }
                return try await FactTable(invoices, within: document.days).read(
                    threads: threads, reject: reject, progress: progress)
            }
            // Without any of its invoices a settlement would mislead.
            guard reading.refused.isEmpty else { throw ExitStatus.data.code }
            let settled = SettledPlacement(
                id: document.id,
                settlement: try document.settlement(adding: reading.rows.map { $0.value }, asOf: asOf, under: edition),
                rejected: Int(reading.rejected))
            try show(settled, in: language)
            guard reading.isComplete else { throw ExitStatus.data.code }
        }
    }

    private func show(_ settled: SettledPlacement, in language: Language) throws {
        switch format {
        case .table:
            let table = PlacementTable(settled: settled, language: language, isExplained: explain)
            try Terminal.print(table.lines.map { $0 + "\n" }.joined())
        case .csv: try Terminal.print(PlacementCSV.text(settled))
        case .json: try Terminal.print(PlacementJSON.tree(settled, explainedIn: explain ? language : nil).bytes)
        }
    }
}

/// How a settlement is shown.
enum SettlementFormat: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json
}
