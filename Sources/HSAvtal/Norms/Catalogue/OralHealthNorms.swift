// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// Whom the outreach is for.
    public static var dentalCareTargetGroup: Norm { Norm(.oralHealth, 1) }

    /// Who is offered necessary dental care.
    public static var necessaryDentalCareForTargetGroup: Norm { Norm(.oralHealth, 2) }

    /// From which year the agreement holds for a person.
    public static var dentalCareFromYearOfTurning24: Norm { Norm(.oralHealth, 3) }

    /// Everybody entitled is found and offered an assessment.
    public static var everyoneEntitledOfferedAssessment: Norm { Norm(.oralHealth, 4) }

    /// The agreement is known where it is used.
    public static var oralHealthAgreementMadeKnown: Norm { Norm(.oralHealth, 5) }

    /// The agreement holds in contracts with suppliers.
    public static var oralHealthAgreementBindsSuppliers: Norm { Norm(.oralHealth, 6) }

    /// Both follow up the agreement.
    public static var jointFollowUpOfOralHealth: Norm { Norm(.oralHealth, 7) }

    /// The region provides the supplier of the outreach.
    public static var regionProvidesDentalSupplier: Norm { Norm(.oralHealth, 8) }

    /// The region guides certificate issuers.
    public static var regionGuidesIssuers: Norm { Norm(.oralHealth, 9) }

    /// The region trains certificate issuers.
    public static var regionTrainsIssuers: Norm { Norm(.oralHealth, 10) }

    /// The region informs the municipality of changes.
    public static var regionInformsOfDentalChanges: Norm { Norm(.oralHealth, 11) }

    /// The region informs who is entitled.
    public static var regionInformsEntitledPersons: Norm { Norm(.oralHealth, 12) }

    /// The region provides the system for certificates.
    public static var regionProvidesCertificateSystem: Norm { Norm(.oralHealth, 13) }

    /// The supplier trains staff, describes needs and reports back.
    public static var supplierTrainsAndReportsBack: Norm { Norm(.oralHealth, 14) }

    /// Dental care reports deviations.
    public static var dentalCareReportsDeviations: Norm { Norm(.oralHealth, 15) }

    /// The municipality provides certificate issuers.
    public static var municipalityProvidesIssuers: Norm { Norm(.oralHealth, 16) }

    /// Every municipality has a contact person.
    public static var contactPersonInEveryMunicipality: Norm { Norm(.oralHealth, 17) }

    /// There are enough certificate issuers.
    public static var enoughIssuers: Norm { Norm(.oralHealth, 18) }

    /// Certificate issuers take the training.
    public static var issuersTakeTraining: Norm { Norm(.oralHealth, 19) }

    /// The data on certificates are current.
    public static var certificateDataKeptCurrent: Norm { Norm(.oralHealth, 20) }

    /// What an oral health assessment is.
    public static var oralHealthAssessmentDefined: Norm { Norm(.oralHealth, 21) }

    /// Care staff is present at the assessment.
    public static var staffPresentAtAssessment: Norm { Norm(.oralHealth, 22) }

    /// Who gives the dental care is documented.
    public static var dentalProviderDocumented: Norm { Norm(.oralHealth, 23) }

    /// Who declines is asked again every year.
    public static var assessmentOfferedToDecliners: Norm { Norm(.oralHealth, 24) }

    /// Care staff gives daily oral care.
    public static var dailyOralCareByStaff: Norm { Norm(.oralHealth, 25) }

    /// Care staff takes the training.
    public static var staffTakesOralHealthTraining: Norm { Norm(.oralHealth, 26) }

    /// The municipality reports deviations.
    public static var municipalityReportsDeviations: Norm { Norm(.oralHealth, 27) }

    /// What is measured every quarter.
    public static var quarterlyOralHealthMeasures: Norm { Norm(.oralHealth, 28) }

    /// The first milestone of coverage.
    public static var coverageMilestone: Norm { Norm(.oralHealth, 29) }

    /// Every unit is trained within three years.
    public static var unitsTrainedWithinThreeYears: Norm { Norm(.oralHealth, 30) }
}

