// SPDX-License-Identifier: Apache-2.0

// The sums of the independent settlement in NaivePlacementSettlement.swift.

// MARK: - Exact arithmetic

/// The greatest whole number that divides both numbers.
func naivePlacementGreatestDivisor(_ first: Int128, _ second: Int128) -> Int128 {
    var left = first < 0 ? -first : first
    var right = second < 0 ? -second : second
    while right != 0 {
        let rest = left % right
        left = right
        right = rest
    }
    return left
}

/// The least whole number that both numbers divide.
func naivePlacementLeastMultiple(_ first: Int128, _ second: Int128) -> Int128 {
    first / naivePlacementGreatestDivisor(first, second) * second
}

/// A number of parts of an öre as whole öre; half an öre goes up, or down.
func naivePlacementRounded(_ parts: Int128, partsPerOre: Int128, halfUp: Bool) -> Int {
    var ore = parts / partsPerOre
    var rest = parts % partsPerOre
    if rest < 0 {
        rest += partsPerOre
        ore -= 1
    }
    if 2 * rest > partsPerOre {
        ore += 1
    }
    if 2 * rest == partsPerOre && halfUp {
        ore += 1
    }
    return Int(ore)
}

// MARK: - The region's part

/// An invoice and its place in the list.
struct NaivePlacementNumbered: Hashable, Sendable {
    var index: Int
    var invoice: NaivePlacementInvoice
}

/// What is there on the day of the settlement.
struct NaivePlacementVisible: Hashable, Sendable {
    var placedBy: NaivePlacementPrincipal
    var isEmergency: Bool
    var firstDay: Int
    var lastDay: Int?
    var terms: NaivePlacementTerms
    var divisions: [NaivePlacementDivision] = []

    /// The invoices, in the order of the list.
    var invoices: [NaivePlacementNumbered] = []
    var transfers: [NaivePlacementTransfer] = []

    /// How many equal parts an öre has.
    var partsPerOre: Int128 = 1
}

/// What is there on the day of the settlement; without such a day, everything.
func naivePlacementVisible(_ facts: NaivePlacementCase, terms: NaivePlacementTerms) -> NaivePlacementVisible {
    func isThere(_ day: Int) -> Bool {
        guard let asOf = facts.asOf else {
            return true
        }
        return day <= asOf
    }
    var visible = NaivePlacementVisible(
        placedBy: facts.placedBy, isEmergency: facts.isEmergency, firstDay: facts.firstDay, lastDay: facts.lastDay,
        terms: terms)
    for division in facts.divisions where isThere(division.decided) {
        if terms.temporaryWaits && facts.isEmergency && division.kind == .temporary {
            continue
        }
        visible.divisions.append(division)
    }
    for (index, invoice) in facts.invoices.enumerated() where isThere(invoice.dated) {
        visible.invoices.append(NaivePlacementNumbered(index: index, invoice: invoice))
    }
    for transfer in facts.transfers where isThere(transfer.day) {
        visible.transfers.append(transfer)
    }

    // An öre must be divisible by the length of every invoice and, after that, by every share.
    var byLengths: Int128 = 1
    for numbered in visible.invoices {
        let length = numbered.invoice.lastDay - numbered.invoice.firstDay + 1
        byLengths = naivePlacementLeastMultiple(byLengths, Int128(length))
    }
    var byShares: Int128 = 1
    for division in visible.divisions {
        switch (division.rule, terms.split) {
        case (.standard, .wholePercent): byShares = naivePlacementLeastMultiple(byShares, 100)
        case (.standard, .thirds): byShares = naivePlacementLeastMultiple(byShares, 3)
        case (.share(_, let denominator), _): byShares = naivePlacementLeastMultiple(byShares, Int128(denominator))
        case (.perDay, _): break
        }
    }
    visible.partsPerOre = byLengths * byShares
    return visible
}

