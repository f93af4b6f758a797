// SPDX-License-Identifier: Apache-2.0

// A second, independent settlement of the municipalities' payment liability, written straight from
// the texts, clause by clause and in their order. It shares nothing with the library and serves
// only to be compared with it. Clause names: [C.utskrivning.5] and so on are the sections of the
// agreement, "5:2" and so on are chapter and section of the Act (2017:612), U-06 and so on are rows of
// the rule register, I-10 and so on are the project's interpretations.

/// The 49 municipalities that are parties to the agreement.
let naiveParties: Set<Int> = [
    1401, 1402, 1407, 1415, 1419, 1421, 1427, 1430, 1435, 1438,
    1439, 1440, 1441, 1442, 1443, 1444, 1445, 1446, 1447, 1452,
    1460, 1461, 1462, 1463, 1465, 1466, 1470, 1471, 1472, 1473,
    1480, 1481, 1482, 1484, 1485, 1486, 1487, 1488, 1489, 1490,
    1491, 1492, 1493, 1494, 1495, 1496, 1497, 1498, 1499,
]

/// The municipality that a stay concerns.
func naiveMunicipality(of stay: NaiveStay) -> Int {
    // 5:2, second part: whoever decided that the person is to live in special housing in another
    // municipality stays liable, whatever the registration says.
    if let placing = stay.placing {
        return placing
    }
    // 5:2, first part: otherwise the municipality of registration.
    return stay.registration
}

/// Every reason for which a stay cannot give liability; none when all conditions are met.
func naiveFailingReasons(of stay: NaiveStay) -> [String] {
    var reasons: [String] = []

    // [C.utskrivning.5], first condition (U-07; 5:3): inpatient care has sent the admission notice.
    // A late one counts as sent (I-07).
    if !stay.admissionNoticeSent {
        reasons.append("noAdmissionNotice")
    }

    // [C.utskrivning.5], second condition (U-07; 5:3): inpatient care has given notice that the
    // patient is ready for discharge.
    if stay.ready == nil {
        reasons.append("noReadyNotice")
    }

    // [C.utskrivning.5], third condition (U-07; 5:3, 4:1, 4:2): if a joint plan is to be made, open care
    // has called to it. No call is required when no plan is needed or the patient declined it,
    // and in compulsory care the coordinated care plan takes its place (I-09).
    var planningConditionMet = false
    if stay.call == "kallad" {
        planningConditionMet = true
    }
    if stay.call == "behovs_ej" || stay.call == "avbojd" {
        planningConditionMet = true
    }
    if stay.call == "vardplan" {
        planningConditionMet = true
    }
    if !planningConditionMet {
        reasons.append("noPlanningCall")
    }

    // [C.utskrivning.5.1], first precondition (U-08): regional open care has planned interventions.
    if stay.planned == "nej" {
        reasons.append("openCareNotPlanned")
    }

    // [C.utskrivning.5.1], second precondition (U-08; 5:5, first half): they are available.
    if stay.available == "nej" {
        reasons.append("openCareNotAvailable")
    }

    // 5:5, second half (I-08): no liability either as long as this is not clear. One unknown fact is
    // enough, and two of them are still one reason.
    if stay.planned == "okant" || stay.available == "okant" {
        reasons.append("openCareNotClarified")
    }

    return reasons
}

/// How one person's days are treated.
struct NaiveTreatment: Hashable, Sendable {
    /// Whether the person is settled individually and therefore in neither sum of the average.
    var individual: Bool

    /// The days that nobody pays for.
    var freeDays: Int
}

