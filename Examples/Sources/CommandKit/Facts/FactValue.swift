// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// A value that a fact may have: one declaration serves JSON, tables, and the sentence that refuses another value.
public protocol FactValue: Sendable {
    /// What is accepted.
    static var factForm: FactForm { get }

    /// Some value, which stands for one that is missing or wrong while the rest of a case is read.
    static var placeholder: Self { get }

    /// Reads the whole of a text, or nil when it is not accepted.
    static func fact(from text: String) -> Self?

    /// Reads a value of JSON, or nil when it is not accepted.
    static func fact(from json: JSONValue) -> Self?

    /// Reads the field of a row that looks as usual, without allocation; nil leaves the row to ``fact(from:)-(String)``.
    ///
    /// What is read must be what ``fact(from:)-(String)`` reads from the same bytes.
    static func fact(in row: inout UsualRow) -> Self?
}

extension FactValue {
    /// Reads a string, and a number as its digits: some programs write codes and amounts as such.
    public static func fact(from json: JSONValue) -> Self? {
        switch json {
        case .string(let text): fact(from: text)
        // The shortest digits that are this number are those that were written, when they are as few as an amount has.
        case .integer, .number: fact(from: json.digits ?? json.words)
        case .null, .bool, .array, .object: nil
        }
    }
}

/// A value with a written form of the library.
public protocol WrittenFact: FactValue, TextValue {}

extension WrittenFact {
    /// The written form.
    public static var factForm: FactForm { .written(form) }

    /// Reads the written form.
    public static func fact(from text: String) -> Self? { Self(ascii: Array(text.utf8).span) }

    /// Reads the written form.
    @inlinable
    public static func fact(in row: inout UsualRow) -> Self? { row.written() }
}

/// A value that is one of a few words.
public protocol WordFact: FactValue {
    /// The words, each with its spellings.
    static var factWords: [FactWord] { get }

    /// The value of a word.
    static func value(ofWord index: Int) -> Self
}

extension WordFact {
    /// The words.
    public static var factForm: FactForm { .words(factWords) }

    /// The value of the first word.
    public static var placeholder: Self { value(ofWord: 0) }

    /// The value of the word with this spelling.
    public static func fact(from text: String) -> Self? {
        // Characters that look the same may differ in their bytes, and the bytes are what the fast reader sees.
        factWords.firstIndex { $0.spellings.contains { $0.utf8.elementsEqual(text.utf8) } }.map(value(ofWord:))
    }

    /// The value of the word in a field.
    @inlinable
    public static func fact(in row: inout UsualRow) -> Self? { row.word().map(value(ofWord:)) }
}

extension WordFact where Self: CaseIterable, AllCases == [Self] {
    /// The value of a word.
    @inlinable
    public static func value(ofWord index: Int) -> Self { allCases[index] }
}

/// A vocabulary of the library, whose words are told with what they mean.
public protocol VocabularyFact: WordFact, CaseIterable, RawRepresentable where RawValue == String {
    /// What the word means, in a short phrase without a period.
    var meaning: (swedish: String, english: String) { get }
}

extension VocabularyFact {
    /// The names of the cases.
    public static var factWords: [FactWord] {
        allCases.map { word in
            let meaning = word.meaning
            return FactWord(
                word.rawValue, meaning: BilingualText(swedish: meaning.swedish, english: meaning.english))
        }
    }
}
