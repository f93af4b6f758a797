// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.3: whether a patient is in municipal care")
struct MunicipalCareTests {
    private let asOrdinary = Edition.reading(shortTermHousing: .asOrdinaryHousing)

    @Test("In a home with care around the clock the region answers, on leave too (B-16, P-53, I-19)")
    func roundTheClock() throws {
        for (housing, ids) in [
            (Housing.hvb, ["B-16"]), (.roundTheClockHome, ["B-16"]), (.familyHome, ["P-53", "I-19"]),
        ] {
            for onLeave in [false, true] {
                try CareResponsibility.sample(housing: housing, onLeave: onLeave)
                    .comes(to: .settled(.region), citing: ids)
            }
        }
    }

    @Test("Day activities of somebody in such a home are contested, but for the physician (I-40)")
    func roundTheClockInDayActivities() throws {
        for (housing, ids, regional) in [
            (Housing.hvb, ["B-02", "B-16", "B-20", "I-40"], ["B-16"]),
            (.roundTheClockHome, ["B-02", "B-16", "B-20", "I-40"], ["B-16"]),
            (.familyHome, ["B-02", "B-20", "P-53", "I-19", "I-40"], ["P-53", "I-19"]),
        ] {
            try CareResponsibility.sample(housing: housing, inDayActivities: true)
                .comes(to: .leftOpen(.jointPlanning), citing: ids)
            try CareResponsibility.sample(housing: housing, inDayActivities: true, profession: .physician)
                .comes(to: .settled(.region), citing: regional)
        }
    }

    @Test("In a family home every profession is the region's, by Part C as it is read (P-53, I-19)")
    func familyHome() throws {
        for profession in Profession.allCases {
            try CareResponsibility.sample(housing: .familyHome, profession: profession)
                .comes(to: .settled(.region), citing: ["P-53", "I-19"])
        }
    }

    @Test("Housing and day activities by decision make it the municipality's (B-02, B-20)")
    func byDecision() throws {
        let ids = ["B-02", "B-07", "B-20"]
        for housing in [Housing.specialHousing, .specialService] {
            try CareResponsibility.sample(housing: housing).comes(to: .settled(.municipality), citing: ids)
        }
        try CareResponsibility.sample(housing: .shortTerm).comes(to: .settled(.municipality), citing: ids + ["I-37"])
        for housing in [Housing.ordinary, .specialHousing, .specialService, .shortTerm] {
            for edition in [Edition.vastraGotaland2023, asOrdinary] {
                try CareResponsibility.sample(housing: housing, inDayActivities: true)
                    .comes(to: .settled(.municipality), citing: ids, under: edition)
            }
        }
    }

    @Test("A decision goes before the access to a clinic and before what is temporary (I-36)")
    func decisionBeforeAccess() throws {
        let ids = ["B-02", "B-07", "B-20", "I-36"]
        for housing in [Housing.specialHousing, .specialService] {
            try CareResponsibility.sample(housing: housing, clinicAccess: .withoutGreatDifficulty)
                .comes(to: .settled(.municipality), citing: ids)
            try CareResponsibility.sample(housing: housing, temporary: .yes)
                .comes(to: .settled(.municipality), citing: ids)
            try CareResponsibility.sample(housing: housing, clinicAccess: .unknown, temporary: .unknown)
                .comes(to: .settled(.municipality), citing: ["B-02", "B-07", "B-20"])
        }
    }

    @Test("On leave by decision two rules hold; elsewhere the region answers until it is agreed (B-13, I-39)")
    func onLeave() throws {
        for housing in [Housing.specialHousing, .specialService] {
            try CareResponsibility.sample(housing: housing, onLeave: true)
                .comes(to: .leftOpen(.jointPlanning), citing: ["A-18", "B-02", "B-13", "B-20", "B-28", "I-39"])
        }
        try CareResponsibility.sample(inDayActivities: true, onLeave: true)
            .comes(to: .leftOpen(.jointPlanning), citing: ["A-18", "B-02", "B-13", "B-20", "B-28", "I-39"])
        try CareResponsibility.sample(onLeave: true).comes(to: .settled(.region), citing: ["B-13", "B-28", "I-39"])
        try CareResponsibility.sample(housing: .shortTerm, onLeave: true)
            .comes(to: .leftOpen(.jointPlanning), citing: ["A-18", "B-02", "B-13", "B-20", "B-28", "I-37", "I-39"])
        try CareResponsibility.sample(housing: .shortTerm, onLeave: true)
            .comes(to: .settled(.region), citing: ["B-13", "B-28", "I-37", "I-39"], under: asOrdinary)
    }

