// SPDX-License-Identifier: Apache-2.0

/// What each principal has paid for a placement, what it is to bear, and what is left to transfer.
///
/// Swedish: *avräkning av en placering*. Part C, mental disability and abuse, section 6.3.
///
/// 1. On each day the division that was decided last is in force.                                   (P-63, P-65, P-66, P-69, I-62)
/// 2. Until the cost of an emergency placement is divided: the placing principal bears it all.      (P-64, I-18)
/// 3. On other days without a division: the placing principal bears it all.                         (P-61, P-62, I-55)
/// 4. By the standard split only where the facts admit it.                                          (P-67, I-16, I-17)
/// 5. An invoice that is tied to one principal's responsibility: by that.                           (P-60, P-61, I-54)
/// 6. Invoices are spread evenly over their days, and shares rounded on the running total.          (I-57, I-58)
public struct PlacementSettlement: Sendable, Hashable {
    /// The placement.
    public let placement: Placement

    /// The day that it is seen from; nil when everything counts.
    public let asOf: CivilDate?

    /// The days with what was borne on them, in their order; an öre that is rounded belongs to the days where the running
    /// total passes it.
    public let periods: [Period]

    /// The invoices that count, each with what each principal bears of it.
    public let invoices: [Item]

    /// The cost of the invoices that are tied to one principal's responsibility, and the region's part of it.
    public let tied: Parts

    /// How much more the region bears (less, when negative) because final decisions cover days before they were decided.
    public let adjustment: Money

    /// What somebody has to look at.
    public let warnings: [PlacementWarning]

    /// What the region has paid and is to bear.
    public let region: Account

    /// What the municipality has paid and is to bear.
    public let municipality: Account

    /// The norms that the settlement rests on.
    public let citations: Citations

    /// The readings under which it was made.
    let terms: PlacementTerms

    /// A cost, and what each principal bears of it.
    public struct Parts: Sendable, Hashable {
        /// The cost.
        public let cost: Money
        /// What the region bears.
        public let region: Money
        /// What the municipality bears.
        public let municipality: Money
    }

    /// Days in a row under one division, or under none.
    public struct Period: Sendable, Hashable {
        /// The first day.
        public let firstDay: CivilDate
        /// The last day.
        public let lastDay: CivilDate
        /// What decides who bears the cost.
        public let basis: Basis
        /// The cost of the days, and what each principal bears of it, without invoices that are tied.
        public let parts: Parts

        /// The number of days.
        public var days: Int { lastDay.days(since: firstDay) + 1 }

        /// An amount of the period for each of its days, rounded half up to the öre.
        public func perDay(_ amount: Money) -> Money {
            Fraction(amount.ore, Int64(days))?.roundedHalfUp().map { Money(ore: $0) } ?? amount
        }
    }

    /// What decides who bears the cost of days.
    public enum Basis: Sendable, Hashable {
        /// A division.
        case division(CostDivision)
        /// The division of an emergency placement is not settled yet: all stays with the placing principal.
        case emergency
        /// There is no division: all stays with the placing principal.
        case withoutDivision
    }

    /// An invoice with what each principal bears of it.
    public struct Item: Sendable, Hashable {
        /// The invoice.
        public let invoice: PlacementInvoice
        /// What each principal bears.
        public let parts: Parts
    }

    /// What a principal has paid and is to bear.
    public struct Account: Sendable, Hashable {
        /// The invoices that it has paid.
        public let invoices: Money
        /// What it has paid to the other principal, less what it has got from it.
        public let transferred: Money
        /// What it is to bear.
        public let borne: Money
        /// What it has paid too much (too little, when negative).
        public let balance: Money
    }

    /// What is left to transfer: from whom, and how much; nil when nothing is.
    public var transfer: (from: Principal, amount: Money)? {
        let (region, municipality) = (region.balance, municipality.balance)
        return region == municipality ? nil : region > municipality ? (.municipality, region) : (.region, municipality)
    }

    /// The account of a principal.
    public func account(of principal: Principal) -> Account { principal == .region ? region : municipality }
}
