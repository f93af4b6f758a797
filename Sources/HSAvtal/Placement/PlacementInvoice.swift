// SPDX-License-Identifier: Apache-2.0

/// An invoice for days of a placement.
///
/// Swedish: *placeringsfaktura*. Its amount is spread evenly over its days, the first and the last among them (I-57).
public struct PlacementInvoice: Sendable, Hashable {
    /// The number, as its sender writes it.
    public let number: String

    /// The day of the invoice.
    public let dated: CivilDate

    /// The first day that it is for.
    public let firstDay: CivilDate

    /// The last day that it is for.
    public let lastDay: CivilDate

    /// The amount; negative for a credit.
    public let amount: Money

    /// The principal that has paid it.
    public let paidBy: Principal

    /// Whose responsibility the whole invoice is tied to; nil when its cost is divided.
    public let tie: PlacementCost?

    /// An invoice.
    ///
    /// - Throws: ``PlacementError/invoiceEndsBeforeItBegins(number:firstDay:lastDay:)``.
    public init(
        number: String, dated: CivilDate, firstDay: CivilDate, lastDay: CivilDate, amount: Money, paidBy: Principal,
        tie: PlacementCost? = nil
    ) throws(PlacementError) {
        guard firstDay <= lastDay else {
            throw .invoiceEndsBeforeItBegins(number: number, firstDay: firstDay, lastDay: lastDay)
        }
        self.number = number
        self.dated = dated
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.amount = amount
        self.paidBy = paidBy
        self.tie = tie
    }

    /// The number of days that it is for, from 1.
    public var days: Int { lastDay.days(since: firstDay) + 1 }
}

/// An amount that one principal has paid to the other on account of a placement.
///
/// Swedish: *betalning mellan huvudmännen*.
public struct PlacementTransfer: Sendable, Hashable {
    /// The day of the payment.
    public let day: CivilDate

    /// The principal that has paid.
    public let from: Principal

    /// What it has paid; negative for what it has got back.
    public let amount: Money

    /// A payment.
    public init(day: CivilDate, from: Principal, amount: Money) {
        self.day = day
        self.from = from
        self.amount = amount
    }
}
