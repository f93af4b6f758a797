// SPDX-License-Identifier: Apache-2.0

/// An amount of money with parts of an öre, exact.
///
/// Whole öre and what is above them stand apart, so that only the small part needs a common denominator. Both have 128 bits:
/// sums on the way may go beyond what ``Money`` holds.
struct ExactMoney: Equatable {
    /// The öre, rounded down.
    private let ore: Int128

    /// What is above that, from nothing to less than an öre, in lowest terms.
    private let numerator: Int128
    private let denominator: Int128

    static let zero = ExactMoney(.zero)

    init(_ money: Money) { (ore, numerator, denominator) = (Int128(money.ore), 0, 1) }

    /// Öre and a fraction of an öre, which may be more than one, or negative.
    private init(ore: Int128, _ numerator: Int128, _ denominator: Int128) {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        let rest = remainder < 0 ? remainder + denominator : remainder
        let divisor = Self.greatestCommonDivisor(denominator, rest)
        self.ore = ore + quotient - (remainder < 0 ? 1 : 0)
        self.numerator = rest / divisor
        self.denominator = denominator / divisor
    }

    /// The sum.
    func adding(_ other: ExactMoney) throws(PlacementError) -> ExactMoney {
        // Over the least common denominator.
        let divisor = Self.greatestCommonDivisor(denominator, other.denominator)
        let (common, overflow) = denominator.multipliedReportingOverflow(by: other.denominator / divisor)
        // Two fractions of less than one each: their sum is less than two denominators.
        guard !overflow, common <= .max / 2 else { throw .sharesTooFine }
        return ExactMoney(
            ore: ore + other.ore,
            numerator * (common / denominator) + other.numerator * (common / other.denominator), common)
    }

    /// The opposite amount.
    private var negated: ExactMoney { ExactMoney(ore: -ore, -numerator, denominator) }

    /// The difference.
    func subtracting(_ other: ExactMoney) throws(PlacementError) -> ExactMoney { try adding(other.negated) }

    /// A part of the amount, from nothing to the whole.
    func multiplied(by part: Fraction) throws(PlacementError) -> ExactMoney {
        let (top, bottom) = (Int128(part.numerator), Int128(part.denominator))
        // Amounts have 64 bits and few times that many on the way, terms of shares 64 bits.
        let whole = ExactMoney(ore: 0, ore * top, bottom)
        let divisor = Self.greatestCommonDivisor(top, denominator)
        let (below, overflow) = (denominator / divisor).multipliedReportingOverflow(by: bottom)
        let (above, beyond) = numerator.multipliedReportingOverflow(by: top / max(divisor, 1))
        guard !overflow, !beyond else { throw .sharesTooFine }
        return try whole.adding(ExactMoney(ore: 0, above, below))
    }

    /// The nearest whole öre; half an öre goes up or down.
    func rounded(halfUp: Bool) -> Int128 {
        let above = numerator - (denominator - numerator)
        return ore + (above > 0 || halfUp && above == 0 ? 1 : 0)
    }

    private static func greatestCommonDivisor(_ first: Int128, _ second: Int128) -> Int128 {
        second == 0 ? max(first, 1) : greatestCommonDivisor(second, first % second)
    }
}

extension ExactMoney: Comparable {
    static func < (smaller: ExactMoney, larger: ExactMoney) -> Bool {
        guard smaller.ore == larger.ore else { return smaller.ore < larger.ore }
        let left = smaller.numerator.multipliedFullWidth(by: larger.denominator)
        let right = larger.numerator.multipliedFullWidth(by: smaller.denominator)
        return left.high == right.high ? left.low < right.low : left.high < right.high
    }
}
