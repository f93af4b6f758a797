// SPDX-License-Identifier: Apache-2.0

// A second, independent quarterly follow-up of oral health ([C.munhalsa.6] and [C.munhalsa.7.1]): every day of the
// quarter is walked through with every certificate, and everything is counted one by one.

// MARK: - What is followed up

/// A unit of care in a municipality.
struct NaiveOralUnit: Hashable, Sendable {
    /// The code of the municipality.
    var municipality: String
    var name: String
}

/// Where the holder of a certificate is from a day on, and what the holder wishes there.
struct NaiveOralStay: Hashable, Sendable {
    var unit: NaiveOralUnit
    var firstDay: NaiveOralDate
    var wish: NaiveOralWish
}

/// A certificate and what has happened under it.
struct NaiveOralCertificate: Hashable, Sendable {
    var id: String
    var stays: [NaiveOralStay]
    var lastDay: NaiveOralDate?
    /// Each nothing when the days are not known.
    var offers: [NaiveOralDate]? = []
    var assessments: [NaiveOralDate]? = []
    var dentalCare: [NaiveOralDate]? = []
}

/// A session of training at a unit.
struct NaiveOralSession: Hashable, Sendable {
    var unit: NaiveOralUnit
    var day: NaiveOralDate
    var participants: Int
    var minutes: Int
}

/// What a deviation shows.
enum NaiveOralReason: String, CaseIterable, Hashable, Sendable {
    case wrongUnit
    case refusedThoughWishing
    case other
}

/// A deviation, and how many individuals it is about.
struct NaiveOralDeviation: Hashable, Sendable {
    var unit: NaiveOralUnit
    var day: NaiveOralDate
    var reason: NaiveOralReason
    var individuals: Int
}

/// What a municipality says of itself.
struct NaiveOralFigures: Hashable, Sendable {
    var municipality: String
    var population: NaiveOralPopulation?
    var contactPersons: NaiveOralContacts?
    var units: Int?
    var issuers: Int?
    var issuersTrained: Int?
}

// MARK: - What comes out

/// The measures of a quarter.
struct NaiveOralMeasures: Hashable, Sendable {
    var holders = 0
    var wishing = 0

    /// Nothing when it is not known of one that counts.
    var assessed: Int? = 0
    var treated: Int? = 0

    /// Nothing when the trainings are not given.
    var participants: Int?
    var trainingMinutes: Int?

    /// Nothing when the deviations are not given.
    var reports: Int?
    var wrongUnit: Int?
    var refused: Int?
    var otherDeviations: Int?
}

/// A share as a fraction in its lowest terms.
struct NaiveOralShare: Hashable, Sendable {
    var numerator: Int
    var denominator: Int
}

/// What a quarter shows of a municipality.
struct NaiveOralMunicipality: Hashable, Sendable {
    var measures: NaiveOralMeasures

    /// The holders per resident older than 24, and per resident from 24.
    var coverageOlderThan24: NaiveOralShare?
    var coverageFrom24: NaiveOralShare?

    /// The answer to the milestone; nothing when no population is given.
    var milestone: NaiveOralAnswer?

    /// The units with a holder on the last day or with a training in the three years up to it (I-76).
    var units: Set<NaiveOralUnit>

    /// Those of them with training within three years; nothing when the trainings are not given.
    var unitsTrained: Set<NaiveOralUnit>?

    /// The units of which nothing is known, those that the municipality tells of among them.
    var unitsUnknown: Int

    /// The answer on the contact persons; nothing when nothing is said of them.
    var contactPersons: NaiveOralAnswer?
    var issuers: Int?
    var issuersTrained: Int?

    /// The norms that the measures, the milestone, the training and the contact persons cite.
    var norms: Set<String>
}

/// What a quarter shows of the county.
struct NaiveOralCountyResult: Hashable, Sendable {
    var measures: NaiveOralMeasures
    var units: Int
    var unitsTrained: Int?

    /// The municipalities that reach the milestone, and those that lack something; of the others it is not known.
    var reaching: Set<String> = []
    var falling: Set<String> = []

    /// What those of which it is known lack together.
    var lacking = 0
}

/// A quarter's follow-up.
struct NaiveOralFollowUp: Hashable, Sendable {
    /// For every unit that is mentioned anywhere, so that some are all zeros.
    var units: [NaiveOralUnit: NaiveOralMeasures]

    /// For every municipality that is mentioned anywhere, by its code.
    var municipalities: [String: NaiveOralMunicipality]
    var county: NaiveOralCountyResult
}

// MARK: - Certificates

/// The first day of a certificate: that of its first stay.
func naiveOralFirstDay(_ certificate: NaiveOralCertificate) -> NaiveOralDate? {
    var first: NaiveOralDate?
    for stay in certificate.stays {
        if let known = first, !stay.firstDay.isBefore(known) {
            continue
        }
        first = stay.firstDay
    }
    return first
}

