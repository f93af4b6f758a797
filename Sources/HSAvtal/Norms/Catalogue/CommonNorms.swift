// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// Who the parties are.
    public static var partiesToTheAgreement: Norm { Norm(.common, 1) }

    /// Which interventions are primary care.
    public static var primaryCareLevel: Norm { Norm(.common, 2) }

    /// Specialised care is the region's.
    public static var specialisedCareIsRegional: Norm { Norm(.common, 3) }

    /// The individual's needs go before sharp boundaries.
    public static var individualBeforeBoundaries: Norm { Norm(.common, 4) }

    /// Which questions guided the agreement.
    public static var orderOfPriority: Norm { Norm(.common, 5) }

    /// What cooperation is marked by.
    public static var trustBasedCooperation: Norm { Norm(.common, 6) }

    /// The Convention on the Rights of the Child is observed.
    public static var conventionOnTheRightsOfTheChild: Norm { Norm(.common, 7) }

    /// The agreement is known where it is used.
    public static var agreementMadeKnown: Norm { Norm(.common, 8) }

    /// The agreement holds in contracts with providers.
    public static var agreementInContracts: Norm { Norm(.common, 9) }

    /// Compliance is followed up.
    public static var complianceFollowedUp: Norm { Norm(.common, 10) }

    /// Interventions are planned with the patient.
    public static var planningWithThePatient: Norm { Norm(.common, 11) }

    /// The patient's own resources come first.
    public static var patientsOwnResources: Norm { Norm(.common, 12) }

    /// When a SIP is drawn up.
    public static var coordinatedPlanWhenNeeded: Norm { Norm(.common, 13) }

    /// A SIP is offered to everybody.
    public static var coordinatedPlanOfferedToAll: Norm { Norm(.common, 14) }

    /// What a SIP describes.
    public static var contentOfCoordinatedPlan: Norm { Norm(.common, 15) }

    /// Medical care is planned without a SIP too.
    public static var medicalPlanningRegardless: Norm { Norm(.common, 16) }

    /// The guidelines on the SIP are joint.
    public static var jointGuidelinesOnCoordinatedPlans: Norm { Norm(.common, 17) }

    /// Municipal care in the home is agreed on.
    public static var municipalCarePresupposesAgreement: Norm { Norm(.common, 18) }

    /// At admission and discharge the routine is applied.
    public static var dischargeRoutineApplied: Norm { Norm(.common, 19) }

    /// Information is transferred outside discharge too.
    public static var informationOutsideDischarge: Norm { Norm(.common, 20) }

    /// Care rests on the best knowledge available.
    public static var careOnBestKnowledge: Norm { Norm(.common, 21) }
}

