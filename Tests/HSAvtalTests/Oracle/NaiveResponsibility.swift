// SPDX-License-Identifier: Apache-2.0

// A second, independent answer to "who answers for this care?", written straight from Part B of the
// agreement. Every norm lays its claim for one of the principals, in every world that the unknown
// facts leave possible; the claims are then weighed, and a table says when each norm is cited. B-20,
// P-53 and so on are rows of the rule register, I-25 and so on are the project's interpretations.

/// A fact that may be unknown.
enum NaiveTri: String, CaseIterable, Hashable, Sendable {
    case yes
    case no
    case unknown

    /// The values that the fact may turn out to have.
    var possible: [Bool] {
        switch self {
        case .yes: [true]
        case .no: [false]
        case .unknown: [true, false]
        }
    }
}

/// One of the two principals.
enum NaiveParty: String, CaseIterable, Hashable, Sendable {
    case region
    case municipality
}

/// An outcome, and the norms that must be cited for it.
struct NaiveFinding<Outcome: Hashable & Sendable>: Hashable, Sendable {
    var outcome: Outcome
    var citations: Set<String>
}

/// The norms of the rows that hold.
func naiveCited(_ rows: [(norm: String, holds: Bool)]) -> Set<String> {
    Set(rows.filter { $0.holds }.map { $0.norm })
}

/// Where the patient belongs.
enum NaivePatient: String, CaseIterable, Hashable, Sendable {
    case resident
    case asylumSeeker
    case withoutPermit
    case elsewhere
}

/// How the patient lives.
enum NaiveHousing: String, CaseIterable, Hashable, Sendable {
    case ordinary
    case specialHousing
    case specialService
    case shortTerm
    case hvb
    case familyHome
    case roundTheClockHome
}

/// How the patient can get to a clinic of the region and benefit from the intervention there.
enum NaiveAccess: String, CaseIterable, Hashable, Sendable {
    case withoutGreatDifficulty
    case withoutBenefit
    case somaticImpairment
    case mentalImpairment
    case cognitiveImpairment
    case otherDifficulty
    case unknown
}

/// Who performs the intervention.
enum NaiveProfession: String, CaseIterable, Hashable, Sendable {
    case physician
    case nurse
    case occupationalTherapist
    case physiotherapist
    case other
}

/// The level of care.
enum NaiveLevel: String, CaseIterable, Hashable, Sendable {
    case primary
    case specialised
}

/// The kind of intervention.
enum NaiveIntervention: String, CaseIterable, Hashable, Sendable {
    case healthCare
    case rehabilitation
    case habilitation
}

/// How short-term housing counts (I-37).
enum NaiveShortTermPolicy: String, CaseIterable, Hashable, Sendable {
    case byDecision
    case asOrdinaryHousing
}

/// Who answers for the care.
enum NaiveCareOutcome: String, CaseIterable, Hashable, Sendable {
    case region
    case municipality
    case jointPlanning
    case missingFacts
    case outsideScope
}

/// The facts about one patient and one intervention.
struct NaiveCare: Hashable, Sendable {
    var patient: NaivePatient = .resident
    var housing: NaiveHousing = .ordinary
    var inDayActivities = false
    var clinicAccess: NaiveAccess = .unknown
    var scopeMotivatesHomeCare: NaiveTri = .unknown
    var needOverTime: NaiveTri = .unknown
    var safeAtHome: NaiveTri = .unknown
    var temporary: NaiveTri = .unknown
    var onLeave = false
    var profession: NaiveProfession = .nurse
    var level: NaiveLevel = .primary
    var intervention: NaiveIntervention = .healthCare
}

/// The facts that may be unknown, in one of the ways in which they may turn out.
struct NaiveWorld: Hashable, Sendable {
    var access: NaiveAccess
    var scope: Bool
    var overTime: Bool
    var safe: Bool
    var temporary: Bool
}

