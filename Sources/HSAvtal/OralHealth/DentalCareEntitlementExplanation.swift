// SPDX-License-Identifier: Apache-2.0

extension DentalCareEntitlement {
    /// The conclusion, the need with the source that it rests on, and the age.
    public func sentences(for decision: Decision<DentalEntitlement>, under edition: Edition, in language: Language)
        -> [String]
    {
        let limit = edition.oralHealth.ageLimits[day]
        return switch decision.finding {
        case .outsideScope: [outsideSentence(in: language)]
        case .settled(.entitled):
            [entitledSentence(in: language)] + needSentences(in: language) + ageSentences(limit, in: language)
        case .settled(.notEntitled): deniedSentences(limit, in: language)
        case .leftOpen(let opening):
            [assessedNeed.isContradicted ? undecidedSentence(in: language) : opening.sentence(in: language)]
                + (assessedNeed.isEntitled == .unknown ? needSentences(in: language) : [])
                + ageSentences(limit, in: language) + [guidanceSentence(in: language)]
        }
    }

    private func outsideSentence(in language: Language) -> String {
        language.text(
            "Personen är inte folkbokförd i någon av kommunerna i Västra Götaland, så avtalet gäller inte personen.",
            "The person is not registered in a municipality of Västra Götaland, so the agreement does not apply.")
    }

    private func entitledSentence(in language: Language) -> String {
        language.text(
            "Personen har rätt till intyg om N-tandvård och ska erbjudas N-tandvård och en munhälsobedömning.",
            "The person is entitled to a certificate, and must be offered necessary dental care and an oral health "
                + "assessment.")
    }

    private func deniedSentences(_ limit: DentalAgeLimit, in language: Language) -> [String] {
        let conclusion = language.text(
            "Personen har inte rätt till intyg om N-tandvård.",
            "The person is not entitled to a certificate of necessary dental care.")
        let need = assessedNeed.isEntitled
        let lacksAge = isOldEnough(by: limit) == .no
        return [conclusion] + (need == .no || need == .yes ? needSentences(in: language) : [])
            + (lacksAge ? ageSentences(limit, in: language) : [])
            + (need == .no && assessedNeed.layer == .guidance ? [askFirstSentence(in: language)] : [])
    }

    private func undecidedSentence(in language: Language) -> String {
        language.text(
            "Det går inte att avgöra om personen har rätt till intyg om N-tandvård.",
            "It cannot be decided whether the person is entitled to a certificate of necessary dental care.")
    }

    private func askFirstSentence(in language: Language) -> String {
        language.text("Fråga regionen innan ett intyg nekas.", "Ask the region before a certificate is refused.")
    }

    private func guidanceSentence(in language: Language) -> String {
        language.text(
            "Kommunens intygsutfärdare kan be regionen om vägledning.",
            "The municipality's certificate issuer can ask the region for guidance.")
    }

    // MARK: Age

    private func ageSentences(_ limit: DentalAgeLimit, in language: Language) -> [String] {
        guard let born else {
            return [
                language.text(
                    "Födelsedatumet är inte känt; N-tandvård ges från och med det år personen fyller \(limit.age).",
                    "The date of birth is not known; the care is given from the year in which the person turns \(limit.age)."
                )
            ]
        }
        let year = born.year + limit.age
        let sentence =
            isOldEnough(by: limit) == .yes
            ? language.text(
                "Åldersgränsen är \(limit.age) år, räknat från årets början, och personen når den åldern \(year).",
                "The limit of age is \(limit.age) years, counted from the beginning of the year, and the person reaches that "
                    + "age in \(year).")
            : language.text(
                "Åldersgränsen är \(limit.age) år, räknat från årets början, och personen når den åldern först \(year).",
                "The limit of age is \(limit.age) years, counted from the beginning of the year, and the person does not "
                    + "reach that age until \(year).")
        guard limitMatters(limit), assessedNeed.isEntitled != .no else { return [sentence] }
        return [sentence] + otherLimitSentences(limit.alternative(on: day), limit, in: language)
    }

