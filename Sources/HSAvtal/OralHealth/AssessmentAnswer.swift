// SPDX-License-Identifier: Apache-2.0

/// Whether a person's answer to an offer is to be registered.
///
/// Swedish: *förändrat svar*. Part C, oral health, section 5.2.
///
/// 1. An answer that differs from the registered one is registered.      (M-24)
/// 2. The same answer, and none, changes nothing.                        (M-24)
public struct AssessmentAnswer: Question {
    /// What the person is registered as wishing.
    public let registered: AssessmentWish

    /// What the person answers now; *unanswered* for no answer.
    public let newAnswer: AssessmentWish

    /// The facts of one offer.
    public init(registered: AssessmentWish, newAnswer: AssessmentWish) {
        self.registered = registered
        self.newAnswer = newAnswer
    }

    /// Whether an answer is to be registered.
    public enum Registration: String, Sendable, Hashable, CaseIterable {
        /// It is to be registered in the place of the old one.
        case register
        /// The registered answer stands.
        case unchanged
    }

    /// Whether the answer is to be registered.
    public func decide(under edition: Edition) -> Decision<Registration> {
        let isNew = newAnswer != .unanswered && newAnswer != registered
        return Decision(isNew ? .register : .unchanged, citing: Citations(.assessmentOfferedToDecliners))
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Registration>, under edition: Edition, in language: Language)
        -> [String]
    { [conclusion(decision.answer == .register, in: language), nextYear(in: language)] }

    private func conclusion(_ isNew: Bool, in language: Language) -> String {
        switch (isNew, newAnswer) {
        case (true, .wishes):
            language.text(
                "Registrera i Intygsbeställningen att personen önskar munhälsobedömning.",
                "Register in Intygsbeställningen that the person wishes an assessment.")
        case (true, _):
            language.text(
                "Registrera i Intygsbeställningen att personen inte önskar munhälsobedömning.",
                "Register in Intygsbeställningen that the person does not wish an assessment.")
        case (false, .unanswered) where registered == .unanswered:
            language.text(
                "Personen har inte svarat, och inget svar är registrerat.",
                "The person has not answered, and no answer is registered.")
        case (false, .unanswered):
            language.text(
                "Personen har inte svarat, så det registrerade svaret står kvar.",
                "The person has not answered, so the registered answer stands.")
        case (false, _):
            language.text("Svaret är detsamma som det registrerade.", "The answer is the same as the registered one.")
        }
    }

    private func nextYear(in language: Language) -> String {
        language.text(
            "Personen ska erbjudas munhälsobedömning även nästa år, om intyget då gäller, oavsett svaret.",
            "The person must be offered an assessment next year too, if the certificate is valid then, whatever the answer."
        )
    }
}

#if !hasFeature(Embedded)
    extension AssessmentAnswer.Registration: Codable {}
#endif
