// SPDX-License-Identifier: Apache-2.0

/// Whether what a municipality is liable for recurs, and what then should be done.
///
/// Swedish: *återkommande betalningsansvar*. Part C, discharge, section 4.
///
/// 1. Liable in a number of months in a row (I-30): a joint action plan should be drawn up.         (U-05)
/// 2. Where the mean leads to an analysis instead of a payment: a joint analysis, after its number of months.  (4:5)
/// 3. Otherwise: nothing recurs.                                                                   (U-05)
public struct RecurringLiability: Question {
    /// The months of one municipality with liability, or with a mean above the threshold where nothing is paid; ascending,
    /// each once.
    public let months: [CivilMonth]

    /// The facts of one municipality.
    ///
    /// The months may come in any order.
    public init(months: [CivilMonth]) {
        self.months = months.sorted().reduce(into: []) { unique, month in
            if unique.last != month { unique.append(month) }
        }
    }

    /// What recurring liability leads to.
    public enum Answer: Sendable, Hashable {
        /// Nothing recurs.
        case notRecurring
        /// A joint action plan is recommended, for the longest run of months; the latest of several.
        case jointActionPlan(ClosedRange<CivilMonth>)
        /// The parties analyse the reasons together, for the longest run of months; the latest of several.
        case jointAnalysis(ClosedRange<CivilMonth>)
    }

    /// What should be done.
    public func decide(under edition: Edition) -> Decision<Answer> {
        let grounds: Citations
        let required: Int
        var analysis = false
        switch edition.discharge.model.time.consequence {
        case .payment:
            grounds = Citations(.jointActionPlan).citing(.twoMonthsAreRecurring)
            required = edition.discharge.recurrence
        case .jointAnalysis(let months):
            // Agreed in another region, in the place of payment.
            grounds = Citations(.timeAndAmountByAgreement)
            (required, analysis) = (months, true)
        }
        guard let run = longestRun, run.upperBound.months(since: run.lowerBound) + 1 >= required else {
            return Decision(.notRecurring, citing: grounds)
        }
        return Decision(analysis ? .jointAnalysis(run) : .jointActionPlan(run), citing: grounds)
    }

    /// The longest run of months without a gap, the latest of several; nil without months.
    private var longestRun: ClosedRange<CivilMonth>? {
        var longest: ClosedRange<CivilMonth>?
        var first: CivilMonth?
        for (place, month) in months.enumerated() {
            let follows = place > 0 && month.months(since: months[place - 1]) == 1
            let start = follows ? first ?? month : month
            first = start
            let length = month.months(since: start)
            if length >= longest.map({ $0.upperBound.months(since: $0.lowerBound) }) ?? 0 { longest = start...month }
        }
        return longest
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Answer>, under edition: Edition, in language: Language) -> [String] {
        switch decision.answer {
        case .jointActionPlan(let run)?:
            [
                language.text(
                    "Betalningsansvaret återkommer: region och kommun bör ta fram en gemensam åtgärdsplan.",
                    "The payment liability recurs: region and municipality should draw up a joint action plan."),
                words(for: run, in: language),
            ]
        case .jointAnalysis(let run)?:
            [
                language.text(
                    "Genomsnittet är återkommande för högt: parterna ska analysera orsakerna tillsammans.",
                    "The mean is too high again and again: the parties are to analyse the reasons together."),
                words(for: run, in: language),
            ]
        case .notRecurring?, nil:
            [
                language.text(
                    "Inget betalningsansvar återkommer så många månader i rad att en gemensam plan behövs.",
                    "No payment liability recurs in so many months in a row that a joint plan is called for.")
            ]
        }
    }

    private func words(for run: ClosedRange<CivilMonth>, in language: Language) -> String {
        let length = language.count(
            run.upperBound.months(since: run.lowerBound) + 1, ("månad", "månader"), ("month", "months"))
        return language.text(
            "Det gäller \(length) i rad, från \(run.lowerBound) till \(run.upperBound).",
            "It concerns \(length) in a row, from \(run.lowerBound) to \(run.upperBound).")
    }
}
