// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

// What the words mean that facts on persons, placements and compulsory care have.

extension PlacementForm: VocabularyFact {
    /// Where a person is placed.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .hvb: ("i ett hem för vård eller boende (HVB)", "in a home for care and residence (HVB)")
        case .familyHome: ("i ett familjehem", "in a family home")
        case .roundTheClockHome:
            ("i ett hem för viss annan heldygnsvård", "in a home for certain other 24-hour care")
        case .stateInstitution:
            (
                "på en institution som Statens institutionsstyrelse (SiS) driver",
                "in an institution of the National Board of Institutional Care (SiS)"
            )
        case .other: ("i en annan boendeform, till exempel stödboende", "in other housing, such as supported housing")
        }
    }
}

extension PlacementTask: VocabularyFact {
    /// What has to be done.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .physician: ("läkarinsatser", "a physician's interventions")
        case .otherHealthCare: ("all hälso- och sjukvård utom läkarinsatser", "all health care but a physician's")
        case .coordination: ("att samordna placeringen som helhet", "coordinating the placement as a whole")
        }
    }
}

extension TargetNeed: VocabularyFact {
    /// The target group.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .mentalDisability: ("psykisk funktionsnedsättning", "mental disability")
        case .substanceAbuse: ("missbruk eller beroende", "abuse or addiction")
        case .both: ("båda målgrupperna", "both target groups")
        }
    }
}

extension Substance: VocabularyFact {
    /// What a person uses.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .alcohol: ("alkohol", "alcohol")
        case .narcotics: ("narkotika", "narcotics")
        case .otherAddictive: ("ett annat beroendeframkallande medel", "another addictive substance")
        case .medicines: ("läkemedel", "medicines")
        case .doping: ("dopningsmedel", "doping agents")
        case .gambling: ("spel om pengar", "gambling for money")
        case .unknown: ("det är inte känt om eller vad", "it is not known whether, or what")
        }
    }
}

extension CompulsoryCare: VocabularyFact {
    /// The form of care, and its open form.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .psychiatric:
            (
                "psykiatrisk tvångsvård (LPT), i öppen form ÖPT",
                "compulsory psychiatric care (LPT), in its open form ÖPT"
            )
        case .forensic:
            ("rättspsykiatrisk vård (LRV), i öppen form ÖRV", "forensic psychiatric care (LRV), in its open form ÖRV")
        }
    }
}

extension CostDialogueParticipation.Participant: VocabularyFact {
    /// Who it is.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .region: ("regionen", "the region")
        case .municipality: ("kommunen", "the municipality")
        case .person: ("den som placeras", "the person who is placed")
        case .relative: ("en närstående", "a relative")
        case .home: ("boendet där personen placeras", "the home where the person is placed")
        case .otherParty: ("en annan part", "another party")
        }
    }
}

extension CompulsoryCareResponsibility.Phase: VocabularyFact {
    /// Where the patient is in the care.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .leave: ("på permission från den slutna vården", "on leave from inpatient care")
        case .openCare:
            (
                "i öppen psykiatrisk tvångsvård (ÖPT) eller öppen rättspsykiatrisk vård (ÖRV)",
                "in open compulsory psychiatric care (ÖPT) or open forensic psychiatric care (ÖRV)"
            )
        }
    }
}

extension CompulsoryCareResponsibility.Intervention: VocabularyFact {
    /// The sort of intervention.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .socialServices:
            ("insatser enligt socialtjänstlagen (SoL)", "interventions under the Social Services Act (SoL)")
        case .functionalSupport:
            (
                "insatser enligt lagen om stöd och service till vissa funktionshindrade (LSS)",
                "interventions under the act on support and service for persons with disabilities (LSS)"
            )
        case .municipalHealthCare:
            (
                "hälso- och sjukvård som enligt Hälso- och sjukvårdsavtalet är kommunens",
                "health care that the main agreement lays on the municipality"
            )
        case .psychiatricCare:
            ("psykiatrisk behandling och rehabilitering", "psychiatric treatment and rehabilitation")
        }
    }
}

extension DischargeActInPsychiatricCare.InpatientCare: VocabularyFact {
    /// The form of inpatient care.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .voluntary: ("frivillig psykiatrisk vård", "voluntary psychiatric care")
        case .compulsory: ("psykiatrisk tvångsvård (LPT)", "compulsory psychiatric care (LPT)")
        case .forensic: ("rättspsykiatrisk vård (LRV)", "forensic psychiatric care (LRV)")
        }
    }
}

extension CostAgreement.Unit: VocabularyFact {
    /// In what the division is stated.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .kronor: ("i kronor", "in kronor")
        case .percent: ("i procent", "in per cent")
        }
    }
}
