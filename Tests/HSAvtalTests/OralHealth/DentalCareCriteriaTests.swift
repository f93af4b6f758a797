// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("The region's rules on necessary dental care, where the act leaves the need open")
struct DentalCareCriteriaTests {
    /// Somebody old enough, with help at home in every respect unless said otherwise.
    private func person(
        _ facts: String, _ housing: DentalHousing, _ need: DailyNeed = .personalCare,
        _ impairment: PersonalCareImpairment = .severe, prospects: Knowledge = .yes, homeHelp: Knowledge = .yes,
        relatives: Knowledge = .no, born: String? = "1950-05-03", at place: String = "1480"
    ) throws -> DentalCareEntitlement {
        try facts.known.entitlement(
            born: try born.map { try CivilDate($0) }, day: try CivilDate("2026-05-03"),
            criteria: DentalCareCriteria(
                housing: housing, dailyNeed: need, personalCareImpairment: impairment, smallProspects: prospects,
                homeHelp: homeHelp, relativesHelp: relatives),
            registration: MunicipalityCode(place))
    }

    /// Somebody of whom the act knows only that LSS does not apply.
    private func person(
        _ housing: DentalHousing, _ need: DailyNeed = .personalCare, _ impairment: PersonalCareImpairment = .severe,
        prospects: Knowledge = .yes, homeHelp: Knowledge = .yes, relatives: Knowledge = .no,
        born: String? = "1950-05-03", at place: String = "1480"
    ) throws -> DentalCareEntitlement {
        try person(
            "n??????", housing, need, impairment, prospects: prospects, homeHelp: homeHelp, relatives: relatives,
            born: born, at: place)
    }

    private func entitled(_ groups: EntitledGroup...) -> Finding<DentalEntitlement> {
        .settled(.entitled(EntitledGroups(groups), on: .guidance))
    }

    private let denied = Finding.settled(DentalEntitlement.notEntitled(on: .guidance))
    private let base = ["M-01", "M-02", "M-03", "M-04", "1985:125-8a.2"]
    private let failing = ["M-01", "1985:125-8a.1", "1985:125-8a.2"]

    @Test("Special housing with a daily need of help with personal care: entitled, as group 2 a (N-01)")
    func specialHousing() throws {
        try person(.specialHousing).comes(
            to: entitled(.municipalHealthCare), citing: base + ["1985:125-8a.2a", "N-01"])
        // Neither the severity of the impairment nor the prospects are asked about there.
        try person(.specialHousing, .personalCare, .mild, prospects: .no, homeHelp: .no)
            .comes(to: entitled(.municipalHealthCare), citing: base + ["1985:125-8a.2a", "N-01"])
        try person(.specialHousing, .none).comes(to: denied, citing: failing + ["N-01", "I-67"])
        // That injections are not enough is said of an own home; here they are just no daily need of that sort.
        try person(.specialHousing, .injectionsOrDressings).comes(to: denied, citing: failing + ["N-01", "I-67"])
        try person(.specialHousing, .unknown)
            .comes(to: .leftOpen(.missingFacts), citing: ["M-01", "1985:125-8a.2", "N-01"])
    }

    @Test("Own home: a daily need, a severe impairment, small prospects, and help of some sort: group 2 c (N-03)")
    func ownHome() throws {
        for impairment in [PersonalCareImpairment.severe, .complete] {
            try person(.ownHome, .personalCare, impairment)
                .comes(to: entitled(.ownHome), citing: base + ["1985:125-8a.2c", "N-03"])
        }
        for impairment in [PersonalCareImpairment.none, .mild, .moderate] {
            try person(.ownHome, .personalCare, impairment)
                .comes(to: denied, citing: failing + ["N-03", "I-67"])
        }
        try person("n???y??", .ownHome, homeHelp: .no).comes(
            to: entitled(.homeHealthCare, .ownHome), citing: base + ["1985:125-8a.2b", "1985:125-8a.2c", "N-03"])
        // Nobody gives the help yet, which does not tell that the need is not there.
        let places = ["1985:125-8a.2", "1985:125-8a.2a", "1985:125-8a.2c"]
        try person("n???n??", .ownHome, homeHelp: .no)
            .comes(to: .leftOpen(.missingFacts), citing: ["M-01"] + places + ["N-03"])
        try person("n???n??", .ownHome, .personalCare, .moderate, homeHelp: .no)
            .comes(to: denied, citing: failing + ["N-03", "I-67"])
        try person(.ownHome, .personalCare, .unknown)
            .comes(
                to: .leftOpen(.missingFacts),
                citing: ["M-01", "1985:125-8a.2", "1985:125-8a.2a", "1985:125-8a.2b", "1985:125-8a.2c", "N-03"])
    }

