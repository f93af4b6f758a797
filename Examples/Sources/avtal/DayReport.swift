// SPDX-License-Identifier: Apache-2.0

import AgreementForms
import CommandKit
import HSAvtal

/// Whether the agreement is in force on a day, in words and as data.
struct DayReport {
    private let facts: TermFacts
    private let question: AgreementInForce
    private let asked: AskedCase

    init(_ facts: TermFacts, on day: CivilDate) {
        self.facts = facts
        question = facts.inForce(on: day)
        asked = AskedCase(question, under: facts.edition.edition, in: facts.language)
    }

    /// The decision with its norms, within 80 columns.
    var lines: [String] { asked.lines }

    /// One record.
    var csv: String {
        let decision = question.decide(under: facts.edition.edition)
        let (status, period, first, last, notice, isTerminated): (String, String, String, String, String, String) =
            switch decision.answer {
            case .notYetInForce(let first)?: ("notYetInForce", "", "\(first)", "", "", "")
            case .inForce(let period, let isTerminated)?:
                (
                    "inForce", "\(period.number)", "\(period.firstDay)", "\(period.lastDay)",
                    "\(period.lastDayOfNotice)",
                    isTerminated.rawValue
                )
            case .ended(let last)?: ("ended", "", "", "\(last)", "", "")
            case nil: ("", "", "", "", "", "")
            }
        return CSVWriter.record([
            "part", "day", "finding", "status", "period", "firstDay", "lastDay", "lastDayOfNotice", "isTerminated",
            "norms",
        ])
            + CSVWriter.record([
                facts.subject.rawValue, "\(question.day)", decision.finding.name, status, period, first, last, notice,
                isTerminated, decision.citations.ids.joined(separator: " "),
            ])
    }

    /// The facts, and the decision as ``AskedCase`` writes it.
    var tree: JSONTree {
        guard case .object(let members) = asked.tree(in: facts.language) else { return .null }
        return .object(
            [
                ("part", .string(facts.subject.rawValue)), ("edition", .string(facts.edition.rawValue)),
                ("day", .string("\(question.day)")), ("notices", .array(facts.notices.map { $0.tree([]) })),
            ] + members.filter { $0.0 != "question" })
    }
}

extension TerminationNotice {
    /// The notice as data, with what more is told of it.
    func tree(_ members: [(String, JSONTree)]) -> JSONTree {
        .object(
            [
                ("party", .string(party.text)), ("given", .string("\(given)")),
                ("inWriting", .string(inWriting.rawValue)),
            ] + members)
    }
}
