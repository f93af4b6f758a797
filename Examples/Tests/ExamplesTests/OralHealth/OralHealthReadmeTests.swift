// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("What the README shows of certificates over time is true")
struct OralHealthReadmeTests {
    /// The blocks of the README, each as its lines; the fences are left out.
    private static func blocks() throws -> [[String]] {
        let folder = PackageFile.tests.deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
        let parts = ("\n" + readme).components(separatedBy: "\n```")
        return parts.enumerated().filter { $0.offset % 2 == 1 }.map { part in
            Array(part.element.components(separatedBy: "\n").dropFirst())
        }
    }

    /// Runs a command line that begins before the name of the command.
    private func run(_ line: String) throws -> Run {
        let words = line.split(separator: " ").map(String.init).drop { $0 != "munhalsa" }.dropFirst()
        let arguments = words.map { word in
            word.hasPrefix("Examples/Data/") ? PackageFile.data(String(word.dropFirst(14))) : word
        }
        return try Folder.temporary { try $0.munhalsa(arguments) }
    }

    @Test("The quarter has the certificates, the tables and the offers that it shows")
    func quarter() throws {
        let blocks = try Self.blocks()
        let file = PackageFile.data("munhalsa-kvartal-intyg.csv")
        let data = try String(contentsOfFile: file, encoding: .utf8)
        #expect(blocks.contains { $0.map { $0 + "\n" }.joined() == data })
        for command in ["follow-up", "offers"] {
            let place = try #require(
                blocks.firstIndex { $0.first?.contains("munhalsa \(command) Examples/Data/munhalsa-kvartal-") == true })
            let run = try run(try #require(blocks[place].first))
            #expect(run.status == 0 && run.errors.isEmpty)
            let shown = blocks[place + 1]
            if command == "offers" {
                #expect(shown.last == "…")
                #expect(run.text.hasPrefix(shown.dropLast().map { $0 + "\n" }.joined() + "\n"))
            } else {
                #expect(run.text == shown.map { $0 + "\n" }.joined())
            }
        }
    }

    @Test("Every command line of its own says something and ends with 0")
    func commands() throws {
        let lines = try Self.blocks().joined().filter { line in
            ["offers", "follow-up"].contains { line.hasPrefix("swift run --package-path Examples munhalsa " + $0) }
        }
        #expect(lines.count == 5)
        for line in lines {
            let run = try run(line)
            #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty, "\(line)")
        }
    }
}
