// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// The follow-up of a quarter for people: tables that fit in 80 columns, and what stands beside them.
struct FollowUpTable {
    let report: FollowUpReport
    let language: Language
    let showsUnits: Bool
    let isExplained: Bool

    private typealias Reading = OralHealthTerms.MilestonePopulation

    /// The lines.
    var lines: [String] {
        var blocks = [heading]
        if report.shown.isEmpty {
            blocks.append([text("Det finns inga sådana kommuner.", "There are no such municipalities.")])
        } else {
            blocks += [measures, measureNotes, milestones, milestoneNotes]
        }
        blocks += [showsUnits ? units : [], warnings, counts]
        if isExplained { blocks += explanations }
        return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private func text(_ swedish: String, _ english: String) -> String { language.text(swedish, english) }

    private var heading: [String] {
        let quarter = report.followUp.quarter
        let rows = language.count(
            report.counts.rejected, ("avvisad rad", "avvisade rader"), ("rejected row", "rejected rows"))
        let rejected = report.counts.rejected == 0 ? "" : text(", utom \(rows)", ", except \(rows)")
        let everything =
            report.counts.later == 0
            ? text("Allt i underlaget", "Everything in the input")
            : text("Allt i underlaget fram till dess", "Everything in the input up to then")
        let terms = report.edition.oralHealth
        let population =
            terms.milestonePopulation == .olderThan24
            ? text("invånarna över 24 år", "the residents older than 24")
            : text("invånarna från 24 år", "the residents from 24")
        let period =
            terms.trainingPeriod == .rolling
            ? text("de tre åren fram till kvartalets slut", "the three years up to the end of the quarter")
            : text("kalenderåret och de två före det", "the calendar year and the two before it")
        return [
            text("Uppföljning av munhälsa, \(quarter)", "Follow-up of oral health, \(quarter)"),
            text(
                "Kvartalet är \(quarter.firstDay) till \(quarter.lastDay). \(everything) är räknat\(rejected).",
                "The quarter is \(quarter.firstDay) to \(quarter.lastDay). \(everything) is counted\(rejected)."),
            text(
                "Delmålet räknar \(population) (I-21), och utbildning räknas under \(period) (I-71).",
                "The milestone counts \(population) (I-21), and training counts in \(period) (I-71)."),
        ].flatMap { $0.wrapped() }
    }

    private var all: String { text("Alla (\(report.county.municipalities))", "All (\(report.county.municipalities))") }

    private var measures: [String] {
        let columns: [(heading: String, alignment: TextTable.Alignment)] =
            [(text("Kommun", "Municip."), .left)] + measureHeadings.map { ($0, .right) }
            + [("%", .right)]
        let county = (report.county.measures, report.county.coverage(report.population))
        func table(gap: Int, bar: CoverageBar?) -> [String] {
            var table = TextTable(columns + (bar == nil ? [] : [("", .left)]), gap: gap)
            func add(_ name: String, _ measures: OralHealthMeasures, _ coverage: DentalCoverage?) {
                let percent = coverage.map { $0.percentRoundedDown.decimal(2, in: language) } ?? "–"
                let cells = [name] + cells(measures) + [percent]
                table.add(cells + (bar.map { bar in [coverage.map { bar.text($0) } ?? ""] } ?? []))
            }
            for row in report.shown { add(row.municipality.name, row.measures, row.coverage(report.population)) }
            table.addRule()
            add(all, county.0, county.1)
            return table.lines
        }
        let hasCoverage = county.1 != nil || report.shown.contains { $0.coverage(report.population) != nil }
        guard hasCoverage else { return table(gap: 2, bar: nil) }
        // The bar gets what is left of the line; when that is too little, the columns move closer to each other.
        for (gap, least) in [(2, 9), (1, 5)] {
            let width = table(gap: gap, bar: nil).map { $0.count }.max() ?? 0
            if let bar = CoverageBar(within: 80 - width - gap), bar.width >= least { return table(gap: gap, bar: bar) }
        }
        return table(gap: 1, bar: nil)
    }

    private var measureHeadings: [String] {
        language == .swedish
            ? ["Intyg", "Önsk.", "Bed.", "Vård", "Delt.", "Tid", "Fel", "Nej"]
            : ["Cert.", "Wish", "Ass.", "Care", "Part.", "Time", "Unit", "No"]
    }

    /// The seven measures, of which training has two figures.
    private func cells(_ measures: OralHealthMeasures) -> [String] {
        [
            number(measures.holders), number(measures.wishing), number(measures.assessed), number(measures.treated),
            number(measures.training?.participants), time(measures.training?.minutes),
            number(measures.deviations?[.wrongUnit]), number(measures.deviations?[.refusedThoughWishing]),
        ]
    }

    private func number(_ number: (some BinaryInteger)?) -> String {
        number.map { Int(clamping: $0).formatted(in: language) } ?? "–"
    }

    /// Hours and minutes, which add up as whole hours would not.
    private func time(_ minutes: Int64?) -> String {
        guard let minutes else { return "–" }
        let rest = minutes % 60
        return number(minutes / 60) + (rest < 10 ? ":0" : ":") + "\(rest)"
    }

    private var measureNotes: [String] {
        var notes = [
            text(
                "Intyg: giltiga på kvartalets sista dag; Önsk.: av dem de som önskar bedömning. Bed.: de som har fått "
                    + "munhälsobedömning under kvartalet; Vård: de som har fått N-tandvård (M-28, I-72).",
                "Cert.: valid on the last day of the quarter; Wish: those of them who wish an assessment. Ass.: those who "
                    + "were assessed in the quarter; Care: those who got necessary dental care (M-28, I-72)."),
            text(
                "Delt. och Tid: deltagare, och timmar:minuter, i utbildning. Fel och Nej: de som enligt avvikelser är "
                    + "registrerade på fel enhet, och de som inte ville fast det var registrerat (M-28, I-74).",
                "Part. and Time: participants, and hours:minutes, of training. Unit and No: those who by deviations are "
                    + "registered at the wrong unit, and those who declined though registered as wishing (M-28, I-74)."),
            text(
                "%: täckningsgraden, alla med intyg i procent av invånarna, avkortat till två decimaler. I stapeln är │ delmålet "
                    + "3 procent (M-29, I-73).",
                "%: the coverage, all certificates in per cent of the residents, cut to two decimals. In the bar │ is the milestone "
                    + "of 3 per cent (M-29, I-73)."),
        ]
        let shown = report.shown.reduce(OralHealthMeasures()) { $0 + $1.measures }.deviations?[.other] ?? 0
        if shown > 0 {
            let persons = language.count(Int(clamping: shown), ("person", "personer"), ("person", "persons"))
            notes.append(
                text(
                    "Avvikelser av andra skäl, som inte är med i tabellen: \(persons).",
                    "Deviations for other reasons, which are not in the table: \(persons)."))
        }
        return notes.flatMap { $0.wrapped() }
    }

    private var milestones: [String] {
        var table = TextTable([
            (text("Kommun", "Municip."), .left), (text("Saknas >24", "Lack >24"), .right),
            (text("Saknas ≥24", "Lack ≥24"), .right), (text("Utb. enheter", "Units trained"), .right),
            (text("Kontakt", "Contact"), .right), (text("Utb. utfärdare", "Issuers trained"), .right),
        ])
        for row in report.shown {
            let figures = row.followed.figures
            table.add(
                [row.municipality.name]
                    + [.olderThan24, .from24].map { (reading: Reading) in number(row.lacking(reading)) }
                    + [
                        ratio(row.unitsTrained, row.units?.units),
                        row.contactPersons.answer.map { $0 ? text("ja", "yes") : text("nej", "no") } ?? "–",
                        ratio(figures?.issuersTrained, figures?.issuers),
                    ])
        }
        table.addRule()
        let county = report.county
        let contact = county.contactPersons
        table.add(
            [all] + [.olderThan24, .from24].map { (reading: Reading) in number(county.lacking(reading)) }
                + [
                    ratio(county.units.trained, county.units.all),
                    contact.known == 0 ? "–" : ratio(contact.enough, contact.known),
                    ratio(county.issuersTrained?.trained, county.issuersTrained?.all),
                ])
        return table.lines
    }

    private func ratio(_ part: Int?, _ whole: Int?) -> String {
        guard part != nil || whole != nil else { return "–" }
        // Of none, none.
        return number(whole == 0 ? 0 : part) + text(" av ", " of ") + number(whole)
    }

    private var milestoneNotes: [String] {
        let county = report.county
        var notes = [
            text(
                "Saknas: så många intyg till som behövs för delmålet, räknat på invånarna över 24 år (>24) och från 24 år "
                    + "(≥24); 0 är att det är nått (M-29, I-21).",
                "Lack: how many certificates more the milestone takes, counted on the residents older than 24 (>24) and "
                    + "from 24 (≥24); 0 is that it is reached (M-29, I-21)."),
            text(
                "Utb. enheter: enheter som har fått utbildning i munhälsovård inom de tre åren (M-30, I-71). Kontakt: om "
                    + "det finns minst en kontaktperson för kommunen eller en i varje stadsdel (M-17, I-70). Utb. utfärdare: "
                    + "intygsutfärdare som har gått årets utbildning (M-30).",
                "Units trained: units that have been trained in oral care within the three years (M-30, I-71). Contact: "
                    + "whether there is at least one contact person for the municipality, or one in each district (M-17, "
                    + "I-70). Issuers trained: certificate issuers who have taken this year's training (M-30)."),
        ]
        if county.units.trained != nil, let unknown = county.units.unknown, unknown > 0 {
            let (unknown, units) = (number(unknown), number(county.units.all))
            notes.append(
                text(
                    "För \(unknown) av de \(units) enheterna är det inte känt om personalen har utbildats (I-76).",
                    "For \(unknown) of the \(units) units it is not known whether the staff has been trained (I-76)."))
        }
        if county.withoutUnits > 0 {
            let some = language.count(
                county.withoutUnits, ("kommun", "kommuner"), ("municipality", "municipalities"))
            notes.append(
                text(
                    "För \(some) är antalet enheter inte uppgivet; där räknas bara kända enheter (I-76).",
                    "For \(some) the number of units is not reported; there only known units are counted (I-76)."))
        }
        notes.append(countyMilestone)
        if county.leastKnown < county.municipalities {
            notes.append(
                text(
                    "Den sista raden räknar bara de kommuner vars uppgift är känd, och invånarna från 24 år bara när de är "
                        + "kända för alla.",
                    "The last line counts only the municipalities whose figure is known, and the residents from 24 only when "
                        + "they are known of all."))
        }
        return notes.flatMap { $0.wrapped() }
    }

    /// How many municipalities of the county reach the milestone, and why it is not known of the others.
    private var countyMilestone: String {
        let (county, chosen) = (report.county, report.county.chosen)
        let (all, reached) = (number(Municipality.allCases.count), number(chosen.reached))
        let conclusion = text(
            "Delmålet nås av \(reached) av länets \(all) kommuner",
            "The milestone is reached by \(reached) of the county's \(all) municipalities")
        guard chosen.unknown > 0 else { return conclusion + "." }
        let (missing, rejected) = (county.notInInput, county.rejected)
        let nameless = chosen.unknown - missing - rejected
        var reasons: [String] = []
        if missing > 0 {
            reasons.append(
                text(
                    "\(number(missing)) finns inte i underlaget",
                    "\(number(missing)) " + (missing == 1 ? "is" : "are") + " not in the input"))
        }
        if rejected > 0 {
            reasons.append(
                text("raden avvisades för \(number(rejected))", "the row was rejected for \(number(rejected))"))
        }
        if nameless > 0 {
            reasons.append(
                text(
                    "för \(number(nameless)) är antalet invånare inte känt",
                    "for \(number(nameless)) the number of residents is not known"))
        }
        let notReached = number(chosen.notReached)
        return conclusion + text(" och inte av \(notReached); ", " and not by \(notReached); ")
            + (reasons.dropLast().map { $0 + ", " } + [text("och ", "and ")]).dropFirst(reasons.count == 1 ? 1 : 0)
            .joined() + (reasons.last ?? "") + "."
    }

    private var units: [String] {
        let headings = [text("Enhet", "Unit")] + measureHeadings + [text("Senast utb.", "Trained")]
        func table(_ room: Int, gap: Int) -> [String] {
            var table = TextTable(headings.enumerated().map { ($1, $0 == 0 ? .left : .right) }, gap: gap)
            for row in report.shown where !row.followed.units.isEmpty {
                table.add([row.municipality.name] + headings.dropFirst().map { _ in "" })
                for unit in row.followed.units {
                    let name = "  " + unit.unit.name.shortened(to: room - 2)
                    table.add([name] + cells(unit.measures) + [training(unit)])
                }
            }
            return table.lines
        }
        guard report.shown.contains(where: { !$0.followed.units.isEmpty }) else { return [] }
        // The names get what is left of the line.
        let narrowest = 12
        let others = [2, 1].map { gap in
            (gap, (table(narrowest, gap: gap).map { $0.count }.max() ?? 0) - narrowest)
        }
        let (gap, width) = others.first { narrowest + $0.1 <= 80 } ?? others[1]
        let lines = table(max(narrowest, 80 - width), gap: gap)
        var note = text(
            "Senast utb.: dagen för den senaste utbildningen fram till kvartalets slut.",
            "Trained: the day of the last training up to the end of the quarter.")
        if report.shown.contains(where: { $0.followed.units.contains(where: isTooOld) }) {
            let years =
                report.edition.oralHealth.trainingPeriod == .rolling
                ? text("de tre år som räknas", "the three years that count")
                : text("de kalenderår som räknas", "the calendar years that count")
            note += text(
                " Med ! räknas den inte: den är före \(years).", " With ! it does not count: it is before \(years).")
        }
        return lines + note.wrapped()
    }

    /// Whether the last training is before the three years, also that of a unit that need not be trained.
    private func isTooOld(_ unit: UnitFollowUp) -> Bool {
        guard case .on = unit.lastTraining else { return false }
        let question = try? UnitTraining(lastTraining: unit.lastTraining, day: unit.quarter.lastDay)
        return question?.decide(under: report.edition).answer == false
    }

    private func training(_ unit: UnitFollowUp) -> String {
        switch unit.lastTraining {
        case .unknown: return "–"
        case .never: return text("ingen", "none")
        case .on(let day): return isTooOld(unit) ? "!\(day)" : "\(day)"
        }
    }

    private var warnings: [String] {
        let names = report.withoutPopulation.map { $0.name }
        guard !names.isEmpty else { return [] }
        return text(
            "Täckningsgraden är inte känd, för antalet invånare saknas eller avvisades: \(language.list(names)).",
            "The coverage is not known, for the number of residents is missing or was rejected: \(language.list(names))."
        ).wrapped()
    }

    private var counts: [String] {
        let valid = report.county.measures.holders
        let all = report.counts.certificates
        let (day, rejected) = (report.followUp.quarter.lastDay, number(report.counts.rejected))
        let lines = [
            text(
                "Intyg: \(number(all)), av dem \(number(valid)) giltiga den \(day). Avvisade rader: \(rejected).",
                "Certificates: \(number(all)), of them \(number(valid)) valid on \(day). Rejected rows: \(rejected).")
        ]
        return (lines + language.notCounted(report.counts.later, after: day)).flatMap { $0.wrapped() }
    }

    /// A block for each municipality, then the norms.
    private var explanations: [[String]] {
        report.shown.map { row in
            [row.municipality.name] + row.sentences(under: report.edition, in: language).flatMap { $0.wrapped() }
        } + [report.citations.norms.flatMap { $0.ground(in: language).wrapped() }]
    }
}

extension MunicipalReport {
    /// What holds for the milestone, the contact persons and the units that are not trained, each with its norms.
    func sentences(under edition: Edition, in language: Language) -> [String] {
        func line<Asked: Question>(_ question: Asked, _ decision: Decision<Asked.Answer>, _ name: String = "") -> String
        {
            let sentences = question.sentences(for: decision, under: edition, in: language).joined(separator: " ")
            return "* " + name + sentences + " (\(decision.citations))"
        }
        let questions =
            (followed.milestone.flatMap { question in milestone.map { [line(question, $0)] } }
                ?? [
                    language.text(
                        "* Antalet invånare är inte känt, och därför inte heller täckningsgraden. (\(Norm.coverageMilestone))",
                        "* The number of residents is not known, and so the coverage is not either. (\(Norm.coverageMilestone))"
                    )
                ]) + [line(contactQuestion, contactPersons)]
        guard measures.training != nil else {
            return questions + [
                language.text(
                    "* Ingen fil med utbildningar är angiven, så det är inte känt vilka enheter som har utbildats. ",
                    "* No file of trainings was given, so it is not known which units have been trained. ")
                    + "(\(Norm.unitsTrainedWithinThreeYears))"
            ]
        }
        return questions
            + trainings.filter { $0.decision.answer != true }.map { unit, question, decision in
                line(question, decision, unit.name.shortened() + ": ")
            } + otherUnitSentences(in: language)
    }

    /// The units that only the municipality tells of, by their number.
    private func otherUnitSentences(in language: Language) -> [String] {
        guard otherUnits > 0 else { return [] }
        let number = language.count(otherUnits, ("enhet", "enheter"), ("unit", "units"))
        return [
            language.text(
                "* För \(number) till, som kommunen uppger att den har, är det inte känt om personalen har utbildats. ",
                "* For \(number) more that the municipality reports it is not known whether the staff has been trained. "
            )
                + "(\(Citations(.unitsTrainedWithinThreeYears).citing(.knownUnits)))"
        ]
    }
}
