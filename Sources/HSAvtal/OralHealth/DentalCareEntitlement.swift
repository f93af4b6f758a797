// SPDX-License-Identifier: Apache-2.0

/// Whether a person is entitled to a certificate of necessary dental care.
///
/// Swedish: *rätt till intyg om N-tandvård (nödvändig tandvård)*. Part C, oral health, section 2; the Dental Care Act
/// (1985:125), section 8 a.
///
/// 1. Registered in a municipality that is no party: outside the agreement.                             (A-01, N-06)
/// 2. Covered by LSS, however lasting the need is; or                                                  (8 a §, 1, I-75)
/// 3. a lasting need of extensive care, and within the municipality's responsibility for health care, with health care in
///    the home, or in a home of one's own with a corresponding need;                             (8 a §, 2 a, 2 b, 2 c)
/// 4. what item 2 leaves open is read by the region's rules, when they are asked for;                (N-01 to N-05, I-67)
/// 5. and from 1 January of the year of turning 24.                                                        (M-03, I-20)
/// 6. What is not known, and matters, leaves the question open.
///
/// Whoever is entitled is to be offered necessary dental care and an oral health assessment.              (M-02, M-04)
public struct DentalCareEntitlement: Question {
    /// The date of birth; nil when it is not known.
    public let born: CivilDate?

    /// The day that the question is about.
    public let day: CivilDate

    /// The municipality where the person is registered.
    public let registration: MunicipalityCode

    /// Whether the person is covered by the act on support and service, with or without a decided intervention (I-75).
    ///
    /// Swedish: *omfattas av LSS*.
    public let coveredByLSS: Knowledge

    /// Whether the need of care is lasting; a temporary one is not.
    public let lastingNeed: Knowledge

    /// Whether the need is one of extensive care.
    public let extensiveNeed: Knowledge

    /// Whether the municipality answers for the person's health care under HSL, chapter 12 section 1.
    public let municipalHealthCare: Knowledge

    /// Whether the person gets health care in the home.
    ///
    /// Swedish: *hemsjukvård*.
    public let homeHealthCare: Knowledge

    /// Whether the person lives in a home of one's own.
    public let ownHome: Knowledge

    /// Whether the need corresponds to that of persons in special housing or with health care in the home.
    public let correspondingNeed: Knowledge

    /// What the region's rules ask; nil when they are left out.
    public let criteria: DentalCareCriteria?

    /// The facts of one person.
    ///
    /// - Throws: ``ImpossibleDates`` when the person is born after the day, or would be older than 130 years.
    public init(
        born: CivilDate?, day: CivilDate, registration: MunicipalityCode, coveredByLSS: Knowledge,
        lastingNeed: Knowledge, extensiveNeed: Knowledge, municipalHealthCare: Knowledge, homeHealthCare: Knowledge,
        ownHome: Knowledge, correspondingNeed: Knowledge, criteria: DentalCareCriteria? = nil
    ) throws(ImpossibleDates) {
        if let born { try Age.check(born: born, on: day) }
        self.born = born
        self.day = day
        self.registration = registration
        self.coveredByLSS = coveredByLSS
        self.lastingNeed = lastingNeed
        self.extensiveNeed = extensiveNeed
        self.municipalHealthCare = municipalHealthCare
        self.homeHealthCare = homeHealthCare
        self.ownHome = ownHome
        self.correspondingNeed = correspondingNeed
        self.criteria = criteria
    }

    /// Whether the person is entitled.
    public func decide(under edition: Edition) -> Decision<DentalEntitlement> {
        guard registration.municipality != nil else {
            return Decision(.outsideScope, citing: Citations(.partiesToTheAgreement).citing(.registeredInCounty))
        }
        let need = assessedNeed
        let limit = edition.oralHealth.ageLimits[day]
        let isOldEnough = isOldEnough(by: limit)
        let base = Citations(.dentalCareTargetGroup)
        let ageGrounds = limit.source.grounds.union(base).union(readings(need, limit))
        switch need.isEntitled.and(isOldEnough) {
        case .yes:
            return Decision(
                .entitled(need.groups, on: need.layer),
                citing: need.grounds
                    .citing(.necessaryDentalCareForTargetGroup)
                    .citing(.everyoneEntitledOfferedAssessment).union(ageGrounds))
        case .no where need.isEntitled == .no:
            return Decision(
                .notEntitled(on: need.layer), citing: isOldEnough == .no ? need.grounds.union(ageGrounds) : need.grounds
            )
        case .no:
            return Decision(
                .notEntitled(on: limit.source.layer),
                citing: need.isEntitled == .yes ? ageGrounds.union(need.grounds) : ageGrounds)
        case .unknown:
            let open = need.isEntitled == .unknown ? need.grounds : base
            let isAgeOpen = isOldEnough == .unknown || limitMatters(limit)
            return Decision(.leftOpen(.missingFacts), citing: isAgeOpen ? open.union(ageGrounds) : open)
        }
    }

    /// The need by the act, and by the region's rules when they are asked for.
    var assessedNeed: AssessedDentalNeed { AssessedDentalNeed(need, guidedBy: criteria) }

    /// The facts of section 8 a.
    var need: DentalNeed {
        DentalNeed(
            coveredByLSS: coveredByLSS, lastingNeed: lastingNeed, extensiveNeed: extensiveNeed,
            municipalHealthCare: municipalHealthCare, homeHealthCare: homeHealthCare, ownHome: ownHome,
            correspondingNeed: correspondingNeed)
    }

    /// Whether the person has reached the age of a limit.
    func isOldEnough(by limit: DentalAgeLimit) -> Knowledge {
        born.map { Knowledge(limit.isReached(born: $0, on: day)) } ?? .unknown
    }

    /// Whether the other reading of the limit would change the answer on the age.
    func limitMatters(_ limit: DentalAgeLimit) -> Bool {
        isOldEnough(by: limit) != isOldEnough(by: limit.alternative(on: day))
    }

    /// The reading of the age without which the decision would be another.
    private func readings(_ need: AssessedDentalNeed, _ limit: DentalAgeLimit) -> Citations? {
        guard need.isEntitled != .no, limitMatters(limit) else { return nil }
        let isByTheAct = limit.source == .act || limit.alternative(on: day).source == .act
        return Citations(.dentalAgeLimit).citing(.freeDentalCareEndsAtNineteen, when: isByTheAct)
    }
}

/// Whether a person is entitled to necessary dental care.
public enum DentalEntitlement: Sendable, Hashable {
    /// Entitled, as one of these groups, and the layer of what settled the need.
    ///
    /// The groups are empty when only one of several is certain.
    case entitled(EntitledGroups, on: Provision.Layer)

    /// Not entitled, and the layer of what settled it: of the need, or of the limit of age when only that is lacking.
    case notEntitled(on: Provision.Layer)
}
