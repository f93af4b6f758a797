// SPDX-License-Identifier: Apache-2.0

// A settlement in words: what is owed, then how each part of it came about.
extension MonthlySettlement {
    /// The settlement for a case worker, under the terms that it was computed with.
    public func explanation(under terms: DischargeTerms, in language: Language) -> Explanation {
        Explanation(
            sentences: [conclusion(in: language)] + meanSentences(terms, in: language)
                + individualSentences(in: language) + exclusionSentences(in: language),
            citations: citations, language: language)
    }

    private func conclusion(in language: Language) -> String {
        let (municipality, month) = (account.municipality, account.month)
        guard isLiable else {
            return language.text(
                "\(municipality) har inget att betala för \(month).", "\(municipality) owes nothing for \(month).")
        }
        let amount = amount.formatted(in: language)
        return language.text(
            "\(municipality) ska betala \(amount) för \(month).", "\(municipality) owes \(amount) for \(month).")
    }

    private func meanSentences(_ terms: DischargeTerms, in language: Language) -> [String] {
        guard case .monthlyMean(let model) = terms.model.time else { return [] }
        guard account.persons > 0 else {
            return [language.text("Ingen person räknas i medeltalet.", "No person counts in the mean.")]
        }
        let days = language.count(account.days, ("dag", "dagar"), ("day", "days"))
        let persons = language.count(account.persons, ("person", "personer"), ("person", "persons"))
        let threshold = model.threshold.decimal(1, in: language)
        let mean =
            switch model.rounding {
            case .exact:
                mean.description + language.text(" (ungefär ", " (about ") + mean.decimal(2, in: language) + ")"
            case .rounded(let decimals): mean.decimal(decimals, in: language)
            }
        let above =
            exceedsThreshold
            ? language.text("mer än \(threshold)", "more than \(threshold)")
            : language.text("inte mer än \(threshold)", "not more than \(threshold)")
        var sentences = [
            language.text(
                "Medeltalet är \(days) delat på \(persons), alltså \(mean): \(above).",
                "The mean is \(days) divided by \(persons), that is \(mean): \(above).")
        ]
        guard exceedsThreshold else { return sentences }
        if case .jointAnalysis(let months) = model.consequence {
            sentences.append(
                language.text(
                    "Ett för högt medeltal leder inte till betalning utan till gemensam analys efter \(months) månader i rad.",
                    "A mean that is too high leads to no payment but to a joint analysis after \(months) months in a row."
                ))
        } else if let row = dailyAmounts.first(where: { $0.year == account.month.year }) {
            let excess = language.decimal(excessDays.decimal)
            sentences.append(
                language.text(
                    "Över \(threshold) ligger \(excess) dagar gånger \(row.amount.formatted(in: language)): "
                        + "\(meanAmount.formatted(in: language)).",
                    "Above \(threshold) lie \(excess) days times \(row.amount.formatted(in: language)): "
                        + "\(meanAmount.formatted(in: language))."))
        }
        return sentences
    }

    private func individualSentences(in language: Language) -> [String] {
        guard account.individualPersons > 0 || individualDays > 0 else { return [] }
        let persons = language.count(account.individualPersons, ("person", "personer"), ("person", "persons"))
        let days = language.count(individualDays, ("dag", "dagar"), ("day", "days"))
        var sentences = [
            language.text(
                "Individuellt räknas \(persons) med \(days) att betala.",
                "Counted individually: \(persons) with \(days) to pay.")
        ]
        for entry in account.individualDays {
            guard let row = dailyAmounts.first(where: { $0.year == entry.year }),
                let price = row.amount.multiplied(by: Fraction(entry.days))
            else { continue }
            let days = language.count(entry.days, ("dag", "dagar"), ("day", "days"))
            sentences.append(
                language.text(
                    "Under \(entry.year): \(days) gånger \(row.amount.formatted(in: language)), alltså "
                        + "\(price.formatted(in: language)).",
                    "In \(entry.year): \(days) times \(row.amount.formatted(in: language)), that is "
                        + "\(price.formatted(in: language))."))
        }
        return sentences
    }

    private func exclusionSentences(in language: Language) -> [String] {
        guard account.excludedPersons > 0 else { return [] }
        let persons = language.count(account.excludedPersons, ("person", "personer"), ("person", "persons"))
        return [
            language.text(
                "Utanför avräkningen står \(persons), eftersom något villkor inte är uppfyllt.",
                "Left out: \(persons), because some condition does not hold.")
        ]
    }
}

extension Fraction {
    /// The fraction with a number of decimals, with the decimal sign of a language.
    public func decimal(_ decimals: Int, in language: Language) -> String { language.decimal(decimal(decimals)) }
}

extension Language {
    /// A decimal number with the decimal sign of the language.
    func decimal(_ number: String) -> String {
        guard self == .swedish else { return number }
        return String(number.map { $0 == "." ? "," : $0 })
    }
}
