// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// Invented certificates, populations, trainings and deviations of all 49 municipalities: the same for the same seed.
///
/// No real person, no real unit, and no real population.
struct OralHealthSample {
    /// The files by their names, each with its text.
    private(set) var files: [(name: String, text: String)] = []

    /// The last day that is told of.
    private let today: CivilDate
    private var random: SplitMix64
    private var number = 0
    private var certificates: [[String]] = [CertificateFacts.Column.allCases.map { $0.name }]
    private var populations: [[String]] = [PopulationFacts.Column.allCases.map { $0.name } + ["anmarkning"]]
    private var trainings: [[String]] = [TrainingFacts.Column.allCases.map { $0.name }]
    private var deviations: [[String]] = [DeviationFacts.Column.allCases.map { $0.name }]

    /// The sample that the data of the examples are, with the third quarter of 2026 as the last.
    static let seed: UInt64 = 2_026

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        today = CivilQuarter(year: 2_026, number: 3)?.lastDay ?? .latest
        var units: [Municipality: [String]] = [:]
        for municipality in Municipality.allCases { units[municipality] = names(of: municipality) }
        for municipality in Municipality.allCases { add(municipality, units) }
        files = [
            ("munhalsa-intyg.csv", certificates), ("munhalsa-befolkning.csv", populations),
            ("munhalsa-utbildningar.csv", trainings), ("munhalsa-avvikelser.csv", deviations),
        ].map { name, rows in (name, rows.reduce(into: "") { $0 += CSVWriter.record($1) }) }
    }

    /// The residents older than 24: some municipalities are larger than others.
    private mutating func residents(of municipality: Municipality) -> Int {
        switch municipality {
        case .goteborg: 5_200 + random.below(801)
        case .boras: 1_900 + random.below(400)
        case .molndal, .skovde, .trollhattan, .uddevalla: 900 + random.below(400)
        default: 150 + random.below(640)
        }
    }

    /// The names of the units of a municipality.
    private mutating func names(of municipality: Municipality) -> [String] {
        let beginnings = [
            "Björk", "Äppel", "Sjö", "Åker", "Ängs", "Lind", "Ek", "Käll", "Sol", "Ljung", "Blåklocks", "Gran", "Mård",
            "Älv", "Öst", "Väster",
        ]
        let endings = ["gården", "backen", "kullen", "hagen", "höjden", "åsen"]
        let count = municipality == .goteborg ? 13 : municipality == .boras ? 7 : 2 + random.below(3)
        var names: [String] = []
        while names.count < count {
            let name = beginnings[random.below(beginnings.count)] + endings[random.below(endings.count)]
            if !names.contains(name) { names.append(name) }
        }
        return names + ["Hemtjänst " + ["Norr", "Söder", "Öster", "Väster"][random.below(4)]]
    }

    /// Adds a municipality and everything in it.
    private mutating func add(_ municipality: Municipality, _ units: [Municipality: [String]]) {
        let residents = residents(of: municipality)
        let holders = (residents * (125 + random.below(231)) + 9_999) / 10_000
        for _ in 0..<max(2, holders) { addCertificate(of: municipality, units) }
        let issuers = 1 + residents / 120 + random.below(3)
        // Some municipalities have a unit or two more than those of the certificates, and some do not tell their number.
        let count = (units[municipality] ?? []).count + (residents % 5 == 0 ? 1 + issuers % 2 : 0)
        populations.append([
            "\(municipality.code)", "\(residents)", "\(residents / 70 + random.below(4))",
            random.chance(4) ? "" : contactPerson().rawValue, residents % 9 == 0 ? "" : "\(count)", "\(issuers)",
            random.chance(8) ? "" : "\(random.below(issuers + 1))", "påhittad exempelsiffra",
        ])
        for unit in units[municipality] ?? [] {
            addTrainings(of: municipality, unit)
            addDeviations(of: municipality, unit)
        }
    }

    /// Most municipalities have one for the whole of it.
    private mutating func contactPerson() -> ContactPersonWord {
        random.chance(6) ? .none : random.below(8) == 0 ? .districts : .municipality
    }

    /// Adds a certificate with its moves and what has happened.
    private mutating func addCertificate(of home: Municipality, _ units: [Municipality: [String]]) {
        number += 1
        let digits = "\(number)"
        let name = "N" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let first = day(today, -random.below(1_000))
        // One in nine is limited in time, and half of these have run out.
        let last = random.chance(11) ? day(today, random.below(600) - 300) : nil
        let lastDay = last.map { max($0, day(first, 30)) }
        let end = min(today, lastDay ?? today)
        // The moves, each at least a month after the one before; the last one is to the home.
        var starts = [first]
        let moves = random.chance(14) ? random.chance(15) ? 2 : 1 : 0
        for _ in 0..<moves {
            let start = day(starts[starts.count - 1], 30 + random.below(300))
            if start <= end { starts.append(start) }
        }
        let wish = wish()
        let events = events(from: first, to: end, wishes: wish == "ja")
        for (place, start) in starts.enumerated() {
            let isLast = place == starts.count - 1
            let municipality =
                isLast || random.chance(70) ? home : Municipality.allCases[random.below(Municipality.allCases.count)]
            let until = isLast ? CivilDate.latest : day(starts[place + 1], -1)
            let fields = events.map { days in
                days.filter { start <= $0 && $0 <= until }.map { "\($0)" }.joined(separator: " ")
            }
            certificates.append(
                [
                    name, "\(municipality.code)", unit(of: municipality, units), "\(start)",
                    isLast ? lastDay.map { "\($0)" } ?? "" : "", isLast ? wish : self.wish(),
                ] + fields)
        }
    }

    private mutating func wish() -> String { random.chance(66) ? "ja" : random.chance(60) ? "nej" : "" }

    private mutating func unit(of municipality: Municipality, _ units: [Municipality: [String]]) -> String {
        guard let names = units[municipality] else { return "" }
        return names[random.below(names.count)]
    }

    /// The days of offers, assessments and dental care from 2024 on.
    private mutating func events(from first: CivilDate, to end: CivilDate, wishes: Bool) -> [[CivilDate]] {
        var (offers, assessments, dentalCare) = ([CivilDate](), [CivilDate](), [CivilDate]())
        for year in 2_024...2_026 {
            guard let newYear = CivilDate(year: year, month: 1, day: 1),
                let newYearsEve = CivilDate(year: year, month: 12, day: 31)
            else { continue }
            let (start, stop) = (max(first, newYear), min(end, newYearsEve))
            guard start <= stop else { continue }
            let days = stop.days(since: start) + 1
            if random.chance(76) {
                let offer = day(start, random.below(days))
                offers.append(offer)
                let assessment = day(offer, 7 + random.below(50))
                if random.chance(wishes ? 80 : 5), assessment <= end { assessments.append(assessment) }
            }
            for _ in 0..<random.below(3) where random.chance(60) { dentalCare.append(day(start, random.below(days))) }
        }
        return [offers, assessments, dentalCare.sorted()]
    }

    /// Adds the sessions of a unit: most units have had one within three years, and some have never had one.
    private mutating func addTrainings(of municipality: Municipality, _ unit: String) {
        var ages: [Int] = []
        if random.chance(75) { ages.append(92 + random.below(3 * 365 - 100)) }
        if random.chance(25) { ages.append(3 * 365 + 5 + random.below(400)) }
        if random.chance(22) { ages.append(random.below(92)) }
        for age in ages.sorted(by: >) {
            trainings.append([
                "\(municipality.code)", unit, "\(day(today, -age))", "\(3 + random.below(16))",
                "\([45, 60, 75, 90, 120][random.below(5)])",
            ])
        }
    }

    /// Adds the deviations of a unit in the year before.
    private mutating func addDeviations(of municipality: Municipality, _ unit: String) {
        while random.chance(30) {
            let reason = ReasonWord.allCases[min(random.below(5) / 2, 2)]
            deviations.append([
                "\(municipality.code)", unit, "\(day(today, -random.below(365)))", reason.rawValue,
                "\(1 + random.below(3))",
            ])
        }
    }

    private func day(_ start: CivilDate, _ days: Int) -> CivilDate { start.adding(days: days) ?? start }
}
