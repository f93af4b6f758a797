// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("The wording of who is entitled to necessary dental care")
struct DentalCareEntitlementWordingTests {
    private typealias Sentence = (swedish: String, english: String)

    private func check(
        _ facts: String, by criteria: DentalCareCriteria? = nil, born: String? = "1950-05-03", _ told: [Sentence],
        limits: DentalAgeLimits = .agreed
    ) throws {
        let question = try facts.known.entitlement(
            born: try born.map { try CivilDate($0) }, day: try CivilDate("2026-05-03"), criteria: criteria)
        try question.tells(
            told.map { $0.swedish }, told.map { $0.english }, under: .reading(OralHealthTerms(ageLimits: limits)))
    }

    // MARK: What the answer is

    private let entitled: Sentence = (
        "Personen har rätt till intyg om N-tandvård och ska erbjudas N-tandvård och en munhälsobedömning.",
        "The person is entitled to a certificate, and must be offered necessary dental care and an oral health assessment."
    )
    private let denied: Sentence = (
        "Personen har inte rätt till intyg om N-tandvård.",
        "The person is not entitled to a certificate of necessary dental care."
    )
    private let open: Sentence = (
        "En uppgift som avgör frågan är inte känd.", "A fact that decides the question is not known."
    )
    private let askTheRegion: Sentence = (
        "Kommunens intygsutfärdare kan be regionen om vägledning.",
        "The municipality's certificate issuer can ask the region for guidance."
    )

    // MARK: What it rests on

    private let byTheAct: Sentence = (
        "Svaret om behovet följer direkt av 8\u{a0}a\u{a0}§ tandvårdslagen.",
        "The answer on the need follows directly from section 8 a of the Dental Care Act."
    )
    private let notExamined: Sentence = (
        "Regionens regler om N-tandvård är inte prövade.",
        "The region's rules on necessary dental care have not been examined."
    )
    private let byTheRules: Sentence = (
        "Behovet är bedömt efter regionens regler om N-tandvård, som är vägledning till 8\u{a0}a\u{a0}§ tandvårdslagen.",
        "The need is assessed by the region's rules on necessary dental care, which are guidance to section 8 a of the Dental "
            + "Care Act."
    )
    private let notByTheRules: Sentence = (
        "Regionens regler om N-tandvård är prövade, men avgör inte frågan.",
        "The region's rules on necessary dental care have been examined, but do not decide the question."
    )
    private let lss: Sentence = (
        "Personen omfattas av LSS; hur varaktigt behovet är behöver inte prövas.",
        "The person is covered by LSS; how lasting the need is need not be examined."
    )
    private let noLSS: Sentence = ("Personen omfattas inte av LSS.", "The person is not covered by LSS.")
    private let unknownLSS: Sentence = (
        "Det är inte känt om personen omfattas av LSS.", "It is not known whether the person is covered by LSS."
    )
    private let notBoth: Sentence = (
        "Behovet av vård och omsorg är inte både omfattande och varaktigt.",
        "The need of care is not both extensive and lasting."
    )
    private let homeHealthCare: Sentence = (
        "Personen får hemsjukvård.", "The person gets health care in the home."
    )

    private func reached(_ age: Int, in year: Int) -> Sentence {
        (
            "Åldersgränsen är \(age) år, räknat från årets början, och personen når den åldern \(year).",
            "The limit of age is \(age) years, counted from the beginning of the year, and the person reaches that age in "
                + "\(year)."
        )
    }

    private func notReached(_ age: Int, until year: Int) -> Sentence {
        (
            "Åldersgränsen är \(age) år, räknat från årets början, och personen når den åldern först \(year).",
            "The limit of age is \(age) years, counted from the beginning of the year, and the person does not reach that age "
                + "until \(year)."
        )
    }

    private var oldEnough: Sentence { reached(24, in: 1_974) }

    @Test("Each group of section 8 a has a sentence of its own")
    func groups() throws {
        try check("y??????", [entitled, lss, byTheAct, oldEnough])
        try check(
            "yyyyyyy",
            [
                entitled, lss,
                (
                    "Behovet av vård och omsorg är omfattande och varaktigt.",
                    "The need of care is extensive and lasting."
                ),
                (
                    "Kommunen ansvarar för personens hälso- och sjukvård enligt hälso- och sjukvårdslagen.",
                    "The municipality answers for the person's health care under the Health and Medical Services Act."
                ), homeHealthCare,
                (
                    "Personen bor i egen bostad med ett behov som motsvarar deras som har kommunal hälso- och sjukvård eller "
                        + "hemsjukvård.",
                    "The person lives at home with a need that corresponds to theirs who have municipal health care or health "
                        + "care in the home."
                ), byTheAct, oldEnough,
            ])
    }

