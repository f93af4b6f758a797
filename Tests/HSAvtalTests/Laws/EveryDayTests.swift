// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Every day of the term")
struct EveryDayTests {
    @Test("Every question about a day decides on every day from 2023-01-01 to 2026-12-31, with exactly one finding")
    func everyDay() throws {
        let first = try CivilDate("2023-01-01")
        let days = try CivilDate("2026-12-31").days(since: first) + 1
        var onTheDay = Deciding()
        for number in 0..<days {
            let day = try #require(first.adding(days: number))
            onTheDay.seen = []
            try QuestionRegistry.show(on: day, &onTheDay)
            if number == 0 || number == days - 1 { #expect(onTheDay.seen == (try dated())) }
        }
        #expect(days == 1_461)
    }

    /// The names of the questions of the registry that have a day, a month or a moment among their facts.
    private func dated() throws -> Set<String> {
        var visitor = Dated()
        try QuestionRegistry.show(&visitor)
        return visitor.names
    }

    /// Decides every question twice.
    private struct Deciding: RegistryVisitor {
        /// The names of the types that were looked at.
        var seen: Set<String> = []

        mutating func visit<Asked: Question>(_ questions: some Sequence<Asked>, under edition: Edition) throws {
            seen.insert(String(describing: Asked.self))
            for question in questions {
                let decision = question.decide(under: edition)
                let isOpen = if case .leftOpen = decision.finding { true } else { false }
                let findings = [decision.answer != nil, isOpen, decision.finding == .outsideScope]
                try equal(findings.count { $0 }, 1, "the findings on \(question)")
                try hold(!decision.citations.ids.isEmpty, "\(question) cites a norm")
                try equal(question.decide(under: edition), decision, "the decision on \(question), asked again")
            }
        }

        mutating func visit<Document>(_ document: Document.Type, citing citations: Citations) {}
    }

    /// Finds the questions with a day.
    private struct Dated: RegistryVisitor {
        var names: Set<String> = []

        mutating func visit<Asked: Question>(_ questions: some Sequence<Asked>, under edition: Edition) throws {
            guard let question = questions.first(where: { _ in true }) else { return }
            let facts = Mirror(reflecting: question).children.map { String(describing: type(of: $0.value)) }
            if facts.contains(where: { fact in ["CivilDate", "CivilMonth", "Moment"].contains { fact.contains($0) } }) {
                names.insert(String(describing: Asked.self))
            }
        }

        mutating func visit<Document>(_ document: Document.Type, citing citations: Citations) {}
    }
}
