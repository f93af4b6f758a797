// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.munhalsa.3 and 5.2: an oral health assessment is offered every year")
struct AssessmentOfferTests {
    private func offer(
        from first: String = "2024-05-10", to last: String? = nil, offered: String? = nil,
        wish: AssessmentWish = .wishes, on day: String
    ) throws -> AssessmentOffer {
        try AssessmentOffer(
            firstDay: CivilDate(first), lastDay: last.map { try CivilDate($0) },
            lastOffer: try offered.map { .on(try CivilDate($0)) } ?? .never, wish: wish, day: CivilDate(day))
    }

    private func overdue(since missed: String, by day: String) throws -> Finding<AssessmentOffer.Status> {
        .settled(.overdue(since: try CivilDate(missed), by: try CivilDate(day)))
    }

    private let norms = ["M-04", "I-68"]
    private let byCertificate = Edition.reading(OralHealthTerms(offerYear: .certificateYear))

    @Test("In the first year an offer is due by its end, or the last day of the certificate (M-04, I-68)")
    func firstYear() throws {
        for day in ["2024-05-10", "2024-12-31"] {
            try offer(on: day).comes(to: .settled(.due(by: try CivilDate("2024-12-31"))), citing: norms)
        }
        try offer(to: "2024-08-31", on: "2024-08-31")
            .comes(to: .settled(.due(by: try CivilDate("2024-08-31"))), citing: norms)
        try offer(to: "2025-08-31", on: "2024-06-01")
            .comes(to: .settled(.due(by: try CivilDate("2024-12-31"))), citing: norms)
        for day in ["2024-05-10", "2025-05-09"] {
            try offer(on: day)
                .comes(to: .settled(.due(by: try CivilDate("2025-05-09"))), citing: norms, under: byCertificate)
        }
    }

    @Test("An offer in the year of the day is done, and the next is for the next year of the certificate (M-04, I-68)")
    func done() throws {
        for (offered, day) in [("2024-05-10", "2024-05-10"), ("2024-05-10", "2024-12-31")] {
            try offer(offered: offered, on: day).comes(
                to: .settled(.done(on: try CivilDate(offered), nextFrom: try CivilDate("2025-01-01"))), citing: norms)
        }
        // The last year of the certificate has no next.
        try offer(to: "2024-12-31", offered: "2024-06-01", on: "2024-06-01")
            .comes(to: .settled(.done(on: try CivilDate("2024-06-01"), nextFrom: nil)), citing: norms)
        try offer(to: "2025-01-01", offered: "2024-06-01", on: "2024-06-01").comes(
            to: .settled(.done(on: try CivilDate("2024-06-01"), nextFrom: try CivilDate("2025-01-01"))), citing: norms)
        try offer(offered: "2025-05-09", on: "2025-05-09").comes(
            to: .settled(.done(on: try CivilDate("2025-05-09"), nextFrom: try CivilDate("2025-05-10"))),
            citing: norms, under: byCertificate)
    }

    @Test("An offer in the year before leaves this year's due; a year without one makes it overdue (M-04, I-68)")
    func later() throws {
        for offered in ["2024-05-10", "2024-12-31"] {
            try offer(offered: offered, on: "2025-01-01")
                .comes(to: .settled(.due(by: try CivilDate("2025-12-31"))), citing: norms)
            try offer(offered: offered, on: "2026-01-01")
                .comes(to: try overdue(since: "2025-12-31", by: "2026-12-31"), citing: norms)
            try offer(offered: offered, on: "2030-01-01")
                .comes(to: try overdue(since: "2025-12-31", by: "2030-12-31"), citing: norms)
        }
        try offer(on: "2025-01-01").comes(to: try overdue(since: "2024-12-31", by: "2025-12-31"), citing: norms)
        try offer(to: "2025-03-31", on: "2025-01-01")
            .comes(to: try overdue(since: "2024-12-31", by: "2025-03-31"), citing: norms)
        try offer(on: "2025-05-10")
            .comes(to: try overdue(since: "2025-05-09", by: "2026-05-09"), citing: norms, under: byCertificate)
        try offer(to: "2026-03-31", offered: "2025-03-01", on: "2026-03-01")
            .comes(to: .settled(.due(by: try CivilDate("2026-03-31"))), citing: norms)
    }

    @Test("The year of a certificate from 29 February ends the day before that date, or before 28 February (I-68)")
    func leapDay() throws {
        // Offered the day before the year of the day began.
        for (offered, day, end) in [
            ("2025-02-27", "2025-02-28", "2026-02-27"), ("2026-02-27", "2026-02-28", "2027-02-27"),
            ("2027-02-27", "2027-02-28", "2028-02-28"), ("2027-02-27", "2028-02-28", "2028-02-28"),
            ("2028-02-28", "2028-02-29", "2029-02-27"),
        ] {
            try offer(from: "2024-02-29", offered: offered, on: day)
                .comes(to: .settled(.due(by: try CivilDate(end))), citing: norms, under: byCertificate)
        }
        try offer(from: "2024-02-29", on: "2025-02-27")
            .comes(to: .settled(.due(by: try CivilDate("2025-02-27"))), citing: norms, under: byCertificate)
        try offer(from: "2024-02-29", on: "2025-02-28")
            .comes(to: try overdue(since: "2025-02-27", by: "2026-02-27"), citing: norms, under: byCertificate)
    }

