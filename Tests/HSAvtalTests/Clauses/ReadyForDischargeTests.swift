// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.utskrivning.4: ready for discharge")
struct ReadyForDischargeTests {
    private let edition = Edition.vastraGotaland2023

    @Test("The judgement of the treating physician decides, and until it is made the question is left open (U-03)")
    func treatingPhysician() {
        let outcomes: [(Knowledge, Finding<Bool>, [String])] = [
            (.no, .settled(true), ["U-03", "2017:612-1:3"]),
            (.yes, .settled(false), ["U-03", "2017:612-1:3"]),
            (.unknown, .leftOpen(.judgementOfPhysician), ["U-03"]),
        ]
        for (needed, finding, ids) in outcomes {
            let question = ReadyForDischarge(judge: .treatingPhysician, inpatientCareNeeded: needed)
            let decision = question.decide(under: edition)
            #expect(decision.finding == finding)
            #expect(decision.citations.ids == ids)
        }
    }

    @Test("The judgement of anybody else makes nobody ready for discharge, whatever it is (U-03)")
    func somebodyElse() {
        for needed in Knowledge.allCases {
            let question = ReadyForDischarge(judge: .somebodyElse, inpatientCareNeeded: needed)
            let decision = question.decide(under: edition)
            #expect(decision.finding == .settled(false))
            #expect(decision.citations.ids == ["U-03"])
        }
    }

    @Test("Of all combinations only one makes a patient ready for discharge, and only one is left open")
    func combinations() throws {
        var (ready, open) = (0, 0)
        try every(ReadyForDischarge.Judge.allCases, Knowledge.allCases, PaymentModel.named) { judge, needed, model in
            let question = ReadyForDischarge(judge: judge, inpatientCareNeeded: needed)
            let decision = question.decide(under: Edition(discharge: DischargeTerms(model: model)))
            try equal(decision, question.decide(under: edition), "the model has no part in it")
            ready += decision.answer == true ? 1 : 0
            open += decision.answer == nil ? 1 : 0
            let byPhysician = judge == .treatingPhysician
            let ids = byPhysician && needed != .unknown ? ["U-03", "2017:612-1:3"] : ["U-03"]
            try equal(decision.citations.ids, ids, "the citations")
        }
        #expect(ready == PaymentModel.named.count && open == PaymentModel.named.count)
    }

    @Test("The explanation names who judged what, in both languages")
    func explanations() {
        let texts: [(ReadyForDischarge.Judge, Knowledge, swedish: String, english: String)] = [
            (
                .treatingPhysician, .no,
                "Patienten är utskrivningsklar: den behandlande läkaren bedömer att slutenvård inte längre behövs.",
                "The patient is ready for discharge: the treating physician judges that inpatient care is not needed."
            ),
            (
                .treatingPhysician, .yes,
                "Patienten är inte utskrivningsklar: den behandlande läkaren bedömer att slutenvård behövs.",
                "The patient is not ready for discharge: the treating physician judges that inpatient care is needed."
            ),
            (
                .treatingPhysician, .unknown, "Den behandlande läkaren i slutenvården har inte avgjort det.",
                "The treating physician in inpatient care has not judged it."
            ),
            (
                .somebodyElse, .no,
                "Patienten är inte utskrivningsklar: bara den behandlande läkaren i slutenvården kan avgöra det.",
                "The patient is not ready for discharge: only the treating physician in inpatient care can judge it."
            ),
        ]
        for (judge, needed, swedish, english) in texts {
            let question = ReadyForDischarge(judge: judge, inpatientCareNeeded: needed)
            #expect(question.explanation(under: edition, in: .swedish).sentences == [swedish])
            #expect(question.explanation(under: edition, in: .english).sentences == [english])
        }
        for language in Language.allCases {
            let sentences = Knowledge.allCases.map { needed in
                ReadyForDischarge(judge: .somebodyElse, inpatientCareNeeded: needed)
                    .explanation(under: edition, in: language).sentences
            }
            #expect(Set(sentences).count == 1)
        }
    }
}