    @Test("So has what fails, and each fact that is not known")
    func failing() throws {
        try check(
            "nnynnnn",
            [
                denied, noLSS, notBoth,
                (
                    "Kommunen ansvarar inte för personens hälso- och sjukvård, personen får inte hemsjukvård och bor inte i "
                        + "egen bostad med motsvarande behov.",
                    "The municipality does not answer for the person's health care, and the person gets no health care in the "
                        + "home and does not live at home with a corresponding need."
                ), byTheAct,
            ])
        let places: [Sentence] = [
            (
                "Det är inte känt om kommunen ansvarar för personens hälso- och sjukvård.",
                "It is not known whether the municipality answers for the person's health care."
            ),
            (
                "Det är inte känt om personen får hemsjukvård.",
                "It is not known whether the person gets health care in the home."
            ),
            (
                "Det är inte känt om personen bor i egen bostad med motsvarande behov.",
                "It is not known whether the person lives at home with a corresponding need."
            ),
        ]
        let need: Sentence = (
            "Det är inte känt om behovet av vård och omsorg är både omfattande och varaktigt.",
            "It is not known whether the need of care is both extensive and lasting."
        )
        try check("???????", [open, unknownLSS, need] + places + [notExamined, oldEnough, askTheRegion])
        try check("nyy?n?y", [open, places[0], places[2], notExamined, oldEnough, askTheRegion])
        try check("nyy??nn", [open, places[0], places[1], notExamined, oldEnough, askTheRegion])
        try check("n?yynnn", [open, need, notExamined, oldEnough, askTheRegion])
        // Where only item 1 is open, the rules have nothing to say, whether they are asked for or not.
        try check("?nnnnnn", [open, unknownLSS, notExamined, oldEnough, askTheRegion])
        try check(
            "?nnnnnn", by: criteria(.specialHousing, .personalCare, .severe, "yyy"),
            [open, unknownLSS, oldEnough, askTheRegion])
    }

    // MARK: Age

    private func difference(_ age: Int) -> Sentence {
        (
            "I 8\u{a0}a\u{a0}§ tandvårdslagen finns ingen åldersgräns; sedan 2025 är tandvården avgiftsfri bara till och med det "
                + "år då en person fyller 19, men avtalet utgår från 24 år, och med gränsen \(age) år blir svaret ett annat.",
            "Section 8 a of the Dental Care Act has no limit of age; since 2025 dental care is free only until the year in "
                + "which a person turns 19, but the agreement proceeds from 24, and with the limit \(age) the answer is "
                + "another."
        )
    }

    private let askBefore: Sentence = (
        "Fråga regionen innan ett intyg nekas.", "Ask the region before a certificate is refused."
    )
    private let agreedFrom24: Sentence = (
        "Avtalet utgår från 24 år, och med den gränsen blir svaret ett annat.",
        "The agreement proceeds from 24 years, and with that limit the answer is another."
    )

    @Test("The age is told with the year; an unknown date of birth, and another limit that matters, are told of")
    func age() throws {
        let tooYoung = notReached(24, until: 2_027)
        try check("y??????", born: "2003-01-01", [denied, lss, byTheAct, tooYoung, difference(20), askBefore])
        try check("y??????", born: "2010-01-01", [denied, lss, byTheAct, notReached(24, until: 2_034)])
        // The need is not told of where it is not what it rests on, nor known.
        try check("???????", born: "2003-01-01", [denied, tooYoung, difference(20), askBefore])
        try check(
            "y??????", born: nil,
            [
                open,
                (
                    "Födelsedatumet är inte känt; N-tandvård ges från och med det år personen fyller 24.",
                    "The date of birth is not known; the care is given from the year in which the person turns 24."
                ), askTheRegion,
            ])
        // Somebody without the need is not told of a limit that would not help.
        try check("nnyyyyy", born: "2003-01-01", [denied, noLSS, notBoth, byTheAct, tooYoung])
        try check("nnyyyyy", born: nil, [denied, noLSS, notBoth, byTheAct])
    }

