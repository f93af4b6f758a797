// SPDX-License-Identifier: Apache-2.0

import DischargeTable
import HSAvtal

/// A settlement as JSON.
struct SettlementJSON: Encodable {
    let model: String
    let mean: String
    let settlements: [Month]
    let ongoing: [Ongoing]
    let excluded: [String: Int64]
    let rows: Rows

    struct Month: Encodable {
        let month: String
        let municipality: String
        let name: String
        let persons: Int64
        let days: Int64
        let meanDays: String
        let liable: Bool
        let excessDays: String
        let individualPersons: Int64
        let individualDays: Int64
        let averageAmount: String
        let individualAmount: String
        let amount: String
        let excluded: [String: Int64]
        let norms: [String]
        let explanation: [String]?
    }

    struct Ongoing: Encodable {
        let municipality: String
        let persons: Int64
        let individualDays: Int64
    }

    struct Rows: Encodable {
        let read: Int64
        let settled: Int64
        let excluded: Int64
        let ongoing: Int64
        let outsideSelection: Int64
        let rejected: Int64
    }

    /// A settlement; with explanations only when a language is given for them.
    init(_ settlement: Settlement, explainedIn language: Language?) {
        model = settlement.terms.model.name
        mean = settlement.mean.description
        settlements = settlement.months.map { month in
            Month(
                month: month.account.month.description, municipality: month.account.municipality.code.description,
                name: month.account.municipality.name, persons: month.account.persons, days: month.account.days,
                meanDays: month.meanDays(settlement.mean), liable: month.isLiable,
                excessDays: month.excessDays.decimal, individualPersons: month.account.individualPersons,
                individualDays: month.individualDays, averageAmount: month.meanAmount.description,
                individualAmount: month.individualAmount.description, amount: month.amount.description,
                excluded: month.excluded, norms: month.citations.ids,
                explanation: language.map { language in
                    let explanation = month.explanation(under: settlement.terms, in: language)
                    return explanation.sentences + explanation.grounds
                })
        }
        ongoing = settlement.ledger.ongoing.map { account in
            Ongoing(
                municipality: account.municipality.code.description, persons: account.persons,
                individualDays: account.individualDays)
        }
        excluded = settlement.ledger.exclusions.byName
        rows = Rows(
            read: settlement.rows.read, settled: settlement.rows.settled, excluded: settlement.rows.excluded,
            ongoing: settlement.rows.ongoing, outsideSelection: settlement.rows.outsideSelection,
            rejected: settlement.rows.rejected)
    }
}
