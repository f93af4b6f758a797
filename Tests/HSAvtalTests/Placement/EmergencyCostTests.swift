// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.psykiatri.6.3: the cost of an emergency placement")
struct EmergencyCostTests {
    /// The question on a numbered day of a placement, whose day is day 0.
    private func question(
        _ day: Int, settled: Int? = nil, temporary: Bool = false, by principal: Principal = .municipality
    ) throws -> EmergencyCost {
        let placed = try CivilDate("2026-01-15")
        return try EmergencyCost(
            placed: placed, placedBy: principal, temporaryDivision: temporary,
            settled: settled.map { try #require(placed.adding(days: $0)) },
            day: try #require(placed.adding(days: day)))
    }

    private typealias Progress = EmergencyCost.Progress

    private func comes(
        _ question: EmergencyCost, _ bearer: Principal?, _ progress: Progress, _ ids: [String],
        under edition: Edition = .vastraGotaland2023
    ) throws {
        let decision = question.decide(under: edition)
        let standing = try #require(decision.answer)
        try equal(standing.bearer, bearer, "the bearer of \(question)")
        try equal(standing.progress, progress, "the progress of \(question)")
        try equal(decision.citations.ids, ids, "the norms of \(question)")
        try question.explainsItself(under: edition)
    }

    @Test("Until the division is settled the placing principal bears it, whichever it is (P-64)")
    func bearer() throws {
        for principal in Principal.allCases {
            try comes(question(0, by: principal), principal, .notYetDue(daysLeft: 30), ["P-64", "I-61"])
            try comes(question(400, by: principal), principal, .overdue(days: 370), ["P-64", "I-18", "I-61"])
            try comes(question(400, settled: 400, by: principal), nil, .late(days: 370), ["P-64", "I-61"])
        }
    }

    @Test("The day of the placement is day 0, so that day 30 is still in time (P-64, I-61)")
    func limit() throws {
        for (day, progress, ids) in [
            (0, Progress.notYetDue(daysLeft: 30), ["P-64", "I-61"]), (1, .notYetDue(daysLeft: 29), ["P-64", "I-61"]),
            (29, .notYetDue(daysLeft: 1), ["P-64", "I-61"]), (30, .notYetDue(daysLeft: 0), ["P-64", "I-61"]),
            (31, .overdue(days: 1), ["P-64", "I-18", "I-61"]), (32, .overdue(days: 2), ["P-64", "I-18", "I-61"]),
        ] {
            try comes(question(day), .municipality, progress, ids)
        }
        for (settled, progress) in [(0, Progress.inTime), (29, .inTime), (30, .inTime), (31, .late(days: 1))] {
            try comes(question(40, settled: settled), nil, progress, ["P-64", "I-61"])
        }
        #expect(PlacementTerms.daysToSettleEmergency == 30)
        // The 30 days are counted on the calendar: in a leap year from 1 February to 2 March.
        let inMarch = try EmergencyCost(
            placed: CivilDate("2028-02-01"), placedBy: .region, temporaryDivision: false, settled: nil,
            day: CivilDate("2028-03-02"))
        try comes(inMarch, .region, .notYetDue(daysLeft: 0), ["P-64", "I-61"])
    }

    @Test("Past the 30 days, which are a should, the cost still stays, and the overrun is told (I-18)")
    func overdue() throws {
        for day in [31, 45, 400] {
            try comes(question(day), .municipality, .overdue(days: day - 30), ["P-64", "I-18", "I-61"])
        }
    }

    @Test("From the day when it is settled, as the division says; what is settled later may reach back (P-64, I-56)")
    func settled() throws {
        try comes(question(10, settled: 11), .municipality, .notYetDue(daysLeft: 20), ["P-64", "I-56", "I-61"])
        try comes(question(11, settled: 11), nil, .inTime, ["P-64", "I-61"])
        try comes(question(35, settled: 36), .municipality, .overdue(days: 5), ["P-64", "I-18", "I-56", "I-61"])
        try comes(question(36, settled: 36), nil, .late(days: 6), ["P-64", "I-61"])
    }

    @Test("A temporary division of the cost holds meanwhile; the 30 days are counted to a lasting one (I-18)")
    func temporary() throws {
        let ids = ["P-64", "I-18", "I-61"]
        try comes(question(10, temporary: true), nil, .notYetDue(daysLeft: 20), ids)
        try comes(question(31, temporary: true), nil, .overdue(days: 1), ids)
        try comes(question(31, settled: 32, temporary: true), nil, .overdue(days: 1), ["P-64", "I-18", "I-56", "I-61"])
        // Once it is settled the temporary division is no matter.
        try comes(question(31, settled: 31, temporary: true), nil, .late(days: 1), ["P-64", "I-61"])
        try comes(question(31, settled: 30, temporary: true), nil, .inTime, ["P-64", "I-61"])
    }

    @Test("By the other reading the cost stays until a lasting division, and the reading is cited too (I-18)")
    func waiting() throws {
        let waits = Edition.placing(temporaryInEmergency: .waits)
        for (day, progress) in [(10, Progress.notYetDue(daysLeft: 20)), (31, .overdue(days: 1))] {
            for principal in Principal.allCases {
                try comes(
                    question(day, temporary: true, by: principal), principal, progress, ["P-64", "I-18", "I-61"],
                    under: waits)
            }
        }
        try comes(question(31, settled: 31, temporary: true), nil, .late(days: 1), ["P-64", "I-61"], under: waits)
        try comes(question(10), .municipality, .notYetDue(daysLeft: 20), ["P-64", "I-61"], under: waits)
    }

    @Test("A day before the placement is refused; the division may have been settled before it (P-64)")
    func beforePlacement() throws {
        let (before, placed) = (try CivilDate("2026-01-14"), try CivilDate("2026-01-15"))
        let error = PlacementError.beforeThePlacement(day: before, placed: placed)
        #expect(throws: error) { try question(-1) }
        #expect(
            Language.allCases.map { error.message(in: $0) } == [
                "Dagen som frågan gäller är 2026-01-14: här godtas 2026-01-15, dagen för placeringen, eller en senare dag.",
                "The day that the question is about is 2026-01-14: accepted is 2026-01-15, the day of the placement, or a "
                    + "later day.",
            ])
        try comes(question(0, settled: -1), nil, .inTime, ["P-64", "I-61"])
        try comes(question(0, settled: 0), nil, .inTime, ["P-64", "I-61"])
    }

    @Test("On every day with every day of settlement, by counting days")
    func everyDay() throws {
        let settlements: [Int?] = [nil] + (0...70).map(Optional.some)
        try every(0...70, settlements, Principal.allCases, [false, true]) { day, settled, principal, temporary in
            let decision = try question(day, settled: settled, temporary: temporary, by: principal)
                .decide(under: .vastraGotaland2023)
            let standing = try #require(decision.answer)
            let isSettled = settled.map { $0 <= day } ?? false
            try equal(standing.bearer, isSettled || temporary ? nil : principal, "the bearer")
            let progress: Progress =
                switch (isSettled ? settled ?? 0 : day) - 30 {
                case let excess where excess > 0: isSettled ? .late(days: excess) : .overdue(days: excess)
                case let excess: isSettled ? .inTime : .notYetDue(daysLeft: -excess)
                }
            try equal(standing.progress, progress, "the progress")
            var ids = ["P-64"]
            if !isSettled, temporary || day > 30 { ids += ["I-18"] }
            if settled != nil, !isSettled { ids += ["I-56"] }
            try equal(decision.citations.ids, ids + ["I-61"], "the norms")
        }
    }

    @Test("Not due, the last day, and overdue")
    func unsettledWording() throws {
        try question(29).tells(
            [
                "Kommunen har gjort placeringen och bär hela kostnaden den 2026-02-13, så länge den inte är fördelad.",
                "Fördelningen bör vara klar inom 30 dagar efter placeringen; 1 dag återstår.",
            ],
            [
                "The municipality has made the placement and bears the whole cost on 2026-02-13, as long as it is not "
                    + "divided.",
                "The division should be settled within 30 days of the placement; 1 day is left.",
            ])
        #expect(
            try question(30).told(in: .swedish).last
                == "Fördelningen bör vara klar inom 30 dagar efter placeringen; detta är den sista dagen.")
        #expect(
            try question(30).told(in: .english).last
                == "The division should be settled within 30 days of the placement; this is the last day.")
        try question(32, by: .region).tells(
            [
                "Regionen har gjort placeringen och bär hela kostnaden den 2026-02-16, så länge den inte är fördelad.",
                "Fördelningen bör vara klar inom 30 dagar efter placeringen; den är 2 dagar försenad.",
            ],
            [
                "The region has made the placement and bears the whole cost on 2026-02-16, as long as it is not divided.",
                "The division should be settled within 30 days of the placement; it is 2 days overdue.",
            ])
    }

    @Test("In time, late, for the time being, and settled after the day")
    func settledWording() throws {
        let (swedish, english) = (
            "Den 2026-02-16 är kostnaden fördelad, och fördelningen säger vad vardera huvudmannen bär.",
            "On 2026-02-16 the cost is divided, and the division says what each principal bears."
        )
        try question(32, settled: 20).tells(
            [swedish, "Fördelningen blev klar inom 30 dagar efter placeringen."],
            [english, "The division was settled within 30 days of the placement."])
        try question(32, settled: 31).tells(
            [
                swedish,
                "Fördelningen bör vara klar inom 30 dagar efter placeringen; den blev klar 1 dag senare än så.",
            ],
            [
                english,
                "The division should be settled within 30 days of the placement; it was settled 1 day after that limit.",
            ])
        try question(29, temporary: true).tells(
            [
                "Den 2026-02-13 är kostnaden tillfälligt fördelad, och den fördelningen säger vad vardera huvudmannen bär.",
                "Fördelningen bör vara klar inom 30 dagar efter placeringen; 1 dag återstår.",
            ],
            [
                "On 2026-02-13 the cost is divided for the time being, and that division says what each principal bears.",
                "The division should be settled within 30 days of the placement; 1 day is left.",
            ])
        try question(29, settled: 32).tells(
            [
                "Kommunen har gjort placeringen och bär hela kostnaden den 2026-02-13, så länge den inte är fördelad.",
                "Svaret är sett från den dagen; fördelningen som blev klar den 2026-02-16 kan ändå omfatta den.",
            ],
            [
                "The municipality has made the placement and bears the whole cost on 2026-02-13, as long as it is not "
                    + "divided.",
                "This is seen from that day; the division that was settled on 2026-02-16 may still cover it.",
            ])
    }
}
