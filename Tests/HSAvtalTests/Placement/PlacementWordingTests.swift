// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("The wording of the questions on placement and compulsory care, over all their facts")
struct PlacementWordingTests {
    @Test("Every sentence is whole and in its own language, and both languages say as much")
    func sentences() throws {
        var reading = SentenceReading()
        try PlacementDomain.show(&reading)
        try reading.check(atLeast: 200, words: [.swedish: Self.swedish, .english: Self.english])
    }

    /// Words that only Swedish has.
    private static let swedish: Set<String> = [
        "och", "är", "att", "en", "det", "inte", "som", "av", "för", "till", "med", "den", "ska", "har", "om", "får",
        "från", "vad", "hur", "personen", "placeringen", "kostnaden", "vården", "regionen", "kommunen", "avtalet",
        "planen", "beskriver", "betalar", "svarar", "behov", "behövs", "delta", "uppgift", "fördelningen", "vid",
    ]

    /// Words that only English has.
    private static let english: Set<String> = [
        "the", "is", "and", "that", "not", "of", "it", "which", "to", "with", "must", "has", "whether", "may", "from",
        "what", "how", "cost", "care", "agreement", "describes", "pays", "answers", "needs", "needed", "takes", "be",
        "at", "by", "are", "years", "days", "left",
    ]

    @Test("Different findings of a question are told differently, and different verdicts have different conclusions")
    func distinct() throws {
        struct Telling: QuestionVisitor {
            mutating func visit<Asked: Question>(_ questions: some Sequence<Asked>, under edition: Edition) throws {
                for language in Language.allCases {
                    var findings: [[String]: Finding<Asked.Answer>] = [:]
                    var verdicts: [String: AnyHashable?] = [:]
                    for question in questions {
                        let decision = question.decide(under: edition)
                        let told = question.sentences(for: decision, under: edition, in: language)
                        if let found = findings[told] {
                            try equal(decision.finding, found, "the finding told as \(told)")
                            continue
                        }
                        findings[told] = decision.finding
                        let (conclusion, verdict) = (try #require(told.first), decision.finding.verdict)
                        try equal(
                            verdict, verdicts[conclusion, default: verdict], "the verdict told as “\(conclusion)”")
                        verdicts[conclusion] = .some(verdict)
                    }
                }
            }
        }
        var telling = Telling()
        try PlacementDomain.show(&telling)
    }

    @Test("Each kind of division has a name of its own")
    func names() {
        let names = Language.allCases.flatMap { language in CostDivision.Kind.allCases.map { $0.name(in: language) } }
        #expect(
            names == [
                "överenskommelse", "ny överenskommelse efter ändrade behov", "tillfällig kostnadsfördelning",
                "slutligt beslut", "agreement", "new agreement after changed needs", "temporary division",
                "final decision",
            ])
    }
}
