// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("A settlement of a placement in words")
struct PlacementSettlementExplanationTests {
    private func placement() throws -> Placement {
        try placementSample(
            emergency: true,
            [
                try divisionSample(.temporary, decided: "2026-01-20", from: "2026-01-20", try regionShare(50)),
                try divisionSample(
                    .finalDecision, decided: "2026-03-02", to: "2026-01-25", standardSplitSample),
                try divisionSample(
                    .reassessment, decided: "2026-01-21", from: "2026-01-26", to: "2026-01-27",
                    try perDay(kronor: 100, by: .region)),
            ],
            invoices: [
                try invoiceSample(number: "9", "2026-01-10", "2026-01-29", kronor: 20_000),
                try invoiceSample(
                    number: "9", "2026-01-12", "2026-01-12", kronor: 500, paidBy: .region,
                    tie: PlacementCost(area: .region, arrangedBy: .municipality, approvedBeforehand: .unknown)),
            ],
            transfers: [PlacementTransfer(day: try CivilDate("2026-02-02"), from: .region, amount: try Money("1000"))])
    }

    @Test("Everything that decides is told, in Swedish")
    func swedish() throws {
        let settlement = try placement().settlement(asOf: nil, under: .vastraGotaland2023)
        #expect(
            settlement.explanation(in: .swedish).sentences == [
                "Regionen ska betala 3 980,00 kr till kommunen.",
                "Regionen har betalat fakturor på 500,00 kr, har betalat 1 000,00 kr till kommunen och ska bära 5 480,00 kr.",
                "Kommunen har betalat fakturor på 20 000,00 kr, har fått 1 000,00 kr av regionen och ska bära 15 020,00 kr.",
                "2026-01-10 till 2026-01-25 (16 dagar): kostnaden är 16 000,00 kr, varav regionen bär 5 280,00 kr och "
                    + "kommunen 10 720,00 kr; slutligt beslut den 2026-03-02, schablonen, regionen 33\u{a0}% och kommunen "
                    + "67\u{a0}%.",
                "2026-01-26 till 2026-01-27 (2 dagar): kostnaden är 2 000,00 kr, varav regionen bär 200,00 kr och "
                    + "kommunen 1 800,00 kr; ny överenskommelse efter ändrade behov den 2026-01-21, regionen 100,00 kr per "
                    + "dag och kommunen resten.",
                "2026-01-28 till 2026-01-29 (2 dagar): kostnaden är 2 000,00 kr, varav regionen bär 0,00 kr och "
                    + "kommunen 2 000,00 kr; ingen fördelning gäller och kostnaden läggs på kommunen, som har placerat.",
                "Fakturor på 500,00 kr delas inte enligt fördelningen utan bärs efter vems ansvar insatsen hör till, och vem "
                    + "som har ordnat och godkänt den: regionen bär 0,00 kr och kommunen 500,00 kr.",
                "Med exakta tredjedelar i stället för 33 procent hade regionen burit 53,33 kr mer.",
                "Slutliga beslut justerar dagar före besluten: för dem bär regionen 2 280,00 kr mer än förut, och kommunen "
                    + "lika mycket mindre.",
                "Ingen fördelning gäller under 2 dagar; kostnaden läggs då på den som har placerat, vilket kan behöva prövas.",
                "Fakturanumret 9 förekommer mer än en gång; alla fakturorna är räknade.",
                "Det är inte känt om fakturan 9 på 500,00 kr var godkänd i förväg; tills vidare ligger den på den som har "
                    + "ordnat insatsen.",
            ])
        #expect(settlement.explanation(in: .swedish).citations == settlement.citations)
    }

    @Test("Everything that decides is told, in English, seen from a day before the final decision")
    func english() throws {
        let settlement = try placement().settlement(asOf: try CivilDate("2026-02-01"), under: .vastraGotaland2023)
        #expect(
            settlement.explanation(in: .english).sentences == [
                "The region is to pay SEK 2,700.00 to the municipality.",
                "The region has paid invoices of SEK 500.00 and is to bear SEK 3,200.00.",
                "The municipality has paid invoices of SEK 20,000.00 and is to bear SEK 17,300.00.",
                "2026-01-10 to 2026-01-19 (10 days): the cost is SEK 10,000.00, of which the region bears SEK 0.00 and the "
                    + "municipality SEK 10,000.00; before the division is settled the cost stays with the municipality, "
                    + "which has made the placement.",
                "2026-01-20 to 2026-01-25 (6 days): the cost is SEK 6,000.00, of which the region bears SEK 3,000.00 and "
                    + "the municipality SEK 3,000.00; temporary division of 2026-01-20, the region 50 per cent and the "
                    + "municipality 50 per cent.",
                "2026-01-26 to 2026-01-27 (2 days): the cost is SEK 2,000.00, of which the region bears SEK 200.00 and the "
                    + "municipality SEK 1,800.00; new agreement after changed needs of 2026-01-21, the region SEK 100.00 "
                    + "per day and the municipality the rest.",
                "2026-01-28 to 2026-02-01 (5 days): the cost is SEK 2,000.00, of which the region bears SEK 0.00 and the "
                    + "municipality SEK 2,000.00; no division is in force, and the cost is laid on the municipality, which "
                    + "has made the placement.",
                "Invoices of SEK 500.00 are not divided, but borne by whose responsibility the intervention belongs to, and "
                    + "who has arranged and approved it: the region bears SEK 0.00 and the municipality SEK 500.00.",
                "No division covers 5 days; the cost is then laid on the principal that made the placement, which may have to be "
                    + "examined.",
                "There is no invoice for 3 days.",
                "The invoice number 9 occurs more than once; each of the invoices is counted.",
                "It is not known whether the invoice 9 of SEK 500.00 was approved beforehand; for the time being it stays with "
                    + "the principal that arranged the intervention.",
            ])
    }

    @Test("Every sentence of every settlement is whole, in both languages")
    func whole() throws {
        for language in Language.allCases {
            try forAll(NaivePlacementCase.random(), cases: 300) { facts in
                let explanation = try facts.settlement().explanation(in: language)
                try every(explanation.sentences) { try hold(isWholeSentence($0), $0) }
                try hold(explanation.sentences.count >= 4, "the conclusion, the accounts and the periods are told")
            }
        }
    }
}
