// SPDX-License-Identifier: Apache-2.0

// A second, independent answer to the questions of [C.psykiatri], written straight from the text: the target groups,
// the prohibitions, who answers for what, the cost, and compulsory care. What is allowed under which conditions, and
// what a document must have, is in NaivePlacementPapers.swift.

// MARK: - Target groups: [C.psykiatri.2], [C.psykiatri.6.1] and [C.psykiatri.6.2]

/// Whether somebody is an abuser.
enum NaivePlacementAbuse: Hashable, Sendable {
    case yes
    case no
    case unknown
    /// A matter for an assessment in the individual case (I-50).
    case assessed
}

/// Whether somebody is an abuser: the use "affects the individual or the surroundings negatively".
func naivePlacementAbuse(
    substance: NaivePlacementSubstance?, affectsNegatively: NaivePlacementFact
) -> NaivePlacementAbuse {
    switch (substance, affectsNegatively) {
    case (nil, _): .no
    case (.unknown, _): .unknown
    case (_, .yes): .yes
    case (_, .unknown): .unknown
    // "With narcotics a user is often counted as abuser irrespective of quantity." Often is not always (I-50).
    case (.narcotics, .no): .assessed
    case (_, .no): .no
    }
}

/// Question 1: whether the person belongs to the target groups of the agreement.
func naivePlacementTargetGroup(
    needsBothPrincipals: NaivePlacementFact, mentalImpairment: NaivePlacementFact,
    difficultyInLife: NaivePlacementFact, substance: NaivePlacementSubstance?, affectsNegatively: NaivePlacementFact
) -> NaivePlacementFinding {
    // "With a mental impairment who have difficulties in performing activities in important areas of life" (P-15).
    let mental = naivePlacementBoth(mentalImpairment, difficultyInLife)
    let abuse = naivePlacementAbuse(substance: substance, affectsNegatively: affectsNegatively)
    let abuseAsFact: NaivePlacementFact
    switch abuse {
    case .yes: abuseAsFact = .yes
    case .no: abuseAsFact = .no
    case .unknown, .assessed: abuseAsFact = .unknown
    }
    // "Who need interventions from both the municipality's services and the region's care" (P-01).
    let covered = naivePlacementBoth(needsBothPrincipals, naivePlacementEither(mental, abuseAsFact))

    var norms = ["P-01"]
    switch covered {
    case .yes:
        if mental == .yes {
            norms += ["P-15"]
        }
        if abuse == .yes {
            norms += ["P-02", "P-26"]
        }
        return naivePlacementTruth(true, norms)
    case .no:
        if needsBothPrincipals != .no {
            norms += ["P-15", "P-26"]
        }
        return naivePlacementTruth(false, norms)
    case .unknown:
        // Where one of the two is there, the other does not matter.
        if mental == .unknown && abuse != .yes {
            norms += ["P-15"]
        }
        if abuse == .unknown && mental != .yes {
            norms += ["P-26"]
        }
        if abuse == .assessed && mental != .yes {
            norms += ["P-26", "I-50"]
        }
        if needsBothPrincipals == .yes && mental == .no && abuse == .assessed {
            return naivePlacementFinding(.leftOpen("individualAssessment"), norms)
        }
        return naivePlacementMissing(norms)
    }
}

/// The age on a date, by counting the birthdays one by one; nobody is asked about before birth.
func naivePlacementAge(
    born: NaivePlacementDate, on date: NaivePlacementDate, leapDay: NaivePlacementLeapDay
) -> Int {
    var age = 0
    while true {
        let year = born.year + age + 1
        let isLeapYear = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
        var birthday = NaivePlacementDate(year: year, month: born.month, day: born.day)
        if born.month == 2 && born.day == 29 && !isLeapYear {
            switch leapDay {
            case .february28: birthday.day = 28
            case .march1: birthday = NaivePlacementDate(year: year, month: 3, day: 1)
            }
        }
        let today = [date.year, date.month, date.day]
        if today.lexicographicallyPrecedes([birthday.year, birthday.month, birthday.day]) {
            return age
        }
        age += 1
    }
}

/// What the agreement on the health of children and young people says at an age.
func naivePlacementOverlap(atAge age: Int, needsCoordination: NaivePlacementFact) -> NaivePlacementResult {
    // "All children and young people, up to and including 20 years."
    if age > 20 {
        return .settled("false")
    }
    switch needsCoordination {
    case .yes: return .settled("true")
    case .no: return .settled("false")
    case .unknown: return .leftOpen("judgementOfNeed")
    }
}

