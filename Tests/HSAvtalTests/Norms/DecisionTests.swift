// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Decisions")
struct DecisionTests {
    private let findings: [Finding<Int>] =
        [.settled(0), .settled(1), .outsideScope] + Opening.allCases.map(Finding.leftOpen)

    @Test("A decision has an answer exactly when it is settled")
    func answer() throws {
        try every(findings) { finding in
            let decision = Decision(finding, citing: Citations(.earlyDischarge))
            let expected: Int? = if case .settled(let answer) = finding { answer } else { nil }
            try equal(decision.answer, expected, "the answer")
            try equal(decision.finding, finding, "the finding")
            try equal(decision.citations.ids, ["U-02"], "the citations")
        }
    }

    @Test("Two decisions are the same when they find the same on the same grounds")
    func equality() throws {
        let grounds = [Citations(.earlyDischarge), Citations(.noCredit), Citations(.noCredit).citing(.earlyDischarge)]
        try every(findings.indices, grounds.indices, findings.indices, grounds.indices) {
            finding, ground, other, second in
            let decision = Decision(findings[finding], citing: grounds[ground])
            let same = decision == Decision(findings[other], citing: grounds[second])
            try equal(same, finding == other && ground == second, "whether they are the same")
        }
    }

    @Test("What an open question lacks is a whole sentence, in each language its own")
    func openings() throws {
        try every(Opening.allCases, Language.allCases) { opening, language in
            try hold(isWholeSentence(opening.sentence(in: language)), opening.sentence(in: language))
        }
        let sentences = Opening.allCases.flatMap { opening in Language.allCases.map { opening.sentence(in: $0) } }
        #expect(Set(sentences).count == 2 * Opening.allCases.count)
        #expect(
            Opening.allCases.map { $0.sentence(in: .swedish) } == [
                "Klockslaget är inte känt, och svaret beror på det.",
                "Årets belopp per vårddygn är inte känt och måste anges.",
                "Det är inte bedömt om personen behöver samordnade insatser.",
                "Den behandlande läkaren i slutenvården har inte avgjort det.",
                "En uppgift som avgör frågan är inte känd.",
                "Det avgörs i parternas gemensamma planering för patienten.",
                "Vem som betalar avgörs av produktanvisningen.",
                "Vem som betalar avgörs av förteckningen över sårläkningsartiklar och kompressionsförband.",
                "Vem som tar hand om den avlidne avgörs av den gemensamma riktlinjen.",
                "Handboken säger inget om fallet.",
                "Om personen hör till målgruppen avgörs genom en bedömning i det enskilda fallet.",
                "Vilken vårdcentral det är avgörs av närområdesplanen.",
                "Avsnittet anger ingen gemensam plan när personen varken vill medverka i en SIP eller samtycker till samverkan; "
                    + "den medicinska vården ska ändå planeras, enligt del A.",
            ])
        #expect(
            Opening.allCases.map { $0.sentence(in: .english) } == [
                "The time of day is not known, and the answer depends on it.",
                "The daily amount of the year is not known and has to be supplied.",
                "It has not been judged whether the person needs coordinated interventions.",
                "The treating physician in inpatient care has not judged it.",
                "A fact that decides the question is not known.",
                "It is decided in the parties' joint planning for the patient.",
                "Who pays is decided by the product instruction.",
                "Who pays is decided by the list of wound-care articles and compression bandages.",
                "Who takes care of the deceased is decided by the joint guideline.",
                "The handbook is silent on the case.",
                "Whether the person belongs to the target group is decided by an assessment in the individual case.",
                "Which health centre it is, is decided by the neighbourhood plan.",
                "The section names no joint plan when the person neither takes part in a SIP nor consents to cooperation; "
                    + "medical care must still be planned, under Part A.",
            ])
    }

    @Test("The same facts are decided the same, and facts that differ are different questions")
    func pure() throws {
        let edition = Edition.vastraGotaland2023
        try every(Knowledge.allCases, Knowledge.allCases) { first, second in
            let (one, other) = (
                DischargeTargetGroup(needsCoordination: first), DischargeTargetGroup(needsCoordination: second)
            )
            try equal(one.decide(under: edition), one.decide(under: edition), "the decision")
            try equal(one == other, first == second, "whether they are the same question")
            try equal(one.decide(under: edition) == other.decide(under: edition), first == second, "the same decision")
        }
    }
}
