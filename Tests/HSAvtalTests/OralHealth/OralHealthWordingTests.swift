// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("The wording of the questions on oral health, over all their facts")
struct OralHealthWordingTests {
    @Test("Every sentence is whole and in its own language, and both languages say as much")
    func sentences() throws {
        var reading = SentenceReading()
        try OralHealthDomain.show(&reading)
        try reading.check(atLeast: 120, words: [.swedish: Self.swedish, .english: Self.english])
    }

    /// Words that only Swedish has.
    private static let swedish: Set<String> = [
        "och", "är", "att", "en", "det", "inte", "som", "av", "för", "till", "med", "den", "ska", "har", "om", "får",
        "från", "hur", "personen", "patienten", "kommunen", "kommunens", "regionens", "avtalet", "intyg", "ingen",
        "behöver", "bor", "där", "fyller", "varje", "senast",
    ]

    /// Words that only English has.
    private static let english: Set<String> = [
        "the", "is", "and", "that", "not", "of", "it", "which", "to", "with", "must", "has", "whether", "may", "from",
        "how", "care", "agreement", "needs", "should", "certificate", "certificates", "are", "years", "relatives",
    ]

    private struct Telling: QuestionVisitor {
        /// Whether the entitlement is looked at too.
        var isOfEntitlement = true
        let property: (_ told: [String], _ isOpen: Bool, _ language: Language) throws -> Void

        mutating func visit<Asked: Question>(_ questions: some Sequence<Asked>, under edition: Edition) throws {
            for language in Language.allCases {
                var findings: [[String]: Finding<Asked.Answer>] = [:]
                var verdicts: [String: AnyHashable?] = [:]
                for question in questions where isOfEntitlement || !(question is DentalCareEntitlement) {
                    let decision = question.decide(under: edition)
                    let told = question.sentences(for: decision, under: edition, in: language)
                    try property(told, decision.isLeftOpen, language)
                    if let found = findings[told] {
                        try equal(decision.finding, found, "the finding told as \(told)")
                        continue
                    }
                    findings[told] = decision.finding
                    let (conclusion, verdict) = (try #require(told.first), decision.finding.verdict)
                    try equal(verdict, verdicts[conclusion, default: verdict], "the verdict told as “\(conclusion)”")
                    verdicts[conclusion] = .some(verdict)
                }
            }
        }
    }

    @Test("Different findings of a question are told differently, and different verdicts have different conclusions")
    func distinct() throws {
        var telling = Telling { _, _, _ in }
        try OralHealthDomain.show(&telling)
    }

    @Test("What is left open says what is not known or contradicts, besides that something is not")
    func open() throws {
        let words: [Language: [String]] = [
            .swedish: ["inte känt", "får prövas", "går inte ihop"],
            .english: ["not known", "has to be examined", "contradict each other"],
        ]
        // Of the entitlement see OralHealthExplanationLawTests.
        var telling = Telling(isOfEntitlement: false) { told, isOpen, language in
            guard isOpen else { return }
            // An offer of which it is not known when it was made is told of in one sentence, with what to do.
            let rest = told[0].contains(";") ? told[...] : told.dropFirst()
            let isTold = rest.contains { sentence in words[language, default: []].contains { sentence.contains($0) } }
            try hold(isTold, "\(told)")
        }
        try OralHealthDomain.show(&telling)
    }
}

extension Decision {
    /// Whether it is left open.
    fileprivate var isLeftOpen: Bool { if case .leftOpen = finding { true } else { false } }
}
