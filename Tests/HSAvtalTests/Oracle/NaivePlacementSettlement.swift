// SPDX-License-Identifier: Apache-2.0

// A second, independent settlement of the cost of a placement ([C.psykiatri.6.3.kostnadsansvar]), day by day and
// invoice by invoice. Days are numbers, the next day is the number plus one. Amounts are whole öre; in between they
// are whole numbers of equal parts of an öre, so small that nothing has to be rounded before the end.

// MARK: - What goes in

/// How the standard split is written (I-16).
enum NaivePlacementSplit: String, CaseIterable, Hashable, Sendable {
    case wholePercent
    case thirds
}

/// Which divisions may cover days before they were decided (I-56).
enum NaivePlacementReach: String, CaseIterable, Hashable, Sendable {
    case asAgreed
    case finalDecisionOnly
}

/// How the region's part becomes whole öre (I-58).
enum NaivePlacementRounding: String, CaseIterable, Hashable, Sendable {
    case runningTotal
    case perInvoice
}

/// The policies under which a placement is settled.
struct NaivePlacementTerms: Hashable, Sendable {
    var split: NaivePlacementSplit = .wholePercent
    var reach: NaivePlacementReach = .asAgreed
    var rounding: NaivePlacementRounding = .runningTotal

    /// Whether a temporary division leaves the cost of an emergency placement where it was (I-18).
    var temporaryWaits = false

    /// Whether a division whose period has run out is used until something else is decided (I-55).
    var lastContinues = false
}

/// What a division of cost is.
enum NaivePlacementKind: String, CaseIterable, Hashable, Sendable {
    case agreement
    case reassessment
    case temporary
    case finalDecision
}

/// How a division divides the cost of a day.
enum NaivePlacementRule: Hashable, Sendable {
    /// By the standard split, which needs these facts.
    case standard(NaivePlacementGate)

    /// The region bears this fraction.
    case share(numerator: Int, denominator: Int)

    /// One principal bears this many öre a day at most, the other the rest.
    case perDay(ore: Int, by: NaivePlacementPrincipal)
}

/// A division of cost.
struct NaivePlacementDivision: Hashable, Sendable {
    var kind: NaivePlacementKind
    var decided: Int
    var firstDay: Int

    /// The last day, which counts; without one the division has no end.
    var lastDay: Int?
    var rule: NaivePlacementRule
}

/// The intervention to which an invoice is tied.
struct NaivePlacementTie: Hashable, Sendable {
    var area: NaivePlacementPrincipal
    var arrangedBy: NaivePlacementPrincipal
    var approvedBeforehand: NaivePlacementFact
}

/// An invoice for days of the placement.
struct NaivePlacementInvoice: Hashable, Sendable {
    var firstDay: Int

    /// The last day, which counts.
    var lastDay: Int

    /// The amount in öre; negative in a credit note.
    var ore: Int
    var paidBy: NaivePlacementPrincipal
    var dated: Int
    var tie: NaivePlacementTie?
}

/// What one principal has paid to the other.
struct NaivePlacementTransfer: Hashable, Sendable {
    var day: Int
    var from: NaivePlacementPrincipal
    var ore: Int
}

/// A placement, its divisions of cost, and what has been paid.
struct NaivePlacementCase: Hashable, Sendable {
    var placedBy: NaivePlacementPrincipal
    var firstDay: Int

    /// The last day, which counts; all invoices lie within the placement.
    var lastDay: Int?
    var isEmergency: Bool
    var divisions: [NaivePlacementDivision] = []
    var invoices: [NaivePlacementInvoice] = []
    var transfers: [NaivePlacementTransfer] = []

    /// What came after this day is as if not there.
    var asOf: Int?
}

// MARK: - What comes out

/// The region's part of one invoice.
struct NaivePlacementInvoicePart: Hashable, Sendable {
    /// The place of the invoice in the list, from 0; those after the day of the settlement are left out.
    var index: Int

    /// The region's part in whole öre.
    var regionOre: Int

    /// The region's exact part in öre, in lowest terms: what stands above the line.
    var exactNumerator: Int128

    /// The region's exact part in öre, in lowest terms: what stands below the line.
    var exactDenominator: Int128
}

/// The transfer that evens out the balances.
struct NaivePlacementPayment: Hashable, Sendable {
    var from: NaivePlacementPrincipal
    var ore: Int
}

/// The settlement of a placement.
struct NaivePlacementBooks: Hashable, Sendable {
    var regionPaid: Int
    var municipalityPaid: Int
    var regionOwes: Int
    var municipalityOwes: Int

    /// What the region has paid less what it owes.
    var regionBalance: Int

    /// What the municipality has paid less what it owes.
    var municipalityBalance: Int

    /// The transfer that remains to be made, if any.
    var payment: NaivePlacementPayment?

    /// The region's part of every invoice, in the order of the list.
    var parts: [NaivePlacementInvoicePart]

    /// What the region owes more because final decisions reach back.
    var adjustmentOre: Int

    /// The known days that no division covers.
    var daysWithoutDivision: [Int]

    /// Those of them that lie more than 30 days after an emergency placement whose cost was not settled then.
    var overdueDays: [Int]

