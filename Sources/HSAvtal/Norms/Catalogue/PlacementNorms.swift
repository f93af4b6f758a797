// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// What forms of placement there are.
    public static var formsOfPlacement: Norm { Norm(.placement, 47) }

    /// Both strive for fewer placements.
    public static var fewerPlacements: Norm { Norm(.placement, 48) }

    /// Local resources come first.
    public static var localResourcesExhausted: Norm { Norm(.placement, 49) }

    /// Resources in the county come before those elsewhere.
    public static var nearbyResourcesFirst: Norm { Norm(.placement, 50) }

    /// The municipality coordinates the placement.
    public static var coordinationIsMunicipal: Norm { Norm(.placement, 51) }

    /// The child's health and schooling come first.
    public static var childsHealthAndSchooling: Norm { Norm(.placement, 52) }

    /// Health care during a placement.
    public static var placementCareIsRegional: Norm { Norm(.placement, 53) }

    /// A placement does not end care.
    public static var noDischargeBecauseOfPlacement: Norm { Norm(.placement, 54) }

    /// Responsibility never passes to the home.
    public static var neverLaidOnTheHome: Norm { Norm(.placement, 55) }

    /// Each principal performs or contracts.
    public static var performOrContract: Norm { Norm(.placement, 56) }

    /// A placement is preceded by a SIP or a plan.
    public static var planBeforePlacement: Norm { Norm(.placement, 57) }

    /// What the plan of a placement says.
    public static var contentOfThePlan: Norm { Norm(.placement, 58) }

    /// Planning when a placement is urgent.
    public static var emergencyPlanning: Norm { Norm(.placement, 59) }

    /// Each principal bears its own costs.
    public static var costFollowsResponsibility: Norm { Norm(.placement, 60) }

    /// Costs for the other principal need its approval.
    public static var approvalBeforehand: Norm { Norm(.placement, 61) }

    /// Every placement is preceded by an agreement on cost.
    public static var agreementBeforePlacement: Norm { Norm(.placement, 62) }

    /// What the agreement on cost says.
    public static var contentOfTheCostAgreement: Norm { Norm(.placement, 63) }

    /// The cost of an emergency placement until it is divided.
    public static var emergencyCostStays: Norm { Norm(.placement, 64) }

    /// Disagreement on cost is solved in the line.
    public static var disagreementInTheLine: Norm { Norm(.placement, 65) }

    /// The line may adjust afterwards.
    public static var adjustmentAfterwards: Norm { Norm(.placement, 66) }

    /// The standard split of the cost.
    public static var standardSplit: Norm { Norm(.placement, 67) }

    /// Both follow up the placement.
    public static var jointFollowUp: Norm { Norm(.placement, 68) }

    /// Changed needs reopen the division.
    public static var reassessmentOfTheDivision: Norm { Norm(.placement, 69) }

    /// The end of a placement is planned.
    public static var planningBeforeTheEnd: Norm { Norm(.placement, 70) }

    /// The steps of planning and follow-up.
    public static var placementProcess: Norm { Norm(.placement, 71) }
}

