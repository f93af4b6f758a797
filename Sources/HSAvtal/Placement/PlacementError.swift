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
    case contradictoryDivisions(decided: CivilDate)
    /// The standard split is used, and the facts do not admit it.
    case standardSplitNotAdmitted(StandardSplitUse, decided: CivilDate)
    /// The sums are too large, or the shares too fine, to be computed exactly.
    case outOfRange

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
        case .contradictoryDivisions(let decided):
            language.text(
                "Två fördelningar är beslutade den \(decided) och gäller samma dag: här godtas en fördelning för varje dag "
                    + "bland dem som är beslutade samma dag.",
                "Two divisions were decided on \(decided) and cover the same day: accepted is one division for each day "
                    + "among those that were decided on the same day.")
        case .standardSplitNotAdmitted(let use, let decided):
            Self.notAdmitted(use, decided, in: language)
        case .outOfRange:
            language.text(
                "Beloppen är för stora, eller andelarna för fina, för att räknas exakt: här godtas summor upp till omkring "
                    + "92 000 miljarder kronor och andelar i procent med högst två decimaler.",
                "The amounts are too large, or the shares too fine, to be computed exactly: accepted are sums up to about "
                    + "92,000 billion kronor, and shares in per cent with at most two decimals.")
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
        return language.text(
            "Schablonen i fördelningen som är beslutad den \(decided) är inte tillåten: här godtas den bara när alla villkor "
                + "är uppfyllda, och det är inte visat att \(lacking). En fördelning som huvudmännen har avtalat anges i "
                + "procent eller kronor.",
            "The standard split in the division decided on \(decided) is not admitted: accepted is it only when every "
                + "condition is met, and it is not shown that \(lacking). A division that the principals have agreed on is "
                + "given in per cent or kronor.")
    }
}

extension PlacementError: CustomStringConvertible {
    /// The sentence in English.
    public var description: String { message(in: .english) }
}
