// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of the term")
struct AgreementTermLawTests {
    @Test("The calendar of the periods to 2050")
    func calendar() throws {
        let calendar = """
            1 2023-01-01 2026-12-31 2025-06-30
            2 2027-01-01 2029-12-31 2028-06-30
            3 2030-01-01 2032-12-31 2031-06-30
            4 2033-01-01 2035-12-31 2034-06-30
            5 2036-01-01 2038-12-31 2037-06-30
            6 2039-01-01 2041-12-31 2040-06-30
            7 2042-01-01 2044-12-31 2043-06-30
            8 2045-01-01 2047-12-31 2046-06-30
            9 2048-01-01 2050-12-31 2049-06-30
            """
        let periods = AgreementTerm.vastraGotaland2023.periods(beginningBy: try CivilDate("2050-12-31"))
        let rows = periods.map { "\($0.number) \($0.firstDay) \($0.lastDay) \($0.lastDayOfNotice)" }
        #expect(rows == calendar.split(separator: "\n").map(String.init))
        #expect(periods == AgreementDomain.periods)
    }

    @Test("The periods follow each other without gap and overlap as long as the calendar has room for them")
    func periods() throws {
        let term = AgreementTerm.vastraGotaland2023
        let first = try #require(term.period(1))
        #expect(first.firstDay == term.firstDay && first.firstDay.adding(months: 48)?.adding(days: -1) == first.lastDay)
        var periods = [first]
        while let next = term.period(periods.count + 1) {
            let last = periods[periods.count - 1].lastDay
            try equal(next.number, periods.count + 1, "the number")
            try equal(next.firstDay, last.adding(days: 1), "it begins on the day after")
            let end = next.firstDay.adding(months: 36)?.adding(days: -1)
            try equal(next.lastDay, end ?? .latest, "it lasts three years, or as long as the calendar")
            try equal(next.lastDayOfNotice, next.lastDay.adding(months: -18), "eighteen months before")
            try hold(next.firstDay < next.lastDayOfNotice && next.lastDayOfNotice < next.lastDay, "within the period")
            periods.append(next)
        }
        let last = try #require(periods.last)
        // It would end on the last day of the year 10000, and ends with the calendar; that of no other is cut off.
        #expect(last.firstDay.description == "9998-01-01" && last.lastDay.description == "9999-12-31")
        #expect(last.lastDay == .latest && last.lastDayOfNotice.description == "9998-06-30")
        #expect(periods.count == 2_659 && periods.count { $0.firstDay.adding(months: 36) == nil } == 1)
        for number in [-1, 0, periods.count + 1, .max, .min] { #expect(term.period(number) == nil) }
        #expect(term.periods(beginningBy: last.firstDay) == periods && term.periods(beginningBy: .latest) == periods)
        #expect(term.periods(beginningBy: try CivilDate("9997-12-31")) == periods.dropLast())
        try equal(
            AgreementInForce([], on: .latest).finding, .settled(.inForce(last, isTerminated: .no)), "the last day")
        #expect(term.periods(beginningBy: try CivilDate("2022-12-31")).isEmpty)
        try every(Array(periods[1...30]) + [last]) { period in
            let before = try #require(period.firstDay.adding(days: -1))
            try equal(
                AgreementInForce([], on: before).finding,
                .settled(.inForce(periods[period.number - 2], isTerminated: .no)), "the day before")
            try equal(
                AgreementInForce([], on: period.firstDay).finding, .settled(.inForce(period, isTerminated: .no)),
                "the first day")
        }
    }

    @Test("On every day exactly one: not yet in force, in force in a period, ended, or open for an unknown writing")
    func exactlyOne() throws {
        var counts: [String: Int] = [:]
        try every(AgreementDomain.daily) { notices in
            let mayBeOpen = notices.contains { $0.inWriting == .unknown }
            var standing = 0
            for day in AgreementDomain.days {
                // What comes later in the course of an agreement has the greater number.
                var now = 0
                switch AgreementInForce(notices, on: day).finding {
                case .settled(.notYetInForce(let from)):
                    try hold(day < from && from == AgreementDomain.term.firstDay, "\(day) is before the first day")
                case .settled(.inForce(let period, let isTerminated)):
                    now = period.number
                    try hold(period.firstDay <= day && day <= period.lastDay, "\(day) is in the period \(period)")
                    try hold(isTerminated != .unknown || mayBeOpen, "nothing is unknown on \(day)")
                case .settled(.ended(let last)):
                    now = 100
                    try hold(last < day, "\(day) is after the end")
                    try equal(AgreementDomain.periods.filter { $0.lastDay == last }.count, 1, "the end of a period")
                case .leftOpen(let opening):
                    now = 101
                    try hold(opening == .missingFacts && mayBeOpen, "what is unknown on \(day) is a writing")
                case .outsideScope: try hold(false, "\(day) is outside the agreement")
                }
                try hold(standing <= now, "what is past does not come back on \(day)")
                try hold(now - standing <= 1 || standing > 0 && now >= 100, "no period is skipped on \(day)")
                standing = now
            }
            counts["\(standing)", default: 0] += 1
        }
        // Under each history it is at last in force in the period of 2050, ended, or open.
        let notices = AgreementDomain.daily.compactMap(\.first)
        let inTime = notices.filter { $0.given <= AgreementDomain.periods[7].lastDayOfNotice }
        #expect(counts["100"] == inTime.count { $0.inWriting == .yes })
        #expect(counts["101"] == inTime.count { $0.inWriting == .unknown })
        #expect(counts.values.reduce(0, +) == AgreementDomain.daily.count && counts.count == 3)
    }

    /// The last day of the agreement, or nil while it is extended beyond the periods that are tried.
    private func end(_ notices: [TerminationNotice]) throws -> CivilDate? {
        let last = try #require(AgreementDomain.turns.last)
        guard case .settled(.ended(let end)) = AgreementInForce(notices, on: last).finding else { return nil }
        return end
    }

    @Test("Giving a notice earlier never prolongs the agreement")
    func earlier() throws {
        var shortened = 0
        for notices in AgreementDomain.histories + AgreementDomain.pairs
        where notices.allSatisfy({ $0.inWriting != .unknown }) {
            let before = try end(notices) ?? .latest
            for place in notices.indices {
                for days in [1, 2, 400, 1_097] {
                    var changed = notices
                    changed[place] = try notices[place].later(by: -days)
                    let after = try end(changed) ?? .latest
                    try hold(after <= before, "\(changed) ends on \(after), and \(notices) on \(before)")
                    if after < before { shortened += 1 }
                }
            }
        }
        #expect(shortened > 100)
    }

    @Test("A notice that is one day late has no effect on its period, and ends the agreement with the next")
    func oneDayLate() throws {
        for (period, next) in zip(AgreementDomain.periods, AgreementDomain.periods.dropFirst()) {
            for party in AgreementDomain.parties {
                let inTime = TerminationNotice(party: party, given: period.lastDayOfNotice, inWriting: .yes)
                let late = try inTime.later(by: 1)
                #expect(try end([inTime]) == period.lastDay && end([late]) == next.lastDay)
                for day in AgreementDomain.turns where day <= period.lastDay {
                    try equal(
                        AgreementInForce([late], on: day).finding, AgreementInForce([], on: day).finding, "on \(day)")
                }
                // Not a single day of the period is another one, nor of those before it.
                guard period.number < 3 else { continue }
                for day in AgreementDomain.days where day <= period.lastDay {
                    try equal(
                        AgreementInForce([late], on: day).finding, AgreementInForce([], on: day).finding, "on \(day)")
                }
            }
        }
    }

    @Test("The agreements of Part C always answer as the main agreement, and cite in addition why (A-23)")
    func partC() throws {
        try every(AgreementDomain.histories + AgreementDomain.pairs.prefix(144)) { notices in
            for day in AgreementDomain.turns {
                let main = AgreementInForce(notices, on: day).decide(under: .vastraGotaland2023)
                let citations = main.citations.citing(.partsLiveWithMainAgreement)
                for subject in AgreementInForce.Subject.allCases where subject != .mainAgreement {
                    let part = AgreementInForce(subject: subject, notices: notices, day: day)
                        .decide(under: .vastraGotaland2023)
                    try hold(part.finding == main.finding && part.citations == citations, "\(subject) on \(day)")
                }
            }
        }
    }

    @Test("A notice that is not in writing changes no answer, whoever gives it and whenever")
    func oral() throws {
        let end = AgreementDomain.periods[1].lastDay
        let oral = AgreementDomain.single.filter { $0.inWriting == .no && $0.given <= end }
        #expect(oral.count == 12)
        try every(AgreementDomain.histories) { notices in
            for day in AgreementDomain.turns.prefix(40) {
                let finding = AgreementInForce(notices, on: day).finding
                for notice in oral {
                    try equal(AgreementInForce(notices + [notice], on: day).finding, finding, "\(notice) on \(day)")
                }
            }
        }
    }

    @Test("Neither the order of the notices nor who gives them changes a decision")
    func orderAndParty() throws {
        let edition = Edition.vastraGotaland2023
        try every(AgreementDomain.pairs) { notices in
            let others = zip(notices, notices.reversed()).map { notice, other in
                TerminationNotice(party: other.party, given: notice.given, inWriting: notice.inWriting)
            }
            for day in AgreementDomain.turns {
                let decision = AgreementInForce(notices, on: day).decide(under: edition)
                try equal(AgreementInForce(notices.reversed(), on: day).decide(under: edition), decision, "the order")
                try equal(AgreementInForce(others, on: day).decide(under: edition), decision, "the parties")
            }
        }
    }

    @Test("Where a writing is unknown it is settled exactly what both ways in which it may turn out settle the same")
    func unknownWriting() throws {
        var open = 0
        try every(AgreementDomain.histories + AgreementDomain.pairs) { notices in
            for place in notices.indices where notices[place].inWriting == .unknown {
                let ways = [Knowledge.yes, .no].map { inWriting in
                    var learned = notices
                    learned[place] = TerminationNotice(
                        party: notices[place].party, given: notices[place].given, inWriting: inWriting)
                    return learned
                }
                for day in AgreementDomain.turns {
                    let found = ways.map { AgreementInForce($0, on: day).finding }
                    let expected: Finding<AgreementStatus>
                    switch (found[0], found[1]) {
                    case (let one, let other) where one == other: expected = one
                    case (.settled(.inForce(let period, _)), .settled(.inForce(let other, _))) where period == other:
                        expected = .settled(.inForce(period, isTerminated: .unknown))
                    default:
                        expected = .leftOpen(.missingFacts)
                        open += 1
                    }
                    try equal(AgreementInForce(notices, on: day).finding, expected, "\(notices) on \(day)")
                }
            }
        }
        #expect(open > 1_000)
    }

    /// Every way in which the unknown writings of some notices may turn out.
    private func ways(_ notices: [TerminationNotice]) -> [[TerminationNotice]] {
        notices.reduce([[]]) { ways, notice in
            let known: [Knowledge] = notice.inWriting == .unknown ? [.yes, .no] : [notice.inWriting]
            return ways.flatMap { way in
                known.map { way + [TerminationNotice(party: notice.party, given: notice.given, inWriting: $0)] }
            }
        }
    }

    @Test("Where it is open it is told to have ended exactly when it has in every way in which a writing may turn out")
    func toldEnded() throws {
        var counts = [true: 0, false: 0]
        try every(AgreementDomain.histories + AgreementDomain.pairs) { notices in
            let ways = ways(notices)
            for day in AgreementDomain.turns where ways.count > 1 {
                let question = AgreementInForce(notices, on: day)
                guard case .leftOpen = question.finding else { continue }
                let hasEnded = ways.allSatisfy { way in
                    if case .settled(.ended) = AgreementInForce(way, on: day).finding { true } else { false }
                }
                let told = try #require(question.told(in: .english).first)
                try equal(told.hasSuffix("has ended, but on which day cannot be decided."), hasEnded, "\(told)")
                counts[hasEnded, default: 0] += 1
            }
        }
        #expect(counts.values.allSatisfy { $0 > 1_000 })
    }
}