/// How a person with a number of days after the notice is treated.
func naiveTreatment(days: Int, readyMinutes: Int?, model: NaiveModel) -> NaiveTreatment {
    switch model {
    case .vastraGotaland, .vastraGotalandRounded:
        // [C.utskrivning.5.2], fourth item (U-11, I-10): more than 7 calendar days makes the calculation
        // individual, that is from day 8. Day 7 is still in the average. The hour of the notice
        // does not matter (I-05). The first 3 days are free: payment is from day 4.
        return NaiveTreatment(individual: days > 7, freeDays: 3)
    case .statutory:
        // 5:4 has no average: everybody is settled individually. 3 days are free after a notice
        // sent at 12.00 at the latest, 4 after a later one (I-05).
        if let minutes = readyMinutes {
            if minutes <= 12 * 60 {
                return NaiveTreatment(individual: true, freeDays: 3)
            }
            return NaiveTreatment(individual: true, freeDays: 4)
        }
        // A notice without an hour counts as sent after 12.00 (I-28).
        return NaiveTreatment(individual: true, freeDays: 4)
    }
}

/// The payable individual days of a person: none in the average, and none below zero.
func naivePayableDays(days: Int, treatment: NaiveTreatment) -> Int {
    if !treatment.individual {
        return 0
    }
    if days <= treatment.freeDays {
        return 0
    }
    return days - treatment.freeDays
}

/// The price in öre of one person's payable days, walked one by one from the notice.
func naiveIndividualOre(
    ready: NaiveDate, days: Int, treatment: NaiveTreatment, kronorPerDay: (Int) -> Int
) -> Int {
    if !treatment.individual {
        return 0
    }
    var ore = 0
    var date = ready
    var number = 0
    while number < days {
        // The day of the notice is day 0 (I-03), so day k is the notice plus k days.
        number += 1
        date = naiveNextDay(date)
        // U-12 and I-13: the amount is fixed for a year, and the year is that of the day itself.
        if number > treatment.freeDays {
            ore += kronorPerDay(date.year) * 100
        }
    }
    return ore
}

/// The greatest whole number that divides both numbers.
func naiveGreatestDivisor(_ first: Int, _ second: Int) -> Int {
    var left = first
    var right = second
    while right != 0 {
        let rest = left % right
        left = right
        right = rest
    }
    return left
}

/// Ten multiplied by itself a number of times.
func naivePowerOfTen(_ exponent: Int) -> Int {
    var power = 1
    var times = 0
    while times < exponent {
        power *= 10
        times += 1
    }
    return power
}

/// The month with its average part filled in from its persons and days.
func naiveWithAverage(
    _ before: NaiveMonth, year: Int, model: NaiveModel, kronorPerDay: (Int) -> Int
) -> NaiveMonth {
    var month = before

    // How finely the mean is expressed (I-01): not rounded at all unless the model says so.
    if case .vastraGotalandRounded(let decimals) = model {
        month.scale = naivePowerOfTen(decimals)
    } else {
        month.scale = 1
    }

    // Nobody in the average: there is no mean and nothing to pay.
    if month.persons == 0 {
        return month
    }

    // [C.utskrivning.5.2], third item (U-09, U-10): the month's days divided by the month's persons.
    let divisor = naiveGreatestDivisor(month.days, month.persons)
    month.meanNumerator = month.days / divisor
    month.meanDenominator = month.persons / divisor

    // [C.utskrivning.5.2], second item (U-09): (the mean less 3.0) times the number of persons.
    var excess: Int
    switch model {
    case .vastraGotaland, .statutory:
        // Unrounded (I-01) the persons cancel: the sum of the days less 3 for each person.
        excess = month.days - 3 * month.persons
    case .vastraGotalandRounded:
        // Rounded (the alternative of I-01): first the mean in parts of a day, half a part upwards,
        // then the difference to 3.0, then times the persons.
        var roundedMean = (month.days * month.scale) / month.persons
        let rest = (month.days * month.scale) % month.persons
        if 2 * rest >= month.persons {
            roundedMean += 1
        }
        excess = (roundedMean - 3 * month.scale) * month.persons
    }

    // [C.utskrivning.5] and [C.utskrivning.5.2], first item (U-06, I-14): liability arises only when the
    // mean exceeds 3.0. At 3.0 or less nothing is paid, and nothing is credited.
    if excess <= 0 {
        month.excessScaled = 0
        month.averageOre = 0
        return month
    }
    month.excessScaled = excess

    // [C.utskrivning.5.2], second and last items (U-09, U-12, I-13): times the fixed amount, that of the
    // year of the month. Up to 2 decimals this is a whole number of öre; beyond that, half up.
    let oreInParts = excess * kronorPerDay(year) * 100
    month.averageOre = oreInParts / month.scale
    if 2 * (oreInParts % month.scale) >= month.scale {
        month.averageOre += 1
    }
    return month
}

