// SPDX-License-Identifier: Apache-2.0

/// Whether a task is part of a health centre's medical advisory responsibility.
///
/// Swedish: *medicinskt rådgivningsansvar*. Part C, physicians, section 5.1, *Vårdcentralens särskilda ansvar*.
///
/// 1. Advice in general matters, joint guidelines and planning of training are.    (L-18)
/// 2. Responsibility for a patient is not.                                         (L-18)
public struct AdvisoryResponsibility: Question {
    /// The task.
    public let task: Task

    /// The question for one task.
    public init(task: Task) { self.task = task }

    /// A task in which a physician meets the municipality's health care.
    public enum Task: String, Sendable, Hashable, CaseIterable {
        /// Advice and support to the staff in general matters of health care.
        case generalAdvice
        /// Joint guidelines and routines.
        case jointGuidelines
        /// Planning of medical training.
        case trainingPlans
        /// Responsibility for a patient.
        case patientResponsibility
    }

    /// Whether the task is part of it.
    public func decide(under edition: Edition) -> Decision<Bool> {
        Decision(task != .patientResponsibility, citing: Citations(.advisoryIsNoPatientResponsibility))
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        decision.answer == true
            ? [
                language.text(
                    "Uppgiften ingår i det medicinska rådgivningsansvaret, som en utsedd vårdcentral har enligt närområdesplanen.",
                    "The task is part of the medical advisory responsibility, which a designated health centre has under the "
                        + "neighbourhood plan.")
            ]
            : [
                language.text(
                    "Patientansvar ingår inte i det medicinska rådgivningsansvaret.",
                    "Responsibility for a patient is not part of the medical advisory responsibility.")
            ]
    }
}
