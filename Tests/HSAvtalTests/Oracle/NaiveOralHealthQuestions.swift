// SPDX-License-Identifier: Apache-2.0

// A second, independent answer to the questions of [C.munhalsa] but the first: the yearly offer of an assessment, the
// certificate and its issuers, the dentist and the fee, and what a municipality is measured by. Who is entitled is in
// NaiveOralHealthEntitlement.swift.

// MARK: - The oral health assessment: [C.munhalsa.3] and [C.munhalsa.5.2.munhalsobedomning]

/// A year of a certificate, cut at its last day.
struct NaiveOralPeriod: Hashable, Sendable {
    var first: NaiveOralDate
    var last: NaiveOralDate

    /// The first day of the year after this one, if the certificate is valid then.
    var next: NaiveOralDate?
}

/// The years of a certificate, one after the other, to the one that has the day; the day is within the validity.
func naiveOralPeriods(
    from firstDay: NaiveOralDate, to lastDay: NaiveOralDate?, until day: NaiveOralDate, by offerYear: NaiveOralOfferYear
) -> [NaiveOralPeriod] {
    var periods: [NaiveOralPeriod] = []
    var start = firstDay
    while !day.isBefore(start) {
        let after: NaiveOralDate
        switch offerYear {
        case .calendarYear: after = NaiveOralDate(year: start.year + 1, month: 1, day: 1)
        // Counted from the first day itself, so that a certificate from 29 February keeps that day in leap years.
        case .certificateYear: after = naiveOralMonths(12 * (periods.count + 1), after: firstDay)
        }
        var period = NaiveOralPeriod(first: start, last: naiveOralDayBefore(after), next: after)
        if let lastDay, !period.last.isBefore(lastDay) {
            period.last = lastDay
            period.next = nil
        }
        periods.append(period)
        start = after
    }
    return periods
}

/// Question 2: how the yearly offer of an assessment stands; nothing when the dates are impossible.
func naiveOralOffer(
    firstDay: NaiveOralDate, lastDay: NaiveOralDate?, lastOffer: NaiveOralLast, wish: NaiveOralWish,
    on day: NaiveOralDate, offerYear: NaiveOralOfferYear = .calendarYear
) -> NaiveOralAnswer? {
    // The answer has "kind" ("done", "due" or "overdue") and "on" and "nextFrom", or "by", or "since" and "by".
    if let lastDay, lastDay.isBefore(firstDay) {
        return nil
    }
    // What is offered in the twelve months before a certificate is offered for its first year.
    if case .on(let offer) = lastOffer {
        if day.isBefore(offer) || !offer.isWithin(naiveOralMonths(-12, after: firstDay), lastDay) {
            return nil
        }
    }
    if !day.isWithin(firstDay, lastDay) {
        return naiveOralOutside(["M-04"])
    }
    // Who declines "shall yearly be offered" one all the same.
    let norms: Set<String> = wish == .declines ? ["M-04", "I-68", "M-24"] : ["M-04", "I-68"]

    if lastOffer == .unknown {
        return naiveOralMissing(norms)
    }

    let periods = naiveOralPeriods(from: firstDay, to: lastDay, until: day, by: offerYear)
    let current = periods.count - 1
    var offered: Int?
    if case .on(let offer) = lastOffer {
        for (index, period) in periods.enumerated() where offer.isWithin(period.first, period.last) {
            offered = index
        }
        if offer.isBefore(firstDay) {
            offered = 0
        }
    }
    if case .on(let offer) = lastOffer, offered == current {
        var answer = ["kind": "done", "on": naiveOralText(offer)]
        if let next = periods[current].next {
            answer["nextFrom"] = naiveOralText(next)
        }
        return naiveOralSettled(answer, norms)
    }
    // The first year in which there should have been an offer and is none.
    let missed = offered.map { $0 + 1 } ?? 0
    if missed == current {
        return naiveOralSettled(["kind": "due", "by": naiveOralText(periods[current].last)], norms)
    }
    let (since, by) = (naiveOralText(periods[missed].last), naiveOralText(periods[current].last))
    return naiveOralSettled(["kind": "overdue", "since": since, "by": by], norms)
}

/// A date in the ordinary form, such as 2025-01-01.
func naiveOralText(_ date: NaiveOralDate) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
        var text = "\(number)"
        while text.count < width {
            text = "0" + text
        }
        return text
    }
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
}

