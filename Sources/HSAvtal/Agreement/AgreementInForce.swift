// SPDX-License-Identifier: Apache-2.0

/// Whether the agreement, or one of its Part C agreements, is in force on a day.
///
/// Swedish: *avtalets giltighet*. Part A, *Avtalstid* and *Avtalets omfattning och uppbyggnad*.
///
/// 1. Before the first day: not yet in force.                                                  
/// 2. A written notice of any party, no later than the last day of notice of a period, ends the agreement with that
///    period.                                                                             (A-27, I-26, I-77)
/// 3. A later one counts for the next period; one that is not in writing counts for none.       (A-27, I-78)
/// 4. Without such a notice the agreement is extended, again and again.                        
/// 5. The Part C agreements are valid exactly as long.                                         
/// 6. It is not known whether a notice that matters was in writing, or when the edition began: left open.
public struct AgreementInForce: Question {
    /// What the question is about.
    public let subject: Subject

    /// The notices that have been given.
    public let notices: [TerminationNotice]

    /// The day.
    public let day: CivilDate

    /// The facts on a day.
    public init(subject: Subject = .mainAgreement, notices: [TerminationNotice], day: CivilDate) {
        self.subject = subject
        self.notices = notices
        self.day = day
    }

    /// What may be in force.
    public enum Subject: String, Sendable, Hashable, CaseIterable {
        /// The main agreement, Parts A and B.
        case mainAgreement
        /// Part C, physician participation.
        case physicians
        /// Part C, admission and discharge.
        case discharge
        /// Part C, mental disability, abuse and placement.
        case psychiatry
        /// Part C, oral health.
        case oralHealth
    }

    /// Whether it is in force.
    public func decide(under edition: Edition) -> Decision<AgreementStatus> {
        let term = edition.term
        let grounds = term.grounds.citing(.partsLiveWithMainAgreement, when: subject != .mainAgreement)
        guard let first = term.period(1) else { return Decision(.leftOpen(.missingFacts), citing: grounds) }
        guard let current = term.period(of: day) else {
            return Decision(.notYetInForce(from: first.firstDay), citing: grounds)
        }
        let period = earliestTerminated(by: current, of: term) ?? current
        let isTerminated = isTerminated(with: period)
        let all = grounds.citing(.extensionByThreeYears, when: period.number > 1)
            .citing(.noticeOfTermination, when: !notices.isEmpty)
            .citing(.dayOfNotice, when: !notices.isEmpty)
            .citing(.noticeByOneParty, when: isTerminated == .yes)
            .citing(
                .lateNotice,
                when: isTerminated == .yes ? period.number > 1 : isTerminated == .no && hasLateNotice(for: period))
        switch isTerminated {
        case .yes where day > period.lastDay: return Decision(.ended(on: period.lastDay), citing: all)
        case .unknown where day > period.lastDay: return Decision(.leftOpen(.missingFacts), citing: all)
        case .yes, .no, .unknown: return Decision(.inForce(period, isTerminated: isTerminated), citing: all)
        }
    }

    /// The first period up to another that a notice ends, or may end.
    private func earliestTerminated(by current: AgreementPeriod, of term: AgreementTerm) -> AgreementPeriod? {
        // Only a notice that was or may have been in writing counts, and the earliest of these counts first.
        let earliest = notices.reduce(nil as CivilDate?) { earliest, notice in
            notice.inWriting == .no ? earliest : min(earliest ?? notice.given, notice.given)
        }
        guard let earliest, let period = term.period(endedByNoticeOn: earliest), period.number <= current.number
        else { return nil }
        return period
    }

    /// Whether a notice came too late for a period, and by the day.
    private func hasLateNotice(for period: AgreementPeriod) -> Bool {
        notices.contains { $0.inWriting != .no && $0.given > period.lastDayOfNotice && $0.given <= day }
    }

    /// Whether a notice ends the agreement with a period.
    private func isTerminated(with period: AgreementPeriod) -> Knowledge {
        notices.reduce(.no) { answer, notice in
            notice.given <= period.lastDayOfNotice ? answer.or(notice.inWriting) : answer
        }
    }

    /// Whether it has ended for certain, though the day of its end is not known.
    func hasEnded(under edition: Edition) -> Bool {
        guard let current = edition.term.period(of: day), current.number > 1,
            let previous = edition.term.period(current.number - 1)
        else { return false }
        return isTerminated(with: previous) == .yes
    }
}
