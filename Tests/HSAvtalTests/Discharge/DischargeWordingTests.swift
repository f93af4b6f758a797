// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("C.utskrivning.5: the wording of decisions on a stay")
struct DischargeWordingTests {
    private let swedishHolds = "båda meddelandena har skickats, kallelsen till SIP har skickats"
    private let englishHolds = "both notices have been sent, the call to the SIP has been sent"

    @Test("A person in the mean")
    func mean() throws {
        try expect(
            .sample(discharged: "2026-05-11"),
            swedish: [
                "Patienten räknas med i kommunens genomsnitt med 7 dagar.",
                "Kommunen är Göteborg (1480), där patienten är folkbokförd.",
                "Från meddelandet om utskrivningsklar 2026-05-04T10:00 till 2026-05-11 är det 7 dagar, inte fler än 7.",
                "Villkoren är uppfyllda: \(swedishHolds), och öppenvården är planerad och tillgänglig.",
            ],
            english: [
                "The patient counts in the mean of the municipality with 7 days.",
                "The municipality is Göteborg (1480), where the patient is registered.",
                "From the notice of ready-for-discharge 2026-05-04T10:00 to 2026-05-11 there are 7 days, not more than 7.",
                "The conditions hold: \(englishHolds), and outpatient care is planned and available.",
            ])
    }

    @Test("A person who is counted individually, placed by another municipality, with a call that was late")
    func individual() throws {
        try expect(
            .sample(
                registration: "0180", placement: "1490", planning: .called(on: CivilDate("2026-05-09")),
                discharged: "2026-05-12"),
            swedish: [
                "Patienten räknas individuellt: kommunen betalar för 5 av 8 dagar.",
                "Kommunen är Borås (1490), som har placerat patienten.",
                "Från meddelandet om utskrivningsklar 2026-05-04T10:00 till 2026-05-12 är det 8 dagar, fler än 7.",
                "Villkoren är uppfyllda: \(swedishHolds), och öppenvården är planerad och tillgänglig.",
                "Kallelsen till SIP skickades 2 dagar för sent.",
            ],
            english: [
                "The patient is counted individually: the municipality pays for 5 of 8 days.",
                "The municipality is Borås (1490), which has placed the patient.",
                "From the notice of ready-for-discharge 2026-05-04T10:00 to 2026-05-12 there are 8 days, more than 7.",
                "The conditions hold: \(englishHolds), and outpatient care is planned and available.",
                "The call to the SIP was sent 2 days too late.",
            ])
    }

    @Test("A notice and a call in time are not told apart, late ones are told with the delay (I-07)")
    func lateness() throws {
        for (notice, call, told) in [
            ("2026-05-02T09:00", "2026-05-07", []),
            ("2026-05-02T10:30", "2026-05-07", ["The admission notice was sent 1 hour and 30 minutes too late."]),
            ("2026-05-02T09:00", "2026-05-08", ["The call to the SIP was sent 1 day too late."]),
        ] {
            let stay = try Discharge.sample(
                admission: "2026-05-01T09:00", admissionNotice: notice, planning: .called(on: CivilDate(call)),
                discharged: "2026-05-11")
            #expect(sentences(stay, .vastraGotaland2023, .english).dropFirst(4) == told[...])
            #expect(sentences(stay, .vastraGotaland2023, .swedish).count == 4 + told.count)
        }
    }

    @Test("A person under the act, with days to pay and without")
    func statutory() throws {
        for (discharged, swedish, english) in [
            (
                "2026-05-07", "Patienten räknas individuellt: ingen av 3 dagar ska betalas.",
                "The patient is counted individually: none of 3 days is payable."
            ),
            (
                "2026-05-08", "Patienten räknas individuellt: kommunen betalar för 1 av 4 dagar.",
                "The patient is counted individually: the municipality pays for 1 of 4 days."
            ),
        ] {
            let stay = try Discharge.sample(discharged: discharged)
            let texts = Language.allCases.map { sentences(stay, .statutory, $0) }
            #expect(texts.map(\.first) == [swedish, english])
            #expect(texts[0][2].hasSuffix(" dagar; 3 dagar är fria."))
            #expect(texts[1][2].hasSuffix(" days; 3 days are free."))
            let late = try Discharge.sample(ready: "2026-05-04T13:00", discharged: discharged)
            #expect(sentences(late, .statutory, .swedish)[2].hasSuffix(" dagar; 4 dagar är fria."))
            #expect(sentences(late, .statutory, .english)[2].hasSuffix(" days; 4 days are free."))
        }
    }