/// The region's part of the untied cost of a day, under the division in force; all in parts of an öre.
func naivePlacementRegionPart(
    ofDay cost: Int128, division: NaivePlacementDivision?, in visible: NaivePlacementVisible
) -> Int128 {
    guard let division else {
        // "The cost stays with the placing principal" (P-64, I-55).
        switch visible.placedBy {
        case .region: return cost
        case .municipality: return 0
        }
    }
    switch division.rule {
    case .standard:
        // "The region pays one third and the municipality two thirds (33 % and 67 %)" (P-67, I-16).
        switch visible.terms.split {
        case .wholePercent: return cost * 33 / 100
        case .thirds: return cost / 3
        }
    case .share(let numerator, let denominator):
        return cost * Int128(numerator) / Int128(denominator)
    case .perDay(let ore, let principal):
        // At most the cost of the day, and nothing of a day that costs less than nothing (I-59).
        var borne = Int128(ore) * visible.partsPerOre
        if borne > cost {
            borne = cost
        }
        if borne < 0 {
            borne = 0
        }
        switch principal {
        case .region: return borne
        case .municipality: return cost - borne
        }
    }
}

/// The division that says who bears the cost of a day: the one in force, or the one that is read to go on.
func naivePlacementUsed(
    _ visible: NaivePlacementVisible, day: Int, finalReach: Bool
) -> NaivePlacementDivision? {
    let reach = visible.terms.reach
    if let inForce = naivePlacementInForce(visible.divisions, day: day, reach: reach, finalReach: finalReach) {
        return inForce
    }
    if naivePlacementUnsettledEmergency(visible, day: day) || !visible.terms.lastContinues {
        return nil
    }
    return naivePlacementRanOut(visible.divisions, day: day, reach: reach, finalReach: finalReach)
}

/// The region's part of some invoices, in parts of an öre.
func naivePlacementRegionTotal(
    _ invoices: [NaivePlacementInvoice], in visible: NaivePlacementVisible, finalReach: Bool
) -> Int128 {
    var total: Int128 = 0

    // Tied invoices are borne whole by one of the principals.
    for invoice in invoices {
        if let tie = invoice.tie, naivePlacementTiedPayer(tie) == .region {
            total += Int128(invoice.ore) * visible.partsPerOre
        }
    }

    // All others day by day: every invoice is spread evenly over its days (I-57).
    let untied = invoices.filter { $0.tie == nil }
    guard let first = untied.map({ $0.firstDay }).min(), let last = untied.map({ $0.lastDay }).max() else {
        return total
    }
    for day in first...last {
        var cost: Int128 = 0
        for invoice in untied where invoice.firstDay <= day && day <= invoice.lastDay {
            let length = invoice.lastDay - invoice.firstDay + 1
            cost += Int128(invoice.ore) * visible.partsPerOre / Int128(length)
        }
        let division = naivePlacementUsed(visible, day: day, finalReach: finalReach)
        total += naivePlacementRegionPart(ofDay: cost, division: division, in: visible)
    }
    return total
}

/// The region's part of every invoice, in the order of the list.
func naivePlacementParts(_ visible: NaivePlacementVisible, finalReach: Bool) -> [NaivePlacementInvoicePart] {
    // By first day, last day, date, amount, and place in the list.
    let ordered = visible.invoices.sorted { one, other in
        let left = [one.invoice.firstDay, one.invoice.lastDay, one.invoice.dated, one.invoice.ore, one.index]
        let right = [
            other.invoice.firstDay, other.invoice.lastDay, other.invoice.dated, other.invoice.ore, other.index,
        ]
        return left.lexicographicallyPrecedes(right)
    }

    var parts: [NaivePlacementInvoicePart] = []
    var added: [NaivePlacementInvoice] = []
    var before: Int128 = 0
    for numbered in ordered {
        // What the region's exact total grows by when the invoice is added to those before it.
        added.append(numbered.invoice)
        let after = naivePlacementRegionTotal(added, in: visible, finalReach: finalReach)
        let exact = after - before
        let ore: Int
        switch visible.terms.rounding {
        case .runningTotal:
            ore =
                naivePlacementRounded(after, partsPerOre: visible.partsPerOre, halfUp: true)
                - naivePlacementRounded(before, partsPerOre: visible.partsPerOre, halfUp: true)
        case .perInvoice:
            // Half an öre of a credit is the region's as that of the invoice which it cancels.
            ore = naivePlacementRounded(
                exact, partsPerOre: visible.partsPerOre, halfUp: numbered.invoice.ore >= 0)
        }
        let divisor = naivePlacementGreatestDivisor(exact, visible.partsPerOre)
        parts.append(
            NaivePlacementInvoicePart(
                index: numbered.index, regionOre: ore, exactNumerator: exact / divisor,
                exactDenominator: visible.partsPerOre / divisor))
        before = after
    }
    return parts.sorted { $0.index < $1.index }
}

