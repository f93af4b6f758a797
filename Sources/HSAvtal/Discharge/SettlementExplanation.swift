// SPDX-License-Identifier: Apache-2.0

// A settlement in words: what is owed, then how each part of it came about.
extension MonthlySettlement {
    /// The settlement for a case worker, under the terms that it was computed with.
    public func explanation(under terms: DischargeTerms, in language: Language) -> Explanation {
        Explanation(
            sentences: [conclusion(in: language)] + meanSentences(terms, in: language)
                + individualSentences(terms, in: language) + exclusionSentences(in: language),
            citations: allGrounds(under: terms), language: language)
    }

    /// The norms of the settlement, and those behind the figures in its explanation.
    private func allGrounds(under terms: DischargeTerms) -> Citations {
        let isByMean = if case .monthlyMean = terms.model.time { true } else { false }
        let isNational = !dailyAmounts.isEmpty && terms.model.amount == .nationalAverage
        let hasMean = isByMean && account.persons > 0
        return
            citations
            .citing(.nationalDailyAmount, when: isNational)
            .citing(.meanNotRounded, when: hasMean)
            .citing(.dischargesArePersons, when: hasMean)
            .citing(.noCredit, when: hasMean && !exceedsThreshold)
            .citing(.individualWhateverTheMean, when: isByMean && individualDays > 0 && !exceedsThreshold)
            .citing(.yearOfTheDay, when: account.individualDays.contains { $0.year != account.month.year })
            .citing(.monthOfDischarge, when: individualDays > 0)
            .citing(.oreHalfUp, when: isRounded)
            .citing(.unqualifiedLeavesBothSums, when: account.excludedPersons > 0)
    }

    /// Whether the amount of the mean was no whole number of öre.
    private var isRounded: Bool {
        guard meanAmount > .zero, let row = dailyAmounts.first(where: { $0.year == account.month.year }),
            let exact = Fraction(row.amount.ore).multiplied(by: excessDays)
        else { return false }
        return exact.denominator > 1
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
            return [language.text("Ingen person räknas i genomsnittet.", "No person counts in the mean.")]
        }
        let days = language.count(account.days, ("dag", "dagar"), ("day", "days"))
        let persons = language.count(account.persons, ("person", "personer"), ("person", "persons"))
        let threshold = language.decimal(model.threshold.decimal(atLeast: 1))
        let above =
            exceedsThreshold
            ? language.text("mer än \(threshold)", "more than \(threshold)")
            : language.text("inte mer än \(threshold)", "not more than \(threshold)")
        let mean = words(for: model.rounding, in: language)
        var sentences = [
            language.text(
                "Genomsnittet är \(days) delat på \(persons), \(mean): \(above).",
                "The mean is \(days) divided by \(persons), \(mean): \(above).")
        ]
        guard exceedsThreshold else { return sentences }
        if case .jointAnalysis(let months) = model.consequence {
            sentences.append(
                language.text(
                    "Ett för högt genomsnitt leder inte till betalning utan till gemensam analys efter \(months) månader i rad.",
                    "A mean that is too high leads to no payment but to a joint analysis after \(months) months in a row."
                ))
        } else if let row = dailyAmounts.first(where: { $0.year == account.month.year }) {
            let excess =
                language.decimal(excessDays.decimal)
                + (excessDays == Fraction(1)
                    ? language.text(" dag", " day") : language.text(" dagar", " days"))
            let (price, sum) = (row.amount.formatted(in: language), meanAmount.formatted(in: language))
            sentences.append(
                language.text(
                    "Det som ligger över \(threshold) blir för \(persons) tillsammans \(excess); \(excess) gånger \(price) är "
                        + "\(sum).",
                    "What lies above \(threshold) comes to \(excess) for \(persons) together; \(excess) times \(price) is "
                        + "\(sum)."))
        }
        return sentences
    }

    /// The mean as it is compared: the exact number, about how much a fraction is, or the rounded one.
    private func words(for rounding: MeanRounding, in language: Language) -> String {
        if case .rounded(let decimals) = rounding {
            return language.text("avrundat ", "rounded ") + mean.decimal(decimals, in: language)
        }
        let decimal = language.decimal(mean.decimal)
        guard decimal == mean.description else { return language.text("alltså \(decimal)", "that is \(decimal)") }
        let about = mean.decimal(2, in: language)
        return language.text("alltså \(mean) (ungefär \(about))", "that is \(mean) (about \(about))")
    }

    private func individualSentences(_ terms: DischargeTerms, in language: Language) -> [String] {
        guard account.individualPersons > 0 || individualDays > 0 else { return [] }
        let persons = language.count(account.individualPersons, ("person", "personer"), ("person", "persons"))
        let days = language.count(individualDays, ("dag", "dagar"), ("day", "days"))
        var sentences = [
            language.text(
                "Individuellt räknas \(persons) med \(days) att betala.",
                "Counted individually: \(persons) with \(days) to pay.")
        ]
        if individualDays > 0, isLiable, !exceedsThreshold, case .monthlyMean = terms.model.time {
            sentences.append(Norm.individualWhateverTheMean.statement(in: language))
        }
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

    /// The fraction for people, in full with at least one decimal: `3,0`, `2,25`.
    public func formatted(in language: Language) -> String { language.decimal(decimal(atLeast: 1)) }
}

extension Language {
    /// A decimal number with the decimal sign of the language.
    func decimal(_ number: String) -> String {
        guard self == .swedish else { return number }
        return String(number.map { $0 == "." ? "," : $0 })
    }
}