/// Question 2: whether the agreement on the health of children and young people covers the person too.
func naivePlacementChildrensOverlap(
    born: NaivePlacementDate, on date: NaivePlacementDate, needsCoordination: NaivePlacementFact,
    leapDay: NaivePlacementLeapDay = .february28
) -> NaivePlacementFinding {
    let otherLeapDay: NaivePlacementLeapDay = leapDay == .february28 ? .march1 : .february28
    let age = naivePlacementAge(born: born, on: date, leapDay: leapDay)
    let otherAge = naivePlacementAge(born: born, on: date, leapDay: otherLeapDay)
    let result = naivePlacementOverlap(atAge: age, needsCoordination: needsCoordination)
    let otherResult = naivePlacementOverlap(atAge: otherAge, needsCoordination: needsCoordination)
    var norms = ["P-16"]
    if age == 20 && needsCoordination != .no {
        norms += ["I-22"]
    }
    if otherResult != result {
        norms += ["I-23"]
    }
    return naivePlacementFinding(result, norms)
}

// MARK: - Prohibitions: [C.psykiatri.6.2] and [C.psykiatri.6.3.ansvar]

/// Something that is prohibited when both facts hold; beside the norm that forbids it those of the facts that decide.
func naivePlacementProhibition(
    _ first: (fact: NaivePlacementFact, norm: String), _ second: (fact: NaivePlacementFact, norm: String),
    ground: String
) -> NaivePlacementFinding {
    let both = naivePlacementBoth(first.fact, second.fact)
    var norms = [ground]
    if first.fact == both {
        norms += [first.norm]
    }
    if second.fact == both {
        norms += [second.norm]
    }
    switch both {
    case .yes: return naivePlacementFinding(.settled("prohibited"), norms)
    case .no: return naivePlacementFinding(.outsideScope, norms)
    case .unknown: return naivePlacementMissing(norms)
    }
}

/// Question 3: "comorbidity must never be a reason for not giving care or for delaying care and treatment".
func naivePlacementDenial(comorbidity: NaivePlacementFact, isTheReason: NaivePlacementFact) -> NaivePlacementFinding {
    naivePlacementProhibition((comorbidity, "P-27"), (isTheReason, "P-29"), ground: "P-29")
}

/// Question 4: "persons in need of continued interventions, and who are placed, shall not be discharged therefore".
func naivePlacementEndOfCare(
    continuedNeed: NaivePlacementFact, placementIsTheReason: NaivePlacementFact
) -> NaivePlacementFinding {
    naivePlacementProhibition((continuedNeed, "P-54"), (placementIsTheReason, "P-54"), ground: "P-54")
}

// MARK: - Who answers for what in a placement: [C.psykiatri.6.3.ansvar]

/// Question 6: which principal answers for a task.
func naivePlacementResponsibility(
    form: NaivePlacementForm, task: NaivePlacementTask, need: NaivePlacementNeed,
    stateInstitutions: NaivePlacementStateInstitutions = .notGoverned
) -> NaivePlacementFinding {
    // "All health care interventions for persons who stay in HVB or homes for certain other 24-hour care", said once
    // for each of the two target groups. Family homes are not named there.
    var allHealthCare: [String] = []
    switch (form, need) {
    case (.hvb, .mentalDisability), (.roundTheClockHome, .mentalDisability): allHealthCare = ["P-18"]
    case (.hvb, .substanceAbuse), (.roundTheClockHome, .substanceAbuse): allHealthCare = ["P-34"]
    case (.hvb, .both), (.roundTheClockHome, .both): allHealthCare = ["P-18", "P-34"]
    case (.familyHome, _), (.stateInstitution, _), (.other, _): allHealthCare = []
    }

    switch (task, form) {
    case (.coordination, _):
        // "The municipality has the ultimate responsibility for coordinating the placement as a whole."
        return naivePlacementFinding(.settled("municipality"), ["P-51"])
    case (.physician, _):
        // "The region always answers for the physician's interventions, whatever the form of housing."
        return naivePlacementFinding(.settled("region"), ["P-53"] + allHealthCare)
    case (.otherHealthCare, .hvb), (.otherHealthCare, .familyHome), (.otherHealthCare, .roundTheClockHome):
        // "And moreover for other health care in HVB, family homes and homes for certain other 24-hour care."
        return naivePlacementFinding(.settled("region"), ["P-53"] + allHealthCare)
    case (.otherHealthCare, .other):
        // Not named either, and no form of placement of which the section speaks.
        return naivePlacementFinding(.outsideScope, ["P-53"])
    case (.otherHealthCare, .stateInstitution):
        // Not named (I-52).
        switch stateInstitutions {
        case .notGoverned: return naivePlacementFinding(.outsideScope, ["P-47", "P-53", "I-52"])
        case .region: return naivePlacementFinding(.settled("region"), ["B-13", "I-35", "I-52"])
        }
    }
}