/// Settles the stays under a model.
func naiveSettle(_ stays: [NaiveStay], model: NaiveModel, kronorPerDay: (Int) -> Int) -> NaiveResult {
    var result = NaiveResult()

    for stay in stays {
        // 5:2 and I-15: whose stay it is.
        let municipality = naiveMunicipality(of: stay)

        // [A.avtalsparter]: the agreement binds its parties only. Others leave with this single
        // reason before anything else is looked at, and belong to no month.
        if !naiveParties.contains(municipality) {
            result.excluded += 1
            result.excludedReasons["notAParty", default: 0] += 1
            continue
        }

        // [C.utskrivning.5] and [C.utskrivning.5.1]: which conditions fail.
        let reasons = naiveFailingReasons(of: stay)

        // I-12: whoever is not discharged is not settled, but listed as ongoing whatever fails.
        guard let discharged = stay.discharged else {
            var ongoing = result.ongoingByMunicipality[municipality] ?? NaiveOngoing()
            ongoing.persons += 1
            // The payable days so far need met conditions, a notice and a date to count to.
            if reasons.isEmpty, let ready = stay.ready, let asOf = stay.asOf, ready <= asOf {
                let days = naiveDays(from: ready, to: asOf)
                let treatment = naiveTreatment(days: days, readyMinutes: stay.readyMinutes, model: model)
                ongoing.individualDays += naivePayableDays(days: days, treatment: treatment)
            }
            result.ongoingByMunicipality[municipality] = ongoing
            result.ongoing += 1
            continue
        }

        // [C.utskrivning.5], "during a calendar month" (U-06, I-11): the month of the discharge.
        let key = NaiveMonthKey(year: discharged.year, month: discharged.month, municipality: municipality)
        var month = result.months[key] ?? NaiveMonth()

        // [C.utskrivning.5], I-06: when a condition fails the person leaves both sums of the average and
        // the individual calculation, and is listed with every reason that applies.
        guard reasons.isEmpty, let ready = stay.ready else {
            for reason in reasons {
                month.reasons[reason, default: 0] += 1
                result.excludedReasons[reason, default: 0] += 1
            }
            result.months[key] = month
            result.excluded += 1
            continue
        }

        // [C.utskrivning.5], "days after ready for discharge" (I-02, I-03): calendar days from the notice
        // to the discharge, the day of the notice being day 0.
        let days = naiveDays(from: ready, to: discharged)

        // [C.utskrivning.5.2], fourth item, or 5:4: individual or in the average.
        let treatment = naiveTreatment(days: days, readyMinutes: stay.readyMinutes, model: model)
        if treatment.individual {
            month.individualPersons += 1
            month.individualDays += naivePayableDays(days: days, treatment: treatment)
            month.individualOre += naiveIndividualOre(
                ready: ready, days: days, treatment: treatment, kronorPerDay: kronorPerDay)
        } else {
            // A discharge on the day of the notice is a person with 0 days (I-04).
            month.persons += 1
            month.days += days
        }
        result.months[key] = month
        result.settled += 1
    }

    // [C.utskrivning.5.2], third item (U-10): the average is totalled when the month is complete.
    for (key, collected) in result.months {
        var month = naiveWithAverage(collected, year: key.year, model: model, kronorPerDay: kronorPerDay)
        // [C.utskrivning.5.2] as a whole: the municipality pays the average part and the individual part.
        month.totalOre = month.averageOre + month.individualOre
        result.months[key] = month
    }

    return result
}
