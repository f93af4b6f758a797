// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("The settlement of a placement agrees with a naive one, day by day, norms included")
struct PlacementSettlementOracleTests {
    @Test("Random placements, under every combination of policies")
    func random() throws {
        let claims: [Coverage<NaivePlacementCase>] = [
            Coverage("an emergency", atLeast: 30) { $0.isEmergency },
            Coverage("a final decision that reaches back", atLeast: 20) { facts in
                facts.divisions.contains { $0.kind == .finalDecision && $0.firstDay < $0.decided }
            },
            Coverage("an amount per day", atLeast: 10) { facts in
                facts.divisions.contains { if case .perDay = $0.rule { true } else { false } }
            },
            Coverage("a credit", atLeast: 20) { $0.invoices.contains { $0.ore < 0 } },
            Coverage("a tied invoice", atLeast: 20) { $0.invoices.contains { $0.tie != nil } },
        ]
        for terms in NaivePlacementTerms.all {
            try forAll(NaivePlacementCase.random(), cases: 300, covering: claims) { try check($0, under: terms) }
        }
    }

    @Test("Every way in which two divisions, a placement and an invoice of a few days can lie")
    func enumerated() throws {
        let kinds = NaivePlacementKind.allCases
        let rules: [NaivePlacementRule] = [.standard(.admitted), .perDay(ore: 70, by: .municipality)]
        for emergency in [false, true] {
            try every(kinds, 0...4, 0...3, [nil, 2, 4]) { kind, decided, first, last in
                if let last, last < first { return }
                let one = NaivePlacementDivision(
                    kind: .agreement, decided: 1, firstDay: 1, lastDay: 3, rule: .share(numerator: 1, denominator: 2))
                for rule in rules where decided != 1 {
                    let other = NaivePlacementDivision(
                        kind: kind, decided: decided, firstDay: first, lastDay: last, rule: rule)
                    for (start, end) in [(0, 4), (0, 0), (2, 3), (1, 4)] {
                        var facts = NaivePlacementCase(
                            placedBy: .municipality, firstDay: 0, lastDay: 5, isEmergency: emergency)
                        facts.divisions = [one, other]
                        facts.invoices = [
                            NaivePlacementInvoice(
                                firstDay: start, lastDay: end, ore: 1_001, paidBy: .municipality, dated: 2)
                        ]
                        for terms in NaivePlacementTerms.all where terms.split == .wholePercent {
                            try check(facts, under: terms)
                            facts.asOf = 3
                            try check(facts, under: terms)
                            facts.asOf = nil
                        }
                    }
                }
            }
        }
    }

    private func check(_ facts: NaivePlacementCase, under terms: NaivePlacementTerms) throws {
        guard case .settled(let books) = naivePlacementSettle(facts, terms: terms) else {
            return try hold(false, "the naive settlement refuses")
        }
        let settlement = try facts.settlement(under: terms.terms)
        func ore(_ money: Money) -> Int { Int(money.ore) }
        func paid(_ account: PlacementSettlement.Account) -> Int { ore(account.paid) + ore(account.transferred) }
        try equal(ore(settlement.region.borne), books.regionOwes, "what the region bears")
        try equal(ore(settlement.municipality.borne), books.municipalityOwes, "what the municipality bears")
        try equal(paid(settlement.region), books.regionPaid, "what the region has paid")
        try equal(paid(settlement.municipality), books.municipalityPaid, "what the municipality has paid")
        try equal(ore(settlement.region.balance), books.regionBalance, "the balance of the region")
        try equal(ore(settlement.municipality.balance), books.municipalityBalance, "the balance of the municipality")
        try equal(settlement.transfer?.from, books.payment?.from.principal, "who is to pay")
        try equal(settlement.transfer.map { ore($0.amount) }, books.payment?.ore, "what is to be paid")
        try equal(ore(settlement.adjustment), books.adjustmentOre, "the adjustment")
        try equal(settlement.invoices.map { ore($0.parts.region) }, books.parts.map { $0.regionOre }, "the invoices")
        let warned = settlement.warnings.compactMap { $0.norm?.id }
        try equal(Set(settlement.citations.ids), Set(books.norms + warned), "the norms")
        try checkWarnings(settlement, facts, books)
        try checkPeriods(settlement, facts, books, terms)
    }

    private func checkWarnings(
        _ settlement: PlacementSettlement, _ facts: NaivePlacementCase, _ books: NaivePlacementBooks
    ) throws {
        let warnings = settlement.warnings
        let early = warnings.filter { warning in
            if case .agreedAfterThePlacement = warning { true } else { warning == .neverAgreed }
        }
        try equal(!early.isEmpty, books.noAgreementBeforehand, "no agreement beforehand")
        let numbers = books.approvalUnknown.map { place in
            PlacementWarning.approvalNotKnown(
                invoice: "F\(place)", amount: Money(ore: Int64(facts.invoices[place].ore)))
        }
        try equal(warnings.filter { $0.name == "approvalNotKnown" }, numbers, "approvals that are not known")
        let bare = settlement.periods.filter { $0.basis == .emergency || $0.basis == .withoutDivision }
        let days = bare.flatMap { Array(placementNumber($0.firstDay)...placementNumber($0.lastDay)) }
        try equal(days, books.daysWithoutDivision, "days without a division")
        let late = bare.filter { $0.basis == .emergency }
            .flatMap { placementNumber($0.firstDay)...placementNumber($0.lastDay) }
            .filter { $0 > 30 && $0 <= facts.asOf ?? .max }
        try equal(late, books.overdueDays, "days past the thirtieth")
        let known = settlement.periods.flatMap { placementNumber($0.firstDay)...placementNumber($0.lastDay) }
        let invoices = facts.invoices.filter { $0.tie == nil && $0.dated <= facts.asOf ?? .max }
        let unpaid = known.filter { day in !invoices.contains { $0.firstDay <= day && day <= $0.lastDay } }
        try equal(
            warnings.contains(.daysWithoutInvoice(unpaid.count)), !unpaid.isEmpty, "days without an invoice")
    }

    private func checkPeriods(
        _ settlement: PlacementSettlement, _ facts: NaivePlacementCase, _ books: NaivePlacementBooks,
        _ terms: NaivePlacementTerms
    ) throws {
        let parts = settlement.periods.map { $0.parts } + [settlement.tied]
        try equal(Int(parts.reduce(0) { $0 + $1.region.ore }), books.regionOwes, "the periods of the region")
        try equal(
            Int(parts.reduce(0) { $0 + $1.municipality.ore }), books.municipalityOwes, "the periods of the municipality"
        )
        let visible = naivePlacementVisible(facts, terms: terms)
        for period in settlement.periods {
            for day in [period.firstDay, period.lastDay] {
                let used = naivePlacementUsed(visible, day: placementNumber(day), finalReach: true)
                try equal(period.basis.division, try used?.division(), "the division of \(day)")
            }
            let none = Money.zero
            switch period.basis {
            case .emergency, .withoutDivision:
                let other = facts.placedBy == .region ? period.parts.municipality : period.parts.region
                try equal(other, none, "the part of the principal that has not placed")
            case .division(let division), .continued(let division):
                if case .share(let share) = division.rule, share == .nothing {
                    try equal(period.parts.region, none, "nothing of a period")
                }
            }
        }
        for (earlier, later) in zip(settlement.periods, settlement.periods.dropFirst()) {
            try equal(earlier.lastDay.adding(days: 1), later.firstDay, "the periods follow on each other")
            try hold(earlier.basis != later.basis, "one basis is one period")
        }
    }
}
