// SPDX-License-Identifier: Apache-2.0

extension Placement {
    /// Settles the placement as far as was known on a day: divisions, invoices and payments after it do not count.
    ///
    /// - Parameter day: the day that it is seen from; nil to count everything.
    /// - Throws: ``PlacementError`` when the standard split is used without being admitted, or a sum does not fit.
    public func settlement(asOf day: CivilDate?, under edition: Edition) throws(PlacementError) -> PlacementSettlement {
        try PlacementSettlement(self, asOf: day, under: edition)
    }
}

extension PlacementSettlement {
    init(_ placement: Placement, asOf: CivilDate?, under edition: Edition) throws(PlacementError) {
        let terms = edition.placement
        let known = asOf ?? .latest
        for division in placement.divisions where division.decided <= known {
            guard case .standard(let use) = division.rule else { continue }
            guard case .settled(.allowed) = use.decide(under: edition).finding else {
                throw .standardSplitNotAdmitted(use, decided: division.decided)
            }
        }
        let counted = placement.invoices.filter { $0.dated <= known }
        let ties = counted.enumerated().compactMap { place, invoice in
            invoice.tie.map { (place, invoice, $0.decide(under: edition)) }
        }
        var bearers: [Int: Principal] = [:]
        for (place, invoice, decision) in ties {
            // Where nobody knows of an approval, the cost stays where it arose.
            bearers[place] = decision.answer.map { $0 == .region ? .region : .municipality } ?? invoice.tie?.arrangedBy
        }
        let timeline = PlacementTimeline(placement, invoices: counted, asOf: asOf, terms: terms)
        let earlier = PlacementTimeline(
            placement, invoices: counted, asOf: asOf, terms: terms, finalDecisionsReachBack: false)
        func count(_ timeline: PlacementTimeline) throws(PlacementError) -> PlacementLedger {
            let divisions = timeline.segments.map { placement.division(of: $0, terms) }
            guard
                let ledger = PlacementLedger(
                    counted, bearers: bearers, timeline: timeline, divisions: divisions, rounding: terms.rounding)
            else { throw .outOfRange }
            return ledger
        }
        let (ledger, before) = (try count(timeline), try count(earlier))
        let bases = timeline.segments.map { placement.basis(of: $0) }
        guard let periods = Self.periods(timeline, bases, ledger), let total = Self.total(ledger),
            let totalBefore = Self.total(before), let adjustment = total.region.subtracting(totalBefore.region),
            let items = Self.items(counted, ledger.parts), let tied = Parts(ledger.tied),
            let region = Account(of: .region, borne: total.region, counted, placement.transfers, known),
            let municipality = Account(
                of: .municipality, borne: total.municipality, counted, placement.transfers, known)
        else { throw .outOfRange }
        self.placement = placement
        self.asOf = asOf
        self.periods = periods
        invoices = items
        self.tied = tied
        self.adjustment = adjustment
        self.region = region
        self.municipality = municipality
        self.terms = terms
        warnings = placement.warnings(periods, counted, ties.map { ($0.1, $0.2.answer == nil) }, asOf, edition)
        citations = Self.grounds(placement, periods, ties.map { $0.2.citations }, counted.isEmpty)
            .citing(.laterDivisionFirst, when: timeline.segments.contains { $0.isChosen })
    }

    /// The segments put together by what decides them; nil when a sum does not fit.
    private static func periods(
        _ timeline: PlacementTimeline, _ bases: [Basis], _ ledger: PlacementLedger
    ) -> [Period]? {
        var periods: [Period] = []
        var (start, sums) = (0, PlacementLedger.Sums())
        for place in bases.indices {
            guard sums.add(ledger.segments[place].cost, region: ledger.segments[place].region) != nil else {
                return nil
            }
            if place + 1 < bases.count, bases[place + 1] == bases[start] { continue }
            guard let first = CivilDate(dayNumber: timeline.segments[start].days.lowerBound),
                let last = CivilDate(dayNumber: timeline.segments[place].days.upperBound), let parts = Parts(sums)
            else { return nil }
            periods.append(Period(firstDay: first, lastDay: last, basis: bases[start], parts: parts))
            (start, sums) = (place + 1, PlacementLedger.Sums())
        }
        return periods
    }

    /// All of the cost, and what each principal bears of it; nil when a sum does not fit.
    private static func total(_ ledger: PlacementLedger) -> Parts? {
        var sums = ledger.tied
        for segment in ledger.segments {
            guard sums.add(segment.cost, region: segment.region) != nil else { return nil }
        }
        return Parts(sums)
    }

    private static func items(_ invoices: [PlacementInvoice], _ parts: [Money]) -> [Item]? {
        var items: [Item] = []
        for (invoice, region) in zip(invoices, parts) {
            guard let parts = Parts(cost: invoice.amount, region: region) else { return nil }
            items.append(Item(invoice: invoice, parts: parts))
        }
        return items
    }

    /// The norms: what decides each period, the tied invoices, and how invoices are counted.
    private static func grounds(
        _ placement: Placement, _ periods: [Period], _ ties: [Citations], _ isUnpaid: Bool
    ) -> Citations {
        let all = periods.map { placement.grounds(of: $0) } + ties
        // There is a period, for a placement has a day.
        let grounds = all.dropFirst().reduce(all.first ?? Citations(.costFollowsResponsibility)) { $0.union($1) }
        return grounds.citing(.invoiceSpreadEvenly, when: !isUnpaid).citing(.roundedOnRunningTotal, when: !isUnpaid)
    }
}

