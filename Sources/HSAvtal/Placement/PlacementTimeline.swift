// SPDX-License-Identifier: Apache-2.0

/// The days of a placement, cut wherever something about its cost changes, with the division that is in force on each.
struct PlacementTimeline {
    /// Days in a row on which nothing changes, whatever the invoices.
    struct Segment {
        /// The numbers of the days.
        let days: ClosedRange<Int>

        /// The place of the division in force among those of the placement; nil for none.
        let division: Int?

        /// Whether more than one division covers the days, or one that does not come back.
        let isChosen: Bool

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
        let agreed = counted.map { place, division in
            let isBound =
                division.kind == .finalDecision ? !finalDecisionsReachBack : terms.reachingBack == .finalDecisionOnly
            return Cover(
                division: place, isTemporary: division.kind == .temporary, decided: division.decided.dayNumber,
                first: (isBound ? max(division.firstDay, division.decided) : division.firstDay).dayNumber,
                last: (division.lastDay ?? .latest).dayNumber)
        }
        let covers = agreed.map { $0.withoutReviving(after: agreed) }
        let first = placement.firstDay.dayNumber
        let paid = invoices.map { $0.lastDay.dayNumber }.max() ?? first
        let known = asOf.map { min($0.dayNumber, placement.lastDay?.dayNumber ?? $0.dayNumber) }
        let last = max(known ?? placement.lastDay?.dayNumber ?? paid, paid, first)
        let cuts =
            [decided ?? first] + (agreed + covers).flatMap { [$0.first, $0.last + 1] }
            + invoices.flatMap { [$0.firstDay.dayNumber, $0.lastDay.dayNumber + 1] }
        let starts = ([first] + cuts.filter { first < $0 && $0 <= last }.sorted()).reduce(into: [Int]()) {
            if $0.last != $1 { $0.append($1) }
        }
        segments = starts.indices.map { index in
            let start = starts[index]
            let end = index + 1 < starts.count ? starts[index + 1] - 1 : last
            let inForce = covers.filter { $0.covers(start) }.max { $0.decided < $1.decided }
            let all = agreed.filter { $0.covers(start) }
            return Segment(
                days: start...end, division: inForce?.division,
                isChosen: all.count > 1 || inForce == nil && !all.isEmpty,
                awaitsDivision: placement.isEmergency && start < decided ?? .max)
        }
    }

    /// The days that a division covers.
    private struct Cover {
        let division: Int
        let isTemporary: Bool
        let decided: Int
        let first: Int
        var last: Int

        func covers(_ day: Int) -> Bool { first <= day && day <= last }

        /// The same, but a temporary division does not come back after a later one that has taken its place (I-62).
        func withoutReviving(after all: [Cover]) -> Cover {
            guard isTemporary else { return self }
            let successors = all.filter { other in
                !other.isTemporary && other.decided > decided && max(first, other.first) <= min(last, other.last)
            }
            var cover = self
            cover.last = successors.reduce(last) { min($0, $1.last) }
            return cover
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
