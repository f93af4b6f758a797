// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal
import Synchronization

/// What was read from files of discharges.
public struct DischargeReading: Sendable {
    /// The sums of all rows that could be read.
    public let ledger: Ledger

    /// What became of the rows.
    public let rows: RowCounts

    /// The files whose header was refused, in the order of the input.
    public let refused: [RefusedFile]

    /// Whether every file and every row could be read.
    public var isComplete: Bool { refused.isEmpty && rows.rejected == 0 }
}

/// A file whose header was refused.
public struct RefusedFile: Sendable, Hashable {
    /// The name as the user wrote it.
    public let file: String

    /// What is wrong with the header.
    public let header: RefusedHeader
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
                refused.withLock { $0.append(RefusedFile(file: file, header: error)) }
                return nil
            }
        }
        let order = RejectOrder(reject: reject, progress: progress)
        let count: @Sendable () throws -> DischargeCounter = {
            var counter = DischargeCounter(terms: terms, selection: selection, asOf: asOf)
            var segment = Segment<DischargeLayout>()
            while try source.next(into: &segment) { order.take(counter.count(segment), of: segment) }
            return counter
        }
        let counters = try await Self.run(count, times: max(1, threads))
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

    private static func run<Result: Sendable>(
        _ work: @escaping @Sendable () throws -> Result, times: Int
    ) async throws -> [Result] {
        guard times > 1 else { return [try work()] }
        return try await withThrowingTaskGroup(of: Result.self) { group in
            for _ in 0..<times { group.addTask { try work() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }
}

/// Puts the rejected rows of segments that are counted at the same time back into the order of the input.
private final class RejectOrder: Sendable {
    private struct Waiting {
        let file: String
        let linesBefore: Int
        let rejects: SegmentRejects
    }

    private struct State {
        var next = 0
        var waiting: [Int: Waiting] = [:]
        var file = ""
        var line = 0
        var lines = 0
    }

    private let state = Mutex(State())
    private let reject: @Sendable (_ file: String, _ row: RejectedRow) -> Void
    private let progress: @Sendable (_ lines: Int) -> Void

    init(
        reject: @escaping @Sendable (_ file: String, _ row: RejectedRow) -> Void,
        progress: @escaping @Sendable (_ lines: Int) -> Void
    ) {
        self.reject = reject
        self.progress = progress
    }

    func take(_ rejects: SegmentRejects, of segment: Segment<DischargeLayout>) {
        state.withLock { state in
            state.waiting[segment.sequence] = Waiting(
                file: segment.file, linesBefore: segment.linesBefore, rejects: rejects)
            while let ready = state.waiting.removeValue(forKey: state.next) {
                state.next += 1
                // A file begins with its header, so lines before the first record mean a new file.
                if ready.linesBefore > 0 { (state.file, state.line) = (ready.file, 0) }
                state.line += ready.linesBefore
                for row in ready.rejects.rows {
                    var row = row
                    row.line += state.line
                    reject(ready.file, row)
                }
                state.line += ready.rejects.lines
                state.lines += ready.rejects.lines
            }
            progress(state.lines)
        }
    }
}
