// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// What primary care is.
    public static var primaryCareDefined: Norm { Norm(.careAndCost, 1) }

    /// Which patient groups the law and the agreement lay on the municipality.
    public static var municipalPatientGroups: Norm { Norm(.careAndCost, 2) }

    /// Physicians for these groups are agreed on.
    public static var agreementOnPhysicians: Norm { Norm(.careAndCost, 3) }

    /// Cooperation around mental disability and abuse is agreed on.
    public static var agreementOnCooperation: Norm { Norm(.careAndCost, 4) }

    /// The rights of the child count in every assessment.
    public static var rightsOfTheChild: Norm { Norm(.careAndCost, 5) }

    /// Who needs both principals after a discharge is offered a meeting.
    public static var planningMeetingAfterDischarge: Norm { Norm(.careAndCost, 6) }

    /// Which professions each principal contributes.
    public static var teamOfBothPrincipals: Norm { Norm(.careAndCost, 7) }

    /// Relatives take part when the patient consents.
    public static var relativesAsCoCreators: Norm { Norm(.careAndCost, 8) }

    /// Each party pays for what it decides, orders and prescribes.
    public static var mainCostPrinciple: Norm { Norm(.careAndCost, 9) }

    /// The patient may have a physician of their own.
    public static var permanentPhysicianContact: Norm { Norm(.careAndCost, 10) }

    /// Where the permanent care contact is appointed.
    public static var permanentContactWhereCareIsGiven: Norm { Norm(.careAndCost, 11) }

    /// The permanent care contact exists at discharge.
    public static var permanentContactAtDischarge: Norm { Norm(.careAndCost, 12) }

    /// For whom the region offers care.
    public static var regionOffersCare: Norm { Norm(.careAndCost, 13) }

    /// Patients who can visit a clinic, and temporary interventions wherever they stay.
    public static var regionAtClinics: Norm { Norm(.careAndCost, 14) }

    /// Physicians come to patients of municipal primary care.
    public static var physicianInTheHome: Norm { Norm(.careAndCost, 15) }

    /// All health care in homes for 24-hour care.
    public static var regionInRoundTheClockHomes: Norm { Norm(.careAndCost, 16) }

    /// Rehabilitation at both levels of regional care.
    public static var regionalRehabilitation: Norm { Norm(.careAndCost, 17) }

    /// The region guides municipal staff.
    public static var regionalGuidance: Norm { Norm(.careAndCost, 18) }

    /// Specialised care of patients of municipal primary care.
    public static var specialisedCareForMunicipalPatients: Norm { Norm(.careAndCost, 19) }

    /// Patients with a decision on housing or day activities.
    public static var municipalCareByDecision: Norm { Norm(.careAndCost, 20) }

    /// Health care in ordinary housing was taken on.
    public static var municipalCareInOrdinaryHousing: Norm { Norm(.careAndCost, 21) }

    /// What municipal primary care covers.
    public static var municipalPrimaryCareScope: Norm { Norm(.careAndCost, 22) }

    /// Patients who cannot reach a clinic.
    public static var municipalWhereClinicOutOfReach: Norm { Norm(.careAndCost, 23) }

    /// Patients with needs over time.
    public static var municipalForNeedsOverTime: Norm { Norm(.careAndCost, 24) }

    /// Municipal patients may still visit a clinic.
    public static var clinicVisitsByPlan: Norm { Norm(.careAndCost, 25) }

    /// Rehabilitation in municipal primary care.
    public static var municipalRehabilitation: Norm { Norm(.careAndCost, 26) }

    /// Evenings, weekends and nights for patients of the health centres.
    public static var outOfHoursByAgreement: Norm { Norm(.careAndCost, 27) }

    /// Patients on leave from inpatient care.
    public static var leaveByAgreement: Norm { Norm(.careAndCost, 28) }

    /// Rehabilitation follows the responsibility for health care.
    public static var rehabilitationFollowsResponsibility: Norm { Norm(.careAndCost, 29) }

    /// What self-care is, and who decides it.
    public static var selfCareDecided: Norm { Norm(.careAndCost, 30) }

    /// Self-care that needs a helping hand.
    public static var selfCareWithHelp: Norm { Norm(.careAndCost, 31) }

    /// Both prevent the spread of infection.
    public static var infectionPrevention: Norm { Norm(.careAndCost, 32) }

    /// Asylum seekers and persons without permits.
    public static var regionForAsylumSeekersAndWithoutPermits: Norm { Norm(.careAndCost, 33) }

    /// Municipal care of asylum seekers and persons without permits.
    public static var municipalCareByMutualAgreement: Norm { Norm(.careAndCost, 34) }

    /// Taking care of the deceased.
    public static var careOfTheDeceased: Norm { Norm(.careAndCost, 35) }
}

