// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.lakarmedverkan.5.1: who treats during a stay in short-term housing")
struct ShortTermTreatmentTests {
    private func question(
        _ byDecision: Knowledge, _ designated: Knowledge, listedThere: Knowledge = .no
    ) -> ShortTermTreatment {
        ShortTermTreatment(shortTermByDecision: byDecision, designatedInPlan: designated, listedThere: listedThere)
    }

    @Test("The designated health centre treats every patient, wherever the patient is listed (L-17)")
    func designated() throws {
        for listed in Knowledge.allCases {
            try question(.yes, .yes, listedThere: listed).comes(to: .settled(.designated), citing: ["L-17"])
        }
    }

    @Test("Which it is, when none is known to be designated, is left to the neighbourhood plan (L-17)")
    func plan() throws {
        for listed in Knowledge.allCases {
            for designated in [Knowledge.no, .unknown] {
                try question(.yes, designated, listedThere: listed)
                    .comes(to: .leftOpen(.neighbourhoodPlan), citing: ["L-17"])
            }
        }
    }

    @Test("A stay that is not by decision under the Social Services Act is not governed (L-17)")
    func notByDecision() throws {
        try every(Knowledge.allCases, Knowledge.allCases) { designated, listed in
            try question(.no, designated, listedThere: listed).comes(to: .outsideScope, citing: ["L-17"])
            try question(.unknown, designated, listedThere: listed)
                .comes(to: .leftOpen(.missingFacts), citing: ["L-17"])
        }
    }

    @Test("The designated one, the plan, no decision, and not known")
    func wording() throws {
        let treats = (
            "Den utsedda vårdcentralen har behandlingsansvaret under vistelsen på korttidsboendet.",
            "The designated health centre has the treatment responsibility during the stay in short-term housing."
        )
        try question(.yes, .yes, listedThere: .yes).tells(
            [treats.0, "Patienten är också listad där."], [treats.1, "The patient is listed there too."])
        for listed in [Knowledge.no, .unknown] {
            try question(.yes, .yes, listedThere: listed).tells(
                [treats.0, "Var patienten är listad saknar betydelse."],
                [treats.1, "Where the patient is listed does not matter."])
        }
        try question(.yes, .no).tells(
            ["Vilken vårdcentral det är avgörs av närområdesplanen."],
            ["Which health centre it is, is decided by the neighbourhood plan."])
        try question(.yes, .unknown).tells(
            ["Vilken vårdcentral det är avgörs av närområdesplanen."],
            ["Which health centre it is, is decided by the neighbourhood plan."])
        for designated in Knowledge.allCases {
            try question(.unknown, designated).tells(
                [
                    "En uppgift som avgör frågan är inte känd.",
                    "Det är inte känt om vistelsen grundas på ett beslut enligt socialtjänstlagen.",
                ],
                [
                    "A fact that decides the question is not known.",
                    "It is not known whether the stay is by decision under the Social Services Act.",
                ])
        }
        try question(.no, .yes).tells(
            [
                "Patienten vistas inte på ett korttidsboende efter beslut enligt socialtjänstlagen, så bestämmelsen "
                    + "gäller inte."
            ],
            [
                "The patient does not stay in short-term housing by decision under the Social Services Act, so the "
                    + "provision does not apply."
            ])
    }
}