    @Test("The limit that follows from the act is told of, also where it is the one that lets the person in (I-20)")
    func ageOfTheAct() throws {
        let in2026 = reached(20, in: 2_026)
        try check(
            "y??????", born: "2006-12-31", [entitled, lss, byTheAct, in2026, difference(24)], limits: .followingTheAct)
        try check(
            "?nnnnnn", born: "2006-12-31", [open, unknownLSS, notExamined, in2026, difference(24), askTheRegion],
            limits: .followingTheAct)
        try check(
            "y??????", born: "2007-01-01", [denied, lss, byTheAct, notReached(20, until: 2_027)],
            limits: .followingTheAct)
        try check("y??????", [entitled, lss, byTheAct, reached(20, in: 1_970)], limits: .followingTheAct)
    }

    @Test("A limit that is supplied is compared with the agreement's, and no act is told of (I-20)")
    func suppliedAge() throws {
        let thirty = try DentalAgeLimits.supplied(30)
        try check(
            "y??????", born: "1997-01-01", [denied, lss, byTheAct, notReached(30, until: 2_027), agreedFrom24],
            limits: thirty)
        try check(
            "y??????", born: "2003-01-01", [denied, lss, byTheAct, notReached(30, until: 2_033)], limits: thirty)
        try check("y??????", [entitled, lss, byTheAct, reached(30, in: 1_980)], limits: thirty)
        try check(
            "y??????", born: "2003-01-01", [entitled, lss, byTheAct, reached(18, in: 2_021), agreedFrom24],
            limits: try .supplied(18))
    }

    @Test("The year that is told is that in which the limit of the day is reached, and it is told whether it is")
    func year() throws {
        func check(born: String, on day: String, _ limits: DentalAgeLimits) throws {
            let (born, day) = (try CivilDate(born), try CivilDate(day))
            let edition = Edition.reading(OralHealthTerms(ageLimits: limits))
            let question = try "ynnnnnn".known.entitlement(born: born, day: day)
            let isEntitled = question.decide(under: edition).finding.verdict == AnyHashable("entitled")
            let year = born.year + limits[day].age
            try equal(isEntitled, day.year >= year, "entitled on \(day)")
            let expected = isEntitled ? reached(limits[day].age, in: year) : notReached(limits[day].age, until: year)
            try hold(question.told(in: .swedish, under: edition).contains(expected.swedish), expected.swedish)
            try hold(question.told(in: .english, under: edition).contains(expected.english), expected.english)
        }
        for born in ["2003-01-01", "2002-12-31", "1990-07-01"] {
            try check(born: born, on: "2026-05-03", .agreed)
        }
        try check(born: "2006-12-31", on: "2026-05-03", .followingTheAct)
        // Where the limit falls, somebody turns 20 before it does, and turns 24 after it.
        for (born, day) in [("2004-07-01", "2026-05-03"), ("2003-07-01", "2024-06-01")] {
            try check(born: born, on: day, .followingTheAct)
        }
        try check(born: "1997-01-01", on: "2026-05-03", try .supplied(30))
    }

    // MARK: The region's rules

    private func criteria(
        _ housing: DentalHousing, _ need: DailyNeed, _ impairment: PersonalCareImpairment, _ facts: String
    ) -> DentalCareCriteria {
        let facts = facts.known
        return DentalCareCriteria(
            housing: housing, dailyNeed: need, personalCareImpairment: impairment, smallProspects: facts[0],
            homeHelp: facts[1], relativesHelp: facts[2])
    }