/// Whether a certificate is one that there can be.
func naiveOralIsPossible(_ certificate: NaiveOralCertificate) -> Bool {
    guard let firstDay = naiveOralFirstDay(certificate) else {
        return false
    }
    var seen: [NaiveOralDate] = []
    for stay in certificate.stays {
        if seen.contains(stay.firstDay) {
            return false
        }
        seen.append(stay.firstDay)
    }
    let days = seen + (certificate.assessments ?? []) + (certificate.dentalCare ?? [])
    let early = naiveOralMonths(-12, after: firstDay)
    return days.allSatisfy { $0.isWithin(firstDay, certificate.lastDay) }
        && (certificate.offers ?? []).allSatisfy { $0.isWithin(early, certificate.lastDay) }
}

/// The last stay that begins on the day or before it.
func naiveOralHome(_ certificate: NaiveOralCertificate, on day: NaiveOralDate) -> NaiveOralStay? {
    var home: NaiveOralStay?
    for stay in certificate.stays where !day.isBefore(stay.firstDay) {
        if let known = home, stay.firstDay.isBefore(known.firstDay) {
            continue
        }
        home = stay
    }
    return home
}

// MARK: - The quarter

/// All days of a quarter, 1 to 4.
func naiveOralDays(year: Int, quarter: Int) -> [NaiveOralDate] {
    var days: [NaiveOralDate] = []
    var day = NaiveOralDate(year: year, month: 1, day: 1)
    while day.year == year {
        let ofMonth = [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4][day.month - 1]
        if ofMonth == quarter {
            days.append(day)
        }
        day = naiveOralDayAfter(day)
    }
    return days
}

/// The measures of some units together, by walking through the days with everything there is (I-72, I-74).
func naiveOralMeasures(
    of belongs: (NaiveOralUnit) -> Bool, days: [NaiveOralDate], certificates: [NaiveOralCertificate],
    trainings: [NaiveOralSession]?, deviations: [NaiveOralDeviation]?
) -> NaiveOralMeasures {
    var measures = NaiveOralMeasures()
    let lastDay = days[days.count - 1]
    for certificate in certificates {
        guard let firstDay = naiveOralFirstDay(certificate), let home = naiveOralHome(certificate, on: lastDay),
            belongs(home.unit), days.contains(where: { $0.isWithin(firstDay, certificate.lastDay) })
        else {
            continue
        }
        var isHolder = false
        var isAssessed = false
        var isTreated = false
        for day in days where day.isWithin(firstDay, certificate.lastDay) {
            isHolder = isHolder || day == lastDay
            isAssessed = isAssessed || (certificate.assessments ?? []).contains(day)
            isTreated = isTreated || (certificate.dentalCare ?? []).contains(day)
        }
        measures.holders += isHolder ? 1 : 0
        measures.wishing += isHolder && home.wish == .wishes ? 1 : 0
        if let assessed = measures.assessed {
            measures.assessed = certificate.assessments == nil ? nil : isAssessed ? assessed + 1 : assessed
        }
        if let treated = measures.treated {
            measures.treated = certificate.dentalCare == nil ? nil : isTreated ? treated + 1 : treated
        }
    }
    if let trainings {
        var participants = 0
        var minutes = 0
        for day in days {
            for training in trainings where training.day == day && belongs(training.unit) {
                participants += training.participants
                minutes += training.minutes
            }
        }
        (measures.participants, measures.trainingMinutes) = (participants, minutes)
    }
    if let deviations {
        var individuals: [NaiveOralReason: Int] = [:]
        var reports = 0
        for day in days {
            for deviation in deviations where deviation.day == day && belongs(deviation.unit) {
                reports += 1
                individuals[deviation.reason, default: 0] += deviation.individuals
            }
        }
        measures.reports = reports
        measures.wrongUnit = individuals[.wrongUnit, default: 0]
        measures.refused = individuals[.refusedThoughWishing, default: 0]
        measures.otherDeviations = individuals[.other, default: 0]
    }
    return measures
}

/// A part of a whole in its lowest terms.
func naiveOralShare(_ part: Int, of whole: Int) -> NaiveOralShare {
    var left = part
    var right = whole
    while right != 0 {
        (left, right) = (right, left % right)
    }
    return NaiveOralShare(numerator: part / left, denominator: whole / left)
}

