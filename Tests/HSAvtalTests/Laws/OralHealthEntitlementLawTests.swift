// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of the entitlement to necessary dental care")
struct OralHealthEntitlementLawTests {
    private static let edition = Edition.vastraGotaland2023

    /// Facts of the act by chance, half of them open.
    private static let facts = Generator<[Knowledge]>.array(
        of: .element(of: [.yes, .no, .unknown, .unknown]), count: 7...7)

    private func day() throws -> CivilDate { try CivilDate("2026-05-03") }

    @Test("The criteria never change what the act settles: neither the answer nor what it rests on nor what is told")
    func guidanceYields() throws {
        let (born, day) = (try CivilDate("1950-05-03"), try day())
        var random = SplitMix64(seed: 0x67)
        let criteria = Generator<DentalCareCriteria>.element(of: OralHealthDomain.criteria)
        var settled: [AnyHashable?: Int] = [:]
        try every(everyKnowledge(7)) { facts in
            let alone = try facts.entitlement(born: born, day: day)
            let decision = alone.decide(under: Self.edition)
            let verdict = decision.finding.verdict
            settled[verdict, default: 0] += 1
            guard verdict != nil else { return }
            for _ in 0..<4 {
                let guided = try facts.entitlement(born: born, day: day, criteria: criteria.generate(&random))
                try equal(guided.decide(under: Self.edition), decision, "the decision with criteria")
                for language in Language.allCases {
                    try equal(guided.told(in: language), alone.told(in: language), "what is told")
                }
            }
        }
        #expect(settled.count == 3 && settled.values.allSatisfy { $0 > 100 })
    }

    @Test(
        "The criteria grant nothing that the act would deny however its open facts turn out, and deny nothing it grants"
    )
    func guidanceWithinTheAct() throws {
        let (born, day) = (try CivilDate("1950-05-03"), try day())
        var seen: Set<AnyHashable?> = []
        try every(OralHealthDomain.criteria.enumerated()) { number, criteria in
            let facts = OralHealthDomain.openFacts[number % OralHealthDomain.openFacts.count]
            let guided = try facts.entitlement(born: born, day: day, criteria: criteria).decide(under: Self.edition)
            seen.insert(guided.finding.verdict)
            guard let verdict = guided.finding.verdict else { return }
            func act(_ fact: Knowledge) throws -> AnyHashable? {
                let known = facts.map { $0 == .unknown ? fact : $0 }
                return try known.entitlement(born: born, day: day).decide(under: Self.edition).finding.verdict
            }
            try equal(try act(.yes), "entitled", "the act, with every open fact as it must be")
            try equal(try act(.no), "not entitled", "the act, with every open fact as it must not be")
            if verdict == AnyHashable("entitled") {
                try hold(guided.citations.norms.contains { $0.provision.layer == .guidance }, "guidance is cited")
            }
        }
        #expect(seen.count == 3)
    }

    @Test("The layer that is told is that of a cited norm, and the criteria are cited exactly when they were read")
    func layers() throws {
        var layers: Set<String> = []
        try every(try OralHealthDomain.entitlements()) { question in
            let decision = question.decide(under: Self.edition)
            let cited = Set(decision.citations.norms.map { $0.provision.layer.naiveOral })
            switch decision.answer {
            case .entitled(let groups, let layer)?:
                layers.insert("entitled \(layer)")
                try hold(cited.contains(layer.naiveOral), "the layer is cited")
                try hold(!groups.groups.isEmpty || layer == .guidance, "by the act the group is certain")
                try equal(cited.contains("guidance"), layer == .guidance, "guidance is cited")
            case .notEntitled(let layer)?:
                layers.insert("not entitled \(layer)")
                try hold(cited.contains(layer.naiveOral), "the layer is cited")
                // Refused by the age alone, whose need is there by the rules: they are cited for the need.
                if layer != .agreement {
                    try equal(cited.contains("guidance"), layer == .guidance, "guidance is cited")
                }
            case nil: break
            }
        }
        #expect(layers.count == 5)
    }

    @Test("Without criteria a question is settled exactly when what is not known could not change the answer")
    func knowledge() throws {
        let (born, young, day) = (try CivilDate("1950-05-03"), try CivilDate("2020-01-01"), try day())
        try isSettledByWhatIsKnown(facts: 7) { try $0.entitlement(born: born, day: day) }
        // An unknown date of birth could be that of somebody too young or old enough.
        try every(everyKnowledge(7)) { facts in
            func verdict(_ born: CivilDate?) throws -> AnyHashable? {
                try facts.entitlement(born: born, day: day).decide(under: Self.edition).finding.verdict
            }
            let (younger, older) = (try verdict(young), try verdict(born))
            try equal(try verdict(nil), younger == older ? younger : nil, "with an unknown date of birth")
        }
    }

