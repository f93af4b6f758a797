// SPDX-License-Identifier: Apache-2.0

/// Where the permanent care contact of a patient is appointed.
///
/// Swedish: *fast vårdkontakt*. Part B, B.2; the act (2017:612), chapter 2 section 5.
///
/// 1. At discharge from inpatient care: in the region's primary care, for the contact is to be in primary care, and it is
///    the region's outpatient care that appoints it.                                            (B-12, 2:5)
/// 2. Otherwise where the main care is given.                                                   (B-11)
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
    public func decide(under edition: Edition) -> Decision<Place> {
        guard atDischarge else { return Decision(mainCare, citing: Citations(.permanentContactWhereCareIsGiven)) }
        return Decision(
            .regionalPrimaryCare,
            citing: Citations(.permanentContactAtDischarge).citing(.contactAppointedByOpenCare)
                .citing(.permanentContactWhereCareIsGiven, when: mainCare == .regionalPrimaryCare))
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Place>, under edition: Edition, in language: Language) -> [String] {
        let place = atDischarge ? Place.regionalPrimaryCare : mainCare
        var sentences = [
            language.text(
                "Den fasta vårdkontakten utses inom \(name(place, in: language)).",
                "The permanent care contact is appointed within \(name(place, in: language)).")
        ]
        if atDischarge {
            sentences.append(
                language.text(
                    "Patienten skrivs ut från sluten vård.", "The patient is discharged from inpatient care."))
        }
        sentences.append(
            language.text(
                "Den huvudsakliga vården ges inom \(name(mainCare, in: language)).",
                "The main care is given within \(name(mainCare, in: language))."))
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

#if !hasFeature(Embedded)
    extension PermanentCareContact.Place: Codable {}
#endif
