// SPDX-License-Identifier: Apache-2.0

import HSAvtal

extension CSVHeader {
    /// The column of each fact, nil for one that is left out.
    ///
    /// A group may be left out as a whole; once one of its columns is there, those that its facts need are too. A column
    /// with almost the name of a fact is not taken for one of the user's own: its values would be passed over in silence.
    ///
    /// - Parameter added: the columns that are appended, and must not be there yet.
    func columns(of facts: [Fact], appending added: [String]) throws(RefusedHeader) -> [Int?] {
        let isThere = { (group: String) in facts.contains { $0.groups.contains(group) && names.contains($0.name) } }
        let missing = facts.filter { fact in
            fact.presence != .optional && !names.contains(fact.name) && fact.groups.allSatisfy(isThere)
        }
        let doubled = facts.filter { fact in names.count { $0 == fact.name } > 1 }
        let taken = added.filter { names.contains($0) }
        let mistaken = names.filter { name in !facts.contains { $0.name == name } && facts.contains { $0.isNear(name) }
        }
        guard missing.isEmpty, doubled.isEmpty, taken.isEmpty, mistaken.isEmpty else {
            throw RefusedHeader(
                found: names, missing: missing.map { $0.name }, doubled: doubled.map { $0.name }, taken: taken,
                mistaken: mistaken,
                accepted: BilingualText { language in facts.map { $0.column(in: language) }.joined(separator: ", ") })
        }
        return facts.map { names.firstIndex(of: $0.name) }
    }
}

extension Fact {
    /// Whether a name is that of the fact but for upper and lower case, that of one of its groups, or within a group.
    fileprivate func isNear(_ name: String) -> Bool {
        let name = name.lowercased()
        return name == self.name.lowercased() || groups.contains { (name + ".").hasPrefix($0.lowercased() + ".") }
    }

    /// The name of the column, and whether a table may be without it.
    fileprivate func column(in language: Language) -> String {
        guard presence == .optional || !groups.isEmpty else { return name }
        return name + (language == .swedish ? " (får saknas)" : " (may be missing)")
    }
}
