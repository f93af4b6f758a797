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
                "Medeltalet är 13 dagar delat på 2 personer, alltså 13/2 (ungefär 6,50): mer än 3,0.",
                "Över 3,0 ligger 7 dagar gånger 12 026,00 kr: 84 182,00 kr.",
                "Individuellt räknas 1 person med 7 dagar att betala.",
                "Under 2025: 1 dag gånger 12 025,00 kr, alltså 12 025,00 kr.",
                "Under 2026: 6 dagar gånger 12 026,00 kr, alltså 72 156,00 kr.",
                "Utanför avräkningen står 1 person, eftersom något villkor inte är uppfyllt.",
            ],
            english: [
                "Göteborg owes SEK 168,363.00 for 2026-01.",
                "The mean is 13 days divided by 2 persons, that is 13/2 (about 6.50): more than 3.0.",
                "Above 3.0 lie 7 days times SEK 12,026.00: SEK 84,182.00.",
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
                "Medeltalet är 1 dag delat på 2 personer, alltså 1/2 (ungefär 0,50): inte mer än 3,0.",
            ],
            english: [
                "Göteborg owes nothing for 2026-05.",
                "The mean is 1 day divided by 2 persons, that is 1/2 (about 0.50): not more than 3.0.",
            ])
        let excluded = try [StayFacts(dayZero: CivilDate("2026-05-10"), days: 1)].varying(\.ready, over: [.none])
        expect(
            try settlement(excluded),
            swedish: [
                "Göteborg har inget att betala för 2026-05.", "Ingen person räknas i medeltalet.",
                "Utanför avräkningen står 1 person, eftersom något villkor inte är uppfyllt.",
            ],
            english: [
                "Göteborg owes nothing for 2026-05.", "No person counts in the mean.",
                "Left out: 1 person, because some condition does not hold.",
            ])
    }

    @Test("A rounded mean is told with its decimals, and so are the days above the threshold")
    func rounded() throws {
        let facts = try [StayFacts(dayZero: CivilDate("2026-05-10"))].varying(\.days, over: [3, 3, 4])
        let texts = Language.allCases.map { sentences(try? settlement(facts, .dalarna), .dalarna, $0) }
        #expect(texts[0][1] == "Medeltalet är 10 dagar delat på 3 personer, alltså 3,33: mer än 3,0.")
        #expect(texts[0][2] == "Över 3,0 ligger 0,99 dagar gånger 12 026,00 kr: 11 905,74 kr.")
        #expect(texts[1][1] == "The mean is 10 days divided by 3 persons, that is 3.33: more than 3.0.")
        #expect(texts[1][2] == "Above 3.0 lie 0.99 days times SEK 12,026.00: SEK 11,905.74.")
    }

    @Test("Where a high mean leads to an analysis that is told in the place of an amount")
    func analysis() throws {
        let facts = try [StayFacts(dayZero: CivilDate("2026-05-10"), days: 5)]
        let texts = Language.allCases.map { sentences(try? settlement(facts, .sormland), .sormland, $0) }
        #expect(texts.map(\.count) == [3, 3])
        #expect(
            texts[0][2] == "Ett för högt medeltal leder inte till betalning utan till gemensam analys "
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
                "In 2026: 1 day times SEK 12,026.00, that is SEK 12,026.00.",
            ])
    }

    @Test("Every settlement is told in whole sentences that name municipality, month and amount, with its citations")
    func everySettlement() throws {
        let terms = [DischargeTerms.vastraGotaland2023, .vastraGotaland(attribution: .monthOfDay), .statutory]
        try forAll(.array(of: try StayFacts.random(), count: 0...6), cases: 60) { facts in
            for terms in terms {
                let ledger = Ledger(try facts.discharges(), under: terms)
                for settlement in try ledger.settlements(dailyAmounts: .tenThousandAndYear()) {
                    for language in Language.allCases {
                        let explanation = settlement.explanation(under: terms, in: language)
                        let first = explanation.sentences.first ?? ""
                        let account = settlement.account
                        try hold(first.contains(account.municipality.name) && first.contains("\(account.month)"), first)
                        let amount = settlement.amount.formatted(in: language)
                        try equal(first.contains(amount), settlement.isLiable, "the amount is told")
                        try hold(explanation.sentences.allSatisfy { $0.hasSuffix(".") }, "they are sentences")
                        try equal(explanation.citations, settlement.citations, "the citations")
                        try equal(explanation.language, language, "the language")
                    }
                }
            }
        }
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
