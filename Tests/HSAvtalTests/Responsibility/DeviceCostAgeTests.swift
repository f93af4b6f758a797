// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.11: age and the day of a prescription")
struct DeviceCostAgeTests {
    @Test("Up to and including 17 is until the day before the 18th birthday (I-22)")
    func eighteenthBirthday() throws {
        let born = "2008-05-04"
        try DeviceCost.sample(born: born, prescribed: "2026-05-03")
            .comes(to: .settled(.region), citing: ["B-43", "I-22"])
        try DeviceCost.sample(born: born, prescribed: "2026-05-04").comes(to: .goteborg, citing: ["B-44", "H-01"])
        try DeviceCost.sample(born: born, prescribed: "2026-05-05").comes(to: .goteborg, citing: ["B-44", "H-01"])
        try DeviceCost.sample(born: born, prescribed: "2025-05-04")
            .comes(to: .settled(.region), citing: ["B-43", "I-22"])
        try DeviceCost.sample(born: born, prescribed: "2025-05-03").comes(to: .settled(.region), citing: ["B-43"])
    }

    @Test("Born on 29 February, 18 is turned on 28 February, or by the other reading on 1 March (I-23)")
    func leapDay() throws {
        let march = Edition.reading(leapDay: .march1)
        let born = "2008-02-29"
        for (day, february, other) in [
            ("2026-02-27", ["B-43", "I-22"], ["B-43", "I-22"]),
            ("2026-02-28", ["B-44", "H-01", "I-23"], ["B-43", "I-22", "I-23"]),
            ("2026-03-01", ["B-44", "H-01"], ["B-44", "H-01"]),
        ] {
            let question = try DeviceCost.sample(born: born, prescribed: day)
            let region = Finding<Payer>.settled(.region)
            try question.comes(to: february.contains("B-43") ? region : .goteborg, citing: february)
            try question.comes(to: other.contains("B-43") ? region : .goteborg, citing: other, under: march)
        }
        for edition in [Edition.vastraGotaland2023, march] {
            try DeviceCost.sample(born: born, prescribed: "2024-02-29")
                .comes(to: .settled(.region), citing: ["B-43"], under: edition)
        }
    }

    @Test("Born on 29 February, 17 is turned, and a device used at 18, by the reading of the birthday (I-22, I-27)")
    func leapDayOfOtherBirthdays() throws {
        let march = Edition.reading(leapDay: .march1)
        let seventeen = try DeviceCost.sample(born: "2008-02-29", prescribed: "2025-02-28")
        try seventeen.comes(to: .settled(.region), citing: ["B-43", "I-22"])
        try seventeen.comes(to: .settled(.region), citing: ["B-43"], under: march)
        let used = try DeviceCost.sample(born: "2008-02-29", prescribed: "2026-02-27", used: "2026-02-28")
        try used.comes(to: .settled(.region), citing: ["B-43", "I-22", "I-27"])
        try used.comes(to: .settled(.region), citing: ["B-43", "I-22"], under: march)
    }

    @Test("The reading of the leap day is cited only where another reading would decide otherwise (I-23)")
    func leapDayWithoutAge() throws {
        try DeviceCost.sample(always: .yes, born: "2004-02-29", prescribed: "2026-02-28")
            .comes(to: .settled(.region), citing: ["B-45"])
        try DeviceCost.sample(born: "2004-02-29", prescribed: "2026-02-28")
            .comes(to: .goteborg, citing: ["B-44", "H-01"])
        try DeviceCost.sample(born: "2004-02-28", prescribed: "2026-02-28")
            .comes(to: .goteborg, citing: ["B-44", "H-01"])
    }

    @Test("Ages from 0 to 130 are answered")
    func ends() throws {
        try DeviceCost.sample(born: "2026-05-03").comes(to: .settled(.region), citing: ["B-43"])
        try DeviceCost.sample(born: "1896-05-03").comes(to: .goteborg, citing: ["B-44", "H-01"])
        try DeviceCost.sample(born: "1895-05-04").comes(to: .goteborg, citing: ["B-44", "H-01"])
        try DeviceCost.sample(born: "1896-05-03", used: "2027-05-02").comes(to: .goteborg, citing: ["B-44", "H-01"])
    }

