// SPDX-License-Identifier: Apache-2.0

// A second, independent reading of Part A and of the agreement on the participation of physicians: whether the
// agreement is in force, found by walking from one month and one period to the next; and its other questions.

// MARK: - The term

/// A stretch of the term: what was agreed first, and every extension after it.
struct NaiveAgreementPeriod: Hashable, Sendable {
    var number: Int
    var first: NaiveDate
    var last: NaiveDate

    /// The last day on which a notice of termination is in time for it.
    var lastNotice: NaiveDate
}

/// The periods that begin in or before a year.
///
/// The first one is four years, and every other one three; each is ended by a notice 18 months before it is over.
func naiveAgreementPeriods(beginningBy year: Int) -> [NaiveAgreementPeriod] {
    var periods: [NaiveAgreementPeriod] = []
    var first = NaiveDate(year: 2_023, month: 1, day: 1)
    var months = 4 * 12
    while first.year <= year {
        let next = naiveMonthsAfter(first, months)
        let last = naiveDayBefore(next)
        let lastNotice = naiveMonthsBefore(last, 18)
        periods.append(
            NaiveAgreementPeriod(number: periods.count + 1, first: first, last: last, lastNotice: lastNotice))
        first = next
        months = 3 * 12
    }
    return periods
}

/// The first of a month, some months later.
func naiveMonthsAfter(_ date: NaiveDate, _ months: Int) -> NaiveDate {
    var date = date
    for _ in 0..<months {
        date.month += 1
        if date.month == 13 {
            date.month = 1
            date.year += 1
        }
    }
    return date
}

/// The same day some months earlier, or the last day of that month where there is no such day.
func naiveMonthsBefore(_ date: NaiveDate, _ months: Int) -> NaiveDate {
    var date = date
    for _ in 0..<months {
        date.month -= 1
        if date.month == 0 {
            date.month = 12
            date.year -= 1
        }
    }
    let length = naiveMonthLength(year: date.year, month: date.month)
    if date.day > length {
        date.day = length
    }
    return date
}

/// The day before a date.
func naiveDayBefore(_ date: NaiveDate) -> NaiveDate {
    if date.day > 1 {
        return NaiveDate(year: date.year, month: date.month, day: date.day - 1)
    }
    if date.month > 1 {
        let length = naiveMonthLength(year: date.year, month: date.month - 1)
        return NaiveDate(year: date.year, month: date.month - 1, day: length)
    }
    return NaiveDate(year: date.year - 1, month: 12, day: 31)
}

/// A notice of termination, whoever gives it.
struct NaiveTerminationNotice: Hashable, Sendable {
    var given: NaiveDate
    var inWriting: NaiveTri
}

/// What the agreement is on a day.
enum NaiveAgreementStanding: Hashable, Sendable {
    case notYetInForce(from: NaiveDate)
    case inForce(period: Int, terminated: NaiveTri)
    case ended(on: NaiveDate)
    case missingFacts
}

/// What the agreement is from one day to another.
struct NaiveAgreementStretch: Hashable, Sendable {
    var first: NaiveDate
    var last: NaiveDate
    var standing: NaiveAgreementStanding
    var citations: Set<String>
}

