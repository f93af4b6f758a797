// SPDX-License-Identifier: Apache-2.0

/// Something that a document has to hold, or a step that has to be taken.
///
/// Swedish: *uppgift, steg*.
public protocol RequiredItem: Condition {
    /// That it is missing, as a whole sentence.
    func missing(in language: Language) -> String
}

/// Whether a document holds, or a process has been through, everything that it has to.
public enum Completeness<Item: RequiredItem>: Sendable, Hashable {
    /// Nothing is missing that has to be there; what is only recommended may be.
    case complete(missingRecommendations: Conditions<Item>)
    /// Something is missing, and every such thing.
    case incomplete(missing: Conditions<Item>)
}

/// A question whose answer is that something is complete, or everything that is missing in it.
///
/// 1. An item is not there: incomplete, with each of them.
/// 2. Otherwise, it is not known of an item: left open.
/// 3. Otherwise complete, with each recommended item that is not known to be there.
public protocol CompletenessQuestion: Question where Answer == Completeness<Item> {
    /// What has to be there.
    associatedtype Item: RequiredItem

    /// The norm that says what has to be there.
    var grounds: Citations { get }

    /// Whether an item is there; nil where it does not apply to the facts.
    func has(_ item: Item) -> Knowledge?

    /// That it is not known whether an item is there, as a whole sentence.
    func unknown(_ item: Item, in language: Language) -> String

    /// What follows, as a whole sentence: complete, incomplete, or not known.
    func conclusion(_ isComplete: Knowledge, in language: Language) -> String
}

extension CompletenessQuestion {
    /// That it is not known whether an item is there.
    public func unknown(_ item: Item, in language: Language) -> String { item.unknownSentence(in: language) }

    /// Whether it is complete.
    public func decide(under edition: Edition) -> Decision<Completeness<Item>> {
        let check = ConditionCheck(met: has)
        if let norms = check.unmet.norms { return Decision(.incomplete(missing: check.unmet.set), citing: norms) }
        if let norms = check.unknown.norms { return Decision(.leftOpen(.missingFacts), citing: norms) }
        return Decision(
            .complete(missingRecommendations: check.remarks.set),
            citing: grounds.union(check.met.norms).union(check.remarks.norms))
    }

    /// The conclusion, then everything that is missing or not known.
    public func sentences(
        for decision: Decision<Completeness<Item>>, under edition: Edition, in language: Language
    ) -> [String] {
        switch decision.finding {
        case .settled(.incomplete(let missing)):
            [conclusion(.no, in: language)] + missing.conditions.map { $0.missing(in: language) }
        case .settled(.complete(let remarks)):
            [conclusion(.yes, in: language)] + remarks.conditions.map { $0.missing(in: language) }
        case .leftOpen, .outsideScope:
            [conclusion(.unknown, in: language)]
                + Item.allCases.filter { has($0) == .unknown && !$0.isRecommended }
                .map { unknown($0, in: language) }
        }
    }
}

extension Knowledge {
    /// Whether a text says something: not there, empty and blank are no.
    init(says text: String?) { self.init(text?.unicodeScalars.contains { !$0.isBlank } ?? false) }
}

extension Unicode.Scalar {
    /// Whether nothing is seen of it: white space, controls, and marks without width, which pasted texts often hold.
    fileprivate var isBlank: Bool {
        switch value {
        case 0...0x20, 0x7f...0xa0, 0xad, 0x1680, 0x2000...0x200f, 0x2028...0x202f, 0x205f...0x2060, 0x3000, 0xfeff:
            true
        default: false
        }
    }
}
