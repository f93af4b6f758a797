// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension Principal {
    /// The principal in a table.
    func heading(in language: Language) -> String {
        switch self {
        case .region: language.text("Regionen", "Region")
        case .municipality: language.text("Kommunen", "Municipality")
        }
    }

    /// The principal within a sentence.
    func name(in language: Language) -> String {
        switch self {
        case .region: language.text("regionen", "the region")
        case .municipality: language.text("kommunen", "the municipality")
        }
    }
}

/// A principal as tables and documents write it: the words of the table, and the names of the library.
enum PrincipalWord: CaseIterable, WordFact {
    case region, municipality

    static var factWords: [FactWord] { [FactWord("region"), FactWord(swedish: "kommun", english: "municipality")] }

    var principal: Principal {
        switch self {
        case .region: .region
        case .municipality: .municipality
        }
    }
}

extension CostDivision.Kind: VocabularyFact {
    /// How the division came about.
    public var meaning: (swedish: String, english: String) { (name(in: .swedish), name(in: .english)) }
}

/// An amount from nothing.
struct DailyAmount: FactValue {
    let amount: Money

    static var factForm: FactForm {
        .described(
            BilingualText(
                swedish: "ett belopp i kronor från 0 med högst två decimaler, till exempel 2900 eller 2900.50",
                english: "an amount in kronor from 0 with at most two decimals, for example 2900 or 2900.50"))
    }

    static var placeholder: DailyAmount { DailyAmount(amount: .zero) }

    static func fact(from text: String) -> DailyAmount? {
        Money.fact(from: text).flatMap { $0 < .zero ? nil : DailyAmount(amount: $0) }
    }

    static func fact(in row: inout UsualRow) -> DailyAmount? { nil }
}

/// What a placement is called: a text, or a whole number.
struct Label: FactValue, Hashable {
    /// The name in a sentence.
    let words: String

    private let isNumber: Bool

    static var factForm: FactForm {
        .described(BilingualText(swedish: "en text, eller ett heltal", english: "a text, or a whole number"))
    }

    static var placeholder: Label { Label(words: "", isNumber: false) }

    static func fact(from text: String) -> Label? { Label(words: text, isNumber: false) }

    static func fact(from json: JSONValue) -> Label? {
        switch json {
        case .string(let text): Label(words: text, isNumber: false)
        case .integer(let number): Label(words: "\(number)", isNumber: true)
        case .null, .bool, .number, .array, .object: nil
        }
    }

    static func fact(in row: inout UsualRow) -> Label? { nil }

    /// The name as it was written.
    var tree: JSONTree { isNumber ? Int64(words).map { .integer($0) } ?? .string(words) : .string(words) }
}

/// Any text.
struct PlainText: FactValue {
    let text: String

    static var factForm: FactForm { .described(BilingualText(swedish: "en text", english: "a text")) }
    static var placeholder: PlainText { PlainText(text: "") }
    static func fact(from text: String) -> PlainText? { PlainText(text: text) }

    static func fact(from json: JSONValue) -> PlainText? {
        guard case .string(let text) = json else { return nil }
        return PlainText(text: text)
    }

    static func fact(in row: inout UsualRow) -> PlainText? { nil }
}
