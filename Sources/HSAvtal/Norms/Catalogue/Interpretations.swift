// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// The named interpretations, see Documentation/Interpretations.md.
    public static let interpretations: [Norm] = [
        meanNotRounded, daysFromTheNotice, noticeDayIsDayZero, sameDayCounts, noonIsNotAfterNoon,
        unqualifiedLeavesBothSums, lateNoticeIsSent, unclearOpenCare, callNotOwed, sevenDaysIsWithin,
        monthOfDischarge, ongoingNotSettled, yearOfTheDay, noCredit, placingMunicipalityFirst,
        unknownTimeIsAfterNoon, oreHalfUp, twoMonthsAreRecurring,
    ]

    /// The mean is exact.
    public static var meanNotRounded: Norm { Norm(.interpretations, 1) }

    /// Days run from the notice.
    public static var daysFromTheNotice: Norm { Norm(.interpretations, 2) }

    /// The day of the notice is day 0.
    public static var noticeDayIsDayZero: Norm { Norm(.interpretations, 3) }

    /// A stay of no days counts as a person.
    public static var sameDayCounts: Norm { Norm(.interpretations, 4) }

    /// Exactly 12:00 is not after 12.00.
    public static var noonIsNotAfterNoon: Norm { Norm(.interpretations, 5) }

    /// Who fails a condition is in neither sum.
    public static var unqualifiedLeavesBothSums: Norm { Norm(.interpretations, 6) }

    /// A late notice is a notice.
    public static var lateNoticeIsSent: Norm { Norm(.interpretations, 7) }

    /// Unclear is not available.
    public static var unclearOpenCare: Norm { Norm(.interpretations, 8) }

    /// No call where no planning is to be made.
    public static var callNotOwed: Norm { Norm(.interpretations, 9) }

    /// Seven days is not longer than seven days.
    public static var sevenDaysIsWithin: Norm { Norm(.interpretations, 10) }

    /// A stay belongs to the month of discharge.
    public static var monthOfDischarge: Norm { Norm(.interpretations, 11) }

    /// Who is still an inpatient is not settled.
    public static var ongoingNotSettled: Norm { Norm(.interpretations, 12) }

    /// Each day costs what its year costs.
    public static var yearOfTheDay: Norm { Norm(.interpretations, 13) }

    /// A low mean gives no credit.
    public static var noCredit: Norm { Norm(.interpretations, 14) }

    /// The placing municipality goes before registration.
    public static var placingMunicipalityFirst: Norm { Norm(.interpretations, 15) }

    /// A notice without a time of day.
    public static var unknownTimeIsAfterNoon: Norm { Norm(.interpretations, 28) }

    /// Fractions of an öre.
    public static var oreHalfUp: Norm { Norm(.interpretations, 29) }

    /// How often is recurring.
    public static var twoMonthsAreRecurring: Norm { Norm(.interpretations, 30) }
}

