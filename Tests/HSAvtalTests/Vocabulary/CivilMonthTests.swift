// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Civil months")
struct CivilMonthTests {
    @Test("Every month from 0001-01 to 9999-12 follows the one before it, and its days fill it")
    func walk() throws {
        var previous = CivilMonth.earliest
        try every(1...9_999, 1...12) { year, number in
            let month = try #require(CivilMonth(year: year, month: number))
            try hold((month.year, month.monthOfYear) == (year, number), "the parts are those given")
            try hold(month.length == naiveMonthLength(year: year, month: number), "the length")
            try hold(month.firstDay == CivilDate(year: year, month: number, day: 1), "the first day")
            try hold(month.lastDay == CivilDate(year: year, month: number, day: month.length), "the last day")
            if month != .earliest {
                try hold(previous.adding(months: 1) == month && month.adding(months: -1) == previous, "the next")
                try hold(month.months(since: previous) == 1 && previous.months(since: month) == -1, "one month apart")
                try hold(previous < month && !(month < previous), "the order")
                try hold(previous.lastDay.adding(days: 1) == month.firstDay, "no day lies between")
            }
            previous = month
        }
        #expect(previous == .latest)
    }

    @Test("Every month of telling years is written as in ISO 8601 and read back the same")
    func text() throws {
        try every([1, 9, 10, 99, 100, 999, 1_000, 9_999] + Array(1_900...2_100), 1...12) { year, number in
            let month = try #require(CivilMonth(year: year, month: number))
            let text = [(year, 4), (number, 2)].map { number, width in
                String(repeating: "0", count: width - "\(number)".count) + "\(number)"
            }
            try equal(month.description, text.joined(separator: "-"), "the written form")
            try equal(try CivilMonth(month.description), month, "read back")
        }
    }

    @Test("There is a month exactly where the year is 1 to 9999 and the month 1 to 12")
    func parts() throws {
        try every([.min, -1, 0, 1, 2_026, 9_999, 10_000, .max], [.min, .max] + Array(-1...17)) { year, month in
            let exists = 1...9_999 ~= year && 1...12 ~= month
            try equal(CivilMonth(year: year, month: month) != nil, exists, "whether it exists")
        }
    }

    @Test("Months between months are counted as on one's fingers")
    func monthsBetween() throws {
        let months = try (2_023...2_026).flatMap { year in
            try (1...12).map { try #require(CivilMonth(year: year, month: $0)) }
        }
        try every(months.indices, months.indices) { first, last in
            try equal(months[last].months(since: months[first]), last - first, "the months between")
            try equal(months[first].adding(months: last - first), months[last], "that many months later")
            try equal(months[first] < months[last], first < last, "the order")
        }
    }

    @Test("Beyond the ends of the calendar there is no month")
    func ends() throws {
        #expect(try CivilMonth.earliest == CivilMonth("0001-01") && CivilMonth.latest == CivilMonth("9999-12"))
        #expect(CivilMonth.earliest.adding(months: 9_999 * 12 - 1) == .latest)
        #expect(CivilMonth.latest.adding(months: 1 - 9_999 * 12) == .earliest)
        #expect(CivilMonth.latest.months(since: .earliest) == 9_999 * 12 - 1)
        try every([.min, -13, -12, -1, 9_999 * 12, .max]) { months in
            try equal(CivilMonth.earliest.adding(months: months), nil, "there is no month")
        }
        try every([.min, -9_999 * 12, 1, 12, .max]) { months in
            try equal(CivilMonth.latest.adding(months: months), nil, "there is no month")
        }
    }

    @Test("A text that is no month to the byte is refused")
    func refused() throws {
        let texts = [
            "", "2026", "2026-", "2026-5", "26-05", "2026-005", "02026-05", "2026/05", "2026_05", "202605", "2026-05-",
            "2026-05-03", " 2026-05", "2026-05 ", "2026-00", "2026-13", "0000-12", "-026-05", "2026-+5", "2026-x5",
            "2026-0５", "maj 2026",
        ]
        try every(texts) { text in
            let error = try #require(throws: UnreadableText.self) { try CivilMonth(text) }
            try equal(error, UnreadableText(found: text, accepted: .month), "the refusal")
        }
    }

    @Test("One byte more, fewer or other makes a month another month or none, as a naive reading says")
    func oneByte() throws {
        try every(["2026-05", "2024-02", "1999-12", "0001-01", "9999-10"]) { month in
            try every(oneByteChanges(of: month)) { bytes in
                let numbers = naiveNumbers(bytes, like: "dddd-dd") ?? [0, 0]
                let expected = CivilMonth(year: numbers[0], month: numbers[1])
                try equal(CivilMonth(ascii: bytes.span), expected, String(decoding: bytes, as: UTF8.self))
            }
        }
    }
}
