// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What a worker made of a segment.
public struct SegmentResult: Sendable {
    /// The number of lines of the segment.
    public var lines = 0
    /// The rows that cannot be read; their lines are counted from the beginning of the segment.
    public var rejected: [RejectedRow] = []
    /// What is to be written, and the number of bytes of it that count.
    public var output: [UInt8] = []
    /// The number of bytes to write.
    public var outputCount = 0

    /// Nothing yet.
    public init() {}
}

/// Puts what becomes of segments that are worked on at the same time back into the order of the input.
public final class InputOrder: Sendable {
    private struct Waiting {
        let file: String
        let linesBefore: Int
        let result: SegmentResult
    }

    private struct State {
        var next = 0
        var waiting: [Int: Waiting] = [:]
        var line = 0
        var lines = 0
        var spare: [[UInt8]] = []
        var failure: UnwrittenFile?
    }

    private let state = Mutex(State())
    private let output: OutputFile?
    private let reject: @Sendable (_ file: String, _ row: RejectedRow) -> Void
    private let progress: @Sendable (_ lines: Int) -> Void

    /// The number of segments that may wait for one before them.
    private static let mostWaiting = 64

    /// Where output is written to, and what is told of the rows in the order of the input.
    ///
    /// - Parameters:
    ///   - reject: is called for each row that cannot be read.
    ///   - progress: is called now and then with the number of lines read.
    public init(
        output: OutputFile? = nil, reject: @escaping @Sendable (_ file: String, _ row: RejectedRow) -> Void,
        progress: @escaping @Sendable (_ lines: Int) -> Void
    ) {
        self.output = output
        self.reject = reject
        self.progress = progress
    }

    /// Whether so many segments wait for another that no more should be begun.
    var isFull: Bool { state.withLock { $0.failure == nil && $0.waiting.count >= Self.mostWaiting } }

    /// Takes what became of a segment, and does what is next in order; returns a buffer to be used again.
    func take(
        _ result: SegmentResult, sequence: Int, file: String, linesBefore: Int
    ) throws(UnwrittenFile) -> [UInt8] {
        try state.withLock { state throws(UnwrittenFile) in
            // What comes after something that could not be written is of no use.
            if let failure = state.failure { throw failure }
            state.waiting[sequence] = Waiting(file: file, linesBefore: linesBefore, result: result)
            while let ready = state.waiting.removeValue(forKey: state.next) {
                state.next += 1
                do throws(UnwrittenFile) { try pass(ready, &state) } catch {
                    state.failure = error
                    throw error
                }
            }
            progress(state.lines)
            return state.spare.popLast() ?? []
        }
    }

    private func pass(_ ready: Waiting, _ state: inout State) throws(UnwrittenFile) {
        // A file begins with its header, so lines before the first record mean a new file.
        if ready.linesBefore > 0 { state.line = 0 }
        state.line += ready.linesBefore
        for row in ready.result.rejected {
            var row = row
            row.line += state.line
            reject(ready.file, row)
        }
        state.line += ready.result.lines
        state.lines += ready.result.lines
        if ready.result.outputCount > 0 { try output?.write(ready.result.output, count: ready.result.outputCount) }
        if !ready.result.output.isEmpty { state.spare.append(ready.result.output) }
    }
}

/// Works on segments, one after another; several work at the same time.
public protocol SegmentWorker<Layout>: Sendable {
    /// What the header of a file became.
    associatedtype Layout: Sendable

    /// Reads the rows of a segment.
    ///
    /// - Parameter buffer: a buffer that may be used for the output.
    mutating func work(on segment: inout Segment<Layout>, buffer: [UInt8]) -> SegmentResult
}

extension SegmentSource {
    /// Lets a number of workers read all segments at the same time, and returns the workers.
    public func read<Worker: SegmentWorker<Layout>>(
        threads: Int, in order: InputOrder, making makeWorker: @escaping @Sendable () -> Worker
    ) async throws -> [Worker] {
        let work: @Sendable () async throws -> Worker = {
            var worker = makeWorker()
            var segment = Segment<Layout>()
            var buffer: [UInt8] = []
            while try self.next(into: &segment) {
                let result = worker.work(on: &segment, buffer: buffer)
                buffer = try order.take(
                    result, sequence: segment.sequence, file: segment.file, linesBefore: segment.linesBefore)
                // Whoever is first in order is at work on another thread.
                while order.isFull { await Task.yield() }
            }
            return worker
        }
        guard threads > 1 else { return [try await work()] }
        return try await withThrowingTaskGroup(of: Worker.self) { group in
            for _ in 0..<threads { group.addTask { try await work() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }
}
