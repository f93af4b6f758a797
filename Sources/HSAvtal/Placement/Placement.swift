// SPDX-License-Identifier: Apache-2.0

/// A placement outside the home, with the divisions of its cost, its invoices, and what the principals have paid each other.
///
/// Swedish: *placering utanför hemmet*. Part C, mental disability and abuse, section 6.3.
public struct Placement: Sendable, Hashable {
    /// The principal that made the placement.
    public let placedBy: Principal

    /// The first day of the placement.
    public let firstDay: CivilDate

    /// The last day of the placement; nil while it goes on.
    public let lastDay: CivilDate?

    /// Whether it is an emergency placement.
    public let isEmergency: Bool

    /// The divisions of the cost.
    public let divisions: [CostDivision]

    /// The invoices.
    public let invoices: [PlacementInvoice]

    /// What the principals have paid each other.
    public let transfers: [PlacementTransfer]

    /// A placement.
    ///
    /// - Throws: ``PlacementError`` when the placement ends before it begins, an invoice is for days outside it, or two
    ///   divisions that were decided on the same day cover the same day.
    public init(
        placedBy: Principal, firstDay: CivilDate, lastDay: CivilDate?, isEmergency: Bool, divisions: [CostDivision],
        invoices: [PlacementInvoice], transfers: [PlacementTransfer] = []
    ) throws(PlacementError) {
        if let lastDay, lastDay < firstDay { throw .endsBeforeItBegins(firstDay: firstDay, lastDay: lastDay) }
        for invoice in invoices where invoice.firstDay < firstDay || invoice.lastDay > lastDay ?? .latest {
            throw .invoiceOutsideThePlacement(invoice, firstDay: firstDay, lastDay: lastDay)
        }
        for (place, division) in divisions.enumerated() {
            for other in divisions[..<place] where other.contradicts(division) {
                throw .contradictoryDivisions(decided: division.decided)
            }
        }
        self.placedBy = placedBy
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.isEmergency = isEmergency
        self.divisions = divisions
        self.invoices = invoices
        self.transfers = transfers
    }
}
