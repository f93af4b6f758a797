// SPDX-License-Identifier: Apache-2.0

import HSAvtal

/// A settlement with what stands beside it.
struct SettledPlacement {
    /// The name that the placement was given.
    let id: Label?

    let settlement: PlacementSettlement

    /// The rows of the table of invoices that cannot be read.
    let rejected: Int

    var placement: Placement { settlement.placement }

    /// The readings under which it was made.
    var readings: PlacementTerms { settlement.terms }

    /// The number of invoices, divisions and payments after the day that the placement is seen from.
    var later: (invoices: Int, divisions: Int, transfers: Int) {
        let known = settlement.asOf ?? .latest
        return (
            placement.invoices.count { $0.dated > known }, placement.divisions.count { $0.decided > known },
            placement.transfers.count { $0.day > known }
        )
    }

    /// Whether an invoice that counts is tied to one principal's responsibility.
    var hasTiedInvoices: Bool { settlement.invoices.contains { $0.invoice.tie != nil } }

    /// The sum of both principals: the cost of all invoices that count, or nothing where one has what the other lacks.
    func sum(_ amount: (PlacementSettlement.Account) -> Money) -> Money {
        amount(settlement.region).adding(amount(settlement.municipality)) ?? .zero
    }
}

extension PlacementSettlement.Basis {
    /// The name as data writes it.
    var name: String {
        switch self {
        case .division(let division): division.kind.rawValue
        case .continued: "continued"
        case .emergency: "emergency"
        case .withoutDivision: "withoutDivision"
        }
    }
}
