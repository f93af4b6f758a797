// SPDX-License-Identifier: Apache-2.0

/// A person's need, assessed by the act or, where that leaves it open, by the region's rules.
struct AssessedDentalNeed {
    /// Whether the person belongs to a group.
    let isEntitled: Knowledge

    /// The groups that the person is known to belong to.
    let groups: EntitledGroups

    /// The norms that the answer rests on.
    let grounds: Citations

    /// The layer of what settled it.
    let layer: Provision.Layer

    /// Whether the facts on where the person lives contradict each other.
    let isContradicted: Bool

    /// The facts as the rules filled them in; nil by the act alone, and where two fillings were tried.
    let filled: DentalNeed?

    /// By the act, and by the region's rules where it leaves item 2 open.
    init(_ need: DentalNeed, guidedBy criteria: DentalCareCriteria?) {
        guard need.isEntitled == .unknown, need.isOfItemTwo == .unknown, let criteria else {
            self.init(need, citing: nil)
            return
        }
        guard !criteria.contradicts(need) else {
            self.init(contradicted: need, by: criteria)
            return
        }
        switch criteria.housing(knowing: need) {
        case .specialHousing: self = criteria.inSpecialHousing(need)
        case .ownHome, .livingAlong, .securityHousing: self = criteria.inOwnHome(need)
        case .unknown: self.init(either: criteria.inSpecialHousing(need), or: criteria.inOwnHome(need))
        }
    }

    fileprivate init(_ need: DentalNeed, citing guidance: Citations?) {
        isEntitled = need.isEntitled
        groups = need.groups
        grounds = need.grounds.union(guidance)
        layer = guidance == nil ? .statute : .guidance
        filled = guidance == nil ? nil : need
        isContradicted = false
    }

    /// Open, for one of the two facts on where the person lives is wrong.
    private init(contradicted need: DentalNeed, by criteria: DentalCareCriteria) {
        isEntitled = .unknown
        groups = need.groups
        grounds = need.grounds.citing(
            criteria.housing == .specialHousing ? .specialHousingWithDailyNeed : .ownHomeCriteria
        )
        .citing(.assessedAsOwnHome, when: criteria.housing.isAssessedAsOwnHome)
        layer = .guidance
        filled = nil
        isContradicted = true
    }

    /// The answer that two assessments have in common, or unknown; with the grounds of both.
    fileprivate init(either first: AssessedDentalNeed, or second: AssessedDentalNeed) {
        isEntitled = first.isEntitled == second.isEntitled ? first.isEntitled : .unknown
        groups = first.groups.intersection(second.groups)
        grounds = first.grounds.union(second.grounds)
        layer = .guidance
        filled = nil
        isContradicted = false
    }
}

// How the region's rules fill in what is not known.
extension DentalCareCriteria {
    /// Whether a known fact says otherwise where the person lives.
    func contradicts(_ need: DentalNeed) -> Bool { housing.contradicts(need) }

    /// The housing that the rules are read for: of one that is not known, what known facts leave.
    func housing(knowing need: DentalNeed) -> DentalHousing {
        guard housing == .unknown else { return housing }
        if DentalHousing.specialHousing.contradicts(need) { return .ownHome }
        return DentalHousing.ownHome.contradicts(need) ? .specialHousing : .unknown
    }

    /// In special housing that is granted for the person's own need of care.
    fileprivate func inSpecialHousing(_ need: DentalNeed) -> AssessedDentalNeed {
        let isMet = dailyNeed.isPersonalCare
        var filled = need
        filled.municipalHealthCare.fill(.yes)
        filled.ownHome.fill(.no)
        filled.extensiveNeed.fill(isMet)
        if isMet == .yes { filled.lastingNeed.fill(.yes) }
        return AssessedDentalNeed(
            filled,
            citing: Citations(.specialHousingWithDailyNeed)
                .citing(.criteriaAreExhaustive, when: isMet == .no && filled.isEntitled != .yes))
    }

    /// In a home of one's own, or housing that is assessed as one.
    fileprivate func inOwnHome(_ need: DentalNeed) -> AssessedDentalNeed {
        let isMet = meetsCriteriaAtHome(homeHealthCare: need.homeHealthCare)
        var filled = need
        filled.ownHome.fill(.yes)
        filled.extensiveNeed.fill(isMet)
        filled.correspondingNeed.fill(isMet)
        filled.lastingNeed.fill(smallProspects)
        let isRefused = isMet == .no && filled.isEntitled != .yes
        let isInjections = dailyNeed == .injectionsOrDressings
        let isShortLived = need.lastingNeed == .unknown && smallProspects == .no
        let needsRelatives = relativesHelp == .yes && homeHelp != .yes && need.homeHealthCare != .yes
        return AssessedDentalNeed(
            filled,
            citing: Citations(.ownHomeCriteria).citing(.injectionsOrTemporaryNeed, when: isRefused && isInjections)
                .citing(.criteriaAreExhaustive, when: isRefused && !isInjections || isShortLived)
                .citing(.assessedAsOwnHome, when: housing.isAssessedAsOwnHome)
                .citing(.relativesHelpCounts, when: isMet == .yes && needsRelatives))
    }

    /// Whether the daily need, the limitation and the help are as the rules demand in a home of one's own.
    ///
    /// That nobody gives the help yet does not tell that the need is not there.
    func meetsCriteriaAtHome(homeHealthCare: Knowledge) -> Knowledge {
        let isHelped = isHelped(homeHealthCare: homeHealthCare)
        return dailyNeed.isPersonalCare.and(personalCareImpairment.isSevere).and(isHelped == .no ? .unknown : isHelped)
    }

    /// Whether somebody gives the help.
    func isHelped(homeHealthCare: Knowledge) -> Knowledge { homeHelp.or(homeHealthCare).or(relativesHelp) }
}

extension DentalHousing {
    /// Whether a known fact says otherwise where the person lives.
    func contradicts(_ need: DentalNeed) -> Bool {
        switch self {
        // Whoever lives in special housing has municipal health care, and no home of one's own.
        case .specialHousing: need.municipalHealthCare == .no || need.ownHome == .yes
        case .ownHome, .livingAlong, .securityHousing: need.ownHome == .no
        case .unknown: false
        }
    }

    /// Whether the housing itself gives no entitlement.
    var isAssessedAsOwnHome: Bool { self == .livingAlong || self == .securityHousing }
}

extension Knowledge {
    /// Takes another answer in the place of *unknown*.
    fileprivate mutating func fill(_ answer: Knowledge) { if self == .unknown { self = answer } }
}
