// SPDX-License-Identifier: Apache-2.0

/// Whether a measure is self-care.
///
/// Swedish: *egenvård*. Part B, B.5.
///
/// 1. Assessed and decided by licensed staff.   (B-30)
/// 2. The patient or guardian can perform the measure and answer for it.   (B-30)
/// 3. Whoever is to help has been consulted.   (B-31)
/// 4. It has been assessed that the measure is safe with the help.   (B-31)
/// 5. The assessment is documented.   (B-31)
public struct SelfCare: PermissionQuestion {
    /// Whether the patient needs practical help with the measure; only then do the last three conditions apply.
    public let needsHelp: Knowledge

    /// Whether licensed staff has assessed the measure and decided that it is self-care.
    public let assessedAndDecided: Knowledge

    /// Whether the patient or guardian can perform the measure and answer for it.
    public let canPerformAndAnswer: Knowledge

    /// Whether whoever is to help has been consulted.
    public let helperConsulted: Knowledge

    /// Whether the measure has been assessed to be safe with the help.
    public let safeWithHelp: Knowledge

    /// Whether the assessment is documented.
    public let documented: Knowledge

    /// The facts of one case.
    public init(
        needsHelp: Knowledge, assessedAndDecided: Knowledge, canPerformAndAnswer: Knowledge, helperConsulted: Knowledge,
        safeWithHelp: Knowledge, documented: Knowledge
    ) {
        self.needsHelp = needsHelp
        self.assessedAndDecided = assessedAndDecided
        self.canPerformAndAnswer = canPerformAndAnswer
        self.helperConsulted = helperConsulted
        self.safeWithHelp = safeWithHelp
        self.documented = documented
    }

    /// The conditions, each a norm.
    public enum Requirement: UInt8, Condition {
        /// Assessed and decided by licensed staff.
        case assessedAndDecided
        /// The patient or guardian can perform the measure and answer for it.
        case canPerformAndAnswer
        /// Whoever is to help has been consulted.
        case helperConsulted
        /// It has been assessed that the measure is safe with the help.
        case safeWithHelp
        /// The assessment is documented.
        case documented

        /// The norm that states the condition.
        public var norm: Norm {
            switch self {
            case .assessedAndDecided, .canPerformAndAnswer: .selfCareDecided
            case .helperConsulted, .safeWithHelp, .documented: .selfCareWithHelp
            }
        }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .assessedAndDecided: "assessedAndDecided"
            case .canPerformAndAnswer: "canPerformAndAnswer"
            case .helperConsulted: "helperConsulted"
            case .safeWithHelp: "safeWithHelp"
            case .documented: "documented"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .assessedAndDecided:
                language.text(
                    "legitimerad personal har bedömt åtgärden och beslutat att den är egenvård",
                    "licensed staff has assessed the measure and decided that it is self-care")
            case .canPerformAndAnswer:
                language.text(
                    "patienten eller vårdnadshavaren, själv eller med hjälp, kan utföra åtgärden och ansvara för den",
                    "the patient or guardian, alone or with help, can perform the measure and answer for it")
            case .helperConsulted:
                language.text(
                    "samråd har skett med den som ska hjälpa till",
                    "whoever is to help has been consulted")
            case .safeWithHelp:
                language.text(
                    "åtgärden har bedömts kunna utföras patientsäkert med hjälp",
                    "the measure has been assessed to be safe with help")
            case .documented:
                language.text(
                    "bedömningen är dokumenterad",
                    "the assessment is documented")
            }
        }
    }

    /// The norm that allows it.
    public var grounds: Citations { Citations(.selfCareDecided) }

    /// Whether a condition is met.
    public func met(_ condition: Requirement) -> Knowledge? {
        condition.norm == .selfCareWithHelp ? withHelp(fact(condition)) : fact(condition)
    }

    /// The fact that a condition is about, whether or not it applies.
    private func fact(_ condition: Requirement) -> Knowledge {
        switch condition {
        case .assessedAndDecided: assessedAndDecided
        case .canPerformAndAnswer: canPerformAndAnswer
        case .helperConsulted: helperConsulted
        case .safeWithHelp: safeWithHelp
        case .documented: documented
        }
    }

    /// A condition that applies only when the patient needs practical help.
    private func withHelp(_ condition: Knowledge) -> Knowledge? {
        switch needsHelp {
        case .yes: condition
        case .no: nil
        case .unknown: condition == .yes ? .yes : .unknown
        }
    }

    /// Whether a condition is met; those of help may be unknown only because it is not known whether help is needed.
    public func sentence(_ condition: Requirement, met: Knowledge, in language: Language) -> String {
        guard met == .unknown, needsHelp == .unknown, condition.norm == .selfCareWithHelp else {
            return condition.sentence(met: met, in: language)
        }
        let clause = condition.clause(in: language)
        return fact(condition) == .no
            ? language.text(
                "Om patienten behöver praktisk hjälp, vilket inte är känt, krävs att \(clause), och det är inte uppfyllt.",
                "If the patient needs practical help, which is not known, it is required that \(clause), and this is not met."
            )
            : language.text(
                "Om patienten behöver praktisk hjälp, vilket inte är känt, krävs att \(clause), och inte heller det är känt.",
                "If the patient needs practical help, which is not known, it is required that \(clause), and this is not "
                    + "known either.")
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ allowed: Knowledge, in language: Language) -> String {
        switch allowed {
        case .yes:
            language.text(
                "Åtgärden är egenvård.",
                "The measure is self-care.")
        case .no:
            language.text(
                "Avtalets villkor för egenvård är inte uppfyllda.",
                "The agreement's conditions for self-care are not met.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om åtgärden är egenvård.",
                "It cannot be decided whether the measure is self-care.")
        }
    }
}
