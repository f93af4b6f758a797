// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

extension FactTable where Facts == InvoiceFacts, Value == PlacementInvoice {
    /// A table of the invoices of one placement, and the days that they may be for.
    init(_ file: String, within days: PlacementDays) {
        self.init(file) { facts, faults in
            faults = days.faults(in: facts)
            return faults.isEmpty ? try? facts.invoice() : nil
        }
    }
}

extension PlacementDays {
    /// What is wrong with the days of an invoice, column by column.
    fileprivate func faults(in invoice: InvoiceFacts) -> [RowFault] {
        guard invoice.firstDay <= invoice.lastDay else {
            return [
                RowFault(
                    column: InvoiceColumn.lastDay.name, found: BilingualText("\(invoice.lastDay)"),
                    accepted: BilingualText(
                        swedish: "fakturans första dag, \(invoice.firstDay), eller en senare dag",
                        english: "the first day of the invoice, \(invoice.firstDay), or a later day"))
            ]
        }
        let ends = [(InvoiceColumn.firstDay, invoice.firstDay), (.lastDay, invoice.lastDay)]
        return ends.filter { $0.1 < first || $0.1 > last ?? .latest }.map { column, day in
            RowFault(
                column: column.name, found: BilingualText("\(day)"), accepted: BilingualText { accepted(in: $0) })
        }
    }

    /// The days of the placement, as the end of a sentence.
    private func accepted(in language: Language) -> String {
        guard let last else {
            return language.text(
                "\(first), då placeringen började, eller en senare dag",
                "\(first), when the placement began, or a later day")
        }
        return language.text(
            "en dag då placeringen pågår, \(first) till \(last)", "a day of the placement, \(first) to \(last)")
    }
}
