// SPDX-License-Identifier: Apache-2.0

import AgreementForms
import CommandKit
import HSAvtal

/// The periods of the agreement, and what the notices do to them, in words and as data.
struct PeriodReport {
    private let facts: TermFacts
    private let year: Int
    private let rows: [Row]

    /// A period, what becomes of it, and the norms that say so.
    private struct Row {
        let period: AgreementPeriod
        let effect: Effect
        let citations: Citations
    }

    /// What becomes of a period.
    enum Effect: String {
        case extended, ends, leftOpen, notReached
    }

    init(_ facts: TermFacts, until year: Int) {
        (self.facts, self.year) = (facts, year)
        let end = CivilDate(year: year, month: 12, day: 31) ?? .latest
        let edition = facts.edition.edition
        rows = edition.term.periods(beginningBy: end).map { period in
            let decision = facts.inForce(on: period.lastDay).decide(under: edition)
            return Row(period: period, effect: Effect(decision.answer), citations: decision.citations)
        }
    }

    private var language: Language { facts.language }

    private var term: AgreementTerm { facts.edition.edition.term }

    private func text(_ swedish: String, _ english: String) -> String { language.text(swedish, english) }

    /// The norms of all periods, or of the edition whose periods are not known.
    private var norms: [Norm] {
        let citations =
            rows.map { $0.citations }
            + (rows.isEmpty ? [facts.inForce(on: .latest).decide(under: facts.edition.edition).citations] : [])
        return citations.dropFirst().reduce(citations[0]) { $0.union($1) }.norms
    }

