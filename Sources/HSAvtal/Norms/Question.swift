// SPDX-License-Identifier: Apache-2.0

/// A question of law: its stored properties are the facts, its decision a pure function of them.
///
/// Swedish: *rättsfråga*. The function is total: every value of the facts gets a decision. It knows no clock and no
/// locale; every day that matters is a fact.
public protocol Question: Sendable, Hashable {
    /// What a settled decision says.
    associatedtype Answer: Sendable & Hashable

    /// Decides the question under an edition of the agreement.
    func decide(under edition: Edition) -> Decision<Answer>

    /// The decision for a case worker: first the conclusion, then the facts that decided, each as a whole sentence.
    func sentences(for decision: Decision<Answer>, under edition: Edition, in language: Language) -> [String]
}

extension Question {
    /// The decision in words: the conclusion, the facts that decided, and every norm with the place where it stands.
    public func explanation(under edition: Edition, in language: Language) -> Explanation {
        let decision = decide(under: edition)
        return Explanation(
            sentences: sentences(for: decision, under: edition, in: language), citations: decision.citations,
            language: language)
    }
}

/// A decision in words, for a case worker.
///
/// Swedish: *motivering*.
public struct Explanation: Sendable, Hashable {
    /// The conclusion, then the facts that decided; whole sentences.
    public let sentences: [String]

    /// The norms that the decision rests on.
    public let citations: Citations

    /// The language of the sentences.
    public let language: Language

    /// Each norm as a line: its name, what it says, and where it stands.
    public var grounds: [String] { citations.norms.map { $0.ground(in: language) } }
}

extension Explanation: CustomStringConvertible {
    /// The sentences, then the grounds, a line each.
    public var description: String {
        (sentences + grounds).reduce("") { text, line in text.isEmpty ? line : text + "\n" + line }
    }
}
