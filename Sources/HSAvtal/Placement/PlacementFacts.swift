// SPDX-License-Identifier: Apache-2.0

// The closed vocabularies of facts on persons and placements; raw values are the names that data writes.

/// The form of a placement outside the home.
///
/// Swedish: *placeringsform*. Part C, mental disability and abuse, section 6.3 (P-47).
public enum PlacementForm: String, Sendable, Hashable, CaseIterable {
    /// A home for care and residence (*HVB, hem för vård eller boende*).
    case hvb
    /// A family home (*familjehem*).
    case familyHome
    /// A home for certain other 24-hour care (*hem för viss annan heldygnsvård*).
    case roundTheClockHome
    /// An institution of the National Board of Institutional Care (*Statens institutionsstyrelse, SiS*).
    case stateInstitution
    /// Any other form of housing, such as supported housing (*stödboende*).
    case other

    /// Where the person is placed, as a whole sentence.
    func sentence(in language: Language) -> String {
        switch self {
        case .hvb:
            language.text(
                "Personen är placerad i ett hem för vård eller boende (HVB).",
                "The person is placed in a home for care and residence (HVB).")
        case .familyHome:
            language.text("Personen är placerad i ett familjehem.", "The person is placed in a family home.")
        case .roundTheClockHome:
            language.text(
                "Personen är placerad i ett hem för viss annan heldygnsvård.",
                "The person is placed in a home for certain other 24-hour care.")
        case .stateInstitution:
            language.text(
                "Personen är placerad på en institution som Statens institutionsstyrelse (SiS) driver.",
                "The person is placed in an institution of the National Board of Institutional Care (SiS).")
        case .other:
            language.text(
                "Personen är placerad i ett boende som inte är HVB, familjehem, hem för viss annan heldygnsvård eller "
                    + "statlig institution.",
                "The person is placed in housing that is no HVB, family home, home for certain other 24-hour care or state "
                    + "institution.")
        }
    }
}

/// What has to be done for a person who is placed.
///
/// Swedish: *uppgift vid placering*. Section 6.3.
public enum PlacementTask: String, Sendable, Hashable, CaseIterable {
    /// Interventions of a physician (*läkarinsatser*).
    case physician
    /// All other health care (*övriga hälso- och sjukvårdsinsatser*).
    case otherHealthCare
    /// Coordinating the placement as a whole (*samordning*).
    case coordination
}

/// Which of the target groups a person belongs to.
///
/// Swedish: *målgrupp*. Sections 6.1 and 6.2.
public enum TargetNeed: String, Sendable, Hashable, CaseIterable {
    /// Mental disability (*psykisk funktionsnedsättning*).
    case mentalDisability
    /// Substance abuse or addiction (*missbruk och beroende*).
    case substanceAbuse
    /// Both.
    case both
}

/// What a person uses, or whether the person gambles.
///
/// Swedish: *beroendeframkallande medel, spel om pengar*. Sections 3.1 and 6.2 (P-02).
public enum Substance: String, Sendable, Hashable, CaseIterable {
    /// Alcohol (*alkohol*).
    case alcohol
    /// Narcotics (*narkotika*).
    case narcotics
    /// Other addictive substances (*andra beroendeframkallande medel*).
    case otherAddictive
    /// Medicines (*läkemedel*).
    case medicines
    /// Doping agents (*dopningsmedel*).
    case doping
    /// Gambling for money (*spel om pengar*).
    case gambling
    /// Not known, or not known whether there is any.
    case unknown
}

/// A form of care without consent.
///
/// Swedish: *tvångsvård*. Section 6.4.
public enum CompulsoryCare: String, Sendable, Hashable, CaseIterable {
    /// Compulsory psychiatric care (*psykiatrisk tvångsvård, LPT*); its open form is *ÖPT*.
    case psychiatric
    /// Forensic psychiatric care (*rättspsykiatrisk vård, LRV*); its open form is *ÖRV*.
    case forensic

    /// The open form within a sentence.
    func openForm(in language: Language) -> String {
        switch self {
        case .psychiatric: language.text("öppen psykiatrisk tvångsvård", "open compulsory psychiatric care")
        case .forensic: language.text("öppen rättspsykiatrisk vård", "open forensic psychiatric care")
        }
    }
}

#if !hasFeature(Embedded)
    extension PlacementForm: Codable {}
    extension PlacementTask: Codable {}
    extension TargetNeed: Codable {}
    extension Substance: Codable {}
    extension CompulsoryCare: Codable {}
#endif
