// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("What the revision of 2023 changed, as far as the source tells it")
struct EditionDifferenceLawTests {
    private let difference = EditionDifference(from: .vastraGotalandBefore2023, to: .vastraGotaland2023)

    @Test("The three lengths of the term differ: 42 and 48 months, 24 and 36, 12 and 18 (X-01, A-26 to A-28)")
    func term() {
        let rows = difference.term.map { "\($0.parameter.rawValue) \($0.earlier) \($0.later) \($0.parameter.norm)" }
        #expect(rows == ["firstPeriod 42 48 A-26", "extensions 24 36 A-28", "notice 12 18 A-27"])
        #expect(difference.term.map(\.parameter) == TermDifference.Parameter.allCases)
        #expect(AgreementTerm.previous.firstDay == nil && AgreementTerm.previous.period(1) == nil)
        #expect(AgreementTerm.previous.periods(beginningBy: .latest).isEmpty)
    }

    @Test("Care outside weekday daytime differs in the daytime of a weekend, always then and only then (X-02)")
    func outOfHoursCare() throws {
        let differing = difference.outOfHoursCare
        #expect(differing.count == 81 && Set(differing).count == 81)
        try every(OutOfHoursCare.Time.allCases, everyKnowledge(4)) { time, facts in
            let question = time.question(facts)
            try equal(differing.contains(question), time == .weekendDaytime, "whether it differs")
            let earlier = question.decide(under: difference.earlier)
            let later = question.decide(under: difference.later)
            try equal(earlier.citations.ids, ["B-27", "X-02"], "the norms before")
            try equal(later.citations.ids, ["B-27"], "the norms now")
            guard time == .weekendDaytime else { return try equal(earlier.finding, later.finding, "the finding") }
            // Then it was like the daytime of any other day.
            let weekday = OutOfHoursCare.Time.weekdayDaytime.question(facts).decide(under: difference.later)
            try equal(earlier.finding, weekday.finding, "the finding before")
        }
    }

    @Test("It was not allowed then; now it is, or may turn out to be, exactly when nothing else is known to forbid it")
    func outOfHoursVerdict() throws {
        var changed = 0
        try every(everyKnowledge(4)) { facts in
            let question = OutOfHoursCare.Time.weekendDaytime.question(facts)
            let before: AnyHashable = "not allowed"
            try equal(question.decide(under: difference.earlier).finding.verdict, before, "before")
            let now: AnyHashable? = facts.contains(.no) ? before : facts.contains(.unknown) ? nil : "allowed"
            try equal(question.decide(under: difference.later).finding.verdict, now, "now")
            if now != before { changed += 1 }
        }
        #expect(changed == 16)
    }

    @Test("The norms of the difference are those of the term and of care outside weekday daytime, and no others")
    func norms() {
        #expect(difference.norms.map(\.id) == ["A-26", "A-27", "A-28", "B-27", "X-01", "X-02"])
    }

    @Test("The other way round the same differs, and an edition differs from itself in nothing")
    func symmetry() {
        let back = EditionDifference(from: difference.later, to: difference.earlier)
        #expect(back.outOfHoursCare == difference.outOfHoursCare && back.norms == difference.norms)
        #expect(back.term.map { [$0.earlier, $0.later] } == difference.term.map { [$0.later, $0.earlier] })
        for edition in [difference.earlier, difference.later] {
            let none = EditionDifference(from: edition, to: edition)
            #expect(none.term.isEmpty && none.outOfHoursCare.isEmpty && none.norms.isEmpty)
        }
    }

    @Test("The editions are the same but for the term and the times of care outside weekday daytime")
    func nothingElse() {
        var edition = difference.earlier
        #expect(edition != difference.later)
        edition.term = .vastraGotaland2023
        #expect(edition != difference.later)
        edition.responsibility.outOfHours = .eveningsNightsAndWeekends
        #expect(edition == difference.later)
    }

    /// Claims that no finding and no citation of some questions differs, and that there are some.
    private func same<Asked: Question>(_ questions: some Sequence<Asked>) throws {
        var count = 0
        for question in questions {
            count += 1
            try equal(
                question.decide(under: difference.earlier), question.decide(under: difference.later), "\(question)")
        }
        try hold(count > 0, "there are questions of \(Asked.self)")
    }

