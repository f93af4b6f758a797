// SPDX-License-Identifier: Apache-2.0

/// Whether a patient is in municipal health care, and on what grounds.
///
/// 1. In a home with care around the clock: no, unless it is during day activities, which is contested. (B-16, P-53, I-19, I-40)
/// 2. Housing by decision, or during day activities by decision: yes, whatever the access to a clinic;
///    on leave from inpatient care contested.                                                        (B-02, B-20, I-36, I-39)
/// 3. On leave from inpatient care: no, until the parties agree.                                    (B-13, B-28, I-39)
/// 4. In ordinary housing the municipality has a ground when an impairment keeps the patient from the clinics and scope
///    and frequency motivate care in the home, or when needs over time can be met in the home safely;  (B-23, B-24)
///    the region has one when the patient can visit a clinic, or the intervention is temporary.        (B-14, I-38)
///    One ground only: as it says. Both: contested. None: no. A ground that is not known: unknown when it matters. (I-25)
///    Scope motivates care in the home that is not safe there: contested.                              (I-47)
enum MunicipalCare {
    /// In municipal care.
    case yes(Citations)
    /// Not in municipal care; without a ground of its own the general responsibility of the region remains.
    case no(Citations?)
    /// Two norms pull apart; those of the region alone give it what is not a municipality's in any case.
    case contested(Citations, regional: Citations?)
    /// A fact that decides is not known; the grounds of the region are those that hold either way.
    case unknown(Citations, regional: Citations?)
}

extension CareResponsibility {
    /// Whether the patient is in municipal health care.
    func municipalCare(under terms: ResponsibilityTerms) -> MunicipalCare {
        if housing.isRoundTheClockHome {
            // Part C names the family home for its own target group; that it holds for all is a reading.
            let grounds =
                housing == .familyHome
                ? Citations(.placementCareIsRegional).citing(.familyHomeIsRegional)
                : Citations(.regionInRoundTheClockHomes)
            guard inDayActivities else { return .no(grounds) }
            return .contested(
                grounds.citing(.municipalPatientGroups).citing(.municipalCareByDecision)
                    .citing(.dayActivitiesFromRoundTheClockHome), regional: grounds)
        }
        if isByDecision(under: terms) {
            let grounds = Citations(.municipalPatientGroups).citing(.municipalCareByDecision)
                .citing(.shortTermHousingByDecision, when: housing == .shortTerm && !inDayActivities)
            guard !onLeave else {
                return .contested(
                    grounds.union(leave).citing(.municipalCarePresupposesAgreement), regional: leave)
            }
            return .yes(
                grounds.citing(
                    .decisionBeforeAccess, when: clinicAccess == .withoutGreatDifficulty || temporary == .yes))
        }
        let isReading = housing == .shortTerm
        guard !onLeave else { return .no(leave.citing(.shortTermHousingByDecision, when: isReading)) }
        return ordinaryHousing
    }

    /// Whether the municipality has decided on the housing or the day activities, so that access to a clinic is no matter.
    private func isByDecision(under terms: ResponsibilityTerms) -> Bool {
        switch housing {
        case _ where inDayActivities: true
        case .specialHousing, .specialService: true
        case .shortTerm: terms.shortTermHousing == .byDecision
        case .ordinary, .hvb, .familyHome, .roundTheClockHome: false
        }
    }

    /// The ground of the region on leave from inpatient care; that the municipality may step in concerns its own care only.
    private var leave: Citations {
        Citations(.regionOffersCare).citing(.leaveByAgreement, when: isMunicipalTask)
            .citing(.leaveIsInpatientCare, when: isMunicipalTask)
    }

    /// Whether the intervention is one that municipal care has: primary care by one of its three professions.
    var isMunicipalTask: Bool { level == .primary && profession.isMunicipal }

    /// Whether an impairment keeps the patient from the clinics, and scope and frequency motivate care in the home.
    var isOutOfReach: Knowledge { clinicAccess.isImpaired.and(scopeMotivatesHomeCare) }

    /// Whether needs over time can be met in the home safely.
    var isOverTime: Knowledge { needOverTime.and(safeAtHome) }

    /// The answer where access and need decide.
    private var ordinaryHousing: MunicipalCare {
        let region = clinicAccess.isWithinReach.or(temporary)
        let municipality = isOutOfReach.or(isOverTime)
        switch (municipality, region) {
        case (.yes, .no) where safeAtHome == .no, (.yes, .unknown) where safeAtHome == .no:
            return .contested(municipalGrounds.citing(.unsafeAtHomeToBeAgreed), regional: nil)
        case (.yes, .no) where safeAtHome == .yes: return .yes(municipalGrounds)
        case (.yes, .yes):
            let isWithinReach = clinicAccess == .withoutGreatDifficulty
            return .contested(
                municipalGrounds.union(regionalGrounds).citing(.clinicOrHomeToBeAgreed, when: isWithinReach)
                    .citing(.unsafeAtHomeToBeAgreed, when: safeAtHome == .no),
                regional: regionalGrounds)
        case (.no, .yes): return .no(regionalGrounds)
        // Without a ground of the municipality it is the region either way.
        case (.no, .no), (.no, .unknown): return .no(nil)
        case (.unknown, _), (.yes, .unknown), (.yes, .no):
            let grounds = Citations(.municipalCareInOrdinaryHousing)
                .citing(.municipalWhereClinicOutOfReach, when: isOutOfReach != .no)
                .citing(.municipalForNeedsOverTime, when: isOverTime != .no)
                .citing(.shortTermHousingByDecision, when: housing == .shortTerm)
            return .unknown(
                region == .no ? grounds : grounds.union(regionalGrounds),
                regional: region == .yes ? regionalGrounds : nil)
        }
    }

    /// The grounds of the municipality in ordinary housing that hold; its care in the home presupposes that the parties agree.
    private var municipalGrounds: Citations {
        Citations(.municipalPatientGroups).citing(.municipalCareInOrdinaryHousing)
            .citing(.municipalCarePresupposesAgreement)
            .citing(.municipalWhereClinicOutOfReach, when: isOutOfReach == .yes)
            .citing(.municipalForNeedsOverTime, when: isOverTime == .yes)
            .citing(.shortTermHousingByDecision, when: housing == .shortTerm)
    }

    /// The grounds of the region in ordinary housing that hold, or may hold.
    private var regionalGrounds: Citations {
        let isByTime = temporary == .yes && clinicAccess != .withoutGreatDifficulty
        return Citations(.regionAtClinics)
            .citing(.temporaryWhereverTheAccess, when: isByTime && isMunicipalTask)
            .citing(.shortTermHousingByDecision, when: housing == .shortTerm)
    }
}
