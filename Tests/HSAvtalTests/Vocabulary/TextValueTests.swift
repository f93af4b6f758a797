// SPDX-License-Identifier: Apache-2.0

import Foundation
import HSAvtal
import PropertyKit
import Testing

@Suite("Values with one written form")
struct TextValueTests {
    @Test("A refused text is named in a whole sentence with what is accepted, in both languages")
    func messages() throws {
        try every(TextForm.allCases, Language.allCases) { form, language in
            let message = UnreadableText(found: "12-34", accepted: form).message(in: language)
            try hold(isWholeSentence(message), message)
            try hold(message.contains("12-34"), "\(message) names what was found")
            try hold(message.hasSuffix(form.accepted(in: language) + "."), "\(message) ends with what is accepted")
        }
        let message = UnreadableText(found: "2026-02-30", accepted: .date)
        #expect(
            message.message(in: .swedish)
                == "”2026-02-30” kan inte läsas: här godtas ett datum som finns, år-månad-dag, till exempel 2026-05-03."
        )
        #expect(
            message.description
                == "“2026-02-30” cannot be read: accepted is a date that exists, year-month-day, for example 2026-05-03."
        )
        #expect(message.description == message.message(in: .english))
    }

    @Test("What is accepted is told in the language asked for")
    func forms() {
        let swedish = [
            "ett datum som finns, år-månad-dag, till exempel 2026-05-03", "en månad, år-månad, till exempel 2026-05",
            "ett kvartal, år, Q och siffra, till exempel 2026Q3",
            "ett klockslag från 00:00 till 23:59, till exempel 13:45",
            "ett datum som finns, med eller utan klockslag: 2026-05-03 eller 2026-05-03T13:45",
            "en kommunkod med fyra siffror, till exempel 1480",
            "ett belopp i kronor med högst två decimaler, till exempel 12300 eller 12300.50",
            "en andel i procent från 0 till 100, eller ett bråk, till exempel 33, 33.5 eller 1/3",
        ]
        let english = [
            "a date that exists, year-month-day, for example 2026-05-03", "a month, year-month, for example 2026-05",
            "a quarter, year, Q and digit, for example 2026Q3",
            "a time from 00:00 to 23:59, for example 13:45",
            "a date that exists, with or without a time: 2026-05-03 or 2026-05-03T13:45",
            "a municipality code of four digits, for example 1480",
            "an amount in kronor with at most two decimals, for example 12300 or 12300.50",
            "a share in per cent from 0 to 100, or a fraction, for example 33, 33.5 or 1/3",
        ]
        #expect(TextForm.allCases.map { $0.accepted(in: .swedish) } == swedish)
        #expect(TextForm.allCases.map { $0.accepted(in: .english) } == english)
    }

    @Test("A form that is read is the one of its type, and its own example can be read")
    func examples() throws {
        #expect(throws: UnreadableText(found: "x", accepted: .date)) { try CivilDate("x") }
        #expect(throws: UnreadableText(found: "x", accepted: .month)) { try CivilMonth("x") }
        #expect(throws: UnreadableText(found: "x", accepted: .quarter)) { try CivilQuarter("x") }
        #expect(throws: UnreadableText(found: "x", accepted: .time)) { try TimeOfDay("x") }
        #expect(throws: UnreadableText(found: "x", accepted: .moment)) { try Moment("x") }
        #expect(throws: UnreadableText(found: "x", accepted: .municipalityCode)) { try MunicipalityCode("x") }
        #expect(throws: UnreadableText(found: "x", accepted: .money)) { try Money("x") }
        #expect(throws: UnreadableText(found: "x", accepted: .share)) { try Share("x") }
        try every(Language.allCases) { language in
            func example(_ form: TextForm) -> String {
                form.accepted(in: language).split(separator: " ").last.map(String.init) ?? ""
            }
            try equal(try CivilDate(example(.date)).description, "2026-05-03", "a date")
            try equal(try CivilMonth(example(.month)).description, "2026-05", "a month")
            try equal(try CivilQuarter(example(.quarter)).description, "2026Q3", "a quarter")
            try equal(try TimeOfDay(example(.time)).description, "13:45", "a time")
            try equal(try Moment(example(.moment)).description, "2026-05-03T13:45", "a moment")
            try equal(try MunicipalityCode(example(.municipalityCode)).description, "1480", "a code")
            try equal(try Money(example(.money)), Money(ore: 1_230_050), "an amount")
            try equal(try Share(example(.share)).description, "1/3", "a share")
        }
    }
}

