// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("What is allowed under Part B agrees with a naive reading of the text, norms included")
struct PermissionOracleTests {
    /// Compares a permission with the oracle: the outcome, the conditions by name, and the norms.
    private func check<Question: PermissionQuestion>(
        _ question: Question, _ expected: NaiveFinding<NaivePermissionOutcome>
    ) throws {
        let decision = question.decide(under: .vastraGotaland2023)
        switch (decision.finding, expected.outcome) {
        case (.settled(.allowed(let remarks)), .allowed(let notMet)): try equal(Set(remarks.names), notMet, "remarks")
        case (.settled(.notAllowed(let unmet)), .notAllowed(let names)): try equal(Set(unmet.names), names, "unmet")
        case (.leftOpen(.missingFacts), .missingFacts(let names)):
            let unknown = Question.Requirement.allCases.filter { question.met($0) == .unknown && !$0.isRecommended }
            try equal(Set(unknown.map { $0.name }), names, "unknown")
        default: try hold(false, "found \(decision.finding), expected \(expected.outcome)")
        }
        try equal(Set(decision.citations.ids), expected.citations, "the norms")
    }

    @Test("Care outside weekday daytime for a health centre (B-27), and care during leave (B-28)")
    func afterAgreement() throws {
        let all = Knowledge.allCases
        for time in OutOfHoursCare.Time.allCases {
            let naive = try #require(NaiveTimeOfWeek(rawValue: time.rawValue))
            try every(all, all, all, all) { agreed, planned, home, patient in
                try check(
                    OutOfHoursCare(
                        time: time, agreedInTheCase: agreed, plannedOrPredictable: planned, inTheHome: home,
                        patientOfHealthCentre: patient),
                    naiveOutOfHoursCare(
                        agreedInTheCase: agreed.naive, plannedOrPredictable: planned.naive, inTheHome: home.naive,
                        patientOfHealthCentre: patient.naive, time: naive))
            }
        }
        for transferred in all {
            try every(all, all, all, all) { agreed, home, outOfReach, dialogue in
                try check(
                    CareDuringLeave(
                        agreed: agreed, inTheHome: home, clinicOutOfReach: outOfReach,
                        dialogueInMutualUnderstanding: dialogue, informationTransferred: transferred),
                    naiveCareDuringLeave(
                        inTheHome: home.naive, clinicOutOfReach: outOfReach.naive, agreed: agreed.naive,
                        dialogueInMutualUnderstanding: dialogue.naive, informationTransferred: transferred.naive))
            }
        }
    }

    @Test("Persons whom the municipality does not answer for (B-34), visits by plan (B-25), and relatives (B-08)")
    func persons() throws {
        let all = Knowledge.allCases
        try every(all, all, all) { home, municipality, region in
            try check(
                MunicipalCareWithoutResponsibility(
                    inTheHome: home, municipalityAgrees: municipality, regionAgrees: region),
                naiveCareForAsylumSeekers(
                    inTheHome: home.naive, municipalityAgrees: municipality.naive, regionAgrees: region.naive))
        }
        try every(all, all) { patient, plan in
            try check(
                ClinicVisitByPlan(municipalPatientAtHome: patient, basedOnPlanOrSIP: plan),
                naiveClinicVisit(municipalPatientAtHome: patient.naive, basedOnPlanOrSIP: plan.naive))
        }
        try every(all) { consents in
            try check(
                RelativesAsCoCreators(patientConsents: consents), naiveRelatives(patientConsents: consents.naive))
        }
    }

    @Test("Emergency stocks (B-38), multi-dose dispensing (B-40), and self-care (B-30, B-31)")
    func medicinesAndSelfCare() throws {
        let all = Knowledge.allCases
        try every(all, all) { patient, period in
            try check(
                EmergencyStockUse(patientInMunicipalPrimaryCare: patient, acuteOrLimitedPeriod: period),
                naiveEmergencyStockUse(
                    patientInMunicipalPrimaryCare: patient.naive, acuteOrLimitedPeriod: period.naive))
        }
        try every(all, all, all) { physician, need, criteria in
            try check(
                MultiDoseDispensing(decidedByPhysician: physician, needWeighed: need, criteriaMet: criteria),
                naiveMultiDose(
                    decidedByPhysician: physician.naive, needWeighed: need.naive, criteriaMet: criteria.naive))
        }
        try every(all, all) { help, assessed in
            try every(all, all, all, all) { performs, consulted, safe, documented in
                try check(
                    SelfCare(
                        needsHelp: help, assessedAndDecided: assessed, canPerformAndAnswer: performs,
                        helperConsulted: consulted, safeWithHelp: safe, documented: documented),
                    naiveSelfCare(
                        NaiveSelfCare(
                            assessedAndDecided: assessed.naive, canPerformAndAnswer: performs.naive,
                            needsPracticalHelp: help.naive, helperConsulted: consulted.naive,
                            safeWithHelp: safe.naive, documented: documented.naive)))
            }
        }
    }

    @Test("The purchase of services, with and without a local agreement (B-53, B-55, B-56)")
    func purchases() throws {
        let all = Knowledge.allCases
        try every([false, true], all, all, all) { isLocal, exceptional, requested, undertaken in
            try every(all, all, all, all) { agree, fulfils, mandate, information in
                let local = NaiveLocalAgreement(
                    bothAgree: agree.naive, fulfilsMainAgreement: fulfils.naive, mandateStated: mandate.naive,
                    informationDescribed: information.naive)
                try check(
                    ServicePurchase(
                        localAgreement: isLocal, exceptionalCase: exceptional, requestedFirst: requested,
                        undertaken: undertaken, bothAgree: agree, fulfilsMainAgreement: fulfils, mandateStated: mandate,
                        informationDescribed: information),
                    naivePurchase(
                        exceptionalCase: exceptional.naive, requestedFirst: requested.naive,
                        undertaken: undertaken.naive, localAgreement: isLocal ? local : nil))
            }
        }
    }
}
