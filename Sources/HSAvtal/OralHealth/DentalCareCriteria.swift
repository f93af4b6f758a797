// SPDX-License-Identifier: Apache-2.0

/// What the region's rules ask about a person's need, as guidance below the act and the agreement.
///
/// Swedish: *regionens regler om N-tandvård*. They tell what an extensive, lasting or corresponding need is where that
/// has not been judged already; they never change a judgement that has been made (I-67).
public struct DentalCareCriteria: Sendable, Hashable {
    /// Where the person lives.
    public let housing: DentalHousing

    /// What the person needs help with every day.
    public let dailyNeed: DailyNeed

    /// How severe the limitation in personal care is.
    public let personalCareImpairment: PersonalCareImpairment

    /// Whether the prospects of improvement are small.
    public let smallProspects: Knowledge

    /// Whether the person has home help.
    ///
    /// Swedish: *hemtjänst*.
    public let homeHelp: Knowledge

    /// Whether relatives give the help.
    public let relativesHelp: Knowledge

    /// The facts of one person.
    public init(
        housing: DentalHousing, dailyNeed: DailyNeed, personalCareImpairment: PersonalCareImpairment,
        smallProspects: Knowledge, homeHelp: Knowledge, relativesHelp: Knowledge
    ) {
        self.housing = housing
        self.dailyNeed = dailyNeed
        self.personalCareImpairment = personalCareImpairment
        self.smallProspects = smallProspects
        self.homeHelp = homeHelp
        self.relativesHelp = relativesHelp
    }
}

/// Where a person lives for good.
public enum DentalHousing: String, Sendable, Hashable, CaseIterable {
    /// Special housing, for the person's own need of care.
    ///
    /// Swedish: *särskilt boende*.
    case specialHousing
    /// Special housing, as the partner of somebody who needs it.
    ///
    /// Swedish: *medboende*.
    case livingAlong
    /// Special housing that is granted for security; a home for senior citizens is a home of one's own.
    ///
    /// Swedish: *särskilt boende av trygghetsskäl*.
    case securityHousing
    /// A home of one's own, also while the person stays in short-term housing.
    ///
    /// Swedish: *egen bostad*.
    case ownHome
    /// It is not known.
    case unknown
}

/// What a person needs help with every day.
///
/// Swedish: *dagligt behov av hjälp*.
public enum DailyNeed: String, Sendable, Hashable, CaseIterable {
    /// Nothing.
    case none
    /// Injections or dressings, and nothing else.
    case injectionsOrDressings
    /// Personal care.
    ///
    /// Swedish: *personlig omvårdnad*.
    case personalCare
    /// It is not known.
    case unknown

    /// Whether the person needs help with personal care.
    var isPersonalCare: Knowledge {
        switch self {
        case .personalCare: .yes
        case .none, .injectionsOrDressings: .no
        case .unknown: .unknown
        }
    }
}

/// How severe a limitation in the domain *personal care* of the classification ICF is.
///
/// Swedish: *grad av begränsning i personlig vård (ICF)*.
public enum PersonalCareImpairment: String, Sendable, Hashable, CaseIterable {
    /// None.
    case none
    /// Mild.
    case mild
    /// Moderate.
    case moderate
    /// Severe.
    case severe
    /// Complete.
    case complete
    /// It is not known.
    case unknown

    /// Whether it is severe or worse.
    var isSevere: Knowledge {
        switch self {
        case .severe, .complete: .yes
        case .none, .mild, .moderate: .no
        case .unknown: .unknown
        }
    }
}

#if !hasFeature(Embedded)
    extension DentalHousing: Codable {}
    extension DailyNeed: Codable {}
    extension PersonalCareImpairment: Codable {}
#endif
