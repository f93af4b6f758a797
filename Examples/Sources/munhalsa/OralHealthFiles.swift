// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// What was read of oral health, from one table or several.
struct OralHealthReading: TableReading {
    var certificates: [DentalCertificate] = []

    /// The sessions; nil when no table of them was given.
    var trainings: [OralHealthTraining]?

    /// The deviations; nil when no table of them was given.
    var deviations: [CooperationDeviation]?

    /// What is known of the municipalities.
    var figures: [OralHealthFigures] = []

    /// The municipalities whose figures cannot be read, or stand there several times.
    var rejectedFigures: Set<Municipality> = []

    /// The rows that cannot be read, of all tables.
    var rejected: Int64 = 0

    /// The files that were refused as a whole.
    var refused: [RefusedFile] = []
}

/// The tables of oral health, `-` for standard input.
struct OralHealthFiles {
    let certificates: String
    var population: String?
    var trainings: String?
    var deviations: String?

    /// The names of those that there are, in the order in which they are read.
    var names: [String] { [certificates, population, trainings, deviations].compactMap { $0 } }

    /// Reads them all.
    func read(
        threads: Int, reject: @escaping @Sendable (_ file: String, _ row: RejectedRow) -> Void,
        progress: @escaping @Sendable (_ lines: Int) -> Void
    ) async throws -> OralHealthReading {
        var reading = OralHealthReading()
        let certificateRows = try await FactTable<CertificateFacts, CertificateFacts>(certificates).read(
            threads: threads, reject: reject, progress: progress)
        let table = CertificateTable(certificateRows)
        reading.certificates = table.certificates
        reading.add(certificateRows, rejecting: table.rejected, of: certificates, reject)
        if let population {
            let rows = try await FactTable<PopulationFacts, OralHealthFigures>(population) { facts, faults in
                facts.figures(&faults)
            }.read(threads: threads, reject: reject, progress: progress)
            let table = PopulationTable(rows)
            reading.figures = table.figures
            reading.rejectedFigures = table.municipalities
            reading.add(rows, rejecting: table.rejected, of: population, reject)
        }
        if let trainings {
            let rows = try await FactTable<TrainingFacts, TrainingFacts>(trainings).read(
                threads: threads, reject: reject, progress: progress)
            reading.trainings = rows.rows.map { $0.value.session }
            reading.add(rows, rejecting: [], of: trainings, reject)
        }
        if let deviations {
            let rows = try await FactTable<DeviationFacts, DeviationFacts>(deviations).read(
                threads: threads, reject: reject, progress: progress)
            reading.deviations = rows.rows.map { $0.value.deviation }
            reading.add(rows, rejecting: [], of: deviations, reject)
        }
        return reading
    }
}

extension OralHealthReading {
    /// Counts what could not be read of a table, and tells of the rows that do not go together with others.
    fileprivate mutating func add<Value>(
        _ rows: TableRows<Value>, rejecting more: [RejectedRow], of file: String,
        _ reject: (_ file: String, _ row: RejectedRow) -> Void
    ) {
        for row in more { reject(file, row) }
        rejected += rows.rejected + Int64(more.count)
        refused += rows.refused
    }
}

/// What is known of each municipality, which may have one row only.
private struct PopulationTable {
    private(set) var figures: [OralHealthFigures] = []

    /// The rows of municipalities that have several: none of them is more true than the others.
    private(set) var rejected: [RejectedRow] = []

    /// The municipalities that have rows, of which none counts.
    let municipalities: Set<Municipality>

    init(_ table: TableRows<OralHealthFigures>) {
        var lines: [Municipality: [Int]] = [:]
        for row in table.rows { lines[row.value.municipality, default: []].append(row.line) }
        for row in table.unreadable {
            let code = row.value[PopulationFacts.Column.municipality.name] ?? ""
            if let municipality = Municipality.fact(from: code) { lines[municipality, default: []].append(row.line) }
        }
        for row in table.rows {
            let municipality = row.value.municipality
            let all = (lines[municipality] ?? []).sorted()
            if all.count == 1 {
                figures.append(row.value)
            } else {
                rejected.append(row.rejected(for: .several(municipality, on: all)))
            }
        }
        municipalities = Set(lines.keys).subtracting(figures.map { $0.municipality })
    }
}

extension RowFault {
    /// A municipality that has several rows.
    fileprivate static func several(_ municipality: Municipality, on lines: [Int]) -> RowFault {
        RowFault(
            column: PopulationFacts.Column.municipality.name, found: BilingualText("\(municipality.code)"),
            accepted: BilingualText { language in
                let list = language.lines(lines)
                return language.text(
                    "varje kommun en gång: \(municipality) står på \(list), och ingen av dem räknas",
                    "each municipality once: \(municipality) is on \(list), and none of them counts")
            })
    }
}
