// SPDX-License-Identifier: Apache-2.0

// A second, independent answer to who is entitled to N-dental care: section 8 a of the Dental Care Act as the
// agreement cites it, the region's published criteria, and the age limit. What is not known may be either way: each
// way is a world of its own, and something is so when it is so in every world that fits the facts.
//
// Written without the library at hand. What is cited in some cases, and how facts that contradict each other are read,
// was settled afterwards, see OralHealthOracleTests.

// MARK: - Facts

/// What is known of the facts in section 8 a.
struct NaiveOralNeedFacts: Hashable, Sendable {
    var coveredByLSS: NaiveOralFact
    var lastingNeed: NaiveOralFact
    var extensiveNeed: NaiveOralFact
    var municipalHealthCare: NaiveOralFact
    var homeHealthCare: NaiveOralFact
    var ownHome: NaiveOralFact
    var correspondingNeed: NaiveOralFact
}

/// What is known of the facts in the published criteria.
struct NaiveOralCriteria: Hashable, Sendable {
    var housing: NaiveOralHousing
    var dailyNeed: NaiveOralDailyNeed
    var impairment: NaiveOralImpairment
    var smallProspects: NaiveOralFact
    var homeHelp: NaiveOralFact
    var relativesHelp: NaiveOralFact
}

/// The age limit from a date on.
struct NaiveOralAgeStep: Hashable, Sendable {
    var from: NaiveOralDate
    var age: Int
}

/// Which age limits hold (I-20).
enum NaiveOralAgeLimits: Hashable, Sendable {
    /// The year of turning 24, whatever the date.
    case agreed

    /// The year of turning 20 from 2025-01-01, where free care under the Act ends; before that the agreement's.
    case followingTheAct

    /// The latest of these that has begun; before the first of them the agreement's.
    case supplied([NaiveOralAgeStep])
}

/// An age limit, and where it comes from: "agreement", "act" or "supplied".
struct NaiveOralAgeLimit: Hashable, Sendable {
    var age: Int
    var source: String
}

// MARK: - Worlds

/// One way in which all the facts of section 8 a may be.
struct NaiveOralWorld: Hashable, Sendable {
    var coveredByLSS: Bool
    var lastingNeed: Bool
    var extensiveNeed: Bool
    var municipalHealthCare: Bool
    var homeHealthCare: Bool
    var ownHome: Bool
    var correspondingNeed: Bool

    /// Whether the published criteria are met; nothing where they are left out.
    var criteriaMet: Bool?

    /// "A lasting need of extensive interventions", before the letters of item 2.
    var head: Bool { lastingNeed && extensiveNeed }

    /// Whether the person comes under a letter of item 2, whatever the need is.
    func isWithin(_ letter: String) -> Bool {
        switch letter {
        case "2a": municipalHealthCare
        case "2b": homeHealthCare
        default: ownHome && correspondingNeed
        }
    }

    /// Whether the person comes under any letter of item 2, whatever the need is.
    var isWithinAny: Bool { isWithin("2a") || isWithin("2b") || isWithin("2c") }

    /// Whether the person belongs to a group of section 8 a.
    func isIn(_ group: String) -> Bool { group == "1" ? coveredByLSS : head && isWithin(group) }

    /// Whether the person belongs to any of them.
    var isInAny: Bool { coveredByLSS || head && isWithinAny }
}

/// Whether something is so in every world, in none, or in some of them only.
func naiveOralInAll(_ worlds: [NaiveOralWorld], _ claim: (NaiveOralWorld) -> Bool) -> NaiveOralFact {
    var isSomewhere = false
    var isNotSomewhere = false
    for world in worlds {
        if claim(world) {
            isSomewhere = true
        } else {
            isNotSomewhere = true
        }
    }
    if isSomewhere && isNotSomewhere {
        return .unknown
    }
    return isSomewhere ? .yes : .no
}

/// All worlds that fit the facts of section 8 a.
func naiveOralWorlds(_ facts: NaiveOralNeedFacts) -> [NaiveOralWorld] {
    var worlds: [NaiveOralWorld] = []
    for coveredByLSS in facts.coveredByLSS.possible {
        for lastingNeed in facts.lastingNeed.possible {
            for extensiveNeed in facts.extensiveNeed.possible {
                for municipalHealthCare in facts.municipalHealthCare.possible {
                    for homeHealthCare in facts.homeHealthCare.possible {
                        for ownHome in facts.ownHome.possible {
                            for correspondingNeed in facts.correspondingNeed.possible {
                                worlds.append(
                                    NaiveOralWorld(
                                        coveredByLSS: coveredByLSS, lastingNeed: lastingNeed,
                                        extensiveNeed: extensiveNeed, municipalHealthCare: municipalHealthCare,
                                        homeHealthCare: homeHealthCare, ownHome: ownHome,
                                        correspondingNeed: correspondingNeed))
                            }
                        }
                    }
                }
            }
        }
    }
    return worlds
}

