// SPDX-License-Identifier: Apache-2.0

/// When payment liability begins, and on what basis a day is priced: what region and municipality may agree on.
///
/// Swedish: *betalningsmodell*. The act (2017:612), chapter 4 section 5; in Västra Götaland Part C, discharge, section 5.
public struct PaymentModel: Sendable, Hashable {
    /// The name of the model, as data writes it.
    public var name: String

    /// When liability begins.
    public var time: Time

    /// What a day costs.
    public var amount: Amount

    /// A model.
    public init(name: String, time: Time, amount: Amount = .nationalAverage) {
        self.name = name
        self.time = time
        self.amount = amount
    }

    /// When liability begins: for each patient, or by the mean of a month.
    public enum Time: Sendable, Hashable {
        /// For each patient after a number of free days.
        case perPatient(FreeDays)
        /// When the mean of a municipality over a calendar month exceeds a threshold.
        case monthlyMean(MonthlyMean)
    }

    /// On what basis a day is priced.
    public enum Amount: String, Sendable, Hashable, CaseIterable {
        /// The national average cost of an inpatient day, fixed each year; the statutory default.
        case nationalAverage
        /// An amount that region and municipality agreed on; it has to be supplied, no published one takes its place.
        case agreed
    }

    /// The free days of a patient.
    public struct FreeDays: Sendable, Hashable {
        /// Free days after a notice sent at 12:00 or earlier, from 0.
        public var beforeNoon: Int

        /// Free days after a notice sent after 12:00, from 0.
        public var afterNoon: Int

        /// How a notice without a time of day is read (I-28).
        public var unknownTime: UnknownTime

        /// Free days by the time of the notice.
        public init(beforeNoon: Int, afterNoon: Int, unknownTime: UnknownTime = .afterNoon) {
            self.beforeNoon = beforeNoon
            self.afterNoon = afterNoon
            self.unknownTime = unknownTime
        }

        /// How a notice without a time of day is read (I-28).
        public enum UnknownTime: String, Sendable, Hashable, CaseIterable {
            /// As sent after 12:00: a day that may be free is not charged; the default.
            case afterNoon
            /// As sent at 12:00 or earlier.
            case beforeNoon
        }

        /// The free days after a notice.
        func count(after notice: Moment) -> Int {
            // Exactly 12:00 is not after 12:00 (I-05).
            guard let time = notice.time else { return unknownTime == .afterNoon ? afterNoon : beforeNoon }
            return time > .noon ? afterNoon : beforeNoon
        }
    }
}

extension PaymentModel {
    /// The model of Västra Götaland: a monthly mean above 3.0 calendar days, and stays longer than 7 days one by one
    /// from day 4, at the national amount.
    public static let vastraGotaland2023 = PaymentModel(
        name: "vastraGotaland2023",
        time: .monthlyMean(MonthlyMean(threshold: Fraction(3), individualLimit: 7, freeDays: 3)))

    /// The default of the act (2017:612), chapter 5 sections 4 and 6: for each patient, 3 free days after the notice and 4
    /// when it was sent after 12.00, at the national amount.
    public static let statutory = PaymentModel(
        name: "statutory", time: .perPatient(FreeDays(beforeNoon: 3, afterNoon: 4)))

    /// Dalarna: a monthly mean above 3 calendar days, rounded to two decimals before it is multiplied.
    ///
    /// Published guidance; the rounding is inferred from published invoices. No individual calculation is known.
    public static let dalarna = PaymentModel(
        name: "dalarna", time: .monthlyMean(MonthlyMean(threshold: Fraction(3), rounding: .rounded(decimals: 2))))

    /// Sörmland: a monthly mean above 3 calendar days in 3 months in a row leads to a joint analysis, not to an invoice.
    ///
    /// Published guidance.
    public static let sormland = PaymentModel(
        name: "sormland",
        time: .monthlyMean(MonthlyMean(threshold: Fraction(3), consequence: .jointAnalysis(afterMonths: 3))))

    /// Whether the time is that of Part C in Västra Götaland, however its mean is rounded (I-01).
    ///
    /// A decision under any other time rests on chapter 4 section 5 of the act, which lets the parties agree on it, and not
    /// on the clauses of the agreement.
    public var isOfTheAgreement: Bool {
        guard case .monthlyMean(var mean) = time else { return false }
        mean.rounding = .exact
        return .monthlyMean(mean) == Self.vastraGotaland2023.time
    }

    /// Whether the time is that of the act, however a notice without a time of day is read (I-28).
    var isStatutory: Bool {
        guard case .perPatient(let free) = time, case .perPatient(let statutory) = Self.statutory.time else {
            return false
        }
        return free.beforeNoon == statutory.beforeNoon && free.afterNoon == statutory.afterNoon
    }

    /// The models that are known by name.
    public static let named: [PaymentModel] = [.vastraGotaland2023, .statutory, .dalarna, .sormland]
}

#if !hasFeature(Embedded)
    extension PaymentModel: Codable {}
    extension PaymentModel.Time: Codable {}
    extension PaymentModel.Amount: Codable {}
    extension PaymentModel.FreeDays: Codable {}
    extension PaymentModel.FreeDays.UnknownTime: Codable {}
#endif
