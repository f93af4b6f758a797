// SPDX-License-Identifier: Apache-2.0

/// Checks a property for random values.
///
/// The values follow from the seed alone, which is fixed unless the environment chooses another, so that a run
/// can be repeated: `PROPERTY_SEED=0x2a swift test`. A `seed` given here is for this call only and goes before the
/// environment's. A counterexample is shrunk before it is shown; coverage is judged when all cases have held.
///
/// - Throws: ``Falsified``, ``Uncovered``, or ``MalformedSeed`` when the environment has no proper seed.
public func forAll<Value>(
    _ generator: Generator<Value>, cases: Int = 1_000, covering claims: [Coverage<Value>] = [], seed: Seed? = nil,
    property: (Value) throws -> Void
) throws {
    precondition(cases > 0, "A property of random values needs at least one case.")
    let seed = try seed ?? Seed.current()
    var random = SplitMix64(seed: seed.value)
    var counts = claims.map { _ in 0 }
    for held in 0..<cases {
        let value = generator.generate(&random)
        do {
            try property(value)
        } catch {
            let (simplest, reason) = shrink(value, by: generator, reason: error, property: property)
            throw Falsified(
                counterexample: String(reflecting: simplest), heldBefore: held, reason: "\(reason)",
                original: String(reflecting: value), seed: seed
            )
        }
        counts = zip(claims, counts).map { claim, count in claim.predicate(value) ? count + 1 : count }
    }
    let shortfalls = zip(claims, counts).compactMap { claim, count in claim.shortfall(count, of: cases) }
    guard shortfalls.isEmpty else { throw Uncovered(shortfalls: shortfalls, seed: seed) }
}

/// Replaces a counterexample by its first simpler one, again and again, for a bounded number of attempts.
private func shrink<Value>(
    _ value: Value, by generator: Generator<Value>, reason: any Error, property: (Value) throws -> Void
) -> (value: Value, reason: any Error) {
    var found = (value: value, reason: reason)
    var candidates = generator.shrink(value).makeIterator()
    for _ in 0..<10_000 {
        guard let candidate = candidates.next() else { break }
        do {
            try property(candidate)
        } catch {
            found = (candidate, error)
            candidates = generator.shrink(candidate).makeIterator()
        }
    }
    return found
}