    // MARK: More need never removes entitlement

    private func rank(_ question: DentalCareEntitlement) -> Int {
        switch question.decide(under: Self.edition).finding {
        case .settled(.notEntitled): 0
        case .settled(.entitled): 2
        case .leftOpen, .outsideScope: 1
        }
    }

    /// Whether the facts contradict the housing: municipal care is the fourth of them, the own home the sixth.
    private func isContradicted(_ facts: [Knowledge], _ criteria: DentalCareCriteria?) throws -> Bool {
        switch criteria?.housing {
        case .specialHousing: facts[3] == .no || facts[5] == .yes
        case .ownHome, .livingAlong, .securityHousing: facts[5] == .no
        case .unknown, nil: false
        }
    }

    /// The housings whose rules are tried where it is not known how the person lives.
    private func housings(_ facts: [Knowledge], _ criteria: DentalCareCriteria?) -> Set<DentalHousing> {
        guard let criteria, criteria.housing == .unknown else { return [criteria?.housing ?? .unknown] }
        if facts[3] == .no || facts[5] == .yes { return [.ownHome] }
        return facts[5] == .no ? [.specialHousing] : [.specialHousing, .ownHome]
    }

    @Test("More need by the act never removes an entitlement: in each fact, from no by unknown to yes")
    func monotoneInTheAct() throws {
        let more: [Knowledge: Knowledge] = [.no: .unknown, .unknown: .yes]
        let births: [CivilDate?] = [try CivilDate("1950-05-03"), nil, try CivilDate("2003-01-01")]
        let day = try day()
        func check(_ facts: [Knowledge], _ criteria: DentalCareCriteria?, _ born: CivilDate?) throws {
            let before = rank(try facts.entitlement(born: born, day: day, criteria: criteria))
            for fact in facts.indices {
                guard let next = more[facts[fact]] else { continue }
                var changed = facts
                changed[fact] = next
                let question = try changed.entitlement(born: born, day: day, criteria: criteria)
                // Facts that come to contradict each other leave open what was settled, and take no need away.
                guard try !isContradicted(facts, criteria), try !isContradicted(changed, criteria) else { continue }
                let after = rank(question)
                let (tried, now) = (housings(facts, criteria), housings(changed, criteria))
                // A fact that also tells how the person lives may leave it open, and settles what it already was.
                let least = now == tried ? before : now.isSuperset(of: tried) ? min(before, 1) : before == 2 ? 2 : 0
                guard now == tried || !now.isDisjoint(with: tried) else { continue }
                try hold(least <= after, "\(facts) to \(changed) by \(String(describing: criteria))")
            }
        }
        try every(everyKnowledge(7)) { facts in for born in births { try check(facts, nil, born) } }
        var random = SplitMix64(seed: 0x8b)
        try every(OralHealthDomain.criteria) { criteria in
            try check(Self.facts.generate(&random), criteria, births[0])
        }
    }

    @Test("More need by the criteria never does either: in each of them, whatever the facts of the act")
    func monotoneInTheCriteria() throws {
        let (born, day) = (try CivilDate("1950-05-03"), try day())
        let needs: [DailyNeed: [DailyNeed]] = [
            .none: [.injectionsOrDressings, .unknown], .injectionsOrDressings: [.personalCare],
            .unknown: [.personalCare],
        ]
        let impairments: [PersonalCareImpairment: [PersonalCareImpairment]] = [
            .none: [.mild, .unknown], .mild: [.moderate], .moderate: [.severe], .severe: [.complete],
            .unknown: [.complete],
        ]
        let more: [Knowledge: [Knowledge]] = [.no: [.unknown], .unknown: [.yes]]
        func greater(_ own: DentalCareCriteria) -> [DentalCareCriteria] {
            func changed(
                need: DailyNeed? = nil, impairment: PersonalCareImpairment? = nil, prospects: Knowledge? = nil,
                homeHelp: Knowledge? = nil, relatives: Knowledge? = nil
            ) -> DentalCareCriteria {
                DentalCareCriteria(
                    housing: own.housing, dailyNeed: need ?? own.dailyNeed,
                    personalCareImpairment: impairment ?? own.personalCareImpairment,
                    smallProspects: prospects ?? own.smallProspects, homeHelp: homeHelp ?? own.homeHelp,
                    relativesHelp: relatives ?? own.relativesHelp)
            }
            return needs[own.dailyNeed, default: []].map { changed(need: $0) }
                + impairments[own.personalCareImpairment, default: []].map { changed(impairment: $0) }
                + more[own.smallProspects, default: []].map { changed(prospects: $0) }
                + more[own.homeHelp, default: []].map { changed(homeHelp: $0) }
                + more[own.relativesHelp, default: []].map { changed(relatives: $0) }
        }
        var random = SplitMix64(seed: 0x8c)
        try every(OralHealthDomain.criteria) { criteria in
            for facts in ["n??????".known, Self.facts.generate(&random)] {
                let before = rank(try facts.entitlement(born: born, day: day, criteria: criteria))
                for greater in greater(criteria) {
                    let after = rank(try facts.entitlement(born: born, day: day, criteria: greater))
                    try hold(before <= after, "\(facts): \(criteria) to \(greater)")
                }
            }
        }
    }

