// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of the questions on oral health")
struct OralHealthQuestionLawTests {
    @Test(
        "Every decision cites a rule of the agreement, never guidance, the act or an interpretation alone, and no duty")
    func citations() throws {
        var citing = CitationReading()
        try OralHealthDomain.show(&citing)
        // The norm on the quarterly measures is cited by no question but by the follow-up.
        let measured = try OralHealthFollowUp(
            quarter: try OralHealthCase.quarter(), certificates: [], trainings: [], deviations: [], figures: []
        ).citations
        let all = citing.seen.union(measured.ids)
        #expect(Set(measured.ids).isDisjoint(with: citing.seen))
        #expect(measured.norms.allSatisfy { $0.kind != .duty })
        // Every norm of this part that is decided from facts, of the act and of the criteria, and these of other parts.
        let decided = [Norm.Part.oralHealth, .dentalAct, .dentalCriteria].flatMap { part in
            Norm.norms(of: part).filter { $0.kind != .duty }.map(\.id)
        }
        #expect(all.isSuperset(of: decided))
        #expect(
            all.subtracting(decided) == [
                "A-01", "I-20", "I-21", "I-23", "I-67", "I-68", "I-69", "I-70", "I-71", "I-72", "I-73", "I-74",
                "I-75", "I-76",
            ])
    }

    @Test("A question is settled exactly when what is not known could not change the answer")
    func knowledge() throws {
        try isSettledByWhatIsKnown(facts: 3) { $0.assessment }
        try isSettledByWhatIsKnown(facts: 2) { $0.contactPersons }
        try isSettledByWhatIsKnown(facts: 1) { DentalCertificateRoute(onlyRelativesCare: $0[0]) }
        let day = try CivilDate("2026-05-03")
        try isSettledByWhatIsKnown(facts: 1) {
            try DentalFee(certificate: $0[0], born: CivilDate("1930-01-01"), day: day)
        }
        // Who may issue: the training is recommended, and no answer hangs on it.
        try isSettledByWhatIsKnown(facts: 2) { [$0[0], $0[1], .unknown].issuer }
        try every(everyKnowledge(3)) { facts in
            let verdicts = Set(
                Knowledge.allCases.map {
                    [facts[0], facts[1], $0].issuer.decide(under: .vastraGotaland2023).finding.verdict
                })
            try equal(verdicts.count, 1, "whatever the training")
        }
    }

    @Test("No reading changes anything but what it is about")
    func readings() throws {
        struct Comparing: QuestionVisitor {
            let other: Edition
            var changed: Set<String> = []
            mutating func visit<Asked: Question>(_ questions: some Sequence<Asked>, under edition: Edition) throws {
                guard edition == .vastraGotaland2023 else { return }
                for question in questions where question.decide(under: edition) != question.decide(under: other) {
                    changed.insert("\(Asked.self)")
                }
            }
        }
        func changed(_ terms: OralHealthTerms, leapDay: LeapDayBirthday = .february28) throws -> Set<String> {
            var comparing = Comparing(other: .reading(terms, leapDay: leapDay))
            try OralHealthDomain.show(&comparing)
            return comparing.changed
        }
        #expect(try changed(OralHealthTerms()).isEmpty)
        #expect(try changed(OralHealthTerms(ageLimits: .followingTheAct)) == ["DentalCareEntitlement"])
        #expect(try changed(OralHealthTerms(offerYear: .certificateYear)) == ["AssessmentOffer"])
        #expect(try changed(OralHealthTerms(milestonePopulation: .from24)) == ["CoverageMilestone"])
        #expect(try changed(OralHealthTerms(trainingPeriod: .calendarYears)) == ["UnitTraining"])
        #expect(try changed(OralHealthTerms(), leapDay: .march1) == ["DentalFee"])
    }

    @Test("The readings of other parts change nothing here, and those of oral health nothing there")
    func otherParts() throws {
        struct Comparing: QuestionVisitor {
            let other: Edition
            mutating func visit<Asked: Question>(_ questions: some Sequence<Asked>, under edition: Edition) throws {
                guard edition == .vastraGotaland2023 else { return }
                for question in questions {
                    try equal(question.decide(under: other), question.decide(under: edition), "\(Asked.self)")
                }
            }
        }
        var here = Comparing(
            other: .placing(stateInstitutionCare: .region, temporaryInEmergency: .waits))
        try OralHealthDomain.show(&here)
        var there = Comparing(
            other: .reading(
                OralHealthTerms(
                    ageLimits: .followingTheAct, offerYear: .certificateYear, milestonePopulation: .from24,
                    trainingPeriod: .calendarYears)))
        try PlacementDomain.show(&there)
    }
}
