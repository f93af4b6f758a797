// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import DischargeTable
import FoundationEssentials
import HSAvtal

/// A ledger as a file: the sums of a shard, and how its rows were chosen and read.
struct LedgerDocument: Codable {
    /// The version of the form.
    let format: Int
    var ledger: Ledger
    var rows: Rows
    let months: [CivilMonth]
    let municipalities: [MunicipalityCode]
    let asOf: CivilDate?

    /// The rows that a ledger does not know of.
    struct Rows: Codable {
        var read: Int64
        var outsideSelection: Int64
        var rejected: Int64
    }

    init(_ reading: DischargeReading, options: ReadingOptions) {
        format = Self.currentFormat
        ledger = reading.ledger
        rows = Rows(
            read: reading.rows.read, outsideSelection: reading.rows.outsideSelection, rejected: reading.rows.rejected)
        months = options.selection.months.sorted()
        municipalities = options.selection.municipalities.sorted()
        asOf = options.asOf
    }

    /// What became of all rows.
    var counts: RowCounts {
        var counts = RowCounts()
        counts.read = rows.read
        counts.settled = ledger.settledStays
        counts.excluded = ledger.excludedStays
        counts.ongoing = ledger.ongoingStays
        counts.outsideSelection = rows.outsideSelection
        counts.rejected = rows.rejected
        return counts
    }

    /// Adds the sums of another shard; false when the two were chosen or counted differently.
    mutating func merge(_ other: LedgerDocument) -> Bool {
        guard months == other.months, municipalities == other.municipalities, asOf == other.asOf else { return false }
        do throws(LedgerMismatch) { try ledger.merge(other.ledger) } catch { return false }
        rows.read += other.rows.read
        rows.outsideSelection += other.rows.outsideSelection
        rows.rejected += other.rows.rejected
        return true
    }

    /// The ledger as JSON with sorted keys: equal ledgers are the same bytes.
    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
            return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
        }
    }

    /// Reads a ledger from a file.
    init(file name: String, language: Language) throws {
        let bytes = try InputFile.contents(of: name)
        do {
            self = try JSONDecoder().decode(Self.self, from: Data(bytes))
            let counts = [rows.read, rows.outsideSelection, rows.rejected]
            guard format == Self.currentFormat, counts.allSatisfy({ 0...Ledger.largestCount ~= $0 }), self.counts.addsUp
            else {
                throw Damaged()
            }
        } catch {
            Terminal.warn(
                language == .swedish
                    ? "Filen ”\(name)” är ingen liggare: här godtas det som ”utskrivning ledger” skriver.\(Self.reason(error))"
                    : "The file “\(name)” is no ledger: accepted is what “utskrivning ledger” writes.\(Self.reason(error))"
            )
            throw ExitStatus.data.code
        }
    }

    private static let currentFormat = 1

    private struct Damaged: Error {}

    /// Where in the file, and what was found there.
    private static func reason(_ error: any Error) -> String {
        if error is Damaged { return " (format, rows: the version or the sum of the rows does not agree)" }
        guard let error = error as? DecodingError else { return "" }
        let (context, key): (DecodingError.Context, (any CodingKey)?) =
            switch error {
            case .keyNotFound(let key, let context): (context, key)
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                (context, nil)
            @unknown default: (DecodingError.Context(codingPath: [], debugDescription: ""), nil)
            }
        let path = (context.codingPath + (key.map { [$0] } ?? []))
            .map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }.joined(separator: " / ")
        return " (\(path.isEmpty ? "" : path + ": ")\(context.debugDescription))"
    }
}
