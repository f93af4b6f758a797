// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// The acts that the passage of the agreement behind the norm names, as it prints them; empty where it names none.
    ///
    /// Swedish: *laghänvisningar*. Acts that the agreement names without ever giving their number are left out: *LOU*, *LOV*,
    /// *lagen om läkemedelsförmåner*. A section of an act that is a norm itself is its ``provision``.
    public var statuteReferences: [StatuteReference] { StatuteReference.byNorm[self] ?? [] }
}

extension StatuteReference {
    /// The references of each norm that has some, in the order of the passage.
    fileprivate static let byNorm: [Norm: [StatuteReference]] = [
        .coordinatedPlanWhenNeeded: [
            healthCare(Statute.Section(chapter: 16, "4")), socialServices(Statute.Section(chapter: 2, "7")),
        ],
        .scopeOfTheAgreement: [
            healthCare(
                Statute.Section(chapter: 8, "6"), Statute.Section(chapter: 12, "1"), Statute.Section(chapter: 12, "2"),
                Statute.Section(chapter: 12, "3"), Statute.Section(chapter: 14, "1"), Statute.Section(chapter: 16, "2"))
        ],
        .primaryCareDefined: [
            healthCare(Statute.Section(chapter: "13a", "1")), healthCare(Statute.Section(chapter: 2, "6")),
        ],
        .municipalPatientGroups: patientGroups,
        .agreementOnPhysicians: [healthCare(Statute.Section(chapter: 16, "1"))],
        .agreementOnCooperation: cooperation,
        .rightsOfTheChild: [StatuteReference(.childrensRightsAct)],
        .planningMeetingAfterDischarge: [
            healthCare(
                Statute.Section(chapter: 16, "4", paragraph: .third),
                Statute.Section(chapter: 16, "4", paragraph: .fourth)),
            socialServices(
                Statute.Section(chapter: 2, "7", paragraph: .second),
                Statute.Section(chapter: 2, "7", paragraph: .third)),
            StatuteReference(
                .dischargeAct, Statute.Section(chapter: 4, "1"), Statute.Section(chapter: 4, "2"),
                Statute.Section(chapter: 4, "3")),
        ],
        .permanentPhysicianContact: [permanentContact],
        .regionInRoundTheClockHomes: [healthCare()],
        .municipalCareByDecision: [
            healthCare(Statute.Section(chapter: 12, "1")), socialServices(), StatuteReference(.supportAct),
        ],
        .municipalCareInOrdinaryHousing: [healthCare(Statute.Section(chapter: 12, "2"))],
        .regionForAsylumSeekersAndWithoutPermits: [
            StatuteReference(.asylumSeekersCareAct), StatuteReference(.careWithoutPermitAct),
        ],
        .careOfTheDeceased: [healthCare()],
        .municipalCarePresupposesPlanning: [
            healthCare(Statute.Section(chapter: 16, "1"), Statute.Section(chapter: 16, "2"))
        ],
        .physicianTargetGroup: patientGroups,
        .individualPlanFromAssessment: [healthCare()],
        .physicianPermanentContact: [permanentContact],
        .designatedHealthCentreTreats: [socialServices()],
        .noticesAndCall: [StatuteReference(.dischargeAct)],
        .lawBeforeAgreement: cooperation,
        .dischargeActInCompulsoryCare: compulsoryCare + [StatuteReference(.dischargeAct)],
        .mentalDisabilityCareInHomes: [healthCare()],
        .mentalDisabilitySocialServices: municipalInterventions,
        .abuseCareInHomes: [healthCare()],
        .abuseSocialServices: municipalInterventions,
        .formsOfPlacement: municipalInterventions,
        .compulsoryInpatientTreatment: compulsoryCare,
        .municipalInterventionsAtLeave: [socialServices(), StatuteReference(.supportAct)],
        .dentalCareTargetGroup: [
            dentalGroups, StatuteReference(.supportAct), healthCare(Statute.Section(chapter: 12, "1")),
        ],
        .necessaryDentalCareForTargetGroup: [dentalGroups],
    ]

    /// The patient groups of the municipality, which Part B and the agreement on physicians list in the same words.
    private static let patientGroups = [
        healthCare(Statute.Section(chapter: 12, "1")),
        socialServices(Statute.Section(chapter: 5, "5", paragraph: .second)),
        socialServices(Statute.Section(chapter: 5, "7", paragraph: .third)),
        socialServices(Statute.Section(chapter: 7, "1", paragraph: .first, item: "2")),
        StatuteReference(.supportAct, Statute.Section("9", item: "8"), Statute.Section("9", item: "9")),
        socialServices(Statute.Section(chapter: 3, "6")),
        StatuteReference(.supportAct),
        healthCare(Statute.Section(chapter: 12, "2")),
    ]

    /// The duty to agree on cooperation around mental disability, and around abuse.
    private static let cooperation = [
        healthCare(Statute.Section(chapter: 16, "3")),
        socialServices(Statute.Section(chapter: 5, "8a")),
        socialServices(Statute.Section(chapter: 5, "9a")),
    ]

    /// The acts under which the municipality decides on interventions and applies for care.
    private static let municipalInterventions = [
        socialServices(), StatuteReference(.supportAct), StatuteReference(.youngPersonsCareAct),
        StatuteReference(.abuseCareAct),
    ]

    private static let compulsoryCare = [StatuteReference(.compulsoryCareAct), StatuteReference(.forensicCareAct)]

    private static let permanentContact = StatuteReference(.patientAct, Statute.Section(chapter: 6, "3"))

    private static let dentalGroups = StatuteReference(.dentalAct, Statute.Section("8a"))

    private static func healthCare(_ sections: Statute.Section...) -> StatuteReference {
        StatuteReference(.healthCareAct, sections: sections)
    }

    private static func socialServices(_ sections: Statute.Section...) -> StatuteReference {
        StatuteReference(.socialServicesAct2001, sections: sections)
    }
}
