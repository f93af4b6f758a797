// SPDX-License-Identifier: Apache-2.0

import Foundation
import HSAvtal
import PropertyKit
import Testing

@Suite("C.psykiatri.6.3: the joint plan that a placement needs")
struct PlanBeforePlacementTests {
    private func question(
        emergency: Bool = false, both: Knowledge = .yes, declines: Knowledge, consents: Knowledge = .yes
    ) -> PlanBeforePlacement {
        [both, declines, consents].planBefore(emergency)
    }

    @Test("None by this section where one principal alone takes part, in an emergency too (P-57)")
    func oneAlone() throws {
        try every([false, true], everyKnowledge(2)) { emergency, facts in
            try question(emergency: emergency, both: .no, declines: facts[0], consents: facts[1])
                .comes(to: .settled(.notRequired), citing: ["P-57"])
        }
    }

    @Test("A SIP where the person takes part, whether or not other cooperation is consented to (P-57)")
    func sip() throws {
        for consents in Knowledge.allCases {
            try question(declines: .no, consents: consents).comes(to: .settled(.sip), citing: ["P-57"])
            try question(emergency: true, declines: .no, consents: consents)
                .comes(to: .settled(.sip), citing: ["P-57", "P-59"])
        }
    }

    @Test("A plan on the template where the person declines a SIP, but consents to cooperation (P-57)")
    func planOnTemplate() throws {
        try question(declines: .yes).comes(to: .settled(.planOnTemplate), citing: ["P-57"])
        try question(emergency: true, declines: .yes).comes(to: .settled(.planOnTemplate), citing: ["P-57", "P-59"])
    }

    @Test("Where the person declines both the text does not say (P-57)")
    func declinesBoth() throws {
        try question(declines: .yes, consents: .no).comes(to: .leftOpen(.consentToCooperation), citing: ["P-57"])
        try question(emergency: true, declines: .yes, consents: .no)
            .comes(to: .leftOpen(.consentToCooperation), citing: ["P-57", "P-59"])
    }

    @Test("What is not known leaves it open where it matters (P-57)")
    func unknown() throws {
        for emergency in [false, true] {
            try every(everyKnowledge(2)) { facts in
                try question(emergency: emergency, both: .unknown, declines: facts[0], consents: facts[1])
                    .comes(to: .leftOpen(.missingFacts), citing: ["P-57"])
            }
            let ids = emergency ? ["P-57", "P-59"] : ["P-57"]
            for consents in Knowledge.allCases {
                try question(emergency: emergency, declines: .unknown, consents: consents)
                    .comes(to: .leftOpen(.missingFacts), citing: ids)
            }
            try question(emergency: emergency, declines: .yes, consents: .unknown)
                .comes(to: .leftOpen(.missingFacts), citing: ids)
        }
    }

    @Test("Each plan is written by its name and read back the same")
    func coding() throws {
        let data = try JSONEncoder().encode(PlanBeforePlacement.Plan.allCases)
        #expect(try JSONDecoder().decode([String].self, from: data) == ["sip", "planOnTemplate", "none"])
        #expect(
            try JSONDecoder().decode([PlanBeforePlacement.Plan].self, from: data)
                == Array(PlanBeforePlacement.Plan.allCases))
    }

    @Test("A SIP and a plan on its template, each as early as possible or promptly")
    func wording() throws {
        try question(declines: .no).tells(
            ["En SIP ska upprättas så tidigt som möjligt före placeringen.", "Personen vill medverka i en SIP."],
            [
                "A SIP must be drawn up as early as possible before the placement.",
                "The person will take part in a SIP.",
            ])
        let emergency = (
            swedish: "Placeringen är akut: huvudmännen ska omgående komma överens om en tillfällig ansvarsfördelning, "
                + "och insatserna ska alltid säkras.",
            english: "The placement is an emergency: a temporary division of responsibility must be agreed at once, "
                + "and the interventions always be secured."
        )
        try question(emergency: true, declines: .no).tells(
            [
                "Den gemensamma planeringen ska göras skyndsamt, i en SIP.", "Personen vill medverka i en SIP.",
                emergency.swedish,
            ],
            [
                "The joint planning must be done promptly, in a SIP.", "The person will take part in a SIP.",
                emergency.english,
            ])
        try question(declines: .yes).tells(
            [
                "En plan för ansvarsfördelningen ska upprättas enligt mallen för SIP.",
                "Personen vill inte medverka i en SIP men samtycker till samverkan.",
            ],
            [
                "A plan for the division of responsibility must be drawn up on the SIP template.",
                "The person will not take part in a SIP, but consents to cooperation.",
            ])
        try question(emergency: true, declines: .yes).tells(
            [
                "Den gemensamma planeringen ska göras skyndsamt, i en plan för ansvarsfördelningen enligt mallen för SIP.",
                "Personen vill inte medverka i en SIP men samtycker till samverkan.", emergency.swedish,
            ],
            [
                "The joint planning must be done promptly, in a plan for the division of responsibility on the SIP template.",
                "The person will not take part in a SIP, but consents to cooperation.", emergency.english,
            ])
    }

    @Test("No plan, no consent, and what is not known")
    func openWording() throws {
        try question(both: .no, declines: .unknown).tells(
            [
                "Avsnittet kräver ingen gemensam plan, eftersom inte båda huvudmännen är delaktiga; en SIP kan ändå krävas "
                    + "enligt del A."
            ],
            [
                "The section demands no joint plan, for not both principals take part; Part A may still demand a SIP."
            ])
        try question(declines: .yes, consents: .no).tells(
            [
                "Avsnittet anger ingen gemensam plan när personen varken vill medverka i en SIP eller samtycker till "
                    + "samverkan; den medicinska vården ska ändå planeras, enligt del A.",
                "Personen vill inte medverka i en SIP och samtycker inte till samverkan.",
            ],
            [
                "The section names no joint plan when the person neither takes part in a SIP nor consents to cooperation; "
                    + "medical care must still be planned, under Part A.",
                "The person will not take part in a SIP, and does not consent to cooperation.",
            ])
        try question(emergency: true, both: .unknown, declines: .unknown).tells(
            [
                "En uppgift som avgör frågan är inte känd.", "Det är inte känt om båda huvudmännen är delaktiga.",
                "Det är inte känt om personen vill medverka i en SIP.",
            ],
            [
                "A fact that decides the question is not known.", "It is not known whether both principals take part.",
                "It is not known whether the person will take part in a SIP.",
            ])
        try question(declines: .yes, consents: .unknown).tells(
            [
                "En uppgift som avgör frågan är inte känd.",
                "Personen vill inte medverka i en SIP, och det är inte känt om personen samtycker till samverkan.",
            ],
            [
                "A fact that decides the question is not known.",
                "The person will not take part in a SIP, and it is not known whether the person consents to cooperation.",
            ])
    }
}
