// SPDX-License-Identifier: Apache-2.0

// A second, independent answer to the questions of [C.psykiatri] that are lists: what is allowed under which
// conditions, and what a document or a process must have. The other questions are in NaivePlacementQuestions.swift.

// MARK: - What is allowed under which conditions

/// The facts about a placement that is being considered.
struct NaivePlacementPlanned: Hashable, Sendable {
    var emergency = false
    var outsideRegion = false
    var child = false
    var needsBothPrincipals: NaivePlacementFact
    var localResourcesExhausted: NaivePlacementFact
    var noOtherWay: NaivePlacementFact
    var nearbyConsidered: NaivePlacementFact
    var suitableResourceNearby: NaivePlacementFact
    var advantageElsewhere: NaivePlacementFact
    var childConsidered: NaivePlacementFact
    var planDrawnUp: NaivePlacementFact
    var costAgreed: NaivePlacementFact
}

/// Question 5: whether a placement may be made ([C.psykiatri.6.3.gemensamt], [C.psykiatri.6.3.ansvar]).
func naivePlacementPrerequisites(_ facts: NaivePlacementPlanned) -> NaivePlacementFinding {
    // The agreement is about those "who need interventions from both" (P-01).
    switch facts.needsBothPrincipals {
    case .yes: break
    case .no: return naivePlacementFinding(.outsideScope, ["P-01"])
    case .unknown: return naivePlacementMissing(["P-01"])
    }
    // Outside the region when nothing suitable is near, or when quality and focus weigh heavier (I-51).
    let nothingSuitable: NaivePlacementFact
    switch facts.suitableResourceNearby {
    case .yes: nothingSuitable = .no
    case .no: nothingSuitable = .yes
    case .unknown: nothingSuitable = .unknown
    }
    let geographyJustified = naivePlacementEither(nothingSuitable, facts.advantageElsewhere)

    var finding = naivePlacementPermission([
        // "Resources in the vicinity are exhausted, and the need cannot be met in another way."
        NaivePlacementCondition(name: "localResourcesExhausted", norm: "P-49", met: facts.localResourcesExhausted),
        NaivePlacementCondition(name: "noOtherWay", norm: "P-49", met: facts.noOtherWay),
        // "Resources in the vicinity or in Västra Götaland shall always be considered before placements outside."
        NaivePlacementCondition(
            name: "nearbyConsidered", norm: "P-50", met: facts.nearbyConsidered, applies: facts.outsideRegion),
        NaivePlacementCondition(
            name: "geographyJustified", norm: "P-50", met: geographyJustified, applies: facts.outsideRegion),
        // "At the placement of children their health and schooling are the most important factors."
        NaivePlacementCondition(
            name: "childConsidered", norm: "P-52", met: facts.childConsidered, applies: facts.child),
        // The plan, and "every placement shall be preceded by an agreement on cost"; an emergency need not wait (I-53).
        NaivePlacementCondition(name: "planDrawnUp", norm: "P-57", met: facts.planDrawnUp, applies: !facts.emergency),
        NaivePlacementCondition(name: "costAgreed", norm: "P-62", met: facts.costAgreed, applies: !facts.emergency),
    ])

    let isAllowed = finding.result == .allowed
    if isAllowed && facts.emergency {
        finding.norms += ["I-53", "P-59", "P-64"]
    }
    if facts.outsideRegion && geographyJustified == .no {
        finding.norms += ["I-51"]
    }
    // What is not known of the suitable resource matters only because of I-51.
    if case .conditionsUnknown(let names) = finding.result, names.contains("geographyJustified") {
        finding.norms += ["I-51"]
    }
    // Who needs both has a placement in which both take part, so that there has to be a plan (I-64).
    if finding.norms.contains("P-57") {
        finding.norms += ["I-64"]
    }
    if facts.outsideRegion && isAllowed && facts.suitableResourceNearby != .no {
        finding.norms += ["I-51"]
    }
    finding.norms = naivePlacementSorted(finding.norms)
    return finding
}

/// Question 7: whether a principal may perform an intervention or have it performed ([C.psykiatri.6.3.ansvar]).
func naivePlacementContracted(
    contracted: Bool, healthCare: Bool, withinOwnArea: NaivePlacementFact, approvedByOther: NaivePlacementFact,
    competentParty: NaivePlacementFact, responsibilityStays: NaivePlacementFact
) -> NaivePlacementFinding {
    let ownAreaOrApproved = naivePlacementEither(withinOwnArea, approvedByOther)
    var finding = naivePlacementPermission([
        // "This right covers only the area that each principal answers for"; what covers the other's area too "must be
        // preceded by the other's approval".
        NaivePlacementCondition(name: "ownAreaOrApproved", norm: "P-56", met: ownAreaOrApproved),
        // "To enter an agreement with another party that is competent."
        NaivePlacementCondition(name: "competentParty", norm: "P-56", met: competentParty, applies: contracted),
        // "The responsibility for the person's health care can never be laid on the home."
        NaivePlacementCondition(
            name: "responsibilityStays", norm: "P-55", met: responsibilityStays, applies: contracted && healthCare),
    ])
    // The approval matters where it is not so that the area is the own one (P-61, I-66).
    let decides: Bool
    switch finding.result {
    case .allowed: decides = true
    case .notAllowed(let names), .conditionsUnknown(let names): decides = names.contains("ownAreaOrApproved")
    default: decides = false
    }
    if decides && withinOwnArea != .yes {
        finding.norms = naivePlacementSorted(finding.norms + ["P-61", "I-66"])
    }
    return finding
}

