// SPDX-License-Identifier: Apache-2.0

import Foundation
import HSAvtal
import Testing

@Suite("What the README says is covered")
struct ReadmeCoverageTests {
    @Test("Its table has a row for each part of the agreement, with the counts of the catalogue")
    func table() throws {
        let readme = try String(
            contentsOf: URL(filePath: #filePath).appending(path: "../../../../README.md").standardized, encoding: .utf8)
        let parts: [(Norm.Part, String)] = [
            (.common, "Part A"), (.careAndCost, "Part B"), (.physicians, "Part C, physicians"),
            (.discharge, "Part C, discharge"), (.placement, "Part C, mental disability, abuse, placement"),
            (.oralHealth, "Part C, oral health"), (.previousEdition, "The edition before 2023"),
        ]
        for (part, name) in parts {
            let norms = Norm.norms(of: part)
            let first = try #require(norms.first)
            let last = try #require(norms.last)
            let counts = [
                norms.count, norms.count { $0.kind.isComputed }, norms.count { $0.kind == .duty },
                norms.count { $0.kind == .principle || $0.kind == .definition },
            ]
            let row = "| \(name) | \(first) to \(last) | " + counts.map { "\($0)" }.joined(separator: " | ") + " |"
            #expect(readme.contains(row + "\n"), "README.md lacks: \(row)")
        }
        let all = parts.flatMap { Norm.norms(of: $0.0) }
        #expect(all.count == 247)
        #expect(readme.contains("All \(all.count) norms of the agreement"))
    }
}