    @Test(
        "Whoever is covered by LSS is entitled whatever else is so, and nothing of lasting need is cited for it alone")
    func coveredByLSS() throws {
        let (born, day) = (try CivilDate("1950-05-03"), try day())
        try every(everyKnowledge(6)) { others in
            let question = try ([.yes] + others).entitlement(born: born, day: day)
            let decision = question.decide(under: Self.edition)
            let groups: EntitledGroups? =
                if case .entitled(let groups, .statute)? = decision.answer { groups } else { nil }
            try hold(groups?.contains(.lss) == true, "as covered by LSS")
            try equal(
                decision.citations.ids.contains("1985:125-8a.2"), groups != EntitledGroups(.lss),
                "the lasting need is cited")
            try hold(decision.citations.ids.contains("I-75"), "and whom LSS covers is read")
        }
    }

    // MARK: Age

    /// The first day of entitlement of somebody with the need, by asking for every day around it.
    private func firstDay(born: CivilDate, limits: DentalAgeLimits, age: Int) throws -> CivilDate {
        let edition = Edition.reading(OralHealthTerms(ageLimits: limits))
        func isEntitled(_ day: CivilDate) throws -> Bool {
            try "ynnnnnn".known.entitlement(born: born, day: day).decide(under: edition).answer
                == .entitled(EntitledGroups(.lss), on: .statute)
        }
        let year = born.year + age
        let around = try #require(CivilDate(year: year - 1, month: 12, day: 1))
        let days = (0..<800).compactMap { around.adding(days: $0) }
        let first = try #require(try days.first(where: isEntitled))
        try hold(try days.filter { $0 >= first }.allSatisfy(isEntitled), "and from then on")
        let earlier = (1...40).compactMap { around.adding(days: -37 * $0) }.filter { $0 >= born }
        try hold(try earlier.allSatisfy { try !isEntitled($0) }, "and never before")
        return first
    }

