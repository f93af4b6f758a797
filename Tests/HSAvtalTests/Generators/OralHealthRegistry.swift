// SPDX-License-Identifier: Apache-2.0

import HSAvtal

/// The questions on oral health, and the follow-up of a quarter.
enum OralHealthRegistry {
    /// Shows a visitor every question of each kind and every document, under each edition that matters to it.
    static func show(_ visitor: inout some RegistryVisitor) throws {
        let day = try CivilDate("2026-05-03")
        for edition in editions {
            for born in try [nil, "1940-05-03", "2002-12-31", "2003-01-01", "2006-12-31", "2007-01-01"].map(date) {
                try visitor.visit(try entitlements(born: born, on: day), under: edition)
            }
            try visitor.visit(try fees(on: day), under: edition)
            try visitor.visit(try offers(on: day), under: edition)
            try visitor.visit(try trainings(on: day), under: edition)
            try visitor.visit(try milestones(), under: edition)
        }
        // Fees of somebody born on a leap day, who is 85 on a day that a reading decides.
        let leapling = try CivilDate("1940-02-29")
        for day in try ["2025-02-28", "2025-03-01"].map({ try CivilDate($0) }) {
            for leapDay in LeapDayBirthday.allCases {
                try visitor.visit(
                    try Knowledge.allCases.map { try DentalFee(certificate: $0, born: leapling, day: day) },
                    under: Edition(discharge: .vastraGotaland2023, leapDayBirthday: leapDay))
            }
        }
        try showWithoutDay(&visitor)
        try showFollowUps(&visitor)
    }

    /// Shows a visitor, for each kind of question that has a day among its facts, some questions about a day.
    static func show(on day: CivilDate, _ visitor: inout some RegistryVisitor) throws {
        let edition = Edition.vastraGotaland2023
        for age in [0, 23, 24, 85] {
            let born = day.adding(months: -12 * age)
            try visitor.visit(
                try Knowledge.allCases.map {
                    try entitlement([$0, .no, .no, .no, .no, .no, .no], born: born, on: day)
                },
                under: edition)
        }
        try visitor.visit(try fees(on: day), under: edition)
        try visitor.visit(try offers(on: day), under: edition)
        try visitor.visit(try trainings(on: day), under: edition)
    }

    /// Each reading of the agreement, one at a time.
    private static let editions: [Edition] =
        [
            OralHealthTerms(), OralHealthTerms(ageLimits: .followingTheAct),
            OralHealthTerms(offerYear: .certificateYear),
            OralHealthTerms(milestonePopulation: .from24), OralHealthTerms(trainingPeriod: .calendarYears),
        ].map { Edition(discharge: .vastraGotaland2023, oralHealth: $0) }

    private static func date(_ text: String?) throws -> CivilDate? { try text.map { try CivilDate($0) } }

    private static func showWithoutDay(_ visitor: inout some RegistryVisitor) throws {
        let edition = Edition.vastraGotaland2023
        try visitor.visit(
            everyKnowledge(3).map {
                DentalCertificateIssuer(
                    worksInMunicipalCare: $0[0], providedByMunicipality: $0[1], hasCurrentTraining: $0[2])
            }, under: edition)
        try visitor.visit(
            everyKnowledge(3).map {
                OralHealthAssessment(mouthAndTeethChecked: $0[0], conditionsDocumented: $0[1], adviceGiven: $0[2])
            }, under: edition)
        try visitor.visit(
            everyKnowledge(2).map { OralHealthContactPersons(inMunicipality: $0[0], inEveryDistrict: $0[1]) },
            under: edition)
        try visitor.visit(
            [.necessaryDentalCare, .oralHealthAssessment].map { ChoiceOfDentist(service: $0) }, under: edition)
        try visitor.visit(Knowledge.allCases.map { DentalCertificateRoute(onlyRelativesCare: $0) }, under: edition)
        for wish in AssessmentWish.allCases {
            try visitor.visit(
                AssessmentWish.allCases.map { AssessmentAnswer(registered: wish, newAnswer: $0) }, under: edition)
        }
    }

    private static func entitlement(
        _ facts: [Knowledge], born: CivilDate?, on day: CivilDate, registration: MunicipalityCode? = nil,
        criteria: DentalCareCriteria? = nil
    ) throws -> DentalCareEntitlement {
        try DentalCareEntitlement(
            born: born, day: day, registration: registration ?? Municipality.goteborg.code, coveredByLSS: facts[0],
            lastingNeed: facts[1], extensiveNeed: facts[2], municipalHealthCare: facts[3], homeHealthCare: facts[4],
            ownHome: facts[5], correspondingNeed: facts[6], criteria: criteria)
    }

