// SPDX-License-Identifier: Apache-2.0

/// Where the permanent care contact of a patient is appointed.
///
/// Swedish: *fast vårdkontakt*. Part B, B.2.
///
/// 1. Where the main care is given.                                                            (B-11)
/// 2. At discharge from inpatient care: within primary care, whichever principal gives it.     (B-12)
public struct PermanentCareContact: Question {
    /// Where the patient's main care is given.
    public let mainCare: Place

    /// Whether the contact is appointed at discharge from inpatient care.
    public let atDischarge: Bool

    /// The facts of one patient.
    public init(mainCare: Place, atDischarge: Bool) {
        self.mainCare = mainCare
        self.atDischarge = atDischarge
    }

    /// Where care is given.
    public enum Place: String, Sendable, Hashable, CaseIterable {
        /// Primary care of the region.
        case regionalPrimaryCare
        /// Primary care of the municipality.
        case municipalPrimaryCare
        /// Specialised care.
        case specialisedCare
    }

    /// Where the contact is appointed.
    public enum Appointment: Sendable, Hashable {
        /// Where the main care is given.
        case at(Place)
        /// Within primary care, of either principal.
        case inPrimaryCare
    }

    /// Where the contact is appointed.
    public func decide(under edition: Edition) -> Decision<Appointment> {
        switch (mainCare, atDischarge) {
        case (_, false): Decision(.at(mainCare), citing: Citations(.permanentContactWhereCareIsGiven))
        case (.specialisedCare, true): Decision(.inPrimaryCare, citing: Citations(.permanentContactAtDischarge))
        case (.regionalPrimaryCare, true), (.municipalPrimaryCare, true):
            Decision(
                .at(mainCare),
                citing: Citations(.permanentContactWhereCareIsGiven).citing(.permanentContactAtDischarge))
        }
    }

    /// The decision in words.
    public func sentences(
        for decision: Decision<Appointment>, under edition: Edition, in language: Language
    ) -> [String] {
        let place = name(mainCare, in: language)
        var sentences: [String] = []
        switch decision.answer {
        case .at(let place):
            let name = name(place, in: language)
            sentences.append(
                language.text(
                    "Den fasta vårdkontakten utses inom \(name).",
                    "The permanent care contact is appointed within \(name)."))
        case .inPrimaryCare, nil:
            sentences.append(
                language.text(
                    "Den fasta vårdkontakten utses inom primärvården, regionens eller kommunens.",
                    "The permanent care contact is appointed within primary care, the region's or the municipality's."))
        }
        sentences.append(
            language.text(
                "Den huvudsakliga vården ges inom \(place).", "The main care is given within \(place)."))
        if atDischarge {
            sentences.append(
                language.text(
                    "Patienten skrivs ut från sluten vård.", "The patient is discharged from inpatient care."))
        }
        return sentences
    }

    private func name(_ place: Place, in language: Language) -> String {
        switch place {
        case .regionalPrimaryCare: language.text("regionens primärvård", "the region's primary care")
        case .municipalPrimaryCare: language.text("kommunens primärvård", "the municipality's primary care")
        case .specialisedCare: language.text("den specialiserade vården", "specialised care")
        }
    }
}
