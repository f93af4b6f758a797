// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("What the README shows of the agreement itself is true")
struct AgreementReadmeTests {
    /// The blocks of the README, each as its lines; the fences are left out.
    private static func blocks() throws -> [[String]] {
        let folder = PackageFile.tests.deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
        let parts = ("\n" + readme).components(separatedBy: "\n```")
        return parts.enumerated().filter { $0.offset % 2 == 1 }.map { part in
            Array(part.element.components(separatedBy: "\n").dropFirst())
        }
    }

    /// Runs a command line of the README.
    private func run(_ line: String) throws -> Run {
        let words = line.split(separator: " ").map(String.init).drop { AskingCommand(rawValue: $0) == nil }
        let command = try #require(words.first.flatMap { AskingCommand(rawValue: $0) })
        let arguments = words.dropFirst().map { word in
            word.hasPrefix("Examples/Data/") ? PackageFile.data(String(word.dropFirst(14))) : word
        }
        return try Folder.temporary { try $0.run(Array(arguments), of: command) }
    }

    @Test("The calendar under a late notice is the one that it shows")
    func calendar() throws {
        let blocks = try Self.blocks()
        let place = try #require(blocks.firstIndex { $0.first?.contains("avtal term --notice ") == true })
        let run = try run(try #require(blocks[place].first))
        #expect(blocks[place].count == 1 && blocks[place + 1].last == "…")
        #expect(run.text.hasPrefix(blocks[place + 1].dropLast().map { $0 + "\n" }.joined() + "\n"))
    }

    @Test("Every command line on the agreement and on physicians says something and ends with 0")
    func commands() throws {
        let lines = try Self.blocks().joined().filter { line in
            ["avtal ", "lakarmedverkan "].contains { line.hasPrefix("swift run --package-path Examples " + $0) }
        }
        #expect(lines.count >= 10)
        for line in lines {
            let run = try run(line)
            #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty, "\(line)")
        }
    }
}
