// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

/// What a quarter is followed up by, in the oracle's words, and the values of the library that are made from it.
struct OralHealthCase {
    var certificates: [NaiveOralCertificate]
    var trainings: [NaiveOralSession]?
    var deviations: [NaiveOralDeviation]?
    var figures: [NaiveOralFigures]

    /// The quarter of every case.
    static func quarter() throws -> CivilQuarter { try CivilQuarter("2026Q2") }

    /// The follow-up by the library.
    func followUp() throws -> OralHealthFollowUp {
        try OralHealthFollowUp(
            quarter: try Self.quarter(), certificates: try certificates.map { try $0.certificate() },
            trainings: try trainings?.map { try $0.training() }, deviations: try deviations?.map { try $0.deviation() },
            figures: try figures.map { try $0.figures() })
    }

    /// The follow-up by the oracle.
    func naive(under terms: OralHealthTerms = OralHealthTerms()) throws -> NaiveOralFollowUp {
        let counted: NaiveOralMilestonePopulation = try #require(naiveWord(terms.milestonePopulation))
        let period: NaiveOralTrainingPeriod = try #require(naiveWord(terms.trainingPeriod))
        let followUp = naiveOralFollowUp(
            year: 2026, quarter: 2, certificates: certificates, trainings: trainings, deviations: deviations,
            figures: figures, counted: counted, period: period)
        return try #require(followUp)
    }

    fileprivate typealias Parts = (
        [NaiveOralCertificate], [NaiveOralSession]?, [NaiveOralDeviation]?, [NaiveOralFigures?]
    )

    /// Random cases with up to a number of certificates.
    static func random(certificates count: Int = 6) throws -> Generator<OralHealthCase> {
        let certificates = Generator<[NaiveOralCertificate]>.array(
            of: try NaiveOralCertificate.random(), count: 0...count)
        let trainings = Generator<[NaiveOralSession]?>.optional(
            of: .array(of: try NaiveOralSession.random(), count: 0...5))
        let deviations = Generator<[NaiveOralDeviation]?>.optional(
            of: .array(of: try NaiveOralDeviation.random(), count: 0...5))
        let figures = Generator<[NaiveOralFigures?]>.array(
            of: .optional(of: NaiveOralFigures.random()), count: 3...3)
        return Generator<Parts>.zip(certificates, trainings, deviations, figures).map(
            { certificates, trainings, deviations, figures in
                OralHealthCase(
                    certificates: certificates.numbered, trainings: trainings, deviations: deviations,
                    figures: zip(codes, figures).compactMap { code, row in row?.named(code) })
            },
            from: { facts in
                let figures = codes.map { code in facts.figures.first { $0.municipality == code } }
                return (facts.certificates, facts.trainings, facts.deviations, figures)
            })
    }

    /// The municipalities of the cases; the last one has no unit.
    fileprivate static let codes = ["1480", "1490", "1461"]

    /// Units, two of which have the same name.
    fileprivate static let units = [
        NaiveOralUnit(municipality: "1480", name: "Björken"), NaiveOralUnit(municipality: "1480", name: "Linden"),
        NaiveOralUnit(municipality: "1490", name: "Linden"), NaiveOralUnit(municipality: "1490", name: "Almen"),
    ]
}

extension [NaiveOralCertificate] {
    /// The same with names of their own.
    var numbered: [NaiveOralCertificate] {
        enumerated().map { number, certificate in
            var named = certificate
            named.id = "\(number)"
            return named
        }
    }
}

extension NaiveOralFigures {
    fileprivate func named(_ code: String) -> NaiveOralFigures {
        var named = self
        named.municipality = code
        return named
    }
}

// MARK: - The values of the library

