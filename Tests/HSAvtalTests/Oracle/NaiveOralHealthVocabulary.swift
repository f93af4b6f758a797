// SPDX-License-Identifier: Apache-2.0

// The words and the calendar of the independent reading of [C.munhalsa], Part C on oral health. They belong to the
// files whose names begin with NaiveOral, and those files need no other file. M-01 and so on are rows of the rule
// register, I-67 and so on are the project's interpretations, N-01 and so on are guidance.

// MARK: - Facts

/// A fact that is known to hold, known not to hold, or not known.
enum NaiveOralFact: String, CaseIterable, Hashable, Sendable {
    case yes
    case no
    case unknown

    /// What the fact may be.
    var possible: [Bool] {
        switch self {
        case .yes: [true]
        case .no: [false]
        case .unknown: [true, false]
        }
    }
}

/// How a person lives, in the words of the published criteria.
enum NaiveOralHousing: String, CaseIterable, Hashable, Sendable {
    case specialHousing
    case livingAlong
    case securityHousing
    case ownHome
    case unknown
}

/// What a person needs help with every day.
enum NaiveOralDailyNeed: String, CaseIterable, Hashable, Sendable {
    case none
    case injectionsOrDressings
    case personalCare
    case unknown
}

/// The ICF qualifier of personal care.
enum NaiveOralImpairment: String, CaseIterable, Hashable, Sendable {
    case none
    case mild
    case moderate
    case severe
    case complete
    case unknown
}

/// Whether a person wishes an oral health assessment.
enum NaiveOralWish: String, CaseIterable, Hashable, Sendable {
    case wishes
    case declines
    case unanswered
}

/// What a dentist may be chosen for.
enum NaiveOralService: String, CaseIterable, Hashable, Sendable {
    case necessaryDentalCare
    case oralHealthAssessment
}

/// When something was last done.
enum NaiveOralLast: Hashable, Sendable {
    case never
    case unknown
    case on(NaiveOralDate)
}

/// Where there is at least one contact person.
struct NaiveOralContacts: Hashable, Sendable {
    var inMunicipality: NaiveOralFact
    var inEveryDistrict: NaiveOralFact
}

// MARK: - Policies

/// The birthday in common years of somebody born on 29 February (I-23).
enum NaiveOralLeapDay: String, CaseIterable, Hashable, Sendable {
    case february28
    case march1
}

/// What "yearly" is counted by (I-68).
enum NaiveOralOfferYear: String, CaseIterable, Hashable, Sendable {
    case calendarYear
    case certificateYear
}

/// What three years are (I-71).
enum NaiveOralTrainingPeriod: String, CaseIterable, Hashable, Sendable {
    case rolling
    case calendarYears
}

/// Whom the milestone counts (I-21).
enum NaiveOralMilestonePopulation: String, CaseIterable, Hashable, Sendable {
    case olderThan24
    case from24
}

// MARK: - Answers

/// An answer and what is cited for it.
struct NaiveOralAnswer: Hashable, Sendable {
    /// One of "settled", "leftOpen" and "outsideScope".
    var finding: String

    /// What the answer says, by the name of the part; nothing unless it is settled.
    var answer: [String: String] = [:]

    /// What the answer is left to, when it is left open.
    var opening: String?

    /// The cited norms.
    var norms: Set<String>
}

/// A settled answer.
func naiveOralSettled(_ answer: [String: String], _ norms: Set<String>) -> NaiveOralAnswer {
    NaiveOralAnswer(finding: "settled", answer: answer, norms: norms)
}

/// The answer "true" or "false", under the key "value".
func naiveOralTruth(_ truth: Bool, _ norms: Set<String>) -> NaiveOralAnswer {
    naiveOralSettled(["value": truth ? "true" : "false"], norms)
}

/// The answer when facts are missing.
func naiveOralMissing(_ norms: Set<String>) -> NaiveOralAnswer {
    NaiveOralAnswer(finding: "leftOpen", opening: "missingFacts", norms: norms)
}

/// The answer when the agreement says nothing of it.
func naiveOralOutside(_ norms: Set<String>) -> NaiveOralAnswer {
    NaiveOralAnswer(finding: "outsideScope", norms: norms)
}

// MARK: - Calendar

/// A calendar date.
struct NaiveOralDate: Hashable, Sendable {
    var year: Int
    var month: Int
    var day: Int

    /// Whether the date comes before the other one.
    func isBefore(_ other: NaiveOralDate) -> Bool {
        if year != other.year {
            return year < other.year
        }
        if month != other.month {
            return month < other.month
        }
        return day < other.day
    }

    /// Whether the date is neither before the first nor after the last one; no last one means no end.
    func isWithin(_ first: NaiveOralDate, _ last: NaiveOralDate?) -> Bool {
        if isBefore(first) {
            return false
        }
        if let last, last.isBefore(self) {
            return false
        }
        return true
    }
}

/// The number of days of a month.
func naiveOralMonthLength(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: return 31
    case 4, 6, 9, 11: return 30
    default: break
    }
    if year % 400 == 0 {
        return 29
    }
    if year % 100 == 0 {
        return 28
    }
    return year % 4 == 0 ? 29 : 28
}

/// The day after.
func naiveOralDayAfter(_ date: NaiveOralDate) -> NaiveOralDate {
    if date.day < naiveOralMonthLength(date.year, date.month) {
        return NaiveOralDate(year: date.year, month: date.month, day: date.day + 1)
    }
    if date.month < 12 {
        return NaiveOralDate(year: date.year, month: date.month + 1, day: 1)
    }
    return NaiveOralDate(year: date.year + 1, month: 1, day: 1)
}

/// The day before.
func naiveOralDayBefore(_ date: NaiveOralDate) -> NaiveOralDate {
    if date.day > 1 {
        return NaiveOralDate(year: date.year, month: date.month, day: date.day - 1)
    }
    if date.month > 1 {
        let month = date.month - 1
        return NaiveOralDate(year: date.year, month: month, day: naiveOralMonthLength(date.year, month))
    }
    return NaiveOralDate(year: date.year - 1, month: 12, day: 31)
}

/// The same day of the month so many months later, or earlier; a day that is missing there is the month's last.
func naiveOralMonths(_ count: Int, after date: NaiveOralDate) -> NaiveOralDate {
    var year = date.year
    var month = date.month
    var left = count
    while left > 0 {
        month += 1
        if month > 12 {
            month = 1
            year += 1
        }
        left -= 1
    }
    while left < 0 {
        month -= 1
        if month < 1 {
            month = 12
            year -= 1
        }
        left += 1
    }
    let length = naiveOralMonthLength(year, month)
    return NaiveOralDate(year: year, month: month, day: date.day > length ? length : date.day)
}

/// The age on a date, by counting the birthdays one by one; nobody is asked about before birth.
func naiveOralAge(born: NaiveOralDate, on date: NaiveOralDate, leapDay: NaiveOralLeapDay) -> Int {
    var age = 0
    while true {
        let year = born.year + age + 1
        var birthday = NaiveOralDate(year: year, month: born.month, day: born.day)
        if born.month == 2 && born.day == 29 && naiveOralMonthLength(year, 2) == 28 {
            switch leapDay {
            case .february28: birthday.day = 28
            case .march1: birthday = NaiveOralDate(year: year, month: 3, day: 1)
            }
        }
        if date.isBefore(birthday) {
            return age
        }
        age += 1
    }
}
