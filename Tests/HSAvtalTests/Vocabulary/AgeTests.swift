// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Age")
struct AgeTests {
    @Test("The age is that of a count of birthdays, under both readings of the leap day")
    func naive() throws {
        for born in try births(every: 1) {
            for leapDay in LeapDayBirthday.allCases {
                var years = 0
                for later in [0, 1, 2, 3, 4, 17, 18] {
                    let start = try #require(born.adding(months: later * 12))
                    for offset in -2...3 where later > 0 || offset >= 0 {
                        let day = try #require(start.adding(days: offset))
                        years = naiveAge(born: born, on: day, leapDay: leapDay)
                        let age = try Age(born: born, on: day, leapDay: leapDay)
                        try equal(age.years, years, "the age on \(day) of somebody born \(born), \(leapDay)")
                    }
                }
            }
        }
    }

    @Test("A day older never lowers the age, and raises it by at most a year, exactly once a year")
    func onceAYear() throws {
        for born in try births(every: 17) + [CivilDate("2024-02-29"), CivilDate("2024-03-01"), CivilDate("2024-02-28")]
        {
            for leapDay in LeapDayBirthday.allCases {
                var (previous, birthdays) = (0, [Int: Int]())
                for number in born.dayNumber...born.dayNumber + 3_653 {
                    let day = try #require(CivilDate(dayNumber: number))
                    let age = try Age(born: born, on: day, leapDay: leapDay).years
                    try hold(age == previous || age == previous + 1, "\(born) on \(day): \(previous) then \(age)")
                    if age > previous { birthdays[day.year, default: 0] += 1 }
                    previous = age
                }
                let expected = Dictionary(uniqueKeysWithValues: (1...9).map { (born.year + $0, 1) })
                try equal(birthdays.filter { $0.key < born.year + 10 }, expected, "birthdays of \(born), \(leapDay)")
            }
        }
    }

    @Test("Born on 29 February, the birthday of a common year is 28 February or 1 March (I-23)")
    func leapDay() throws {
        let born = try CivilDate("2024-02-29")
        for (day, february, march) in [
            ("2025-02-27", 0, 0), ("2025-02-28", 1, 0), ("2025-03-01", 1, 1), ("2027-02-28", 3, 2),
            ("2028-02-28", 3, 3), ("2028-02-29", 4, 4), ("2100-02-28", 76, 75), ("2124-02-28", 99, 99),
        ] {
            let day = try CivilDate(day)
            #expect(try Age(born: born, on: day).years == february)
            #expect(try Age(born: born, on: day, leapDay: .february28).years == february)
            #expect(try Age(born: born, on: day, leapDay: .march1).years == march)
        }
    }

    @Test("The readings differ only for who is born on 29 February, and only on 28 February of a common year")
    func readings() throws {
        for born in try births(every: 1) {
            for year in [1, 3, 4, 18] {
                for month in [2, 3] {
                    for day in [1, 27, 28] {
                        let day = try #require(CivilDate(year: born.year + year, month: month, day: day))
                        let ages = try LeapDayBirthday.allCases.map { try Age(born: born, on: day, leapDay: $0).years }
                        let leap = born.monthOfYear == 2 && born.day == 29
                        let differs =
                            leap && month == 2 && day.day == 28 && naiveMonthLength(year: day.year, month: 2) == 28
                        try equal(ages[0] - ages[1], differs ? 1 : 0, "born \(born), on \(day)")
                    }
                }
            }
        }
    }

    @Test("Ages are ordered by their years")
    func order() throws {
        let day = try CivilDate("2026-05-03")
        let ages = try (0...130).map { years in
            try Age(born: try #require(CivilDate(year: 2026 - years, month: 5, day: 3)), on: day)
        }
        #expect(ages.map(\.years) == Array(0...130))
        #expect(zip(ages, ages.dropFirst()).allSatisfy { $0 < $1 && !($1 < $0) && !($0 < $0) })
        #expect(Age.highest == 130)
    }

    @Test("An age of 0 and of 130 is accepted; a birth after the day and 131 years are refused")
    func ends() throws {
        let day = try CivilDate("2026-05-03")
        #expect(try Age(born: day, on: day).years == 0)
        #expect(try Age(born: CivilDate("1895-05-04"), on: day).years == 130)
        for leapDay in LeapDayBirthday.allCases {
            let early = try #require(throws: ImpossibleDates.self) {
                try Age(born: CivilDate("2026-05-04"), on: day, leapDay: leapDay)
            }
            #expect(early == .notYetBorn(born: try CivilDate("2026-05-04"), on: day))
            let late = try #require(throws: ImpossibleDates.self) {
                try Age(born: CivilDate("1895-05-03"), on: day, leapDay: leapDay)
            }
            #expect(late == .tooOld(born: try CivilDate("1895-05-03"), on: day))
        }
        #expect(throws: ImpossibleDates.self) { try Age(born: .earliest, on: .latest) }
        #expect(throws: ImpossibleDates.self) { try Age(born: .latest, on: .earliest) }
        #expect(try Age(born: .earliest, on: CivilDate("0131-12-31")).years == 130)
    }

    @Test("Born on 29 February, 130 years last until 27 February of a common year, or by the other reading until 28")
    func endsOnLeapDay() throws {
        let born = try CivilDate("1896-02-29")
        for (day, february, march) in [
            ("2026-02-27", 129, 129), ("2026-02-28", 130, 129), ("2026-03-01", 130, 130), ("2027-02-27", 130, 130),
            ("2027-02-28", nil, 130), ("2027-03-01", nil, nil), ("2028-02-29", nil, nil),
        ] as [(String, Int?, Int?)] {
            let day = try CivilDate(day)
            for (leapDay, expected) in [(LeapDayBirthday.february28, february), (.march1, march)] {
                guard let expected else {
                    #expect(throws: ImpossibleDates.tooOld(born: born, on: day)) {
                        try Age(born: born, on: day, leapDay: leapDay)
                    }
                    continue
                }
                #expect(try Age(born: born, on: day, leapDay: leapDay).years == expected)
            }
        }
    }

    /// The dates of four years, of which one has a leap day.
    private func births(every step: Int) throws -> [CivilDate] {
        let first = try CivilDate("2021-01-01").dayNumber
        return try stride(from: first, to: first + 1_461, by: step).map { try #require(CivilDate(dayNumber: $0)) }
    }

    /// The years after that of the birth whose birthday is past, counted one by one.
    private func naiveAge(born: CivilDate, on day: CivilDate, leapDay: LeapDayBirthday) -> Int {
        var (age, year) = (0, born.year + 1)
        while year <= day.year {
            var birthday = (month: born.monthOfYear, day: born.day)
            if birthday == (2, 29), naiveMonthLength(year: year, month: 2) == 28 {
                birthday = leapDay == .february28 ? (2, 28) : (3, 1)
            }
            if (year, birthday.month, birthday.day) <= (day.year, day.monthOfYear, day.day) { age += 1 }
            year += 1
        }
        return age
    }
}
