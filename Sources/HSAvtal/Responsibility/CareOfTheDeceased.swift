// SPDX-License-Identifier: Apache-2.0

/// Who takes care of a deceased patient.
///
/// Swedish: *omhändertagande av avliden*. Part B, B.8.
///
/// 1. The principal that answered for the health care.                                             (B-35)
/// 2. A municipality may buy a place in a mortuary from the region, under the joint guideline.     (B-35)
/// 3. Both answered, or it is not known: left open to the joint guideline.                         (B-35)
public struct CareOfTheDeceased: Question {
    /// The principal that answered for the patient's health care, see ``CareResponsibility``; nil when it was both, as in
    /// municipal care, or when it is not known.
    public let responsible: Principal?

    /// The facts of one deceased patient.
    public init(responsible: Principal?) { self.responsible = responsible }

    /// Who takes care of the deceased.
    public func decide(under edition: Edition) -> Decision<Principal> {
        Decision(
            responsible.map { .settled($0) } ?? .leftOpen(.guidelineOnTheDeceased),
            citing: Citations(.careOfTheDeceased))
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Principal>, under edition: Edition, in language: Language) -> [String]
    {
        guard let responsible else {
            return [
                Opening.guidelineOnTheDeceased.sentence(in: language),
                language.text(
                    "Det är inte klart vilken huvudman som ensam hade ansvaret för patientens hälso- och sjukvård.",
                    "It is not clear which principal alone answered for the patient's health care."),
            ]
        }
        var sentences = [
            language.text(
                "\(responsible.subject(in: language)) ansvarar för att ta hand om den avlidne.",
                "\(responsible.subject(in: language)) answers for taking care of the deceased."),
            language.text(
                "\(responsible.subject(in: language)) hade ansvaret för patientens hälso- och sjukvård.",
                "\(responsible.subject(in: language)) answered for the patient's health care."),
        ]
        if responsible == .municipality {
            sentences.append(
                language.text(
                    "Kommunen kan köpa bårhusplats av regionen enligt den gemensamma riktlinjen.",
                    "The municipality may buy a place in a mortuary from the region under the joint guideline."))
        }
        return sentences
    }
}
