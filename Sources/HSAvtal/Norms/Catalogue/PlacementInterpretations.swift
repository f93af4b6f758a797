// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// A user of narcotics without negative effects is assessed.
    public static var narcoticsUserIsAssessed: Norm { Norm(.interpretations, 50) }

    /// A suitable resource nearby is passed over only for quality and focus.
    public static var suitableResourceNearby: Norm { Norm(.interpretations, 51) }

    /// Care in a state institution is not governed.
    public static var stateInstitutionNotNamed: Norm { Norm(.interpretations, 52) }

    /// An emergency placement does not wait for plan and agreement.
    public static var emergencyBeforePapers: Norm { Norm(.interpretations, 53) }

    /// Without approval the cost stays.
    public static var costStaysWithoutApproval: Norm { Norm(.interpretations, 54) }

    /// Days without a division are the placing principal's.
    public static var costStaysWithoutDivision: Norm { Norm(.interpretations, 55) }

    /// A division may cover days before it was agreed.
    public static var agreementMayReachBack: Norm { Norm(.interpretations, 56) }

    /// An invoice is spread evenly over its days.
    public static var invoiceSpreadEvenly: Norm { Norm(.interpretations, 57) }

    /// The running total is rounded.
    public static var roundedOnRunningTotal: Norm { Norm(.interpretations, 58) }

    /// An amount in kronor is for each day.
    public static var amountPerDay: Norm { Norm(.interpretations, 59) }

    /// Open compulsory care takes in open forensic care.
    public static var openCompulsoryCareIsBoth: Norm { Norm(.interpretations, 60) }

    /// The day of the placement is day 0.
    public static var placementDayIsDayZero: Norm { Norm(.interpretations, 61) }

    /// The division that was decided last is in force.
    public static var laterDivisionFirst: Norm { Norm(.interpretations, 62) }

    /// A tied invoice is not divided.
    public static var tieBeforeDivision: Norm { Norm(.interpretations, 63) }

    /// A need of both makes both take part.
    public static var needMakesBothTakePart: Norm { Norm(.interpretations, 64) }

    /// What goes before open compulsory care.
    public static var allPreconditionsForOpenCare: Norm { Norm(.interpretations, 65) }

    /// Approval lets a principal arrange what is the other's.
    public static var approvalWidensTheRight: Norm { Norm(.interpretations, 66) }
}

