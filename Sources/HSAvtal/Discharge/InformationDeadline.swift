// SPDX-License-Identifier: Apache-2.0

/// Whether the information for the receiving units was given in time.
///
/// Swedish: *frist för informationen vid utskrivning*. The act (2017:612), chapter 3 section 2.
///
/// 1. Not given: missing.
/// 2. At the latest on the day of the discharge: kept.    (3:2)
/// 3. Otherwise late, by the days beyond.
public struct InformationDeadline: Question {
    /// The day of the discharge.
    public let discharged: CivilDate

    /// The day when the information was given; nil when it was not.
    public let informed: CivilDate?

    /// The facts of one discharge.
    public init(discharged: CivilDate, informed: CivilDate?) {
        self.discharged = discharged
        self.informed = informed
    }

    /// Whether the information was given in time.
    public func decide(under edition: Edition) -> Decision<Timeliness> {
        Decision(
            Timeliness(done: informed, daysAfter: discharged, allowed: 0), citing: Citations(.informationOnDischargeDay)
        )
    }

    /// The decision in words.
    public func sentences(
        for decision: Decision<Timeliness>, under edition: Edition, in language: Language
    ) -> [String] {
        let subject = language.text("Informationen", "The information")
        let timeliness = Timeliness(done: informed, daysAfter: discharged, allowed: 0)
        var sentences = [timeliness.sentence(subject, in: language)]
        sentences.append(
            language.text("Patienten skrevs ut \(discharged).", "The patient was discharged \(discharged)."))
        if let informed {
            sentences.append(
                language.text("Informationen skickades \(informed).", "The information was sent \(informed)."))
        }
        return sentences
    }
}
