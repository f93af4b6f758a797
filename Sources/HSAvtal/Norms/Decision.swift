// SPDX-License-Identifier: Apache-2.0

/// The answer to a question, with the norms it rests on.
///
/// Swedish: *beslut*. All concurring grounds are cited, not only the first; there is always at least one.
public struct Decision<Answer: Sendable & Hashable>: Sendable, Hashable {
    /// What was found.
    public let finding: Finding<Answer>

    /// The norms that the finding rests on.
    public let citations: Citations

    /// A finding and its grounds.
    @inlinable
    public init(_ finding: Finding<Answer>, citing citations: Citations) {
        self.finding = finding
        self.citations = citations
    }

    /// A settled answer and its grounds.
    @inlinable
    init(_ answer: Answer, citing citations: Citations) {
        self.init(.settled(answer), citing: citations)
    }

    /// The answer when it is settled, otherwise nil.
    public var answer: Answer? {
        guard case .settled(let answer) = finding else { return nil }
        return answer
    }
}

/// What a question comes to.
public enum Finding<Answer: Sendable & Hashable>: Sendable, Hashable {
    /// The agreement, or the law behind it, gives the answer.
    case settled(Answer)

    /// The agreement leaves the answer to another instrument or to facts that are not known.
    case leftOpen(Opening)

    /// The agreement does not govern the case.
    case outsideScope
}

/// What has to be brought before an open question can be answered.
public enum Opening: Sendable, Hashable, CaseIterable {
    /// The time of day of an event, where the law counts in hours.
    case timeOfDay

    /// The daily amount of a year that the library knows none for.
    case dailyAmount

    /// The judgement whether a person needs coordinated interventions.
    case judgementOfNeed

    /// The judgement of the treating physician in inpatient care.
    case judgementOfPhysician

    /// A fact that is not known, and that the answer depends on.
    case missingFacts

    /// What the parties agree on in their joint planning for the patient.
    case jointPlanning

    /// The product instruction in the handbook.
    case productInstruction

    /// The list of wound-care articles and compression bandages.
    case woundCareList

    /// The joint guideline on the storage and transport of the deceased.
    case guidelineOnTheDeceased

    /// A case that the handbook for prescribing is silent on.
    case handbook

    /// An assessment in the individual case, where the agreement says only what is often so.
    case individualAssessment

    /// The neighbourhood plan, which names the designated health centre.
    case neighbourhoodPlan

    /// The person's consent to cooperation, without which the section names no joint plan.
    case consentToCooperation

    /// What is missing, as a whole sentence.
    public func sentence(in language: Language) -> String {
        switch self {
        case .timeOfDay:
            language.text(
                "Klockslaget är inte känt, och svaret beror på det.",
                "The time of day is not known, and the answer depends on it.")
        case .dailyAmount:
            language.text(
                "Årets belopp per vårddygn är inte känt och måste anges.",
                "The daily amount of the year is not known and has to be supplied.")
        case .judgementOfNeed:
            language.text(
                "Det är inte bedömt om personen behöver samordnade insatser.",
                "It has not been judged whether the person needs coordinated interventions.")
        case .judgementOfPhysician:
            language.text(
                "Den behandlande läkaren i slutenvården har inte avgjort det.",
                "The treating physician in inpatient care has not judged it.")
        case .missingFacts:
            language.text(
                "En uppgift som avgör frågan är inte känd.", "A fact that decides the question is not known.")
        case .jointPlanning:
            language.text(
                "Det avgörs i parternas gemensamma planering för patienten.",
                "It is decided in the parties' joint planning for the patient.")
        case .productInstruction:
            language.text(
                "Vem som betalar avgörs av produktanvisningen.",
                "Who pays is decided by the product instruction.")
        case .woundCareList:
            language.text(
                "Vem som betalar avgörs av förteckningen över sårläkningsartiklar och kompressionsförband.",
                "Who pays is decided by the list of wound-care articles and compression bandages.")
        case .guidelineOnTheDeceased:
            language.text(
                "Vem som tar hand om den avlidne avgörs av den gemensamma riktlinjen.",
                "Who takes care of the deceased is decided by the joint guideline.")
        case .handbook:
            language.text(
                "Handboken säger inget om fallet.", "The handbook is silent on the case.")
        case .individualAssessment:
            language.text(
                "Om personen hör till målgruppen avgörs genom en bedömning i det enskilda fallet.",
                "Whether the person belongs to the target group is decided by an assessment in the individual case.")
        case .neighbourhoodPlan:
            language.text(
                "Vilken vårdcentral det är avgörs av närområdesplanen.",
                "Which health centre it is, is decided by the neighbourhood plan.")
        case .consentToCooperation:
            language.text(
                "Avsnittet anger ingen gemensam plan när personen varken vill medverka i en SIP eller samtycker till samverkan; "
                    + "den medicinska vården ska ändå planeras, enligt del A.",
                "The section names no joint plan when the person neither takes part in a SIP nor consents to cooperation; medical "
                    + "care must still be planned, under Part A.")
        }
    }
}
