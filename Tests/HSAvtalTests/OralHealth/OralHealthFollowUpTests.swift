// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.munhalsa.6 and 7.1: the follow-up of a quarter")
struct OralHealthFollowUpTests {
    private static let (elm, lime) = (
        CareUnit(municipality: .goteborg, name: "Almen"), CareUnit(municipality: .boras, name: "Linden")
    )

    private func certificate(
        _ id: String, _ stays: [(String, CareUnit)], wish: AssessmentWish = .wishes, to last: String? = nil,
        assessments: [String]? = [], dentalCare: [String]? = []
    ) throws -> DentalCertificate {
        try DentalCertificate(
            id: id, stays: stays.map { DentalCertificate.Stay(unit: $0.1, firstDay: try CivilDate($0.0), wish: wish) },
            lastDay: last.map { try CivilDate($0) }, offers: nil,
            assessments: assessments.map { try $0.map { try CivilDate($0) } },
            dentalCare: dentalCare.map { try $0.map { try CivilDate($0) } })
    }

    private func training(_ day: String, at unit: CareUnit = elm) throws -> OralHealthTraining {
        try OralHealthTraining(unit: unit, day: CivilDate(day), participants: 7, minutes: 90)
    }

    private func deviation(
        _ day: String, _ reason: CooperationDeviation.Reason, _ individuals: Int
    ) throws -> CooperationDeviation {
        try CooperationDeviation(unit: Self.elm, day: CivilDate(day), reason: reason, individuals: individuals)
    }

    private func figures(
        _ municipality: Municipality = .goteborg, _ residents: Int? = nil, aged24: Int? = nil,
        contactPersons: OralHealthContactPersons? = nil, units: Int? = nil, issuers: Int? = nil,
        issuersTrained: Int? = nil
    ) throws -> OralHealthFigures {
        try OralHealthFigures(
            municipality: municipality,
            population: residents.map { try DentalPopulation(olderThan24: $0, aged24: aged24) },
            contactPersons: contactPersons, units: units, issuers: issuers, issuersTrained: issuersTrained)
    }

    private func followUp(
        _ certificates: [DentalCertificate] = [], trainings: [OralHealthTraining]? = nil,
        deviations: [CooperationDeviation]? = nil, figures: [OralHealthFigures] = []
    ) throws -> OralHealthFollowUp {
        try OralHealthFollowUp(
            quarter: try CivilQuarter("2026Q2"), certificates: certificates, trainings: trainings,
            deviations: deviations, figures: figures)
    }

    private func counts(_ certificates: DentalCertificate...) throws -> [Int64?] {
        let measures = try followUp(certificates).measures
        return [measures.holders, measures.wishing, measures.assessed, measures.treated]
    }

