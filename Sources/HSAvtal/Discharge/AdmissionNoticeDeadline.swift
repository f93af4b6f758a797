// SPDX-License-Identifier: Apache-2.0

/// Whether the admission notice was sent in time.
///
/// Swedish: *frist för inskrivningsmeddelandet*. The act (2017:612), chapter 2 section 3; Part C, discharge, section 5.
///
/// 1. Not sent: missing.                                                         (U-07)
/// 2. Within 24 hours of the admission, or of the judgement of the need when that came later: kept.   (2:3)
/// 3. Otherwise late, by the minutes beyond. Left open when the unknown time of day decides.
public struct AdmissionNoticeDeadline: Question {
    /// When the patient was admitted.
    public let admitted: Moment

    /// When the need of interventions afterwards was judged, if that was not at the admission.
    public let needJudged: Moment?

    /// When the notice was sent; nil when it was not.
    public let sent: Moment?

    /// The facts of one admission.
    public init(admitted: Moment, needJudged: Moment? = nil, sent: Moment?) {
        self.admitted = admitted
        self.needJudged = needJudged
        self.sent = sent
    }

    /// Whether the notice was sent in time.
    public func decide(under edition: Edition) -> Decision<Timeliness> {
        let grounds = Citations(.noticesAndCall).citing(.admissionNoticeWithin24Hours)
        return Decision(timeliness.map(Finding.settled) ?? .leftOpen(.timeOfDay), citing: grounds)
    }

    /// Whether the notice was sent in time, nil when the unknown time of day decides.
    var timeliness: Timeliness? {
        guard let sent else { return .missing }
        // The 24 hours run from the later of the two moments, so the shorter of the two waits counts.
        let wait = sent.minutes(since: admitted)
        let other = needJudged.map { sent.minutes(since: $0) } ?? wait
        let excess = min(wait.lowerBound, other.lowerBound) - 1_440...min(wait.upperBound, other.upperBound) - 1_440
        if excess.upperBound <= 0 { return .kept }
        return excess.lowerBound > 0 ? .late(by: .minutes(excess)) : nil
    }

    /// The decision in words.
    public func sentences(
        for decision: Decision<Timeliness>, under edition: Edition, in language: Language
    ) -> [String] {
        let subject = language.text("Inskrivningsmeddelandet", "The admission notice")
        var facts = [language.text("Patienten skrevs in \(admitted).", "The patient was admitted \(admitted).")]
        if let needJudged {
            facts.append(language.text("Behovet bedömdes \(needJudged).", "The need was judged \(needJudged)."))
        }
        if let sent {
            facts.append(language.text("Meddelandet skickades \(sent).", "The notice was sent \(sent)."))
        }
        return [
            decision.answer?.sentence(subject, in: language) ?? Opening.timeOfDay.sentence(in: language)
        ] + facts
    }
}
