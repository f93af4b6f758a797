// SPDX-License-Identifier: Apache-2.0

import PropertyKit
import Testing

@Suite("Exhaustive quantifiers")
struct EveryTests {
    @Test("A property that holds for every value passes, and is asked for each value once, in order")
    func holds() throws {
        var seen: [Int] = []
        try every(1...5) { seen.append($0) }
        #expect(seen == [1, 2, 3, 4, 5])
    }

    @Test("The first counterexample is named, with the number of cases before it and the reason")
    func firstCounterexample() throws {
        let falsified = try #require(throws: Falsified.self) {
            try every(1...100) { try hold($0 % 7 != 0, "no multiple of seven") }
        }
        #expect(falsified.counterexample == "7")
        #expect(falsified.heldBefore == 6)
        #expect(falsified.reason.hasPrefix("no multiple of seven"))
        #expect(falsified.original == nil && falsified.seed == nil)
        #expect(falsified.description.hasPrefix("Falsified by 7 (cases held before it: 6): no multiple of seven"))
    }

    @Test("A product of sequences is walked whole, the last sequence fastest")
    func products() throws {
        var pairs: [String] = []
        var triples: [String] = []
        var quadruples: [String] = []
        try every(0...1, "ab") { pairs.append("\($0)\($1)") }
        try every(0...1, "ab", 2...3) { triples.append("\($0)\($1)\($2)") }
        try every(0...1, "ab", 2...3, "cd") { quadruples.append("\($0)\($1)\($2)\($3)") }
        #expect(pairs == ["0a", "0b", "1a", "1b"])
        #expect(triples == pairs.flatMap { [$0 + "2", $0 + "3"] })
        #expect(quadruples == triples.flatMap { [$0 + "c", $0 + "d"] })
    }

    @Test("A counterexample in a product names all its values, and the count runs over the whole product")
    func productCounterexamples() throws {
        let pair = try #require(throws: Falsified.self) {
            try every(0...9, ["x", "y"]) { try hold($0 < 3 || $1 == "x", "small") }
        }
        #expect(pair.counterexample == #"(3, "y")"#)
        #expect(pair.heldBefore == 7)
        let triple = try #require(throws: Falsified.self) {
            try every(0...9, 0...9, 0...9) { try equal(100 * $0 + 10 * $1 + $2 == 234, false, "not 234") }
        }
        #expect(triple.counterexample == "(2, 3, 4)")
        #expect(triple.heldBefore == 234)
        let quadruple = try #require(throws: Falsified.self) {
            try every(0...1, 0...1, 0...1, 0...1) { try hold($0 + $1 + $2 + $3 < 3, "fewer than three") }
        }
        #expect(quadruple.counterexample == "(0, 1, 1, 1)")
        #expect(quadruple.heldBefore == 7)
    }

    @Test("A sequence that can be walked only once takes part in a product all the same")
    func singlePass() throws {
        var count = 0
        try every(1...3, AnyIterator((1...4).makeIterator())) { _, _ in count += 1 }
        #expect(count == 12)
    }

    @Test("A quantifier inside a quantifier names both counterexamples")
    func nested() throws {
        let falsified = try #require(throws: Falsified.self) {
            try every(1...3) { a in try every(1...3) { b in try hold(a * b < 6, "below six") } }
        }
        #expect(falsified.counterexample == "2")
        #expect(falsified.reason.hasPrefix("Falsified by 3 (cases held before it: 2): below six"))
    }
}
