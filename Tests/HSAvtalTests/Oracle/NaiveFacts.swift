// SPDX-License-Identifier: Apache-2.0

// What goes into the independent settlement, and what comes out of it.

/// One stay in inpatient care.
struct NaiveStay: Hashable, Sendable {
    /// The code of the municipality in which the person is registered.
    var registration: Int

    /// The code of the municipality that placed the person in special housing elsewhere, if any.
    var placing: Int?

    /// Whether an admission notice was sent.
    var admissionNoticeSent: Bool

    /// The date of the notice that the patient is ready for discharge, if one was sent.
    var ready: NaiveDate?

    /// The time of that notice in minutes after midnight, if known.
    var readyMinutes: Int?

    /// The call to the planning: `kallad`, `ej_kallad`, `behovs_ej`, `avbojd` or `vardplan`.
    var call: String

    /// Whether regional open care is planned: `ja`, `nej` or `okant`.
    var planned: String

    /// Whether regional open care is available: `ja`, `nej` or `okant`.
    var available: String

    /// The date of discharge; without one the stay is ongoing.
    var discharged: NaiveDate?

    /// The date to which the days of an ongoing stay are counted, if any.
    var asOf: NaiveDate?
}

/// The way in which the days become an amount.
enum NaiveModel: Hashable, Sendable {
    /// The agreement's monthly average, kept as an exact fraction.
    case vastraGotaland

    /// The agreement's monthly average, rounded half up to a number of decimals before multiplying.
    case vastraGotalandRounded(decimals: Int)

    /// The Act's own model, person by person, which applies where nothing was agreed.
    case statutory
}

/// One calendar month of one municipality.
struct NaiveMonthKey: Hashable, Sendable {
    var year: Int
    var month: Int
    var municipality: Int
}

/// The settlement of one calendar month of one municipality.
struct NaiveMonth: Hashable, Sendable {
    /// The number of persons in the average.
    var persons = 0

    /// The days of the persons in the average.
    var days = 0

    /// The mean number of days, unrounded and in lowest terms: what stands above the line.
    var meanNumerator = 0

    /// The mean number of days, unrounded and in lowest terms: what stands below the line.
    var meanDenominator = 1

    /// The days that the average part charges, as a whole number of parts of a day.
    var excessScaled = 0

    /// How many of those parts make a day: 1 when exact, 10 to the power of the decimals when rounded.
    var scale = 1

    /// The number of persons settled individually.
    var individualPersons = 0

    /// The payable days of the persons settled individually.
    var individualDays = 0

    /// The amount of the average part in öre.
    var averageOre = 0

    /// The amount of the individual part in öre.
    var individualOre = 0

    /// Both amounts together in öre.
    var totalOre = 0

    /// How many of the month's excluded discharges have each reason.
    var reasons: [String: Int] = [:]
}

/// The ongoing stays of one municipality.
struct NaiveOngoing: Hashable, Sendable {
    /// The number of ongoing stays.
    var persons = 0

    /// The payable individual days so far.
    var individualDays = 0
}

/// The whole settlement.
struct NaiveResult: Hashable, Sendable {
    /// The settlement by month and municipality.
    var months: [NaiveMonthKey: NaiveMonth] = [:]

    /// The ongoing stays by municipality.
    var ongoingByMunicipality: [Int: NaiveOngoing] = [:]

    /// How many of all excluded stays have each reason, those of no party included.
    var excludedReasons: [String: Int] = [:]

    /// The number of settled stays.
    var settled = 0

    /// The number of excluded stays.
    var excluded = 0

    /// The number of ongoing stays.
    var ongoing = 0
}
