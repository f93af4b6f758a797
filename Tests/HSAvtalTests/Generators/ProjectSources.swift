// SPDX-License-Identifier: Apache-2.0

import Foundation
import HSAvtal

/// The source files of the project, read by tests that compare them with the catalogue.
enum ProjectSources {
    /// The root of the package.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized

    /// The Swift files below a folder of the package, in the order of their paths, with their text.
    static func files(in folder: String) throws -> [(path: String, text: String)] {
        let manager = FileManager.default
        let base = root.appending(path: folder)
        guard let files = manager.enumerator(at: base, includingPropertiesForKeys: nil) else { return [] }
        var found: [(path: String, text: String)] = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let path = file.standardized.path().dropFirst(root.path().count)
            found.append((String(path), try String(contentsOf: file, encoding: .utf8)))
        }
        return found.sorted { $0.path < $1.path }
    }

    /// The Swift names of the norms, by the names of the norms.
    static func swiftNames() throws -> [String: String] {
        let norms = Dictionary(uniqueKeysWithValues: Norm.all.map { ("\($0.part) \($0.number)", $0.id) })
        var names: [String: String] = [:]
        for file in try files(in: "Sources/HSAvtal/Norms/Catalogue") {
            for match in file.text.matches(of: /static var (\w+): Norm \{ Norm\(\.(\w+), (\d+)\) \}/) {
                guard let id = norms["\(match.output.2) \(match.output.3)"] else { continue }
                names[id] = String(match.output.1)
            }
        }
        return names
    }

    /// The names of the questions that the sources declare, by the folder that they stand in.
    static func questions() throws -> [String: [String]] {
        var questions: [String: [String]] = [:]
        for file in try files(in: "Sources/HSAvtal") {
            for match in file.text.matches(of: /(?m)^public struct (\w+): \w*Question\b/) {
                let folder = file.path.split(separator: "/").dropLast().last ?? ""
                questions[String(folder), default: []].append(String(match.output.1))
            }
        }
        return questions
    }

    /// The rows that CatalogueTests asserts: name, clause, kind, bearer and modality of each norm of the register.
    ///
    /// The kind of those that it says we decide, although the register calls them a duty, is a decision.
    static func registerRows() throws -> [String] {
        let text = try String(
            contentsOf: root.appending(path: "Tests/HSAvtalTests/Norms/CatalogueTests.swift"), encoding: .utf8)
        let row =
            /(?m)^ +([A-Z]-\d\d [A-Z][A-Za-z0-9.]* [a-z]+ (?:region|municipality|both) (?:is|must not|must|should|may))$/
        let decided = text.firstMatch(of: /decidedHere: Set = \[(.*)\]/).map { String($0.output.1) } ?? ""
        return text.matches(of: row).map { match in
            let row = String(match.output.1)
            guard decided.contains("\"\(row.prefix { $0 != " " })\"") else { return row }
            return row.replacing(" duty ", with: " decision ")
        }
    }
}

/// The words of source files that may name a norm, without those of comments.
struct SourceWords {
    /// Names and dotted names: `B-27`, `1985:125-8a.2c`, `Norm.lateNotice`.
    private(set) var words: Set<Substring> = []

    /// Members: `.lateNotice`, and `Norm.lateNotice` where it is named so.
    private(set) var members: Set<String> = []

    init(_ text: String) {
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            let code = line.drop { $0 == UInt8(ascii: " ") }
            guard !code.starts(with: "//".utf8) else { continue }
            for word in code.split(whereSeparator: { !Self.isOfWord($0) }) { add(Substring(word)) }
        }
    }

    private mutating func add(_ word: Substring) {
        var name = word
        while name.last == "." || name.last == ":" { name.removeLast() }
        words.insert(name)
        guard name.utf8.contains(UInt8(ascii: ".")) else { return }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        for (part, member) in zip(parts, parts.dropFirst()) {
            members.insert("." + member)
            if part == "Norm" { members.insert("Norm." + member) }
        }
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "."),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
