// SPDX-License-Identifier: Apache-2.0

/// Checks a property for every value of a sequence, in order.
///
/// A property says with ``hold(_:_:file:line:)`` and ``equal(_:_:_:file:line:)`` what it claims. A property of
/// no values holds: where the sequence is computed, claim elsewhere that it is not empty.
///
/// - Throws: ``Falsified`` at the first value for which the property throws.
public func every<Value>(_ values: some Sequence<Value>, property: (Value) throws -> Void) throws(Falsified) {
    var held = 0
    for value in values {
        do {
            try property(value)
        } catch {
            throw Falsified(counterexample: String(reflecting: value), heldBefore: held, reason: "\(error)")
        }
        held += 1
    }
}

/// Checks a property for every pair from two sequences, the last varying fastest.
public func every<A, B>(
    _ first: some Sequence<A>, _ second: some Sequence<B>, property: (A, B) throws -> Void
) throws(Falsified) {
    try every(pairs(first, second)) { try property($0.0, $0.1) }
}

/// Checks a property for every triple from three sequences, the last varying fastest.
public func every<A, B, C>(
    _ first: some Sequence<A>, _ second: some Sequence<B>, _ third: some Sequence<C>,
    property: (A, B, C) throws -> Void
) throws(Falsified) {
    let triples = pairs(first, pairs(second, third)).lazy.map { ($0.0, $0.1.0, $0.1.1) }
    try every(triples) { try property($0.0, $0.1, $0.2) }
}

/// Checks a property for every quadruple from four sequences, the last varying fastest.
public func every<A, B, C, D>(
    _ first: some Sequence<A>, _ second: some Sequence<B>, _ third: some Sequence<C>, _ fourth: some Sequence<D>,
    property: (A, B, C, D) throws -> Void
) throws(Falsified) {
    let quadruples = pairs(pairs(first, second), pairs(third, fourth)).lazy.map { ($0.0.0, $0.0.1, $0.1.0, $0.1.1) }
    try every(quadruples) { try property($0.0, $0.1, $0.2, $0.3) }
}

private func pairs<A, B>(_ first: some Sequence<A>, _ second: some Sequence<B>) -> some Sequence<(A, B)> {
    // The second sequence is walked many times, which not every sequence allows.
    let second = Array(second)
    return first.lazy.flatMap { a in second.lazy.map { b in (a, b) } }
}
