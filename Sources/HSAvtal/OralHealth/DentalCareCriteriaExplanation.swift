// SPDX-License-Identifier: Apache-2.0

extension DentalCareCriteria {
    /// How the region's rules are met, not met, or not known to be met; whole sentences, and only on what they fill in.
    ///
    /// Of an entitled person only what is met is told.
    func sentences(for need: DentalNeed, answer: Knowledge, in language: Language) -> [String] {
        let isHome = housing(knowing: need) != .specialHousing
        let fillsNeed = need.extensiveNeed == .unknown || isHome && need.correspondingNeed == .unknown
        let isTold = { (criterion: Knowledge) in criterion == .yes || answer != .yes }
        guard !contradicts(need) else { return [contradictionSentence(need, in: language)] }
        var sentences = [housingSentence(in: language)]
        if need.extensiveNeed == .yes {
            sentences.append(
                language.text(
                    "Behovet av vård och omsorg är redan bedömt som omfattande.",
                    "The need of care has already been judged extensive."))
        }
        if fillsNeed || !isHome, isTold(dailyNeed.isPersonalCare) { sentences.append(needSentence(in: language)) }
        if fillsNeed, isHome {
            let isHelped = isHelped(homeHealthCare: need.homeHealthCare)
            if isTold(personalCareImpairment.isSevere) { sentences.append(limitationSentence(in: language)) }
            if isTold(isHelped) { sentences.append(helpSentence(isHelped, need.homeHealthCare, in: language)) }
        }
        if isHome, need.lastingNeed == .unknown || smallProspects == .no {
            sentences.append(prospectsSentence(isLasting: need.lastingNeed == .yes, in: language))
        }
        if !isHome, answer == .unknown, need.lastingNeed == .unknown, dailyNeed != .personalCare {
            sentences.append(
                language.text(
                    "Det är inte känt om behovet är varaktigt.", "It is not known whether the need is lasting."))
        }
        return sentences
    }

    private func contradictionSentence(_ need: DentalNeed, in language: Language) -> String {
        switch housing {
        case .specialHousing where need.municipalHealthCare == .no:
            language.text(
                "Uppgifterna går inte ihop: den som bor i särskilt boende har kommunal hälso- och sjukvård.",
                "The facts contradict each other: whoever lives in special housing has municipal health care.")
        case .specialHousing:
            language.text(
                "Uppgifterna går inte ihop: den som bor i särskilt boende bor inte i egen bostad.",
                "The facts contradict each other: whoever lives in special housing does not live at home.")
        case .ownHome, .livingAlong, .securityHousing, .unknown:
            language.text(
                "Uppgifterna går inte ihop: personen uppges både bo i egen bostad och inte göra det.",
                "The facts contradict each other: the person is said both to live at home and not to.")
        }
    }

    private func housingSentence(in language: Language) -> String {
        switch housing {
        case .specialHousing: language.text("Personen bor i särskilt boende.", "The person lives in special housing.")
        case .livingAlong:
            language.text(
                "Personen bor med som partner i särskilt boende och bedöms som i egen bostad.",
                "The person lives in special housing as a partner, and is assessed as at home.")
        case .securityHousing:
            language.text(
                "Platsen i särskilt boende är beviljad av trygghetsskäl, så personen bedöms som i egen bostad.",
                "The place in special housing was granted for security, so the person is assessed as at home.")
        case .ownHome: language.text("Personen bor i egen bostad.", "The person lives at home.")
        case .unknown: language.text("Det är inte känt hur personen bor.", "It is not known how the person lives.")
        }
    }

    private func needSentence(in language: Language) -> String {
        switch dailyNeed {
        case .personalCare:
            language.text(
                "Personen behöver hjälp med personlig omvårdnad varje dag.",
                "The person needs help with personal care every day.")
        case .injectionsOrDressings:
            language.text(
                "Det enda som personen behöver hjälp med varje dag är injektioner eller omläggningar, vilket inte räcker.",
                "All that the person needs help with every day is injections or dressings, which is not enough.")
        case .none:
            language.text(
                "Personen behöver inte hjälp med personlig omvårdnad varje dag.",
                "The person does not need help with personal care every day.")
        case .unknown:
            language.text(
                "Det är inte känt om personen behöver hjälp med personlig omvårdnad varje dag.",
                "It is not known whether the person needs help with personal care every day.")
        }
    }

    private func limitationSentence(in language: Language) -> String {
        switch personalCareImpairment.isSevere {
        case .yes:
            language.text(
                "Begränsningen i personlig vård är stor eller total enligt ICF.",
                "The limitation in personal care is severe or complete in the ICF.")
        case .no:
            language.text(
                "Begränsningen i personlig vård är mindre än stor enligt ICF, vilket inte räcker.",
                "The limitation in personal care is less than severe in the ICF, which is not enough.")
        case .unknown:
            language.text(
                "Det är inte känt hur stor begränsningen i personlig vård är enligt ICF.",
                "It is not known how severe the limitation in personal care is in the ICF.")
        }
    }

    private func helpSentence(_ isHelped: Knowledge, _ homeHealthCare: Knowledge, in language: Language) -> String {
        switch isHelped {
        case .yes where homeHelp != .yes && homeHealthCare != .yes:
            language.text("Anhöriga ger hjälpen, och den räknas med.", "Relatives give the help, and it counts.")
        case .yes:
            language.text(
                "Personen har hemtjänst eller hemsjukvård.", "The person has home help or health care in the home.")
        case .no:
            language.text(
                "Ingen ger hjälpen ännu; om behovet ändå motsvarar deras som har kommunal hälso- och sjukvård får prövas.",
                "Nobody gives the help yet; whether the need corresponds to theirs who have municipal health care all the same "
                    + "has to be examined.")
        case .unknown:
            language.text(
                "Det är inte känt om personen får hemtjänst, hemsjukvård eller hjälp av anhöriga.",
                "It is not known whether the person has home help, health care in the home, or help from relatives.")
        }
    }

    private func prospectsSentence(isLasting: Bool, in language: Language) -> String {
        switch smallProspects {
        case .yes: language.text("Utsikterna till förbättring är små.", "The prospects of improvement are small.")
        case .no where isLasting:
            language.text(
                "Utsikterna till förbättring är inte små, men behovet är redan bedömt som varaktigt.",
                "The prospects of improvement are not small, but the need has already been judged lasting.")
        case .no:
            language.text(
                "Utsikterna till förbättring är inte små, så regionens regler är inte uppfyllda.",
                "The prospects of improvement are not small, so the region's rules are not met.")
        case .unknown:
            language.text(
                "Det är inte känt om utsikterna till förbättring är små.",
                "It is not known whether the prospects of improvement are small.")
        }
    }
}
