// SPDX-License-Identifier: Apache-2.0

/// The days of a placement, cut wherever something about its cost changes, with the division that is in force on each.
struct PlacementTimeline {
    /// Days in a row on which nothing changes, whatever the invoices.
    struct Segment {
        /// The numbers of the days.
        let days: ClosedRange<Int>

        /// The place of the division in force among those of the placement; nil for none.
        let division: Int?

        /// Whether the division of an emergency placement is still to be settled.
        let awaitsDivision: Bool
    }

    /// The segments, in the order of the days.
    let segments: [Segment]

    /// The days of a placement as far as is known on a day, until its end, that day, or the last day that is paid for.
    ///
    /// - Parameter finalDecisionsReachBack: whether a final decision covers days before it was decided.
    init(
        _ placement: Placement, invoices: [PlacementInvoice], asOf: CivilDate?, terms: PlacementTerms,
        finalDecisionsReachBack: Bool = true
    ) {
        let counted = placement.divisions.enumerated().filter { $0.element.decided <= asOf ?? .latest }
        let decided = counted.map { $0.element.decided.dayNumber }.min()
        let covers = counted.map { place, division in
            let isBound =
                division.kind == .finalDecision ? !finalDecisionsReachBack : terms.reachingBack == .finalDecisionOnly
            let first = isBound ? max(division.firstDay, division.decided) : division.firstDay
            return (place, division.decided, first.dayNumber, (division.lastDay ?? .latest).dayNumber)
        }
        let first = placement.firstDay.dayNumber
        let paid = invoices.map { $0.lastDay.dayNumber }.max() ?? first
        let known = asOf.map { min($0.dayNumber, placement.lastDay?.dayNumber ?? $0.dayNumber) }
        let last = max(known ?? placement.lastDay?.dayNumber ?? paid, paid, first)
        // A decision day is a cut in every timeline of a placement, so that all of them have the same segments.
        let cuts =
            covers.flatMap { [$0.1.dayNumber, $0.2, $0.3 + 1] } + placement.divisions.map { $0.firstDay.dayNumber }
            + invoices.flatMap { [$0.firstDay.dayNumber, $0.lastDay.dayNumber + 1] }
        let starts = ([first] + cuts.filter { first < $0 && $0 <= last }.sorted()).reduce(into: [Int]()) {
            if $0.last != $1 { $0.append($1) }
        }
        segments = starts.indices.map { index in
            let start = starts[index]
            let end = index + 1 < starts.count ? starts[index + 1] - 1 : last
            let inForce = covers.filter { $0.2 <= start && start <= $0.3 }.max { $0.1 < $1.1 }
            return Segment(
                days: start...end, division: inForce?.0,
                awaitsDivision: placement.isEmergency && start < decided ?? .max)
        }
    }

    /// The places of the segments that an invoice is for; it begins and ends where segments do.
    func segments(of invoice: PlacementInvoice) -> Range<Int> {
        place(of: invoice.firstDay.dayNumber)..<place(of: invoice.lastDay.dayNumber + 1)
    }

    /// The place of the first segment that begins on a day or later.
    private func place(of day: Int) -> Int {
        var (low, high) = (0, segments.count)
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].days.lowerBound < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
