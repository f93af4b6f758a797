// SPDX-License-Identifier: Apache-2.0

/// Who bears the cost of an intervention during a placement that belongs to one principal's area of responsibility.
///
/// Swedish: *kostnadsansvar vid placering, huvudregeln*. Part C, mental disability and abuse, section 6.3.
///
/// 1. The principal that answers for it has arranged it, itself or by contract: that principal.   (P-60)
/// 2. The other one has arranged it, with approval beforehand: the principal that answers.        (P-60, P-61)
/// 3. Without approval beforehand: the principal that has arranged it.                            (P-61, I-54)
public struct PlacementCost: Question {
    /// Whose area of responsibility the intervention belongs to.
    public let area: Principal

    /// Which principal performs it, or has contracted another party for it.
    public let arrangedBy: Principal

    /// Whether the principal that answers has approved it beforehand; irrelevant when it has arranged it.
    public let approvedBeforehand: Knowledge

    /// The facts of one intervention.
    public init(area: Principal, arrangedBy: Principal, approvedBeforehand: Knowledge) {
        self.area = area
        self.arrangedBy = arrangedBy
        self.approvedBeforehand = approvedBeforehand
    }

    /// Who bears the cost.
    public func decide(under edition: Edition) -> Decision<Principal> {
        switch approvedBeforehand {
        case _ where area == arrangedBy:
            return Decision(area, citing: Citations(.costFollowsResponsibility))
        case .yes:
            return Decision(
                area, citing: Citations(.costFollowsResponsibility).citing(.approvalBeforehand))
        case .no:
            return Decision(
                arrangedBy, citing: Citations(.approvalBeforehand).citing(.costStaysWithoutApproval))
        case .unknown: return Decision(.leftOpen(.missingFacts), citing: Citations(.approvalBeforehand))
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Principal>, under edition: Edition, in language: Language) -> [String]
    {
        let conclusion =
            decision.answer.map { bearer in
                language.text(
                    "\(bearer.subject(in: language)) bär kostnaden för insatsen.",
                    "\(bearer.subject(in: language)) bears the cost of the intervention.")
            }
            ?? language.text(
                "Det går inte att avgöra vem som bär kostnaden för insatsen.",
                "It cannot be decided who bears the cost of the intervention.")
        let (who, arranger) = (area.subject(in: language), arrangedBy.name(in: language))
        let responsibility =
            area == arrangedBy
            ? language.text(
                "\(who) svarar för insatsen och har ordnat den.",
                "\(who) answers for the intervention and has arranged it.")
            : language.text(
                "\(who) svarar för insatsen, men \(arranger) har ordnat den.",
                "\(who) answers for the intervention, but \(arranger) has arranged it.")
        guard area != arrangedBy else { return [conclusion, responsibility] }
        let approval =
            switch approvedBeforehand {
            case .yes: language.text("\(who) har godkänt den i förväg.", "\(who) has approved it beforehand.")
            case .no: language.text("\(who) har inte godkänt den i förväg.", "\(who) has not approved it beforehand.")
            case .unknown:
                language.text(
                    "Det är inte känt om \(area.name(in: language)) har godkänt den i förväg.",
                    "It is not known whether \(area.name(in: language)) has approved it beforehand.")
            }
        return [conclusion, responsibility, approval]
    }
}
