// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Fractions")
struct FractionTests {
    @Test("A fraction has its value in lowest terms, the sign above the line")
    func lowestTerms() throws {
        try every(-12...12 as ClosedRange<Int64>, 1...12 as ClosedRange<Int64>) { top, bottom in
            let fraction = try #require(Fraction(top, bottom))
            try equal(fraction.numerator * bottom, top * fraction.denominator, "the value")
            let divisors = (2...12).filter { fraction.numerator % $0 == 0 && fraction.denominator % $0 == 0 }
            try hold(divisors.isEmpty && fraction.denominator > 0, "\(fraction) is in lowest terms")
            try equal(fraction.description, "\(fraction.numerator)/\(fraction.denominator)", "both terms")
        }
        #expect(Fraction.zero == Fraction(0, 7) && Fraction(0).description == "0/1")
        #expect(Fraction(.min, 1) == Fraction(.min) && Fraction(.min, 2)?.numerator == -4_611_686_018_427_387_904)
        #expect(Fraction(.min, .max)?.denominator == .max && Fraction(.max, .max) == Fraction(1))
    }

    @Test("Below the line there is a number from 1")
    func denominator() throws {
        try every([.min, -12, -1, 0] as [Int64], [.min, -1, 0, 1, .max] as [Int64]) { bottom, top in
            try equal(Fraction(top, bottom), nil, "there is no fraction")
        }
    }

