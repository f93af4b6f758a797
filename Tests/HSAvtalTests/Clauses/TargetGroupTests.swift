// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("C.utskrivning.2: the target group")
struct TargetGroupTests {
    private let edition = Edition.vastraGotaland2023

    @Test("Whoever needs coordinated interventions belongs to the target group, whatever the age (U-01)")
    func needed() {
        let question = DischargeTargetGroup(needsCoordination: .yes)
        let decision = question.decide(under: edition)
        #expect(decision.finding == .settled(true))
        #expect(decision.citations.ids == ["U-01"])
        #expect(
            question.explanation(under: edition, in: .swedish).sentences == [
                "Personen hör till målgruppen, eftersom samordnade insatser behövs; åldern saknar betydelse."
            ])
        #expect(
            question.explanation(under: edition, in: .english).sentences == [
                "The person belongs to the target group, for coordinated interventions are needed; age is irrelevant."
            ])
    }

    @Test("Whoever does not need coordinated interventions does not belong to the target group (U-01)")
    func notNeeded() {
        let question = DischargeTargetGroup(needsCoordination: .no)
        let decision = question.decide(under: edition)
        #expect(decision.finding == .settled(false))
        #expect(decision.citations.ids == ["U-01"])
        #expect(
            question.explanation(under: edition, in: .swedish).sentences == [
                "Personen hör inte till målgruppen, eftersom samordnade insatser inte behövs."
            ])
        #expect(
            question.explanation(under: edition, in: .english).sentences == [
                "The person does not belong to the target group, for no coordinated interventions are needed."
            ])
    }

    @Test("Until the need is judged the question is left open, and unknown is not no (U-01)")
    func unknown() {
        let question = DischargeTargetGroup(needsCoordination: .unknown)
        let decision = question.decide(under: edition)
        #expect(decision.finding == .leftOpen(.judgementOfNeed))
        #expect(decision.citations.ids == ["U-01"])
        for language in Language.allCases {
            let sentences = question.explanation(under: edition, in: language).sentences
            #expect(sentences == [Opening.judgementOfNeed.sentence(in: language)])
        }
    }

    @Test("The target group is the same under every payment model")
    func models() {
        for model in PaymentModel.named {
            let other = Edition(discharge: DischargeTerms(model: model))
            for need in Knowledge.allCases {
                let question = DischargeTargetGroup(needsCoordination: need)
                #expect(question.decide(under: other) == question.decide(under: edition))
            }
        }
    }
}
