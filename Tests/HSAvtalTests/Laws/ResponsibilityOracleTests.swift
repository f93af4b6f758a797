// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Part B agrees with a naive reading of the text, norms included")
struct ResponsibilityOracleTests {
    @Test("Who answers for an intervention: every combination of facts, under both readings of short-term housing")
    func care() throws {
        // The oracle knows no difference between the professions of municipal care, nor between the two kinds of
        // rehabilitation; the law below shows that neither do the rules, which leaves one of each to be compared.
        for (terms, policy) in [
            (ResponsibilityTerms.ShortTermHousing.byDecision, NaiveShortTermPolicy.byDecision),
            (.asOrdinaryHousing, .asOrdinaryHousing),
        ] {
            let edition = Edition(
                discharge: .vastraGotaland2023, responsibility: ResponsibilityTerms(shortTermHousing: terms))
            let cases = CareCase.residents.lazy.filter { facts in
                let isCompared = facts.value(9) != "occupationalTherapist" && facts.value(9) != "physiotherapist"
                return isCompared && facts.value(11) != "habilitation"
                    && (terms == .byDecision || facts.value(1) == "shortTerm")
            }
            try every(cases) { facts in
                let decision = facts.question.decide(under: edition)
                let naive = try #require(facts.naive)
                let expected = naiveResponsibility(naive, shortTerm: policy)
                try equal(decision.finding.naiveName, expected.outcome.rawValue, "the finding")
                try equal(Set(decision.citations.ids), expected.citations, "the norms")
            }
        }
    }

    @Test("The three professions of municipal care are alike, and so are rehabilitation and habilitation")
    func alike() throws {
        try every(CareCase.residents) { facts in
            let decision = facts.question.decide(under: .vastraGotaland2023)
            if facts.value(9) == "nurse" {
                for profession in [2, 3] {
                    try equal(
                        facts.with(9, profession).question.decide(under: .vastraGotaland2023), decision, "another")
                }
            }
            if facts.value(11) == "rehabilitation" {
                try equal(facts.with(11, 2).question.decide(under: .vastraGotaland2023), decision, "habilitation")
            }
        }
    }

    @Test("For whoever is no resident the status alone decides, in every combination of the other facts")
    func others() throws {
        let decisions = [
            "asylumSeeker": Decision(
                .settled(Principal.region), citing: Citations(.regionForAsylumSeekersAndWithoutPermits)),
            "withoutPermit": Decision(.settled(.region), citing: Citations(.regionForAsylumSeekersAndWithoutPermits)),
            "elsewhere": Decision(.outsideScope, citing: Citations(.regionOffersCare)),
        ]
        try every(CareCase.all) { facts in
            guard let expected = decisions[facts.value(0)] else { return }
            try equal(facts.question.decide(under: .vastraGotaland2023), expected, "the decision")
        }
        for (status, decision) in decisions {
            let patient = try #require(NaivePatient(rawValue: status))
            let naive = naiveResponsibility(NaiveCare(patient: patient))
            #expect(decision.finding.naiveName == naive.outcome.rawValue)
            #expect(Set(decision.citations.ids) == naive.citations)
        }
    }

    @Test("Who pays for a device: every combination on days around every limit of age, under every reading")
    func devices() throws {
        for edition in DeviceDomain.editions {
            let children: NaiveChildPolicy =
                edition.responsibility.childrensDevices == .agreementFirst ? .agreementFirst : .instructionFirst
            let leapDay: NaiveLeapDay = edition.leapDayBirthday == .february28 ? .february28 : .march1
            for day in DeviceDomain.days {
                try every(DeviceDomain.questions(on: day)) { question in
                    let decision = question.decide(under: edition)
                    let expected = naiveDeviceCost(question.naive, children: children, leapDay: leapDay)
                    try equal(decision.finding.naiveName, expected.outcome.rawValue, "the finding")
                    try equal(Set(decision.citations.ids), expected.citations, "the norms")
                }
            }
        }
    }

