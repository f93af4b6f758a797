// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("C.utskrivning.5.2: why a settlement cannot be computed")
struct SettlementErrorTests {
    private let tooLarge: SettlementError

    init() throws {
        let month = try CivilMonth("2026-05")
        tooLarge = .tooLarge(month, .goteborg)
    }

    @Test("Each error is a whole sentence that names what is wrong, in both languages")
    func messages() {
        let missing = MissingDailyAmount(years: [2_024, 2_026])
        for language in Language.allCases {
            #expect(SettlementError.missingDailyAmount(missing).message(in: language) == missing.message(in: language))
        }
        #expect(
            tooLarge.message(in: .swedish)
                == "Summan för Göteborg 2026-05 är större än vad som kan räknas: kontrollera underlaget.")
        #expect(
            tooLarge.message(in: .english)
                == "The sum for Göteborg 2026-05 is larger than can be computed: check the ledger.")
    }

    @Test("The years that lack an amount are named ascending and once, in whatever order the months need them")
    func ascendingYears() throws {
        let stays = try [
            Discharge.sample(ready: "2026-01-10", discharged: "2026-01-17"),
            Discharge.sample(ready: "2024-12-20", discharged: "2026-02-01"),
            Discharge.sample(ready: "2025-12-20", discharged: "2026-03-01"),
        ]
        let missing = MissingDailyAmount(years: [2_024, 2_025, 2_026])
        #expect(throws: SettlementError.missingDailyAmount(missing)) { try Ledger(stays).settlements() }
    }

    @Test("An amount that does not fit is refused: of the mean, of the individual days, and of both together")
    func tooLargeAmounts() throws {
        // 2^45 times 12 026 kronor is above 2^63 öre; half of it twice is as well.
        for (days, doublings) in [([7], 43), ([12], 42), ([7, 12], 42)] {
            let facts = try [StayFacts(dayZero: CivilDate("2026-05-10"))].varying(\.days, over: days)
            let one = try MonthlySettlement.only(of: Ledger(facts.discharges()))
            for times in [30, doublings - 1, doublings, doublings + 10] {
                let ledger = try Ledger(facts.discharges()).doubled(times)
                let (_, overflow) = one.amount.ore.multipliedReportingOverflow(by: 1 << Int64(times))
                if overflow {
                    #expect(throws: tooLarge) { try ledger.settlements(dailyAmounts: .tenThousandAndYear()) }
                } else {
                    #expect(try MonthlySettlement.only(of: ledger).amount.ore == one.amount.ore << Int64(times))
                }
            }
        }
    }
}
