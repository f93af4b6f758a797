// SPDX-License-Identifier: Apache-2.0

/// Whether a patient in municipal care at home may also get an intervention at a clinic.
///
/// Swedish: *insatser på mottagning efter plan eller SIP*. Part B, B.3, *Kommunens ansvar*.
///
/// 1. For a patient whom municipal health care treats at home.   (B-25)
/// 2. On the basis of a plan or a SIP.   (B-25)
public struct ClinicVisitByPlan: PermissionQuestion {
    /// Whether the patient gets municipal health care in the home.
    public let municipalPatientAtHome: Knowledge

    /// Whether the visit rests on a plan or a SIP.
    public let basedOnPlanOrSIP: Knowledge

    /// The facts of one case.
    public init(municipalPatientAtHome: Knowledge, basedOnPlanOrSIP: Knowledge) {
        self.municipalPatientAtHome = municipalPatientAtHome
        self.basedOnPlanOrSIP = basedOnPlanOrSIP
    }

    /// The conditions, each a norm.
    public enum Requirement: UInt8, Condition {
        /// For a patient whom municipal health care treats at home.
        case municipalPatientAtHome
        /// On the basis of a plan or a SIP.
        case basedOnPlanOrSIP

        /// The norm that states the condition.
        public var norm: Norm { .clinicVisitsByPlan }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .municipalPatientAtHome: "municipalPatientAtHome"
            case .basedOnPlanOrSIP: "basedOnPlanOrSIP"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .municipalPatientAtHome:
                language.text(
                    "patienten får kommunal hälso- och sjukvård i hemmet",
                    "the patient gets municipal health care in the home")
            case .basedOnPlanOrSIP:
                language.text(
                    "besöket grundas på en upprättad plan eller SIP",
                    "the visit rests on a plan or a SIP")
            }
        }
    }

    /// The norm that allows it.
    public var grounds: Citations { Citations(.clinicVisitsByPlan) }

    /// Whether a condition is met.
    public func met(_ condition: Requirement) -> Knowledge? {
        switch condition {
        case .municipalPatientAtHome: municipalPatientAtHome
        case .basedOnPlanOrSIP: basedOnPlanOrSIP
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ allowed: Knowledge, in language: Language) -> String {
        switch allowed {
        case .yes:
            language.text(
                "Patienten kan även få insatsen på en mottagning.",
                "The patient may also get the intervention at a clinic.")
        case .no:
            language.text(
                "Patienten kan inte få insatsen på en mottagning med stöd av den här bestämmelsen.",
                "The patient may not get the intervention at a clinic under this provision.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om patienten även kan få insatsen på en mottagning.",
                "It cannot be decided whether the patient may also get the intervention at a clinic.")
        }
    }
}