    @Test("No other question of Part B differs: permissions, levels, costs, devices, and who answers for the care")
    func partB() throws {
        let all = Knowledge.allCases
        // There are more than a million combinations; a prime stride goes through the values of every fact.
        let cases = stride(from: 0, to: CareCase.count, by: 61).lazy.map { CareCase(number: $0).question }
        #expect(difference.differing(among: cases).isEmpty)
        for day in DeviceDomain.days { try same(try DeviceDomain.questions(on: day)) }
        try same(
            everyKnowledge(6).map {
                SelfCare(
                    needsHelp: $0[0], assessedAndDecided: $0[1], canPerformAndAnswer: $0[2], helperConsulted: $0[3],
                    safeWithHelp: $0[4], documented: $0[5])
            })
        for isLocal in [false, true] {
            try same(
                everyKnowledge(7).lazy.map {
                    ServicePurchase(
                        localAgreement: isLocal, exceptionalCase: $0[0], requestedFirst: $0[1], undertaken: $0[2],
                        bothAgree: $0[3], fulfilsMainAgreement: $0[4], mandateStated: $0[5], informationDescribed: $0[6]
                    )
                })
        }
        try same(
            everyKnowledge(5).map {
                CareDuringLeave(
                    agreed: $0[0], inTheHome: $0[1], clinicOutOfReach: $0[2], dialogueInMutualUnderstanding: $0[3],
                    informationTransferred: $0[4])
            })
        try same(
            everyKnowledge(3).map {
                MunicipalCareWithoutResponsibility(inTheHome: $0[0], municipalityAgrees: $0[1], regionAgrees: $0[2])
            })
        try same(everyKnowledge(2).map { ClinicVisitByPlan(municipalPatientAtHome: $0[0], basedOnPlanOrSIP: $0[1]) })
        try same(all.map { RelativesAsCoCreators(patientConsents: $0) })
        try same(
            everyKnowledge(2).map {
                EmergencyStockUse(patientInMunicipalPrimaryCare: $0[0], acuteOrLimitedPeriod: $0[1])
            })
        try same(
            everyKnowledge(3).map {
                MultiDoseDispensing(decidedByPhysician: $0[0], needWeighed: $0[1], criteriaMet: $0[2])
            })
        try same(
            everyKnowledge(3).map {
                LevelOfCare(commonNeed: $0[0], safeWithoutSpecialResources: $0[1], safeWithoutSpecialCompetence: $0[2])
            })
        for (cost, installed) in [1_000_000, 1_000_001 as Int64].flatMap({ cost in all.map { (cost, $0) } }) {
            try same(
                try Principal.allCases.flatMap { payer in
                    try Principal.allCases.map { prescriber in
                        try OutOfCountyDevice(
                            cost: Money(ore: cost), installedOrServiced: installed, payerAtHome: payer,
                            prescriber: prescriber)
                    }
                })
        }
        for prescriber in Principal.allCases {
            for payer in Principal.allCases {
                try same(
                    everyKnowledge(7).lazy.map {
                        PrescriptionApproval(
                            prescriber: prescriber, payer: payer, specialReview: $0[0], beyondHandbook: $0[1],
                            movingWithinSweden: $0[2], movingAbroad: $0[3], outsideAssortment: $0[4],
                            existingDevicesRegistered: $0[5], localGuidelinesFollowed: $0[6])
                    })
            }
        }
        try same(everyKnowledge(2).map { PlanningMeetingAfterDischarge(needsMunicipality: $0[0], needsRegion: $0[1]) })
        try same(everyProvider.map { CareOfTheDeceased(responsible: $0) })
        for orderedBy in Principal.allCases {
            try same([InterventionCost(decidedBy: orderedBy)])
            try same([PurchasedService(buyer: orderedBy)])
            for item in MedicineCost.Item.allCases {
                try same(all.map { MedicineCost(item: item, withinBenefit: $0, orderedBy: orderedBy) })
            }
        }
        for share in [nil, Share(percent: 40)] {
            try same(
                MedicineRelatedProductCost.Area.allCases.map {
                    MedicineRelatedProductCost(area: $0, regionShare: share)
                })
        }
        for flag in [false, true] {
            for (listed, isOrdered) in everyProvider.flatMap({ listed in [(listed, false), (listed, true)] }) {
                try same(
                    Principal.allCases.map {
                        UnregulatedDeviceCost(
                            isWoundCareOrCompression: flag, listed: listed, orderedByPhysician: isOrdered,
                            prescriber: $0)
                    })
            }
            try same(PermanentCareContact.Place.allCases.map { PermanentCareContact(mainCare: $0, atDischarge: flag) })
            try same(AidCategory.Purpose.allCases.map { AidCategory(purpose: $0, personallyPrescribed: flag) })
        }
    }

