// SPDX-License-Identifier: Apache-2.0

/// The days of a placement, cut wherever something about its cost changes, with the division that is in force on each.
struct PlacementTimeline {
    /// Days in a row on which nothing changes, whatever the invoices.
    struct Segment {
        /// The numbers of the days.
        let days: ClosedRange<Int>

        /// What decides who bears the cost.
        let basis: PlacementSettlement.Basis

        /// Whether more than one division covers the days, or one that does not come back.
        let isChosen: Bool
    }

    /// The segments, in the order of the days.
    let segments: [Segment]

    /// The days of a placement until its end, a day, or the last day that is paid for.
    ///
    /// - Parameters:
    ///   - placement: what is known of it on the day.
    ///   - day: the day that it is seen from; nil for no such day.
    ///   - finalDecisionsReachBack: whether a final decision covers days before it was decided.
    init(_ placement: Placement, asOf day: CivilDate?, terms: PlacementTerms, finalDecisionsReachBack: Bool) {
        let counted = placement.divisions.filter { division in
            division.isLasting || !placement.isEmergency || terms.temporaryInEmergency == .divides
        }
        let agreed = counted.map { division in
            let isBound = division.kind != .finalDecision && terms.reachingBack == .finalDecisionOnly
            return Cover(division, from: isBound ? max(division.firstDay, division.decided) : division.firstDay)
        }
        // That a temporary division has been replaced does not depend on how far back the later one reaches.
        let covers = agreed.map { cover in
            let isBound = cover.division.kind == .finalDecision && !finalDecisionsReachBack
            return cover.replaced(by: agreed).from(isBound ? cover.decided : cover.first)
        }
        let first = placement.firstDay.dayNumber
        let paid = placement.invoices.map { $0.lastDay.dayNumber }.max() ?? first
        let known = day.map { min($0, placement.lastDay ?? $0) } ?? placement.lastDay
        let last = max(known?.dayNumber ?? paid, paid, first)
        // A temporary division settles nothing, and neither does one for days outside the placement.
        let settled = agreed.filter { $0.division.isLasting && $0.meets(placement) }.map { $0.decided }.min()
        var cuts = (agreed + covers).flatMap { [$0.first, $0.last + 1] } + (settled.map { [$0] } ?? [])
        // Only an amount per day asks which invoices meet on a day; a share is one of the sum.
        if agreed.contains(where: { $0.division.isPerDay }) {
            cuts += placement.invoices.flatMap { [$0.firstDay.dayNumber, $0.lastDay.dayNumber + 1] }
        }
        var starts = [first]
        for cut in cuts.sorted() where starts[starts.count - 1] < cut && cut <= last { starts.append(cut) }
        segments = starts.indices.map { index in
            let start = starts[index]
            let end = index + 1 < starts.count ? starts[index + 1] - 1 : last
            let inForce = covers.filter { $0.covers(start) }.max { $0.decided < $1.decided }
            let all = agreed.filter { $0.covers(start) }
            let basis: PlacementSettlement.Basis
            if let inForce {
                basis = .division(inForce.division)
            } else if placement.isEmergency, start < settled ?? .max {
                basis = .emergency
            } else if terms.afterPeriod == .lastDivision, let ended = Self.last(of: covers, in: first..<start) {
                basis = .continued(ended.division)
            } else {
                basis = .withoutDivision
            }
            return Segment(
                days: start...end, basis: basis, isChosen: all.count > 1 || inForce == nil && !all.isEmpty)
        }
    }

    /// The division that ran out last within some days; of those that ran out together the one that was decided last.
    private static func last(of covers: [Cover], in days: Range<Int>) -> Cover? {
        covers.filter { $0.first <= $0.last && days.contains($0.last) }
            .max { ($0.last, $0.decided) < ($1.last, $1.decided) }
    }

    /// The places of the segments that an invoice is for, some or all of their days.
    func segments(of invoice: PlacementInvoice) -> Range<Int> {
        place(of: invoice.firstDay.dayNumber)..<place(of: invoice.lastDay.dayNumber) + 1
    }

    /// The part of an invoice that falls on the days of a segment.
    func weight(of place: Int, in invoice: PlacementInvoice) -> Fraction {
        let days = segments[place].days.clamped(to: invoice.firstDay.dayNumber...invoice.lastDay.dayNumber)
        return Fraction(Int64(days.count), Int64(invoice.days)) ?? .zero
    }

    /// The place of the segment that a day is in.
    private func place(of day: Int) -> Int {
        var (low, high) = (0, segments.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if segments[middle].days.lowerBound <= day { low = middle } else { high = middle - 1 }
        }
        return low
    }
}

/// The days that a division covers, by their numbers.
private struct Cover {
    let division: CostDivision
    let decided: Int
    private(set) var first: Int
    private(set) var last: Int

    init(_ division: CostDivision, from first: CivilDate) {
        self.division = division
        decided = division.decided.dayNumber
        self.first = first.dayNumber
        last = (division.lastDay ?? .latest).dayNumber
    }

    func covers(_ day: Int) -> Bool { first <= day && day <= last }

    /// Whether it covers a day of the placement.
    func meets(_ placement: Placement) -> Bool {
        first <= last && first <= (placement.lastDay ?? .latest).dayNumber && placement.firstDay.dayNumber <= last
    }

    /// The same, but not before a day.
    func from(_ day: Int) -> Cover {
        var cover = self
        cover.first = max(first, day)
        return cover
    }

    /// The same, but a temporary division does not come back after a later one that took its place (I-62).
    ///
    /// It still covers days before the later one was decided.
    func replaced(by all: [Cover]) -> Cover {
        guard !division.isLasting else { return self }
        let successors = all.filter { other in
            other.decided > decided && max(first, other.first) <= min(last, other.last)
        }
        var cover = self
        cover.last = successors.reduce(last) { min($0, max($1.last, $1.decided - 1)) }
        return cover
    }
}
