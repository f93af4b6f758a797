// SPDX-License-Identifier: Apache-2.0

extension Placement {
    /// Settles the placement as far as was known on a day: what was decided, dated or paid after it does not count.
    ///
    /// An invoice that is dated by then counts in full, also for days after it.
    ///
    /// - Parameters:
    ///   - day: the day that it is seen from; nil to count everything.
    ///   - edition: the readings of the agreement.
    /// - Throws: ``PlacementError`` when the standard split is used without being admitted, or a sum does not fit.
    public func settlement(asOf day: CivilDate?, under edition: Edition) throws(PlacementError) -> PlacementSettlement {
        try PlacementSettlement(self, asOf: day, under: edition)
    }
}

extension PlacementSettlement {
    init(_ placement: Placement, asOf day: CivilDate?, under edition: Edition) throws(PlacementError) {
        if let day, day < placement.firstDay { throw .beforeThePlacement(day: day, placed: placement.firstDay) }
        let terms = edition.placement
        let known = placement.known(on: day ?? .latest)
        let count = PlacementCount(known, under: edition)
        let timeline = PlacementTimeline(known, asOf: day, terms: terms, finalDecisionsReachBack: true)
        let usesStandardSplit = try Self.usesStandardSplit(timeline, under: edition)
        let ledger = try count.ledger(timeline, terms.standardSplit)
        let total = try CostParts(ledger.total)

        var adjustment = Money.zero
        if known.divisions.contains(where: { $0.kind == .finalDecision && $0.firstDay < $0.decided }) {
            let earlier = PlacementTimeline(known, asOf: day, terms: terms, finalDecisionsReachBack: false)
            _ = try Self.usesStandardSplit(earlier, under: edition)
            let before = try CostParts(count.ledger(earlier, terms.standardSplit).total)
            adjustment = try before.region.difference(to: total.region)
        }
        var thirdsDifference: Money?
        if usesStandardSplit {
            let isThirds = terms.standardSplit == .thirds
            let other = try CostParts(count.ledger(timeline, isThirds ? .wholePercent : .thirds).total)
            thirdsDifference = try (isThirds ? other : total).region.difference(to: (isThirds ? total : other).region)
        }
        let periods = try Self.periods(timeline, ledger, invoiced: known.invoicedDays) { basis, days in
            known.grounds(of: basis, days, asOf: day)
        }
        self.placement = placement
        asOf = day
        self.periods = periods
        invoices = try known.invoices.indices.map { place throws(PlacementError) in
            DividedInvoice(
                invoice: known.invoices[place], parts: try CostParts(ledger.parts[place]),
                citations: count.ties[place]?.citations)
        }
        tied = try CostParts(ledger.tied)
        self.adjustment = adjustment
        self.thirdsDifference = thirdsDifference
        region = try Account(of: .region, bearing: total.region, known)
        municipality = try Account(of: .municipality, bearing: total.municipality, known)
        self.terms = terms
        let warnings = known.warnings(periods, count.ruling, cappedDays: ledger.cappedDays, asOf: day)
        self.warnings = warnings
        let isSpread = count.ruling.count < known.invoices.count
        let grounds = periods.dropFirst().reduce(periods[0].citations) { $0.union($1.citations) }
        let ties = count.ruling.reduce(grounds) { $0.union($1.citations) }
        citations = warnings.reduce(ties) { $0.union($1.norm.map { Citations($0) }) }
            .citing(.laterDivisionFirst, when: timeline.segments.contains { $0.isChosen })
            .citing(.invoiceSpreadEvenly, when: isSpread).citing(.roundedOnRunningTotal, when: isSpread)
    }

    /// Whether the standard split is in force on some day.
    ///
    /// - Throws: ``PlacementError/standardSplitNotAdmitted(_:decided:)`` where the facts do not admit it.
    private static func usesStandardSplit(
        _ timeline: PlacementTimeline, under edition: Edition
    ) throws(PlacementError) -> Bool {
        var isUsed = false
        for segment in timeline.segments {
            guard let division = segment.basis.division, case .standard(let use) = division.rule else { continue }
            guard case .settled(.allowed) = use.decide(under: edition).finding else {
                throw .standardSplitNotAdmitted(use, decided: division.decided)
            }
            isUsed = true
        }
        return isUsed
    }

    /// The segments put together by what decides them; at least one, for a placement has a day.
    private static func periods(
        _ timeline: PlacementTimeline, _ ledger: PlacementLedger, invoiced: [ClosedRange<Int>],
        citing grounds: (Basis, ClosedRange<CivilDate>) -> Citations
    ) throws(PlacementError) -> [Period] {
        var periods: [Period] = []
        var (start, sums) = (0, PlacementLedger.Sums())
        for place in timeline.segments.indices {
            let basis = timeline.segments[start].basis
            sums += ledger.segments[place]
            if place + 1 < timeline.segments.count, timeline.segments[place + 1].basis == basis { continue }
            let days = timeline.segments[start].days.lowerBound...timeline.segments[place].days.upperBound
            let first = CivilDate(dayNumber: days.lowerBound) ?? .earliest
            let last = CivilDate(dayNumber: days.upperBound) ?? .latest
            periods.append(
                Period(
                    firstDay: first, lastDay: last, basis: basis, parts: try CostParts(sums),
                    citations: grounds(basis, first...last),
                    invoicedDays: invoiced.filter { $0.overlaps(days) }.reduce(0) { $0 + $1.clamped(to: days).count }))
            (start, sums) = (place + 1, PlacementLedger.Sums())
        }
        return periods
    }
}

