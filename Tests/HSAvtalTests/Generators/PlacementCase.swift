// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit

// The facts of a placement as numbers of days and öre, and the values of the library that are made from them.

/// The day with the number 0 in the facts.
private let dayZero = 739_617

/// The day with a number.
func placementDay(_ number: Int) -> CivilDate { CivilDate(dayNumber: dayZero + number) ?? .earliest }

/// The number of a day.
func placementNumber(_ day: CivilDate) -> Int { day.dayNumber - dayZero }

extension NaivePlacementCase {
    /// The placement.
    func placement() throws -> Placement {
        try Placement(
            placedBy: placedBy.principal, firstDay: placementDay(firstDay), lastDay: lastDay.map(placementDay),
            isEmergency: isEmergency, divisions: try divisions.map { try $0.division() },
            invoices: try invoices.enumerated().map { try $0.element.invoice(number: "F\($0.offset)") },
            transfers: transfers.map { transfer in
                PlacementTransfer(
                    day: placementDay(transfer.day), from: transfer.from.principal,
                    amount: Money(ore: Int64(transfer.ore)))
            })
    }

    /// The settlement.
    func settlement(under terms: PlacementTerms = PlacementTerms()) throws -> PlacementSettlement {
        var edition = Edition.vastraGotaland2023
        edition.placement = terms
        return try placement().settlement(asOf: asOf.map(placementDay), under: edition)
    }
}

extension NaivePlacementPrincipal {
    var principal: Principal { self == .region ? .region : .municipality }
}

extension NaivePlacementFact {
    var knowledge: Knowledge { Knowledge(rawValue: rawValue) ?? .unknown }
}

extension NaivePlacementDivision {
    func division() throws -> CostDivision {
        try CostDivision(
            kind: CostDivision.Kind(rawValue: kind.rawValue) ?? .agreement, decided: placementDay(decided),
            firstDay: placementDay(firstDay), lastDay: lastDay.map(placementDay), rule: rule.rule)
    }
}

extension NaivePlacementRule {
    var rule: CostRule {
        switch self {
        case .standard(let gate): .standard(gate.use)
        case .share(let numerator, let denominator):
            .share(region: Fraction(Int64(numerator), Int64(denominator)).flatMap { Share($0) } ?? .nothing)
        case .perDay(let ore, let principal):
            CostRule.DailyPart(Money(ore: Int64(ore))).map { .perDay($0, by: principal.principal) }
                ?? .share(region: .nothing)
        }
    }
}

extension NaivePlacementGate {
    var use: StandardSplitUse {
        StandardSplitUse(
            needsSocialServices: needsSocialServices.knowledge, needsHealthCare: needsHealthCare.knowledge,
            divisionUnclear: divisionUnclear.knowledge, notDefinableOtherwise: notDefinableOtherwise.knowledge,
            nothingElseAgreed: nothingElseAgreed.knowledge)
    }

    /// The facts that admit the standard split.
    static let admitted = NaivePlacementGate(
        needsSocialServices: .yes, needsHealthCare: .yes, divisionUnclear: .yes, notDefinableOtherwise: .yes,
        nothingElseAgreed: .yes)
}

extension NaivePlacementInvoice {
    func invoice(number: String) throws -> PlacementInvoice {
        try PlacementInvoice(
            number: number, dated: placementDay(dated), firstDay: placementDay(firstDay),
            lastDay: placementDay(lastDay),
            amount: Money(ore: Int64(ore)), paidBy: paidBy.principal,
            tie: tie.map { tie in
                PlacementCost(
                    area: tie.area.principal, arrangedBy: tie.arrangedBy.principal,
                    approvedBeforehand: tie.approvedBeforehand.knowledge)
            })
    }
}

extension NaivePlacementTerms {
    var terms: PlacementTerms {
        PlacementTerms(
            standardSplit: split == .thirds ? .thirds : .wholePercent,
            reachingBack: reach == .asAgreed ? .asAgreed : .finalDecisionOnly,
            temporaryInEmergency: temporaryWaits ? .waits : .divides,
            afterPeriod: lastContinues ? .lastDivision : .placingPrincipal,
            rounding: rounding == .runningTotal ? .runningTotal : .perInvoice)
    }

