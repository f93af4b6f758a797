// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// The yearly offers for people: a table that fits in 80 columns, then the counts and the norms.
struct OfferTable {
    let list: OfferList
    let language: Language

    /// The lines.
    var lines: [String] {
        let blocks = [heading, table, counts, list.citations.map { norms($0) } ?? []]
        return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private func text(_ swedish: String, _ english: String) -> String { language.text(swedish, english) }

    private var heading: [String] {
        let year =
            list.offerYear == .calendar
            ? text(
                "En ska erbjudas varje kalenderår då intyget gäller (I-68).",
                "One is to be offered in each calendar year of the certificate (I-68).")
            : text(
                "En ska erbjudas varje år räknat från intygets första dag (vald tolkning, I-68).",
                "One is to be offered in each year counted from the certificate's first day (reading chosen, I-68).")
        var lines = [
            text("Erbjudanden om munhälsobedömning den \(list.day)", "Offers of oral health assessment on \(list.day)"),
            year,
        ]
        if !list.municipalities.isEmpty {
            let names = language.list(list.municipalities.map { $0.name })
            lines.append(text("Valda kommuner: \(names).", "Municipalities chosen: \(names)."))
        }
        if !list.statuses.isEmpty {
            let names = language.list(list.statuses.map { $0.name(in: language) })
            lines.append(text("Visade lägen: \(names).", "Statuses shown: \(names)."))
        }
        return lines.flatMap { $0.wrapped() }
    }

    private var table: [String] {
        guard !list.entries.isEmpty else {
            return [text("Det finns inga sådana intyg.", "There are no such certificates.")]
        }
        let others = 11 + 12 + 10 + 6 + 5 * 2
        let ids = list.entries.map { $0.certificate.id.shortened(to: 16) }
        let room = 80 - others - max(5, ids.map { $0.count }.max() ?? 0)
        var table = TextTable([
            (text("Kommun", "Municip."), .left), (text("Enhet", "Unit"), .left), (text("Intyg", "Cert."), .left),
            (text("Läge", "Status"), .left), (text("Dag", "Day"), .left), (text("Önskar", "Wishes"), .left),
        ])
        for (entry, id) in zip(list.entries, ids) {
            table.add([
                entry.stay.unit.municipality.name, entry.stay.unit.name.shortened(to: room), id,
                entry.word.name(in: language), day(entry.status), entry.stay.wish.name(in: language),
            ])
        }
        var notes = [
            text(
                "Dag: när bedömningen erbjöds eller gjordes, senast ska erbjudas, eller senast skulle ha erbjudits.",
                "Day: when the assessment was offered or made, is to be offered by, or should have been offered by.")
        ]
        if list.entries.contains(where: { $0.stay.wish == .declines }) {
            notes.append(
                text(
                    "Den som är registrerad med svaret nej ska ändå erbjudas en bedömning varje år (M-24).",
                    "Whoever is registered with the answer no is to be offered an assessment each year all the same "
                        + "(M-24)."))
        }
        if list.entries.contains(where: { $0.word == .unknown }) {
            notes.append(
                text(
                    "Okänt: kolumnen erbjuden saknas i filen, så det är inte känt om årets bedömning är erbjuden.",
                    "Unknown: the file has no column erbjuden, so it is not known whether this year's is offered."))
        }
        return table.lines + notes.flatMap { $0.wrapped() }
    }

    /// When it was made, is to be made by, or should have been made by.
    private func day(_ status: AssessmentOffer.Status?) -> String {
        switch status {
        case .done(let day, _)?, .due(let day)?, .overdue(let day, _)?: "\(day)"
        case nil: "–"
        }
    }

    private var counts: [String] {
        let statuses = OfferWord.allCases.map { "\($0.counted(in: language)) \(number(list.counts[$0] ?? 0))" }
        let all = list.counts.values.reduce(list.notValid, +)
        let none = number(list.notValid)
        var lines = [
            text("Intyg \(number(all)): ", "Certificates \(number(all)): ") + statuses.joined(separator: ", ")
                + text(", gäller inte den dagen \(none).", ", not valid on the day \(none).")
        ]
        lines += language.notCounted(list.later, after: list.day)
        if list.lacksAssessments {
            lines.append(
                text(
                    "Kolumnen bedomd saknas: en bedömning utan noterat erbjudande är inte räknad, så en försenad kan vara gjord.",
                    "The column bedomd is missing: an assessment without a noted offer is not counted, so one that is overdue "
                        + "may have been made."))
        }
        if list.rejected > 0 {
            let rows = language.count(
                list.rejected, ("avvisad rad", "avvisade rader"), ("rejected row", "rejected rows"))
            lines.append(
                text(
                    "Utöver detta finns \(rows).", "Besides, there " + (list.rejected == 1 ? "is" : "are") + " \(rows)."
                ))
        }
        return lines.flatMap { $0.wrapped() }
    }

    private func norms(_ citations: Citations) -> [String] {
        citations.norms.flatMap { $0.ground(in: language).wrapped() }
    }

    private func number(_ number: Int) -> String { number.formatted(in: language) }
}
