// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// The follow-up of a quarter as CSV.
///
/// A record for each municipality that is shown, for its units when they are asked for, and for all municipalities
/// together. What is not known is empty.
enum FollowUpCSV {
    static func text(_ report: FollowUpReport, showsUnits: Bool) -> String {
        var rows = [header]
        for row in report.shown {
            rows.append(record(row, in: report))
            if showsUnits { rows += row.followed.units.map { record($0, of: row, in: report) } }
        }
        rows.append(record(report.county, in: report))
        return rows.reduce(into: "") { $0 += CSVWriter.record($1) }
    }

    private static let header = [
        "level", "quarter", "municipality", "name", "unit", "holders", "wishing", "assessed", "treated", "participants",
        "trainingMinutes", "deviationReports", "wrongUnit", "refusedThoughWishing", "otherDeviations", "olderThan24",
        "from24", "coverageOlderThan24", "coverageFrom24", "lackingOlderThan24", "lackingFrom24", "reached",
        "unitsTrained", "unitsUnknown", "units", "contactPersons", "issuersTrained", "issuers", "lastTraining", "norms",
    ]

    private static func record(_ row: MunicipalReport, in report: FollowUpReport) -> [String] {
        let figures = row.followed.figures
        let reached = row.milestone?.answer.map { $0 == .reached ? 1 : 0 }
        let first = [
            "municipality", "\(report.followUp.quarter)", "\(row.municipality.code)", row.municipality.name, "",
        ]
        return first + fields(row.measures) + coverage { row.coverage($0) } + lacking { row.lacking($0) }
            + [
                number(reached), number(row.unitsTrained), number(row.units?.unknown), number(row.units?.units),
                number(row.contactPersons.answer.map { $0 ? 1 : 0 }), number(figures?.issuersTrained),
                number(figures?.issuers), "", row.citations.union(report.followUp.citations).ids.joined(separator: " "),
            ]
    }

    private static func record(_ unit: UnitFollowUp, of row: MunicipalReport, in report: FollowUpReport) -> [String] {
        let training = row.trainings.first { $0.unit == unit.unit }
        let isTrained = training?.decision.answer.map { $0 ? 1 : 0 }
        let municipality = unit.unit.municipality
        let first = ["unit", "\(report.followUp.quarter)", "\(municipality.code)", municipality.name, unit.unit.name]
        let citations = training.map { report.followUp.citations.union($0.decision.citations) }
        return first + fields(unit.measures) + Array(repeating: "", count: 7)
            + [
                number(isTrained), training != nil && isTrained == nil ? "1" : "0", training == nil ? "0" : "1", "",
                "", "", unit.lastTraining.text ?? "",
                (citations ?? report.followUp.citations).ids.joined(separator: " "),
            ]
    }

    private static func record(_ county: CountyReport, in report: FollowUpReport) -> [String] {
        let isKnown = county.chosen.reached + county.chosen.notReached > 0
        let citations = report.citations.ids.joined(separator: " ")
        return ["county", "\(report.followUp.quarter)", "", "", ""] + fields(county.measures)
            + coverage { county.coverage($0) } + lacking { county.lacking($0) }
            + [
                isKnown ? number(county.chosen.reached) : "", number(county.units.trained),
                number(county.units.unknown), number(county.units.all),
                county.contactPersons.known == 0 ? "" : number(county.contactPersons.enough),
                number(county.issuersTrained?.trained), number(county.issuersTrained?.all), "", citations,
            ]
    }

    private static func fields(_ measures: OralHealthMeasures) -> [String] {
        [
            number(measures.holders), number(measures.wishing), number(measures.assessed), number(measures.treated),
            number(measures.training?.participants), number(measures.training?.minutes),
            number(measures.deviations?.reports), number(measures.deviations?[.wrongUnit]),
            number(measures.deviations?[.refusedThoughWishing]), number(measures.deviations?[.other]),
        ]
    }

    /// The residents and the coverage by both readings.
    private static func coverage(_ coverage: (OralHealthTerms.MilestonePopulation) -> DentalCoverage?) -> [String] {
        let both = [coverage(.olderThan24), coverage(.from24)]
        return both.map { number($0?.residents) } + both.map { $0?.percentRoundedDown.decimal(2) ?? "" }
    }

    private static func lacking(_ lacking: (OralHealthTerms.MilestonePopulation) -> Int?) -> [String] {
        [number(lacking(.olderThan24)), number(lacking(.from24))]
    }

    private static func number(_ number: (some BinaryInteger)?) -> String { number.map { "\($0)" } ?? "" }
}

extension LastOccasion {
    /// The day, or that there was none; nil when it is not known.
    var text: String? {
        switch self {
        case .on(let day): "\(day)"
        case .never: "none"
        case .unknown: nil
        }
    }
}
