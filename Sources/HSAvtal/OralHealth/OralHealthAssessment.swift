// SPDX-License-Identifier: Apache-2.0

/// Whether what was done is an oral health assessment in the sense of the agreement.
///
/// Swedish: *munhälsobedömning*. Part C, oral health, section 5.2.
///
/// Everything in ``Item`` belongs to one.                                 (M-21)
public struct OralHealthAssessment: CompletenessQuestion {
    /// Whether mouth and teeth were checked in a simple way.
    public let mouthAndTeethChecked: Knowledge

    /// Whether the person's conditions for daily oral care were documented.
    public let conditionsDocumented: Knowledge

    /// Whether advice was given on how staff can help with daily oral care.
    public let adviceGiven: Knowledge

    /// What was done.
    public init(mouthAndTeethChecked: Knowledge, conditionsDocumented: Knowledge, adviceGiven: Knowledge) {
        self.mouthAndTeethChecked = mouthAndTeethChecked
        self.conditionsDocumented = conditionsDocumented
        self.adviceGiven = adviceGiven
    }

    /// What belongs to an assessment.
    public enum Item: UInt8, RequiredItem {
        /// A simple check of mouth and teeth.
        case mouthAndTeethChecked
        /// The conditions for daily oral care, in writing.
        case conditionsDocumented
        /// Advice on how staff can help.
        case adviceGiven

        /// The norm that demands the item.
        public var norm: Norm { .oralHealthAssessmentDefined }

        /// The name of the fact.
        public var name: String {
            switch self {
            case .mouthAndTeethChecked: "mouthAndTeethChecked"
            case .conditionsDocumented: "conditionsDocumented"
            case .adviceGiven: "adviceGiven"
            }
        }

        /// The item as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .mouthAndTeethChecked:
                language.text("munnen och tänderna har kontrollerats", "mouth and teeth have been checked")
            case .conditionsDocumented:
                language.text(
                    "personens förutsättningar för den dagliga munvården har dokumenterats",
                    "the person's conditions for daily oral care have been documented")
            case .adviceGiven:
                language.text(
                    "råd har getts om hur personal kan hjälpa till med den dagliga munvården",
                    "advice has been given on how staff can help with daily oral care")
            }
        }

        /// That the item is missing.
        public func missing(in language: Language) -> String {
            switch self {
            case .mouthAndTeethChecked:
                language.text("Munnen och tänderna har inte kontrollerats.", "Mouth and teeth have not been checked.")
            case .conditionsDocumented:
                language.text(
                    "Personens förutsättningar för den dagliga munvården har inte dokumenterats.",
                    "The person's conditions for daily oral care have not been documented.")
            case .adviceGiven:
                language.text(
                    "Råd om hur personal kan hjälpa till med den dagliga munvården har inte getts.",
                    "Advice on how staff can help with daily oral care has not been given.")
            }
        }
    }

    /// The norm that says what an assessment is.
    public var grounds: Citations { Citations(.oralHealthAssessmentDefined) }

    /// Whether something was done.
    public func has(_ item: Item) -> Knowledge? {
        switch item {
        case .mouthAndTeethChecked: mouthAndTeethChecked
        case .conditionsDocumented: conditionsDocumented
        case .adviceGiven: adviceGiven
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ isComplete: Knowledge, in language: Language) -> String {
        switch isComplete {
        case .yes:
            language.text(
                "Det som har gjorts är en munhälsobedömning enligt avtalet.",
                "What was done is an oral health assessment under the agreement.")
        case .no:
            language.text(
                "Det som har gjorts är ännu ingen munhälsobedömning enligt avtalet.",
                "What was done is not yet an oral health assessment under the agreement.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om det som har gjorts är en munhälsobedömning enligt avtalet.",
                "It cannot be decided whether what was done is an oral health assessment under the agreement.")
        }
    }
}
