// SPDX-License-Identifier: Apache-2.0

import CommandKit
import Foundation
import HSAvtal

/// The sums of a settlement in öre, however it is written: cost, region, municipality.
struct PlacementSums: Hashable {
    /// What is borne of the days of each period.
    var periods: [[Int64]] = []

    /// What is borne of the tied invoices.
    var tied: [Int64] = [0, 0, 0]

    /// What is borne of everything.
    var borne: [Int64] = []

    /// The invoices that each principal has paid, what it has transferred, and its balance; of the region, then of the
    /// municipality.
    var accounts: [[Int64]] = []

    /// The sums in JSON.
    init(json: JSON) throws {
        func parts(_ json: JSON, _ cost: String) throws -> [Int64] {
            try [cost, "region", "municipality"].map { try Self.ore(json[$0].string) }
        }
        periods = try json["periods"].values.map { try parts($0, "cost") }
        tied = try parts(json["tied"], "cost")
        let invoices = try json["invoices"].values.map { try parts($0, "amount") }
        borne = invoices.reduce([0, 0, 0]) { zip($0, $1).map { $0 + $1 } }
        accounts = try ["region", "municipality"].map { principal in
            let account = json["accounts"][principal]
            return try ["paid", "transferred", "borne", "balance"].map { try Self.ore(account[$0].string) }
        }
    }

    /// The sums in CSV.
    init(csv: String) throws {
        let records = Self.records(csv)
        let header = records.first ?? []
        func column(_ name: String) throws -> Int {
            guard let place = header.firstIndex(of: name) else { throw Missing(name: name) }
            return place
        }
        let (section, cost) = (try column("section"), try column("cost"))
        let (region, municipality) = (try column("region"), try column("municipality"))
        func parts(_ name: String) throws -> [[Int64]] {
            try records.dropFirst().filter { $0[section] == name }.map { record in
                try [cost, region, municipality].map { try Self.ore(record[$0]) }
            }
        }
        periods = try parts("period")
        tied = try parts("tied").first ?? [0, 0, 0]
        borne = try parts("invoice").reduce([0, 0, 0]) { zip($0, $1).map { $0 + $1 } }
        let rows = try ["paid", "transferred", "borne", "balance"].map { name in
            guard let row = try parts(name).first else { throw Missing(name: name) }
            return row
        }
        accounts = [1, 2].map { principal in rows.map { $0[principal] } }
    }

    /// The sums in a Swedish table.
    init(table: String) throws {
        let rows = table.split(separator: "\n").map { line in
            line.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        }
        func amounts(_ cells: [String].SubSequence) throws -> [Int64] {
            try cells.map { cell in try Self.ore(String(cell.filter { $0 != " " })) }
        }
        periods = try rows.filter { $0.first?.contains("–") == true && $0.count == 5 }.map {
            try amounts($0.dropFirst(2))
        }
        tied =
            try rows.first { $0.first == "Knutna fakturor" && $0.count == 4 }.map { try amounts($0.dropFirst()) }
            ?? tied
        guard let total = rows.first(where: { $0.first == "Summa" }) else { throw Missing(name: "Summa") }
        borne = try amounts(total.dropFirst(2))
        accounts = try ["Regionen", "Kommunen"].map { principal in
            guard let row = rows.first(where: { $0.first == principal && $0.count == 5 }) else {
                throw Missing(name: principal)
            }
            return try amounts(row.dropFirst())
        }
    }

    /// Whether the two principals' parts are the cost everywhere, and the parts are the whole.
    var addUp: Bool {
        let parts = periods + [tied, borne]
        let total = (periods + [tied]).reduce([0, 0, 0]) { zip($0, $1).map { $0 + $1 } }
        let (region, municipality) = (accounts[0], accounts[1])
        return parts.allSatisfy { $0[0] == $0[1] + $0[2] } && total == borne
            && borne == [region[0] + municipality[0], region[2], municipality[2]]
            && region[1] == -municipality[1] && region[3] == -municipality[3]
            && accounts.allSatisfy { $0[3] == $0[0] + $0[1] - $0[2] }
    }

    /// The öre of an amount as data writes it.
    static func ore(_ text: String?) throws -> Int64 { try Money(text ?? "").ore }

    /// The records of a CSV file with commas, the header among them.
    static func records(_ text: String) -> [[String]] {
        let bytes = Array(text.utf8)
        var (records, place) = ([[String]](), 0)
        while place < bytes.count {
            let record = CSVRecord(in: bytes.span, from: place, to: bytes.count, delimiter: UInt8(ascii: ","))
            records.append(record.fields.map { String(decoding: $0, as: UTF8.self) })
            place = record.end
        }
        return records
    }

    /// Something that is not there.
    struct Missing: Error {
        let name: String
    }
}
