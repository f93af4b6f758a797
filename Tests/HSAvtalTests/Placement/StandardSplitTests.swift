// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.psykiatri.6.3: the standard split")
struct StandardSplitTests {
    @Test("It takes all five conditions, is never automatic, and is what it is read to be (P-67, I-16, I-17)")
    func everyCombination() throws {
        try every(everyKnowledge(5)) { facts in
            try facts.splitUse.follows(
                grounds: ["P-67", "I-16"],
                zip(StandardSplitUse.Requirement.allCases, facts).map {
                    StatedCondition(condition: $0, known: $1, norm: "P-67")
                },
                readings: { _ in ["I-17"] })
        }
    }

    @Test("Allowed, refused and open, each on exactly its norms")
    func citations() throws {
        let yes = Array(repeating: Knowledge.yes, count: 5)
        try yes.splitUse.comes(
            to: .settled(.allowed(unmetRecommendations: [])), citing: ["P-67", "I-16", "I-17"])
        for (place, condition) in StandardSplitUse.Requirement.allCases.enumerated() {
            var facts = yes
            facts[place] = .no
            try facts.splitUse.comes(
                to: .settled(.notAllowed(unmet: Conditions(condition))), citing: ["P-67", "I-17"])
            facts[place] = .unknown
            try facts.splitUse.comes(to: .leftOpen(.missingFacts), citing: ["P-67", "I-17"])
        }
    }

    @Test("Of all 243 combinations one allows it, and one that is known to fail refuses it whatever is unknown")
    func onlyOne() throws {
        var allowed = 0
        try every(everyKnowledge(5)) { facts in
            switch facts.splitUse.decide(under: .vastraGotaland2023).finding {
            case .settled(.allowed):
                allowed += 1
                try hold(facts.allSatisfy { $0 == .yes }, "allowed by \(facts)")
            case .settled(.notAllowed): try hold(facts.contains(.no), "refused by \(facts)")
            case .leftOpen, .outsideScope:
                try hold(!facts.contains(.no) && facts.contains(.unknown), "open by \(facts)")
            }
        }
        #expect(allowed == 1)
    }

    @Test("33 per cent to the region, or by the other reading exactly a third (P-67, I-16)")
    func shares() throws {
        let shares = PlacementTerms.StandardSplit.allCases.map { $0.regionShare }
        #expect(shares.map(\.fraction) == [Fraction(33, 100), Fraction(1, 3)])
        #expect(shares.map(\.rest.fraction) == [Fraction(67, 100), Fraction(2, 3)])
        #expect(PlacementTerms().standardSplit == .wholePercent)
        // A month of 100 000 kronor: what the two readings make of it.
        let cost = try #require(Money(kronor: 100_000))
        let parts = shares.map { CostParts(dividing: cost, regionShare: $0) }
        #expect(parts.map(\.region.ore) == [3_300_000, 3_333_333])
        #expect(parts.map(\.municipality.ore) == [6_700_000, 6_666_667])
    }

    @Test("Allowed, refused, and not known")
    func wording() throws {
        try [Knowledge.yes, .yes, .yes, .yes, .yes].splitUse.tells(
            [
                "Huvudmännen får dela placeringskostnaden enligt schablonen, som ska användas restriktivt.",
                "Villkoret att personen behöver insatser från kommunens socialtjänst är uppfyllt.",
                "Villkoret att personen behöver hälso- och sjukvård är uppfyllt.",
                "Villkoret att fördelningen mellan socialtjänst och hälso- och sjukvård är oklar är uppfyllt.",
                "Villkoret att alla andra sätt att bestämma kostnadsfördelningen är prövade är uppfyllt.",
                "Villkoret att huvudmännen saknar en annan överenskommelse om fördelningen är uppfyllt.",
            ],
            [
                "The principals may share the cost of the placement by the standard split, which is to be used "
                    + "restrictively.",
                "The condition that the person needs interventions of the municipality's social services is met.",
                "The condition that the person needs health care is met.",
                "The condition that the division between social services and health care is unclear is met.",
                "The condition that every other way of defining the division of the cost has been tried is met.",
                "The condition that the principals have no other agreement on the division is met.",
            ])
        try [Knowledge.yes, .unknown, .yes, .yes, .no].splitUse.tells(
            [
                "Schablonen får inte användas; kostnaden fördelas efter ansvar eller enligt vad huvudmännen avtalar.",
                "Villkoret att huvudmännen saknar en annan överenskommelse om fördelningen är inte uppfyllt.",
            ],
            [
                "The standard split may not be used; the cost is divided by responsibility, or as the principals agree.",
                "The condition that the principals have no other agreement on the division is not met.",
            ])
        try [Knowledge.yes, .unknown, .yes, .yes, .yes].splitUse.tells(
            [
                "Det går inte att avgöra om schablonen får användas.",
                "Det är inte känt om personen behöver hälso- och sjukvård.",
            ],
            [
                "It cannot be decided whether the standard split may be used.",
                "It is not known whether the person needs health care.",
            ])
    }
}
