// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.1: the level of care")
struct LevelOfCareTests {
    private func question(_ common: Knowledge, _ resources: Knowledge, _ competence: Knowledge) -> LevelOfCare {
        LevelOfCare(
            commonNeed: common, safeWithoutSpecialResources: resources, safeWithoutSpecialCompetence: competence)
    }

    @Test("What needs special resources or other special competence is specialised care, common or not (A-03, B-01)")
    func specialised() throws {
        try every(Knowledge.allCases, Knowledge.allCases) { common, other in
            try question(common, .no, other).comes(to: .settled(.specialised), citing: ["A-03", "B-01"])
            try question(common, other, .no).comes(to: .settled(.specialised), citing: ["A-03", "B-01"])
        }
    }

    @Test("What is safe without either is primary care, and a common need a task of both (A-02, B-01, B-22, I-48)")
    func primary() throws {
        try question(.yes, .yes, .yes).comes(to: .settled(.primary), citing: ["A-02", "B-01", "B-22"])
        try question(.no, .yes, .yes).comes(to: .settled(.primary), citing: ["B-01", "I-48"])
        try question(.unknown, .yes, .yes).comes(to: .settled(.primary), citing: ["B-01", "I-48"])
    }

    @Test("Where it is not known whether it is safe, the level is left open (B-01)")
    func open() throws {
        try every(Knowledge.allCases, everyKnowledge(2)) { common, facts in
            guard facts.contains(.unknown), !facts.contains(.no) else { return }
            try question(common, facts[0], facts[1]).comes(to: .leftOpen(.missingFacts), citing: ["B-01"])
        }
    }

    @Test("Whether the need is common never changes the level, only the grounds")
    func commonNeed() throws {
        try every(everyKnowledge(2), Knowledge.allCases) { facts, common in
            let edition = Edition.vastraGotaland2023
            try equal(
                question(common, facts[0], facts[1]).decide(under: edition).finding,
                question(.no, facts[0], facts[1]).decide(under: edition).finding, "the level")
        }
    }

    @Test("The level is told with what it rests on")
    func wording() throws {
        try question(.yes, .yes, .yes).tells(
            [
                "Insatsen är primärvård.",
                "Insatsen kan utföras patientsäkert utan särskilda medicinska eller tekniska resurser.",
                "Insatsen kan utföras patientsäkert utan annan särskild kompetens.",
                "Behovet är vanligt förekommande, och primärvården är en uppgift för båda huvudmännen.",
            ],
            [
                "The intervention is primary care.",
                "The intervention can be performed safely without special medical or technical resources.",
                "The intervention can be performed safely without other special competence.",
                "The need is common, and primary care is a task of both principals.",
            ])
        try question(.no, .no, .unknown).tells(
            [
                "Insatsen är specialiserad vård och regionens ansvar, även om primärvården utför den.",
                "Insatsen kan inte utföras patientsäkert utan särskilda medicinska eller tekniska resurser.",
                "Det är inte känt om insatsen kan utföras patientsäkert utan annan särskild kompetens.",
            ],
            [
                "The intervention is specialised care and the region's responsibility, even when primary care "
                    + "performs it.",
                "The intervention cannot be performed safely without special medical or technical resources.",
                "It is not known whether the intervention can be performed safely without other special competence.",
            ])
        for (common, swedish, english) in [
            (
                Knowledge.no,
                "Behovet är inte vanligt förekommande, och insatsen behöver inte vara en uppgift för båda huvudmännen.",
                "The need is not common, and the intervention need not be a task of both principals."
            ),
            (
                .unknown,
                "Det är inte känt om behovet är vanligt förekommande, och insatsen därmed en uppgift för båda huvudmännen.",
                "It is not known whether the need is common, and the intervention therefore a task of both principals."
            ),
        ] {
            try question(common, .yes, .yes).tells(
                [
                    "Insatsen är primärvård.",
                    "Insatsen kan utföras patientsäkert utan särskilda medicinska eller tekniska resurser.",
                    "Insatsen kan utföras patientsäkert utan annan särskild kompetens.", swedish,
                ],
                [
                    "The intervention is primary care.",
                    "The intervention can be performed safely without special medical or technical resources.",
                    "The intervention can be performed safely without other special competence.", english,
                ])
        }
        for common in Knowledge.allCases {
            try question(common, .unknown, .yes).tells(
                [
                    "Vårdnivån går inte att avgöra, eftersom uppgifter som avgör det saknas.",
                    "Det är inte känt om insatsen kan utföras patientsäkert utan särskilda medicinska eller tekniska "
                        + "resurser.",
                    "Insatsen kan utföras patientsäkert utan annan särskild kompetens.",
                ],
                [
                    "The level of care cannot be decided, for facts that decide it are missing.",
                    "It is not known whether the intervention can be performed safely without special medical or "
                        + "technical resources.",
                    "The intervention can be performed safely without other special competence.",
                ])
        }
    }
}
