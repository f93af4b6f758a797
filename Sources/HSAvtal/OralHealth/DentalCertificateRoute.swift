// SPDX-License-Identifier: Apache-2.0

/// By which way a person gets a certificate of necessary dental care.
///
/// Swedish: *väg till intyg om N-tandvård*. Part C, oral health, sections 3 and 5.2; the region's rules on the care.
///
/// 1. Relatives and nobody else care for the person: an application of the person's own to the region.    (M-04, N-09)
/// 2. Otherwise the municipality's certificate issuer, who is to find everybody entitled.                 (M-04, I-69)
public struct DentalCertificateRoute: Question {
    /// Whether relatives, and nobody else, care for the person.
    public let onlyRelativesCare: Knowledge

    /// The facts of one person.
    public init(onlyRelativesCare: Knowledge) { self.onlyRelativesCare = onlyRelativesCare }

    /// A way to a certificate.
    public enum Way: String, Sendable, Hashable, CaseIterable {
        /// By a certificate issuer of the municipality.
        ///
        /// Swedish: *intygsutfärdare*.
        case issuer
        /// By an application of the person's own to the region.
        ///
        /// Swedish: *egen ansökan*.
        case ownApplication
    }

    /// The way to the certificate.
    public func decide(under edition: Edition) -> Decision<Way> {
        let grounds = Citations(.everyoneEntitledOfferedAssessment)
        switch onlyRelativesCare {
        case .yes: return Decision(.ownApplication, citing: grounds.citing(.ownApplicationByRelatives))
        case .no: return Decision(.issuer, citing: grounds.citing(.whoMayIssue))
        case .unknown:
            return Decision(
                .leftOpen(.missingFacts), citing: grounds.citing(.whoMayIssue).citing(.ownApplicationByRelatives))
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Way>, under edition: Edition, in language: Language) -> [String] {
        switch decision.finding {
        case .settled(.issuer):
            [
                language.text(
                    "Kommunens intygsutfärdare prövar rätten till N-tandvård och utfärdar intyget om personen har den.",
                    "The municipality's certificate issuer examines the entitlement, and issues the certificate if there is one."
                ),
                language.text(
                    "Det gäller också den som inte har några insatser från kommunen: alla som har rätt ska hittas.",
                    "That holds for those without interventions of the municipality too: everybody entitled is to be found."
                ),
            ]
        case .settled(.ownApplication):
            [
                language.text(
                    "Personen ansöker själv hos regionen om intyg om N-tandvård.",
                    "The person applies to the region for a certificate of necessary dental care."),
                language.text(
                    "Det är bara anhöriga som vårdar personen.", "Nobody but relatives cares for the person."),
            ]
        case .leftOpen(let opening):
            [
                opening.sentence(in: language),
                language.text(
                    "Det är inte känt om det bara är anhöriga som vårdar personen.",
                    "It is not known whether nobody but relatives cares for the person."),
            ]
        case .outsideScope: [Opening.missingFacts.sentence(in: language)]
        }
    }
}

#if !hasFeature(Embedded)
    extension DentalCertificateRoute.Way: Codable {}
#endif
