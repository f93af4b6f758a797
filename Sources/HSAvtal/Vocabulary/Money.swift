// SPDX-License-Identifier: Apache-2.0

/// An amount of money in Swedish kronor, exact to the öre.
///
/// Swedish: *belopp*. Whole öre, about ±92 000 billion kronor. Arithmetic is checked: a result outside the range is nil.
public struct Money: Sendable, Hashable, Comparable {
    /// The amount in öre; 100 öre are one krona.
    public let ore: Int64

    /// An amount of öre.
    public init(ore: Int64) { self.ore = ore }

    /// An amount of whole kronor, or nil outside the range.
    public init?(kronor: Int64) {
        let (ore, overflow) = kronor.multipliedReportingOverflow(by: 100)
        guard !overflow else { return nil }
        self.ore = ore
    }

    /// No money.
    public static let zero = Money(ore: 0)

    /// The sum, or nil outside the range.
    public func adding(_ other: Money) -> Money? {
        let (sum, overflow) = ore.addingReportingOverflow(other.ore)
        return overflow ? nil : Money(ore: sum)
    }

    /// The difference, or nil outside the range.
    public func subtracting(_ other: Money) -> Money? {
        let (difference, overflow) = ore.subtractingReportingOverflow(other.ore)
        return overflow ? nil : Money(ore: difference)
    }

    /// The amount a number of times, rounded half up to the öre where the factor is not whole, or nil outside the range.
    public func multiplied(by factor: Fraction) -> Money? {
        Fraction(ore).multiplied(by: factor)?.roundedHalfUp().map(Money.init(ore:))
    }

    /// Whether an amount is the smaller of two.
    public static func < (smaller: Money, larger: Money) -> Bool { smaller.ore < larger.ore }
}

extension Money: TextValue {
    /// The form that is read.
    public static var form: TextForm { .money }

    /// Reads kronor with up to two decimals after a point or a comma: `12300`, `12300.5`, `-12300,50`; or nil.
    public init?(ascii text: Span<UInt8>) {
        let negative = text.count > 0 && text[0] == UInt8(ascii: "-")
        var ore: Int64 = 0
        var decimals: Int?
        var digits = 0
        for index in (negative ? 1 : 0)..<text.count {
            let byte = text[index]
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
                guard decimals == nil, digits > 0 else { return nil }
                decimals = 0
                continue
            }
            guard let digit = text.digits(index, count: 1), decimals ?? 0 < 2 else { return nil }
            let (tens, first) = ore.multipliedReportingOverflow(by: 10)
            // Counted away from zero in the direction of the sign: the least amount has no positive counterpart.
            let (sum, second) = tens.addingReportingOverflow(Int64(negative ? -digit : digit))
            guard !first, !second else { return nil }
            (ore, digits) = (sum, digits + 1)
            decimals = decimals.map { $0 + 1 }
        }
        guard digits > 0, decimals != 0 else { return nil }
        for _ in (decimals ?? 0)..<2 {
            let (tens, overflow) = ore.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            ore = tens
        }
        self.init(ore: ore)
    }

    /// Kronor with two decimals as data writes them: `81200.00`.
    public var description: String { written(point: ".", groups: "") }

    /// The amount for people: `81 200,00 kr` in Swedish, `SEK 81,200.00` in English.
    public func formatted(in language: Language) -> String {
        switch language {
        case .swedish: "\(written(point: ",", groups: " ")) kr"
        case .english: "SEK \(written(point: ".", groups: ","))"
        }
    }

    private func written(point: String, groups: String) -> String {
        let magnitude = ore.magnitude
        return (ore < 0 ? "-" : "") + (magnitude / 100).grouped(by: groups) + point + twoDigits(Int(magnitude % 100))
    }
}

extension UInt64 {
    /// The number with a separator between groups of three digits.
    func grouped(by separator: String) -> String {
        guard self >= 1_000 else { return "\(self)" }
        let group = Int(self % 1_000)
        return (self / 1_000).grouped(by: separator) + separator + "\(group / 100)" + twoDigits(group % 100)
    }
}

#if !hasFeature(Embedded)
    extension Money: Codable {}
#endif