/// Question 3: what is done with an answer to the offer ("a changed answer is registered"), under the key "kind".
func naiveOralRegistration(registered: NaiveOralWish, answer: NaiveOralWish) -> NaiveOralAnswer {
    if answer == .unanswered || answer == registered {
        return naiveOralSettled(["kind": "unchanged"], ["M-24"])
    }
    return naiveOralSettled(["kind": "register", "wish": answer.rawValue], ["M-24"])
}

/// Question 4: whether an oral health assessment has all that belongs to one.
func naiveOralAssessment(
    mouthAndTeethChecked: Bool, conditionsDocumented: Bool, adviceGiven: Bool
) -> NaiveOralAnswer {
    // The answer has "kind" ("complete" or "incomplete") and, if incomplete, the sorted names under "missing".
    var missing: [String] = []
    if !adviceGiven {
        missing.append("adviceGiven")
    }
    if !conditionsDocumented {
        missing.append("conditionsDocumented")
    }
    if !mouthAndTeethChecked {
        missing.append("mouthAndTeethChecked")
    }
    if missing.isEmpty {
        return naiveOralSettled(["kind": "complete"], ["M-21"])
    }
    return naiveOralSettled(["kind": "incomplete", "missing": missing.joined(separator: ",")], ["M-21"])
}

// MARK: - The certificate: [C.munhalsa.3] and [C.munhalsa.5.2.intyg]

/// Question 5: by whom a person gets a certificate, "issuer" or "ownApplication" under the key "kind".
func naiveOralRoute(onlyRelativesCare: NaiveOralFact) -> NaiveOralAnswer {
    switch onlyRelativesCare {
    // "Cared for by relatives only: own application to the region."
    case .yes: naiveOralSettled(["kind": "ownApplication"], ["M-04", "N-09"])
    // Everybody else is to be identified by somebody whom the municipality provides.
    case .no: naiveOralSettled(["kind": "issuer"], ["M-04", "I-69"])
    case .unknown: naiveOralMissing(["M-04", "I-69", "N-09"])
    }
}

/// Question 6: whether somebody may issue certificates.
func naiveOralIssuer(
    worksInMunicipalCare: NaiveOralFact, providedByMunicipality: NaiveOralFact, hasCurrentTraining: NaiveOralFact
) -> NaiveOralAnswer {
    // The answer has "kind" ("allowed" or "notAllowed") and the sorted names under "unmet", or those advised "advice".
    let norms: Set<String> = ["M-04", "I-69"]
    var unmet: [String] = []
    if providedByMunicipality == .no {
        unmet.append("providedByMunicipality")
    }
    if worksInMunicipalCare == .no {
        unmet.append("worksInMunicipalCare")
    }
    if !unmet.isEmpty {
        return naiveOralSettled(["kind": "notAllowed", "unmet": unmet.joined(separator: ",")], norms)
    }
    if providedByMunicipality == .unknown || worksInMunicipalCare == .unknown {
        return naiveOralMissing(norms)
    }
    // The municipality answers for the training, and its lack takes nothing from a certificate (I-69).
    if hasCurrentTraining == .yes {
        return naiveOralSettled(["kind": "allowed"], norms)
    }
    return naiveOralSettled(["kind": "allowed", "advice": "hasCurrentTraining"], norms)
}

// MARK: - The dentist and the fee

/// Question 7: who chooses the dentist, "person" or "region" under the key "value".
func naiveOralChoice(_ service: NaiveOralService) -> NaiveOralAnswer {
    switch service {
    case .necessaryDentalCare: naiveOralSettled(["value": "person"], ["M-02", "N-07"])
    case .oralHealthAssessment: naiveOralSettled(["value": "region"], ["M-04", "N-07"])
    }
}

/// Question 8: whether a holder pays a fee, "noFee" under the key "value"; nothing for somebody not yet born.
func naiveOralFee(
    certificate: NaiveOralFact, born: NaiveOralDate?, on day: NaiveOralDate, leapDay: NaiveOralLeapDay = .february28
) -> NaiveOralAnswer? {
    if let born, day.isBefore(born) {
        return nil
    }
    if certificate == .no {
        return naiveOralOutside(["M-02"])
    }
    guard let born else {
        return naiveOralMissing(["M-02", "N-08"])
    }
    // "Persons aged 85 or more pay no patient fee"; of others nothing is said.
    let isOld = naiveOralAge(born: born, on: day, leapDay: leapDay) >= 85
    let otherLeapDay: NaiveOralLeapDay = leapDay == .february28 ? .march1 : .february28
    let wouldBeOld = naiveOralAge(born: born, on: day, leapDay: otherLeapDay) >= 85
    let norms: Set<String> = isOld == wouldBeOld ? ["M-02", "N-08"] : ["M-02", "N-08", "I-23"]
    if !isOld {
        return naiveOralOutside(norms)
    }
    if certificate == .unknown {
        return naiveOralMissing(norms)
    }
    return naiveOralSettled(["value": "noFee"], norms)
}

