// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.munhalsa.5: a certificate over time")
struct DentalCertificateTests {
    private static let units = ["Björken", "Linden", "Almen"].map { CareUnit(municipality: .goteborg, name: $0) }

    private func stay(_ day: String, _ unit: Int = 0, _ wish: AssessmentWish = .wishes) throws -> DentalCertificate.Stay
    {
        DentalCertificate.Stay(unit: Self.units[unit], firstDay: try CivilDate(day), wish: wish)
    }

    private func days(_ texts: [String]) throws -> [CivilDate] { try texts.map { try CivilDate($0) } }

    private func certificate(
        _ stays: [DentalCertificate.Stay], to last: String? = nil, offers: [String]? = [], assessments: [String]? = [],
        dentalCare: [String]? = []
    ) throws -> DentalCertificate {
        try DentalCertificate(
            id: "A1", stays: stays, lastDay: last.map { try CivilDate($0) }, offers: try offers.map(days),
            assessments: try assessments.map(days), dentalCare: try dentalCare.map(days))
    }

    @Test("It is valid from its first stay to its last day, and the stays and events are in order")
    func order() throws {
        let stays = [try stay("2026-03-01", 1), try stay("2025-02-01"), try stay("2025-07-01", 2, .declines)]
        let dates = ["2026-03-01", "2025-02-01", "2025-12-31"]
        let certificate = try certificate(
            stays, to: "2026-03-01", offers: dates, assessments: dates, dentalCare: dates)
        #expect(try certificate.id == "A1" && certificate.firstDay == CivilDate("2025-02-01"))
        #expect(certificate.stays == [stays[1], stays[2], stays[0]])
        let ordered = try days(["2025-02-01", "2025-12-31", "2026-03-01"])
        #expect(certificate.offers == ordered && certificate.assessments == ordered)
        #expect(certificate.dentalCare == ordered && certificate.lastDay == ordered[2])
        for (day, isValid, place) in [
            ("2025-01-31", false, nil), ("2025-02-01", true, 1), ("2025-06-30", true, 1), ("2025-07-01", true, 2),
            ("2026-02-28", true, 2), ("2026-03-01", true, 0), ("2026-03-02", false, 0),
        ] {
            let date = try CivilDate(day)
            #expect(certificate.isValid(on: date) == isValid)
            #expect(certificate.stay(on: date) == place.map { stays[$0] })
        }
        #expect(try self.certificate([stays[1]]).isValid(on: .latest))
        let unknown = try self.certificate(stays, offers: nil, assessments: nil, dentalCare: nil)
        #expect(unknown.offers == nil && unknown.assessments == nil && unknown.dentalCare == nil)
    }

    @Test(
        "The question on this year's offer has the last offer until the day, and the wish registered where it is then")
    func offer() throws {
        let certificate = try certificate(
            [try stay("2025-02-01"), try stay("2026-02-01", 1, .declines)], to: "2026-12-31",
            offers: ["2024-02-01", "2025-03-01", "2026-03-01"])
        for (day, offered, wish) in [
            ("2024-01-31", nil, AssessmentWish.wishes), ("2025-01-31", "2024-02-01", .wishes),
            ("2025-02-28", "2024-02-01", .wishes), ("2025-03-01", "2025-03-01", .wishes),
            ("2026-02-28", "2025-03-01", .declines), ("2026-03-01", "2026-03-01", .declines),
            ("2027-01-01", "2026-03-01", .declines),
        ] {
            let expected = try AssessmentOffer(
                firstDay: CivilDate("2025-02-01"), lastDay: CivilDate("2026-12-31"),
                lastOffer: try offered.map { .on(try CivilDate($0)) } ?? .never, wish: wish, day: CivilDate(day))
            #expect(certificate.yearlyOffer(on: try CivilDate(day)) == expected)
        }
    }