/// What the agreement, or one of the agreements of Part C, is on every day from one to another.
func naiveAgreement(
    isPartC: Bool, notices: [NaiveTerminationNotice], from first: NaiveDate, through last: NaiveDate
) -> [NaiveAgreementStretch] {
    var stretches: [NaiveAgreementStretch] = []
    let always = naiveCited([("A-26", true), ("A-23", isPartC)])
    let counted = naiveCited([("A-27", !notices.isEmpty), ("I-26", !notices.isEmpty)])

    /// Adds a stretch, as far as it is asked for.
    func add(_ from: NaiveDate, _ through: NaiveDate, _ standing: NaiveAgreementStanding, _ more: Set<String>) {
        let from = from < first ? first : from
        let through = last < through ? last : through
        if through < from {
            return
        }
        stretches.append(
            NaiveAgreementStretch(first: from, last: through, standing: standing, citations: always.union(more)))
    }

    let periods = naiveAgreementPeriods(beginningBy: last.year)
    add(first, naiveDayBefore(periods[0].first), .notYetInForce(from: periods[0].first), [])
    for period in periods {
        var written = false
        var perhaps = false
        for notice in notices {
            if period.lastNotice < notice.given {
                continue
            }
            if notice.inWriting == .yes {
                written = true
            }
            if notice.inWriting == .unknown {
                perhaps = true
            }
        }
        let extended = period.number > 1
        let reason = counted.union(
            naiveCited([("A-28", extended), ("I-77", written), ("I-78", written && extended)]))
        let terminated: NaiveTri = written ? .yes : perhaps ? .unknown : .no
        let standing = NaiveAgreementStanding.inForce(period: period.number, terminated: terminated)
        // From the first notice on that comes too late for a period that nothing ends, it is a matter of late notices.
        var late: NaiveDate?
        for notice in notices where notice.inWriting != .no {
            if period.lastNotice < notice.given && !(period.last < notice.given) {
                if let first = late, first < notice.given {
                    continue
                }
                late = notice.given
            }
        }
        if let late, terminated == .no {
            add(period.first, naiveDayBefore(late), standing, reason)
            add(late, period.last, standing, reason.union(["I-78"]))
        } else {
            add(period.first, period.last, standing, reason)
        }
        if written {
            add(naiveNextDay(period.last), last, .ended(on: period.last), reason)
            break
        }
        if perhaps {
            add(naiveNextDay(period.last), last, .missingFacts, reason)
            break
        }
    }
    return stretches
}

// MARK: - Who is bound, and by what

/// What is answered with yes or no, as far as the facts go.
enum NaiveWhether: Hashable, Sendable {
    case yes
    case no
    case missingFacts
    case outsideScope
}

/// Whether the agreement binds a municipality and the region.
func naiveBinding(
    isParty: Bool, regionalCouncilDecided: NaiveTri, municipalCouncilDecided: NaiveTri
) -> NaiveFinding<NaiveWhether> {
    if !isParty {
        return NaiveFinding(outcome: .outsideScope, citations: ["A-01", "X-03"])
    }
    let councils = [regionalCouncilDecided, municipalCouncilDecided]
    let citations: Set<String> = ["A-22"]
    if councils.contains(.no) {
        return NaiveFinding(outcome: .no, citations: citations)
    }
    if councils.contains(.unknown) {
        return NaiveFinding(outcome: .missingFacts, citations: citations)
    }
    return NaiveFinding(outcome: .yes, citations: ["A-22", "I-82"])
}

/// Whether an amendment is in force.
enum NaiveAmendment: Hashable, Sendable {
    case inForce(from: NaiveDate)
    case notInForce
    case missingFacts
}

/// Whether an amendment is in force on a day.
func naiveAmendment(
    decidedByEveryParty: NaiveTri, lastLegalForce: NaiveDate?, day: NaiveDate
) -> NaiveFinding<NaiveAmendment> {
    if decidedByEveryParty == .no {
        return NaiveFinding(outcome: .notInForce, citations: ["A-30", "I-79"])
    }
    guard let from = lastLegalForce else {
        return NaiveFinding(outcome: .missingFacts, citations: ["A-30"])
    }
    if day < from {
        return NaiveFinding(outcome: .notInForce, citations: ["A-30", "I-79"])
    }
    if decidedByEveryParty == .unknown {
        return NaiveFinding(outcome: .missingFacts, citations: ["A-30"])
    }
    return NaiveFinding(outcome: .inForce(from: from), citations: ["A-30", "I-79"])
}

// MARK: - Disputes and deviations

/// The level on which a dispute is to be solved.
enum NaiveDisputeLevel: String, Hashable, Sendable {
    case local
    case subRegional
    case county
    case missingFacts
}

