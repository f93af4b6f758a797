// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// The certificates of a table, each from all of its rows: one that cannot be read as a whole is not counted at all.
struct CertificateTable {
    /// The certificates in the order of their first rows.
    private(set) var certificates: [DentalCertificate] = []

    /// The rows of the certificates that are rejected.
    private(set) var rejected: [RejectedRow] = []

    /// The columns of days that the table has: what it leaves out is not known of any certificate.
    private let known: Set<CertificateFacts.Column>

    /// Puts the rows of each certificate together.
    init(_ table: TableRows<CertificateFacts>) {
        known = Set(CertificateFacts.Column.allCases.filter { table.columns.contains($0.name) })
        var places: [String: Int] = [:]
        var groups: [[TableRow<CertificateFacts>]] = []
        for row in table.rows {
            if let place = places[row.value.id] {
                groups[place].append(row)
            } else {
                places[row.value.id] = groups.count
                groups.append([row])
            }
        }
        var unreadable: [String: [Int]] = [:]
        for row in table.unreadable {
            if let id = row.value[CertificateFacts.Column.certificate.name] {
                unreadable[id, default: []].append(row.line)
            }
        }
        for rows in groups { add(rows, beside: unreadable[rows[0].value.id] ?? []) }
    }

    /// Adds a certificate, or rejects its rows.
    private mutating func add(_ rows: [TableRow<CertificateFacts>], beside unreadable: [Int]) {
        let id = rows[0].value.id
        guard unreadable.isEmpty else {
            rejected += rows.map { $0.rejected(for: .unreadableRows(unreadable, of: id)) }
            return
        }
        let result = Result { () throws(CertificateFault) in try certificate(id, rows) }
        switch result {
        case .success(let certificate): certificates.append(certificate)
        case .failure(let fault):
            rejected.append(rows[0].rejected(for: .certificate(id, on: rows.map { $0.line }, fault)))
            rejected += rows.dropFirst().map { $0.rejected(for: .row(of: id, after: rows[0].line)) }
        }
    }

    private func certificate(
        _ id: String, _ rows: [TableRow<CertificateFacts>]
    ) throws(CertificateFault) -> DentalCertificate {
        let facts = rows.map { $0.value }
        let lastDays = Set(facts.compactMap { $0.lastDay }).sorted()
        guard lastDays.count < 2 else { throw .lastDays(lastDays) }
        do {
            return try DentalCertificate(
                id: id, stays: facts.map { $0.stay }, lastDay: lastDays.first,
                offers: days(.offers, facts) { $0.offers },
                assessments: days(.assessments, facts) { $0.assessments },
                dentalCare: days(.dentalCare, facts) { $0.dentalCare })
        } catch { throw .impossible(error) }
    }

    /// The days of all rows; nil when the table does not tell of them.
    private func days(
        _ column: CertificateFacts.Column, _ facts: [CertificateFacts], _ days: (CertificateFacts) -> [CivilDate]
    ) -> [CivilDate]? {
        known.contains(column) ? facts.flatMap(days) : nil
    }
}

/// Why the rows of a certificate do not go together.
private enum CertificateFault: Error {
    /// They name several last days.
    case lastDays([CivilDate])
    /// The certificate that they describe cannot be.
    case impossible(OralHealthError)

    func sentence(in language: Language) -> String {
        switch self {
        case .lastDays(let days):
            let list = language.list(days.map { "\($0)" })
            return language.text(
                "Det har flera sista dagar, \(list): här godtas en.",
                "It has several last days, \(list): accepted is one.")
        case .impossible(.twoUnits(let day)):
            let column = CertificateFacts.Column.firstDay.name
            return language.text(
                "Två rader har \(day) i \(column): här godtas en rad för varje dag.",
                "Two rows have \(day) in \(column): accepted is one row for each day.")
        case .impossible(let error): return error.message(in: language)
        }
    }
}

extension RowFault {
    /// The first row of a certificate that is rejected as a whole.
    fileprivate static func certificate(_ id: String, on lines: [Int], _ fault: CertificateFault) -> RowFault {
        RowFault(
            together: BilingualText { language in
                let list = language.lines(lines)
                return language.text(
                    "Intyget ”\(id)” på \(list) avvisas.", "The certificate “\(id)” on \(list) is rejected.")
                    + " " + fault.sentence(in: language)
            })
    }

    /// Another row of such a certificate.
    fileprivate static func row(of id: String, after line: Int) -> RowFault {
        RowFault(
            together: BilingualText(
                swedish: "Raden hör till intyget ”\(id)”, som avvisas: se rad \(line).",
                english: "The row belongs to the certificate “\(id)”, which is rejected: see line \(line)."))
    }

    /// A row of a certificate of which another row cannot be read.
    fileprivate static func unreadableRows(_ lines: [Int], of id: String) -> RowFault {
        RowFault(
            together: BilingualText { language in
                let list = language.lines(lines)
                return language.text(
                    "Intyget ”\(id)” avvisas, eftersom \(list) också hör till det och inte kan läsas.",
                    "The certificate “\(id)” is rejected, for \(list) also "
                        + (lines.count == 1 ? "belongs" : "belong") + " to it and cannot be read.")
            })
    }
}

extension Language {
    /// Lines of a file, within a sentence: `rad 3`, `raderna 3 och 7`.
    func lines(_ lines: [Int]) -> String {
        let list = list(lines.map { "\($0)" })
        return lines.count == 1 ? text("rad \(list)", "line \(list)") : text("raderna \(list)", "lines \(list)")
    }
}
