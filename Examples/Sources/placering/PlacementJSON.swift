// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// The settlement of a placement as JSON.
enum PlacementJSON {
    /// The tree; with an explanation and sentences only when a language is given for them.
    static func tree(_ settled: SettledPlacement, explainedIn language: Language?) -> JSONTree {
        let (placement, settlement) = (settled.placement, settled.settlement)
        var members: [(String, JSONTree)] = settled.id.map { [("id", $0.tree)] } ?? []
        members += [("placedBy", word(placement.placedBy)), ("firstDay", text(placement.firstDay))]
        if let last = placement.lastDay { members.append(("lastDay", text(last))) }
        members.append(("emergency", .bool(placement.isEmergency)))
        if let asOf = settlement.asOf { members.append(("asOf", text(asOf))) }
        members += [
            ("readings", readings(settled.readings)), ("periods", .array(settlement.periods.map { period($0) })),
            ("tied", .object(parts(settlement.tied))),
            ("invoices", .array(settlement.invoices.map { invoice($0) })),
            (
                "accounts",
                .object([
                    ("region", account(settlement.region)), ("municipality", account(settlement.municipality)),
                ])
            ),
        ]
        if let due = settlement.transfer {
            let other = due.from.other
            members.append(
                ("transfer", .object([("from", word(due.from)), ("to", word(other)), ("amount", text(due.amount))])))
        }
        members.append(("adjustment", text(settlement.adjustment)))
        if let difference = settlement.thirdsDifference { members.append(("thirdsDifference", text(difference))) }
        members += [
            ("warnings", .array(settlement.warnings.map { warning($0, in: language) })),
            ("counts", counts(settled)), ("norms", norms(settlement.citations)),
        ]
        if let language {
            let explanation = settlement.explanation(in: language)
            members += [
                ("explanation", .array(explanation.sentences.map { .string($0) })),
                ("grounds", .array(explanation.grounds.map { .string($0) })),
            ]
        }
        return .object(members)
    }

    private static func readings(_ terms: PlacementTerms) -> JSONTree {
        .object([
            ("standard", .string(terms.standardSplit.word.rawValue)),
            ("reachingBack", .string(terms.reachingBack.word.rawValue)),
            ("temporary", .string(terms.temporaryInEmergency.word.rawValue)),
            ("afterPeriod", .string(terms.afterPeriod.word.rawValue)),
            ("rounding", .string(terms.rounding.word.rawValue)),
        ])
    }

    private static func period(_ period: PlacementSettlement.Period) -> JSONTree {
        var members: [(String, JSONTree)] = [
            ("firstDay", text(period.firstDay)), ("lastDay", text(period.lastDay)),
            ("days", .integer(Int64(period.days))), ("basis", .string(period.basis.name)),
        ]
        if let division = period.basis.division {
            members += [("decided", text(division.decided)), division.rule.tree]
        }
        members += parts(period.parts)
        members.append(("invoicedDays", .integer(Int64(period.invoicedDays))))
        if let daily = period.perInvoicedDay {
            members += [
                ("costPerDay", text(daily.cost)), ("regionPerDay", text(daily.region)),
                ("municipalityPerDay", text(daily.municipality)),
            ]
        }
        members.append(("norms", norms(period.citations)))
        return .object(members)
    }

    private static func invoice(_ item: PlacementSettlement.DividedInvoice) -> JSONTree {
        let invoice = item.invoice
        var members: [(String, JSONTree)] = [
            ("number", .string(invoice.number)), ("dated", text(invoice.dated)),
            ("firstDay", text(invoice.firstDay)), ("lastDay", text(invoice.lastDay)),
            ("amount", text(invoice.amount)), ("paidBy", word(invoice.paidBy)),
        ]
        if let tie = invoice.tie {
            members.append(
                (
                    "tie",
                    .object([
                        ("area", word(tie.area)), ("arrangedBy", word(tie.arrangedBy)),
                        ("approvedBeforehand", .string(tie.approvedBeforehand.word)),
                    ])
                ))
        }
        members += [("region", text(item.parts.region)), ("municipality", text(item.parts.municipality))]
        if let citations = item.citations { members.append(("norms", norms(citations))) }
        return .object(members)
    }

    private static func account(_ account: PlacementSettlement.Account) -> JSONTree {
        .object([
            ("paid", text(account.paid)), ("transferred", text(account.transferred)),
            ("borne", text(account.borne)), ("balance", text(account.balance)),
        ])
    }

    private static func warning(_ warning: PlacementWarning, in language: Language?) -> JSONTree {
        var members: [(String, JSONTree)] = [("name", .string(warning.name))]
        switch warning {
        case .emergencyOverdue(let days), .emergencySettledLate(let days), .agreedAfterThePlacement(let days),
            .reachesBack(let days), .daysWithoutDivision(let days), .continued(let days), .dailyPartAboveCost(let days),
            .daysWithoutInvoice(let days):
            members.append(("days", .integer(Int64(days))))
        case .noLastDay(let decided), .holdsAgain(let decided), .standardSplitBesideAnother(let decided),
            .divisionOutsideThePlacement(let decided):
            members.append(("decided", text(decided)))
        case .sameInvoiceNumber(let number): members.append(("invoice", .string(number)))
        case .approvalNotKnown(let number, let amount):
            members += [("invoice", .string(number)), ("amount", text(amount))]
        case .neverAgreed, .onlyTemporary: break
        }
        if let norm = warning.norm { members.append(("norm", .string(norm.id))) }
        if let language { members.append(("sentence", .string(warning.sentence(in: language)))) }
        return .object(members)
    }

    private static func counts(_ settled: SettledPlacement) -> JSONTree {
        let (later, counted) = (settled.later, settled.settlement.invoices.count)
        return .object([
            ("invoices", .integer(Int64(counted + later.invoices + settled.rejected))),
            ("counted", .integer(Int64(counted))), ("later", .integer(Int64(later.invoices))),
            ("rejected", .integer(Int64(settled.rejected))), ("laterDivisions", .integer(Int64(later.divisions))),
            ("laterTransfers", .integer(Int64(later.transfers))),
        ])
    }

    private static func parts(_ parts: CostParts) -> [(String, JSONTree)] {
        [("cost", text(parts.cost)), ("region", text(parts.region)), ("municipality", text(parts.municipality))]
    }

    private static func word(_ principal: Principal) -> JSONTree { .string(principal.rawValue) }

    private static func text(_ value: some TextValue) -> JSONTree { .string(value.description) }

    private static func norms(_ citations: Citations) -> JSONTree { .array(citations.ids.map { .string($0) }) }
}
