// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Civil dates")
struct CivilDateTests {
    @Test("Every day from 0001-01-01 to 9999-12-31 follows the one before it, and its number leads back to it")
    func walk() throws {
        var (number, previous) = (0, CivilDate.earliest)
        for year in 1...9_999 {
            var dayOfYear = 0
            for month in 1...12 {
                for day in 1...naiveMonthLength(year: year, month: month) {
                    number += 1
                    dayOfYear += 1
                    let date = try #require(CivilDate(dayNumber: number))
                    // One claim for them all, for there are 3 652 059 days.
                    let holds =
                        date.year == year && date.monthOfYear == month && date.day == day && date.dayNumber == number
                        && date.dayOfYear == dayOfYear && (number == 1 || previous < date)
                    try hold(holds, "\(date) is day \(number), the day after \(previous)")
                    previous = date
                }
            }
        }
        #expect(previous == .latest && number == 3_652_059)
        #expect(CivilDate(dayNumber: 1) == .earliest && CivilDate.earliest.dayNumber == 1)
    }

    @Test("Every day of telling years is written as in ISO 8601 and read back the same")
    func text() throws {
        try every([1, 99, 100, 1_600, 9_999] + Array(1_990...2_040)) { year in
            try every(1...12) { month in
                let start = try #require(CivilMonth(year: year, month: month))
                try every(1...naiveMonthLength(year: year, month: month)) { day in
                    let date = try #require(CivilDate(start, day: day))
                    let text = [(year, 4), (month, 2), (day, 2)].map { number, width in
                        String(repeating: "0", count: width - "\(number)".count) + "\(number)"
                    }
                    try equal(date.description, text.joined(separator: "-"), "the written form")
                    try equal(try CivilDate(date.description), date, "read back")
                    try equal(date.month, start, "the month of the day")
                }
            }
        }
    }

    @Test("There is a day exactly where year, month and day are in the calendar")
    func parts() throws {
        let years = [.min, -1, 0, 1, 4, 1_900, 2_000, 2_023, 2_024, 2_100, 9_999, 10_000, 16_384 + 2_024, .max]
        let months = [.min, .max] + Array(-1...17)
        let days = [.min, .max] + Array(-1...34)
        try every(years, months, days) { year, month, day in
            let exists =
                1...9_999 ~= year && 1...12 ~= month && day >= 1 && day <= naiveMonthLength(year: year, month: month)
            try equal(CivilDate(year: year, month: month, day: day) != nil, exists, "whether it exists")
        }
    }

    @Test("Days between dates are counted as on one's fingers, across month, leap day and year")
    func daysBetween() throws {
        let days = try window(from: CivilDate("2023-12-01").dayNumber, count: 140)
        try every(days.indices, days.indices) { first, last in
            try equal(days[last].days(since: days[first]), last - first, "the days between")
            try equal(days[first].adding(days: last - first), days[last], "that many days later")
            try equal(days[first] < days[last], first < last, "the order")
        }
    }

    @Test("The distance of any two days leads from one to the other, and their order is that of their numbers")
    func distance() throws {
        let numbers = Generator.int(in: 1...3_652_059)
        try forAll(.zip(numbers, numbers), cases: 20_000) { first, last in
            let (from, to) = (try #require(CivilDate(dayNumber: first)), try #require(CivilDate(dayNumber: last)))
            try equal(to.days(since: from), last - first, "the days between")
            try equal(from.adding(days: last - first), to, "the other day")
            try equal(from < to, first < last, "the order")
            try equal(from == to, first == last, "the same day")
        }
    }

    @Test("A month later is the same day, or the last one of a month that lacks it")
    func months() throws {
        try every(try window(from: CivilDate("2023-01-01").dayNumber, count: 731), -30...30) { date, months in
            var (year, month) = (date.year, date.monthOfYear)
            for _ in 0..<abs(months) {
                month += months.signum()
                if month == 0 { (year, month) = (year - 1, 12) }
                if month == 13 { (year, month) = (year + 1, 1) }
            }
            let day = min(date.day, naiveMonthLength(year: year, month: month))
            try equal(
                date.adding(months: months), CivilDate(year: year, month: month, day: day), "that many months later")
        }
        #expect(try CivilDate("2026-01-31").adding(months: 1) == CivilDate("2026-02-28"))
        #expect(try CivilDate("2024-01-31").adding(months: 1) == CivilDate("2024-02-29"))
        #expect(try CivilDate("2026-12-31").adding(months: -18) == CivilDate("2025-06-30"))
    }

    @Test("Beyond the ends of the calendar there is no day")
    func ends() throws {
        #expect(try CivilDate.earliest == CivilDate("0001-01-01") && CivilDate.latest == CivilDate("9999-12-31"))
        #expect(CivilDate(dayNumber: 3_652_059) == .latest)
        try every([.min, -1, 0, 3_652_060, .max]) { try hold(CivilDate(dayNumber: $0) == nil, "no day") }
        try every([.min, -366, -1, 3_652_059, .max]) { try hold(CivilDate.earliest.adding(days: $0) == nil, "no day") }
        try every([.min, -3_652_059, 1, 366, .max]) { try hold(CivilDate.latest.adding(days: $0) == nil, "no day") }
        #expect(CivilDate.earliest.adding(days: 3_652_058) == .latest)
        #expect(CivilDate.latest.adding(days: -3_652_058) == .earliest)
        try every([.min, -1, 9_999 * 12, .max]) { try hold(CivilDate.earliest.adding(months: $0) == nil, "no day") }
        try every([.min, -9_999 * 12, 1, .max]) { try hold(CivilDate.latest.adding(months: $0) == nil, "no day") }
        #expect(try CivilDate.latest.adding(months: -9_999 * 12 + 1) == CivilDate("0001-01-31"))
    }

    @Test("A text that is no date to the byte is refused")
    func refused() throws {
        let texts = [
            "", "2026", "2026-05", "2026-05-3", "2026-5-03", "26-05-03", "2026-05-033", "02026-05-03", "+2026-05-03",
            "-2026-05-03", "2026/05/03", "2026–05–03", "2026.05.03", "20260503", "2026-05-03 ", " 2026-05-03",
            "2026-05-03T", "2026-05-03T00:00", "2026-05-03Z", "03-05-2026", "2026-00-10", "2026-13-10", "2026-05-00",
            "2026-04-31", "2026-02-29", "1900-02-29", "2100-02-29", "0000-01-01", "2026-05-0३", "２０２６-05-03",
            "2026-05-0x", "2026-05--3", "2026-+5-03", "2026-05-03\0", "2026-05-03\n", "ÅÄÖ-05-03",
        ]
        try every(texts) { text in
            let error = try #require(throws: UnreadableText.self) { try CivilDate(text) }
            try equal(error, UnreadableText(found: text, accepted: .date), "the refusal")
        }
    }

    @Test("One byte more, fewer or other makes a date another date or none, as a naive reading says")
    func oneByte() throws {
        try every(["2026-05-03", "2024-02-29", "1900-02-28", "2026-12-31", "0001-01-01", "9999-10-30"]) { date in
            try every(oneByteChanges(of: date)) { bytes in
                let numbers = naiveNumbers(bytes, like: "dddd-dd-dd") ?? [0, 0, 0]
                let expected = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
                try equal(CivilDate(ascii: bytes.span), expected, String(decoding: bytes, as: UTF8.self))
            }
        }
    }

    private func window(from number: Int, count: Int) throws -> [CivilDate] {
        try (number..<number + count).map { try #require(CivilDate(dayNumber: $0)) }
    }
}
