// SPDX-License-Identifier: Apache-2.0

/// How the agreement on oral health is read where it is silent, and its parameters.
///
/// Swedish: *tolkningsval för munhälsa*. Each reading is a named interpretation with a default.
public struct OralHealthTerms: Sendable, Hashable {
    /// From which year of life necessary dental care is given (I-20).
    public var ageLimits: DentalAgeLimits

    /// What a year is when an offer is to be made yearly (I-68).
    public var offerYear: OfferYear

    /// Which residents the milestone counts (I-21).
    public var milestonePopulation: MilestonePopulation

    /// Which three years a unit is to have been trained in (I-71).
    public var trainingPeriod: TrainingPeriod

    /// The readings given.
    public init(
        ageLimits: DentalAgeLimits = .agreed, offerYear: OfferYear = .calendarYear,
        milestonePopulation: MilestonePopulation = .olderThan24, trainingPeriod: TrainingPeriod = .rolling
    ) {
        self.ageLimits = ageLimits
        self.offerYear = offerYear
        self.milestonePopulation = milestonePopulation
        self.trainingPeriod = trainingPeriod
    }

    /// What a year is when an offer is to be made yearly.
    public enum OfferYear: String, Sendable, Hashable, CaseIterable {
        /// Each calendar year in which the certificate is valid.
        case calendarYear
        /// Each year of the certificate, counted from its first day.
        case certificateYear
    }

    /// Which residents the milestone counts.
    public enum MilestonePopulation: String, Sendable, Hashable, CaseIterable {
        /// Those older than 24 years.
        case olderThan24
        /// Those of 24 years and more.
        case from24

        /// The other of the two.
        var other: MilestonePopulation { self == .olderThan24 ? .from24 : .olderThan24 }
    }

    /// Which three years a unit is to have been trained in.
    public enum TrainingPeriod: String, Sendable, Hashable, CaseIterable {
        /// The three years that end with the day of the question.
        case rolling
        /// The calendar year of the day and the two before it.
        case calendarYears
    }
}

#if !hasFeature(Embedded)
    extension OralHealthTerms.OfferYear: Codable {}
    extension OralHealthTerms.MilestonePopulation: Codable {}
    extension OralHealthTerms.TrainingPeriod: Codable {}
#endif
