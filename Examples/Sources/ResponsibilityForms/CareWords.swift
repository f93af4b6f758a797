// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

// What the words mean that facts on a patient and an intervention have.

extension PatientStatus: VocabularyFact {
    /// Whom the care is for.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .resident: ("bor eller vistas i Västra Götaland", "lives or stays in Västra Götaland")
        case .asylumSeeker: ("asylsökande", "seeks asylum")
        case .withoutPermit:
            ("vistas i Sverige utan nödvändiga tillstånd", "stays in Sweden without the necessary permits")
        case .elsewhere: ("varken bor eller vistas i Västra Götaland", "neither lives nor stays in Västra Götaland")
        }
    }
}

extension Housing: VocabularyFact {
    /// The kind of housing.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .ordinary: ("ordinärt boende", "ordinary housing")
        case .specialHousing: ("särskilt boende efter beslut", "special housing by decision")
        case .specialService: ("bostad med särskild service", "housing with special service")
        case .shortTerm:
            (
                "korttidsboende efter kommunens beslut enligt socialtjänstlagen (SoL)",
                "short-term housing by decision of the municipality under SoL"
            )
        case .hvb: ("hem för vård eller boende (HVB)", "a home for care and residence (HVB)")
        case .familyHome: ("familjehem", "a family home")
        case .roundTheClockHome:
            (
                "hem för viss annan heldygnsvård, där personen är placerad för avlastning eller rehabilitering",
                "a home for certain other 24-hour care, where a person is placed for relief or rehabilitation"
            )
        }
    }
}

extension ClinicAccess: VocabularyFact {
    /// Whether a clinic can be visited, and why not.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .withoutGreatDifficulty:
            ("ja, och kan tillgodogöra sig insatsen där", "yes, and can benefit from the intervention there")
        case .withoutBenefit:
            ("ja, men kan inte tillgodogöra sig insatsen där", "yes, but cannot benefit from the intervention there")
        case .somaticImpairment:
            ("nej, på grund av en somatisk funktionsnedsättning", "no, because of a somatic impairment")
        case .mentalImpairment:
            ("nej, på grund av en psykisk funktionsnedsättning", "no, because of a mental impairment")
        case .cognitiveImpairment:
            ("nej, på grund av en kognitiv funktionsnedsättning", "no, because of a cognitive impairment")
        case .otherDifficulty:
            ("nej, av ett annat skäl än en funktionsnedsättning", "no, for a reason that is no impairment")
        case .unknown: ("det är inte känt", "it is not known")
        }
    }
}

extension Profession: VocabularyFact {
    /// Who answers for the intervention.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .physician: ("läkare", "a physician")
        case .nurse: ("sjuksköterska", "a nurse")
        case .occupationalTherapist: ("arbetsterapeut", "an occupational therapist")
        case .physiotherapist: ("fysioterapeut", "a physiotherapist")
        case .other:
            (
                "någon med annan kompetens; ingen delegerad insats",
                "somebody with another competence; no delegated intervention"
            )
        }
    }
}

extension CareLevel: VocabularyFact {
    /// The level of care.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .primary: ("primärvård", "primary care")
        case .specialised: ("specialiserad vård", "specialised care")
        }
    }
}

extension InterventionKind: VocabularyFact {
    /// The sort of intervention.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .healthCare:
            (
                "annan hälso- och sjukvård än rehabilitering och habilitering",
                "health care other than rehabilitation and habilitation"
            )
        case .rehabilitation: ("rehabilitering", "rehabilitation")
        case .habilitation: ("habilitering", "habilitation")
        }
    }
}

extension PermanentCareContact.Place: VocabularyFact {
    /// Where care is given.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .regionalPrimaryCare: ("i regionens primärvård", "in the region's primary care")
        case .municipalPrimaryCare: ("i kommunens primärvård", "in the municipality's primary care")
        case .specialisedCare: ("i den specialiserade vården", "in specialised care")
        }
    }
}

extension OutOfHoursCare.Time: VocabularyFact {
    /// The part of the week.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .evening: ("på kvällen", "in the evening")
        case .night: ("på natten", "at night")
        case .weekendDaytime: ("på dagen under en helg", "by day on a weekend or holiday")
        case .weekdayDaytime: ("på dagen en vardag", "by day on a weekday")
        }
    }
}
