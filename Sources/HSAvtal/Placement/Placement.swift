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
                throw .contradictoryDivisions(other, division)
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

    /// The placement as it was known on a day: without what was decided, dated or paid after it.
    func known(on day: CivilDate) -> Placement {
        Placement(
            self, divisions: divisions.filter { $0.decided <= day }, invoices: invoices.filter { $0.dated <= day },
            transfers: transfers.filter { $0.day <= day })
    }

    /// A placement with fewer divisions, invoices and payments, which cannot break what held before.
    private init(
        _ placement: Placement, divisions: [CostDivision], invoices: [PlacementInvoice], transfers: [PlacementTransfer]
    ) {
        placedBy = placement.placedBy
        firstDay = placement.firstDay
        lastDay = placement.lastDay
        isEmergency = placement.isEmergency
        self.divisions = divisions
        self.invoices = invoices
        self.transfers = transfers
    }
}
