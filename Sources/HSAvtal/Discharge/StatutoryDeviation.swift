// SPDX-License-Identifier: Apache-2.0

/// A point where agreed terms deviate from the default of the act.
///
/// Swedish: *avvikelse från lagens ordning*. The act (2017:612), chapter 4 section 5, allows another time and another
/// amount. Nothing else can deviate, for nothing else is a parameter of ``DischargeTerms``.
public enum StatutoryDeviation: Sendable, Hashable {
    /// Liability follows the mean of a month instead of each patient.
    case meanOfTheMonth(threshold: Fraction)

    /// Long stays are counted one by one, when longer than a limit, beyond a number of free days.
    case individualBeyond(limit: Int, freeDays: Int)

    /// Each patient has another number of free days.
    case freeDays(beforeNoon: Int, afterNoon: Int)

    /// Nothing is paid: the parties analyse the reasons together.
    case jointAnalysis(afterMonths: Int)

    /// A day costs what region and municipality agreed, not the national average.
    case agreedAmount

    /// The norms that the deviation rests on.
    public var citations: Citations {
        switch self {
        case .meanOfTheMonth, .freeDays, .jointAnalysis, .individualBeyond:
            Citations(.timeAndAmountByAgreement).citing(.statutoryTime)
        case .agreedAmount: Citations(.timeAndAmountByAgreement).citing(.statutoryAmount)
        }
    }

    /// The deviation as a whole sentence.
    public func sentence(in language: Language) -> String {
        switch self {
        case .meanOfTheMonth(let threshold):
            language.text(
                "Betalningsansvaret följer kommunens genomsnitt under en månad, över "
                    + "\(language.decimal(threshold.decimal(atLeast: 1))) dagar, i stället för varje patient.",
                "Liability follows the mean of the municipality over a month, above "
                    + "\(threshold.decimal(atLeast: 1)) days, instead of each patient.")
        case .individualBeyond(let limit, let free):
            language.text(
                "Vårdtillfällen längre än \(limit) dagar räknas vart och ett för sig, utan de första \(free) dagarna.",
                "Stays longer than \(limit) days are counted one by one, without the first \(free) days.")
        case .freeDays(let before, let after):
            language.text(
                "\(before) dagar är fria efter meddelandet, \(after) om det skickades efter klockan 12.00.",
                "\(before) days are free after the notice, \(after) if it was sent after 12.00.")
        case .jointAnalysis(let months):
            language.text(
                "Ett för högt genomsnitt \(months) månader i rad leder till gemensam analys, inte till betalning.",
                "A mean that is too high \(months) months in a row leads to a joint analysis, not to a payment.")
        case .agreedAmount:
            language.text(
                "En dag kostar det belopp som avtalats, inte rikets genomsnitt.",
                "A day costs the amount agreed, not the national average.")
        }
    }
}

extension PaymentModel {
    /// How the model deviates from the default of the act; empty for the default itself.
    public var deviationsFromStatute: [StatutoryDeviation] {
        var deviations: [StatutoryDeviation] = []
        switch time {
        case .monthlyMean(let mean):
            deviations.append(.meanOfTheMonth(threshold: mean.threshold))
            if let limit = mean.individualLimit {
                deviations.append(.individualBeyond(limit: limit, freeDays: mean.freeDays))
            }
            if case .jointAnalysis(let months) = mean.consequence {
                deviations.append(.jointAnalysis(afterMonths: months))
            }
        case .perPatient(let free):
            if !isStatutory {
                deviations.append(.freeDays(beforeNoon: free.beforeNoon, afterNoon: free.afterNoon))
            }
        }
        if amount != Self.statutory.amount { deviations.append(.agreedAmount) }
        return deviations
    }
}