extension NormEntry {
    /// The norms of Part C on placement outside the home, section 6.3.
    static let placementOutsideHome = [
        NormEntry(
            .formsOfPlacement, .agreement(.psychiatry, section: "6.3"), .definition, .both, .is,
            swedish: "Den vars behov bedöms göra det nödvändigt placeras utanför hemmet, på egen ansökan (SoL) eller "
                + "efter socialnämndens bedömning (SoL, LSS, LVU eller LVM): i familjehem, i HVB, som ger barn, unga, "
                + "vuxna eller familjer behandling, omvårdnad och stöd för behov inom kommunens ansvar, i ett hem för "
                + "viss annan heldygnsvård, som är tillfälligt och avlastar anhöriga eller rehabiliterar, eller på en "
                + "institution som drivs av Statens institutionsstyrelse (SiS).",
            english: "A person whose needs are judged to make it necessary is placed outside the home, on application "
                + "(SoL) or after an assessment of the social board (SoL, LSS, LVU or LVM): in a family home, in an "
                + "HVB, which gives children, young people, adults or families treatment, care and support for needs "
                + "within the municipality's area of responsibility, in a home for certain other 24-hour care, which "
                + "is temporary and relieves relatives or rehabilitates, or in an institution run by the National "
                + "Board of Institutional Care (SiS)."),
        NormEntry(
            .fewerPlacements, .agreement(.psychiatry, section: "6.3.gemensamt"), .duty, .both, .must,
            swedish: "Region och kommun ska, för den enskildes bästa, sträva efter att behovet av placeringar "
                + "minskar, genom att själva ge vård och stöd som passar var och en.",
            english: "Region and municipality must, in the best interest of the person, strive for less need of "
                + "placements, by themselves giving care and support that suits the individual."),
        NormEntry(
            .localResourcesExhausted, .agreement(.psychiatry, section: "6.3.gemensamt"), .decision, .both, .must,
            swedish: "Innan den som behöver både regionens och kommunens insatser placeras ska huvudmännen ha slagit "
                + "fast att det som finns i närmiljön är uttömt, och att ingenting annat än en placering utanför "
                + "hemmet kan möta behoven.",
            english: "Before a person who needs interventions of both region and municipality is placed, the "
                + "principals must have concluded that the resources nearby are exhausted, and that nothing but a "
                + "placement outside the home can meet the needs."),
        NormEntry(
            .nearbyResourcesFirst, .agreement(.psychiatry, section: "6.3.gemensamt"), .decision, .both, .must,
            swedish: "Innan någon placeras utanför regionen ska resurser i närmiljön och i Västra Götaland alltid "
                + "övervägas, så att behovet möts på bästa sätt och med kontinuitet; i vissa fall är det ändå bättre "
                + "för den enskilde att bortse från geografin, eftersom insatsens kvalitet och inriktning kan väga "
                + "tyngre.",
            english: "Before anybody is placed outside the region, resources nearby and in Västra Götaland must always "
                + "be considered, so that the need is met in the best way and with continuity; in some cases it is "
                + "still to the person's advantage to disregard geography, since the quality and focus of the "
                + "intervention may weigh heavier."),
        NormEntry(
            .coordinationIsMunicipal, .agreement(.psychiatry, section: "6.3.ansvar"), .decision, .municipality, .is,
            swedish: "Ytterst är det kommunen som svarar för att placeringen samordnas som helhet.",
            english: "Ultimately it is the municipality that answers for coordinating the placement as a whole."),
        NormEntry(
            .childsHealthAndSchooling, .agreement(.psychiatry, section: "6.3.ansvar"), .decision, .both, .must,
            swedish: "När ett barn placeras ska hänsyn framför allt tas till barnets hälsa och till barnets skolgång, "
                + "som är viktigare än varje annan faktor.",
            english: "When a child is placed, regard must above all be had to the child's health and to the child's "
                + "schooling, which are more important than any other factor."),
        NormEntry(
            .placementCareIsRegional, .agreement(.psychiatry, section: "6.3.ansvar"), .decision, .region, .is,
            swedish: "Läkarinsatser är regionens ansvar hur den enskilde än bor; regionens är också all övrig hälso- "
                + "och sjukvård i familjehem, HVB och hem för viss annan heldygnsvård.",
            english: "The physician is the region's responsibility wherever the person lives; so is all other health "
                + "care in a family home, an HVB or a home for certain other 24-hour care."),
        NormEntry(
            .noDischargeBecauseOfPlacement, .agreement(.psychiatry, section: "6.3.ansvar"), .decision, .region,
            .mustNot,
            swedish: "Den som placeras i ett boende och har fortsatt behov av insatser får inte, på grund av "
                + "placeringen, avslutas hos den vårdverksamhet som ger dem.",
            english: "A person who is placed and needs continued interventions must not, because of the placement, be "
                + "discharged from the care operation that gives them."),
        NormEntry(
            .neverLaidOnTheHome, .agreement(.psychiatry, section: "6.3.ansvar"), .decision, .both, .mustNot,
            swedish: "När den enskilde behöver hälso- och sjukvård får ansvaret aldrig läggas på boendet; varje "
                + "huvudman bedömer, utreder, ger insatser och följer upp efter sitt uppdrag.",
            english: "Responsibility for the person's health care must never be laid on the home; each principal "
                + "assesses, investigates, gives interventions and follows up according to its task."),
        NormEntry(
            .performOrContract, .agreement(.psychiatry, section: "6.3.ansvar"), .decision, .both, .may,
            swedish: "Varje huvudman får utföra insatserna på egen hand eller avtala om dem med någon annan som är "
                + "kompetent för uppdraget, men bara inom det område som lagen lägger på huvudmannen själv.",
            english: "Each principal may carry out the interventions on its own or contract another party that is "
                + "competent for the task, but only within the area that the law lays on the principal itself."),
        NormEntry(
            .planBeforePlacement, .agreement(.psychiatry, section: "6.3.planering"), .decision, .both, .must,
            swedish: "Inför en placering som båda huvudmännen deltar i ska en SIP, som klargör vem som ansvarar för "
                + "vad, göras så tidigt det går; vill den enskilde inte vara med i en SIP, men samtycker till att "
                + "huvudmännen samverkar, ska de i stället ta fram en plan för hur de delar ansvaret, efter "
                + "SIP-mallen.",
            english: "Before a placement that both principals take part in, a SIP that makes clear who answers for "
                + "what must be drawn up as early as possible; if the person does not want to take part in a SIP but "
                + "consents to the principals' cooperation, they must instead draw up a plan for dividing the "
                + "responsibility, on the template of the SIP."),
        NormEntry(
            .contentOfThePlan, .agreement(.psychiatry, section: "6.3.planering"), .validation, .both, .must,
            swedish: "Planen ska för varje placering ange vad den syftar till och hur länge den är tänkt att vara, vad "
                + "den enskilde behöver och önskar, vilka insatser varje huvudman och annan part ansvarar för och hur "
                + "den enskilde tillförsäkras dem, och hur skola eller sysselsättning ordnas.",
            english: "For each placement the plan must say what it is to achieve and how long it is planned to last, "
                + "what the person needs and wishes, which interventions each principal and other party answers for "
                + "and how the person is assured of them, and how school or occupation is provided."),
        NormEntry(
            .emergencyPlanning, .agreement(.psychiatry, section: "6.3.planering"), .process, .both, .must,
            swedish: "Vid en akut placering ska huvudmännen planera tillsammans utan dröjsmål och genast enas om hur "
                + "ansvaret fördelas tills vidare; att den enskilde får de insatser som behövs ska alltid vara "
                + "tryggat.",
            english: "At an emergency placement the principals must plan together without delay and agree at once on a "
                + "temporary division of responsibility; that the person gets the interventions that are needed must "
                + "always be secured."),
        NormEntry(
            .costFollowsResponsibility, .agreement(.psychiatry, section: "6.3.kostnadsansvar"), .decision, .both, .is,
            swedish: "När det kan bli någon annan än huvudmännen som utför en insats är huvudregeln att var och en av "
                + "dem bär de kostnader som hör till dess eget ansvar, vare sig den utför insatsen själv eller har "
                + "avtalat med en annan part.",
            english: "Where an intervention may come to be carried out by others than the principals, the main rule is "
                + "that each of them bears the costs that can be tied to its own responsibility, whether it carries "
                + "out the intervention itself or has contracted another party."),
        NormEntry(
            .approvalBeforehand, .agreement(.psychiatry, section: "6.3.kostnadsansvar"), .decision, .both, .must,
            swedish: "Avtal och insatser som också täcker den andra huvudmannens område ska den huvudmannen ha godkänt "
                + "i förväg; annars blir den inte kostnadsansvarig.",
            english: "Contracts and interventions that cover the other principal's area too must have been approved by "
                + "that principal beforehand; otherwise it does not become responsible for the cost."),
        NormEntry(
            .agreementBeforePlacement, .agreement(.psychiatry, section: "6.3.kostnadsansvar"), .decision, .both, .must,
            swedish: "Innan någon placeras, av vilken huvudman det än är, ska huvudmännen vara överens om vem som "
                + "ansvarar för kostnaderna.",
            english: "Before anybody is placed, by whichever principal it is, the principals must be agreed on who is "
                + "responsible for the costs."),
        NormEntry(
            .contentOfTheCostAgreement, .agreement(.psychiatry, section: "6.3.kostnadsansvar"), .validation, .both,
            .must,
            swedish: "Huvudmännens skriftliga kostnadsfördelning ska ange vilka insatser varje huvudman och annan part "
                + "ansvarar för, hur hälso- och sjukvården ordnas, hur kostnaderna delas i kronor eller procent, och "
                + "vilken tid den avser.",
            english: "The principals' written division of costs must state which interventions each principal and "
                + "other party answers for, how health care is provided, how the costs are divided in kronor or per "
                + "cent, and which period it is for."),
        NormEntry(
            .emergencyCostStays, .agreement(.psychiatry, section: "6.3.kostnadsansvar"), .computation, .both, .should,
            swedish: "Vid en akut placering bör det senast 30 dagar därefter vara klart hur kostnaden fördelas; tills "
                + "det är fastställt hur ansvaret och kostnaden fördelas bär den huvudman som placerade kostnaden.",
            english: "At an emergency placement the division of the cost should be settled at the latest 30 days after "
                + "it; until the division of responsibility and cost has been settled, the principal that made the "
                + "placement bears the cost."),
        NormEntry(
            .disagreementInTheLine, .agreement(.psychiatry, section: "6.3.kostnadsansvar"), .process, .both, .must,
            swedish: "Blir huvudmännen oense när de ska komma överens om kostnadsansvaret ska frågan lösas i linjen, "
                + "där chefer på båda sidor har uppdraget att tillsammans finna en lösning; i väntan på den ska "
                + "parterna genast, i en SIP eller en annan plan som de delar, enas om hur kostnaden fördelas "
                + "tillfälligt.",
            english: "When the principals disagree in drawing up their agreement on cost, the matter must be solved in "
                + "the line, where managers on both sides have the task of finding a solution together; while it is "
                + "awaited the parties must at once agree on a temporary division of the cost, in a SIP or another "
                + "plan that they share."),
        NormEntry(
            .adjustmentAfterwards, .agreement(.psychiatry, section: "6.3.kostnadsansvar"), .computation, .both, .may,
            swedish: "Linjens slutliga beslut får medföra att det som redan har fördelats justeras i efterhand.",
            english: "The final decision of the line may mean that what was already divided is adjusted afterwards."),
        NormEntry(
            .standardSplit, .agreement(.psychiatry, section: "6.3.kostnadsansvar"), .computation, .both, .may,
            swedish: "När den enskilde behöver både kommunens socialtjänst och hälso- och sjukvård, och det är oklart "
                + "hur de ska fördelas, får huvudmännen dela placeringens kostnad efter en schablon, en tredjedel (33 "
                + "procent) på regionen och två tredjedelar (67 procent) på kommunen, om de inte är överens om något "
                + "annat; schablonen ska användas restriktivt, och bara när kostnadens fördelning är oklar och inte "
                + "har gått att bestämma på något annat sätt.",
            english: "When the person needs both the municipality's social services and health care, and the division "
                + "between them is unclear, the principals may share the cost of the placement by a standard, one "
                + "third (33 per cent) to the region and two thirds (67 per cent) to the municipality, unless they "
                + "have agreed otherwise; it is to be used restrictively, and only when the division of the cost is "
                + "unclear and could not be defined in any other way."),
        NormEntry(
            .jointFollowUp, .agreement(.psychiatry, section: "6.3.uppfoljning"), .duty, .both, .must,
            swedish: "De verksamheter hos region och kommun som berörs ska följa upp en placering tillsammans och "
                + "regelbundet.",
            english: "The operations of region and municipality that are concerned must follow up a placement jointly "
                + "and regularly."),
        NormEntry(
            .reassessmentOfTheDivision, .agreement(.psychiatry, section: "6.3.uppfoljning"), .decision, .both, .must,
            swedish: "Ändras den enskildes behov ska region och kommun på nytt bedöma om fördelningen av kostnaden ska "
                + "justeras, och i så fall hur.",
            english: "When the person's needs change, region and municipality must assess anew whether the division of "
                + "the cost is to be adjusted, and if so how."),
        NormEntry(
            .planningBeforeTheEnd, .agreement(.psychiatry, section: "6.3.uppfoljning"), .duty, .both, .must,
            swedish: "Innan en placering upphör ska region och kommun tillsammans planera vilka insatser som ska följa "
                + "på den.",
            english: "Before a placement ends, region and municipality must plan together which interventions are to "
                + "follow it."),
        NormEntry(
            .placementProcess, .agreement(.psychiatry, section: "6.3.process"), .process, .both, .must,
            swedish: "Vid en placering ska region och kommun hålla SIP så tidigt det går och ta till vara vad den "
                + "enskilde önskar; behöver kostnaden fördelas ska de föra en dialog om det bara sinsemellan, kontakta "
                + "dem vars mandat räcker för ekonomiska beslut och ge dem underlag, och med SIP som grund sluta en "
                + "skriftlig överenskommelse om hur kostnaden fördelas och vem som ansvarar för den; både SIP och "
                + "överenskommelsen ska följas upp regelbundet.",
            english: "At a placement region and municipality must hold the SIP as early as possible and take care of "
                + "what the person wishes; if the cost needs to be divided, they must have a dialogue on it among "
                + "themselves only, contact those with mandate to decide on money and give them the basis, and with "
                + "the SIP as ground conclude a written agreement on how the cost is divided and who is responsible "
                + "for it; both the SIP and the agreement must be followed up regularly."),
    ]
}
