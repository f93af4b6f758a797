// SPDX-License-Identifier: Apache-2.0

/// Whether a patient may have multi-dose dispensing.
///
/// Swedish: *öppenvårdsdos*. Part B, B.9, *Öppenvårdsdos*.
///
/// 1. Decided by a physician.   (B-40)
/// 2. After weighing the patient's need.   (B-40)
/// 3. The criteria of the regional guideline are met.   (B-40)
public struct MultiDoseDispensing: PermissionQuestion {
    /// Whether a physician decides.
    public let decidedByPhysician: Knowledge

    /// Whether the physician has weighed the patient's need.
    public let needWeighed: Knowledge

    /// Whether the criteria of the regional guideline are met.
    public let criteriaMet: Knowledge

    /// The facts of one case.
    public init(decidedByPhysician: Knowledge, needWeighed: Knowledge, criteriaMet: Knowledge) {
        self.decidedByPhysician = decidedByPhysician
        self.needWeighed = needWeighed
        self.criteriaMet = criteriaMet
    }

    /// The conditions, each a norm.
    public enum Requirement: UInt8, Condition {
        /// Decided by a physician.
        case decidedByPhysician
        /// After weighing the patient's need.
        case needWeighed
        /// The criteria of the regional guideline are met.
        case criteriaMet

        /// The norm that states the condition.
        public var norm: Norm { .multiDoseDecidedByPhysician }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .decidedByPhysician: "decidedByPhysician"
            case .needWeighed: "needWeighed"
            case .criteriaMet: "criteriaMet"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .decidedByPhysician:
                language.text(
                    "en läkare beslutar",
                    "a physician decides")
            case .needWeighed:
                language.text(
                    "läkaren har tagit ställning till patientens behov",
                    "the physician has weighed the patient's need")
            case .criteriaMet:
                language.text(
                    "patienten uppfyller kriterierna i den regionala riktlinjen",
                    "the patient fulfils the criteria of the regional guideline")
            }
        }
    }

    /// The norm that allows it.
    public var grounds: Citations { Citations(.multiDoseDecidedByPhysician) }

    /// Whether a condition is met.
    public func met(_ condition: Requirement) -> Knowledge? {
        switch condition {
        case .decidedByPhysician: decidedByPhysician
        case .needWeighed: needWeighed
        case .criteriaMet: criteriaMet
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ allowed: Knowledge, in language: Language) -> String {
        switch allowed {
        case .yes:
            language.text(
                "Patienten får ha öppenvårdsdos.",
                "The patient may have multi-dose dispensing.")
        case .no:
            language.text(
                "Patienten får inte ha öppenvårdsdos.",
                "The patient may not have multi-dose dispensing.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om patienten får ha öppenvårdsdos.",
                "It cannot be decided whether the patient may have multi-dose dispensing.")
        }
    }
}
