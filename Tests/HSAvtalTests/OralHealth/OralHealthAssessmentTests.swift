// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.munhalsa.5.2: what an oral health assessment is")
struct OralHealthAssessmentTests {
    @Test("A check of mouth and teeth, the conditions in writing, and advice: all of them, in every combination (M-21)")
    func everyCombination() throws {
        try every(everyKnowledge(3)) { facts in
            try facts.assessment.follows(
                grounds: ["M-21"],
                [
                    StatedItem(item: .mouthAndTeethChecked, known: facts[0], norm: "M-21"),
                    StatedItem(item: .conditionsDocumented, known: facts[1], norm: "M-21"),
                    StatedItem(item: .adviceGiven, known: facts[2], norm: "M-21"),
                ])
            let names = OralHealthAssessment.Item.allCases.map(\.name)
            try equal(names, ["mouthAndTeethChecked", "conditionsDocumented", "adviceGiven"], "the names")
        }
    }

    @Test("Complete, incomplete, and not known")
    func wording() throws {
        try "yyy".known.assessment.tells(
            ["Det som har gjorts är en munhälsobedömning enligt avtalet."],
            ["What was done is an oral health assessment under the agreement."])
        try "nnn".known.assessment.tells(
            [
                "Det som har gjorts är ännu ingen munhälsobedömning enligt avtalet.",
                "Munnen och tänderna har inte kontrollerats.",
                "Personens förutsättningar för den dagliga munvården har inte dokumenterats.",
                "Råd om hur personal kan hjälpa till med den dagliga munvården har inte getts.",
            ],
            [
                "What was done is not yet an oral health assessment under the agreement.",
                "Mouth and teeth have not been checked.",
                "The person's conditions for daily oral care have not been documented.",
                "Advice on how staff can help with daily oral care has not been given.",
            ])
        try "???".known.assessment.tells(
            [
                "Det går inte att avgöra om det som har gjorts är en munhälsobedömning enligt avtalet.",
                "Det är inte känt om munnen och tänderna har kontrollerats.",
                "Det är inte känt om personens förutsättningar för den dagliga munvården har dokumenterats.",
                "Det är inte känt om råd har getts om hur personal kan hjälpa till med den dagliga munvården.",
            ],
            [
                "It cannot be decided whether what was done is an oral health assessment under the agreement.",
                "It is not known whether mouth and teeth have been checked.",
                "It is not known whether the person's conditions for daily oral care have been documented.",
                "It is not known whether advice has been given on how staff can help with daily oral care.",
            ])
    }
}
