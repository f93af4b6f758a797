// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// A settlement as CSV: a record for each month and municipality, with a column for each reason of exclusion.
enum SettlementCSV {
    /// The text; with a column of explanations only when a language is given for them.
    static func text(_ settlement: Settlement, explainedIn language: Language?) -> String {
        let reasons = Exclusion.allCases.filter { $0 != .notAParty }
        let header =
            [
                "month", "municipality", "name", "persons", "days", "meanDays", "liable", "excessDays",
                "individualPersons", "individualDays", "averageAmount", "individualAmount", "amount",
            ] + reasons.map { $0.name } + ["norms"] + (language == nil ? [] : ["explanation"])
        return settlement.months.reduce(into: CSVWriter.record(header)) { text, month in
            let account = month.account
            var fields = [
                "\(account.month)", "\(account.municipality.code)", account.municipality.name, "\(account.persons)",
                "\(account.days)", month.meanDays(settlement.mean), "\(month.isLiable)", month.excessDays.decimal,
                "\(account.individualPersons)", "\(month.individualDays)", "\(month.meanAmount)",
                "\(month.individualAmount)", "\(month.amount)",
            ]
            fields += reasons.map { "\(account.exclusions[$0])" }
            fields.append(month.citations.ids.joined(separator: " "))
            if let language {
                let explanation = month.explanation(under: settlement.terms, in: language)
                fields.append((explanation.sentences + explanation.grounds).joined(separator: " "))
            }
            text += CSVWriter.record(fields)
        }
    }
}
