// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import HSAvtal

/// `munhalsa offers`: which offers of an oral health assessment are overdue, due and done on a day.
struct Offers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Visar vilka munhälsobedömningar som ska erbjudas, är försenade eller har erbjudits.",
        discussion: """
            Intygen är en CSV-fil med kolumnerna intyg, kommun, enhet, fran, till, onskar, erbjuden, bedomd och nvard. \
            Flera rader med samma intyg är flyttar eller ändrade svar: den tidigaste dagen i fran är intygets första \
            dag, till får stå på vilken av raderna som helst, och händelserna på alla rader hör till intyget. I onskar \
            står ja, nej eller ingenting (inget svar är registrerat), och i erbjuden, bedomd och nvard datum med ett \
            mellanslag mellan två, eller ingenting: inget sådant har hänt. Var och en av dessa tre kolumner får saknas: \
            då är det inte känt. En bedömning får erbjudas upp till tolv månader före intyget, och en som har gjorts \
            räknas som erbjuden.

            Varje giltigt intyg visas på den enhet där det finns den dagen, med läget overdue (försenad), due (ska \
            erbjudas), done (erbjuden) eller unknown (okänt, när kolumnen erbjuden saknas). Även den som har svarat nej \
            ska erbjudas en bedömning varje år.

            I CSV och JSON är day dagen då den erbjöds eller senast ska erbjudas i år, och since dagen då en försenad \
            senast skulle ha erbjudits, som är den dag tabellen visar.
            """)

    @Argument(help: ArgumentHelp("CSV-fil med intyg; - är standard in.", valueName: "fil"))
    var file: String

    @Option(help: ArgumentHelp("Dagen som det gäller.", valueName: "datum"), transform: Read.value)
    var on: CivilDate

    @Option(
        name: .customLong("status"), parsing: .singleValue,
        help: ArgumentHelp(
            "Visa bara läget: overdue, due, done eller unknown; får anges flera gånger.", valueName: "läge"))
    var statuses: [OfferWord] = []

    @Option(help: ArgumentHelp("Form: table, csv eller json.", valueName: "form"))
    var format: ReportFormat = .table

    @Option(
        help: ArgumentHelp(
            "Vad ett år är: calendar, kalenderår, eller certificate, intygets år från dess första dag (I-68).",
            valueName: "år"))
    var offerYear: OfferYearWord = .calendar

    @OptionGroup var chosen: MunicipalityOption
    @OptionGroup var intake: IntakeOptions
    @OptionGroup var languageOption: LanguageOption

    func run() async throws {
        let language = languageOption.language
        try await reporting(in: language) {
            let files = OralHealthFiles(certificates: file)
            let reading = try await intake.read(files.names, in: language) { threads, reject, progress in
                try await files.read(threads: threads, reject: reject, progress: progress)
            }
            guard reading.refused.isEmpty else { throw ExitStatus.data.code }
            let list = OfferList(reading, on: on, by: offerYear, in: chosen, showing: statuses)
            switch format {
            case .table:
                let table = OfferTable(list: list, language: language)
                try Terminal.print(table.lines.map { $0 + "\n" }.joined())
            case .csv: try Terminal.print(list.csv)
            case .json: try Terminal.print(list.tree.bytes)
            }
            guard reading.isComplete else { throw ExitStatus.data.code }
        }
    }
}
