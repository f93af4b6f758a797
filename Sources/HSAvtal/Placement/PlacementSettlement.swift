// SPDX-License-Identifier: Apache-2.0

/// What each principal has paid for a placement, what it is to bear, and what is left to transfer.
///
/// For a person in the target group, see ``MentalHealthTargetGroup``.
///
/// Swedish: *avräkning av en placering*. Part C, mental disability and abuse, section 6.3.
///
/// 1. On each day the division that was decided last is in force.                                   (P-63, P-65, P-66, P-69, I-62)
/// 2. Until the cost of an emergency placement is divided: the placing principal bears it all.      (P-64, I-18)
/// 3. On other days without a division: the placing principal bears it all.                         (P-61, P-62, I-55)
/// 4. By the standard split only where the facts admit it.                                          (P-67, I-16, I-17)
/// 5. An invoice that is tied to one principal's responsibility: by that.                           (P-60, P-61, I-54, I-63)
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
    public let invoices: [DividedInvoice]

    /// What each principal bears of the invoices that are tied to one principal's responsibility.
    public let tied: CostParts

    /// How much more the region bears (less, when negative) because final decisions cover days before they were decided.
    ///
    /// That is what an earlier settlement of these days has to be adjusted by (P-66).
    public let adjustment: Money

    /// How much more the region bears by exact thirds than by 33 per cent; nil where the standard split is not used (I-16).
    public let thirdsDifference: Money?

    /// What somebody has to look at.
    public let warnings: [PlacementWarning]

    /// What the region has paid and is to bear.
    public let region: Account

    /// What the municipality has paid and is to bear.
    public let municipality: Account

    /// The norms that the settlement rests on.
    public let citations: Citations

    /// The readings under which it was made.
    public let terms: PlacementTerms

    /// Days in a row under one division, or under none.
    public struct Period: Sendable, Hashable {
        /// The first day.
        public let firstDay: CivilDate
        /// The last day.
        public let lastDay: CivilDate
        /// What decides who bears the cost.
        public let basis: Basis
        /// The cost of the days, and what each principal bears of it, without invoices that are tied.
        public let parts: CostParts

        /// The number of days.
        public var days: Int { lastDay.days(since: firstDay) + 1 }

        /// The norms that say who bears the cost of the days.
        public let citations: Citations

        /// The number of the days that an invoice is for, one that is not tied to a principal.
        public let invoicedDays: Int

        /// What each principal bears in the mean of an invoiced day: parts of its cost, which is rounded to the öre.
        ///
        /// Nil where no day is invoiced. Rounded days do not add up to the period.
        public var perInvoicedDay: CostParts? {
            guard let share = Fraction(1, Int64(invoicedDays)).flatMap({ Share($0) }) else { return nil }
            let cost = CostParts(dividing: parts.cost, regionShare: share).region
            let region = CostParts(dividing: parts.region, regionShare: share).region
            return CostParts(region: region, of: cost)
        }
    }

    /// What decides who bears the cost of days.
    public enum Basis: Sendable, Hashable {
        /// A division.
        case division(CostDivision)
        /// A division whose period has run out, when it is read to go on (I-55).
        case continued(CostDivision)
        /// The division of an emergency placement is not settled yet: all stays with the placing principal.
        case emergency
        /// There is no division: all stays with the placing principal.
        case withoutDivision

        /// The division that says who bears what; nil where there is none.
        public var division: CostDivision? {
            switch self {
            case .division(let division), .continued(let division): division
            case .emergency, .withoutDivision: nil
            }
        }
    }

    /// An invoice with what each principal bears of it.
    public struct DividedInvoice: Sendable, Hashable {
        /// The invoice.
        public let invoice: PlacementInvoice
        /// What each principal bears.
        public let parts: CostParts
        /// The norms that say who bears an invoice that is tied; nil when it is divided as its days are.
        public let citations: Citations?
    }

    /// What a principal has paid and is to bear.
    public struct Account: Sendable, Hashable {
        /// What it has paid of the invoices.
        public let paid: Money
        /// What it has paid to the other principal, less what it has got from it.
        public let transferred: Money
        /// What it is to bear.
        public let borne: Money
        /// What it has paid too much (too little, when negative).
        public let balance: Money
    }

    /// A payment that is left to make.
    public struct Due: Sendable, Hashable {
        /// The principal that is to pay the other.
        public let from: Principal
        /// What it is to pay, more than nothing.
        public let amount: Money
    }

    /// What is left to transfer; nil when nothing is.
    public var transfer: Due? {
        let (region, municipality) = (region.balance, municipality.balance)
        guard region != municipality else { return nil }
        return region > municipality
            ? Due(from: .municipality, amount: region) : Due(from: .region, amount: municipality)
    }

    /// The account of a principal.
    public func account(of principal: Principal) -> Account { principal == .region ? region : municipality }
}