// MARK: - Planning: [C.psykiatri.6.3.planering]

/// Question 8: which plan is to be drawn up before a placement.
func naivePlacementPlanBefore(
    emergency: Bool, bothInvolved: NaivePlacementFact, declinesSIP: NaivePlacementFact,
    consentsToCooperation: NaivePlacementFact
) -> NaivePlacementFinding {
    // "When the placement is an emergency a joint planning shall be made speedily" (P-59).
    let norms = emergency ? ["P-57", "P-59"] : ["P-57"]
    switch (bothInvolved, declinesSIP, consentsToCooperation) {
    case (.no, _, _): return naivePlacementFinding(.settled("none"), ["P-57"])
    case (.unknown, _, _): return naivePlacementMissing(["P-57"])
    case (.yes, .no, _): return naivePlacementFinding(.settled("sip"), norms)
    case (.yes, .unknown, _): return naivePlacementMissing(norms)
    // "Who does not want to take part in a SIP can still consent to cooperation between the principals."
    case (.yes, .yes, .yes): return naivePlacementFinding(.settled("planOnTemplate"), norms)
    case (.yes, .yes, .no): return naivePlacementFinding(.leftOpen("consentToCooperation"), norms)
    case (.yes, .yes, .unknown): return naivePlacementMissing(norms)
    }
}

// MARK: - Cost: [C.psykiatri.6.3.kostnadsansvar], [C.psykiatri.6.3.uppfoljning] and [C.psykiatri.6.3.process]

/// Question 12: who takes part in the dialogue on cost, which "takes place between the principals only".
func naivePlacementCostDialogue(participant: NaivePlacementParticipant) -> NaivePlacementFinding {
    switch participant {
    case .region, .municipality: naivePlacementTruth(true, ["P-71"])
    case .person, .relative, .home, .otherParty: naivePlacementTruth(false, ["P-71"])
    }
}

/// Question 13: who bears the cost of an intervention.
func naivePlacementCost(
    area: NaivePlacementPrincipal, arrangedBy: NaivePlacementPrincipal, approvedBeforehand: NaivePlacementFact
) -> NaivePlacementFinding {
    // "Each principal answers for the costs that can be tied to its own responsibility."
    if area == arrangedBy {
        return naivePlacementFinding(.settled(area.rawValue), ["P-60"])
    }
    // "What also covers the other's area must be preceded by the other's approval for liability to arise."
    switch approvedBeforehand {
    case .yes: return naivePlacementFinding(.settled(area.rawValue), ["P-60", "P-61"])
    case .no: return naivePlacementFinding(.settled(arrangedBy.rawValue), ["P-61", "I-54"])
    case .unknown: return naivePlacementMissing(["P-61"])
    }
}

/// Question 15: what to do when the principals disagree on the cost.
func naivePlacementDisagreement(
    decidedInTheLine: NaivePlacementFact, temporaryDivisionAgreed: NaivePlacementFact
) -> NaivePlacementFinding {
    switch (decidedInTheLine, temporaryDivisionAgreed) {
    case (.yes, _): naivePlacementFinding(.settled("applyDecision"), ["P-65", "P-66"])
    case (.unknown, _): naivePlacementMissing(["P-65"])
    case (.no, .yes): naivePlacementFinding(.settled("solveInTheLine"), ["P-65"])
    // "Immediately to agree on a temporary division of the cost while awaiting a solution."
    case (.no, .no): naivePlacementFinding(.settled("agreeTemporaryDivision"), ["P-65"])
    case (.no, .unknown): naivePlacementMissing(["P-65"])
    }
}

/// How the division of the cost of an emergency placement stands to the 30 days.
enum NaivePlacementTimeliness: Hashable, Sendable {
    /// Settled on day 30 at the latest.
    case inTime

    /// Settled this many days after day 30.
    case late(Int)

    /// Not settled; day 30 is this many days ahead.
    case notYetDue(Int)

    /// Not settled; day 30 is this many days past.
    case overdue(Int)
}

/// The cost of an emergency placement on a day.
struct NaivePlacementEmergencyFinding: Hashable, Sendable {
    var timeliness: NaivePlacementTimeliness

