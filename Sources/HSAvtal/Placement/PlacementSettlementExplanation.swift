// SPDX-License-Identifier: Apache-2.0

extension PlacementSettlement {
    /// The settlement in words: what is left to transfer, what was borne period by period, and every norm.
    public func explanation(in language: Language) -> Explanation {
        Explanation(sentences: sentences(in: language), citations: citations, language: language)
    }

    private func sentences(in language: Language) -> [String] {
        var sentences = [conclusion(in: language)]
        sentences += [Principal.region, .municipality].map { accountSentence(of: $0, in: language) }
        sentences += periods.map { sentence(for: $0, in: language) }
        if tied.cost != .zero {
            sentences.append(
                language.text(
                    "Fakturor på \(money(tied.cost, language)) delas inte enligt fördelningen utan bärs efter vems ansvar "
                        + "insatsen hör till, och vem som har ordnat och godkänt den: regionen bär "
                        + "\(money(tied.region, language)) och kommunen \(money(tied.municipality, language)).",
                    "Invoices of \(money(tied.cost, language)) are not divided, but borne by whose responsibility the "
                        + "intervention belongs to, and who has arranged and approved it: the region bears "
                        + "\(money(tied.region, language)) and the municipality "
                        + "\(money(tied.municipality, language))."))
        }
        if let thirdsDifference, thirdsDifference != .zero {
            // Told as what the reading that is not used would change.
            let isThirds = terms.standardSplit == .thirds
            let isMore = (thirdsDifference > .zero) != isThirds
            let amount = money(Money(ore: magnitude(thirdsDifference)), language)
            sentences.append(
                isThirds
                    ? language.text(
                        "Med 33 procent i stället för exakta tredjedelar hade regionen burit \(amount) "
                            + "\(isMore ? "mer" : "mindre").",
                        "By 33 per cent instead of exact thirds the region would have borne \(amount) "
                            + "\(isMore ? "more" : "less").")
                    : language.text(
                        "Med exakta tredjedelar i stället för 33 procent hade regionen burit \(amount) "
                            + "\(isMore ? "mer" : "mindre").",
                        "By exact thirds instead of 33 per cent the region would have borne \(amount) "
                            + "\(isMore ? "more" : "less")."))
        }
        if adjustment != .zero { sentences.append(adjustmentSentence(in: language)) }
        return sentences + warnings.map { $0.sentence(in: language) }
    }

    private func money(_ amount: Money, _ language: Language) -> String { amount.formatted(in: language) }

    private func conclusion(in language: Language) -> String {
        guard let transfer else {
            return language.text("Inget återstår att betala.", "Nothing is left to pay.")
        }
        return language.text(
            "\(transfer.from.subject(in: language)) ska betala \(money(transfer.amount, language)) till "
                + "\(transfer.from.other.name(in: language)).",
            "\(transfer.from.subject(in: language)) is to pay \(money(transfer.amount, language)) to "
                + "\(transfer.from.other.name(in: language)).")
    }

    private func accountSentence(of principal: Principal, in language: Language) -> String {
        let account = account(of: principal)
        let who = principal.subject(in: language)
        let paid =
            account.paid == .zero
            ? language.text("inte betalat några fakturor", "paid no invoices")
            : language.text(
                "betalat fakturor på \(money(account.paid, language))",
                "paid invoices of \(money(account.paid, language))")
        let borne = money(account.borne, language)
        guard account.transferred != .zero else {
            return language.text(
                "\(who) har \(paid) och ska bära \(borne).", "\(who) has \(paid) and is to bear \(borne).")
        }
        let (name, moved) = (
            principal.other.name(in: language), money(Money(ore: magnitude(account.transferred)), language)
        )
        let direction =
            account.transferred > .zero
            ? language.text("betalat \(moved) till \(name)", "paid \(moved) to \(name)")
            : language.text("fått \(moved) av \(name)", "got \(moved) from \(name)")
        return language.text(
            "\(who) har \(paid), har \(direction) och ska bära \(borne).",
            "\(who) has \(paid), has \(direction), and is to bear \(borne).")
    }

    private func magnitude(_ amount: Money) -> Int64 { Int64(clamping: amount.ore.magnitude) }

    private func sentence(for period: Period, in language: Language) -> String {
        let (first, last) = (period.firstDay, period.lastDay)
        let days = language.count(period.days, ("dag", "dagar"), ("day", "days"))
        let cost = money(period.parts.cost, language)
        let (region, municipality) = (money(period.parts.region, language), money(period.parts.municipality, language))
        let basis = basisClause(period.basis, in: language)
        return language.text(
            "\(first) till \(last) (\(days)): kostnaden är \(cost), varav regionen bär \(region) och kommunen "
                + "\(municipality); \(basis).",
            "\(first) to \(last) (\(days)): the cost is \(cost), of which the region bears \(region) and the municipality "
                + "\(municipality); \(basis).")
    }

    private func basisClause(_ basis: Basis, in language: Language) -> String {
        let placing = placement.placedBy.name(in: language)
        switch basis {
        case .emergency:
            return language.text(
                "innan fördelningen är fastställd ligger kostnaden kvar på \(placing), som har placerat",
                "before the division is settled the cost stays with \(placing), which has made the placement")
        case .withoutDivision:
            return language.text(
                "ingen fördelning gäller och kostnaden läggs på \(placing), som har placerat",
                "no division is in force, and the cost is laid on \(placing), which has made the placement")
        case .continued(let division):
            let rule = division.rule.clause(under: terms, in: language)
            return language.text(
                "fördelningen den \(division.decided), vars tid har gått ut, används även här, \(rule)",
                "the division of \(division.decided), whose period has run out, is used here too, \(rule)")
        case .division(let division):
            let (kind, rule) = (division.kind.name(in: language), division.rule.clause(under: terms, in: language))
            return language.text(
                "\(kind) den \(division.decided), \(rule)", "\(kind) of \(division.decided), \(rule)")
        }
    }

    private func adjustmentSentence(in language: Language) -> String {
        let amount = money(Money(ore: magnitude(adjustment)), language)
        let isMore = adjustment > .zero
        return language.text(
            "Slutliga beslut justerar dagar före besluten: för dem bär regionen \(amount) \(isMore ? "mer" : "mindre") än "
                + "förut, och kommunen lika mycket \(isMore ? "mindre" : "mer").",
            "Final decisions adjust days before them: of these the region bears \(amount) \(isMore ? "more" : "less") than "
                + "before, and the municipality as much \(isMore ? "less" : "more").")
    }
}

extension CostRule {
    /// How the cost is divided, as a clause.
    public func clause(under terms: PlacementTerms, in language: Language) -> String {
        switch self {
        case .standard:
            let share = terms.standardSplit.regionShare
            return language.text(
                "schablonen, regionen \(share.text(in: language)) och kommunen \(share.rest.text(in: language))",
                "the standard split, the region \(share.text(in: language)) and the municipality "
                    + share.rest.text(in: language))
        case .share(let share):
            return language.text(
                "regionen \(share.text(in: language)) och kommunen \(share.rest.text(in: language))",
                "the region \(share.text(in: language)) and the municipality \(share.rest.text(in: language))")
        case .perDay(let part, let principal):
            let other = principal.other
            return language.text(
                "\(principal.name(in: language)) \(part.amount.formatted(in: language)) per dag och "
                    + "\(other.name(in: language)) resten",
                "\(principal.name(in: language)) \(part.amount.formatted(in: language)) per day and "
                    + "\(other.name(in: language)) the rest")
        }
    }
}
