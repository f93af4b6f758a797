// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal
import Synchronization

/// What was read from files of discharges.
public struct DischargeReading: TableReading {
    /// The sums of all rows that could be read.
    public let ledger: Ledger

    /// What became of the rows.
    public let rows: RowCounts

    /// The files whose header was refused, in the order of the input.
    public let refused: [RefusedFile]

    /// The rows that cannot be read.
    public var rejected: Int64 { rows.rejected }
}

/// Reads files of discharges into a ledger, on one or several threads, with memory for a few segments only.
public struct DischargeFiles: Sendable {
    private let files: [String]
    private let terms: DischargeTerms
    private let selection: Selection
    private let asOf: CivilDate?

    /// The files, `-` for standard input, and how their rows are counted.
    public init(_ files: [String], terms: DischargeTerms, selection: Selection = Selection(), asOf: CivilDate? = nil) {
        self.files = files
        self.terms = terms
        self.selection = selection
        self.asOf = asOf
    }

    /// Reads all files.
    ///
    /// - Parameters:
    ///   - threads: how many segments are counted at the same time.
    ///   - reject: is called for each row that cannot be read, in the order of the input.
    ///   - progress: is called now and then with the number of lines read.
    public func read(
        threads: Int, reject: @escaping @Sendable (_ file: String, _ row: RejectedRow) -> Void,
        progress: @escaping @Sendable (_ lines: Int) -> Void = { _ in }
    ) async throws -> DischargeReading {
        let refused = Mutex<[RefusedFile]>([])
        let source = SegmentSource(files: files) { file, header in
            do throws(RefusedHeader) {
                return DischargeLayout(columns: try header.columns(DischargeColumn.allCases))
            } catch {
                refused.withLock { $0.append(RefusedFile(file, BilingualText(error.message(in:)))) }
                return nil
            }
        }
        let order = InputOrder(reject: reject, progress: progress)
        let counters = try await source.read(threads: threads, in: order) {
            DischargeCounter(terms: terms, selection: selection, asOf: asOf)
        }
        var ledger = counters[0].ledger
        for counter in counters.dropFirst() { try ledger.merge(counter.ledger) }
        var rows = RowCounts()
        for counter in counters {
            rows.read += counter.read
            rows.outsideSelection += counter.outsideSelection
            rows.rejected += counter.rejected
        }
        rows.settled = ledger.settledStays
        rows.excluded = ledger.excludedStays
        rows.ongoing = ledger.ongoingStays
        return DischargeReading(ledger: ledger, rows: rows, refused: refused.withLock { $0 })
    }
}
