// SPDX-License-Identifier: Apache-2.0

/// Whether something may be done.
public enum Permission<Requirement: Condition>: Sendable, Hashable {
    /// It may be done; conditions that the agreement only recommends may be unmet.
    case allowed(unmetRecommendations: Conditions<Requirement>)
    /// It may not be done, and every condition that is known to fail.
    case notAllowed(unmet: Conditions<Requirement>)
}

/// A question whose answer is that something may be done exactly when every one of a list of conditions is met.
///
/// 1. A required condition is not met: not allowed, with each of them.
/// 2. Otherwise, it is not known of a required condition: left open.
/// 3. Otherwise allowed, with each recommended condition that is not known to be met.
public protocol PermissionQuestion: Question where Answer == Permission<Requirement> {
    /// The conditions.
    associatedtype Requirement: Condition

    /// The norms that allow it, besides those of the conditions.
    var grounds: Citations { get }

    /// Whether a condition is met; nil where it does not apply to the facts.
    func met(_ condition: Requirement) -> Knowledge?

    /// The readings that decided, besides the norms of the conditions: those on which a refusal rests, or a permission.
    func readings(when allowed: Knowledge, deciding: Conditions<Requirement>) -> Citations?

    /// Whether a condition that decided is met, as a whole sentence.
    func sentence(_ condition: Requirement, met: Knowledge, in language: Language) -> String

    /// What follows, as a whole sentence: allowed, not allowed, or not known.
    func conclusion(_ allowed: Knowledge, in language: Language) -> String
}

extension PermissionQuestion {
    /// Whether it may be done.
    public func decide(under edition: Edition) -> Decision<Permission<Requirement>> { decideByConditions() }

    /// Whether it may be done, by the conditions alone.
    func decideByConditions() -> Decision<Permission<Requirement>> {
        let check = ConditionCheck(met: met)
        if let norms = check.unmet.norms {
            return Decision(
                .notAllowed(unmet: check.unmet.set), citing: norms.union(readings(when: .no, deciding: check.unmet.set))
            )
        }
        if let norms = check.unknown.norms {
            return Decision(
                .leftOpen(.missingFacts), citing: norms.union(readings(when: .unknown, deciding: check.unknown.set)))
        }
        return Decision(
            .allowed(unmetRecommendations: check.remarks.set),
            citing: grounds.union(check.met.norms).union(check.remarks.norms)
                .union(readings(when: .yes, deciding: check.met.set)))
    }

    /// None, unless the question has some.
    public func readings(when allowed: Knowledge, deciding: Conditions<Requirement>) -> Citations? { nil }

    /// Whether a condition is met.
    public func sentence(_ condition: Requirement, met: Knowledge, in language: Language) -> String {
        condition.sentence(met: met, in: language)
    }

    /// The conclusion, then every condition that decided it.
    public func sentences(
        for decision: Decision<Permission<Requirement>>, under edition: Edition, in language: Language
    ) -> [String] { conditionSentences(for: decision, in: language) }

    /// The conclusion, then every condition that decided it.
    func conditionSentences(for decision: Decision<Permission<Requirement>>, in language: Language) -> [String] {
        conditionSentences(for: decision, in: language) { sentence($0, met: $1, in: language) }
    }

    /// The conclusion, then every condition that decided it, each told in its own way.
    func conditionSentences(
        for decision: Decision<Permission<Requirement>>, in language: Language,
        telling sentence: (Requirement, Knowledge) -> String
    ) -> [String] {
        let allowed: Knowledge =
            switch decision.finding {
            case .settled(.allowed): .yes
            case .settled(.notAllowed): .no
            case .leftOpen, .outsideScope: .unknown
            }
        let decided = Requirement.allCases.filter { condition in
            met(condition) == allowed && !condition.isRecommended || allowed == .yes && met(condition) != nil
        }
        return [conclusion(allowed, in: language)]
            + decided.map { sentence($0, met($0) ?? .unknown) }
    }
}
