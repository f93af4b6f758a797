// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal
import Testing

@Suite("Every fact and every word is told with what it means")
struct MeaningTests {
    private let questions = AskingCommand.allQuestions

    /// Expects short phrases, all of them different, none with a period.
    private func expectPhrases(_ phrases: [String], _ place: String, sourceLocation: SourceLocation = #_sourceLocation)
    {
        for phrase in phrases {
            #expect(
                !phrase.isEmpty && phrase.last != "." && phrase.first != " " && phrase.last != " "
                    && !phrase.contains("  ") && phrase.count <= 125,
                "\(place): \(phrase)", sourceLocation: sourceLocation)
        }
        #expect(Set(phrases).count == phrases.count, "\(place)", sourceLocation: sourceLocation)
    }

    @Test("A meaning for each fact and no other, in both languages, all different within a question")
    func facts() {
        for type in questions {
            let meanings = type.meanings
            let found = type.facts.compactMap { meanings[$0.name] }
            #expect(found.count == type.facts.count, "\(type.name)")
            // A condition that follows from other facts is none itself.
            let others = Set(meanings.keys).subtracting(type.facts.map { $0.name })
            #expect(
                others.isSubset(of: ["outsideWeekdayDaytime", "geographyJustified", "ownAreaOrApproved"]),
                "\(type.name): \(others)")
            expectPhrases(found.map { $0.swedish }, type.name)
            expectPhrases(found.map { $0.english }, type.name)
            for meaning in found {
                let (swedish, english) = (meaning.swedish.prefix { $0 != " " }, meaning.english.prefix { $0 != " " })
                #expect(
                    [
                        "om", "vem", "vad", "var", "vilken", "vilket", "när", "hur", "i", "till", "en", "kommunkoden",
                        "regionens",
                    ]
                    .contains(swedish), "\(type.name): \(meaning.swedish)")
                #expect(english != swedish || english == "in", "\(type.name): \(meaning.english)")
            }
        }
    }

    @Test("A meaning for each word, in both languages, all different within a vocabulary")
    func words() {
        for type in questions {
            for fact in type.facts {
                guard case .words(let words) = fact.form else { continue }
                let meanings = words.compactMap { $0.meaning }
                #expect(meanings.count == words.count, "\(type.name) \(fact.name)")
                for language in Language.allCases {
                    expectPhrases(meanings.map { $0.text(in: language) }, "\(type.name) \(fact.name)")
                }
            }
        }
    }

    @Test("They are shown, each word on a line of its own, and stand in JSON")
    func shown() throws {
        for type in questions {
            let description = QuestionDescription(type)
            for language in Language.allCases {
                let lines = description.lines(in: language)
                let text = lines.flatMap { $0.split(separator: " ") }.joined(separator: " ")
                let json = try JSON(description.tree(in: language).bytes)["facts"].values
                for (fact, tree) in zip(type.facts, json) {
                    let meaning = try #require(type.meanings[fact.name])
                    let phrase = language == .swedish ? meaning.swedish : meaning.english
                    #expect(text.contains("\(fact.name): \(phrase)"), "\(type.name) \(fact.name)")
                    #expect(tree["meaning"] == .string(phrase))
                    guard case .words(let words) = fact.form else { continue }
                    let meanings = words.compactMap { $0.meaning?.text(in: language) }
                    #expect(tree["words"].values.compactMap { $0["meaning"].string } == meanings)
                    guard words.first?.text(in: .english) != "yes" else { continue }
                    for (word, meaning) in zip(words, meanings) {
                        let word = "\(word.text(in: language)): "
                        #expect(lines.contains { $0.hasPrefix("    " + word) }, "\(type.name) \(fact.name): \(word)")
                        #expect(text.contains(word + meaning), "\(type.name) \(fact.name): \(meaning)")
                    }
                }
                #expect(lines.allSatisfy { $0.count <= 80 })
            }
        }
    }
}
