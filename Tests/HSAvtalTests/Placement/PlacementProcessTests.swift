// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.psykiatri.6.3: the steps of the joint process")
struct PlacementProcessTests {
    private typealias Item = PlacementProcess.Item

    /// The steps that are about the division of the cost.
    private static let onCost: Set<Item> = [
        .dialogueHeld, .principalsOnly, .mandateContacted, .agreementWritten, .agreementFollowedUp,
    ]

    private func stated(_ divisionNeeded: Bool, _ facts: [Knowledge]) -> [StatedItem<Item>] {
        zip(Item.allCases, facts).map { item, known in
            let applies =
                switch item {
                // Of a dialogue that was not held, and of an agreement that was not written, nothing more is asked.
                case .principalsOnly: divisionNeeded && facts[2] != .no
                case .agreementFollowedUp: divisionNeeded && facts[5] != .no
                default: divisionNeeded || !Self.onCost.contains(item)
                }
            return StatedItem(item: item, known: applies ? known : nil, norm: "P-71")
        }
    }

    @Test("Every step that is not taken is told in its order, those on cost only where it is to be divided (P-71)")
    func everyCombination() throws {
        #expect(
            Item.allCases == [
                .planMade, .wishesHeeded, .dialogueHeld, .principalsOnly, .mandateContacted, .agreementWritten,
                .planFollowedUp, .agreementFollowedUp,
            ])
        try every(everyKnowledge(8)) { facts in
            try facts.process(true).follows(grounds: ["P-71"], stated(true, facts))
        }
    }

    @Test("Without a division the steps on cost are no matter, whatever is known of them (P-71)")
    func withoutDivision() throws {
        try every(everyKnowledge(3)) { facts in
            let decision = [facts[0], facts[1], .yes, .yes, .yes, .yes, facts[2], .yes].process(false)
                .decide(under: .vastraGotaland2023)
            try every(everyKnowledge(5)) { others in
                let list = facts.prefix(2) + others.prefix(4) + [facts[2], others[4]]
                try equal(
                    Array(list).process(false).decide(under: .vastraGotaland2023), decision, "whatever of the cost")
            }
            try [facts[0], facts[1], .no, .unknown, .no, .no, facts[2], .no].process(false)
                .follows(
                    grounds: ["P-71"],
                    stated(false, [facts[0], facts[1], .no, .unknown, .no, .no, facts[2], .no]))
        }
    }

    @Test("What is asked of a dialogue or an agreement is asked only where there is or may be one (P-71)")
    func conditional() throws {
        let yes = Array(repeating: Knowledge.yes, count: 8)
        for (step, detail, item) in [(2, 3, Item.principalsOnly), (5, 7, .agreementFollowedUp)] {
            for known in Knowledge.allCases {
                var facts = yes
                (facts[step], facts[detail]) = (.no, known)
                try facts.process(true).comes(
                    to: .settled(.incomplete(missing: Conditions(Item.allCases[step]))), citing: ["P-71"])
                (facts[step], facts[detail]) = (known, .no)
                guard known != .no else { continue }
                try facts.process(true).comes(
                    to: .settled(.incomplete(missing: Conditions(item))), citing: ["P-71"])
            }
        }
    }

    @Test("All taken, those that remain, and those that are not known")
    func wording() throws {
        let yes = Array(repeating: Knowledge.yes, count: 8)
        try yes.process(true).tells(["Alla steg är tagna."], ["Every step has been taken."])
        try yes.process(false).tells(
            ["Alla steg är tagna; kostnaden behöver inte fördelas."],
            ["Every step has been taken; the cost need not be divided."])
        try yes.map { _ in Knowledge.no }.process(true).tells(
            [
                "Alla steg är inte tagna; de här återstår.",
                "En SIP, eller en plan enligt mallen för SIP, ska göras så tidigt som möjligt.",
                "Personens egna önskemål ska tas till vara.", "En dialog om kostnadsfördelningen ska inledas.",
                "De som får fatta ekonomiska beslut ska kontaktas och få underlag.",
                "En skriftlig överenskommelse om kostnaden ska upprättas utifrån planen.",
                "Planen ska följas upp regelbundet.",
            ],
            [
                "Not every step has been taken; these remain.",
                "A SIP, or a plan on its template, must be made as early as possible.",
                "The person's own wishes must be heeded.", "A dialogue on the division of the cost must be opened.",
                "Those who may decide on money must be contacted and given a basis.",
                "An agreement in writing on the cost must be drawn up from the plan.",
                "The plan must be followed up regularly.",
            ])
        try [Knowledge.yes, .yes, .yes, .no, .yes, .yes, .yes, .no].process(true).tells(
            [
                "Alla steg är inte tagna; de här återstår.",
                "Dialogen om kostnaden ska föras enbart mellan huvudmännen.",
                "Överenskommelsen om kostnaden ska följas upp regelbundet.",
            ],
            [
                "Not every step has been taken; these remain.",
                "The dialogue on the cost must be between the principals only.",
                "The agreement on the cost must be followed up regularly.",
            ])
        try yes.map { _ in Knowledge.unknown }.process(true).tells(
            [
                "Det går inte att avgöra om alla steg är tagna.",
                "Det är inte känt om en SIP, eller en plan enligt mallen för SIP, har gjorts.",
                "Det är inte känt om personens egna önskemål har tagits till vara.",
                "Det är inte känt om en dialog om kostnadsfördelningen har förts.",
                "Det är inte känt om bara huvudmännen deltar i dialogen om kostnaden.",
                "Det är inte känt om de som får fatta ekonomiska beslut har kontaktats och fått underlag.",
                "Det är inte känt om en skriftlig överenskommelse om kostnaden har upprättats utifrån planen.",
                "Det är inte känt om planen följs upp regelbundet.",
                "Det är inte känt om överenskommelsen om kostnaden följs upp regelbundet.",
            ],
            [
                "It cannot be decided whether every step has been taken.",
                "It is not known whether a SIP, or a plan on its template, has been made.",
                "It is not known whether the person's own wishes have been heeded.",
                "It is not known whether a dialogue on the division of the cost has been held.",
                "It is not known whether only the principals take part in the dialogue on the cost.",
                "It is not known whether those who may decide on money have been contacted and given a basis.",
                "It is not known whether an agreement in writing on the cost has been drawn up from the plan.",
                "It is not known whether the plan is followed up regularly.",
                "It is not known whether the agreement on the cost is followed up regularly.",
            ])
    }
}

