// SPDX-License-Identifier: Apache-2.0

/// Whether municipal primary care may give an intervention in the home to a patient on leave from inpatient care.
///
/// Swedish: *insatser i hemmet under permission*. Part B, B.3, *Kommunens ansvar*.
///
/// 1. Agreed by the parties.   (B-28)
/// 2. In the patient's home.   (B-28)
/// 3. For a patient who cannot reach a clinic.   (B-28)
/// 4. After a dialogue in mutual understanding.   (B-28)
/// 5. After the necessary transfer of information.   (B-28)
public struct CareDuringLeave: PermissionQuestion {
    /// Whether the parties agree.
    public let agreed: Knowledge

    /// Whether the intervention is given in the patient's home.
    public let inTheHome: Knowledge

    /// Whether the patient cannot reach a clinic.
    public let clinicOutOfReach: Knowledge

    /// Whether a dialogue has been held in mutual understanding.
    public let dialogueInMutualUnderstanding: Knowledge

    /// Whether the necessary information has been transferred.
    public let informationTransferred: Knowledge

    /// The facts of one case.
    public init(
        agreed: Knowledge, inTheHome: Knowledge, clinicOutOfReach: Knowledge, dialogueInMutualUnderstanding: Knowledge,
        informationTransferred: Knowledge
    ) {
        self.agreed = agreed
        self.inTheHome = inTheHome
        self.clinicOutOfReach = clinicOutOfReach
        self.dialogueInMutualUnderstanding = dialogueInMutualUnderstanding
        self.informationTransferred = informationTransferred
    }

    /// The conditions, each a norm.
    public enum Requirement: UInt8, Condition {
        /// Agreed by the parties.
        case agreed
        /// In the patient's home.
        case inTheHome
        /// For a patient who cannot reach a clinic.
        case clinicOutOfReach
        /// After a dialogue in mutual understanding.
        case dialogueInMutualUnderstanding
        /// After the necessary transfer of information.
        case informationTransferred

        /// The norm that states the condition.
        public var norm: Norm { .leaveByAgreement }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .agreed: "agreed"
            case .inTheHome: "inTheHome"
            case .clinicOutOfReach: "clinicOutOfReach"
            case .dialogueInMutualUnderstanding: "dialogueInMutualUnderstanding"
            case .informationTransferred: "informationTransferred"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .agreed:
                language.text(
                    "parterna är överens",
                    "the parties agree")
            case .inTheHome:
                language.text(
                    "insatsen ges i patientens hem",
                    "the intervention is given in the patient's home")
            case .clinicOutOfReach:
                language.text(
                    "patienten saknar möjlighet att ta sig till en mottagning",
                    "the patient is unable to reach a clinic")
            case .dialogueInMutualUnderstanding:
                language.text(
                    "en dialog har förts i samförstånd",
                    "a dialogue has been held in mutual understanding")
            case .informationTransferred:
                language.text(
                    "den information som behövs har förts över",
                    "the necessary information has been transferred")
            }
        }
    }

    /// The norm that allows it.
    public var grounds: Citations { Citations(.leaveByAgreement) }

    /// Whether a condition is met.
    public func met(_ condition: Requirement) -> Knowledge? {
        switch condition {
        case .agreed: agreed
        case .inTheHome: inTheHome
        case .clinicOutOfReach: clinicOutOfReach
        case .dialogueInMutualUnderstanding: dialogueInMutualUnderstanding
        case .informationTransferred: informationTransferred
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ allowed: Knowledge, in language: Language) -> String {
        switch allowed {
        case .yes:
            language.text(
                "Den kommunala primärvården får ge insatsen under permissionen.",
                "Municipal primary care may give the intervention during the leave.")
        case .no:
            language.text(
                "Den här bestämmelsen låter inte den kommunala primärvården ge insatsen under permissionen.",
                "This provision does not let municipal primary care give the intervention during the leave.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om den kommunala primärvården får ge insatsen under permissionen.",
                "It cannot be decided whether municipal primary care may give the intervention during the leave.")
        }
    }
}
