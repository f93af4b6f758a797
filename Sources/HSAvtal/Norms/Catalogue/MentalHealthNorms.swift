// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// Whom the agreement on mental disability and abuse covers.
    public static var mentalHealthTargetGroup: Norm { Norm(.placement, 1) }

    /// What the law requires the agreement to cover, and what abuse is of.
    public static var lawBeforeAgreement: Norm { Norm(.placement, 2) }

    /// The act on discharge holds in compulsory care too.
    public static var dischargeActInCompulsoryCare: Norm { Norm(.placement, 3) }

    /// Both offer health care under the main agreement.
    public static var careUnderMainAgreement: Norm { Norm(.placement, 4) }

    /// Both support relatives.
    public static var supportToRelatives: Norm { Norm(.placement, 5) }

    /// Both detect and act early.
    public static var earlyDetection: Norm { Norm(.placement, 6) }

    /// Both prevent suicide.
    public static var suicidePrevention: Norm { Norm(.placement, 7) }

    /// Both put the person at the centre when they cooperate.
    public static var personCentredCooperation: Norm { Norm(.placement, 8) }

    /// Both attend to the right of children and young people to be informed.
    public static var childrensRightToInformation: Norm { Norm(.placement, 9) }

    /// Both guide in individual cases and share knowledge.
    public static var guidanceInIndividualCases: Norm { Norm(.placement, 10) }

    /// Users take part when cooperation is planned and followed up.
    public static var userParticipation: Norm { Norm(.placement, 11) }

    /// Care rests on the best knowledge.
    public static var bestAvailableKnowledge: Norm { Norm(.placement, 12) }

    /// The region prevents, investigates and treats.
    public static var regionTreatsIllness: Norm { Norm(.placement, 13) }

    /// The municipality promotes security and participation.
    public static var municipalityPromotesSecurity: Norm { Norm(.placement, 14) }

    /// What mental disability is.
    public static var mentalDisabilityDefined: Norm { Norm(.placement, 15) }

    /// Children and young people have an agreement of their own besides.
    public static var childrensAgreementOverlap: Norm { Norm(.placement, 16) }

    /// The region counters somatic ill health, for mental disability.
    public static var mentalDisabilitySomaticHealth: Norm { Norm(.placement, 17) }

    /// All health care in an HVB and the like, for mental disability.
    public static var mentalDisabilityCareInHomes: Norm { Norm(.placement, 18) }

    /// Certificates for persons with mental disability.
    public static var mentalDisabilityCertificates: Norm { Norm(.placement, 19) }

    /// Outreach to persons with mental disability.
    public static var mentalDisabilityOutreach: Norm { Norm(.placement, 20) }

    /// Needs that outreach finds, of persons with mental disability.
    public static var mentalDisabilityNeedsPointedOut: Norm { Norm(.placement, 21) }

    /// Social services for persons with mental disability.
    public static var mentalDisabilitySocialServices: Norm { Norm(.placement, 22) }

    /// Housing for persons with mental disability.
    public static var mentalDisabilityHousing: Norm { Norm(.placement, 23) }

    /// Occupation for persons with mental disability.
    public static var mentalDisabilityOccupation: Norm { Norm(.placement, 24) }

    /// Completed studies of persons with mental disability.
    public static var mentalDisabilitySchooling: Norm { Norm(.placement, 25) }

    /// What abuse and addiction is.
    public static var substanceAbuseDefined: Norm { Norm(.placement, 26) }

    /// What comorbidity is.
    public static var comorbidityDefined: Norm { Norm(.placement, 27) }

    /// Comorbidity is found early and treated as a whole.
    public static var comorbidityIdentifiedEarly: Norm { Norm(.placement, 28) }

    /// Comorbidity never justifies denial or delay.
    public static var comorbidityNoGroundForDenial: Norm { Norm(.placement, 29) }

    /// Treatment across professions, for abuse.
    public static var abuseCrossProfessionalTreatment: Norm { Norm(.placement, 30) }

    /// The region supports relatives, where there is abuse.
    public static var abuseRegionalSupportToRelatives: Norm { Norm(.placement, 31) }

    /// The region attends to the right of children, where there is abuse.
    public static var abuseChildrensRights: Norm { Norm(.placement, 32) }

    /// The region counters ill health, for abuse.
    public static var abuseCounterIllHealth: Norm { Norm(.placement, 33) }

    /// All health care in an HVB and the like, for abuse.
    public static var abuseCareInHomes: Norm { Norm(.placement, 34) }

    /// Certificates for persons with abuse.
    public static var abuseCertificates: Norm { Norm(.placement, 35) }

    /// The region reports what the law says, for abuse.
    public static var abuseDutyToReport: Norm { Norm(.placement, 36) }

    /// The region initiates cooperation on sobering up.
    public static var abuseSoberingUp: Norm { Norm(.placement, 37) }

    /// Outreach to persons with abuse.
    public static var abuseOutreach: Norm { Norm(.placement, 38) }

    /// Needs that outreach finds, of persons with abuse.
    public static var abuseNeedsPointedOut: Norm { Norm(.placement, 39) }

    /// Social services for persons with abuse.
    public static var abuseSocialServices: Norm { Norm(.placement, 40) }

    /// Housing and occupation for persons with abuse.
    public static var abuseHousingAndOccupation: Norm { Norm(.placement, 41) }

    /// The municipality prevents relapse.
    public static var abuseRelapsePrevention: Norm { Norm(.placement, 42) }

    /// The municipality motivates, and works with the family.
    public static var abuseMotivationalInterventions: Norm { Norm(.placement, 43) }

    /// Completed studies of persons with abuse.
    public static var abuseSchooling: Norm { Norm(.placement, 44) }

    /// Support to children close to somebody with abuse.
    public static var abuseChildrenOfAffected: Norm { Norm(.placement, 45) }

    /// The municipality supports relatives, where there is abuse.
    public static var abuseMunicipalSupportToRelatives: Norm { Norm(.placement, 46) }
}

