// SPDX-License-Identifier: Apache-2.0

import DischargeTable
import HSAvtal

/// A finished settlement of all months and municipalities, with what stands beside it.
struct Settlement {
    let terms: DischargeTerms
    let ledger: Ledger
    let rows: RowCounts
    let months: [MonthlySettlement]

    init(ledger: Ledger, rows: RowCounts, dailyAmounts: DailyAmounts) throws(SettlementError) {
        terms = ledger.terms
        self.ledger = ledger
        self.rows = rows
        months = try ledger.settlements(dailyAmounts: dailyAmounts)
    }

    /// The rounding of the mean, `exact` where the model has none.
    var mean: MeanRounding {
        guard case .monthlyMean(let mean) = terms.model.time else { return .exact }
        return mean.rounding
    }

    /// The municipalities where something recurs, in the order of their codes.
    var recurrences: [(municipality: Municipality, decision: Decision<RecurringLiability.Answer>)] {
        let edition = Edition(discharge: terms)
        let liable = months.filter { $0.isLiable || $0.exceedsThreshold }
        return Municipality.allCases.compactMap { municipality in
            let question = RecurringLiability(
                months: liable.filter { $0.account.municipality == municipality }.map { $0.account.month })
            let decision = question.decide(under: edition)
            return decision.answer == .notRecurring ? nil : (municipality, decision)
        }
    }
}

extension MonthlySettlement {
    /// The mean as data writes it: the exact fraction, or the rounded decimal.
    func meanDays(_ rounding: MeanRounding) -> String {
        switch rounding {
        case .exact: mean.description
        case .rounded(let decimals): mean.decimal(decimals)
        }
    }
}
