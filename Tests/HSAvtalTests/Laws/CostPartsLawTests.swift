// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of the division of an amount")
struct CostPartsLawTests {
    /// Nothing, the whole, halves, per cent, thirds, and shares with the terms that are hardest to divide by.
    private func shares() throws -> [Share] {
        try [
            (0, 1), (1, 1), (1, 2), (33, 100), (67, 100), (1, 3), (2, 3), (3_333, 10_000), (6_667, 10_000), (1, 200),
            (1, 4), (3, 7), (999, 1_000), (1, 999_999_999), (500_000_000, 999_999_999), (999_999_998, 999_999_999),
            (123_456_789, 987_654_321),
        ].map { numerator, denominator in
            try #require(Fraction(numerator, denominator).flatMap { Share($0) })
        }
    }

    private func parts(_ ore: Int64, _ share: Share) -> (region: Int64, municipality: Int64) {
        let parts = CostParts(dividing: Money(ore: ore), regionShare: share)
        return (parts.region.ore, parts.municipality.ore)
    }

    /// The region's part by exact arithmetic: the nearest öre, and of two that are as near the one that is more.
    private func exact(_ ore: Int64, _ share: Share) -> Int128 {
        let (numerator, denominator) = (Int128(share.fraction.numerator), Int128(share.fraction.denominator))
        let magnitude = Int128(ore < 0 ? -Int128(ore) : Int128(ore))
        let part = (2 * magnitude * numerator + denominator) / (2 * denominator)
        return ore < 0 ? -part : part
    }

    private func check(_ ore: Int64, _ share: Share) throws {
        let parts = parts(ore, share)
        try equal(Int128(parts.region), exact(ore, share), "the region's part of \(ore) by \(share)")
        try equal(Int128(parts.region) + Int128(parts.municipality), Int128(ore), "the sum of the parts of \(ore)")
        let whole = CostParts(dividing: Money(ore: ore), regionShare: share).cost
        try equal(whole, Money(ore: ore), "the cost that has the parts")
        // At most half an öre from the exact part, and never more than the whole or against its sign.
        let (numerator, denominator) = (Int128(share.fraction.numerator), Int128(share.fraction.denominator))
        let away = 2 * (Int128(parts.region) * denominator - Int128(ore) * numerator)
        try hold(-denominator <= away && away <= denominator, "\(parts.region) of \(ore) is within half an öre")
        let range = ore < 0 ? ore...0 : 0...ore
        try hold(range.contains(parts.region) && range.contains(parts.municipality), "\(parts) within \(ore)")
        guard ore > .min else { return }
        let credit = self.parts(-ore, share)
        try hold(
            credit.region == -parts.region && credit.municipality == -parts.municipality, "the credit of \(ore)")
    }

    @Test("Every amount from -100 to 100 kronor, by many shares: nothing is lost, and nobody is half an öre off")
    func exhaustive() throws {
        for share in try shares() { try every(-10_000...10_000) { try check(Int64($0), share) } }
    }

    @Test("Random amounts up to 100 billion kronor, and random shares")
    func random() throws {
        let amounts = Generator<Int>.int(in: -10_000_000_000_000...10_000_000_000_000)
        for share in try shares() { try forAll(amounts, cases: 1_000) { try check(Int64($0), share) } }
        let cases = Generator<(Int, Int, Int)>.zip(amounts, .int(in: 1...999_999_999), .int(in: 0...999_999_999))
        try forAll(cases, cases: 10_000) { amount, denominator, part in
            let share = Fraction(Int64(part % (denominator + 1)), Int64(denominator)).flatMap { Share($0) }
            try check(Int64(amount), try #require(share))
        }
    }

    @Test("The greatest and the least amounts that can be written")
    func limits() throws {
        let amounts = (0...3).flatMap { [Int64.max - $0, .min + $0] }
        try every(try shares(), amounts) { try check($1, $0) }
        #expect(parts(.min, try #require(Share(percent: 100))) == (.min, 0))
        #expect(parts(.min, .nothing) == (0, .min))
        #expect(parts(.max, try #require(Share(percent: 50))) == (4_611_686_018_427_387_904, 4_611_686_018_427_387_903))
    }

    @Test("The öre that is left goes to the larger remainder, on a tie to the region (I-16)")
    func remainder() throws {
        let percent = try #require(Share(percent: 33))
        let third = try #require(Fraction(1, 3).flatMap { Share($0) })
        let half = try #require(Share(percent: 50))
        for (ore, share, region, municipality) in [
            (Int64(1), percent, Int64(0), Int64(1)), (2, percent, 1, 1), (50, percent, 17, 33), (150, percent, 50, 100),
            (100, percent, 33, 67), (1, third, 0, 1), (2, third, 1, 1), (100, third, 33, 67), (200, third, 67, 133),
            (1, half, 1, 0), (3, half, 2, 1), (-1, half, -1, 0), (-3, half, -2, -1), (-50, percent, -17, -33),
            (0, percent, 0, 0),
        ] {
            #expect(parts(ore, share) == (region, municipality), "\(ore) by \(share)")
        }
    }

    @Test("An öre more makes neither part smaller, nor either more than an öre greater")
    func monotone() throws {
        func check(_ ore: Int64, _ share: Share) throws {
            let (before, after) = (parts(ore, share), parts(ore + 1, share))
            try hold(0...1 ~= after.region - before.region, "the region's part of \(ore) and one more")
            try hold(0...1 ~= after.municipality - before.municipality, "the municipality's part")
        }
        for share in try shares() {
            try every(-1_000...1_000) { try check(Int64($0), share) }
            try forAll(.int(in: -10_000_000_000_000...10_000_000_000_000), cases: 500) {
                try check(Int64($0), share)
            }
            try every([Int64.min, .min + 1, .max - 1, .max - 2]) { try check($0, share) }
        }
    }

    @Test("A greater share of a cost makes the region's part no smaller, and the shares of both change places")
    func shareOrder() throws {
        let ordered = try shares().sorted { $0.fraction < $1.fraction }
        try forAll(.int(in: 0...10_000_000_000_000), cases: 500) { ore in
            let regions = ordered.map { parts(Int64(ore), $0).region }
            try equal(regions, regions.sorted(), "the region's parts of \(ore)")
            for share in ordered {
                let (own, mirrored) = (parts(Int64(ore), share), parts(Int64(ore), share.rest))
                // Only on a tie, which the region bears either way, the two differ.
                let isTie = (Int128(ore) * Int128(share.fraction.numerator) * 2)
                    .quotientAndRemainder(dividingBy: Int128(share.fraction.denominator))
                let tie = isTie.remainder == 0 && isTie.quotient % 2 == 1
                try equal(own.region - mirrored.municipality, tie ? 1 : 0, "\(ore) by \(share) and its rest")
            }
        }
    }

    @Test("An amount per day is nothing or more")
    func dailyPart() throws {
        for ore in [Int64.min, -1, 0, 1, .max] {
            #expect(CostRule.DailyPart(Money(ore: ore))?.amount == (ore < 0 ? nil : Money(ore: ore)))
        }
    }
}
