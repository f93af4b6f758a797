// SPDX-License-Identifier: Apache-2.0

/// Whether somebody may issue certificates of necessary dental care.
///
/// Swedish: *intygsutfärdare*. Part C, oral health, section 5.2.
///
/// Allowed when every condition in ``Requirement`` is met. The titles that the section lists are examples, so the title
/// is no condition (I-69).
public struct DentalCertificateIssuer: PermissionQuestion {
    /// Whether the person works in municipal health care or social services, the municipality's own or on its behalf.
    public let worksInMunicipalCare: Knowledge

    /// Whether the municipality provides the person as a certificate issuer.
    public let providedByMunicipality: Knowledge

    /// Whether the person has current training by the region.
    public let hasCurrentTraining: Knowledge

    /// The facts of one person.
    public init(worksInMunicipalCare: Knowledge, providedByMunicipality: Knowledge, hasCurrentTraining: Knowledge) {
        self.worksInMunicipalCare = worksInMunicipalCare
        self.providedByMunicipality = providedByMunicipality
        self.hasCurrentTraining = hasCurrentTraining
    }

    /// A condition for issuing.
    public enum Requirement: UInt8, Condition {
        /// The person works in municipal health care or social services.
        case worksInMunicipalCare
        /// The municipality provides the person as an issuer.
        case providedByMunicipality
        /// The person has current training by the region.
        case hasCurrentTraining

        /// The reading that says who may issue.
        public var norm: Norm { .whoMayIssue }

        /// Whether the certificate holds all the same: the municipality answers for the training.
        public var isRecommended: Bool { self == .hasCurrentTraining }

        /// The name of the fact.
        public var name: String {
            switch self {
            case .worksInMunicipalCare: "worksInMunicipalCare"
            case .providedByMunicipality: "providedByMunicipality"
            case .hasCurrentTraining: "hasCurrentTraining"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .worksInMunicipalCare:
                language.text(
                    "personen arbetar inom kommunal vård eller socialtjänst (även på kommunens uppdrag)",
                    "the person works in municipal health care or social services (also on the municipality's behalf)")
            case .providedByMunicipality:
                language.text(
                    "kommunen har utsett personen till intygsutfärdare",
                    "the municipality provides the person as a certificate issuer")
            case .hasCurrentTraining:
                language.text(
                    "personen har aktuell utbildning för intygsutfärdare från regionen",
                    "the person has current training for certificate issuers by the region")
            }
        }
    }

    /// That everybody entitled is to be identified.
    public var grounds: Citations { Citations(.everyoneEntitledOfferedAssessment) }

    /// The same ground for a refusal, and where it is left open.
    public func readings(when allowed: Knowledge, deciding: Conditions<Requirement>) -> Citations? { grounds }

    /// Whether a condition is met.
    public func met(_ condition: Requirement) -> Knowledge? {
        switch condition {
        case .worksInMunicipalCare: worksInMunicipalCare
        case .providedByMunicipality: providedByMunicipality
        case .hasCurrentTraining: hasCurrentTraining
        }
    }

    /// Whether a condition is met; lacking training is the municipality's to mend.
    public func sentence(_ condition: Requirement, met: Knowledge, in language: Language) -> String {
        guard condition == .hasCurrentTraining, met != .yes else { return condition.sentence(met: met, in: language) }
        let mend = language.text(
            "det är kommunens sak att se till, och intyget gäller ändå",
            "it is for the municipality to see to, and the certificate holds all the same")
        return met == .no
            ? language.text(
                "Personen saknar aktuell utbildning för intygsutfärdare; \(mend).",
                "The person lacks current training for certificate issuers; \(mend).")
            : language.text(
                "Det är inte känt om personen har aktuell utbildning för intygsutfärdare från regionen; \(mend).",
                "It is not known whether the person has current training for certificate issuers by the region; \(mend)."
            )
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ allowed: Knowledge, in language: Language) -> String {
        switch allowed {
        case .yes:
            language.text(
                "Personen får utfärda intyg om N-tandvård.",
                "The person may issue certificates of necessary dental care.")
        case .no:
            language.text(
                "Personen får inte utfärda intyg om N-tandvård.",
                "The person may not issue certificates of necessary dental care.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om personen får utfärda intyg om N-tandvård.",
                "It cannot be decided whether the person may issue certificates of necessary dental care.")
        }
    }
}
