// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// The follow-up of a quarter, with what is shown of it.
struct FollowUpReport {
    let followUp: OralHealthFollowUp
    let edition: Edition

    /// The municipalities that are shown.
    let shown: [MunicipalReport]

    /// All municipalities together, whether they are shown or not.
    let county: CountyReport

    /// Whether only some municipalities are shown.
    let isSelection: Bool

    /// The number of certificates that were read, of rows that cannot be read, and of events after the quarter.
    let counts: (certificates: Int, rejected: Int, later: Int)

    /// Follows a quarter up.
    init(
        _ reading: OralHealthReading, in quarter: CivilQuarter, under edition: Edition,
        showing chosen: MunicipalityOption
    ) throws(OralHealthError) {
        followUp = try OralHealthFollowUp(
            quarter: quarter, certificates: reading.certificates, trainings: reading.trainings,
            deviations: reading.deviations, figures: reading.figures)
        self.edition = edition
        let all = followUp.municipalities.map { MunicipalReport($0, under: edition) }
        shown = all.filter { chosen.contains($0.municipality) }
        county = CountyReport(followUp, all, rejecting: reading.rejectedFigures, under: edition)
        isSelection = !chosen.municipalities.isEmpty
        counts = (reading.certificates.count, Int(reading.rejected), reading.measured(after: quarter.lastDay))
    }

    /// The reading of the milestone.
    var population: OralHealthTerms.MilestonePopulation { edition.oralHealth.milestonePopulation }

    /// The municipalities that are shown and whose population is not known.
    var withoutPopulation: [Municipality] { shown.filter { $0.coverage(population) == nil }.map { $0.municipality } }

    /// The norms that everything shown rests on.
    var citations: Citations { shown.reduce(followUp.citations) { $0.union($1.citations) } }
}

/// The follow-up of a municipality, decided.
struct MunicipalReport {
    let followed: MunicipalFollowUp
    private let edition: Edition

    /// The units that are to be trained, and whether they have been; nil where that is not known.
    let trainings: [(unit: CareUnit, question: UnitTraining, decision: Decision<Bool>)]

    /// How many units have been trained, those among them that only the municipality tells of; nil when nothing tells of
    /// any unit.
    let units: UnitTrainingCounts?

    /// The question whether there are contact persons enough.
    let contactQuestion: OralHealthContactPersons

    /// Whether there are contact persons enough.
    let contactPersons: Decision<Bool>

    /// How far the municipality is from the milestone; nil when its population is not known.
    let milestone: Decision<CoverageMilestone.Progress>?

    init(_ followed: MunicipalFollowUp, under edition: Edition) {
        self.followed = followed
        self.edition = edition
        trainings = followed.units.compactMap { unit in
            unit.training.map { (unit.unit, $0, $0.decide(under: edition)) }
        }
        let counts = followed.unitTraining(under: edition)
        units = counts.units > 0 || followed.figures?.units != nil ? counts : nil
        contactQuestion =
            followed.figures?.contactPersons
            ?? OralHealthContactPersons(inMunicipality: .unknown, inEveryDistrict: .unknown)
        contactPersons = contactQuestion.decide(under: edition)
        milestone = followed.milestone?.decide(under: edition)
    }

    var municipality: Municipality { followed.municipality }
    var measures: OralHealthMeasures { followed.measures }

    /// The coverage by a reading; nil when the residents are not known.
    func coverage(_ reading: OralHealthTerms.MilestonePopulation) -> DentalCoverage? {
        followed.milestone?.coverage(counting: reading)
    }

    /// The certificates that are lacking by a reading; nil when the residents are not known.
    func lacking(_ reading: OralHealthTerms.MilestonePopulation) -> Int? {
        followed.milestone?.decide(under: edition.counting(reading)).answer?.lacking
    }

    /// The number of units that have been trained; nil when nothing is known of trainings.
    var unitsTrained: Int? { measures.training == nil ? nil : units?.trained }

    /// The number of units that have not; nil when nothing is known of trainings.
    var unitsUntrained: Int? { measures.training == nil ? nil : units?.untrained }

