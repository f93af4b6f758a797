// SPDX-License-Identifier: Apache-2.0

/// That something must not be done.
public enum Prohibition: Sendable, Hashable {
    /// It must not be done.
    case prohibited
}

/// A question whose answer is that something must not be done when every one of a list of circumstances is at hand.
///
/// 1. One of them is not at hand: outside the scope, for the agreement forbids nothing else.
/// 2. Otherwise, it is not known of one of them: left open.
/// 3. Otherwise prohibited.
public protocol ProhibitionQuestion: Question where Answer == Prohibition {
    /// The circumstances.
    associatedtype Circumstance: Condition

    /// The norm that forbids it.
    var grounds: Citations { get }

    /// Whether a circumstance is at hand.
    func met(_ circumstance: Circumstance) -> Knowledge

    /// What follows, as a whole sentence: prohibited, not covered, or not known.
    func conclusion(_ prohibited: Knowledge, in language: Language) -> String
}

extension ProhibitionQuestion {
    /// Whether it must not be done.
    public func decide(under edition: Edition) -> Decision<Prohibition> {
        let check = ConditionCheck(met: met)
        if let norms = check.unmet.norms { return Decision(.outsideScope, citing: grounds.union(norms)) }
        if let norms = check.unknown.norms { return Decision(.leftOpen(.missingFacts), citing: grounds.union(norms)) }
        return Decision(.prohibited, citing: grounds.union(check.met.norms))
    }

    /// The conclusion, then every circumstance that decided it.
    public func sentences(
        for decision: Decision<Prohibition>, under edition: Edition, in language: Language
    ) -> [String] {
        let prohibited: Knowledge =
            switch decision.finding {
            case .settled: .yes
            case .leftOpen: .unknown
            case .outsideScope: .no
            }
        return [conclusion(prohibited, in: language)]
            + Circumstance.allCases.filter { met($0) == prohibited }
            .map { $0.circumstance(prohibited, in: language) }
    }
}

extension Condition {
    /// Whether a circumstance is at hand, as a whole sentence.
    fileprivate func circumstance(_ isAtHand: Knowledge, in language: Language) -> String {
        let clause = clause(in: language)
        return switch isAtHand {
        case .yes: language.text("Det stämmer att \(clause).", "It is the case that \(clause).")
        case .no: language.text("Det stämmer inte att \(clause).", "It is not the case that \(clause).")
        case .unknown: unknownSentence(in: language)
        }
    }
}
