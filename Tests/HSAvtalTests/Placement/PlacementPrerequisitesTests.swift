// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.psykiatri.6.3: what has to be so before a placement outside the home")
struct PlacementPrerequisitesTests {
    /// A planned placement of an adult within the region, before which everything is as it has to be.
    private func placement(
        emergency: Bool = false, outside: Bool = false, child: Bool = false, needsBoth: Knowledge = .yes,
        exhausted: Knowledge = .yes, noOtherWay: Knowledge = .yes, considered: Knowledge = .yes,
        suitable: Knowledge = .no, advantage: Knowledge = .no, childFirst: Knowledge = .yes, plan: Knowledge = .yes,
        agreed: Knowledge = .yes
    ) -> PlacementPrerequisites {
        [needsBoth, exhausted, noOtherWay, considered, suitable, advantage, childFirst, plan, agreed]
            .prerequisites([emergency, outside, child])
    }

    private typealias Requirement = PlacementPrerequisites.Requirement

    private func unmet(_ requirements: Requirement...) -> Finding<Permission<Requirement>> {
        .settled(.notAllowed(unmet: Conditions(requirements.map { Conditions($0) })))
    }

    private let allowed = Finding.settled(Permission<Requirement>.allowed(unmetRecommendations: []))

    @Test("The conditions are about those who need both principals (P-01)")
    func targetGroup() throws {
        for flags in everyFlags(3) {
            try every(everyKnowledge(2)) { facts in
                func question(_ needs: Knowledge) -> PlacementPrerequisites {
                    [needs, facts[0], .no, .yes, .unknown, .no, .no, facts[1], .yes].prerequisites(flags)
                }
                try question(.no).comes(to: .outsideScope, citing: ["P-01"])
                try question(.unknown).comes(to: .leftOpen(.missingFacts), citing: ["P-01"])
            }
        }
        try placement(needsBoth: .no).tells(
            [
                "Avtalets villkor inför en placering gäller inte, eftersom personen inte behöver insatser av båda "
                    + "huvudmännen."
            ],
            [
                "The agreement's conditions before a placement do not apply, for the person does not need interventions of "
                    + "both principals."
            ])
        try placement(needsBoth: .unknown, plan: .no).tells(
            [
                "Det går inte att avgöra om avtalets villkor inför placeringen är uppfyllda.",
                "Det är inte känt om personen behöver insatser av båda huvudmännen.",
            ],
            [
                "It cannot be decided whether the agreement's conditions before the placement are met.",
                "It is not known whether the person needs interventions of both principals.",
            ])
    }

    @Test("A planned placement: local resources exhausted, no other way, a plan, and agreement on the cost (I-64)")
    func planned() throws {
        try placement().comes(to: allowed, citing: ["P-49", "P-57", "P-62", "I-64"])
        try placement(exhausted: .no).comes(to: unmet(.localResourcesExhausted), citing: ["P-49"])
        try placement(noOtherWay: .no).comes(to: unmet(.noOtherWay), citing: ["P-49"])
        try placement(plan: .no).comes(to: unmet(.planDrawnUp), citing: ["P-57", "I-64"])
        try placement(agreed: .no).comes(to: unmet(.costAgreed), citing: ["P-62"])
        try placement(noOtherWay: .no, plan: .no, agreed: .unknown)
            .comes(to: unmet(.noOtherWay, .planDrawnUp), citing: ["P-49", "P-57", "I-64"])
        try placement(exhausted: .unknown).comes(to: .leftOpen(.missingFacts), citing: ["P-49"])
        try placement(plan: .unknown).comes(to: .leftOpen(.missingFacts), citing: ["P-57", "I-64"])
        try placement(agreed: .unknown).comes(to: .leftOpen(.missingFacts), citing: ["P-62"])
    }

    @Test("An emergency does not wait for plan and agreement; what comes after takes their place (P-59, P-64, I-53)")
    func emergency() throws {
        try every(Knowledge.allCases, Knowledge.allCases) { plan, agreed in
            try placement(emergency: true, plan: plan, agreed: agreed)
                .comes(to: allowed, citing: ["P-49", "P-59", "P-64", "I-53"])
        }
        try placement(emergency: true, exhausted: .no, plan: .no)
            .comes(to: unmet(.localResourcesExhausted), citing: ["P-49"])
        try placement(emergency: true, noOtherWay: .unknown, plan: .no)
            .comes(to: .leftOpen(.missingFacts), citing: ["P-49"])
    }

    @Test("Outside the region: resources nearby have been considered, and there is no suitable one (P-50)")
    func outside() throws {
        let ids = ["P-49", "P-50", "P-57", "P-62", "I-64"]
        try placement(outside: true).comes(to: allowed, citing: ids)
        try placement(outside: true, considered: .no).comes(to: unmet(.nearbyConsidered), citing: ["P-50"])
        try placement(outside: true, considered: .unknown).comes(to: .leftOpen(.missingFacts), citing: ["P-50"])
        for advantage in Knowledge.allCases {
            try placement(outside: true, suitable: .no, advantage: advantage).comes(to: allowed, citing: ids)
        }
    }

