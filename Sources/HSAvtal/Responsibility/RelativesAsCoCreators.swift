// SPDX-License-Identifier: Apache-2.0

/// Whether relatives may be co-creators of the care.
///
/// Swedish: *närstående som medskapare*. Part B, B.2.
///
/// 1. With the consent of the patient.   (B-08)
public struct RelativesAsCoCreators: PermissionQuestion {
    /// Whether the patient consents.
    public let patientConsents: Knowledge

    /// The facts of one case.
    public init(patientConsents: Knowledge) {
        self.patientConsents = patientConsents
    }

    /// The conditions, each a norm.
    public enum Requirement: UInt8, Condition {
        /// With the consent of the patient.
        case patientConsents

        /// The norm that states the condition.
        public var norm: Norm { .relativesAsCoCreators }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .patientConsents: "patientConsents"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .patientConsents:
                language.text(
                    "patienten samtycker",
                    "the patient consents")
            }
        }
    }

    /// The norm that allows it.
    public var grounds: Citations { Citations(.relativesAsCoCreators) }

    /// Whether a condition is met.
    public func met(_ condition: Requirement) -> Knowledge? {
        switch condition {
        case .patientConsents: patientConsents
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ allowed: Knowledge, in language: Language) -> String {
        switch allowed {
        case .yes:
            language.text(
                "Närstående får vara medskapare i vården.",
                "Relatives may be co-creators of the care.")
        case .no:
            language.text(
                "Närstående får inte vara medskapare i vården med stöd av den här bestämmelsen.",
                "Relatives may not be co-creators of the care under this provision.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om närstående får vara medskapare i vården.",
                "It cannot be decided whether relatives may be co-creators of the care.")
        }
    }
}
