// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Share")
struct ShareTests {
    @Test("A share is read in per cent with at most two decimals, or as two whole numbers")
    func accepted() throws {
        let texts: [(String, top: Int64, bottom: Int64)] = [
            ("0", 0, 1), ("100", 1, 1), ("33", 33, 100), ("33.5", 67, 200), ("33,5", 67, 200), ("33.33", 3_333, 10_000),
            ("33,33", 3_333, 10_000), ("100.00", 1, 1), ("0.01", 1, 10_000), ("050", 1, 2), ("1/3", 1, 3),
            ("2/6", 1, 3), ("0/5", 0, 1), ("5/5", 1, 1), ("007/010", 7, 10),
            ("999999998/999999999", 999_999_998, 999_999_999),
        ]
        try every(texts) { text, top, bottom in
            try equal(try Share(text).fraction, try #require(Fraction(top, bottom)), text)
        }
    }

    @Test("What is no share is refused, with what was found and what is accepted")
    func refused() throws {
        let texts = [
            "", "101", "100.01", "-1", "-0.01", "-0", "-0.00", "-0/1", "0/-1", "1/0", "0/0", "2/1", "4/3", "-1/3",
            "1/-3", "1/", "/3", "/", "1/3/5",
            "33,333", "33.333", "33%", "33 %", " 33", "33 ", "1 / 3", "1/3%", "0.5/1", "1/1000000000", "1000000000/1",
            "0,5/1", "en tredjedel", "1∕3", "½", ".5", "5.", "+5", "1e1",
        ]
        try every(texts) { text in
            let error = try #require(throws: UnreadableText.self) { try Share(text) }
            try equal(error, UnreadableText(found: text, accepted: .share), "the refusal")
        }
        let error = try #require(throws: UnreadableText.self) { try Share("101") }
        #expect(
            error.message(in: .swedish) == "”101” kan inte läsas: här godtas en andel i procent från 0 till 100, eller "
                + "ett bråk, till exempel 33, 33.5 eller 1/3.")
        #expect(
            error.message(in: .english) == "“101” cannot be read: accepted is a share in per cent from 0 to 100, or a "
                + "fraction, for example 33, 33.5 or 1/3.")
    }

    @Test("A share is written in the shortest exact form, and read back the same")
    func written() throws {
        let texts: [(String, String)] = [
            ("0", "0"), ("100", "100"), ("33.50", "33.5"), ("1/3", "1/3"), ("2/6", "1/3"), ("1/2", "50"),
            ("1/8", "12.5"), ("1/16", "6.25"), ("1/32", "1/32"), ("1/10000", "0.01"), ("1/20000", "1/20000"),
            ("3/3", "100"), ("0/9", "0"),
        ]
        try every(texts) { text, written in try equal(try Share(text).description, written, text) }
        try every(1...120 as ClosedRange<Int64>) { bottom in
            for top in 0...bottom {
                let share = try #require(Fraction(top, bottom).flatMap { Share($0) })
                try equal(try Share(share.description), share, "\(top)/\(bottom) read back")
            }
        }
        try every(0...10_000 as ClosedRange<Int64>) { hundredths in
            let share = try #require(Fraction(hundredths, 10_000).flatMap { Share($0) })
            try hold(!share.description.contains("/"), "\(share) is written in per cent")
            try equal(try Share(share.description), share, "read back")
        }
    }

    @Test("A share is at least nothing and at most the whole")
    func range() throws {
        try every(-5...5 as ClosedRange<Int64>, 1...4 as ClosedRange<Int64>) { top, bottom in
            let fraction = try #require(Fraction(top, bottom))
            try equal(Share(fraction)?.fraction, 0...bottom ~= top ? fraction : nil, "\(fraction)")
        }
        try every([Int.min, -1, 0, 1, 50, 99, 100, 101, Int.max]) { percent in
            let expected = 0...100 ~= percent ? Fraction(Int64(percent), 100) : nil
            try equal(Share(percent: percent)?.fraction, expected, "\(percent) per cent")
        }
        #expect(Share.nothing.fraction == .zero && Share.nothing.rest.fraction == Fraction(1))
        #expect(Share(Fraction(.max)) == nil && Share(Fraction(.min)) == nil)
        #expect(Share(try #require(Fraction(1, 999_999_999))) != nil)
        #expect(Share(try #require(Fraction(1, 1_000_000_000))) == nil)
        #expect(Share(try #require(Fraction(1, .max))) == nil)
    }

    @Test("A share and its rest are the whole, and the rest of the rest is the share")
    func rest() throws {
        try every(1...120 as ClosedRange<Int64>) { bottom in
            for top in 0...bottom {
                let share = try #require(Fraction(top, bottom).flatMap { Share($0) })
                try equal(share.fraction.adding(share.rest.fraction), Fraction(1), "the whole of \(share)")
                try equal(share.rest.rest, share, "the rest of the rest")
            }
        }
        let least = try #require(Fraction(1, 999_999_999).flatMap { Share($0) })
        #expect(least.rest.fraction == Fraction(999_999_998, 999_999_999))
        #expect(try Share("33").rest.description == "67" && Share("1/3").rest.description == "2/3")
    }
}
