// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.munhalsa.2 and the Dental Care Act, section 8 a: who is entitled to necessary dental care")
struct DentalCareEntitlementTests {
    /// Somebody old enough; the facts in the order of section 8 a, a letter for each.
    private func person(
        _ facts: String, born: String? = "1950-05-03", day: String = "2026-05-03", at place: String = "1480"
    ) throws -> DentalCareEntitlement {
        try facts.known.entitlement(
            born: try born.map { try CivilDate($0) }, day: try CivilDate(day), registration: MunicipalityCode(place))
    }

    private func entitled(_ groups: EntitledGroup...) -> Finding<DentalEntitlement> {
        .settled(.entitled(EntitledGroups(groups), on: .statute))
    }

    private let asLSS = ["M-01", "M-02", "M-03", "M-04", "1985:125-8a.1", "I-75"]

    private let denied = Finding.settled(DentalEntitlement.notEntitled(on: .statute))

    @Test("Whoever is covered by LSS is entitled, without a test of the need (8 a §, 1)")
    func coveredByLSS() throws {
        for facts in ["ynnnnnn", "y??????", "ynyyyyy", "yn?????", "yyynn??"] {
            try person(facts).comes(to: entitled(.lss), citing: asLSS)
        }
        try person("yyyynnn").comes(
            to: entitled(.lss, .municipalHealthCare),
            citing: ["M-01", "M-02", "M-03", "M-04", "1985:125-8a.1", "1985:125-8a.2", "1985:125-8a.2a", "I-75"])
    }

    @Test("So is whoever has a lasting need of extensive care within one of three circumstances (8 a §, 2 a to 2 c)")
    func lastingExtensiveNeed() throws {
        for (facts, groups, items) in [
            ("nyyynnn", [EntitledGroup.municipalHealthCare], ["2a"]), ("nyynynn", [.homeHealthCare], ["2b"]),
            ("nyynnyy", [.ownHome], ["2c"]), ("?yy?nyy", [.ownHome], ["2c"]),
            ("nyyyyyn", [.municipalHealthCare, .homeHealthCare], ["2a", "2b"]),
            ("nyyyyyy", [.municipalHealthCare, .homeHealthCare, .ownHome], ["2a", "2b", "2c"]),
        ] {
            try person(facts).comes(
                to: .settled(.entitled(EntitledGroups(groups), on: .statute)),
                citing: ["M-01", "M-02", "M-03", "M-04", "1985:125-8a.2"] + items.map { "1985:125-8a.\($0)" })
            #expect(groups.map(\.item) == items)
        }
    }

    @Test("A temporary need, one that is not extensive, and none of the circumstances: not entitled (8 a §)")
    func denial() throws {
        let circumstances = ["1985:125-8a.2a", "1985:125-8a.2b", "1985:125-8a.2c"]
        for facts in ["nnyyyyy", "nynyyyy", "nn?yyyy", "nn??y??", "n?n????"] {
            try person(facts).comes(to: denied, citing: ["M-01", "1985:125-8a.1", "1985:125-8a.2"])
        }
        for facts in ["nyynnnn", "nyynnyn", "nyynnny", "n??nnn?"] {
            try person(facts).comes(to: denied, citing: ["M-01", "1985:125-8a.1"] + circumstances)
        }
        for facts in ["nnnnnnn", "nnynn?n"] {
            try person(facts).comes(to: denied, citing: ["M-01", "1985:125-8a.1", "1985:125-8a.2"] + circumstances)
        }
    }

    @Test("What is not known and matters leaves it open, and only that is cited (8 a §)")
    func unknown() throws {
        for (facts, items) in [
            ("???????", ["1", "2", "2a", "2b", "2c"]), ("?nnnnnn", ["1"]), ("?yynnnn", ["1"]), ("?n?????", ["1"]),
            ("n?yynnn", ["2"]), ("ny??y??", ["2"]), ("nyy?nnn", ["2a"]), ("nyyn?nn", ["2b"]), ("nyynn?y", ["2c"]),
            ("nyynny?", ["2c"]), ("nyy??nn", ["2a", "2b"]), ("n??nn??", ["2", "2c"]), ("?yyn?yn", ["1", "2b"]),
        ] {
            try person(facts).comes(
                to: .leftOpen(.missingFacts), citing: ["M-01"] + items.map { "1985:125-8a.\($0)" })
        }
    }

