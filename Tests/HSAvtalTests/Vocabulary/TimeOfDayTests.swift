// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Times of the day")
struct TimeOfDayTests {
    @Test("Every minute from 00:00 to 23:59 has a time, which tells its hour and minute and comes after the one before")
    func everyMinute() throws {
        var previous: TimeOfDay?
        try every(0...1_439) { minutes in
            let time = try #require(TimeOfDay(hour: minutes / 60, minute: minutes % 60))
            try equal(time.minutes, minutes, "the minutes since midnight")
            try equal(time.hour, minutes / 60, "the hour")
            try equal(time.minute, minutes % 60, "the minute")
            try hold(!(time < time), "a time does not come before itself")
            if let previous { try hold(previous < time && !(time < previous), "the order") }
            previous = time
        }
    }

    @Test("There is a time exactly where the hour is 0 to 23 and the minute 0 to 59")
    func parts() throws {
        try every([.min, .max] + Array(-2...26), [.min, .max] + Array(-2...62)) { hour, minute in
            let exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60
            try equal(TimeOfDay(hour: hour, minute: minute) != nil, exists, "whether it exists")
        }
    }

    @Test("Noon is 12:00: one minute earlier is before it, one minute later after it")
    func noon() throws {
        #expect(try TimeOfDay.noon == TimeOfDay("12:00"))
        #expect(try TimeOfDay("11:59") < .noon)
        #expect(try TimeOfDay("12:01") > .noon)
    }

    @Test("Of all texts of two digits, a colon and two digits those that name a time are read, and written back")
    func text() throws {
        try every(0...99, 0...99) { hour, minute in
            let text = "\(hour / 10)\(hour % 10):\(minute / 10)\(minute % 10)"
            guard hour < 24, minute < 60 else {
                let error = try #require(throws: UnreadableText.self) { try TimeOfDay(text) }
                return try equal(error, UnreadableText(found: text, accepted: .time), "the refusal")
            }
            let time = try TimeOfDay(text)
            try equal(time, TimeOfDay(hour: hour, minute: minute), "the time read")
            try equal(time.description, text, "written back")
        }
    }

    @Test("A text that is no time to the byte is refused")
    func refused() throws {
        let texts = [
            "", "13", "13:", "1:45", "13:4", "13.45", "13;45", "1345", "013:45", "13:045", "13:45:00", " 13:45",
            "13:45 ",
            "+1:45", "13:-5", "24:00", "23:60", "12:00 PM", "kl 13:45", "13：45", "1३:45", "ab:cd",
        ]
        try every(texts) { text in
            let error = try #require(throws: UnreadableText.self) { try TimeOfDay(text) }
            try equal(error, UnreadableText(found: text, accepted: .time), "the refusal")
        }
    }

    @Test("One byte more, fewer or other makes a time another time or none, as a naive reading says")
    func oneByte() throws {
        try every(["00:00", "09:59", "13:45", "19:20", "23:59"]) { time in
            try every(oneByteChanges(of: time)) { bytes in
                let numbers = naiveNumbers(bytes, like: "dd:dd") ?? [-1, -1]
                let expected = TimeOfDay(hour: numbers[0], minute: numbers[1])
                try equal(TimeOfDay(ascii: bytes.span), expected, String(decoding: bytes, as: UTF8.self))
            }
        }
    }
}