// MARK: - The norms and the warnings

/// Every day of the placement as far as it is known.
///
/// To its end or the day of the settlement, whichever is first, and to the last day that an invoice is for. Without any of
/// these there is the first day alone.
func naivePlacementKnownDays(_ facts: NaivePlacementCase, _ visible: NaivePlacementVisible) -> [Int] {
    var last = facts.firstDay
    if let asOf = facts.asOf {
        last = max(last, asOf)
        if let lastDay = facts.lastDay, lastDay < last {
            last = lastDay
        }
    } else if let lastDay = facts.lastDay {
        last = lastDay
    }
    for numbered in visible.invoices {
        last = max(last, numbered.invoice.lastDay)
    }
    return Array(facts.firstDay...last)
}

/// The norms on a day under a division.
func naivePlacementNorms(of division: NaivePlacementDivision) -> [String] {
    var norms: [String]
    switch division.kind {
    case .agreement: norms = ["P-63"]
    case .reassessment: norms = ["P-69"]
    case .temporary: norms = ["P-65"]
    case .finalDecision: norms = ["P-66"]
    }
    switch division.rule {
    case .standard: norms += ["P-67", "I-16", "I-17"]
    case .share: break
    case .perDay: norms += ["I-59"]
    }
    return norms
}

/// Whether the cost of an emergency placement is not settled on a day.
///
/// "The cost of the emergency placement stays with the placing principal until the division has been settled":
/// after that a day without a division is one that the division leaves out (I-55).
func naivePlacementUnsettledEmergency(_ visible: NaivePlacementVisible, day: Int) -> Bool {
    if !visible.isEmergency {
        return false
    }
    for division in visible.divisions where division.decided <= day && division.kind != .temporary {
        // A division for days outside the placement settles nothing of it.
        if division.firstDay <= visible.lastDay ?? .max && visible.firstDay <= division.lastDay ?? .max {
            return false
        }
    }
    return true
}

// MARK: - The settlement

/// The reasons for which the placement cannot be settled.
func naivePlacementRefusals(_ visible: NaivePlacementVisible) -> [String] {
    var reasons: [String] = []
    for division in visible.divisions {
        if case .standard(let gate) = division.rule, naivePlacementStandardSplit(gate).result != .allowed {
            reasons.append("standardSplitNotAllowed")
        }
    }
    if naivePlacementClash(visible.divisions, reach: visible.terms.reach) {
        reasons.append("twoDivisionsOfTheSameDay")
    }
    return naivePlacementSorted(reasons)
}

/// What a principal has paid.
func naivePlacementPaid(by principal: NaivePlacementPrincipal, _ visible: NaivePlacementVisible) -> Int {
    var paid = 0
    for numbered in visible.invoices where numbered.invoice.paidBy == principal {
        paid += numbered.invoice.ore
    }
    for transfer in visible.transfers {
        if transfer.from == principal {
            paid += transfer.ore
        } else {
            paid -= transfer.ore
        }
    }
    return paid
}