    /// Who bears the cost; nobody when the division says it.
    var bearer: NaivePlacementPrincipal?

    /// The cited norms, sorted.
    var norms: [String]
}

/// Question 16: the cost of an emergency placement, as it stands on a numbered day.
func naivePlacementEmergency(
    placed: Int, placedBy: NaivePlacementPrincipal, temporaryDivision: Bool, settled: Int?, day: Int,
    policy: NaivePlacementTemporary = .divides
) -> NaivePlacementEmergencyFinding {
    // "At the latest 30 days after the placement", the day of the placement being day 0 (I-61).
    let lastDay = placed + 30
    // "The cost stays with the placing principal until the division is settled."
    if let settled, settled <= day {
        if settled <= lastDay {
            return NaivePlacementEmergencyFinding(timeliness: .inTime, bearer: nil, norms: ["I-61", "P-64"])
        }
        return NaivePlacementEmergencyFinding(
            timeliness: .late(settled - lastDay), bearer: nil, norms: ["I-61", "P-64"])
    }
    // A temporary division holds meanwhile, unless chosen otherwise; the 30 days are for a lasting one (I-18).
    let bearer = temporaryDivision && policy == .divides ? nil : placedBy
    var norms = ["I-61", "P-64"]
    // The 30 days are a "should": the cost still stays (I-18).
    if temporaryDivision || day > lastDay {
        norms += ["I-18"]
    }
    // What is settled later may still cover the day (I-56).
    if settled != nil {
        norms += ["I-56"]
    }
    return NaivePlacementEmergencyFinding(
        timeliness: day <= lastDay ? .notYetDue(lastDay - day) : .overdue(day - lastDay), bearer: bearer,
        norms: naivePlacementSorted(norms))
}

/// Question 17: whether the division of the cost must be assessed anew, as it must "when the need changes".
func naivePlacementReassessment(needsChanged: NaivePlacementFact) -> NaivePlacementFinding {
    switch needsChanged {
    case .yes: naivePlacementTruth(true, ["P-69"])
    case .no: naivePlacementTruth(false, ["P-69"])
    // Whether a need has changed is for somebody to judge.
    case .unknown: naivePlacementMissing(["P-69"])
    }
}

// MARK: - Compulsory care: [C.psykiatri.6.4] and [C.psykiatri.3.2]

/// Question 19: whether a SIP is to be offered at discharge from open compulsory care to voluntary open care.
func naivePlacementVoluntarySIP(
    from form: NaivePlacementCompulsoryForm, needsBothPrincipals: NaivePlacementFact
) -> NaivePlacementFinding {
    // "Open compulsory care" covers open forensic care too (I-60).
    let norms: [String]
    switch form {
    case .psychiatric: norms = ["P-79"]
    case .forensic: norms = ["P-79", "I-60"]
    }
    switch needsBothPrincipals {
    case .yes: return naivePlacementTruth(true, norms)
    case .no: return naivePlacementTruth(false, norms)
    case .unknown: return naivePlacementFinding(.leftOpen("judgementOfNeed"), norms)
    }
}

/// Question 20: which principal answers for an intervention in compulsory care.
func naivePlacementCompulsoryCare(
    phase: NaivePlacementCompulsoryPhase, intervention: NaivePlacementCompulsoryIntervention
) -> NaivePlacementFinding {
    switch (intervention, phase) {
    // "Interventions under SoL and LSS at leave from inpatient care", and in both forms of open compulsory care.
    case (.socialServices, .leave), (.functionalSupport, .leave),
        (.socialServices, .openCare), (.functionalSupport, .openCare):
        naivePlacementFinding(.settled("municipality"), ["P-82"])
    // "Municipal health care interventions according to the agreement", which lets the region answer for a patient on
    // leave until something else is agreed (B-28, I-39).
    case (.municipalHealthCare, .leave):
        naivePlacementFinding(.leftOpen("jointPlanning"), ["P-82", "B-28", "I-39"])
    case (.municipalHealthCare, .openCare):
        naivePlacementFinding(.settled("municipality"), ["P-82"])
    case (.psychiatricCare, _):
        naivePlacementFinding(.settled("region"), ["A-03"])
    }
}

/// Question 21: whether the Act on discharge applies, as it does "in compulsory and in forensic psychiatric care".
func naivePlacementDischargeAct(care: NaivePlacementPsychiatricCare) -> NaivePlacementFinding {
    switch care {
    case .compulsory, .forensic: naivePlacementTruth(true, ["P-03"])
    case .voluntary: naivePlacementFinding(.outsideScope, ["P-03"])
    }
}