extension NormEntry {
    /// The norms of Part C on oral health.
    static let oralHealth = [
        NormEntry(
            .dentalCareTargetGroup, .agreement(.oralHealth, section: "2"), .decision, .region, .must,
            swedish: "Regionen ska se till att det finns uppsökande verksamhet för personkretsen i 8\u{a0}a\u{a0}§ "
                + "tandvårdslagen: den som omfattas av LSS, och den som varaktigt behöver omfattande vård och omsorg "
                + "och antingen hör till kommunens hälso- och sjukvårdsansvar, får hemsjukvård eller bor i egen "
                + "bostad med ett behov som svarar mot de andras.",
            english: "The region must see to it that there is outreach for the persons named in section 8 a of the "
                + "Dental Care Act: those covered by LSS, and those who lastingly need extensive care and either "
                + "fall under the municipality's responsibility for health care, get health care at home, or live in "
                + "their own home with a need that matches that of the others."),
        NormEntry(
            .necessaryDentalCareForTargetGroup, .agreement(.oralHealth, section: "2"), .decision, .region, .must,
            swedish: "Regionen ska också se till att den som tillhör någon av grupperna för uppsökande verksamhet "
                + "får erbjudande om nödvändig tandvård (N-tandvård).",
            english: "The region must also see to it that whoever belongs to one of the groups for outreach gets an "
                + "offer of necessary dental care."),
        NormEntry(
            .dentalCareFromYearOfTurning24, .agreement(.revision, section: "C.munhalsa"), .parameter, .both, .is,
            swedish: "Åldersgränsen för tandvård enligt överenskommelsen är 24 år, räknat från början av det år då "
                + "personen når den åldern.",
            english: "Dental care under the agreement has an age limit of 24, counted from the beginning of the year "
                + "in which the person reaches that age."),
        NormEntry(
            .everyoneEntitledOfferedAssessment, .agreement(.oralHealth, section: "3"), .decision, .both, .must,
            swedish: "Region och kommun ska hitta var och en som är berättigad till nödvändig tandvård, och därmed "
                + "till intyg om den, och erbjuda en munhälsobedömning.",
            english: "Region and municipality must find everybody who is entitled to necessary dental care, and so "
                + "to a certificate of it, and offer an oral health assessment."),
        NormEntry(
            .oralHealthAgreementMadeKnown, .agreement(.oralHealth, section: "4"), .duty, .both, .must,
            swedish: "Region och kommun ska införa överenskommelsen om munhälsa och säkra att alla verksamheter som "
                + "den rör vet vad den säger.",
            english: "Region and municipality must put the agreement on oral health into practice and make sure that "
                + "every operation concerned knows what it says."),
        NormEntry(
            .oralHealthAgreementBindsSuppliers, .agreement(.oralHealth, section: "4"), .duty, .both, .must,
            swedish: "Region och kommun ska kräva att överenskommelsen mellan dem följs också i avtal med den som "
                + "levererar tandvård, vare sig tjänsten är upphandlad (LOU) eller ingår i ett valfrihetssystem "
                + "(LOV).",
            english: "Region and municipality must require that the agreement between them is kept in contracts with "
                + "suppliers of dental care too, whether the service is procured (LOU) or part of a system of choice "
                + "(LOV)."),
        NormEntry(
            .jointFollowUpOfOralHealth, .agreement(.oralHealth, section: "4"), .duty, .both, .must,
            swedish: "Region och kommun ska följa upp överenskommelsen om munhälsa tillsammans.",
            english: "Region and municipality must follow up the agreement on oral health together."),
        NormEntry(
            .regionProvidesDentalSupplier, .agreement(.oralHealth, section: "5.1"), .duty, .region, .must,
            swedish: "Regionen ska tillhandahålla en tandvårdsleverantör som i samarbete med kommunen svarar för den "
                + "uppsökande verksamheten: en munhälsobedömning om året åt var och en som har intyg, och erbjudande "
                + "om utbildning i munhälsovård för den personal som berörs.",
            english: "The region must provide the dental supplier that, in cooperation with the municipality, "
                + "answers for the outreach: an oral health assessment a year for each holder of a certificate, and "
                + "an offer of training in oral care to the staff concerned."),
        NormEntry(
            .regionGuidesIssuers, .agreement(.oralHealth, section: "5.1.intyg"), .duty, .region, .must,
            swedish: "Regionen ska vägleda kommunens intygsutfärdare när de behöver hjälp med att bedöma underlaget "
                + "till ett intyg.",
            english: "The region must guide the municipality's certificate issuers when they need help in judging "
                + "what a certificate is to rest on."),
        NormEntry(
            .regionTrainsIssuers, .agreement(.oralHealth, section: "5.1.intyg"), .duty, .region, .must,
            swedish: "Regionen ska varje år utbilda kommunens intygsutfärdare och ge dem informationsmaterial som är "
                + "aktuellt.",
            english: "Every year the region must train the municipality's certificate issuers and give them material "
                + "that is up to date."),
        NormEntry(
            .regionInformsOfDentalChanges, .agreement(.oralHealth, section: "5.1.intyg"), .duty, .region, .must,
            swedish: "Regionen ska informera kommunen när något ändras i N-tandvården eller i den uppsökande "
                + "verksamheten.",
            english: "The region must inform the municipality when anything changes in necessary dental care or in "
                + "the outreach."),
        NormEntry(
            .regionInformsEntitledPersons, .agreement(.oralHealth, section: "5.1.intyg"), .duty, .region, .must,
            swedish: "Regionen ska tillhandahålla material som förklarar N-tandvård och munhälsobedömning för dem "
                + "som är berättigade och deras närstående och anhöriga, för vårdpersonal, för patientföreningar och "
                + "för andra.",
            english: "The region must provide material that explains necessary dental care and oral health "
                + "assessments to those entitled and their relatives and friends, to care staff, to patients' "
                + "associations and to others."),
        NormEntry(
            .regionProvidesCertificateSystem, .agreement(.oralHealth, section: "5.1.intyg"), .duty, .region, .must,
            swedish: "Regionen ska förse kommunen med ett IT-stöd, Intygsbeställningen, för administrationen av "
                + "intyg om N-tandvård, munhälsobedömningar, boendeenheter och annat, och svara för att uppgifterna "
                + "därifrån kommer in i tandvårdsleverantörens system.",
            english: "The region must supply the municipality with an IT system, Intygsbeställningen, for the "
                + "administration of certificates, oral health assessments, care units and so on, and answer for it "
                + "that the data from it reach the system of the dental supplier."),
        NormEntry(
            .supplierTrainsAndReportsBack, .agreement(.oralHealth, section: "5.1.munhalsobedomning"), .duty, .region,
            .must,
            swedish: "Regionen ska svara för att tandvårdsleverantören utbildar vårdens och omsorgens personal. "
                + "Leverantören ska svara för att tandhygienisten, i ett dokument för var och en, beskriver hur den "
                + "dagliga munvården kan klaras och vilken hjälp som behövs, och för att personal eller närstående "
                + "får veta om munhälsobedömningen visar på ett vårdbehov.",
            english: "The region must answer for it that the dental supplier trains the staff of health and social "
                + "care. The supplier must answer for it that the dental hygienist describes, in a document for each "
                + "person, how daily oral care can be managed and what help it takes, and that staff or those close "
                + "to the person are told when the assessment shows a need of care."),
        NormEntry(
            .dentalCareReportsDeviations, .agreement(.oralHealth, section: "5.1.avvikelser"), .duty, .region, .must,
            swedish: "Brister samarbetet med kommunen om den uppsökande verksamheten ska tandvården rapportera en "
                + "avvikelse.",
            english: "When cooperation with the municipality on the outreach fails, dental care must report a "
                + "deviation."),
        NormEntry(
            .municipalityProvidesIssuers, .agreement(.oralHealth, section: "5.2"), .duty, .municipality, .must,
            swedish: "Kommunen ska ha intygsutfärdare, det vill säga personal som identifierar dem som har rätt till "
                + "munhälsobedömning och N-tandvård.",
            english: "The municipality must provide certificate issuers, that is, staff that finds those who have a "
                + "right to oral health assessment and necessary dental care."),
        NormEntry(
            .contactPersonInEveryMunicipality, .agreement(.oralHealth, section: "5.2.intyg"), .validation,
            .municipality, .must,
            swedish: "För varje kommun eller stadsdel ska kommunen utse åtminstone en kontaktperson, som utbyter "
                + "information med regionen om munhälsobedömningar och intyg.",
            english: "For each municipality or district the municipality must appoint one contact person or more, to "
                + "exchange information with the region on oral health assessments and certificates."),
        NormEntry(
            .enoughIssuers, .agreement(.oralHealth, section: "5.2.intyg"), .duty, .municipality, .must,
            swedish: "Kommunen ska ha så många intygsutfärdare inom socialtjänsten och den kommunala hälso- och "
                + "sjukvården att de berättigade säkert erbjuds intyg och en munhälsobedömning om året; intyg kan "
                + "bland annat utfärdas av en enhetschef, en socialsekreterare, en sjuksköterska i hemsjukvården "
                + "eller en handläggare av bistånd eller LSS.",
            english: "The municipality must have so many certificate issuers in social services and municipal health "
                + "care that those entitled are sure to be offered a certificate and an oral health assessment a "
                + "year; certificates can be issued by, among others, a unit manager, a social worker, a nurse in "
                + "home health care, or an officer who handles applications for assistance or LSS."),
        NormEntry(
            .issuersTakeTraining, .agreement(.oralHealth, section: "5.2.intyg"), .duty, .municipality, .must,
            swedish: "Kommunen ska svara för att intygsutfärdarna regelbundet går regionens utbildning, så att de "
                + "har aktuell kunskap om vem som är berättigad till N-tandvård.",
            english: "The municipality must answer for it that certificate issuers regularly take the region's "
                + "training, so that they have current knowledge of who is entitled to necessary dental care."),
        NormEntry(
            .certificateDataKeptCurrent, .agreement(.oralHealth, section: "5.2.intyg"), .duty, .municipality, .must,
            swedish: "Kommunen ska svara för att uppgifterna i Intygsbeställningen är aktuella, bland annat om var "
                + "den som har intyg bor och hur den som ansvarar på boendet eller i hemtjänsten nås, så att "
                + "tandvårdsleverantören klarar sitt uppdrag.",
            english: "The municipality must answer for it that the data in Intygsbeställningen are current, among "
                + "them where the holder of a certificate lives and how to reach whoever is in charge at the housing "
                + "or of the home help, so that the dental supplier can do its task."),
        NormEntry(
            .oralHealthAssessmentDefined, .agreement(.oralHealth, section: "5.2.munhalsobedomning"), .definition, .both,
            .is,
            swedish: "Vid en munhälsobedömning kontrolleras mun och tänder på ett enkelt sätt, den enskildes "
                + "förutsättningar för den dagliga munvården dokumenteras, och råd ges om hur personalen kan hjälpa "
                + "till.",
            english: "At an oral health assessment mouth and teeth are checked in a simple way, the person's "
                + "conditions for managing daily oral care are documented, and advice is given on how staff can "
                + "help."),
        NormEntry(
            .staffPresentAtAssessment, .agreement(.oralHealth, section: "5.2.munhalsobedomning"), .duty, .municipality,
            .must,
            swedish: "I fråga om utbildning i munhälsovård och om munhälsobedömningar ska kommunen samverka med "
                + "tandvårdsleverantören, och den ska svara för att omvårdnadspersonal är med vid bedömningen.",
            english: "On training in oral care and on oral health assessments the municipality must cooperate with "
                + "the dental supplier, and it must answer for it that care staff takes part in the assessment."),
        NormEntry(
            .dentalProviderDocumented, .agreement(.oralHealth, section: "5.2.munhalsobedomning"), .duty, .municipality,
            .must,
            swedish: "Vem som behandlar den enskilde eller ger N-tandvården, folktandvården eller en privat "
                + "vårdgivare, ska vara dokumenterat så att omvårdnadspersonalen kan se det och kontakten med "
                + "tandvården blir regelbunden.",
            english: "Who treats the person or gives the necessary dental care, the public dental service or a "
                + "private provider, must be documented so that care staff can see it and contact with dental care "
                + "becomes regular."),
        NormEntry(
            .assessmentOfferedToDecliners, .agreement(.oralHealth, section: "5.2.munhalsobedomning"), .decision, .both,
            .must,
            swedish: "Den som har intyg men är registrerad som att inte vilja ha en munhälsobedömning ska ändå "
                + "erbjudas en varje år; svarar den enskilde något annat ska det nya svaret registreras i "
                + "Intygsbeställningen.",
            english: "A holder of a certificate who is registered as not wishing an oral health assessment must "
                + "still be offered one each year; when the person answers otherwise, the new answer must be "
                + "registered in Intygsbeställningen."),
        NormEntry(
            .dailyOralCareByStaff, .agreement(.oralHealth, section: "5.2.munhalsobedomning"), .duty, .municipality,
            .must,
            swedish: "Omvårdnadspersonalen ska svara för att den enskilde får munvård varje dag så som tandvården "
                + "har instruerat, och tiden för den ska räknas in i den personliga hygienen.",
            english: "Care staff must answer for it that the person gets oral care every day as dental care has "
                + "instructed, and the time for it must be counted as personal hygiene."),
        NormEntry(
            .staffTakesOralHealthTraining, .agreement(.oralHealth, section: "5.2.utbildning"), .duty, .municipality,
            .must,
            swedish: "Kommunen ska svara för att den omvårdnadspersonal som berörs går de utbildningar i "
                + "munhälsovård som regionen eller tandvårdsleverantören erbjuder.",
            english: "The municipality must answer for it that the care staff concerned takes the training in oral "
                + "care that the region or the dental supplier offers."),
        NormEntry(
            .municipalityReportsDeviations, .agreement(.oralHealth, section: "5.2.avvikelser"), .duty, .municipality,
            .must,
            swedish: "Brister samarbetet med tandvården om den uppsökande verksamheten ska kommunen rapportera en "
                + "avvikelse.",
            english: "When cooperation with dental care on the outreach fails, the municipality must report a "
                + "deviation."),
        NormEntry(
            .quarterlyOralHealthMeasures, .agreement(.oralHealth, section: "6"), .computation, .region, .must,
            swedish: "Regionen ska följa upp verksamheten och varje kvartal redovisa bland annat hur många i varje "
                + "kommun som har intyg om nödvändig tandvård, och hur många av dem som önskar munhälsobedömning, "
                + "får en sådan och får tandvården; hur många i kommunens vårdpersonal som deltar i utbildning och "
                + "hur många timmar den omfattar; och hur många som enligt avvikelserna är registrerade på fel "
                + "enhet, eller på plats tackar nej till den munhälsobedömning som de enligt registret önskar.",
            english: "The region must follow up the operations and every quarter report, among other things, how "
                + "many in each municipality hold a certificate, and how many of them wish an oral health "
                + "assessment, get one, and get necessary dental care; how many of the municipality's care staff "
                + "take part in training, and its hours; and how many, by the deviations, are registered at the "
                + "wrong unit, or decline on the spot the assessment that they are registered as wishing."),
        NormEntry(
            .coverageMilestone, .agreement(.oralHealth, section: "7.1"), .computation, .both, .should,
            swedish: "Som ett första delmål föreslås att åtminstone 3 procent av invånarna över 24 år bör ha intyg "
                + "om N-tandvård i varje kommun; när det räknades 2017 låg kommunerna mellan 1,17 och 3,47 procent "
                + "av dem som var 24 år eller äldre.",
            english: "As a first milestone it is proposed that no less than 3 per cent of the residents above 24 "
                + "should hold a certificate in each municipality; when it was counted in 2017 the municipalities "
                + "lay between 1.17 and 3.47 per cent of those who were 24 or older."),
        NormEntry(
            .unitsTrainedWithinThreeYears, .agreement(.oralHealth, section: "7.1"), .validation, .both, .must,
            swedish: "Parterna ska följa upp om varje enhet i kommunen har utbildats i munhälsovård någon gång under "
                + "en period av tre år, hur många avvikelser som har lämnats och varför, och hur många "
                + "intygsutfärdare som går den årliga utbildningen.",
            english: "The parties must follow up whether each unit of the municipality has been trained in oral care "
                + "at some time in a period of three years, how many deviations have been reported and why, and how "
                + "many certificate issuers take the annual training."),
    ]
}
