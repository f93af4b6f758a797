// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// The settlement of a placement for people: two tables that fit in 80 columns, and what stands beside them.
struct PlacementTable {
    let settled: SettledPlacement
    let language: Language
    let isExplained: Bool

    private var settlement: PlacementSettlement { settled.settlement }

    /// The lines.
    var lines: [String] {
        let blocks =
            [heading, periods, bases, accounts, conclusion, warnings, counts] + (isExplained ? explanation : [])
        return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private func text(_ swedish: String, _ english: String) -> String { language.text(swedish, english) }

    private var heading: [String] {
        let placement = settled.placement
        let title =
            settled.id.map { text("Avräkning av placeringen \($0.words)", "Settlement of the placement \($0.words)") }
            ?? text("Avräkning av en placering", "Settlement of a placement")
        let who = placement.placedBy.name(in: language)
        let (first, last) = (placement.firstDay, placement.lastDay)
        let kind =
            placement.isEmergency
            ? text("Akut placering, gjord av \(who)", "Emergency placement, made by \(who)")
            : text("Planerad placering, gjord av \(who)", "Planned placement, made by \(who)")
        let days =
            last.map { text("från \(first) till \($0)", "from \(first) to \($0)") }
            ?? text("som började \(first) och pågår", "which began \(first) and goes on")
        let rows = language.count(
            settled.rejected, ("avvisad rad", "avvisade rader"), ("rejected row", "rejected rows"))
        let rejected = settled.rejected == 0 ? "" : text(", utom \(rows)", ", except \(rows)")
        let known =
            settlement.asOf.map { day in
                text("Räknat är det som var känt \(day)\(rejected).", "Counted is what was known on \(day)\(rejected).")
            } ?? text("Allt i underlaget är räknat\(rejected).", "Everything in the input is counted\(rejected).")
        let lines = [title, "\(kind), \(days).", known, readings]
        return lines.flatMap { $0.wrapped() }
    }

    /// The readings that were chosen, which are told apart from the default ones.
    private var readings: String {
        let terms = settled.readings
        var chosen: [String] = []
        if terms.standardSplit == .thirds {
            chosen.append(text("schablonen är exakta tredjedelar (I-16)", "the standard split is exact thirds (I-16)"))
        }
        if terms.temporaryInEmergency == .waits {
            chosen.append(
                text(
                    "en tillfällig fördelning delar inte kostnaden för en akut placering (I-18)",
                    "a temporary division does not divide the cost of an emergency placement (I-18)"))
        }
        if terms.afterPeriod == .lastDivision {
            chosen.append(
                text(
                    "en fördelning som har löpt ut används vidare (I-55)",
                    "a division that has run out is used on (I-55)"))
        }
        if terms.reachingBack == .finalDecisionOnly {
            chosen.append(text("bara slutliga beslut gäller bakåt (I-56)", "only final decisions reach back (I-56)"))
        }
        if terms.rounding == .perInvoice {
            chosen.append(text("ören avrundas faktura för faktura (I-58)", "öre are rounded invoice by invoice (I-58)"))
        }
        return chosen.isEmpty
            ? text(
                "Avtalet är läst med de förvalda tolkningarna (I-16, I-18, I-55, I-56, I-58).",
                "The agreement is read by the default readings (I-16, I-18, I-55, I-56, I-58).")
            : text("Valda tolkningar: ", "Readings chosen: ") + chosen.joined(separator: "; ") + "."
    }

    private var periods: [String] {
        var table = TextTable([
            (text("Period", "Period"), .left), (text("Dagar", "Days"), .right),
            (text("Kostnad, kr", "Cost, SEK"), .right), (text("Regionen, kr", "Region, SEK"), .right),
            (text("Kommunen, kr", "Municip., SEK"), .right),
        ])
        let count = settlement.periods.count
        for (index, period) in settlement.periods.enumerated() {
            let parts = period.parts
            let number = "\(index + 1)." + (count > 9 && index < 9 ? "  " : " ")
            table.add(
                ["\(number)\(period.firstDay)–\(period.lastDay)", period.days.formatted(in: language)] + kronor(parts))
            guard period.days > 1, let daily = period.perInvoicedDay else { continue }
            let isWhole = period.invoicedDays == period.days
            let mean =
                isWhole ? text("i snitt per dag", "mean per day") : text("snitt, fakturerad dag", "mean, invoiced day")
            table.add(
                [
                    String(repeating: " ", count: number.count) + mean,
                    isWhole ? "" : period.invoicedDays.formatted(in: language),
                ] + kronor(daily))
        }
        table.addRule()
        if settled.hasTiedInvoices {
            table.add([text("Knutna fakturor", "Tied invoices"), ""] + kronor(settlement.tied))
        }
        let days = settlement.periods.reduce(0) { $0 + $1.days }
        table.add(
            [text("Summa", "Total"), days.formatted(in: language), kronor(settled.sum { $0.borne })]
                + [settlement.region, settlement.municipality].map { kronor($0.borne) })
        return table.lines
    }

    /// What decides each period, and what the tied invoices are.
    private var bases: [String] {
        let lines = settlement.periods.enumerated().map { index, period in
            "\(index + 1). \(basis(of: period)) (\(period.citations))."
        }
        let tied =
            settled.hasTiedInvoices
            ? [
                text(
                    "Knutna fakturor fördelas inte: de bärs av den som svarar för insatsen, eller av den som har "
                        + "ordnat den utan godkännande (P-60, P-61, I-63).",
                    "Tied invoices are not divided: they are borne by the principal that answers for the intervention, "
                        + "or by the one that arranged it without approval (P-60, P-61, I-63).")
            ] : []
        return lines.flatMap { $0.wrapped(indent: "   ") } + tied.flatMap { $0.wrapped() }
    }

    private func basis(of period: PlacementSettlement.Period) -> String {
        let who = settled.placement.placedBy.name(in: language)
        switch period.basis {
        case .emergency:
            return text(
                "Akut, innan fördelningen är klar: allt ligger kvar på \(who), som har placerat",
                "Emergency, before the division is settled: all stays with \(who), which made the placement")
        case .withoutDivision:
            return text(
                "Ingen fördelning gäller: allt läggs på \(who), som har placerat",
                "No division is in force: all is laid on \(who), which made the placement")
        case .continued(let division):
            let rule = division.rule.clause(under: settled.readings, in: language)
            return text(
                "Fördelningen den \(division.decided), som har löpt ut, används vidare: \(rule)",
                "The division of \(division.decided), which has run out, is used on: \(rule)")
        case .division(let division):
            let kind = division.kind.name(in: language)
            let rule = division.rule.clause(under: settled.readings, in: language)
            let title = kind.prefix(1).uppercased() + kind.dropFirst()
            return text("\(title) den \(division.decided): \(rule)", "\(title) of \(division.decided): \(rule)")
        }
    }

    private var accounts: [String] {
        var table = TextTable([
            (text("Huvudman", "Principal"), .left), (text("Fakturor, kr", "Invoices, SEK"), .right),
            (text("Överfört, kr", "Transferred, SEK"), .right), (text("Ska bära, kr", "To bear, SEK"), .right),
            (text("Saldo, kr", "Balance, SEK"), .right),
        ])
        func cells(_ amount: ((PlacementSettlement.Account) -> Money) -> Money) -> [String] {
            [amount { $0.paid }, amount { $0.transferred }, amount { $0.borne }, amount { $0.balance }].map(kronor)
        }
        for principal in [Principal.region, .municipality] {
            let account = settlement.account(of: principal)
            table.add([principal.heading(in: language)] + cells { $0(account) })
        }
        table.addRule()
        table.add([text("Summa", "Total")] + cells { settled.sum($0) })
        return table.lines
            + text(
                "Saldo: betalda fakturor och det som har överförts till den andra, minus det som ska bäras.",
                "Balance: invoices paid and what has been transferred to the other, less what is to be borne."
            ).wrapped()
    }

    /// What is left to pay, what final decisions have adjusted, and what exact thirds would change.
    private var conclusion: [String] {
        var lines = [settlement.explanation(in: language).sentences.first ?? ""]
        if settled.rejected > 0 {
            lines.append(
                text(
                    "Det är preliminärt, för \(settled.rejected.formatted(in: language)) "
                        + (settled.rejected == 1 ? "rad är avvisad." : "rader är avvisade."),
                    "This is preliminary, for \(settled.rejected.formatted(in: language)) "
                        + (settled.rejected == 1 ? "row is rejected." : "rows are rejected.")))
        }
        if settlement.adjustment != .zero {
            let (amount, isMore) = change(settlement.adjustment)
            lines.append(
                text(
                    "Slutliga beslut gäller också dagar före besluten: för dem bär regionen \(amount) "
                        + (isMore ? "mer, och kommunen lika mycket mindre" : "mindre, och kommunen lika mycket mer")
                        + " (P-66).",
                    "Final decisions also cover days before them: of these the region bears \(amount) "
                        + (isMore
                            ? "more, and the municipality as much less" : "less, and the municipality as much more")
                        + " (P-66)."))
        }
        if let difference = settlement.thirdsDifference, difference != .zero {
            let (amount, isMore) = change(difference)
            lines.append(
                settlement.terms.standardSplit == .thirds
                    ? text(
                        "Med 33 procent i stället för exakta tredjedelar hade regionen burit \(amount) "
                            + (isMore ? "mindre" : "mer") + " (I-16).",
                        "By 33 per cent instead of exact thirds the region would have borne \(amount) "
                            + (isMore ? "less" : "more") + " (I-16).")
                    : text(
                        "Med exakta tredjedelar i stället för 33 procent hade regionen burit \(amount) "
                            + (isMore ? "mer" : "mindre") + " (I-16).",
                        "By exact thirds instead of 33 per cent the region would have borne \(amount) "
                            + (isMore ? "more" : "less") + " (I-16)."))
        }
        return lines.flatMap { $0.wrapped() }
    }

    /// An amount without its sign, and whether it is above nothing.
    private func change(_ amount: Money) -> (amount: String, isMore: Bool) {
        (Money(ore: Int64(clamping: amount.ore.magnitude)).formatted(in: language), amount > .zero)
    }

    private var warnings: [String] {
        guard !settlement.warnings.isEmpty else { return [] }
        let lines = settlement.warnings.map { warning in
            let sentence = warning.sentence(in: language)
            return "* " + (warning.norm.map { sentence.dropLast() + " (\($0))." } ?? sentence)
        }
        return [text("Att se över:", "To look at:")] + lines.flatMap { $0.wrapped() }
    }

    private var counts: [String] {
        let (later, counted) = (settled.later, settlement.invoices.count)
        let all = counted + later.invoices + settled.rejected
        var lines = [
            text("Fakturor \(all): räknade \(counted)", "Invoices \(all): counted \(counted)")
                + (settlement.asOf.map { text(", daterade efter \($0) ", ", dated after \($0) ") + "\(later.invoices)" }
                    ?? "") + text(", avvisade \(settled.rejected).", ", rejected \(settled.rejected).")
        ]
        let others = [
            (
                later.divisions,
                language.count(later.divisions, ("fördelning", "fördelningar"), ("division", "divisions"))
            ),
            (later.transfers, language.count(later.transfers, ("betalning", "betalningar"), ("payment", "payments"))),
        ].filter { $0.0 > 0 }.map { $0.1 }
        if let asOf = settlement.asOf, !others.isEmpty {
            let list = others.joined(separator: text(" och ", " and "))
            lines.append(
                text(
                    "Inte heller räknat, eftersom det är senare än \(asOf): \(list).",
                    "Not counted either, for it is later than \(asOf): \(list)."))
        }
        return lines.flatMap { $0.wrapped() }
    }

    /// The settlement in words, and its norms.
    private var explanation: [[String]] {
        let explanation = settlement.explanation(in: language)
        return [explanation.sentences.flatMap { $0.wrapped() }, explanation.grounds.flatMap { $0.wrapped() }]
    }

    private func kronor(_ parts: CostParts) -> [String] {
        [parts.cost, parts.region, parts.municipality].map(kronor)
    }

    /// The amount without the name of the currency, which stands in the heading.
    private func kronor(_ amount: Money) -> String { amount.withoutCurrency(in: language) }
}

extension Money {
    /// The amount without the name of the currency.
    func withoutCurrency(in language: Language) -> String {
        let text = formatted(in: language)
        return language == .swedish ? String(text.dropLast(3)) : String(text.dropFirst(4))
    }
}
