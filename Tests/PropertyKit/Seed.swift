// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The number from which all random values of a property follow.
public struct Seed: Sendable, Hashable {
    /// The environment variable that chooses the seed of a run.
    public static let variable = "PROPERTY_SEED"
    /// The seed of a run that chooses none: fixed, never from the clock, so that every such run is the same.
    public static let standard = Seed(0x5eed)
    /// The number itself.
    public let value: UInt64

    /// Creates a seed from a number.
    public init(_ value: UInt64) { self.value = value }

    /// Reads a seed in decimal, or in hexadecimal after `0x`; refuses all else, also signs, spaces and no text.
    public init(parsing text: String) throws(MalformedSeed) {
        let (digits, radix) = text.hasPrefix("0x") ? (text.dropFirst(2), 16) : (text[...], 10)
        // The digits are looked at because UInt64 takes a sign.
        guard digits.allSatisfy(\.isHexDigit), let value = UInt64(digits, radix: radix) else {
            throw MalformedSeed(text: text)
        }
        self.init(value)
    }

    /// Reads the seed that the environment of this process chooses, or else takes the standard one.
    static func current() throws(MalformedSeed) -> Seed {
        guard let text = ProcessInfo.processInfo.environment[variable] else { return standard }
        return try Seed(parsing: text)
    }
}

extension Seed: CustomStringConvertible {
    /// The seed in hexadecimal, as it can be read back.
    public var description: String { "0x" + String(value, radix: 16) }
}

/// A text that was given as a seed and is not one.
public struct MalformedSeed: Error, Sendable, Hashable, CustomStringConvertible {
    let text: String

    /// What was found, and what is accepted.
    public var description: String {
        "\(Seed.variable) is \"\(text)\"; a seed is a whole number up to \(UInt64.max), as 42 or, in hexadecimal, 0x2a."
    }
}
