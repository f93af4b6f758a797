// SPDX-License-Identifier: Apache-2.0

import PropertyKit
import Testing

@Suite("Properties of random values")
struct ForAllTests {
    @Test("A property that holds passes, and is asked as many times as there are cases")
    func holds() throws {
        var (standard, few) = (0, 0)
        try forAll(.int(in: 0...9)) { _ in standard += 1 }
        try forAll(.int(in: 0...9), cases: 7) { _ in few += 1 }
        #expect(standard == 1_000 && few == 7)
    }

    @Test("The values follow from the seed, and differ between seeds")
    func determinism() throws {
        let runs = try (0..<20).map { try values(seed: Seed($0)) }
        for (seed, run) in runs.enumerated() {
            #expect(try values(seed: Seed(UInt64(seed))) == run)
        }
        #expect(Set(runs).count == runs.count)
    }

    @Test("A run that chooses no seed is the same every time")
    func standardSeed() throws {
        var first: [Int] = []
        var second: [Int] = []
        try forAll(.int(in: 0...1_000_000), cases: 50) { first.append($0) }
        try forAll(.int(in: 0...1_000_000), cases: 50) { second.append($0) }
        #expect(first == second)
    }

    @Test("An integer shrinks to exactly the bound at which the property stops holding, from any seed")
    func shrinksInteger() throws {
        for seed in 0..<50 as Range<UInt64> {
            let falsified = try #require(throws: Falsified.self) {
                try forAll(.int(in: -10_000...10_000), seed: Seed(seed)) { try hold($0 < 100, "below 100") }
            }
            #expect(falsified.counterexample == "100")
        }
    }

    @Test("An array shrinks to the fewest and simplest elements that still fail, from any seed")
    func shrinksArray() throws {
        let arrays = Generator.array(of: .int(in: 0...100), count: 0...30)
        for seed in 0..<50 as Range<UInt64> {
            let large = try #require(throws: Falsified.self) {
                try forAll(arrays, seed: Seed(seed)) { try hold($0.allSatisfy { $0 < 42 }, "all below 42") }
            }
            #expect(large.counterexample == "[42]")
            let long = try #require(throws: Falsified.self) {
                try forAll(arrays, seed: Seed(seed)) { try hold($0.count < 5, "fewer than five") }
            }
            #expect(long.counterexample == "[0, 0, 0, 0, 0]")
        }
    }

    @Test("A zipped value shrinks in all its parts")
    func shrinksZip() throws {
        let falsified = try #require(throws: Falsified.self) {
            try forAll(.zip(.int(in: 0...99), .bool, .optional(of: .int(in: 5...9)))) { number, _, _ in
                try hold(number < 10, "below ten")
            }
        }
        #expect(falsified.counterexample == "(10, false, nil)")
    }

    @Test("A failure shows the counterexample, the original, the seed and how to run it again")
    func message() throws {
        let falsified = try #require(throws: Falsified.self) {
            try forAll(.int(in: 500...999), seed: Seed(0x2a)) { try equal($0, 0, "the number") }
        }
        let original = try #require(falsified.original)
        #expect(falsified.seed == Seed(0x2a))
        #expect(falsified.heldBefore == 0)
        #expect(
            falsified.description == """
                Falsified by 500 (cases held before it: 0): \(falsified.reason)
                  original: \(original)
                  seed: 0x2a; run again with: PROPERTY_SEED=0x2a swift test
                """
        )
        #expect(falsified.reason.hasPrefix("the number: found 500, expected 0"))
    }

    @Test("Shrinking ends after a bounded number of attempts, even where simpler values never end")
    func boundedShrinking() throws {
        let endless = Generator(generate: { _ in 0 }, shrink: { [$0 + 1] })
        let falsified = try #require(throws: Falsified.self) { try forAll(endless) { _ in try hold(false, "never") } }
        #expect(falsified.counterexample == "10000")
    }

    private func values(seed: Seed) throws -> [Int] {
        var values: [Int] = []
        try forAll(.int(in: 0...1_000_000), cases: 50, seed: seed) { values.append($0) }
        return values
    }
}
