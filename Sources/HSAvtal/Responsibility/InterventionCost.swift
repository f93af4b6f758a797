// SPDX-License-Identifier: Apache-2.0

/// Who bears the cost of a decision, an order or a prescription that no other rule is about.
///
/// Swedish: *huvudprincipen om ekonomiskt ansvar*. Part B, B.2.
///
/// 1. The principal that decided, ordered or prescribed.   (B-09)
public struct InterventionCost: Question {
    /// The principal that decided, ordered or prescribed.
    public let decidedBy: Principal

    /// The facts of one decision on care.
    ///
    /// A device, a medicine-related product and a medicine have rules of their own, see ``DeviceCost``,
    /// ``MedicineRelatedProductCost``, ``UnregulatedDeviceCost`` and ``MedicineCost``.
    public init(decidedBy: Principal) { self.decidedBy = decidedBy }

    /// Who pays.
    public func decide(under edition: Edition) -> Decision<Payer> {
        Decision(Payer(ordering: decidedBy), citing: Citations(.mainCostPrinciple))
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Payer>, under edition: Edition, in language: Language) -> [String] {
        [
            Payer(ordering: decidedBy).sentence(("insatsen", "the intervention"), in: language),
            language.text(
                "\(decidedBy.subject(in: language)) har beslutat om, ordinerat eller förskrivit den.",
                "\(decidedBy.subject(in: language)) has decided on it, ordered it or prescribed it."),
            language.text(
                "Huvudprincipen gäller där ingen mer bestämd regel finns.",
                "The main principle holds where there is no more specific rule."),
        ]
    }
}
