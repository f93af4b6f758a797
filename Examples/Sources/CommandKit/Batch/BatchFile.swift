// SPDX-License-Identifier: Apache-2.0

public import HSAvtal
import Synchronization

/// What became of a table whose rows were cases of a question.
public struct BatchReading: TableReading {
    /// The rows that were answered and written.
    public let answered: Int64

    /// The rows that cannot be read.
    public let rejected: Int64

    /// The file, when it was refused as a whole.
    public let refused: [RefusedFile]
}

/// What can be said of every table that was read.
public protocol TableReading: Sendable {
    /// The rows that cannot be read.
    var rejected: Int64 { get }

    /// The files that were refused as a whole.
    var refused: [RefusedFile] { get }
}

extension TableReading {
    /// Whether every file and every row could be read.
    public var isComplete: Bool { refused.isEmpty && rejected == 0 }
}

/// A table with a case of a question in each row, which gets the decisions appended.
public struct BatchFile: Sendable {
    private let file: String
    private let edition: Edition

    /// A file, `-` for standard input, and the edition that the question is decided under.
    public init(_ file: String, under edition: Edition) {
        self.file = file
        self.edition = edition
    }

    /// Writes the table with the decisions on a question.
    ///
    /// - Parameters:
    ///   - threads: how many segments are worked on at the same time.
    ///   - reject: is called for each row that cannot be read, in the order of the input.
    ///   - progress: is called now and then with the number of lines read.
    public func answer<Asked: AskableQuestion>(
        _ type: Asked.Type, to output: OutputFile, threads: Int,
        reject: @escaping @Sendable (_ file: String, _ row: RejectedRow) -> Void,
        progress: @escaping @Sendable (_ lines: Int) -> Void
    ) async throws -> BatchReading {
        let facts = type.facts
        let refused = Mutex<RefusedFile?>(nil)
        let failure = Mutex<UnwrittenFile?>(nil)
        let source = SegmentSource(files: [file]) { file, header -> BatchLayout? in
            do throws(RefusedHeader) {
                let layout = try BatchLayout(header, facts: facts)
                do throws(UnwrittenFile) { try output.write(layout.header(header)) } catch {
                    failure.withLock { $0 = error }
                    return nil
                }
                return layout
            } catch {
                refused.withLock { $0 = RefusedFile(file, BilingualText(error.message(in:))) }
                return nil
            }
        }
        let order = InputOrder(output: output, reject: reject, progress: progress)
        let workers = try await source.read(threads: threads, in: order) {
            BatchWorker<Asked>(facts: facts, edition: edition)
        }
        if let failure = failure.withLock({ $0 }) { throw failure }
        return BatchReading(
            answered: workers.reduce(0) { $0 + $1.answered }, rejected: workers.reduce(0) { $0 + $1.rejected },
            refused: refused.withLock { $0.map { [$0] } ?? [] })
    }
}

extension BatchLayout {
    /// The columns that a header has for the facts.
    fileprivate init(_ header: CSVHeader, facts: [Fact]) throws(RefusedHeader) {
        columns = try header.columns(of: facts, appending: AppendedFields.names)
        names = header.names
        columnCount = names.count
        delimiter = header.delimiter
        lineBreak = header.text.suffix(2) == [carriageReturn, newline] ? [carriageReturn, newline] : [newline]
    }

    /// The header with the columns that are appended.
    fileprivate func header(_ header: CSVHeader) -> [UInt8] {
        var text = header.text[...]
        if text.last == newline { text.removeLast() }
        if text.last == carriageReturn { text.removeLast() }
        return text + AppendedFields.bytes(AppendedFields.names, delimiter) + lineBreak
    }
}
