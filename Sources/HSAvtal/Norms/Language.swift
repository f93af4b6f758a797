// SPDX-License-Identifier: Apache-2.0

/// A language that the library explains itself in.
public enum Language: String, Sendable, Hashable, CaseIterable {
    /// Swedish, the language of the agreement.
    case swedish = "sv"
    /// English.
    case english = "en"

    /// The text in this language.
    func text(_ swedish: String, _ english: String) -> String {
        switch self {
        case .swedish: swedish
        case .english: english
        }
    }

    /// What is known of a fact.
    func text(
        of fact: Knowledge, yes: (String, String), no: (String, String), unknown: (String, String)
    ) -> String {
        switch fact {
        case .yes: text(yes.0, yes.1)
        case .no: text(no.0, no.1)
        case .unknown: text(unknown.0, unknown.1)
        }
    }

    /// A number with its noun: `1 dag`, `2 dagar`.
    func count(
        _ number: some BinaryInteger & CustomStringConvertible, _ swedish: (one: String, many: String),
        _ english: (one: String, many: String)
    ) -> String {
        let noun = self == .swedish ? swedish : english
        return "\(number) \(number == 1 ? noun.one : noun.many)"
    }
}
