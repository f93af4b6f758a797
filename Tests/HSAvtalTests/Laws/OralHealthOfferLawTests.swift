// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of the yearly offer")
struct OralHealthOfferLawTests {
    /// A certificate, by the days from 2023-11-20 to its first day and from that to its last, and the days of offers.
    private struct Facts {
        var start: Int
        var length: Int?
        var offers: [Int]

        func certificate() throws -> DentalCertificate {
            let first = try #require(try CivilDate("2023-11-20").adding(days: start))
            func day(_ number: Int) throws -> CivilDate { try #require(first.adding(days: number)) }
            let unit = CareUnit(municipality: .goteborg, name: "Linden")
            return try DentalCertificate(
                id: "A", stays: [DentalCertificate.Stay(unit: unit, firstDay: first, wish: .wishes)],
                lastDay: try length.map(day), offers: try offers.filter { $0 <= length ?? .max }.map(day),
                assessments: [], dentalCare: [])
        }

        static let random = Generator<(Int, Int?, [Int])>.zip(
            .int(in: 0...420), .optional(of: .int(in: 0...1_500)), .array(of: .int(in: -300...1_500), count: 0...4)
        ).map({ Facts(start: $0, length: $1, offers: $2) }, from: { ($0.start, $0.length, $0.offers) })
    }

    /// The number of the year of a day, by counting the days on which a year begins; the first before the certificate too.
    private func year(of day: CivilDate, from first: CivilDate, by policy: OralHealthTerms.OfferYear) -> Int {
        let leap = first.monthOfYear == 2 && first.day == 29
        var count = 0
        var date = first
        while let next = date.adding(days: 1), next <= day {
            date = next
            switch policy {
            case .calendarYear: count += date.monthOfYear == 1 && date.day == 1 ? 1 : 0
            case .certificateYear:
                let isLeapYear = date.year % 4 == 0
                let anniversary = leap && !isLeapYear ? (2, 28) : (first.monthOfYear, first.day)
                count += (date.monthOfYear, date.day) == anniversary ? 1 : 0
            }
        }
        return count
    }

