// SPDX-License-Identifier: Apache-2.0

/// The facts of the Dental Care Act, section 8 a, as they are known or as the region's rules fill them in.
struct DentalNeed {
    let coveredByLSS: Knowledge
    var lastingNeed: Knowledge
    var extensiveNeed: Knowledge
    var municipalHealthCare: Knowledge
    let homeHealthCare: Knowledge
    var ownHome: Knowledge
    var correspondingNeed: Knowledge

    /// What every group of item 2 has in common.
    var isLastingAndExtensive: Knowledge { lastingNeed.and(extensiveNeed) }

    /// What sets the group of item 2 c apart.
    var isAtHomeWithSuchNeed: Knowledge { ownHome.and(correspondingNeed) }

    /// Whether the person is within one of the circumstances of item 2.
    var isWithinItemTwo: Knowledge { municipalHealthCare.or(homeHealthCare).or(isAtHomeWithSuchNeed) }

    /// Whether the person belongs to a group of item 2.
    var isOfItemTwo: Knowledge { isLastingAndExtensive.and(isWithinItemTwo) }

    /// Whether the person belongs to a group.
    var isEntitled: Knowledge { coveredByLSS.or(isOfItemTwo) }

    /// Whether item 2 is as the whole answer is: it always is when that is no, and not when only item 1 is unknown.
    var hangsOnItemTwo: Bool { isOfItemTwo == isEntitled }

    /// The groups that the person is known to belong to.
    var groups: EntitledGroups {
        let isOfTwo = isLastingAndExtensive == .yes
        return EntitledGroups().adding(.lss, when: coveredByLSS == .yes).adding(
            .municipalHealthCare, when: isOfTwo && municipalHealthCare == .yes
        ).adding(.homeHealthCare, when: isOfTwo && homeHealthCare == .yes).adding(
            .ownHome, when: isOfTwo && isAtHomeWithSuchNeed == .yes)
    }

    /// The norms that the answer rests on: those of the groups, of all that fails, or of what is not known.
    var grounds: Citations {
        let answer = isEntitled
        let base = Citations(.dentalCareTargetGroup)
        switch answer {
        case .yes:
            let groups = groups
            return
                base
                .citing(.lssPersonsEntitled, when: groups.contains(.lss))
                .citing(.coveredByLSSIsTheGroup, when: groups.contains(.lss))
                .citing(.lastingExtensiveNeed, when: groups != EntitledGroups(.lss))
                .citing(.municipalHealthCareGroup, when: groups.contains(.municipalHealthCare))
                .citing(.homeHealthCareGroup, when: groups.contains(.homeHealthCare))
                .citing(.ownHomeGroup, when: groups.contains(.ownHome))
        case .no, .unknown:
            let hangsOnCircumstance = hangsOnItemTwo && isWithinItemTwo == answer
            return
                base
                .citing(.lssPersonsEntitled, when: coveredByLSS == answer)
                .citing(.lastingExtensiveNeed, when: hangsOnItemTwo && isLastingAndExtensive == answer)
                .citing(.municipalHealthCareGroup, when: hangsOnCircumstance && municipalHealthCare == answer)
                .citing(.homeHealthCareGroup, when: hangsOnCircumstance && homeHealthCare == answer)
                .citing(.ownHomeGroup, when: hangsOnCircumstance && isAtHomeWithSuchNeed == answer)
        }
    }
}
