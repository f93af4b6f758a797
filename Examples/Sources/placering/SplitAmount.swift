// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// An amount that is divided, in words and as data.
struct SplitAmount {
    let amount: Money
    let division: SplitDivision

    /// The division as it was written.
    let by: String

    private var parts: CostParts { CostParts(dividing: amount, regionShare: division.regionShare) }

    /// The parts under the other reading of the standard split, and how much more the region bears then.
    private var comparison: (split: PlacementTerms.StandardSplit, parts: CostParts, difference: Money)? {
        guard let other = division.other else { return nil }
        let otherParts = CostParts(dividing: amount, regionShare: other.regionShare)
        return otherParts.region.subtracting(parts.region).map { (other, otherParts, $0) }
    }

    /// The parts in a table, then how they compare, and the norms; each line within 80 columns.
    func lines(in language: Language) -> [String] {
        var table = TextTable([
            (language.text("Huvudman", "Principal"), .left), (language.text("Andel", "Share"), .right),
            (language.text("Belopp, kr", "Amount, SEK"), .right),
        ])
        let share = division.regionShare
        for (principal, share, part) in [
            (Principal.region, share, parts.region), (.municipality, share.rest, parts.municipality),
        ] {
            table.add([
                principal.heading(in: language), share.words(in: language), part.withoutCurrency(in: language),
            ])
        }
        table.addRule()
        table.add([
            language.text("Summa", "Total"), Share.nothing.rest.words(in: language),
            amount.withoutCurrency(in: language),
        ])
        let norms = division.citations.norms.flatMap { $0.ground(in: language).wrapped() }
        let blocks = [title(in: language).wrapped(), table.lines, remarks(in: language), norms]
        return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private func title(in language: Language) -> String {
        switch division {
        case .standard(.wholePercent):
            language.text(
                "Schablonen: 33 procent på regionen och 67 procent på kommunen (P-67, I-16)",
                "The standard split: 33 per cent to the region and 67 to the municipality (P-67, I-16)")
        case .standard(.thirds):
            language.text(
                "Schablonen som exakta tredjedelar: en på regionen och två på kommunen (P-67, I-16)",
                "The standard split as exact thirds: one to the region and two to the municipality (P-67, I-16)")
        case .agreed:
            language.text(
                "Fördelning som huvudmännen har avtalat (P-63)", "A division that the principals agreed on (P-63)")
        }
    }

    /// What the other reading would give, and that the standard split has conditions.
    private func remarks(in language: Language) -> [String] {
        guard let (split, other, difference) = comparison else { return [] }
        let name =
            split == .thirds
            ? language.text("Med exakta tredjedelar", "By exact thirds")
            : language.text("Med 33 och 67 procent", "By 33 and 67 per cent")
        let (region, municipality) = (other.region.formatted(in: language), other.municipality.formatted(in: language))
        let amount = Money(ore: Int64(clamping: difference.ore.magnitude)).formatted(in: language)
        let change =
            difference == .zero
            ? language.text("samma belopp", "the same amounts")
            : difference > .zero
                ? language.text(
                    "regionen \(amount) mer, kommunen lika mycket mindre",
                    "the region \(amount) more, the municipality as much less")
                : language.text(
                    "regionen \(amount) mindre, kommunen lika mycket mer",
                    "the region \(amount) less, the municipality as much more")
        let comparison = language.text(
            "\(name) bär regionen \(region) och kommunen \(municipality): \(change).",
            "\(name) the region bears \(region) and the municipality \(municipality): \(change).")
        return comparison.wrapped() + Self.reminder(in: language).wrapped()
    }

    /// That the standard split is not for every case.
    private static func reminder(in language: Language) -> String {
        language.text(
            "Schablonen ska användas restriktivt, och bara när alla dess villkor är uppfyllda. De prövas med "
                + "”placering ask standard-split-use”.",
            "The standard split is to be used restrictively, and only when all of its conditions are met. They are "
                + "examined by “placering ask standard-split-use”.")
    }

    /// The parts as data.
    func tree(in language: Language) -> JSONTree {
        let share = division.regionShare
        var members: [(String, JSONTree)] = [
            ("amount", .string(amount.description)), ("by", .string(by)),
            ("region", Self.tree(share, parts.region)), ("municipality", Self.tree(share.rest, parts.municipality)),
        ]
        if let (split, other, difference) = comparison {
            members += [
                (
                    "comparison",
                    .object([
                        ("by", .string(split == .thirds ? "thirds" : "standard")),
                        ("region", .string(other.region.description)),
                        ("municipality", .string(other.municipality.description)),
                        ("regionDifference", .string(difference.description)),
                    ])
                ), ("reminder", .string(Self.reminder(in: language))),
            ]
        }
        let norms = division.citations.norms
        return .object(
            members + [
                ("norms", .array(norms.map { .string($0.id) })),
                ("grounds", .array(norms.map { .string($0.ground(in: language)) })),
            ])
    }

    private static func tree(_ share: Share, _ part: Money) -> JSONTree {
        .object([
            ("share", .string(share.description)), ("percent", .string(share.percent.decimal(2))),
            ("amount", .string(part.description)),
        ])
    }
}

extension Share {
    /// The share in per cent, exact.
    var percent: Fraction { Fraction(100).multiplied(by: fraction) ?? .zero }

    /// The share in per cent with the sign, or as a fraction with about that many per cent.
    func words(in language: Language) -> String {
        let isExact = !description.contains("/")
        let number = isExact ? description : percent.decimal(2)
        let decimal = language == .swedish ? number.split(separator: ".").joined(separator: ",") : number
        let text = language.text("\(decimal)\u{a0}%", "\(decimal)%")
        return isExact ? text : "\(description) ≈ \(text)"
    }
}
