// SPDX-License-Identifier: Apache-2.0

import CommandKit
import DischargeTable
import HSAvtal

/// A settlement as JSON.
enum SettlementJSON {
    /// The tree; with explanations only when a language is given for them.
    static func tree(_ settlement: Settlement, explainedIn language: Language?) -> JSONTree {
        .object([
            ("model", .string(settlement.terms.model.name)),
            ("mean", .string(settlement.mean.description)),
            ("settlements", .array(settlement.months.map { tree($0, settlement, explainedIn: language) })),
            (
                "ongoing",
                .array(
                    settlement.ledger.ongoing.map { account in
                        .object([
                            ("municipality", .string(account.municipality.code.description)),
                            ("persons", .integer(account.persons)),
                            ("individualDays", .integer(account.individualDays)),
                        ])
                    })
            ),
            ("excluded", tree(settlement.ledger.exclusions)),
            (
                "rows",
                .object([
                    ("read", .integer(settlement.rows.read)),
                    ("settled", .integer(settlement.rows.settled)),
                    ("excluded", .integer(settlement.rows.excluded)),
                    ("ongoing", .integer(settlement.rows.ongoing)),
                    ("outsideSelection", .integer(settlement.rows.outsideSelection)),
                    ("rejected", .integer(settlement.rows.rejected)),
                ])
            ),
        ])
    }

    private static func tree(
        _ month: MonthlySettlement, _ settlement: Settlement, explainedIn language: Language?
    ) -> JSONTree {
        let account = month.account
        var members: [(String, JSONTree)] = [
            ("month", .string(account.month.description)),
            ("municipality", .string(account.municipality.code.description)),
            ("name", .string(account.municipality.name)),
            ("persons", .integer(account.persons)),
            ("days", .integer(account.days)),
            ("meanDays", .string(month.meanDays(settlement.mean))),
            ("liable", .bool(month.isLiable)),
            ("excessDays", .string(month.excessDays.decimal)),
            ("individualPersons", .integer(account.individualPersons)),
            ("individualDays", .integer(month.individualDays)),
            ("averageAmount", .string(month.meanAmount.description)),
            ("individualAmount", .string(month.individualAmount.description)),
            ("amount", .string(month.amount.description)),
            ("excluded", tree(account.exclusions)),
            ("norms", .array(month.citations.ids.map { .string($0) })),
        ]
        if let language {
            let explanation = month.explanation(under: settlement.terms, in: language)
            members.append(("explanation", .array((explanation.sentences + explanation.grounds).map { .string($0) })))
        }
        return .object(members)
    }

    /// The persons by the name of the reason; reasons without persons are left out.
    private static func tree(_ counts: ExclusionCounts) -> JSONTree {
        .object(Exclusion.allCases.filter { counts[$0] > 0 }.map { ($0.name, .integer(counts[$0])) })
    }
}
