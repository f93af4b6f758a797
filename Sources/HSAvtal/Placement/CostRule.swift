// SPDX-License-Identifier: Apache-2.0

/// How two principals divide the cost of a placement.
///
/// Swedish: *kostnadsfördelning i kronor eller procent, eller schablon*. Part C, mental disability and abuse, section 6.3
/// (P-63, P-67).
public enum CostRule: Sendable, Hashable {
    /// By the standard split, which certain facts admit.
    case standard(StandardSplitUse)

    /// By a share for the region; the municipality bears the rest.
    case share(region: Share)

    /// By an amount per day that one principal bears, at most the cost of the day; the other bears the rest (I-59).
    case perDay(DailyPart, by: Principal)

    /// An amount per day, from nothing.
    public struct DailyPart: Sendable, Hashable {
        /// The amount.
        public let amount: Money

        /// An amount per day, or nil below nothing.
        public init?(_ amount: Money) {
            guard amount >= .zero else { return nil }
            self.amount = amount
        }
    }
}
