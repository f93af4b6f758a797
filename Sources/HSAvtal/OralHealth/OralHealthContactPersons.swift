// SPDX-License-Identifier: Apache-2.0

/// Whether the municipality has the contact persons that it has to have.
///
/// Swedish: *kontaktperson för N-tandvård och munhälsobedömning*. Part C, oral health, section 5.2.
///
/// At least one for the municipality, or one in each of its districts.    (M-17, I-70)
public struct OralHealthContactPersons: Question {
    /// Whether there is at least one for the municipality.
    public let inMunicipality: Knowledge

    /// Whether there is at least one in each district; no where the municipality has no districts.
    public let inEveryDistrict: Knowledge

    /// The facts of one municipality.
    public init(inMunicipality: Knowledge, inEveryDistrict: Knowledge) {
        self.inMunicipality = inMunicipality
        self.inEveryDistrict = inEveryDistrict
    }

    /// Whether there are enough.
    public func decide(under edition: Edition) -> Decision<Bool> {
        let grounds = Citations(.contactPersonInEveryMunicipality).citing(.contactPersonByDistrict)
        switch inMunicipality.or(inEveryDistrict) {
        case .yes: return Decision(true, citing: grounds)
        case .no: return Decision(false, citing: grounds)
        case .unknown: return Decision(.leftOpen(.missingFacts), citing: grounds)
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        switch decision.answer {
        case true?:
            [
                language.text(
                    "Kommunen har de kontaktpersoner som krävs.", "The municipality has the contact persons required."),
                inMunicipality == .yes
                    ? language.text(
                        "Det finns minst en kontaktperson för kommunen.",
                        "There is at least one contact person for the municipality.")
                    : language.text(
                        "Det finns minst en kontaktperson i varje stadsdel.",
                        "There is at least one contact person in each district."),
            ]
        case false?:
            [
                language.text(
                    "Kommunen har inte de kontaktpersoner som krävs: minst en för kommunen, eller en i varje stadsdel.",
                    "The municipality does not have the contact persons required: at least one for it, or one in each district."
                )
            ]
        case nil:
            [
                Opening.missingFacts.sentence(in: language),
                language.text(
                    "Det är inte känt om det finns en kontaktperson för kommunen eller en i varje stadsdel.",
                    "It is not known whether there is a contact person for the municipality or one in each district."),
            ]
        }
    }
}