    @Test("Municipalities stand by code, and their units by name, whatever the order of the certificates")
    func order() throws {
        let names = ["Cedern", "Almen", "Eken", "Björken", "Dungen"]
        let certificates = try [Municipality.boras, .goteborg].flatMap { municipality in
            try names.map { name in
                try certificate(
                    "\(municipality) \(name)", [("2024-01-01", CareUnit(municipality: municipality, name: name))])
            }
        }
        for rows in [certificates, certificates.reversed()] {
            let municipalities = try followUp(rows).municipalities
            #expect(municipalities.map { $0.municipality } == [.goteborg, .boras])
            for followed in municipalities { #expect(followed.units.map { $0.unit.name } == names.sorted()) }
        }
    }

    @Test("Holders are counted on the last day, and whoever was assessed or treated in the quarter once (M-28, I-72)")
    func holders() throws {
        let elm = Self.elm
        for (last, assessments, expected) in [
            (nil, [], [1, 1, 0, 0]), ("2026-06-30", ["2026-04-01", "2026-05-01", "2026-06-30"], [1, 1, 1, 1]),
            ("2026-06-29", ["2026-06-29"], [0, 0, 1, 1]), ("2026-04-01", [], [0, 0, 0, 0]),
            (nil, ["2026-03-31", "2026-07-01"], [1, 1, 0, 0]), ("2026-03-31", ["2026-03-31"], [0, 0, 0, 0]),
        ] as [(String?, [String], [Int64?])] {
            let certificate = try certificate(
                "A", [("2026-01-01", elm)], to: last, assessments: assessments, dentalCare: assessments)
            #expect(try counts(certificate) == expected)
        }
        #expect(try counts(certificate("A", [("2026-06-30", elm)])) == [1, 1, 0, 0])
        #expect(try counts(certificate("A", [("2026-07-01", elm)])) == [0, 0, 0, 0])
        for wish in [AssessmentWish.declines, .unanswered] {
            #expect(try counts(certificate("A", [("2026-01-01", elm)], wish: wish)) == [1, 0, 0, 0])
        }
    }

    @Test("What is not known of one certificate that counts is not known of the sum, and of no other (M-28)")
    func unknownDays() throws {
        let known = try certificate("A", [("2026-01-01", Self.elm)], assessments: ["2026-05-01"])
        let unknown = try certificate("B", [("2026-01-01", Self.lime)], assessments: nil)
        #expect(try counts(known, unknown) == [2, 2, nil, 0])
        let found = try followUp([known, unknown])
        #expect(found.municipalities.map { $0.measures.assessed } == [1, nil])
        #expect(found.municipalities.map { $0.measures.treated } == [0, 0])
        #expect(try counts(certificate("A", [("2026-01-01", Self.elm)], dentalCare: nil)) == [1, 1, 0, nil])
        // Of a holder whose certificate ended in the quarter too, but not of one who was none in it.
        for (last, assessed) in [("2026-04-01", nil), ("2026-03-31", 0)] as [(String, Int64?)] {
            let ended = try certificate("A", [("2026-01-01", Self.elm)], to: last, assessments: nil)
            #expect(try counts(ended) == [0, 0, assessed, 0])
        }
    }

    @Test("Everything counts where the certificate was last during the quarter, also what happened before (I-72)")
    func home() throws {
        let moved = try certificate(
            "A", [("2026-01-01", Self.elm), ("2026-06-30", Self.lime)], assessments: ["2026-05-01"])
        let later = try certificate("B", [("2026-01-01", Self.elm), ("2026-07-01", Self.lime)])
        let found = try followUp([moved, later])
        #expect(found.municipalities.map(\.municipality) == [.goteborg, .boras])
        #expect(found.municipalities.map { $0.measures.holders } == [1, 1])
        #expect(found.municipalities.map { $0.measures.assessed } == [0, 1])
        #expect(found.municipalities.flatMap { $0.units.map(\.unit) } == [Self.elm, Self.lime])
        // A certificate that is not valid in the quarter is nowhere.
        #expect(try followUp([certificate("A", [("2026-01-01", Self.elm)], to: "2026-03-31")]).municipalities.isEmpty)
        #expect(try followUp([certificate("A", [("2026-07-01", Self.elm)])]).municipalities.isEmpty)
    }

    @Test("Participants, and the length of each session once; deviations by individuals; of the quarter only (I-74)")
    func trainingsAndDeviations() throws {
        let found = try followUp(
            trainings: ["2026-03-31", "2026-04-01", "2026-06-30", "2026-07-01"].map { try training($0) },
            deviations: [
                try deviation("2026-04-01", .wrongUnit, 2), try deviation("2026-06-30", .wrongUnit, 3),
                try deviation("2026-06-30", .refusedThoughWishing, 4), try deviation("2026-05-01", .other, 6),
                try deviation("2026-03-31", .wrongUnit, 100), try deviation("2026-07-01", .other, 100),
            ])
        #expect(found.measures.training?.participants == 14 && found.measures.training?.minutes == 180)
        let deviations = try #require(found.measures.deviations)
        #expect(deviations[.wrongUnit] == 5 && deviations[.refusedThoughWishing] == 4 && deviations[.other] == 6)
        #expect(deviations.reports == 4)
        let unknown = try followUp([certificate("A", [("2026-01-01", Self.elm)])])
        #expect(unknown.measures.training == nil && unknown.measures.deviations == nil)
        let nothing = try followUp(trainings: [], deviations: []).measures
        #expect(nothing == OralHealthMeasures() && nothing.training?.minutes == 0 && nothing.deviations?.reports == 0)
        // A unit that only a deviation is about is listed, and one of another quarter is not.
        #expect(try followUp(deviations: [deviation("2026-04-01", .other, 1)]).municipalities.count == 1)
        #expect(try followUp(deviations: [deviation("2026-03-31", .other, 1)]).municipalities.isEmpty)
    }

    @Test("The measures cite what they rest on: on trainings and deviations only where they are known (M-28)")
    func citations() throws {
        let holder = try certificate("A", [("2026-01-01", Self.elm)])
        for certificates in [[], [holder]] {
            #expect(try followUp(certificates).citations.ids == ["M-28", "I-72"])
            #expect(try followUp(certificates, deviations: []).citations.ids == ["M-28", "I-72", "I-74"])
            for deviations in [nil, [], [try deviation("2026-04-01", .other, 1)]] {
                let found = try followUp(certificates, trainings: [], deviations: deviations)
                #expect(found.citations.ids == ["M-28", "I-72", "I-74", "I-76"])
            }
        }
    }

    @Test("A unit with holders or with training is to have been trained by the last day of the quarter (M-30, I-76)")
    func units() throws {
        func answers(_ trainings: [OralHealthTraining]?, holders: Bool = true) throws -> [Bool?] {
            let certificates = holders ? [try certificate("A", [("2026-01-01", Self.elm)])] : []
            return try followUp(certificates, trainings: trainings).municipalities.flatMap { $0.units }
                .compactMap { $0.training }.map { $0.decide(under: .vastraGotaland2023).answer }
        }
        #expect(try answers(nil) == [nil] && answers([]) == [false])
        #expect(try answers([training("2023-06-30")]) == [false] && answers([training("2023-07-01")]) == [true])
        // The last one counts, in whatever order they are given, and what is later than the quarter does not.
        #expect(try answers([training("2026-01-01"), training("2020-01-01")]) == [true])
        #expect(try answers([training("2020-01-01"), training("2026-06-30")]) == [true])
        #expect(try answers([training("2026-07-01")]) == [false])
        // Sessions outside the three years do not even make a unit known.
        for day in ["2020-01-01", "2023-06-30", "2026-07-01"] {
            #expect(try followUp(trainings: [training(day)]).municipalities.isEmpty)
        }
        #expect(try answers([training("2023-07-01")], holders: false) == [true])
        let lime = try followUp(
            [certificate("A", [("2026-01-01", Self.elm)])], trainings: [training("2026-05-01", at: Self.lime)])
        #expect(lime.municipalities.flatMap { $0.units }.map(\.unit) == [Self.elm, Self.lime])
        #expect(
            lime.municipalities.flatMap { $0.units }.map(\.lastTraining) == [.never, .on(try CivilDate("2026-05-01"))])
        // A unit of which there is only a deviation has no question.
        let deviant = try followUp(trainings: [], deviations: [deviation("2026-04-01", .other, 1)])
        #expect(deviant.municipalities.flatMap { $0.units }.map(\.training) == [nil])
        #expect(try deviant.municipalities[0].units[0].quarter == CivilQuarter("2026Q2"))
    }

