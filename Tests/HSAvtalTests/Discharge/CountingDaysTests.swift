// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("C.utskrivning.5: from when to when days are counted (I-02, I-03, I-04)")
struct CountingDaysTests {
    @Test("Days run from the notice of ready-for-discharge, whenever the patient was admitted (I-02)")
    func fromTheNotice() throws {
        for admission in ["2026-05-03T10:00", "2026-04-01T10:00", "2025-05-04T10:00"] {
            try Discharge.sample(
                admission: admission, admissionNotice: admission, ready: "2026-05-04", discharged: "2026-05-08"
            ).expect(.mean(days: 4), citing: Grounds.mean())
        }
    }

    @Test("The day of the notice is day 0, at any time of the day (I-03)")
    func dayZero() throws {
        for time in ["", "T00:00", "T11:59", "T12:00", "T12:01", "T23:59"] {
            let ready = "2026-02-27" + time
            try Discharge.sample(ready: ready, discharged: "2026-02-28").expect(.mean(days: 1), citing: Grounds.mean())
            try Discharge.sample(ready: ready, discharged: "2026-03-01").expect(.mean(days: 2), citing: Grounds.mean())
            try Discharge.sample(ready: ready, discharged: "2026-03-08").expect(
                .individual(days: 9, payable: 6), citing: Grounds.individual())
        }
    }

    @Test("Where a model counts the day of the notice it is day 1, and the discharge the day after is day 2")
    func dayOne() throws {
        try Discharge.sample(discharged: "2026-05-04").expect(
            .mean(days: 1), citing: Grounds.otherMean("I-04"), under: .stockholmLike)
        try Discharge.sample(discharged: "2026-05-05").expect(
            .mean(days: 2), citing: Grounds.otherMean(), under: .stockholmLike)
        try Discharge.sample(discharged: "2026-05-14").expect(
            .mean(days: 11), citing: Grounds.otherMean(), under: .stockholmLike)
    }

    @Test("A day of 29 February counts as any other")
    func leapDay() throws {
        try Discharge.sample(ready: "2024-02-28", discharged: "2024-03-01").expect(
            .mean(days: 2), citing: Grounds.mean())
        try Discharge.sample(ready: "2026-02-28", discharged: "2026-03-01").expect(
            .mean(days: 1), citing: Grounds.mean())
    }

    @Test("A patient discharged on the day of the notice is a person with 0 days (I-04)")
    func sameDay() throws {
        let stay = try Discharge.sample(discharged: "2026-05-04")
        stay.expect(.mean(days: 0), citing: Grounds.mean("I-04"))
        let longest = try Discharge.sample(discharged: "2026-05-11")
        let settlement = try MonthlySettlement.only(of: Ledger([stay, longest]))
        #expect(settlement.account.persons == 2 && settlement.account.notCounted == 0)
        #expect(settlement.mean == Fraction(7, 2) && settlement.excessDays == Fraction(1))
        #expect(settlement.citations.ids == ["U-06", "U-09"])
    }

    @Test("By the other reading such a patient is left out of the persons, which raises the mean (I-04)")
    func sameDayNotCounted() throws {
        let terms = DischargeTerms(model: .vastraGotaland2023, sameDay: .notCounted)
        let stay = try Discharge.sample(discharged: "2026-05-04")
        stay.expect(.notCounted, citing: Grounds.mean("I-04"), under: terms)
        let longest = try Discharge.sample(discharged: "2026-05-11")
        longest.expect(.mean(days: 7), citing: Grounds.mean("I-10"), under: terms)
        let ledger = Ledger([stay, longest], under: terms)
        let settlement = try MonthlySettlement.only(of: ledger)
        #expect(settlement.account.persons == 1 && settlement.account.notCounted == 1)
        #expect(settlement.mean == Fraction(7) && settlement.excessDays == Fraction(4))
        #expect(settlement.citations.ids == ["U-06", "U-09"])
        #expect(ledger.settledStays == 2)
    }

    @Test("The reading of same-day discharges has no part in stays of a day or more, nor under the act (I-04)")
    func sameDayElsewhere() throws {
        let terms = DischargeTerms(model: .vastraGotaland2023, sameDay: .notCounted)
        try Discharge.sample(discharged: "2026-05-05").expect(.mean(days: 1), citing: Grounds.mean(), under: terms)
        try Discharge.sample(discharged: "2026-05-04").expect(
            .individual(days: 0, payable: 0), citing: Grounds.statutory(),
            under: DischargeTerms(model: .statutory, sameDay: .notCounted))
    }

    @Test("Where the day of the notice counts, the other reading still leaves out only the same day (I-04)")
    func sameDayIsDayOne() throws {
        var terms = DischargeTerms.stockholmLike
        terms.sameDay = .notCounted
        let stay = try Discharge.sample(discharged: "2026-05-04")
        stay.expect(.notCounted, citing: Grounds.otherMean("I-04"), under: terms)
        try Discharge.sample(discharged: "2026-05-05").expect(.mean(days: 2), citing: Grounds.otherMean(), under: terms)
    }

    @Test("A discharge before the notice is refused exactly when its day is the earlier, and both are told")
    func beforeTheNotice() throws {
        for (ready, discharged) in [
            ("2026-05-04T10:00", "2026-05-03"), ("2026-05-04", "2025-05-05"), ("2026-01-01T00:00", "2025-12-31"),
        ] {
            let error = try #require(throws: DischargeBeforeNotice.self) {
                try Discharge.sample(ready: ready, discharged: discharged)
            }
            #expect("\(error.discharged)" == discharged && "\(error.readyNotice)" == ready)
            #expect(
                error.message(in: .swedish)
                    == "Utskrivningen \(discharged) ligger före meddelandet om utskrivningsklar \(ready): "
                    + "här godtas samma dag eller en senare.")
            #expect(
                error.message(in: .english)
                    == "The discharge \(discharged) lies before the notice of ready-for-discharge \(ready): "
                    + "accepted is the same day or a later one.")
        }
        for (ready, discharged) in [
            ("2026-05-04T23:59", "2026-05-04"), ("2026-05-04", "2026-05-05"), (nil, "2026-05-03"),
            ("2026-05-04", nil), (nil, nil),
        ] as [(String?, String?)] {
            #expect(throws: Never.self) { try Discharge.sample(ready: ready, discharged: discharged) }
        }
    }
}
