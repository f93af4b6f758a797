// SPDX-License-Identifier: Apache-2.0

/// A set of combinations of facts as few rows, each of which allows a set of values for each fact.
///
/// The rows hold exactly the combinations that were given: two rows become one only when they differ in a single fact.
struct CaseTable {
    /// The values that a row allows, fact by fact, as sets of bits.
    private(set) var rows: [[UInt64]]

    /// The rows of combinations, each given by the places of its values.
    init(_ combinations: some Sequence<[UInt8]>) {
        rows = combinations.map { places in places.map { 1 << UInt64($0) } }
        guard let width = rows.first?.count else { return }
        var isMerging = true
        while isMerging {
            isMerging = false
            for fact in 0..<width {
                let before = rows.count
                merge(fact)
                isMerging = isMerging || rows.count < before
            }
        }
        rows.sort { $0.lexicographicallyPrecedes($1) }
    }

    /// Makes one row of those that differ in one fact only.
    private mutating func merge(_ fact: Int) {
        var merged: [[UInt64]: UInt64] = [:]
        for row in rows {
            var key = row
            key[fact] = 0
            merged[key, default: 0] |= row[fact]
        }
        rows = merged.map { key, values in
            var row = key
            row[fact] = values
            return row
        }
    }

    /// The number of combinations of all rows, which have none in common.
    var count: Int { rows.reduce(0) { $0 + $1.reduce(1) { $0 * $1.nonzeroBitCount } } }
}
