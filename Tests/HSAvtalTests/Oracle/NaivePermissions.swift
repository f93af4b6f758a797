// SPDX-License-Identifier: Apache-2.0

// A second, independent reading of the rest of Part B: the level of care, what is allowed under which
// conditions, and devices for residents of other counties.

// MARK: - The level of care

/// The level of care, as far as the facts go.
enum NaiveLevelOutcome: String, CaseIterable, Hashable, Sendable {
    case primary
    case specialised
    case missingFacts
}

/// The level of care of an intervention.
func naiveLevelOfCare(
    commonNeed: NaiveTri, safeWithoutSpecialResources: NaiveTri, safeWithoutSpecialCompetence: NaiveTri
) -> NaiveFinding<NaiveLevelOutcome> {
    let safe: Set<NaiveTri> = [safeWithoutSpecialResources, safeWithoutSpecialCompetence]
    if safe.contains(.no) {
        return NaiveFinding(outcome: .specialised, citations: ["A-03", "B-01"])
    }
    if safe.contains(.unknown) {
        return NaiveFinding(outcome: .missingFacts, citations: ["B-01"])
    }
    let common = commonNeed == .yes
    return NaiveFinding(
        outcome: .primary,
        citations: naiveCited([("A-02", common), ("B-01", true), ("B-22", common), ("I-48", !common)]))
}

// MARK: - Permissions

/// One condition of a permission.
struct NaiveCondition: Hashable, Sendable {
    var name: String
    var norm: String
    var required = true

    /// Whether it is met; nothing where it does not apply.
    var met: NaiveTri?
}

/// Whether something is allowed.
enum NaivePermissionOutcome: Hashable, Sendable {
    /// Allowed; the names of the recommended conditions that are not known to be met.
    case allowed(notMet: Set<String>)

    /// Not allowed; the names of the required conditions that are not met.
    case notAllowed(Set<String>)

    /// Not decided; the names of the required conditions that are unknown.
    case missingFacts(Set<String>)
}

/// Whether something is allowed under its conditions.
func naivePermission(ground: Set<String>, _ conditions: [NaiveCondition]) -> NaiveFinding<NaivePermissionOutcome> {
    func names(_ some: [NaiveCondition]) -> Set<String> {
        Set(some.map { $0.name })
    }
    func norms(_ some: [NaiveCondition]) -> Set<String> {
        Set(some.map { $0.norm })
    }
    let applicable = conditions.filter { $0.met != nil }
    let refused = applicable.filter { $0.required && $0.met == .no }
    let unclear = applicable.filter { $0.required && $0.met == .unknown }
    let advised = applicable.filter { !$0.required && $0.met != .yes }
    if !refused.isEmpty {
        return NaiveFinding(outcome: .notAllowed(names(refused)), citations: norms(refused))
    }
    if !unclear.isEmpty {
        return NaiveFinding(outcome: .missingFacts(names(unclear)), citations: norms(unclear))
    }
    return NaiveFinding(
        outcome: .allowed(notMet: names(advised)), citations: norms(applicable).union(ground))
}

/// The time of an intervention.
enum NaiveTimeOfWeek: String, CaseIterable, Hashable, Sendable {
    case evening
    case night
    case weekendDaytime
    case weekdayDaytime
}

/// Whether municipal primary care may step in for a health centre out of hours.
func naiveOutOfHoursCare(
    agreedInTheCase: NaiveTri, plannedOrPredictable: NaiveTri, inTheHome: NaiveTri,
    patientOfHealthCentre: NaiveTri, time: NaiveTimeOfWeek
) -> NaiveFinding<NaivePermissionOutcome> {
    naivePermission(
        ground: ["B-27"],
        [
            NaiveCondition(name: "agreedInTheCase", norm: "B-27", met: agreedInTheCase),
            NaiveCondition(name: "plannedOrPredictable", norm: "B-27", met: plannedOrPredictable),
            NaiveCondition(name: "inTheHome", norm: "B-27", met: inTheHome),
            NaiveCondition(name: "patientOfHealthCentre", norm: "B-27", met: patientOfHealthCentre),
            NaiveCondition(name: "outsideWeekdayDaytime", norm: "B-27", met: time == .weekdayDaytime ? .no : .yes),
        ])
}

