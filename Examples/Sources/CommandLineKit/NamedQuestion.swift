// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import HSAvtal

extension QuestionCatalogue {
    /// The question with a name; an unknown name becomes a sentence with those that are known.
    static func choose(_ name: String, in language: Language) throws -> any AskableQuestion.Type {
        if let type = question(named: name) { return type }
        let names = questions.map { $0.name }
        let nearest = names.min { $0.distance(to: name) < $1.distance(to: name) }
        let guess = nearest.flatMap { $0.distance(to: name) <= max(2, name.count / 3) ? $0 : nil }
        let list = names.joined(separator: ", ")
        throw ValidationError(
            language == .swedish
                ? "Frågan ”\(name)” är okänd: här godtas \(list)." + (guess.map { " Menade du \($0)?" } ?? "")
                : "The question “\(name)” is unknown: accepted are \(list)."
                    + (guess.map { " Did you mean \($0)?" } ?? ""))
    }
}

extension String {
    /// The number of characters that have to be changed, put in or left out to make another text of this one.
    func distance(to other: String) -> Int {
        let (first, second) = (Array(self), Array(other))
        var row = Array(0...second.count)
        for (line, letter) in first.enumerated() {
            var next = [line + 1]
            for (place, otherLetter) in second.enumerated() {
                let changed = row[place] + (letter == otherLetter ? 0 : 1)
                next.append(Swift.min(changed, row[place + 1] + 1, next[place] + 1))
            }
            row = next
        }
        return row[second.count]
    }
}