/// The follow-up of a quarter, 1 to 4; nothing when something in it cannot be.
func naiveOralFollowUp(
    year: Int, quarter: Int, certificates: [NaiveOralCertificate], trainings: [NaiveOralSession]?,
    deviations: [NaiveOralDeviation]?, figures: [NaiveOralFigures],
    counted: NaiveOralMilestonePopulation = .olderThan24, period: NaiveOralTrainingPeriod = .rolling
) -> NaiveOralFollowUp? {
    let mayBe =
        certificates.allSatisfy(naiveOralIsPossible)
        && Set(certificates.map { $0.id }).count == certificates.count
        && Set(figures.map { $0.municipality }).count == figures.count
        && figures.allSatisfy { $0.population.map(naiveOralIsPossible) ?? true }
    if !mayBe {
        return nil
    }
    let days = naiveOralDays(year: year, quarter: quarter)
    let lastDay = days[days.count - 1]
    // A session after the quarter is as if it had not been; one before the three years does not make its unit known.
    let recent = naiveOralDayAfter(naiveOralMonths(-36, after: lastDay))
    func isRecent(_ session: NaiveOralSession) -> Bool { session.day.isWithin(recent, lastDay) }
    func measures(_ belongs: (NaiveOralUnit) -> Bool) -> NaiveOralMeasures {
        naiveOralMeasures(
            of: belongs, days: days, certificates: certificates, trainings: trainings, deviations: deviations)
    }

    var units: Set<NaiveOralUnit> = []
    for certificate in certificates {
        units.formUnion(certificate.stays.map { $0.unit })
    }
    units.formUnion((trainings ?? []).map { $0.unit })
    units.formUnion((deviations ?? []).map { $0.unit })
    var ofUnits: [NaiveOralUnit: NaiveOralMeasures] = [:]
    for unit in units {
        ofUnits[unit] = measures { $0 == unit }
    }

    var ofMunicipalities: [String: NaiveOralMunicipality] = [:]
    for code in Set(units.map { $0.municipality }).union(figures.map { $0.municipality }) {
        var counts = NaiveOralMunicipality(
            measures: measures { $0.municipality == code }, units: [], unitsTrained: trainings == nil ? nil : [],
            unitsUnknown: 0, norms: ["M-28", "I-72"])
        if trainings != nil || deviations != nil {
            counts.norms.insert("I-74")
        }
        if trainings != nil {
            counts.norms.insert("I-76")
        }
        for unit in units where unit.municipality == code {
            var last = NaiveOralLast.never
            var wasTrained = false
            for training in trainings ?? [] where training.unit == unit && !lastDay.isBefore(training.day) {
                wasTrained = wasTrained || isRecent(training)
                if case .on(let known) = last, training.day.isBefore(known) {
                    continue
                }
                last = .on(training.day)
            }
            if ofUnits[unit]?.holders == 0 && !wasTrained {
                continue
            }
            counts.units.insert(unit)
            if trainings != nil, let trained = naiveOralTraining(last, on: lastDay, period: period) {
                counts.norms.formUnion(trained.norms)
                if trained.answer["value"] == "true" {
                    counts.unitsTrained?.insert(unit)
                }
            }
        }
        var others = 0
        for own in figures where own.municipality == code {
            let holders = counts.measures.holders
            if let population = own.population {
                counts.coverageOlderThan24 = naiveOralShare(holders, of: population.olderThan24)
                if let aged24 = population.aged24 {
                    counts.coverageFrom24 = naiveOralShare(holders, of: population.olderThan24 + aged24)
                }
                counts.milestone = naiveOralMilestone(holders: holders, population: population, counted: counted)
                counts.norms.formUnion(counts.milestone?.norms ?? [])
            }
            if let contacts = own.contactPersons {
                let answer = naiveOralContacts(
                    inMunicipality: contacts.inMunicipality, inEveryDistrict: contacts.inEveryDistrict)
                counts.contactPersons = answer
                counts.norms.formUnion(answer.norms)
            }
            // Units beyond those that are known of have neither holders nor training.
            others = (own.units ?? 0) > counts.units.count ? (own.units ?? 0) - counts.units.count : 0
            (counts.issuers, counts.issuersTrained) = (own.issuers, own.issuersTrained)
        }
        counts.unitsUnknown = (trainings == nil ? counts.units.count : 0) + others
        ofMunicipalities[code] = counts
    }

    var county = NaiveOralCountyResult(
        measures: measures { _ in true }, units: 0, unitsTrained: trainings == nil ? nil : 0)
    for (code, counts) in ofMunicipalities {
        county.units += counts.units.count
        county.unitsTrained = county.unitsTrained.map { $0 + (counts.unitsTrained ?? []).count }
        switch counts.milestone?.answer["kind"] {
        case "reached": county.reaching.insert(code)
        case "lacking":
            county.falling.insert(code)
            county.lacking += Int(counts.milestone?.answer["count"] ?? "") ?? 0
        default: break
        }
    }
    return NaiveOralFollowUp(units: ofUnits, municipalities: ofMunicipalities, county: county)
}
