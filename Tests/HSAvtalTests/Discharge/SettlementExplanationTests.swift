// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.utskrivning.5.2: the settlement in words")
struct SettlementExplanationTests {
    @Test("A month with a mean above the threshold, individual days of two years and an excluded person")
    func everything() throws {
        let facts = try [StayFacts(dayZero: CivilDate("2025-12-27"))].varying(\.days, over: [6, 7, 10])
        let excluded = try [StayFacts(dayZero: CivilDate("2026-01-03"), days: 1)].varying(\.available, over: [.no])
        expect(
            try settlement(facts + excluded),
            swedish: [
                "Göteborg ska betala 168 363,00 kr för 2026-01.",
                "Genomsnittet är 13 dagar delat på 2 personer, alltså 6,5: mer än 3,0.",
                "Det som ligger över 3,0 blir för 2 personer tillsammans 7 dagar; 7 dagar gånger 12 026,00 kr är "
                    + "84 182,00 kr.",
                "Individuellt räknas 1 person med 7 dagar att betala.",
                "Under 2025: 1 dag gånger 12 025,00 kr, alltså 12 025,00 kr.",
                "Under 2026: 6 dagar gånger 12 026,00 kr, alltså 72 156,00 kr.",
                "Utanför avräkningen står 1 person, eftersom något villkor inte är uppfyllt.",
            ],
            english: [
                "Göteborg owes SEK 168,363.00 for 2026-01.",
                "The mean is 13 days divided by 2 persons, that is 6.5: more than 3.0.",
                "What lies above 3.0 comes to 7 days for 2 persons together; 7 days times SEK 12,026.00 is "
                    + "SEK 84,182.00.",
                "Counted individually: 1 person with 7 days to pay.",
                "In 2025: 1 day times SEK 12,025.00, that is SEK 12,025.00.",
                "In 2026: 6 days times SEK 12,026.00, that is SEK 72,156.00.",
                "Left out: 1 person, because some condition does not hold.",
            ])
    }

    @Test("A month with nothing to pay: a low mean, and no person in the mean")
    func nothing() throws {
        expect(
            try settlement([StayFacts(dayZero: CivilDate("2026-05-10"))].varying(\.days, over: [0, 1])),
            swedish: [
                "Göteborg har inget att betala för 2026-05.",
                "Genomsnittet är 1 dag delat på 2 personer, alltså 0,5: inte mer än 3,0.",
            ],
            english: [
                "Göteborg owes nothing for 2026-05.",
                "The mean is 1 day divided by 2 persons, that is 0.5: not more than 3.0.",
            ])
        let excluded = try [StayFacts(dayZero: CivilDate("2026-05-10"), days: 1)].varying(\.ready, over: [.none])
        expect(
            try settlement(excluded),
            swedish: [
                "Göteborg har inget att betala för 2026-05.", "Ingen person räknas i genomsnittet.",
                "Utanför avräkningen står 1 person, eftersom något villkor inte är uppfyllt.",
            ],
            english: [
                "Göteborg owes nothing for 2026-05.", "No person counts in the mean.",
                "Left out: 1 person, because some condition does not hold.",
            ])
    }

