// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit

// The settlement of a placement, and the questions on placements about a day.
extension QuestionRegistry {
    /// The settlements of some random placements, always the same, under every combination of policies.
    static func showPlacementSettlements(_ visitor: inout some RegistryVisitor) throws {
        var random = SplitMix64(seed: 1)
        let generator = NaivePlacementCase.random()
        for _ in 0..<200 {
            let facts = generator.generate(&random)
            for terms in NaivePlacementTerms.all {
                let settlement = try facts.settlement(under: terms.terms)
                let parts = settlement.periods.map(\.citations) + settlement.invoices.compactMap(\.citations)
                visitor.visit(
                    PlacementSettlement.self, citing: parts.reduce(settlement.citations) { $0.union($1) })
            }
        }
    }

    static func showPlacement(on day: CivilDate, _ visitor: inout some RegistryVisitor) throws {
        let edition = Edition.vastraGotaland2023
        let births = [0, 20, 21, 40].compactMap { day.adding(months: -12 * $0) }
        try visitor.visit(
            try births.flatMap { born in
                try Knowledge.allCases.map {
                    try ChildrensAgreementOverlap(born: born, day: day, needsCoordination: $0)
                }
            }, under: edition)
        let placements = [0, -30, -31].compactMap { day.adding(days: $0) }
        try visitor.visit(
            try placements.flatMap { placed in
                try [nil, placed, day].map { settled in
                    try EmergencyCost(
                        placed: placed, placedBy: .municipality, temporaryDivision: false, settled: settled, day: day)
                }
            }, under: edition)
        try visitor.visit(
            [nil, day, day.adding(days: -1)].map { last in
                CostAgreement(
                    inWriting: true, regionResponsibility: "Vård.", municipalityResponsibility: "Boende.",
                    otherParties: [], healthCareProvision: "I hemmet.", division: .percent, firstDay: day,
                    lastDay: last, basedOnPlan: true, signedWithMandate: .yes)
            }, under: edition)
    }
}
