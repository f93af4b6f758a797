// SPDX-License-Identifier: Apache-2.0

import PropertyKit
import Testing

@Suite("Assertions inside properties")
struct AssertionTests {
    @Test("A claim that holds passes and never builds its message")
    func noCost() throws {
        var built = 0
        func message() -> String {
            built += 1
            return "built"
        }
        try hold(true, message())
        try equal(1, 1, message())
        #expect(built == 0)
        #expect(throws: Violation.self) { try hold(false, message()) }
        #expect(throws: Violation.self) { try equal(1, 2, message()) }
        #expect(built == 2)
    }

    @Test("A claim that does not hold says what was claimed and where")
    func place() throws {
        let line = #line + 1
        let violation = try #require(throws: Violation.self) { try hold(false, "two is odd") }
        #expect(violation.description == "two is odd (\(#fileID):\(line))")
    }

    @Test("Values that differ are both shown, text in quotation marks")
    func values() throws {
        let line = #line + 1
        let violation = try #require(throws: Violation.self) { try equal("a", "b", "the letter") }
        #expect(violation.description == #"the letter: found "a", expected "b" (\#(#fileID):\#(line))"#)
    }
}
