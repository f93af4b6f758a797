// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal
import Synchronization

/// What was read from a table of invoices.
struct InvoiceReading: TableReading {
    /// The invoices that could be read, in the order of the table.
    var invoices: [PlacementInvoice] = []

    /// The rows that cannot be read.
    var rejected: Int64 = 0

    /// The file, when it was refused as a whole.
    var refused: [RefusedFile] = []
}

/// A table of the invoices of one placement.
struct InvoiceTable {
    private let file: String
    private let days: PlacementDays

    /// A file, `-` for standard input, and the days that its invoices may be for.
    init(_ file: String, within days: PlacementDays) { (self.file, self.days) = (file, days) }

    /// Reads the invoices; a row that cannot be read is told of, and does not stop the others.
    func read(
        threads: Int, reject: @escaping @Sendable (_ file: String, _ row: RejectedRow) -> Void,
        progress: @escaping @Sendable (_ lines: Int) -> Void
    ) async throws -> InvoiceReading {
        let refused = Mutex<[RefusedFile]>([])
        let source = SegmentSource(files: [file]) { file, header -> [InvoiceColumn?]? in
            do throws(RefusedHeader) {
                return try header.columns(InvoiceColumn.required, orTogether: InvoiceColumn.tie)
            } catch {
                refused.withLock { $0.append(RefusedFile(file, BilingualText(error.message(in:)))) }
                return nil
            }
        }
        let days = days
        let workers = try await source.read(threads: threads, in: InputOrder(reject: reject, progress: progress)) {
            InvoiceRows(within: days)
        }
        let segments = workers.flatMap { $0.segments }.sorted { $0.sequence < $1.sequence }
        return InvoiceReading(
            invoices: segments.flatMap { $0.invoices }, rejected: workers.reduce(0) { $0 + $1.rejected },
            refused: refused.withLock { $0 })
    }
}

/// Reads the rows of segments of a table of invoices.
struct InvoiceRows: SegmentWorker {
    /// The invoices of each segment, by its place in the input.
    private(set) var segments: [(sequence: Int, invoices: [PlacementInvoice])] = []

    /// The rows that cannot be read.
    private(set) var rejected: Int64 = 0

    private let days: PlacementDays
    private let facts = InvoiceFacts.facts

    /// No rows yet, of a placement on some days.
    init(within days: PlacementDays) { self.days = days }

    mutating func work(on segment: inout Segment<[InvoiceColumn?]>, buffer: [UInt8]) -> SegmentResult {
        var result = SegmentResult()
        guard let columns = segment.layout else { return result }
        let bytes = segment.bytes.span
        var (place, invoices) = (segment.start, [PlacementInvoice]())
        while place < segment.end {
            let record = CSVRecord(in: bytes, from: place, to: segment.end, delimiter: segment.delimiter)
            var faults: [RowFault] = []
            if record.isBlank {
                // An empty line is no row.
            } else if let invoice = invoice(record, columns, &faults) {
                invoices.append(invoice)
            } else {
                let text = (place..<record.end).map { bytes[$0] }
                result.rejected.append(RejectedRow(after: result.lines, faults, text: text))
                rejected += 1
            }
            result.lines += record.lines
            place = record.end
        }
        segments.append((segment.sequence, invoices))
        return result
    }

    /// The invoice of a row, or everything that is wrong with it.
    private func invoice(
        _ record: CSVRecord, _ columns: [InvoiceColumn?], _ faults: inout [RowFault]
    ) -> PlacementInvoice? {
        if let fault = record.fault {
            faults = [.record(fault)]
            return nil
        }
        guard record.fields.count == columns.count else {
            faults = [.fieldCount(found: record.fields.count, expected: columns.count)]
            return nil
        }
        var fields: [String: JSONValue] = [:]
        for case (let column?, let bytes) in zip(columns, record.fields) {
            let text = String(decoding: bytes, as: UTF8.self)
            fields[column.name] = .string(text)
            if column == .number, !text.utf8.elementsEqual(bytes) {
                let accepted = BilingualText(InvoiceNumber.factForm.accepted(in:))
                faults.append(RowFault(column: column.name, found: BilingualText(text), accepted: accepted))
            }
        }
        var given = GivenFacts(.object(fields), facts: facts, aliases: InvoiceColumn.aliases)
        let read = InvoiceFacts(facts: &given)
        faults += given.faults.map { RowFault(ofInvoice: $0) }
        guard let read, faults.isEmpty else { return nil }
        faults = days.faults(in: read)
        return faults.isEmpty ? try? read.invoice() : nil
    }
}

extension RowFault {
    /// The same as is told of the facts in JSON, as the fields of a row.
    fileprivate init(ofInvoice fault: FactFault) {
        switch fault {
        case .wrong(let fact, let found):
            self.init(
                column: InvoiceColumn.aliases[fact.name] ?? fact.name, found: BilingualText(found),
                accepted: BilingualText(fact.acceptedInField(in:)))
        case .missing(let fact):
            self.init(
                column: InvoiceColumn.aliases[fact.name] ?? fact.name, found: BilingualText(""),
                accepted: BilingualText(fact.acceptedInField(in:)))
        case .noObject, .unknownKey, .twice, .together:
            // None of these can be wrong with a row whose header was accepted.
            self.init(column: "", found: BilingualText(""), accepted: BilingualText(fault.sentence(in:)))
        }
    }
}

extension PlacementDays {
    /// What is wrong with the days of an invoice, column by column.
    fileprivate func faults(in invoice: InvoiceFacts) -> [RowFault] {
        guard invoice.firstDay <= invoice.lastDay else {
            return [
                RowFault(
                    column: InvoiceColumn.lastDay.name, found: BilingualText("\(invoice.lastDay)"),
                    accepted: BilingualText(
                        swedish: "fakturans första dag, \(invoice.firstDay), eller en senare dag",
                        english: "the first day of the invoice, \(invoice.firstDay), or a later day"))
            ]
        }
        let ends = [(InvoiceColumn.firstDay, invoice.firstDay), (.lastDay, invoice.lastDay)]
        return ends.filter { $0.1 < first || $0.1 > last ?? .latest }.map { column, day in
            RowFault(
                column: column.name, found: BilingualText("\(day)"), accepted: BilingualText { accepted(in: $0) })
        }
    }

    /// The days of the placement, as the end of a sentence.
    private func accepted(in language: Language) -> String {
        guard let last else {
            return language.text(
                "\(first), då placeringen började, eller en senare dag",
                "\(first), when the placement began, or a later day")
        }
        return language.text(
            "en dag då placeringen pågår, \(first) till \(last)", "a day of the placement, \(first) to \(last)")
    }
}
