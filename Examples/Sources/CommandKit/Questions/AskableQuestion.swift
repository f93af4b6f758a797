// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// A question that a command can ask: how its facts are read, and how its answer is written.
public protocol AskableQuestion: Question, FactReadable {
    /// The name on the command line, such as `device-cost`.
    static var name: String { get }

    /// What is asked, on one line.
    static func title(in language: Language) -> String

    /// What each fact means, by its name: a short phrase without a period that goes on after a colon.
    ///
    /// Swedish: begins with *om*, *vem*, *vilken* and the like.
    static var meanings: [String: (swedish: String, english: String)] { get }

    /// The answer as named fields, independent of language.
    static func fields(of answer: Answer) -> [AnswerField]

    /// Answers rows of a table up to one that looks unusual; every question has it from here.
    static func answer(_ rows: inout UsualRows<Self>)
}

extension AskableQuestion {
    /// None, so that an invented question needs none.
    public static var meanings: [String: (swedish: String, english: String)] { [:] }
}

extension AskableQuestion {
    /// What facts mean that say whether a condition is met, and what others mean; of two that are told the other holds.
    public static func meanings<Stated: Condition>(
        of type: Stated.Type, and others: [String: (swedish: String, english: String)] = [:]
    ) -> [String: (swedish: String, english: String)] {
        Stated.allCases.reduce(into: [:]) { meanings, condition in
            meanings[condition.name] = (
                "om " + condition.clause(in: .swedish), "whether " + condition.clause(in: .english)
            )
        }.merging(others) { _, other in other }
    }
}

/// One field of an answer as data.
public struct AnswerField: Sendable, Hashable {
    /// The name, that of the Swift property.
    public let name: String

    /// The value.
    public let value: Value

    /// The value of a field.
    public enum Value: Sendable, Hashable {
        /// A word, a date, an amount.
        case text(String)
        /// A whole number.
        case number(Int64)
        /// Yes or no.
        case flag(Bool)
        /// Several words.
        case list([String])
    }

    /// A field with a text.
    public init(_ name: String, _ text: String) { (self.name, value) = (name, .text(text)) }

    /// A field with a word of a vocabulary.
    public init<Word: RawRepresentable>(_ name: String, _ word: Word) where Word.RawValue == String {
        self.init(name, word.rawValue)
    }

    /// A field with a value that has a written form, such as a date or an amount.
    public init(_ name: String, _ value: some TextValue) { self.init(name, value.description) }

    /// A field with a whole number.
    public init(_ name: String, _ number: some BinaryInteger) {
        (self.name, value) = (name, .number(Int64(clamping: number)))
    }

    /// A field that says yes or no.
    public init(_ name: String, _ flag: Bool) { (self.name, value) = (name, .flag(flag)) }

    /// A field with several words.
    public init(_ name: String, _ words: [String]) { (self.name, value) = (name, .list(words)) }

    /// The value in a field of a table.
    var text: String {
        switch value {
        case .text(let text): text
        case .number(let number): "\(number)"
        case .flag(let flag): flag ? "yes" : "no"
        case .list(let words): words.joined(separator: " ")
        }
    }

    /// The value in JSON.
    var tree: JSONTree {
        switch value {
        case .text(let text): .string(text)
        case .number(let number): .integer(number)
        case .flag(let flag): .bool(flag)
        case .list(let words): .array(words.map { .string($0) })
        }
    }
}

extension Finding {
    /// The name of the finding as data.
    public var name: String {
        switch self {
        case .settled: "settled"
        case .leftOpen: "leftOpen"
        case .outsideScope: "outsideScope"
        }
    }
}

extension Opening {
    /// The name of what is missing as data.
    public var name: String { "\(self)" }
}

/// The questions of a command.
public protocol QuestionCatalogue: Sendable {
    /// The name of the command.
    static var commandName: String { get }

    /// The questions in the order in which they are listed.
    static var questions: [any AskableQuestion.Type] { get }

    /// The part of the agreement whose duties are listed.
    static var part: Norm.Part { get }

    /// The edition of the agreement that the questions are decided under.
    static var edition: Edition { get }
}

extension QuestionCatalogue {
    /// The agreement of Västra Götaland from 2023.
    public static var edition: Edition { .vastraGotaland2023 }

    /// The question with a name, or nil.
    public static func question(named name: String) -> (any AskableQuestion.Type)? {
        questions.first { $0.name == name }
    }
}
