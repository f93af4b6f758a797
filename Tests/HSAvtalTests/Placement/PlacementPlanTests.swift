// SPDX-License-Identifier: Apache-2.0

import Foundation
import HSAvtal
import PropertyKit
import Testing

@Suite("C.psykiatri.6.3: what a plan for a placement has to describe")
struct PlacementPlanTests {
    @Test("Whatever is missing is reported, no more and no less, in every way in which it may be missing (P-58, P-59)")
    func everySubset() throws {
        try every(PlanText.all) { text in
            try text.plan.follows(
                grounds: ["P-58"],
                PlacementPlan.Item.allCases.map { item in
                    let applies =
                        switch item {
                        case .otherParties: text.hasOtherParty
                        case .temporaryDivision: text.emergency
                        default: true
                        }
                    return StatedItem(
                        item: item, known: applies ? text.missing.contains(item) ? .no : .yes : nil,
                        norm: item == .temporaryDivision ? "P-59" : "P-58", isRecommended: item == .temporaryDivision)
                })
        }
    }

    @Test("The ten things, in their order, and a plan that says nothing")
    func items() throws {
        let all: [PlacementPlan.Item] = [
            .goal, .plannedDuration, .needs, .wishes, .regionResponsibility, .municipalityResponsibility, .otherParties,
            .assurance, .schoolOrOccupation, .temporaryDivision,
        ]
        #expect(PlacementPlan.Item.allCases == all)
        let missing = all.filter { $0 != .otherParties && $0 != .temporaryDivision }
        for emergency in [false, true] {
            try PlacementPlan(emergency: emergency).comes(
                to: .settled(.incomplete(missing: Conditions(missing.map { Conditions($0) }))), citing: ["P-58"])
        }
    }

    @Test("The temporary division of an emergency has to be agreed, but need not stand in the plan (P-59)")
    func temporaryDivision() throws {
        var plan = PlanText(emergency: false, hasOtherParty: false, missing: [], blank: .notThere).plan
        plan.temporaryDivision = nil
        try plan.comes(to: .settled(.complete(missingRecommendations: [])), citing: ["P-58"])
        plan.emergency = true
        try plan.comes(
            to: .settled(.complete(missingRecommendations: Conditions(.temporaryDivision))), citing: ["P-58", "P-59"])
        try plan.tells(
            [
                "Planen är fullständig.",
                "Planen beskriver inte den tillfälliga ansvarsfördelningen, som huvudmännen omgående ska komma överens om.",
            ],
            [
                "The plan is complete.",
                "The plan does not describe the temporary division of responsibility, on which the principals must agree "
                    + "at once.",
            ])
        plan.temporaryDivision = "Regionen svarar tills vidare för läkare."
        try plan.comes(to: .settled(.complete(missingRecommendations: [])), citing: ["P-58", "P-59"])
    }

    @Test("Each other party has to be named, and what it answers for said (P-58)")
    func otherParties() throws {
        var plan = PlanText(emergency: false, hasOtherParty: false, missing: [], blank: .notThere).plan
        let school = PartyResponsibility(name: "Skolan", responsibility: "Undervisning")
        for (parties, isStated) in [
            ([school], true), ([school, school], true), ([], true),
            ([school, PartyResponsibility(name: "Boendet", responsibility: nil)], false),
            ([PartyResponsibility(name: "Boendet", responsibility: "\t"), school], false),
            ([PartyResponsibility(name: " ", responsibility: "Undervisning")], false),
            ([PartyResponsibility(name: "", responsibility: nil)], false),
        ] {
            plan.otherParties = parties
            try plan.comes(
                to: .settled(
                    isStated
                        ? .complete(missingRecommendations: []) : .incomplete(missing: Conditions(.otherParties))),
                citing: ["P-58"])
        }
    }

