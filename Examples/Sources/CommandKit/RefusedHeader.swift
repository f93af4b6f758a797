// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// A header that lacks a column, or has one that it must not have.
public struct RefusedHeader: Error, Sendable, Hashable {
    /// The names that were found.
    public let found: [String]

    /// The columns that are missing.
    public let missing: [String]

    /// The columns that are there more than once.
    public let doubled: [String]

    /// The columns that are there although the command appends them.
    public let taken: [String]

    /// The columns whose names are almost those of facts.
    public let mistaken: [String]

    /// The columns that are accepted, as a list.
    let accepted: BilingualText

    /// The whole sentence: which columns are missing, doubled and so on, and what was found.
    public func message(in language: Language) -> String {
        let swedish = language == .swedish
        var parts: [String] = []
        if !missing.isEmpty {
            parts.append((swedish ? "saknar " : "lacks ") + missing.joined(separator: ", "))
        }
        if !doubled.isEmpty {
            parts.append((swedish ? "har mer än en gång " : "has more than once ") + doubled.joined(separator: ", "))
        }
        if !taken.isEmpty {
            let list = taken.joined(separator: ", ")
            parts.append(swedish ? "har redan \(list), som läggs till" : "already has \(list), which is appended")
        }
        if !mistaken.isEmpty {
            let list = mistaken.joined(separator: ", ")
            parts.append(swedish ? "har \(list), som inget faktum heter" : "has \(list), which no fact is called")
        }
        let all = accepted.text(in: language)
        let names = found.joined(separator: ", ")
        return swedish
            ? "Rubrikraden \(parts.joined(separator: " och ")). Här står ”\(names)”, här godtas \(all), i valfri ordning."
            : "The header \(parts.joined(separator: " and ")). Found “\(names)”, accepted are \(all), in any order."
    }
}