/// All worlds that fit the facts and the criteria in a housing that is known.
func naiveOralWorlds(
    _ facts: NaiveOralNeedFacts, _ criteria: NaiveOralCriteria, in housing: NaiveOralHousing
) -> [NaiveOralWorld] {
    // The criteria say only what the facts leave unknown (I-67).
    let dailyNeeds: [NaiveOralDailyNeed] =
        criteria.dailyNeed == .unknown ? [.none, .injectionsOrDressings, .personalCare] : [criteria.dailyNeed]
    let impairments: [NaiveOralImpairment] =
        criteria.impairment == .unknown ? [.none, .mild, .moderate, .severe, .complete] : [criteria.impairment]
    var worlds: [NaiveOralWorld] = []
    for statutory in naiveOralWorlds(facts) {
        for dailyNeed in dailyNeeds {
            // "Special housing with a daily need of help with personal care: entitled."
            if housing == .specialHousing {
                var world = statutory
                let met = dailyNeed == .personalCare
                world.criteriaMet = met
                if facts.municipalHealthCare == .unknown {
                    world.municipalHealthCare = true
                }
                if facts.ownHome == .unknown {
                    world.ownHome = false
                }
                if facts.extensiveNeed == .unknown {
                    world.extensiveNeed = met
                }
                if facts.lastingNeed == .unknown && met {
                    world.lastingNeed = true
                }
                worlds.append(world)
                continue
            }
            // "Own home, with home help and/or home health care: daily need of help with personal care, where the
            // impairment is severe or worse and the prospects of improvement are small. Relatives' help counts."
            for impairment in impairments {
                for smallProspects in criteria.smallProspects.possible {
                    for homeHelp in criteria.homeHelp.possible {
                        for relativesHelp in criteria.relativesHelp.possible {
                            var world = statutory
                            let isSevere = impairment == .severe || impairment == .complete
                            let isHelped = homeHelp || statutory.homeHealthCare || relativesHelp
                            // Where nobody gives the help yet, the need may be there or not.
                            let isMetWhereHelped = dailyNeed == .personalCare && isSevere
                            for met in isMetWhereHelped && !isHelped ? [true, false] : [isMetWhereHelped] {
                                world.criteriaMet = met
                                if facts.ownHome == .unknown {
                                    world.ownHome = true
                                }
                                if facts.extensiveNeed == .unknown {
                                    world.extensiveNeed = met
                                }
                                if facts.correspondingNeed == .unknown {
                                    world.correspondingNeed = met
                                }
                                if facts.lastingNeed == .unknown {
                                    world.lastingNeed = smallProspects
                                }
                                worlds.append(world)
                            }
                        }
                    }
                }
            }
        }
    }
    return worlds
}

/// What of the guidance is cited in a housing that is known.
func naiveOralGuidance(
    _ facts: NaiveOralNeedFacts, _ criteria: NaiveOralCriteria, in housing: NaiveOralHousing,
    _ worlds: [NaiveOralWorld]
) -> Set<String> {
    let met = naiveOralInAll(worlds) { $0.criteriaMet == true }
    var norms: Set<String> = []
    switch housing {
    case .specialHousing: norms = ["N-01"]
    case .livingAlong, .securityHousing: norms = ["N-02", "N-03"]
    case .ownHome: norms = ["N-03"]
    case .unknown: norms = []
    }
    // Criteria that are not met say nothing to somebody who is entitled without them.
    if met == .no && naiveOralInAll(worlds, { $0.isInAny }) != .yes {
        let isOnlyInjections = criteria.dailyNeed == .injectionsOrDressings
        // "Only daily injections or dressings" is said of an own home; elsewhere the criteria are just not met.
        norms.insert(isOnlyInjections && housing != .specialHousing ? "N-05" : "I-67")
    }
    if housing != .specialHousing {
        let nobodyElse = criteria.homeHelp != .yes && facts.homeHealthCare != .yes
        if met == .yes && criteria.relativesHelp == .yes && nobodyElse {
            norms.insert("N-04")
        }
        if facts.lastingNeed == .unknown && criteria.smallProspects == .no {
            norms.insert("I-67")
        }
    }
    return norms
}

// MARK: - The need

/// Whether somebody has the need, by which layer, as which groups, and by which norms.
struct NaiveOralNeed: Hashable, Sendable {
    var isEntitled: NaiveOralFact
    var layer: String

    /// The groups that are sure whatever the housing.
    var groups: Set<String>
    var norms: Set<String>
}

