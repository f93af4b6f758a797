// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.lakarmedverkan.2: for whom the region provides physicians")
struct PhysicianTargetGroupTests {
    private func question(_ facts: [Knowledge]) -> PhysicianTargetGroup {
        PhysicianTargetGroup(specialHousing: facts[0], inDayActivities: facts[1], homeHealthCare: facts[2])
    }

    @Test("For whoever lives in special housing, is in day activities, or has health care in the home (L-02)")
    func everyCombination() throws {
        try every(everyKnowledge(3)) { facts in
            let finding: Finding<Bool> =
                switch facts[0].either(facts[1]).either(facts[2]) {
                case .yes: .settled(true)
                case .no: .settled(false)
                case .unknown: .leftOpen(.missingFacts)
                }
            try question(facts).comes(to: finding, citing: ["L-02"])
        }
    }

    @Test("Each group, none of them, and not known")
    func wording() throws {
        try question([.yes, .yes, .yes]).tells(
            [
                "Patienten hör till målgruppen; regionen ansvarar för läkarinsatserna.",
                "Patienten bor i särskilt boende eller bostad med särskild service.",
                "Patienten har dagverksamhet eller daglig verksamhet efter beslut; det gäller under vistelsetiden där.",
                "Patienten får kommunal hälso- och sjukvård i hemmet.",
            ],
            [
                "The patient belongs to the target group; the region provides the physicians.",
                "The patient lives in special housing or housing with special service.",
                "The patient has day activities by decision; it applies during the stay there.",
                "The patient gets municipal health care in the home.",
            ])
        try question([.no, .unknown, .yes]).tells(
            [
                "Patienten hör till målgruppen; regionen ansvarar för läkarinsatserna.",
                "Patienten får kommunal hälso- och sjukvård i hemmet.",
            ],
            [
                "The patient belongs to the target group; the region provides the physicians.",
                "The patient gets municipal health care in the home.",
            ])
        try question([.no, .no, .no]).tells(
            [
                "Patienten hör inte till målgruppen för läkarmedverkan.",
                "Patienten bor inte i särskilt boende eller bostad med särskild service, har inte dagverksamhet eller "
                    + "daglig verksamhet, och får inte kommunal hälso- och sjukvård i hemmet.",
            ],
            [
                "The patient does not belong to the target group for physician participation.",
                "The patient lives neither in special housing nor in housing with special service, has no day "
                    + "activities, and gets no municipal health care in the home.",
            ])
    }

    @Test("What is not known is named, fact by fact, while no group is known to be the patient's")
    func wordingUnknown() throws {
        let sentences = [
            (
                "Det är inte känt om patienten bor i särskilt boende eller bostad med särskild service.",
                "It is not known whether the patient lives in special housing or housing with special service."
            ),
            (
                "Det är inte känt om patienten har dagverksamhet eller daglig verksamhet efter beslut.",
                "It is not known whether the patient has day activities by decision."
            ),
            (
                "Det är inte känt om patienten får kommunal hälso- och sjukvård i hemmet.",
                "It is not known whether the patient gets municipal health care in the home."
            ),
        ]
        let open = everyKnowledge(3).filter { $0.contains(.unknown) && !$0.contains(.yes) }
        #expect(open.count == 7)
        try every(open) { facts in
            let unknown = zip(facts, sentences).filter { $0.0 == .unknown }.map { $0.1 }
            try question(facts).tells(
                ["En uppgift som avgör frågan är inte känd."] + unknown.map { $0.0 },
                ["A fact that decides the question is not known."] + unknown.map { $0.1 })
        }
    }
}