    @Test("How many units have been trained, and of how many of the reported ones nothing is known (M-30, I-76)")
    func unitCounts() throws {
        let other = CareUnit(municipality: .goteborg, name: "Boken")
        func counts(
            _ trainings: [OralHealthTraining]?, units: Int?, under edition: Edition = .vastraGotaland2023
        ) throws -> [Int] {
            let found = try followUp(
                [certificate("A", [("2026-01-01", Self.elm)])], trainings: trainings,
                figures: [try figures(units: units)])
            let counts = try #require(found.municipalities.first).unitTraining(under: edition)
            #expect(counts.units == counts.trained + counts.untrained + counts.unknown)
            return [counts.trained, counts.untrained, counts.unknown]
        }
        let trained = [try training("2026-05-01", at: other)]
        for (units, unknown) in [(nil, 0), (0, 0), (2, 0), (5, 3)] {
            #expect(try counts(trained, units: units) == [1, 1, unknown])
        }
        #expect(try counts(trained + [training("2023-07-01")], units: 2) == [2, 0, 0])
        // By calendar years a session of 2023 does not count in 2026.
        let years = Edition.reading(OralHealthTerms(trainingPeriod: .calendarYears))
        #expect(try counts(trained + [training("2023-12-31")], units: 2, under: years) == [1, 1, 0])
        for (units, unknown) in [(nil, 1), (0, 1), (1, 1), (4, 4)] {
            #expect(try counts(nil, units: units) == [0, 0, unknown])
        }
        // Nothing is known of the units of a municipality that only reports them.
        let silent = try followUp(trainings: [], figures: [try figures(.ale, units: 3)])
        #expect(silent.municipalities.map { $0.unitTraining(under: .vastraGotaland2023).unknown } == [3])
    }

