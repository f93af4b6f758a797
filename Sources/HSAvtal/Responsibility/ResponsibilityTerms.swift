// SPDX-License-Identifier: Apache-2.0

/// How Part B is read where it is silent or can be read in two ways.
///
/// Swedish: *tolkningsval för del B*. Each reading is a named interpretation with a default.
public struct ResponsibilityTerms: Sendable, Hashable {
    /// How somebody who stays in short-term housing is looked upon (I-37).
    public var shortTermHousing: ShortTermHousing

    /// What decides when a product instruction lays a child's device on anyone other than the region (I-41).
    public var childrensDevices: ChildrensDevices

    /// The readings given.
    public init(
        shortTermHousing: ShortTermHousing = .byDecision, childrensDevices: ChildrensDevices = .agreementFirst
    ) {
        self.shortTermHousing = shortTermHousing
        self.childrensDevices = childrensDevices
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
#endif
