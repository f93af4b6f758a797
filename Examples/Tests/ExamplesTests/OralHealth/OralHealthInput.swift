// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// What `munhalsa offers` and `munhalsa follow-up` read, as text.
struct OralHealthInput {
    /// The rows of the certificates.
    var certificates: [String] = []

    /// The rows of the populations.
    var population = ["1480,1000,20,kommun,4,3"]

    /// The rows of the trainings; nil without a table of them.
    var trainings: [String]?

    /// The rows of the deviations; nil without a table of them.
    var deviations: [String]?

    /// The names of the columns of the certificates and of the populations.
    var certificateColumns = certificateHeader
    var populationColumns = populationHeader

    /// The names of the columns.
    static let certificateHeader = "intyg,kommun,enhet,fran,till,onskar,erbjuden,bedomd,nvard"
    static let populationHeader = "kommun,over_24,exakt_24,kontaktperson,intygsutfardare,utbildade_intygsutfardare"
    static let trainingHeader = "kommun,enhet,datum,deltagare,minuter"
    static let deviationHeader = "kommun,enhet,datum,skal,individer"

    init(_ certificates: [String] = ["A,1480,Solgården,2025-01-01,,ja,,,"]) { self.certificates = certificates }

    /// Units of a few municipalities, which random rows are about.
    private static let units = ["1480,Solgården", "1480,Äppelbacken", "1490,Ekhagen", "1445,Åsen"]

    /// Random certificates with moves, trainings and deviations, the same for the same generator; their names begin alike.
    static func sample(_ count: Int, named prefix: String = "R", _ random: inout SplitMix64) -> OralHealthInput {
        func day(_ first: Int, _ random: inout SplitMix64) -> String {
            CivilDate.earliest.adding(days: 739_500 + first + random.below(400))?.description ?? ""
        }
        var input = OralHealthInput([])
        for number in 0..<count {
            let wishes = ["ja", "nej", ""]
            let events = (0..<3).map { _ in
                (0..<random.below(3)).map { _ in day(800, &random) }.joined(separator: " ")
            }
            let last = random.chance(20) ? day(1_200, &random) : ""
            let move = random.chance(30) ? day(400, &random) : nil
            let id = prefix + "\(number)"
            let unit = units[random.below(units.count)]
            input.certificates.append(
                "\(id),\(unit),\(day(0, &random)),\(last),\(wishes[random.below(3)]),\(events[0]),\(events[1]),")
            guard let move else { continue }
            input.certificates.append(
                "\(id),\(units[random.below(units.count)]),\(move),,\(wishes[random.below(3)]),,,\(events[2])")
        }
        input.trainings = (0..<count / 3).map { _ in
            let unit = units[random.below(units.count)]
            return "\(unit),\(day(900, &random)),\(1 + random.below(20)),\(1 + random.below(200))"
        }
        let reasons = ["fel_enhet", "vill_inte", "annat"]
        input.deviations = (0..<count / 3).map { _ in
            let unit = units[random.below(units.count)]
            return "\(unit),\(day(900, &random)),\(reasons[random.below(3)]),\(1 + random.below(4))"
        }
        input.population = ["1445,300,5,nej,2,1", "1480,1000,20,kommun,4,3", "1490,800,,stadsdelar,,"]
        return input
    }

    /// The quarter in the middle of the days of random events.
    static let quarter = "2027Q3"
}

extension Folder {
    /// Runs the command on oral health.
    func munhalsa(_ arguments: [String], input: [UInt8] = []) throws -> Run {
        try run(arguments, of: "munhalsa", input: input)
    }

    /// Writes a table.
    private func table(_ name: String, _ header: String, _ rows: [String]) throws -> String {
        try write(name, ([header] + rows).map { $0 + "\n" }.joined())
    }

    /// The yearly offers of the certificates.
    func offers(_ input: OralHealthInput, on day: String = "2026-09-30", _ options: [String] = []) throws -> Run {
        let file = try table("intyg.csv", input.certificateColumns, input.certificates)
        return try munhalsa(["offers", file, "--on", day] + options)
    }

    /// The follow-up of a quarter.
    func followUp(_ input: OralHealthInput, in quarter: String = "2026Q3", _ options: [String] = []) throws -> Run {
        var arguments = [
            "follow-up", try table("intyg.csv", input.certificateColumns, input.certificates), "--population",
            try table("befolkning.csv", input.populationColumns, input.population), "--quarter", quarter,
        ]
        if let rows = input.trainings {
            arguments += ["--training", try table("utbildningar.csv", OralHealthInput.trainingHeader, rows)]
        }
        if let rows = input.deviations {
            arguments += ["--deviations", try table("avvikelser.csv", OralHealthInput.deviationHeader, rows)]
        }
        return try munhalsa(arguments + options)
    }
}