    @Test("Every day of a certificate has one status, which follows from the years in which offers were made")
    func walk() throws {
        for policy in OralHealthTerms.OfferYear.allCases {
            let edition = Edition.reading(OralHealthTerms(offerYear: policy))
            var seen: Set<String> = []
            try forAll(Facts.random, cases: 12) { facts in
                let certificate = try facts.certificate()
                let first = certificate.firstDay
                for number in stride(from: 0, through: min(facts.length ?? 1_600, 1_600), by: 13) {
                    let day = try #require(first.adding(days: number))
                    let own = year(of: day, from: first, by: policy)
                    let offers = (certificate.offers ?? []).filter { $0 <= day }
                    let offered = Set(offers.map { year(of: $0, from: first, by: policy) })
                    let status = try #require(certificate.yearlyOffer(on: day).decide(under: edition).answer)
                    switch status {
                    case .done(let offer, let next):
                        seen.insert("done")
                        try hold(offered.contains(own), "an offer this year")
                        try equal(offer, offers.last, "the last offer")
                        if let next {
                            try equal(year(of: next, from: first, by: policy), own + 1, "the next year")
                            try equal(
                                year(of: try #require(next.adding(days: -1)), from: first, by: policy), own, "its start"
                            )
                        }
                        try equal(next != nil, !isLast(own, of: certificate, by: policy), "whether there is a next")
                    case .due(let end):
                        seen.insert("due")
                        try hold(
                            !offered.contains(own) && (own == 0 || offered.contains(own - 1)), "none yet this year")
                        try hold(end >= day && year(of: end, from: first, by: policy) == own, "the end of the year")
                    case .overdue(let end, let due):
                        seen.insert("overdue")
                        try hold(!offered.contains(own) && !offered.contains(own - 1), "a year without an offer")
                        try hold(end < day, "the day is past")
                        try equal(year(of: end, from: first, by: policy), (offered.max() ?? -1) + 1, "the year missed")
                        try hold(due >= day && year(of: due, from: first, by: policy) == own, "the end of this year")
                        let after = try #require(end.adding(days: 1))
                        try equal(
                            year(of: after, from: first, by: policy), (offered.max() ?? -1) + 2, "the end of that year")
                    }
                }
            }
            #expect(seen == ["done", "due", "overdue"])
        }
    }

    /// Whether a year is the last of a certificate.
    private func isLast(_ own: Int, of certificate: DentalCertificate, by policy: OralHealthTerms.OfferYear) -> Bool {
        certificate.lastDay.map { year(of: $0, from: certificate.firstDay, by: policy) == own } ?? false
    }

    @Test("An offer made today makes today done, and no wish changes the status")
    func offeredToday() throws {
        for policy in OralHealthTerms.OfferYear.allCases {
            let edition = Edition.reading(OralHealthTerms(offerYear: policy))
            try forAll(Facts.random, cases: 300) { facts in
                let certificate = try facts.certificate()
                let number = min(facts.length ?? 1_000, 700)
                let day = try #require(certificate.firstDay.adding(days: number))
                func status(_ offer: LastOccasion, _ wish: AssessmentWish) throws -> AssessmentOffer.Status? {
                    try AssessmentOffer(
                        firstDay: certificate.firstDay, lastDay: certificate.lastDay, lastOffer: offer, wish: wish,
                        day: day
                    ).decide(under: edition).answer
                }
                for wish in AssessmentWish.allCases {
                    guard case .done(let offer, _)? = try status(.on(day), wish) else {
                        return try hold(false, "\(day) is done")
                    }
                    try equal(offer, day, "the day")
                    let last = certificate.yearlyOffer(on: day).lastOffer
                    try equal(try status(last, wish), try status(last, .wishes), "whatever the wish")
                }
            }
        }
    }

    @Test("On days before and after a certificate there is nothing to offer, and on no other")
    func validity() throws {
        try forAll(Facts.random, cases: 300) { facts in
            let certificate = try facts.certificate()
            for number in [-2, -1, 0, 1, 700, facts.length ?? 1_600, (facts.length ?? 1_600) + 1] {
                let day = try #require(certificate.firstDay.adding(days: number))
                let question = try AssessmentOffer(
                    firstDay: certificate.firstDay, lastDay: certificate.lastDay, lastOffer: .never, wish: .wishes,
                    day: day)
                let isOutside = question.decide(under: .vastraGotaland2023).finding == .outsideScope
                try equal(isOutside, number < 0 || number > facts.length ?? .max, "\(day)")
                try equal(isOutside, !certificate.isValid(on: day), "whether it is valid")
            }
        }
    }

    @Test(
        "Where it is not known when one was offered, it is open on every day of the certificate, as it is if it matters"
    )
    func unknown() throws {
        for policy in OralHealthTerms.OfferYear.allCases {
            let edition = Edition.reading(OralHealthTerms(offerYear: policy))
            try forAll(Facts.random, cases: 100) { facts in
                let certificate = try facts.certificate()
                let day = try #require(certificate.firstDay.adding(days: min(facts.length ?? 700, 700)))
                func finding(_ offer: LastOccasion) throws -> Finding<AssessmentOffer.Status> {
                    try AssessmentOffer(
                        firstDay: certificate.firstDay, lastDay: certificate.lastDay, lastOffer: offer, wish: .wishes,
                        day: day
                    ).decide(under: edition).finding
                }
                try equal(try finding(.unknown), .leftOpen(.missingFacts), "not known")
                try hold(try finding(.never) != finding(.on(day)), "and it matters")
            }
        }
    }

    @Test("An assessment counts as an offer: made instead of one, it changes no status")
    func assessments() throws {
        try forAll(Facts.random, cases: 300) { facts in
            let certificate = try facts.certificate()
            let offers = certificate.offers ?? []
            let made = offers.filter { $0 >= certificate.firstDay }
            let other = try DentalCertificate(
                id: "A", stays: certificate.stays, lastDay: certificate.lastDay,
                offers: offers.filter { $0 < certificate.firstDay }, assessments: made, dentalCare: nil)
            for number in [-1, 0, 1, 200, 400, 800, 1_600] {
                let day = try #require(certificate.firstDay.adding(days: number))
                try equal(other.yearlyOffer(on: day), certificate.yearlyOffer(on: day), "on \(day)")
            }
        }
    }
}
