// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

/// A placement from 10 January 2026, by the municipality where nothing else is given.
func placementSample(
    by principal: Principal = .municipality, to last: String? = nil, emergency: Bool = false,
    _ divisions: [CostDivision] = [], invoices: [PlacementInvoice] = [], transfers: [PlacementTransfer] = []
) throws -> Placement {
    try Placement(
        placedBy: principal, firstDay: try CivilDate("2026-01-10"), lastDay: try last.map { try CivilDate($0) },
        isEmergency: emergency, divisions: divisions, invoices: invoices, transfers: transfers)
}

/// A division.
func divisionSample(
    _ kind: CostDivision.Kind = .agreement, decided: String, from first: String = "2026-01-10",
    to last: String? = "2026-12-31",
    _ rule: CostRule
) throws -> CostDivision {
    try CostDivision(
        kind: kind, decided: try CivilDate(decided), firstDay: try CivilDate(first),
        lastDay: try last.map { try CivilDate($0) }, rule: rule)
}

/// An invoice that the municipality has paid where nothing else is given.
func invoiceSample(
    number: String = "1", dated: String = "2026-02-01", _ first: String, _ last: String, kronor: Int64,
    paidBy: Principal = .municipality, tie: PlacementCost? = nil
) throws -> PlacementInvoice {
    try PlacementInvoice(
        number: number, dated: try CivilDate(dated), firstDay: try CivilDate(first), lastDay: try CivilDate(last),
        amount: try #require(Money(kronor: kronor)), paidBy: paidBy, tie: tie)
}

/// A share for the region in per cent.
func regionShare(_ percent: Int) throws -> CostRule { .share(region: try #require(Share(percent: percent))) }

/// An amount per day.
func perDay(kronor: Int64, by principal: Principal) throws -> CostRule {
    let amount = try #require(Money(kronor: kronor))
    return .perDay(try #require(CostRule.DailyPart(amount)), by: principal)
}

/// The standard split, admitted.
let standardSplitSample = CostRule.standard(NaivePlacementGate.admitted.use)

extension PlacementSettlement {
    /// Expects what the region bears in kronor, the periods as text, and exactly these norms.
    func expect(
        region kronor: String, _ rows: [String], citing ids: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(region.borne == (try Money(kronor)), sourceLocation: sourceLocation)
        #expect(
            periods.map { "\($0.firstDay) \($0.days) \($0.parts.region) \($0.parts.municipality)" } == rows,
            sourceLocation: sourceLocation)
        #expect(citations.ids == ids, sourceLocation: sourceLocation)
    }
}

@Suite("Section 6.3: what each principal bears of a placement, day by day")
struct PlacementSettlementTests {
    private let edition = Edition.vastraGotaland2023

    @Test("An agreed share holds for its days (P-63); an invoice is spread evenly over them (I-57)")
    func agreed() throws {
        let placement = try placementSample(
            [try divisionSample(decided: "2026-01-02", try regionShare(40))],
            invoices: [try invoiceSample("2026-01-10", "2026-01-19", kronor: 30_000)])
        let settlement = try placement.settlement(asOf: nil, under: edition)
        try settlement.expect(
            region: "12000", ["2026-01-10 10 12000.00 18000.00"], citing: ["P-63", "I-57", "I-58"])
        #expect(settlement.warnings.isEmpty)
        #expect(settlement.transfer?.from == .region)
        #expect(settlement.transfer?.amount == (try Money("12000")))
        let period = try #require(settlement.periods.first)
        #expect(period.invoicedDays == 10)
        #expect(period.perInvoicedDay?.region == (try Money("1200")))
        #expect(period.perInvoicedDay?.municipality == (try Money("1800")))
        // Days that nobody has invoiced yet do not thin out the mean.
        let later = try placement.settlement(asOf: try CivilDate("2026-02-28"), under: edition)
        let longer = try #require(later.periods.first)
        #expect(longer.days == 50 && longer.invoicedDays == 10 && longer.perInvoicedDay == period.perInvoicedDay)
        let before = try placement.settlement(asOf: try CivilDate("2026-01-31"), under: edition)
        #expect(before.periods.map { $0.perInvoicedDay } == [nil] && before.periods.map { $0.invoicedDays } == [0])
        #expect(period.citations.ids == ["P-63"])
        #expect(settlement.account(of: .municipality) == settlement.municipality)
        #expect(settlement.account(of: .region).balance == (try Money("-12000")))
    }

    @Test("The standard split gives the region 33 per cent (P-67, I-16, I-17), or a third when so chosen")
    func standard() throws {
        let placement = try placementSample(
            [try divisionSample(decided: "2026-01-02", standardSplitSample)],
            invoices: [try invoiceSample("2026-01-10", "2026-01-10", kronor: 1_000)])
        let norms = ["P-63", "P-67", "I-16", "I-17", "I-57", "I-58"]
        try placement.settlement(asOf: nil, under: edition)
            .expect(region: "330", ["2026-01-10 1 330.00 670.00"], citing: norms)
        var thirds = edition
        thirds.placement.standardSplit = .thirds
        try placement.settlement(asOf: nil, under: thirds)
            .expect(region: "333.33", ["2026-01-10 1 333.33 666.67"], citing: norms)
        // What the other reading would change is told, under either of them.
        for (edition, sentence) in [
            (edition, "Med exakta tredjedelar i stället för 33 procent hade regionen burit 3,33 kr mer."),
            (thirds, "Med 33 procent i stället för exakta tredjedelar hade regionen burit 3,33 kr mindre."),
        ] {
            let settlement = try placement.settlement(asOf: nil, under: edition)
            #expect(settlement.thirdsDifference == (try Money("3.33")))
            #expect(settlement.explanation(in: .swedish).sentences.contains(sentence))
        }
    }

    @Test("An amount per day is borne by one principal, at most the cost of the day; the other bears the rest (I-59)")
    func daily() throws {
        let invoices = [
            try invoiceSample("2026-01-10", "2026-01-14", kronor: 5_000),
            try invoiceSample("2026-01-13", "2026-01-14", kronor: 4_000),
        ]
        // 1 000 a day for three days, then 3 000 a day for two.
        for (kronor, region, rest) in [(1_500, "6000", "3000"), (0, "0", "9000"), (9_000, "9000", "0")]
            as [(Int64, String, String)]
        {
            let byRegion = try placementSample(
                [try divisionSample(decided: "2026-01-02", try perDay(kronor: kronor, by: .region))], invoices: invoices
            )
            try byRegion.settlement(asOf: nil, under: edition).expect(
                region: region, ["2026-01-10 5 \(region).00 \(rest).00"], citing: ["P-63", "I-57", "I-58", "I-59"])
            // 1 000 a day for three days, 3 000 for two: how many of them are below the amount.
            let capped = kronor > 3_000 ? 5 : kronor > 1_000 ? 3 : 0
            #expect(
                try byRegion.settlement(asOf: nil, under: edition).warnings.filter { $0.name == "dailyPartAboveCost" }
                    == (capped > 0 ? [.dailyPartAboveCost(days: capped)] : []))
            let byMunicipality = try placementSample(
                [try divisionSample(decided: "2026-01-02", try perDay(kronor: kronor, by: .municipality))],
                invoices: invoices)
            try byMunicipality.settlement(asOf: nil, under: edition).expect(
                region: rest, ["2026-01-10 5 \(rest).00 \(region).00"], citing: ["P-63", "I-57", "I-58", "I-59"])
        }
    }

    @Test("The cost of an emergency placement stays with the placing principal until the division is settled (P-64)")
    func emergency() throws {
        for principal in Principal.allCases {
            let temporary = try divisionSample(
                .temporary, decided: "2026-01-20", from: "2026-01-20", try regionShare(50))
            let placement = try placementSample(
                by: principal, emergency: true, [temporary],
                invoices: [try invoiceSample("2026-01-10", "2026-01-29", kronor: 20_000)])
            let alone = principal == .region ? ("10000.00", "0.00") : ("0.00", "10000.00")
            try placement.settlement(asOf: nil, under: edition).expect(
                region: principal == .region ? "15000" : "5000",
                ["2026-01-10 10 \(alone.0) \(alone.1)", "2026-01-20 10 5000.00 5000.00"],
                citing: ["P-64", "P-65", "P-66", "I-18", "I-57", "I-58"])
            // On the day before the decision nothing is divided.
            let before = try placement.settlement(asOf: try CivilDate("2026-01-19"), under: edition)
            #expect(before.periods.map { $0.basis } == [.emergency])
            #expect(before.citations.ids == ["P-64"])
        }
    }

    @Test(
        "The thirtieth day after an emergency placement is still in time; from the next the overrun is told (I-18, I-61)"
    )
    func overrun() throws {
        let placement = try placementSample(emergency: true)
        let last = try placement.settlement(asOf: try CivilDate("2026-02-09"), under: edition)
        #expect(last.warnings == [.daysWithoutInvoice(31)])
        #expect(last.citations.ids == ["P-64"])
        let next = try placement.settlement(asOf: try CivilDate("2026-02-10"), under: edition)
        #expect(next.warnings == [.emergencyOverdue(days: 1), .daysWithoutInvoice(32)])
        #expect(next.citations.ids == ["P-64", "I-18", "I-61"])
        let late = try placementSample(
            emergency: true, [try divisionSample(decided: "2026-02-12", from: "2026-02-12", try regionShare(50))])
        #expect(
            try late.settlement(asOf: nil, under: edition).warnings.first == .emergencySettledLate(days: 3))
    }

    @Test("A planned placement without a division stays with the placing principal (P-61, P-62, I-55)")
    func never() throws {
        let placement = try placementSample(
            invoices: [try invoiceSample("2026-01-10", "2026-01-11", kronor: 2_000, paidBy: .region)])
        let settlement = try placement.settlement(asOf: nil, under: edition)
        try settlement.expect(
            region: "0", ["2026-01-10 2 0.00 2000.00"], citing: ["P-61", "P-62", "I-55", "I-57", "I-58"])
        #expect(settlement.warnings == [.neverAgreed])
        #expect(settlement.transfer?.from == .municipality)
    }

    @Test("Days after the period of a division has run out stay with the placing principal (I-55), in an emergency too")
    func runOut() throws {
        for emergency in [false, true] {
            let placement = try placementSample(
                emergency: emergency,
                [try divisionSample(decided: "2026-01-10", to: "2026-01-12", try regionShare(50))],
                invoices: [try invoiceSample("2026-01-10", "2026-01-14", kronor: 5_000)])
            let settlement = try placement.settlement(asOf: nil, under: edition)
            try settlement.expect(
                region: "1500", ["2026-01-10 3 1500.00 1500.00", "2026-01-13 2 0.00 2000.00"],
                citing: ["P-61", "P-62", "P-63", "I-55", "I-57", "I-58"])
            #expect(settlement.warnings == [.daysWithoutDivision(2)])
            #expect(settlement.periods.map { $0.citations.ids } == [["P-63"], ["P-61", "P-62", "I-55"]])
            // Or, when so chosen, as the division that ran out says.
            var continued = edition
            continued.placement.afterPeriod = .lastDivision
            let goesOn = try placement.settlement(asOf: nil, under: continued)
            try goesOn.expect(
                region: "2500", ["2026-01-10 3 1500.00 1500.00", "2026-01-13 2 1000.00 1000.00"],
                citing: ["P-63", "I-55", "I-57", "I-58"])
            #expect(goesOn.warnings == [.continued(days: 2)])
            #expect(goesOn.periods.last?.basis == .continued(placement.divisions[0]))
            #expect(goesOn.periods.map { $0.citations.ids } == [["P-63"], ["P-63", "I-55"]])
        }
    }

    @Test("A temporary division divides the cost of an emergency meanwhile, or waits when so chosen (I-18)")
    func waiting() throws {
        let temporary = try divisionSample(.temporary, decided: "2026-01-15", from: "2026-01-15", try regionShare(50))
        let final = try divisionSample(.finalDecision, decided: "2026-01-20", from: "2026-01-18", try regionShare(20))
        let invoices = [try invoiceSample("2026-01-10", "2026-01-19", kronor: 10_000)]
        let placement = try placementSample(emergency: true, [temporary, final], invoices: invoices)
        let divided = ["2026-01-10 5 0.00 5000.00", "2026-01-15 3 1500.00 1500.00", "2026-01-18 2 400.00 1600.00"]
        try placement.settlement(asOf: nil, under: edition).expect(
            region: "1900", divided, citing: ["P-64", "P-65", "P-66", "I-18", "I-57", "I-58", "I-62"])
        var waiting = edition
        waiting.placement.temporaryInEmergency = .waits
        let settlement = try placement.settlement(asOf: nil, under: waiting)
        try settlement.expect(
            region: "400", ["2026-01-10 8 0.00 8000.00", "2026-01-18 2 400.00 1600.00"],
            citing: ["P-64", "P-66", "I-57", "I-58"])
        #expect(settlement.periods.map { $0.citations.ids } == [["P-64"], ["P-66"]])
        #expect(settlement.adjustment == (try Money("400")))
    }

    @Test(
        "A final decision reaches back and adjusts earlier days (P-66); an agreement does when its period says so (I-56)"
    )
    func reachingBack() throws {
        let temporary = try divisionSample(.temporary, decided: "2026-01-10", try regionShare(50))
        let invoices = [try invoiceSample("2026-01-10", "2026-01-29", kronor: 20_000)]
        let decided = try divisionSample(.finalDecision, decided: "2026-03-01", try regionShare(20))
        let placement = try placementSample([temporary, decided], invoices: invoices)
        let settlement = try placement.settlement(asOf: nil, under: edition)
        try settlement.expect(
            region: "4000", ["2026-01-10 20 4000.00 16000.00"], citing: ["P-66", "I-57", "I-58", "I-62"])
        #expect(settlement.adjustment == (try Money("-6000")))
        let agreed = try placementSample(
            [temporary, try divisionSample(decided: "2026-01-20", try regionShare(20))], invoices: invoices)
        try agreed.settlement(asOf: nil, under: edition).expect(
            region: "4000", ["2026-01-10 20 4000.00 16000.00"], citing: ["P-63", "I-56", "I-57", "I-58", "I-62"])
        var strict = edition
        strict.placement.reachingBack = .finalDecisionOnly
        let bound = try agreed.settlement(asOf: nil, under: strict)
        try bound.expect(
            region: "7000", ["2026-01-10 10 5000.00 5000.00", "2026-01-20 10 2000.00 8000.00"],
            citing: ["P-63", "P-65", "I-57", "I-58", "I-62"])
        #expect(bound.adjustment == .zero)
        #expect(try placement.settlement(asOf: nil, under: strict).adjustment == (try Money("-6000")))
    }

    @Test("After changed needs a new division holds from its day (P-69); the one decided last is in force")
    func changedNeeds() throws {
        let placement = try placementSample(
            [
                try divisionSample(.reassessment, decided: "2026-01-12", from: "2026-01-15", try regionShare(100)),
                try divisionSample(decided: "2026-01-02", try regionShare(0)),
            ], invoices: [try invoiceSample("2026-01-10", "2026-01-19", kronor: 10_000)])
        try placement.settlement(asOf: nil, under: edition).expect(
            region: "5000", ["2026-01-10 5 0.00 5000.00", "2026-01-15 5 5000.00 0.00"],
            citing: ["P-63", "P-69", "I-57", "I-58", "I-62"])
    }

    @Test("When a later division runs out an agreement holds again, but a temporary division does not (I-62)")
    func noRevival() throws {
        let invoices = [try invoiceSample("2026-01-10", "2026-01-19", kronor: 10_000)]
        func settle(_ kind: CostDivision.Kind, _ later: CostDivision.Kind, from first: String) throws
            -> PlacementSettlement
        {
            try placementSample(
                [
                    try divisionSample(kind, decided: "2026-01-10", from: "2026-01-12", try regionShare(50)),
                    try divisionSample(
                        later, decided: "2026-01-11", from: first, to: "2026-01-14", try regionShare(10)),
                ], invoices: invoices
            ).settlement(asOf: nil, under: edition)
        }
        let merged = ["2026-01-10 5 500.00 4500.00", "2026-01-15 5 2500.00 2500.00"]
        for later in [CostDivision.Kind.agreement, .reassessment, .finalDecision] {
            for kind in [CostDivision.Kind.agreement, .reassessment, .finalDecision] {
                let settlement = try settle(kind, later, from: "2026-01-10")
                #expect(settlement.periods.map(row) == merged)
                #expect(settlement.region.borne == (try Money("3000")))
            }
            let settlement = try settle(.temporary, later, from: "2026-01-10")
            #expect(settlement.periods.map(row) == [merged[0], "2026-01-15 5 0.00 5000.00"])
            #expect(
                settlement.warnings
                    == [.reachesBack(days: 1), .daysWithoutDivision(5)].suffix(later == .finalDecision ? 1 : 2))
            #expect(settlement.citations.ids.contains("I-62"))
        }
        // Another temporary division takes its place too; one that ran out before does not.
        #expect(
            try settle(.temporary, .temporary, from: "2026-01-10").periods.map(row)
                == [merged[0], "2026-01-15 5 0.00 5000.00"])
        let before = try placementSample(
            [
                try divisionSample(.temporary, decided: "2026-01-10", from: "2026-01-15", try regionShare(50)),
                try divisionSample(.finalDecision, decided: "2026-01-11", to: "2026-01-14", try regionShare(10)),
            ], invoices: invoices)
        #expect(try before.settlement(asOf: nil, under: edition).periods.map(row) == merged)
        #expect(try !before.settlement(asOf: nil, under: edition).citations.ids.contains("I-62"))
    }

    private func row(_ period: PlacementSettlement.Period) -> String {
        "\(period.firstDay) \(period.days) \(period.parts.region) \(period.parts.municipality)"
    }

    @Test("An invoice that is tied to one principal's responsibility is borne by it (P-60, P-61, I-54)")
    func tied() throws {
        let cases: [(area: Principal, by: Principal, Knowledge, region: String, norms: [String], isOpen: Bool)] = [
            (.region, .region, .no, "1000", ["P-60"], false),
            (.municipality, .municipality, .unknown, "0", ["P-60"], false),
            (.region, .municipality, .yes, "1000", ["P-60", "P-61"], false),
            (.region, .municipality, .no, "0", ["P-61", "I-54"], false),
            (.region, .municipality, .unknown, "0", ["P-61"], true),
            (.municipality, .region, .unknown, "1000", ["P-61"], true),
        ]
        for (area, arranger, approved, region, norms, isOpen) in cases {
            let tie = PlacementCost(area: area, arrangedBy: arranger, approvedBeforehand: approved)
            let placement = try placementSample(
                [try divisionSample(decided: "2026-01-02", try regionShare(50))],
                invoices: [try invoiceSample(number: "7", "2026-01-10", "2026-01-10", kronor: 1_000, tie: tie)])
            let settlement = try placement.settlement(asOf: nil, under: edition)
            #expect(settlement.region.borne == (try Money(region)))
            #expect(settlement.tied.cost == (try Money("1000")) && settlement.tied.region == settlement.region.borne)
            #expect(settlement.periods.map { $0.parts.cost } == [.zero])
            #expect(settlement.citations.ids == (norms + ["P-63", "I-63"]).catalogued)
            // Such an invoice pays for no day of the home.
            #expect(settlement.warnings.first == .daysWithoutInvoice(1))
            #expect(
                settlement.warnings.dropFirst()
                    == (isOpen ? [.approvalNotKnown(invoice: "7", amount: try Money("1000"))] : []))
        }
    }

    @Test("What the principals have paid each other counts, up to the day that it is seen from")
    func transfers() throws {
        let placement = try placementSample(
            [try divisionSample(decided: "2026-01-02", try regionShare(50))],
            invoices: [try invoiceSample("2026-01-10", "2026-01-11", kronor: 2_000)],
            transfers: [
                PlacementTransfer(day: try CivilDate("2026-02-01"), from: .region, amount: try Money("600")),
                PlacementTransfer(day: try CivilDate("2026-03-01"), from: .region, amount: try Money("700")),
                PlacementTransfer(day: try CivilDate("2026-03-02"), from: .municipality, amount: try Money("300")),
            ])
        func left(_ day: String?) throws -> PlacementSettlement.Due? {
            try placement.settlement(asOf: try day.map { try CivilDate($0) }, under: edition).transfer
        }
        #expect(try left("2026-02-01")?.amount == (try Money("400")))
        #expect(try left("2026-03-01")?.from == .municipality)
        #expect(try left("2026-03-01")?.amount == (try Money("300")))
        #expect(try left(nil) == nil)
    }

    @Test("The öre that is rounded: on the running total, or on each invoice (I-58)")
    func rounding() throws {
        let invoices = try (1...3).map { day in
            try PlacementInvoice(
                number: "\(day)", dated: try CivilDate("2026-02-01"), firstDay: try CivilDate("2026-01-1\(day)"),
                lastDay: try CivilDate("2026-01-1\(day)"), amount: Money(ore: 1), paidBy: .municipality)
        }
        let placement = try placementSample(
            [try divisionSample(decided: "2026-01-02", try regionShare(50))], invoices: invoices)
        // Exactly 1.5 öre: rounded once it is 2, rounded three times 3.
        let running = try placement.settlement(asOf: nil, under: edition)
        #expect(running.region.borne == Money(ore: 2))
        #expect(running.invoices.map { $0.parts.region.ore } == [1, 0, 1])
        var single = edition
        single.placement.rounding = .perInvoice
        let each = try placement.settlement(asOf: nil, under: single)
        #expect(each.region.borne == Money(ore: 3))
        #expect(each.invoices.map { $0.parts.region.ore } == [1, 1, 1])
    }

    @Test("The days of a placement go to its end, the day that it is seen from, or the last day that is paid for")
    func days() throws {
        let invoice = try invoiceSample(dated: "2026-01-10", "2026-01-10", "2026-01-20", kronor: 1_100)
        func lastDay(to last: String?, asOf day: String?, _ invoices: [PlacementInvoice]) throws -> String? {
            let placement = try placementSample(to: last, invoices: invoices)
            let settlement = try placement.settlement(asOf: try day.map { try CivilDate($0) }, under: edition)
            return settlement.periods.last?.lastDay.description
        }
        #expect(try lastDay(to: nil, asOf: nil, []) == "2026-01-10")
        #expect(try lastDay(to: "2026-01-31", asOf: nil, []) == "2026-01-31")
        #expect(try lastDay(to: "2026-01-31", asOf: "2026-01-15", []) == "2026-01-15")
        #expect(try lastDay(to: "2026-01-31", asOf: "2026-05-15", []) == "2026-01-31")
        #expect(try lastDay(to: nil, asOf: "2026-05-15", []) == "2026-05-15")
        #expect(try lastDay(to: nil, asOf: nil, [invoice]) == "2026-01-20")
        #expect(try lastDay(to: "2026-01-31", asOf: "2026-01-15", [invoice]) == "2026-01-20")
    }
}

extension [String] {
    /// The names in the order of the catalogue.
    var catalogued: [String] {
        let order = Norm.all.map { $0.id }
        return sorted { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }
    }
}
