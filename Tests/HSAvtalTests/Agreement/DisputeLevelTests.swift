// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("A.oenighet: on which level a disagreement is to be solved")
struct DisputeLevelTests {
    private func question(_ locally: Knowledge, _ subRegionally: Knowledge) -> DisputeLevel {
        DisputeLevel(triedLocally: locally, triedSubRegionally: subRegionally)
    }

    @Test("It is to be solved locally first, whatever was tried above (A-31, A-38, I-80)")
    func local() throws {
        for above in [Knowledge.no, .unknown] {
            try question(.no, above).comes(to: .settled(.local), citing: ["A-31", "A-38"])
        }
        try question(.no, .yes).comes(to: .settled(.local), citing: ["A-31", "A-38", "I-80"])
    }

    @Test("What was not solved locally is to be solved sub-regionally, not in the county (A-31, A-38, I-80)")
    func subRegional() throws {
        try question(.yes, .no).comes(to: .settled(.subRegional), citing: ["A-31", "A-38", "I-80"])
    }

    @Test("What was tried on both levels may be raised to the county; no level is skipped (A-31, A-38)")
    func county() throws {
        try question(.yes, .yes).comes(to: .settled(.county), citing: ["A-31", "A-38"])
    }

    @Test("While it is not known what was tried the level is open (A-31, A-38, I-80)")
    func unknown() throws {
        for above in [Knowledge.no, .unknown] {
            try question(.unknown, above).comes(to: .leftOpen(.missingFacts), citing: ["A-31", "A-38"])
        }
        try question(.unknown, .yes).comes(to: .leftOpen(.missingFacts), citing: ["A-31", "A-38", "I-80"])
        try question(.yes, .unknown).comes(to: .leftOpen(.missingFacts), citing: ["A-31", "A-38", "I-80"])
    }

    @Test("Each level, and what is not known")
    func wording() throws {
        for above in [Knowledge.no, .unknown] {
            try question(.no, above).tells(
                ["Oenigheten ska först lösas lokalt."], ["The disagreement must be solved locally first."])
        }
        try question(.no, .yes).tells(
            [
                "Oenigheten ska först lösas lokalt.",
                "Att den har prövats delregionalt räknas inte förrän den har prövats lokalt.",
            ],
            [
                "The disagreement must be solved locally first.",
                "That it has been tried sub-regionally does not count before it has been tried locally.",
            ])
        try question(.yes, .no).tells(
            ["Oenigheten ska nu lösas delregionalt.", "Den har prövats lokalt utan resultat."],
            [
                "The disagreement must now be solved sub-regionally.", "It has been tried locally without result.",
            ])
        try question(.yes, .yes).tells(
            [
                "Oenigheten får lyftas till länsnivå, enligt den gemensamma riktlinjen.",
                "Den har prövats lokalt och delregionalt utan resultat.",
            ],
            [
                "The disagreement may be raised to the county, under the joint guideline.",
                "It has been tried locally and sub-regionally without result.",
            ])
        try question(.unknown, .unknown).tells(
            [
                "En uppgift som avgör frågan är inte känd.", "Det är inte känt om oenigheten har prövats lokalt.",
            ],
            [
                "A fact that decides the question is not known.",
                "It is not known whether the disagreement has been tried locally.",
            ])
        try question(.yes, .unknown).tells(
            [
                "En uppgift som avgör frågan är inte känd.",
                "Det är inte känt om oenigheten har prövats delregionalt.",
            ],
            [
                "A fact that decides the question is not known.",
                "It is not known whether the disagreement has been tried sub-regionally.",
            ])
    }
}
