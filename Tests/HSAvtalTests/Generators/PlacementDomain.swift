// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit

/// A look at the questions of a part of the agreement, kind by kind.
protocol QuestionVisitor {
    /// Looks at every question of a kind.
    mutating func visit<Asked: Question>(_ questions: some Sequence<Asked>, under edition: Edition) throws
}

/// The facts of the questions on mental disability, abuse, placement and compulsory care, every combination of them.
///
/// Texts and dates, which have no end, are there in each way in which they matter.
enum PlacementDomain {
    /// Shows a visitor every question of each kind, under each edition that matters to the kind.
    static func show(_ visitor: inout some QuestionVisitor) throws {
        let edition = Edition.vastraGotaland2023
        try visitor.visit(targetGroups, under: edition)
        for leapDay in LeapDayBirthday.allCases {
            try visitor.visit(try overlaps(), under: .placing(leapDay: leapDay))
        }
        try visitor.visit(everyKnowledge(2).map { $0.denial }, under: edition)
        try visitor.visit(everyKnowledge(2).map { $0.endOfCare }, under: edition)
        try visitor.visit(prerequisites, under: edition)
        for care in PlacementTerms.StateInstitutionCare.allCases {
            try visitor.visit(responsibilities, under: .placing(stateInstitutionCare: care))
        }
        for flag in [false, true] {
            try visitor.visit(everyKnowledge(3).map { $0.planBefore(flag) }, under: edition)
            try visitor.visit(everyKnowledge(8).map { $0.process(flag) }, under: edition)
        }
        try visitor.visit(PlanText.all.lazy.map { $0.plan }, under: edition)
        try visitor.visit(AgreementText.all.lazy.map { $0.agreement }, under: edition)
        try visitor.visit(
            CostDialogueParticipation.Participant.allCases.map { CostDialogueParticipation(participant: $0) },
            under: edition)
        try visitor.visit(costs, under: edition)
        try visitor.visit(everyKnowledge(5).map { $0.splitUse }, under: edition)
        try visitor.visit(everyKnowledge(2).map { $0.disagreement }, under: edition)
        for temporary in PlacementTerms.TemporaryInEmergency.allCases {
            try visitor.visit(try emergencies(), under: .placing(temporaryInEmergency: temporary))
        }
        try visitor.visit(Knowledge.allCases.map { DivisionReassessment(needsChanged: $0) }, under: edition)
        for flags in everyFlags(2) { try visitor.visit(everyKnowledge(4).map { $0.contracted(flags) }, under: edition) }
        for form in CompulsoryCare.allCases {
            try visitor.visit(everyKnowledge(5).map { $0.openCare(form) }, under: edition)
        }
        try visitor.visit(sips, under: edition)
        try visitor.visit(compulsory, under: edition)
        try visitor.visit(
            DischargeActInPsychiatricCare.InpatientCare.allCases.map { DischargeActInPsychiatricCare(care: $0) },
            under: edition)
    }

    /// Every person whom the target group may be about.
    static let targetGroups = everyKnowledge(4).flatMap { facts in everySubstance.map { facts.targetGroup($0) } }

    /// Nothing, and everything that a person may use.
    static let everySubstance: [Substance?] = [nil] + Substance.allCases.map(Optional.some)

    /// Persons around the birthdays that matter, of whom one is born on a leap day.
    static func overlaps() throws -> [ChildrensAgreementOverlap] {
        try ["2004-02-28", "2004-02-29", "2004-03-01", "1985-07-01"].flatMap { born in
            try CivilDate(born).aroundBirthdays([0, 19, 20, 21, 22]).flatMap { day in
                try Knowledge.allCases.map { need in
                    try ChildrensAgreementOverlap(born: CivilDate(born), day: day, needsCoordination: need)
                }
            }
        }
    }

    /// Every placement before which the conditions may be looked at.
    static var prerequisites: some Sequence<PlacementPrerequisites> {
        let facts = everyKnowledge(9)
        return everyFlags(3).lazy.flatMap { flags in facts.lazy.map { $0.prerequisites(flags) } }
    }

    /// Every task in every form of placement for every need.
    static let responsibilities = PlacementForm.allCases.flatMap { form in
        PlacementTask.allCases.flatMap { task in
            TargetNeed.allCases.map { PlacementResponsibility(form: form, task: task, need: $0) }
        }
    }

    /// Every intervention that somebody has arranged.
    static let costs = Principal.allCases.flatMap { area in
        Principal.allCases.flatMap { arrangedBy in
            Knowledge.allCases.map { PlacementCost(area: area, arrangedBy: arrangedBy, approvedBeforehand: $0) }
        }
    }