    @Test("Living along as a partner, and housing granted for security, are assessed as an own home (N-02)")
    func assessedAsOwnHome() throws {
        for housing in [DentalHousing.livingAlong, .securityHousing] {
            try person(housing).comes(
                to: entitled(.ownHome), citing: base + ["1985:125-8a.2c", "N-02", "N-03"])
            try person(housing, .personalCare, .moderate)
                .comes(to: denied, citing: failing + ["N-02", "N-03", "I-67"])
        }
    }

    @Test("Help given by relatives counts, and is cited where it is the help that decides (N-04)")
    func relatives() throws {
        for homeHelp in [Knowledge.no, .unknown] {
            try person(.ownHome, homeHelp: homeHelp, relatives: .yes)
                .comes(to: entitled(.ownHome), citing: base + ["1985:125-8a.2c", "N-03", "N-04"])
        }
        try person(.ownHome, relatives: .yes)
            .comes(to: entitled(.ownHome), citing: base + ["1985:125-8a.2c", "N-03"])
        try person(.specialHousing, homeHelp: .no, relatives: .yes)
            .comes(to: entitled(.municipalHealthCare), citing: base + ["1985:125-8a.2a", "N-01"])
    }

    @Test("Only injections or dressings, or a need that may pass: not entitled (N-05, I-67)")
    func notEnough() throws {
        try person(.ownHome, .injectionsOrDressings).comes(to: denied, citing: failing + ["N-03", "N-05"])
        try person(.ownHome, .none).comes(to: denied, citing: failing + ["N-03", "I-67"])
        try person(.ownHome, prospects: .no).comes(to: denied, citing: failing + ["N-03", "I-67"])
        try person(.ownHome, .injectionsOrDressings, prospects: .no)
            .comes(to: denied, citing: failing + ["N-03", "N-05", "I-67"])
        try person(.ownHome, prospects: .unknown)
            .comes(to: .leftOpen(.missingFacts), citing: ["M-01", "1985:125-8a.2", "N-03"])
    }

    @Test("Where it is not known how the person lives, the answer is the one that every housing gives")
    func unknownHousing() throws {
        // As 2 a in special housing and as 2 c at home: entitled as one of them.
        try person(.unknown).comes(
            to: entitled(), citing: base + ["1985:125-8a.2a", "1985:125-8a.2c", "N-01", "N-03"])
        try person(.unknown, .injectionsOrDressings)
            .comes(to: denied, citing: failing + ["N-01", "N-03", "N-05", "I-67"])
        // Entitled in special housing and not at home: the grounds of both.
        try person(.unknown, .personalCare, .mild).comes(
            to: .leftOpen(.missingFacts),
            citing: ["M-01", "1985:125-8a.1", "1985:125-8a.2", "1985:125-8a.2a", "N-01", "N-03", "I-67"])
    }

    @Test("Where a known fact rules one housing out, only the other is tried (N-01, N-03)")
    func ruledOutHousing() throws {
        // At home, and without municipal care: all that the rules demand at home is there.
        try person("n??n?y?", .unknown).comes(
            to: entitled(.ownHome), citing: base + ["1985:125-8a.2c", "N-03"])
        for facts in ["n????y?", "n??n???", "n??y?y?"] {
            let (known, home) = (try person(facts, .unknown), try person(facts, .ownHome))
            try equal(
                known.decide(under: .vastraGotaland2023).finding, home.decide(under: .vastraGotaland2023).finding,
                "the finding on \(facts)")
            try known.comes(
                to: facts == "n??y?y?" ? entitled(.municipalHealthCare, .ownHome) : entitled(.ownHome),
                citing: base + (facts == "n??y?y?" ? ["1985:125-8a.2a"] : []) + ["1985:125-8a.2c", "N-03"])
            try person(facts, .unknown, .personalCare, .mild).comes(to: denied, citing: failing + ["N-03", "I-67"])
        }
        // Not at home: special housing, where the impairment is not asked about.
        for facts in ["n????n?", "n??y?n?"] {
            try person(facts, .unknown, .personalCare, .mild)
                .comes(to: entitled(.municipalHealthCare), citing: base + ["1985:125-8a.2a", "N-01"])
            try person(facts, .unknown, .injectionsOrDressings)
                .comes(to: denied, citing: failing + ["N-01", "I-67"])
        }
        // Neither: the rules for a home are read, and no circumstance but health care in the home is left.
        try person("n??n?n?", .unknown)
            .comes(to: .leftOpen(.missingFacts), citing: ["M-01", "1985:125-8a.2b", "N-03"])
        // Municipal care alone rules out neither.
        try person("n??y???", .unknown, .personalCare, .mild).comes(
            to: .leftOpen(.missingFacts),
            citing: ["M-01", "1985:125-8a.1", "1985:125-8a.2", "1985:125-8a.2a", "N-01", "N-03", "I-67"])
    }