    /// The calendar and what it rests on, within 80 columns.
    var lines: [String] {
        let heading = facts.subject.meaning
        let title = text("Avtalsperioder: \(heading.swedish)", "Periods: \(heading.english)")
        let blocks = [
            title.wrapped(), table, explanation.flatMap { $0.wrapped() },
            norms.flatMap { $0.ground(in: language).wrapped() },
        ]
        return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private var table: [String] {
        guard !rows.isEmpty else { return [] }
        var table = TextTable([
            (text("Period", "Period"), .right), (text("Från", "From"), .left), (text("Till", "To"), .left),
            (text("Sista uppsägningsdag", "Last day of notice"), .left), (text("Följd", "Outcome"), .left),
        ])
        for row in rows {
            table.add([
                "\(row.period.number)", "\(row.period.firstDay)", "\(row.period.lastDay)",
                "\(row.period.lastDayOfNotice)",
                row.effect.text(in: language),
            ])
        }
        return table.lines
    }

    /// What the notices do, together and each by itself.
    private var explanation: [String] {
        rows.isEmpty ? unknownPeriods : [conclusion] + facts.notices.map { effect(of: $0) }
    }

    private var unknownPeriods: [String] {
        [
            text(
                "Det är inte känt när avtalsversionen började gälla, så perioderna kan inte räknas ut.",
                "It is not known when this edition of the agreement began, so its periods cannot be computed."),
            text(
                "Den första perioden var \(term.months) månader, en förlängning \(term.extensionMonths) månader och "
                    + "uppsägningstiden \(term.noticeMonths) månader.",
                "The first period was \(term.months) months, an extension \(term.extensionMonths) months and the period "
                    + "of notice \(term.noticeMonths) months."),
        ]
            + (facts.notices.isEmpty
                ? []
                : [
                    text(
                        "Vad en uppsägning ledde till kan då inte heller avgöras.",
                        "Neither can it be decided then what a notice led to.")
                ])
    }

    private var conclusion: String {
        if let last = rows.first(where: { $0.effect == .ends }) {
            return text(
                "Avtalet är uppsagt och upphör med utgången av den \(last.period.lastDay).",
                "Notice has been given, and the agreement ends with \(last.period.lastDay).")
        }
        if let open = rows.first(where: { $0.effect == .leftOpen }) {
            return text(
                "Om avtalet upphör med period \(open.period.number) beror på om en uppsägning var skriftlig, vilket inte "
                    + "är känt.",
                "Whether the agreement ends with period \(open.period.number) depends on whether a notice was in writing, "
                    + "which is not known.")
        }
        return text(
            "Varje period förlängs, om ingen part säger upp avtalet skriftligen senast den sista uppsägningsdagen.",
            "Each period is extended, unless a party gives notice in writing no later than the last day of notice.")
    }

    /// What one notice does, as a whole sentence.
    private func effect(of notice: TerminationNotice) -> String {
        let (name, day) = (notice.party.name(in: language), notice.given)
        let gave =
            notice.inWriting == .yes
            ? text("\(name) sade upp avtalet skriftligen den \(day)", "\(name) gave notice in writing on \(day)")
            : text("\(name) sade upp avtalet den \(day)", "\(name) gave notice on \(day)")
        guard notice.inWriting != .no else {
            return gave
                + text(", men inte skriftligen, så det har ingen verkan.", ", but not in writing, so it has no effect.")
        }
        guard let period = term.period(endedByNoticeOn: day) else {
            return gave
                + text(
                    ", för sent för den sista perioden före år 10000.",
                    ", too late for the last period before year 10000.")
        }
        let late = term.period(of: day).flatMap { $0.number < period.number ? $0.number : nil }.map {
            text(", för sent för period \($0)", ", too late for period \($0)")
        }
        return gave + (late ?? "")
            + text("; det räknas för period \(numbered(period))", "; it counts for period \(numbered(period))")
            + (isReached(period) ? "" : text(", som inte inträder", ", which does not begin"))
            + (notice.inWriting == .yes
                ? "."
                : text(
                    ", om det skedde skriftligen, vilket inte är känt.", " if it was in writing, which is not known."))
    }

    /// The number of a period, with its days when it is none of those shown.
    private func numbered(_ period: AgreementPeriod) -> String {
        rows.contains { $0.period == period }
            ? "\(period.number)"
            : text(
                "\(period.number) (\(period.firstDay) till \(period.lastDay))",
                "\(period.number) (\(period.firstDay) to \(period.lastDay))")
    }

    /// Whether the agreement has not ended for certain before a period, shown or not.
    private func isReached(_ period: AgreementPeriod) -> Bool {
        Effect(facts.inForce(on: period.lastDay).decide(under: facts.edition.edition).answer) != .notReached
    }

    /// A record for each period.
    var csv: String {
        let header = ["part", "period", "firstDay", "lastDay", "lastDayOfNotice", "effect", "norms"]
        return rows.reduce(into: CSVWriter.record(header)) { text, row in
            text += CSVWriter.record([
                facts.subject.rawValue, "\(row.period.number)", "\(row.period.firstDay)", "\(row.period.lastDay)",
                "\(row.period.lastDayOfNotice)", row.effect.rawValue, row.citations.ids.joined(separator: " "),
            ])
        }
    }

    /// The lengths of the edition, its periods and the notices.
    var tree: JSONTree {
        let norms = norms
        return .object([
            ("part", .string(facts.subject.rawValue)), ("edition", .string(facts.edition.rawValue)),
            ("until", .integer(Int64(year))), ("months", .integer(Int64(term.months))),
            ("extensionMonths", .integer(Int64(term.extensionMonths))),
            ("noticeMonths", .integer(Int64(term.noticeMonths))),
            (
                "periods",
                .array(
                    rows.map { row in
                        .object([
                            ("period", .integer(Int64(row.period.number))),
                            ("firstDay", .string("\(row.period.firstDay)")),
                            ("lastDay", .string("\(row.period.lastDay)")),
                            ("lastDayOfNotice", .string("\(row.period.lastDayOfNotice)")),
                            ("effect", .string(row.effect.rawValue)),
                            ("norms", .array(row.citations.ids.map { .string($0) })),
                        ])
                    })
            ),
            (
                "notices",
                .array(
                    facts.notices.map { notice in
                        let period = notice.inWriting == .no ? nil : term.period(endedByNoticeOn: notice.given)
                        return notice.tree([("period", period.map { .integer(Int64($0.number)) } ?? .null)])
                    })
            ),
            ("norms", .array(norms.map { .string($0.id) })),
            ("explanation", .array(explanation.map { .string($0) })),
            ("grounds", .array(norms.map { .string($0.ground(in: language)) })),
        ])
    }
}

extension PeriodReport.Effect {
    /// What becomes of a period whose last day has the status.
    fileprivate init(_ status: AgreementStatus?) {
        switch status {
        case .inForce(_, isTerminated: .yes)?: self = .ends
        case .inForce(_, isTerminated: .no)?: self = .extended
        case .inForce(_, isTerminated: .unknown)?, nil: self = .leftOpen
        case .ended?, .notYetInForce?: self = .notReached
        }
    }

    fileprivate func text(in language: Language) -> String {
        switch self {
        case .extended: language.text("förlängs", "extended")
        case .ends: language.text("upphör", "ends")
        case .leftOpen: language.text("går inte att avgöra", "cannot be decided")
        case .notReached: language.text("inträder inte", "does not begin")
        }
    }
}
