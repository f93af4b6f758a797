// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.psykiatri.6.3: who bears the cost of an intervention")
struct PlacementCostTests {
    @Test("The principal that answers for it, when it has arranged it itself (P-60)")
    func own() throws {
        try every(Principal.allCases, Knowledge.allCases) { principal, approved in
            try PlacementCost(area: principal, arrangedBy: principal, approvedBeforehand: approved)
                .comes(to: .settled(principal), citing: ["P-60"])
        }
    }

    @Test("Arranged by the other, the cost follows the approval beforehand, or stays without it (P-60, P-61, I-54)")
    func other() throws {
        for (area, arrangedBy) in [(Principal.region, Principal.municipality), (.municipality, .region)] {
            try PlacementCost(area: area, arrangedBy: arrangedBy, approvedBeforehand: .yes)
                .comes(to: .settled(area), citing: ["P-60", "P-61"])
            try PlacementCost(area: area, arrangedBy: arrangedBy, approvedBeforehand: .no)
                .comes(to: .settled(arrangedBy), citing: ["P-61", "I-54"])
            try PlacementCost(area: area, arrangedBy: arrangedBy, approvedBeforehand: .unknown)
                .comes(to: .leftOpen(.missingFacts), citing: ["P-61"])
        }
    }

    @Test("Own, approved, not approved, and not known")
    func wording() throws {
        try PlacementCost(area: .region, arrangedBy: .region, approvedBeforehand: .no).tells(
            ["Regionen bär kostnaden för insatsen.", "Regionen svarar för insatsen och har ordnat den."],
            [
                "The region bears the cost of the intervention.",
                "The region answers for the intervention and has arranged it.",
            ])
        try PlacementCost(area: .municipality, arrangedBy: .region, approvedBeforehand: .yes).tells(
            [
                "Kommunen bär kostnaden för insatsen.", "Kommunen svarar för insatsen, men regionen har ordnat den.",
                "Kommunen har godkänt den i förväg.",
            ],
            [
                "The municipality bears the cost of the intervention.",
                "The municipality answers for the intervention, but the region has arranged it.",
                "The municipality has approved it beforehand.",
            ])
        try PlacementCost(area: .region, arrangedBy: .municipality, approvedBeforehand: .no).tells(
            [
                "Kommunen bär kostnaden för insatsen.", "Regionen svarar för insatsen, men kommunen har ordnat den.",
                "Regionen har inte godkänt den i förväg.",
            ],
            [
                "The municipality bears the cost of the intervention.",
                "The region answers for the intervention, but the municipality has arranged it.",
                "The region has not approved it beforehand.",
            ])
        try PlacementCost(area: .region, arrangedBy: .municipality, approvedBeforehand: .unknown).tells(
            [
                "Det går inte att avgöra vem som bär kostnaden för insatsen.",
                "Regionen svarar för insatsen, men kommunen har ordnat den.",
                "Det är inte känt om regionen har godkänt den i förväg.",
            ],
            [
                "It cannot be decided who bears the cost of the intervention.",
                "The region answers for the intervention, but the municipality has arranged it.",
                "It is not known whether the region has approved it beforehand.",
            ])
    }
}

@Suite("C.psykiatri.6.3: disagreement on the cost")
struct CostDisagreementTests {
    private func question(_ decided: Knowledge, _ agreed: Knowledge) -> CostDisagreement {
        CostDisagreement(decidedInTheLine: decided, temporaryDivisionAgreed: agreed)
    }

    @Test("A temporary division at once, then the line organisation, then its decision (P-65, P-66)")
    func steps() throws {
        try question(.no, .no).comes(to: .settled(.agreeTemporaryDivision), citing: ["P-65"])
        try question(.no, .yes).comes(to: .settled(.solveInTheLine), citing: ["P-65"])
        for agreed in Knowledge.allCases {
            try question(.yes, agreed).comes(to: .settled(.applyDecision), citing: ["P-65", "P-66"])
            try question(.unknown, agreed).comes(to: .leftOpen(.missingFacts), citing: ["P-65"])
        }
        try question(.no, .unknown).comes(to: .leftOpen(.missingFacts), citing: ["P-65"])
    }

    @Test("Each step, and what is not known")
    func wording() throws {
        try question(.no, .no).tells(
            [
                "Parterna ska omgående komma överens om en tillfällig kostnadsfördelning, som tas in i en SIP eller en "
                    + "annan gemensam plan; dialogen om kostnaden förs bara mellan huvudmännen.",
                "Cheferna hos båda huvudmännen ska sedan lösa oenigheten tillsammans i linjeorganisationen.",
            ],
            [
                "The parties must at once agree on a temporary division of the cost, which goes into a SIP or another "
                    + "joint plan; the dialogue on the cost is between the principals only.",
                "The managers of both principals must then solve the disagreement together in the line organisation.",
            ])
        try question(.no, .yes).tells(
            [
                "Cheferna hos båda huvudmännen ska lösa oenigheten tillsammans i linjeorganisationen.",
                "En tillfällig kostnadsfördelning gäller så länge.",
            ],
            [
                "The managers of both principals must solve the disagreement together in the line organisation.",
                "Meanwhile a temporary division of the cost holds.",
            ])
        try question(.yes, .no).tells(
            [
                "Beslutet som har fattats i linjeorganisationen gäller och kan innebära att kostnaden justeras i efterhand."
            ],
            ["The decision of the line organisation holds, and may mean that the cost is adjusted afterwards."])
        for agreed in Knowledge.allCases {
            try question(.unknown, agreed).tells(
                [
                    "En uppgift som avgör frågan är inte känd.",
                    "Det är inte känt om linjeorganisationen har beslutat.",
                ],
                [
                    "A fact that decides the question is not known.",
                    "It is not known whether the line organisation has decided.",
                ])
        }
        try question(.no, .unknown).tells(
            [
                "En uppgift som avgör frågan är inte känd.",
                "Det är inte känt om en tillfällig kostnadsfördelning är beslutad.",
            ],
            [
                "A fact that decides the question is not known.",
                "It is not known whether a temporary division of the cost is decided.",
            ])
    }
}

@Suite("C.psykiatri.6.3: a new assessment when the needs change")
struct DivisionReassessmentTests {
    @Test("When the needs have changed, and only then (P-69)")
    func everyCase() throws {
        try DivisionReassessment(needsChanged: .yes).comes(to: .settled(true), citing: ["P-69"])
        try DivisionReassessment(needsChanged: .no).comes(to: .settled(false), citing: ["P-69"])
        try DivisionReassessment(needsChanged: .unknown).comes(to: .leftOpen(.missingFacts), citing: ["P-69"])
    }

    @Test("Required, not required, and not judged")
    func wording() throws {
        try DivisionReassessment(needsChanged: .yes).tells(
            [
                "Parterna ska bedöma på nytt om, och i så fall hur, kostnadsfördelningen ska ändras.",
                "Personens behov har förändrats.",
            ],
            [
                "The parties must assess anew whether, and if so how, the division of the cost is to be changed.",
                "The person's needs have changed.",
            ])
        try DivisionReassessment(needsChanged: .no).tells(
            [
                "Avtalet kräver ingen ny bedömning av kostnadsfördelningen.",
                "Personens behov har inte förändrats.",
            ],
            [
                "The agreement demands no new assessment of the division of the cost.",
                "The person's needs have not changed.",
            ])
        try DivisionReassessment(needsChanged: .unknown).tells(
            ["Det är inte känt om personens behov har förändrats."],
            ["It is not known whether the person's needs have changed."])
    }
}