    @Test("Whoever is registered as declining is offered one all the same (M-24)")
    func declining() throws {
        try offer(wish: .declines, on: "2024-06-01")
            .comes(to: .settled(.due(by: try CivilDate("2024-12-31"))), citing: ["M-04", "M-24", "I-68"])
        try offer(wish: .unanswered, on: "2024-06-01")
            .comes(to: .settled(.due(by: try CivilDate("2024-12-31"))), citing: norms)
    }

    @Test("An offer in the twelve months before the certificate counts for its first year, and no other (M-04, I-68)")
    func beforeTheCertificate() throws {
        for early in ["2023-05-10", "2023-12-31", "2024-01-01", "2024-05-09"] {
            for edition in [Edition.vastraGotaland2023, byCertificate] {
                let next = edition == byCertificate ? "2025-05-10" : "2025-01-01"
                try offer(offered: early, on: "2024-05-10").comes(
                    to: .settled(.done(on: try CivilDate(early), nextFrom: try CivilDate(next))), citing: norms,
                    under: edition)
            }
            try offer(offered: early, on: "2025-01-01")
                .comes(to: .settled(.due(by: try CivilDate("2025-12-31"))), citing: norms)
            try offer(offered: early, on: "2026-01-01")
                .comes(to: try overdue(since: "2025-12-31", by: "2026-12-31"), citing: norms)
            try offer(offered: early, on: "2024-05-09").comes(to: .outsideScope, citing: ["M-04"])
        }
        // From 29 February the twelve months begin on 28 February.
        let leap = try offer(from: "2024-02-29", offered: "2023-02-28", on: "2024-03-01")
        try leap.comes(
            to: .settled(.done(on: try CivilDate("2023-02-28"), nextFrom: try CivilDate("2025-01-01"))), citing: norms)
    }

    @Test("It is not known when one was last offered: left open, whoever declines (M-04, I-68, M-24)")
    func unknownOffer() throws {
        func unknown(_ wish: AssessmentWish, on day: String) throws -> AssessmentOffer {
            try AssessmentOffer(
                firstDay: CivilDate("2024-05-10"), lastDay: nil, lastOffer: .unknown, wish: wish, day: CivilDate(day))
        }
        for day in ["2024-05-10", "2025-01-01", "9999-12-31"] {
            for wish in [AssessmentWish.wishes, .unanswered] {
                for edition in [Edition.vastraGotaland2023, byCertificate] {
                    try unknown(wish, on: day).comes(to: .leftOpen(.missingFacts), citing: norms, under: edition)
                }
            }
            try unknown(.declines, on: day).comes(to: .leftOpen(.missingFacts), citing: ["M-04", "M-24", "I-68"])
        }
        try unknown(.declines, on: "2024-05-09").comes(to: .outsideScope, citing: ["M-04"])
        try unknown(.wishes, on: "2025-01-01").tells(
            ["Det är inte känt när en munhälsobedömning senast erbjöds; erbjud en nu."],
            ["It is not known when an assessment was last offered; offer one now."])
        try unknown(.unanswered, on: "2025-01-01").tells(
            [
                "Det är inte känt när en munhälsobedömning senast erbjöds; erbjud en nu.",
                "Det är inte registrerat om personen önskar munhälsobedömning.",
            ],
            [
                "It is not known when an assessment was last offered; offer one now.",
                "It is not registered whether the person wishes an assessment.",
            ])
    }

    @Test("On a day on which the certificate is not valid there is nothing to offer (M-04)")
    func notValid() throws {
        for wish in AssessmentWish.allCases {
            try offer(wish: wish, on: "2024-05-09").comes(to: .outsideScope, citing: ["M-04"])
            try offer(to: "2025-05-10", wish: wish, on: "2025-05-11").comes(to: .outsideScope, citing: ["M-04"])
        }
        try offer(to: "2025-05-10", offered: "2025-05-10", on: "2025-05-10")
            .comes(to: .settled(.done(on: try CivilDate("2025-05-10"), nextFrom: nil)), citing: norms)
    }

