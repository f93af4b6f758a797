// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Calendar quarters")
struct CivilQuarterTests {
    @Test(
        "Every quarter from 0001Q1 to 9999Q4 begins the day after the one before it ends, and its days are its months'")
    func walk() throws {
        var previous: CivilQuarter?
        try every(1...9_999, 1...4) { year, number in
            let quarter = try #require(CivilQuarter(year: year, number: number))
            try hold(quarter.year == year && quarter.number == number, "the parts are those given")
            try hold(
                quarter.firstDay == CivilDate(year: year, month: [1, 4, 7, 10][number - 1], day: 1), "the first day")
            let last = CivilDate(year: year, month: [3, 6, 9, 12][number - 1], day: [31, 30, 30, 31][number - 1])
            try hold(quarter.lastDay == last, "the last day")
            try hold(quarter.firstMonth.firstDay == quarter.firstDay, "the first month")
            try hold(quarter.lastMonth.lastDay == quarter.lastDay, "the last month")
            try hold(quarter.contains(quarter.firstDay) && quarter.contains(quarter.lastDay), "both are in it")
            if let previous {
                try hold(previous < quarter && !(quarter < previous), "the order")
                try hold(previous.lastDay.adding(days: 1) == quarter.firstDay, "no day lies between")
                try hold(!quarter.contains(previous.lastDay) && !previous.contains(quarter.firstDay), "its own days")
            } else {
                try hold(quarter.firstDay == .earliest, "the first of all")
            }
            previous = quarter
        }
        #expect(previous?.lastDay == .latest)
    }

    @Test("Every day of three years is in exactly one quarter, that of its month")
    func days() throws {
        let quarters = try (2_023...2_025).flatMap { year in
            try (1...4).map { try #require(CivilQuarter(year: year, number: $0)) }
        }
        let first = try CivilDate("2023-01-01")
        try every(0..<1_096) { number in
            let day = try #require(first.adding(days: number))
            let found = quarters.filter { $0.contains(day) }
            try equal(found.map { [$0.year, $0.number] }, [[day.year, (day.monthOfYear + 2) / 3]], "\(day)")
        }
    }

    @Test("Every month of the first and last years, and of one between, is in the quarter that is made of it")
    func months() throws {
        try every([1, 2_024, 9_999], 1...12) { year, month in
            let month = try #require(CivilMonth(year: year, month: month))
            let quarter = CivilQuarter(month)
            try equal(quarter, CivilQuarter(year: year, number: (month.monthOfYear - 1) / 3 + 1), "\(month)")
            try hold(quarter.contains(month.firstDay) && quarter.contains(month.lastDay), "its days are in it")
            try hold(quarter.firstMonth <= month && month <= quarter.lastMonth, "it is one of its months")
        }
    }

    @Test("There is a quarter exactly where the year is 1 to 9999 and the number 1 to 4")
    func parts() throws {
        try every([.min, -1, 0, 1, 2_026, 9_999, 10_000, .max], [.min, .max] + Array(-1...13)) { year, number in
            let exists = 1...9_999 ~= year && 1...4 ~= number
            try equal(CivilQuarter(year: year, number: number) != nil, exists, "whether it exists")
        }
    }

    @Test("Every quarter of telling years is written with a Q and read back the same")
    func text() throws {
        try every([1, 9, 10, 99, 100, 999, 1_000, 2_026, 9_999], 1...4) { year, number in
            let quarter = try #require(CivilQuarter(year: year, number: number))
            let text = String(repeating: "0", count: 4 - "\(year)".count) + "\(year)Q\(number)"
            try equal(quarter.description, text, "the written form")
            try equal(try CivilQuarter(text), quarter, "read back")
        }
    }

    @Test("A text that is no quarter to the byte is refused")
    func refused() throws {
        let texts = [
            "", "2026", "2026Q", "2026Q0", "2026Q5", "2026q3", "2026-Q3", "2026 Q3", "2026K3", "26Q3", "02026Q3",
            "2026Q03", "2026Q3 ", " 2026Q3", "0000Q1", "-026Q1", "2026Q+", "2026-3", "202603", "Q32026", "2026Q３",
        ]
        try every(texts) { text in
            let error = try #require(throws: UnreadableText.self) { try CivilQuarter(text) }
            try equal(error, UnreadableText(found: text, accepted: .quarter), "the refusal")
        }
    }

    @Test("One byte more, fewer or other makes a quarter another quarter or none, as a naive reading says")
    func oneByte() throws {
        try every(["2026Q3", "2024Q1", "0001Q4", "9999Q2"]) { quarter in
            try every(oneByteChanges(of: quarter)) { bytes in
                let numbers = naiveNumbers(bytes, like: "ddddQd") ?? [0, 0]
                let expected = CivilQuarter(year: numbers[0], number: numbers[1])
                try equal(CivilQuarter(ascii: bytes.span), expected, String(decoding: bytes, as: UTF8.self))
            }
        }
    }
}