    @Test("A text of one character, of Swedish letters, or after spaces says something")
    func shortTexts() throws {
        var plan = PlanText(emergency: false, hasOtherParty: false, missing: [], blank: .notThere).plan
        // The neighbours of what is not seen, among others.
        let neighbours: [UInt32] = [0x21, 0x7e, 0xa1, 0xac, 0xae, 0x2010, 0x2027, 0x2030, 0x205e, 0x3001]
        let visible = neighbours.compactMap { Unicode.Scalar($0).map { String($0) } }
        #expect(visible.count == neighbours.count)
        for text in visible + [
            "x", "å", " \t.", "\nEtt mål\n", "\u{a0}1", "\u{a1}", "\u{200b}é", "\u{3042}", "\u{1f600}",
        ] {
            plan.goal = text
            try plan.comes(to: .settled(.complete(missingRecommendations: [])), citing: ["P-58"])
        }
    }

    @Test("A text of which nothing is seen says nothing: spaces of any width, controls, and marks without width")
    func invisibleTexts() throws {
        var plan = PlanText(emergency: false, hasOtherParty: false, missing: [], blank: .notThere).plan
        let blanks =
            (0...0x20).map { $0 } + (0x7f...0xa0).map { $0 } + [0xad, 0x1680] + (0x2000...0x200f).map { $0 }
            + (0x2028...0x202f).map { $0 } + [0x205f, 0x2060, 0x3000, 0xfeff]
        for value in blanks {
            let scalar = try #require(Unicode.Scalar(UInt32(value)))
            for text in [String(scalar), " \(scalar)\(scalar)"] {
                plan.goal = text
                try plan.comes(to: .settled(.incomplete(missing: Conditions(.goal))), citing: ["P-58"])
            }
        }
    }

    @Test("Complete, and everything that is missing, each in a sentence of its own")
    func wording() throws {
        try PlanText(emergency: true, hasOtherParty: true, missing: [], blank: .notThere).plan
            .tells(["Planen är fullständig."], ["The plan is complete."])
        let missing = Conditions<PlacementPlan.Item>(PlacementPlan.Item.allCases.map { Conditions($0) })
        try PlanText(emergency: true, hasOtherParty: true, missing: missing, blank: .tab).plan.tells(
            [
                "Planen är inte fullständig.", "Planen beskriver inte målet med placeringen.",
                "Planen beskriver inte hur länge placeringen är planerad att vara.",
                "Planen beskriver inte personens behov.", "Planen beskriver inte personens önskemål.",
                "Planen beskriver inte vad regionen ansvarar för.", "Planen beskriver inte vad kommunen ansvarar för.",
                "Planen beskriver inte vad varje annan part ansvarar för.",
                "Planen beskriver inte hur personen tillförsäkras insatserna.",
                "Planen beskriver inte hur skola eller sysselsättning tillgodoses.",
            ],
            [
                "The plan is not complete.", "The plan does not describe the goal of the placement.",
                "The plan does not describe how long the placement is planned to last.",
                "The plan does not describe what the person needs.",
                "The plan does not describe what the person wishes.",
                "The plan does not describe what the region answers for.",
                "The plan does not describe what the municipality answers for.",
                "The plan does not describe what each other party answers for.",
                "The plan does not describe how the person is assured of the interventions.",
                "The plan does not describe how school or occupation is provided.",
            ])
        #expect(PlacementPlan.Item.goal.clause(in: .swedish) == "planen beskriver målet med placeringen")
        #expect(PlacementPlan.Item.goal.clause(in: .english) == "the plan describes the goal of the placement")
    }

    @Test("What a party answers for is written and read as data")
    func coding() throws {
        for responsibility in [nil, "", "Undervisning"] {
            let party = PartyResponsibility(name: "Skolan", responsibility: responsibility)
            let data = try JSONEncoder().encode(party)
            let json = try JSONDecoder().decode([String: String].self, from: data)
            #expect(json["name"] == "Skolan" && json["responsibility"] == responsibility)
            #expect(try JSONDecoder().decode(PartyResponsibility.self, from: data) == party)
        }
    }
}
