// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// The facts of a row that looks as usual, read without allocation.
///
/// It only finds out whether everything can be read. A row where something cannot is read again by ``GivenFacts``, which
/// alone decides what is wrong.
public struct FieldFacts: FactSource, Sendable {
    @usableFromInline
    var row: UsualRow

    /// The number of the fact that is asked for next.
    @usableFromInline
    var next = 0

    /// The number of facts that were there.
    @usableFromInline
    var present = 0

    /// Whether something could not be read.
    @usableFromInline
    var isUnusual = false

    init(row: UsualRow) { self.row = row }

    /// Begins with the first fact of a row.
    @inlinable
    @inline(__always)
    mutating func begin() { (next, present, isUnusual) = (0, 0, false) }

    /// The value of a fact.
    @inlinable
    @inline(__always)
    public mutating func read<Value: FactValue>(
        _ name: String, _ presence: Fact.Presence, _ type: Value.Type
    ) -> Value? {
        let fact = next
        next &+= 1
        guard row.go(to: fact) else {
            if presence == .required { isUnusual = true }
            return nil
        }
        present &+= 1
        if let value = type.fact(in: &row) { return value }
        isUnusual = true
        return nil
    }

    /// A whole number in a range.
    @inlinable
    @inline(__always)
    public mutating func readNumber(_ name: String, _ presence: Fact.Presence, in range: ClosedRange<Int>) -> Int? {
        let fact = next
        next &+= 1
        guard row.go(to: fact) else {
            if presence == .required { isUnusual = true }
            return nil
        }
        present &+= 1
        if let number = row.number(), range.contains(number) { return number }
        isUnusual = true
        return nil
    }

    /// Facts that may be left out together.
    @inlinable
    @inline(__always)
    public mutating func group<Value>(_ name: String, _ read: (inout Self) -> Value?) -> Value? {
        let (before, wasUnusual) = (present, isUnusual)
        let value = read(&self)
        guard present == before else { return value }
        isUnusual = wasUnusual
        return nil
    }

    /// Leaves the row to the slow reader.
    @inlinable
    public mutating func fault(_ sentence: (Language) -> String) { isUnusual = true }
}
