// SPDX-License-Identifier: Apache-2.0

/// Whether care may be denied or delayed because of comorbidity.
///
/// Swedish: *samsjuklighet som skäl att inte ge vård*. Part C, mental disability and abuse, section 6.2.
///
/// 1. Two or more diagnoses at the same time, mental or somatic, and     (P-27)
/// 2. they are the reason why care is denied or delayed: prohibited.     (P-29)
public struct DenialForComorbidity: ProhibitionQuestion {
    /// Whether the person has two or more diagnoses at the same time, mental or somatic.
    public let comorbidity: Knowledge

    /// Whether that is a reason why care is denied or delayed.
    public let isTheReason: Knowledge

    /// The facts of one case.
    public init(comorbidity: Knowledge, isTheReason: Knowledge) {
        self.comorbidity = comorbidity
        self.isTheReason = isTheReason
    }

    /// What makes it prohibited.
    public enum Circumstance: UInt8, Condition {
        /// Two or more diagnoses at the same time.
        case comorbidity
        /// They are the reason.
        case isTheReason

        /// The norm that states the circumstance.
        public var norm: Norm {
            switch self {
            case .comorbidity: .comorbidityDefined
            case .isTheReason: .comorbidityNoGroundForDenial
            }
        }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .comorbidity: "comorbidity"
            case .isTheReason: "isTheReason"
            }
        }

        /// The circumstance as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .comorbidity:
                language.text(
                    "personen har minst två diagnoser samtidigt, psykiska eller somatiska",
                    "the person has two or more diagnoses at the same time, mental or somatic")
            case .isTheReason:
                language.text(
                    "samsjukligheten är ett skäl till att vården uteblir eller dröjer",
                    "comorbidity is a reason why care is denied or delayed")
            }
        }
    }

    /// The norm that forbids it.
    public var grounds: Citations { Citations(.comorbidityNoGroundForDenial) }

    /// Whether a circumstance is at hand.
    public func met(_ circumstance: Circumstance) -> Knowledge {
        switch circumstance {
        case .comorbidity: comorbidity
        case .isTheReason: isTheReason
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ prohibited: Knowledge, in language: Language) -> String {
        switch prohibited {
        case .yes:
            language.text(
                "Vården får inte nekas eller fördröjas på grund av samsjuklighet.",
                "Care must not be denied or delayed because of comorbidity.")
        case .no:
            language.text(
                "Bestämmelsen om samsjuklighet är inte tillämplig; om vården får nekas av andra skäl prövas inte här.",
                "The provision on comorbidity does not apply; whether care may be denied for other reasons is not "
                    + "examined here.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om bestämmelsen om samsjuklighet är tillämplig.",
                "It cannot be decided whether the provision on comorbidity applies.")
        }
    }
}
