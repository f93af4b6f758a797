// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// The follow-up of a quarter as JSON; what is not known is null.
enum FollowUpJSON {
    /// The tree; with sentences only when a language is given for them.
    static func tree(_ report: FollowUpReport, explainedIn language: Language?) -> JSONTree {
        let (quarter, terms) = (report.followUp.quarter, report.edition.oralHealth)
        return .object([
            ("quarter", .string("\(quarter)")), ("firstDay", .string("\(quarter.firstDay)")),
            ("lastDay", .string("\(quarter.lastDay)")),
            (
                "readings",
                .object([
                    ("milestonePopulation", .string(terms.milestonePopulation.rawValue)),
                    ("trainingPeriod", .string(terms.trainingPeriod.rawValue)),
                ])
            ),
            (
                "municipalities",
                .array(report.shown.map { municipality($0, under: report.edition, explainedIn: language) })
            ),
            ("county", county(report.county)),
            ("withoutPopulation", .array(report.withoutPopulation.map { .string("\($0.code)") })),
            (
                "counts",
                .object([
                    ("certificates", .number(report.counts.certificates)),
                    ("valid", .number(report.county.measures.holders)),
                    ("rejectedRows", .number(report.counts.rejected)),
                ])
            ), ("norms", .norms(report.citations)),
        ])
    }

    private static func municipality(
        _ row: MunicipalReport, under edition: Edition, explainedIn language: Language?
    ) -> JSONTree {
        let figures = row.followed.figures
        var members: [(String, JSONTree)] = [
            ("municipality", .string("\(row.municipality.code)")), ("name", .string(row.municipality.name)),
            ("measures", measures(row.measures)),
        ]
        members += coverage({ row.coverage($0) }, { row.lacking($0) })
        members += [
            (
                "milestone",
                row.milestone.map { decision in
                    .object([
                        ("reached", bool(decision.answer.map { $0 == .reached })),
                        ("norms", .norms(decision.citations)),
                    ])
                } ?? .null
            ),
            (
                "contactPersons",
                .object([
                    ("enough", bool(row.contactPersons.answer)), ("norms", .norms(row.contactPersons.citations)),
                ])
            ),
            (
                "unitTraining",
                .object([
                    ("trained", .number(row.unitsTrained)),
                    ("untrained", .number(row.unitsUntrained)), ("unknown", .number(row.units?.unknown)),
                    ("units", .number(row.units?.units)),
                ])
            ),
            (
                "issuers",
                .object([("trained", .number(figures?.issuersTrained)), ("number", .number(figures?.issuers))])
            ), ("units", .array(row.followed.units.map { unit($0, of: row) })),
        ]
        if let language {
            let sentences = row.sentences(under: edition, in: language).map { JSONTree.string(String($0.dropFirst(2))) }
            members.append(("explanation", .array(sentences)))
        }
        return .object(members)
    }

    private static func unit(_ unit: UnitFollowUp, of row: MunicipalReport) -> JSONTree {
        let training = row.trainings.first { $0.unit == unit.unit }
        return .object([
            ("unit", .string(unit.unit.name)), ("measures", measures(unit.measures)),
            ("lastTraining", .text(unit.lastTraining.text)), ("toBeTrained", .bool(training != nil)),
            ("trained", bool(training?.decision.answer)),
            ("norms", training.map { .norms($0.decision.citations) } ?? .array([])),
        ])
    }

    private static func county(_ county: CountyReport) -> JSONTree {
        let (chosen, contact) = (county.chosen, county.contactPersons)
        let members: [(String, JSONTree)] = [
            ("municipalities", .number(county.municipalities)), ("measures", measures(county.measures)),
        ]
        return .object(
            members + coverage({ county.coverage($0) }, { county.lacking($0) }) + [
                (
                    "milestone",
                    .object([
                        ("reached", .number(chosen.reached)), ("notReached", .number(chosen.notReached)),
                        ("unknown", .number(chosen.unknown)), ("notInInput", .number(county.notInInput)),
                        ("rejected", .number(county.rejected)),
                    ])
                ),
                (
                    "contactPersons",
                    .object([
                        ("enough", .number(contact.enough)), ("notEnough", .number(contact.known - contact.enough)),
                        ("unknown", .number(county.municipalities - contact.known)),
                    ])
                ),
                (
                    "unitTraining",
                    .object([
                        ("trained", .number(county.units.trained)), ("untrained", .number(county.units.untrained)),
                        ("unknown", .number(county.units.unknown)), ("units", .number(county.units.all)),
                    ])
                ),
                (
                    "issuers",
                    .object([
                        ("trained", .number(county.issuersTrained?.trained)),
                        ("number", .number(county.issuersTrained?.all)),
                    ])
                ),
            ])
    }

    private static func measures(_ measures: OralHealthMeasures) -> JSONTree {
        .object([
            ("holders", .number(measures.holders)), ("wishing", .number(measures.wishing)),
            ("assessed", .number(measures.assessed)), ("treated", .number(measures.treated)),
            ("participants", .number(measures.training?.participants)),
            ("trainingMinutes", .number(measures.training?.minutes)),
            ("deviationReports", .number(measures.deviations?.reports)),
            ("wrongUnit", .number(measures.deviations?[.wrongUnit])),
            ("refusedThoughWishing", .number(measures.deviations?[.refusedThoughWishing])),
            ("otherDeviations", .number(measures.deviations?[.other])),
        ])
    }

    /// The residents, the coverage and what is lacking, by both readings.
    private static func coverage(
        _ coverage: (OralHealthTerms.MilestonePopulation) -> DentalCoverage?,
        _ lacking: (OralHealthTerms.MilestonePopulation) -> Int?
    ) -> [(String, JSONTree)] {
        OralHealthTerms.MilestonePopulation.allCases.map { reading in
            let found = coverage(reading).map { coverage in
                JSONTree.object([
                    ("residents", .number(coverage.residents)), ("holders", .number(coverage.holders)),
                    ("percent", .string(coverage.percentRoundedDown.decimal(2))),
                    ("lacking", .number(lacking(reading))),
                ])
            }
            return (reading.rawValue, found ?? .null)
        }
    }

    private static func bool(_ answer: Bool?) -> JSONTree { answer.map { .bool($0) } ?? .null }
}
