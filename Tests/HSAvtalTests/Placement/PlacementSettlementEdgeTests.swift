// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("A placement that cannot be settled, and what somebody has to look at")
struct PlacementSettlementEdgeTests {
    private let edition = Edition.vastraGotaland2023
    private let day = "2026-01-10"

    private func refuses(_ expected: PlacementError, _ work: () throws -> Void) {
        #expect(throws: expected, performing: work)
    }

    @Test("What ends before it begins is refused")
    func reversed() throws {
        let (first, last) = (try CivilDate(day), try CivilDate("2026-01-09"))
        refuses(.endsBeforeItBegins(firstDay: first, lastDay: last)) { _ = try placementSample(to: "2026-01-09") }
        refuses(.divisionEndsBeforeItBegins(firstDay: first, lastDay: last)) {
            _ = try divisionSample(decided: day, to: "2026-01-09", try regionShare(50))
        }
        refuses(.invoiceEndsBeforeItBegins(number: "1", firstDay: first, lastDay: last)) {
            _ = try invoiceSample(day, "2026-01-09", kronor: 1)
        }
        _ = try placementSample(to: day)
        _ = try divisionSample(decided: day, to: day, try regionShare(50))
        #expect(try invoiceSample(day, day, kronor: 1).days == 1)
    }

    @Test("An invoice for a day outside the placement is refused")
    func outside() throws {
        let (first, last) = (try CivilDate(day), try CivilDate("2026-01-20"))
        for (from, to) in [("2026-01-09", "2026-01-12"), ("2026-01-12", "2026-01-21")] {
            let invoice = try invoiceSample(from, to, kronor: 1)
            refuses(.invoiceOutsideThePlacement(invoice, firstDay: first, lastDay: last)) {
                _ = try placementSample(to: "2026-01-20", invoices: [invoice])
            }
        }
        let invoice = try invoiceSample(day, "2026-01-20", kronor: 1)
        #expect(try placementSample(to: "2026-01-20", invoices: [invoice]).invoices == [invoice])
        #expect(try placementSample(invoices: [invoice]).lastDay == nil)
    }

    @Test("Two divisions that were decided on the same day and cover the same day are refused, in any order")
    func contradictory() throws {
        let first = try divisionSample(decided: day, to: "2026-01-20", try regionShare(50))
        let touching = try divisionSample(decided: day, from: "2026-01-20", try regionShare(40))
        let after = try divisionSample(decided: day, from: "2026-01-21", try regionShare(40))
        let later = try divisionSample(decided: "2026-01-11", from: "2026-01-20", try regionShare(40))
        refuses(.contradictoryDivisions(first, touching)) { _ = try placementSample([first, touching]) }
        refuses(.contradictoryDivisions(touching, first)) { _ = try placementSample([touching, first]) }
        refuses(.contradictoryDivisions(after, touching)) { _ = try placementSample([later, after, touching]) }
        let other = try divisionSample(.finalDecision, decided: day, to: "2026-01-20", try regionShare(50))
        refuses(.contradictoryDivisions(first, other)) { _ = try placementSample([first, other]) }
        #expect(try placementSample([after, first, later]).divisions.count == 3)
    }

    @Test("The standard split is refused in every combination of facts but the one that the text admits")
    func gate() throws {
        var admitted = 0
        let all = NaivePlacementFact.allCases
        for last in all {
            try every(all, all, all, all) { first, second, third, fourth in
                let gate = NaivePlacementGate(
                    needsSocialServices: first, needsHealthCare: second, divisionUnclear: third,
                    notDefinableOtherwise: fourth, nothingElseAgreed: last)
                let placement = try placementSample([try divisionSample(decided: day, .standard(gate.use))])
                let isAdmitted = [first, second, third, fourth, last].allSatisfy { $0 == .yes }
                if isAdmitted {
                    admitted += 1
                    _ = try placement.settlement(asOf: nil, under: edition)
                } else {
                    refuses(.standardSplitNotAdmitted(gate.use, decided: try CivilDate(day))) {
                        _ = try placement.settlement(asOf: nil, under: edition)
                    }
                }
                // What is decided later is not examined yet, and neither is what is never in force.
                let later = try placementSample(
                    [try divisionSample(decided: "2026-01-11", .standard(gate.use))])
                _ = try later.settlement(asOf: try CivilDate(day), under: edition)
                let replaced = try placementSample([
                    try divisionSample(decided: "2026-01-09", .standard(gate.use)),
                    try divisionSample(decided: day, to: nil, try regionShare(50)),
                ])
                _ = try replaced.settlement(asOf: nil, under: edition)
            }
        }
        #expect(admitted == 1)
    }

