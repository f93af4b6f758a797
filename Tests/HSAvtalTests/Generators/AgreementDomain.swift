// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

/// The notices and the days on which the term of the agreement is tried.
enum AgreementDomain {
    /// The term.
    static let term = AgreementTerm.vastraGotaland2023

    /// Every period that begins by the end of 2050.
    static let periods: [AgreementPeriod] = (1...9).compactMap { term.period($0) }

    /// Every day on which the term is tried: the month before it, and everything to the end of 2050.
    static let days: [CivilDate] = {
        guard let first = CivilDate(year: 2_022, month: 12, day: 1),
            let last = CivilDate(year: 2_050, month: 12, day: 31)
        else { return [] }
        return (0...last.days(since: first)).compactMap { first.adding(days: $0) }
    }()

    /// The days on which something may change: both ends of every period, its last day of notice, and the days beside them.
    static let turns: [CivilDate] = {
        let dates = periods.flatMap { [$0.firstDay, $0.lastDayOfNotice, $0.lastDay] }
        let around = dates.flatMap { date in (-1...1).compactMap { date.adding(days: $0) } }
        return Set(around).sorted()
    }()

    /// The days around every last day of notice: the day before, the day, and the day after.
    static let daysOfNotice: [CivilDate] = periods.flatMap { period in
        (-1...1).compactMap { period.lastDayOfNotice.adding(days: $0) }
    }

    /// One notice on each of these days, of the region and of a municipality, in writing, not, and perhaps.
    static let single: [TerminationNotice] = daysOfNotice.flatMap { notices(on: $0) }

    /// One notice of each of two parties, and of each knowledge of writing, on a day.
    static func notices(on day: CivilDate) -> [TerminationNotice] {
        parties.flatMap { party in
            Knowledge.allCases.map { TerminationNotice(party: party, given: day, inWriting: $0) }
        }
    }

    /// The region, and a municipality.
    static let parties: [Party] = [.region, .municipality(.boras)]

    /// No notice, and one around the deadlines of the first three periods and the last: what is tried on every day.
    static let daily: [[TerminationNotice]] = {
        let near = daysOfNotice.prefix(9) + daysOfNotice.suffix(3)
        let single = near.enumerated().flatMap { place, day in
            notices(on: day).filter { $0.party == parties[place % parties.count] }
        }
        return [[]] + single.map { [$0] }
    }()

    /// No notice and each single one: what is tried on the days on which something may change.
    static let histories: [[TerminationNotice]] = [[]] + single.map { [$0] }

    /// Two notices around the first four deadlines, the region's and a municipality's: what is tried on the same days.
    static let pairs: [[TerminationNotice]] = {
        let near = periods.prefix(4).flatMap { period in
            (0...1).compactMap { period.lastDayOfNotice.adding(days: $0) }
        }
        let all = near.flatMap { notices(on: $0) }
        return all.filter { $0.party == .region }.flatMap { first in
            all.filter { $0.party != .region }.map { [first, $0] }
        }
    }()
}

extension AgreementInForce {
    /// The main agreement under some notices.
    init(_ notices: [TerminationNotice], on day: CivilDate) {
        self.init(subject: .mainAgreement, notices: notices, day: day)
    }

    /// What the agreement is.
    var finding: Finding<AgreementStatus> { decide(under: .vastraGotaland2023).finding }
}

extension Finding<AgreementStatus> {
    /// The outcome in the oracle's words, or nil when it has none for it.
    var naive: NaiveAgreementStanding? {
        switch self {
        case .settled(.notYetInForce(let from)): .notYetInForce(from: from.naive)
        case .settled(.inForce(let period, let isTerminated)):
            .inForce(period: period.number, terminated: isTerminated.naive)
        case .settled(.ended(let last)): .ended(on: last.naive)
        case .leftOpen(.missingFacts): .missingFacts
        case .leftOpen, .outsideScope: nil
        }
    }
}

extension TerminationNotice {
    /// The same in the oracle's words.
    var naive: NaiveTerminationNotice { NaiveTerminationNotice(given: given.naive, inWriting: inWriting.naive) }

    /// The same notice, given some days later.
    func later(by days: Int) throws -> TerminationNotice {
        TerminationNotice(party: party, given: try #require(given.adding(days: days)), inWriting: inWriting)
    }
}
