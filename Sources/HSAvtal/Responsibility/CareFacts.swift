// SPDX-License-Identifier: Apache-2.0

// The closed vocabularies of facts on a patient and an intervention; raw values are the names that data writes.

/// Whom the care is for, by the right to stay.
///
/// Swedish: *bosatt, asylsökande, person utan nödvändiga tillstånd*. Part B, B.3 and B.7.
public enum PatientStatus: String, Sendable, Hashable, CaseIterable {
    /// Lives or stays in Västra Götaland.
    case resident
    /// Seeks asylum.
    case asylumSeeker
    /// Stays in Sweden without the necessary permits.
    case withoutPermit
    /// Neither lives nor stays in Västra Götaland.
    case elsewhere
}

/// Where the patient lives or stays.
///
/// Swedish: *boendeform*. Part B, B.1 and B.3; Part C, mental disability and abuse, section 6.3.
public enum Housing: String, Sendable, Hashable, CaseIterable {
    /// Ordinary housing (*ordinärt boende*).
    case ordinary
    /// Special housing by decision (*särskilt boende*).
    case specialHousing
    /// Housing with special service, under SoL or LSS (*bostad med särskild service*).
    case specialService
    /// Short-term housing by decision of the municipality under SoL (*korttidsboende*).
    case shortTerm
    /// A home for care and residence (*HVB, hem för vård eller boende*).
    case hvb
    /// A family home (*familjehem*).
    case familyHome
    /// A home for certain other 24-hour care (*hem för viss annan heldygnsvård*), where a person is placed for relief of
    /// relatives or for rehabilitation.
    case roundTheClockHome

    /// Whether care around the clock is given in the home.
    var isRoundTheClockHome: Bool { self == .hvb || self == .familyHome || self == .roundTheClockHome }

    /// Where the patient is, as a whole sentence.
    func sentence(in language: Language) -> String {
        switch self {
        case .ordinary:
            language.text("Patienten bor i ordinärt boende.", "The patient lives in ordinary housing.")
        case .specialHousing:
            language.text(
                "Patienten bor i särskilt boende efter beslut.", "The patient lives in special housing by decision.")
        case .specialService:
            language.text(
                "Patienten bor i bostad med särskild service.", "The patient lives in housing with special service.")
        case .shortTerm:
            language.text(
                "Patienten vistas i korttidsboende efter beslut.",
                "The patient stays in short-term housing by decision.")
        case .hvb:
            language.text(
                "Patienten vistas i ett hem för vård eller boende (HVB).",
                "The patient stays in a home for care and residence (HVB).")
        case .familyHome:
            language.text("Patienten vistas i ett familjehem.", "The patient stays in a family home.")
        case .roundTheClockHome:
            language.text(
                "Patienten vistas i ett hem för viss annan heldygnsvård.",
                "The patient stays in a home for certain other 24-hour care.")
        }
    }
}

/// Whether the patient can visit a clinic of the region, and why not.
///
/// Swedish: *kan ta sig till mottagningen utan större svårighet*. Part B, B.3.
public enum ClinicAccess: String, Sendable, Hashable, CaseIterable {
    /// Without great difficulty, and with benefit of the intervention there.
    case withoutGreatDifficulty
    /// Without great difficulty, but without benefit of the intervention there (*kan inte tillgodogöra sig insatsen*).
    case withoutBenefit
    /// Not without great difficulty, because of a somatic impairment.
    case somaticImpairment
    /// Not without great difficulty, because of a mental impairment.
    case mentalImpairment
    /// Not without great difficulty, because of a cognitive impairment.
    case cognitiveImpairment
    /// Not without great difficulty, for a reason that is no impairment.
    case otherDifficulty
    /// Not known.
    case unknown

    /// Whether the patient can visit a clinic without great difficulty and benefit from the intervention there.
    var isWithinReach: Knowledge {
        switch self {
        case .withoutGreatDifficulty: .yes
        case .withoutBenefit, .somaticImpairment, .mentalImpairment, .cognitiveImpairment, .otherDifficulty: .no
        case .unknown: .unknown
        }
    }