/// The facts on which the standard split depends.
struct NaivePlacementGate: Hashable, Sendable {
    var needsSocialServices: NaivePlacementFact
    var needsHealthCare: NaivePlacementFact
    var divisionUnclear: NaivePlacementFact
    var notDefinableOtherwise: NaivePlacementFact
    var nothingElseAgreed: NaivePlacementFact
}

/// Question 14: whether the standard split may be used ([C.psykiatri.6.3.kostnadsansvar], last paragraph).
func naivePlacementStandardSplit(_ gate: NaivePlacementGate) -> NaivePlacementFinding {
    var finding = naivePlacementPermission([
        // "In need of both the municipality's social services and health care."
        NaivePlacementCondition(name: "needsSocialServices", norm: "P-67", met: gate.needsSocialServices),
        NaivePlacementCondition(name: "needsHealthCare", norm: "P-67", met: gate.needsHealthCare),
        // "And the division between these is unclear."
        NaivePlacementCondition(name: "divisionUnclear", norm: "P-67", met: gate.divisionUnclear),
        // "Could not be defined in another way."
        NaivePlacementCondition(name: "notDefinableOtherwise", norm: "P-67", met: gate.notDefinableOtherwise),
        // "If nothing else has been agreed."
        NaivePlacementCondition(name: "nothingElseAgreed", norm: "P-67", met: gate.nothingElseAgreed),
    ])
    // The split is not automatic (I-17), and it is 33 and 67 per cent (I-16).
    finding.norms += ["I-17"]
    if finding.result == .allowed {
        finding.norms += ["I-16"]
    }
    finding.norms = naivePlacementSorted(finding.norms)
    return finding
}

/// Question 18: whether compulsory inpatient care may become open care ([C.psykiatri.6.4]), in either form.
func naivePlacementOpenCompulsoryCare(
    form: NaivePlacementCompulsoryForm, beganAsInpatient: NaivePlacementFact, judgedReady: NaivePlacementFact,
    courtDecided: NaivePlacementFact, openCareAvailable: NaivePlacementFact, carePlanSigned: NaivePlacementFact
) -> NaivePlacementFinding {
    switch form {
    case .psychiatric, .forensic:
        var finding = naivePlacementPermission([
            // "Both forms of care always begin in inpatient care."
            NaivePlacementCondition(name: "beganAsInpatient", norm: "P-72", met: beganAsInpatient),
            // "It presupposes that the physician judges the patient ready for discharge and that the court has
            // decided; it shall be clear that the open care is available." The plan "shall be signed".
            NaivePlacementCondition(name: "judgedReady", norm: "P-73", met: judgedReady),
            NaivePlacementCondition(name: "courtDecided", norm: "P-73", met: courtDecided),
            NaivePlacementCondition(name: "openCareAvailable", norm: "P-73", met: openCareAvailable),
            NaivePlacementCondition(name: "carePlanSigned", norm: "P-73", met: carePlanSigned),
        ])
        // That each of them is a precondition is a reading (I-65).
        finding.norms = naivePlacementSorted(finding.norms + ["I-65"])
        return finding
    }
}

// MARK: - What a document or a process must have

/// What a plan for a placement says.
struct NaivePlacementPlan: Hashable, Sendable {
    var goal: String?
    var plannedDuration: String?
    var needs: String?
    var wishes: String?
    var regionResponsibility: String?
    var municipalityResponsibility: String?
    var otherParties: [NaivePlacementOtherParty] = []
    var assurance: String?
    var schoolOrOccupation: String?
    var emergency = false
    var temporaryDivision: String?
}

/// Question 9: whether the plan has all that "shall especially be described" ([C.psykiatri.6.3.planering]).
func naivePlacementPlanContents(_ plan: NaivePlacementPlan) -> NaivePlacementFinding {
    /// A text that the plan must have.
    func text(_ name: String, _ text: String?) -> NaivePlacementItem {
        NaivePlacementItem(name: name, norm: "P-58", present: naivePlacementHasText(text))
    }
    return naivePlacementDocument([
        // "The goal of the placement and its planned duration."
        text("goal", plan.goal),
        text("plannedDuration", plan.plannedDuration),
        // "The person's needs and wishes."
        text("needs", plan.needs),
        text("wishes", plan.wishes),
        // "Each principal's and party's responsibility, and in what way this is assured."
        text("regionResponsibility", plan.regionResponsibility),
        text("municipalityResponsibility", plan.municipalityResponsibility),
        NaivePlacementItem(
            name: "otherParties", norm: "P-58", present: naivePlacementDescribes(plan.otherParties),
            applies: !plan.otherParties.isEmpty),
        text("assurance", plan.assurance),
        // "How school or occupation is provided for."
        text("schoolOrOccupation", plan.schoolOrOccupation),
        // At an emergency "immediately to agree on a temporary division of responsibility", be it outside the plan.
        NaivePlacementItem(
            name: "temporaryDivision", norm: "P-59", present: naivePlacementHasText(plan.temporaryDivision),
            applies: plan.emergency, required: false),
    ])
}

