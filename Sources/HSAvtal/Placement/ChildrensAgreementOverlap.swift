// SPDX-License-Identifier: Apache-2.0

/// Whether the separate agreement on the health of children and young people covers a person too.
///
/// Swedish: *överenskommelsen om samverkan för barns och ungas hälsa*. Part C, mental disability and abuse, section 6.1.
///
/// 1. Older than 20: no.                                                          (P-16)
/// 2. Otherwise, needs coordinated interventions and several professions: yes.    (P-16, I-22, I-23)
/// 3. Does not need them: no.                                                     (P-16)
/// 4. Not known: left open until the need is judged.
public struct ChildrensAgreementOverlap: Question {
    /// The day of birth.
    public let born: CivilDate

    /// The day that the question is about.
    public let day: CivilDate

    /// Whether the person needs coordinated interventions and the competence of several professions, from different
    /// operations of the region and the municipalities.
    public let needsCoordination: Knowledge

    /// The facts of one person.
    ///
    /// - Throws: ``ImpossibleDates`` when the person is not born yet, or would be older than 130.
    public init(born: CivilDate, day: CivilDate, needsCoordination: Knowledge) throws(ImpossibleDates) {
        try Age.check(born: born, on: day)
        self.born = born
        self.day = day
        self.needsCoordination = needsCoordination
    }

    /// The last age that the separate agreement covers.
    static let lastAge = 20

    /// Whether the separate agreement covers the person too.
    public func decide(under edition: Edition) -> Decision<Bool> {
        let age = age(edition.leapDayBirthday)
        let finding = finding(atAge: age)
        let other = self.finding(atAge: self.age(edition.leapDayBirthday.other))
        return Decision(
            finding,
            citing: Citations(.childrensAgreementOverlap)
                .citing(.throughAnAge, when: age == Self.lastAge && needsCoordination != .no)
                .citing(.leapDayBirthday, when: other != finding))
    }

    private func age(_ leapDay: LeapDayBirthday) -> Int { Age.years(from: born, to: day, leapDay: leapDay) }

    private func finding(atAge age: Int) -> Finding<Bool> {
        guard age <= Self.lastAge else { return .settled(false) }
        return needsCoordination == .unknown ? .leftOpen(.judgementOfNeed) : .settled(needsCoordination == .yes)
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        let years = language.count(age(edition.leapDayBirthday), ("år", "år"), ("year", "years"))
        let conclusion =
            switch decision.answer {
            case true?:
                language.text(
                    "Personen omfattas också av överenskommelsen om samverkan för barns och ungas hälsa.",
                    "The person is also covered by the agreement on cooperation for the health of children and young "
                        + "people.")
            case false?:
                language.text(
                    "Personen omfattas inte av överenskommelsen om samverkan för barns och ungas hälsa.",
                    "The person is not covered by the agreement on cooperation for the health of children and young "
                        + "people.")
            case nil: Opening.judgementOfNeed.sentence(in: language)
            }
        let ageSentence = language.text("Personen är \(years) den \(day).", "The person is \(years) old on \(day).")
        guard age(edition.leapDayBirthday) <= Self.lastAge else { return [conclusion, ageSentence] }
        let need: [String] =
            switch needsCoordination {
            case .yes:
                [
                    language.text(
                        "Personen behöver samordnade insatser och flera yrkesgruppers kompetens.",
                        "The person needs coordinated interventions and the competence of several professions.")
                ]
            case .no:
                [
                    language.text(
                        "Personen behöver inte både samordnade insatser och flera yrkesgruppers kompetens.",
                        "The person does not need both coordinated interventions and the competence of several professions."
                    )
                ]
            case .unknown: []
            }
        return [conclusion, ageSentence] + need
    }
}