extension NormEntry {
    /// The named interpretations I-50 to I-66, on mental disability, abuse and placement.
    static let placementInterpretations = [
        NormEntry(
            .narcoticsUserIsAssessed, .interpretation, .decision, .both, .is,
            swedish: "Den som använder narkotika utan att det går ut över någon räknas ”ofta” som missbrukare; om "
                + "personen är det överlåts åt en bedömning i det enskilda fallet.",
            english: "A user of narcotics that affects nobody negatively is “often” counted as an abuser; whether this "
                + "person is one is left to an assessment in the individual case."),
        NormEntry(
            .suitableResourceNearby, .interpretation, .decision, .both, .is,
            swedish: "Finns en lämplig resurs i närmiljön eller i Västra Götaland får en placering göras utanför "
                + "regionen bara när insatsens kvalitet och inriktning väger tyngre, till den enskildes fördel.",
            english: "When there is a suitable resource nearby or in Västra Götaland, a placement outside the region "
                + "is admissible only when the quality and focus of the intervention weigh heavier, to the person's "
                + "advantage."),
        NormEntry(
            .stateInstitutionNotNamed, .interpretation, .decision, .both, .is,
            swedish: "Om inget annat är valt lämnas det öppet vem som ansvarar för annan vård än läkarens på en "
                + "SiS-institution: texten nämner bara familjehem, HVB samt hem för viss annan heldygnsvård, och "
                + "SiS är en statlig myndighet utanför avtalet.",
            english:
                "Unless chosen otherwise, it is not governed who answers for care other than the physician's in an "
                + "institution of SiS: the text names only the family home, the HVB and the home for certain other "
                + "24-hour care, and SiS is an authority of the state outside the agreement."),
        NormEntry(
            .emergencyBeforePapers, .interpretation, .decision, .both, .is,
            swedish: "En akut placering behöver inte vänta på planen och på överenskommelsen om kostnaden; i deras "
                + "ställe träder reglerna om akut planering och om vem som bär kostnaden tills den är fördelad, "
                + "medan det som annars ska övervägas före en placering gäller också då.",
            english: "An emergency placement need not wait for the plan and the agreement on cost; in their place come "
                + "the rules on urgent planning and on who bears the cost until it is divided, while what else "
                + "has to be considered before a placement holds then too."),
        NormEntry(
            .costStaysWithoutApproval, .interpretation, .decision, .both, .is,
            swedish: "Har den andra huvudmannen inte godkänt insatsen i förväg stannar kostnaden hos den huvudman som "
                + "ordnade den.",
            english: "When the other principal has not approved the intervention beforehand, the cost stays with the "
                + "principal that arranged it."),
        NormEntry(
            .costStaysWithoutDivision, .interpretation, .decision, .both, .is,
            swedish: "Kostnaden för dagar som ingen fördelning täcker, därför att ingen har träffats eller därför att "
                + "dess tid har gått ut, stannar hos den placerande huvudmannen, om inget annat är valt.",
            english: "The cost of days that no division covers, because none was agreed or because its period has run "
                + "out, stays with the placing principal, unless chosen otherwise."),
        NormEntry(
            .agreementMayReachBack, .interpretation, .decision, .both, .is,
            swedish: "En fördelning får omfatta dagar före den dag då den beslutades, när dess egen period säger det, "
                + "om inget annat är valt.",
            english: "A division may cover days before the day it was decided when its own period says so, unless "
                + "chosen otherwise."),
        NormEntry(
            .invoiceSpreadEvenly, .interpretation, .computation, .both, .is,
            swedish: "En faktura fördelas jämnt över dagarna i sin period; både den första och den sista dagen räknas.",
            english: "An invoice is spread evenly over the days of its period; both the first and the last day count."),
        NormEntry(
            .roundedOnRunningTotal, .interpretation, .computation, .both, .is,
            swedish: "Det är den löpande summan som avrundas till hela ören, inte varje faktura för sig, om inget "
                + "annat är valt.",
            english: "It is the running total that is rounded to whole öre, not each invoice by itself, unless chosen "
                + "otherwise."),
        NormEntry(
            .amountPerDay, .interpretation, .computation, .both, .is,
            swedish: "En fördelning i kronor är det som den ena huvudmannen bär för varje dag, högst vad dagen kostar; "
                + "den andra bär resten.",
            english: "A division in kronor is what one principal bears for each day, at most what the day costs; the "
                + "other bears the rest."),
        NormEntry(
            .openCompulsoryCareIsBoth, .interpretation, .definition, .both, .is,
            swedish: "När en SIP ska erbjudas vid övergången till frivillig vård är öppen tvångsvård både ÖPT och ÖRV.",
            english: "Where a SIP is to be offered at the move to voluntary care, open compulsory care is both ÖPT and "
                + "ÖRV."),
        NormEntry(
            .placementDayIsDayZero, .interpretation, .computation, .both, .is,
            swedish: "När de 30 dagarna efter en akut placering räknas är dagen då personen placeras dag 0.",
            english: "When the 30 days after an emergency placement are counted, the day on which the person is placed "
                + "is day 0."),
        NormEntry(
            .laterDivisionFirst, .interpretation, .decision, .both, .is,
            swedish: "Gäller flera fördelningar för samma dag används den som beslutades sist, och en tillfällig "
                + "fördelning kommer inte tillbaka när en senare som har ersatt den har beslutats och löpt ut.",
            english: "When several divisions cover the same day the one that was decided last is used, and a temporary "
                + "division does not come back when a later one that took its place has been decided and run out."),
        NormEntry(
            .tieBeforeDivision, .interpretation, .decision, .both, .is,
            swedish:
                "En faktura som hör till den ena huvudmannens ansvar bärs efter det, även när en fördelning gäller; "
                + "är det inte känt om den var godkänd i förväg ligger den tills vidare på den som ordnade insatsen.",
            english: "An invoice that belongs to one principal's responsibility is borne accordingly, also when a "
                + "division is in force; when it is not known whether it was approved beforehand, it stays for the time "
                + "being with the principal that arranged the intervention."),
        NormEntry(
            .needMakesBothTakePart, .interpretation, .decision, .both, .is,
            swedish: "Den som behöver insatser från båda huvudmännen har en placering där båda är delaktiga; ingen av "
                + "dem kan avstå från att delta och därmed slippa planeringen.",
            english: "A person who needs interventions of both principals has a placement in which both take part; "
                + "neither can stay away and so escape the planning."),
        NormEntry(
            .allPreconditionsForOpenCare, .interpretation, .decision, .both, .is,
            swedish: "Alla de omständigheter som avsnittet räknar upp läses som förutsättningar för att vården övergår "
                + "till öppen form, även den undertecknade vårdplanen.",
            english:
                "All the circumstances that the section lists are read as prerequisites for going over to the open "
                + "form of care, the signed care plan among them."),
        NormEntry(
            .approvalWidensTheRight, .interpretation, .decision, .both, .is,
            swedish:
                "En huvudman får ordna en insats som hör till den andras ansvarsområde när den andra har godkänt den "
                + "i förväg.",
            english: "A principal may arrange an intervention that belongs to the other's area of responsibility when "
                + "the other one has approved it beforehand."),
    ]
}