    @Test("Past a suitable resource nearby only where quality and focus weigh heavier (P-50, I-51)")
    func suitable() throws {
        for suitable in [Knowledge.yes, .unknown] {
            try placement(outside: true, suitable: suitable, advantage: .yes)
                .comes(to: allowed, citing: ["P-49", "P-50", "P-57", "P-62", "I-51", "I-64"])
            try placement(outside: true, suitable: suitable, advantage: .unknown)
                .comes(to: .leftOpen(.missingFacts), citing: ["P-50", "I-51"])
            try placement(outside: true, considered: .no, suitable: suitable, advantage: .yes)
                .comes(to: unmet(.nearbyConsidered), citing: ["P-50"])
        }
        try placement(outside: true, suitable: .yes)
            .comes(to: unmet(.geographyJustified), citing: ["P-50", "I-51"])
        try placement(outside: true, suitable: .unknown).comes(to: .leftOpen(.missingFacts), citing: ["P-50", "I-51"])
        try placement(outside: true, exhausted: .unknown, suitable: .yes, advantage: .yes)
            .comes(to: .leftOpen(.missingFacts), citing: ["P-49"])
        try placement(emergency: true, outside: true, suitable: .yes, advantage: .yes)
            .comes(to: allowed, citing: ["P-49", "P-50", "P-59", "P-64", "I-51", "I-53"])
        try placement(emergency: true, outside: true, suitable: .yes)
            .comes(to: unmet(.geographyJustified), citing: ["P-50", "I-51"])
        try placement(emergency: true, outside: true, suitable: .unknown)
            .comes(to: .leftOpen(.missingFacts), citing: ["P-50", "I-51"])
    }

    @Test("For a child health and schooling weigh heaviest (P-52)")
    func child() throws {
        try placement(child: true).comes(to: allowed, citing: ["P-49", "P-52", "P-57", "P-62", "I-64"])
        try placement(child: true, childFirst: .no).comes(to: unmet(.childConsidered), citing: ["P-52"])
        try placement(child: true, childFirst: .unknown).comes(to: .leftOpen(.missingFacts), citing: ["P-52"])
        try placement(emergency: true, child: true)
            .comes(to: allowed, citing: ["P-49", "P-52", "P-59", "P-64", "I-53"])
    }

    @Test("Facts that a placement is not about are no matter: of others, of children, of papers in an emergency")
    func irrelevant() throws {
        var seen: [PlacementPrerequisites: Decision<Permission<Requirement>>] = [:]
        try every(PlacementDomain.prerequisites) { question in
            let decision = question.decide(under: .vastraGotaland2023)
            let relevant = placement(
                emergency: question.emergency, outside: question.outsideRegion, child: question.child,
                needsBoth: question.needsBothPrincipals, exhausted: question.localResourcesExhausted,
                noOtherWay: question.noOtherWay, considered: question.outsideRegion ? question.nearbyConsidered : .yes,
                suitable: question.outsideRegion ? question.suitableResourceNearby : .no,
                advantage: question.outsideRegion ? question.advantageElsewhere : .no,
                childFirst: question.child ? question.childConsidered : .yes,
                plan: question.emergency ? .yes : question.planDrawnUp,
                agreed: question.emergency ? .yes : question.costAgreed)
            if let found = seen[relevant] { try equal(decision, found, "the decision") }
            seen[relevant] = decision
        }
    }

    /// The conditions as they are stated for a placement.
    private func stated(_ question: PlacementPrerequisites) -> [StatedCondition<Requirement>] {
        let suitable = question.suitableResourceNearby
        let lacks: Knowledge = suitable == .yes ? .no : suitable == .no ? .yes : .unknown
        let (outside, planned) = (question.outsideRegion, !question.emergency)
        return [
            StatedCondition(
                condition: .localResourcesExhausted, known: question.localResourcesExhausted, norm: "P-49"),
            StatedCondition(condition: .noOtherWay, known: question.noOtherWay, norm: "P-49"),
            StatedCondition(
                condition: .nearbyConsidered, known: outside ? question.nearbyConsidered : nil, norm: "P-50"),
            StatedCondition(
                condition: .geographyJustified, known: outside ? lacks.either(question.advantageElsewhere) : nil,
                norm: "P-50"),
            StatedCondition(
                condition: .childConsidered, known: question.child ? question.childConsidered : nil, norm: "P-52"),
            StatedCondition(condition: .planDrawnUp, known: planned ? question.planDrawnUp : nil, norm: "P-57"),
            StatedCondition(condition: .costAgreed, known: planned ? question.costAgreed : nil, norm: "P-62"),
        ]
    }

