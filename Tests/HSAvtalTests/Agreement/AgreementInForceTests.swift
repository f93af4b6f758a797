// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("A.avtalstid, A.omfattning: whether the agreement is in force on a day")
struct AgreementInForceTests {
    private func question(
        _ day: String, _ notices: [TerminationNotice] = [], _ subject: AgreementInForce.Subject = .mainAgreement
    ) throws -> AgreementInForce {
        AgreementInForce(subject: subject, notices: notices, day: try CivilDate(day))
    }

    private func notice(
        _ given: String, _ inWriting: Knowledge = .yes, by party: Party = .municipality(.boras)
    ) throws -> TerminationNotice {
        TerminationNotice(party: party, given: try CivilDate(given), inWriting: inWriting)
    }

    private func inForce(_ number: Int, _ isTerminated: Knowledge = .no) throws -> Finding<AgreementStatus> {
        .settled(.inForce(try #require(AgreementTerm.vastraGotaland2023.period(number)), isTerminated: isTerminated))
    }

    private func ended(_ last: String) throws -> Finding<AgreementStatus> { .settled(.ended(on: try CivilDate(last))) }

    @Test("It is in force from the first day of 2023, and not before (A-26)")
    func firstDay() throws {
        let notYet = Finding.settled(AgreementStatus.notYetInForce(from: try CivilDate("2023-01-01")))
        for day in ["0001-01-01", "2022-12-31"] { try question(day).comes(to: notYet, citing: ["A-26"]) }
        for day in ["2023-01-01", "2024-02-29", "2026-12-31"] {
            try question(day).comes(to: inForce(1), citing: ["A-26"])
        }
    }

    @Test("Without notice it is extended by three years, again and again (A-26, A-28)")
    func extensions() throws {
        for (day, number) in [
            ("2027-01-01", 2), ("2029-12-31", 2), ("2030-01-01", 3), ("2032-12-31", 3), ("2033-01-01", 4),
            ("2050-12-31", 9), ("2051-01-01", 10), ("9997-12-31", 2_658),
        ] {
            try question(day).comes(to: inForce(number), citing: ["A-26", "A-28"])
        }
    }

    @Test("The last period ends with the calendar, and no day of it is left out (A-28)")
    func endOfTheCalendar() throws {
        let last = try #require(AgreementTerm.vastraGotaland2023.period(2_659))
        let days = [last.firstDay, last.lastDay, last.lastDayOfNotice].map(\.description)
        #expect(days == ["9998-01-01", "9999-12-31", "9998-06-30"])
        for day in ["9998-01-01", "9999-01-01", "9999-12-31"] {
            try question(day).comes(to: inForce(2_659), citing: ["A-26", "A-28"])
            try question(day, [try notice("9998-06-30")])
                .comes(to: inForce(2_659, .yes), citing: ["A-26", "A-27", "A-28", "I-26", "I-77", "I-78"])
            // There is no next period that a later one could end.
            try question(day, [try notice("9998-07-01")]).comes(
                to: inForce(2_659),
                citing: ["A-26", "A-27", "A-28", "I-26"] + (day == "9998-01-01" ? [] : ["I-78"]))
            try question(day, [try notice("9996-06-30")])
                .comes(to: ended("9997-12-31"), citing: ["A-26", "A-27", "A-28", "I-26", "I-77", "I-78"])
        }
        try question("9999-12-31").tells(
            [
                "Hälso- och sjukvårdsavtalet gäller den 9999-12-31.",
                "Dagen ligger i period 2659, 9998-01-01 till 9999-12-31.",
                "Skriftlig uppsägning senast den 9998-06-30 får avtalet att upphöra med perioden; annars förlängs det.",
                "Svaret förutsätter att ingen part har sagt upp avtalet.",
            ],
            [
                "The main agreement is in force on 9999-12-31.",
                "The day is in period 2659, 9998-01-01 to 9999-12-31.",
                "A written notice no later than 9998-06-30 ends the agreement with the period; otherwise it is extended.",
                "The answer presupposes that no party has given notice.",
            ])
    }

    @Test("A written notice eighteen months before the term is over ends the agreement with it (A-27, I-26, I-77)")
    func inTime() throws {
        for given in ["2023-01-01", "2025-06-29", "2025-06-30"] {
            let notices = [try notice(given)]
            for day in ["2023-01-01", "2025-07-01", "2026-12-31"] {
                try question(day, notices).comes(to: inForce(1, .yes), citing: ["A-26", "A-27", "I-26", "I-77"])
            }
            for day in ["2027-01-01", "2030-01-01", "9999-12-31"] {
                try question(day, notices).comes(to: ended("2026-12-31"), citing: ["A-26", "A-27", "I-26", "I-77"])
            }
        }
    }

    @Test("A notice that is a day late leaves the term alone, and ends the agreement with the next (A-28, I-78)")
    func late() throws {
        for given in ["2025-07-01", "2026-12-31", "2027-01-01", "2028-06-30"] {
            let notices = [try notice(given)]
            try question("2023-01-01", notices).comes(to: inForce(1), citing: ["A-26", "A-27", "I-26"])
            try question("2026-12-31", notices).comes(
                to: inForce(1), citing: ["A-26", "A-27", "I-26"] + (given <= "2026-12-31" ? ["I-78"] : []))
            let ids = ["A-26", "A-27", "A-28", "I-26", "I-77", "I-78"]
            for day in ["2027-01-01", "2029-12-31"] {
                try question(day, notices).comes(to: inForce(2, .yes), citing: ids)
            }
            try question("2030-01-01", notices).comes(to: ended("2029-12-31"), citing: ids)
        }
        let next = [try notice("2028-07-01")]
        try question("2028-06-30", next).comes(to: inForce(2), citing: ["A-26", "A-27", "A-28", "I-26"])
        for day in ["2028-07-01", "2029-12-31"] {
            try question(day, next).comes(to: inForce(2), citing: ["A-26", "A-27", "A-28", "I-26", "I-78"])
        }
        try question("2030-01-01", next)
            .comes(to: inForce(3, .yes), citing: ["A-26", "A-27", "A-28", "I-26", "I-77", "I-78"])
    }

    @Test("A late notice is told of from its day on; one that is oral, or to come, is not a late one (I-78)")
    func lateByTheDay() throws {
        let ids = ["A-26", "A-27", "I-26"]
        for inWriting in [Knowledge.yes, .unknown] {
            let notices = [try notice("2025-07-01", inWriting)]
            try question("2025-06-30", notices).comes(to: inForce(1), citing: ids)
            for day in ["2025-07-01", "2026-12-31"] {
                try question(day, notices).comes(to: inForce(1), citing: ids + ["I-78"])
            }
        }
        for day in ["2025-06-30", "2025-07-01", "2026-12-31"] {
            try question(day, [try notice("2025-07-01", .no)]).comes(to: inForce(1), citing: ids)
            // Beside one in time it is no matter, nor beside one that may be.
            let late = try notice("2025-07-01", by: .region)
            try question(day, [try notice("2025-06-30"), late]).comes(to: inForce(1, .yes), citing: ids + ["I-77"])
            try question(day, [try notice("2025-06-30", .unknown), late]).comes(to: inForce(1, .unknown), citing: ids)
        }
    }

    @Test("A day is in one period, and a notice ends that of its day, or the next when it comes too late (I-78)")
    func periodOfNotice() throws {
        let term = AgreementTerm.vastraGotaland2023
        for (day, current, ended) in [
            ("0001-01-01", nil, 1), ("2022-12-31", nil, 1), ("2023-01-01", 1, 1), ("2025-06-30", 1, 1),
            ("2025-07-01", 1, 2), ("2026-12-31", 1, 2), ("2027-01-01", 2, 2), ("2028-06-30", 2, 2),
            ("2028-07-01", 2, 3), ("2029-12-31", 2, 3), ("2030-01-01", 3, 3), ("9996-07-01", 2_658, 2_659),
            ("9998-01-01", 2_659, 2_659), ("9998-06-30", 2_659, 2_659), ("9998-07-01", 2_659, nil),
            ("9999-12-31", 2_659, nil),
        ] as [(String, Int?, Int?)] {
            let date = try CivilDate(day)
            #expect(term.period(of: date) == current.flatMap { term.period($0) }, "the period of \(day)")
            #expect(term.period(of: date)?.number == current, "the number of that of \(day)")
            #expect(term.period(endedByNoticeOn: date) == ended.flatMap { term.period($0) }, "ended on \(day)")
            #expect(term.period(endedByNoticeOn: date)?.number == ended, "the number of that ended on \(day)")
            #expect(AgreementTerm.previous.period(of: date) == nil)
            #expect(AgreementTerm.previous.period(endedByNoticeOn: date) == nil)
        }
    }

    @Test("A notice that is not in writing ends nothing (A-27)")
    func oral() throws {
        let notices = [try notice("2024-01-01", .no)]
        try question("2026-12-31", notices).comes(to: inForce(1), citing: ["A-26", "A-27", "I-26"])
        try question("2027-01-01", notices).comes(to: inForce(2), citing: ["A-26", "A-27", "A-28", "I-26"])
    }

    @Test("Where it is not known whether a notice was in writing, what comes after its period is open (A-27)")
    func unknownWriting() throws {
        let perhaps = try notice("2025-06-30", .unknown)
        try question("2026-12-31", [perhaps]).comes(to: inForce(1, .unknown), citing: ["A-26", "A-27", "I-26"])
        for day in ["2027-01-01", "2040-01-01"] {
            try question(day, [perhaps]).comes(to: .leftOpen(.missingFacts), citing: ["A-26", "A-27", "I-26"])
        }
        let late = try notice("2025-07-01", .unknown)
        try question("2026-12-31", [late]).comes(to: inForce(1), citing: ["A-26", "A-27", "I-26", "I-78"])
        try question("2029-12-31", [late])
            .comes(to: inForce(2, .unknown), citing: ["A-26", "A-27", "A-28", "I-26"])
        try question("2030-01-01", [late])
            .comes(to: .leftOpen(.missingFacts), citing: ["A-26", "A-27", "A-28", "I-26"])
    }

    @Test("Nor is it open where another notice in writing certainly ends the agreement with the same period (I-77)")
    func unknownAndKnown() throws {
        let perhaps = try notice("2025-06-01", .unknown)
        let certain = try notice("2025-06-30", by: .region)
        for notices in [[perhaps, certain], [certain, perhaps]] {
            try question("2026-12-31", notices)
                .comes(to: inForce(1, .yes), citing: ["A-26", "A-27", "I-26", "I-77"])
            try question("2027-01-01", notices)
                .comes(to: ended("2026-12-31"), citing: ["A-26", "A-27", "I-26", "I-77"])
        }
        // A later one that is certain leaves open with which of the two periods the agreement ends.
        let later = [perhaps, try notice("2025-07-01", by: .region)]
        for day in ["2027-01-01", "2030-01-01"] {
            try question(day, later).comes(to: .leftOpen(.missingFacts), citing: ["A-26", "A-27", "I-26"])
        }
    }

    @Test("It is no matter which of the fifty parties gives notice: the agreement ends for all (I-77)")
    func everyParty() throws {
        #expect(Party.all.count == 50 && Set(Party.all).count == 50 && Party.all.first == .region)
        #expect(Party.all.dropFirst() == Municipality.allCases.sorted().map { .municipality($0) }[...])
        try every(Party.all) { party in
            let notices = [try notice("2025-06-30", by: party)]
            try question("2026-12-31", notices)
                .comes(to: inForce(1, .yes), citing: ["A-26", "A-27", "I-26", "I-77"])
            try question("2027-01-01", notices)
                .comes(to: ended("2026-12-31"), citing: ["A-26", "A-27", "I-26", "I-77"])
        }
    }

    @Test("An agreement of Part C is valid exactly as long as the main agreement (A-23)")
    func partC() throws {
        let notices = [try notice("2025-07-01")]
        for subject in AgreementInForce.Subject.allCases where subject != .mainAgreement {
            let notYet = Finding.settled(AgreementStatus.notYetInForce(from: try CivilDate("2023-01-01")))
            try question("2022-12-31", [], subject).comes(to: notYet, citing: ["A-23", "A-26"])
            try question("2026-12-31", [], subject).comes(to: inForce(1), citing: ["A-23", "A-26"])
            try question("2027-01-01", [], subject).comes(to: inForce(2), citing: ["A-23", "A-26", "A-28"])
            try question("2030-01-01", notices, subject).comes(
                to: ended("2029-12-31"), citing: ["A-23", "A-26", "A-27", "A-28", "I-26", "I-77", "I-78"])
        }
    }

    @Test("When the edition before began is not known, so that nothing is decided on it (X-01)")
    func editionBefore() throws {
        for notices in [[], [try notice("2025-06-30")]] {
            for day in ["2019-01-01", "2023-01-01"] {
                try question(day, notices)
                    .comes(to: .leftOpen(.missingFacts), citing: ["X-01"], under: .vastraGotalandBefore2023)
                try question(day, notices, .oralHealth)
                    .comes(to: .leftOpen(.missingFacts), citing: ["A-23", "X-01"], under: .vastraGotalandBefore2023)
            }
        }
    }

    @Test("In force without notice, and under a notice that ends it")
    func wordingInForce() throws {
        try question("2026-05-03").tells(
            [
                "Hälso- och sjukvårdsavtalet gäller den 2026-05-03.",
                "Dagen ligger i period 1, 2023-01-01 till 2026-12-31.",
                "Skriftlig uppsägning senast den 2025-06-30 får avtalet att upphöra med perioden; annars förlängs det.",
                "Svaret förutsätter att ingen part har sagt upp avtalet.",
            ],
            [
                "The main agreement is in force on 2026-05-03.",
                "The day is in period 1, 2023-01-01 to 2026-12-31.",
                "A written notice no later than 2025-06-30 ends the agreement with the period; otherwise it is extended.",
                "The answer presupposes that no party has given notice.",
            ])
        try question("2027-05-03", [try notice("2025-07-01")], .discharge).tells(
            [
                "Överenskommelsen om in- och utskrivning gäller den 2027-05-03.",
                "Dagen ligger i period 2, 2027-01-01 till 2029-12-31.",
                "Avtalet upphör med perioden, genom uppsägning.",
                "Borås kommun sade upp avtalet skriftligen den 2025-07-01, för sent för period 1, så uppsägningen räknas för "
                    + "nästa.",
                "Överenskommelsen gäller exakt så länge som huvudavtalet.",
                "Svaret förutsätter att ingen annan uppsägning har gjorts.",
            ],
            [
                "The agreement on discharge is in force on 2027-05-03.",
                "The day is in period 2, 2027-01-01 to 2029-12-31.",
                "The agreement ends with the period, by notice.",
                "Borås gave notice in writing on 2025-07-01, too late for period 1, so that it counts for the next.",
                "The Part C agreement is valid exactly as long as the main agreement.",
                "The answer presupposes that no other notice has been given.",
            ])
        try question("2026-05-03", [try notice("2025-06-30", .unknown, by: .region)]).tells(
            [
                "Hälso- och sjukvårdsavtalet gäller den 2026-05-03.",
                "Dagen ligger i period 1, 2023-01-01 till 2026-12-31.",
                "Om avtalet upphör med perioden beror på om en uppsägning var skriftlig, vilket inte är känt.",
                "Västra Götalandsregionen sade upp avtalet den 2025-06-30; det är inte känt om det skedde skriftligen.",
                "Svaret förutsätter att ingen annan uppsägning har gjorts.",
            ],
            [
                "The main agreement is in force on 2026-05-03.",
                "The day is in period 1, 2023-01-01 to 2026-12-31.",
                "Whether the agreement ends with the period depends on whether a notice was in writing, which is not known.",
                "Västra Götalandsregionen gave notice on 2025-06-30; it is not known whether it was in writing.",
                "The answer presupposes that no other notice has been given.",
            ])
    }

    @Test("Not yet in force, ended, and left open")
    func wordingOtherwise() throws {
        try question("2022-12-31").tells(
            ["Hälso- och sjukvårdsavtalet gäller inte den 2022-12-31, utan först från och med den 2023-01-01."],
            ["The main agreement is not in force on 2022-12-31, but only from 2023-01-01."])
        try question("2027-01-01", [try notice("2025-06-30"), try notice("2024-01-01", .no, by: .region)]).tells(
            [
                "Hälso- och sjukvårdsavtalet gäller inte den 2027-01-01; giltigheten upphörde med utgången av den 2026-12-31.",
                "Borås kommun sade upp avtalet skriftligen den 2025-06-30.",
                "Västra Götalandsregionen sade upp avtalet den 2024-01-01, men inte skriftligen, så det har ingen verkan.",
            ],
            [
                "The main agreement is not in force on 2027-01-01; it ended at the end of 2026-12-31.",
                "Borås gave notice in writing on 2025-06-30.",
                "Västra Götalandsregionen gave notice on 2024-01-01, but not in writing, so it has no effect.",
            ])
        try question("2027-01-01", [try notice("2025-06-30", .unknown)]).tells(
            [
                "Det går inte att avgöra om hälso- och sjukvårdsavtalet gäller den 2027-01-01.",
                "Borås kommun sade upp avtalet den 2025-06-30; det är inte känt om det skedde skriftligen.",
            ],
            [
                "It cannot be decided whether the main agreement is in force on 2027-01-01.",
                "Borås gave notice on 2025-06-30; it is not known whether it was in writing.",
            ])
    }

    @Test("A notice that came late says so, and for which period, unless it has no effect anyway (I-78)")
    func wordingLate() throws {
        let late = "Borås kommun sade upp avtalet skriftligen den"
        let late1 = (
            ", för sent för period 1, så uppsägningen räknas för nästa",
            ", too late for period 1, so that it counts for the next"
        )
        for (given, swedish, english) in [
            ("2022-12-31", "", ""), ("2025-06-30", "", ""),
            ("2025-07-01", late1.0, late1.1), ("2026-12-31", late1.0, late1.1),
            ("2027-01-01", "", ""), ("2028-06-30", "", ""),
            (
                "2028-07-01", ", för sent för period 2, så uppsägningen räknas för nästa",
                ", too late for period 2, so that it counts for the next"
            ),
        ] {
            let question = try question("2023-01-01", [try notice(given)])
            #expect(
                question.told(in: .swedish).suffix(2) == [
                    "\(late) \(given)\(swedish).", "Svaret förutsätter att ingen annan uppsägning har gjorts.",
                ])
            #expect(
                question.told(in: .english).suffix(2) == [
                    "Borås gave notice in writing on \(given)\(english).",
                    "The answer presupposes that no other notice has been given.",
                ])
        }
        try question("2026-05-03", [try notice("2025-07-01", .unknown), try notice("2025-07-01", .no, by: .region)])
            .tells(
                [
                    "Hälso- och sjukvårdsavtalet gäller den 2026-05-03.",
                    "Dagen ligger i period 1, 2023-01-01 till 2026-12-31.",
                    "Skriftlig uppsägning senast den 2025-06-30 får avtalet att upphöra med perioden; annars förlängs det.",
                    "Borås kommun sade upp avtalet den 2025-07-01, för sent för period 1, så uppsägningen räknas för nästa; "
                        + "det är inte känt om det skedde skriftligen.",
                    "Västra Götalandsregionen sade upp avtalet den 2025-07-01, men inte skriftligen, så det har ingen "
                        + "verkan.",
                    "Svaret förutsätter att ingen annan uppsägning har gjorts.",
                ],
                [
                    "The main agreement is in force on 2026-05-03.",
                    "The day is in period 1, 2023-01-01 to 2026-12-31.",
                    "A written notice no later than 2025-06-30 ends the agreement with the period; otherwise it is extended.",
                    "Borås gave notice on 2025-07-01, too late for period 1, so that it counts for the next; it is not known "
                        + "whether it was in writing.",
                    "Västra Götalandsregionen gave notice on 2025-07-01, but not in writing, so it has no effect.",
                    "The answer presupposes that no other notice has been given.",
                ])
    }