    @Test("What a municipality reports: its milestone, its contact persons, and its issuers (M-29, M-17)")
    func reported() throws {
        let holder = try certificate("A", [("2026-01-01", Self.elm)])
        let contacts = OralHealthContactPersons(inMunicipality: .no, inEveryDistrict: .yes)
        let own = try figures(.goteborg, 34, contactPersons: contacts, units: 4, issuers: 3, issuersTrained: 2)
        let municipality = try #require(try followUp([holder], figures: [own]).municipalities.first)
        #expect(municipality.figures == own && own.contactPersons == contacts && own.units == 4)
        #expect(own.issuers == 3 && own.issuersTrained == 2 && own.population?.olderThan24 == 34)
        let milestone = try #require(municipality.milestone)
        #expect(milestone.holders == 1 && milestone.population == own.population)
        try milestone.comes(to: .settled(.lacking(certificates: 1)), citing: ["M-29", "I-21", "I-73"])
        // Where the residents are not known, there is nothing to compare with.
        let silent = try followUp([holder], figures: [try figures()])
        #expect(silent.municipalities.first?.milestone == nil && silent.municipalities.first?.figures != nil)
        let absent = try followUp([holder]).municipalities.first
        #expect(absent?.milestone == nil && absent?.figures == nil)
        // A municipality that has no units and reports something is listed with zeros.
        let alone = try followUp(figures: [try figures(.ale, 100)])
        #expect(alone.municipalities.map(\.municipality) == [.ale] && alone.municipalities[0].units.isEmpty)
        #expect(alone.municipalities[0].milestone?.holders == 0)
    }

    @Test("The county lacks what its municipalities lack, and one that has more makes up for none (I-73)")
    func county() throws {
        let holders = try (0..<5).map { try certificate("\($0)", [("2026-01-01", Self.elm)]) }
        let found = try followUp(
            holders,
            figures: [
                try figures(.goteborg, 100, aged24: 0), try figures(.boras, 50, aged24: 0),
                try figures(.ale, 10, aged24: 6), try figures(.alingsas, nil),
            ])
        let county = found.countyCoverage(under: .vastraGotaland2023)
        // Of every municipality of the county that is not there, it is not known either.
        #expect(county.reached == 1 && county.notReached == 2 && county.unknown == 46 && county.lacking == 3)
        #expect(county.coverage(counting: .olderThan24)?.holders == 5)
        #expect(county.coverage(counting: .olderThan24)?.residents == 160)
        #expect(county.coverage(counting: .from24)?.residents == 166)
        // Together the holders would be enough.
        #expect(county.coverage(counting: .olderThan24)?.percentRoundedDown == Fraction(312, 100))
        let unknown = try followUp(
            holders, figures: [try figures(.goteborg, 100, aged24: 0), try figures(.ale, 10, aged24: nil)]
        ).countyCoverage(under: .vastraGotaland2023)
        #expect(unknown.coverage(counting: .from24) == nil)
        #expect(unknown.coverage(counting: .olderThan24)?.residents == 110)
        let nobody = try followUp(holders).countyCoverage(under: .vastraGotaland2023)
        #expect(OralHealthTerms.MilestonePopulation.allCases.allSatisfy { nobody.coverage(counting: $0) == nil })
        #expect(nobody.unknown == 49 && nobody.lacking == 0)
    }