    @Test("Whoever is registered in a municipality that is no party is outside the agreement (A-01, N-06)")
    func registration() throws {
        for facts in ["yyyyyyy", "nnnnnnn", "???????"] {
            try person(facts, at: "0180").comes(to: .outsideScope, citing: ["A-01", "N-06"])
            try person(facts, born: nil, at: "1498").explainsItself()
        }
        let question = try person("yyyyyyy", at: "0180")
        try question.tells(
            ["Personen är inte folkbokförd i någon av kommunerna i Västra Götaland, så avtalet gäller inte personen."],
            ["The person is not registered in a municipality of Västra Götaland, so the agreement does not apply."])
    }

    @Test("From 1 January of the year of turning 24, whatever the birthday (M-03)")
    func age() throws {
        for born in ["2002-12-31", "2002-01-01", "1930-07-01"] {
            try person("ynnnnnn", born: born).comes(to: entitled(.lss), citing: asLSS)
        }
        // Of those born in these years the limit that follows from the act would say otherwise, and so the reading is
        // cited (I-20); the need, where it is there, all the same.
        let (tooYoung, act) = (Finding.settled(DentalEntitlement.notEntitled(on: .agreement)), ["1985:125-7"])
        for born in ["2003-01-01", "2006-12-31"] {
            try person("ynnnnnn", born: born)
                .comes(to: tooYoung, citing: ["M-01", "M-03", "1985:125-8a.1"] + act + ["I-20", "I-75"])
            try person("nyyynnn", born: born)
                .comes(to: tooYoung, citing: ["M-01", "M-03", "1985:125-8a.2", "1985:125-8a.2a"] + act + ["I-20"])
            try person("???????", born: born).comes(to: tooYoung, citing: ["M-01", "M-03"] + act + ["I-20"])
        }
        for born in ["2007-01-01", "2026-05-03"] {
            try person("ynnnnnn", born: born).comes(to: tooYoung, citing: ["M-01", "M-03", "1985:125-8a.1", "I-75"])
            try person("?nnnnnn", born: born).comes(to: tooYoung, citing: ["M-01", "M-03"])
        }
        try person("ynnnnnn", born: "2003-01-01", day: "2026-12-31")
            .comes(to: tooYoung, citing: ["M-01", "M-03", "1985:125-8a.1"] + act + ["I-20", "I-75"])
        try person("ynnnnnn", born: "2003-01-01", day: "2027-01-01").comes(to: entitled(.lss), citing: asLSS)
        // Before 2025 there was no other limit to compare with.
        try person("ynnnnnn", born: "2001-01-01", day: "2024-12-31")
            .comes(to: tooYoung, citing: ["M-01", "M-03", "1985:125-8a.1", "I-75"])
        try person("ynnnnnn", born: "2002-01-01", day: "2025-01-01")
            .comes(to: tooYoung, citing: ["M-01", "M-03", "1985:125-8a.1"] + act + ["I-20", "I-75"])
    }

    @Test("Without the need and too young: the need is what it rests on, and the age is cited too (8 a §, M-03)")
    func neither() throws {
        try person("nnyyyyy", born: "2003-01-01")
            .comes(to: denied, citing: ["M-01", "M-03", "1985:125-8a.1", "1985:125-8a.2"])
        try person("nnyyyyy", born: nil).comes(to: denied, citing: ["M-01", "1985:125-8a.1", "1985:125-8a.2"])
    }

    @Test("An unknown date of birth leaves it open; the need is cited only where it is open too (M-03)")
    func unknownAge() throws {
        try person("ynnnnnn", born: nil).comes(to: .leftOpen(.missingFacts), citing: ["M-01", "M-03"])
        try person("?nnnnnn", born: nil).comes(to: .leftOpen(.missingFacts), citing: ["M-01", "M-03", "1985:125-8a.1"])
        try person("?nnnnnn").comes(to: .leftOpen(.missingFacts), citing: ["M-01", "1985:125-8a.1"])
    }

