// SPDX-License-Identifier: Apache-2.0

import PropertyKit
import Testing

@Suite("Coverage of random values")
struct CoverageTests {
    @Test("Enough values of each kind pass, also when the share is met exactly")
    func met() throws {
        try forAll(.bool, covering: [Coverage("true", atLeast: 40) { $0 }, Coverage("false", atLeast: 40) { !$0 }]) {
            _ in
        }
        try forAll(.constant(1), covering: [Coverage("all", atLeast: 100) { $0 == 1 }]) { _ in }
        try forAll(.constant(1), covering: [Coverage("none", atLeast: 0) { $0 == 2 }]) { _ in }
    }

    @Test("Too few values of a kind are refused with the share found, the share wanted and the seed")
    func notMet() throws {
        let claims = [Coverage<Int>("any", atLeast: 100) { _ in true }, Coverage("negative", atLeast: 5) { $0 < 0 }]
        let uncovered = try #require(throws: Uncovered.self) {
            try forAll(.int(in: 0...9), covering: claims, seed: Seed(7)) { _ in }
        }
        #expect(
            uncovered.description == """
                "negative" covers 0.0 % (0 of 1000 cases), wanted at least 5 %
                  seed: 0x7
                """
        )
    }

    @Test("A property that does not hold is reported before any lack of coverage")
    func order() {
        #expect(throws: Falsified.self) {
            try forAll(.bool, covering: [Coverage("never", atLeast: 1) { _ in false }]) { try hold($0, "true") }
        }
    }
}
