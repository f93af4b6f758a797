// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Moments")
struct MomentTests {
    @Test("A moment of every minute keeps its day and time, and is written and read back the same")
    func everyMinute() throws {
        let date = try CivilDate("2024-02-29")
        try every(0...1_439) { minutes in
            let time = try #require(TimeOfDay(hour: minutes / 60, minute: minutes % 60))
            let moment = Moment(date, at: time)
            try equal(moment.date, date, "the day")
            try equal(moment.time, time, "the time")
            try equal(moment.description, "2024-02-29T\(time)", "the written form")
            try equal(try Moment(moment.description), moment, "read back")
            try hold(moment != Moment(date), "a known time is not an unknown one")
        }
    }

    @Test("A moment without a time is written as its day and read back without a time")
    func unknownTime() throws {
        let moment = Moment(try CivilDate("2026-05-03"))
        #expect(moment.time == nil)
        #expect(moment.description == "2026-05-03")
        #expect(try Moment("2026-05-03") == moment)
        #expect(try Moment("2026-05-03T00:00") != moment)
    }

    @Test("Between two known times lies one number of minutes, counted day by day")
    func known() throws {
        let days = ["2023-12-30", "2024-01-01", "2024-02-28", "2024-02-29", "2024-03-01", "2025-03-01"]
        let times = [0, 1, 719, 720, 1_438, 1_439]
        try every(days, times, days, times) { firstDay, firstTime, lastDay, lastTime in
            let first = try moment(firstDay, firstTime)
            let last = try moment(lastDay, lastTime)
            let expected = try naiveDays(firstDay, lastDay) * 1_440 + lastTime - firstTime
            try equal(last.minutes(since: first), expected...expected, "the minutes between")
        }
    }

    @Test("An unknown time gives the minutes of every time it may be, no fewer and no more")
    func unknown() throws {
        let later = ["2024-02-26", "2024-02-28", "2024-02-29", "2024-03-02"]
        try every(later, [0, 1, 719, 720, 1_438, 1_439]) { day, time in
            let days = try naiveDays("2024-02-28", day)
            let known = try moment(day, time)
            let fromUnknown = naiveRange((0...1_439).map { days * 1_440 + time - $0 })
            try equal(known.minutes(since: try moment("2024-02-28", nil)), fromUnknown, "since an unknown time")
            let unknown = try moment(day, nil)
            let fromKnown = naiveRange((0...1_439).map { days * 1_440 + $0 - time })
            try equal(unknown.minutes(since: try moment("2024-02-28", time)), fromKnown, "at an unknown time")
        }
    }

    @Test("Two unknown times give the minutes of every pair of times they may be")
    func bothUnknown() throws {
        let differences = (0...1_439).lazy.flatMap { own in (0...1_439).lazy.map { own - $0 } }
        let sameDay = naiveRange(differences)
        try every(["2024-02-26", "2024-02-28", "2024-02-29", "2024-03-02"]) { day in
            let minutes = try moment(day, nil).minutes(since: try moment("2024-02-28", nil))
            let days = try naiveDays("2024-02-28", day) * 1_440
            try equal(minutes, days + sameDay.lowerBound...days + sameDay.upperBound, "the minutes between")
        }
    }

    @Test("A text that is no moment to the byte is refused")
    func refused() throws {
        let texts = [
            "", "2026-05", "2026-05-03T", "2026-05-03T1", "2026-05-03T13", "2026-05-03T1345", "2026-05-03T13:4",
            "2026-05-03 13:45", "2026-05-03t13:45", "2026-05-03T13:45Z", "2026-05-03T13:45:00", "2026-05-03T24:00",
            "2026-05-03T23:60", "2026-02-29T13:45", "2026-5-03T13:45", "T13:45", "13:45", "2026-05-03T13.45",
            "2026-05-03T13:45 ", " 2026-05-03", "2026-05-0313:45", "2026-05-03TT13:45",
        ]
        try every(texts) { text in
            let error = try #require(throws: UnreadableText.self) { try Moment(text) }
            try equal(error, UnreadableText(found: text, accepted: .moment), "the refusal")
        }
    }

    @Test("One byte more, fewer or other makes a moment another moment or none, as a naive reading says")
    func oneByte() throws {
        try every(["2026-05-03", "2024-02-29T23:59", "2026-12-31T00:00"]) { text in
            try every(oneByteChanges(of: text)) { bytes in
                try equal(Moment(ascii: bytes.span), naiveReading(bytes), String(decoding: bytes, as: UTF8.self))
            }
        }
    }

    private func naiveReading(_ bytes: [UInt8]) -> Moment? {
        let day = naiveNumbers(bytes, like: "dddd-dd-dd")
        guard let numbers = day ?? naiveNumbers(bytes, like: "dddd-dd-ddTdd:dd") else { return nil }
        guard let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
        if day != nil { return Moment(date) }
        return TimeOfDay(hour: numbers[3], minute: numbers[4]).map { Moment(date, at: $0) }
    }

    private func moment(_ day: String, _ minutes: Int?) throws -> Moment {
        let time = try minutes.map { try #require(TimeOfDay(hour: $0 / 60, minute: $0 % 60)) }
        return Moment(try CivilDate(day), at: time)
    }

    /// The days from one day to another, negative for an earlier one, counted one by one.
    private func naiveDays(_ first: String, _ last: String) throws -> Int {
        func naive(_ text: String) throws -> NaiveDate {
            let numbers = try #require(naiveNumbers(Array(text.utf8), like: "dddd-dd-dd"))
            return NaiveDate(year: numbers[0], month: numbers[1], day: numbers[2])
        }
        let (from, to) = (try naive(first), try naive(last))
        return HSAvtalTests.naiveDays(from: from, to: to) - HSAvtalTests.naiveDays(from: to, to: from)
    }

    /// The range from the least to the greatest of some numbers.
    private func naiveRange(_ numbers: some Sequence<Int>) -> ClosedRange<Int> {
        var (least, greatest) = (Int.max, Int.min)
        for number in numbers { (least, greatest) = (min(least, number), max(greatest, number)) }
        return least...greatest
    }
}
