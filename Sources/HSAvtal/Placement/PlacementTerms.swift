// SPDX-License-Identifier: Apache-2.0

/// How the agreement on placements is read where it is silent, and its parameters.
///
/// Swedish: *tolkningsval för placeringar*. Each reading is a named interpretation with a default.
public struct PlacementTerms: Sendable, Hashable {
    /// What the standard split is (I-16).
    public var standardSplit: StandardSplit

    /// Who answers for health care, other than a physician's, in a state institution (I-52).
    public var stateInstitutionCare: StateInstitutionCare

    /// Which divisions of a cost may cover days before they were decided (I-56).
    public var reachingBack: ReachingBack

    /// Whether a temporary division divides the cost of an emergency placement (I-18).
    public var temporaryInEmergency: TemporaryInEmergency

    /// Who bears the cost after the period of a division has run out (I-55).
    public var afterPeriod: AfterPeriod

    /// Where shares of a cost are rounded to whole öre (I-58).
    public var rounding: CostRounding

    /// The number of days after an emergency placement within which the division of its cost should be settled (P-64).
    public static let daysToSettleEmergency = 30

    /// The readings given.
    public init(
        standardSplit: StandardSplit = .wholePercent, stateInstitutionCare: StateInstitutionCare = .notGoverned,
        reachingBack: ReachingBack = .asAgreed, temporaryInEmergency: TemporaryInEmergency = .divides,
        afterPeriod: AfterPeriod = .placingPrincipal, rounding: CostRounding = .runningTotal
    ) {
        self.standardSplit = standardSplit
        self.stateInstitutionCare = stateInstitutionCare
        self.reachingBack = reachingBack
        self.temporaryInEmergency = temporaryInEmergency
        self.afterPeriod = afterPeriod
        self.rounding = rounding
    }

    /// What the standard split is.
    public enum StandardSplit: String, Sendable, Hashable, CaseIterable {
        /// 33 per cent to the region, 67 per cent to the municipality.
        case wholePercent
        /// Exactly one third to the region, two thirds to the municipality.
        case thirds

        /// The share of the region.
        public var regionShare: Share {
            switch self {
            case .wholePercent: Share(percent: 33) ?? .nothing
            case .thirds: Fraction(1, 3).flatMap { Share($0) } ?? .nothing
            }
        }
    }

    /// Who answers for health care, other than a physician's, in a state institution.
    public enum StateInstitutionCare: String, Sendable, Hashable, CaseIterable {
        /// The agreement does not say.
        case notGoverned
        /// The region, by its general responsibility.
        case region
    }

    /// Which divisions of a cost may cover days before they were decided.
    public enum ReachingBack: String, Sendable, Hashable, CaseIterable {
        /// Every division whose period says so.
        case asAgreed
        /// Only a final decision of the line organisation.
        case finalDecisionOnly
    }

    /// Whether a temporary division divides the cost of an emergency placement.
    public enum TemporaryInEmergency: String, Sendable, Hashable, CaseIterable {
        /// It does, from its first day.
        case divides
        /// It does not: the cost stays with the placing principal until a lasting division is decided.
        case waits
    }

    /// Who bears the cost after the period of a division has run out.
    public enum AfterPeriod: String, Sendable, Hashable, CaseIterable {
        /// The principal that made the placement, until something is decided.
        case placingPrincipal
        /// As the division that ran out last says.
        case lastDivision
    }

    /// Where shares of a cost are rounded to whole öre.
    public enum CostRounding: String, Sendable, Hashable, CaseIterable {
        /// On the running total: the sum is never further than half an öre from the exact division.
        case runningTotal
        /// On each invoice: the sum may be half an öre an invoice away.
        case perInvoice
    }
}

#if !hasFeature(Embedded)
    extension PlacementTerms: Codable {}
    extension PlacementTerms.StandardSplit: Codable {}
    extension PlacementTerms.StateInstitutionCare: Codable {}
    extension PlacementTerms.ReachingBack: Codable {}
    extension PlacementTerms.TemporaryInEmergency: Codable {}
    extension PlacementTerms.AfterPeriod: Codable {}
    extension PlacementTerms.CostRounding: Codable {}
#endif