extension NormEntry {
    /// The norms of Part C on mental disability and abuse, sections 2 to 6.2.
    static let mentalHealth = [
        NormEntry(
            .mentalHealthTargetGroup, .agreement(.psychiatry, section: "2"), .decision, .both, .is,
            swedish: "Överenskommelsen omfattar den som har en psykisk funktionsnedsättning, oavsett ålder, och den "
                + "som har ett missbruk, när det behövs insatser både av kommunens verksamheter och av regionens "
                + "hälso- och sjukvård.",
            english: "The agreement covers persons of any age with a mental disability, and persons with abuse, who "
                + "need interventions both of the municipality's operations and of the region's health care."),
        NormEntry(
            .lawBeforeAgreement, .agreement(.psychiatry, section: "3.1"), .definition, .both, .is,
            swedish: "Överenskommelsen, som lagen kräver, gäller i regionens och kommunernas alla verksamheter, i allt "
                + "som är deras offentligrättsliga åtagande, och får inte gå emot någon föreskrift; missbruk kan avse "
                + "alkohol, narkotika, läkemedel, dopningsmedel, andra medel som ger beroende och spel om pengar.",
            english: "The agreement, which the law requires, holds in all operations of the region and the "
                + "municipalities, in all that is their task under public law, and may not go against any regulation; "
                + "abuse may be of alcohol, narcotics, medicines, doping agents or other addictive substances, or lie "
                + "in gambling for money."),
        NormEntry(
            .dischargeActInCompulsoryCare, .agreement(.psychiatry, section: "3.2"), .decision, .both, .must,
            swedish: "Också i psykiatrisk tvångsvård och i rättspsykiatrisk vård ska lagen om samverkan när patienter "
                + "skrivs ut (2017:612) tillämpas.",
            english: "The act on cooperation at discharge (2017:612) must be applied in compulsory psychiatric care "
                + "and in forensic psychiatric care too."),
        NormEntry(
            .careUnderMainAgreement, .agreement(.psychiatry, section: "5"), .duty, .both, .must,
            swedish: "Region och kommun ska gemensamt svara för att målgrupperna erbjuds hälso- och sjukvård så som "
                + "huvudavtalet anger.",
            english: "Region and municipality must jointly see that the target groups are offered health care as the "
                + "main agreement says."),
        NormEntry(
            .supportToRelatives, .agreement(.psychiatry, section: "5"), .duty, .both, .must,
            swedish: "Region och kommun ska gemensamt svara för att närstående till målgruppernas personer erbjuds "
                + "stöd.",
            english: "Region and municipality must jointly see that those close to the persons of the target groups "
                + "are offered support."),
        NormEntry(
            .earlyDetection, .agreement(.psychiatry, section: "5"), .duty, .both, .must,
            swedish: "Region och kommun ska gemensamt arbeta för att upptäckten är tidig, och med insatser som sätts "
                + "in tidigt.",
            english: "Region and municipality must jointly work for detection that is early, and with interventions "
                + "that are early."),
        NormEntry(
            .suicidePrevention, .agreement(.psychiatry, section: "5"), .duty, .both, .must,
            swedish: "Region och kommun ska gemensamt arbeta för att förebygga suicid.",
            english: "Region and municipality must jointly work to prevent suicide."),
        NormEntry(
            .personCentredCooperation, .agreement(.psychiatry, section: "5"), .duty, .both, .must,
            swedish: "När region och kommun samverkar ska de gemensamt svara för att arbetssättet är personcentrerat.",
            english: "When region and municipality cooperate they must jointly see that the way of working is "
                + "person-centred."),
        NormEntry(
            .childrensRightToInformation, .agreement(.psychiatry, section: "5"), .duty, .both, .must,
            swedish: "Region och kommun ska gemensamt ta särskild hänsyn till att barn och unga har rätt till stöd, "
                + "råd och information.",
            english: "Region and municipality must jointly pay special attention to the right of children and young "
                + "people to support, advice and information."),
        NormEntry(
            .guidanceInIndividualCases, .agreement(.psychiatry, section: "5"), .duty, .both, .must,
            swedish: "Region och kommun ska gemensamt svara för handledning i enskilda personers ärenden, om vilken "
                + "inverkan vissa tillstånd kan ha, och för att kunskap sprids mer allmänt.",
            english: "Region and municipality must jointly give guidance in the cases of individual persons, on the "
                + "effect that certain conditions may have, and pass on knowledge in general."),
        NormEntry(
            .userParticipation, .agreement(.psychiatry, section: "5.1"), .duty, .both, .must,
            swedish: "Region och kommun ska låta brukare, och dem som företräder brukare, delta och ha inflytande när "
                + "samverkan enligt överenskommelsen planeras och när den följs upp, på tre nivåer: lokalt, "
                + "delregionalt och regionalt.",
            english: "Region and municipality must let users, and those who represent them, take part and have "
                + "influence when cooperation under the agreement is planned and when it is followed up, on three "
                + "levels: local, sub-regional and regional."),
        NormEntry(
            .bestAvailableKnowledge, .agreement(.psychiatry, section: "5.2"), .duty, .both, .must,
            swedish: "Region och kommun ska grunda vård och insatser på den bästa kunskap som finns, på vetenskap och "
                + "på evidens.",
            english: "Region and municipality must base care and interventions on the best knowledge there is, on "
                + "science and on evidence."),
        NormEntry(
            .regionTreatsIllness, .agreement(.psychiatry, section: "6"), .duty, .region, .must,
            swedish: "Regionen ska med medicinska åtgärder förebygga, utreda och behandla sjukdom och skada och därför "
                + "erbjuda hälso- och sjukvård, öppen såväl som sluten.",
            english: "The region must by medical measures prevent, investigate and treat illness and injury, and to "
                + "that end offer health care to outpatients and inpatients."),
        NormEntry(
            .municipalityPromotesSecurity, .agreement(.psychiatry, section: "6"), .duty, .municipality, .must,
            swedish: "Kommunen ska främja att den enskilde lever tryggt, ekonomiskt och socialt, har jämlika villkor "
                + "och deltar aktivt i samhället, med hänsyn till det ansvar som var och en har för sin situation; den "
                + "ska erbjuda stöd till en sysselsättning som är meningsfull, till försörjning, bostad och "
                + "utbildning, oftast efter en ansökan och en prövning av den enskildes behov, och även de insatser som "
                + "Hälso- och sjukvårdsavtalet lägger på den.",
            english: "The municipality must promote that the person lives in security, economic and social, on equal "
                + "terms and as an active member of society, with regard to each person's responsibility for their own "
                + "situation; it must offer support to occupation that is meaningful, to income, housing and "
                + "education, mostly after an application and an assessment of the person's needs, and also the "
                + "interventions that the main agreement lays on it."),
        NormEntry(
            .mentalDisabilityDefined, .agreement(.psychiatry, section: "6.1"), .decision, .both, .is,
            swedish: "Till målgruppen med psykisk funktionsnedsättning hör den som, oavsett ålder, har en sådan "
                + "nedsättning och svårt att klara aktiviteter på viktiga områden i livet, vare sig svårigheten är en "
                + "direkt följd av nedsättningen eller uppstår i mötet med brister i omgivningen.",
            english: "To the target group with mental disability belong persons of any age who have such an impairment "
                + "and difficulty in performing activities in important areas of life, whether the difficulty is a "
                + "direct effect of the impairment or arises when it meets shortcomings in the surroundings."),
        NormEntry(
            .childrensAgreementOverlap, .agreement(.psychiatry, section: "6.1"), .decision, .both, .is,
            swedish: "Barn och unga upp till och med 20 års ålder hör också till målgruppen för regionens och "
                + "kommunernas särskilda överenskommelse om barns och ungas hälsa, när de har behov av samordnade "
                + "insatser och av tvärprofessionell kompetens från skilda verksamheter hos region och kommun.",
            english: "Children and young people up to and including the age of 20 are covered by the separate "
                + "agreement on the health of children and young people as well, when they need interventions that are "
                + "coordinated and competence across professions from different operations of region and "
                + "municipality."),
        NormEntry(
            .mentalDisabilitySomaticHealth, .agreement(.psychiatry, section: "6.1.region"), .duty, .region, .must,
            swedish: "Regionen ska arbeta mot somatisk ohälsa, skador och för tidig död hos den som har en psykisk "
                + "funktionsnedsättning, och uppmärksamma när tandvård behövs.",
            english: "The region must counter somatic ill health, injury and early death of persons with a mental "
                + "disability, and notice when they need dental care."),
        NormEntry(
            .mentalDisabilityCareInHomes, .agreement(.psychiatry, section: "6.1.region"), .decision, .region, .is,
            swedish: "Det är regionen som erbjuder alla insatser enligt hälso- och sjukvårdslagen till den som har en "
                + "psykisk funktionsnedsättning och vistas i HVB eller i ett hem för viss annan heldygnsvård.",
            english: "To a person with a mental disability who stays in an HVB or a home for certain other 24-hour "
                + "care it is the region that offers every intervention under the Health and Medical Services Act."),
        NormEntry(
            .mentalDisabilityCertificates, .agreement(.psychiatry, section: "6.1.region"), .duty, .region, .must,
            swedish: "Regionen ska bidra med intyg eller bedömningar av hur den som har en psykisk "
                + "funktionsnedsättning fungerar, vilka förutsättningar personen har och vilken anpassning som behövs.",
            english: "The region must assist with certificates or assessments of how a person with a mental disability "
                + "functions, which conditions the person has, and which adaptation is needed."),
        NormEntry(
            .mentalDisabilityOutreach, .agreement(.psychiatry, section: "6.1.kommun"), .duty, .municipality, .must,
            swedish: "Kommunen ska arbeta uppsökande bland dem som har en psykisk funktionsnedsättning och berätta "
                + "vilka verksamheter den har.",
            english: "The municipality must reach out to persons with mental disability and tell which operations it "
                + "has."),
        NormEntry(
            .mentalDisabilityNeedsPointedOut, .agreement(.psychiatry, section: "6.1.kommun"), .duty, .municipality,
            .must,
            swedish: "När det uppsökande arbetet visar att en person med psykisk funktionsnedsättning behöver stöd "
                + "från samhället ska kommunen påtala det och ta initiativ i saken.",
            english: "When outreach shows that a person with a mental disability needs support from society, the "
                + "municipality must point it out and take the initiative."),
        NormEntry(
            .mentalDisabilitySocialServices, .agreement(.psychiatry, section: "6.1.kommun"), .duty, .municipality,
            .must,
            swedish: "För den som har en psykisk funktionsnedsättning ska kommunen utreda, besluta om och verkställa "
                + "insatser som ges enligt SoL och LSS, och utreda, ansöka om samt verkställa vård som ges enligt LVU "
                + "och LVM.",
            english: "For a person with a mental disability the municipality must investigate, decide on and carry out "
                + "interventions under SoL and LSS, and investigate, apply for and carry out care under LVU and LVM."),
        NormEntry(
            .mentalDisabilityHousing, .agreement(.psychiatry, section: "6.1.kommun"), .duty, .municipality, .must,
            swedish: "Kommunen ska vid behov ge den som har en psykisk funktionsnedsättning boende och stöd hemma, så "
                + "att personen kan bo efter sina behov.",
            english: "Where there is a need, the municipality must provide housing and support at home for a person "
                + "with a mental disability, so that the person can live as the person's own needs require."),
        NormEntry(
            .mentalDisabilityOccupation, .agreement(.psychiatry, section: "6.1.kommun"), .duty, .municipality, .must,
            swedish: "Kommunen ska erbjuda den som har en psykisk funktionsnedsättning en meningsfull sysselsättning, "
                + "stöd för att arbeta eller studera, eller båda delarna.",
            english: "The municipality must offer a person with a mental disability a meaningful occupation, support "
                + "to work or study, or both."),
        NormEntry(
            .mentalDisabilitySchooling, .agreement(.psychiatry, section: "6.1.kommun"), .duty, .municipality, .must,
            swedish: "Kommunens socialtjänst ska samverka med de skolhuvudmän som har utbildning i kommunen, och de "
                + "med den, om att den som har en psykisk funktionsnedsättning fullföljer sina studier.",
            english: "The municipality's social services and the school principals that give education there must "
                + "cooperate so that persons with a mental disability complete their studies."),
        NormEntry(
            .substanceAbuseDefined, .agreement(.psychiatry, section: "6.2"), .decision, .both, .is,
            swedish: "Till målgruppen med missbruk och beroende hör, oavsett ålder, den vars bruk av alkohol, "
                + "narkotika, läkemedel, dopningsmedel eller andra medel som ger beroende, eller vars spel om pengar, "
                + "går ut över personen själv eller omgivningen; den som använder narkotika räknas ofta som "
                + "missbrukare hur liten mängden än är, eftersom bruk och innehav är brott.",
            english: "To the target group with abuse and addiction belong persons of any age whose use of alcohol, "
                + "narcotics, medicines, doping agents or other addictive substances, or whose gambling for money, "
                + "affects themselves or their surroundings negatively; a user of narcotics is often counted as an "
                + "abuser however small the amount, since use and possession are crimes."),
        NormEntry(
            .comorbidityDefined, .agreement(.psychiatry, section: "6.2"), .definition, .both, .is,
            swedish: "Samsjuklig är den som har minst två diagnoser på en gång, psykiska, somatiska eller av båda "
                + "slagen.",
            english: "A person has comorbidity who has at least two diagnoses at once, mental, somatic or of both "
                + "kinds."),
        NormEntry(
            .comorbidityIdentifiedEarly, .agreement(.psychiatry, section: "6.2"), .duty, .both, .must,
            swedish: "Region och kommun ska båda upptäcka samsjuklighet tidigt, med särskild uppmärksamhet på "
                + "ungdomar, och se till att ett missbruk och en psykisk sjukdom som finns samtidigt behandlas "
                + "parallellt och integrerat; vård och insatser ska ges uthålligt och med kontinuitet.",
            english: "Region and municipality must both identify comorbidity early, with special attention to young "
                + "people, and see that abuse and a mental illness at the same time are treated in parallel and "
                + "integrated; care and interventions are to be persistent and continuous."),
        NormEntry(
            .comorbidityNoGroundForDenial, .agreement(.psychiatry, section: "6.2"), .decision, .both, .mustNot,
            swedish: "Samsjuklighet får aldrig åberopas för att neka någon vård, eller för att vården och behandlingen "
                + "dröjer.",
            english: "Comorbidity must never be a reason for denying care, or for care and treatment to be late."),
        NormEntry(
            .abuseCrossProfessionalTreatment, .agreement(.psychiatry, section: "6.2.region"), .duty, .region, .must,
            swedish: "Regionen ska behandla den som har ett missbruk eller beroende med insatser som går över "
                + "yrkesgränserna.",
            english: "The region must treat persons with abuse or addiction by interventions that cross the borders of "
                + "professions."),
        NormEntry(
            .abuseRegionalSupportToRelatives, .agreement(.psychiatry, section: "6.2.region"), .duty, .region, .must,
            swedish: "Regionen ska erbjuda stöd åt anhöriga och andra närstående till den som har ett missbruk eller "
                + "beroende.",
            english: "The region must offer support to family and others close to a person with abuse or addiction."),
        NormEntry(
            .abuseChildrensRights, .agreement(.psychiatry, section: "6.2.region"), .duty, .region, .must,
            swedish: "I fråga om missbruk och beroende ska regionen särskilt tänka på att barn har rätt till stöd, råd "
                + "och information.",
            english: "Where there is abuse or addiction, the region must pay special attention to the right of "
                + "children to support, advice and information."),
        NormEntry(
            .abuseCounterIllHealth, .agreement(.psychiatry, section: "6.2.region"), .duty, .region, .must,
            swedish: "Regionen ska arbeta mot ohälsa, skador och för tidig död hos den som har ett missbruk eller "
                + "beroende, och svara för smittskydd och tandvård.",
            english: "The region must counter ill health, injury and early death of persons with abuse or addiction, "
                + "and work with infection control and dental care."),
        NormEntry(
            .abuseCareInHomes, .agreement(.psychiatry, section: "6.2.region"), .decision, .region, .is,
            swedish: "Det är regionen som erbjuder alla insatser enligt hälso- och sjukvårdslagen till den som har ett "
                + "missbruk eller beroende och vistas i HVB eller i ett hem för viss annan heldygnsvård.",
            english: "To a person with abuse or addiction who stays in an HVB or a home for certain other 24-hour care "
                + "it is the region that offers every intervention under the Health and Medical Services Act."),
        NormEntry(
            .abuseCertificates, .agreement(.psychiatry, section: "6.2.region"), .duty, .region, .must,
            swedish: "Regionen ska bidra med intyg eller bedömningar av hur den som har ett missbruk eller beroende "
                + "fungerar, vad personen behöver och vilka förutsättningar personen har.",
            english: "The region must assist with certificates or assessments of how a person with abuse or addiction "
                + "functions, what the person needs, and which conditions the person has."),
        NormEntry(
            .abuseDutyToReport, .agreement(.psychiatry, section: "6.2.region"), .duty, .region, .must,
            swedish: "I fråga om missbruk och beroende ska regionen göra de anmälningar som den enligt lag är skyldig "
                + "att göra.",
            english: "Where there is abuse or addiction, the region must make the reports that the law obliges it to "
                + "make."),
        NormEntry(
            .abuseSoberingUp, .agreement(.psychiatry, section: "6.2.region"), .duty, .region, .must,
            swedish: "Regionen ska ta initiativ till samverkan om tillnyktring för den som har ett missbruk eller "
                + "beroende.",
            english: "The region must take the initiative to cooperation on the sobering up of persons with abuse or "
                + "addiction."),
        NormEntry(
            .abuseOutreach, .agreement(.psychiatry, section: "6.2.kommun"), .duty, .municipality, .must,
            swedish: "Kommunen ska arbeta uppsökande bland dem som har ett missbruk eller beroende och berätta vilka "
                + "insatser och verksamheter den har.",
            english: "The municipality must reach out to persons with abuse or addiction and tell which interventions "
                + "and operations it has."),
        NormEntry(
            .abuseNeedsPointedOut, .agreement(.psychiatry, section: "6.2.kommun"), .duty, .municipality, .must,
            swedish: "När det uppsökande arbetet visar att en person med missbruk eller beroende behöver stöd ska "
                + "kommunen påtala det och ta initiativ i saken.",
            english: "When outreach shows that a person with abuse or addiction needs support, the municipality must "
                + "point it out and take the initiative."),
        NormEntry(
            .abuseSocialServices, .agreement(.psychiatry, section: "6.2.kommun"), .duty, .municipality, .must,
            swedish: "För den som har ett missbruk eller beroende ska kommunen utreda, besluta om och verkställa "
                + "insatser som ges enligt SoL och LSS, och utreda, ansöka om samt verkställa vård som ges enligt LVU "
                + "och LVM.",
            english: "For a person with abuse or addiction the municipality must investigate, decide on and carry out "
                + "interventions under SoL and LSS, and investigate, apply for and carry out care under LVU and LVM."),
        NormEntry(
            .abuseHousingAndOccupation, .agreement(.psychiatry, section: "6.2.kommun"), .duty, .municipality, .must,
            swedish: "Kommunen ska erbjuda den som har ett missbruk eller beroende stöd när det gäller boende och när "
                + "det gäller sysselsättning.",
            english: "The municipality must offer a person with abuse or addiction support to housing and to "
                + "occupation."),
        NormEntry(
            .abuseRelapsePrevention, .agreement(.psychiatry, section: "6.2.kommun"), .duty, .municipality, .must,
            swedish: "Kommunen ska arbeta med att förebygga återfall i missbruk och beroende.",
            english: "The municipality must work to prevent relapse into abuse and addiction."),
        NormEntry(
            .abuseMotivationalInterventions, .agreement(.psychiatry, section: "6.2.kommun"), .duty, .municipality,
            .must,
            swedish: "Kommunen ska ge insatser som motiverar den som har ett missbruk eller beroende, och insatser som "
                + "riktar sig till familjen.",
            english: "The municipality must give interventions that motivate a person with abuse or addiction, and "
                + "interventions directed to the family."),
        NormEntry(
            .abuseSchooling, .agreement(.psychiatry, section: "6.2.kommun"), .duty, .municipality, .must,
            swedish: "Kommunens socialtjänst ska samverka med de skolhuvudmän som har utbildning i kommunen, och de "
                + "med den, om att den som har ett missbruk eller beroende fullföljer sina studier.",
            english: "The municipality's social services and the school principals that give education there must "
                + "cooperate so that persons with abuse or addiction complete their studies."),
        NormEntry(
            .abuseChildrenOfAffected, .agreement(.psychiatry, section: "6.2.kommun"), .duty, .municipality, .must,
            swedish: "Kommunen ska stödja barn när en förälder, eller någon annan som står dem nära, har ett missbruk "
                + "eller beroende.",
            english: "The municipality must support children who have a parent, or somebody else close to them, with "
                + "abuse or addiction."),
        NormEntry(
            .abuseMunicipalSupportToRelatives, .agreement(.psychiatry, section: "6.2.kommun"), .duty, .municipality,
            .must,
            swedish: "Kommunen ska erbjuda stöd åt anhöriga och andra närstående till den som har ett missbruk eller "
                + "beroende.",
            english: "The municipality must offer support to family and others close to a person with abuse or "
                + "addiction."),
    ]
}