/// What an agreement on the cost of a placement has.
struct NaivePlacementCostPaper: Hashable, Sendable {
    var inWriting: Bool
    var regionResponsibility: String?
    var municipalityResponsibility: String?
    var otherParties: [NaivePlacementOtherParty] = []
    var healthCareProvision: String?

    /// Whether the division of the cost is stated, in kronor or in per cent.
    var divisionStated: Bool

    /// The first day of the period, if stated.
    var firstDay: Int?

    /// The last day of the period, if stated.
    var lastDay: Int?

    var basedOnPlan: Bool
    var signedWithMandate: Bool
}

/// Question 10: whether an agreement on cost has what "shall appear" ([C.psykiatri.6.3.kostnadsansvar]).
func naivePlacementCostContents(_ paper: NaivePlacementCostPaper) -> NaivePlacementFinding {
    // A period ends on the day it begins or later.
    var hasPeriod = false
    if let firstDay = paper.firstDay, let lastDay = paper.lastDay {
        hasPeriod = firstDay <= lastDay
    }
    return naivePlacementDocument([
        // "In the written division of cost."
        NaivePlacementItem(name: "inWriting", norm: "P-63", present: paper.inWriting),
        // "Each principal's and party's responsibility for the interventions."
        NaivePlacementItem(
            name: "regionResponsibility", norm: "P-63", present: naivePlacementHasText(paper.regionResponsibility)),
        NaivePlacementItem(
            name: "municipalityResponsibility", norm: "P-63",
            present: naivePlacementHasText(paper.municipalityResponsibility)),
        NaivePlacementItem(
            name: "otherParties", norm: "P-63", present: naivePlacementDescribes(paper.otherParties),
            applies: !paper.otherParties.isEmpty),
        // "How health care is provided for."
        NaivePlacementItem(
            name: "healthCareProvision", norm: "P-63", present: naivePlacementHasText(paper.healthCareProvision)),
        // "Division of the cost in kronor or per cent", "period".
        NaivePlacementItem(name: "division", norm: "P-63", present: paper.divisionStated),
        NaivePlacementItem(name: "period", norm: "P-63", present: hasPeriod),
        // "A written agreement on the division of cost, based on the SIP", which need not be said in it.
        NaivePlacementItem(name: "basedOnPlan", norm: "P-71", present: paper.basedOnPlan, required: false),
        // The checklist: "people with economic mandate take part and sign".
        NaivePlacementItem(name: "signedWithMandate", norm: "V-01", present: paper.signedWithMandate, required: false),
    ])
}

/// The steps of the process around a placement.
struct NaivePlacementSteps: Hashable, Sendable {
    var divisionNeeded: Bool
    var planMade: NaivePlacementFact
    var wishesHeeded: NaivePlacementFact
    var dialogueHeld: NaivePlacementFact
    var principalsOnly: NaivePlacementFact
    var mandateContacted: NaivePlacementFact
    var agreementWritten: NaivePlacementFact
    var planFollowedUp: NaivePlacementFact
    var agreementFollowedUp: NaivePlacementFact
}

/// Question 11: whether every step of the process has been taken ([C.psykiatri.6.3.process]).
func naivePlacementProcess(_ steps: NaivePlacementSteps) -> NaivePlacementFinding {
    let rows: [(name: String, taken: NaivePlacementFact, applies: Bool)] = [
        ("planMade", steps.planMade, true),
        ("wishesHeeded", steps.wishesHeeded, true),
        // "If there is need of a division of cost, a dialogue on it is begun."
        ("dialogueHeld", steps.dialogueHeld, steps.divisionNeeded),
        // Of a dialogue that has not been held nobody asks who took part.
        ("principalsOnly", steps.principalsOnly, steps.divisionNeeded && steps.dialogueHeld != .no),
        ("mandateContacted", steps.mandateContacted, steps.divisionNeeded),
        ("agreementWritten", steps.agreementWritten, steps.divisionNeeded),
        ("planFollowedUp", steps.planFollowedUp, true),
        ("agreementFollowedUp", steps.agreementFollowedUp, steps.divisionNeeded && steps.agreementWritten != .no),
    ]
    var missing: [String] = []
    var somethingUnknown = false
    for row in rows where row.applies {
        switch row.taken {
        case .yes: break
        case .no: missing.append(row.name)
        case .unknown: somethingUnknown = true
        }
    }
    if !missing.isEmpty {
        return naivePlacementFinding(.incomplete(naivePlacementSorted(missing)), ["P-71"])
    }
    if somethingUnknown {
        return naivePlacementMissing(["P-71"])
    }
    return naivePlacementFinding(.complete, ["P-71"])
}