extension NormEntry {
    /// The norms of Part B on responsibility and cooperation, sections 1 to 8.
    static let responsibility = [
        NormEntry(
            .primaryCareDefined, .agreement(.careAndCost, section: "1"), .definition, .both, .is,
            swedish: "Primärvård är den vård som kan ges patientsäkert utan särskilda resurser av medicinskt eller "
                + "tekniskt slag och utan annan särskild kompetens.",
            english: "Primary care is the care that can be given safely without special means, medical or technical, "
                + "and without other special competence."),
        NormEntry(
            .municipalPatientGroups, .agreement(.careAndCost, section: "1"), .decision, .municipality, .is,
            swedish: "Kommunens ansvar gäller den som bor i särskilt boende eller bostad med särskild service, den "
                + "som deltar i biståndsbedömd dagverksamhet eller daglig verksamhet, så länge vistelsen varar, och, "
                + "genom avtal i länet, den som vårdas i hemmet.",
            english: "The municipality answers for residents of special housing and of housing with special service, "
                + "for participants in day activities by decision while these last and, by agreement in the county, "
                + "for patients cared for at home."),
        NormEntry(
            .agreementOnPhysicians, .agreement(.careAndCost, section: "1"), .duty, .both, .must,
            swedish: "Region och kommun ska avtala om tillgången till läkare för kommunens patientgrupper och om hur "
                + "de samverkar kring dem.",
            english: "Region and municipality must agree on access to physicians for the municipality's patient "
                + "groups and on how they cooperate around them."),
        NormEntry(
            .agreementOnCooperation, .agreement(.careAndCost, section: "1"), .duty, .both, .must,
            swedish: "Region och kommun ska ha en överenskommelse om hur de samarbetar kring den som har en psykisk "
                + "funktionsnedsättning eller ett missbruk.",
            english: "Region and municipality must have agreed on how they cooperate around anybody who has a mental "
                + "disability or abuses substances."),
        NormEntry(
            .rightsOfTheChild, .agreement(.careAndCost, section: "1"), .duty, .both, .must,
            swedish: "I varje bedömning som gäller ett barn ska barnets rättigheter vägas in.",
            english: "Every assessment about a child must take the rights of the child into account."),
        NormEntry(
            .planningMeetingAfterDischarge, .agreement(.careAndCost, section: "1"), .decision, .both, .must,
            swedish: "När insatser från både region och kommun behövs efter en utskrivning, i hälso- och sjukvården "
                + "eller socialtjänsten, ska den enskilde erbjudas ett SIP-möte.",
            english: "When a discharge is followed by interventions of both principals, in health care or in social "
                + "services, the person must be offered a SIP meeting."),
        NormEntry(
            .teamOfBothPrincipals, .agreement(.careAndCost, section: "2"), .decision, .both, .is,
            swedish: "I den kommunala hälso- och sjukvården svarar kommunen för sjuksköterska, arbetsterapeut och "
                + "fysioterapeut, och regionen för läkare och alla andra kompetenser; tillsammans bildar de "
                + "patientens team.",
            english: "In municipal health care the municipality provides the nurse, the occupational therapist and "
                + "the physiotherapist, and the region the physician and every other profession; together they are "
                + "the patient's team."),
        NormEntry(
            .relativesAsCoCreators, .agreement(.careAndCost, section: "2"), .decision, .both, .may,
            swedish: "Om patienten samtycker får närstående vara med och utforma vården.",
            english: "With the patient's consent relatives may take part in shaping the care."),
        NormEntry(
            .mainCostPrinciple, .agreement(.careAndCost, section: "2"), .decision, .both, .is,
            swedish: "Huvudprincipen är att den part som fattar beslutet, ger ordinationen eller gör förskrivningen "
                + "också betalar.",
            english: "The main principle is that the party that takes the decision, gives the order or makes the "
                + "prescription also pays."),
        NormEntry(
            .permanentPhysicianContact, .agreement(.careAndCost, section: "2"), .duty, .region, .must,
            swedish: "Regionen ska ge varje patient möjlighet att få en fast läkarkontakt i primärvården.",
            english: "The region must make it possible for every patient to have a permanent physician contact in "
                + "primary care."),
        NormEntry(
            .permanentContactWhereCareIsGiven, .agreement(.careAndCost, section: "2"), .decision, .both, .must,
            swedish: "Den fasta vårdkontakten ska utses hos den som ger huvuddelen av vården, med hänsyn till "
                + "patientens behov, medicinska och andra, och till vilken kompetens som passar bäst.",
            english: "The permanent care contact must be appointed where most of the care is given, with regard to "
                + "what the patient needs, medically and otherwise, and to the competence that suits best."),
        NormEntry(
            .permanentContactAtDischarge, .agreement(.careAndCost, section: "2"), .decision, .both, .must,
            swedish: "Den som skrivs ut från slutenvården ska redan ha fått en fast vårdkontakt i primärvården.",
            english: "A patient who is discharged from inpatient care must by then have a permanent care contact in "
                + "primary care."),
        NormEntry(
            .regionOffersCare, .agreement(.careAndCost, section: "3.region"), .decision, .region, .must,
            swedish: "Regionen ska erbjuda vård åt alla som bor eller vistas i Västra Götaland: öppen och sluten, "
                + "akut och planerad.",
            english: "The region must offer care, for outpatients and inpatients, in emergencies and by plan, to "
                + "everybody who lives or stays in the county."),
        NormEntry(
            .regionAtClinics, .agreement(.careAndCost, section: "3.region"), .decision, .region, .is,
            swedish: "Regionen svarar för den som kan ta sig till en mottagning utan större svårighet och har nytta "
                + "av insatsen där, och för tillfälliga insatser där patienten befinner sig.",
            english: "The region answers for a patient who can get to a clinic without great difficulty and benefits "
                + "from the intervention there, and for temporary interventions wherever the patient is."),
        NormEntry(
            .physicianInTheHome, .agreement(.careAndCost, section: "3.region"), .decision, .region, .is,
            swedish: "Regionen svarar för läkarens insatser hemma hos den som har kommunal primärvård.",
            english: "The region answers for what the physician does in the home of a patient of municipal primary "
                + "care."),
        NormEntry(
            .regionInRoundTheClockHomes, .agreement(.careAndCost, section: "3.region"), .decision, .region, .is,
            swedish: "Regionen svarar för all hälso- och sjukvård åt den som vistas i HVB eller i ett hem för viss "
                + "annan heldygnsvård.",
            english: "The region answers for all health care of anybody who stays in an HVB or a home for certain "
                + "other 24-hour care."),
        NormEntry(
            .regionalRehabilitation, .agreement(.careAndCost, section: "3.region"), .decision, .region, .is,
            swedish: "Regionen svarar för rehabilitering och habilitering i specialistvården och i sin egen "
                + "primärvård.",
            english: "Rehabilitation and habilitation in specialised care, and in the region's own primary care, are "
                + "the region's responsibility."),
        NormEntry(
            .regionalGuidance, .agreement(.careAndCost, section: "3.region"), .duty, .region, .must,
            swedish: "Regionen ska handleda kommunens personal och föra över kunskap till den om vård, omsorg, "
                + "rehabilitering och hantering av medicintekniska produkter.",
            english: "The region must guide municipal staff and share what it knows of care, of rehabilitation and of "
                + "how medical devices are handled."),
        NormEntry(
            .specialisedCareForMunicipalPatients, .agreement(.careAndCost, section: "3.region"), .decision, .region,
            .is,
            swedish: "Regionen svarar för specialistvården av den som har kommunal primärvård, efter medicinska "
                + "riktlinjer, en plan eller en SIP.",
            english: "The region answers for the specialised care of a patient of municipal primary care, as medical "
                + "guidelines, a plan or a SIP say."),
        NormEntry(
            .municipalCareByDecision, .agreement(.careAndCost, section: "3.kommun"), .decision, .municipality, .must,
            swedish: "Kommunen ska erbjuda hälso- och sjukvård till den som har beslut om särskilt boende eller "
                + "bostad med särskild service och, så länge vistelsen varar, om dagverksamhet eller daglig "
                + "verksamhet.",
            english: "The municipality must offer health care to whoever has a decision on special housing, on "
                + "housing with special service or, for as long as the person is there, on day activities."),
        NormEntry(
            .municipalCareInOrdinaryHousing, .agreement(.careAndCost, section: "3.kommun"), .decision, .municipality,
            .is,
            swedish: "Kommunen har genom avtal åtagit sig hälso- och sjukvården i ordinärt boende.",
            english: "By agreement the municipality has taken over health care in ordinary housing."),
        NormEntry(
            .municipalPrimaryCareScope, .agreement(.careAndCost, section: "3.kommun"), .definition, .municipality, .is,
            swedish: "Den kommunala primärvården täcker de vanliga vårdbehoven, de enkla såväl som de komplexa.",
            english: "Municipal primary care meets the common needs of care, the simple as well as the complex."),
        NormEntry(
            .municipalWhereClinicOutOfReach, .agreement(.careAndCost, section: "3.kommun"), .decision, .municipality,
            .is,
            swedish: "Kommunen svarar för den som till följd av en funktionsnedsättning, somatisk, psykisk eller "
                + "kognitiv, bara med större svårighet kan komma till en mottagning, när insatserna är så många och "
                + "så täta att det är motiverat att ge vården i hemmet.",
            english: "The municipality answers for a patient whom a somatic, mental or cognitive impairment keeps "
                + "from getting to a clinic without great difficulty, when the interventions are so many and so "
                + "frequent that there is reason to give the care at home."),
        NormEntry(
            .municipalForNeedsOverTime, .agreement(.careAndCost, section: "3.kommun"), .decision, .municipality, .is,
            swedish: "Kommunen svarar för den som över tid behöver insatser från hälso- och sjukvården, oavsett ålder "
                + "och diagnos, när de kan ges i hemmet utan att patientsäkerheten blir lidande.",
            english: "The municipality answers for a patient who needs health care over time, of any age and with any "
                + "diagnosis, when it can be given at home without loss of safety."),
        NormEntry(
            .clinicVisitsByPlan, .agreement(.careAndCost, section: "3.kommun"), .decision, .municipality, .may,
            swedish: "Den som kommunen vårdar i hemmet får ändå ha vissa insatser på mottagning, om det står i en "
                + "plan eller SIP.",
            english: "A patient whom the municipality cares for at home may still visit a clinic for certain "
                + "interventions, when a plan or SIP says so."),
        NormEntry(
            .municipalRehabilitation, .agreement(.careAndCost, section: "3.kommun"), .decision, .municipality, .is,
            swedish: "Kommunen svarar för rehabilitering och habilitering i den kommunala primärvården.",
            english: "In municipal primary care, rehabilitation and habilitation are the municipality's "
                + "responsibility."),
        NormEntry(
            .outOfHoursByAgreement, .agreement(.careAndCost, section: "3.kommun"), .decision, .municipality, .may,
            swedish: "Efter överenskommelse i det enskilda fallet får den kommunala primärvården utföra planerade "
                + "eller förutsägbara insatser hemma hos vårdcentralens patienter på kvällar och nätter och under "
                + "hela helgen.",
            english: "By agreement case by case the municipality may, in the homes of the health centres' patients, "
                + "carry out interventions that are planned or foreseeable, on evenings and nights and throughout the "
                + "weekend."),
        NormEntry(
            .leaveByAgreement, .agreement(.careAndCost, section: "3.kommun"), .decision, .municipality, .may,
            swedish: "Kommunen får efter överenskommelse ge insatser hemma åt den som är på permission från "
                + "slutenvården och inte kan komma till en mottagning, men bara om parterna har nått samförstånd i en "
                + "dialog och den information som behövs har lämnats.",
            english: "By agreement the municipality may give interventions at home to a patient who is on leave from "
                + "inpatient care and cannot get to a clinic, but only when the parties have talked it over and are "
                + "of one mind, and the information that is needed has been passed on."),
        NormEntry(
            .rehabilitationFollowsResponsibility, .agreement(.careAndCost, section: "4"), .decision, .both, .is,
            swedish: "Den som ansvarar för patientens hälso- och sjukvård ansvarar också för rehabilitering och "
                + "habilitering.",
            english: "Whoever answers for the patient's health care also answers for rehabilitation and habilitation."),
        NormEntry(
            .selfCareDecided, .agreement(.careAndCost, section: "5"), .decision, .both, .is,
            swedish: "En åtgärd är egenvård när legitimerad personal har bedömt och beslutat att patienten, eller "
                + "vårdnadshavaren, själv kan utföra och svara för den.",
            english: "A measure is self-care once a licensed professional has judged and determined that the patient, "
                + "or the guardian, can carry it out and take responsibility for it."),
        NormEntry(
            .selfCareWithHelp, .agreement(.careAndCost, section: "5"), .decision, .both, .must,
            swedish: "När egenvården kräver praktisk hjälp ska den legitimerade yrkesutövaren rådgöra med hjälparen, "
                + "bedöma om det är säkert och dokumentera bedömningen.",
            english: "When self-care takes practical help, the licensed professional must consult the helper, assess "
                + "whether it is safe, and document the assessment."),
        NormEntry(
            .infectionPrevention, .agreement(.careAndCost, section: "6"), .duty, .both, .must,
            swedish: "Region och kommun ska båda motverka smitta i vård och omsorg; regionens experter på vårdhygien "
                + "ska ge kommunerna råd och utbildning.",
            english: "Region and municipality must both counteract infection; the region's experts on hygiene must "
                + "advise and train the municipalities."),
        NormEntry(
            .regionForAsylumSeekersAndWithoutPermits, .agreement(.careAndCost, section: "7"), .decision, .region, .is,
            swedish: "Vården av asylsökande, och av den som saknar tillstånd att vistas i landet, är regionens "
                + "ansvar; kommunen har inget sådant ansvar, inte heller i hemmet.",
            english: "Care of asylum seekers, and of anybody without a permit to stay in the country, is the region's "
                + "responsibility and not the municipality's, not even in the home."),
        NormEntry(
            .municipalCareByMutualAgreement, .agreement(.careAndCost, section: "7"), .decision, .municipality, .may,
            swedish: "När verksamhetsföreträdare för både region och kommun är ense får kommunal primärvård i hemmet "
                + "ges även åt asylsökande och åt den som saknar tillstånd att vistas i landet.",
            english: "When operational representatives of region and municipality are of one mind, municipal primary "
                + "care at home may be given also to asylum seekers and to anybody without a permit to stay in the "
                + "country."),
        NormEntry(
            .careOfTheDeceased, .agreement(.careAndCost, section: "8"), .decision, .both, .is,
            swedish: "Att ta hand om avlidna hör till hälso- och sjukvårdsansvaret; plats i bårhus kan kommunen köpa "
                + "av regionen efter den gemensamma riktlinjen.",
            english: "Taking care of the deceased belongs to the responsibility for health care; a place in the "
                + "region's mortuary can be bought by the municipality as the joint guideline says."),
    ]
}
