// SPDX-License-Identifier: Apache-2.0

/// The norms that a decision rests on: a set that is never empty.
///
/// Swedish: *grund*. A set of bits without storage on the heap, so that citing costs no allocation.
public struct Citations: Sendable, Hashable {
    /// The number of places, which ``Norm/Part`` divides among the parts.
    static let capacity = 384

    @usableFromInline var first: UInt64 = 0
    @usableFromInline var second: UInt64 = 0
    @usableFromInline var third: UInt64 = 0
    @usableFromInline var fourth: UInt64 = 0
    @usableFromInline var fifth: UInt64 = 0
    @usableFromInline var sixth: UInt64 = 0

    // Inlined always, also by callers that decide many cases: which word and which bit a norm is, is then known when the
    // rule is compiled.

    /// One norm.
    @inlinable
    @inline(__always)
    public init(_ norm: Norm) { insert(norm) }

    /// The same grounds and one more.
    @inlinable
    @inline(__always)
    public func citing(_ norm: Norm) -> Citations {
        var result = self
        result.insert(norm)
        return result
    }

    /// The same grounds, and one more when a condition holds.
    @inlinable
    @inline(__always)
    func citing(_ norm: Norm, when condition: Bool) -> Citations {
        var result = self
        result.insert(norm, condition ? 1 : 0)
        return result
    }

    /// Each of three norms whose flag is 1, not 0; the first when none is, for a set is never empty.
    @inlinable
    @inline(__always)
    init(_ first: Norm, _ isFirst: UInt64, _ second: Norm, _ isSecond: UInt64, _ third: Norm, _ isThird: UInt64) {
        insert(first, isFirst | ((isSecond | isThird) ^ 1))
        insert(second, isSecond)
        insert(third, isThird)
    }

    /// Adds a norm.
    @inlinable
    @inline(__always)
    public mutating func insert(_ norm: Norm) { insert(norm, 1) }

    /// Adds a norm when a flag is 1, not 0, without a branch on it: facts are as good as random, and a branch that is guessed
    /// wrongly costs more than a rule.
    @inlinable
    @inline(__always)
    mutating func insert(_ norm: Norm, _ flag: UInt64) {
        let bit = flag &<< UInt64(truncatingIfNeeded: norm.ordinal)
        switch norm.ordinal >> 6 {
        case 0: first |= bit
        case 1: second |= bit
        case 2: third |= bit
        case 3: fourth |= bit
        case 4: fifth |= bit
        default: sixth |= bit
        }
    }

    /// Adds the norms of another set.
    @inlinable
    public mutating func formUnion(_ other: Citations) {
        first |= other.first
        second |= other.second
        third |= other.third
        fourth |= other.fourth
        fifth |= other.fifth
        sixth |= other.sixth
    }

    /// The norms of both sets.
    public func union(_ other: Citations) -> Citations {
        var result = self
        result.formUnion(other)
        return result
    }

    /// The norms of both sets, where there is another.
    func union(_ other: Citations?) -> Citations {
        guard let other else { return self }
        return union(other)
    }

    /// Whether a norm is cited.
    public func contains(_ norm: Norm) -> Bool { citing(norm) == self }

    /// The norms in the order of the catalogue.
    public var norms: [Norm] {
        var norms: [Norm] = []
        for (place, word) in [first, second, third, fourth, fifth, sixth].enumerated() {
            var rest = word
            while rest != 0 {
                norms.append(NormEntry.byOrdinal[place * 64 + rest.trailingZeroBitCount].norm)
                rest &= rest - 1
            }
        }
        return norms
    }

    /// The names of the norms in the order of the catalogue.
    public var ids: [String] { norms.map { $0.id } }
}

extension Citations: CustomStringConvertible {
    /// The names of the norms, separated by commas.
    public var description: String {
        ids.reduce("") { text, id in text.isEmpty ? id : text + ", " + id }
    }
}