    @Test("An assessment counts as an offer (I-68); where the offers are not known, neither is the last")
    func assessmentCounts() throws {
        func last(_ offers: [String]?, _ assessments: [String]?, on day: String = "2026-05-03") throws -> LastOccasion {
            try certificate([try stay("2025-02-01")], offers: offers, assessments: assessments)
                .yearlyOffer(on: CivilDate(day)).lastOffer
        }
        let (offer, assessment) = (try CivilDate("2025-03-01"), try CivilDate("2026-04-01"))
        #expect(try last(["2025-03-01"], ["2026-04-01"]) == .on(assessment))
        #expect(try last(["2025-03-01"], ["2026-04-01"], on: "2026-03-31") == .on(offer))
        #expect(try last([], ["2026-04-01"]) == .on(assessment) && last([], ["2026-04-01"], on: "2026-03-31") == .never)
        #expect(try last(["2025-03-01"], nil) == .on(offer) && last([], nil) == .never)
        for assessments in [nil, [], ["2025-03-01"]] { #expect(try last(nil, assessments) == .unknown) }
    }

    @Test(
        "It is at home in a quarter where it was last in it, and nowhere in a quarter in which it is not valid (I-72)")
    func home() throws {
        let stays = [try stay("2025-02-01"), try stay("2025-07-01", 1), try stay("2025-09-30", 2)]
        let certificate = try certificate(stays, to: "2026-01-01")
        for (quarter, place) in [
            ("2024Q4", nil), ("2025Q1", 0), ("2025Q2", 0), ("2025Q3", 2), ("2025Q4", 2), ("2026Q1", 2), ("2026Q2", nil),
        ] {
            #expect(certificate.home(in: try CivilQuarter(quarter)) == place.map { stays[$0] })
        }
    }

    @Test("No unit, two on the same day, an end before the beginning, and anything outside its days, are refused")
    func refusals() throws {
        let (first, last) = (try CivilDate("2025-02-01"), try CivilDate("2025-12-31"))
        let (before, after) = (try CivilDate("2025-01-31"), try CivilDate("2026-01-01"))
        #expect(throws: OralHealthError.noUnit) { try certificate([]) }
        #expect(throws: OralHealthError.twoUnits(day: first)) {
            try certificate([try stay("2025-02-01"), try stay("2025-02-01", 1)])
        }
        #expect(throws: OralHealthError.twoUnits(day: last)) {
            try certificate([try stay("2025-12-31"), try stay("2025-02-01"), try stay("2025-12-31")], to: "2025-12-31")
        }
        #expect(throws: OralHealthError.endsBeforeItBegins(firstDay: first, lastDay: before)) {
            try certificate([try stay("2025-02-01")], to: "2025-01-31")
        }
        #expect(throws: OralHealthError.outsideTheCertificate(.stay, after, firstDay: first, lastDay: last)) {
            try certificate([try stay("2025-02-01"), try stay("2026-01-01", 1)], to: "2025-12-31")
        }
        let stays = [try stay("2025-02-01")]
        for (day, text) in [(before, "2025-01-31"), (after, "2026-01-01")] {
            func refused(_ event: OralHealthError.Event, _ make: () throws -> DentalCertificate) {
                let error = OralHealthError.outsideTheCertificate(event, day, firstDay: first, lastDay: last)
                #expect(throws: error, performing: make)
            }
            refused(.assessment) { try certificate(stays, to: "2025-12-31", assessments: [text]) }
            refused(.dentalCare) { try certificate(stays, to: "2025-12-31", dentalCare: [text]) }
        }
        // An offer may be made in the twelve months before.
        let earliest = try CivilDate("2024-02-01")
        for (day, text) in [(try CivilDate("2024-01-31"), "2024-01-31"), (after, "2026-01-01")] {
            #expect(throws: OralHealthError.outsideTheCertificate(.offer, day, firstDay: earliest, lastDay: last)) {
                try certificate(stays, to: "2025-12-31", offers: ["2025-02-01", text])
            }
        }
        _ = try certificate(stays, to: "2025-02-01", offers: ["2025-02-01", "2024-02-01", "2025-02-01"])
    }

    @Test("Units are in the order of their municipalities, then of their names")
    func units() throws {
        let (ale, goteborg) = (Municipality.ale, Municipality.goteborg)
        let ordered = [
            CareUnit(municipality: ale, name: "Björken"), CareUnit(municipality: ale, name: "Linden"),
            CareUnit(municipality: goteborg, name: "Almen"), CareUnit(municipality: goteborg, name: "Björken"),
        ]
        try every(ordered.indices, ordered.indices) { first, second in
            try equal(ordered[first] < ordered[second], first < second, "the order")
        }
    }
}
