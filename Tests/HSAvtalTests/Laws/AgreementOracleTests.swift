// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("The agreement itself and the participation of physicians agree with a naive reading of the text")
struct AgreementOracleTests {
    private let edition = Edition.vastraGotaland2023

    /// Compares what the agreement is on some days, in order, with the oracle.
    ///
    /// Names of norms are compared where the oracle changes its mind, and else that the decision is as the day before.
    private func agrees(
        _ notices: [TerminationNotice], on days: [CivilDate], _ subject: AgreementInForce.Subject = .mainAgreement
    ) throws {
        guard let first = days.first, let last = days.last else { return }
        let stretches = naiveAgreement(
            isPartC: subject != .mainAgreement, notices: notices.map(\.naive), from: first.naive, through: last.naive)
        var rest = stretches[...]
        var isNew = true
        var before: Decision<AgreementStatus>?
        for day in days {
            while let stretch = rest.first, stretch.last < day.naive {
                rest = rest.dropFirst()
                isNew = true
            }
            let decision = AgreementInForce(subject: subject, notices: notices, day: day).decide(under: edition)
            if isNew {
                let expected = try #require(rest.first)
                try hold(expected.first <= day.naive, "the oracle has something to say of \(day)")
                try equal(decision.finding.naive, expected.standing, "on \(day) under \(notices)")
                try equal(Set(decision.citations.ids), expected.citations, "the norms on \(day) under \(notices)")
            } else {
                try equal(decision, before, "on \(day), as the day before, under \(notices)")
            }
            isNew = false
            before = decision
        }
    }

    @Test("The term on every day from December 2022 to 2050, under no notice and under each around the deadlines")
    func termByDay() throws {
        #expect(AgreementDomain.days.count == 10_258)
        try every(AgreementDomain.daily) { try agrees($0, on: AgreementDomain.days) }
    }

    @Test("The term on each day on which something may change, under one notice and under two, of every agreement")
    func termByHistory() throws {
        for subject in AgreementInForce.Subject.allCases {
            try every(AgreementDomain.histories) { try agrees($0, on: AgreementDomain.turns, subject) }
        }
        try every(AgreementDomain.pairs) { try agrees($0, on: AgreementDomain.turns) }
        #expect(AgreementDomain.histories.count == 1 + 9 * 3 * 2 * 3 && AgreementDomain.pairs.count == 24 * 24)
    }

    @Test("The walk of the oracle through the calendar has neither gap nor overlap")
    func walk() throws {
        let first = try #require(AgreementDomain.days.first)
        let last = try #require(AgreementDomain.days.last)
        try every(AgreementDomain.pairs) { notices in
            let stretches = naiveAgreement(
                isPartC: false, notices: notices.map(\.naive), from: first.naive, through: last.naive)
            try equal(stretches.first?.first, first.naive, "it begins with the first day")
            try equal(stretches.last?.last, last.naive, "it ends with the last day")
            for (stretch, next) in zip(stretches, stretches.dropFirst()) {
                try equal(next.first, naiveNextDay(stretch.last), "one after the other")
            }
        }
    }

    /// Compares a question that is answered with yes or no.
    private func check<Asked: Question>(
        _ question: Asked, _ expected: NaiveFinding<NaiveWhether>, under edition: Edition = .vastraGotaland2023
    ) throws where Asked.Answer == Bool {
        let decision = question.decide(under: edition)
        let outcome: NaiveWhether? =
            switch decision.finding {
            case .settled(let answer): answer ? .yes : .no
            case .leftOpen(.missingFacts): .missingFacts
            case .leftOpen: nil
            case .outsideScope: .outsideScope
            }
        try equal(outcome, expected.outcome, "the finding on \(question)")
        try equal(Set(decision.citations.ids), expected.citations, "the norms on \(question)")
    }

    /// Compares a question whose answer has a name, like its openings.
    private func check<Asked: Question, Outcome: RawRepresentable<String>>(
        _ question: Asked, _ expected: NaiveFinding<Outcome>
    ) throws where Asked.Answer: RawRepresentable<String> {
        let decision = question.decide(under: edition)
        let name =
            switch decision.finding {
            case .settled(let answer): answer.rawValue
            case .leftOpen(let opening): "\(opening)"
            case .outsideScope: "outsideScope"
            }
        try equal(name, expected.outcome.rawValue, "the finding on \(question)")
        try equal(Set(decision.citations.ids), expected.citations, "the norms on \(question)")
    }

    @Test("Who is bound, disagreements, deviations, and the participation of physicians: every combination")
    func smallQuestions() throws {
        let all = Knowledge.allCases
        let parties = Set(Municipality.allCases.map { Int($0.rawValue) })
        for number in [0, 180, 1_384, 1_400] + parties.sorted() + [1_500, 9_999] {
            let code = try #require(MunicipalityCode(number))
            try every(all, all) { region, municipality in
                try check(
                    BindingForMunicipality(
                        municipality: code, regionalCouncilDecided: region, municipalCouncilDecided: municipality),
                    naiveBinding(
                        isParty: parties.contains(number), regionalCouncilDecided: region.naive,
                        municipalCouncilDecided: municipality.naive))
            }
        }
        try every(all, all) { first, second in
            try check(
                DisputeLevel(triedLocally: first, triedSubRegionally: second),
                naiveDisputeLevel(triedLocally: first.naive, triedSubRegionally: second.naive))
            try check(
                DeviationAnswer(eventAnalysed: first, actionPlanned: second),
                naiveDeviationAnswer(eventAnalysed: first.naive, actionPlanned: second.naive))
            try check(
                PhysicianAvailability(acute: first, atAgreedTime: second),
                naivePhysicianAvailability(acute: first.naive, atAgreedTime: second.naive))
        }
        for terms in ResponsibilityTerms.ShortTermHousing.allCases {
            try every(everyKnowledge(4)) { facts in
                try check(
                    PhysicianTargetGroup(
                        specialHousing: facts[0], inDayActivities: facts[1], homeHealthCare: facts[2],
                        shortTermByDecision: facts[3]),
                    naivePhysicianTargetGroup(
                        specialHousing: facts[0].naive, inDayActivities: facts[1].naive, homeHealthCare: facts[2].naive,
                        shortTermByDecision: facts[3].naive, shortTermCounts: terms == .byDecision),
                    under: .reading(shortTermHousing: terms))
            }
        }
        try every(all, all, all) { first, second, third in
            try check(
                ShortTermTreatment(shortTermByDecision: first, designatedInPlan: second, listedThere: third),
                naiveShortTermTreatment(shortTermByDecision: first.naive, designatedInPlan: second.naive))
        }
        try every(AdvisoryResponsibility.Task.allCases) { task in
            try check(AdvisoryResponsibility(task: task), naiveAdvisory(task: task.rawValue))
        }
    }