    @Test("The mean is told exactly where it can be, else about, and rounded where it is rounded (I-01)")
    func means() throws {
        let facts = try [StayFacts(dayZero: CivilDate("2026-05-10"))].varying(\.days, over: [3, 3, 4])
        let exact = Language.allCases.map { sentences(try? settlement(facts), .vastraGotaland2023, $0) }
        #expect(exact[0][1] == "Genomsnittet är 10 dagar delat på 3 personer, alltså 10/3 (ungefär 3,33): mer än 3,0.")
        #expect(
            exact[0][2] == "Det som ligger över 3,0 blir för 3 personer tillsammans 1 dag; 1 dag gånger 12 026,00 kr "
                + "är 12 026,00 kr.")
        #expect(exact[1][1] == "The mean is 10 days divided by 3 persons, that is 10/3 (about 3.33): more than 3.0.")
        #expect(
            exact[1][2] == "What lies above 3.0 comes to 1 day for 3 persons together; 1 day times SEK 12,026.00 is "
                + "SEK 12,026.00.")
        let rounded = Language.allCases.map { sentences(try? settlement(facts, .dalarna), .dalarna, $0) }
        #expect(rounded[0][1] == "Genomsnittet är 10 dagar delat på 3 personer, avrundat 3,33: mer än 3,0.")
        #expect(rounded[1][1] == "The mean is 10 days divided by 3 persons, rounded 3.33: more than 3.0.")
        #expect(rounded[1][2].contains("comes to 0.99 days for 3 persons together; 0.99 days times SEK 12,026.00 is"))
        let whole = try settlement([facts[0]])
        #expect(sentences(whole, .vastraGotaland2023, .swedish)[1].contains("1 person, alltså 3: inte mer än 3,0."))
    }

    @Test("Where a high mean leads to an analysis that is told in the place of an amount")
    func analysis() throws {
        let facts = try [StayFacts(dayZero: CivilDate("2026-05-10"), days: 5)]
        let texts = Language.allCases.map { sentences(try? settlement(facts, .sormland), .sormland, $0) }
        #expect(texts.map(\.count) == [3, 3])
        #expect(
            texts[0][2] == "Ett för högt genomsnitt leder inte till betalning utan till gemensam analys "
                + "efter 3 månader i rad.")
        #expect(
            texts[1][2] == "A mean that is too high leads to no payment but to a joint analysis "
                + "after 3 months in a row.")
        let low = try [StayFacts(dayZero: CivilDate("2026-05-10"), days: 3)]
        #expect(sentences(try settlement(low, .sormland), .sormland, .english).count == 2)
    }

    @Test("Under the act there is no mean to tell")
    func statute() throws {
        let facts = try [StayFacts(dayZero: CivilDate("2026-05-10"))].varying(\.days, over: [4, 5])
        let text = sentences(try settlement(facts, .statutory), .statutory, .english)
        #expect(
            text == [
                "Göteborg owes SEK 36,078.00 for 2026-05.", "Counted individually: 2 persons with 3 days to pay.",
                "In 2026: 3 days times SEK 12,026.00, that is SEK 36,078.00.",
            ])
    }

    @Test("Individual days are told where a person has none to pay, and where the person belongs to a later month")
    func partsOfIndividualStays() throws {
        let facts = try [StayFacts(dayZero: CivilDate("2026-05-10"), days: 2)]
        #expect(
            sentences(try settlement(facts, .statutory), .statutory, .english).dropFirst() == [
                "Counted individually: 1 person with 0 days to pay."
            ])
        let terms = DischargeTerms.vastraGotaland(attribution: .monthOfDay)
        let stay = try Discharge.sample(ready: "2026-04-26", discharged: "2026-05-05")
        let settlements = try Ledger([stay], under: terms).settlements(dailyAmounts: .tenThousandAndYear())
        #expect(
            settlements.first?.explanation(under: terms, in: .english).sentences == [
                "Göteborg owes SEK 12,026.00 for 2026-04.", "No person counts in the mean.",
                "Counted individually: 0 persons with 1 day to pay.",
                "The individual part is paid whatever the mean of the municipality.",
                "In 2026: 1 day times SEK 12,026.00, that is SEK 12,026.00.",
            ])
    }

    @Test("The grounds of the explanation are those of the settlement and of every figure in it")
    func grounds() throws {
        let day = try CivilDate("2026-05-10")
        let excluded = [StayFacts(dayZero: day, days: 1)].varying(\.available, over: [.no])
        let acrossYears = try [StayFacts(dayZero: CivilDate("2025-12-27"))].varying(\.days, over: [6, 7, 10])
        let fine = DischargeTerms.vastraGotaland(rounding: .rounded(decimals: 4))
        let sevenths = [StayFacts(dayZero: day)].varying(\.days, over: [4, 3, 3, 3, 3, 3, 3])
        let cases: [([StayFacts], DischargeTerms, [String])] = [
            (
                acrossYears, .vastraGotaland2023,
                ["U-06", "U-09", "U-11", "U-12", "I-01", "I-11", "I-13", "I-34"]
            ),
            ([StayFacts(dayZero: day, days: 1)], .vastraGotaland2023, ["U-06", "I-01", "I-14", "I-34"]),
            (excluded, .vastraGotaland2023, ["U-06", "I-06"]),
            ([StayFacts(dayZero: day, days: 9)], .vastraGotaland2023, ["U-06", "U-11", "U-12", "I-11", "I-33"]),
            (sevenths, fine, ["U-06", "U-09", "U-12", "I-01", "I-29", "I-34"]),
            (sevenths, .vastraGotaland2023, ["U-06", "U-09", "U-12", "I-01", "I-34"]),
            ([StayFacts(dayZero: day, days: 5)], DischargeTerms(model: .sormland), ["2017:612-4:5", "I-01", "I-34"]),
            (
                [StayFacts(dayZero: day, days: 9)], .statutory,
                ["U-12", "2017:612-5:4", "2017:612-5:6", "I-11"]
            ),
        ]
        for (facts, terms, ids) in cases {
            let settlement = try MonthlySettlement.only(of: Ledger(facts.discharges(), under: terms))
            #expect(settlement.explanation(under: terms, in: .english).citations.ids == ids)
        }
    }

    @Test("Every settlement is told in whole sentences that name municipality, month and amount")
    func everySettlement() throws {
        let terms = [DischargeTerms.vastraGotaland2023, .vastraGotaland(attribution: .monthOfDay), .statutory]
        try forAll(.array(of: try StayFacts.random(), count: 0...6), cases: 60) { facts in
            for terms in terms {
                let ledger = Ledger(try facts.discharges(), under: terms)
                for settlement in try ledger.settlements(dailyAmounts: .tenThousandAndYear()) {
                    for language in Language.allCases { try told(settlement, under: terms, in: language) }
                }
            }
        }
    }

    private func told(_ settlement: MonthlySettlement, under terms: DischargeTerms, in language: Language) throws {
        let explanation = settlement.explanation(under: terms, in: language)
        let (first, account) = (explanation.sentences.first ?? "", settlement.account)
        try hold(first.contains(account.municipality.name) && first.contains("\(account.month)"), first)
        let isTold = first.contains(settlement.amount.formatted(in: language))
        try equal(isTold, settlement.isLiable, "the amount is told")
        try hold(explanation.sentences.allSatisfy { $0.hasSuffix(".") }, "they are sentences")
        try hold(settlement.citations.norms.allSatisfy(explanation.citations.contains), "the citations are told")
        let mean = explanation.sentences.contains { $0.contains("enomsnitt") || $0.contains("mean") }
        try equal(mean, terms != .statutory, "the mean is told where there is one")
        try equal(explanation.language, language, "the language")
    }

    private func settlement(
        _ facts: [StayFacts], _ model: PaymentModel = .vastraGotaland2023
    ) throws -> MonthlySettlement {
        try .only(of: Ledger(facts.discharges(), under: DischargeTerms(model: model)))
    }

    private func sentences(_ settlement: MonthlySettlement?, _ model: PaymentModel, _ language: Language) -> [String] {
        settlement?.explanation(under: DischargeTerms(model: model), in: language).sentences ?? []
    }

    private func expect(
        _ settlement: MonthlySettlement, swedish: [String], english: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(sentences(settlement, .vastraGotaland2023, .swedish) == swedish, sourceLocation: sourceLocation)
        #expect(sentences(settlement, .vastraGotaland2023, .english) == english, sourceLocation: sourceLocation)
    }
}
