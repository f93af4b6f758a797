// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

extension QuestionTable {
    private static let own = ["", "Åsa", "a,b", "x;y", "\"", "two\nlines", "some text that is longer than a word"]

    /// The invented question: every kind of value, and two columns that are no facts.
    static let invented = QuestionTable(
        columns: [
            "own", "born", "seen", "provider", "need", "municipality", "limit", "isUrgent", "cost", "device.payer",
            "device.since", "text",
        ],
        fields: [
            "own": own,
            "born": ["1950-02-28", "1999-12-31", "2008-02-29", "2020-01-01"],
            "seen": ["", "2024-05-03", "2024-05-03T13:45", "2025-11-30T00:00"],
            "provider": ["region", "municipality"],
            "need": ["yes", "no", "unknown", "ja", "nej", "okant", "okänt"],
            "municipality": ["1480", "1401", "0000", "9999"],
            "limit": ["0", "130", "-5", "017"],
            "isUrgent": ["", "yes", "nej"],
            "cost": ["", "0", "12300.5", "99.25"],
            "device.payer": ["", "", "region", "municipality"],
            "device.since": ["", "", "2024-02-29"],
            "text": ["", "x", "åäö", "1"],
        ],
        wrong: ["", "2023-02-29", "1800", "x", "maybe", "131", "2026-1-1", "\u{0}", "municipalities"])

    /// The invented question in every dialect.
    static let allInvented = invented.dialects(least: Array(1...6), most: Array(1...7) + [9])

    /// Who pays for a device.
    static let device = QuestionTable(
        columns: [
            "own", "regionAlwaysPays", "born", "prescribed", "provider", "registration", "used", "instruction.payer",
            "instruction.throughAge", "instruction.thereafter", "text",
        ],
        fields: [
            "own": own,
            "regionAlwaysPays": ["yes", "no", "unknown", "ja", "nej", "okant", "okänt"],
            "born": ["", "1950-02-28", "1999-12-31", "2008-02-29", "2008-05-04", "2008-05-05", "2020-01-01"],
            "prescribed": ["2026-05-04", "2026-02-28", "2026-03-01", "2024-02-29"],
            "provider": ["", "region", "municipality"],
            "registration": ["1480", "1401", "0180", "9999"],
            "used": ["", "", "2026-05-04", "2026-12-31"],
            "instruction.payer": ["", "region", "municipality", "both", "responsibleProvider"],
            "instruction.throughAge": ["", "", "0", "17", "129", "020"],
            "instruction.thereafter": ["", "", "municipality", "responsibleProvider"],
            "text": ["", "x", "åäö", "1"],
        ],
        wrong: ["", "2023-02-29", "1800", "x", "maybe", "130", "2026-1-1", "1850-01-01", "2030-01-01", "both"])

    /// Who pays for a device, in every dialect.
    static let allDevices = device.dialects(least: Array(1...5), most: Array(1...9))

    /// Who bears the cost of an emergency placement.
    static let emergency = QuestionTable(
        columns: ["own", "placed", "placedBy", "temporaryDivision", "settled", "day", "text"],
        fields: [
            "own": own,
            "placed": ["2024-01-31", "2024-02-29", "2026-05-04"],
            "placedBy": ["region", "municipality"],
            "temporaryDivision": ["ja", "nej", "no"],
            "settled": ["", "", "2024-03-01", "2026-06-03", "2026-06-04"],
            "day": ["2024-03-01", "2026-05-04", "2026-06-03", "2026-06-04", "2026-12-31"],
            "text": ["", "x", "åäö", "1"],
        ],
        wrong: ["", "2023-02-29", "1800", "x", "maybe", "2026-1-1", "both", "kommunen"])

    /// Who bears the cost of an emergency placement, in every dialect.
    static let allEmergencies = emergency.dialects(least: Array(1...5), most: Array(0...5))

    /// The questions that have tables of their own, in every dialect.
    static let all: [(type: any AskableQuestion.Type, tables: [QuestionTable])] = [
        (InventedQuestion.self, allInvented), (DeviceCost.self, allDevices), (EmergencyCost.self, allEmergencies),
    ]

    /// A table of any question, with every spelling of its words.
    init<Asked: AskableQuestion>(sampling type: Asked.Type) {
        let facts = type.facts
        columns = ["own"] + facts.map { $0.name }
        fields = facts.reduce(into: ["own": Self.own]) { fields, fact in
            fields[fact.name] = SampleCases.texts(of: fact) { $0.spellings }
        }
        wrong = ["", "2023-02-29", "1800", "x", "maybe", "regionen", "\u{0}"]
        for (fact, lead) in zip(facts, SampleCases.leads(of: facts)) { leads[fact.name] = lead.map { facts[$0].name } }
    }
}