    @Test("Short-term housing can be read as ordinary housing, where access and need decide (I-37)")
    func shortTerm() throws {
        let question = CareResponsibility.sample(housing: .shortTerm, clinicAccess: .withoutGreatDifficulty)
        try question.comes(to: .settled(.municipality), citing: ["B-02", "B-07", "B-20", "I-36", "I-37"])
        try question.comes(to: .settled(.region), citing: ["B-14", "I-37"], under: asOrdinary)
        try CareResponsibility.sample(housing: .shortTerm).comes(
            to: .settled(.municipality), citing: ["A-18", "B-02", "B-07", "B-21", "B-23", "I-37"], under: asOrdinary)
        try CareResponsibility.sample(housing: .shortTerm, clinicAccess: .unknown)
            .comes(to: .leftOpen(.missingFacts), citing: ["B-14", "B-21", "B-23", "I-37"], under: asOrdinary)
    }

    @Test("The reading of short-term housing changes nothing anywhere else (I-37)")
    func otherHousing() throws {
        try every(Housing.allCases, ClinicAccess.allCases, everyKnowledge(2), [false, true]) {
            housing, access, facts, flag in
            guard housing != .shortTerm else { return }
            let question = CareResponsibility.sample(
                housing: housing, inDayActivities: flag, clinicAccess: access, scope: facts[0], overTime: facts[1])
            try equal(question.decide(under: asOrdinary), question.decide(under: .vastraGotaland2023), "the decision")
        }
    }

    @Test("An impairment of each kind counts where scope and frequency motivate care at home (B-23)")
    func outOfReach() throws {
        for access in [ClinicAccess.somaticImpairment, .mentalImpairment, .cognitiveImpairment] {
            try CareResponsibility.sample(clinicAccess: access)
                .comes(to: .settled(.municipality), citing: ["A-18", "B-02", "B-07", "B-21", "B-23"])
        }
        for access in [ClinicAccess.withoutBenefit, .otherDifficulty] {
            try CareResponsibility.sample(clinicAccess: access).comes(to: .settled(.region), citing: ["B-13", "I-35"])
        }
    }

    @Test("Needs over time that can be met safely at home count without an impairment (B-24)")
    func overTime() throws {
        for access in [ClinicAccess.withoutBenefit, .otherDifficulty] {
            try CareResponsibility.sample(clinicAccess: access, overTime: .yes)
                .comes(to: .settled(.municipality), citing: ["A-18", "B-02", "B-07", "B-21", "B-24"])
        }
        try CareResponsibility.sample(overTime: .yes)
            .comes(to: .settled(.municipality), citing: ["A-18", "B-02", "B-07", "B-21", "B-23", "B-24"])
    }

    @Test("A ground of the municipality that is not known is not cited beside one that holds (B-23, B-24)")
    func otherGroundUnknown() throws {
        try CareResponsibility.sample(overTime: .unknown)
            .comes(to: .settled(.municipality), citing: ["A-18", "B-02", "B-07", "B-21", "B-23"])
        try CareResponsibility.sample(overTime: .yes, safe: .unknown)
            .comes(to: .leftOpen(.missingFacts), citing: ["B-21", "B-23", "B-24"])
        try CareResponsibility.sample(scope: .unknown, overTime: .yes)
            .comes(to: .settled(.municipality), citing: ["A-18", "B-02", "B-07", "B-21", "B-24"])
        try CareResponsibility.sample(scope: .unknown, overTime: .yes, temporary: .yes)
            .comes(to: .leftOpen(.jointPlanning), citing: ["A-18", "B-02", "B-14", "B-21", "B-24", "I-38"])
    }

    @Test("Who can visit a clinic, or gets something temporary, is the region's without another ground (B-14, I-38)")
    func region() throws {
        try CareResponsibility.sample(clinicAccess: .withoutGreatDifficulty)
            .comes(to: .settled(.region), citing: ["B-14"])
        try CareResponsibility.sample(clinicAccess: .withoutGreatDifficulty, temporary: .yes)
            .comes(to: .settled(.region), citing: ["B-14"])
        for access in [ClinicAccess.withoutBenefit, .otherDifficulty, .somaticImpairment, .unknown] {
            try CareResponsibility.sample(clinicAccess: access, scope: .no, temporary: .yes)
                .comes(to: .settled(.region), citing: ["B-14", "I-38"])
        }
    }

