// SPDX-License-Identifier: Apache-2.0

/// Why a placement cannot be settled, or cannot be as it is described.
public enum PlacementError: Error, Sendable, Hashable {
    /// The placement ends before it begins.
    case endsBeforeItBegins(firstDay: CivilDate, lastDay: CivilDate)
    /// A division covers no day.
    case divisionEndsBeforeItBegins(firstDay: CivilDate, lastDay: CivilDate)
    /// An invoice is for no day.
    case invoiceEndsBeforeItBegins(number: String, firstDay: CivilDate, lastDay: CivilDate)
    /// An invoice is for days outside the placement.
    case invoiceOutsideThePlacement(PlacementInvoice, firstDay: CivilDate, lastDay: CivilDate?)
    /// Two divisions that were decided on the same day cover the same day.
    case contradictoryDivisions(CostDivision, CostDivision)
    /// The standard split is used, and the facts do not admit it.
    case standardSplitNotAdmitted(StandardSplitUse, decided: CivilDate)
    /// The cost of an emergency placement is asked about on a day before it.
    case beforeThePlacement(day: CivilDate, placed: CivilDate)
    /// A sum does not fit into an amount.
    case sumTooLarge
    /// The shares and the lengths of the invoices are too fine together to be counted exactly.
    case sharesTooFine

    /// The whole sentence: what was found and what is accepted.
    public func message(in language: Language) -> String {
        switch self {
        case .endsBeforeItBegins(let first, let last):
            language.text(
                "Placeringens sista dag är \(last): här godtas \(first), den första dagen, eller en senare dag.",
                "The last day of the placement is \(last): accepted is \(first), the first day, or a later day.")
        case .divisionEndsBeforeItBegins(let first, let last):
            language.text(
                "Fördelningens sista dag är \(last): här godtas \(first), den första dagen, eller en senare dag.",
                "The last day of the division is \(last): accepted is \(first), the first day, or a later day.")
        case .invoiceEndsBeforeItBegins(let number, let first, let last):
            language.text(
                "Fakturan \(number) slutar den \(last): här godtas \(first), den första dagen, eller en senare dag.",
                "The invoice \(number) ends on \(last): accepted is \(first), the first day, or a later day.")
        case .invoiceOutsideThePlacement(let invoice, let first, let last):
            Self.outside(invoice, first, last, in: language)
        case .contradictoryDivisions(let first, let second):
            language.text(
                "Två fördelningar är båda beslutade den \(first.decided) och gäller samma dag (\(first.period(in: language)) "
                    + "och \(second.period(in: language))): bara en av dem kan gälla en dag, så ta bort den ena eller låt dem "
                    + "gälla olika dagar.",
                "Two divisions were both decided on \(first.decided) and cover the same day (\(first.period(in: language)) "
                    + "and \(second.period(in: language))): only one of them can hold on a day, so remove one or let them "
                    + "cover different days.")
        case .standardSplitNotAdmitted(let use, let decided):
            Self.notAdmitted(use, decided, in: language)
        case .beforeThePlacement(let day, let placed):
            language.text(
                "Dagen som frågan gäller är \(day): här godtas \(placed), dagen för placeringen, eller en senare dag.",
                "The day that the question is about is \(day): accepted is \(placed), the day of the placement, or a later "
                    + "day.")
        case .sumTooLarge:
            language.text(
                "En summa är för stor: här godtas summor upp till omkring 92 000 miljarder kronor.",
                "A sum is too large: accepted are sums up to about 92,000 billion kronor.")
        case .sharesTooFine:
            language.text(
                "Andelarna och fakturornas längder är tillsammans för fina för att räknas exakt: här godtas till exempel "
                    + "andelar i procent med högst två decimaler och fakturor för upp till tre månader.",
                "The shares and the lengths of the invoices are too fine together to be counted exactly: accepted are, for "
                    + "example, shares in per cent with at most two decimals, and invoices for up to three months.")
        }
    }

    private static func outside(
        _ invoice: PlacementInvoice, _ first: CivilDate, _ last: CivilDate?, in language: Language
    ) -> String {
        let accepted =
            last.map { language.text("\(first) till \($0)", "\(first) to \($0)") }
            ?? language.text("\(first) eller senare", "\(first) or later")
        return language.text(
            "Fakturan \(invoice.number) gäller \(invoice.firstDay) till \(invoice.lastDay): här godtas dagar då placeringen "
                + "pågår, \(accepted).",
            "The invoice \(invoice.number) is for \(invoice.firstDay) to \(invoice.lastDay): accepted are days of the "
                + "placement, \(accepted).")
    }

    private static func notAdmitted(_ use: StandardSplitUse, _ decided: CivilDate, in language: Language) -> String {
        let lacking = StandardSplitUse.Requirement.allCases.filter { use.met($0) != .yes }
            .reduce("") { text, condition in
                let clause = condition.clause(in: language)
                return text.isEmpty ? clause : text + "; " + clause
            }
        let isKnown = StandardSplitUse.Requirement.allCases.contains { use.met($0) == .no }
        let refusal =
            isKnown
            ? language.text(
                "Schablonen får inte användas i fördelningen den \(decided)",
                "The standard split may not be used in the division of \(decided)")
            : language.text(
                "Det går inte att avgöra om schablonen får användas i fördelningen den \(decided)",
                "It cannot be decided whether the standard split may be used in the division of \(decided)")
        return language.text(
            "\(refusal): här godtas den när alla villkor är uppfyllda. Följande är inte visat: \(lacking). En fördelning som "
                + "huvudmännen är överens om anges i procent eller kronor.",
            "\(refusal): accepted is it when every condition is met. The following is not shown: \(lacking). A division that "
                + "the principals agree on is given in per cent or kronor.")
    }
}

extension PlacementError: CustomStringConvertible {
    /// The sentence in English.
    public var description: String { message(in: .english) }
}

extension CostDivision {
    /// The days that the division covers, within a sentence.
    fileprivate func period(in language: Language) -> String {
        lastDay.map { language.text("\(firstDay) till \($0)", "\(firstDay) to \($0)") }
            ?? language.text("från \(firstDay)", "from \(firstDay)")
    }
}
