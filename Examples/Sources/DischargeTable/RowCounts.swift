// SPDX-License-Identifier: Apache-2.0

/// What became of the rows of the input.
///
/// The rows read are counted as they are read, the others by what became of them: nothing is lost when the sums agree.
public struct RowCounts: Sendable, Hashable, Codable {
    /// All rows.
    public var read: Int64 = 0
    /// Rows that count in a settlement.
    public var settled: Int64 = 0
    /// Rows that are excluded, whatever the number of reasons.
    public var excluded: Int64 = 0
    /// Rows of patients who are still inpatients.
    public var ongoing: Int64 = 0
    /// Rows that the selection of months and municipalities leaves out.
    public var outsideSelection: Int64 = 0
    /// Rows that cannot be read.
    public var rejected: Int64 = 0

    /// No rows.
    public init() {}

    /// Whether nothing is lost: every row that was read became something.
    public var addsUp: Bool {
        let (became, overflow) = [settled, excluded, ongoing, outsideSelection, rejected].reduce((Int64(0), false)) {
            let (sum, overflow) = $0.0.addingReportingOverflow($1)
            return (sum, $0.1 || overflow)
        }
        return !overflow && became == read
    }

}