    @Test("A ground of each principal has to be agreed on, and cites both (A-18, I-25)")
    func contested() throws {
        try CareResponsibility.sample(clinicAccess: .withoutGreatDifficulty, overTime: .yes)
            .comes(to: .leftOpen(.jointPlanning), citing: ["A-18", "B-02", "B-14", "B-21", "B-24", "I-25"])
        try CareResponsibility.sample(temporary: .yes)
            .comes(to: .leftOpen(.jointPlanning), citing: ["A-18", "B-02", "B-14", "B-21", "B-23", "I-38"])
        try CareResponsibility.sample(clinicAccess: .unknown, overTime: .yes, temporary: .yes)
            .comes(to: .leftOpen(.jointPlanning), citing: ["A-18", "B-02", "B-14", "B-21", "B-24", "I-38"])
    }

    @Test("Scope that motivates care in the home, which is not safe there, has to be agreed on (B-23, I-47)")
    func unsafeAtHome() throws {
        let ids = ["A-18", "B-02", "B-21", "B-23", "I-47"]
        try every(Knowledge.allCases, [Knowledge.no, .unknown]) { overTime, temporary in
            try CareResponsibility.sample(overTime: overTime, safe: .no, temporary: temporary)
                .comes(to: .leftOpen(.jointPlanning), citing: ids)
        }
        try CareResponsibility.sample(safe: .no, temporary: .yes)
            .comes(to: .leftOpen(.jointPlanning), citing: ["A-18", "B-02", "B-14", "B-21", "B-23", "I-38", "I-47"])
        try CareResponsibility.sample(housing: .shortTerm, safe: .no)
            .comes(
                to: .leftOpen(.jointPlanning), citing: ["A-18", "B-02", "B-21", "B-23", "I-37", "I-47"],
                under: asOrdinary)
        for profession in [Profession.physician, .other] {
            try CareResponsibility.sample(safe: .no, profession: profession)
                .comes(to: .settled(.region), citing: ["B-13", "I-35"])
        }
    }

    @Test("What is not known leaves it open, naming only the grounds that may still hold")
    func unknown() throws {
        for (question, ids) in [
            (CareResponsibility.sample(clinicAccess: .unknown), ["B-14", "B-21", "B-23"]),
            (.sample(clinicAccess: .unknown, temporary: .yes), ["B-14", "B-21", "B-23", "I-38"]),
            (.sample(scope: .unknown), ["B-21", "B-23"]), (.sample(safe: .unknown), ["B-21", "B-23"]),
            (.sample(scope: .unknown, safe: .no), ["B-21", "B-23"]),
            (.sample(temporary: .unknown), ["B-14", "B-21", "B-23"]),
            (.sample(scope: .no, overTime: .unknown), ["B-21", "B-24"]),
            (.sample(scope: .no, overTime: .yes, safe: .unknown), ["B-21", "B-24"]),
            (
                .sample(clinicAccess: .withoutGreatDifficulty, overTime: .yes, safe: .unknown),
                ["B-14", "B-21", "B-24"]
            ),
        ] {
            try question.comes(to: .leftOpen(.missingFacts), citing: ids)
        }
    }

    @Test("In ordinary housing a finding is settled exactly when every way the unknown may turn out gives it")
    func completed() throws {
        let access = ClinicAccess.allCases.filter { $0 != .unknown }
        try every(ClinicAccess.allCases, everyKnowledge(4)) { found, facts in
            var findings: Set<Finding<Principal>> = []
            for access in found == .unknown ? access : [found] {
                for scope in completions(of: facts[0]) {
                    for time in completions(of: facts[1]) {
                        for safe in completions(of: facts[2]) {
                            for temporary in completions(of: facts[3]) {
                                let municipality =
                                    reaches(access) == nil && scope == .yes || time == .yes && safe == .yes
                                let region = reaches(access) == true || temporary == .yes || safe == .no
                                findings.insert(
                                    municipality
                                        ? region ? .leftOpen(.jointPlanning) : .settled(.municipality)
                                        : .settled(.region))
                            }
                        }
                    }
                }
            }
            let question = CareResponsibility.sample(
                clinicAccess: found, scope: facts[0], overTime: facts[1], safe: facts[2], temporary: facts[3])
            let finding = question.decide(under: .vastraGotaland2023).finding
            try equal(finding, findings.count == 1 ? findings.first : .leftOpen(.missingFacts), "the finding")
            try question.explainsItself()
        }
    }

    /// Whether a clinic can be reached; nil when an impairment is what prevents it.
    private func reaches(_ access: ClinicAccess) -> Bool? {
        switch access {
        case .withoutGreatDifficulty: true
        case .withoutBenefit, .otherDifficulty, .unknown: false
        case .somaticImpairment, .mentalImpairment, .cognitiveImpairment: nil
        }
    }
}