/// The need by the statute alone and, where that does not tell, with the criteria.
func naiveOralNeed(_ facts: NaiveOralNeedFacts, _ criteria: NaiveOralCriteria?) -> NaiveOralNeed {
    let statutory = naiveOralWorlds(facts)
    let isOpen = naiveOralInAll(statutory) { $0.isInAny } == .unknown
    // The criteria are about item 2; whether LSS covers somebody they cannot tell.
    let isItemTwoOpen = naiveOralInAll(statutory) { $0.head && $0.isWithinAny } == .unknown
    guard isOpen, isItemTwoOpen, let criteria else {
        return naiveOralNeed(in: [statutory], layer: "statute", norms: naiveOralGrounds(statutory))
    }
    if naiveOralContradicts(facts, criteria.housing) {
        // One of the facts is wrong, and nothing is decided by the rules.
        let rules: Set<String> =
            switch criteria.housing {
            case .specialHousing: ["N-01"]
            case .ownHome: ["N-03"]
            default: ["N-02", "N-03"]
            }
        return naiveOralNeed(in: [statutory], layer: "guidance", norms: naiveOralGrounds(statutory).union(rules))
    }
    var housings: [[NaiveOralWorld]] = []
    var norms: Set<String> = []
    var tried = [criteria.housing]
    if criteria.housing == .unknown {
        // A housing that the facts rule out is not tried; without municipal care it is not the special one.
        if naiveOralContradicts(facts, .specialHousing) {
            tried = [.ownHome]
        } else if naiveOralContradicts(facts, .ownHome) {
            tried = [.specialHousing]
        } else {
            tried = [.specialHousing, .ownHome]
        }
    }
    for housing in tried {
        let worlds = naiveOralWorlds(facts, criteria, in: housing)
        housings.append(worlds)
        norms.formUnion(naiveOralGrounds(worlds).union(naiveOralGuidance(facts, criteria, in: housing, worlds)))
    }
    return naiveOralNeed(in: housings, layer: "guidance", norms: norms)
}

/// Whether the facts tell otherwise than the housing where somebody lives.
func naiveOralContradicts(_ facts: NaiveOralNeedFacts, _ housing: NaiveOralHousing) -> Bool {
    switch housing {
    case .unknown: false
    case .specialHousing: facts.municipalHealthCare == .no || facts.ownHome == .yes
    case .ownHome, .livingAlong, .securityHousing: facts.ownHome == .no
    }
}

/// What is so in every housing that there may be.
func naiveOralNeed(in housings: [[NaiveOralWorld]], layer: String, norms: Set<String>) -> NaiveOralNeed {
    let worlds = housings.flatMap { $0 }
    let groups = ["1", "2a", "2b", "2c"].filter { group in naiveOralInAll(worlds) { $0.isIn(group) } == .yes }
    return NaiveOralNeed(
        isEntitled: naiveOralInAll(worlds) { $0.isInAny }, layer: layer, groups: Set(groups), norms: norms)
}

/// The places in the Act by which somebody in a certain housing has the need or not, or that leave it unknown.
func naiveOralGrounds(_ worlds: [NaiveOralWorld]) -> Set<String> {
    var norms: Set<String> = ["M-01"]
    switch naiveOralInAll(worlds, { $0.isInAny }) {
    case .yes:
        for group in ["1", "2a", "2b", "2c"] where naiveOralInAll(worlds, { $0.isIn(group) }) == .yes {
            // Whom LSS covers is itself a reading (I-75).
            norms.formUnion(group == "1" ? ["1985:125-8a.1", "I-75"] : ["1985:125-8a.2", "1985:125-8a.\(group)"])
        }
    case .no:
        norms.insert("1985:125-8a.1")
        if naiveOralInAll(worlds, { $0.head }) == .no {
            norms.insert("1985:125-8a.2")
        }
        if naiveOralInAll(worlds, { $0.isWithinAny }) == .no {
            norms.formUnion(["1985:125-8a.2a", "1985:125-8a.2b", "1985:125-8a.2c"])
        }
    case .unknown:
        if naiveOralInAll(worlds, { $0.coveredByLSS }) == .unknown {
            norms.insert("1985:125-8a.1")
        }
        // Nothing of item 2 is open when it certainly fails.
        if naiveOralInAll(worlds, { $0.head && $0.isWithinAny }) == .no {
            return norms
        }
        if naiveOralInAll(worlds, { $0.head }) == .unknown {
            norms.insert("1985:125-8a.2")
        }
        if naiveOralInAll(worlds, { $0.isWithinAny }) != .yes {
            for place in ["2a", "2b", "2c"] where naiveOralInAll(worlds, { $0.isWithin(place) }) == .unknown {
                norms.insert("1985:125-8a.\(place)")
            }
        }
    }
    return norms
}

