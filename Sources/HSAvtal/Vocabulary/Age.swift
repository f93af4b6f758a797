// SPDX-License-Identifier: Apache-2.0

/// The number of whole years that a person has lived on a given day.
///
/// Swedish: *ålder*. From 0 to 130. Up to and including an age means until the day before the next birthday (I-22).
public struct Age: Sendable, Hashable, Comparable {
    /// The whole years, 0 to 130.
    public let years: Int

    /// The age of somebody born on a day, on that day or a later one.
    ///
    /// - Throws: ``ImpossibleDates`` when the person is not born yet, or would be older than 130.
    public init(
        born: CivilDate, on day: CivilDate, leapDay: LeapDayBirthday = .february28
    ) throws(ImpossibleDates) {
        try Self.check(born: born, on: day, leapDay: leapDay)
        years = Self.years(from: born, to: day, leapDay: leapDay)
    }

    /// Whether an age is the lower of two.
    public static func < (younger: Age, older: Age) -> Bool { younger.years < older.years }

    /// The highest age that is accepted; beyond it a date is taken for a mistake.
    public static let highest = 130

    /// Refuses a birth after the day, and an age that nobody has reached; under the reading that gives the lower age when
    /// none is chosen yet.
    static func check(
        born: CivilDate, on day: CivilDate, leapDay: LeapDayBirthday = .march1
    ) throws(ImpossibleDates) {
        guard born <= day else { throw .notYetBorn(born: born, on: day) }
        guard years(from: born, to: day, leapDay: leapDay) <= highest else { throw .tooOld(born: born, on: day) }
    }

    /// The whole years from one day to another that is not before it.
    @inline(__always)
    static func years(from born: CivilDate, to day: CivilDate, leapDay: LeapDayBirthday) -> Int {
        // Month and day in one number, in the order of the calendar.
        let today = day.packed & 0x1ff
        var birthday = born.packed & 0x1ff
        // Without a leap day the birthday is past on 1 March by itself; the other policy moves it a day ahead.
        if born.isLeapDay, leapDay == .february28, !CivilMonth.isLeap(day.year) { birthday -= 1 }
        return day.year - born.year - (today < birthday ? 1 : 0)
    }
}

extension CivilDate {
    /// Whether the day is a 29 February.
    @inline(__always)
    var isLeapDay: Bool { packed & 0x1ff == 2 << 5 | 29 }
}

/// When somebody born on 29 February has a birthday in a year without that day (I-23).
public enum LeapDayBirthday: String, Sendable, Hashable, CaseIterable {
    /// On 28 February, the last day of the month.
    case february28
    /// On 1 March.
    case march1

    /// The other of the two.
    var other: LeapDayBirthday { self == .march1 ? .february28 : .march1 }
}

/// Dates that cannot be true together.
public enum ImpossibleDates: Error, Sendable, Hashable {
    /// The person is born after the day that the question is about.
    case notYetBorn(born: CivilDate, on: CivilDate)
    /// The person would be older than 130 years.
    case tooOld(born: CivilDate, on: CivilDate)
    /// A device is used before it is prescribed.
    case usedBeforePrescribed(used: CivilDate, prescribed: CivilDate)

    /// The whole sentence: what was found and what is accepted.
    public func message(in language: Language) -> String {
        switch self {
        case .notYetBorn(let born, let day):
            language.text(
                "Födelsedatumet är \(born): här godtas \(day), dagen som frågan gäller, eller en tidigare dag.",
                "The date of birth is \(born): accepted is \(day), the day that the question is about, or an earlier day."
            )
        case .tooOld(let born, let day):
            language.text(
                "Födelsedatumet är \(born): här godtas ett datum som ger högst \(Age.highest) års ålder den \(day).",
                "The date of birth is \(born): accepted is a date that gives at most \(Age.highest) years of age on \(day)."
            )
        case .usedBeforePrescribed(let used, let prescribed):
            language.text(
                "Dagen då hjälpmedlet används är \(used): här godtas dagen för förskrivningen, \(prescribed), eller en "
                    + "senare dag.",
                "The day on which the device is used is \(used): accepted is the day of the prescription, \(prescribed), "
                    + "or a later day.")
        }
    }
}

extension ImpossibleDates: CustomStringConvertible {
    /// The sentence in English.
    public var description: String { message(in: .english) }
}

#if !hasFeature(Embedded)
    extension LeapDayBirthday: Codable {}
#endif
