// SPDX-License-Identifier: Apache-2.0

/// A fast random number generator whose sequence is fixed by its seed.
///
/// Sebastiano Vigna's SplitMix64, not fit for secrets.
public struct SplitMix64: RandomNumberGenerator, Sendable, Hashable {
    private var state: UInt64

    /// Creates a generator that starts from a seed.
    public init(seed: UInt64) { state = seed }

    /// Gives the next 64 random bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
        return bits ^ (bits >> 31)
    }

    /// Gives a random integer in a range.
    ///
    /// Unlike `Int.random(in:using:)`, which may change with the version of Swift, and the values with it.
    public mutating func int(in range: ClosedRange<Int>) -> Int {
        let width = UInt64(bitPattern: Int64(range.upperBound &- range.lowerBound)) &+ 1
        // The width of all integers wraps to 0: every pattern of bits is in range.
        let offset = width == 0 ? next() : next().multipliedFullWidth(by: width).high
        return range.lowerBound &+ Int(truncatingIfNeeded: offset)
    }
}