    /// Whether an impairment keeps the patient from visiting a clinic.
    var isImpaired: Knowledge {
        switch self {
        case .somaticImpairment, .mentalImpairment, .cognitiveImpairment: .yes
        case .withoutGreatDifficulty, .withoutBenefit, .otherDifficulty: .no
        case .unknown: .unknown
        }
    }

    /// The access as a whole sentence.
    func sentence(in language: Language) -> String {
        switch self {
        case .withoutGreatDifficulty:
            language.text(
                "Patienten kan besöka regionens mottagning utan större svårighet och tillgodogöra sig insatsen där.",
                "The patient can visit a clinic of the region without great difficulty, and benefit from the intervention there."
            )
        case .withoutBenefit:
            language.text(
                "Patienten kan besöka regionens mottagning, men inte tillgodogöra sig insatsen där.",
                "The patient can visit a clinic of the region, but not benefit from the intervention there.")
        case .somaticImpairment:
            Self.outOfReach(language.text("en somatisk funktionsnedsättning", "a somatic impairment"), in: language)
        case .mentalImpairment:
            Self.outOfReach(language.text("en psykisk funktionsnedsättning", "a mental impairment"), in: language)
        case .cognitiveImpairment:
            Self.outOfReach(language.text("en kognitiv funktionsnedsättning", "a cognitive impairment"), in: language)
        case .otherDifficulty:
            Self.outOfReach(
                language.text("något annat än en funktionsnedsättning", "something other than an impairment"),
                in: language)
        case .unknown:
            language.text(
                "Det är inte känt om patienten kan besöka regionens mottagning utan större svårighet.",
                "It is not known whether the patient can visit a clinic of the region without great difficulty.")
        }
    }

    private static func outOfReach(_ reason: String, in language: Language) -> String {
        language.text(
            "Patienten kan på grund av \(reason) inte ta sig till regionens mottagning utan större svårighet.",
            "Because of \(reason) the patient cannot reach a clinic of the region without great difficulty.")
    }
}

/// Which profession answers for the intervention; one that is delegated counts as that of the delegating profession.
///
/// Swedish: *profession*. Part B, B.2.
public enum Profession: String, Sendable, Hashable, CaseIterable {
    /// A physician (*läkare*).
    case physician
    /// A nurse (*sjuksköterska*).
    case nurse
    /// An occupational therapist (*arbetsterapeut*).
    case occupationalTherapist
    /// A physiotherapist (*fysioterapeut*).
    case physiotherapist
    /// Any other competence.
    case other

    /// Whether municipal health care has the profession.
    var isMunicipal: Bool { self == .nurse || self == .occupationalTherapist || self == .physiotherapist }

    /// Who performs the intervention, as a whole sentence.
    func sentence(in language: Language) -> String {
        let who =
            switch self {
            case .physician: language.text("läkare", "a physician")
            case .nurse: language.text("sjuksköterska", "a nurse")
            case .occupationalTherapist: language.text("arbetsterapeut", "an occupational therapist")
            case .physiotherapist: language.text("fysioterapeut", "a physiotherapist")
            case .other: language.text("någon med annan kompetens", "somebody with another competence")
            }
        return language.text("Insatsen utförs av \(who).", "The intervention is performed by \(who).")
    }
}

/// The level of care.
///
/// Swedish: *vårdnivå*. Part A, *Inledning*; Part B, B.1.
public enum CareLevel: String, Sendable, Hashable, CaseIterable {
    /// Primary care (*primärvård*).
    case primary
    /// Specialised care (*specialiserad vård*).
    case specialised
}

/// What sort of intervention it is.
///
/// Swedish: *insats*. Part B, B.4.
public enum InterventionKind: String, Sendable, Hashable, CaseIterable {
    /// Health care other than rehabilitation and habilitation.
    case healthCare
    /// Rehabilitation.
    case rehabilitation
    /// Habilitation.
    case habilitation

    /// Whether responsibility has to be looked up as for rehabilitation.
    var isRehabilitation: Bool { self != .healthCare }
}

#if !hasFeature(Embedded)
    extension PatientStatus: Codable {}
    extension Housing: Codable {}
    extension ClinicAccess: Codable {}
    extension Profession: Codable {}
    extension CareLevel: Codable {}
    extension InterventionKind: Codable {}
#endif
