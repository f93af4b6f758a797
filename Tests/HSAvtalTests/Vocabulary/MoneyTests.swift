// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Money")
struct MoneyTests {
    @Test("Every amount near nothing, and any other, is written with two decimals and read back the same")
    func roundTrip() throws {
        try every(-20_000...20_000 as ClosedRange<Int64>) { ore in
            let money = Money(ore: ore)
            let digits = "\(ore.magnitude)"
            let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
            try equal(money.description, "\(ore < 0 ? "-" : "")\(padded.dropLast(2)).\(padded.suffix(2))", "written")
            try equal(try Money(money.description), money, "read back")
        }
        try forAll(.int(in: -Int.max ... .max)) { ore in
            try equal(try Money(Money(ore: Int64(ore)).description), Money(ore: Int64(ore)), "read back")
        }
        try every([.max, -.max]) { try equal(try Money(Money(ore: $0).description), Money(ore: $0), "read back") }
    }

    @Test("The least amount of all is written and read back the same")
    func least() throws {
        #expect(Money(ore: .min).description == "-92233720368547758.08")
        #expect(try Money("-92233720368547758.08") == Money(ore: .min))
    }

    @Test("An amount for people has groups of three digits and the currency of its language")
    func formatted() throws {
        let examples: [(ore: Int64, swedish: String, english: String)] = [
            (0, "0,00 kr", "SEK 0.00"), (5, "0,05 kr", "SEK 0.05"), (-5, "-0,05 kr", "SEK -0.05"),
            (99_999, "999,99 kr", "SEK 999.99"), (100_000, "1 000,00 kr", "SEK 1,000.00"),
            (8_120_000, "81 200,00 kr", "SEK 81,200.00"), (100_000_000, "1 000 000,00 kr", "SEK 1,000,000.00"),
            (-123_456_789, "-1 234 567,89 kr", "SEK -1,234,567.89"),
            (100_100_150, "1 001 001,50 kr", "SEK 1,001,001.50"),
            (.max, "92 233 720 368 547 758,07 kr", "SEK 92,233,720,368,547,758.07"),
            (.min, "-92 233 720 368 547 758,08 kr", "SEK -92,233,720,368,547,758.08"),
        ]
        try every(examples) { ore, swedish, english in
            try equal(Money(ore: ore).formatted(in: .swedish), swedish, "in Swedish")
            try equal(Money(ore: ore).formatted(in: .english), english, "in English")
        }
    }

    @Test("An amount may be written without decimals, with one or two, after a point or a comma")
    func accepted() throws {
        let texts: [(String, Int64)] = [
            ("12300", 1_230_000), ("12300.5", 1_230_050), ("-12300,50", -1_230_050), ("0", 0), ("-0", 0), ("0,01", 1),
            ("007", 700), ("-0.1", -10), ("92233720368547758.07", .max), ("-92233720368547758,07", -.max),
        ]
        try every(texts) { text, ore in try equal(try Money(text), Money(ore: ore), text) }
    }

    @Test("A text that is no amount is refused")
    func refused() throws {
        let texts = [
            "", "-", ".", ",", "-.", "1.", "1,", ".5", "-,5", "1.005", "1.000", "1.2.3", "1,2,3", "1.,2", "+1", "--1",
            "1-", " 1", "1 ", "1 000", "1,000.00", "1e3", "0x10", "12300 kr", "SEK 1", "1:-", "½", "१", "−1", "inf",
            "nan",
            "92233720368547758.08", "92233720368547758.1", "92233720368547759", "-92233720368547758.09",
            "922337203685477580", "9223372036854775808", "99999999999999999999", "-184467440737095516.16",
        ]
        try every(texts) { text in
            let error = try #require(throws: UnreadableText.self) { try Money(text) }
            try equal(error, UnreadableText(found: text, accepted: .money), "the refusal")
        }
    }

    @Test("Of all short texts of signs, digits and points those are read that a naive reading takes")
    func shortTexts() throws {
        let bytes = Array("-09.,a ".utf8)
        var texts: [[UInt8]] = [[]]
        for _ in 1...5 {
            try every(texts) { text in
                let read = Money(ascii: text.span)
                try equal(read?.ore, naiveReading(text), String(decoding: text, as: UTF8.self))
            }
            texts = texts.flatMap { text in bytes.map { text + [$0] } }
        }
        try every(oneByteChanges(of: "-90.5")) { text in
            try equal(Money(ascii: text.span)?.ore, naiveReading(text), String(decoding: text, as: UTF8.self))
        }
    }

    @Test("Sums, differences and kronor are exact, and nil outside the range")
    func arithmetic() throws {
        let amounts = Generator<Int64>.element(of: [.min, .min + 1, -7_800, -1, 0, 1, 10_500, .max - 1, .max])
        try forAll(.zip(amounts, amounts)) { first, second in
            let (sum, difference) = (Int128(first) + Int128(second), Int128(first) - Int128(second))
            let money = Money(ore: first)
            try equal(money.adding(Money(ore: second)), Int64(exactly: sum).map(Money.init(ore:)), "the sum")
            try equal(
                money.subtracting(Money(ore: second)), Int64(exactly: difference).map(Money.init(ore:)),
                "the difference")
            try equal(Money(kronor: first)?.ore, Int64(exactly: Int128(first) * 100), "the kronor in öre")
            try equal(money < Money(ore: second), first < second, "the order")
        }
        #expect(Money(kronor: 92_233_720_368_547_758)?.ore == 9_223_372_036_854_775_800)
        #expect(Money(kronor: 92_233_720_368_547_759) == nil && Money(kronor: -92_233_720_368_547_759) == nil)
        #expect(Money.zero == Money(ore: 0))
    }

    @Test("An amount times a fraction is rounded to the nearest öre, half an öre up, and nil outside the range")
    func multiplied() throws {
        let (amounts, tops) = (-50...50 as ClosedRange<Int64>, -12...12 as ClosedRange<Int64>)
        try every(amounts, tops, 1...12 as ClosedRange<Int64>) { ore, top, bottom in
            let factor = try #require(Fraction(top, bottom))
            let product = try #require(Money(ore: ore).multiplied(by: factor)).ore
            // The only whole number with: product − ½ ≤ exact < product + ½.
            let exact = 2 * ore * top
            try hold(2 * product * bottom - bottom <= exact && exact < 2 * product * bottom + bottom, "\(product)")
        }
        #expect(Money(ore: .max).multiplied(by: Fraction(1)) == Money(ore: .max))
        #expect(Money(ore: .max).multiplied(by: Fraction(2)) == nil)
        #expect(Money(ore: .min).multiplied(by: Fraction(-1)) == nil)
        #expect(Money(ore: 1).multiplied(by: try #require(Fraction(.max, 2)))?.ore == 4_611_686_018_427_387_904)
    }

    /// The amount in öre by looking at the parts of the text: a sign, digits, one point or comma, one or two digits.
    private func naiveReading(_ text: [UInt8]) -> Int64? {
        var unsigned = String(decoding: text, as: UTF8.self)
        let negative = unsigned.hasPrefix("-")
        if negative { unsigned.removeFirst() }
        let parts = unsigned.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard parts.count <= 2, !parts.contains(where: \.isEmpty), parts.count == 1 || parts[1].count <= 2 else {
            return nil
        }
        guard parts.joined().allSatisfy({ "0123456789".contains($0) }), let kronor = Int64(parts[0]) else { return nil }
        let decimals = parts.count == 2 ? parts[1] + String(repeating: "0", count: 2 - parts[1].count) : "0"
        return Int64(decimals).map { (negative ? -1 : 1) * (kronor * 100 + $0) }
    }
}
