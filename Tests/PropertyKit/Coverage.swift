// SPDX-License-Identifier: Apache-2.0

/// A claim that enough of the random values of a property are of one kind.
public struct Coverage<Value>: Sendable {
    let label: String
    let percent: Int
    let predicate: @Sendable (Value) -> Bool

    /// Creates a claim that at least a share of the values, in percent from 0 to 100, satisfy a predicate.
    public init(_ label: String, atLeast percent: Int, predicate: @escaping @Sendable (Value) -> Bool) {
        precondition((0...100).contains(percent), "A share is from 0 to 100 percent.")
        self.label = label
        self.percent = percent
        self.predicate = predicate
    }

    /// Says how far a count falls short of the claim; `nil` when it does not.
    func shortfall(_ count: Int, of cases: Int) -> String? {
        guard count * 100 < percent * cases else { return nil }
        let tenths = count * 1_000 / cases
        let found = "\(tenths / 10).\(tenths % 10) % (\(count) of \(cases) cases)"
        return "\"\(label)\" covers \(found), wanted at least \(percent) %"
    }
}

/// Random values of which too few are of some kind.
public struct Uncovered: Error, Sendable, Hashable, CustomStringConvertible {
    let shortfalls: [String]
    let seed: Seed

    /// For each kind with too few values the share found and the share wanted, and the seed.
    public var description: String { (shortfalls + ["  seed: \(seed)"]).joined(separator: "\n") }
}