/// What a norm claims, and for whom.
struct NaiveClaim: Hashable, Sendable {
    var norm: String
    var party: NaiveParty
}

/// Every way in which the unknown facts may turn out.
func naiveWorlds(_ care: NaiveCare) -> [NaiveWorld] {
    let known = NaiveAccess.allCases.filter { $0 != .unknown }
    let accesses = care.clinicAccess == .unknown ? known : [care.clinicAccess]
    var worlds: [NaiveWorld] = []
    for access in accesses {
        for scope in care.scopeMotivatesHomeCare.possible {
            for overTime in care.needOverTime.possible {
                for safe in care.safeAtHome.possible {
                    for temporary in care.temporary.possible {
                        worlds.append(
                            NaiveWorld(
                                access: access, scope: scope, overTime: overTime, safe: safe, temporary: temporary))
                    }
                }
            }
        }
    }
    return worlds
}

/// Whether the clinic, or the temporary nature of the intervention, speaks for the region (B-14, I-38).
func naiveClinicSpeaksForRegion(_ world: NaiveWorld) -> Bool {
    world.access == .withoutGreatDifficulty || world.temporary
}

/// The claims on a person who lives or stays in the county, in one world.
func naiveClaims(_ care: NaiveCare, in world: NaiveWorld, shortTerm: NaiveShortTermPolicy) -> Set<NaiveClaim> {
    let home = [.hvb, .familyHome, .roundTheClockHome].contains(care.housing)
    let family = care.housing == .familyHome
    let counted = care.housing == .shortTerm && shortTerm == .byDecision
    let housed = [.specialHousing, .specialService].contains(care.housing) || counted
    let decided = housed || care.inDayActivities
    // I-36: housing by decision goes before access to a clinic. I-39: so does being on leave.
    let assessed = !home && !decided && !care.onLeave
    let impaired = [.somaticImpairment, .mentalImpairment, .cognitiveImpairment].contains(world.access)

    let rows: [(norm: String, party: NaiveParty, holds: Bool)] = [
        ("B-14", .region, assessed && naiveClinicSpeaksForRegion(world)),
        ("B-16", .region, home && !family),
        ("B-20", .municipality, decided),
        ("B-23", .municipality, assessed && impaired && world.scope),
        ("B-24", .municipality, assessed && world.overTime && world.safe),
        ("B-28", .region, care.onLeave && !home),
        ("I-19", .region, family),
        // Care that is unsafe in the home is not simply the municipality's: a claim against it, though no ground.
        ("I-47", .region, assessed && impaired && world.scope && !world.safe),
        ("P-53", .region, family),
    ]
    return Set(rows.filter { $0.holds }.map { NaiveClaim(norm: $0.norm, party: $0.party) })
}

/// Whose patient the claims make the person.
func naiveWeigh(_ claims: Set<NaiveClaim>) -> NaiveCareOutcome {
    let byRegion = claims.contains { $0.party == .region }
    let byMunicipality = claims.contains { $0.party == .municipality }
    if byRegion && byMunicipality {
        return .jointPlanning
    }
    // I-35: what nobody claims stays with the region.
    return byMunicipality ? .municipality : .region
}

