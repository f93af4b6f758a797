// SPDX-License-Identifier: Apache-2.0

/// A division of the cost of a placement that has been decided, and the days that it covers.
///
/// Swedish: *beslutad kostnadsfördelning*. Part C, mental disability and abuse, section 6.3.
///
/// Of those that cover a day the one that was decided last is in force; a temporary one does not come back after a later
/// one that took its place has run out (I-62).
public struct CostDivision: Sendable, Hashable {
    /// How it came about.
    public let kind: Kind

    /// The day when it was decided: when both principals had approved it, or the line organisation had decided.
    public let decided: CivilDate

    /// The first day that it covers; it may lie before the decision (I-56).
    public let firstDay: CivilDate

    /// The last day that it covers; nil for no end, which an agreement ought to have.
    public let lastDay: CivilDate?

    /// How the cost is divided.
    public let rule: CostRule

    /// A division.
    ///
    /// - Throws: ``PlacementError/divisionEndsBeforeItBegins(firstDay:lastDay:)``.
    public init(
        kind: Kind, decided: CivilDate, firstDay: CivilDate, lastDay: CivilDate?, rule: CostRule
    ) throws(PlacementError) {
        if let lastDay, lastDay < firstDay {
            throw .divisionEndsBeforeItBegins(firstDay: firstDay, lastDay: lastDay)
        }
        self.kind = kind
        self.decided = decided
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.rule = rule
    }

    /// How a division came about.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// An agreement between the principals (*överenskommelse*, P-63).
        case agreement
        /// An agreement after the person's needs have changed (*ny bedömning*, P-69).
        case reassessment
        /// A temporary division while a disagreement is solved (*tillfällig fördelning*, P-65).
        case temporary
        /// The final decision of the line organisation (*slutligt beslut i linjeorganisationen*, P-66).
        case finalDecision

        /// The norm that the division rests on.
        fileprivate var norm: Norm {
            switch self {
            case .agreement: .contentOfTheCostAgreement
            case .reassessment: .reassessmentOfTheDivision
            case .temporary: .disagreementInTheLine
            case .finalDecision: .adjustmentAfterwards
            }
        }

        /// The name within a sentence.
        public func name(in language: Language) -> String {
            switch self {
            case .agreement: language.text("överenskommelse", "agreement")
            case .reassessment:
                language.text("ny överenskommelse efter ändrade behov", "new agreement after changed needs")
            case .temporary: language.text("tillfällig kostnadsfördelning", "temporary division")
            case .finalDecision: language.text("slutligt beslut", "final decision")
            }
        }
    }

    /// The norms that the division rests on.
    var grounds: Citations {
        switch rule {
        case .standard(let use): use.decideByConditions().citations.citing(kind.norm)
        case .share: Citations(kind.norm)
        case .perDay: Citations(kind.norm).citing(.amountPerDay)
        }
    }

    /// Whether the division holds until something else is decided, unlike one that only bridges a disagreement.
    var isLasting: Bool { kind != .temporary }

    /// Whether the cost is divided by an amount per day.
    var isPerDay: Bool {
        guard case .perDay = rule else { return false }
        return true
    }

    /// Whether another division was decided on the same day and covers some of the same days.
    func contradicts(_ other: CostDivision) -> Bool {
        decided == other.decided && firstDay <= other.lastDay ?? .latest && other.firstDay <= lastDay ?? .latest
    }
}

#if !hasFeature(Embedded)
    extension CostDivision.Kind: Codable {}
#endif
