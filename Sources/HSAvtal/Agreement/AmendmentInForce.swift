// SPDX-License-Identifier: Apache-2.0

/// Whether an amendment of the agreement, or of a Part C agreement, is in force.
///
/// Swedish: *ändringar och tillägg*. Part A, *Ändringar och tillägg till avtalet*.
///
/// 1. A party's decision has not gained legal force: not in force.                                       
/// 2. From the day on which the last of the parties' decisions has gained legal force: in force.    (A-30, I-79)
/// 3. It is not known of a party: left open, unless another party's decision certainly lacks.
public struct AmendmentInForce: Question {
    /// Whether the decisions of every party have been made and have gained, or are to gain, legal force.
    ///
    /// Swedish: *laga kraft hos samtliga parter*.
    public let decidedByEveryParty: Knowledge

    /// The day on which the last of these decisions gains legal force; nil when it is not known.
    public let lastLegalForce: CivilDate?

    /// The day that the question is about.
    public let day: CivilDate

    /// The facts of one amendment.
    public init(decidedByEveryParty: Knowledge, lastLegalForce: CivilDate?, day: CivilDate) {
        self.decidedByEveryParty = decidedByEveryParty
        self.lastLegalForce = lastLegalForce
        self.day = day
    }

    /// Whether the amendment is in force.
    public func decide(under edition: Edition) -> Decision<AmendmentStatus> {
        let grounds = Citations(.amendmentsInForce)
        switch (decidedByEveryParty, lastLegalForce) {
        case (.no, _): return Decision(.notInForce, citing: grounds.citing(.dayOfAmendment))
        case (_, let last?) where last > day: return Decision(.notInForce, citing: grounds.citing(.dayOfAmendment))
        case (.yes, let last?): return Decision(.inForce(from: last), citing: grounds.citing(.dayOfAmendment))
        case (.yes, nil), (.unknown, _): return Decision(.leftOpen(.missingFacts), citing: grounds)
        }
    }

    /// The decision in words.
    public func sentences(
        for decision: Decision<AmendmentStatus>, under edition: Edition, in language: Language
    ) -> [String] {
        switch decision.finding {
        case .settled(.inForce(let first)):
            [
                language.text(
                    "Ändringen gäller den \(day).", "The amendment is in force on \(day)."),
                language.text(
                    "Besluten har vunnit laga kraft hos alla parter, det sista den \(first).",
                    "The decisions have gained legal force with every party, the last on \(first)."),
            ]
        case .settled(.notInForce):
            [
                language.text("Ändringen gäller inte den \(day).", "The amendment is not in force on \(day)."),
                decidedByEveryParty == .no
                    ? language.text(
                        "Minst en part saknar ett beslut om ändringen som har vunnit eller vinner laga kraft.",
                        "At least one party lacks a decision on the amendment that has gained or gains legal force.")
                    : language.text(
                        "Besluten har ännu inte vunnit laga kraft hos alla parter.",
                        "The decisions have not gained legal force with every party yet."),
            ]
        case .leftOpen(let opening): [opening.sentence(in: language)] + unknown(in: language)
        case .outsideScope: [Opening.missingFacts.sentence(in: language)]
        }
    }

    private func unknown(in language: Language) -> [String] {
        [
            decidedByEveryParty == .unknown
                ? language.text(
                    "Det är inte känt om alla parter har ett beslut om ändringen som har vunnit eller vinner laga kraft.",
                    "It is not known whether every party has a decision on the amendment that has gained or gains legal force."
                )
                : language.text(
                    "Det är inte känt när det sista beslutet vann laga kraft.",
                    "It is not known when the last decision gained legal force.")
        ]
    }
}

/// Whether an amendment is in force.
public enum AmendmentStatus: Sendable, Hashable {
    /// From a day.
    case inForce(from: CivilDate)
    /// Not on the day.
    case notInForce
}