    @Test("Facts that are known stand, whatever the criteria would say (I-67)")
    func knownFacts() throws {
        // The need is known to be lasting and extensive: the housing only tells in which group.
        try person("nyy????", .specialHousing, .none)
            .comes(to: entitled(.municipalHealthCare), citing: base + ["1985:125-8a.2a", "N-01"])
        // Known to be lasting: prospects are not asked about.
        try person("ny?????", .ownHome, prospects: .no)
            .comes(to: entitled(.ownHome), citing: base + ["1985:125-8a.2c", "N-03"])
        // Item 2 is not met by the rules, and LSS is still not known.
        try person("???????", .ownHome, .personalCare, .mild)
            .comes(to: .leftOpen(.missingFacts), citing: ["M-01", "1985:125-8a.1", "N-03", "I-67"])
    }

    @Test("Where only item 1 is open the rules are not read: they tell nothing of LSS")
    func onlyItemOne() throws {
        for facts in ["?n?????", "?yynnn?", "?nn????", "?nnnnnn"] {
            for housing in DentalHousing.allCases {
                try person(facts, housing).comes(to: .leftOpen(.missingFacts), citing: ["M-01", "1985:125-8a.1"])
            }
        }
    }

    @Test("Known facts that contradict the housing leave the question open, whatever the rules would say")
    func contradictions() throws {
        for (need, limitation) in [(DailyNeed.personalCare, PersonalCareImpairment.severe), (.none, .none)] {
            // In special housing without municipal health care, or at home.
            try person("n??nn??", .specialHousing, need, limitation).comes(
                to: .leftOpen(.missingFacts), citing: ["M-01", "1985:125-8a.2", "1985:125-8a.2c", "N-01"])
            try person("n????y?", .specialHousing, need, limitation).comes(
                to: .leftOpen(.missingFacts),
                citing: ["M-01", "1985:125-8a.2", "1985:125-8a.2a", "1985:125-8a.2b", "1985:125-8a.2c", "N-01"])
            // At home, and said not to be.
            for housing in [DentalHousing.ownHome, .livingAlong, .securityHousing] {
                let rules = housing == .ownHome ? ["N-03"] : ["N-02", "N-03"]
                try person("n???nn?", housing, need, limitation).comes(
                    to: .leftOpen(.missingFacts), citing: ["M-01", "1985:125-8a.2", "1985:125-8a.2a"] + rules)
                try person("n??ynn?", housing, need, limitation).comes(
                    to: .leftOpen(.missingFacts), citing: ["M-01", "1985:125-8a.2"] + rules)
                // What the act settles is settled all the same.
                try person("y???nn?", housing, need, limitation).comes(
                    to: .settled(.entitled(EntitledGroups(.lss), on: .statute)),
                    citing: ["M-01", "M-02", "M-03", "M-04", "1985:125-8a.1", "I-75"])
            }
        }
    }

    @Test("What the act settles is not read by the criteria, and no criterion is cited (I-67)")
    func settledByTheAct() throws {
        for (facts, finding, ids) in [
            (
                "ynnnnnn", Finding.settled(DentalEntitlement.entitled(EntitledGroups(.lss), on: .statute)),
                ["M-01", "M-02", "M-03", "M-04", "1985:125-8a.1", "I-75"]
            ),
            ("nnyyyyy", .settled(.notEntitled(on: .statute)), failing),
        ] {
            for housing in DentalHousing.allCases {
                try person(facts, housing).comes(to: finding, citing: ids)
                try person(facts, housing, .none, .none).comes(to: finding, citing: ids)
            }
        }
    }

    @Test("The person has to be registered in the county (A-01, N-06), and old enough (M-03)")
    func otherConditions() throws {
        try person(.specialHousing, at: "0180").comes(to: .outsideScope, citing: ["A-01", "N-06"])
        try person(.specialHousing, born: "2003-01-01").comes(
            to: .settled(.notEntitled(on: .agreement)),
            citing: [
                "M-01", "M-03", "1985:125-8a.2", "1985:125-8a.2a", "1985:125-7", "N-01", "I-20",
            ])
        try person(.specialHousing, .none, born: "2003-01-01")
            .comes(to: denied, citing: ["M-01", "M-03", "1985:125-8a.1", "1985:125-8a.2", "N-01", "I-67"])
        try person(.specialHousing, born: nil).comes(to: .leftOpen(.missingFacts), citing: ["M-01", "M-03"])
        try person(.specialHousing, .unknown, born: nil)
            .comes(to: .leftOpen(.missingFacts), citing: ["M-01", "M-03", "1985:125-8a.2", "N-01"])
    }
}