extension NormEntry {
    /// The named interpretations, see Documentation/Interpretations.md.
    static let interpretations = [
        NormEntry(
            .meanNotRounded, .interpretation, .parameter, .both, .is,
            swedish: "Medeltalet avrundas inte; en annan avrundning är ett namngivet val.",
            english: "The mean is not rounded; another rounding is a named choice."),
        NormEntry(
            .daysFromTheNotice, .interpretation, .computation, .both, .is,
            swedish: "Dagarna räknas från meddelandet om utskrivningsklar, inte från läkarens bedömning.",
            english: "Days run from the notice of ready-for-discharge, not from the judgement of the physician."),
        NormEntry(
            .noticeDayIsDayZero, .interpretation, .computation, .both, .is,
            swedish: "Dagen då meddelandet skickas är dag 0.",
            english: "The day of the notice is day 0."),
        NormEntry(
            .sameDayCounts, .interpretation, .parameter, .both, .is,
            swedish: "Den som skrivs ut samma dag räknas med bland personerna, med 0 dagar.",
            english: "A patient discharged the same day counts among the persons, with 0 days."),
        NormEntry(
            .noonIsNotAfterNoon, .interpretation, .computation, .both, .is,
            swedish: "Ett meddelande klockan 12.00 är inte skickat efter 12.00; regeln gäller bara i lagens modell.",
            english: "A notice at 12:00 is not sent after 12.00; the rule belongs to the statutory model only."),
        NormEntry(
            .unqualifiedLeavesBothSums, .interpretation, .decision, .both, .is,
            swedish: "Den som inte uppfyller villkoren räknas varken bland personerna eller i dagarna, utan "
                + "redovisas med skälet.",
            english: "A patient who fails a condition is counted neither among the persons nor in the days, but "
                + "listed with the reason."),
        NormEntry(
            .lateNoticeIsSent, .interpretation, .parameter, .both, .is,
            swedish: "Ett meddelande som skickats för sent räknas som skickat, och förseningen redovisas.",
            english: "A notice that was sent late counts as sent, and the lateness is reported."),
        NormEntry(
            .unclearOpenCare, .interpretation, .decision, .both, .is,
            swedish: "Är det oklart om öppenvården är planerad och tillgänglig har kommunen inget betalningsansvar.",
            english:
                "When it is unclear whether outpatient care is planned and available, the municipality is not liable."),
        NormEntry(
            .callNotOwed, .interpretation, .decision, .both, .is,
            swedish: "Ingen kallelse krävs när SIP inte behövs, när patienten avböjer eller när en samordnad "
                + "vårdplan finns i dess ställe.",
            english: "No call is required when no SIP is needed, when the patient declines, or when a coordinated "
                + "care plan takes its place."),
        NormEntry(
            .sevenDaysIsWithin, .interpretation, .computation, .both, .is,
            swedish: "7 dagar räknas i medeltalet; 8 dagar räknas individuellt med 5 dagar att betala.",
            english: "7 days count in the mean; 8 days are counted individually, with 5 days to pay."),
        NormEntry(
            .monthOfDischarge, .interpretation, .parameter, .both, .is,
            swedish: "Vistelsen hör till den månad då patienten skrivs ut.",
            english: "A stay belongs to the month of the discharge."),
        NormEntry(
            .ongoingNotSettled, .interpretation, .decision, .both, .is,
            swedish: "Den som ännu inte är utskriven avräknas inte, utan redovisas som pågående med dagarna hittills.",
            english: "A patient not yet discharged is not settled, but listed as ongoing with the days so far."),
        NormEntry(
            .yearOfTheDay, .interpretation, .computation, .both, .is,
            swedish: "Individuella dagar kostar beloppet för den enskilda dagens år; medeltalets del kostar beloppet "
                + "för månadens år.",
            english: "Individual days cost the amount of the year of each day; the part of the mean costs the amount "
                + "of the year of the month."),
        NormEntry(
            .noCredit, .interpretation, .computation, .both, .is,
            swedish: "Ett medeltal på 3,0 eller lägre kostar 0 kronor och ger aldrig något tillgodo.",
            english: "A mean of 3.0 or lower costs nothing and never gives a credit."),
        NormEntry(
            .placingMunicipalityFirst, .interpretation, .decision, .both, .is,
            swedish: "Har en kommun placerat patienten i särskilt boende i en annan kommun är det den placerande "
                + "kommunen som räknas.",
            english: "When a municipality has placed the patient in special housing elsewhere, it is the placing "
                + "municipality that counts."),
        NormEntry(
            .unknownTimeIsAfterNoon, .interpretation, .parameter, .both, .is,
            swedish: "Saknas klockslag i lagens modell räknas meddelandet som skickat efter klockan 12: en dag som "
                + "kan vara fri tas inte betalt.",
            english: "When the statutory model lacks the time of day, the notice counts as sent after 12.00: a day "
                + "that may be free is not charged."),
        NormEntry(
            .oreHalfUp, .interpretation, .computation, .both, .is,
            swedish: "Ett belopp som inte går jämnt upp i ören avrundas till närmaste öre, ett halvt öre uppåt.",
            english: "An amount that is no whole number of öre is rounded to the nearest öre, half an öre up."),
        NormEntry(
            .twoMonthsAreRecurring, .interpretation, .parameter, .both, .is,
            swedish: "Betalningsansvaret återkommer när det inträder två månader i rad; antalet är ett namngivet val.",
            english: "Payment liability recurs when it arises in two months in a row; the number is a named choice."),
    ]
}
