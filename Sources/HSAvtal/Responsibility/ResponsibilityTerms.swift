// SPDX-License-Identifier: Apache-2.0

/// How Part B is read where it is silent or can be read in two ways.
///
/// Swedish: *tolkningsval för del B*. Each reading is a named interpretation with a default.
public struct ResponsibilityTerms: Sendable, Hashable {
    /// How somebody who stays in short-term housing is looked upon (I-37).
    public var shortTermHousing: ShortTermHousing

    /// What decides when a product instruction lays a child's device on anyone other than the region (I-41).
    public var childrensDevices: ChildrensDevices

    /// At which times municipal care may act for a health centre (B-27; in the edition before X-02).
    public var outOfHours: OutOfHours

    /// The readings given, and the times of the edition.
    public init(
        shortTermHousing: ShortTermHousing = .byDecision, childrensDevices: ChildrensDevices = .agreementFirst,
        outOfHours: OutOfHours = .eveningsNightsAndWeekends
    ) {
        self.shortTermHousing = shortTermHousing
        self.childrensDevices = childrensDevices
        self.outOfHours = outOfHours
    }

    /// At which times municipal care may act for a health centre.
    public enum OutOfHours: String, Sendable, Hashable, CaseIterable {
        /// On evenings, at night and at weekends.
        case eveningsNightsAndWeekends
        /// On evenings and at night, at weekends too, but not in the daytime.
        case eveningsAndNights
    }

    /// How somebody who stays in short-term housing is looked upon.
    public enum ShortTermHousing: String, Sendable, Hashable, CaseIterable {
        /// As somebody in housing by decision, like special housing.
        case byDecision
        /// As somebody in ordinary housing, by access to a clinic and by need.
        case asOrdinaryHousing
    }

    /// What decides when a product instruction lays a child's device on anyone other than the region.
    public enum ChildrensDevices: String, Sendable, Hashable, CaseIterable {
        /// The agreement: the region pays.
        case agreementFirst
        /// The product instruction.
        case instructionFirst
    }
}

#if !hasFeature(Embedded)
    extension ResponsibilityTerms: Codable {}
    extension ResponsibilityTerms.ShortTermHousing: Codable {}
    extension ResponsibilityTerms.ChildrensDevices: Codable {}
    extension ResponsibilityTerms.OutOfHours: Codable {}
#endif
