// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("smoke")
struct SmokeTests {
    @Test("smoke") func smoke() throws {
        try Folder.temporary { folder in
            let clock = ContinuousClock()
            for _ in 0..<20 {
                let time = try clock.measure { _ = try folder.run("--help") }
                print(time)
            }
            try folder.write("a.csv", Table.text([Row.usual]))
            let run = try folder.run("settle", "a.csv", "--amount", "2026=11600")
            print(run.text, run.errors, run.status)
            print(try folder.run("settle", "b.csv", "--amount", "2026=11600"))
            let rows = try Row.sample(5_000, seed: 1)
            try folder.write("b.csv", Table.text(rows))
            print(try clock.measure { _ = try folder.run("settle", "b.csv", "--format", "json") })
            print(try clock.measure { _ = try folder.run("sample", "--rows", "5000", "--seed", "1") })
        }
    }
}
