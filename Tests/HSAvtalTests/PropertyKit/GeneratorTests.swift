// SPDX-License-Identifier: Apache-2.0

import PropertyKit
import Testing

@Suite("Generators of random values")
struct GeneratorTests {
    @Test("SplitMix64 gives the published sequence for a seed")
    func reference() {
        var random = SplitMix64(seed: 1_234_567)
        let published: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
        #expect(published.map { _ in random.next() } == published)
    }

    @Test("Integers fill their range and stay inside it, for any range")
    func integers() {
        #expect(Set(sample(.int(in: -3...3))) == Set(-3...3))
        #expect(Set(sample(.int(in: 7...7))) == [7])
        let all = sample(.int(in: .min ... .max))
        #expect(all.contains { $0 < 0 } && all.contains { $0 > 0 })
        #expect(sample(.int(in: .min ... -1)).allSatisfy { $0 < 0 })
    }

    @Test("An integer shrinks to values of its range that are nearer the one nearest 0")
    func integerShrinking() throws {
        #expect(Generator.int(in: 0...1_000).shrink(100) == [0, 50, 75, 88, 94, 97, 99])
        #expect(Generator.int(in: -50...(-5)).shrink(-9) == [-5, -7, -8])
        #expect(Generator.int(in: .min ... .max).shrink(.min).first == 0)
        try every([-9 ... -3, -4...4, 3...9], -9...9) { range, value in
            let candidates = Generator.int(in: range).shrink(value)
            let nearer = candidates.allSatisfy { range.contains($0) && $0.magnitude < value.magnitude }
            try hold(nearer, "candidates \(candidates) lie in the range and nearer 0")
            let simplest = range.map(\.magnitude).min()
            let last = !range.contains(value) || value.magnitude == simplest
            try equal(candidates.isEmpty, last, "there are no candidates")
        }
    }

    @Test("Elements, constants, truth values and optionals give all their values, and shrink to the first")
    func choices() {
        #expect(Set(sample(.element(of: "abc"))) == ["a", "b", "c"])
        #expect(Generator.element(of: "abc").shrink("c") == ["a", "b"])
        #expect(Set(sample(.constant(4))) == [4])
        #expect(Generator.constant(4).shrink(4).isEmpty)
        #expect(Set(sample(.bool)) == [false, true])
        #expect(Generator.bool.shrink(true) == [false] && Generator.bool.shrink(false).isEmpty)
        let optional = Generator.optional(of: .int(in: 0...2))
        #expect(Set(sample(optional)) == [nil, 0, 1, 2])
        #expect(optional.shrink(2) == [nil, 0, 1] && optional.shrink(nil).isEmpty)
    }

    @Test("Arrays have every count of their range, and shrink to no fewer elements")
    func arrays() {
        let arrays = Generator.array(of: .int(in: 0...9), count: 1...4)
        #expect(Set(sample(arrays).map(\.count)) == Set(1...4))
        #expect(arrays.shrink([0, 2, 0]) == [[0], [2, 0], [0, 0], [0, 2], [0, 0, 0], [0, 1, 0]])
        #expect(arrays.shrink([0]).isEmpty)
        #expect(sample(.array(of: .bool, count: 0...0)).allSatisfy { $0.isEmpty })
    }

    @Test("Zipped values are independent, and shrink one at a time")
    func zips() {
        let digit = Generator.int(in: 0...9)
        #expect(Set(sample(.zip(.bool, .bool)).map { "\($0)" }).count == 4)
        #expect(Set(sample(.zip(.bool, .bool, .bool)).map { "\($0)" }).count == 8)
        #expect(Set(sample(.zip(.bool, .bool, .bool, .bool)).map { "\($0)" }).count == 16)
        #expect(Generator.zip(digit, digit).shrink((1, 2)).map { [$0, $1] } == [[0, 2], [1, 0], [1, 1]])
        let triples = Generator.zip(digit, digit, digit).shrink((1, 1, 1))
        #expect(triples.map { [$0, $1, $2] } == [[0, 1, 1], [1, 0, 1], [1, 1, 0]])
        let quadruples = Generator.zip(digit, digit, digit, digit).shrink((1, 0, 1, 1))
        #expect(quadruples.map { [$0, $1, $2, $3] } == [[0, 0, 1, 1], [1, 0, 0, 1], [1, 0, 1, 0]])
    }

    @Test("A transformed value shrinks only by way of an inverse")
    func maps() {
        let digit = Generator.int(in: 0...4)
        #expect(Set(sample(digit.map { $0 * 2 })) == [0, 2, 4, 6, 8])
        #expect(digit.map { $0 * 2 }.shrink(8).isEmpty)
        let even = digit.map({ $0 * 2 }, from: { $0 % 2 == 0 ? $0 / 2 : nil })
        #expect(sample(even) == sample(digit.map { $0 * 2 }))
        #expect(even.shrink(8) == [0, 4, 6])
        #expect(even.shrink(7).isEmpty)
        #expect(digit.map(String.init).shrinking(like: .element(of: ["0", "4"])).shrink("4") == ["0"])
    }

    @Test("A choice is made as often as its weight among all weights, and never with weight 0")
    func frequencies() {
        let letters = Generator<String>.frequency([(0, .constant("a")), (3, .constant("b")), (1, .constant("c"))])
        let values = sample(letters, count: 4_000)
        #expect(Set(values) == ["b", "c"])
        #expect((2_900...3_100).contains(values.count { $0 == "b" }))
        #expect(letters.shrink("c").isEmpty)
    }

    private func sample<Value>(_ generator: Generator<Value>, count: Int = 500) -> [Value] {
        var random = SplitMix64(seed: 1)
        return (0..<count).map { _ in generator.generate(&random) }
    }
}