    /// The number of units that only the municipality tells of.
    var otherUnits: Int { units.map { $0.units - trainings.count } ?? 0 }

    /// The norms that everything rests on.
    var citations: Citations {
        var questions = trainings.reduce(contactPersons.citations) { $0.union($1.decision.citations) }
        if otherUnits > 0 { questions = questions.citing(.unitsTrainedWithinThreeYears).citing(.knownUnits) }
        return milestone.map { questions.union($0.citations) } ?? questions
    }
}

/// All municipalities together; what is not known of some is counted of the others, and of how many it is known.
struct CountyReport {
    let measures: OralHealthMeasures

    /// The coverage under the chosen reading.
    let chosen: CountyCoverage

    /// The number of municipalities in the input.
    let municipalities: Int

    /// All units, those that have been trained and those that have not, and those of which it is not known; nil when
    /// nothing tells of any.
    let units: (all: Int?, trained: Int?, untrained: Int?, unknown: Int?)

    /// The municipalities that do not tell the number of their units, when others do.
    let withoutUnits: Int

    /// The municipalities whose rows of figures were all rejected.
    let rejected: Int

    /// The municipalities that have neither figures nor anything else in the input.
    let notInInput: Int

    /// The municipalities with contact persons enough, and those of which it is known.
    let contactPersons: (enough: Int, known: Int)

    /// The trained issuers of the municipalities that have told both numbers; nil for none.
    let issuersTrained: (trained: Int, all: Int)?

    /// The number of municipalities of which that is known which is known of the fewest.
    let leastKnown: Int

    private let coverages: [OralHealthTerms.MilestonePopulation: CountyCoverage]

    init(
        _ followUp: OralHealthFollowUp, _ all: [MunicipalReport], rejecting refused: Set<Municipality>,
        under edition: Edition
    ) {
        measures = followUp.measures
        chosen = followUp.countyCoverage(under: edition)
        municipalities = all.count
        coverages = Dictionary(
            uniqueKeysWithValues: OralHealthTerms.MilestonePopulation.allCases.map {
                ($0, followUp.countyCoverage(under: edition.counting($0)))
            })
        rejected = refused.count
        notInInput = Municipality.allCases.count - refused.union(all.map { $0.municipality }).count
        func sum(_ number: (MunicipalReport) -> Int?) -> Int? {
            let known = all.compactMap(number)
            return known.isEmpty ? nil : known.reduce(0, +)
        }
        units = (
            sum { $0.units?.units }, sum { $0.unitsTrained }, sum { $0.unitsUntrained }, sum { $0.units?.unknown }
        )
        let untold = all.count { $0.followed.figures?.units == nil }
        withoutUnits = untold < all.count ? untold : 0
        contactPersons = (
            all.count { $0.contactPersons.answer == true }, all.count { $0.contactPersons.answer != nil }
        )
        let figures = all.compactMap { $0.followed.figures }
        let both = figures.compactMap { row in row.issuers.flatMap { all in row.issuersTrained.map { ($0, all) } } }
        let readings = OralHealthTerms.MilestonePopulation.allCases
        let residents = readings.map { reading in all.count { $0.coverage(reading) != nil } }
        leastKnown = (residents + [contactPersons.known, all.count { $0.units != nil }, both.count]).min() ?? 0
        issuersTrained = both.isEmpty ? nil : both.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
    }

    /// The coverage of the municipalities whose residents are known; nil when none are.
    func coverage(_ reading: OralHealthTerms.MilestonePopulation) -> DentalCoverage? {
        chosen.coverage(counting: reading)
    }

    /// The certificates that the municipalities whose residents are known lack, each for itself; nil when there is no
    /// coverage by the reading.
    func lacking(_ reading: OralHealthTerms.MilestonePopulation) -> Int? {
        coverage(reading).flatMap { _ in coverages[reading]?.lacking }
    }
}

extension Edition {
    /// The edition with another reading of the milestone.
    fileprivate func counting(_ reading: OralHealthTerms.MilestonePopulation) -> Edition {
        var edition = self
        edition.oralHealth.milestonePopulation = reading
        return edition
    }
}