/// Whether municipal primary care may cover a patient on leave from inpatient care.
func naiveCareDuringLeave(
    inTheHome: NaiveTri, clinicOutOfReach: NaiveTri, agreed: NaiveTri,
    dialogueInMutualUnderstanding: NaiveTri, informationTransferred: NaiveTri
) -> NaiveFinding<NaivePermissionOutcome> {
    naivePermission(
        ground: ["B-28"],
        [
            NaiveCondition(name: "inTheHome", norm: "B-28", met: inTheHome),
            NaiveCondition(name: "clinicOutOfReach", norm: "B-28", met: clinicOutOfReach),
            NaiveCondition(name: "agreed", norm: "B-28", met: agreed),
            NaiveCondition(
                name: "dialogueInMutualUnderstanding", norm: "B-28", met: dialogueInMutualUnderstanding),
            NaiveCondition(name: "informationTransferred", norm: "B-28", met: informationTransferred),
        ])
}

/// Whether municipal primary care may be offered to asylum seekers and persons without permits.
func naiveCareForAsylumSeekers(
    inTheHome: NaiveTri, municipalityAgrees: NaiveTri, regionAgrees: NaiveTri
) -> NaiveFinding<NaivePermissionOutcome> {
    naivePermission(
        ground: ["B-33", "B-34"],
        [
            NaiveCondition(name: "inTheHome", norm: "B-34", met: inTheHome),
            NaiveCondition(name: "municipalityAgrees", norm: "B-34", met: municipalityAgrees),
            NaiveCondition(name: "regionAgrees", norm: "B-34", met: regionAgrees),
        ])
}

/// Whether a patient cared for at home may also get interventions at a clinic.
func naiveClinicVisit(
    municipalPatientAtHome: NaiveTri, basedOnPlanOrSIP: NaiveTri
) -> NaiveFinding<NaivePermissionOutcome> {
    naivePermission(
        ground: ["B-25"],
        [
            NaiveCondition(name: "municipalPatientAtHome", norm: "B-25", met: municipalPatientAtHome),
            NaiveCondition(name: "basedOnPlanOrSIP", norm: "B-25", met: basedOnPlanOrSIP),
        ])
}

/// Whether relatives may be co-creators of the care.
func naiveRelatives(patientConsents: NaiveTri) -> NaiveFinding<NaivePermissionOutcome> {
    naivePermission(
        ground: ["B-08"], [NaiveCondition(name: "patientConsents", norm: "B-08", met: patientConsents)])
}

/// The facts about a measure that may be self-care.
struct NaiveSelfCare: Hashable, Sendable {
    var assessedAndDecided: NaiveTri
    var canPerformAndAnswer: NaiveTri
    var needsPracticalHelp: NaiveTri
    var helperConsulted: NaiveTri
    var safeWithHelp: NaiveTri
    var documented: NaiveTri
}

/// Whether a measure may be self-care.
func naiveSelfCare(_ facts: NaiveSelfCare) -> NaiveFinding<NaivePermissionOutcome> {
    /// What a condition comes to that applies only when practical help is needed.
    func ifHelped(_ met: NaiveTri) -> NaiveTri? {
        switch (facts.needsPracticalHelp, met) {
        case (.no, _): nil
        case (.yes, _): met
        case (.unknown, .yes): .yes
        case (.unknown, .no), (.unknown, .unknown): .unknown
        }
    }
    return naivePermission(
        ground: ["B-30"],
        [
            NaiveCondition(name: "assessedAndDecided", norm: "B-30", met: facts.assessedAndDecided),
            NaiveCondition(name: "canPerformAndAnswer", norm: "B-30", met: facts.canPerformAndAnswer),
            NaiveCondition(name: "helperConsulted", norm: "B-31", met: ifHelped(facts.helperConsulted)),
            NaiveCondition(name: "safeWithHelp", norm: "B-31", met: ifHelped(facts.safeWithHelp)),
            NaiveCondition(name: "documented", norm: "B-31", met: ifHelped(facts.documented)),
        ])
}

