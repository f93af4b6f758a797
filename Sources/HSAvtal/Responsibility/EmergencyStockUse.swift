// SPDX-License-Identifier: Apache-2.0

/// Whether a medicine of a municipal emergency stock may be used.
///
/// Swedish: *användning av akutläkemedelsförråd*. Part B, B.9, *Akutläkemedelsförråd*.
///
/// 1. For a patient in municipal primary care.   (I-45)
/// 2. For an acute order, or treatment during a limited period.   (B-38)
public struct EmergencyStockUse: PermissionQuestion {
    /// Whether the patient is in municipal primary care.
    public let patientInMunicipalPrimaryCare: Knowledge

    /// Whether the medicine is ordered acutely or given during a limited period.
    public let acuteOrLimitedPeriod: Knowledge

    /// The facts of one case.
    public init(patientInMunicipalPrimaryCare: Knowledge, acuteOrLimitedPeriod: Knowledge) {
        self.patientInMunicipalPrimaryCare = patientInMunicipalPrimaryCare
        self.acuteOrLimitedPeriod = acuteOrLimitedPeriod
    }

    /// The conditions, each a norm.
    public enum Requirement: UInt8, Condition {
        /// For a patient in municipal primary care.
        case patientInMunicipalPrimaryCare
        /// For an acute order, or treatment during a limited period.
        case acuteOrLimitedPeriod

        /// The norm that states the condition.
        public var norm: Norm {
            switch self {
            case .patientInMunicipalPrimaryCare: .emergencyStockForMunicipalPatients
            case .acuteOrLimitedPeriod: .emergencyStockUse
            }
        }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .patientInMunicipalPrimaryCare: "patientInMunicipalPrimaryCare"
            case .acuteOrLimitedPeriod: "acuteOrLimitedPeriod"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .patientInMunicipalPrimaryCare:
                language.text(
                    "patienten får kommunal primärvård",
                    "the patient is in municipal primary care")
            case .acuteOrLimitedPeriod:
                language.text(
                    "läkemedlet är akut ordinerat eller ges under en begränsad tid",
                    "the medicine is ordered acutely or given during a limited period")
            }
        }
    }

    /// The norm that allows it.
    public var grounds: Citations { Citations(.emergencyStockUse) }

    /// Whether a condition is met.
    public func met(_ condition: Requirement) -> Knowledge? {
        switch condition {
        case .patientInMunicipalPrimaryCare: patientInMunicipalPrimaryCare
        case .acuteOrLimitedPeriod: acuteOrLimitedPeriod
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ allowed: Knowledge, in language: Language) -> String {
        switch allowed {
        case .yes:
            language.text(
                "Läkemedlet får tas ur akutläkemedelsförrådet.",
                "The medicine may be taken from the emergency stock.")
        case .no:
            language.text(
                "Läkemedlet får inte tas ur akutläkemedelsförrådet med stöd av den här bestämmelsen.",
                "The medicine may not be taken from the emergency stock under this provision.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om läkemedlet får tas ur akutläkemedelsförrådet.",
                "It cannot be decided whether the medicine may be taken from the emergency stock.")
        }
    }
}