    @Test("A person who is left out for the day of the discharge, by the other reading (I-04)")
    func notCounted() throws {
        let terms = DischargeTerms(model: .vastraGotaland2023, sameDay: .notCounted)
        let stay = try Discharge.sample(discharged: "2026-05-04")
        let texts = Language.allCases.map { sentences(stay, terms, $0) }
        #expect(
            texts.map(\.first) == [
                "Patienten skrevs ut samma dag och räknas här inte med bland personerna.",
                "The patient was discharged the same day and is here not counted among the persons.",
            ])
        #expect(texts.map(\.count) == [4, 4])
        #expect(texts[0][2].contains("är det 0 dagar, inte fler än 7."))
    }

    @Test("A person for whom no plan is owed: why it is not (I-09)")
    func notOwed() throws {
        let cases: [(PlanningCall, swedish: String, english: String)] = [
            (.notNeeded, "ingen SIP behövs", "no SIP is needed"),
            (.declined, "patienten har avböjt SIP", "the patient has declined a SIP"),
            (
                .carePlan, "en samordnad vårdplan ersätter SIP",
                "a coordinated care plan takes the place of the SIP"
            ),
        ]
        for (planning, swedish, english) in cases {
            let stay = try Discharge.sample(planning: planning, discharged: "2026-05-06")
            #expect(sentences(stay, .vastraGotaland2023, .swedish)[3].contains("har skickats, \(swedish), och"))
            #expect(sentences(stay, .vastraGotaland2023, .english)[3].contains("have been sent, \(english), and"))
        }
    }

    @Test("A patient who is not yet discharged, with a day to count to and without")
    func ongoing() throws {
        let stay = try Discharge.sample(discharged: nil, asOf: "2026-05-12")
        #expect(
            sentences(stay, .vastraGotaland2023, .swedish).prefix(2) == [
                "Patienten är ännu inte utskriven, och vårdtillfället avräknas inte.",
                "Om patienten skrivs ut 2026-05-12 ska kommunen betala för 5 dagar individuellt.",
            ])
        #expect(
            sentences(stay, .vastraGotaland2023, .english).prefix(2) == [
                "The patient is not yet discharged, and the stay is not settled.",
                "If the patient is discharged 2026-05-12 the municipality pays for 5 days individually.",
            ])
        #expect(sentences(stay, .vastraGotaland2023, .english).count == 5)
        for (stay, swedish, english) in [
            (
                try Discharge.sample(discharged: nil, asOf: "2026-05-11"),
                "Om patienten skrivs ut 2026-05-11 ska inga dagar betalas individuellt.",
                "If the patient is discharged 2026-05-11 no days are payable individually."
            ),
            (
                try Discharge.sample(admissionNotice: nil, discharged: nil, asOf: "2026-05-20"),
                "Om patienten skrivs ut 2026-05-20 betalar kommunen inget, eftersom villkoren inte är uppfyllda.",
                "If the patient is discharged 2026-05-20 the municipality pays nothing, for the conditions do not hold."
            ),
        ] {
            #expect(sentences(stay, .vastraGotaland2023, .swedish)[1] == swedish)
            #expect(sentences(stay, .vastraGotaland2023, .english)[1] == english)
        }
        let undated = try Discharge.sample(discharged: nil)
        #expect(sentences(undated, .vastraGotaland2023, .english).count == 3)
        let early = try Discharge.sample(discharged: nil, asOf: "2026-05-03")
        #expect(sentences(early, .vastraGotaland2023, .english).count == 4)
    }

    @Test("What was late is not called missing, and what is unclear is named (I-07, I-08)")
    func reasonsOfThisStay() throws {
        let late = try Discharge.sample(
            admission: "2026-05-01T09:00", admissionNotice: "2026-05-02T10:00",
            planning: .called(on: CivilDate("2026-05-09")), discharged: "2026-05-11")
        #expect(
            sentences(late, .lateIsNotSent, .swedish)[3...4] == [
                "Inskrivningsmeddelandet skickades för sent och räknas enligt vald tolkning inte som skickat.",
                "Kallelsen till SIP skickades för sent och räknas enligt vald tolkning inte som skickad.",
            ])
        #expect(
            sentences(late, .lateIsNotSent, .english)[3...4] == [
                "The admission notice was sent too late and, as chosen, does not count as sent.",
                "The call to the SIP was sent too late and, as chosen, does not count as sent.",
            ])
        for (planned, available, word) in [
            (Knowledge.yes, Knowledge.unknown, "available"), (.unknown, .no, "planned"),
        ] {
            let stay = try Discharge.sample(planned: planned, available: available, discharged: "2026-05-11")
            #expect(
                sentences(stay, .vastraGotaland2023, .english).last
                    == "It is not clear whether interventions by region-financed outpatient care are \(word).")
        }
    }

    @Test("A municipality that is no party is named by its code")
    func noParty() throws {
        try expect(
            .sample(registration: "0180", discharged: "2026-05-11"),
            swedish: [
                "Vårdtillfället ger inget betalningsansvar.", "Kommunen 0180 är inte part i avtalet.",
                "Lagens regler om betalningsansvar kan ändå gälla; de prövas inte här.",
            ],
            english: [
                "The stay gives no payment liability.", "The municipality 0180 is no party to the agreement.",
                "The rules of the act on payment liability may apply all the same; they are not examined here.",
            ])
    }

    private func expect(
        _ stay: Discharge, swedish: [String], english: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(sentences(stay, .vastraGotaland2023, .swedish) == swedish, sourceLocation: sourceLocation)
        #expect(sentences(stay, .vastraGotaland2023, .english) == english, sourceLocation: sourceLocation)
    }

    private func sentences(_ stay: Discharge, _ terms: DischargeTerms, _ language: Language) -> [String] {
        stay.explanation(under: Edition(discharge: terms), in: language).sentences
    }
}
