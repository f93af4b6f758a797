// SPDX-License-Identifier: Apache-2.0

extension Generator where Value: Sendable {
    /// Makes always the same value.
    public static func constant(_ value: Value) -> Generator { Generator { _ in value } }

    /// Makes any element of a collection that is not empty; shrinks towards the first.
    public static func element(of values: some Collection<Value>) -> Generator where Value: Equatable {
        let values = Array(values)
        precondition(!values.isEmpty, "There is no element to choose in an empty collection.")
        return Generator(
            generate: { random in values[random.int(in: 0...values.count - 1)] },
            shrink: { value in values.firstIndex(of: value).map { Array(values[..<$0]) } ?? [] }
        )
    }
}

extension Generator<Bool> {
    /// Makes `true` and `false` equally often; shrinks to `false`.
    public static var bool: Generator { .element(of: [false, true]) }
}

extension Generator<Int> {
    /// Makes any integer of a range; shrinks towards the one nearest 0.
    public static func int(in range: ClosedRange<Int>) -> Generator {
        let simplest = min(max(0, range.lowerBound), range.upperBound)
        return Generator(
            generate: { random in random.int(in: range) },
            shrink: { value in
                guard range.contains(value) else { return [] }
                // First the simplest value, then ever smaller steps towards it, down to the nearest neighbour.
                return sequence(first: value - simplest) { $0 / 2 }.prefix { $0 != 0 }.map { value - $0 }
            }
        )
    }
}

extension Generator {
    /// Makes `nil` once in four times, otherwise a value; shrinks to `nil`, then as the value.
    public static func optional<Wrapped>(of wrapped: Generator<Wrapped>) -> Generator where Value == Wrapped? {
        Generator(
            generate: { random in random.int(in: 0...3) == 0 ? nil : wrapped.generate(&random) },
            shrink: { value in value.map { [nil] + wrapped.shrink($0).map(Optional.some) } ?? [] }
        )
    }

    /// Makes arrays with a count in a range; shrinks by dropping chunks, then elements, then in each element.
    public static func array<Element>(
        of element: Generator<Element>, count: ClosedRange<Int>
    ) -> Generator where Value == [Element] {
        precondition(count.lowerBound >= 0, "An array has no negative count.")
        return Generator(
            generate: { random in (0..<random.int(in: count)).map { _ in element.generate(&random) } },
            shrink: { array in
                let sizes = sequence(first: array.count - count.lowerBound) { $0 / 2 }.prefix { $0 > 0 }
                let shorter = sizes.flatMap { size in
                    stride(from: 0, through: array.count - size, by: size).map { start in
                        Array(array[..<start] + array[(start + size)...])
                    }
                }
                let simpler = array.indices.flatMap { index in
                    element.shrink(array[index]).map { Array(array[..<index] + [$0] + array[(index + 1)...]) }
                }
                return shorter + simpler
            }
        )
    }

    /// Makes pairs; shrinks the first value, then the second.
    public static func zip<A, B>(_ first: Generator<A>, _ second: Generator<B>) -> Generator where Value == (A, B) {
        Generator(
            generate: { random in (first.generate(&random), second.generate(&random)) },
            shrink: { a, b in first.shrink(a).map { ($0, b) } + second.shrink(b).map { (a, $0) } }
        )
    }

    /// Makes triples; shrinks one value at a time, the first first.
    public static func zip<A, B, C>(
        _ first: Generator<A>, _ second: Generator<B>, _ third: Generator<C>
    ) -> Generator where Value == (A, B, C) {
        Generator<((A, B), C)>.zip(.zip(first, second), third).map({ ($0.0, $0.1, $1) }, from: { (($0, $1), $2) })
    }

    /// Makes quadruples; shrinks one value at a time, the first first.
    public static func zip<A, B, C, D>(
        _ first: Generator<A>, _ second: Generator<B>, _ third: Generator<C>, _ fourth: Generator<D>
    ) -> Generator where Value == (A, B, C, D) {
        Generator<((A, B), (C, D))>.zip(.zip(first, second), .zip(third, fourth))
            .map({ ($0.0, $0.1, $1.0, $1.1) }, from: { (($0, $1), ($2, $3)) })
    }
}
