// SPDX-License-Identifier: Apache-2.0

import HSAvtal

// The questions of Part B.
extension QuestionRegistry {
    static func showResponsibility(_ visitor: inout some RegistryVisitor) throws {
        let edition = Edition.vastraGotaland2023
        // Every 97th of nearly two million combinations: the steps of the facts have no factor in common with it.
        for reading in ResponsibilityTerms.ShortTermHousing.allCases {
            try visitor.visit(
                stride(from: 0, to: CareCase.count, by: 97).lazy.map { CareCase(number: $0).question },
                under: Edition(
                    discharge: .vastraGotaland2023, responsibility: ResponsibilityTerms(shortTermHousing: reading)))
        }
        for edition in DeviceDomain.editions {
            for day in DeviceDomain.days { try visitor.visit(DeviceDomain.questions(on: day), under: edition) }
        }
        for edition in [edition, .vastraGotalandBefore2023] { try visitor.visit(outOfHours, under: edition) }
        try showPermissions(&visitor, under: edition)
        try showCosts(&visitor, under: edition)
        try visitor.visit(
            everyKnowledge(3).map {
                LevelOfCare(
                    commonNeed: $0[0], safeWithoutSpecialResources: $0[1], safeWithoutSpecialCompetence: $0[2])
            }, under: edition)
        try visitor.visit(
            everyKnowledge(2).map { PlanningMeetingAfterDischarge(needsMunicipality: $0[0], needsRegion: $0[1]) },
            under: edition)
        for atDischarge in [false, true] {
            try visitor.visit(
                PermanentCareContact.Place.allCases.map {
                    PermanentCareContact(mainCare: $0, atDischarge: atDischarge)
                }, under: edition)
        }
        try visitor.visit(everyProvider.map { CareOfTheDeceased(responsible: $0) }, under: edition)
        for prescribed in [false, true] {
            try visitor.visit(
                AidCategory.Purpose.allCases.map { AidCategory(purpose: $0, personallyPrescribed: prescribed) },
                under: edition)
        }
    }

    static func showResponsibility(on day: CivilDate, _ visitor: inout some RegistryVisitor) throws {
        var questions: [DeviceCost] = []
        for age in [0, 17, 18, 40] {
            for always in Knowledge.allCases {
                for provider in everyProvider {
                    questions.append(
                        try DeviceCost(
                            regionAlwaysPays: always, born: day.adding(months: -12 * age), prescribed: day,
                            provider: provider, registration: Municipality.goteborg.code))
                }
            }
        }
        try visitor.visit(questions, under: .vastraGotaland2023)
    }

    private static func showPermissions(_ visitor: inout some RegistryVisitor, under edition: Edition) throws {
        try visitor.visit(
            everyKnowledge(5).map {
                CareDuringLeave(
                    agreed: $0[0], inTheHome: $0[1], clinicOutOfReach: $0[2], dialogueInMutualUnderstanding: $0[3],
                    informationTransferred: $0[4])
            }, under: edition)
        try visitor.visit(
            everyKnowledge(2).map { ClinicVisitByPlan(municipalPatientAtHome: $0[0], basedOnPlanOrSIP: $0[1]) },
            under: edition)
        try visitor.visit(
            everyKnowledge(2).map {
                EmergencyStockUse(patientInMunicipalPrimaryCare: $0[0], acuteOrLimitedPeriod: $0[1])
            }, under: edition)
        try visitor.visit(
            everyKnowledge(3).map {
                MultiDoseDispensing(decidedByPhysician: $0[0], needWeighed: $0[1], criteriaMet: $0[2])
            }, under: edition)
        try visitor.visit(
            everyKnowledge(3).map {
                MunicipalCareWithoutResponsibility(inTheHome: $0[0], municipalityAgrees: $0[1], regionAgrees: $0[2])
            }, under: edition)
        try visitor.visit(Knowledge.allCases.map { RelativesAsCoCreators(patientConsents: $0) }, under: edition)
        try visitor.visit(
            everyKnowledge(6).map {
                SelfCare(
                    needsHelp: $0[0], assessedAndDecided: $0[1], canPerformAndAnswer: $0[2], helperConsulted: $0[3],
                    safeWithHelp: $0[4], documented: $0[5])
            }, under: edition)
        for local in [false, true] {
            try visitor.visit(
                everyKnowledge(7).lazy.map {
                    ServicePurchase(
                        localAgreement: local, exceptionalCase: $0[0], requestedFirst: $0[1], undertaken: $0[2],
                        bothAgree: $0[3], fulfilsMainAgreement: $0[4], mandateStated: $0[5],
                        informationDescribed: $0[6])
                }, under: edition)
        }
    }

    private static func showCosts(_ visitor: inout some RegistryVisitor, under edition: Edition) throws {
        let principals: [Principal] = [.region, .municipality]
        try visitor.visit(principals.map { InterventionCost(decidedBy: $0) }, under: edition)
        try visitor.visit(principals.map { PurchasedService(buyer: $0) }, under: edition)
        for principal in principals {
            for benefit in Knowledge.allCases {
                try visitor.visit(
                    MedicineCost.Item.allCases.map {
                        MedicineCost(item: $0, withinBenefit: benefit, orderedBy: principal)
                    }, under: edition)
            }
            for payer in principals {
                try visitor.visit(
                    everyKnowledge(7).lazy.map {
                        PrescriptionApproval(
                            prescriber: principal, payer: payer, specialReview: $0[0], beyondHandbook: $0[1],
                            movingWithinSweden: $0[2], movingAbroad: $0[3], outsideAssortment: $0[4],
                            existingDevicesRegistered: $0[5], localGuidelinesFollowed: $0[6])
                    }, under: edition)
                for ore in [0, 999_999, 1_000_000, 1_000_001] as [Int64] {
                    try visitor.visit(
                        try Knowledge.allCases.map {
                            try OutOfCountyDevice(
                                cost: Money(ore: ore), installedOrServiced: $0, payerAtHome: payer,
                                prescriber: principal)
                        }, under: edition)
                }
            }
            for (woundCare, ordered) in [(false, false), (false, true), (true, false), (true, true)] {
                try visitor.visit(
                    everyProvider.map {
                        UnregulatedDeviceCost(
                            isWoundCareOrCompression: woundCare, listed: $0, orderedByPhysician: ordered,
                            prescriber: principal)
                    }, under: edition)
            }
        }
        for share in [nil, Share(percent: 50)] {
            try visitor.visit(
                MedicineRelatedProductCost.Area.allCases.map {
                    MedicineRelatedProductCost(area: $0, regionShare: share)
                }, under: edition)
        }
    }

    private static let outOfHours = OutOfHoursCare.Time.allCases.flatMap { time in
        everyKnowledge(4).map {
            OutOfHoursCare(
                time: time, agreedInTheCase: $0[0], plannedOrPredictable: $0[1], inTheHome: $0[2],
                patientOfHealthCentre: $0[3])
        }
    }
}
