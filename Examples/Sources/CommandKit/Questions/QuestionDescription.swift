// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// A question as a person or a program is told of it: its name, its title, and its facts.
public struct QuestionDescription: Sendable {
    private let name: String
    private let title: BilingualText
    private let facts: [(fact: Fact, meaning: BilingualText?)]

    /// The description of a question.
    public init<Asked: AskableQuestion>(_ type: Asked.Type) {
        name = type.name
        title = BilingualText(type.title)
        let meanings = type.meanings
        facts = type.facts.map { fact in
            (fact, meanings[fact.name].map { BilingualText(swedish: $0.swedish, english: $0.english) })
        }
    }

    /// The title and the facts, each with its meaning and what it accepts; each line within 80 columns.
    public func lines(in language: Language) -> [String] {
        title.text(in: language).wrapped(indent: "")
            + facts.flatMap { fact, meaning in
                let heading = [fact.name] + (meaning.map { [$0.text(in: language)] } ?? [])
                return [""] + heading.joined(separator: ": ").wrapped(indent: "    ") + fact.lines(in: language)
            }
    }

    /// A list of questions with their titles, each line within 80 columns.
    public static func list(_ questions: [QuestionDescription], in language: Language) -> [String] {
        let width = (questions.map { $0.name.count }.max() ?? 0) + 2
        return questions.flatMap { question in
            let margin = String(repeating: " ", count: width)
            let space = String(repeating: " ", count: width - question.name.count)
            var lines = question.title.text(in: language).wrapped(to: 80 - width, indent: "")
            let first = lines.isEmpty ? "" : lines.removeFirst()
            return [question.name + space + first] + lines.map { margin + $0 }
        }
    }

    /// The question as data.
    public func tree(in language: Language) -> JSONTree {
        .object([
            ("name", .string(name)), ("title", .string(title.text(in: language))),
            ("facts", .array(facts.map { fact, meaning in fact.tree(meaning, in: language) })),
        ])
    }
}

extension Fact {
    /// What is accepted, a vocabulary word by word, and whether it may be left out.
    fileprivate func lines(in language: Language) -> [String] {
        let presence = presenceSentence(in: language)
        // Yes, no and unknown stand in a sentence; every other word stands on a line, with what it means.
        guard case .words(let words) = form, !words.allSatisfy({ $0.isAnswer }) else {
            let accepted = form.accepted(in: language)
            let text = language == .swedish ? "Här godtas \(accepted)." : "Accepted is \(accepted)."
            return [text, presence].filter { !$0.isEmpty }.joined(separator: " ").indented()
        }
        return words.flatMap { word in
            let meaning = word.meaning.map { [$0.text(in: language)] } ?? []
            return ([word.text(in: language)] + meaning).joined(separator: ": ").indented(hanging: "  ")
        } + presence.indented()
    }

    /// The fact as data.
    fileprivate func tree(_ meaning: BilingualText?, in language: Language) -> JSONTree {
        var members: [(String, JSONTree)] = [("name", .string(name))]
        if let meaning { members.append(("meaning", .string(meaning.text(in: language)))) }
        members.append(("presence", .string(presence.rawValue)))
        if let group = groups.last { members.append(("group", .string(group))) }
        guard case .words(let words) = form else {
            return .object(members + [("accepted", .string(form.accepted(in: language)))])
        }
        let list = words.map { word in
            let meaning = word.meaning.map { [("meaning", JSONTree.string($0.text(in: language)))] } ?? []
            return JSONTree.object([("word", .string(word.text(in: .english)))] + meaning)
        }
        return .object(members + [("words", .array(list))])
    }

    /// What a person has to know beyond the value.
    private func presenceSentence(in language: Language) -> String {
        switch (presence, groups.last, language) {
        case (.required, nil, _): ""
        case (.required, let group?, .swedish): "Får utelämnas med hela gruppen \(group)."
        case (.required, let group?, .english): "May be left out with the whole group \(group)."
        case (.nullable, _, .swedish): "Är det inte känt, eller finns det inget, anges null, i en tabell ett tomt fält."
        case (.nullable, _, .english):
            "When it is not known, or there is none, null is given, in a table an empty field."
        case (.orNone, _, .swedish):
            "Null, i en tabell ett tomt fält, betyder att det inte finns något, inte att det är okänt."
        case (.orNone, _, .english):
            "Null, in a table an empty field, means that there is none, not that it is unknown."
        case (.optional, _, .swedish): "Får utelämnas."
        case (.optional, _, .english): "May be left out."
        }
    }
}

extension String {
    /// The text in lines of at most 80 columns, all of them indented.
    fileprivate func indented(hanging indent: String = "") -> [String] {
        wrapped(to: 76, indent: indent).map { "    " + $0 }
    }
}
