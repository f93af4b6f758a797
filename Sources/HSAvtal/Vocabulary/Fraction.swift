// SPDX-License-Identifier: Apache-2.0

/// An exact ratio of two whole numbers, in lowest terms.
///
/// Swedish: *bråk*. Arithmetic is checked: a result is nil when its terms, or a step on the way to them, do not fit in 64
/// bits.
public struct Fraction: Sendable, Hashable {
    /// The number above the line; its sign is the sign of the fraction.
    public let numerator: Int64

    /// The number below the line, at least 1.
    public let denominator: Int64

    /// A whole number.
    public init(_ whole: Int64) {
        numerator = whole
        denominator = 1
    }

    /// The ratio of two numbers in lowest terms, or nil when the denominator is not positive.
    public init?(_ numerator: Int64, _ denominator: Int64) {
        guard denominator > 0 else { return nil }
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        // The divisor is at most the denominator, which is a positive Int64.
        self.numerator = numerator / Int64(truncatingIfNeeded: divisor)
        self.denominator = denominator / Int64(truncatingIfNeeded: divisor)
    }

    /// Nothing: the number 0.
    public static let zero = Fraction(0)

    /// The sum, or nil when it does not fit.
    public func adding(_ other: Fraction) -> Fraction? {
        // Over the least common denominator, so that a sum that fits is found whenever its terms do.
        let divisor = Int64(
            truncatingIfNeeded: Self.greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
        let (own, others) = (denominator / divisor, other.denominator / divisor)
        guard let left = numerator.multiplied(others), let right = other.numerator.multiplied(own),
            let bottom = denominator.multiplied(others)
        else { return nil }
        let (top, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : Fraction(top, bottom)
    }

    /// The difference, or nil when it does not fit.
    public func subtracting(_ other: Fraction) -> Fraction? {
        other.multiplied(by: Fraction(-1)).flatMap(adding)
    }

    /// The product, or nil when it does not fit.
    public func multiplied(by other: Fraction) -> Fraction? {
        // Reducing crosswise first keeps the terms as small as they can be.
        guard let left = Fraction(numerator, other.denominator), let right = Fraction(other.numerator, denominator),
            let top = left.numerator.multiplied(right.numerator),
            let bottom = left.denominator.multiplied(right.denominator)
        else { return nil }
        return Fraction(top, bottom)
    }

    /// The nearest whole number, halves towards positive infinity, or nil when it does not fit.
    public func roundedHalfUp() -> Int64? {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        let floor = remainder < 0 ? quotient - 1 : quotient
        let rest = remainder < 0 ? remainder + denominator : remainder
        guard rest >= denominator - rest else { return floor }
        let (next, overflow) = floor.addingReportingOverflow(1)
        return overflow ? nil : next
    }

    /// The nearest number with the given number of decimals (0 to 9), halves up, or nil when it does not fit.
    public func rounded(decimals: Int) -> Fraction? {
        guard let scale = Self.powerOfTen(decimals) else { return nil }
        return multiplied(by: Fraction(scale))?.roundedHalfUp().flatMap { Fraction($0, scale) }
    }

    private static func greatestCommonDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
        second == 0 ? max(first, 1) : greatestCommonDivisor(second, first % second)
    }

    private static func powerOfTen(_ exponent: Int) -> Int64? {
        guard 0...9 ~= exponent else { return nil }
        return (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}

extension Fraction: Comparable {
    /// Whether a fraction is the smaller of two.
    public static func < (smaller: Fraction, larger: Fraction) -> Bool {
        let left = smaller.numerator.multipliedFullWidth(by: larger.denominator)
        let right = larger.numerator.multipliedFullWidth(by: smaller.denominator)
        return left.high == right.high ? left.low < right.low : left.high < right.high
    }
}

extension Fraction: CustomStringConvertible {
    /// Both terms: `10/3`, and `3/1` for a whole number.
    public var description: String { "\(numerator)/\(denominator)" }

    /// The shortest exact decimal, `0.99` or `1`; both terms, `1/3`, when no decimal of up to nine digits is exact.
    public var decimal: String { decimal(atLeast: 0) }

    /// The shortest exact decimal with at least a number of decimals; both terms when no decimal of up to nine is exact.
    func decimal(atLeast least: Int) -> String {
        for decimals in least...9 {
            if let text = exactly(decimals: decimals) { return text }
        }
        return description
    }

    /// The fraction with exactly the given number of decimals (0 to 9), rounded half up; both terms when it does not fit.
    public func decimal(_ decimals: Int) -> String {
        rounded(decimals: decimals)?.exactly(decimals: decimals) ?? description
    }

    /// The fraction with a number of decimals, or nil when these do not write it exactly.
    private func exactly(decimals: Int) -> String? {
        guard let scale = Self.powerOfTen(decimals), scale % denominator == 0,
            let scaled = numerator.multiplied(scale / denominator)
        else { return nil }
        guard decimals > 0 else { return "\(scaled)" }
        let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: scale.magnitude)
        let digits = "\(rest)"
        let zeros = String(repeating: "0", count: decimals - digits.utf8.count)
        return (scaled < 0 ? "-" : "") + "\(whole).\(zeros)\(digits)"
    }
}

extension Int64 {
    /// The product, or nil when it does not fit.
    fileprivate func multiplied(_ other: Int64) -> Int64? {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? nil : product
    }
}

#if !hasFeature(Embedded)
    extension Fraction: Codable {
        private enum CodingKeys: CodingKey {
            case numerator, denominator
        }

        /// Reads both terms.
        ///
        /// - Throws: when the denominator is not positive.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            let terms = (
                try container.decode(Int64.self, forKey: .numerator),
                try container.decode(Int64.self, forKey: .denominator)
            )
            guard let value = Fraction(terms.0, terms.1) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .denominator, in: container,
                    debugDescription: "The denominator is \(terms.1): accepted is a number from 1.")
            }
            self = value
        }
    }
#endif
