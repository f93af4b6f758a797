// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// Municipal primary care is planned first.
    public static var municipalCarePresupposesPlanning: Norm { Norm(.physicians, 1) }

    /// For whom physicians participate.
    public static var physicianTargetGroup: Norm { Norm(.physicians, 2) }

    /// It does not matter to which organisation the physician belongs.
    public static var physicianParticipationWhateverOrganisation: Norm { Norm(.physicians, 3) }

    /// Planning is proactive, and holds around the clock.
    public static var proactivePlanning: Norm { Norm(.physicians, 4) }

    /// The individual plan rests on a medical assessment.
    public static var individualPlanFromAssessment: Norm { Norm(.physicians, 5) }

    /// Information is transferred among all operations.
    public static var informationAmongOperations: Norm { Norm(.physicians, 6) }

    /// Staff is stable.
    public static var stableStaffContinuity: Norm { Norm(.physicians, 7) }

    /// Changes of staff and organisation are told.
    public static var organisationalChangesExchanged: Norm { Norm(.physicians, 8) }

    /// Forms and extent are agreed on locally.
    public static var neighbourhoodPlan: Norm { Norm(.physicians, 9) }

    /// The professions cooperate.
    public static var cooperationAmongProfessions: Norm { Norm(.physicians, 10) }

    /// A permanent physician contact, as part of the physicians' responsibility.
    public static var physicianPermanentContact: Norm { Norm(.physicians, 11) }

    /// Physicians assess, investigate and treat around the clock.
    public static var physicianAroundTheClock: Norm { Norm(.physicians, 12) }

    /// Physicians in end-of-life care.
    public static var physicianEndOfLifeCare: Norm { Norm(.physicians, 13) }

    /// Physicians are consulted by municipal staff.
    public static var physicianConsultation: Norm { Norm(.physicians, 14) }

    /// Physicians review medication.
    public static var medicationReview: Norm { Norm(.physicians, 15) }

    /// Nurses can reach a physician directly.
    public static var physicianReachableForNurses: Norm { Norm(.physicians, 16) }

    /// One health centre treats the patients of short-term housing.
    public static var designatedHealthCentreTreats: Norm { Norm(.physicians, 17) }

    /// Medical advice is no responsibility for patients.
    public static var advisoryIsNoPatientResponsibility: Norm { Norm(.physicians, 18) }

    /// Municipal staff keeps the physician informed.
    public static var municipalStaffInformsPhysician: Norm { Norm(.physicians, 19) }

    /// Physicians' orders are carried out.
    public static var physiciansOrdersCarriedOut: Norm { Norm(.physicians, 20) }

    /// The municipality in end-of-life care.
    public static var municipalEndOfLifeCare: Norm { Norm(.physicians, 21) }

    /// Clinics are told when municipal care starts and ends.
    public static var clinicsNotifiedOfMunicipalCare: Norm { Norm(.physicians, 22) }

    /// The agreement on physicians is followed up.
    public static var physicianAgreementFollowedUp: Norm { Norm(.physicians, 23) }
}

