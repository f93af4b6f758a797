// SPDX-License-Identifier: Apache-2.0

import AgreementForms
import ArgumentParser
import CommandKit
import HSAvtal

/// Reads notices of termination: the party, the day, and whether it was in writing.
enum NoticeText {
    /// Reads notices, each in an argument of its own or word by word.
    static func read(_ arguments: [String], in language: Language) throws -> [TerminationNotice] {
        try groups(of: arguments).map { try notice($0, in: language) }
    }

    /// The words of each notice.
    ///
    /// Of words that stand alone, one that names a party begins a notice.
    private static func groups(of arguments: [String]) -> [[String]] {
        var groups: [[String]] = []
        var isOpen = false
        for argument in arguments {
            let words = argument.split { $0.isWhitespace }.map(String.init)
            if words.count == 1, isOpen, party(argument) == nil {
                groups[groups.count - 1] += words
            } else {
                groups.append(words)
                isOpen = words.count == 1
            }
        }
        return groups
    }

    /// The party that a word names, in lower or upper case.
    private static func party(_ word: String) -> Party? { Party.fact(from: word.lowercased()) }

    private static func notice(_ words: [String], in language: Language) throws -> TerminationNotice {
        let text = words.joined(separator: " ")
        let form = language.text(
            "parten, dagen och, när det är känt, skriftlig eller muntlig, till exempel region 2025-06-30 skriftlig",
            "the party, the day and, when it is known, written or oral, for example region 2025-06-30 written")
        guard 2...3 ~= words.count else {
            throw ValidationError(
                language.text(
                    "Uppsägningen ”\(text)” kan inte läsas: här godtas \(form).",
                    "The notice “\(text)” cannot be read: accepted are \(form)."))
        }
        guard let party = party(words[0]) else {
            let accepted = Party.factForm.accepted(in: language)
            throw ValidationError(
                language.text(
                    "Parten ”\(words[0])” i uppsägningen ”\(text)” är okänd: här godtas \(accepted).",
                    "The party “\(words[0])” of the notice “\(text)” is unknown: accepted is \(accepted)."))
        }
        guard let given = CivilDate.fact(from: words[1]) else {
            let accepted = CivilDate.form.accepted(in: language)
            throw ValidationError(
                language.text(
                    "Dagen ”\(words[1])” i uppsägningen ”\(text)” kan inte läsas: här godtas \(accepted).",
                    "The day “\(words[1])” of the notice “\(text)” cannot be read: accepted is \(accepted)."))
        }
        let inWriting = try words.count == 3 ? Form.read(words[2], in: language).inWriting : .unknown
        return TerminationNotice(party: party, given: given, inWriting: inWriting)
    }

    /// How a notice was given.
    enum Form: ListedWord {
        case written, oral, notKnown

        static let unknown = (swedish: (noun: "Uppsägningens form", ending: "okänd"), english: "form of the notice")

        var word: FactWord {
            switch self {
            case .written: FactWord(swedish: "skriftlig", english: "written", besides: ["skriftligt", "skriftligen"])
            case .oral: FactWord(swedish: "muntlig", english: "oral", besides: ["muntligt", "muntligen"])
            case .notKnown: FactWord(swedish: "okand", english: "unknown", besides: ["okänd", "okant", "okänt"])
            }
        }

        /// Whether the notice was in writing.
        var inWriting: Knowledge {
            switch self {
            case .written: .yes
            case .oral: .no
            case .notKnown: .unknown
            }
        }
    }
}
