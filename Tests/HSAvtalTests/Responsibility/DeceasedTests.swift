// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.8: care of the deceased")
struct DeceasedTests {
    @Test("The principal that answered for the health care takes care of the deceased (B-35)")
    func responsible() throws {
        for principal in Principal.allCases {
            try CareOfTheDeceased(responsible: principal).comes(to: .settled(principal), citing: ["B-35"])
        }
    }

    @Test("Where both answered, or it is not known, it is left open to the joint guideline (B-35)")
    func noneAlone() throws {
        let question = CareOfTheDeceased(responsible: nil)
        try question.comes(to: .leftOpen(.guidelineOnTheDeceased), citing: ["B-35"])
        try question.tells(
            [
                "Vem som tar hand om den avlidne avgörs av den gemensamma riktlinjen.",
                "Det är inte klart vilken huvudman som ensam hade ansvaret för patientens hälso- och sjukvård.",
            ],
            [
                "Who takes care of the deceased is decided by the joint guideline.",
                "It is not clear which principal alone answered for the patient's health care.",
            ])
    }

    @Test("Only a municipality is told that it may buy a place in a mortuary (B-35)")
    func wording() throws {
        try CareOfTheDeceased(responsible: .region).tells(
            [
                "Regionen ansvarar för att ta hand om den avlidne.",
                "Regionen hade ansvaret för patientens hälso- och sjukvård.",
            ],
            [
                "The region answers for taking care of the deceased.",
                "The region answered for the patient's health care.",
            ])
        try CareOfTheDeceased(responsible: .municipality).tells(
            [
                "Kommunen ansvarar för att ta hand om den avlidne.",
                "Kommunen hade ansvaret för patientens hälso- och sjukvård.",
                "Kommunen kan köpa bårhusplats av regionen enligt den gemensamma riktlinjen.",
            ],
            [
                "The municipality answers for taking care of the deceased.",
                "The municipality answered for the patient's health care.",
                "The municipality may buy a place in a mortuary from the region under the joint guideline.",
            ])
    }
}