extension NormEntry {
    /// The norms of Part C on physicians in municipal primary care.
    static let physicians = [
        NormEntry(
            .municipalCarePresupposesPlanning, .agreement(.physicians, section: "1"), .decision, .both, .must,
            swedish: "Innan det beslutas om kommunal primärvård ska en planering ha gjorts, i vilken parterna har "
                + "enats om vem som ansvarar för vad, och den information som behövs ska utbytas så som rutinen anger.",
            english: "Before a decision on municipal primary care there must have been planning in which the parties "
                + "have agreed on who answers for what, and the information that is needed must be exchanged as the "
                + "routine says."),
        NormEntry(
            .physicianTargetGroup, .agreement(.physicians, section: "2"), .decision, .region, .is,
            swedish: "Regionen ansvarar för läkarmedverkan till de patienter som kommunen har ansvar för enligt hälso- "
                + "och sjukvårdslagen (12\u{a0}kap. 1\u{a0}§): den som bor i särskilt boende, den som enligt SoL eller "
                + "LSS har en bostad med särskild service, den som deltar i biståndsbedömd dagverksamhet eller daglig "
                + "verksamhet, så länge vistelsen varar, och, genom avtal i länet, den som vårdas i hemmet.",
            english: "The region answers for physician participation for those patients for whom the municipality "
                + "answers under the Health and Medical Services Act (chapter 12, section 1): residents of special "
                + "housing and of housing with special service under SoL or LSS, participants in day activities by "
                + "decision under SoL and daily activities under LSS, while these last, and, by agreement in the "
                + "county, patients cared for at home."),
        NormEntry(
            .physicianParticipationWhateverOrganisation, .agreement(.physicians, section: "3"), .principle, .both, .is,
            swedish: "Överenskommelsen syftar till att reglera i vilka former läkare medverkar, vilken organisation de "
                + "än tillhör, och till att ett personcentrerat arbetssätt blir möjligt, där patient och närstående är "
                + "med och skapar vården.",
            english: "The agreement aims to govern in which forms physicians participate, whichever organisation they "
                + "belong to, and to make a person-centred way of working possible, in which the patient and relatives "
                + "help to shape the care."),
        NormEntry(
            .proactivePlanning, .agreement(.physicians, section: "4"), .duty, .both, .must,
            swedish: "Region och kommun ska gemensamt arbeta proaktivt, så att patient och närstående är med och "
                + "skapar den samordnade individuella planeringen, som ska hålla dygnet runt.",
            english: "Region and municipality must jointly work in a proactive way, so that patient and relatives help "
                + "to shape the coordinated individual planning, which is to hold day and night."),
        NormEntry(
            .individualPlanFromAssessment, .agreement(.physicians, section: "4"), .duty, .both, .must,
            swedish: "Region och kommun ska gemensamt, med en medicinsk bedömning som grund, upprätta den individuella "
                + "plan som hälso- och sjukvårdslagen föreskriver, revidera den och följa upp den.",
            english: "On the ground of a medical assessment, region and municipality must jointly draw up the "
                + "individual plan that the Health and Medical Services Act prescribes, revise it and follow it up."),
        NormEntry(
            .informationAmongOperations, .agreement(.physicians, section: "4"), .duty, .both, .must,
            swedish: "Region och kommun ska gemensamt trygga att information förs över mellan alla verksamheter.",
            english: "Region and municipality must jointly secure the transfer of information among all operations."),
        NormEntry(
            .stableStaffContinuity, .agreement(.physicians, section: "4"), .duty, .both, .must,
            swedish: "Region och kommun ska gemensamt planera så att personalen är stabil och kontinuerlig, med den "
                + "bemanning och den kompetens som vården kräver för att vara god och säker.",
            english: "Region and municipality must jointly plan for staff that is stable and continuous, and for the "
                + "staffing and the competence that good and safe care requires."),
        NormEntry(
            .organisationalChangesExchanged, .agreement(.physicians, section: "4"), .duty, .both, .must,
            swedish: "När personalen eller organisationen förändras så att det kan inverka på samarbetet lokalt ska "
                + "region och kommun informera varandra.",
            english: "When staff or organisation changes in a way that may have an effect on cooperation locally, "
                + "region and municipality must inform each other."),
        NormEntry(
            .neighbourhoodPlan, .agreement(.physicians, section: "4"), .duty, .both, .must,
            swedish: "Region och kommun ska avtala lokalt om hur de samverkar och i vilken omfattning, bland annat i "
                + "närområdesplanen med dess bilaga.",
            english: "Region and municipality must agree locally on how they cooperate and to what extent, among other "
                + "things in the neighbourhood plan and its appendix."),
        NormEntry(
            .cooperationAmongProfessions, .agreement(.physicians, section: "4"), .duty, .both, .must,
            swedish: "Region och kommun ska gemensamt se till att professionerna samverkar, vilket krävs för att "
                + "vården ska bli personcentrerad och patientsäker.",
            english: "Region and municipality must jointly see that the professions cooperate, as it takes for care to "
                + "be person-centred and safe for patients."),
        NormEntry(
            .physicianPermanentContact, .agreement(.physicians, section: "5.1.lakare"), .duty, .region, .must,
            swedish: "Regionen ska, som en del av läkaransvaret, göra det möjligt för patienten att få en fast "
                + "läkarkontakt i primärvården enligt patientlagen (6\u{a0}kap. 3\u{a0}§), så att patienten blir "
                + "tryggare.",
            english: "As part of the physicians' responsibility the region must make it possible for the patient to "
                + "have a permanent physician contact within primary care under the Patient Act (chapter 6, section "
                + "3), so that the patient feels safer."),
        NormEntry(
            .physicianAroundTheClock, .agreement(.physicians, section: "5.1.lakare"), .duty, .region, .must,
            swedish:
                "De läkare som regionen ansvarar för ska, i vilken organisation och på vilken vårdnivå de än arbetar, göra "
                + "medicinska bedömningar, utreda och behandla, planerat och oplanerat, dygnet runt.",
            english:
                "The physicians whom the region answers for must, in whichever organisation and on whichever level of care they "
                + "work, make medical assessments, investigate and treat, planned and unplanned, day and night."),
        NormEntry(
            .physicianEndOfLifeCare, .agreement(.physicians, section: "5.1.lakare"), .duty, .region, .must,
            swedish:
                "I livets slutskede ska de läkare som regionen ansvarar för ge de palliativa insatser som patienten behöver och "
                + "hålla brytpunktssamtal.",
            english:
                "In end-of-life care the physicians whom the region answers for must give the palliative interventions that the "
                + "patient needs, and hold breakpoint talks."),
        NormEntry(
            .physicianConsultation, .agreement(.physicians, section: "5.1.lakare"), .duty, .region, .must,
            swedish:
                "De läkare som regionen ansvarar för ska vara medicinska konsulter åt kommunens legitimerade personal, med ett "
                + "förhållningssätt som är personcentrerat.",
            english:
                "The physicians whom the region answers for must be medical consultants to the licensed staff of the municipality, "
                + "in a way that is person-centred."),
        NormEntry(
            .medicationReview, .agreement(.physicians, section: "5.1.lakare"), .duty, .region, .must,
            swedish:
                "De läkare som regionen ansvarar för ska gå igenom patientens läkemedel och skriva en läkemedelsberättelse så som "
                + "den regionala medicinska riktlinjen anger.",
            english:
                "The physicians whom the region answers for must review the patient's medication and write a medication report as "
                + "the regional medical guideline says."),
        NormEntry(
            .physicianReachableForNurses, .agreement(.physicians, section: "5.1.vardcentral"), .decision, .region,
            .must,
            swedish: "Vårdcentralen ska se till att kommunens sjuksköterskor når en läkare direkt på de tider som man "
                + "har kommit överens om och, när läget är akut, dygnet runt.",
            english: "The health centre must see that the municipality's nurses can contact a physician directly at "
                + "the times that have been agreed on and, when the situation is urgent, day and night."),
        NormEntry(
            .designatedHealthCentreTreats, .agreement(.physicians, section: "5.1.vardcentral"), .decision, .region, .is,
            swedish: "På ett korttidsboende, dit patienten kommer genom beslut enligt socialtjänstlagen, har den "
                + "vårdcentral som närområdesplanen utser ansvaret för att behandla alla patienter så länge de vistas "
                + "där, oberoende av vilken vårdcentral patienten själv har valt.",
            english: "In short-term housing, to which patients come by a decision under the Social Services Act, the "
                + "health centre that the neighbourhood plan designates is responsible for treating all patients while "
                + "they stay there, irrespective of which health centre the patient has chosen."),
        NormEntry(
            .advisoryIsNoPatientResponsibility, .agreement(.physicians, section: "5.1.vardcentral"), .decision, .region,
            .is,
            swedish: "Den vårdcentral som utses enligt närområdesplanen har det medicinska rådgivningsansvaret: den "
                + "ger bland annat personalen stöd och råd i övergripande vårdfrågor, tar fram gemensamma rutiner och "
                + "riktlinjer och hjälper ledningen för kommunens verksamhet att planera medicinsk fortbildning; något "
                + "ansvar för patienter ingår inte.",
            english: "The health centre designated under the neighbourhood plan is responsible for medical advice: "
                + "among other things it gives staff support and advice in overall questions of care, draws up joint "
                + "routines and guidelines and helps the management of the municipal operation to plan medical "
                + "training; responsibility for patients is not included."),
        NormEntry(
            .municipalStaffInformsPhysician, .agreement(.physicians, section: "5.2"), .duty, .municipality, .must,
            swedish: "Kommunens legitimerade personal ska bedöma, utreda, åtgärda och följa upp, och ska hålla den "
                + "läkare som ansvarar underrättad, fortlöpande och när patientens tillstånd förändras.",
            english: "The municipality's licensed staff must assess, investigate, take measures and follow up, and "
                + "must keep the physician who is responsible informed, continuously and at any change in the "
                + "patient's health."),
        NormEntry(
            .physiciansOrdersCarriedOut, .agreement(.physicians, section: "5.2"), .duty, .municipality, .must,
            swedish: "Kommunen ska utföra det som läkaren har ordinerat, utvärdera resultatet och rapportera tillbaka.",
            english: "The municipality must carry out what a physician has ordered, evaluate what came of it and "
                + "report back."),
        NormEntry(
            .municipalEndOfLifeCare, .agreement(.physicians, section: "5.2"), .duty, .municipality, .must,
            swedish: "I livets slutskede ska kommunen ge de palliativa insatser som patienten behöver.",
            english: "In end-of-life care the municipality must give the palliative interventions that the patient "
                + "needs."),
        NormEntry(
            .clinicsNotifiedOfMunicipalCare, .agreement(.physicians, section: "5.2"), .duty, .municipality, .must,
            swedish: "När den kommunala primärvården av en patient börjar, och när den upphör, ska kommunen underrätta "
                + "de mottagningar som är aktuella.",
            english: "When municipal primary care of a patient starts, and when it ends, the municipality must inform "
                + "the clinics that are concerned."),
        NormEntry(
            .physicianAgreementFollowedUp, .agreement(.physicians, section: "6"), .duty, .both, .must,
            swedish: "Region och kommun ska gemensamt följa upp överenskommelsen i hela länet; varje år ska det följas "
                + "upp vilken följsamheten är och vilka avvikelser som finns, och varje år ska närområdesplanen följas "
                + "upp.",
            english: "Region and municipality must jointly follow up the agreement on physicians in the whole county; "
                + "every year it must be followed up how it is complied with and which deviations there are, and every "
                + "year the neighbourhood plan must be followed up."),
    ]
}