extension NormEntry {
    /// The norms of Part A on parties, principles and the care of the individual, A-01 to A-21.
    static let commonCare = [
        NormEntry(
            .partiesToTheAgreement, .agreement(.common, section: "avtalsparter"), .definition, .both, .is,
            swedish: "Avtalet har 50 parter: regionen och länets 49 kommuner, var och en för sig.",
            english: "The agreement has 50 parties: the region and each of the 49 municipalities of the county."),
        NormEntry(
            .primaryCareLevel, .agreement(.common, section: "inledning"), .decision, .both, .is,
            swedish: "Vanlig vård, enkel eller komplex, hör till primärvården när den kan ges säkert utan särskilda "
                + "resurser och utan annan särskild kompetens; primärvården är ett uppdrag för både region och "
                + "kommun.",
            english: "Common care, simple or complex, belongs to primary care when it can be given safely without "
                + "special resources and other special competence; primary care is a task of both region and "
                + "municipality."),
        NormEntry(
            .specialisedCareIsRegional, .agreement(.common, section: "inledning"), .decision, .region, .is,
            swedish: "När vården kräver särskild kompetens, eller särskilda resurser av medicinskt eller tekniskt "
                + "slag, är den specialiserad och regionens ansvar, även om primärvården utför insatsen.",
            english: "Care that calls for special competence, or for special medical or technical means, is "
                + "specialised care and lies with the region, also when primary care gives it."),
        NormEntry(
            .individualBeforeBoundaries, .agreement(.common, section: "inledning"), .principle, .both, .is,
            swedish: "Den politiska viljan, som parterna delar, är att den enskildes behov ska gå före skarpa gränser "
                + "mellan vad regionen och kommunen ansvarar för, eftersom en gräns som dras i varje detalj kan lämna "
                + "patienten utan den vård som behövs.",
            english: "The political will, which the parties share, is that the individual's needs go before sharp "
                + "boundaries between what region and municipality answer for, since a boundary drawn in every detail "
                + "can leave the patient without the care that is needed."),
        NormEntry(
            .orderOfPriority, .agreement(.common, section: "inledning"), .principle, .both, .is,
            swedish: "När avtalet togs fram prioriterades efter tre frågor: vad patienten är bäst betjänt av, hur "
                + "skattemedlen används bäst sett från samhället och invånarna, och om det alls behövs ett avtal eller "
                + "en överenskommelse som stöd.",
            english: "When the agreement was drawn up, three questions guided the priorities: what serves the patient "
                + "best, how tax money is used best in the view of society and its residents, and whether an agreement "
                + "in support is needed at all."),
        NormEntry(
            .trustBasedCooperation, .agreement(.common, section: "vardegrund"), .principle, .both, .should,
            swedish: "Samarbetet ska präglas av att region och kommun tillsammans tar ansvar för vad som är bäst för "
                + "patienten, av respekt för patienter och medarbetare, så att vårdkedjan blir trygg, och av tillit, "
                + "så att patienten är med och skapar insatserna och upplever dem som en helhet som fungerar, vilken "
                + "part som än utför dem.",
            english: "Cooperation must be marked by region and municipality together taking responsibility for what is "
                + "best for the patient, by respect for patients and staff, so that the chain of care is secure, and "
                + "by trust, so that the patient helps to shape the interventions and experiences them as a whole that "
                + "works, whichever party performs them."),
        NormEntry(
            .conventionOnTheRightsOfTheChild, .agreement(.common, section: "atagande"), .duty, .both, .must,
            swedish: "När det är aktuellt ska region och kommun i sin samverkan ta hänsyn till barnkonventionen.",
            english: "Where it is relevant, region and municipality must in their cooperation have regard to the "
                + "Convention on the Rights of the Child."),
        NormEntry(
            .agreementMadeKnown, .agreement(.common, section: "atagande"), .duty, .both, .must,
            swedish: "Region och kommun ska se till att avtalet och bilagorna införs och blir kända i den egna "
                + "organisationens verksamheter.",
            english: "Region and municipality must see that the agreement and its appendices are put into practice and "
                + "become known in the operations of each."),
        NormEntry(
            .agreementInContracts, .agreement(.common, section: "atagande"), .duty, .both, .must,
            swedish: "Region och kommun ska kräva att det som de har kommit överens om enligt avtalet gäller också i "
                + "deras avtal med entreprenörer, vare sig dessa är upphandlade (LOU) eller ingår i ett "
                + "valfrihetssystem (LOV).",
            english: "Region and municipality must require that what they have agreed on under the agreement holds in "
                + "their contracts with providers too, whether these are procured (LOU) or belong to a system of "
                + "choice (LOV)."),
        NormEntry(
            .complianceFollowedUp, .agreement(.common, section: "atagande"), .duty, .both, .must,
            swedish: "Region och kommun ska följa upp hur de avtal som har ingåtts efterlevs.",
            english: "Region and municipality must follow up whether the agreements entered into are complied with."),
        NormEntry(
            .planningWithThePatient, .agreement(.common, section: "personcentrerat"), .duty, .both, .must,
            swedish: "Tillsammans med patienten ska region och kommun planera, utvärdera och följa upp alla insatser "
                + "som patienten behöver från dem, lyhört och med respekt för vad patienten, närstående eller "
                + "företrädare vet, har erfarit och önskar.",
            english: "The interventions that a patient needs from region and municipality must all be planned, "
                + "evaluated and followed up together with the patient, with respect and an ear for what the patient, "
                + "relatives or representatives know, have experienced and wish."),
        NormEntry(
            .patientsOwnResources, .agreement(.common, section: "personcentrerat"), .duty, .both, .must,
            swedish: "Det är viktigt att insatserna tar sin utgångspunkt i vad patienten själv har för resurser och "
                + "mål och att möjligheten till egenvård stärks; verksamheterna ska underlätta för patienten, "
                + "närstående eller båda att delta i beslut om patienten, och motivera dem till det.",
            english: "It is important that interventions start from the resources and goals that are the patient's "
                + "own, and that the ability to self-care is strengthened; operations must make it easier for the "
                + "patient, relatives or both to take part in decisions on the patient, and motivate them to do so."),
        NormEntry(
            .coordinatedPlanWhenNeeded, .agreement(.common, section: "sip"), .decision, .both, .must,
            swedish: "Region och kommun ska tillsammans göra en SIP för den som behöver insatser från båda, om "
                + "kommunen, regionen, den enskilde eller en närstående bedömer att det krävs för att tillgodose "
                + "behoven, och den enskilde samtycker till det.",
            english: "Region and municipality must together draw up a SIP for a person who needs interventions from "
                + "both, if the municipality, the region, the person or a relative judges that it takes one to have "
                + "the needs met, and if the person has consented."),
        NormEntry(
            .coordinatedPlanOfferedToAll, .agreement(.common, section: "sip"), .decision, .both, .must,
            swedish: "Var och en ska erbjudas en SIP, som är patientens plan, oberoende av diagnos, ålder, behov och "
                + "funktionsnedsättning.",
            english: "Everybody must be offered a SIP, which is the patient's plan, whatever their diagnosis, age, "
                + "needs or disability."),
        NormEntry(
            .contentOfCoordinatedPlan, .agreement(.common, section: "sip"), .validation, .both, .must,
            swedish: "I en SIP beskrivs i ett sammanhang både de insatser för den enskilde som pågår och de som "
                + "planeras, från kommunen, regionen och andra aktörer.",
            english: "A SIP describes in one place both the interventions for the person that are going on and those "
                + "that are planned, by the municipality, the region and other actors."),
        NormEntry(
            .medicalPlanningRegardless, .agreement(.common, section: "sip"), .decision, .both, .must,
            swedish: "Den medicinska vården ska planeras också för den som avböjer en SIP.",
            english: "Medical care must be planned also for a person who turns a SIP down."),
        NormEntry(
            .jointGuidelinesOnCoordinatedPlans, .agreement(.common, section: "sip"), .duty, .both, .must,
            swedish: "För arbetet med SIP finns länsgemensamma riktlinjer, som regionen och kommunerna har fastställt.",
            english: "For work with SIPs there are guidelines in common for the county, adopted by the region and the "
                + "municipalities."),
        NormEntry(
            .municipalCarePresupposesAgreement, .agreement(.common, section: "informationsoverforing"), .decision,
            .both, .must,
            swedish: "När en patient ska få kommunal primärvård i hemmet ska region och kommun vara överens om vem "
                + "som ansvarar för vad, och utbyta den information som behövs.",
            english: "When a patient is to get municipal primary care at home, region and municipality must be agreed "
                + "on who answers for what, and exchange the information that is needed."),
        NormEntry(
            .dischargeRoutineApplied, .agreement(.common, section: "informationsoverforing"), .duty, .both, .must,
            swedish: "När en patient skrivs in i eller ut från slutenvården ska överenskommelsen, riktlinjen och "
                + "rutinen följas, och parterna ska dela information i den IT-tjänst som de har gemensamt.",
            english: "When a patient is admitted to or discharged from inpatient care the agreement, the guideline and "
                + "the routine must be followed, and the parties must share information in the IT service that they "
                + "have in common."),
        NormEntry(
            .informationOutsideDischarge, .agreement(.common, section: "informationsoverforing"), .duty, .both, .must,
            swedish: "Information ska föras över också när region och kommun samverkar om annat än att en patient "
                + "skrivs in eller ut.",
            english: "Information must also be transferred when region and municipality cooperate on something other "
                + "than the admission or discharge of a patient."),
        NormEntry(
            .careOnBestKnowledge, .agreement(.common, section: "kunskap"), .duty, .both, .must,
            swedish: "Vård och insatser ska vila på evidens, beprövad erfarenhet och den bästa kunskap som är "
                + "tillgänglig; de nationella programmen för vård och insatser angår det som regionen ansvarar för "
                + "lika väl som det som kommunen gör.",
            english: "Care and interventions must rest on evidence, proven experience and the best knowledge "
                + "available; the national programmes for care and interventions concern what the region answers for "
                + "as well as what the municipality does."),
    ]
}
