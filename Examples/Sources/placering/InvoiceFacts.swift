// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// An invoice as a JSON object, or as a row of a table: the facts by the names of the Swift properties, or by those of
/// the columns.
struct InvoiceFacts: TableFacts {
    typealias Column = InvoiceColumn

    let number: String
    let dated: CivilDate
    let firstDay: CivilDate
    let lastDay: CivilDate
    let amount: Money
    let paidBy: Principal
    let tie: PlacementCost?

    init?(facts: inout some FactSource) {
        number = facts.value("number", Designation.self).text
        dated = facts.value("dated")
        firstDay = facts.value("firstDay")
        lastDay = facts.value("lastDay")
        amount = facts.value("amount")
        paidBy = facts.value("paidBy", PrincipalWord.self).principal
        tie = facts.group("tie") { facts in
            let area = facts.value("area", PrincipalWord.self).principal
            let arrangedBy = facts.value("arrangedBy", PrincipalWord.self).principal
            // What is not told is not known; the settlement warns of it where it matters.
            let approved = facts.optional("approvedBeforehand", Knowledge.self) ?? .unknown
            return PlacementCost(area: area, arrangedBy: arrangedBy, approvedBeforehand: approved)
        }
    }

    /// The invoice, unless it ends before it begins.
    func invoice() throws(PlacementError) -> PlacementInvoice {
        try PlacementInvoice(
            number: number, dated: dated, firstDay: firstDay, lastDay: lastDay, amount: amount, paidBy: paidBy,
            tie: tie)
    }
}

/// What one principal has paid to the other, as a JSON object.
struct TransferFacts: FactReadable {
    let transfer: PlacementTransfer

    init?(facts: inout some FactSource) {
        let (day, from) = (facts.value("day", CivilDate.self), facts.value("from", PrincipalWord.self).principal)
        let amount = facts.value("amount", Money.self)
        guard amount > .zero else {
            facts.fault { language in
                language.text(
                    "Faktat ”amount” är \(amount): här godtas ett belopp över 0; det som har betalats tillbaka anges med den "
                        + "andra huvudmannen i ”from”.",
                    "The fact “amount” is \(amount): accepted is an amount above 0; what has been paid back is given with the "
                        + "other principal in “from”.")
            }
            return nil
        }
        transfer = PlacementTransfer(day: day, from: from, amount: amount)
    }
}

/// A column of the table of invoices.
enum InvoiceColumn: String, FactColumn {
    case number = "fakturanummer"
    case dated = "fakturadatum"
    case firstDay = "fran"
    case lastDay = "till"
    case amount = "belopp"
    case paidBy = "betald_av"
    case area = "ansvar"
    case arrangedBy = "ordnad_av"
    case approvedBeforehand = "godkand"

    /// The name in the header.
    var name: String { rawValue }

    /// The fact that the column holds.
    var fact: String {
        switch self {
        case .number: "number"
        case .dated: "dated"
        case .firstDay: "firstDay"
        case .lastDay: "lastDay"
        case .amount: "amount"
        case .paidBy: "paidBy"
        case .area: "tie.area"
        case .arrangedBy: "tie.arrangedBy"
        case .approvedBeforehand: "tie.approvedBeforehand"
        }
    }

    /// The columns that say whose responsibility an invoice is tied to.
    static let tie: [InvoiceColumn] = [.area, .arrangedBy, .approvedBeforehand]

    /// The columns that every table has.
    static let required = allCases.filter { !tie.contains($0) }

    /// The columns that a header names: the table has all of those of a tie, or none.
    static func columns(in header: CSVHeader) throws(RefusedHeader) -> [InvoiceColumn?] {
        try header.columns(required, orTogether: tie)
    }

    /// The names of the columns, by fact.
    static let aliases = Dictionary(uniqueKeysWithValues: allCases.map { ($0.fact, $0.name) })
}