/// The level on which a dispute on the agreement is to be solved now, from below.
func naiveDisputeLevel(triedLocally: NaiveTri, triedSubRegionally: NaiveTri) -> NaiveFinding<NaiveDisputeLevel> {
    let outcome: NaiveDisputeLevel =
        switch (triedLocally, triedSubRegionally) {
        case (.no, _): .local
        case (.unknown, _): .missingFacts
        case (.yes, .no): .subRegional
        case (.yes, .unknown): .missingFacts
        case (.yes, .yes): .county
        }
    // That no level is skipped matters where one is said to be tried, and the other is not known to be.
    let tried = [triedLocally, triedSubRegionally].filter { $0 == .yes }
    return NaiveFinding(
        outcome: outcome, citations: naiveCited([("A-38", true), ("A-31", true), ("I-80", tried.count == 1)]))
}

/// Whether whoever reported a deviation is to be answered now.
func naiveDeviationAnswer(eventAnalysed: NaiveTri, actionPlanned: NaiveTri) -> NaiveFinding<NaiveWhether> {
    let facts = [eventAnalysed, actionPlanned]
    let outcome: NaiveWhether = facts.contains(.no) ? .no : facts.contains(.unknown) ? .missingFacts : .yes
    return NaiveFinding(outcome: outcome, citations: ["A-36"])
}

// MARK: - The coordinated individual plan

/// What is to be done about a coordinated individual plan.
enum NaiveCoordinatedPlan: String, Hashable, Sendable {
    case drawUp
    case offer
    case planMedicalCareOnly
    case notRequired
    case judgementOfNeed
}

/// Who needs what, and who judges that a plan is needed.
struct NaivePlanFacts: Hashable, Sendable {
    var needs: [NaiveTri]
    var judgements: [NaiveTri]
    var consents: NaiveTri
}

/// What is to be done about a coordinated individual plan.
func naiveCoordinatedPlan(_ facts: NaivePlanFacts) -> NaiveFinding<NaiveCoordinatedPlan> {
    let needsNotBoth = facts.needs.contains(.no)
    let nobodyJudges = facts.judgements.allSatisfy { $0 == .no }
    if needsNotBoth || nobodyJudges {
        return NaiveFinding(outcome: .notRequired, citations: ["A-13", "A-14", "I-81"])
    }
    let needsBoth = facts.needs.allSatisfy { $0 == .yes }
    let somebodyJudges = facts.judgements.contains(.yes)
    if !(needsBoth && somebodyJudges) {
        return NaiveFinding(outcome: .judgementOfNeed, citations: ["A-13"])
    }
    let outcome: NaiveCoordinatedPlan =
        switch facts.consents {
        case .yes: .drawUp
        case .no: .planMedicalCareOnly
        case .unknown: .offer
        }
    return NaiveFinding(
        outcome: outcome,
        citations: naiveCited([("A-13", true), ("A-14", true), ("A-16", outcome == .planMedicalCareOnly)]))
}

/// What a coordinated individual plan describes.
struct NaivePlanContent: Hashable, Sendable {
    /// The ongoing and planned interventions of the municipality and the region, by the name of the item.
    var described: [String: NaiveTri]

    /// Whether other actors take part, and whether their interventions are described.
    var otherActors: NaiveTri
    var byOtherActors: NaiveTri
}

/// Whether a document has all that it has to have.
enum NaiveCompleteness: Hashable, Sendable {
    case complete
    case incomplete(missing: Set<String>)
    case missingFacts(Set<String>)
}

/// Whether a coordinated individual plan is complete.
func naivePlanContent(_ content: NaivePlanContent) -> NaiveFinding<NaiveCompleteness> {
    var items = content.described
    switch content.otherActors {
    case .no: break
    case .yes: items["byOtherActors"] = content.byOtherActors
    case .unknown: items["byOtherActors"] = content.byOtherActors == .yes ? .yes : .unknown
    }
    let missing = items.filter { $0.value == .no }
    let unknown = items.filter { $0.value == .unknown }
    let outcome: NaiveCompleteness =
        !missing.isEmpty
        ? .incomplete(missing: Set(missing.keys))
        : !unknown.isEmpty ? .missingFacts(Set(unknown.keys)) : .complete
    return NaiveFinding(outcome: outcome, citations: ["A-15"])
}

// MARK: - Municipal care, and the participation of physicians

