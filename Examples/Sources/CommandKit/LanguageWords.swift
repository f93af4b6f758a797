// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

extension Language {
    /// The text in this language.
    public func text(_ swedish: String, _ english: String) -> String { self == .swedish ? swedish : english }

    /// A number with its noun.
    public func count(
        _ number: Int, _ swedish: (one: String, many: String), _ english: (one: String, many: String)
    ) -> String {
        let noun = self == .swedish ? swedish : english
        return "\(number.formatted(in: self)) \(number == 1 ? noun.one : noun.many)"
    }

    /// Texts as a list within a sentence: `3, 7 och 9`.
    public func list(_ texts: [String]) -> String {
        guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
        return texts.dropLast().joined(separator: ", ") + text(" och ", " and ") + last
    }
}