    private func otherLimitSentences(_ other: DentalAgeLimit, _ limit: DentalAgeLimit, in language: Language)
        -> [String]
    {
        guard other.source == .act || limit.source == .act else {
            return [
                language.text(
                    "Avtalet utgår från \(other.age) år, och med den gränsen blir svaret ett annat.",
                    "The agreement proceeds from \(other.age) years, and with that limit the answer is another.")
            ]
        }
        let difference = language.text(
            "I 8\u{a0}a\u{a0}§ tandvårdslagen finns ingen åldersgräns; sedan 2025 är tandvården avgiftsfri bara till och med "
                + "det år då en person fyller 19, men avtalet utgår från 24 år, och med gränsen \(other.age) år blir svaret "
                + "ett annat.",
            "Section 8 a of the Dental Care Act has no limit of age; since 2025 dental care is free only until the year in "
                + "which a person turns 19, but the agreement proceeds from 24, and with the limit \(other.age) the answer is "
                + "another.")
        guard isOldEnough(by: limit) == .no else { return [difference] }
        return [
            difference,
            askFirstSentence(in: language),
        ]
    }

    // MARK: Need

    /// The need in words: the groups, what fails, or what is not known; and by which source.
    private func needSentences(in language: Language) -> [String] {
        let assessed = assessedNeed
        guard assessed.layer == .guidance, let criteria else {
            return statutorySentences(in: language) + statuteSentence(assessed.isEntitled, in: language)
        }
        return lssSentences(assessed.isEntitled, in: language)
            + (assessed.isEntitled == .yes ? knownGroups.groups.map { $0.sentence(in: language) } : [])
            + criteria.sentences(for: need, answer: assessed.isEntitled, in: language)
            + openCircumstances(assessed, in: language) + [
                rulesSentence(assessed.isEntitled, in: language)
            ]
    }

    /// The circumstances of item 2 that are known without the region's rules.
    private var knownGroups: EntitledGroups {
        EntitledGroups().adding(.municipalHealthCare, when: municipalHealthCare == .yes)
            .adding(.homeHealthCare, when: homeHealthCare == .yes)
    }

    /// By which source the answer is found, when the region's rules play no part.
    private func statuteSentence(_ answer: Knowledge, in language: Language) -> [String] {
        guard answer == .unknown else {
            return [
                language.text(
                    "Svaret om behovet följer direkt av 8\u{a0}a\u{a0}§ tandvårdslagen.",
                    "The answer on the need follows directly from section 8 a of the Dental Care Act.")
            ]
        }
        guard criteria == nil else { return [] }
        return [
            language.text(
                "Regionens regler om N-tandvård är inte prövade.",
                "The region's rules on necessary dental care have not been examined.")
        ]
    }

    private func rulesSentence(_ answer: Knowledge, in language: Language) -> String {
        answer == .unknown
            ? language.text(
                "Regionens regler om N-tandvård är prövade, men avgör inte frågan.",
                "The region's rules on necessary dental care have been examined, but do not decide the question.")
            : language.text(
                "Behovet är bedömt efter regionens regler om N-tandvård, som är vägledning till 8\u{a0}a\u{a0}§ tandvårdslagen.",
                "The need is assessed by the region's rules on necessary dental care, which are guidance to section 8 a of the "
                    + "Dental Care Act.")
    }

    private func lssSentences(_ answer: Knowledge, in language: Language) -> [String] {
        switch coveredByLSS {
        case .no where answer == .no:
            [language.text("Personen omfattas inte av LSS.", "The person is not covered by LSS.")]
        case .unknown where answer == .unknown:
            [
                language.text(
                    "Det är inte känt om personen omfattas av LSS.",
                    "It is not known whether the person is covered by LSS.")
            ]
        case .yes, .no, .unknown: []
        }
    }

