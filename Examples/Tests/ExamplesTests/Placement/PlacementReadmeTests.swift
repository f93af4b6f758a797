// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("What the README shows of placements and money is true")
struct PlacementReadmeTests {
    /// The blocks of the README, each as its lines; the fences are left out.
    private static func blocks() throws -> [[String]] {
        let folder = PackageFile.tests.deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
        let parts = ("\n" + readme).components(separatedBy: "\n```")
        return parts.enumerated().filter { $0.offset % 2 == 1 }.map { part in
            Array(part.element.components(separatedBy: "\n").dropFirst())
        }
    }

    /// Runs a command line that begins anywhere before the name of the command.
    private func run(_ line: String, _ options: [String] = []) throws -> Run {
        let words = line.split(separator: " ").map(String.init).drop { $0 != "placering" }.dropFirst()
        let arguments = words.map { word in
            word.hasPrefix("Examples/Data/") ? PackageFile.data(String(word.dropFirst(14))) : word
        }
        return try Folder.temporary { try $0.placering(arguments + options) }
    }

    @Test("The ten days have the table that it shows, and nothing was left to pay before the decision")
    func tenDays() throws {
        let blocks = try Self.blocks()
        let place = try #require(blocks.firstIndex { $0.first?.contains("placering-tio-dagar.json") == true })
        let line = try #require(blocks[place].first)
        let run = try run(line)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.text == blocks[place + 1].map { $0 + "\n" }.joined())
        let before = try self.run(line, ["--as-of", "2026-03-16"])
        #expect(before.text.contains("\nNothing is left to pay.\n"))
        let json = try self.run(line, ["--format", "json"]).json
        #expect(json["transfer"]["from"] == .string("region") && json["transfer"]["amount"] == .string("1800.00"))
        #expect(json["adjustment"] == .string("1800.00"))
        #expect(json["periods"].values.map { $0["region"].string } == ["0.00", "10800.00"])
        #expect(json["periods"].values.map { $0["municipality"].string } == ["12000.00", "7200.00"])
    }

    @Test("The plan lacks what it shows, and nothing else")
    func plan() throws {
        let block = try #require(try Self.blocks().first { $0.first?.hasPrefix("$ placering check") == true })
        let run = try run(try #require(block.first))
        let shown = block.dropFirst().dropLast()
        #expect(block.last == "…" && run.status == 65 && run.errors.isEmpty)
        #expect(run.text.hasPrefix(shown.map { $0 + "\n" }.joined() + "\n"))
    }

    @Test("Every command line of its own says something and ends with 0")
    func commands() throws {
        let lines = try Self.blocks().joined().filter { line in
            ["split", "settle", "check"].contains {
                line.hasPrefix("swift run --package-path Examples placering " + $0)
            }
        }
        #expect(lines.count >= 5)
        for line in lines {
            let run = try run(line)
            #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty, "\(line)")
        }
    }
}
