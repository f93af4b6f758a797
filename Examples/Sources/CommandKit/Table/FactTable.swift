// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Synchronization

/// The facts of a row of a table whose columns are known by their names.
public protocol TableFacts: FactReadable, Sendable {
    /// The columns that the table may have.
    associatedtype Column: FactColumn
}

/// A column that holds a fact.
public protocol FactColumn: CSVColumn, CaseIterable where AllCases == [Self] {
    /// The name of the fact that the column holds.
    var fact: String { get }

    /// The columns that a header names, in its order, with nil for one that the table does not have.
    static func columns(in header: CSVHeader) throws(RefusedHeader) -> [Self?]
}

extension FactColumn {
    /// The fact is called as the column is.
    public var fact: String { name }

    /// Every column has to be there.
    public static func columns(in header: CSVHeader) throws(RefusedHeader) -> [Self?] {
        try header.columns(allCases, orTogether: [])
    }
}

/// A row of a table, and where it stands.
public struct TableRow<Value: Sendable>: Sendable {
    /// What the row says.
    public let value: Value

    /// The line of the file on which the row begins, from 1.
    public internal(set) var line: Int

    /// The row as it stands in the file, with its line break.
    public let text: [UInt8]

    /// The row as one that is rejected after all, for what is wrong with it beside others.
    public func rejected(for fault: RowFault) -> RejectedRow { RejectedRow(after: line - 1, [fault], text: text) }
}

/// What was read from a table.
public struct TableRows<Value: Sendable>: TableReading {
    /// The rows that could be read, in the order of the table.
    public internal(set) var rows: [TableRow<Value>] = []

    /// The rows that cannot be read though they have all their fields, with these by the names of the columns.
    public internal(set) var unreadable: [TableRow<[String: String]>] = []

    /// The names of the columns in the header, of those that the table may have.
    public internal(set) var columns: Set<String> = []

    /// The rows that cannot be read.
    public internal(set) var rejected: Int64 = 0

    /// The file, when it was refused as a whole.
    public internal(set) var refused: [RefusedFile] = []

    /// No rows, as there are in no file.
    public init() {}
}

/// A table that is read as a whole, with a value for each row.
public struct FactTable<Facts: TableFacts, Value: Sendable>: Sendable {
    private let file: String
    private let make: @Sendable (_ facts: Facts, _ faults: inout [RowFault]) -> Value?

    /// A file, `-` for standard input.
    ///
    /// - Parameter make: makes the value of a row, or says what is wrong with its facts.
    public init(_ file: String, _ make: @escaping @Sendable (_ facts: Facts, _ faults: inout [RowFault]) -> Value?) {
        (self.file, self.make) = (file, make)
    }

    /// Reads the rows; one that cannot be read is told of, and does not stop the others.
    ///
    /// - Parameters:
    ///   - threads: how many segments are worked on at the same time.
    ///   - reject: is called for each row that cannot be read, in the order of the input.
    ///   - progress: is called now and then with the number of lines read.
    public func read(
        threads: Int, reject: @escaping @Sendable (_ file: String, _ row: RejectedRow) -> Void,
        progress: @escaping @Sendable (_ lines: Int) -> Void
    ) async throws -> TableRows<Value> {
        let refused = Mutex<[RefusedFile]>([])
        let named = Mutex<Set<String>>([])
        let source = SegmentSource(files: [file]) { file, header -> [Facts.Column?]? in
            do throws(RefusedHeader) {
                let columns = try Facts.Column.columns(in: header)
                named.withLock { $0 = Set(columns.compactMap { $0?.name }) }
                return columns
            } catch {
                refused.withLock { $0.append(RefusedFile(file, BilingualText(error.message(in:)))) }
                return nil
            }
        }
        let make = make
        let workers = try await source.read(threads: threads, in: InputOrder(reject: reject, progress: progress)) {
            FactRows<Facts, Value>(make)
        }
        var table = TableRows<Value>()
        var line = 0
        for segment in workers.flatMap({ $0.segments }).sorted(by: { $0.sequence < $1.sequence }) {
            line += segment.linesBefore
            table.rows += segment.rows.map { $0.moved(by: line) }
            table.unreadable += segment.unreadable.map { $0.moved(by: line) }
            line += segment.lines
        }
        table.rejected = workers.reduce(0) { $0 + $1.rejected }
        table.refused = refused.withLock { $0 }
        table.columns = named.withLock { $0 }
        return table
    }
}

extension FactTable where Facts == Value {
    /// A file whose rows are their facts.
    public init(_ file: String) { self.init(file) { facts, _ in facts } }
}

extension TableRow {
    /// The row so many lines further down.
    fileprivate func moved(by lines: Int) -> TableRow {
        var row = self
        row.line += lines
        return row
    }
}
