// SPDX-License-Identifier: Apache-2.0

import PropertyKit
import Testing

@Suite("Seeds")
struct SeedTests {
    @Test("A seed is read in decimal and in hexadecimal, over its whole range")
    func accepted() throws {
        let accepted: [(String, UInt64)] = [
            ("0", 0), ("42", 42), ("007", 7), ("0x2a", 42), ("0x2A", 42), ("18446744073709551615", .max),
            ("0xffffffffffffffff", .max),
        ]
        for (text, value) in accepted {
            #expect(try Seed(parsing: text).value == value)
        }
    }

    @Test("Any other text is refused by a message with the text and what a seed is")
    func refused() throws {
        let refused = [
            "", " ", "0x", "x", "abc", "2a", "+1", "-1", "-0", "0x+1", "0x-1", " 1", "1 ", "1.0", "1_000", "0X1", "0xg",
            "18446744073709551616", "0x10000000000000000",
        ]
        for text in refused {
            let malformed = try #require(throws: MalformedSeed.self) { try Seed(parsing: text) }
            #expect(
                malformed.description == """
                    PROPERTY_SEED is "\(text)"; a seed is a whole number up to 18446744073709551615, \
                    as 42 or, in hexadecimal, 0x2a.
                    """
            )
        }
    }

    @Test("The text of a seed can be read back")
    func roundTrip() throws {
        try forAll(.int(in: .min ... .max)) { number in
            let seed = Seed(UInt64(bitPattern: Int64(number)))
            try equal(try Seed(parsing: seed.description), seed, "the seed read back")
        }
    }
}
