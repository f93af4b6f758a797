// SPDX-License-Identifier: Apache-2.0

/// Who answers for an intervention that one principal buys from the other, and for following it up.
///
/// Swedish: *ansvar och uppföljning vid tjänsteköp*. Part B, B.14.
///
/// 1. The principal that buys, whoever performs the intervention.   (B-54)
public struct PurchasedService: Question {
    /// The principal that answers for the care and buys the intervention.
    public let buyer: Principal

    /// The facts of one purchase; the other principal performs the intervention.
    public init(buyer: Principal) { self.buyer = buyer }

    /// Who answers.
    public func decide(under edition: Edition) -> Decision<Principal> {
        Decision(buyer, citing: Citations(.responsibilityStaysWithPrincipal))
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Principal>, under edition: Edition, in language: Language) -> [String]
    {
        let performer = buyer.other
        return [
            language.text(
                "\(buyer.subject(in: language)) ansvarar för insatsen och följer upp den.",
                "\(buyer.subject(in: language)) answers for the intervention and follows it up."),
            language.text(
                "\(performer.subject(in: language)) utför den som ett tjänsteköp.",
                "\(performer.subject(in: language)) performs it as a purchased service."),
        ]
    }
}