    private func statutorySentences(in language: Language) -> [String] {
        let need = need
        let answer = need.isEntitled
        guard answer != .yes else { return need.groups.sentences(in: language) }
        guard need.hangsOnItemTwo else { return lssSentences(answer, in: language) }
        return lssSentences(answer, in: language)
            + (need.isLastingAndExtensive == answer ? [needSentence(answer, in: language)] : [])
            + (need.isWithinItemTwo == answer ? circumstanceSentences(of: need, in: language) : [])
    }

    private func needSentence(_ answer: Knowledge, in language: Language) -> String {
        answer == .no
            ? language.text(
                "Behovet av vård och omsorg är inte både omfattande och varaktigt.",
                "The need of care is not both extensive and lasting.")
            : language.text(
                "Det är inte känt om behovet av vård och omsorg är både omfattande och varaktigt.",
                "It is not known whether the need of care is both extensive and lasting.")
    }

    /// What is not known of the circumstances of item 2 when the region's rules have filled in what they can.
    private func openCircumstances(_ assessed: AssessedDentalNeed, in language: Language) -> [String] {
        guard assessed.isEntitled == .unknown, let filled = assessed.filled, filled.hangsOnItemTwo,
            filled.isWithinItemTwo == .unknown, filled.isAtHomeWithSuchNeed == .no
        else { return [] }
        return circumstanceSentences(of: filled, in: language)
    }

    private func circumstanceSentences(of need: DentalNeed, in language: Language) -> [String] {
        guard need.isWithinItemTwo == .unknown else {
            return [
                language.text(
                    "Kommunen ansvarar inte för personens hälso- och sjukvård, personen får inte hemsjukvård och bor inte i "
                        + "egen bostad med motsvarande behov.",
                    "The municipality does not answer for the person's health care, and the person gets no health care in the "
                        + "home and does not live at home with a corresponding need.")
            ]
        }
        let facts = [
            (
                need.municipalHealthCare,
                language.text(
                    "Det är inte känt om kommunen ansvarar för personens hälso- och sjukvård.",
                    "It is not known whether the municipality answers for the person's health care.")
            ),
            (
                need.homeHealthCare,
                language.text(
                    "Det är inte känt om personen får hemsjukvård.",
                    "It is not known whether the person gets health care in the home.")
            ),
            (
                need.isAtHomeWithSuchNeed,
                language.text(
                    "Det är inte känt om personen bor i egen bostad med motsvarande behov.",
                    "It is not known whether the person lives at home with a corresponding need.")
            ),
        ]
        return facts.filter { $0.0 == .unknown }.map { $0.1 }
    }
}

extension EntitledGroups {
    /// What the groups have in common, and each group, as whole sentences.
    fileprivate func sentences(in language: Language) -> [String] {
        let need = language.text(
            "Behovet av vård och omsorg är omfattande och varaktigt.", "The need of care is extensive and lasting.")
        let all = groups.map { $0.sentence(in: language) }
        guard self != EntitledGroups(.lss) else { return all }
        return contains(.lss) ? [all[0], need] + all.dropFirst() : [need] + all
    }
}

extension EntitledGroup {
    /// That the person belongs to the group, as a whole sentence.
    fileprivate func sentence(in language: Language) -> String {
        switch self {
        case .lss:
            language.text(
                "Personen omfattas av LSS; hur varaktigt behovet är behöver inte prövas.",
                "The person is covered by LSS; how lasting the need is need not be examined.")
        case .municipalHealthCare:
            language.text(
                "Kommunen ansvarar för personens hälso- och sjukvård enligt hälso- och sjukvårdslagen.",
                "The municipality answers for the person's health care under the Health and Medical Services Act.")
        case .homeHealthCare: language.text("Personen får hemsjukvård.", "The person gets health care in the home.")
        case .ownHome:
            language.text(
                "Personen bor i egen bostad med ett behov som motsvarar deras som har kommunal hälso- och sjukvård eller "
                    + "hemsjukvård.",
                "The person lives at home with a need that corresponds to theirs who have municipal health care or health "
                    + "care in the home.")
        }
    }
}
