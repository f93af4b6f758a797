// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

/// The facts of the questions on oral health: every combination of them, and dates in each way in which they matter.
enum OralHealthDomain {
    /// Shows a visitor every question of each kind, under each edition that matters to the kind.
    static func show(_ visitor: inout some QuestionVisitor) throws {
        let edition = Edition.vastraGotaland2023
        for limits in [DentalAgeLimits.agreed, .followingTheAct, try .supplied(30)] {
            try visitor.visit(try entitlements(), under: .reading(OralHealthTerms(ageLimits: limits)))
        }
        for year in OralHealthTerms.OfferYear.allCases {
            try visitor.visit(try offers(), under: .reading(OralHealthTerms(offerYear: year)))
        }
        try visitor.visit(answers, under: edition)
        try visitor.visit(everyKnowledge(3).map { $0.assessment }, under: edition)
        try visitor.visit(Knowledge.allCases.map { DentalCertificateRoute(onlyRelativesCare: $0) }, under: edition)
        try visitor.visit(everyKnowledge(3).map { $0.issuer }, under: edition)
        try visitor.visit(ChoiceOfDentist.Service.allCases.map { ChoiceOfDentist(service: $0) }, under: edition)
        for leapDay in LeapDayBirthday.allCases {
            try visitor.visit(try fees(), under: .reading(OralHealthTerms(), leapDay: leapDay))
        }
        try visitor.visit(everyKnowledge(2).map { $0.contactPersons }, under: edition)
        for period in OralHealthTerms.TrainingPeriod.allCases {
            try visitor.visit(try trainings(), under: .reading(OralHealthTerms(trainingPeriod: period)))
        }
        for population in OralHealthTerms.MilestonePopulation.allCases {
            try visitor.visit(try milestones(), under: .reading(OralHealthTerms(milestonePopulation: population)))
        }
    }

    /// Everybody by the facts of the act alone, and by the criteria; ages and registration in turn.
    static func entitlements() throws -> [DentalCareEntitlement] {
        let day = try CivilDate("2026-05-03")
        let births = try ["2002-12-31", "2003-01-01", "2006-07-01", "2007-01-01"].map { try CivilDate($0) }
        let ages: [CivilDate?] = [births[0], births[1], nil, births[2], births[0], births[3], births[0]]
        func questions(_ all: [([Knowledge], DentalCareCriteria?)]) throws -> [DentalCareEntitlement] {
            try all.enumerated().map { number, facts in
                try facts.0.entitlement(
                    born: ages[number % ages.count], day: day, criteria: facts.1,
                    registration: number % 41 == 40 ? abroad : home)
            }
        }
        let guided = criteria.enumerated().flatMap { number, criteria in
            [(openFacts[number % openFacts.count], Optional.some(criteria))]
        }
        return try questions(everyKnowledge(7).map { ($0, nil) }) + questions(guided)
    }

    /// Every set of criteria: 3 240 of them.
    static let criteria = DentalHousing.allCases.flatMap { housing in
        DailyNeed.allCases.flatMap { need in
            PersonalCareImpairment.allCases.flatMap { impairment in
                everyKnowledge(3).map { facts in
                    DentalCareCriteria(
                        housing: housing, dailyNeed: need, personalCareImpairment: impairment,
                        smallProspects: facts[0], homeHelp: facts[1], relativesHelp: facts[2])
                }
            }
        }
    }

    /// Facts of the act that leave the need open, each in another way; 17, so that every two values meet in turn.
    ///
    /// Of some only item 1 is open, and some contradict every housing but one.
    static let openFacts: [[Knowledge]] = [
        "???????", "n??????", "nyy????", "n??nn??", "?n?????", "?nn????", "n??y???", "n???y??", "n??nny?", "n?y????",
        "?yynn??", "n??n???", "n????n?", "nyyn?n?", "n?y?y??", "ny?????", "?yynn?n",
    ].map { $0.known }

    /// The codes of a party, and of a municipality that is none.
    static let home = Municipality.goteborg.code
    static let abroad = MunicipalityCode(180) ?? home

    /// Certificates with and without an end, on the days around each turn of a year, offered around them, before the
    /// certificate, never, or at an unknown time.
    static func offers() throws -> [AssessmentOffer] {
        let first = try CivilDate("2024-02-29")
        let end = try CivilDate("2026-10-31")
        let days = try [
            "2023-02-28", "2024-02-28", "2024-02-29", "2024-12-31", "2025-01-01", "2025-02-27", "2025-02-28",
            "2025-12-31",
            "2026-02-27", "2026-02-28", "2026-10-31", "2026-11-01", "2028-02-28", "2028-02-29",
        ].map { try CivilDate($0) }
        return days.flatMap { day in
            [nil, end].flatMap { last in
                ([.unknown, .never] + days.map { .on($0) }).flatMap { offer in
                    AssessmentWish.allCases.compactMap {
                        try? AssessmentOffer(firstDay: first, lastDay: last, lastOffer: offer, wish: $0, day: day)
                    }
                }
            }
        }
    }

