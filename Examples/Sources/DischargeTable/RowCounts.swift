// SPDX-License-Identifier: Apache-2.0

/// What became of the rows of the input.
///
/// Every row is counted once, so `read` is the sum of the others.
public struct RowCounts: Sendable, Hashable, Codable {
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

    /// All rows.
    public var read: Int64 { settled + excluded + ongoing + outsideSelection + rejected }

    /// Adds other rows.
    public mutating func add(_ other: RowCounts) {
        settled += other.settled
        excluded += other.excluded
        ongoing += other.ongoing
        outsideSelection += other.outsideSelection
        rejected += other.rejected
    }
}
