// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("C.utskrivning.5.2: patients who are not yet discharged (I-12)")
struct OngoingStayTests {
    @Test("An ongoing stay is not settled but listed, with the individual days payable so far (I-12)")
    func listed() throws {
        let stay = try Discharge.sample(discharged: nil, asOf: "2026-05-31")
        stay.expect(.ongoing(payable: 24, failing: []), citing: Grounds.individual("I-12"))
        let ledger = Ledger([stay])
        #expect(ledger.accounts.isEmpty && ledger.ongoingStays == 1 && ledger.settledStays == 0)
        #expect(ledger.ongoing.map(\.municipality) == [.goteborg])
        #expect(ledger.ongoing.map(\.persons) == [1] && ledger.ongoing.map(\.individualDays) == [24])
    }

    @Test("Up to 7 days so far nothing is payable individually, after 8 days five are (I-10)")
    func limit() throws {
        for (asOf, payable, ids) in [
            ("2026-05-04", 0, Grounds.ongoing()), ("2026-05-11", 0, Grounds.ongoing()),
            ("2026-05-12", 5, Grounds.individual("I-10", "I-12")), ("2026-05-13", 6, Grounds.individual("I-12")),
        ] {
            try Discharge.sample(discharged: nil, asOf: asOf).expect(
                .ongoing(payable: payable, failing: []), citing: ids)
        }
    }

    @Test("Without a day to count to, or with one before the notice, no days are counted (I-12)")
    func noDay() throws {
        for asOf in [nil, "2026-05-03", "2025-05-04", "2027-01-01"] {
            let payable = asOf == "2027-01-01" ? 239 : 0
            let stay = try Discharge.sample(discharged: nil, asOf: asOf)
            stay.expect(
                .ongoing(payable: payable, failing: []),
                citing: payable == 0 ? Grounds.ongoing() : Grounds.individual("I-12"))
            stay.expect(
                .ongoing(payable: payable, failing: []),
                citing: payable == 0 ? Grounds.ongoingPatient() : Grounds.statutory("I-12"), under: .statutory)
        }
    }

    @Test("A condition that fails leaves no day payable, and is told (I-06, I-12)")
    func failing() throws {
        let cases: [(Discharge, Exclusion, [String])] = [
            (
                try .sample(admissionNotice: nil, discharged: nil, asOf: "2026-05-31"), .noAdmissionNotice,
                ["U-07", "2017:612-5:3", "I-12"]
            ),
            (
                try .sample(ready: nil, discharged: nil, asOf: "2026-05-31"), .noReadyNotice,
                ["U-07", "2017:612-5:3", "I-12"]
            ),
            (
                try .sample(available: .unknown, discharged: nil, asOf: "2026-05-31"), .openCareNotClarified,
                ["U-08", "2017:612-5:5", "I-08", "I-12", "I-32"]
            ),
            (
                try .sample(planned: .no, discharged: nil, asOf: "2026-05-31"), .openCareNotPlanned,
                ["U-08", "I-12"]
            ),
        ]
        for (stay, reason, ids) in cases {
            stay.expect(.ongoing(payable: 0, failing: Exclusions(reason)), citing: ids)
            let ledger = Ledger([stay])
            #expect(ledger.ongoing.map(\.individualDays) == [0] && ledger.ongoingStays == 1)
            #expect(ledger.excludedStays == 0 && ledger.exclusions.isEmpty)
        }
    }

    @Test("A model without individual stays has no days payable so far, however long the stay")
    func noLimit() throws {
        try Discharge.sample(discharged: nil, asOf: "2026-12-31").expect(
            .ongoing(payable: 0, failing: []), citing: Grounds.ongoing(), under: DischargeTerms(model: .dalarna))
    }

    @Test("Where every stay is individual from the day of the notice, that day is payable so far")
    func dayOfTheNotice() throws {
        let mean = MonthlyMean(threshold: Fraction(3), individualLimit: 0, freeDays: 0, countsNoticeDay: true)
        let terms = DischargeTerms(model: PaymentModel(name: "own", time: .monthlyMean(mean)))
        for (asOf, payable, ids) in [
            ("2026-05-03", 0, Grounds.ongoing()), ("2026-05-04", 1, Grounds.otherMean("I-12")),
            ("2026-05-05", 2, Grounds.otherMean("I-12")),
        ] {
            try Discharge.sample(discharged: nil, asOf: asOf).expect(
                .ongoing(payable: payable, failing: []), citing: ids, under: terms)
        }
    }

    @Test("The day to count to has no effect on an ended stay, nor on its explanation")
    func ended() throws {
        let plain = try Discharge.sample(discharged: "2026-05-11")
        for asOf in ["2026-05-01", "2026-05-10", "2026-12-31"] {
            let stay = try Discharge.sample(discharged: "2026-05-11", asOf: asOf)
            stay.expect(.mean(days: 7), citing: Grounds.mean("I-10"))
            for language in Language.allCases {
                #expect(
                    stay.explanation(under: .vastraGotaland2023, in: language)
                        == plain.explanation(under: .vastraGotaland2023, in: language))
            }
        }
    }
}
