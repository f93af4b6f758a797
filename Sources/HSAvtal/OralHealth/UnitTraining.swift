// SPDX-License-Identifier: Apache-2.0

/// Whether the staff of a unit has been trained in oral health within a three-year period.
///
/// Swedish: *utbildning i munhälsa inom en treårsperiod*. Part C, oral health, section 7.1.
///
/// 1. The last training is within the three years: trained.            (M-30, I-71)
/// 2. It is before them, or there has been none: not trained.          (M-30, I-71)
/// 3. It is not known when, or whether, there was one: left open.      (M-30)
///
/// Which three years they are is a policy (I-71).
public struct UnitTraining: Question {
    /// The last training of the unit's staff.
    public let lastTraining: LastOccasion

    /// The day that the question is about.
    public let day: CivilDate

    /// The facts of one unit.
    ///
    /// - Throws: ``OralHealthError/afterTheDay(_:_:day:)`` when the training is later than the day.
    public init(lastTraining: LastOccasion, day: CivilDate) throws(OralHealthError) {
        if case .on(let date) = lastTraining, date > day { throw .afterTheDay(.training, date, day: day) }
        self.init(known: lastTraining, day: day)
    }

    /// The caller knows that the training is no later than the day.
    init(known lastTraining: LastOccasion, day: CivilDate) {
        self.lastTraining = lastTraining
        self.day = day
    }

    /// The number of years within which a unit is to have been trained.
    public static let years = 3

    /// Whether the unit has been trained.
    public func decide(under edition: Edition) -> Decision<Bool> {
        let grounds = Citations(.unitsTrainedWithinThreeYears)
        switch lastTraining {
        case .unknown: return Decision(.leftOpen(.missingFacts), citing: grounds)
        case .never: return Decision(false, citing: grounds)
        case .on(let date):
            return Decision(
                edition.oralHealth.trainingPeriod.covers(date, until: day),
                citing: grounds.citing(.threeYearsOfTraining))
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        let last =
            switch lastTraining {
            case .on(let date):
                language.text(
                    "Den senaste utbildningen i munhälsovård var den \(date).",
                    "The last training in oral care was on \(date).")
            case .never:
                language.text(
                    "Ingen utbildning i munhälsovård är registrerad.", "No training in oral care is registered.")
            case .unknown:
                language.text(
                    "Det är inte känt när personalen senast utbildades i munhälsovård.",
                    "It is not known when the staff was last trained in oral care.")
            }
        switch decision.answer {
        case true?:
            return [
                language.text(
                    "Enheten har fått utbildning i munhälsovård inom de tre år som räknas.",
                    "The unit has been trained in oral care within the three years that count."), last,
            ]
        case false?:
            return [
                language.text(
                    "Enheten har inte fått utbildning i munhälsovård inom de tre år som räknas.",
                    "The unit has not been trained in oral care within the three years that count."), last,
            ]
        case nil: return [Opening.missingFacts.sentence(in: language), last]
        }
    }
}

extension OralHealthTerms.TrainingPeriod {
    /// Whether a day counts on a later one.
    fileprivate func covers(_ date: CivilDate, until day: CivilDate) -> Bool {
        switch self {
        case .rolling: day.adding(months: -12 * UnitTraining.years).map { date > $0 } ?? true
        case .calendarYears: date.year > day.year - UnitTraining.years
        }
    }
}