extension NaiveOralDate {
    /// The same in the library's words.
    func date() throws -> CivilDate { try #require(CivilDate(year: year, month: month, day: day)) }
}

extension MunicipalityCode {
    /// The municipality, which has to be one of the county.
    fileprivate func known() throws -> Municipality { try #require(municipality) }
}

extension NaiveOralUnit {
    /// The same in the library's words.
    func unit() throws -> CareUnit {
        CareUnit(municipality: try MunicipalityCode(municipality).known(), name: name)
    }
}

extension CareUnit {
    /// The same in the oracle's words.
    var naiveOral: NaiveOralUnit { NaiveOralUnit(municipality: "\(municipality.code)", name: name) }
}

extension NaiveOralCertificate {
    /// The same in the library's words.
    func certificate() throws -> DentalCertificate {
        try DentalCertificate(
            id: id,
            stays: try stays.map { stay in
                let wish: AssessmentWish = try #require(naiveWord(stay.wish))
                return DentalCertificate.Stay(
                    unit: try stay.unit.unit(), firstDay: try stay.firstDay.date(), wish: wish)
            },
            lastDay: try lastDay?.date(), offers: try offers?.map { try $0.date() },
            assessments: try assessments?.map { try $0.date() }, dentalCare: try dentalCare?.map { try $0.date() })
    }
}

extension NaiveOralSession {
    /// The same in the library's words.
    func training() throws -> OralHealthTraining {
        try OralHealthTraining(
            unit: try unit.unit(), day: try day.date(), participants: participants, minutes: minutes)
    }
}

extension NaiveOralDeviation {
    /// The same in the library's words.
    func deviation() throws -> CooperationDeviation {
        try CooperationDeviation(
            unit: try unit.unit(), day: try day.date(), reason: try #require(naiveWord(reason)),
            individuals: individuals)
    }
}

extension NaiveOralFigures {
    /// The same in the library's words.
    func figures() throws -> OralHealthFigures {
        try OralHealthFigures(
            municipality: try MunicipalityCode(municipality).known(),
            population: try population.map { try DentalPopulation(olderThan24: $0.olderThan24, aged24: $0.aged24) },
            contactPersons: contactPersons.map { contacts in
                func known(_ fact: NaiveOralFact) -> Knowledge { fact == .yes ? .yes : fact == .no ? .no : .unknown }
                return OralHealthContactPersons(
                    inMunicipality: known(contacts.inMunicipality), inEveryDistrict: known(contacts.inEveryDistrict))
            }, units: units, issuers: issuers, issuersTrained: issuersTrained)
    }
}

// MARK: - Random ones

/// Days in and around the second quarter of 2026, most of all at its ends.
private func randomDays(from: String = "2025-12-20", to: String = "2026-07-20") throws -> Generator<NaiveOralDate> {
    let (first, last) = (try CivilDate(from), try CivilDate(to))
    let ends = try ["2026-03-31", "2026-04-01", "2026-06-30", "2026-07-01"].map { try CivilDate($0) }
    return Generator { random in
        let place = Int(random.next() % 6)
        let length = UInt64(last.dayNumber - first.dayNumber + 1)
        let day = place < ends.count ? ends[place] : first.adding(days: Int(random.next() % length)) ?? first
        return day.naiveOral
    }
}

extension NaiveOralCertificate {
    /// Certificates that there can be.
    static func random() throws -> Generator<NaiveOralCertificate> {
        let days = try randomDays()
        let units = Generator<NaiveOralUnit>.element(of: OralHealthCase.units)
        let wishes = Generator<NaiveOralWish>.element(of: NaiveOralWish.allCases)
        let events = Generator<[NaiveOralDate]>.array(of: days, count: 0...3)
        let ends = Generator<NaiveOralDate?>.optional(of: days)
        return Generator(
            generate: { random in
                var firstDays = [days.generate(&random)]
                for day in events.generate(&random) where !firstDays.contains(day) { firstDays.append(day) }
                var certificate = NaiveOralCertificate(
                    id: "",
                    stays: firstDays.map { day in
                        NaiveOralStay(
                            unit: units.generate(&random), firstDay: day, wish: wishes.generate(&random))
                    },
                    lastDay: ends.generate(&random))
                let first = naiveOralFirstDay(certificate) ?? firstDays[0]
                if let last = certificate.lastDay {
                    certificate.lastDay = last.isBefore(first) ? first : last
                    certificate.stays.removeAll { !$0.firstDay.isWithin(first, certificate.lastDay) }
                }
                // Often enough not known, that a sum of what is known is there too.
                func happened(from first: NaiveOralDate) -> [NaiveOralDate]? {
                    guard random.next() % 8 > 0 else { return nil }
                    return events.generate(&random).filter { $0.isWithin(first, certificate.lastDay) }
                }
                let offers = happened(from: naiveOralMonths(-12, after: first))
                let (assessments, care) = (happened(from: first), happened(from: first))
                (certificate.offers, certificate.assessments, certificate.dentalCare) = (offers, assessments, care)
                return certificate
            },
            shrink: { certificate in
                var fewer: [NaiveOralCertificate] = []
                for part in [\NaiveOralCertificate.offers, \.assessments, \.dentalCare]
                where !(certificate[keyPath: part] ?? []).isEmpty {
                    var simpler = certificate
                    simpler[keyPath: part]?.removeLast()
                    fewer.append(simpler)
                }
                return fewer
            })
    }
}

extension NaiveOralSession {
    /// Sessions in the last three years or a little before, and after the quarter.
    static func random() throws -> Generator<NaiveOralSession> {
        let units = Generator<NaiveOralUnit>.element(of: OralHealthCase.units)
        let days = Generator<NaiveOralDate>.element(
            of: try ["2023-06-29", "2023-06-30", "2023-07-01", "2024-01-01"].map { try CivilDate($0).naiveOral })
        let near = try randomDays()
        return Generator { random in
            NaiveOralSession(
                unit: units.generate(&random),
                day: random.next() % 3 == 0 ? days.generate(&random) : near.generate(&random),
                participants: 1 + Int(random.next() % 20), minutes: 1 + Int(random.next() % 120))
        }
    }
}

extension NaiveOralDeviation {
    /// Deviations in and around the quarter.
    static func random() throws -> Generator<NaiveOralDeviation> {
        let units = Generator<NaiveOralUnit>.element(of: OralHealthCase.units)
        let reasons = Generator<NaiveOralReason>.element(of: NaiveOralReason.allCases)
        let days = try randomDays()
        return Generator { random in
            NaiveOralDeviation(
                unit: units.generate(&random), day: days.generate(&random), reason: reasons.generate(&random),
                individuals: 1 + Int(random.next() % 4))
        }
    }
}

extension NaiveOralFigures {
    /// Small municipalities, where one certificate more or less matters.
    static func random() -> Generator<NaiveOralFigures> {
        Generator { random in
            func some(_ bound: UInt64) -> Int? { random.next() % 4 == 0 ? nil : Int(random.next() % bound) }
            let population = some(200).map { NaiveOralPopulation(olderThan24: 1 + $0, aged24: some(40)) }
            let issuers = some(9)
            func fact() -> NaiveOralFact { NaiveOralFact.allCases[Int(random.next() % 3)] }
            let contacts =
                random.next() % 4 == 0 ? nil : NaiveOralContacts(inMunicipality: fact(), inEveryDistrict: fact())
            return NaiveOralFigures(
                municipality: "", population: population, contactPersons: contacts, units: some(6), issuers: issuers,
                issuersTrained: some(9).map { min($0, issuers ?? $0) })
        }
    }
}
