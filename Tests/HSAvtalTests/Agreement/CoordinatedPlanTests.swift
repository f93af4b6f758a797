// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("A.sip: whether a coordinated individual plan is offered and drawn up")
struct CoordinatedPlanTests {
    @Test("No plan is required of who does not need both principals, or when nobody judges it needed (A-14, I-81)")
    func notRequired() throws {
        let ids = ["A-13", "A-14", "I-81"]
        for consents in Knowledge.allCases {
            try every(everyKnowledge(3)) { judgements in
                for needs in [[Knowledge.no, .no], [.no, .yes], [.yes, .no], [.no, .unknown], [.unknown, .no]] {
                    try (needs + judgements).plan(consents).comes(to: .settled(.notRequired), citing: ids)
                }
            }
            for needs in everyKnowledge(2) {
                try (needs + [.no, .no, .no]).plan(consents).comes(to: .settled(.notRequired), citing: ids)
            }
        }
    }

    @Test("One of municipality, region and person is enough to judge that it is needed, and then it is offered (A-14)")
    func offered() throws {
        try every(everyKnowledge(3).filter { $0.contains(.yes) }) { judgements in
            let facts = [Knowledge.yes, .yes] + judgements
            try facts.plan(.unknown).comes(to: .settled(.offer), citing: ["A-13", "A-14"])
            try facts.plan(.yes).comes(to: .settled(.drawUp), citing: ["A-13", "A-14"])
        }
    }

    @Test("Medical care is planned even when the person declines the plan (A-16)")
    func declined() throws {
        try [Knowledge.yes, .yes, .no, .no, .yes].plan(.no)
            .comes(to: .settled(.planMedicalCareOnly), citing: ["A-13", "A-14", "A-16"])
    }

    @Test("While it is not judged whether it is needed it is open, whether the person consents or not (A-13)")
    func notJudged() throws {
        for consents in Knowledge.allCases {
            for facts in [
                [Knowledge.unknown, .yes, .yes, .yes, .yes], [.yes, .unknown, .no, .no, .unknown],
                [.yes, .yes, .no, .unknown, .no], [.unknown, .unknown, .unknown, .unknown, .unknown],
            ] {
                try facts.plan(consents).comes(to: .leftOpen(.judgementOfNeed), citing: ["A-13"])
            }
        }
    }

    @Test("Drawn up, offered and declined")
    func wordingNeeded() throws {
        let needed = [Knowledge.yes, .yes, .yes, .no, .no]
        try needed.plan(.yes).tells(
            [
                "En SIP ska upprättas.",
                "Insatser behövs från båda huvudmännen, planen är bedömd som nödvändig, och personen samtycker.",
            ],
            [
                "A SIP must be drawn up.",
                "Interventions are needed from both principals, the plan is judged needed, and the person consents.",
            ])
        try needed.plan(.unknown).tells(
            [
                "En SIP ska erbjudas, och upprättas om personen samtycker.",
                "Varken ålder, diagnos, funktionsnedsättning eller slag av behov är skäl att inte erbjuda den.",
            ],
            [
                "A SIP must be offered, and drawn up if the person consents.",
                "Neither age, diagnosis, disability nor the sort of need is a reason not to offer it.",
            ])
        try needed.plan(.no).tells(
            ["Ingen SIP ska upprättas, eftersom personen avböjer.", "Den medicinska vården ska planeras ändå."],
            ["No SIP is drawn up, for the person declines.", "Medical care must be planned all the same."])
    }

    @Test("Not required, and not judged")
    func wordingOtherwise() throws {
        let both = (
            "Personen behöver inte insatser från båda huvudmännen.",
            "The person does not need interventions from both principals."
        )
        let nobody = (
            "Varken kommunen, regionen, personen eller en närstående bedömer att en plan behövs.",
            "Neither the municipality, the region, the person nor a relative judges that a plan is needed."
        )
        for (facts, reason) in [
            ([Knowledge.yes, .no, .yes, .no, .no], both), ([.no, .unknown, .no, .no, .no], both),
            ([.yes, .yes, .no, .no, .no], nobody), ([.unknown, .yes, .no, .no, .no], nobody),
        ] {
            try facts.plan(.yes).tells(
                ["Del A kräver ingen SIP; för tiden efter en utskrivning finns en egen regel om SIP-möte.", reason.0],
                [
                    "Part A requires no SIP; for the time after a discharge there is a rule of its own on SIP meetings.",
                    reason.1,
                ])
        }
        let needs = (
            "Det är inte känt om personen behöver insatser från båda huvudmännen.",
            "It is not known whether the person needs interventions from both principals."
        )
        let judgement = (
            "Det är inte känt om någon bedömer att en plan behövs.",
            "It is not known whether anybody judges that a plan is needed."
        )
        for (facts, reason) in [
            ([Knowledge.yes, .unknown, .yes, .no, .no], needs), ([.unknown, .yes, .unknown, .no, .no], needs),
            ([.yes, .yes, .no, .no, .unknown], judgement),
        ] {
            try facts.plan(.unknown).tells(
                ["Det går inte att avgöra om en SIP ska erbjudas.", reason.0],
                ["It cannot be decided whether a SIP must be offered.", reason.1])
        }
    }
}

extension [Knowledge] {
    /// The plan of whoever needs the municipality and the region, judged needed by municipality, region and person.
    func plan(_ consents: Knowledge) -> CoordinatedPlan {
        CoordinatedPlan(
            needsMunicipality: self[0], needsRegion: self[1], judgedByMunicipality: self[2], judgedByRegion: self[3],
            judgedByPerson: self[4], consents: consents)
    }

    /// What a plan describes, and whether there are other actors.
    var planContent: CoordinatedPlanContent {
        CoordinatedPlanContent(
            ongoingByMunicipality: self[0], plannedByMunicipality: self[1], ongoingByRegion: self[2],
            plannedByRegion: self[3], otherActors: self[4], byOtherActors: self[5])
    }
}