    /// Every combination of policies.
    static let all: [NaivePlacementTerms] = NaivePlacementSplit.allCases.flatMap { split in
        NaivePlacementReach.allCases.flatMap { reach in
            NaivePlacementRounding.allCases.flatMap { rounding in
                [false, true].flatMap { waits in
                    [false, true].map { continues in
                        NaivePlacementTerms(
                            split: split, reach: reach, rounding: rounding, temporaryWaits: waits,
                            lastContinues: continues)
                    }
                }
            }
        }
    }
}

extension NaivePlacementCase {
    /// Placements of up to 100 days with up to four divisions, which are decided on different days, and six invoices.
    static func random(tied: Bool = true) -> Generator<NaivePlacementCase> {
        Generator(
            generate: { random in
                var facts = NaivePlacementCase(
                    placedBy: random.choose(NaivePlacementPrincipal.allCases), firstDay: 0,
                    isEmergency: random.int(in: 0...1) == 1)
                if random.int(in: 0...2) > 0 { facts.lastDay = random.int(in: 0...100) }
                let last = facts.lastDay ?? 100
                for place in 0..<random.int(in: 0...4) {
                    let first = random.int(in: -5...60)
                    facts.divisions.append(
                        NaivePlacementDivision(
                            kind: random.choose(NaivePlacementKind.allCases),
                            decided: random.int(in: -5...20) * 4 + place, firstDay: first,
                            lastDay: random.int(in: 0...1) == 0 ? nil : first + random.int(in: 0...40),
                            rule: random.rule()))
                }
                for _ in 0..<random.int(in: 0...6) {
                    let first = random.int(in: 0...last)
                    let end = min(last, first + random.int(in: 0...(random.int(in: 0...5) == 0 ? 90 : 30)))
                    facts.invoices.append(
                        NaivePlacementInvoice(
                            firstDay: first, lastDay: end, ore: random.amount(),
                            paidBy: random.choose(NaivePlacementPrincipal.allCases), dated: random.int(in: 0...120),
                            tie: tied && random.int(in: 0...4) == 0 ? random.tie() : nil))
                }
                for _ in 0..<random.int(in: 0...2) {
                    facts.transfers.append(
                        NaivePlacementTransfer(
                            day: random.int(in: 0...120), from: random.choose(NaivePlacementPrincipal.allCases),
                            ore: random.int(in: 0...500_000)))
                }
                if random.int(in: 0...1) == 0 { facts.asOf = random.int(in: 0...120) }
                return facts
            },
            shrink: { facts in
                var simpler: [NaivePlacementCase] = []
                func without<Element>(_ path: WritableKeyPath<NaivePlacementCase, [Element]>) {
                    for index in facts[keyPath: path].indices {
                        var smaller = facts
                        smaller[keyPath: path].remove(at: index)
                        simpler.append(smaller)
                    }
                }
                without(\.invoices)
                without(\.divisions)
                without(\.transfers)
                if facts.asOf != nil {
                    var smaller = facts
                    smaller.asOf = nil
                    simpler.append(smaller)
                }
                return simpler
            })
    }
}

extension SplitMix64 {
    mutating func choose<Value>(_ values: [Value]) -> Value { values[int(in: 0...values.count - 1)] }

    /// A rule; the standard split only where it is admitted.
    fileprivate mutating func rule() -> NaivePlacementRule {
        switch int(in: 0...6) {
        case 0, 1: .standard(.admitted)
        case 2: .perDay(ore: choose([0, 1, 99, 5_000, 150_000]), by: choose(NaivePlacementPrincipal.allCases))
        case 3: .share(numerator: int(in: 0...3), denominator: 3)
        case 4: .share(numerator: int(in: 0...10_000), denominator: 10_000)
        default: .share(numerator: choose([0, 10, 33, 50, 100]), denominator: 100)
        }
    }

    /// An amount of öre, often small or negative.
    fileprivate mutating func amount() -> Int {
        switch int(in: 0...4) {
        case 0: int(in: -3...3)
        case 1: int(in: -1_000_000...0)
        default: int(in: 0...100_000_000)
        }
    }

    fileprivate mutating func tie() -> NaivePlacementTie {
        NaivePlacementTie(
            area: choose(NaivePlacementPrincipal.allCases), arrangedBy: choose(NaivePlacementPrincipal.allCases),
            approvedBeforehand: choose(NaivePlacementFact.allCases))
    }
}