    private func follows(_ question: PlacementPrerequisites) throws {
        let stated = stated(question)
        let (geography, plan) = (stated[3].known, stated[5].known)
        try question.follows(grounds: question.emergency ? ["P-59", "P-64"] : ["P-62"], stated) { allowed in
            let turnsOnIt = geography == allowed && question.suitableResourceNearby != .no ? ["I-51"] : []
            let turnsOnPlan = plan == allowed ? ["I-64"] : []
            return turnsOnIt + turnsOnPlan + (question.emergency && allowed == .yes ? ["I-53"] : [])
        }
    }

    @Test("It takes every condition that applies, and exactly what decided is told")
    func everyCombination() throws {
        let all = Knowledge.allCases
        for child in [false, true] {
            try every(all, all, all, all) { exhausted, noOtherWay, plan, agreed in
                try follows(
                    placement(
                        child: child, exhausted: exhausted, noOtherWay: noOtherWay, childFirst: agreed, plan: plan,
                        agreed: agreed))
            }
        }
        for emergency in [false, true] {
            try every(all, all, all, all) { noOtherWay, considered, suitable, advantage in
                for (child, childFirst, agreed) in [
                    (false, Knowledge.yes, Knowledge.yes), (true, .no, .yes), (true, .unknown, .no), (true, .yes, .yes),
                ] {
                    try follows(
                        placement(
                            emergency: emergency, outside: true, child: child, noOtherWay: noOtherWay,
                            considered: considered, suitable: suitable, advantage: advantage, childFirst: childFirst,
                            agreed: agreed))
                }
            }
        }
    }

    /// What makes it right to leave the region.
    private static let reason = (
        swedish: "valet att placera utanför regionen motiveras av att en lämplig resurs saknas i närmiljön och i "
            + "Västra Götaland eller av insatsens kvalitet och inriktning",
        english: "the choice to place outside the region is justified by the lack of a suitable resource nearby and in "
            + "Västra Götaland or by the quality and focus of the intervention"
    )

    @Test("Met, in an emergency and else, with every condition that applies")
    func met() throws {
        try placement(outside: true, child: true).tells(
            [
                "Avtalets villkor inför placeringen är uppfyllda.",
                "Villkoret att resurserna i personens närmiljö är uttömda är uppfyllt.",
                "Villkoret att behovet bara kan tillgodoses genom placering utanför hemmet är uppfyllt.",
                "Villkoret att resurser i närmiljön och i Västra Götaland har övervägts är uppfyllt.",
                "Villkoret att \(Self.reason.swedish) är uppfyllt.",
                "Villkoret att barnets hälsa och skolgång har vägt tyngst är uppfyllt.",
                "Villkoret att en SIP, eller en plan enligt mallen för SIP, är upprättad är uppfyllt.",
                "Villkoret att huvudmännen har kommit överens om kostnadsansvaret är uppfyllt.",
            ],
            [
                "The agreement's conditions before the placement are met.",
                "The condition that the resources in the person's surroundings are exhausted is met.",
                "The condition that the need can only be met by a placement outside the home is met.",
                "The condition that resources nearby and in Västra Götaland have been considered is met.",
                "The condition that \(Self.reason.english) is met.",
                "The condition that the child's health and schooling have weighed heaviest is met.",
                "The condition that a SIP, or a plan on its template, is drawn up is met.",
                "The condition that the principals have agreed on who bears the cost is met.",
            ])
        let emergency = placement(emergency: true)
        #expect(
            emergency.told(in: .swedish).first
                == "Avtalets villkor inför en akut placering är uppfyllda; den gemensamma planeringen ska göras skyndsamt, "
                + "och huvudmännen omgående komma överens om en tillfällig ansvarsfördelning.")
        #expect(
            emergency.told(in: .english).first
                == "The agreement's conditions before an emergency placement are met; joint planning must follow promptly, "
                + "and a temporary division of responsibility be agreed at once.")
    }

    @Test("Not met, which is not said to be unlawful, and not known")
    func notMet() throws {
        try placement(outside: true, suitable: .yes, agreed: .no).tells(
            [
                "Avtalets villkor inför placeringen är inte uppfyllda; om ett beslut om placering är lagligt prövas inte här.",
                "Villkoret att \(Self.reason.swedish) är inte uppfyllt.",
                "Villkoret att huvudmännen har kommit överens om kostnadsansvaret är inte uppfyllt.",
            ],
            [
                "The agreement's conditions before the placement are not met; whether a decision on the placement is lawful "
                    + "is not examined here.",
                "The condition that \(Self.reason.english) is not met.",
                "The condition that the principals have agreed on who bears the cost is not met.",
            ])
        try placement(noOtherWay: .unknown).tells(
            [
                "Det går inte att avgöra om avtalets villkor inför placeringen är uppfyllda.",
                "Det är inte känt om behovet bara kan tillgodoses genom placering utanför hemmet.",
            ],
            [
                "It cannot be decided whether the agreement's conditions before the placement are met.",
                "It is not known whether the need can only be met by a placement outside the home.",
            ])
    }
}
