// SPDX-License-Identifier: Apache-2.0

/// Whether municipal primary care may be offered in the home to somebody who seeks asylum or lacks the necessary permits.
///
/// Swedish: *kommunal primärvård till asylsökande och personer utan nödvändiga tillstånd*. Part B, B.7.
///
/// 1. In the patient's home.   (B-34)
/// 2. The operational representative of the municipality agrees.   (B-34)
/// 3. The operational representative of the region agrees.   (B-34)
public struct MunicipalCareWithoutResponsibility: PermissionQuestion {
    /// Whether the care is given in the home.
    public let inTheHome: Knowledge

    /// Whether the operational representative of the municipality agrees.
    public let municipalityAgrees: Knowledge

    /// Whether the operational representative of the region agrees.
    public let regionAgrees: Knowledge

    /// The facts of one case.
    public init(inTheHome: Knowledge, municipalityAgrees: Knowledge, regionAgrees: Knowledge) {
        self.inTheHome = inTheHome
        self.municipalityAgrees = municipalityAgrees
        self.regionAgrees = regionAgrees
    }

    /// The conditions, each a norm.
    public enum Requirement: UInt8, Condition {
        /// In the patient's home.
        case inTheHome
        /// The operational representative of the municipality agrees.
        case municipalityAgrees
        /// The operational representative of the region agrees.
        case regionAgrees

        /// The norm that states the condition.
        public var norm: Norm { .municipalCareByMutualAgreement }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .inTheHome: "inTheHome"
            case .municipalityAgrees: "municipalityAgrees"
            case .regionAgrees: "regionAgrees"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .inTheHome:
                language.text(
                    "vården ges i hemmet",
                    "the care is given in the home")
            case .municipalityAgrees:
                language.text(
                    "kommunens verksamhetsföreträdare samtycker",
                    "the operational representative of the municipality agrees")
            case .regionAgrees:
                language.text(
                    "regionens verksamhetsföreträdare samtycker",
                    "the operational representative of the region agrees")
            }
        }
    }

    /// The norm that allows it, and that the responsibility is the region's.
    public var grounds: Citations {
        Citations(.municipalCareByMutualAgreement).citing(.regionForAsylumSeekersAndWithoutPermits)
    }

    /// Whether a condition is met.
    public func met(_ condition: Requirement) -> Knowledge? {
        switch condition {
        case .inTheHome: inTheHome
        case .municipalityAgrees: municipalityAgrees
        case .regionAgrees: regionAgrees
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ allowed: Knowledge, in language: Language) -> String {
        switch allowed {
        case .yes:
            language.text(
                "Kommunal primärvård får erbjudas i hemmet; hälso- och sjukvårdsansvaret är fortfarande regionens.",
                "Municipal primary care may be offered in the home; the responsibility for the health care is still the region's."
            )
        case .no:
            language.text(
                "Kommunal primärvård får inte erbjudas i hemmet.",
                "Municipal primary care may not be offered in the home.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om kommunal primärvård får erbjudas i hemmet.",
                "It cannot be decided whether municipal primary care may be offered in the home."
            )
        }
    }
}
