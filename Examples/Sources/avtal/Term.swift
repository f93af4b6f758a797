// SPDX-License-Identifier: Apache-2.0

import AgreementForms
import ArgumentParser
import CommandKit
import CommandLineKit
import HSAvtal

/// `avtal term`: whether the agreement is in force on a day, or the calendar of its periods.
struct Term: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Visar om avtalet gäller en viss dag, eller avtalsperioderna och vad uppsägningar gör med dem.",
        usage: """
            avtal term --on <datum> [--notice <uppsägning>] [--part <del>] [--edition <version>]
            avtal term [--until <år>] [--notice <uppsägning>] [--part <del>] [--edition <version>]
            """,
        discussion: """
            En uppsägning är parten (region, eller kommunens kod), dagen, och skriftlig, muntlig eller okand, till \
            exempel --notice region 2025-06-30 skriftlig. Utan det sista är formen okänd. Bara en skriftlig uppsägning \
            har verkan. Flera uppsägningar anges med var sin --notice.

            Delarna är mainAgreement (huvudavtalet), physicians (läkarmedverkan), discharge (in- och utskrivning), \
            psychiatry (psykisk funktionsnedsättning och missbruk) och oralHealth (munhälsa). I CSV och JSON är en \
            period extended (förlängs), ends (upphör), leftOpen (går inte att avgöra) eller notReached (inträder inte).
            """)

    @Option(help: ArgumentHelp("Dag som frågan gäller; utan den visas perioderna.", valueName: "datum"))
    var on: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Uppsägning: part, dag, och skriftlig, muntlig eller okand.", valueName: "uppsägning"))
    var notice: [String] = []

    @Option(help: ArgumentHelp("Sista året som perioderna får börja; 2050 om inget anges.", valueName: "år"))
    var until: String?

    @Option(
        help: ArgumentHelp("Del: mainAgreement, physicians, discharge, psychiatry eller oralHealth.", valueName: "del"))
    var part = "mainAgreement"

    @Option(help: ArgumentHelp("Avtalsversion: 2023 eller fore2023.", valueName: "version"))
    var edition = "2023"

    @Option(help: ArgumentHelp("Form: table, csv eller json.", valueName: "form"))
    var format: TermFormat = .table

    @OptionGroup var languageOption: LanguageOption

    /// What is asked: one day, or the periods that begin until the end of a year.
    private enum Asked {
        case day(CivilDate)
        case periods(until: Int)
    }

    func validate() throws { _ = try (facts(), asked()) }

    func run() async throws {
        let language = languageOption.language
        try await reporting(in: language) {
            let facts = try facts()
            switch try asked() {
            case .day(let day):
                let report = DayReport(facts, on: day)
                try write(report.lines, report.csv, report.tree)
            case .periods(let year):
                let report = PeriodReport(facts, until: year)
                try write(report.lines, report.csv, report.tree)
            }
        }
    }

    private func write(_ lines: [String], _ csv: String, _ tree: JSONTree) throws {
        switch format {
        case .table: try Terminal.print(lines.map { $0 + "\n" }.joined())
        case .csv: try Terminal.print(csv)
        case .json: try Terminal.print(tree.bytes)
        }
    }

    private func facts() throws -> TermFacts {
        let language = languageOption.language
        return try TermFacts(
            subject: .read(part, in: language), notices: NoticeText.read(notice, in: language),
            edition: .read(edition, in: language), language: language)
    }

    private func asked() throws -> Asked {
        let language = languageOption.language
        if on != nil, until != nil {
            throw ValidationError(
                language.text(
                    "En dag (--on) och ett sista år (--until) går inte ihop: här godtas en av dem.",
                    "A day (--on) and a last year (--until) do not go together: accepted is one of them."))
        }
        if let on {
            guard let day = CivilDate.fact(from: on) else {
                let accepted = CivilDate.form.accepted(in: language)
                throw ValidationError(
                    language.text(
                        "Dagen ”\(on)” kan inte läsas: här godtas \(accepted).",
                        "The day “\(on)” cannot be read: accepted is \(accepted)."))
            }
            return .day(day)
        }
        let text = until ?? "2050"
        guard text.utf8.count == 4, text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
            let year = Int(text), year >= 2_023
        else {
            throw ValidationError(
                language.text(
                    "Året ”\(text)” kan inte läsas: här godtas ett år från 2023 till 9999.",
                    "The year “\(text)” cannot be read: accepted is a year from 2023 to 9999."))
        }
        return .periods(until: year)
    }
}

/// How the term is shown.
enum TermFormat: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json
}

/// What is told of the agreement and its termination.
struct TermFacts {
    let subject: AgreementInForce.Subject
    let notices: [TerminationNotice]
    let edition: EditionWord
    let language: Language

    /// The question whether it is in force on a day.
    func inForce(on day: CivilDate) -> AgreementInForce {
        AgreementInForce(subject: subject, notices: notices, day: day)
    }
}
