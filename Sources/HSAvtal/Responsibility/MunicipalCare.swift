// SPDX-License-Identifier: Apache-2.0

/// Whether a patient is in municipal health care, and on what grounds.
///
/// 1. In a home with care around the clock: no, unless it is during day activities, which is contested.   (B-16, P-53, I-40)
/// 2. Housing by decision, or during day activities by decision: yes, whatever the access to a clinic;
///    on leave from inpatient care contested.                                                        (B-02, B-20, I-36, I-39)
/// 3. On leave from inpatient care: no, until the parties agree.                                           (B-28, I-39)
/// 4. In ordinary housing the municipality has a ground when an impairment keeps the patient from the clinics and scope
///    and frequency motivate care in the home, or when needs over time can be met in the home safely;      (B-23, B-24)
///    the region has one when the patient can visit a clinic, or the intervention is temporary.                  (B-14)
///    One ground only: as it says. Both: contested. None: no. A ground that is not known: unknown when it matters.  (I-25)
enum MunicipalCare {
    /// In municipal care.
    case yes(Citations)
    /// Not in municipal care; without a ground of its own the general responsibility of the region remains.
    case no(Citations?)
    /// Two norms pull apart; those of the region alone give it what is not a municipality's in any case.
    case contested(Citations, regional: Citations)
    /// A fact that decides is not known; the grounds of the region are those that hold either way.
    case unknown(Citations, regional: Citations?)
}

extension CareResponsibility {
    /// Whether the patient is in municipal health care.
    func municipalCare(under terms: ResponsibilityTerms) -> MunicipalCare {
        if housing.isRoundTheClockHome {
            // That the region answers for physicians needs no reading.
            let isFamily = housing == .familyHome
            let grounds = Citations(.placementCareIsRegional)
                .citing(.regionInRoundTheClockHomes, when: !isFamily)
                .citing(.familyHomeIsRegional, when: isFamily && profession != .physician)
            guard inDayActivities else { return .no(grounds) }
            return .contested(
                grounds.citing(.municipalPatientGroups).citing(.municipalCareByDecision)
                    .citing(.dayActivitiesFromRoundTheClockHome), regional: grounds)
        }
        if isByDecision(under: terms) {
            let reachesClinic = clinicAccess == .withoutGreatDifficulty || temporary == .yes
            let grounds = Citations(.municipalPatientGroups).citing(.municipalCareByDecision)
                .citing(.shortTermHousingByDecision, when: housing == .shortTerm && !inDayActivities)
            guard !onLeave else {
                let leave = Citations(.leaveByAgreement).citing(.leaveIsInpatientCare)
                return .contested(grounds.union(leave), regional: leave)
            }
            return .yes(grounds.citing(.decisionBeforeAccess, when: reachesClinic))
        }
        let reading = housing == .shortTerm
        guard !onLeave else {
            return .no(
                Citations(.leaveByAgreement).citing(.leaveIsInpatientCare)
                    .citing(.shortTermHousingByDecision, when: reading))
        }
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

    /// Whether an impairment keeps the patient from the clinics, and scope and frequency motivate care in the home.
    var isOutOfReach: Knowledge { clinicAccess.isImpaired.and(scopeMotivatesHomeCare) }

    /// Whether needs over time can be met in the home safely.
    var isOverTime: Knowledge { needOverTime.and(safeAtHome) }

    /// The answer where access and need decide.
    private var ordinaryHousing: MunicipalCare {
        let region = clinicAccess.isWithinReach.or(temporary)
        let municipality = isOutOfReach.or(isOverTime)
        switch (municipality, region) {
        case (.yes, .no): return .yes(municipalGrounds)
        case (.yes, .yes):
            let isWithinReach = clinicAccess == .withoutGreatDifficulty
            return .contested(
                municipalGrounds.union(regionalGrounds).citing(.clinicOrHomeToBeAgreed, when: isWithinReach),
                regional: regionalGrounds)
        case (.no, .yes): return .no(regionalGrounds)
        // Without a ground of the municipality it is the region either way.
        case (.no, .no), (.no, .unknown): return .no(nil)
        case (.unknown, _), (.yes, .unknown):
            let grounds = Citations(.municipalCareInOrdinaryHousing)
                .citing(.municipalWhereClinicOutOfReach, when: isOutOfReach != .no)
                .citing(.municipalForNeedsOverTime, when: isOverTime != .no)
                .citing(.shortTermHousingByDecision, when: housing == .shortTerm)
            return .unknown(
                region == .no ? grounds : grounds.union(regionalGrounds),
                regional: region == .yes ? regionalGrounds : nil)
        }
    }

    /// The grounds of the municipality in ordinary housing that hold.
    private var municipalGrounds: Citations {
        Citations(.municipalPatientGroups).citing(.municipalCareInOrdinaryHousing)
            .citing(.municipalWhereClinicOutOfReach, when: isOutOfReach == .yes)
            .citing(.municipalForNeedsOverTime, when: isOverTime == .yes)
            .citing(.shortTermHousingByDecision, when: housing == .shortTerm)
    }

    /// The grounds of the region in ordinary housing that hold, or may hold.
    private var regionalGrounds: Citations {
        Citations(.regionAtClinics)
            .citing(.temporaryWhereverTheAccess, when: temporary == .yes && clinicAccess != .withoutGreatDifficulty)
            .citing(.shortTermHousingByDecision, when: housing == .shortTerm)
    }
}
