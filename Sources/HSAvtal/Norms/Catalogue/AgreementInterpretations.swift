// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// One party's notice ends the agreement for all.
    public static var noticeByOneParty: Norm { Norm(.interpretations, 77) }

    /// A notice that is late counts for the next period.
    public static var lateNotice: Norm { Norm(.interpretations, 78) }

    /// From which day an amendment is in force.
    public static var dayOfAmendment: Norm { Norm(.interpretations, 79) }

    /// No level of a disagreement is skipped.
    public static var noLevelSkipped: Norm { Norm(.interpretations, 80) }

    /// A plan is offered to all who need both principals.
    public static var planForAllWhoNeedBoth: Norm { Norm(.interpretations, 81) }

    /// Each municipality is bound by its own decision.
    public static var boundPairByPair: Norm { Norm(.interpretations, 82) }
}

extension NormEntry {
    /// The named interpretations I-77 to I-82, on the agreement itself.
    static let agreementInterpretations = [
        NormEntry(
            .noticeByOneParty, .interpretation, .decision, .both, .is,
            swedish: "Säger en enda part upp avtalet i tid upphör det med perioden för alla parter.",
            english: "When a single party gives notice in time the agreement ends with the period for every party."),
        NormEntry(
            .lateNotice, .interpretation, .decision, .both, .is,
            swedish:
                "En uppsägning som kommer för sent för en period räknas till slutet av nästa, och även i en förlängd period "
                + "upphör avtalet först med perioden, inte arton månader efter uppsägningen.",
            english:
                "A notice that comes too late for a period counts for the end of the next, and in an extension too the "
                + "agreement ends with the period, not eighteen months after the notice."),
        NormEntry(
            .dayOfAmendment, .interpretation, .decision, .both, .is,
            swedish:
                "En ändring, också av en överenskommelse i del C, gäller från och med den dag då det sista av besluten har "
                + "vunnit laga kraft hos regionen och alla kommuner som avtalet binder.",
            english:
                "An amendment, also of a Part C agreement, is in force from the day on which the last of the decisions has "
                + "gained legal force with the region and every municipality that the agreement binds."),
        NormEntry(
            .noLevelSkipped, .interpretation, .process, .both, .must,
            swedish: "En oenighet får lyftas till länsnivå först när den har prövats både lokalt och delregionalt.",
            english: "A disagreement may be raised to the county only when it has been tried both locally and "
                + "sub-regionally."),
        NormEntry(
            .planForAllWhoNeedBoth, .interpretation, .decision, .both, .is,
            swedish:
                "Att en SIP ska erbjudas alla gäller dem som behöver insatser från båda huvudmännen, när någon har "
                + "bedömt att en plan behövs.",
            english:
                "That a SIP must be offered to all holds for those who need interventions from both principals, when "
                + "somebody has judged that a plan is needed."),
        NormEntry(
            .boundPairByPair, .interpretation, .decision, .both, .is,
            swedish:
                "När regionfullmäktige har beslutat att ingå avtalet binder det regionen och varje kommun vars fullmäktige har "
                + "gjort detsamma, även om en annan kommuns inte har gjort det.",
            english:
                "Once the regional council has decided to enter into the agreement it binds the region and each municipality "
                + "whose council has done the same, even if another's has not."),
    ]
}