    @Test("At the end of the calendar a year ends with it")
    func lastYear() throws {
        try offer(from: "9999-05-10", on: "9999-12-31")
            .comes(to: .settled(.due(by: try CivilDate("9999-12-31"))), citing: norms)
        try offer(from: "9999-05-10", on: "9999-12-31")
            .comes(to: .settled(.due(by: try CivilDate("9999-12-31"))), citing: norms, under: byCertificate)
        for edition in [Edition.vastraGotaland2023, byCertificate] {
            try offer(from: "9999-05-10", offered: "9999-05-10", on: "9999-05-10").comes(
                to: .settled(.done(on: try CivilDate("9999-05-10"), nextFrom: nil)), citing: norms, under: edition)
        }
    }

    @Test("At the beginning of the calendar every day before a certificate is within its twelve months")
    func firstYears() throws {
        for edition in [Edition.vastraGotaland2023, byCertificate] {
            let next = edition == byCertificate ? "0002-05-10" : "0002-01-01"
            try offer(from: "0001-05-10", offered: "0001-01-01", on: "0001-05-10").comes(
                to: .settled(.done(on: .earliest, nextFrom: try CivilDate(next))), citing: norms, under: edition)
        }
    }

    @Test("A certificate that ends before it begins, and an offer that it cannot have, are refused")
    func refusals() throws {
        let (first, last) = (try CivilDate("2024-05-10"), try CivilDate("2025-05-10"))
        let day = try CivilDate("2025-04-01")
        let (before, earliest) = (try CivilDate("2024-05-09"), try CivilDate("2023-05-10"))
        let early = try CivilDate("2023-05-09")
        let late = try CivilDate("2025-04-02")
        #expect(throws: OralHealthError.endsBeforeItBegins(firstDay: first, lastDay: before)) {
            try offer(to: "2024-05-09", on: "2025-04-01")
        }
        #expect(throws: OralHealthError.afterTheDay(.offer, late, day: day)) {
            try offer(offered: "2025-04-02", on: "2025-04-01")
        }
        #expect(throws: OralHealthError.outsideTheCertificate(.offer, early, firstDay: earliest, lastDay: last)) {
            try offer(to: "2025-05-10", offered: "2023-05-09", on: "2025-04-01")
        }
        let after = try CivilDate("2025-05-11")
        #expect(throws: OralHealthError.outsideTheCertificate(.offer, after, firstDay: earliest, lastDay: last)) {
            try offer(to: "2025-05-10", offered: "2025-05-11", on: "2026-01-01")
        }
        _ = try offer(to: "2024-05-10", offered: "2024-05-10", on: "2024-05-10")
    }

    @Test("Done, due, overdue and not valid; and what is registered")
    func wording() throws {
        try offer(offered: "2024-06-01", on: "2024-07-01").tells(
            [
                "Årets munhälsobedömning är erbjuden eller gjord den 2024-06-01; nästa ska erbjudas från och med 2025-01-01."
            ],
            ["This year's assessment was offered or made on 2024-06-01; the next is to be offered from 2025-01-01."])
        try offer(to: "2024-12-31", offered: "2024-06-01", on: "2024-07-01").tells(
            ["Årets munhälsobedömning är erbjuden eller gjord den 2024-06-01, och intyget upphör före nästa år."],
            ["This year's assessment was offered or made on 2024-06-01, and the certificate ends before the next year."]
        )
        try offer(wish: .declines, on: "2024-07-01").tells(
            [
                "Årets munhälsobedömning ska erbjudas senast den 2024-12-31.",
                "Enligt det registrerade svaret önskar personen ingen munhälsobedömning, men en ska ändå erbjudas varje år.",
            ],
            [
                "This year's assessment is to be offered no later than 2024-12-31.",
                "By the registered answer the person wishes no assessment, but one must be offered each year all the same.",
            ])
        try offer(wish: .unanswered, on: "2025-07-01").tells(
            [
                "En munhälsobedömning skulle ha erbjudits senast den 2024-12-31.",
                "Årets munhälsobedömning ska erbjudas senast den 2025-12-31.",
                "Det är inte registrerat om personen önskar munhälsobedömning.",
            ],
            [
                "An assessment should have been offered no later than 2024-12-31.",
                "This year's assessment is to be offered no later than 2025-12-31.",
                "It is not registered whether the person wishes an assessment.",
            ])
        try offer(wish: .declines, on: "2024-05-09").tells(
            ["Intyget börjar gälla först den 2024-05-10, så ingen munhälsobedömning måste erbjudas ännu."],
            ["The certificate does not begin until 2024-05-10, so no assessment has to be offered yet."])
        try offer(to: "2024-12-31", wish: .declines, on: "2025-01-01").tells(
            [
                "Intyget gäller inte den 2025-01-01, så ingen munhälsobedömning ska erbjudas med stöd av det.",
                "Om behovet kvarstår prövas rätten till ett nytt intyg.",
            ],
            [
                "The certificate is not valid on 2025-01-01, so no assessment is to be offered on the strength of it.",
                "If the need is still there, the entitlement to a new certificate is examined.",
            ])
    }
}
