// SPDX-License-Identifier: Apache-2.0

import HSAvtal

extension CSVHeader {
    /// The columns of a table in the order of the file, of which some may be left out, but only together.
    ///
    /// A name that differs from that of a column in upper and lower case alone is refused: its values would be passed
    /// over in silence.
    public func columns<Column: CSVColumn>(
        _ required: [Column], orTogether optional: [Column]
    ) throws(RefusedHeader) -> [Column?] {
        let hasOptional = optional.contains { names.contains($0.name) }
        return try columns(required, missing: hasOptional ? required + optional : required, optional)
    }

    /// The columns of a table in the order of the file, of which each of some may be left out.
    public func columns<Column: CSVColumn>(
        _ required: [Column], orEach optional: [Column]
    ) throws(RefusedHeader) -> [Column?] {
        try columns(required, missing: required, optional)
    }

    private func columns<Column: CSVColumn>(
        _ required: [Column], missing expected: [Column], _ optional: [Column]
    ) throws(RefusedHeader) -> [Column?] {
        let found = names.map { name in (required + optional).first { $0.name == name } }
        let missing = expected.filter { !found.contains($0) }.map { $0.name }
        let doubled = (required + optional).filter { column in found.count { $0 == column } > 1 }.map { $0.name }
        let mistaken = zip(names, found).filter { name, column in
            column == nil && (required + optional).contains { $0.name.lowercased() == name.lowercased() }
        }
        guard missing.isEmpty, doubled.isEmpty, mistaken.isEmpty else {
            let accepted = BilingualText { language in
                let mayBeMissing = language == .swedish ? " (får saknas)" : " (may be missing)"
                return (required.map { $0.name } + optional.map { $0.name + mayBeMissing }).joined(separator: ", ")
            }
            throw RefusedHeader(
                found: names, missing: missing, doubled: doubled, taken: [], mistaken: mistaken.map { $0.0 },
                accepted: accepted)
        }
        return found
    }
}