    @Test("Sums up to the limits are settled, and beyond them refused")
    func limits() throws {
        let half = try divisionSample(decided: day, try regionShare(50))
        func settle(_ amounts: [Int64], _ rule: CostDivision? = nil) throws -> PlacementSettlement {
            let invoices = try amounts.enumerated().map { place, ore in
                try PlacementInvoice(
                    number: "\(place)", dated: try CivilDate(day), firstDay: try CivilDate(day),
                    lastDay: try CivilDate("2026-01-12"), amount: Money(ore: ore), paidBy: .municipality)
            }
            return try placementSample([rule ?? half], invoices: invoices).settlement(asOf: nil, under: edition)
        }
        for amount: Int64 in [.max, .max - 1, .min + 1, 1, 0, -1] as [Int64] {
            let settlement = try settle([amount])
            #expect(settlement.region.borne.ore + settlement.municipality.borne.ore == amount)
        }
        #expect(try settle([.max, -.max]).region.borne == .zero)
        // What fits in the end is settled, whatever the sums on the way.
        #expect(try settle([.max, 1, -1]).region.borne.ore == .max / 2 + 1)
        refuses(.sumTooLarge) { _ = try settle([.max, 1]) }
        refuses(.sumTooLarge) { _ = try settle([.max, .max]) }
        refuses(.sumTooLarge) { _ = try settle([-.max, -2]) }
        // An amount per day that no cost reaches lays all of it on one principal.
        let daily = try #require(CostRule.DailyPart(Money(ore: .max)))
        let most = try settle([100], try divisionSample(decided: day, .perDay(daily, by: .region)))
        #expect(most.region.borne == Money(ore: 100))
        #expect(CostRule.DailyPart(Money(ore: -1)) == nil)
        #expect(CostRule.DailyPart(.zero)?.amount == .zero)
        let transfers = [1, 2].map { _ in PlacementTransfer(day: .earliest, from: .region, amount: Money(ore: .max)) }
        refuses(.sumTooLarge) { _ = try placementSample(transfers: transfers).settlement(asOf: nil, under: edition) }
    }

    @Test("Shares that are too fine together are refused, and a few of them are not")
    func fine() throws {
        let fractions = try
            ([
                999_999_937, 999_999_929, 999_999_893, 999_999_883, 999_999_797, 999_999_761,
            ] as [Int64]).map { bottom in
                let fraction = try #require(Fraction(1, bottom))
                return try #require(Share(fraction))
            }
        func settle(_ shares: [Share]) throws -> PlacementSettlement {
            let divisions = try shares.enumerated().map { place, share in
                try divisionSample(decided: "2026-01-0\(place + 1)", from: "2026-01-1\(place)", .share(region: share))
            }
            return try placementSample(
                divisions, invoices: [try invoiceSample(day, "2026-01-16", kronor: 1_000_000)]
            ).settlement(asOf: nil, under: edition)
        }
        #expect(try settle(Array(fractions.prefix(3))).region.borne == Money(ore: 0))
        refuses(.sharesTooFine) { _ = try settle(fractions) }
        // Invoices of every length up to three months, at a share in per cent.
        let invoices = try (1...92).map { days in
            try PlacementInvoice(
                number: "\(days)", dated: try CivilDate(day), firstDay: try CivilDate(day),
                lastDay: try #require(try CivilDate(day).adding(days: days - 1)), amount: Money(ore: 100_003),
                paidBy: .municipality)
        }
        let share = CostRule.share(region: try Share("33.33"))
        let placement = try placementSample([try divisionSample(decided: day, share)], invoices: invoices)
        #expect(try placement.settlement(asOf: nil, under: edition).region.borne.ore == 3_066_452)
    }

