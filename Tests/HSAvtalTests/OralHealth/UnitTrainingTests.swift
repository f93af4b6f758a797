// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.munhalsa.7.1: every unit is trained in oral health within a three-year period")
struct UnitTrainingTests {
    private func unit(trained: String, on day: String) throws -> UnitTraining {
        try UnitTraining(lastTraining: .on(try CivilDate(trained)), day: CivilDate(day))
    }

    @Test("A training counts while it is later than the day three years before (M-30, I-71)")
    func rolling() throws {
        for (trained, day, isTrained) in [
            ("2026-05-03", "2026-05-03", true), ("2023-05-04", "2026-05-03", true), ("2023-05-03", "2026-05-03", false),
            ("2020-01-01", "2026-05-03", false), ("2024-02-29", "2027-02-27", true), ("2024-02-29", "2027-02-28", true),
            ("2024-02-29", "2027-03-01", false), ("2024-02-28", "2027-02-28", false),
            ("2021-02-28", "2024-02-29", false),
            ("2021-03-01", "2024-02-29", true), ("0001-01-01", "0003-05-01", true),
        ] {
            try unit(trained: trained, on: day).comes(to: .settled(isTrained), citing: ["M-30", "I-71"])
        }
    }

    @Test("By the other reading in the calendar year of the day, or one of the two before it (M-30, I-71)")
    func calendarYears() throws {
        let edition = Edition.reading(OralHealthTerms(trainingPeriod: .calendarYears))
        for (trained, day, isTrained) in [
            ("2024-01-01", "2026-12-31", true), ("2023-12-31", "2026-01-01", false), ("2026-01-01", "2026-01-01", true),
        ] {
            try unit(trained: trained, on: day)
                .comes(to: .settled(isTrained), citing: ["M-30", "I-71"], under: edition)
        }
    }

    @Test("Never trained is not trained, and what is not known is left open (M-30)")
    func neverAndUnknown() throws {
        #expect(UnitTraining.years == 3)
        let day = try CivilDate("2026-05-03")
        try UnitTraining(lastTraining: .never, day: day).comes(to: .settled(false), citing: ["M-30"])
        try UnitTraining(lastTraining: .unknown, day: day).comes(to: .leftOpen(.missingFacts), citing: ["M-30"])
    }

    @Test("A training after the day is refused")
    func refusal() throws {
        let (training, day) = (try CivilDate("2026-05-04"), try CivilDate("2026-05-03"))
        #expect(throws: OralHealthError.afterTheDay(.training, training, day: day)) {
            try unit(trained: "2026-05-04", on: "2026-05-03")
        }
    }

    @Test("Trained in time, too long ago, never, and not known")
    func wording() throws {
        let trained = (
            "Enheten har fått utbildning i munhälsovård inom de tre år som räknas.",
            "The unit has been trained in oral care within the three years that count."
        )
        let notTrained = (
            "Enheten har inte fått utbildning i munhälsovård inom de tre år som räknas.",
            "The unit has not been trained in oral care within the three years that count."
        )
        for (date, conclusion) in [("2025-05-03", trained), ("2020-05-03", notTrained)] {
            try unit(trained: date, on: "2026-05-03").tells(
                [conclusion.0, "Den senaste utbildningen i munhälsovård var den \(date)."],
                [conclusion.1, "The last training in oral care was on \(date)."])
        }
        let day = try CivilDate("2026-05-03")
        try UnitTraining(lastTraining: .never, day: day).tells(
            [notTrained.0, "Ingen utbildning i munhälsovård är registrerad."],
            [notTrained.1, "No training in oral care is registered."])
        try UnitTraining(lastTraining: .unknown, day: day).tells(
            [
                "En uppgift som avgör frågan är inte känd.",
                "Det är inte känt när personalen senast utbildades i munhälsovård.",
            ],
            [
                "A fact that decides the question is not known.",
                "It is not known when the staff was last trained in oral care.",
            ])
    }
}
