// SPDX-License-Identifier: Apache-2.0

/// What the region bears of the invoices of a placement, counted invoice by invoice.
struct PlacementLedger {
    /// What has been counted for days in a row, and for the invoices that are tied to a principal.
    struct Sums {
        var cost = Money.zero
        var region = Money.zero

        /// Adds a cost and the region's part of it; nil when a sum does not fit.
        mutating func add(_ cost: Money, region part: Money) -> Void? {
            guard let sum = self.cost.adding(cost), let region = region.adding(part) else { return nil }
            (self.cost, self.region) = (sum, region)
            return ()
        }
    }

    /// How the cost of a segment is divided.
    enum Division {
        case all(Principal)
        case share(Share)
        case perDay(Money, by: Principal)
    }

    /// The sums of each segment; an öre that is rounded belongs to the segment where the running total passes it.
    private(set) var segments: [Sums]

    /// The sums of the invoices that are tied to a principal.
    private(set) var tied = Sums()

    /// The region's part of each invoice, in the order of the invoices as they were given.
    private(set) var parts: [Money]

    private let timeline: PlacementTimeline
    private let divisions: [Division]
    private let rounding: PlacementTerms.CostRounding
    /// The cost of each segment so far, without tied invoices.
    private var costs: [ExactMoney]
    /// The region's part so far, of all invoices or of the one that is counted.
    private var running = ExactMoney.zero

    /// Counts invoices; nil when a sum or a share does not fit.
    ///
    /// - Parameter bearers: who bears each invoice that is tied, by the place of the invoice.
    init?(
        _ invoices: [PlacementInvoice], bearers: [Int: Principal], timeline: PlacementTimeline, divisions: [Division],
        rounding: PlacementTerms.CostRounding
    ) {
        self.timeline = timeline
        self.divisions = divisions
        self.rounding = rounding
        segments = timeline.segments.map { _ in Sums() }
        costs = timeline.segments.map { _ in .zero }
        parts = invoices.map { _ in .zero }
        let order = invoices.indices.sorted { left, right in
            let (first, second) = (invoices[left], invoices[right])
            return (first.firstDay, first.lastDay, first.dated, left)
                < (second.firstDay, second.lastDay, second.dated, right)
        }
        for place in order {
            let invoice = invoices[place]
            if let bearer = bearers[place] {
                parts[place] = bearer == .region ? invoice.amount : .zero
                guard tied.add(invoice.amount, region: parts[place]) != nil else { return nil }
            } else {
                guard let part = count(invoice) else { return nil }
                parts[place] = part
            }
        }
    }

    /// Counts an invoice, spread evenly over its days, and gives the region's part of it.
    private mutating func count(_ invoice: PlacementInvoice) -> Money? {
        if rounding == .perInvoice { running = .zero }
        var (spread, part) = (ExactMoney.zero, Money.zero)
        for place in timeline.segments(of: invoice) {
            let days = timeline.segments[place].days.count
            guard let weight = Fraction(Int64(days), Int64(invoice.days)),
                let cost = ExactMoney(invoice.amount).multiplied(by: weight), let total = costs[place].adding(cost),
                let before = region(costs[place], place), let after = region(total, place),
                let more = after.subtracting(before), let passed = running.adding(more),
                let spreadOn = spread.adding(cost), let cell = spreadOn.rounded.minus(spread.rounded),
                let regionCell = passed.rounded.minus(running.rounded), let sum = part.adding(regionCell),
                segments[place].add(cell, region: regionCell) != nil
            else { return nil }
            costs[place] = total
            (spread, running, part) = (spreadOn, passed, sum)
        }
        return part
    }

    /// The region's part of the cost of a segment.
    private func region(_ cost: ExactMoney, _ place: Int) -> ExactMoney? {
        switch divisions[place] {
        case .all(.region): cost
        case .all(.municipality): .zero
        case .share(let share): cost.multiplied(by: share.fraction)
        case .perDay(let amount, let principal):
            // The cost is the same on every day of a segment, so that the least of each day is the least of all.
            amount.multiplied(by: Fraction(Int64(timeline.segments[place].days.count))).flatMap { limit in
                let borne = min(max(cost, .zero), ExactMoney(limit))
                return principal == .region ? borne : cost.subtracting(borne)
            }
        }
    }
}

extension Money? {
    /// The difference, or nil when one of the amounts is not there or it does not fit.
    fileprivate func minus(_ other: Money?) -> Money? {
        guard let self, let other else { return nil }
        return self.subtracting(other)
    }
}
