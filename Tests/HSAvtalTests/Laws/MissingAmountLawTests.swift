// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of missing daily amounts")
struct MissingAmountLawTests {
    @Test("The error names exactly the years whose days are to be paid and have no amount, and none when nothing is")
    func exactlyTheYears() throws {
        let facts = Generator.array(of: try StayFacts.random(), count: 0...8)
        let claims = [1, 3].map { count in
            Coverage<[StayFacts]>("\(count) or more stays that count", atLeast: 30) {
                $0.filter { $0.isCounted }.count >= count
            }
        }
        for model in [NaiveModel.vastraGotaland, .vastraGotalandRounded(decimals: 2), .statutory] {
            try forAll(facts, cases: 100, covering: claims) { facts in
                try namesExactly(try facts.discharges(), under: model)
            }
        }
    }

    @Test("The same holds for every pair of stays around a change of year, with any one amount supplied")
    func pairs() throws {
        let facts = try [StayFacts(dayZero: CivilDate("2024-12-22"))].varying(\.days, over: [3, 4, 7, 8, 12, 13, 400])
        for model in [NaiveModel.vastraGotaland, .statutory] {
            try every(facts, facts, [nil, 2_024, 2_025, 2_026]) { first, second, supplied in
                try namesExactly(try [first, second].discharges(), under: model, supplied: supplied)
            }
        }
    }

    @Test("Where a high mean leads to an analysis nothing is paid, and no amount is ever missing")
    func analysis() throws {
        let stays = try [StayFacts(dayZero: CivilDate("2024-12-22"))].varying(\.days, over: 0...40).discharges()
        let settlements = try Ledger(stays, under: DischargeTerms(model: .sormland)).settlements()
        #expect(settlements.count == 2)
        #expect(settlements.allSatisfy { $0.exceedsThreshold && !$0.isLiable && $0.amount == .zero })
    }

    /// Claims that a settlement fails by the years that the oracle asks an amount for and that have none.
    private func namesExactly(_ stays: [Discharge], under model: NaiveModel, supplied: Int? = nil) throws {
        var asked: Set<Int> = []
        _ = naiveSettle(stays.map(NaiveStay.init), model: model) { year in
            asked.insert(year)
            return 1
        }
        var amounts = DailyAmounts.official
        if let supplied { try amounts.supply(kronor: 11_600, for: supplied) }
        let missing = asked.subtracting(amounts.rows.map(\.year)).sorted()
        let ledger = Ledger(stays, under: model.terms)
        let expected = SettlementError.missingDailyAmount(MissingDailyAmount(years: missing))
        try equal(error(in: ledger, amounts), missing.isEmpty ? nil : expected, "the error")
    }

    private func error(in ledger: Ledger, _ amounts: DailyAmounts) -> SettlementError? {
        do throws(SettlementError) {
            _ = try ledger.settlements(dailyAmounts: amounts)
            return nil
        } catch { return error }
    }
}
