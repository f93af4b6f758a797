// SPDX-License-Identifier: Apache-2.0

/// Whether the parties must assess anew whether and how the division of the cost is to be adjusted.
///
/// Swedish: *ny bedömning av kostnadsfördelningen*. Part C, mental disability and abuse, section 6.3.
///
/// 1. The person's needs have changed: yes.    (P-69)
/// 2. They have not: no.                       (P-69)
/// 3. Not known: left open.
public struct DivisionReassessment: Question {
    /// Whether the person's needs have changed.
    public let needsChanged: Knowledge

    /// The facts of one placement.
    public init(needsChanged: Knowledge) { self.needsChanged = needsChanged }

    /// Whether a new assessment must be made.
    public func decide(under edition: Edition) -> Decision<Bool> {
        Decision(
            needsChanged == .unknown ? .leftOpen(.missingFacts) : .settled(needsChanged == .yes),
            citing: Citations(.reassessmentOfTheDivision))
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        switch needsChanged {
        case .yes:
            [
                language.text(
                    "Parterna ska bedöma på nytt om, och i så fall hur, kostnadsfördelningen ska ändras.",
                    "The parties must assess anew whether, and if so how, the division of the cost is to be changed."),
                language.text("Personens behov har förändrats.", "The person's needs have changed."),
            ]
        case .no:
            [
                language.text(
                    "Avtalet kräver ingen ny bedömning av kostnadsfördelningen.",
                    "The agreement demands no new assessment of the division of the cost."),
                language.text("Personens behov har inte förändrats.", "The person's needs have not changed."),
            ]
        case .unknown:
            [
                language.text(
                    "Det är inte känt om personens behov har förändrats.",
                    "It is not known whether the person's needs have changed.")
            ]
        }
    }
}