    @Test("From 1 January of the limit year, and never before; a day's difference in birth matters only at New Year")
    func firstDayOfEntitlement() throws {
        let births = try ["2003-12-25", "2004-02-25", "2004-07-01"].flatMap { start in
            try (0..<12).map { try #require(try CivilDate(start).adding(days: $0)) }
        }
        for (limits, age) in [
            (DentalAgeLimits.agreed, 24), (.followingTheAct, 20), (try .supplied(30, from: "2020-01-01"), 30),
        ] {
            // Limits of the act apply from 2025 only; these years of birth, moved on, are past that.
            let shift = age == 20 ? 4 : 0
            var previous: (born: CivilDate, first: CivilDate)?
            for birth in births {
                let born = try #require(
                    CivilDate(year: birth.year + shift, month: birth.monthOfYear, day: birth.day))
                let first = try firstDay(born: born, limits: limits, age: age)
                try equal(first, try #require(CivilDate(year: born.year + age, month: 1, day: 1)), "born \(born)")
                if let previous, previous.born.adding(days: 1) == born {
                    try equal(previous.first == first, previous.born.year == born.year, "born a day later, \(born)")
                }
                previous = (born, first)
            }
        }
    }

    @Test("A limit that falls lets people in on its first day, and one that rises shuts them out")
    func datedLimits() throws {
        let born = try CivilDate("2004-07-01")
        func isEntitled(_ day: String, _ limits: DentalAgeLimits) throws -> Bool {
            let question = try "ynnnnnn".known.entitlement(born: born, day: try CivilDate(day))
            return question.decide(under: .reading(OralHealthTerms(ageLimits: limits))).finding.verdict
                == AnyHashable("entitled")
        }
        #expect(try !isEntitled("2024-12-31", .followingTheAct) && isEntitled("2025-01-01", .followingTheAct))
        var rising = DentalAgeLimits.followingTheAct
        rising.supply(try DentalAgeLimit(30, from: "2026-07-01"))
        #expect(try isEntitled("2026-06-30", rising) && !isEntitled("2026-07-01", rising))
        #expect(try !isEntitled("2033-12-31", rising) && isEntitled("2034-01-01", rising))
    }

    @Test("The reading of the age is cited exactly where the other limit gives another answer, or where it is the one")
    func readingOfTheAge() throws {
        let births: [CivilDate?] = try [nil] + ["1950-05-03", "2003-01-01", "2010-01-01"].map { try CivilDate($0) }
        let day = try day()
        let act = Edition.reading(OralHealthTerms(ageLimits: .followingTheAct))
        try every(everyKnowledge(7), births) { facts, born in
            let question = try facts.entitlement(born: born, day: day)
            let (agreed, other) = (question.decide(under: Self.edition), question.decide(under: act))
            let changes = agreed.finding.verdict != other.finding.verdict
            try equal(agreed.citations.ids.contains("I-20"), changes, "I-20 is cited")
            try equal(agreed.citations.ids.contains("1985:125-7"), changes, "section 7 is cited")
        }
    }

    @Test(
        "On no day before the act has a limit of its own is it cited, nor where a supplied limit meets the agreement's")
    func withoutTheAct() throws {
        let births: [CivilDate?] = try [nil] + ["1950-05-03", "2001-01-01", "2004-12-31"].map { try CivilDate($0) }
        let supplied = try DentalAgeLimits.supplied(22, from: "2020-01-01")
        for (day, limits) in [
            ("2024-12-31", DentalAgeLimits.agreed), ("2024-12-31", .followingTheAct), ("2024-12-31", supplied),
            ("2026-05-03", supplied),
        ] {
            let (day, edition) = (try CivilDate(day), Edition.reading(OralHealthTerms(ageLimits: limits)))
            try every(everyKnowledge(7), births) { facts, born in
                let cited = try facts.entitlement(born: born, day: day).decide(under: edition).citations.ids
                try hold(!cited.contains("1985:125-7"), "section 7 is not cited")
                try hold(limits == supplied || !cited.contains("I-20"), "nor the reading")
            }
        }
    }

    @Test("The rules tell nothing where only item 1 is open, and whom they refuse or take in hangs on item 2")
    func onlyItemTwo() throws {
        let (born, day) = (try CivilDate("1950-05-03"), try day())
        var random = SplitMix64(seed: 0x8e)
        var count = 0
        try every(OralHealthDomain.criteria) { criteria in
            let facts = [.unknown] + Array(Self.facts.generate(&random).dropFirst())
            let without = try ([.no] + facts.dropFirst()).entitlement(born: born, day: day)
            guard without.decide(under: Self.edition).finding.verdict != nil else { return }
            count += 1
            let alone = try facts.entitlement(born: born, day: day)
            let guided = try facts.entitlement(born: born, day: day, criteria: criteria)
            try equal(guided.decide(under: Self.edition), alone.decide(under: Self.edition), "the decision")
        }
        #expect(count > 300)
    }

    @Test("The place of registration decides before everything else, and only whether it is a party")
    func registration() throws {
        let (born, day) = (try CivilDate("1950-05-03"), try day())
        let sample = ["ynnnnnn", "nnyyyyy", "???????", "nyynnyy"].map { $0.known }
        try every(sample) { facts in
            let decision = try facts.entitlement(born: born, day: day).decide(under: Self.edition)
            let parties = Municipality.allCases.map(\.code)
            for code in parties + stride(from: 97, to: 9_999, by: 97).compactMap(MunicipalityCode.init) {
                let other = try facts.entitlement(born: born, day: day, registration: code)
                    .decide(under: Self.edition)
                if code.municipality == nil {
                    try equal(other.finding, .outsideScope, "registered in \(code)")
                } else {
                    try equal(other, decision, "registered in \(code)")
                }
            }
        }
    }
}