    private let needsCare: Sentence = (
        "Personen behöver hjälp med personlig omvårdnad varje dag.",
        "The person needs help with personal care every day."
    )
    private let needsNoCare: Sentence = (
        "Personen behöver inte hjälp med personlig omvårdnad varje dag.",
        "The person does not need help with personal care every day."
    )
    private let unknownNeed: Sentence = (
        "Det är inte känt om personen behöver hjälp med personlig omvårdnad varje dag.",
        "It is not known whether the person needs help with personal care every day."
    )
    private let onlyInjections: Sentence = (
        "Det enda som personen behöver hjälp med varje dag är injektioner eller omläggningar, vilket inte räcker.",
        "All that the person needs help with every day is injections or dressings, which is not enough."
    )
    private let severe: Sentence = (
        "Begränsningen i personlig vård är stor eller total enligt ICF.",
        "The limitation in personal care is severe or complete in the ICF."
    )
    private let lessThanSevere: Sentence = (
        "Begränsningen i personlig vård är mindre än stor enligt ICF, vilket inte räcker.",
        "The limitation in personal care is less than severe in the ICF, which is not enough."
    )
    private let helped: Sentence = (
        "Personen har hemtjänst eller hemsjukvård.", "The person has home help or health care in the home."
    )
    private let notYetHelped: Sentence = (
        "Ingen ger hjälpen ännu; om behovet ändå motsvarar deras som har kommunal hälso- och sjukvård får prövas.",
        "Nobody gives the help yet; whether the need corresponds to theirs who have municipal health care all the same has to "
            + "be examined."
    )
    private let smallProspects: Sentence = (
        "Utsikterna till förbättring är små.", "The prospects of improvement are small."
    )
    private let atHome: Sentence = ("Personen bor i egen bostad.", "The person lives at home.")
    private let inSpecialHousing: Sentence = (
        "Personen bor i särskilt boende.", "The person lives in special housing."
    )

    @Test("Each sort of housing has a sentence of its own, and in special housing only the daily need is told of")
    func housing() throws {
        try check(
            "n??????", by: criteria(.specialHousing, .personalCare, .mild, "nnn"),
            [entitled, inSpecialHousing, needsCare, byTheRules, oldEnough])
        for (housing, swedish, english) in [
            (
                DentalHousing.livingAlong,
                "Personen bor med som partner i särskilt boende och bedöms som i egen bostad.",
                "The person lives in special housing as a partner, and is assessed as at home."
            ),
            (
                .securityHousing,
                "Platsen i särskilt boende är beviljad av trygghetsskäl, så personen bedöms som i egen bostad.",
                "The place in special housing was granted for security, so the person is assessed as at home."
            ),
            (.ownHome, atHome.swedish, atHome.english),
            (.unknown, "Det är inte känt hur personen bor.", "It is not known how the person lives."),
        ] {
            try check(
                "n??????", by: criteria(housing, .personalCare, .severe, "yyn"),
                [entitled, (swedish, english), needsCare, severe, helped, smallProspects, byTheRules, oldEnough])
        }
    }

    @Test("So has each condition of the rules, met, not met and not known")
    func eachCondition() throws {
        let prospects: Sentence = (
            "Utsikterna till förbättring är inte små, så regionens regler är inte uppfyllda.",
            "The prospects of improvement are not small, so the region's rules are not met."
        )
        try check(
            "n???n??", by: criteria(.ownHome, .injectionsOrDressings, .moderate, "nyn"),
            [denied, noLSS, atHome, onlyInjections, lessThanSevere, helped, prospects, byTheRules, askFirst])
        try check(
            "n??????", by: criteria(.ownHome, .unknown, .unknown, "?nn"),
            [
                open, atHome, unknownNeed,
                (
                    "Det är inte känt hur stor begränsningen i personlig vård är enligt ICF.",
                    "It is not known how severe the limitation in personal care is in the ICF."
                ),
                (
                    "Det är inte känt om personen får hemtjänst, hemsjukvård eller hjälp av anhöriga.",
                    "It is not known whether the person has home help, health care in the home, or help from relatives."
                ),
                (
                    "Det är inte känt om utsikterna till förbättring är små.",
                    "It is not known whether the prospects of improvement are small."
                ), notByTheRules, oldEnough, askTheRegion,
            ])
        try check(
            "n??????", by: criteria(.specialHousing, .none, .none, "nnn"),
            [denied, noLSS, inSpecialHousing, needsNoCare, byTheRules, askFirst])
        try check(
            "n??????", by: criteria(.specialHousing, .injectionsOrDressings, .none, "nnn"),
            [denied, noLSS, inSpecialHousing, onlyInjections, byTheRules, askFirst])
        // Item 2 is not met, and LSS is not known.
        try check(
            "???????", by: criteria(.ownHome, .none, .severe, "yyn"),
            [
                open, unknownLSS, atHome, needsNoCare, severe, helped, smallProspects, notByTheRules, oldEnough,
                askTheRegion,
            ])
    }

