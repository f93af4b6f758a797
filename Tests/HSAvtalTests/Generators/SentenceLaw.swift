// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

/// Reads every sentence that questions are told in.
struct SentenceReading: QuestionVisitor {
    /// The sentences of each language.
    private var sentences: [Language: Set<String>] = [:]

    mutating func visit<Asked: Question>(_ questions: some Sequence<Asked>, under edition: Edition) throws {
        for question in questions {
            let decision = question.decide(under: edition)
            let told = Language.allCases.map { question.sentences(for: decision, under: edition, in: $0) }
            try hold(told[0].count == told[1].count && !told[0].isEmpty, "both say as much: \(told)")
            try equal(Set(told[0]).count, told[0].count, "nothing is said twice: \(told)")
            for (language, told) in zip(Language.allCases, told) {
                sentences[language, default: []].formUnion(told)
            }
        }
    }

    /// Every sentence is whole, has words that only its language has, and none that only the other has.
    func check(atLeast count: Int, words: [Language: Set<String>]) throws {
        for language in Language.allCases {
            let sentences = try #require(sentences[language])
            #expect(sentences.count > count)
            let own = try #require(words[language])
            let foreign = try #require(words[language == .swedish ? .english : .swedish])
            try every(sentences.sorted()) { sentence in
                try hold(isWholeSentence(sentence), "“\(sentence)” is whole")
                let words = Set(sentence.lowercased().split { !$0.isLetter }.map(String.init))
                try hold(!words.isDisjoint(with: own), "“\(sentence)” has words of its language")
                try hold(words.isDisjoint(with: foreign), "“\(sentence)” has no words of the other")
            }
        }
    }
}
