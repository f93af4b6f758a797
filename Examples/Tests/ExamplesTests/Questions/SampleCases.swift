// SPDX-License-Identifier: Apache-2.0

@testable import CommandKit
import DischargeTable
import HSAvtal

/// Cases of a question: every combination of what its facts accept, or a number of them by chance.
struct SampleCases {
    private let facts: [Fact]
    private let ask: @Sendable (JSONValue) -> AskedCase

    /// The fields of each case in the order of the facts; empty for one that is left out.
    private let rows: [[String]]

    /// Some values of the facts that are no words.
    private static let described: [String: [String]] = [
        "born": ["1940-06-04", "1950-06-15", "2004-12-31", "2008-02-29", "2008-06-15", "2015-01-01"],
        "prescribed": ["2026-02-28", "2026-05-04"],
        "used": ["2026-05-04", "2026-12-31"],
        "registration": ["1480", "1401", "0180"],
        "instruction.throughAge": ["17", "20"],
        "regionShare": ["0", "33.5", "1/3", "100"],
        "cost": ["0", "9999.99", "10000", "10000.01"],
        "day": ["2026-05-04", "2026-06-03", "2026-06-04"],
        "placed": ["2026-05-04", "2026-05-05"],
        "settled": ["2026-05-25", "2026-06-04"],
        "firstDay": ["2022-02-28", "2025-06-04", "2026-05-04"],
        "lastDay": ["2026-05-31", "2027-06-03"],
        "lastOffer": ["never", "aldrig", "unknown", "okant", "okänt", "2023-03-01", "2025-12-31", "2026-05-04"],
        "lastTraining": ["never", "aldrig", "unknown", "okant", "okänt", "2023-05-04", "2023-06-04", "2026-05-04"],
        "holders": ["0", "179", "180", "10000000"],
        "olderThan24": ["1", "5999", "6000"],
        "aged24": ["0", "30", "34"],
        "municipality": ["1480", "1421", "0180"],
        "lastLegalForce": ["2026-05-04", "2026-06-04"],
        "notice.party": ["region", "1401", "1480"],
        "notice.given": ["2022-01-01", "2025-06-30", "2025-07-01"],
    ]

    /// Cases of a question, with their words in a language.
    init<Asked: AskableQuestion>(_ type: Asked.Type, most: Int, seed: UInt64, words language: Language = .english) {
        facts = type.facts
        ask = { AskedCase(type, about: $0, under: .vastraGotaland2023, in: .swedish) }
        let domains = facts.map { fact in Self.texts(of: fact) { [$0.text(in: language)] } }
        let count = domains.reduce(1) { $0.multipliedReportingOverflow(by: $1.count).partialValue }
        guard count > most else {
            rows = domains.reduce([[]]) { rows, domain in rows.flatMap { row in domain.map { row + [$0] } } }
            return
        }
        var random = SplitMix64(seed: seed)
        let leads = Self.leads(of: facts)
        rows = (0..<most).map { _ in
            var row = domains.map { $0[random.below($0.count)] }
            for (place, lead) in zip(row.indices, leads) {
                guard let lead, row[lead].isEmpty || row[place].isEmpty else { continue }
                row[place] = row[lead].isEmpty ? "" : domains[place][0]
            }
            return row
        }
    }

    /// Where the first fact of a group stands that has to be there with it, for each other one that has to be there too:
    /// by chance alone such a group would hardly ever be whole, or left out.
    static func leads(of facts: [Fact]) -> [Int?] {
        facts.indices.map { place in
            guard facts[place].presence == .required, let group = facts[place].groups.last else { return nil }
            let lead = facts.firstIndex { $0.presence == .required && $0.groups.last == group }
            return lead == place ? nil : lead
        }
    }

    /// Texts that a fact accepts, empty when it may be left out.
    static func texts(of fact: Fact, spelling word: (FactWord) -> [String]) -> [String] {
        let texts: [String] =
            if case .words(let words) = fact.form { words.flatMap { word($0) } } else {
                described[fact.name, default: ["?"]]
            }
        return fact.presence == .required && fact.groups.isEmpty ? texts : texts + [""]
    }

    /// The cases as they are read from JSON.
    var values: [JSONValue] {
        rows.map { row in
            var object: [String: JSONValue] = [:]
            for (fact, text) in zip(facts, row) {
                let value: JSONValue = text.isEmpty ? .null : .string(text)
                guard let group = fact.groups.first else {
                    object[fact.name] = value
                    continue
                }
                var members: [String: JSONValue] = [:]
                if case .object(let before) = object[group] { members = before }
                members[String(fact.name.dropFirst(group.count + 1))] = value
                object[group] = .object(members)
            }
            return .object(object)
        }
    }

    /// The decisions on the cases, as data, without those whose facts do not go together.
    var decisions: [JSON] {
        get throws {
            try values.map { ask($0) }.filter { $0.faults.isEmpty }.map { try JSON($0.tree(in: .swedish).bytes) }
        }
    }

    /// The cases as they are written in JSON.
    var trees: [JSONTree] { values.map { Self.tree($0) } }

    /// The cases as a table whose first column has their numbers.
    var table: String {
        let header = (["case"] + facts.map { $0.name }).joined(separator: ",") + "\n"
        return rows.enumerated().reduce(into: header) { text, row in
            text += (["\(row.offset)"] + row.element).joined(separator: ",") + "\n"
        }
    }

    private static func tree(_ value: JSONValue) -> JSONTree {
        switch value {
        case .object(let members):
            .object(members.sorted { $0.key < $1.key }.map { ($0.key, tree($0.value)) })
        case .string(let text): .string(text)
        // What is null may also be empty.
        case .null, .bool, .integer, .number, .array: .string("")
        }
    }
}
