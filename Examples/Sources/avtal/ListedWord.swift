// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import HSAvtal

/// A value that is chosen by a word: the one that data has, or one that people read.
protocol ListedWord: Hashable, CaseIterable {
    /// What the word is a word for, as the beginning of a sentence that refuses another: *Delen ”x” är okänd*.
    static var unknown: (swedish: (noun: String, ending: String), english: String) { get }

    /// The word as data writes it, and its other spellings.
    var word: FactWord { get }
}

extension ListedWord {
    /// The word as a person is told of it.
    func text(in language: Language) -> String { word.text(in: language) }

    /// Reads a word, in lower or upper case.
    static func read(_ text: String, in language: Language) throws -> Self {
        let found = text.lowercased()
        if let value = allCases.first(where: { value in value.word.spellings.contains { $0.lowercased() == found } }) {
            return value
        }
        let accepted = allCases.map { $0.text(in: language) }.joined(separator: ", ")
        throw ValidationError(
            language.text(
                "\(unknown.swedish.noun) ”\(text)” är \(unknown.swedish.ending): här godtas \(accepted).",
                "The \(unknown.english) “\(text)” is unknown: accepted are \(accepted)."))
    }

    /// Reads several words.
    static func read(_ texts: [String], in language: Language) throws -> Set<Self> {
        Set(try texts.map { try read($0, in: language) })
    }
}
