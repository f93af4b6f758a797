// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("C.utskrivning.5 and 2017:612 5:3: the notices and the call (U-07, I-06, I-09)")
struct NoticesAndCallTests {
    private let grounds = ["U-07", "2017:612-5:3", "I-06"]
    private let everyTerms: [DischargeTerms] = [.vastraGotaland2023, .statutory, .stockholmLike]

    @Test("Without an admission notice there is no liability (U-07, 5:3)")
    func admissionNotice() throws {
        for terms in everyTerms {
            try Discharge.sample(admissionNotice: nil, discharged: "2026-05-20").expect(
                .excluded(Exclusions(.noAdmissionNotice)), citing: grounds, under: terms)
        }
    }

    @Test("Without a notice of ready-for-discharge there is no liability (U-07, 5:3)")
    func readyNotice() throws {
        for terms in everyTerms {
            try Discharge.sample(ready: nil, discharged: "2026-05-20").expect(
                .excluded(Exclusions(.noReadyNotice)), citing: grounds, under: terms)
        }
    }

    @Test("Where planning is to be held and nobody has called to it there is no liability (U-07, 5:3)")
    func call() throws {
        for terms in everyTerms {
            try Discharge.sample(planning: .notCalled, discharged: "2026-05-20").expect(
                .excluded(Exclusions(.noPlanningCall)), citing: grounds, under: terms)
        }
    }

    @Test("A call counts with its day and without (U-07)")
    func called() throws {
        for planning in [PlanningCall.called(), .called(on: try CivilDate("2026-05-05"))] {
            try Discharge.sample(planning: planning, discharged: "2026-05-08").expect(
                .mean(days: 4), citing: Grounds.mean())
        }
    }

    @Test("No call is required when no plan is needed, in open compulsory care, or when the patient declines (I-09)")
    func notOwed() throws {
        let cases: [(PlanningCall, String)] = [
            (.notNeeded, "2017:612-4:1"), (.carePlan, "2017:612-4:1"), (.declined, "2017:612-4:2"),
        ]
        for (planning, section) in cases {
            let stay = try Discharge.sample(planning: planning, discharged: "2026-05-08")
            stay.expect(.mean(days: 4), citing: Grounds.mean(section, "I-09"))
            let long = try Discharge.sample(planning: planning, discharged: "2026-05-13")
            long.expect(.individual(days: 9, payable: 6), citing: Grounds.individual(section, "I-09"))
            stay.expect(
                .individual(days: 4, payable: 1), citing: Grounds.statutory(section, "I-09"), under: .statutory)
        }
    }

    @Test("A person who fails a condition leaves both sums and is listed with the reason, each reason once (I-06)")
    func leavesBothSums() throws {
        let stays = try [
            Discharge.sample(discharged: "2026-05-09"),
            Discharge.sample(admissionNotice: nil, discharged: "2026-05-04"),
            Discharge.sample(admissionNotice: nil, planning: .notCalled, discharged: "2026-05-29"),
        ]
        stays[2].expect(
            .excluded([Exclusions(.noAdmissionNotice), Exclusions(.noPlanningCall)]), citing: grounds)
        let ledger = Ledger(stays)
        let settlement = try MonthlySettlement.only(of: ledger)
        #expect(settlement.mean == Fraction(5) && settlement.individualDays == 0)
        #expect(settlement.account.persons == 1 && settlement.account.excludedPersons == 2)
        #expect(settlement.account.exclusions.byName == ["noAdmissionNotice": 2, "noPlanningCall": 1])
        #expect(settlement.citations.ids == ["U-06", "U-09"])
        #expect(ledger.excludedStays == 2 && ledger.settledStays == 1)
        #expect(ledger.exclusions == settlement.account.exclusions && !ledger.exclusions.isEmpty)
        #expect(Ledger(stays.prefix(1)).exclusions.isEmpty)
    }

    @Test("All conditions that fail are told at once, with all their grounds (I-06)")
    func allAtOnce() throws {
        let all: [Exclusion] = [.noAdmissionNotice, .noReadyNotice, .noPlanningCall, .openCareNotAvailable]
        for (planned, more, ids) in [
            (Knowledge.no, Exclusion.openCareNotPlanned, []), (.unknown, .openCareNotClarified, ["I-08"]),
        ] {
            let stay = try Discharge.sample(
                admissionNotice: nil, ready: nil, planning: .notCalled, planned: planned, available: .no,
                discharged: "2026-05-20")
            let failing = Exclusions((all + [more]).map { Exclusions($0) })
            let rules = ["U-07", "U-08", "2017:612-5:3", "2017:612-5:5"]
            stay.expect(.excluded(failing), citing: rules + ["I-06"] + ids + ["I-32"])
            stay.expect(.excluded(failing), citing: rules + ["I-06"] + ids + ["I-32"], under: .stockholmLike)
            stay.expect(.excluded(failing), citing: rules + ["I-06"] + ids + ["I-31", "I-32"], under: .statutory)
            let ongoing = try Discharge.sample(
                admissionNotice: nil, ready: nil, planning: .notCalled, planned: planned, available: .no,
                discharged: nil, asOf: "2026-06-30")
            ongoing.expect(
                .ongoing(payable: 0, failing: failing), citing: rules + ids + ["I-12", "I-32"])
        }
    }
}