    @Test("After a later notice that is certain it has ended, though the day hangs on the earlier one (A-27, I-77)")
    func wordingEndedOpen() throws {
        let perhaps = try notice("2025-06-30", .unknown)
        let certain = try notice("2025-07-01", by: .region)
        let told = (
            [
                "Borås kommun sade upp avtalet den 2025-06-30; det är inte känt om det skedde skriftligen.",
                "Västra Götalandsregionen sade upp avtalet skriftligen den 2025-07-01, för sent för period 1, så "
                    + "uppsägningen räknas för nästa.",
            ],
            [
                "Borås gave notice on 2025-06-30; it is not known whether it was in writing.",
                "Västra Götalandsregionen gave notice in writing on 2025-07-01, too late for period 1, so that it counts "
                    + "for the next.",
            ]
        )
        // Through 2029 it may be in force yet.
        for day in ["2027-01-01", "2029-12-31"] {
            try question(day, [perhaps, certain]).tells(
                ["Det går inte att avgöra om hälso- och sjukvårdsavtalet gäller den \(day)."] + told.0,
                ["It cannot be decided whether the main agreement is in force on \(day)."] + told.1)
        }
        for day in ["2030-01-01", "2033-01-01", "9999-12-31"] {
            try question(day, [perhaps, certain]).tells(
                ["Hälso- och sjukvårdsavtalet har upphört, men vilken dag går inte att avgöra."] + told.0,
                ["The main agreement has ended, but on which day cannot be decided."] + told.1)
        }
        try question("2030-01-01", [perhaps, certain], .oralHealth).tells(
            ["Överenskommelsen om munhälsa har upphört, men vilken dag går inte att avgöra."] + told.0
                + ["Överenskommelsen gäller exakt så länge som huvudavtalet."],
            ["The agreement on oral health has ended, but on which day cannot be decided."] + told.1
                + ["The Part C agreement is valid exactly as long as the main agreement."])
        // Where no notice is certain, nothing says that it has ended.
        for notices in [[perhaps], [perhaps, try notice("2025-07-01", .unknown, by: .region)]] {
            let first = try question("2030-01-01", notices).told(in: .swedish).first
            #expect(first == "Det går inte att avgöra om hälso- och sjukvårdsavtalet gäller den 2030-01-01.")
        }
    }