    @Test("Help by relatives, and none yet; and a circumstance that is known without the rules")
    func help() throws {
        // A need known to be lasting: the prospects change nothing.
        try check(
            "ny?????", by: criteria(.ownHome, .personalCare, .complete, "nny"),
            [
                entitled, atHome, needsCare, severe,
                ("Anhöriga ger hjälpen, och den räknas med.", "Relatives give the help, and it counts."),
                (
                    "Utsikterna till förbättring är inte små, men behovet är redan bedömt som varaktigt.",
                    "The prospects of improvement are not small, but the need has already been judged lasting."
                ), byTheRules, oldEnough,
            ])
        try check(
            "n??nn??", by: criteria(.ownHome, .personalCare, .severe, "ynn"),
            [
                open, atHome, needsCare, severe, notYetHelped, smallProspects, notByTheRules, oldEnough, askTheRegion,
            ])
        try check(
            "n???y??", by: criteria(.ownHome, .personalCare, .severe, "ynn"),
            [entitled, homeHealthCare, atHome, needsCare, severe, helped, smallProspects, byTheRules, oldEnough])
    }

    @Test(
        "A need that has been judged extensive is told so, and one that is not known to be lasting in special housing")
    func judged() throws {
        let extensive: Sentence = (
            "Behovet av vård och omsorg är redan bedömt som omfattande.",
            "The need of care has already been judged extensive."
        )
        try check(
            "n?y????", by: criteria(.specialHousing, .personalCare, .severe, "yyn"),
            [entitled, inSpecialHousing, extensive, needsCare, byTheRules, oldEnough])
        try check(
            "n?y????", by: criteria(.specialHousing, .unknown, .severe, "yyn"),
            [
                open, inSpecialHousing, extensive, unknownNeed,
                ("Det är inte känt om behovet är varaktigt.", "It is not known whether the need is lasting."),
                notByTheRules, oldEnough, askTheRegion,
            ])
        try check(
            "n?yn?yy", by: criteria(.ownHome, .personalCare, .severe, "yyn"),
            [entitled, atHome, extensive, smallProspects, byTheRules, oldEnough])
        // What is not as the rules ask is not told of somebody who is entitled without it.
        try check(
            "nyy????", by: criteria(.specialHousing, .none, .severe, "yyn"),
            [entitled, inSpecialHousing, extensive, byTheRules, oldEnough])
        try check(
            "nyy????", by: criteria(.ownHome, .none, .severe, "yyn"),
            [
                open, atHome, extensive, needsNoCare, severe, helped,
                (
                    "Det är inte känt om kommunen ansvarar för personens hälso- och sjukvård.",
                    "It is not known whether the municipality answers for the person's health care."
                ),
                (
                    "Det är inte känt om personen får hemsjukvård.",
                    "It is not known whether the person gets health care in the home."
                ), notByTheRules, oldEnough, askTheRegion,
            ])
    }

    @Test("Facts that contradict the housing are told of, and nothing of what the rules ask")
    func contradictions() throws {
        let undecided: Sentence = (
            "Det går inte att avgöra om personen har rätt till intyg om N-tandvård.",
            "It cannot be decided whether the person is entitled to a certificate of necessary dental care."
        )
        let cases: [(String, DentalHousing, Sentence)] = [
            (
                "n??nn??", DentalHousing.specialHousing,
                (
                    swedish:
                        "Uppgifterna går inte ihop: den som bor i särskilt boende har kommunal hälso- och sjukvård.",
                    english:
                        "The facts contradict each other: whoever lives in special housing has municipal health care."
                )
            ),
            (
                "n????y?", .specialHousing,
                (
                    "Uppgifterna går inte ihop: den som bor i särskilt boende bor inte i egen bostad.",
                    "The facts contradict each other: whoever lives in special housing does not live at home."
                )
            ),
            (
                "n???nn?", .ownHome,
                (
                    "Uppgifterna går inte ihop: personen uppges både bo i egen bostad och inte göra det.",
                    "The facts contradict each other: the person is said both to live at home and not to."
                )
            ),
        ]
        for (facts, housing, sentence) in cases {
            try check(
                facts, by: criteria(housing, .personalCare, .severe, "yyn"),
                [undecided, sentence, notByTheRules, oldEnough, askTheRegion])
        }
    }

    /// What a refusal by the region's rules ends with.
    private let askFirst: Sentence = (
        "Fråga regionen innan ett intyg nekas.", "Ask the region before a certificate is refused."
    )
}
