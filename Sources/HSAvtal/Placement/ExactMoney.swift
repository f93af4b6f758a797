// SPDX-License-Identifier: Apache-2.0

/// An amount of money with parts of an öre, exact.
///
/// Whole öre and what is left stand apart, so that only the small part needs a common denominator. Arithmetic is checked.
struct ExactMoney {
    /// The öre, rounded down.
    let ore: Int64

    /// What is above that, from nothing to less than an öre.
    let rest: Fraction

    static let zero = ExactMoney(.zero)

    init(_ money: Money) { (ore, rest) = (money.ore, .zero) }

    /// Öre and a part, which may be an öre or more.
    private init?(ore: Int64, _ part: Fraction) {
        let whole = part.numerator / part.denominator
        let (sum, overflow) = ore.addingReportingOverflow(whole)
        guard !overflow, let rest = part.subtracting(Fraction(whole)) else { return nil }
        (self.ore, self.rest) = (sum, rest)
    }

    /// The sum, or nil when it does not fit.
    func adding(_ other: ExactMoney) -> ExactMoney? {
        let (sum, overflow) = ore.addingReportingOverflow(other.ore)
        guard !overflow, let part = rest.adding(other.rest) else { return nil }
        return ExactMoney(ore: sum, part)
    }

    /// The difference, or nil when it does not fit.
    func subtracting(_ other: ExactMoney) -> ExactMoney? {
        let (difference, overflow) = ore.subtractingReportingOverflow(other.ore)
        guard !overflow, let part = rest.subtracting(other.rest) else { return nil }
        guard part < .zero else { return ExactMoney(ore: difference, part) }
        let (below, underflow) = difference.subtractingReportingOverflow(1)
        guard !underflow, let positive = part.adding(Fraction(1)) else { return nil }
        return ExactMoney(ore: below, positive)
    }

    /// A part of the amount, from nothing to the whole; nil when it does not fit.
    func multiplied(by part: Fraction) -> ExactMoney? {
        let (quotient, remainder) = part.denominator.dividingFullWidth(ore.multipliedFullWidth(by: part.numerator))
        let floor = remainder < 0 ? quotient - 1 : quotient
        let above = remainder < 0 ? remainder + part.denominator : remainder
        guard let left = Fraction(above, part.denominator), let right = rest.multiplied(by: part),
            let sum = left.adding(right)
        else { return nil }
        return ExactMoney(ore: floor, sum)
    }

    /// The nearest öre, half an öre away from nothing, so that a credit cancels its debt; nil when it does not fit.
    var rounded: Money? {
        let doubled = rest.numerator - (rest.denominator - rest.numerator)
        guard ore < 0 ? doubled > 0 : doubled >= 0 else { return Money(ore: ore) }
        return Money(ore: ore).adding(Money(ore: 1))
    }
}

extension ExactMoney: Comparable {
    static func < (smaller: ExactMoney, larger: ExactMoney) -> Bool {
        (smaller.ore, smaller.rest) < (larger.ore, larger.rest)
    }

    static func == (first: ExactMoney, second: ExactMoney) -> Bool {
        first.ore == second.ore && first.rest == second.rest
    }
}
