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

    /// A number with its noun: `1 dag`, `2 dagar`.
    func count(
        _ number: some BinaryInteger & CustomStringConvertible, _ swedish: (one: String, many: String),
        _ english: (one: String, many: String)
    ) -> String {
        let noun = self == .swedish ? swedish : english
        return "\(number) \(number == 1 ? noun.one : noun.many)"
    }
}
