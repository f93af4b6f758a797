// SPDX-License-Identifier: Apache-2.0

import DischargeTable
import HSAvtal

/// One row of the table of discharges, as text.
struct Row: Hashable {
    /// The fields by column; a column that is left out is empty.
    private var fields: [DischargeColumn: String]

    /// A stay of 4 days in Göteborg that counts in the mean of May 2026.
    static let usual = Row([
        "P1", "1480", "", "2026-05-01", "2026-05-04T09:15", "kallad", "ja", "ja", "2026-05-08",
    ])

    /// The fields in the order of the columns.
    init(_ fields: [String]) {
        self.fields = Dictionary(uniqueKeysWithValues: zip(DischargeColumn.allCases, fields))
    }

    /// The field of a column.
    subscript(column: DischargeColumn) -> String {
        get { fields[column] ?? "" }
        set { fields[column] = newValue }
    }

    /// The row with other fields in the place of its own.
    func with(_ changes: [DischargeColumn: String]) -> Row {
        var row = self
        row.fields.merge(changes) { $1 }
        return row
    }

    /// The row as a line with commas, without a line break.
    var line: String { DischargeColumn.allCases.map { self[$0] }.joined(separator: ",") }

    /// Invented rows, the same for the same seed, all discharged in 2023.
    static func sample(_ count: Int, seed: UInt64) throws -> [Row] {
        var sample = DischargeSample(seed: seed, months: try CivilMonth("2023-01")...CivilMonth("2023-10"))
        return (0..<count).map { _ in Row(sample.next()) }
    }
}