// MARK: - Age

/// The age limit on a day.
func naiveOralAgeLimit(_ limits: NaiveOralAgeLimits, on day: NaiveOralDate) -> NaiveOralAgeLimit {
    var limit = NaiveOralAgeLimit(age: 24, source: "agreement")
    switch limits {
    case .agreed: break
    case .followingTheAct:
        if day.year >= 2025 {
            limit = NaiveOralAgeLimit(age: 20, source: "act")
        }
    case .supplied(let steps):
        var latest: NaiveOralDate?
        for step in steps where !day.isBefore(step.from) {
            if let latest, step.from.isBefore(latest) {
                continue
            }
            latest = step.from
            limit = NaiveOralAgeLimit(age: step.age, source: "supplied")
        }
    }
    return limit
}

/// Whether a person is old enough: "from the year the person turns".
func naiveOralOldEnough(_ born: NaiveOralDate?, _ limits: NaiveOralAgeLimits, on day: NaiveOralDate) -> NaiveOralFact {
    guard let born else {
        return .unknown
    }
    return day.year >= born.year + naiveOralAgeLimit(limits, on: day).age ? .yes : .no
}

// MARK: - The question

/// The county's 49 municipalities.
let naiveOralCounty: Set<String> = [
    "1401", "1402", "1407", "1415", "1419", "1421", "1427", "1430", "1435", "1438", "1439", "1440", "1441", "1442",
    "1443", "1444", "1445", "1446", "1447", "1452", "1460", "1461", "1462", "1463", "1465", "1466", "1470", "1471",
    "1472", "1473", "1480", "1481", "1482", "1484", "1485", "1486", "1487", "1488", "1489", "1490", "1491", "1492",
    "1493", "1494", "1495", "1496", "1497", "1498", "1499",
]

/// Question 1: whether a person is entitled to N-dental care; nothing when somebody is asked about before birth.
func naiveOralEntitlement(
    born: NaiveOralDate?, on day: NaiveOralDate, registration: String, need: NaiveOralNeed,
    limits: NaiveOralAgeLimits = .agreed
) -> NaiveOralAnswer? {
    // The answer has "kind" ("entitled" or "notEntitled"), "on" (the layer) and, if entitled, "groups" such as "1,2a".
    if let born, day.isBefore(born) {
        return nil
    }
    // "Registered in the county", and only the county's municipalities are parties.
    if !naiveOralCounty.contains(registration) {
        return naiveOralOutside(["A-01", "N-06"])
    }

    // The age.
    let limit = naiveOralAgeLimit(limits, on: day)
    let oldEnough = naiveOralOldEnough(born, limits, on: day)
    let ageGround: Set<String>
    let ageLayer: String
    switch limit.source {
    case "agreement": (ageGround, ageLayer) = (["M-03"], "agreement")
    // No act says from which age the care is given; that it follows from the end of free care is a reading.
    case "act": (ageGround, ageLayer) = (["1985:125-7", "I-20"], "interpretation")
    default: (ageGround, ageLayer) = (["I-20"], "interpretation")
    }
    // The other limit of the day: against the agreement's that of the act, once there is one; otherwise the agreement's.
    let other: NaiveOralAgeLimits = limit.source == "agreement" ? .followingTheAct : .agreed
    let isByTheAct = limit.source == "act" || naiveOralAgeLimit(other, on: day).source == "act"
    var remark: Set<String> = []
    if naiveOralOldEnough(born, other, on: day) != oldEnough {
        remark = isByTheAct ? ["1985:125-7", "I-20"] : ["I-20"]
    }

    if need.isEntitled == .no {
        return naiveOralSettled(
            ["kind": "notEntitled", "on": need.layer], need.norms.union(oldEnough == .no ? ageGround : []))
    }
    if oldEnough == .no {
        let needed = need.isEntitled == .yes ? need.norms : ["M-01"]
        return naiveOralSettled(["kind": "notEntitled", "on": ageLayer], ageGround.union(remark).union(needed))
    }
    if need.isEntitled == .yes && oldEnough == .yes {
        return naiveOralSettled(
            ["kind": "entitled", "on": need.layer, "groups": need.groups.sorted().joined(separator: ",")],
            need.norms.union(["M-02", "M-04"]).union(ageGround).union(remark))
    }
    var norms: Set<String> = ["M-01"]
    if need.isEntitled == .unknown {
        norms.formUnion(need.norms)
    }
    if oldEnough == .unknown || !remark.isEmpty {
        norms.formUnion(ageGround)
    }
    return naiveOralMissing(norms.union(remark))
}
