// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.psykiatri.6.3: an intervention that a principal performs itself, or contracts")
struct ContractedInterventionTests {
    private typealias Requirement = ContractedIntervention.Requirement

    /// Health care within the own area, contracted with a competent party, for which a principal answers.
    private func question(
        contracted: Bool = true, healthCare: Bool = true, own: Knowledge = .yes, approved: Knowledge = .no,
        competent: Knowledge = .yes, stays: Knowledge = .yes
    ) -> ContractedIntervention {
        [own, approved, competent, stays].contracted([contracted, healthCare])
    }

    private let allowed = Finding.settled(Permission<Requirement>.allowed(unmetRecommendations: []))

    @Test("In the own area or approved; contracted, by a competent party; no health care laid on the home (P-55, P-56)")
    func everyCombination() throws {
        try every(everyFlags(2), everyKnowledge(4)) { flags, facts in
            let area = facts[0].either(facts[1])
            let (contracted, healthCare) = (flags[0], flags[1])
            try facts.contracted(flags).follows(
                grounds: ["P-56"],
                [
                    StatedCondition(condition: .ownAreaOrApproved, known: area, norm: "P-56"),
                    StatedCondition(condition: .competentParty, known: contracted ? facts[2] : nil, norm: "P-56"),
                    StatedCondition(
                        condition: .responsibilityStays, known: contracted && healthCare ? facts[3] : nil,
                        norm: "P-55"),
                ],
                // The approval matters where it is not so that the area is the own one.
                readings: { area == $0 && facts[0] != .yes ? ["P-61", "I-66"] : [] })
        }
    }

    @Test("Outside the own area it takes the approval of the other principal (P-56, P-61)")
    func approval() throws {
        for own in [Knowledge.no, .unknown] {
            try question(own: own, approved: .yes).comes(to: allowed, citing: ["P-55", "P-56", "P-61", "I-66"])
            try question(own: own, approved: .unknown)
                .comes(to: .leftOpen(.missingFacts), citing: ["P-56", "P-61", "I-66"])
        }
        try question(own: .no).comes(
            to: .settled(.notAllowed(unmet: Conditions(.ownAreaOrApproved))), citing: ["P-56", "P-61", "I-66"])
        try question(own: .unknown).comes(to: .leftOpen(.missingFacts), citing: ["P-56", "P-61", "I-66"])
        for approved in Knowledge.allCases {
            try question(approved: approved).comes(to: allowed, citing: ["P-55", "P-56"])
            try question(approved: approved, competent: .no)
                .comes(to: .settled(.notAllowed(unmet: Conditions(.competentParty))), citing: ["P-56"])
        }
        try question(own: .no, approved: .yes, competent: .no)
            .comes(to: .settled(.notAllowed(unmet: Conditions(.competentParty))), citing: ["P-56"])
    }

    @Test("What the principal performs itself needs no other party (P-56)")
    func itself() throws {
        try every([false, true], everyKnowledge(2)) { healthCare, facts in
            try question(contracted: false, healthCare: healthCare, competent: facts[0], stays: facts[1])
                .comes(to: allowed, citing: ["P-56"])
        }
    }

    @Test("Health care that is laid on the home is refused on that ground alone; nothing else can be laid there (P-55)")
    func laidOnTheHome() throws {
        try question(stays: .no)
            .comes(to: .settled(.notAllowed(unmet: Conditions(.responsibilityStays))), citing: ["P-55"])
        try question(stays: .unknown).comes(to: .leftOpen(.missingFacts), citing: ["P-55"])
        try question(competent: .no, stays: .no).comes(
            to: .settled(.notAllowed(unmet: [Conditions(.competentParty), Conditions(.responsibilityStays)])),
            citing: ["P-55", "P-56"])
        for stays in Knowledge.allCases {
            try question(healthCare: false, stays: stays).comes(to: allowed, citing: ["P-56"])
        }
    }

    @Test("Allowed, refused, and not known")
    func wording() throws {
        try question().tells(
            [
                "Huvudmannen får träffa avtal med en annan part om insatsen.",
                "Villkoret att insatsen ligger inom huvudmannens eget ansvarsområde enligt lag eller är godkänd "
                    + "i förväg av den andra huvudmannen är uppfyllt.",
                "Villkoret att den anlitade parten har kompetens för uppdraget är uppfyllt.",
                "Villkoret att ansvaret för hälso- och sjukvården stannar hos en huvudman och inte läggs på boendet är "
                    + "uppfyllt.",
            ],
            [
                "The principal may contract another party for the intervention.",
                "The condition that the intervention is within the principal's own area of responsibility by law or "
                    + "approved beforehand by the other principal is met.",
                "The condition that the contracted party is competent for the task is met.",
                "The condition that responsibility for health care stays with a principal and is not laid on the home is "
                    + "met.",
            ])
        for (question, swedish, english) in [
            (
                question(contracted: false), "Huvudmannen får utföra insatsen själv.",
                "The principal may perform the intervention itself."
            ),
            (
                question(contracted: false, own: .no),
                "Huvudmannen får inte utföra insatsen med stöd av den här bestämmelsen.",
                "This provision does not let the principal perform the intervention."
            ),
            (
                question(own: .no), "Huvudmannen får inte träffa avtalet med stöd av den här bestämmelsen.",
                "This provision does not let the principal make the contract."
            ),
            (
                question(own: .unknown), "Det går inte att avgöra om huvudmannen får ordna insatsen på det sättet.",
                "It cannot be decided whether the principal may arrange the intervention in this way."
            ),
            (
                question(contracted: false, own: .unknown),
                "Det går inte att avgöra om huvudmannen får ordna insatsen på det sättet.",
                "It cannot be decided whether the principal may arrange the intervention in this way."
            ),
        ] {
            #expect(question.told(in: .swedish).first == swedish)
            #expect(question.told(in: .english).first == english)
        }
    }
}
