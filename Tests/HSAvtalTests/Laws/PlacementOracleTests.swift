// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Part C on mental disability, abuse and placement agrees with a naive reading of the text, norms included")
struct PlacementOracleTests {
    /// Compares an answer that the oracle gives by name.
    private func check<Asked: Question>(
        _ question: Asked, _ expected: NaivePlacementFinding, under edition: Edition = .vastraGotaland2023,
        _ name: (Asked.Answer) -> String
    ) throws {
        try equal(question.stated(under: edition) { .settled(name($0)) }, expected, "\(question)")
    }

    @Test("The target group: every combination")
    func targetGroup() throws {
        try every(PlacementDomain.targetGroups) { question in
            try check(
                question,
                naivePlacementTargetGroup(
                    needsBothPrincipals: question.needsBothPrincipals.naiveFact,
                    mentalImpairment: question.mentalImpairment.naiveFact,
                    difficultyInLife: question.difficultyInLife.naiveFact,
                    substance: try question.substance.map { try #require(naiveWord($0)) },
                    affectsNegatively: question.affectsNegatively.naiveFact)
            ) { "\($0)" }
        }
    }

    private func checkOverlap(_ question: ChildrensAgreementOverlap) throws {
        for leapDay in LeapDayBirthday.allCases {
            let expected = naivePlacementChildrensOverlap(
                born: question.born.naiveDay, on: question.day.naiveDay,
                needsCoordination: question.needsCoordination.naiveFact, leapDay: leapDay.naiveLeapDay)
            try check(question, expected, under: .placing(leapDay: leapDay)) { "\($0)" }
        }
    }

    @Test("Children and young people: around the birthdays that matter, and on random days, under both readings")
    func overlap() throws {
        try every(try PlacementDomain.overlaps(), property: checkOverlap)
        // From 1 January 1999, so that random births fall on three leap days too.
        let first = try CivilDate("1999-01-01").dayNumber
        let cases = Generator<(Int, Int, Knowledge)>.zip(
            .int(in: 0...4_000), .int(in: 0...9_000), .element(of: Knowledge.allCases))
        try forAll(cases, cases: 5_000) { birth, days, needs in
            let born = try #require(CivilDate(dayNumber: first + birth))
            let day = try #require(born.adding(days: days))
            try checkOverlap(ChildrensAgreementOverlap(born: born, day: day, needsCoordination: needs))
        }
    }

    @Test("Denial for comorbidity, and the end of care at a placement: every combination")
    func prohibitions() throws {
        try every(everyKnowledge(2)) { facts in
            try check(
                facts.denial, naivePlacementDenial(comorbidity: facts[0].naiveFact, isTheReason: facts[1].naiveFact)
            ) { "\($0)" }
            try check(
                facts.endOfCare,
                naivePlacementEndOfCare(
                    continuedNeed: facts[0].naiveFact, placementIsTheReason: facts[1].naiveFact)
            ) { "\($0)" }
        }
    }

    @Test("What has to be so before a placement: every combination of twelve facts")
    func prerequisites() throws {
        try every(PlacementDomain.prerequisites) { question in
            try equal(question.naive(), naivePlacementPrerequisites(question.naiveFacts), "the decision")
        }
    }

    @Test("Who answers for what during a placement: every combination, under both readings of state institutions")
    func responsibility() throws {
        for care in PlacementTerms.StateInstitutionCare.allCases {
            try every(PlacementDomain.responsibilities) { question in
                let expected = naivePlacementResponsibility(
                    form: try #require(naiveWord(question.form)), task: try #require(naiveWord(question.task)),
                    need: try #require(naiveWord(question.need)), stateInstitutions: try #require(naiveWord(care)))
                try check(question, expected, under: .placing(stateInstitutionCare: care)) { $0.rawValue }
            }
        }
    }

    @Test("Contracted interventions, the standard split, and going over to open care: every combination")
    func permissions() throws {
        try every(everyFlags(2), everyKnowledge(4)) { flags, facts in
            try equal(
                facts.contracted(flags).naive(),
                naivePlacementContracted(
                    contracted: flags[0], healthCare: flags[1], withinOwnArea: facts[0].naiveFact,
                    approvedByOther: facts[1].naiveFact, competentParty: facts[2].naiveFact,
                    responsibilityStays: facts[3].naiveFact), "contracted")
        }
        try every(everyKnowledge(5)) { facts in
            try equal(
                facts.splitUse.naive(),
                naivePlacementStandardSplit(
                    NaivePlacementGate(
                        needsSocialServices: facts[0].naiveFact, needsHealthCare: facts[1].naiveFact,
                        divisionUnclear: facts[2].naiveFact, notDefinableOtherwise: facts[3].naiveFact,
                        nothingElseAgreed: facts[4].naiveFact)), "the standard split")
            for form in CompulsoryCare.allCases {
                try equal(
                    facts.openCare(form).naive(),
                    naivePlacementOpenCompulsoryCare(
                        form: try #require(naiveWord(form)), beganAsInpatient: facts[0].naiveFact,
                        judgedReady: facts[1].naiveFact, courtDecided: facts[2].naiveFact,
                        openCareAvailable: facts[3].naiveFact, carePlanSigned: facts[4].naiveFact), "open care")
            }
        }
    }

    @Test("The plan that a placement needs: every combination")
    func planBefore() throws {
        try every([false, true], everyKnowledge(3)) { emergency, facts in
            try check(
                facts.planBefore(emergency),
                naivePlacementPlanBefore(
                    emergency: emergency, bothInvolved: facts[0].naiveFact, declinesSIP: facts[1].naiveFact,
                    consentsToCooperation: facts[2].naiveFact)
            ) { $0.rawValue }
        }
    }

    @Test("What a plan lacks, and an agreement on cost: every set of things, in every way; the process: every step")
    func documents() throws {
        func check(_ found: NaivePlacementFinding, _ expected: NaivePlacementFinding, _ what: String) throws {
            var expected = expected
            // What is only recommended is told of a complete paper.
            if expected.result != .complete { expected.advice = [] }
            try equal(found, expected, what)
        }
        try every(PlanText.all) { text in
            try check(text.plan.naive(), naivePlacementPlanContents(text.plan.naiveFacts), "the plan")
        }
        try every(AgreementText.all) { text in
            let agreement = text.agreement
            try check(agreement.naive(), naivePlacementCostContents(agreement.naiveFacts), "the agreement")
        }
        try every([false, true], everyKnowledge(8)) { isNeeded, facts in
            let process = facts.process(isNeeded)
            try equal(process.naive(), naivePlacementProcess(process.naiveFacts), "the process")
        }
    }

    @Test("The dialogue, the cost of an intervention, a disagreement, and a new assessment: every combination")
    func costs() throws {
        for participant in CostDialogueParticipation.Participant.allCases {
            try check(
                CostDialogueParticipation(participant: participant),
                naivePlacementCostDialogue(participant: try #require(naiveWord(participant)))
            ) { "\($0)" }
        }
        try every(PlacementDomain.costs) { question in
            try check(
                question,
                naivePlacementCost(
                    area: question.area.naivePrincipal, arrangedBy: question.arrangedBy.naivePrincipal,
                    approvedBeforehand: question.approvedBeforehand.naiveFact)
            ) { $0.rawValue }
        }
        try every(everyKnowledge(2)) { facts in
            try check(
                facts.disagreement,
                naivePlacementDisagreement(
                    decidedInTheLine: facts[0].naiveFact, temporaryDivisionAgreed: facts[1].naiveFact)
            ) { $0.rawValue }
        }
        for changed in Knowledge.allCases {
            try check(
                DivisionReassessment(needsChanged: changed),
                naivePlacementReassessment(needsChanged: changed.naiveFact)
            ) { "\($0)" }
        }
    }

    @Test("The cost of an emergency placement, under both readings: on every day around the thirtieth, settled or not")
    func emergency() throws {
        try every(PlacementTerms.TemporaryInEmergency.allCases, try PlacementDomain.emergencies()) { policy, question in
            let expected = naivePlacementEmergency(
                placed: question.placed.dayNumber, placedBy: question.placedBy.naivePrincipal,
                temporaryDivision: question.temporaryDivision, settled: question.settled?.dayNumber,
                day: question.day.dayNumber, policy: try #require(naiveWord(policy)))
            let decision = question.decide(under: .placing(temporaryInEmergency: policy))
            let standing = try #require(decision.answer)
            let timeliness: NaivePlacementTimeliness =
                switch standing.progress {
                case .inTime: .inTime
                case .late(let days): .late(days)
                case .notYetDue(let days): .notYetDue(days)
                case .overdue(let days): .overdue(days)
                }
            try equal(
                NaivePlacementEmergencyFinding(
                    timeliness: timeliness, bearer: standing.bearer?.naivePrincipal,
                    norms: decision.citations.ids.sorted()),
                expected, "the standing")
        }
    }

    @Test("Compulsory care: a SIP, who answers for what, and the act on discharge, in every case")
    func compulsoryCare() throws {
        try every(PlacementDomain.sips) { question in
            try check(
                question,
                naivePlacementVoluntarySIP(
                    from: try #require(naiveWord(question.form)),
                    needsBothPrincipals: question.needsBothPrincipals.naiveFact)
            ) { "\($0)" }
        }
        #expect(PlacementDomain.compulsory.count == 2 * NaivePlacementCompulsoryIntervention.allCases.count)
        try every(PlacementDomain.compulsory) { question in
            try check(
                question,
                naivePlacementCompulsoryCare(
                    phase: try #require(naiveWord(question.phase)),
                    intervention: try #require(naiveWord(question.intervention)))
            ) { $0.rawValue }
        }
        for care in DischargeActInPsychiatricCare.InpatientCare.allCases {
            try check(
                DischargeActInPsychiatricCare(care: care),
                naivePlacementDischargeAct(care: try #require(naiveWord(care)))
            ) { "\($0)" }
        }
    }
}