    @Test("Amendments: every knowledge of the decisions, on days around the one on which the last gains legal force")
    func amendments() throws {
        let days = try ["2024-02-28", "2024-02-29", "2024-03-01"].map { try CivilDate($0) }
        try every(Knowledge.allCases, [nil] + days.map(Optional.some), days) { decided, last, day in
            let decision = AmendmentInForce(decidedByEveryParty: decided, lastLegalForce: last, day: day)
                .decide(under: edition)
            let outcome: NaiveAmendment? =
                switch decision.finding {
                case .settled(.inForce(let from)): .inForce(from: from.naive)
                case .settled(.notInForce): .notInForce
                case .leftOpen(.missingFacts): .missingFacts
                case .leftOpen, .outsideScope: nil
                }
            let expected = naiveAmendment(
                decidedByEveryParty: decided.naive, lastLegalForce: last?.naive, day: day.naive)
            try equal(outcome, expected.outcome, "the finding")
            try equal(Set(decision.citations.ids), expected.citations, "the norms")
        }
    }

    @Test("Coordinated individual plans and what they describe: every combination")
    func plans() throws {
        try every(everyKnowledge(5), Knowledge.allCases) { facts, consents in
            let naive = facts.map(\.naive)
            try check(
                facts.plan(consents),
                naiveCoordinatedPlan(
                    NaivePlanFacts(
                        needs: Array(naive[..<2]), judgements: Array(naive[2...]), consents: consents.naive)))
        }
        let names = ["ongoingByMunicipality", "plannedByMunicipality", "ongoingByRegion", "plannedByRegion"]
        try every(everyKnowledge(6)) { facts in
            let question = facts.planContent
            let decision = question.decide(under: edition)
            let outcome: NaiveCompleteness? =
                switch decision.finding {
                case .settled(.complete(let remarks)): remarks.isEmpty ? .complete : nil
                case .settled(.incomplete(let missing)): .incomplete(missing: Set(missing.names))
                case .leftOpen(.missingFacts):
                    .missingFacts(
                        Set(CoordinatedPlanContent.Item.allCases.filter { question.has($0) == .unknown }.map(\.name)))
                case .leftOpen, .outsideScope: nil
                }
            let expected = naivePlanContent(
                NaivePlanContent(
                    described: Dictionary(uniqueKeysWithValues: zip(names, facts.map(\.naive))),
                    otherActors: facts[4].naive, byOtherActors: facts[5].naive))
            try equal(outcome, expected.outcome, "the finding")
            try equal(Set(decision.citations.ids), expected.citations, "the norms")
        }
    }

    /// Compares a permission: the outcome, the conditions by name, and the norms.
    private func check<Asked: PermissionQuestion>(
        _ question: Asked, _ expected: NaiveFinding<NaivePermissionOutcome>, under edition: Edition
    ) throws {
        let decision = question.decide(under: edition)
        let outcome: NaivePermissionOutcome? =
            switch decision.finding {
            case .settled(.allowed(let remarks)): .allowed(notMet: Set(remarks.names))
            case .settled(.notAllowed(let unmet)): .notAllowed(Set(unmet.names))
            case .leftOpen(.missingFacts):
                .missingFacts(Set(Asked.Requirement.allCases.filter { question.met($0) == .unknown }.map { $0.name }))
            case .leftOpen, .outsideScope: nil
            }
        try equal(outcome, expected.outcome, "the finding on \(question)")
        try equal(Set(decision.citations.ids), expected.citations, "the norms on \(question)")
    }

    @Test("The start of municipal care, and care outside weekday daytime before 2023: every combination")
    func permissions() throws {
        try every(everyKnowledge(3)) { facts in
            try check(
                MunicipalCareStart(
                    planned: facts[0], agreedOnResponsibility: facts[1], informationExchanged: facts[2]),
                naiveMunicipalCareStart(
                    planned: facts[0].naive, agreedOnResponsibility: facts[1].naive,
                    informationExchanged: facts[2].naive), under: edition)
        }
        try every(OutOfHoursCare.Time.allCases, everyKnowledge(4)) { time, facts in
            try check(
                OutOfHoursCare(
                    time: time, agreedInTheCase: facts[0], plannedOrPredictable: facts[1], inTheHome: facts[2],
                    patientOfHealthCentre: facts[3]),
                naiveOutOfHoursCareBefore2023(
                    agreedInTheCase: facts[0].naive, plannedOrPredictable: facts[1].naive, inTheHome: facts[2].naive,
                    patientOfHealthCentre: facts[3].naive, time: try #require(NaiveTimeOfWeek(rawValue: time.rawValue))
                ), under: .vastraGotalandBefore2023)
        }
    }
}
