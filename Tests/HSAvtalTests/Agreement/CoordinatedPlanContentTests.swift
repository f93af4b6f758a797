// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("A.sip: what a coordinated individual plan describes")
struct CoordinatedPlanContentTests {
    private typealias Item = CoordinatedPlanContent.Item

    @Test("Ongoing and planned interventions of both principals, and those of other actors where there are any (A-15)")
    func everyCombination() throws {
        try every(everyKnowledge(6)) { facts in
            let others: Knowledge? =
                switch (facts[4], facts[5]) {
                case (.no, _): nil
                case (.yes, let described): described
                case (.unknown, .yes): .yes
                case (.unknown, .no), (.unknown, .unknown): .unknown
                }
            let known = facts.prefix(4).map(Optional.some) + [others]
            // Where it hangs on whether there are other actors, that is what is told instead: below.
            if facts[4] == .unknown, facts[5] == .no, !facts.prefix(4).contains(.no) {
                return try facts.planContent.comes(to: .leftOpen(.missingFacts), citing: ["A-15"])
            }
            try facts.planContent.follows(
                grounds: ["A-15"],
                zip(Item.allCases, known).map { StatedItem(item: $0, known: $1, norm: "A-15") })
        }
    }

    @Test("What is not described of others is told as such where it is not known whether there are others (A-15)")
    func hangsOnOthers() throws {
        let objects = [
            ("kommunens pågående insatser", "the municipality's ongoing interventions"),
            ("kommunens planerade insatser", "the municipality's planned interventions"),
            ("regionens pågående insatser", "the region's ongoing interventions"),
            ("regionens planerade insatser", "the region's planned interventions"),
        ]
        try every(everyKnowledge(4).filter { !$0.contains(.no) }) { facts in
            let unknown = zip(facts, objects).filter { $0.0 == .unknown }.map { $0.1 }
            try (facts + [.unknown, .no]).planContent.tells(
                ["Det går inte att avgöra om planen beskriver allt som en SIP ska beskriva."]
                    + unknown.map { "Det är inte känt om planen beskriver \($0.0)." }
                    + ["Det är inte känt om andra aktörer deltar, och planen beskriver inte deras insatser."],
                ["It cannot be decided whether the plan describes all that a SIP has to."]
                    + unknown.map { "It is not known whether the plan describes \($0.1)." }
                    + [
                        "It is not known whether other actors take part, and the plan does not describe their interventions."
                    ])
        }
    }

    @Test("The names of the items are those of the facts")
    func names() {
        #expect(
            Item.allCases.map(\.name) == [
                "ongoingByMunicipality", "plannedByMunicipality", "ongoingByRegion", "plannedByRegion", "byOtherActors",
            ])
    }

    @Test("Complete, incomplete, and not known")
    func wording() throws {
        try [Knowledge.yes, .yes, .yes, .yes, .no, .no].planContent.tells(
            ["Planen beskriver allt som en SIP ska beskriva."], ["The plan describes all that a SIP has to."])
        try [Knowledge.no, .no, .no, .no, .yes, .no].planContent.tells(
            [
                "Planen beskriver inte allt som en SIP ska beskriva.",
                "Planen beskriver inte kommunens pågående insatser.",
                "Planen beskriver inte kommunens planerade insatser.",
                "Planen beskriver inte regionens pågående insatser.",
                "Planen beskriver inte regionens planerade insatser.",
                "Planen beskriver inte andra aktörers insatser.",
            ],
            [
                "The plan does not describe all that a SIP has to.",
                "The plan does not describe the municipality's ongoing interventions.",
                "The plan does not describe the municipality's planned interventions.",
                "The plan does not describe the region's ongoing interventions.",
                "The plan does not describe the region's planned interventions.",
                "The plan does not describe the interventions of other actors.",
            ])
        try [Knowledge.yes, .yes, .yes, .unknown, .yes, .unknown].planContent.tells(
            [
                "Det går inte att avgöra om planen beskriver allt som en SIP ska beskriva.",
                "Det är inte känt om planen beskriver regionens planerade insatser.",
                "Det är inte känt om planen beskriver andra aktörers insatser.",
            ],
            [
                "It cannot be decided whether the plan describes all that a SIP has to.",
                "It is not known whether the plan describes the region's planned interventions.",
                "It is not known whether the plan describes the interventions of other actors.",
            ])
    }
}
