// SPDX-License-Identifier: Apache-2.0

/// Whether what a decision on municipal primary care presupposes is there.
///
/// Swedish: *beslut om kommunal primärvård*. Part A, *Informationsöverföring och planering*; Part C, physicians, section 1.
///
/// Allowed when every condition in ``Requirement`` is met.          (A-18, L-01)
public struct MunicipalCareStart: PermissionQuestion {
    /// Whether the care has been planned.
    public let planned: Knowledge

    /// Whether the parties agree on the division of responsibility.
    public let agreedOnResponsibility: Knowledge

    /// Whether the necessary information has been exchanged.
    public let informationExchanged: Knowledge

    /// The facts of one patient.
    public init(planned: Knowledge, agreedOnResponsibility: Knowledge, informationExchanged: Knowledge) {
        self.planned = planned
        self.agreedOnResponsibility = agreedOnResponsibility
        self.informationExchanged = informationExchanged
    }

    /// What a decision on municipal primary care presupposes.
    public enum Requirement: UInt8, Condition {
        /// The care has been planned.
        case planned
        /// The parties agree on the division of responsibility.
        case agreedOnResponsibility
        /// The necessary information has been exchanged.
        case informationExchanged

        /// The norm that states the condition.
        public var norm: Norm {
            switch self {
            case .planned: .municipalCarePresupposesPlanning
            case .agreedOnResponsibility, .informationExchanged: .municipalCarePresupposesAgreement
            }
        }

        /// The name of the fact.
        public var name: String {
            switch self {
            case .planned: "planned"
            case .agreedOnResponsibility: "agreedOnResponsibility"
            case .informationExchanged: "informationExchanged"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .planned: language.text("vården har planerats", "the care has been planned")
            case .agreedOnResponsibility:
                language.text(
                    "parterna är överens om vem som ansvarar för vad",
                    "the parties agree on who is responsible for what")
            case .informationExchanged:
                language.text(
                    "den information som behövs utbyts så som rutinen anger",
                    "the information that is needed is exchanged as the routine says")
            }
        }
    }

    /// The norm of Part A; that of the agreement on physicians is a reading of every decision.
    public var grounds: Citations { Citations(.municipalCarePresupposesAgreement) }

    /// The agreement on physicians states the same conditions, whatever follows.
    public func readings(when allowed: Knowledge, deciding: Conditions<Requirement>) -> Citations? {
        Citations(.municipalCarePresupposesPlanning)
    }

    /// Whether a condition is met.
    public func met(_ condition: Requirement) -> Knowledge? {
        switch condition {
        case .planned: planned
        case .agreedOnResponsibility: agreedOnResponsibility
        case .informationExchanged: informationExchanged
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ allowed: Knowledge, in language: Language) -> String {
        switch allowed {
        case .yes:
            language.text(
                "Det som avtalet förutsätter för ett beslut om kommunal primärvård är uppfyllt.",
                "What the agreement presupposes for a decision on municipal primary care is met.")
        case .no:
            language.text(
                "Det som avtalet förutsätter för ett beslut om kommunal primärvård är inte uppfyllt; vad kommunen ska erbjuda enligt "
                    + "lag påverkas inte.",
                "What the agreement presupposes for a decision on municipal primary care is not met; what the municipality must offer "
                    + "by law is not affected.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om det som avtalet förutsätter för ett beslut om kommunal primärvård är uppfyllt.",
                "It cannot be decided whether what the agreement presupposes for a decision on municipal primary care is met."
            )
        }
    }
}