    @Test("Who pays for other products, medicines and interventions: every combination")
    func otherCosts() throws {
        let edition = Edition.vastraGotaland2023
        func check(_ decision: Decision<Payer>, _ expected: NaiveFinding<NaiveCostOutcome>) throws {
            let name = decision.finding.naiveName == "both" ? "joint" : decision.finding.naiveName
            try equal(name, expected.outcome.rawValue, "the finding")
            try equal(Set(decision.citations.ids), expected.citations, "the norms")
        }
        try every(MedicineRelatedProductCost.Area.allCases, [nil, Share(percent: 40)]) { area, share in
            let naive = try #require(NaiveProductArea(rawValue: area.rawValue))
            try check(
                MedicineRelatedProductCost(area: area, regionShare: share).decide(under: edition),
                naiveProductCost(area: naive, shareSupplied: share != nil))
        }
        try every([false, true], [nil, .region, .municipality] as [Principal?], [false, true], Principal.allCases) {
            isWoundCare, listed, ordered, prescriber in
            let question = UnregulatedDeviceCost(
                isWoundCareOrCompression: isWoundCare, listed: listed, orderedByPhysician: ordered,
                prescriber: prescriber)
            for kind in isWoundCare ? [NaiveUnregulatedKind.woundCare, .compression] : [.other] {
                try check(
                    question.decide(under: edition),
                    naiveUnregulatedCost(
                        kind: kind, listed: listed?.naive, orderedByPhysician: ordered, prescriber: prescriber.naive))
            }
        }
        try every(MedicineCost.Item.allCases, Knowledge.allCases, Principal.allCases) { item, benefit, orderedBy in
            let naive = try #require(NaiveMedicineItem(rawValue: item.rawValue))
            try check(
                MedicineCost(item: item, withinBenefit: benefit, orderedBy: orderedBy).decide(under: edition),
                naiveMedicineCost(item: naive, withinBenefit: benefit.naive, orderedBy: orderedBy.naive))
        }
        try every(Principal.allCases) { principal in
            try check(
                InterventionCost(decidedBy: principal).decide(under: edition),
                naiveInterventionCost(decidedBy: principal.naive))
        }
    }

    @Test("The level of care, and devices for residents of other counties: every combination")
    func levelAndOtherCounties() throws {
        let edition = Edition.vastraGotaland2023
        func name<Answer: RawRepresentable>(_ finding: Finding<Answer>) -> String where Answer.RawValue == String {
            switch finding {
            case .settled(let answer): answer.rawValue
            case .leftOpen(let opening): "\(opening)"
            case .outsideScope: "outsideScope"
            }
        }
        try every(Knowledge.allCases, Knowledge.allCases, Knowledge.allCases) { common, resources, competence in
            let decision = LevelOfCare(
                commonNeed: common, safeWithoutSpecialResources: resources, safeWithoutSpecialCompetence: competence
            ).decide(under: edition)
            let expected = naiveLevelOfCare(
                commonNeed: common.naive, safeWithoutSpecialResources: resources.naive,
                safeWithoutSpecialCompetence: competence.naive)
            try equal(name(decision.finding), expected.outcome.rawValue, "the finding")
            try equal(Set(decision.citations.ids), expected.citations, "the norms")
        }
        try every([0, 999_999, 1_000_000, 1_000_001], Knowledge.allCases, Principal.allCases, Principal.allCases) {
            cost, installed, payer, prescriber in
            let decision = try OutOfCountyDevice(
                cost: Money(ore: Int64(cost)), installedOrServiced: installed, payerAtHome: payer,
                prescriber: prescriber
            ).decide(under: edition)
            let expected = naiveOutOfCountyDevice(
                costOre: cost, installedOrServiced: installed.naive, payerAtHome: payer.naive,
                prescriber: prescriber.naive)
            try equal(name(decision.finding), expected.outcome.rawValue, "the finding")
            try equal(Set(decision.citations.ids), expected.citations, "the norms")
        }
    }
}
