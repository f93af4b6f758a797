// SPDX-License-Identifier: Apache-2.0

import CommandKit
import DischargeTable
import HSAvtal

/// A settlement for people: a table that fits in 80 columns, then what stands beside it.
struct SettlementTable {
    let settlement: Settlement
    let language: Language
    let isExplained: Bool
    let asOf: CivilDate?

    /// The lines.
    var lines: [String] {
        let blocks =
            [heading, table, amounts, excluded, ongoing, recurrences, rows] + (isExplained ? explanations : [])
        return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private func text(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    private var heading: [String] {
        let model = settlement.terms.model
        var heading = text(
            "Betalningsansvar vid utskrivning, modell \(model.name)",
            "Payment liability at discharge, model \(model.name)")
        if case .monthlyMean(let mean) = model.time {
            switch mean.rounding {
            case .exact: heading += text(", genomsnittet avrundas inte", ", the mean is not rounded")
            case .rounded(let decimals):
                heading += text(
                    ", genomsnittet avrundas till \(decimals) \(decimals == 1 ? "decimal" : "decimaler")",
                    ", the mean is rounded to \(decimals) \(decimals == 1 ? "decimal" : "decimals")")
            }
        }
        return heading.wrapped()
    }

    private var table: [String] {
        guard !settlement.months.isEmpty else {
            return [text("Inga utskrivningar att avräkna.", "No discharges to settle.")]
        }
        var table = TextTable([
            (text("Månad", "Month"), .left), (text("Kommun", "Municip."), .left), (text("Pers.", "Pers."), .right),
            (text("Dagar", "Days"), .right), (text("Snitt", "Mean"), .right), (text("Över", "Above"), .right),
            (text("Ind.", "Ind."), .right), (text("Bet.d.", "Pay.d."), .right),
            (text("Belopp, kr", "Amount, SEK"), .right),
        ])
        for month in settlement.months {
            let account = month.account
            table.add([
                "\(account.month)", account.municipality.name, number(account.persons), number(account.days),
                account.persons > 0 ? month.mean.decimal(2, in: language) : "–", decimal(month.excessDays),
                number(account.individualPersons), number(month.individualDays), kronor(month.amount),
            ])
        }
        if settlement.months.count > 1, let total {
            table.addRule()
            table.add(total)
        }
        return table.lines
    }

    /// The sums of all months; nil when one does not fit.
    private var total: [String]? {
        var amount = Money.zero
        var excess = Fraction.zero
        for month in settlement.months {
            guard let money = amount.adding(month.amount), let days = excess.adding(month.excessDays) else {
                return nil
            }
            (amount, excess) = (money, days)
        }
        func sum(_ number: (MonthlySettlement) -> Int64) -> String {
            self.number(settlement.months.reduce(0) { $0 + number($1) })
        }
        return [
            text("Summa", "Total"), "", sum { $0.account.persons }, sum { $0.account.days }, "", decimal(excess),
            sum { $0.account.individualPersons }, sum { $0.individualDays }, kronor(amount),
        ]
    }

    /// The daily amounts that were used, and what the columns mean.
    private var amounts: [String] {
        var lines: [String] = []
        var used: [DailyAmount] = []
        for row in settlement.months.flatMap({ $0.dailyAmounts }) where !used.contains(row) { used.append(row) }
        for row in used.sorted(by: { $0.year < $1.year }) {
            let standing =
                switch row.standing {
                case .read: text("läst i källan", "read in the source")
                case .secondary: text("andrahandsuppgift", "cited second-hand")
                case .supplied: text("angivet vid körningen", "supplied")
                }
            lines.append(
                text("Belopp per vårddygn", "Daily amount") + " \(row.year): "
                    + "\(row.amount.formatted(in: language)) (\(row.source), \(standing))")
        }
        if case .monthlyMean(let mean) = settlement.terms.model.time {
            let threshold = mean.threshold.formatted(in: language)
            let basis =
                mean.rounding == .exact
                ? text("räknat på det exakta genomsnittet", "computed from the exact mean")
                : text("räknat på det avrundade genomsnittet", "computed from the rounded mean")
            lines.append(
                text(
                    "Snitt: dagar per person, visat med två decimaler. Över: dagar över \(threshold) i snitt gånger antalet "
                        + "personer, \(basis).",
                    "Mean: days per person, shown with two decimals. Above: days above a mean of \(threshold) times the "
                        + "persons, \(basis)."))
        }
        lines.append(
            text(
                "Ind.: personer som räknas individuellt. Bet.d.: deras dagar att betala.",
                "Ind.: persons counted individually. Pay.d.: their payable days."))
        lines.append(
            text(
                "Frister är inte prövade: underlaget saknar tid för inskrivning och dag för kallelse (I-07).",
                "Deadlines are not examined: the input lacks the time of admission and the day of the call (I-07)."))
        return lines.flatMap { $0.wrapped() }
    }

    private var excluded: [String] {
        let counts = settlement.ledger.exclusions
        guard settlement.rows.excluded > 0 else { return [] }
        let heading = text(
            "Undantagna: \(number(settlement.rows.excluded)) (ett vårdtillfälle kan ha flera skäl)",
            "Excluded: \(number(settlement.rows.excluded)) (a stay may have several reasons)")
        let reasons = Exclusion.allCases.filter { counts[$0] > 0 }
        let width = reasons.map { number(counts[$0]).count }.max() ?? 0
        return [heading]
            + reasons.flatMap { reason in
                let count = number(counts[reason])
                let space = String(repeating: " ", count: 2 + width - count.count)
                return (space + count + "  " + reason.sentence(in: language)).wrappedKeepingStart(indent: width + 4)
            }
    }

    private var ongoing: [String] {
        let accounts = settlement.ledger.ongoing
        guard !accounts.isEmpty else { return [] }
        let persons = number(settlement.rows.ongoing)
        let days = number(accounts.reduce(0) { $0 + $1.individualDays })
        let heading: String
        if let asOf {
            heading = text(
                "Pågående, inte avräknade: \(persons), med \(days) individuella dagar till och med \(asOf)",
                "Ongoing, not settled: \(persons), with \(days) individual days up to \(asOf)")
        } else {
            heading = text(
                "Pågående, inte avräknade: \(persons) (dagar är inte räknade; ange en dag med --as-of)",
                "Ongoing, not settled: \(persons) (days are not counted; name a day with --as-of)")
        }
        let list = accounts.map { account in
            asOf == nil
                ? "\(account.municipality) \(number(account.persons))"
                : "\(account.municipality) \(number(account.persons)) (\(number(account.individualDays)))"
        }
        return heading.wrapped() + ("  " + list.joined(separator: ", ")).wrappedKeepingStart(indent: 2)
    }

    /// What should be done where liability recurs, and the months in a row of each municipality.
    private var recurrences: [String] {
        let list = settlement.recurrences
        guard let first = list.first else { return [] }
        let isAnalysis = if case .jointAnalysis? = first.decision.answer { true } else { false }
        let heading =
            isAnalysis
            ? text(
                "För högt genomsnitt flera månader i rad: parterna ska analysera orsakerna tillsammans",
                "Mean too high several months in a row: the parties are to analyse the reasons together")
            : text(
                "Betalningsansvar flera månader i rad: region och kommun bör ta fram en åtgärdsplan",
                "Liable several months in a row: region and municipality should draw up an action plan")
        let runs = list.compactMap { municipality, decision in
            switch decision.answer {
            case .jointActionPlan(let run)?, .jointAnalysis(let run)?:
                "\(municipality) \(run.lowerBound)–\(run.upperBound)"
            case .notRecurring?, nil: nil as String?
            }
        }
        return "\(heading) (\(first.decision.citations)):".wrapped()
            + ("  " + runs.joined(separator: ", ")).wrappedKeepingStart(indent: 2)
    }

    private var rows: [String] {
        let rows = settlement.rows
        return text(
            "Lästa rader \(number(rows.read)): avräknade \(number(rows.settled)), undantagna \(number(rows.excluded)), "
                + "pågående \(number(rows.ongoing)), utanför urvalet \(number(rows.outsideSelection)), "
                + "avvisade \(number(rows.rejected)).",
            "Rows read \(number(rows.read)): settled \(number(rows.settled)), excluded \(number(rows.excluded)), "
                + "ongoing \(number(rows.ongoing)), outside the selection \(number(rows.outsideSelection)), "
                + "rejected \(number(rows.rejected))."
        ).wrapped()
    }

    /// A block for each month and municipality.
    private var explanations: [[String]] {
        settlement.months.map { month in
            let explanation = month.explanation(under: settlement.terms, in: language)
            return explanation.sentences.flatMap { $0.wrapped() }
                + explanation.grounds.flatMap { ("  " + $0).wrappedKeepingStart(indent: 4) }
        }
    }

    private func number(_ number: Int64) -> String { number.formatted(in: language) }

    private func decimal(_ fraction: Fraction) -> String {
        fraction.denominator == 1 ? number(fraction.numerator) : fraction.formatted(in: language)
    }

    /// The amount without the name of the currency, which stands in the heading.
    private func kronor(_ amount: Money) -> String {
        let text = amount.formatted(in: language)
        return language == .swedish ? String(text.dropLast(3)) : String(text.dropFirst(4))
    }
}

extension String {
    /// The text broken into lines of 80 columns, with its leading spaces kept and the next lines indented.
    func wrappedKeepingStart(indent: Int) -> [String] {
        let start = String(prefix { $0 == " " })
        var lines = wrapped(to: 80 - start.count, indent: String(repeating: " ", count: max(0, indent - start.count)))
        lines = lines.map { start + $0 }
        return lines
    }
}
