// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("Worked example: a stay across New Year")
struct NewYearTests {
    /// Ready on 20 December, discharged on 10 January: day 4 is 24 December.
    private let ready = "2022-12-20T15:00"
    private let discharged = "2023-01-10"

    @Test("Of 21 days 18 are payable: 8 at the amount of 2022 and 10 at that of 2023")
    func agreement() throws {
        let stay = try Discharge.sample(ready: ready, discharged: discharged)
        stay.expect(.individual(days: 21, payable: 18), citing: Grounds.individual())
        let settlement = try #require(try Ledger([stay]).settlements().first)
        #expect("\(settlement.account.month)" == "2023-01")
        #expect(settlement.account.individualDays.map(\.year) == [2_022, 2_023])
        #expect(settlement.account.individualDays.map(\.days) == [8, 10])
        #expect(settlement.dailyAmounts.map(\.amount.description) == ["9300.00", "10500.00"])
        #expect(settlement.amount.description == "179400.00")
        #expect(settlement.citations.ids == ["U-06", "U-11"])
    }

    @Test("Under the act the notice after 12.00 makes one more day free: 7 and 10 days")
    func statute() throws {
        let stay = try Discharge.sample(ready: ready, discharged: discharged)
        stay.expect(.individual(days: 21, payable: 17), citing: Grounds.statutory(), under: .statutory)
        let settlement = try #require(try Ledger([stay], under: .statutory).settlements().first)
        #expect(settlement.account.individualDays.map(\.days) == [7, 10])
        #expect(settlement.amount.description == "170100.00")
        #expect(settlement.citations.ids == ["2017:612-5:4", "2017:612-5:6"])
    }

    @Test("Where each day belongs to its own month December owes 8 days and January 10, together the same")
    func accrual() throws {
        let stay = try Discharge.sample(ready: ready, discharged: discharged)
        let terms = DischargeTerms.vastraGotaland(attribution: .monthOfDay)
        let settlements = try Ledger([stay], under: terms).settlements()
        #expect(settlements.map { "\($0.account.month)" } == ["2022-12", "2023-01"])
        #expect(settlements.map(\.amount.description) == ["74400.00", "105000.00"])
        #expect(settlements.map(\.account.individualPersons) == [0, 1])
        #expect(settlements.map(\.citations.ids) == [["U-06", "U-11"], ["U-06", "U-11"]])
    }

    @Test("The mean of January costs the amount of 2023, though its days lie in December")
    func mean() throws {
        let stays = try ["2022-12-25", "2022-12-26"].map { try Discharge.sample(ready: $0, discharged: "2023-01-01") }
        stays[0].expect(.mean(days: 7), citing: Grounds.mean("I-10"))
        stays[1].expect(.mean(days: 6), citing: Grounds.mean())
        let settlement = try #require(try Ledger(stays).settlements().first)
        #expect(settlement.mean == Fraction(13, 2) && settlement.excessDays == Fraction(7))
        #expect(settlement.amount.description == "73500.00")
        #expect(settlement.citations.ids == ["U-06", "U-09"])
    }
}
