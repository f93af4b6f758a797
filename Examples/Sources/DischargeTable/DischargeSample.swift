// SPDX-License-Identifier: Apache-2.0

import CommandKit
public import HSAvtal

/// Invented discharges that look like a real month: the same rows for the same seed.
///
/// No real person.
public struct DischargeSample: Sendable {
    private var random: SplitMix64
    private let firstDay: CivilDate
    private let days: Int
    private var number = 0

    /// Discharges of patients who became ready for discharge from the first day of a month to the last day of another.
    public init(seed: UInt64, months: ClosedRange<CivilMonth>) {
        random = SplitMix64(seed: seed)
        firstDay = months.lowerBound.firstDay
        days = months.upperBound.lastDay.days(since: firstDay) + 1
    }

    /// The names of the columns.
    public static let header = DischargeColumn.allCases.map { $0.name }

    /// The fields of the next row.
    public mutating func next() -> [String] {
        number += 1
        let home = municipality()
        let placing = random.chance(1) ? municipality().code.description : ""
        let ready = day(firstDay, random.below(days))
        let admissionNotice = random.chance(3) ? "" : moment(day(ready, -2 - random.below(9)))
        let readyNotice = random.chance(2) ? "" : moment(ready)
        let planning: [PlanningWord] =
            Array(repeating: .called, count: 55) + Array(repeating: .notCalled, count: 5)
            + Array(repeating: .notNeeded, count: 35) + Array(repeating: .declined, count: 3)
            + Array(repeating: .carePlan, count: 2)
        let fields = [
            "P" + String(repeating: "0", count: max(0, 8 - "\(number)".count)) + "\(number)",
            home.code.description, placing, admissionNotice, readyNotice, planning[random.below(100)].rawValue,
            knowledge(yes: 96).rawValue, knowledge(yes: 95).rawValue,
        ]
        // Some municipalities take longer to receive their patients than others; a few patients wait for weeks.
        var stay = 0
        while stay < 60, random.chance(62 + Int(home.code.number) * 7 % 26) { stay += 1 }
        return fields + [random.chance(1) ? "" : day(ready, stay).description]
    }

    /// The next row as a stay; nil when it is none, which does not happen.
    public mutating func nextStay() -> Discharge? {
        let fields = next().map { Array($0.utf8) }
        return DischargeRecord(CSVRecord(fields: fields), columns: DischargeColumn.allCases, asOf: nil).discharge
    }

    /// A third of the patients live in the largest municipality.
    private mutating func municipality() -> Municipality {
        random.chance(35) ? .goteborg : Municipality.allCases[random.below(Municipality.allCases.count)]
    }

    private mutating func knowledge(yes percent: Int) -> KnowledgeWord {
        random.chance(percent) ? .yes : random.chance(60) ? .no : .unknown
    }

    /// Three notices in ten carry their time.
    private mutating func moment(_ date: CivilDate) -> String {
        guard random.chance(30), let time = TimeOfDay(hour: 7 + random.below(11), minute: random.below(60)) else {
            return date.description
        }
        return Moment(date, at: time).description
    }

    private func day(_ start: CivilDate, _ days: Int) -> CivilDate { start.adding(days: days) ?? start }
}
