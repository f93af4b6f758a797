// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// What `placering settle` reads, as text.
struct PlacementInput {
    /// The members of the document, each with its value as JSON.
    var members = [
        "placedBy": #""municipality""#, "firstDay": #""2026-03-01""#, "lastDay": #""2026-03-31""#, "emergency": "true",
    ]

    /// The divisions, each as JSON.
    var divisions: [String] = []

    /// The payments, each as JSON.
    var transfers: [String] = []

    /// The invoices of the document.
    var invoices: [PlacementRow] = []

    /// The document.
    var document: String {
        var members = members
        if !divisions.isEmpty { members["divisions"] = "[\(divisions.joined(separator: ", "))]" }
        if !transfers.isEmpty { members["transfers"] = "[\(transfers.joined(separator: ", "))]" }
        if !invoices.isEmpty { members["invoices"] = "[\(invoices.map { $0.json }.joined(separator: ", "))]" }
        return "{" + members.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ")
            + "}"
    }

    /// A division by a share, from a day without an end.
    static func division(
        _ kind: String, decided: String, from first: String, to last: String? = nil, rule: String
    ) -> String {
        let last = last.map { "\"\($0)\"" } ?? "null"
        return """
            {"kind": "\(kind)", "decided": "\(decided)", "firstDay": "\(first)", "lastDay": \(last), \(rule)}
            """
    }

    /// A standard split whose conditions are met, but for those that are changed.
    static func standard(_ changes: [String: String] = [:]) -> String {
        let names = [
            "needsSocialServices", "needsHealthCare", "divisionUnclear", "notDefinableOtherwise", "nothingElseAgreed",
        ]
        return "\"standard\": {" + names.map { "\"\($0)\": \"\(changes[$0] ?? "yes")\"" }.joined(separator: ", ") + "}"
    }

    /// An emergency in March with every kind of division, payments, and invoices that do not divide evenly.
    static let mixed = PlacementInput(
        divisions: [
            division("temporary", decided: "2026-03-05", from: "2026-03-05", rule: #""regionShare": "1/3""#),
            division(
                "finalDecision", decided: "2026-03-12", from: "2026-03-08", to: "2026-03-20",
                rule: #""perDay": {"amount": 700.5, "by": "kommun"}"#),
            division("agreement", decided: "2026-03-21", from: "2026-03-21", to: "2026-03-25", rule: standard()),
        ],
        transfers: [
            #"{"day": "2026-03-15", "from": "region", "amount": "1000.01"}"#,
            #"{"day": "2026-03-18", "from": "region", "amount": "20"}"#,
        ],
        invoices: PlacementRow.march)

    private init(divisions: [String], transfers: [String], invoices: [PlacementRow]) {
        self.divisions = divisions
        self.transfers = transfers
        self.invoices = invoices
    }

    init() {}
}

/// One invoice, as a row of the table and as an object of the document.
struct PlacementRow: Hashable {
    var number: String
    var dated = "2026-04-02"
    var firstDay = "2026-03-01"
    var lastDay = "2026-03-31"
    var amount = "31000"
    var paidBy = "kommun"
    var tie = ["", "", ""]

    init(_ number: String) { self.number = number }

    /// The same invoice with something changed.
    func with(_ change: (inout PlacementRow) -> Void) -> PlacementRow {
        var row = self
        change(&row)
        return row
    }

    /// The names of the columns.
    static let columns = [
        "fakturanummer", "fakturadatum", "fran", "till", "belopp", "betald_av", "ansvar", "ordnad_av", "godkand",
    ]

    /// The fields in the order of the columns.
    var fields: [String] { [number, dated, firstDay, lastDay, amount, paidBy] + tie }

    /// The invoice as an object of the document.
    var json: String {
        let names = ["number", "dated", "firstDay", "lastDay", "amount", "paidBy"]
        let members = zip(names, fields).map { "\"\($0)\": \"\($1)\"" }
        let tied = """
            "tie": {"area": "\(tie[0])", "arrangedBy": "\(tie[1])", "approvedBeforehand": "\(tie[2])"}
            """
        return "{" + (members + (tie[0].isEmpty ? [] : [tied])).joined(separator: ", ") + "}"
    }

    /// A table of rows, with semicolons.
    static func table(_ rows: [PlacementRow], delimiter: String = ";", lineBreak: String = "\n") -> String {
        ([columns] + rows.map { $0.fields }).map { $0.joined(separator: delimiter) + lineBreak }.joined()
    }

    /// Seven invoices of one month: in parts, overlapping, a credit, paid by either, and tied in two ways.
    static let march = [
        PlacementRow("A").with { ($0.lastDay, $0.amount, $0.dated) = ("2026-03-10", "10000.01", "2026-03-11") },
        PlacementRow("B").with { ($0.firstDay, $0.lastDay, $0.amount) = ("2026-03-11", "2026-03-31", "19999.99") },
        PlacementRow("C").with { ($0.firstDay, $0.lastDay, $0.amount) = ("2026-03-14", "2026-03-16", "-1000") },
        PlacementRow("D").with {
            ($0.firstDay, $0.lastDay, $0.paidBy, $0.amount) = ("2026-03-03", "2026-03-09", "region", "77.77")
        },
        PlacementRow("E").with { ($0.amount, $0.tie) = ("500", ["region", "kommun", "ja"]) },
        PlacementRow("F").with { ($0.amount, $0.tie) = ("0.05", ["region", "kommun", "nej"]) },
        PlacementRow("G").with { ($0.amount, $0.tie) = ("250.50", ["kommun", "region", ""]) },
    ]

    /// Invented rows for days of March, the same for the same generator.
    static func sample(_ count: Int, _ random: inout SplitMix64) -> [PlacementRow] {
        (1...count).map { number in
            PlacementRow("N\(number)").with { row in
                let first = 1 + random.below(31)
                let last = first + random.below(32 - first)
                (row.firstDay, row.lastDay) = ("2026-03-\(twoDigits(first))", "2026-03-\(twoDigits(last))")
                row.amount = "\(random.chance(15) ? "-" : "")\(random.below(30_000)).\(twoDigits(random.below(100)))"
                row.paidBy = random.chance(70) ? "kommun" : "region"
                let words = ["kommun", "region"]
                if random.chance(15) {
                    row.tie = [
                        words[random.below(2)], words[random.below(2)], ["ja", "nej", "okant", ""][random.below(4)],
                    ]
                }
            }
        }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Folder {
    /// Runs the command on placements.
    func placering(_ arguments: [String], input: [UInt8] = []) throws -> Run {
        try run(arguments, of: "placering", input: input)
    }

    /// Settles a document, and a table of invoices when there is one.
    func settle(_ input: PlacementInput, _ rows: [PlacementRow]? = nil, _ options: [String] = []) throws -> Run {
        try write("placering.json", input.document)
        if let rows { try write("fakturor.csv", PlacementRow.table(rows)) }
        let invoices = rows == nil ? [] : ["--invoices", "fakturor.csv"]
        return try placering(["settle", "placering.json"] + invoices + options)
    }
}