@Suite("C.psykiatri.6.3: who takes part in the dialogue on cost")
struct CostDialogueParticipationTests {
    private static let names: [(CostDialogueParticipation.Participant, swedish: String, english: String)] = [
        (.region, "regionen", "the region"), (.municipality, "kommunen", "the municipality"),
        (.person, "den som placeras", "the person who is placed"), (.relative, "en närstående", "a relative"),
        (.home, "boendet", "the home"), (.otherParty, "en annan part", "another party"),
    ]

    @Test("The two principals and nobody else (P-71)")
    func participants() throws {
        #expect(Self.names.map(\.0) == CostDialogueParticipation.Participant.allCases)
        for (participant, swedish, english) in Self.names {
            let isPrincipal = participant == .region || participant == .municipality
            let question = CostDialogueParticipation(participant: participant)
            try question.comes(to: .settled(isPrincipal), citing: ["P-71"])
            try question.tells(
                [
                    "I dialogen om kostnadsfördelningen deltar \(isPrincipal ? "" : "inte ")\(swedish).",
                    "Den dialogen förs enbart mellan huvudmännen.",
                ],
                [
                    "The dialogue on the division of the cost \(isPrincipal ? "includes" : "does not include") \(english).",
                    "That dialogue is between the principals only.",
                ])
        }
    }
}