@Suite("Values in JSON")
struct CodableTests {
    @Test("Every vocabulary type is written to JSON in its form and read back the same")
    func roundTrips() throws {
        try roundTrip(try CivilDate("2024-02-29"), #""2024-02-29""#)
        try roundTrip(try CivilMonth("0987-06"), #""0987-06""#)
        try roundTrip(try CivilQuarter("0987Q4"), #""0987Q4""#)
        try roundTrip(try TimeOfDay("07:05"), #""07:05""#)
        try roundTrip(try Moment("2026-05-03"), #""2026-05-03""#)
        try roundTrip(try Moment("2026-05-03T00:00"), #""2026-05-03T00:00""#)
        try roundTrip(Money(ore: -5), #""-0.05""#)
        try roundTrip(try Share("33,50"), #""33.5""#)
        try roundTrip(try Share("2/6"), #""1\/3""#)
        try roundTrip(try MunicipalityCode("0017"), #""0017""#)
        try every(Municipality.allCases) { try roundTrip($0, "\"\($0.code)\"") }
        try roundTrip(try #require(Fraction(-4, 6)), #"{"denominator":3,"numerator":-2}"#)
        try every(Knowledge.allCases) { try roundTrip($0, "\"\($0.rawValue)\"") }
        try every(Principal.allCases) { try roundTrip($0, "\"\($0.rawValue)\"") }
        #expect(Knowledge.allCases.map(\.rawValue) == ["yes", "no", "unknown"])
        #expect(Principal.allCases.map(\.rawValue) == ["region", "municipality"])
    }

    @Test("A value that its type does not admit is refused with what was found and what is accepted")
    func refusals() throws {
        try refuse(CivilDate.self, #""2026-02-29""#, naming: ["2026-02-29", "a date that exists"])
        try refuse(CivilMonth.self, #""2026-13""#, naming: ["2026-13", "a month"])
        try refuse(CivilQuarter.self, #""2026Q5""#, naming: ["2026Q5", "a quarter"])
        try refuse(TimeOfDay.self, #""24:00""#, naming: ["24:00", "from 00:00 to 23:59"])
        try refuse(Moment.self, #""2026-05-03T24:00""#, naming: ["2026-05-03T24:00", "with or without a time"])
        try refuse(Money.self, #""1.005""#, naming: ["1.005", "at most two decimals"])
        try refuse(Share.self, #""101""#, naming: ["101", "a share in per cent from 0 to 100"])
        try refuse(MunicipalityCode.self, #""148""#, naming: ["148", "four digits"])
        try refuse(Municipality.self, #""148""#, naming: ["148", "four digits"])
        try refuse(Municipality.self, #""0180""#, naming: ["0180", "Västra Götaland"])
        try refuse(Fraction.self, #"{"denominator":0,"numerator":1}"#, naming: ["0", "from 1"])
        try refuse(Fraction.self, #"{"denominator":-7,"numerator":1}"#, naming: ["-7", "from 1"])
        try refuse(Knowledge.self, #""maybe""#, naming: ["maybe"])
        try refuse(Principal.self, #""state""#, naming: ["state"])
    }

    @Test("A number, a truth value and an object are no text, and null is no value")
    func otherTypes() throws {
        try every(["20260503", "true", "{}", "[]", "null"]) { json in
            try hold((try? decode(CivilDate.self, json)) == nil, "no date")
            try hold((try? decode(CivilMonth.self, json)) == nil, "no month")
            try hold((try? decode(CivilQuarter.self, json)) == nil, "no quarter")
            try hold((try? decode(TimeOfDay.self, json)) == nil, "no time")
            try hold((try? decode(Moment.self, json)) == nil, "no moment")
            try hold((try? decode(Money.self, json)) == nil, "no amount")
            try hold((try? decode(Share.self, json)) == nil, "no share")
            try hold((try? decode(MunicipalityCode.self, json)) == nil, "no code")
            try hold((try? decode(Municipality.self, json)) == nil, "no municipality")
            try hold((try? decode(Fraction.self, json)) == nil, "no fraction")
        }
    }

    private func roundTrip<Value: Codable & Equatable>(_ value: Value, _ json: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try equal(String(decoding: try encoder.encode(value), as: UTF8.self), json, "as JSON")
        try equal(try decode(Value.self, json), value, "read back")
    }

    private func refuse<Value: Decodable>(_ type: Value.Type, _ json: String, naming words: [String]) throws {
        let error = try #require(throws: DecodingError.self) { try decode(type, json) }
        guard case .dataCorrupted(let context) = error else { throw error }
        try every(words) { try hold(context.debugDescription.contains($0), context.debugDescription) }
    }

    private func decode<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }
}

/// The numbers of a text that follows a pattern to the byte, where `d` is a digit; nil for any other text.
func naiveNumbers(_ text: [UInt8], like pattern: String) -> [Int]? {
    guard text.count == pattern.utf8.count else { return nil }
    var runs: [[UInt8]] = [[]]
    for (found, wanted) in zip(text, pattern.utf8) {
        if wanted == UInt8(ascii: "d") {
            guard "0123456789".utf8.contains(found) else { return nil }
            runs[runs.count - 1].append(found)
        } else {
            guard found == wanted else { return nil }
            runs.append([])
        }
    }
    return runs.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
}

/// The text itself, and every text that one byte more, one byte fewer or another byte somewhere makes of it.
func oneByteChanges(of text: String) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    let places = bytes.indices
    let others = places.flatMap { place in
        (UInt8.min ... .max).map { Array(bytes[..<place]) + [$0] + Array(bytes[(place + 1)...]) }
    }
    let longer = (0...bytes.count).flatMap { place in
        (UInt8.min ... .max).map { Array(bytes[..<place]) + [$0] + Array(bytes[place...]) }
    }
    return [bytes] + places.map { Array(bytes[..<$0] + bytes[($0 + 1)...]) } + others + longer
}