    @Test("A municipality of which the reading does not tell is not known in the county, whatever its residents (I-21)")
    func countyByReading() throws {
        let found = try followUp(figures: [
            try figures(.goteborg, 100, aged24: nil), try figures(.boras, 100, aged24: 1),
        ])
        let from24 = Edition.reading(OralHealthTerms(milestonePopulation: .from24))
        let (older, from) = (found.countyCoverage(under: .vastraGotaland2023), found.countyCoverage(under: from24))
        #expect(older.notReached == 2 && older.unknown == 47 && older.lacking == 6)
        #expect(from.notReached == 1 && from.unknown == 48 && from.lacking == 4)
    }

    @Test("Holders in a municipality whose residents are not known are not counted in the coverage of the county")
    func countyWithoutResidents() throws {
        let holders = [
            try certificate("A", [("2026-01-01", Self.elm)]), try certificate("B", [("2026-01-01", Self.lime)]),
        ]
        let county = try followUp(holders, figures: [try figures(.boras, 10)])
            .countyCoverage(under: .vastraGotaland2023)
        #expect(county.coverage(counting: .olderThan24)?.holders == 1 && county.unknown == 48)
    }

    @Test("Certificates may come from any sequence, one after the other")
    func sequences() throws {
        let holders = try (0..<100).map { try certificate("\($0)", [("2026-01-01", Self.elm)]) }
        let once = IteratorSequence(holders.makeIterator())
        let found = try OralHealthFollowUp(
            quarter: try CivilQuarter("2026Q2"), certificates: once, trainings: nil, deviations: nil, figures: [])
        #expect(try found.measures == followUp(holders).measures && found.measures.holders == 100)
    }

    @Test("A certificate or a municipality that is there twice is refused")
    func refusals() throws {
        let holder = try certificate("A", [("2026-01-01", Self.elm)])
        let ended = try certificate("A", [("2020-01-01", Self.lime)], to: "2020-12-31")
        #expect(throws: OralHealthError.certificateTwice("A")) { try followUp([holder, ended]) }
        let figures = try figures(.ale)
        #expect(throws: OralHealthError.figuresTwice(.ale)) { try followUp(figures: [figures, figures]) }
    }

    @Test("Numbers of sessions, deviations and figures are in their ranges")
    func ranges() throws {
        let most = 100_000
        let day = try CivilDate("2026-05-03")
        func refused(
            _ quantity: OralHealthError.Quantity, _ number: Int, _ range: ClosedRange<Int>, _ make: () throws -> Void
        ) {
            #expect(throws: OralHealthError.outOfRange(quantity, number, range), performing: make)
        }
        for number in [.min, -1, most + 1, .max] {
            refused(.units, number, 0...most) { _ = try figures(units: number) }
            refused(.issuers, number, 0...most) { _ = try figures(issuers: number) }
            refused(.issuersTrained, number, 0...most) { _ = try figures(issuersTrained: number) }
        }
        for number in [.min, -1, 0, most + 1, .max] {
            refused(.participants, number, 1...most) {
                _ = try OralHealthTraining(unit: Self.elm, day: day, participants: number, minutes: 1)
            }
            refused(.minutes, number, 1...most) {
                _ = try OralHealthTraining(unit: Self.elm, day: day, participants: 1, minutes: number)
            }
            refused(.individuals, number, 1...most) {
                _ = try CooperationDeviation(unit: Self.elm, day: day, reason: .other, individuals: number)
            }
        }
        refused(.issuersTrained, 3, 0...2) { _ = try figures(issuers: 2, issuersTrained: 3) }
        for number in [0, most] { _ = try figures(units: number, issuers: number, issuersTrained: number) }
        for number in [1, most] {
            let session = try OralHealthTraining(unit: Self.elm, day: day, participants: number, minutes: number)
            #expect(session.participants == number && session.minutes == number)
            let report = try CooperationDeviation(unit: Self.elm, day: day, reason: .other, individuals: number)
            #expect(report.individuals == number)
        }
        #expect(
            CooperationDeviation.Reason.allCases.map(\.rawValue) == ["wrongUnit", "refusedThoughWishing", "other"])
    }
}
