// SPDX-License-Identifier: Apache-2.0

/// The follow-up of a municipality.
public struct MunicipalFollowUp: Sendable, Hashable {
    /// The municipality.
    public let municipality: Municipality

    /// Its units with a certificate, a session or a deviation, by name.
    public let units: [UnitFollowUp]

    /// The measures.
    public let measures: OralHealthMeasures

    /// What the municipality reports; nil when it has reported nothing.
    public let figures: OralHealthFigures?

    init(municipality: Municipality, units: [UnitFollowUp], nothing: OralHealthMeasures, figures: OralHealthFigures?) {
        self.municipality = municipality
        self.units = units
        measures = units.reduce(nothing) { $0 + $1.measures }
        self.figures = figures
    }

    /// The question whether the milestone is reached; nil when the residents are not known.
    public var milestone: CoverageMilestone? {
        figures?.population.map { CoverageMilestone(counted: Int(clamping: measures.holders), population: $0) }
    }

    /// How far the units have been trained.
    public func unitTraining(under edition: Edition) -> UnitTrainingCounts {
        let answers = units.compactMap { $0.training?.decide(under: edition) }
        return UnitTrainingCounts(
            trained: answers.count { $0.answer == true }, untrained: answers.count { $0.answer == false },
            unknown: max(answers.count { $0.answer == nil }, (figures?.units ?? 0) - answers.count { $0.answer != nil })
        )
    }
}

/// How many units have been trained within three years.
///
/// Swedish: *utbildade enheter*. Known are those with holders or with training; others are there by the number that the
/// municipality reports (I-76).
public struct UnitTrainingCounts: Sendable, Hashable {
    /// The units that have been trained.
    public let trained: Int

    /// The units that have not.
    public let untrained: Int

    /// The units of which it is not known.
    public let unknown: Int

    /// All units that are known of.
    public var units: Int { trained + untrained + unknown }
}
