// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// A row of the table of populations: what is known of a municipality.
struct PopulationFacts: TableFacts {
    let municipality: Municipality
    let olderThan24: Int
    let aged24: Int?
    let contactPersons: ContactPersonWord?
    let units: Int?
    let issuers: Int?
    let issuersTrained: Int?

    init?(facts: inout some FactSource) {
        municipality = facts.value("kommun")
        olderThan24 = facts.number("over_24", in: 1...DentalPopulation.highest)
        aged24 = facts.optionalNumber("exakt_24", in: 0...DentalPopulation.highest)
        contactPersons = facts.optional("kontaktperson")
        units = facts.optionalNumber("enheter", in: Self.numbers)
        issuers = facts.optionalNumber("intygsutfardare", in: Self.numbers)
        issuersTrained = facts.optionalNumber("utbildade_intygsutfardare", in: Self.numbers)
    }

    private static let numbers = 0...100_000

    /// The figures, or what is wrong with them.
    func figures(_ faults: inout [RowFault]) -> OralHealthFigures? {
        if let issuers, let issuersTrained, issuersTrained > issuers {
            faults.append(
                RowFault(
                    column: Column.issuersTrained.name, found: BilingualText("\(issuersTrained)"),
                    accepted: BilingualText(
                        swedish: "tomt eller ett heltal från 0 till \(issuers), som är alla intygsutfärdare",
                        english: "nothing, or a whole number from 0 to \(issuers), which is all certificate issuers")))
            return nil
        }
        return try? OralHealthFigures(
            municipality: municipality, population: DentalPopulation(olderThan24: olderThan24, aged24: aged24),
            contactPersons: contactPersons?.question, units: units, issuers: issuers, issuersTrained: issuersTrained)
    }

    /// The columns of the table.
    enum Column: String, FactColumn {
        case municipality = "kommun"
        case olderThan24 = "over_24"
        case aged24 = "exakt_24"
        case contactPersons = "kontaktperson"
        case units = "enheter"
        case issuers = "intygsutfardare"
        case issuersTrained = "utbildade_intygsutfardare"

        /// The name in the header.
        var name: String { rawValue }

        /// The columns that a header names: each of those that need not be known may be left out.
        static func columns(in header: CSVHeader) throws(RefusedHeader) -> [Column?] {
            try header.columns(
                [.municipality, .olderThan24], orEach: [.aged24, .contactPersons, .units, .issuers, .issuersTrained])
        }
    }
}

/// For what there are contact persons, as the table writes it.
enum ContactPersonWord: String, CaseIterable, WordFact {
    case municipality = "kommun"
    case districts = "stadsdelar"
    case none = "nej"

    static var factWords: [FactWord] { allCases.map { FactWord($0.rawValue) } }

    /// The question whether there are enough: one for the municipality tells nothing of the districts, nor they of it.
    var question: OralHealthContactPersons {
        switch self {
        case .municipality: OralHealthContactPersons(inMunicipality: .yes, inEveryDistrict: .unknown)
        case .districts: OralHealthContactPersons(inMunicipality: .unknown, inEveryDistrict: .yes)
        case .none: OralHealthContactPersons(inMunicipality: .no, inEveryDistrict: .no)
        }
    }
}

/// A row of the table of trainings: a session for the staff of a unit.
struct TrainingFacts: TableFacts {
    let session: OralHealthTraining

    init?(facts: inout some FactSource) {
        let (unit, day) = (CareUnit(facts: &facts), facts.value("datum", CivilDate.self))
        let participants = facts.number("deltagare", in: 1...100_000)
        let minutes = facts.number("minuter", in: 1...100_000)
        do throws(OralHealthError) {
            session = try OralHealthTraining(unit: unit, day: day, participants: participants, minutes: minutes)
        } catch {
            facts.fault { error.message(in: $0) }
            return nil
        }
    }

    /// The columns of the table.
    enum Column: String, FactColumn {
        case municipality = "kommun"
        case unit = "enhet"
        case day = "datum"
        case participants = "deltagare"
        case minutes = "minuter"

        /// The name in the header.
        var name: String { rawValue }
    }
}

/// A row of the table of deviations: a report on a unit.
struct DeviationFacts: TableFacts {
    let deviation: CooperationDeviation

    init?(facts: inout some FactSource) {
        let (unit, day) = (CareUnit(facts: &facts), facts.value("datum", CivilDate.self))
        let reason = facts.value("skal", ReasonWord.self).reason
        let individuals = facts.number("individer", in: 1...100_000)
        do throws(OralHealthError) {
            deviation = try CooperationDeviation(unit: unit, day: day, reason: reason, individuals: individuals)
        } catch {
            facts.fault { error.message(in: $0) }
            return nil
        }
    }

    /// The columns of the table.
    enum Column: String, FactColumn {
        case municipality = "kommun"
        case unit = "enhet"
        case day = "datum"
        case reason = "skal"
        case individuals = "individer"

        /// The name in the header.
        var name: String { rawValue }
    }
}

/// The reason of a deviation as the table writes it.
enum ReasonWord: String, CaseIterable, WordFact {
    case wrongUnit = "fel_enhet"
    case refused = "vill_inte"
    case other = "annat"

    static var factWords: [FactWord] { allCases.map { FactWord($0.rawValue) } }

    /// The reason.
    var reason: CooperationDeviation.Reason {
        switch self {
        case .wrongUnit: .wrongUnit
        case .refused: .refusedThoughWishing
        case .other: .other
        }
    }
}
