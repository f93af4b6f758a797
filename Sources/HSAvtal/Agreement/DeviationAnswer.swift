// SPDX-License-Identifier: Apache-2.0

/// Whether whoever reported a deviation is to be answered now.
///
/// Swedish: *svar till rapportören av en avvikelse*. Part A, *Avvikelser*.
///
/// As soon as the event is analysed and there is a plan of action.    
public struct DeviationAnswer: Question {
    /// Whether the event is analysed.
    public let eventAnalysed: Knowledge

    /// Whether there is a plan of action.
    public let actionPlanned: Knowledge

    /// The facts of one deviation.
    public init(eventAnalysed: Knowledge, actionPlanned: Knowledge) {
        self.eventAnalysed = eventAnalysed
        self.actionPlanned = actionPlanned
    }

    /// Whether the reporter is to be answered.
    public func decide(under edition: Edition) -> Decision<Bool> {
        let grounds = Citations(.deviationsAnswered)
        switch eventAnalysed.and(actionPlanned) {
        case .yes: return Decision(true, citing: grounds)
        case .no: return Decision(false, citing: grounds)
        case .unknown: return Decision(.leftOpen(.missingFacts), citing: grounds)
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        let conclusion =
            switch decision.answer {
            case true?: language.text("Rapportören ska få svar nu.", "The reporter must be answered now.")
            case false?:
                language.text(
                    "Rapportören behöver ännu inte få svar; avvikelsen ska ändå hanteras skyndsamt.",
                    "The reporter need not be answered yet; the deviation must be handled promptly all the same.")
            case nil: Opening.missingFacts.sentence(in: language)
            }
        return [
            conclusion,
            language.text(
                of: eventAnalysed, yes: ("Händelsen är analyserad.", "The event is analysed."),
                no: ("Händelsen är inte analyserad.", "The event is not analysed."),
                unknown: (
                    "Det är inte känt om händelsen är analyserad.", "It is not known whether the event is analysed."
                )),
            language.text(
                of: actionPlanned, yes: ("Det finns en plan för åtgärder.", "There is a plan of action."),
                no: ("Det finns ingen plan för åtgärder.", "There is no plan of action."),
                unknown: (
                    "Det är inte känt om det finns en plan för åtgärder.",
                    "It is not known whether there is a plan of action."
                )),
        ]
    }
}