extension PlacementSettlement.Parts {
    /// A cost and the region's part of it; nil when what is left does not fit.
    fileprivate init?(cost: Money, region: Money) {
        guard let municipality = cost.subtracting(region) else { return nil }
        self.init(cost: cost, region: region, municipality: municipality)
    }

    fileprivate init?(_ sums: PlacementLedger.Sums) { self.init(cost: sums.cost, region: sums.region) }
}

extension PlacementSettlement.Account {
    /// What a principal has paid up to a day, against what it is to bear; nil when a sum does not fit.
    fileprivate init?(
        of principal: Principal, borne: Money, _ invoices: [PlacementInvoice], _ transfers: [PlacementTransfer],
        _ day: CivilDate
    ) {
        var (paid, transferred) = (Money.zero, Money.zero)
        for invoice in invoices where invoice.paidBy == principal {
            guard let sum = paid.adding(invoice.amount) else { return nil }
            paid = sum
        }
        for transfer in transfers where transfer.day <= day {
            let sum =
                transfer.from == principal
                ? transferred.adding(transfer.amount) : transferred.subtracting(transfer.amount)
            guard let sum else { return nil }
            transferred = sum
        }
        guard let balance = paid.adding(transferred)?.subtracting(borne) else { return nil }
        self.init(invoices: paid, transferred: transferred, borne: borne, balance: balance)
    }
}

extension Placement {
    /// How the cost of a segment is divided.
    fileprivate func division(of segment: PlacementTimeline.Segment, _ terms: PlacementTerms)
        -> PlacementLedger.Division
    {
        guard let place = segment.division else { return .all(placedBy) }
        return switch divisions[place].rule {
        case .standard: .share(terms.standardSplit.regionShare)
        case .share(let share): .share(share)
        case .perDay(let part, let principal): .perDay(part.amount, by: principal)
        }
    }

    /// What decides the cost of a segment.
    fileprivate func basis(of segment: PlacementTimeline.Segment) -> PlacementSettlement.Basis {
        guard let place = segment.division else { return segment.awaitsDivision ? .emergency : .withoutDivision }
        return .division(divisions[place])
    }

    /// The norms that decide who bears the cost of a period.
    fileprivate func grounds(of period: PlacementSettlement.Period) -> Citations {
        switch period.basis {
        case .division(let division):
            let reachesBack = division.kind != .finalDecision && period.firstDay < division.decided
            return division.grounds.citing(.agreementMayReachBack, when: reachesBack)
        case .emergency:
            let isLong = period.lastDay.days(since: firstDay) > PlacementTerms.daysToSettleEmergency
            return Citations(.emergencyCostStays).citing(.emergencyCostStaysPastThirtyDays, when: isLong)
                .citing(.placementDayIsDayZero, when: isLong)
        case .withoutDivision:
            return Citations(.approvalBeforehand).citing(.agreementBeforePlacement).citing(.costStaysWithoutDivision)
        }
    }

    /// What somebody has to look at.
    fileprivate func warnings(
        _ periods: [PlacementSettlement.Period], _ invoices: [PlacementInvoice],
        _ ties: [(invoice: PlacementInvoice, isOpen: Bool)], _ asOf: CivilDate?, _ edition: Edition
    ) -> [PlacementWarning] {
        let decided = divisions.map { $0.decided }.filter { $0 <= asOf ?? .latest }.min()
        var warnings: [PlacementWarning] = []
        switch (isEmergency, decided) {
        case (true, nil) where asOf == nil: warnings.append(.emergencyNotExamined)
        case (true, _):
            let question = EmergencyCost(
                placed: firstDay, placedBy: placedBy, settled: decided, day: asOf ?? decided ?? firstDay)
            switch question.decide(under: edition).answer?.progress {
            case .late(let days)?: warnings.append(.emergency(.late(days: days)))
            case .overdue(let days)?: warnings.append(.emergency(.overdue(days: days)))
            case .inTime?, .notYetDue?, nil: break
            }
        case (false, nil): warnings.append(.neverAgreed)
        case (false, let decided?):
            let days = decided.days(since: firstDay)
            if days > 0 { warnings.append(.agreedAfterThePlacement(days: days)) }
        }
        let uncovered = periods.reduce(0) { $1.basis == .withoutDivision ? $0 + $1.days : $0 }
        if uncovered > 0, decided != nil { warnings.append(.daysWithoutDivision(uncovered)) }
        let unpaid = daysWithoutInvoice(among: periods, invoices)
        if unpaid > 0 { warnings.append(.daysWithoutInvoice(unpaid)) }
        let numbers = invoices.map { $0.number }
        for (place, number) in numbers.enumerated() where numbers[..<place].contains(number) {
            let warning = PlacementWarning.sameInvoiceNumber(number)
            if !warnings.contains(warning) { warnings.append(warning) }
        }
        return warnings + ties.filter { $0.isOpen }.map { .approvalNotKnown(invoice: $0.invoice.number) }
    }

    /// The number of days of the periods that no invoice is for.
    private func daysWithoutInvoice(
        among periods: [PlacementSettlement.Period], _ invoices: [PlacementInvoice]
    ) -> Int {
        var (paid, last) = (0, firstDay.dayNumber - 1)
        for invoice in invoices.sorted(by: { $0.firstDay < $1.firstDay }) {
            let end = invoice.lastDay.dayNumber
            paid += max(0, end - max(last, invoice.firstDay.dayNumber - 1))
            last = max(last, end)
        }
        return periods.reduce(0) { $0 + $1.days } - paid
    }
}
