// SPDX-License-Identifier: Apache-2.0

/// What comes next when the principals disagree on the cost of a placement, and who answers for it.
///
/// Swedish: *oenighet om kostnadsansvar*. Part C, mental disability and abuse, section 6.3.
///
/// 1. The line organisation has decided: its decision holds, and may mean an adjustment afterwards.    (P-65, P-66)
/// 2. No temporary division of the cost is agreed: the parties agree on one at once, by a SIP or another joint plan.   (P-65)
/// 3. Otherwise the managers of both solve it together in the line organisation.                       (P-65)
public struct CostDisagreement: Question {
    /// Whether the line organisation has decided.
    public let decidedInTheLine: Knowledge

    /// Whether a temporary division of the cost is agreed.
    public let temporaryDivisionAgreed: Knowledge

    /// The facts of one disagreement.
    public init(decidedInTheLine: Knowledge, temporaryDivisionAgreed: Knowledge) {
        self.decidedInTheLine = decidedInTheLine
        self.temporaryDivisionAgreed = temporaryDivisionAgreed
    }

    /// What comes next.
    public enum Step: String, Sendable, Hashable, CaseIterable {
        /// The parties agree on a temporary division at once.
        case agreeTemporaryDivision
        /// The managers of both solve it together.
        case solveInTheLine
        /// The decision holds, and the costs are adjusted to it.
        case applyDecision
    }

    /// What comes next.
    public func decide(under edition: Edition) -> Decision<Step> {
        let grounds = Citations(.disagreementInTheLine)
        switch (decidedInTheLine, temporaryDivisionAgreed) {
        case (.yes, _): return Decision(.applyDecision, citing: grounds.citing(.adjustmentAfterwards))
        case (.no, .no): return Decision(.agreeTemporaryDivision, citing: grounds)
        case (.no, .yes): return Decision(.solveInTheLine, citing: grounds)
        case (.unknown, _), (.no, .unknown): return Decision(.leftOpen(.missingFacts), citing: grounds)
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Step>, under edition: Edition, in language: Language) -> [String] {
        switch decision.answer {
        case .applyDecision?:
            [
                language.text(
                    "Beslutet som har fattats i linjeorganisationen gäller och kan innebära att kostnaden justeras i "
                        + "efterhand.",
                    "The decision of the line organisation holds, and may mean that the cost is adjusted afterwards.")
            ]
        case .agreeTemporaryDivision?:
            [
                language.text(
                    "Parterna ska omgående komma överens om en tillfällig kostnadsfördelning, som tas in i en SIP eller en annan "
                        + "gemensam plan; dialogen om kostnaden förs bara mellan huvudmännen.",
                    "The parties must at once agree on a temporary division of the cost, which goes into a SIP or another joint plan; "
                        + "the dialogue on the cost is between the principals only."
                ),
                language.text(
                    "Cheferna hos båda huvudmännen ska sedan lösa oenigheten tillsammans i linjeorganisationen.",
                    "The managers of both principals must then solve the disagreement together in the line organisation."
                ),
            ]
        case .solveInTheLine?:
            [
                language.text(
                    "Cheferna hos båda huvudmännen ska lösa oenigheten tillsammans i linjeorganisationen.",
                    "The managers of both principals must solve the disagreement together in the line organisation."),
                language.text(
                    "En tillfällig kostnadsfördelning gäller så länge.",
                    "Meanwhile a temporary division of the cost holds."),
            ]
        case nil:
            [
                Opening.missingFacts.sentence(in: language),
                decidedInTheLine == .unknown
                    ? language.text(
                        "Det är inte känt om linjeorganisationen har beslutat.",
                        "It is not known whether the line organisation has decided.")
                    : language.text(
                        "Det är inte känt om en tillfällig kostnadsfördelning är beslutad.",
                        "It is not known whether a temporary division of the cost is decided."),
            ]
        }
    }
}

#if !hasFeature(Embedded)
    extension CostDisagreement.Step: Codable {}
#endif