    @Test("Sums, differences, products and order of all small fractions are those of school arithmetic")
    func arithmetic() throws {
        let fractions = try (-12...12).flatMap { top in try (1...12).map { try #require(Fraction(top, $0)) } }
        let distinct = Array(Set(fractions)).sorted()
        try every(distinct, distinct) { first, second in
            let (a, b) = (first.numerator, first.denominator)
            let (c, d) = (second.numerator, second.denominator)
            try equal(first.adding(second), Fraction(a * d + c * b, b * d), "the sum")
            try equal(first.subtracting(second), Fraction(a * d - c * b, b * d), "the difference")
            try equal(first.multiplied(by: second), Fraction(a * c, b * d), "the product")
            try equal(first < second, a * d < c * b, "the order")
            try equal(first == second, a * d == c * b, "the same")
        }
    }

    @Test("Near the ends of the range a result is exact or nil, and nil whenever it does not fit")
    func extremes() throws {
        let (least, most) = (Int64.min, Int64.max)
        let small = Generator<Int64>.element(of: [-1, 0, 1, 2, 3, 1_000_003] as [Int64])
        let large = Generator<Int64>.element(of: [least, least + 1, least / 2, most / 2, most - 1, most])
        let tops = Generator.frequency([(1, small), (2, large)])
        let bottoms = Generator.frequency([(2, small), (1, large)]).map { max(1, $0) }
        var found = (values: 0, nils: 0)
        try forAll(.zip(tops, bottoms, tops, bottoms), cases: 20_000) { top, bottom, otherTop, otherBottom in
            let (first, second) = (try #require(Fraction(top, bottom)), try #require(Fraction(otherTop, otherBottom)))
            let (a, b) = (Int128(first.numerator), Int128(first.denominator))
            let (c, d) = (Int128(second.numerator), Int128(second.denominator))
            let product = naive(a * c, b * d)
            try equal(first.multiplied(by: second), product, "the product")
            found = product == nil ? (found.values, found.nils + 1) : (found.values + 1, found.nils)
            if let sum = first.adding(second) { try equal(sum, naive(a * d + c * b, b * d), "the sum") }
            if let difference = first.subtracting(second) {
                try equal(difference, naive(a * d - c * b, b * d), "the difference")
            }
            try equal(first < second, a * d < c * b, "the order")
        }
        #expect(found.values > 1_000 && found.nils > 1_000)
        #expect(Fraction(.max).adding(Fraction(1)) == nil && Fraction(.min).subtracting(Fraction(1)) == nil)
        #expect(Fraction(.max).adding(Fraction.zero) == Fraction(.max))
        #expect(Fraction(.min).adding(Fraction(.max)) == Fraction(-1))
    }

    @Test("A sum fits where the least common denominator does, though the product of the denominators does not")
    func leastCommonDenominator() throws {
        let (sixth, ninth) = (try #require(Fraction(1, 6_000_000_000)), try #require(Fraction(1, 9_000_000_000)))
        #expect(sixth.adding(sixth) == Fraction(1, 3_000_000_000))
        #expect(sixth.adding(ninth) == Fraction(5, 18_000_000_000))
        #expect(sixth.subtracting(ninth) == Fraction(1, 18_000_000_000))
        #expect(ninth.subtracting(ninth) == .zero)
    }

    @Test("Rounding gives the whole number at most half away, of two the greater one")
    func rounding() throws {
        try every(-40...40 as ClosedRange<Int64>, 1...12 as ClosedRange<Int64>) { top, bottom in
            let rounded = try #require(Fraction(top, bottom)?.roundedHalfUp())
            // The only whole number with: rounded − ½ ≤ top / bottom < rounded + ½.
            try hold(2 * rounded * bottom - bottom <= 2 * top && 2 * top < 2 * rounded * bottom + bottom, "\(rounded)")
        }
        #expect(Fraction(.max).roundedHalfUp() == .max && Fraction(.min).roundedHalfUp() == .min)
        #expect(Fraction(.max, 2)?.roundedHalfUp() == 4_611_686_018_427_387_904)
        #expect(Fraction(.min + 1, 2)?.roundedHalfUp() == -4_611_686_018_427_387_903)
        #expect(Fraction(.max - 1, .max)?.roundedHalfUp() == 1 && Fraction(.min, .max)?.roundedHalfUp() == -1)
    }

    @Test("A number of decimals is rounded like a whole number of their parts, and written with all of them")
    func decimals() throws {
        try every(-40...40 as ClosedRange<Int64>, 1...12 as ClosedRange<Int64>, 0...9) { top, bottom, decimals in
            let fraction = try #require(Fraction(top, bottom))
            let scale = (0..<decimals).reduce(1 as Int64) { power, _ in 10 * power }
            let parts = try #require(Fraction(top * scale, bottom)?.roundedHalfUp())
            try equal(fraction.rounded(decimals: decimals), Fraction(parts, scale), "rounded")
            let digits = "\(parts.magnitude)"
            let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
            let point = decimals == 0 ? "" : "."
            let text = "\(parts < 0 ? "-" : "")\(padded.dropLast(decimals))\(point)\(padded.suffix(decimals))"
            try equal(fraction.decimal(decimals), text, "written")
        }
        try every([.min, -1, 10, .max]) { decimals in
            try equal(Fraction(1).rounded(decimals: decimals), nil, "no such number of decimals")
            try equal(Fraction(1).decimal(decimals), "1/1", "both terms")
        }
        #expect(Fraction(.max).rounded(decimals: 1) == nil && Fraction(.max).decimal(1) == "\(Int64.max)/1")
    }

    @Test("The shortest decimal is exact; both terms stand where no decimal of nine digits is")
    func shortestDecimal() throws {
        let examples: [(Int64, Int64, String)] = [
            (3, 1, "3"), (0, 5, "0"), (-7, 1, "-7"), (99, 100, "0.99"), (-1, 2, "-0.5"), (-5, 4, "-1.25"),
            (1, 20, "0.05"),
            (10, 4, "2.5"), (1, 3, "1/3"), (-10, 3, "-10/3"), (1, 512, "0.001953125"), (1, 1_024, "1/1024"),
            (1, 1_000_000_000, "0.000000001"), (1, 10_000_000_000, "1/10000000000"), (.max, 1, "9223372036854775807"),
            (.max, 5, "\(Int64.max)/5"), (.min, 1, "-9223372036854775808"), (.max, 10, "922337203685477580.7"),
            (.max, 4, "\(Int64.max)/4"),
        ]
        try every(examples) { top, bottom, text in try equal(Fraction(top, bottom)?.decimal, text, "the decimal") }
    }

    /// A ratio of two wide numbers in lowest terms, nil when these are too long.
    private func naive(_ top: Int128, _ bottom: Int128) -> Fraction? {
        var (divisor, rest) = (bottom, top.magnitude % bottom.magnitude)
        while rest != 0 { (divisor, rest) = (Int128(rest), divisor.magnitude % rest) }
        guard let top = Int64(exactly: top / divisor), let bottom = Int64(exactly: bottom / divisor) else { return nil }
        return Fraction(top, bottom)
    }
}
