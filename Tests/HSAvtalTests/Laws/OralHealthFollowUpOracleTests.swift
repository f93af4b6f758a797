// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("The quarterly follow-up of oral health agrees with a naive walk through the days")
struct OralHealthFollowUpOracleTests {
    @Test("Measures of units, municipalities and the county, and what they are compared with, under every reading")
    func followUp() throws {
        let claims = [
            Coverage<OralHealthCase>("somebody moved", atLeast: 40) { facts in
                facts.certificates.contains { $0.stays.count > 1 }
            },
            Coverage<OralHealthCase>("a certificate ends", atLeast: 40) { facts in
                facts.certificates.contains { $0.lastDay != nil }
            },
            Coverage<OralHealthCase>("assessments are not known", atLeast: 20) { facts in
                facts.certificates.contains { $0.assessments == nil }
            },
            Coverage<OralHealthCase>("trainings are known", atLeast: 40) { $0.trainings != nil },
            Coverage<OralHealthCase>("deviations are known", atLeast: 40) { $0.deviations != nil },
        ]
        for population in OralHealthTerms.MilestonePopulation.allCases {
            for period in OralHealthTerms.TrainingPeriod.allCases {
                let terms = OralHealthTerms(milestonePopulation: population, trainingPeriod: period)
                try forAll(try OralHealthCase.random(), cases: 200, covering: claims) { facts in
                    let (found, expected) = (try facts.followUp(), try facts.naive(under: terms))
                    try agree(found, expected, under: .reading(terms))
                }
            }
        }
    }

    private func agree(
        _ found: OralHealthFollowUp, _ expected: NaiveOralFollowUp, under edition: Edition
    ) throws {
        try equal(found.measures.naiveOral, expected.county.measures, "the measures of the county")
        let units = found.municipalities.flatMap { $0.units }
        try every(units) { followed in
            try equal(followed.measures.naiveOral, expected.units[followed.unit.naiveOral], "\(followed.unit)")
        }
        // The oracle also lists units where nothing counts in the quarter.
        let listed = Set(units.map { $0.unit.naiveOral })
        try every(expected.units.filter { !listed.contains($0.key) }) { unit, measures in
            try hold(measures.isNothing, "\(unit) is not listed")
        }
        let municipalities = found.municipalities.map { "\($0.municipality.code)" }
        try equal(municipalities, municipalities.sorted(), "the order")
        try every(expected.municipalities.filter { !municipalities.contains($0.key) }) { code, counts in
            try hold(counts.measures.isNothing && counts.units.isEmpty, "\(code) is not listed")
        }
        for followed in found.municipalities {
            let counts = try #require(expected.municipalities["\(followed.municipality.code)"])
            try agree(followed, counts, citing: found.citations, under: edition)
        }
        let (county, naive) = (found.countyCoverage(under: edition), expected.county)
        try equal(county.reached, naive.reaching.count, "the municipalities that reach the milestone")
        try equal(county.notReached, naive.falling.count, "those that do not")
        let undecided = naiveOralCounty.subtracting(naive.reaching).subtracting(naive.falling)
        try equal(county.unknown, undecided.count, "those of which it is not known")
        try equal(county.lacking, naive.lacking, "what they lack together")
    }

    private func agree(
        _ found: MunicipalFollowUp, _ expected: NaiveOralMunicipality, citing measured: Citations,
        under edition: Edition
    ) throws {
        try equal(found.measures.naiveOral, expected.measures, "the measures")
        var norms = measured
        try equal(found.milestone?.naiveOral(under: edition), expected.milestone, "the milestone")
        if let milestone = found.milestone {
            norms = norms.union(milestone.decide(under: edition).citations)
            try equal(
                milestone.coverage(counting: .olderThan24)?.share.naiveOral, expected.coverageOlderThan24,
                "per resident older")
            try equal(
                milestone.coverage(counting: .from24)?.share.naiveOral, expected.coverageFrom24, "per resident from 24")
        }
        let trained = found.units.compactMap { followed in
            followed.training.map { (unit: followed.unit, decision: $0.decide(under: edition)) }
        }
        try equal(Set(trained.map { $0.unit.naiveOral }), expected.units, "the units to be trained")
        let counts = found.unitTraining(under: edition)
        try equal(counts.unknown, expected.unitsUnknown, "the units of which it is not known")
        try equal(counts.trained, expected.unitsTrained?.count ?? 0, "how many are trained")
        try equal(counts.untrained, expected.unitsTrained.map { expected.units.count - $0.count } ?? 0, "and are not")
        if let expected = expected.unitsTrained {
            try equal(
                Set(trained.filter { $0.decision.answer == true }.map { $0.unit.naiveOral }), expected, "those trained")
            norms = trained.reduce(norms) { $0.union($1.decision.citations) }
        } else {
            try hold(trained.allSatisfy { $0.decision.finding == .leftOpen(.missingFacts) }, "training is not known")
        }
        let contacts = found.figures?.contactPersons
        try equal(
            contacts?.naiveOral(under: edition) { ["value": "\($0)"] }, expected.contactPersons, "the contact persons")
        if let contacts { norms = norms.union(contacts.decide(under: edition).citations) }
        try equal(found.figures?.issuers, expected.issuers, "the issuers")
        try equal(found.figures?.issuersTrained, expected.issuersTrained, "those trained")
        try equal(Set(norms.ids), expected.norms, "the norms")
    }
}

extension OralHealthMeasures {
    /// The same in the oracle's words.
    fileprivate var naiveOral: NaiveOralMeasures {
        NaiveOralMeasures(
            holders: Int(holders), wishing: Int(wishing), assessed: assessed.map { Int($0) },
            treated: treated.map { Int($0) }, participants: (training?.participants).map { Int($0) },
            trainingMinutes: (training?.minutes).map { Int($0) }, reports: (deviations?.reports).map { Int($0) },
            wrongUnit: deviations.map { Int($0[.wrongUnit]) },
            refused: deviations.map { Int($0[.refusedThoughWishing]) },
            otherDeviations: deviations.map { Int($0[.other]) })
    }
}

extension NaiveOralMeasures {
    /// Whether nothing is counted.
    fileprivate var isNothing: Bool {
        let numbers = [holders, wishing, assessed, treated, participants, trainingMinutes, wrongUnit, refused]
        return numbers.allSatisfy { $0 ?? 0 == 0 } && otherDeviations ?? 0 == 0 && reports ?? 0 == 0
    }
}

extension Fraction {
    /// The same in the oracle's words.
    fileprivate var naiveOral: NaiveOralShare {
        NaiveOralShare(numerator: Int(numerator), denominator: Int(denominator))
    }
}
