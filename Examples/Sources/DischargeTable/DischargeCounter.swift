// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// Counts the rows of segments into a ledger.
struct DischargeCounter: SegmentWorker {
    private(set) var ledger: Ledger
    private(set) var read: Int64 = 0
    private(set) var outsideSelection: Int64 = 0
    private(set) var rejected: Int64 = 0
    private let selection: Selection
    private let asOf: CivilDate?
    private var block: [Discharge] = []
    private var months = MonthCache()

    /// The number of stays that are counted together.
    private static let blockSize = 2_048

    init(terms: DischargeTerms, selection: Selection, asOf: CivilDate?) {
        ledger = Ledger(terms: terms)
        self.selection = selection
        self.asOf = asOf
        block.reserveCapacity(Self.blockSize)
    }

    /// Counts the rows of a segment.
    mutating func work(on segment: inout Segment<DischargeLayout>, buffer: [UInt8]) -> SegmentResult { count(segment) }

    /// Counts the rows of a segment, and returns those that cannot be read and the number of lines.
    mutating func count(_ segment: Segment<DischargeLayout>) -> SegmentResult {
        guard let layout = segment.layout else { return SegmentResult() }
        let rejects =
            segment.hasQuotes
            ? count(segment, layout, QuotedFields.self) : count(segment, layout, PlainFields.self)
        flush()
        return rejects
    }

    /// The same for a segment with a style of fields.
    private mutating func count<Style: FieldStyle>(
        _ segment: Segment<DischargeLayout>, _ layout: DischargeLayout, _ style: Style.Type
    ) -> SegmentResult {
        var rejects = SegmentResult()
        // The cache of months moves into the reader of this segment and back, so that it is made only once.
        var rows = DischargeRows(delimiter: segment.delimiter, asOf: asOf, months: months.take())
        defer { months = rows.months.take() }
        let columns = layout.columns.span
        let bytes = segment.bytes.span
        let raw = unsafe bytes.bytes  // bytes of bytes: nothing uninitialised in between
        var place = segment.start
        while place < segment.end {
            if let stay = rows.usualRow(columns, in: raw, at: &place, end: segment.end, style) {
                rejects.lines += 1
                read += 1
                take(stay)
            } else {
                place = countUnusual(segment, layout, from: place, &rejects)
            }
        }
        return rejects
    }

    /// Counts a row that looks unusual, and returns the place behind it.
    @inline(never)
    private mutating func countUnusual(
        _ segment: Segment<DischargeLayout>, _ layout: DischargeLayout, from place: Int, _ rejects: inout SegmentResult
    ) -> Int {
        let bytes = segment.bytes.span
        let record = CSVRecord(in: bytes, from: place, to: segment.end, delimiter: segment.delimiter)
        defer { rejects.lines += record.lines }
        guard !record.isBlank else { return record.end }
        read += 1
        let row = DischargeRecord(record, columns: layout.columns, asOf: asOf)
        if let discharge = row.discharge {
            take(discharge)
        } else {
            rejects.rejected.append(
                RejectedRow(after: rejects.lines, row.faults, text: (place..<record.end).map { bytes[$0] }))
            rejected += 1
        }
        return record.end
    }

    @inline(__always)
    private mutating func take(_ discharge: Discharge) {
        guard selection.isEverything || selection.contains(discharge) else {
            outsideSelection += 1
            return
        }
        block.append(discharge)
        if block.count == Self.blockSize { flush() }
    }

    private mutating func flush() {
        var full: [Discharge] = []
        swap(&full, &block)
        ledger.add(contentsOf: full.span)
        full.removeAll(keepingCapacity: true)
        swap(&full, &block)
    }
}

/// The columns of a file of discharges, in its order.
struct DischargeLayout: Sendable {
    let columns: [DischargeColumn?]
}