    /// Whether a planned placement had no division of the cost, decided on its first day at the latest.
    var noAgreementBeforehand: Bool

    /// The places in the list of the tied invoices of which it is not known whether they were approved.
    var approvalUnknown: [Int]

    /// The cited norms, sorted.
    var norms: [String]
}

/// A settlement, or the reasons for which there is none.
enum NaivePlacementOutcome: Hashable, Sendable {
    case settled(NaivePlacementBooks)

    /// Refused: `standardSplitNotAllowed`, `twoDivisionsOfTheSameDay`, or both, sorted.
    case refused([String])
}

// MARK: - Which division is in force

/// Whether a division covers a day; `finalReach` is whether final decisions reach back.
func naivePlacementCovers(
    _ division: NaivePlacementDivision, day: Int, reach: NaivePlacementReach, finalReach: Bool = true
) -> Bool {
    if day < division.firstDay {
        return false
    }
    if let lastDay = division.lastDay, day > lastDay {
        return false
    }
    if day >= division.decided {
        return true
    }
    // The day lies before the decision. "The decision finally made in the line can mean an adjustment afterwards"
    // (P-66); other divisions reach back as their period says, unless the policy is that they may not (I-56).
    switch division.kind {
    case .finalDecision:
        return finalReach
    case .agreement, .reassessment, .temporary:
        switch reach {
        case .asAgreed: return true
        case .finalDecisionOnly: return false
        }
    }
}

/// Whether a temporary division is over on a day, because a later division took its place on an earlier day, has been
/// decided, and has run out: "a temporary division in awaiting of a solution" (P-65, I-62).
func naivePlacementIsOver(
    _ division: NaivePlacementDivision, _ divisions: [NaivePlacementDivision], day: Int, reach: NaivePlacementReach
) -> Bool {
    if division.kind != .temporary {
        return false
    }
    for other in divisions where other.decided > division.decided && other.decided <= day {
        guard let otherLast = other.lastDay, otherLast < day, division.firstDay <= otherLast else {
            continue
        }
        for earlier in division.firstDay...otherLast {
            let first = naivePlacementCovers(division, day: earlier, reach: reach)
            let second = naivePlacementCovers(other, day: earlier, reach: reach)
            if first && second {
                return true
            }
        }
    }
    return false
}

/// The division that ran out last before a day; of those that ran out together the one decided last.
func naivePlacementRanOut(
    _ divisions: [NaivePlacementDivision], day: Int, reach: NaivePlacementReach, finalReach: Bool
) -> NaivePlacementDivision? {
    func covers(_ division: NaivePlacementDivision, _ day: Int) -> Bool {
        naivePlacementCovers(division, day: day, reach: reach, finalReach: finalReach)
            && !naivePlacementIsOver(division, divisions, day: day, reach: reach)
    }
    var earlier = day - 1
    // The placement begins on day 0; what ran out before it is not continued in it.
    while earlier >= 0 {
        var found: NaivePlacementDivision?
        for division in divisions where covers(division, earlier) {
            if let other = found, other.decided > division.decided {
                continue
            }
            found = division
        }
        if let found {
            return found
        }
        earlier -= 1
    }
    return nil
}

/// The division in force on a day: the one decided last of those that cover the day and are not over.
func naivePlacementInForce(
    _ divisions: [NaivePlacementDivision], day: Int, reach: NaivePlacementReach, finalReach: Bool = true
) -> NaivePlacementDivision? {
    var inForce: NaivePlacementDivision?
    for division in divisions {
        if !naivePlacementCovers(division, day: day, reach: reach, finalReach: finalReach) {
            continue
        }
        if naivePlacementIsOver(division, divisions, day: day, reach: reach) {
            continue
        }
        if let other = inForce, other.decided > division.decided {
            continue
        }
        inForce = division
    }
    return inForce
}

/// Whether two divisions that were decided on the same day cover the same day, any day at all.
func naivePlacementClash(_ divisions: [NaivePlacementDivision], reach: NaivePlacementReach) -> Bool {
    // Every day that any of them names, and one more, which stands for all days after them.
    var named: [Int] = []
    for division in divisions {
        named += [division.firstDay, division.decided, division.lastDay ?? division.firstDay]
    }
    guard let earliest = named.min(), let latest = named.max() else {
        return false
    }
    for day in earliest...(latest + 1) {
        var decidedDays: [Int] = []
        for division in divisions where naivePlacementCovers(division, day: day, reach: reach) {
            if decidedDays.contains(division.decided) {
                return true
            }
            decidedDays.append(division.decided)
        }
    }
    return false
}

// MARK: - Who pays for a tied invoice

/// Who bears a tied invoice: as question 13 says, and whoever arranged the intervention when it says nothing.
func naivePlacementTiedPayer(_ tie: NaivePlacementTie) -> NaivePlacementPrincipal {
    let finding = naivePlacementCost(
        area: tie.area, arrangedBy: tie.arrangedBy, approvedBeforehand: tie.approvedBeforehand)
    switch finding.result {
    case .settled("region"): return .region
    case .settled("municipality"): return .municipality
    default: return tie.arrangedBy
    }
}