/// Whether what a decision on municipal primary care presupposes is there.
func naiveMunicipalCareStart(
    planned: NaiveTri, agreedOnResponsibility: NaiveTri, informationExchanged: NaiveTri
) -> NaiveFinding<NaivePermissionOutcome> {
    var finding = naivePermission(
        ground: ["A-18", "L-01"],
        [
            NaiveCondition(name: "planned", norm: "L-01", met: planned),
            NaiveCondition(name: "agreedOnResponsibility", norm: "A-18", met: agreedOnResponsibility),
            NaiveCondition(name: "informationExchanged", norm: "A-18", met: informationExchanged),
        ])
    finding.citations.insert("L-01")
    return finding
}

/// Whether one of some facts holds.
func naiveAny(_ facts: [NaiveTri], citing norm: String) -> NaiveFinding<NaiveWhether> {
    let outcome: NaiveWhether =
        facts.contains(.yes) ? .yes : facts.contains(.unknown) ? .missingFacts : .no
    return NaiveFinding(outcome: outcome, citations: [norm])
}

/// Whether the agreement on the participation of physicians covers a person.
///
/// Short-term housing by decision is where the person stays; it counts unless it is read as ordinary housing.
func naivePhysicianTargetGroup(
    specialHousing: NaiveTri, inDayActivities: NaiveTri, homeHealthCare: NaiveTri, shortTermByDecision: NaiveTri,
    shortTermCounts: Bool
) -> NaiveFinding<NaiveWhether> {
    var facts = [specialHousing, inDayActivities, homeHealthCare]
    let isReadingAsked = !facts.contains(.yes) && shortTermByDecision != .no
    if shortTermCounts {
        facts.append(shortTermByDecision)
    }
    var finding = naiveAny(facts, citing: "L-02")
    if isReadingAsked {
        finding.citations.insert("I-37")
    }
    return finding
}

/// Whether a physician has to be within direct reach of the municipality's nurse.
func naivePhysicianAvailability(acute: NaiveTri, atAgreedTime: NaiveTri) -> NaiveFinding<NaiveWhether> {
    naiveAny([acute, atAgreedTime], citing: "L-16")
}

/// Who treats a person during a stay in short-term housing.
enum NaiveShortTermTreatment: String, Hashable, Sendable {
    case designated
    case neighbourhoodPlan
    case missingFacts
    case outsideScope
}

/// Who treats a person during a stay in short-term housing; where the person is listed is not asked.
func naiveShortTermTreatment(
    shortTermByDecision: NaiveTri, designatedInPlan: NaiveTri
) -> NaiveFinding<NaiveShortTermTreatment> {
    let outcome: NaiveShortTermTreatment =
        switch (shortTermByDecision, designatedInPlan) {
        case (.no, _): .outsideScope
        case (.unknown, _): .missingFacts
        case (.yes, .yes): .designated
        case (.yes, .no), (.yes, .unknown): .neighbourhoodPlan
        }
    return NaiveFinding(outcome: outcome, citations: ["L-17"])
}

/// Whether a task is one of the medical advisory responsibility, by the name of the task.
func naiveAdvisory(task: String) -> NaiveFinding<NaiveWhether> {
    let tasks = ["generalAdvice": true, "jointGuidelines": true, "trainingPlans": true, "patientResponsibility": false]
    return NaiveFinding(outcome: tasks[task] == true ? .yes : .no, citations: ["L-18"])
}

// MARK: - The previous edition

/// Whether municipal primary care may step in for a health centre out of hours, before the revision of 2023.
func naiveOutOfHoursCareBefore2023(
    agreedInTheCase: NaiveTri, plannedOrPredictable: NaiveTri, inTheHome: NaiveTri, patientOfHealthCentre: NaiveTri,
    time: NaiveTimeOfWeek
) -> NaiveFinding<NaivePermissionOutcome> {
    // Then it was evenings and nights only: the day of a weekend was like that of any other day.
    var finding = naiveOutOfHoursCare(
        agreedInTheCase: agreedInTheCase, plannedOrPredictable: plannedOrPredictable, inTheHome: inTheHome,
        patientOfHealthCentre: patientOfHealthCentre, time: time == .weekendDaytime ? .weekdayDaytime : time)
    finding.citations.insert("X-02")
    return finding
}
