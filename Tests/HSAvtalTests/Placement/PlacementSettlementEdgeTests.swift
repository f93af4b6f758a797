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
        let error = PlacementError.contradictoryDivisions(decided: try CivilDate(day))
        refuses(error) { _ = try placementSample([first, touching]) }
        refuses(error) { _ = try placementSample([touching, first]) }
        refuses(error) { _ = try placementSample([later, after, touching]) }
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
                // What is decided later is not examined yet.
                _ = try placement.settlement(asOf: try CivilDate("2026-01-09"), under: edition)
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
        refuses(.outOfRange) { _ = try settle([.max, 1]) }
        refuses(.outOfRange) { _ = try settle([.max, .max]) }
        refuses(.outOfRange) { _ = try settle([-.max, -2]) }
        let daily = try #require(CostRule.DailyPart(Money(ore: .max)))
        refuses(.outOfRange) {
            _ = try settle([100], try divisionSample(decided: day, .perDay(daily, by: .region)))
        }
        #expect(CostRule.DailyPart(Money(ore: -1)) == nil)
        #expect(CostRule.DailyPart(.zero)?.amount == .zero)
        let transfers = [1, 2].map { _ in PlacementTransfer(day: .earliest, from: .region, amount: Money(ore: .max)) }
        refuses(.outOfRange) { _ = try placementSample(transfers: transfers).settlement(asOf: nil, under: edition) }
    }

    @Test("Shares that are too fine together are refused, and none of them alone")
    func fine() throws {
        let fractions = try ([999_999_937, 999_999_929, 999_999_893] as [Int64]).map { bottom in
            let fraction = try #require(Fraction(1, bottom))
            return try #require(Share(fraction))
        }
        func placement(_ shares: [Share]) throws -> Placement {
            let divisions = try shares.enumerated().map { place, share in
                try divisionSample(
                    decided: "2026-01-0\(place + 1)", from: "2026-01-1\(place)", .share(region: share))
            }
            return try placementSample(
                divisions, invoices: [try invoiceSample(day, "2026-01-16", kronor: 1_000_000)])
        }
        for share in fractions {
            #expect(try placement([share]).settlement(asOf: nil, under: edition).region.borne == Money(ore: 0))
        }
        refuses(.outOfRange) { _ = try placement(fractions).settlement(asOf: nil, under: edition) }
    }

    @Test("Warnings: agreed too late, numbers that occur twice, days without an invoice, and nothing where all is well")
    func warnings() throws {
        let late = try placementSample(
            [try divisionSample(decided: "2026-01-15", try regionShare(50))],
            invoices: [
                try invoiceSample(day, "2026-01-12", kronor: 1),
                try invoiceSample("2026-01-12", "2026-01-14", kronor: 1),
            ])
        #expect(
            try late.settlement(asOf: try CivilDate("2026-02-02"), under: edition).warnings == [
                PlacementWarning.agreedAfterThePlacement(days: 5), .daysWithoutInvoice(19), .sameInvoiceNumber("1"),
            ])
        #expect(
            try late.settlement(asOf: try CivilDate("2026-01-14"), under: edition).warnings
                == [PlacementWarning.neverAgreed, .daysWithoutInvoice(5)])
        let nested = try placementSample(
            to: "2026-01-20", [try divisionSample(decided: day, try regionShare(50))],
            invoices: [
                try invoiceSample(number: "a", day, "2026-01-20", kronor: 1),
                try invoiceSample(number: "b", "2026-01-12", "2026-01-13", kronor: 1),
            ])
        #expect(try nested.settlement(asOf: nil, under: edition).warnings.isEmpty)
        #expect(
            try placementSample(emergency: true).settlement(asOf: nil, under: edition).warnings.contains(
                .emergencyNotExamined))
    }

    @Test("Every error and every warning is a whole sentence in both languages, and no two are alike")
    func sentences() throws {
        let invoice = try invoiceSample(number: "77", day, day, kronor: 1)
        let (first, last) = (try CivilDate(day), try CivilDate("2026-01-09"))
        let errors: [PlacementError] = [
            .endsBeforeItBegins(firstDay: first, lastDay: last),
            .divisionEndsBeforeItBegins(firstDay: first, lastDay: last),
            .invoiceEndsBeforeItBegins(number: "77", firstDay: first, lastDay: last),
            .invoiceOutsideThePlacement(invoice, firstDay: first, lastDay: nil),
            .invoiceOutsideThePlacement(invoice, firstDay: first, lastDay: last),
            .contradictoryDivisions(decided: first),
            .standardSplitNotAdmitted(
                StandardSplitUse(
                    needsSocialServices: .yes, needsHealthCare: .no, divisionUnclear: .unknown,
                    notDefinableOtherwise: .yes, nothingElseAgreed: .yes), decided: first), .outOfRange,
        ]
        let warnings: [PlacementWarning] = [
            .emergency(.overdue(days: 1)), .emergency(.late(days: 2)), .emergencyNotExamined,
            .agreedAfterThePlacement(days: 1), .neverAgreed, .daysWithoutDivision(2), .daysWithoutInvoice(1),
            .sameInvoiceNumber("77"), .approvalNotKnown(invoice: "77"),
        ]
        for language in Language.allCases {
            let sentences = errors.map { $0.message(in: language) } + warnings.map { $0.sentence(in: language) }
            #expect(Set(sentences).count == sentences.count)
            try every(sentences) { try hold(isWholeSentence($0), $0) }
        }
        #expect(errors.allSatisfy { $0.description == $0.message(in: .english) })
        #expect(Set(warnings.map { $0.name }).count == warnings.count)
        #expect(
            warnings.map { $0.norm?.id } == ["P-64", "P-64", "P-64", "P-62", "P-62", "P-62", nil, nil, "P-61"])
        #expect(
            errors[6].message(in: .swedish).contains(
                "personen behöver hälso- och sjukvård; fördelningen mellan dem är oklar."))
    }
}
