// SPDX-License-Identifier: Apache-2.0

/// What each principal bears of the invoices of a placement, counted invoice by invoice.
struct PlacementLedger {
    /// What has been counted for days in a row, or for the invoices that are tied to a principal, in öre.
    struct Sums {
        var region: Int128 = 0
        var municipality: Int128 = 0

        static func += (sums: inout Sums, other: Sums) {
            sums.region += other.region
            sums.municipality += other.municipality
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

    /// What each principal bears of each invoice, in the order of the invoices as they were given.
    private(set) var parts: [Sums]

    /// All sums together.
    var total: Sums { segments.reduce(into: tied) { $0 += $1 } }

    /// The number of days that cost something, but less than the amount per day that one principal is to bear.
    var cappedDays: Int {
        timeline.segments.indices.reduce(0) { sum, place in
            guard case .perDay(let amount, by: _) = divisions[place], costs[place] > .zero,
                costs[place] < limit(amount, place)
            else { return sum }
            return sum + timeline.segments[place].days.count
        }
    }

    private let timeline: PlacementTimeline
    private let divisions: [Division]
    private let rounding: PlacementTerms.CostRounding
    /// The cost of each segment so far, where an amount per day makes it matter.
    private var costs: [ExactMoney]
    /// What the region and the municipality bear so far, of all invoices or of the one that is counted.
    private var running = (region: ExactMoney.zero, municipality: ExactMoney.zero)

    /// Counts invoices.
    ///
    /// - Parameter bearers: for each invoice who bears all of it; nil where it is divided.
    init(
        _ invoices: [PlacementInvoice], bearers: [Principal?], timeline: PlacementTimeline, divisions: [Division],
        rounding: PlacementTerms.CostRounding
    ) throws(PlacementError) {
        self.timeline = timeline
        self.divisions = divisions
        self.rounding = rounding
        segments = timeline.segments.map { _ in Sums() }
        costs = timeline.segments.map { _ in .zero }
        parts = invoices.map { _ in Sums() }
        let order = invoices.indices.sorted { left, right in
            let (first, second) = (invoices[left], invoices[right])
            return (first.firstDay, first.lastDay, first.dated, first.amount, left)
                < (second.firstDay, second.lastDay, second.dated, second.amount, right)
        }
        for place in order {
            let invoice = invoices[place]
            guard let bearer = bearers[place] else {
                parts[place] = try count(invoice)
                continue
            }
            let amount = Int128(invoice.amount.ore)
            parts[place] = bearer == .region ? Sums(region: amount) : Sums(municipality: amount)
            tied += parts[place]
        }
    }

    /// Counts an invoice, spread evenly over its days, and gives what each principal bears of it.
    private mutating func count(_ invoice: PlacementInvoice) throws(PlacementError) -> Sums {
        if rounding == .perInvoice { running = (.zero, .zero) }
        // Half an öre is the region's, of a debt and of the credit that cancels it.
        let halfUp = rounding == .runningTotal || invoice.amount >= .zero
        var part = Sums()
        for place in timeline.segments(of: invoice) {
            let cost = try ExactMoney(invoice.amount).multiplied(by: timeline.weight(of: place, in: invoice))
            let region = try region(of: cost, place)
            let next = (
                region: try running.region.adding(region),
                municipality: try running.municipality.adding(try cost.subtracting(region))
            )
            // Half an öre that is the region's is not the municipality's.
            let cell = Sums(
                region: next.region.rounded(halfUp: halfUp) - running.region.rounded(halfUp: halfUp),
                municipality: next.municipality.rounded(halfUp: !halfUp)
                    - running.municipality.rounded(halfUp: !halfUp))
            segments[place] += cell
            part += cell
            running = next
        }
        return part
    }

    /// What the region bears more when a cost is added to a segment.
    private mutating func region(of cost: ExactMoney, _ place: Int) throws(PlacementError) -> ExactMoney {
        switch divisions[place] {
        case .all(.region): return cost
        case .all(.municipality): return .zero
        case .share(let share): return try cost.multiplied(by: share.fraction)
        case .perDay(let amount, let principal):
            // The cost is the same on every day of a segment, so that the least of each day is the least of all.
            let limit = limit(amount, place)
            let before = min(max(costs[place], .zero), limit)
            costs[place] = try costs[place].adding(cost)
            let borne = try min(max(costs[place], .zero), limit).subtracting(before)
            return principal == .region ? borne : try cost.subtracting(borne)
        }
    }

    /// What an amount per day comes to on the days of a segment; what goes beyond every cost need not be exact.
    private func limit(_ amount: Money, _ place: Int) -> ExactMoney {
        let days = Fraction(Int64(timeline.segments[place].days.count))
        return ExactMoney(amount.multiplied(by: days) ?? Money(ore: .max))
    }
}