    @Test("131 years, a birth after the prescription and a use before it are refused, with the reason")
    func refused() throws {
        let cases: [(born: String?, used: String?, ImpossibleDates, swedish: String, english: String)] = [
            (
                "2026-05-04", nil,
                .notYetBorn(born: try CivilDate("2026-05-04"), on: try CivilDate("2026-05-03")),
                "Födelsedatumet är 2026-05-04: här godtas 2026-05-03, dagen som frågan gäller, eller en tidigare dag.",
                "The date of birth is 2026-05-04: accepted is 2026-05-03, the day that the question is about, or an "
                    + "earlier day."
            ),
            (
                "1895-05-03", nil, .tooOld(born: try CivilDate("1895-05-03"), on: try CivilDate("2026-05-03")),
                "Födelsedatumet är 1895-05-03: här godtas ett datum som ger högst 130 års ålder den 2026-05-03.",
                "The date of birth is 1895-05-03: accepted is a date that gives at most 130 years of age on 2026-05-03."
            ),
            (
                "1896-05-03", "2027-05-03",
                .tooOld(born: try CivilDate("1896-05-03"), on: try CivilDate("2027-05-03")),
                "Födelsedatumet är 1896-05-03: här godtas ett datum som ger högst 130 års ålder den 2027-05-03.",
                "The date of birth is 1896-05-03: accepted is a date that gives at most 130 years of age on 2027-05-03."
            ),
            (
                nil, "2026-05-02",
                .usedBeforePrescribed(used: try CivilDate("2026-05-02"), prescribed: try CivilDate("2026-05-03")),
                "Dagen då hjälpmedlet används är 2026-05-02: här godtas dagen för förskrivningen, 2026-05-03, eller "
                    + "en senare dag.",
                "The day on which the device is used is 2026-05-02: accepted is the day of the prescription, "
                    + "2026-05-03, or a later day."
            ),
        ]
        for (born, used, expected, swedish, english) in cases {
            let error = try #require(throws: ImpossibleDates.self) { try DeviceCost.sample(born: born, used: used) }
            #expect(error == expected)
            #expect(error.message(in: .swedish) == swedish)
            #expect(error.message(in: .english) == english)
            #expect(error.description == english)
        }
        #expect(throws: Never.self) { try DeviceCost.sample(born: "2026-05-03", used: "2026-05-03") }
    }

    @Test("Born on 29 February, 130 years are accepted as long as one reading of the birthday gives them (I-23)")
    func leapDayAtTheEnd() throws {
        let born = "1896-02-29"
        for edition in [Edition.vastraGotaland2023, .reading(leapDay: .march1)] {
            try DeviceCost.sample(born: born, prescribed: "2027-02-28")
                .comes(to: .goteborg, citing: ["B-44", "H-01"], under: edition)
            try DeviceCost.sample(born: born, used: "2027-02-28")
                .comes(to: .goteborg, citing: ["B-44", "H-01"], under: edition)
        }
        let day = try CivilDate("2027-03-01")
        let refused = ImpossibleDates.tooOld(born: try CivilDate(born), on: day)
        #expect(throws: refused) { try DeviceCost.sample(born: born, prescribed: day.description) }
        #expect(throws: refused) { try DeviceCost.sample(born: born, used: day.description) }
    }

    @Test("Prescribed at 17 and used at 18, the payer stays that of the prescription (I-27)")
    func usedLater() throws {
        let born = "2008-05-04"
        for (used, ids) in [
            ("2026-05-03", ["B-43", "I-22"]), ("2026-05-04", ["B-43", "I-22", "I-27"]),
            ("2040-01-01", ["B-43", "I-22", "I-27"]),
        ] {
            try DeviceCost.sample(born: born, prescribed: "2026-05-03", used: used)
                .comes(to: .settled(.region), citing: ids)
        }
        try DeviceCost.sample(born: born, prescribed: "2025-05-03", used: "2026-05-04")
            .comes(to: .settled(.region), citing: ["B-43", "I-27"])
    }

    @Test("A later use is cited only where another would pay for a prescription on that day (I-27)")
    func usedLaterWithoutEffect() throws {
        let born = "2008-05-04"
        try DeviceCost.sample(born: born, used: "2026-06-01", provider: .region)
            .comes(to: .settled(.region), citing: ["B-43", "I-22"])
        try DeviceCost.sample(always: .yes, born: born, used: "2026-06-01")
            .comes(to: .settled(.region), citing: ["B-43", "B-45", "I-22"])
        try DeviceCost.sample(used: "2026-06-01").comes(to: .goteborg, citing: ["B-44", "H-01"])
        try DeviceCost.sample(born: nil, used: "2026-06-01", provider: .region)
            .comes(to: .settled(.region), citing: ["B-43", "B-44"])
    }

    @Test("On any day, whoever is prescribed a device, the region pays exactly for those who have not turned 18")
    func naive() throws {
        let start = try CivilDate("2004-01-01").dayNumber
        try every(stride(from: start, to: start + 1_461 * 2, by: 13), -40...40) { number, offset in
            let born = try #require(CivilDate(dayNumber: number))
            let birthday = try #require(born.adding(months: 18 * 12))
            let day = try #require(birthday.adding(days: offset))
            let question = try DeviceCost(
                regionAlwaysPays: .no, born: born, prescribed: day, provider: .municipality,
                registration: MunicipalityCode("1480"))
            try equal(
                question.decide(under: .vastraGotaland2023).answer == .region, offset < 0, "whether the region pays")
        }
    }
}
