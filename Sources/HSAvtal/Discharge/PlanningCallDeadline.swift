// SPDX-License-Identifier: Apache-2.0

/// Whether the call to coordinated individual planning was sent in time.
///
/// Swedish: *frist för kallelsen till SIP*. The act (2017:612), chapter 4 section 3; Part C, discharge, section 5.
///
/// 1. Not sent: missing.                                                     (U-07)
/// 2. At the latest 3 days after the notice of ready-for-discharge: kept.    (4:3)
/// 3. Otherwise late, by the days beyond.
public struct PlanningCallDeadline: Question {
    /// The day of the notice of ready-for-discharge.
    public let readyNotice: CivilDate

    /// The day of the call; nil when nobody has called.
    public let called: CivilDate?

    /// The facts of one call.
    public init(readyNotice: CivilDate, called: CivilDate?) {
        self.readyNotice = readyNotice
        self.called = called
    }

    /// Whether the call was sent in time.
    public func decide(under edition: Edition) -> Decision<Timeliness> {
        Decision(timeliness, citing: Citations(.noticesAndCall).citing(.callWithinThreeDays))
    }

    /// Whether the call was sent in time.
    var timeliness: Timeliness { Timeliness(done: called, daysAfter: readyNotice, allowed: 3) }

    /// The decision in words.
    public func sentences(
        for decision: Decision<Timeliness>, under edition: Edition, in language: Language
    ) -> [String] {
        let subject = language.text("Kallelsen till SIP", "The call to the SIP")
        var sentences = [timeliness.sentence(subject, in: language)]
        sentences.append(
            language.text(
                "Meddelandet om utskrivningsklar skickades \(readyNotice).",
                "The notice of ready-for-discharge was sent \(readyNotice)."))
        if let called {
            sentences.append(language.text("Kallelsen skickades \(called).", "The call was sent \(called)."))
        }
        return sentences
    }
}

extension Timeliness {
    /// Whether something was done within a number of calendar days after another day.
    init(done: CivilDate?, daysAfter start: CivilDate, allowed: Int) {
        guard let done else {
            self = .missing
            return
        }
        let excess = done.days(since: start) - allowed
        self = excess > 0 ? .late(by: .days(excess)) : .kept
    }
}
