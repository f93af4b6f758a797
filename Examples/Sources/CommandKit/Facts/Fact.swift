// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// One fact that a question needs: its name and what it accepts.
public struct Fact: Sendable, Hashable {
    /// The name, that of the Swift property; `instruction.payer` for a fact of a group.
    public let name: String

    /// Whether the fact has to be there, and whether it may be null.
    public let presence: Presence

    /// What the fact accepts.
    public let form: FactForm

    /// Whether a fact has to be there, and whether it may be null.
    public enum Presence: String, Sendable, Hashable, CaseIterable {
        /// It has to be there with a value.
        case required
        /// It has to be there; null says that there is none, or that it is not known. Leaving it out would not say so.
        case nullable
        /// It has to be there; null says that there is none, which is not the same as that it is not known.
        case orNone
        /// It may be left out.
        case optional
    }

    /// A fact.
    public init(_ name: String, _ presence: Presence = .required, form: FactForm) {
        self.name = name
        self.presence = presence
        self.form = form
    }

    /// The names of the groups that the fact is in, the outermost first: `a` and `a.b` for the fact `a.b.c`.
    public var groups: [String] {
        let parts = name.split(separator: ".")
        return (1..<max(parts.count, 1)).map { parts.prefix($0).joined(separator: ".") }
    }

    /// What is accepted in JSON, as the end of a sentence.
    public func accepted(in language: Language) -> String {
        let value = form.accepted(in: language)
        return presence == .required ? value : value + (language == .swedish ? ", eller null" : ", or null")
    }

    /// What is accepted in a field of a table, as the end of a sentence.
    public func acceptedInField(in language: Language) -> String {
        let value = form.accepted(in: language)
        return presence == .required ? value : (language == .swedish ? "tomt eller " : "nothing, or ") + value
    }
}

/// What a fact accepts.
public enum FactForm: Sendable, Hashable {
    /// One of a few words.
    case words([FactWord])

    /// A text in a form that a sentence describes.
    case described(BilingualText)

    /// One of the written forms of the library.
    public static func written(_ form: TextForm) -> FactForm { .described(BilingualText(form.accepted(in:))) }

    /// A whole number in a range.
    public static func number(in range: ClosedRange<Int>) -> FactForm {
        .described(
            BilingualText(
                swedish: "ett heltal från \(range.lowerBound) till \(range.upperBound)",
                english: "a whole number from \(range.lowerBound) to \(range.upperBound)"))
    }

    /// What is accepted, as the end of a sentence.
    public func accepted(in language: Language) -> String {
        switch self {
        case .words(let words): words.map { $0.text(in: language) }.joined(separator: ", ")
        case .described(let text): text.text(in: language)
        }
    }
}

/// One word that a fact accepts, with its other spellings.
public struct FactWord: Sendable, Hashable {
    /// Every spelling that is accepted, in all languages.
    public let spellings: [String]

    /// What the word means, in a short phrase without a period; nil when it says so itself.
    public let meaning: BilingualText?

    private let shown: BilingualText

    /// A word with a spelling for each language, and those that are accepted besides.
    public init(swedish: String, english: String, besides others: [String] = [], meaning: BilingualText? = nil) {
        shown = BilingualText(swedish: swedish, english: english)
        self.meaning = meaning
        spellings = (swedish == english ? [english] : [english, swedish]) + others
    }

    /// A word that is the same in both languages.
    public init(_ word: String, meaning: BilingualText? = nil) {
        self.init(swedish: word, english: word, meaning: meaning)
    }

    /// The word as a person is told of it.
    public func text(in language: Language) -> String { shown.text(in: language) }

    /// The yes, the no and the unknown of facts.
    static let yes = FactWord(
        swedish: "ja", english: "yes", meaning: BilingualText(swedish: "det är så", english: "it is so"))
    static let no = FactWord(
        swedish: "nej", english: "no", meaning: BilingualText(swedish: "det är inte så", english: "it is not so"))
    static let unknown = FactWord(
        swedish: "okant", english: "unknown", besides: ["okänt"],
        meaning: BilingualText(swedish: "det är inte känt", english: "it is not known"))

    /// Whether the word is one of these three, which need no explanation.
    var isAnswer: Bool { self == .yes || self == .no || self == .unknown }
}