    /// Every answer to an offer.
    static let answers = AssessmentWish.allCases.flatMap { registered in
        AssessmentWish.allCases.map { AssessmentAnswer(registered: registered, newAnswer: $0) }
    }

    /// Visits around the birthday that matters, of persons of whom one is born on a leap day.
    static func fees() throws -> [DentalFee] {
        let births: [CivilDate?] = [nil, try CivilDate("1940-02-29"), try CivilDate("1941-05-03")]
        let days = try ["2025-02-27", "2025-02-28", "2025-03-01", "2026-05-02", "2026-05-03"].map { try CivilDate($0) }
        return try births.flatMap { born in
            try days.flatMap { day in
                try Knowledge.allCases.map { try DentalFee(certificate: $0, born: born, day: day) }
            }
        }
    }

    /// Units trained never, at an unknown time, and on days around the limits of three years.
    static func trainings() throws -> [UnitTraining] {
        let trained = try ["2023-05-03", "2023-05-04", "2023-12-31", "2024-01-01", "2026-05-03"].map {
            LastOccasion.on(try CivilDate($0))
        }
        let day = try CivilDate("2026-05-03")
        return try ([.never, .unknown] + trained).map { try UnitTraining(lastTraining: $0, day: day) }
    }

    /// Municipalities around the limit, with the residents of 24 known or not.
    static func milestones() throws -> [CoverageMilestone] {
        try [999, 1_000, 1_001].flatMap { residents in
            try [nil, 0, 1, 40].flatMap { aged24 in
                try [0, 1, 28, 29, 30, 31, 32, 33].map { holders in
                    try CoverageMilestone(
                        holders: holders, population: DentalPopulation(olderThan24: residents, aged24: aged24))
                }
            }
        }
    }
}

extension String {
    /// A letter for each fact: `y`, `n`, `?`.
    var known: [Knowledge] { map { $0 == "y" ? .yes : $0 == "n" ? .no : .unknown } }
}

// The questions whose facts are of one sort, from a list of them in the order of the question.
extension [Knowledge] {
    func entitlement(
        born: CivilDate?, day: CivilDate, criteria: DentalCareCriteria? = nil,
        registration: MunicipalityCode = OralHealthDomain.home
    ) throws -> DentalCareEntitlement {
        try DentalCareEntitlement(
            born: born, day: day, registration: registration, coveredByLSS: self[0], lastingNeed: self[1],
            extensiveNeed: self[2], municipalHealthCare: self[3], homeHealthCare: self[4], ownHome: self[5],
            correspondingNeed: self[6], criteria: criteria)
    }

    var assessment: OralHealthAssessment {
        OralHealthAssessment(mouthAndTeethChecked: self[0], conditionsDocumented: self[1], adviceGiven: self[2])
    }

    var issuer: DentalCertificateIssuer {
        DentalCertificateIssuer(
            worksInMunicipalCare: self[0], providedByMunicipality: self[1], hasCurrentTraining: self[2])
    }

    var contactPersons: OralHealthContactPersons {
        OralHealthContactPersons(inMunicipality: self[0], inEveryDistrict: self[1])
    }
}

extension EntitledGroups {
    /// The set of some groups.
    init(_ groups: [EntitledGroup]) { self = groups.reduce(into: []) { $0.formUnion(EntitledGroups($1)) } }
}

extension AssessmentOffer.Status: Judged {
    /// Whether the offer is made, and the day that it is said of.
    var verdict: AnyHashable {
        switch self {
        case .done(let day, let next): ["done", "\(day)", next.map { "\($0)" } ?? ""]
        case .due(let day): ["due", "\(day)"]
        case .overdue(let missed, _): ["overdue", "\(missed)"]
        }
    }
}

extension DentalEntitlement: Judged {
    /// Whether the person is entitled.
    var verdict: AnyHashable {
        switch self {
        case .entitled: "entitled"
        case .notEntitled: "not entitled"
        }
    }
}

extension Edition {
    /// The agreement with another reading of oral health.
    static func reading(_ terms: OralHealthTerms, leapDay: LeapDayBirthday = .february28) -> Edition {
        Edition(discharge: .vastraGotaland2023, oralHealth: terms, leapDayBirthday: leapDay)
    }
}

extension DentalAgeLimits {
    /// The limit of the agreement, and another from a day on.
    static func supplied(_ age: Int, from day: String = "2026-01-01") throws -> DentalAgeLimits {
        var limits = DentalAgeLimits.agreed
        limits.supply(try DentalAgeLimit(age, from: day))
        return limits
    }
}

extension DentalAgeLimit {
    /// A limit that the caller supplies from a day on.
    init(_ age: Int, from day: String) throws {
        self = try #require(DentalAgeLimit(age: age, from: try CivilDate(day)))
    }
}
