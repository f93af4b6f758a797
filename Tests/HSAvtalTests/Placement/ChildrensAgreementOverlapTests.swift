// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.psykiatri.6.1: whom the agreement on the health of children and young people covers too")
struct ChildrensAgreementOverlapTests {
    private func question(
        _ born: String, _ day: String, _ needs: Knowledge = .yes
    ) throws -> ChildrensAgreementOverlap {
        try ChildrensAgreementOverlap(born: CivilDate(born), day: CivilDate(day), needsCoordination: needs)
    }

    @Test("Up to and including 20, until the day before the 21st birthday (P-16, I-22)")
    func lastDay() throws {
        try question("2005-05-03", "2005-05-03").comes(to: .settled(true), citing: ["P-16"])
        try question("2005-05-03", "2025-05-02").comes(to: .settled(true), citing: ["P-16"])
        try question("2005-05-03", "2025-05-03").comes(to: .settled(true), citing: ["P-16", "I-22"])
        try question("2005-05-03", "2026-05-02").comes(to: .settled(true), citing: ["P-16", "I-22"])
        try question("2005-05-03", "2026-05-03").comes(to: .settled(false), citing: ["P-16"])
    }

    @Test("Who needs no coordinated interventions is not covered, and the need has to be judged (P-16)")
    func need() throws {
        try question("2010-05-03", "2026-05-03", .no).comes(to: .settled(false), citing: ["P-16"])
        try question("2010-05-03", "2026-05-03", .unknown).comes(to: .leftOpen(.judgementOfNeed), citing: ["P-16"])
        try question("2005-05-03", "2025-05-03", .no).comes(to: .settled(false), citing: ["P-16"])
        try question("2005-05-03", "2025-05-03", .unknown)
            .comes(to: .leftOpen(.judgementOfNeed), citing: ["P-16", "I-22"])
        for needs in Knowledge.allCases {
            try question("2005-05-03", "2026-05-03", needs).comes(to: .settled(false), citing: ["P-16"])
        }
    }

    @Test("Who is born on a leap day is 21 on 28 February, or on 1 March by the other reading (I-23)")
    func leapDay() throws {
        let march1 = Edition.placing(leapDay: .march1)
        let between = try question("2004-02-29", "2025-02-28")
        try between.comes(to: .settled(false), citing: ["P-16", "I-23"])
        try between.comes(to: .settled(true), citing: ["P-16", "I-22", "I-23"], under: march1)
        let before = try question("2004-02-29", "2025-02-27")
        let after = try question("2004-02-29", "2025-03-01")
        for edition in [Edition.vastraGotaland2023, march1] {
            try before.comes(to: .settled(true), citing: ["P-16", "I-22"], under: edition)
            try after.comes(to: .settled(false), citing: ["P-16"], under: edition)
        }
        let open = try question("2004-02-29", "2025-02-28", .unknown)
        try open.comes(to: .settled(false), citing: ["P-16", "I-23"])
        try open.comes(to: .leftOpen(.judgementOfNeed), citing: ["P-16", "I-22", "I-23"], under: march1)
        // Without the need the day of birth is no matter; nor does it matter at 20 in a leap year, or at 19.
        let unneeded = try question("2004-02-29", "2025-02-28", .no)
        let twenty = try question("2004-02-29", "2024-02-28")
        for edition in [Edition.vastraGotaland2023, march1] {
            try unneeded.comes(to: .settled(false), citing: ["P-16"], under: edition)
            try twenty.comes(to: .settled(true), citing: ["P-16"], under: edition)
        }
    }

    @Test("Every day around the birthdays that matter, under both readings of the leap day")
    func everyDay() throws {
        for leapDay in LeapDayBirthday.allCases {
            try every(try PlacementDomain.overlaps()) { question in
                func finding(_ leapDay: LeapDayBirthday) throws -> (age: Int, finding: Finding<Bool>) {
                    let age = try Age(born: question.born, on: question.day, leapDay: leapDay).years
                    switch question.needsCoordination {
                    case _ where age > 20: return (age, .settled(false))
                    case .yes: return (age, .settled(true))
                    case .no: return (age, .settled(false))
                    case .unknown: return (age, .leftOpen(.judgementOfNeed))
                    }
                }
                let this = try finding(leapDay)
                let other = try finding(leapDay == .march1 ? .february28 : .march1)
                var ids = ["P-16"]
                if this.age == 20, question.needsCoordination != .no { ids += ["I-22"] }
                if this.finding != other.finding { ids += ["I-23"] }
                try question.comes(to: this.finding, citing: ids, under: .placing(leapDay: leapDay))
            }
        }
    }

    @Test("A day before birth is refused, and an age that nobody has reached")
    func impossible() throws {
        let born = try CivilDate("2005-05-03")
        let before = try CivilDate("2005-05-02")
        #expect(throws: ImpossibleDates.notYetBorn(born: born, on: before)) {
            try ChildrensAgreementOverlap(born: born, day: before, needsCoordination: .yes)
        }
        let late = try CivilDate("2136-05-03")
        #expect(throws: ImpossibleDates.tooOld(born: born, on: late)) {
            try ChildrensAgreementOverlap(born: born, day: late, needsCoordination: .yes)
        }
        try question("2005-05-03", "2136-05-02").comes(to: .settled(false), citing: ["P-16"])
    }

    @Test("Covered too, not covered, and not judged")
    func wording() throws {
        try question("2005-05-03", "2026-05-02").tells(
            [
                "Personen omfattas också av överenskommelsen om samverkan för barns och ungas hälsa.",
                "Personen är 20 år den 2026-05-02.",
                "Personen behöver samordnade insatser och flera yrkesgruppers kompetens.",
            ],
            [
                "The person is also covered by the agreement on cooperation for the health of children and young "
                    + "people.",
                "The person is 20 years old on 2026-05-02.",
                "The person needs coordinated interventions and the competence of several professions.",
            ])
        try question("2025-05-03", "2026-05-03", .no).tells(
            [
                "Personen omfattas inte av överenskommelsen om samverkan för barns och ungas hälsa.",
                "Personen är 1 år den 2026-05-03.",
                "Personen behöver inte både samordnade insatser och flera yrkesgruppers kompetens.",
            ],
            [
                "The person is not covered by the agreement on cooperation for the health of children and young people.",
                "The person is 1 year old on 2026-05-03.",
                "The person does not need both coordinated interventions and the competence of several professions.",
            ])
        try question("2005-05-03", "2026-05-03").tells(
            [
                "Personen omfattas inte av överenskommelsen om samverkan för barns och ungas hälsa.",
                "Personen är 21 år den 2026-05-03.",
            ],
            [
                "The person is not covered by the agreement on cooperation for the health of children and young people.",
                "The person is 21 years old on 2026-05-03.",
            ])
        try question("2010-05-03", "2026-05-03", .unknown).tells(
            [
                "Det är inte bedömt om personen behöver samordnade insatser.", "Personen är 16 år den 2026-05-03.",
            ],
            [
                "It has not been judged whether the person needs coordinated interventions.",
                "The person is 16 years old on 2026-05-03.",
            ])
    }
}