/// Who answers for the care, and by which norms.
func naiveResponsibility(
    _ care: NaiveCare, shortTerm: NaiveShortTermPolicy = .byDecision
) -> NaiveFinding<NaiveCareOutcome> {
    switch care.patient {
    case .elsewhere: return NaiveFinding(outcome: .outsideScope, citations: ["B-13"])
    case .asylumSeeker, .withoutPermit: return NaiveFinding(outcome: .region, citations: ["B-33"])
    case .resident: break
    }

    // What every norm claims, whichever way the unknown facts turn out.
    let worlds = naiveWorlds(care)
    let claims = worlds.map { naiveClaims(care, in: $0, shortTerm: shortTerm) }
    let possible = claims.reduce(into: Set<NaiveClaim>()) { $0.formUnion($1) }
    let certain = claims.reduce(into: possible) { $0.formIntersection($1) }
    let weighed = Set(claims.map { naiveWeigh($0) })
    let status = weighed.count == 1 ? weighed.first ?? .missingFacts : .missingFacts

    // Whose care it is: specialised care and all but three professions are the region's anyway.
    let specialised = care.level == .specialised
    let municipalProfession = [.nurse, .occupationalTherapist, .physiotherapist].contains(care.profession)
    let byStatus = municipalProfession && !specialised
    let outcome: NaiveCareOutcome = byStatus ? status : .region

    // What the status contributes to the citations.
    let municipal = status == .municipality
    let regional = status == .region
    let open = outcome == .missingFacts
    let agree = outcome == .jointPlanning
    let regionHasGround = certain.contains { $0.party == .region && $0.norm != "I-47" }

    let certainNorms = Set(certain.map { $0.norm })
    let possibleNorms = Set(possible.map { $0.norm })
    func municipalGround(_ norm: String) -> Bool {
        ((outcome == .municipality || agree) && certainNorms.contains(norm)) || (open && possibleNorms.contains(norm))
    }
    func regionalGround(_ norm: String) -> Bool {
        // A region that answers whatever the status cites the grounds that it has in any case.
        ((outcome == .region && !municipal || agree) && certainNorms.contains(norm))
            || (open && possibleNorms.contains(norm))
    }

    let ordinaryGround = municipalGround("B-23") || municipalGround("B-24")
    let residual = outcome == .region && !specialised && !municipal && !regionHasGround
    let temporaryMakesIt = care.temporary == .yes && care.clinicAccess != .withoutGreatDifficulty
    let clinicCertain = worlds.allSatisfy { naiveClinicSpeaksForRegion($0) }
    let shortTermCounts = care.housing == .shortTerm && !care.inDayActivities
    let assessedAsOrdinary = shortTerm == .asOrdinaryHousing && (regionHasGround || (regional && residual))
    let restsOnShortTerm =
        outcome == .municipality || agree || open || (outcome == .region && assessedAsOrdinary)
    let municipalInHome = outcome == .municipality && ordinaryGround
    let training = care.intervention != .healthCare && !open

    let rows: [(norm: String, holds: Bool)] = [
        ("A-03", specialised),
        ("A-18", agree && !certainNorms.contains("B-16") && !certainNorms.contains("P-53") || municipalInHome),
        ("B-02", outcome == .municipality || agree),
        ("B-07", municipal && (byStatus || !municipalProfession)),
        ("B-13", residual || regionalGround("B-28")),
        ("B-14", regionalGround("B-14")),
        ("B-15", municipal && care.profession == .physician && !specialised && !care.inDayActivities),
        ("B-16", regionalGround("B-16")),
        ("B-17", training && (outcome == .region || agree)),
        ("B-19", municipal && specialised),
        ("B-20", municipalGround("B-20")),
        ("B-21", ordinaryGround || open),
        ("B-23", municipalGround("B-23")),
        ("B-24", municipalGround("B-24")),
        ("B-26", training && (outcome == .municipality || agree)),
        ("B-28", regionalGround("B-28") && byStatus),
        ("B-29", training),
        ("I-19", regionalGround("I-19")),
        ("I-25", agree && ordinaryGround && care.clinicAccess == .withoutGreatDifficulty),
        ("I-35", residual),
        ("I-36", outcome == .municipality && certainNorms.contains("B-20") && clinicCertain),
        ("I-37", shortTermCounts && restsOnShortTerm),
        ("I-38", regionalGround("B-14") && temporaryMakesIt && byStatus),
        ("I-39", regionalGround("B-28") && byStatus),
        ("I-40", agree && (certainNorms.contains("B-16") || certainNorms.contains("P-53"))),
        ("I-47", agree && certainNorms.contains("I-47")),
        ("P-53", regionalGround("P-53")),
    ]
    return NaiveFinding(outcome: outcome, citations: naiveCited(rows))
}
