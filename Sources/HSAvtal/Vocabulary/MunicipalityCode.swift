// SPDX-License-Identifier: Apache-2.0

/// The four digits that name a municipality of Sweden, party to the agreement or not.
///
/// Swedish: *kommunkod*.
public struct MunicipalityCode: Sendable, Hashable, Comparable {
    /// The code as a number, 0 to 9999.
    public let number: UInt16

    /// The code with a number of at most four digits, or nil.
    @inlinable
    public init?(_ number: Int) {
        guard 0...9_999 ~= number else { return nil }
        self.number = UInt16(truncatingIfNeeded: number)
    }

    init(valid number: UInt16) { self.number = number }

    /// The municipality of Västra Götaland with this code, or nil when it is no party to the agreement.
    public var municipality: Municipality? { Municipality(code: self) }

    /// Whether a code is the smaller of two.
    public static func < (first: MunicipalityCode, second: MunicipalityCode) -> Bool { first.number < second.number }
}

extension MunicipalityCode: TextValue {
    /// The form that is read.
    public static var form: TextForm { .municipalityCode }

    /// Reads four digits, `1480`, or nil.
    public init?(ascii text: Span<UInt8>) {
        guard text.count == 4, let number = text.digits(0, count: 4) else { return nil }
        self.init(number)
    }

    /// The four digits.
    public var description: String { "\(twoDigits(Int(number / 100)))\(twoDigits(Int(number % 100)))" }
}

#if !hasFeature(Embedded)
    extension MunicipalityCode: Codable {}
#endif
