// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import HSAvtal

/// `munhalsa follow-up`: the measures of a quarter, the coverage and the quality, municipality by municipality.
struct FollowUp: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "follow-up",
        abstract: "Räknar fram kvartalets mått, täckningsgraden och avståndet till delmålet, kommun för kommun.",
        discussion: """
            Intygen är en CSV-fil som i ”munhalsa offers”. Befolkningen är en CSV-fil med kolumnerna kommun och over_24, \
            och vid behov exakt_24, kontaktperson (kommun, när det finns en för kommunen, stadsdelar, när det finns en i \
            varje stadsdel, eller nej), enheter, intygsutfardare och utbildade_intygsutfardare, som får saknas var för \
            sig och är tomma där uppgiften inte är känd. Utbildningarna har kommun, enhet, datum, deltagare och minuter; \
            avvikelserna har kommun, enhet, datum, skal (fel_enhet, vill_inte eller annat) och individer.

            En enhet ska ha utbildats om den har intyg på kvartalets sista dag eller har utbildats under de tre åren. Om \
            kommunen uppger fler enheter är det inte känt om de har utbildats.

            Varje intyg räknas på den enhet där det senast fanns under kvartalet. Det som ingen fil säger är okänt: – i \
            tabellen, tomt i CSV och null i JSON. Den sista raden är alla kommuner i underlaget, även de som inte visas.

            Med --format csv är varje rad en kommun (municipality), en enhet (unit, med --units) eller alla kommuner \
            (county).
            """)

    @Argument(help: ArgumentHelp("CSV-fil med intyg; - är standard in.", valueName: "fil"))
    var file: String

    @Option(help: ArgumentHelp("CSV-fil med kommunernas befolkning.", valueName: "fil"))
    var population: String

    @Option(help: ArgumentHelp("Kvartalet, till exempel 2026Q3.", valueName: "kvartal"), transform: Read.value)
    var quarter: CivilQuarter

    @Option(help: ArgumentHelp("CSV-fil med utbildningar i munhälsovård.", valueName: "fil"))
    var training: String?

    @Option(help: ArgumentHelp("CSV-fil med avvikelser i samverkan.", valueName: "fil"))
    var deviations: String?

    @Option(help: ArgumentHelp("Form: table, csv eller json.", valueName: "form"))
    var format: ReportFormat = .table

    @Flag(help: "Visa också varje enhet; för table och csv, json har dem alltid.")
    var units = false

    @Flag(help: "Förklara delmålet, kontaktpersonerna och de enheter som saknar utbildning; för table och json.")
    var explain = false

    @Option(
        help: ArgumentHelp("Invånare som delmålet räknar: olderThan24 eller from24 (I-21).", valueName: "invånare"))
    var milestonePopulation: MilestonePopulationWord = .olderThan24

    @Option(
        help: ArgumentHelp(
            "De tre åren för utbildning: rolling, fram till kvartalets slut, eller calendarYears (I-71).",
            valueName: "period"))
    var trainingPeriod: TrainingPeriodWord = .rolling

    @OptionGroup var chosen: MunicipalityOption
    @OptionGroup var intake: IntakeOptions
    @OptionGroup var languageOption: LanguageOption

    private var files: OralHealthFiles {
        OralHealthFiles(certificates: file, population: population, trainings: training, deviations: deviations)
    }

    func validate() throws {
        if files.names.count(where: { $0 == "-" }) > 1 {
            throw ValidationError("Standard in (-) kan bara läsas en gång.")
        }
        if explain, format == .csv {
            throw ValidationError("Formen csv har ingen förklaring: här godtas --explain med table eller json.")
        }
    }

    func run() async throws {
        let language = languageOption.language
        try await reporting(in: language) {
            let files = files
            let reading = try await intake.read(files.names, in: language) { threads, reject, progress in
                try await files.read(threads: threads, reject: reject, progress: progress)
            }
            // Without one of the tables the measures would mislead.
            guard reading.refused.isEmpty else { throw ExitStatus.data.code }
            var edition = Edition.vastraGotaland2023
            edition.oralHealth.milestonePopulation = milestonePopulation.reading
            edition.oralHealth.trainingPeriod = trainingPeriod.reading
            let report = try FollowUpReport(reading, in: quarter, under: edition, showing: chosen)
            try show(report, in: language)
            guard reading.isComplete else { throw ExitStatus.data.code }
        }
    }

    private func show(_ report: FollowUpReport, in language: Language) throws {
        switch format {
        case .table:
            let table = FollowUpTable(
                report: report, language: language, showsUnits: units, isExplained: explain)
            try Terminal.print(table.lines.map { $0 + "\n" }.joined())
        case .csv: try Terminal.print(FollowUpCSV.text(report, showsUnits: units))
        case .json: try Terminal.print(FollowUpJSON.tree(report, explainedIn: explain ? language : nil).bytes)
        }
    }
}