    /// Every combination of the facts of the act, and the region's rules where the act leaves the need open.
    private static func entitlements(born: CivilDate?, on day: CivilDate) throws -> [DentalCareEntitlement] {
        var questions = try everyKnowledge(7).map { try entitlement($0, born: born, on: day) }
        for (lss, home) in [
            (Knowledge.yes, Knowledge.unknown), (.no, .unknown), (.no, .yes), (.no, .no), (.unknown, .no),
        ] {
            for criteria in criteria {
                questions.append(
                    try entitlement(
                        [lss, .unknown, .unknown, home, .unknown, home, .unknown], born: born, on: day,
                        criteria: criteria))
            }
        }
        let stockholm = try MunicipalityCode("0180")
        questions.append(
            try entitlement(Array(repeating: .yes, count: 7), born: born, on: day, registration: stockholm))
        return questions
    }

    private static let criteria: [DentalCareCriteria] = [
        DentalHousing.specialHousing, .livingAlong, .securityHousing, .ownHome, .unknown,
    ].flatMap { housing in
        [DailyNeed.none, .injectionsOrDressings, .personalCare, .unknown].flatMap { need in
            [PersonalCareImpairment.none, .severe, .unknown].flatMap { impairment in
                everyKnowledge(3).map {
                    DentalCareCriteria(
                        housing: housing, dailyNeed: need, personalCareImpairment: impairment, smallProspects: $0[0],
                        homeHelp: $0[1], relativesHelp: $0[2])
                }
            }
        }
    }

    private static func fees(on day: CivilDate) throws -> [DentalFee] {
        try [nil, day.adding(months: -12 * 84), day.adding(months: -12 * 85)].flatMap { born in
            try Knowledge.allCases.map { try DentalFee(certificate: $0, born: born, day: day) }
        }
    }

    private static func offers(on day: CivilDate) throws -> [AssessmentOffer] {
        let dates = [-800, -400, -100, 0].compactMap { day.adding(days: $0) }
        var questions: [AssessmentOffer] = []
        for first in dates {
            for wish in AssessmentWish.allCases {
                let occasions = [LastOccasion.never, .unknown] + dates.filter { $0 >= first }.map { .on($0) }
                for last in [nil, day, day.adding(days: -1)] where last.map({ $0 >= first }) ?? true {
                    for occasion in occasions {
                        if case .on(let offer) = occasion, let last, offer > last { continue }
                        questions.append(
                            try AssessmentOffer(
                                firstDay: first, lastDay: last, lastOffer: occasion, wish: wish, day: day))
                    }
                }
            }
        }
        return questions
    }

    private static func trainings(on day: CivilDate) throws -> [UnitTraining] {
        let dates = [0, -12 * 3, -12 * 3 - 1, -12 * 4].compactMap { day.adding(months: $0) }
        return try ([.never, .unknown] + dates.map { LastOccasion.on($0) }).map {
            try UnitTraining(lastTraining: $0, day: day)
        }
    }

    private static func milestones() throws -> [CoverageMilestone] {
        try [0, 29, 30, 31, 32].flatMap { holders in
            try [nil, 0, 40].map {
                try CoverageMilestone(holders: holders, population: DentalPopulation(olderThan24: 1_000, aged24: $0))
            }
        }
    }

    /// Follow-ups of a quarter, with and without sessions and deviations.
    private static func showFollowUps(_ visitor: inout some RegistryVisitor) throws {
        let day = try CivilDate("2026-05-03")
        let unit = CareUnit(municipality: .goteborg, name: "Ekbacken")
        let certificate = try DentalCertificate(
            id: "1", stays: [DentalCertificate.Stay(unit: unit, firstDay: day, wish: .wishes)], lastDay: nil,
            offers: [day],
            assessments: [day], dentalCare: [day])
        let training = try OralHealthTraining(unit: unit, day: day, participants: 8, minutes: 90)
        let deviation = try CooperationDeviation(unit: unit, day: day, reason: .wrongUnit, individuals: 1)
        for trainings in [nil, [training]] {
            for deviations in [nil, [deviation]] {
                let followUp = try OralHealthFollowUp(
                    quarter: CivilQuarter(day.month), certificates: [certificate], trainings: trainings,
                    deviations: deviations, figures: [])
                visitor.visit(OralHealthFollowUp.self, citing: followUp.citations)
            }
        }
    }
}