// MARK: - What a municipality is measured by: [C.munhalsa.5.2.intyg] and [C.munhalsa.7.1]

/// Question 9: whether there is "at least one contact person per municipality or district" (I-70).
func naiveOralContacts(inMunicipality: NaiveOralFact, inEveryDistrict: NaiveOralFact) -> NaiveOralAnswer {
    switch (inMunicipality, inEveryDistrict) {
    case (.yes, _), (_, .yes): naiveOralTruth(true, ["M-17", "I-70"])
    case (.no, .no): naiveOralTruth(false, ["M-17", "I-70"])
    case (.unknown, _), (_, .unknown): naiveOralMissing(["M-17", "I-70"])
    }
}

/// Question 10: whether a unit has had training within three years; nothing when the training is after the day.
func naiveOralTraining(
    _ lastTraining: NaiveOralLast, on day: NaiveOralDate, period: NaiveOralTrainingPeriod = .rolling
) -> NaiveOralAnswer? {
    switch lastTraining {
    case .never: return naiveOralTruth(false, ["M-30"])
    case .unknown: return naiveOralMissing(["M-30"])
    case .on(let training):
        if day.isBefore(training) {
            return nil
        }
        let counts: Bool
        switch period {
        case .rolling: counts = naiveOralMonths(-36, after: day).isBefore(training)
        case .calendarYears: counts = [day.year, day.year - 1, day.year - 2].contains(training.year)
        }
        return naiveOralTruth(counts, ["M-30", "I-71"])
    }
}

/// The residents of a municipality whom the milestone may count.
struct NaiveOralPopulation: Hashable, Sendable {
    var olderThan24: Int

    /// Those aged 24, if known.
    var aged24: Int?
}

/// How many certificates a municipality lacks of 3 per cent; nothing when the population is not known.
func naiveOralLacking(
    holders: Int, _ population: NaiveOralPopulation, _ counted: NaiveOralMilestonePopulation
) -> Int? {
    var residents = population.olderThan24
    if counted == .from24 {
        guard let aged24 = population.aged24 else {
            return nil
        }
        residents += aged24
    }
    // "At least 3 per cent": so many certificates that 100 times as many are 3 times the residents or more.
    var needed = residents * 3 / 100
    while needed * 100 < residents * 3 {
        needed += 1
    }
    return needed > holders ? needed - holders : 0
}

/// Whether there can be so many residents.
func naiveOralIsPossible(_ population: NaiveOralPopulation) -> Bool {
    if let aged24 = population.aged24, aged24 < 0 || aged24 > 10_000_000 {
        return false
    }
    return population.olderThan24 >= 1 && population.olderThan24 <= 10_000_000
}

/// Question 11: whether a municipality reaches the milestone; nothing when a number is out of range.
func naiveOralMilestone(
    holders: Int, population: NaiveOralPopulation, counted: NaiveOralMilestonePopulation = .olderThan24
) -> NaiveOralAnswer? {
    // The answer has "kind" ("reached" or "lacking") and, if lacking, "count".
    if holders < 0 || holders > 10_000_000 || !naiveOralIsPossible(population) {
        return nil
    }
    let other: NaiveOralMilestonePopulation = counted == .olderThan24 ? .from24 : .olderThan24
    let lacking = naiveOralLacking(holders: holders, population, counted)
    let otherLacking = naiveOralLacking(holders: holders, population, other)
    let norms: Set<String> = lacking == otherLacking ? ["M-29", "I-73"] : ["M-29", "I-73", "I-21"]
    guard let lacking else {
        return naiveOralMissing(norms)
    }
    if lacking == 0 {
        return naiveOralSettled(["kind": "reached"], norms)
    }
    return naiveOralSettled(["kind": "lacking", "count": "\(lacking)"], norms)
}