    @Test("No question on placements differs, nor any other of the agreement itself and of physicians")
    func otherParts() throws {
        struct Comparing: QuestionVisitor {
            let difference: EditionDifference
            var kinds: Set<String> = []
            mutating func visit<Asked: Question>(_ questions: some Sequence<Asked>, under edition: Edition) throws {
                guard edition == .vastraGotaland2023 else { return }
                let differing = difference.differing(among: questions)
                try hold(differing.isEmpty, "\(Asked.self) differs")
                kinds.insert("\(Asked.self)")
            }
        }
        var comparing = Comparing(difference: difference)
        try PlacementDomain.show(&comparing)
        #expect(comparing.kinds.count > 10)
        try same(
            everyKnowledge(2).map {
                BindingForMunicipality(
                    municipality: Municipality.boras.code, regionalCouncilDecided: $0[0], municipalCouncilDecided: $0[1]
                )
            })
        try same(everyKnowledge(2).map { DisputeLevel(triedLocally: $0[0], triedSubRegionally: $0[1]) })
        try same(everyKnowledge(2).map { DeviationAnswer(eventAnalysed: $0[0], actionPlanned: $0[1]) })
        for consents in Knowledge.allCases { try same(everyKnowledge(5).map { $0.plan(consents) }) }
        try same(everyKnowledge(6).map { $0.planContent })
        try same(
            everyKnowledge(3).map {
                MunicipalCareStart(planned: $0[0], agreedOnResponsibility: $0[1], informationExchanged: $0[2])
            })
        try same(
            everyKnowledge(4).map {
                PhysicianTargetGroup(
                    specialHousing: $0[0], inDayActivities: $0[1], homeHealthCare: $0[2], shortTermByDecision: $0[3])
            })
        try same(everyKnowledge(2).map { PhysicianAvailability(acute: $0[0], atAgreedTime: $0[1]) })
        try same(
            everyKnowledge(3).map {
                ShortTermTreatment(shortTermByDecision: $0[0], designatedInPlan: $0[1], listedThere: $0[2])
            })
        try same(AdvisoryResponsibility.Task.allCases.map { AdvisoryResponsibility(task: $0) })
    }

    @Test("Whether the agreement is in force differs wherever it is settled now, for the edition before is not dated")
    func inForce() throws {
        try every(AgreementDomain.histories) { notices in
            let questions = AgreementDomain.turns.map { AgreementInForce(notices, on: $0) }
            let settled = questions.filter { $0.decide(under: difference.later).answer != nil }
            try equal(difference.differing(among: questions), settled, "under \(notices)")
        }
    }

    @Test("The daytime of a weekend, before and now")
    func wording() throws {
        let question = OutOfHoursCare.Time.weekendDaytime.question([.yes, .yes, .yes, .yes])
        try question.explainsItself(under: difference.earlier)
        try question.tells(
            [
                "Den här bestämmelsen låter inte den kommunala primärvården utföra insatsen.",
                "Villkoret att insatsen ges på kvällen eller på natten är inte uppfyllt.",
            ],
            [
                "This provision does not let municipal primary care perform the intervention.",
                "The condition that the intervention is given in the evening or at night is not met.",
            ], under: difference.earlier)
        #expect(question.told(in: .english).first == "Municipal primary care may perform the intervention.")
        // On a weekday the edition of 2023 tells of its own times, the weekend among them.
        let weekday = OutOfHoursCare.Time.weekdayDaytime.question([.yes, .yes, .yes, .yes])
        try weekday.tells(
            [
                "Den här bestämmelsen låter inte den kommunala primärvården utföra insatsen.",
                "Villkoret att insatsen ges på kvällen, under en helg eller på natten är inte uppfyllt.",
            ],
            [
                "This provision does not let municipal primary care perform the intervention.",
                "The condition that the intervention is given in the evening, at a weekend or at night is not met.",
            ])
    }
}

extension OutOfHoursCare.Time {
    /// An intervention at this time: agreed, planned, in the home, for a patient of a health centre.
    fileprivate func question(_ facts: [Knowledge]) -> OutOfHoursCare {
        OutOfHoursCare(
            time: self, agreedInTheCase: facts[0], plannedOrPredictable: facts[1], inTheHome: facts[2],
            patientOfHealthCentre: facts[3])
    }
}
