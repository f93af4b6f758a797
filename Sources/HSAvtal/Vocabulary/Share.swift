// SPDX-License-Identifier: Apache-2.0

/// A part of a cost: from nothing to the whole, exact.
///
/// Swedish: *andel*. Written in per cent with at most two decimals, `33` or `33.5`, or as two whole numbers, `1/3`.
public struct Share: Sendable, Hashable {
    /// The share of the whole, 0 to 1.
    public let fraction: Fraction

    /// A share of the whole, or nil outside 0 to 1, or with terms of more than nine digits, which nobody could write.
    public init?(_ fraction: Fraction) {
        guard 0...fraction.denominator ~= fraction.numerator, fraction.denominator < 1_000_000_000 else { return nil }
        self.fraction = fraction
    }

    /// A share of whole per cent, or nil outside 0 to 100.
    public init?(percent: Int) {
        guard 0...100 ~= percent, let fraction = Fraction(Int64(percent), 100) else { return nil }
        self.fraction = fraction
    }

    /// Nothing of the whole.
    public static let nothing = Share(valid: .zero)

    private init(valid fraction: Fraction) { self.fraction = fraction }

    /// What is left of the whole.
    public var rest: Share {
        Fraction(fraction.denominator - fraction.numerator, fraction.denominator).flatMap(Share.init) ?? self
    }
}

extension Share: TextValue {
    /// The form that is read.
    public static var form: TextForm { .share }

    /// Reads per cent after which no sign stands, or two whole numbers with a stroke between them; or nil.
    public init?(ascii text: Span<UInt8>) {
        guard let stroke = text.indices.first(where: { text[$0] == UInt8(ascii: "/") }) else {
            // Per cent with at most two decimals is written as an amount is.
            guard text.count > 0, text[0] != UInt8(ascii: "-"), let hundredths = Money(ascii: text)?.ore,
                let fraction = Fraction(hundredths, 10_000)
            else {
                return nil
            }
            self.init(fraction)
            return
        }
        let length = text.count - stroke - 1
        guard 1...9 ~= stroke, 1...9 ~= length, let part = text.digits(0, count: stroke),
            let whole = text.digits(stroke + 1, count: length), let fraction = Fraction(Int64(part), Int64(whole))
        else { return nil }
        self.init(fraction)
    }

    /// Per cent without the sign where at most two decimals are exact, `33.5`, otherwise both terms, `1/3`.
    public var description: String { percent?.decimal ?? fraction.description }

    /// Per cent with the sign where it is exact, otherwise both terms.
    func text(in language: Language) -> String {
        guard let percent else { return fraction.description }
        return language.decimal(percent.decimal) + language.text("\u{a0}%", " per cent")
    }

    /// The share in per cent, or nil when two decimals do not write it exactly.
    private var percent: Fraction? {
        guard 10_000 % fraction.denominator == 0 else { return nil }
        return Fraction(fraction.numerator * (10_000 / fraction.denominator), 100)
    }
}

#if !hasFeature(Embedded)
    extension Share: Codable {}
#endif