    @Test("By the limit that follows from the act: from the year of turning 20, since 2025 (section 7, I-20)")
    func ageOfTheAct() throws {
        let edition = Edition.reading(OralHealthTerms(ageLimits: .followingTheAct))
        let act = ["1985:125-7", "I-20"]
        let grounds = ["M-01", "M-02", "M-04", "1985:125-8a.1"] + act + ["I-75"]
        for born in ["2006-12-31", "2003-01-01", "1950-05-03"] {
            try person("ynnnnnn", born: born).comes(to: entitled(.lss), citing: grounds, under: edition)
        }
        // No act fixes the limit itself, so that the refusal is on a reading.
        let tooYoung = Finding.settled(DentalEntitlement.notEntitled(on: .interpretation))
        try person("ynnnnnn", born: "2007-01-01")
            .comes(to: tooYoung, citing: ["M-01", "1985:125-8a.1"] + act + ["I-75"], under: edition)
        try person("???????", born: "2007-01-01").comes(to: tooYoung, citing: ["M-01"] + act, under: edition)
        try person("ynnnnnn", born: nil).comes(to: .leftOpen(.missingFacts), citing: ["M-01"] + act, under: edition)
        // An open need, of somebody who is old enough by one limit only; and by both.
        try person("?nnnnnn", born: "2003-01-01")
            .comes(to: .leftOpen(.missingFacts), citing: ["M-01", "1985:125-8a.1"] + act, under: edition)
        try person("?nnnnnn", born: "1950-05-03")
            .comes(to: .leftOpen(.missingFacts), citing: ["M-01", "1985:125-8a.1"], under: edition)
        // Until the end of 2024 the limit of the agreement, with nothing to compare it with.
        try person("ynnnnnn", born: "2004-12-31", day: "2024-12-31").comes(
            to: .settled(.notEntitled(on: .agreement)), citing: ["M-01", "M-03", "1985:125-8a.1", "I-75"],
            under: edition)
        try person("ynnnnnn", born: "2004-12-31", day: "2025-01-01")
            .comes(to: entitled(.lss), citing: grounds, under: edition)
    }

    @Test("By a limit that is supplied, from its day on, compared with the agreement's (I-20)")
    func suppliedAge() throws {
        let edition = Edition.reading(OralHealthTerms(ageLimits: try .supplied(30)))
        let grounds = ["M-01", "M-02", "M-04", "1985:125-8a.1", "I-20", "I-75"]
        try person("ynnnnnn", born: "1996-12-31").comes(to: entitled(.lss), citing: grounds, under: edition)
        // The act has no part in it: neither limit that is compared follows from it.
        let tooYoung = Finding.settled(DentalEntitlement.notEntitled(on: .interpretation))
        for born in ["1997-01-01", "2002-12-31", "2003-01-01", "2010-01-01"] {
            try person("ynnnnnn", born: born)
                .comes(to: tooYoung, citing: ["M-01", "1985:125-8a.1", "I-20", "I-75"], under: edition)
        }
        try person("?nnnnnn", born: "1950-05-03")
            .comes(to: .leftOpen(.missingFacts), citing: ["M-01", "1985:125-8a.1"], under: edition)
        try person("ynnnnnn", born: "1997-01-01", day: "2025-12-31")
            .comes(to: entitled(.lss), citing: asLSS, under: edition)
        // A lower one too: left open, and somebody whom the agreement's limit would shut out.
        let lower = Edition.reading(OralHealthTerms(ageLimits: try .supplied(18)))
        try person("?nnnnnn", born: "2003-01-01")
            .comes(to: .leftOpen(.missingFacts), citing: ["M-01", "1985:125-8a.1", "I-20"], under: lower)
        try person("ynnnnnn", born: "2003-01-01").comes(to: entitled(.lss), citing: grounds, under: lower)
    }

    @Test("Dates of birth that cannot be true are refused")
    func impossibleDates() throws {
        let (born, day) = (try CivilDate("2026-05-04"), try CivilDate("2026-05-03"))
        #expect(throws: ImpossibleDates.notYetBorn(born: born, on: day)) {
            try "ynnnnnn".known.entitlement(born: born, day: day)
        }
        let old = try CivilDate("1895-05-03")
        #expect(throws: ImpossibleDates.tooOld(born: old, on: day)) {
            try "ynnnnnn".known.entitlement(born: old, day: day)
        }
    }

    @Test("The groups have the items of section 8 a for names, in its order")
    func groups() throws {
        #expect(EntitledGroup.allCases == [.lss, .municipalHealthCare, .homeHealthCare, .ownHome])
        for raw in UInt8(0)..<16 {
            let groups = EntitledGroups(rawValue: raw)
            let items = zip(["1", "2a", "2b", "2c"], 0..<4).filter { raw & 1 << $0.1 != 0 }.map { $0.0 }
            try equal(groups.groups.map { $0.item }, items, "the items of \(raw)")
            try equal(EntitledGroups(groups.groups), groups, "made of its groups")
            try hold(EntitledGroup.allCases.allSatisfy { groups.contains($0) == items.contains($0.item) }, "\(raw)")
        }
        #expect(EntitledGroups(EntitledGroup.ownHome).rawValue == 8 && EntitledGroups().groups.isEmpty)
    }
}
