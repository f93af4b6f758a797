// SPDX-License-Identifier: Apache-2.0

/// A property that does not hold, with the case that shows it.
public struct Falsified: Error, Sendable, Hashable {
    /// The value or values for which the property does not hold, after any shrinking.
    public let counterexample: String
    /// The number of cases that held before the first that did not.
    public let heldBefore: Int
    /// Why the property does not hold for the counterexample.
    public let reason: String
    /// The random value before shrinking; `nil` when the values were enumerated.
    public internal(set) var original: String?
    /// The seed of the random values; `nil` when the values were enumerated.
    public internal(set) var seed: Seed?
}

extension Falsified: CustomStringConvertible {
    /// The counterexample and the reason and, for random values, how to run the same cases again.
    public var description: String {
        var text = "Falsified by \(counterexample) (cases held before it: \(heldBefore)): \(reason)"
        if let original { text += "\n  original: \(original)" }
        if let seed { text += "\n  seed: \(seed); run again with: \(Seed.variable)=\(seed) swift test" }
        return text
    }
}
