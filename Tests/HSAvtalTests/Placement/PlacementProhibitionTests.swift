// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.psykiatri.6.2: comorbidity is never a reason to deny or delay care")
struct DenialForComorbidityTests {
    @Test("It takes two diagnoses, and that they are the reason; else the provision is silent (P-27, P-29)")
    func everyCombination() throws {
        try every(everyKnowledge(2)) { facts in
            try facts.denial.follows(
                ground: "P-29", [(.comorbidity, facts[0], "P-27"), (.isTheReason, facts[1], "P-29")])
        }
    }

    @Test("What decided is cited, and the prohibition always (P-27, P-29)")
    func citations() throws {
        for (facts, finding, ids) in [
            ([Knowledge.yes, .yes], Finding<Prohibition>.settled(.prohibited), ["P-27", "P-29"]),
            ([.no, .yes], .outsideScope, ["P-27", "P-29"]), ([.no, .no], .outsideScope, ["P-27", "P-29"]),
            ([.yes, .no], .outsideScope, ["P-29"]), ([.unknown, .no], .outsideScope, ["P-29"]),
            ([.no, .unknown], .outsideScope, ["P-27", "P-29"]),
            ([.unknown, .yes], .leftOpen(.missingFacts), ["P-27", "P-29"]),
            ([.yes, .unknown], .leftOpen(.missingFacts), ["P-29"]),
            ([.unknown, .unknown], .leftOpen(.missingFacts), ["P-27", "P-29"]),
        ] {
            try facts.denial.comes(to: finding, citing: ids)
        }
    }

    @Test("Prohibited, not covered, and not known")
    func wording() throws {
        try [Knowledge.yes, .yes].denial.tells(
            [
                "Vården får inte nekas eller fördröjas på grund av samsjuklighet.",
                "Det stämmer att personen har minst två diagnoser samtidigt, psykiska eller somatiska.",
                "Det stämmer att samsjukligheten är ett skäl till att vården uteblir eller dröjer.",
            ],
            [
                "Care must not be denied or delayed because of comorbidity.",
                "It is the case that the person has two or more diagnoses at the same time, mental or somatic.",
                "It is the case that comorbidity is a reason why care is denied or delayed.",
            ])
        try [Knowledge.unknown, .no].denial.tells(
            [
                "Bestämmelsen om samsjuklighet är inte tillämplig; om vården får nekas av andra skäl prövas inte här.",
                "Det stämmer inte att samsjukligheten är ett skäl till att vården uteblir eller dröjer.",
            ],
            [
                "The provision on comorbidity does not apply; whether care may be denied for other reasons is not "
                    + "examined here.",
                "It is not the case that comorbidity is a reason why care is denied or delayed.",
            ])
        try [Knowledge.unknown, .yes].denial.tells(
            [
                "Det går inte att avgöra om bestämmelsen om samsjuklighet är tillämplig.",
                "Det är inte känt om personen har minst två diagnoser samtidigt, psykiska eller somatiska.",
            ],
            [
                "It cannot be decided whether the provision on comorbidity applies.",
                "It is not known whether the person has two or more diagnoses at the same time, mental or somatic.",
            ])
    }
}

@Suite("C.psykiatri.6.3: a placement is no reason to end care")
struct EndOfCareAtPlacementTests {
    @Test("It takes a need that continues, and that the placement is the reason; else the provision is silent (P-54)")
    func everyCombination() throws {
        try every(everyKnowledge(2)) { facts in
            try facts.endOfCare.follows(
                ground: "P-54", [(.continuedNeed, facts[0], "P-54"), (.placementIsTheReason, facts[1], "P-54")])
            try equal(facts.endOfCare.decide(under: .vastraGotaland2023).citations.ids, ["P-54"], "the norm")
        }
    }

    @Test("Prohibited, not covered, and not known")
    func wording() throws {
        try [Knowledge.yes, .yes].endOfCare.tells(
            [
                "Verksamheten inom hälso- och sjukvården får inte avsluta vården av personen på grund av placeringen.",
                "Det stämmer att personen behöver fortsatta insatser.",
                "Det stämmer att placeringen är skälet till att vården avslutas.",
            ],
            [
                "The health-care operation must not end its care of the person because of the placement.",
                "It is the case that the person needs continued interventions.",
                "It is the case that the placement is the reason why the care is ended.",
            ])
        try [Knowledge.no, .no].endOfCare.tells(
            [
                "Bestämmelsen om avslut vid placering är inte tillämplig; andra skäl att avsluta vården prövas inte här.",
                "Det stämmer inte att personen behöver fortsatta insatser.",
                "Det stämmer inte att placeringen är skälet till att vården avslutas.",
            ],
            [
                "The provision on ending care at a placement does not apply; other reasons to end the care are not "
                    + "examined here.",
                "It is not the case that the person needs continued interventions.",
                "It is not the case that the placement is the reason why the care is ended.",
            ])
        try [Knowledge.yes, .unknown].endOfCare.tells(
            [
                "Det går inte att avgöra om verksamheten får avsluta vården av personen.",
                "Det är inte känt om placeringen är skälet till att vården avslutas.",
            ],
            [
                "It cannot be decided whether the operation may end its care of the person.",
                "It is not known whether the placement is the reason why the care is ended.",
            ])
    }
}
