// SPDX-License-Identifier: Apache-2.0

/// A way to make random values, and to make a value simpler.
public struct Generator<Value>: Sendable {
    /// Makes a value, all its randomness from the argument.
    public let generate: @Sendable (inout SplitMix64) -> Value
    /// Gives simpler values that `generate` could also make, the simplest first; every chain of them ends.
    public let shrink: @Sendable (Value) -> [Value]

    /// Creates a generator, of values that do not shrink unless it says how.
    public init(
        generate: @escaping @Sendable (inout SplitMix64) -> Value,
        shrink: @escaping @Sendable (Value) -> [Value] = { _ in [] }
    ) {
        self.generate = generate
        self.shrink = shrink
    }

    /// Makes values by a transform; these do not shrink, for there is no way back.
    public func map<Mapped>(_ transform: @escaping @Sendable (Value) -> Mapped) -> Generator<Mapped> {
        Generator<Mapped>(generate: { random in transform(generate(&random)) })
    }

    /// Makes values by a transform; these shrink by way of its inverse, where that is not `nil`.
    public func map<Mapped>(
        _ transform: @escaping @Sendable (Value) -> Mapped, from inverse: @escaping @Sendable (Mapped) -> Value?
    ) -> Generator<Mapped> {
        Generator<Mapped>(
            generate: { random in transform(generate(&random)) },
            shrink: { mapped in inverse(mapped).map { shrink($0).map(transform) } ?? [] }
        )
    }

    /// Makes the same values, which shrink as those of another generator that can make them all.
    public func shrinking(like other: Generator) -> Generator {
        Generator(generate: generate, shrink: other.shrink)
    }

    /// Makes values by generators chosen at random, each as often as its weight among all weights.
    ///
    /// The values do not shrink, for which generator made one is not known; see ``shrinking(like:)``.
    public static func frequency(_ choices: [(weight: Int, generator: Generator)]) -> Generator {
        let tickets = choices.flatMap { Array(repeating: $0.generator, count: $0.weight) }
        precondition(!tickets.isEmpty, "Some weight is above 0.")
        return Generator { random in tickets[random.int(in: 0...tickets.count - 1)].generate(&random) }
    }
}