/// Settles the cost of a placement.
func naivePlacementSettle(
    _ facts: NaivePlacementCase, terms: NaivePlacementTerms = NaivePlacementTerms()
) -> NaivePlacementOutcome {
    let visible = naivePlacementVisible(facts, terms: terms)
    let refusals = naivePlacementRefusals(visible)
    if !refusals.isEmpty {
        return .refused(refusals)
    }

    // What each principal owes.
    let parts = naivePlacementParts(visible, finalReach: true)
    var total = 0
    for numbered in visible.invoices {
        total += numbered.invoice.ore
    }
    var regionOwes = 0
    for part in parts {
        regionOwes += part.regionOre
    }
    let municipalityOwes = total - regionOwes

    // What the region would owe if final decisions did not reach back.
    var withoutReachingBack = 0
    for part in naivePlacementParts(visible, finalReach: false) {
        withoutReachingBack += part.regionOre
    }

    // What each has paid, and the transfer from the one that has paid too little.
    let regionPaid = naivePlacementPaid(by: .region, visible)
    let municipalityPaid = naivePlacementPaid(by: .municipality, visible)
    let regionBalance = regionPaid - regionOwes
    let municipalityBalance = municipalityPaid - municipalityOwes
    var payment: NaivePlacementPayment?
    if regionBalance < 0 {
        payment = NaivePlacementPayment(from: .region, ore: -regionBalance)
    }
    if municipalityBalance < 0 {
        payment = NaivePlacementPayment(from: .municipality, ore: -municipalityBalance)
    }

    var norms: [String] = []
    var daysWithoutDivision: [Int] = []
    var overdueDays: [Int] = []
    for day in naivePlacementKnownDays(facts, visible) {
        // Something was to be chosen where two cover the day, or the only one that covers it is over.
        var covering = 0
        var over = 0
        for division in visible.divisions where naivePlacementCovers(division, day: day, reach: terms.reach) {
            covering += 1
            if naivePlacementIsOver(division, visible.divisions, day: day, reach: terms.reach) {
                over += 1
            }
        }
        if covering > 1 || over > 0 {
            norms += ["I-62"]
        }
        if let division = naivePlacementInForce(visible.divisions, day: day, reach: terms.reach) {
            norms += naivePlacementNorms(of: division)
            // An agreement for days before it was made is a reading; a final decision is the text itself (P-66).
            if division.kind != .finalDecision && day < division.decided {
                norms += ["I-56"]
                // In an emergency the cost would have stayed with the placing principal until then.
                if facts.isEmergency {
                    norms += ["P-64"]
                }
            }
            if division.kind == .temporary && facts.isEmergency {
                norms += ["I-18"]
            }
            continue
        }
        if let division = naivePlacementUsed(visible, day: day, finalReach: true) {
            norms += naivePlacementNorms(of: division) + ["I-55"]
            continue
        }
        daysWithoutDivision.append(day)
        if !naivePlacementUnsettledEmergency(visible, day: day) {
            norms += ["P-61", "P-62", "I-55"]
            continue
        }
        norms += ["P-64"]
        if day > facts.firstDay + 30 && day <= facts.asOf ?? .max {
            overdueDays.append(day)
            norms += ["I-18", "I-61"]
        }
    }

    var approvalUnknown: [Int] = []
    for numbered in visible.invoices {
        guard let tie = numbered.invoice.tie else {
            norms += ["I-57", "I-58"]
            continue
        }
        let finding = naivePlacementCost(
            area: tie.area, arrangedBy: tie.arrangedBy, approvedBeforehand: tie.approvedBeforehand)
        norms += finding.norms + ["I-63"]
        if finding.result == .leftOpen("missingFacts") {
            approvalUnknown.append(numbered.index)
        }
    }

    // "Every placement shall be preceded by an agreement on the cost between the principals" (P-62); a temporary division
    // is agreed too (P-65), and a decision of the line is one of the managers of both.
    var agreedBeforehand = false
    for division in visible.divisions where division.decided <= facts.firstDay {
        if division.firstDay > facts.lastDay ?? .max || facts.firstDay > division.lastDay ?? .max {
            continue
        }
        agreedBeforehand = true
    }

    return .settled(
        NaivePlacementBooks(
            regionPaid: regionPaid, municipalityPaid: municipalityPaid, regionOwes: regionOwes,
            municipalityOwes: municipalityOwes, regionBalance: regionBalance,
            municipalityBalance: municipalityBalance, payment: payment, parts: parts,
            adjustmentOre: regionOwes - withoutReachingBack, daysWithoutDivision: daysWithoutDivision,
            overdueDays: overdueDays, noAgreementBeforehand: !facts.isEmergency && !agreedBeforehand,
            approvalUnknown: approvalUnknown, norms: naivePlacementSorted(norms)))
}
