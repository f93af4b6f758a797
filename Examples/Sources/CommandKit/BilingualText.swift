// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// A text for people, in each of the languages.
public struct BilingualText: Sendable, Hashable {
    private let swedish: String
    private let english: String

    /// A text in both languages.
    public init(swedish: String, english: String) {
        self.swedish = swedish
        self.english = english
    }

    /// A text that is the same in both languages, such as what was found in a file.
    public init(_ same: String) { self.init(swedish: same, english: same) }

    /// What a closure says in each language.
    public init(_ say: (Language) -> String) { self.init(swedish: say(.swedish), english: say(.english)) }

    /// The text in one language.
    public func text(in language: Language) -> String { language == .swedish ? swedish : english }
}