/// The invoices of a placement, and who bears those that are tied; counted once for each timeline.
private struct PlacementCount {
    private let placement: Placement
    let ties: [TiedInvoice?]
    private let rounding: PlacementTerms.CostRounding

    /// The invoices that are tied.
    var ruling: [TiedInvoice] { ties.compactMap { $0 } }

    init(_ placement: Placement, under edition: Edition) {
        self.placement = placement
        ties = placement.invoices.map { invoice in invoice.tie.map { TiedInvoice(invoice, $0, under: edition) } }
        rounding = edition.placement.rounding
    }

    func ledger(
        _ timeline: PlacementTimeline, _ split: PlacementTerms.StandardSplit
    ) throws(PlacementError) -> PlacementLedger {
        try PlacementLedger(
            placement.invoices, bearers: ties.map { $0?.bearer }, timeline: timeline,
            divisions: timeline.segments.map { $0.basis.ledgerDivision(placedBy: placement.placedBy, split) },
            rounding: rounding)
    }
}

/// An invoice that is tied to one principal's responsibility, and who bears it.
struct TiedInvoice {
    let invoice: PlacementInvoice
    let bearer: Principal
    /// Whether it is not known if it was approved beforehand, so that it stays where it arose for the time being (I-63).
    let isOpen: Bool
    let citations: Citations

    init(_ invoice: PlacementInvoice, _ tie: PlacementCost, under edition: Edition) {
        let decision = tie.decide(under: edition)
        self.invoice = invoice
        isOpen = decision.answer == nil
        bearer = decision.answer ?? tie.arrangedBy
        citations = decision.citations.citing(.tieBeforeDivision)
    }
}

extension Money {
    /// The difference, which may go beyond the range of an amount.
    fileprivate func difference(to other: Money) throws(PlacementError) -> Money {
        guard let difference = other.subtracting(self) else { throw .sumTooLarge }
        return difference
    }
}

extension PlacementSettlement.Account {
    /// What a principal has paid, against what it is to bear.
    fileprivate init(
        of principal: Principal, bearing borne: Money, _ placement: Placement
    ) throws(PlacementError) {
        let paid = placement.invoices.reduce(Int128(0)) { $1.paidBy == principal ? $0 + Int128($1.amount.ore) : $0 }
        let transferred = placement.transfers.reduce(Int128(0)) { sum, transfer in
            transfer.from == principal ? sum + Int128(transfer.amount.ore) : sum - Int128(transfer.amount.ore)
        }
        let balance = paid + transferred - Int128(borne.ore)
        guard let paid = Int64(exactly: paid), let transferred = Int64(exactly: transferred),
            let balance = Int64(exactly: balance)
        else { throw .sumTooLarge }
        self.init(
            paid: Money(ore: paid), transferred: Money(ore: transferred), borne: borne, balance: Money(ore: balance))
    }
}

extension PlacementSettlement.Basis {
    /// How the cost is divided.
    fileprivate func ledgerDivision(
        placedBy principal: Principal, _ split: PlacementTerms.StandardSplit
    ) -> PlacementLedger.Division {
        switch division?.rule {
        case nil: .all(principal)
        case .standard?: .share(split.regionShare)
        case .share(let share)?: .share(share)
        case .perDay(let part, let payer)?: .perDay(part.amount, by: payer)
        }
    }
}

extension Placement {
    /// The norms that say who bears the cost of days.
    fileprivate func grounds(
        of basis: PlacementSettlement.Basis, _ days: ClosedRange<CivilDate>, asOf day: CivilDate?
    ) -> Citations {
        switch basis {
        case .division(let division):
            let reachesBack = division.kind != .finalDecision && days.lowerBound < division.decided
            return division.grounds.citing(.agreementMayReachBack, when: reachesBack)
                .citing(.emergencyCostStays, when: isEmergency && reachesBack)
                .citing(.emergencyCostStaysPastThirtyDays, when: isEmergency && !division.isLasting)
        case .continued(let division): return division.grounds.citing(.costStaysWithoutDivision)
        case .emergency:
            let last = min(days.upperBound, day ?? days.upperBound)
            let isLong = last.days(since: firstDay) > PlacementTerms.daysToSettleEmergency
            return Citations(.emergencyCostStays).citing(.emergencyCostStaysPastThirtyDays, when: isLong)
                .citing(.placementDayIsDayZero, when: isLong)
        case .withoutDivision:
            return Citations(.approvalBeforehand).citing(.agreementBeforePlacement).citing(.costStaysWithoutDivision)
        }
    }
}
