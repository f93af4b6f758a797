// SPDX-License-Identifier: Apache-2.0

extension Placement {
    /// What somebody has to look at, in what is known of the placement.
    func warnings(
        _ periods: [PlacementSettlement.Period], _ ties: [TiedInvoice], cappedDays: Int, asOf day: CivilDate?
    ) -> [PlacementWarning] {
        let lasting = periods.last?.lastDay ?? firstDay
        var warnings = beginning(seenFrom: day ?? lasting)
        warnings += coverage(periods)
        if cappedDays > 0 { warnings.append(.dailyPartAboveCost(days: cappedDays)) }
        warnings += divisions.filter { !concerning.contains($0) }
            .map { .divisionOutsideThePlacement(decided: $0.decided) }
        let unpaid = periods.reduce(0) { $0 + $1.days - $1.invoicedDays }
        if unpaid > 0 { warnings.append(.daysWithoutInvoice(unpaid)) }
        warnings += doubledNumbers.map { .sameInvoiceNumber($0) }
        return warnings
            + ties.filter { $0.isOpen }
            .map { .approvalNotKnown(invoice: $0.invoice.number, amount: $0.invoice.amount) }
    }

    /// The divisions that cover a day of the placement.
    private var concerning: [CostDivision] {
        divisions.filter { $0.firstDay <= lastDay ?? .latest && firstDay <= $0.lastDay ?? .latest }
    }

    /// Whether the cost was divided in time.
    private func beginning(seenFrom day: CivilDate) -> [PlacementWarning] {
        guard !isEmergency else {
            let settled = concerning.filter { $0.isLasting }.map { $0.decided }.min()
            let limit = PlacementTerms.daysToSettleEmergency
            let excess = (settled ?? day).days(since: firstDay) - limit
            guard excess > 0 else { return [] }
            return [settled == nil ? .emergencyOverdue(days: excess) : .emergencySettledLate(days: excess)]
        }
        guard let decided = concerning.map({ $0.decided }).min() else { return [.neverAgreed] }
        let days = decided.days(since: firstDay)
        return days > 0 ? [.agreedAfterThePlacement(days: days)] : []
    }

    /// What is doubtful about the divisions in force.
    private func coverage(_ periods: [PlacementSettlement.Period]) -> [PlacementWarning] {
        var warnings: [PlacementWarning] = []
        var (uncovered, continued, back) = (0, 0, 0)
        for (place, period) in periods.enumerated() {
            switch period.basis {
            case .emergency: break
            case .withoutDivision: uncovered += period.days
            case .continued: continued += period.days
            case .division(let division):
                for doubt in doubts(about: division, in: period) where !warnings.contains(doubt) {
                    warnings.append(doubt)
                }
                if division.kind != .finalDecision {
                    back += max(0, min(period.days, division.decided.days(since: period.firstDay)))
                }
                if place > 0, let earlier = periods[place - 1].basis.division, earlier.decided > division.decided,
                    division.firstDay < period.firstDay, earlier.decided <= period.firstDay
                {
                    warnings.append(.holdsAgain(decided: division.decided))
                }
            }
        }
        if case .division(let division)? = periods.last?.basis, !division.isLasting { warnings.append(.onlyTemporary) }
        if back > 0 { warnings.append(.reachesBack(days: back)) }
        if uncovered > 0, !concerning.isEmpty { warnings.append(.daysWithoutDivision(uncovered)) }
        if continued > 0 { warnings.append(.continued(days: continued)) }
        return warnings
    }

    /// What is doubtful about a division on the days of a period.
    private func doubts(
        about division: CostDivision, in period: PlacementSettlement.Period
    ) -> [PlacementWarning] {
        var warnings: [PlacementWarning] = []
        if division.lastDay == nil, division.kind == .agreement || division.kind == .reassessment {
            warnings.append(.noLastDay(decided: division.decided))
        }
        if case .standard = division.rule {
            let others = divisions.filter { other in
                other.isLasting && other.decided < division.decided && other.firstDay <= period.lastDay
                    && other.lastDay ?? .latest >= period.firstDay
            }
            if !others.isEmpty { warnings.append(.standardSplitBesideAnother(decided: division.decided)) }
        }
        return warnings
    }

    /// The numbers that more than one invoice has, in the order of the second ones.
    private var doubledNumbers: [String] {
        var (seen, doubled) = (Set<String>(), [String]())
        for invoice in invoices where !seen.insert(invoice.number).inserted {
            if !doubled.contains(invoice.number) { doubled.append(invoice.number) }
        }
        return doubled
    }

    /// The days that an invoice is for, in runs that do not meet; one that is tied to a principal pays for no day of the home.
    var invoicedDays: [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        for invoice in invoices.filter({ $0.tie == nil }).sorted(by: { $0.firstDay < $1.firstDay }) {
            let days = invoice.firstDay.dayNumber...invoice.lastDay.dayNumber
            if let last = runs.last, days.lowerBound <= last.upperBound {
                runs[runs.count - 1] = last.lowerBound...max(last.upperBound, days.upperBound)
            } else {
                runs.append(days)
            }
        }
        return runs
    }
}
