// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// The settlement of a placement as CSV: a record for each period, each invoice and each standing of the principals.
///
/// In every record the region's amount and the municipality's are together the cost, so that a section can be summed.
enum PlacementCSV {
    static func text(_ settled: SettledPlacement) -> String {
        let settlement = settled.settlement
        var rows = settlement.periods.map { period(of: $0) }
        if settled.hasTiedInvoices { rows.append(Row("tied", settlement.tied)) }
        rows += settlement.invoices.map { invoice($0) }
        rows.append(
            Row("borne", settled) { $0.borne }.with { $0.norms = settlement.citations.ids.joined(separator: " ") })
        rows.append(Row("paid", settled) { $0.paid })
        rows.append(Row("transferred", settled) { $0.transferred })
        rows.append(Row("balance", settled) { $0.balance })
        let changes = [
            ("adjustment", settlement.adjustment, Norm.adjustmentAfterwards),
            ("thirdsDifference", settlement.thirdsDifference ?? .zero, .standardSplitInPerCent),
        ]
        for (section, region, norm) in changes where region != .zero {
            let municipality = Money.zero.subtracting(region) ?? .zero
            rows.append(
                Row(section: section, cost: .zero, region: region, municipality: municipality).with {
                    $0.norms = norm.id
                })
        }
        return rows.reduce(into: CSVWriter.record(Row.header)) { $0 += CSVWriter.record($1.fields) }
    }

    private static func period(of period: PlacementSettlement.Period) -> Row {
        Row("period", period.parts).with { row in
            row.days = (period.firstDay, period.lastDay, period.days)
            row.basis = period.basis.name
            row.decided = period.basis.division.map { "\($0.decided)" } ?? ""
            row.rule = period.basis.division?.rule.text ?? ""
            row.norms = period.citations.ids.joined(separator: " ")
        }
    }

    private static func invoice(_ item: PlacementSettlement.DividedInvoice) -> Row {
        Row("invoice", item.parts).with { row in
            row.days = (item.invoice.firstDay, item.invoice.lastDay, item.invoice.days)
            row.basis = item.invoice.tie == nil ? "divided" : "tied"
            row.number = item.invoice.number
            row.paidBy = item.invoice.paidBy.rawValue
            row.norms = item.citations?.ids.joined(separator: " ") ?? ""
        }
    }

    /// A record.
    private struct Row {
        static let header = [
            "section", "firstDay", "lastDay", "days", "basis", "decided", "rule", "number", "paidBy", "cost", "region",
            "municipality", "norms",
        ]

        let section: String
        let cost: Money
        let region: Money
        let municipality: Money
        var days: (first: CivilDate, last: CivilDate, count: Int)?
        var basis = ""
        var decided = ""
        var rule = ""
        var number = ""
        var paidBy = ""
        var norms = ""

        init(section: String, cost: Money, region: Money, municipality: Money) {
            self.section = section
            (self.cost, self.region, self.municipality) = (cost, region, municipality)
        }

        init(_ section: String, _ parts: CostParts) {
            self.init(section: section, cost: parts.cost, region: parts.region, municipality: parts.municipality)
        }

        init(_ section: String, _ settled: SettledPlacement, _ amount: (PlacementSettlement.Account) -> Money) {
            self.init(
                section: section, cost: settled.sum(amount), region: amount(settled.settlement.region),
                municipality: amount(settled.settlement.municipality))
        }

        /// The record with something changed.
        func with(_ change: (inout Row) -> Void) -> Row {
            var row = self
            change(&row)
            return row
        }

        var fields: [String] {
            let days = days.map { ["\($0.first)", "\($0.last)", "\($0.count)"] } ?? ["", "", ""]
            return [section] + days + [basis, decided, rule, number, paidBy]
                + ["\(cost)", "\(region)", "\(municipality)", norms]
        }
    }
}