    @Test("Under the edition before the reason is told, with notices and without: when it began is not known (X-01)")
    func wordingBefore() throws {
        let told = (
            [
                "Det går inte att avgöra om hälso- och sjukvårdsavtalet gäller den 2022-05-03.",
                "Det är inte känt när avtalsversionen började gälla.",
            ],
            [
                "It cannot be decided whether the main agreement is in force on 2022-05-03.",
                "It is not known when this edition of the agreement began.",
            ]
        )
        try question("2022-05-03").tells(told.0, told.1, under: .vastraGotalandBefore2023)
        // Nor is it known for which period a notice would be late.
        try question("2022-05-03", [try notice("2021-12-31"), try notice("2025-07-01", .unknown, by: .region)]).tells(
            told.0 + [
                "Borås kommun sade upp avtalet skriftligen den 2021-12-31.",
                "Västra Götalandsregionen sade upp avtalet den 2025-07-01; det är inte känt om det skedde skriftligen.",
            ],
            told.1 + [
                "Borås gave notice in writing on 2021-12-31.",
                "Västra Götalandsregionen gave notice on 2025-07-01; it is not known whether it was in writing.",
            ], under: .vastraGotalandBefore2023)
    }

    @Test("Every agreement is called by its name")
    func names() throws {
        let names: [(AgreementInForce.Subject, swedish: String, english: String)] = [
            (.mainAgreement, "Hälso- och sjukvårdsavtalet", "The main agreement"),
            (.physicians, "Överenskommelsen om läkarmedverkan", "The agreement on physician participation"),
            (.discharge, "Överenskommelsen om in- och utskrivning", "The agreement on discharge"),
            (
                .psychiatry, "Överenskommelsen om psykisk funktionsnedsättning och missbruk",
                "The agreement on mental disability and abuse"
            ),
            (.oralHealth, "Överenskommelsen om munhälsa", "The agreement on oral health"),
        ]
        #expect(names.map { $0.0 } == AgreementInForce.Subject.allCases)
        for (subject, swedish, english) in names {
            let question = try question("2023-01-01", [], subject)
            #expect(question.told(in: .swedish).first == swedish + " gäller den 2023-01-01.")
            #expect(question.told(in: .english).first == english + " is in force on 2023-01-01.")
        }
    }
}