    /// Emergency placements on the days around the thirtieth, and divisions that were settled around it and the day.
    static func emergencies() throws -> [EmergencyCost] {
        let placed = try CivilDate("2028-02-10")
        let days = ([0, 1, 15] + Array(28...33) + [400]).compactMap { placed.adding(days: $0) }
        return try days.flatMap { day in
            try ([nil] + days.map(Optional.some)).flatMap { settled in
                try Principal.allCases.flatMap { principal in
                    try [false, true].map {
                        try EmergencyCost(
                            placed: placed, placedBy: principal, temporaryDivision: $0, settled: settled, day: day)
                    }
                }
            }
        }
    }

    /// Every move to voluntary care.
    static let sips = CompulsoryCare.allCases.flatMap { form in
        Knowledge.allCases.map { SIPAtVoluntaryCare(form: form, needsBothPrincipals: $0) }
    }

    /// Every intervention at leave and in open care.
    static let compulsory = CompulsoryCareResponsibility.Phase.allCases.flatMap { phase in
        CompulsoryCareResponsibility.Intervention.allCases.map {
            CompulsoryCareResponsibility(phase: phase, intervention: $0)
        }
    }
}

/// Every combination of a number of flags.
func everyFlags(_ count: Int) -> [[Bool]] {
    (0..<count).reduce([[]]) { lists, _ in lists.flatMap { list in [false, true].map { list + [$0] } } }
}

// The questions whose facts are of one sort, from a list of them in the order of the question.
extension [Knowledge] {
    func targetGroup(_ substance: Substance?) -> MentalHealthTargetGroup {
        MentalHealthTargetGroup(
            needsBothPrincipals: self[0], mentalImpairment: self[1], difficultyInLife: self[2], substance: substance,
            affectsNegatively: self[3])
    }

    var denial: DenialForComorbidity { DenialForComorbidity(comorbidity: self[0], isTheReason: self[1]) }

    var endOfCare: EndOfCareAtPlacement { EndOfCareAtPlacement(continuedNeed: self[0], placementIsTheReason: self[1]) }

    func prerequisites(_ flags: [Bool]) -> PlacementPrerequisites {
        PlacementPrerequisites(
            emergency: flags[0], outsideRegion: flags[1], child: flags[2], needsBothPrincipals: self[0],
            localResourcesExhausted: self[1], noOtherWay: self[2], nearbyConsidered: self[3],
            suitableResourceNearby: self[4], advantageElsewhere: self[5], childConsidered: self[6],
            planDrawnUp: self[7], costAgreed: self[8])
    }

    func contracted(_ flags: [Bool]) -> ContractedIntervention {
        ContractedIntervention(
            contracted: flags[0], healthCare: flags[1], withinOwnArea: self[0], approvedByOther: self[1],
            competentParty: self[2], responsibilityStays: self[3])
    }

    func planBefore(_ emergency: Bool) -> PlanBeforePlacement {
        PlanBeforePlacement(
            emergency: emergency, bothInvolved: self[0], declinesSIP: self[1], consentsToCooperation: self[2])
    }

    func process(_ divisionNeeded: Bool) -> PlacementProcess {
        PlacementProcess(
            divisionNeeded: divisionNeeded, planMade: self[0], wishesHeeded: self[1], dialogueHeld: self[2],
            principalsOnly: self[3], mandateContacted: self[4], agreementWritten: self[5], planFollowedUp: self[6],
            agreementFollowedUp: self[7])
    }

    var splitUse: StandardSplitUse {
        StandardSplitUse(
            needsSocialServices: self[0], needsHealthCare: self[1], divisionUnclear: self[2],
            notDefinableOtherwise: self[3], nothingElseAgreed: self[4])
    }

    var disagreement: CostDisagreement {
        CostDisagreement(decidedInTheLine: self[0], temporaryDivisionAgreed: self[1])
    }

    func openCare(_ form: CompulsoryCare) -> OpenCompulsoryCare {
        OpenCompulsoryCare(
            form: form, beganAsInpatient: self[0], judgedReady: self[1], courtDecided: self[2],
            openCareAvailable: self[3], carePlanSigned: self[4])
    }
}

extension CivilDate {
    /// The days next to a number of birthdays, from the day itself on.
    fileprivate func aroundBirthdays(_ ages: [Int]) -> [CivilDate] {
        ages.flatMap { age in
            (-2...3).compactMap { shift in
                CivilDate(year: year + age, month: monthOfYear, day: Swift.min(day, 28))?.adding(days: shift)
            }
        }.filter { $0 >= self }
    }
}

extension Edition {
    /// The agreement with another reading of placements.
    static func placing(
        stateInstitutionCare: PlacementTerms.StateInstitutionCare = .notGoverned,
        temporaryInEmergency: PlacementTerms.TemporaryInEmergency = .divides,
        leapDay: LeapDayBirthday = .february28
    ) -> Edition {
        Edition(
            discharge: .vastraGotaland2023,
            placement: PlacementTerms(
                stateInstitutionCare: stateInstitutionCare, temporaryInEmergency: temporaryInEmergency),
            leapDayBirthday: leapDay)
    }
}
