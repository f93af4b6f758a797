// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

extension OfferList {
    /// The list as CSV: a record for each certificate that is shown.
    var csv: String {
        let header = [
            "municipality", "name", "unit", "certificate", "status", "day", "since", "nextFrom", "wish", "norms",
        ]
        return entries.reduce(into: CSVWriter.record(header)) { text, entry in
            text += CSVWriter.record([
                "\(entry.stay.unit.municipality.code)", entry.stay.unit.municipality.name, entry.stay.unit.name,
                entry.certificate.id, entry.word.rawValue, entry.day ?? "", entry.since ?? "", entry.nextFrom ?? "",
                entry.stay.wish.rawValue,
                entry.citations.ids.joined(separator: " "),
            ])
        }
    }

    /// The list as data.
    var tree: JSONTree {
        .object([
            ("day", .string("\(day)")), ("offerYear", .string(offerYear.rawValue)),
            ("offers", .array(entries.map { $0.tree })),
            (
                "counts",
                .object(
                    OfferWord.allCases.map { ($0.rawValue, JSONTree.number(counts[$0] ?? 0)) } + [
                        ("notValid", .number(notValid)), ("rejectedRows", .number(rejected)),
                    ])
            ),
            ("norms", citations.map { .norms($0) } ?? .array([])),
        ])
    }
}

extension OfferList.Entry {
    fileprivate var tree: JSONTree {
        .object([
            ("municipality", .string("\(stay.unit.municipality.code)")),
            ("name", .string(stay.unit.municipality.name)), ("unit", .string(stay.unit.name)),
            ("certificate", .string(certificate.id)), ("status", .string(word.rawValue)), ("day", .text(day)),
            ("since", .text(since)), ("nextFrom", .text(nextFrom)), ("wish", .string(stay.wish.rawValue)),
            ("norms", .norms(citations)),
        ])
    }

    /// The day on which it was made, or by which this year's is to be made.
    fileprivate var day: String? {
        switch status {
        case .done(let day, _)?, .due(let day)?, .overdue(_, let day)?: "\(day)"
        case nil: nil
        }
    }

    /// The day by which one should have been made.
    fileprivate var since: String? {
        guard case .overdue(let day, _)? = status else { return nil }
        return "\(day)"
    }

    /// The first day of the next year in which one is to be made.
    fileprivate var nextFrom: String? {
        guard case .done(_, let next?)? = status else { return nil }
        return "\(next)"
    }
}