    @Test("Many invoices and divisions are settled in a moment")
    func many() throws {
        let first = try CivilDate(day)
        let invoices = try (0..<2_000).map { place in
            try PlacementInvoice(
                number: "\(place)", dated: first, firstDay: try #require(first.adding(days: place)),
                lastDay: try #require(first.adding(days: place + 900)), amount: Money(ore: 100_001), paidBy: .region)
        }
        let divisions = try (0..<300).map { place in
            try CostDivision(
                kind: .agreement, decided: try #require(first.adding(days: place)),
                firstDay: try #require(first.adding(days: 3 * place)),
                lastDay: nil, rule: try regionShare(place % 100))
        }
        let settlement = try placementSample(divisions, invoices: invoices).settlement(asOf: nil, under: edition)
        #expect(settlement.periods.count == 300)
        #expect(settlement.region.borne.ore + settlement.municipality.borne.ore == 200_002_000)
    }

    @Test("Warnings: agreed too late, numbers that occur twice, days without an invoice, and nothing where all is well")
    func warnings() throws {
        let third = try invoiceSample("2026-01-13", "2026-01-13", kronor: 1)
        let late = try placementSample(
            [try divisionSample(decided: "2026-01-15", try regionShare(50))],
            invoices: [
                try invoiceSample(day, "2026-01-12", kronor: 1),
                try invoiceSample("2026-01-12", "2026-01-14", kronor: 1), third,
            ])
        #expect(
            try late.settlement(asOf: try CivilDate("2026-02-02"), under: edition).warnings == [
                PlacementWarning.agreedAfterThePlacement(days: 5), .reachesBack(days: 5), .daysWithoutInvoice(19),
                .sameInvoiceNumber("1"),
            ])
        #expect(
            try late.settlement(asOf: try CivilDate("2026-01-14"), under: edition).warnings
                == [PlacementWarning.neverAgreed, .daysWithoutInvoice(5)])
        let nested = try placementSample(
            to: "2026-01-20", [try divisionSample(.finalDecision, decided: day, try regionShare(50))],
            invoices: [
                try invoiceSample(number: "a", day, "2026-01-20", kronor: 1),
                try invoiceSample(number: "b", "2026-01-12", "2026-01-13", kronor: 1),
                try invoiceSample(number: "c", "2026-01-18", "2026-01-20", kronor: 1),
            ])
        #expect(try nested.settlement(asOf: nil, under: edition).warnings.isEmpty)
    }

    @Test("Warnings on doubtful divisions, each where it belongs and nowhere else")
    func doubts() throws {
        func warnings(
            emergency: Bool = false, _ divisions: [CostDivision], asOf day: String = "2026-01-20"
        ) throws -> [PlacementWarning] {
            try placementSample(emergency: emergency, divisions).settlement(asOf: try CivilDate(day), under: edition)
                .warnings.filter { $0.name != "daysWithoutInvoice" }
        }
        let half = try regionShare(50)
        func first(_ kind: CostDivision.Kind, to last: String? = nil, _ rule: CostRule? = nil) throws -> CostDivision {
            try divisionSample(kind, decided: "2026-01-02", to: last, rule ?? half)
        }
        let day = try CivilDate("2026-01-02")
        #expect(try warnings([first(.finalDecision)]) == [])
        #expect(try warnings([first(.temporary)]) == [.onlyTemporary])
        #expect(try warnings([first(.agreement)]) == [.noLastDay(decided: day)])
        #expect(try warnings([first(.reassessment)]) == [.noLastDay(decided: day)])
        #expect(try warnings([first(.agreement, to: "2026-12-31")]) == [])
        // Ten days lie before the decision; those of a final decision are the text's own.
        let late = try divisionSample(decided: "2026-01-20", to: "2026-12-31", half)
        #expect(try warnings(emergency: true, [late]) == [.reachesBack(days: 10)])
        #expect(
            try warnings(emergency: true, [try divisionSample(.finalDecision, decided: "2026-01-20", half)]) == [])
        // A later division for three days, and then the older one again.
        let three = try divisionSample(
            .reassessment, decided: "2026-01-05", from: "2026-01-12", to: "2026-01-14", standardSplitSample)
        let older = try first(.agreement, to: "2026-12-31")
        #expect(
            try warnings([older, three]) == [
                .standardSplitBesideAnother(decided: try CivilDate("2026-01-05")), .holdsAgain(decided: day),
            ])
        #expect(try warnings([try first(.temporary, to: "2026-12-31"), three], asOf: "2026-01-14") == [])
        // The overrun counts lasting divisions only.
        #expect(
            try warnings(emergency: true, [first(.temporary)], asOf: "2026-02-10")
                == [.emergencyOverdue(days: 1), .onlyTemporary])
        #expect(try warnings(emergency: true, [], asOf: "2026-02-09") == [])
        // Divisions that follow on each other, the later one decided first, do not replace each other.
        let ahead = try divisionSample(decided: "2026-01-02", from: "2026-01-15", half)
        let now = try divisionSample(decided: "2026-01-03", to: "2026-01-14", half)
        #expect(try warnings([ahead, now]) == [])
        // What is for other days settles nothing.
        let past = try divisionSample(decided: "2025-01-02", from: "2025-01-02", to: "2026-01-09", half)
        #expect(
            try warnings(emergency: true, [past], asOf: "2026-02-10") == [
                .emergencyOverdue(days: 1), .divisionOutsideThePlacement(decided: try CivilDate("2025-01-02")),
            ])
        #expect(
            try warnings([past])
                == [.neverAgreed, .divisionOutsideThePlacement(decided: try CivilDate("2025-01-02"))])
        refuses(.beforeThePlacement(day: try CivilDate("2026-01-09"), placed: try CivilDate(self.day))) {
            _ = try placementSample().settlement(asOf: try CivilDate("2026-01-09"), under: edition)
        }
    }

    @Test("Without a day to see it from, the overrun is examined on the last day that is known")
    func lastKnownDay() throws {
        for (last, expected) in [("2026-02-09", []), ("2026-02-10", [PlacementWarning.emergencyOverdue(days: 1)])] {
            let placement = try placementSample(
                emergency: true, invoices: [try invoiceSample("2026-01-10", last, kronor: 1)])
            #expect(try placement.settlement(asOf: nil, under: edition).warnings == expected)
        }
    }

    @Test("Every error and every warning is a whole sentence in both languages, and no two are alike")
    func sentences() throws {
        let invoice = try invoiceSample(number: "77", day, day, kronor: 1)
        let (first, last) = (try CivilDate(day), try CivilDate("2026-01-09"))
        let division = try divisionSample(decided: day, try regionShare(50))
        let open = try divisionSample(decided: day, to: nil, try regionShare(40))
        let errors: [PlacementError] = [
            .endsBeforeItBegins(firstDay: first, lastDay: last),
            .divisionEndsBeforeItBegins(firstDay: first, lastDay: last),
            .invoiceEndsBeforeItBegins(number: "77", firstDay: first, lastDay: last),
            .invoiceOutsideThePlacement(invoice, firstDay: first, lastDay: nil),
            .invoiceOutsideThePlacement(invoice, firstDay: first, lastDay: last),
            .contradictoryDivisions(division, open),
            .standardSplitNotAdmitted(
                StandardSplitUse(
                    needsSocialServices: .yes, needsHealthCare: .no, divisionUnclear: .unknown,
                    notDefinableOtherwise: .yes, nothingElseAgreed: .yes), decided: first),
            .standardSplitNotAdmitted(
                StandardSplitUse(
                    needsSocialServices: .yes, needsHealthCare: .yes, divisionUnclear: .unknown,
                    notDefinableOtherwise: .yes, nothingElseAgreed: .yes), decided: first),
            .beforeThePlacement(day: last, placed: first), .sumTooLarge, .sharesTooFine,
        ]
        let warnings: [PlacementWarning] = [
            .emergencyOverdue(days: 1), .emergencySettledLate(days: 2), .agreedAfterThePlacement(days: 1), .neverAgreed,
            .onlyTemporary, .noLastDay(decided: first), .reachesBack(days: 2), .holdsAgain(decided: first),
            .standardSplitBesideAnother(decided: first), .daysWithoutDivision(2), .continued(days: 2),
            .dailyPartAboveCost(days: 2),
            .divisionOutsideThePlacement(decided: first),
            .daysWithoutInvoice(1), .sameInvoiceNumber("77"), .approvalNotKnown(invoice: "77", amount: .zero),
        ]
        for language in Language.allCases {
            let sentences = errors.map { $0.message(in: language) } + warnings.map { $0.sentence(in: language) }
            #expect(Set(sentences).count == sentences.count)
            try every(sentences) { try hold(isWholeSentence($0), $0) }
        }
        #expect(errors.allSatisfy { $0.description == $0.message(in: .english) })
        #expect(Set(warnings.map { $0.name }).count == warnings.count)
        #expect(
            warnings.map { $0.norm?.id } == [
                "P-64", "P-64", "P-62", "P-62", "P-66", "P-63", "I-56", "I-62", "P-67", "P-62", "I-55", "I-59", nil,
                nil, nil,
                "P-61",
            ])
        #expect(
            errors[6].message(in: .swedish).contains(
                "Följande är inte visat: personen behöver hälso- och sjukvård; fördelningen mellan socialtjänst och "
                    + "hälso- och sjukvård är oklar."))
    }
}