/// Whether the emergency medicine stock may be used.
func naiveEmergencyStockUse(
    patientInMunicipalPrimaryCare: NaiveTri, acuteOrLimitedPeriod: NaiveTri
) -> NaiveFinding<NaivePermissionOutcome> {
    naivePermission(
        ground: ["B-38"],
        [
            NaiveCondition(
                name: "patientInMunicipalPrimaryCare", norm: "I-45", met: patientInMunicipalPrimaryCare),
            NaiveCondition(name: "acuteOrLimitedPeriod", norm: "B-38", met: acuteOrLimitedPeriod),
        ])
}

/// Whether medicines may be dispensed in multi-dose packages.
func naiveMultiDose(
    decidedByPhysician: NaiveTri, needWeighed: NaiveTri, criteriaMet: NaiveTri
) -> NaiveFinding<NaivePermissionOutcome> {
    naivePermission(
        ground: ["B-40"],
        [
            NaiveCondition(name: "decidedByPhysician", norm: "B-40", met: decidedByPhysician),
            NaiveCondition(name: "needWeighed", norm: "B-40", met: needWeighed),
            NaiveCondition(name: "criteriaMet", norm: "B-40", met: criteriaMet),
        ])
}

/// A local agreement on the purchase of services.
struct NaiveLocalAgreement: Hashable, Sendable {
    var bothAgree: NaiveTri
    var fulfilsMainAgreement: NaiveTri
    var mandateStated: NaiveTri
    var informationDescribed: NaiveTri
}

/// Whether a service may be purchased from the other party.
func naivePurchase(
    exceptionalCase: NaiveTri, requestedFirst: NaiveTri, undertaken: NaiveTri, localAgreement: NaiveLocalAgreement?
) -> NaiveFinding<NaivePermissionOutcome> {
    let local = localAgreement
    return naivePermission(
        ground: ["B-53", "B-54"],
        [
            NaiveCondition(name: "exceptionalCase", norm: "B-53", met: exceptionalCase),
            NaiveCondition(name: "requestedFirst", norm: "B-53", met: requestedFirst),
            NaiveCondition(name: "undertaken", norm: "I-49", met: undertaken),
            NaiveCondition(name: "bothAgree", norm: "B-55", met: local?.bothAgree),
            NaiveCondition(name: "fulfilsMainAgreement", norm: "B-55", met: local?.fulfilsMainAgreement),
            NaiveCondition(name: "mandateStated", norm: "B-56", required: false, met: local?.mandateStated),
            NaiveCondition(
                name: "informationDescribed", norm: "B-56", required: false, met: local?.informationDescribed),
        ])
}

// MARK: - Devices for residents of other counties

/// What to do about a device for a resident of another county.
enum NaiveOutOfCountyOutcome: String, CaseIterable, Hashable, Sendable {
    case mayPrescribe
    case consultHomeRegion
    case homeRegion
    case agreeWithHomeMunicipality
    /// Left open by the handbook.
    case handbook
    case missingFacts
}

/// What to do about a device for a resident of another county.
func naiveOutOfCountyDevice(
    costOre: Int, installedOrServiced: NaiveTri, payerAtHome: NaiveParty, prescriber: NaiveParty
) -> NaiveFinding<NaiveOutOfCountyOutcome> {
    // 10 000 kronor.
    let limit = 10_000 * 100
    let rows: [(holds: Bool, outcome: NaiveOutOfCountyOutcome, citations: Set<String>)] = [
        (installedOrServiced == .yes && payerAtHome == .municipality, .homeRegion, ["H-11", "I-44"]),
        (installedOrServiced == .yes, .homeRegion, ["H-11"]),
        (installedOrServiced == .unknown, .missingFacts, ["H-11"]),
        (payerAtHome == .municipality && costOre > limit, .agreeWithHomeMunicipality, ["H-10", "H-12"]),
        (payerAtHome == .municipality, .agreeWithHomeMunicipality, ["H-12"]),
        (costOre > limit, .consultHomeRegion, ["H-10"]),
        (costOre < limit && prescriber == .region, .mayPrescribe, ["H-09"]),
    ]
    for row in rows where row.holds {
        return NaiveFinding(outcome: row.outcome, citations: row.citations)
    }
    return NaiveFinding(outcome: .handbook, citations: ["H-09", "H-10"])
}
