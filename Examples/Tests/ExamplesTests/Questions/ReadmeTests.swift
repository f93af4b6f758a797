// SPDX-License-Identifier: Apache-2.0

@testable import CommandKit
import Foundation
import HSAvtal
import Testing

@Suite("What the README shows of questions is true")
struct ReadmeTests {
    /// A block of the README, and what stands after its opening fence.
    private struct Block {
        let language: Substring
        var lines: [Substring] = []
        var text: String { lines.map { $0 + "\n" }.joined() }
    }

    private static func blocks() throws -> [Block] {
        let folder = PackageFile.tests.deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
        var blocks: [Block] = []
        var isInside = false
        for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside.toggle()
                if isInside { blocks.append(Block(language: line.dropFirst(3))) }
            } else if isInside {
                blocks[blocks.count - 1].lines.append(line)
            }
        }
        return blocks
    }

    @Test(
        "The case that it asks about has the explanation that it shows",
        arguments: [(AskingCommand.ansvar, "pays.\n…\n", 3), (.munhalsa, "1974.\n…\n", 8)])
    func asked(of command: AskingCommand, end: String, norms: Int) throws {
        let blocks = try Self.blocks()
        let place = try #require(
            blocks.firstIndex { $0.lines.first?.hasPrefix("echo '") == true && $0.text.contains(" \(command) ask ") })
        let parts = blocks[place].text.split(separator: "'")
        let words = parts[2].split { $0 == " " || $0 == "\n" }.map(String.init)
        let arguments = Array(words.drop { $0 != command.rawValue }.dropFirst())
        #expect(parts.count == 3 && arguments.first == "ask")
        let run = try Folder.temporary { try $0.run(arguments, of: command, input: Array(parts[1].utf8)) }
        #expect(run.status == 0 && run.errors.isEmpty)
        let shown = blocks[place + 1].text
        #expect(shown.hasSuffix(end) && run.text.hasPrefix(shown.dropLast(2)))
        let grounds = run.text.components(separatedBy: "\n\n").last ?? ""
        #expect(grounds.components(separatedBy: "\n").filter { $0.first != " " && !$0.isEmpty }.count == norms)
    }

    @Test("The rows that it shows are what a batch makes of their facts")
    func rows() throws {
        let shown = try #require(try Self.blocks().first { $0.language == "csv" })
        let facts = shown.lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).dropLast(3) }
        let input = facts.map { $0.joined(separator: ",") + "\n" }.joined()
        let run = try Folder.temporary {
            try $0.run("batch", "device-cost", "-", of: .ansvar, input: Array(input.utf8))
        }
        #expect(run.status == 0 && run.text == shown.text)
    }

    @Test("The persons that it shows are answered so in the table of the data, whose facts it leaves out")
    func persons() throws {
        let shown = try #require(try Self.blocks().last { $0.language == "csv" })
        let run = try Folder.temporary {
            try $0.run("batch", "entitlement", PackageFile.data("munhalsa-personer.csv"), of: .munhalsa)
        }
        let rows = run.text.split(separator: "\n").map { row in
            let fields = row.split(separator: ",", omittingEmptySubsequences: false)
            return ([fields[0]] + fields.suffix(3)).joined(separator: ",")
        }
        #expect(run.status == 0 && shown.lines.count == 6 && shown.lines.allSatisfy { rows.contains(String($0)) })
    }

    @Test("The question that it adds is compiled as written, and can be asked")
    func question() throws {
        let file = PackageFile.tests.appendingPathComponent("Questions/ReadmeQuestion.swift")
        let source = try String(contentsOf: file, encoding: .utf8)
        let blocks = try Self.blocks().filter { $0.language == "swift" }
        #expect(blocks.map { "// SPDX-License-Identifier: Apache-2.0\n\n" + $0.text } == [source])
        let facts = try JSONValue(#"{"judge": "somebodyElse", "inpatientCareNeeded": "nej"}"#)
        let asked = AskedCase(ReadyForDischarge.self, about: facts, under: .vastraGotaland2023, in: .english)
        #expect(asked.faults.isEmpty && asked.lines.first?.hasPrefix("The patient is not ready") == true)
    }
}
