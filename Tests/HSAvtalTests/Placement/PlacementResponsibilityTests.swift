// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.psykiatri.6.3: who answers for what during a placement")
struct PlacementResponsibilityTests {
    @Test("The municipality coordinates the placement as a whole, whatever its form (P-51)")
    func coordination() throws {
        try every(PlacementForm.allCases, TargetNeed.allCases, PlacementTerms.StateInstitutionCare.allCases) {
            form, need, care in
            try PlacementResponsibility(form: form, task: .coordination, need: need)
                .comes(to: .settled(.municipality), citing: ["P-51"], under: .placing(stateInstitutionCare: care))
        }
    }

    @Test("The physician is always the region's, however the person lives (P-53)")
    func physician() throws {
        try every(PlacementForm.allCases, TargetNeed.allCases, PlacementTerms.StateInstitutionCare.allCases) {
            form, need, care in
            try PlacementResponsibility(form: form, task: .physician, need: need)
                .comes(
                    to: .settled(.region), citing: inCatalogueOrder(["P-53"] + named(form, need)),
                    under: .placing(stateInstitutionCare: care))
        }
    }

    @Test("Other health care is the region's in the three homes that the text names (P-53, P-18, P-34)")
    func otherHealthCare() throws {
        for form in [PlacementForm.hvb, .familyHome, .roundTheClockHome] {
            try every(TargetNeed.allCases, PlacementTerms.StateInstitutionCare.allCases) { need, care in
                try PlacementResponsibility(form: form, task: .otherHealthCare, need: need)
                    .comes(
                        to: .settled(.region), citing: inCatalogueOrder(["P-53"] + named(form, need)),
                        under: .placing(stateInstitutionCare: care))
            }
        }
    }

    /// The rule of each target group on homes, which names no family home.
    private func named(_ form: PlacementForm, _ need: TargetNeed) -> [String] {
        guard form == .hvb || form == .roundTheClockHome else { return [] }
        return switch need {
        case .mentalDisability: ["P-18"]
        case .substanceAbuse: ["P-34"]
        case .both: ["P-18", "P-34"]
        }
    }

    @Test("In a state institution it is not governed, or the region's by its general responsibility (I-52)")
    func stateInstitution() throws {
        for need in TargetNeed.allCases {
            let question = PlacementResponsibility(form: .stateInstitution, task: .otherHealthCare, need: need)
            try question.comes(to: .outsideScope, citing: ["P-47", "P-53", "I-52"])
            try question.comes(
                to: .settled(.region), citing: ["B-13", "I-35", "I-52"], under: .placing(stateInstitutionCare: .region))
        }
    }

    @Test("In any other housing this section does not say, but of the physician (P-53)")
    func otherHousing() throws {
        try every(TargetNeed.allCases, PlacementTerms.StateInstitutionCare.allCases) { need, care in
            try PlacementResponsibility(form: .other, task: .otherHealthCare, need: need)
                .comes(to: .outsideScope, citing: ["P-53"], under: .placing(stateInstitutionCare: care))
        }
        try PlacementResponsibility(form: .other, task: .otherHealthCare, need: .both).tells(
            [
                "Avsnittet säger inte vem som svarar för annan hälso- och sjukvård än läkarinsatser i en sådan boendeform; "
                    + "det avgörs enligt del B.", Self.otherHousing.swedish,
            ],
            [
                "The section does not say who answers for health care other than a physician's in such housing; Part B "
                    + "decides.", Self.otherHousing.english,
            ])
    }

    private static let otherHousing = (
        swedish: "Personen är placerad i ett boende som inte är HVB, familjehem, hem för viss annan heldygnsvård eller "
            + "statlig institution.",
        english: "The person is placed in housing that is no HVB, family home, home for certain other 24-hour care or "
            + "state institution."
    )

    @Test("Each task has a conclusion of its own")
    func tasks() throws {
        func question(_ task: PlacementTask) -> PlacementResponsibility {
            PlacementResponsibility(form: .hvb, task: task, need: .both)
        }
        let (swedish, english) = (
            "Personen är placerad i ett hem för vård eller boende (HVB).",
            "The person is placed in a home for care and residence (HVB)."
        )
        try question(.physician).tells(
            ["Regionen svarar för läkarinsatserna, hur personen än bor.", swedish],
            ["The region answers for the physician's interventions, wherever the person lives.", english])
        try question(.otherHealthCare).tells(
            ["Regionen svarar för all hälso- och sjukvård utöver läkarinsatserna under placeringen.", swedish],
            ["The region answers for all health care besides the physician's during the placement.", english])
        try question(.coordination).tells(
            ["Kommunen har det yttersta ansvaret för att placeringen samordnas.", swedish],
            ["The municipality has the ultimate responsibility for coordinating the placement.", english])
    }

    @Test("Each form of placement has a sentence of its own")
    func forms() throws {
        let sentences: [(PlacementForm, swedish: String, english: String)] = [
            (
                .hvb, "Personen är placerad i ett hem för vård eller boende (HVB).",
                "The person is placed in a home for care and residence (HVB)."
            ),
            (.familyHome, "Personen är placerad i ett familjehem.", "The person is placed in a family home."),
            (
                .roundTheClockHome, "Personen är placerad i ett hem för viss annan heldygnsvård.",
                "The person is placed in a home for certain other 24-hour care."
            ),
            (
                .stateInstitution,
                "Personen är placerad på en institution som Statens institutionsstyrelse (SiS) driver.",
                "The person is placed in an institution of the National Board of Institutional Care (SiS)."
            ),
            (.other, Self.otherHousing.swedish, Self.otherHousing.english),
        ]
        #expect(sentences.map(\.0) == PlacementForm.allCases)
        for (form, swedish, english) in sentences {
            let question = PlacementResponsibility(form: form, task: .coordination, need: .both)
            #expect(question.told(in: .swedish).dropFirst() == [swedish])
            #expect(question.told(in: .english).dropFirst() == [english])
        }
        try PlacementResponsibility(form: .stateInstitution, task: .otherHealthCare, need: .both).tells(
            [
                "Avtalet säger inte vem som svarar för annan hälso- och sjukvård än läkarinsatser på en statlig "
                    + "institution.", sentences[3].swedish,
            ],
            [
                "The agreement does not say who answers for health care other than a physician's in a state institution.",
                sentences[3].english,
            ])
    }
}
