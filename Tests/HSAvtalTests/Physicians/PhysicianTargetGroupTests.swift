// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.lakarmedverkan.2: for whom the region provides physicians")
struct PhysicianTargetGroupTests {
    private let asOrdinary = Edition.reading(shortTermHousing: .asOrdinaryHousing)

    private func question(_ facts: [Knowledge]) -> PhysicianTargetGroup {
        PhysicianTargetGroup(
            specialHousing: facts[0], inDayActivities: facts[1], homeHealthCare: facts[2], shortTermByDecision: facts[3]
        )
    }

    private func finding(_ isMember: Knowledge) -> Finding<Bool> {
        switch isMember {
        case .yes: .settled(true)
        case .no: .settled(false)
        case .unknown: .leftOpen(.missingFacts)
        }
    }

    @Test(
        "For whoever is in special housing, day activities, health care in the home or short-term housing (L-02, I-37)")
    func everyCombination() throws {
        try every(everyKnowledge(4)) { facts in
            let statutory = facts[0].either(facts[1]).either(facts[2])
            let ids = ["L-02"] + (statutory != .yes && facts[3] != .no ? ["I-37"] : [])
            try question(facts).comes(to: finding(statutory.either(facts[3])), citing: ids)
            // Read as ordinary housing, short-term housing makes nobody a member.
            try question(facts).comes(to: finding(statutory), citing: ids, under: asOrdinary)
        }
    }

    @Test("Short-term housing by decision is enough, unless it is read as ordinary housing (I-37)")
    func shortTerm() throws {
        let facts = [Knowledge.no, .no, .no]
        try question(facts + [.yes]).comes(to: .settled(true), citing: ["L-02", "I-37"])
        try question(facts + [.unknown]).comes(to: .leftOpen(.missingFacts), citing: ["L-02", "I-37"])
        try question(facts + [.no]).comes(to: .settled(false), citing: ["L-02"])
        for shortTerm in [Knowledge.yes, .unknown] {
            try question(facts + [shortTerm])
                .comes(to: .settled(false), citing: ["L-02", "I-37"], under: asOrdinary)
        }
    }

    /// What is told of a circumstance: that it is there, and that it is not known.
    private let circumstances: [(there: [String], unknown: [String])] = [
        (
            [
                "Patienten bor i särskilt boende eller bostad med särskild service.",
                "The patient lives in special housing or housing with special service.",
            ],
            [
                "Det är inte känt om patienten bor i särskilt boende eller bostad med särskild service.",
                "It is not known whether the patient lives in special housing or housing with special service.",
            ]
        ),
        (
            [
                "Patienten vistas i biståndsbedömd dagverksamhet eller i daglig verksamhet enligt LSS.",
                "The patient is in day activities by decision under SoL or LSS.",
            ],
            [
                "Det är inte känt om patienten vistas i biståndsbedömd dagverksamhet eller i daglig verksamhet enligt LSS.",
                "It is not known whether the patient is in day activities by decision under SoL or LSS.",
            ]
        ),
        (
            [
                "Patienten får kommunal hälso- och sjukvård i hemmet.",
                "The patient gets municipal health care in the home.",
            ],
            [
                "Det är inte känt om patienten får kommunal hälso- och sjukvård i hemmet.",
                "It is not known whether the patient gets municipal health care in the home.",
            ]
        ),
        (
            [
                "Patienten vistas på ett korttidsboende efter beslut enligt socialtjänstlagen.",
                "The patient stays in short-term housing by decision under the Social Services Act.",
            ],
            [
                "Det är inte känt om patienten vistas på ett korttidsboende efter beslut enligt socialtjänstlagen.",
                "It is not known whether the patient stays in short-term housing by decision under the Social Services Act.",
            ]
        ),
    ]

    @Test("Each circumstance that makes the patient a member is told, and of an open question what is not known")
    func wording() throws {
        var counts = [Knowledge.yes: 0, .no: 0, .unknown: 0]
        try every(everyKnowledge(4)) { facts in
            for edition in [Edition.vastraGotaland2023, asOrdinary] {
                let counted = edition == asOrdinary ? Array(facts[..<3]) : facts
                let told = zip(counted, circumstances)
                if counted.contains(.yes) {
                    counts[.yes, default: 0] += 1
                    let reasons = told.filter { $0.0 == .yes }.map { $0.1.there }
                    try question(facts).tells(
                        ["Patienten hör till målgruppen; regionen ansvarar för läkarinsatserna."]
                            + reasons.map { $0[0] },
                        ["The patient belongs to the target group; the region provides the physicians."]
                            + reasons.map { $0[1] }, under: edition)
                } else if counted.contains(.unknown) {
                    counts[.unknown, default: 0] += 1
                    let unknown = told.filter { $0.0 == .unknown }.map { $0.1.unknown }
                    try question(facts).tells(
                        ["En uppgift som avgör frågan är inte känd."] + unknown.map { $0[0] },
                        ["A fact that decides the question is not known."] + unknown.map { $0[1] }, under: edition)
                } else {
                    counts[.no, default: 0] += 1
                    try question(facts).tells(
                        [
                            "Patienten hör inte till målgruppen för läkarmedverkan.",
                            "Patienten bor inte i särskilt boende eller bostad med särskild service, vistas inte i "
                                + "dagverksamhet eller daglig verksamhet, får inte kommunal hälso- och sjukvård i hemmet och "
                                + "vistas inte på ett korttidsboende som räknas dit.",
                        ],
                        [
                            "The patient does not belong to the target group for physician participation.",
                            "The patient lives neither in special housing nor in housing with special service, is not in day "
                                + "activities, gets no municipal health care in the home, and stays in no short-term housing "
                                + "that counts.",
                        ], under: edition)
                }
            }
        }
        #expect(counts == [.yes: 65 + 57, .no: 1 + 3, .unknown: 15 + 21])
    }
}
