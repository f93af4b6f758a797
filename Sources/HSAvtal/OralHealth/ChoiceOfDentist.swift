// SPDX-License-Identifier: Apache-2.0

/// Who chooses the one that gives a holder of a certificate dental care or an assessment.
///
/// Swedish: *val av tandläkare*. Part C, oral health, sections 2 and 3; the region's rules on the care.
///
/// 1. Necessary dental care: the person.                                (M-02, N-07)
/// 2. The oral health assessment: the region, by its supplier.          (M-04, N-07)
public struct ChoiceOfDentist: Question {
    /// What is to be given.
    public let service: Service

    /// What is to be given to the holder of a certificate.
    public init(service: Service) { self.service = service }

    /// What a certificate of necessary dental care gives a right to.
    ///
    /// Swedish: *N-tandvård, munhälsobedömning*.
    public enum Service: String, Sendable, Hashable, CaseIterable {
        /// Necessary dental care (*N-tandvård*).
        case necessaryDentalCare
        /// The yearly oral health assessment (*munhälsobedömning*).
        case oralHealthAssessment
    }

    /// Who chooses.
    public enum Chooser: String, Sendable, Hashable, CaseIterable {
        /// The person.
        case person
        /// The region, by the supplier that it provides.
        case region
    }

    /// Who chooses.
    public func decide(under edition: Edition) -> Decision<Chooser> {
        switch service {
        case .necessaryDentalCare:
            Decision(.person, citing: Citations(.necessaryDentalCareForTargetGroup).citing(.choosesDentistNotAssessor))
        case .oralHealthAssessment:
            Decision(.region, citing: Citations(.everyoneEntitledOfferedAssessment).citing(.choosesDentistNotAssessor))
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Chooser>, under edition: Edition, in language: Language) -> [String] {
        switch service {
        case .necessaryDentalCare:
            [
                language.text(
                    "Personen väljer själv tandläkare för sin N-tandvård.",
                    "The person chooses the dentist for the necessary dental care.")
            ]
        case .oralHealthAssessment:
            [
                language.text(
                    "Munhälsobedömningen görs av den tandvårdsleverantör som regionen tillhandahåller; personen kan inte välja "
                        + "någon annan.",
                    "The assessment is made by the dental supplier that the region provides; the person cannot choose another."
                )
            ]
        }
    }
}

#if !hasFeature(Embedded)
    extension ChoiceOfDentist.Service: Codable {}
    extension ChoiceOfDentist.Chooser: Codable {}
#endif
