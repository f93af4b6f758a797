// SPDX-License-Identifier: Apache-2.0

/// A payment model by the mean number of days of a municipality over a calendar month.
///
/// Swedish: *genomsnittsmodell*. Part C, discharge, section 5.2, and the models of other regions.
public struct MonthlyMean: Sendable, Hashable {
    /// The mean, in days, that is free; liability arises above it.
    public var threshold: Fraction

    /// A stay of more days than this is counted individually and leaves the mean; nil when no stay is.
    public var individualLimit: Int?

    /// The free days of a stay that is counted individually, from 0.
    public var freeDays: Int

    /// Whether the day of the notice is counted as a day: no in Västra Götaland, where it is day 0 (I-03).
    public var countsNoticeDay: Bool

    /// Whether the mean is rounded before it is compared and multiplied (I-01).
    public var rounding: MeanRounding

    /// What a mean above the threshold leads to.
    public var consequence: Consequence

    /// A model with the given parameters.
    public init(
        threshold: Fraction, individualLimit: Int? = nil, freeDays: Int = 3, countsNoticeDay: Bool = false,
        rounding: MeanRounding = .exact, consequence: Consequence = .payment
    ) {
        self.threshold = threshold
        self.individualLimit = individualLimit
        self.freeDays = freeDays
        self.countsNoticeDay = countsNoticeDay
        self.rounding = rounding
        self.consequence = consequence
    }

    /// What a mean above the threshold leads to.
    public enum Consequence: Sendable, Hashable {
        /// The municipality pays for the days above it.
        case payment
        /// Nothing is paid; after this many months in a row the parties analyse the reasons together.
        case jointAnalysis(afterMonths: Int)
    }
}

/// Whether the mean of a month is rounded (I-01).
///
/// Swedish: *avrundning av medeltalet*.
public enum MeanRounding: Sendable, Hashable {
    /// The exact fraction; the default.
    case exact
    /// Rounded half up to this many decimals, 0 to 9, before it is compared and multiplied.
    case rounded(decimals: Int)

    /// The mean under this rounding; nil when it does not fit, or the number of decimals is outside 0 to 9.
    func applied(to mean: Fraction) -> Fraction? {
        switch self {
        case .exact: mean
        case .rounded(let decimals): mean.rounded(decimals: decimals)
        }
    }
}

extension MeanRounding: CustomStringConvertible {
    /// The policy as data writes it: `exact`, `rounded:2`.
    public var description: String {
        switch self {
        case .exact: "exact"
        case .rounded(let decimals): "rounded:\(decimals)"
        }
    }
}

#if !hasFeature(Embedded)
    extension MonthlyMean: Codable {}
    extension MonthlyMean.Consequence: Codable {}
    extension MeanRounding: Codable {}
#endif
