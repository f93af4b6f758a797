// SPDX-License-Identifier: Apache-2.0

/// Which principal answers for a health-care intervention.
///
/// Swedish: *hälso- och sjukvårdsansvar för en insats*. Part B, B.1 to B.4 and B.7; Part A, *Inledning*.
///
/// 1. Neither living nor staying in Västra Götaland: outside the agreement.                          (B-13)
/// 2. Seeking asylum, or without the necessary permits: the region, in the home too.                 (B-33)
/// 3. Is the patient in municipal care? By housing, access to a clinic and need.                     (B-02, B-14, B-16, B-20 to B-24, B-28)
/// 4. Specialised care, a physician, or a competence that municipal care lacks: the region.          (A-03, B-07, B-15, B-19)
/// 5. Otherwise the municipality when the patient is in municipal care, the region when not.         (B-07, B-13)
/// 6. Otherwise, when two norms pull apart: to be agreed in joint planning, with both of them.       (A-18, I-25)
/// 7. Rehabilitation and habilitation follow.                                                        (B-17, B-26, B-29)
public struct CareResponsibility: Question {
    /// Whom the care is for.
    public let patient: PatientStatus

    /// Where the patient lives or stays.
    public let housing: Housing

    /// Whether the intervention falls within a stay in day activities by decision.
    ///
    /// Swedish: *dagverksamhet (SoL) eller daglig verksamhet (LSS)*.
    public let inDayActivities: Bool

    /// Whether the patient can visit a clinic of the region.
    public let clinicAccess: ClinicAccess

    /// Whether scope and frequency of the interventions motivate care in the home.
    ///
    /// Swedish: *insatsernas omfattning och frekvens*.
    public let scopeMotivatesHomeCare: Knowledge

    /// Whether the patient needs interventions over time.
    public let needOverTime: Knowledge

    /// Whether the interventions can be given in the home with patient safety kept.
    public let safeAtHome: Knowledge

    /// Whether the intervention is temporary.
    public let temporary: Knowledge

    /// Whether the patient is on leave from inpatient care.
    ///
    /// Swedish: *permission från sluten vård*.
    public let onLeave: Bool

    /// Which profession answers for the intervention.
    public let profession: Profession

    /// The level of care, see ``LevelOfCare``.
    public let level: CareLevel

    /// What sort of intervention it is.
    public let intervention: InterventionKind

    /// The facts of one intervention.
    public init(
        patient: PatientStatus, housing: Housing, inDayActivities: Bool, clinicAccess: ClinicAccess,
        scopeMotivatesHomeCare: Knowledge, needOverTime: Knowledge, safeAtHome: Knowledge, temporary: Knowledge,
        onLeave: Bool, profession: Profession, level: CareLevel, intervention: InterventionKind
    ) {
        self.patient = patient
        self.housing = housing
        self.inDayActivities = inDayActivities
        self.clinicAccess = clinicAccess
        self.scopeMotivatesHomeCare = scopeMotivatesHomeCare
        self.needOverTime = needOverTime
        self.safeAtHome = safeAtHome
        self.temporary = temporary
        self.onLeave = onLeave
        self.profession = profession
        self.level = level
        self.intervention = intervention
    }

    /// Which principal answers.
    public func decide(under edition: Edition) -> Decision<Principal> {
        switch patient {
        case .elsewhere: return Decision(.outsideScope, citing: Citations(.regionOffersCare))
        case .asylumSeeker, .withoutPermit:
            return Decision(.region, citing: Citations(.regionForAsylumSeekersAndWithoutPermits))
        case .resident: break
        }
        let care = municipalCare(under: edition.responsibility)
        guard isMunicipalTask else {
            return Decision(.region, citing: following(.region, regional(care)))
        }
        switch care {
        case .yes(let grounds):
            return Decision(.municipality, citing: following(.municipality, grounds.citing(.teamOfBothPrincipals)))
        case .no: return Decision(.region, citing: following(.region, regional(care)))
        case .contested(let grounds, regional: _):
            return Decision(.leftOpen(.jointPlanning), citing: following(nil, grounds))
        case .unknown(let grounds, regional: _): return Decision(.leftOpen(.missingFacts), citing: grounds)
        }
    }

    /// Why the region answers: every ground that concurs; where there is none, its general responsibility.
    private func regional(_ care: MunicipalCare) -> Citations {
        let isSpecialised = level == .specialised
        switch care {
        case .yes where isSpecialised:
            return Citations(.specialisedCareIsRegional).citing(.specialisedCareForMunicipalPatients)
                .citing(.teamOfBothPrincipals, when: !profession.isMunicipal)
        case .yes:
            return Citations(.teamOfBothPrincipals)
                .citing(.physicianInTheHome, when: profession == .physician && !inDayActivities)
        case .no(let grounds?), .contested(_, regional: let grounds?), .unknown(_, regional: let grounds?):
            return grounds.citing(.specialisedCareIsRegional, when: isSpecialised)
        case .no(nil) where isSpecialised, .contested(_, regional: nil) where isSpecialised,
            .unknown(_, regional: nil) where isSpecialised:
            return Citations(.specialisedCareIsRegional)
        case .no(nil): return general.citing(.shortTermHousingByDecision, when: housing == .shortTerm)
        case .contested(_, regional: nil), .unknown(_, regional: nil): return general
        }
    }

    /// The responsibility that remains with the region where no rule gives it to the municipality.
    private var general: Citations { Citations(.regionOffersCare).citing(.generalRegionalResponsibility) }

    /// The same grounds, and those that make rehabilitation and habilitation follow a principal; both when it is nil.
    private func following(_ principal: Principal?, _ grounds: Citations) -> Citations {
        guard intervention.isRehabilitation else { return grounds }
        return grounds.citing(.rehabilitationFollowsResponsibility)
            .citing(.regionalRehabilitation, when: principal != .municipality)
            .citing(.municipalRehabilitation, when: principal != .region)
    }
}
