// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// The mean is exact.
    public static var meanNotRounded: Norm { Norm(.interpretations, 1) }

    /// Days run from the notice.
    public static var daysFromTheNotice: Norm { Norm(.interpretations, 2) }

    /// The day of the notice is day 0.
    public static var noticeDayIsDayZero: Norm { Norm(.interpretations, 3) }

    /// A stay of no days counts as a person.
    public static var sameDayCounts: Norm { Norm(.interpretations, 4) }

    /// Exactly 12:00 is not after 12.00.
    public static var noonIsNotAfterNoon: Norm { Norm(.interpretations, 5) }

    /// Who fails a condition is in neither sum.
    public static var unqualifiedLeavesBothSums: Norm { Norm(.interpretations, 6) }

    /// A late notice is a notice.
    public static var lateNoticeIsSent: Norm { Norm(.interpretations, 7) }

    /// Unclear is not available.
    public static var unclearOpenCare: Norm { Norm(.interpretations, 8) }

    /// No call where no planning is to be made.
    public static var callNotOwed: Norm { Norm(.interpretations, 9) }

    /// Seven days is not longer than seven days.
    public static var sevenDaysIsWithin: Norm { Norm(.interpretations, 10) }

    /// A stay belongs to the month of discharge.
    public static var monthOfDischarge: Norm { Norm(.interpretations, 11) }

    /// Who is still an inpatient is not settled.
    public static var ongoingNotSettled: Norm { Norm(.interpretations, 12) }

    /// Each day costs what its year costs.
    public static var yearOfTheDay: Norm { Norm(.interpretations, 13) }

    /// A low mean gives no credit.
    public static var noCredit: Norm { Norm(.interpretations, 14) }

    /// The placing municipality goes before registration.
    public static var placingMunicipalityFirst: Norm { Norm(.interpretations, 15) }

    /// The standard split is in whole per cent.
    public static var standardSplitInPerCent: Norm { Norm(.interpretations, 16) }

    /// The standard split does not come by itself.
    public static var standardSplitNotAutomatic: Norm { Norm(.interpretations, 17) }

    /// Past 30 days the cost of an emergency placement still stays.
    public static var emergencyCostStaysPastThirtyDays: Norm { Norm(.interpretations, 18) }

    /// A family home is the region's.
    public static var familyHomeIsRegional: Norm { Norm(.interpretations, 19) }

    /// From which age necessary dental care is given.
    public static var dentalAgeLimit: Norm { Norm(.interpretations, 20) }

    /// Who is counted as above 24.
    public static var above24: Norm { Norm(.interpretations, 21) }

    /// Up to and including an age.
    public static var throughAnAge: Norm { Norm(.interpretations, 22) }

    /// Who is born on 29 February.
    public static var leapDayBirthday: Norm { Norm(.interpretations, 23) }

    /// In which proportion a joint cost is divided.
    public static var jointRatioLeftToSupplyAgreement: Norm { Norm(.interpretations, 24) }

    /// Able to visit a clinic, with needs over time at home.
    public static var clinicOrHomeToBeAgreed: Norm { Norm(.interpretations, 25) }

    /// The last day of notice.
    public static var dayOfNotice: Norm { Norm(.interpretations, 26) }

    /// Prescribed at 17, used at 18.
    public static var payerAtPrescription: Norm { Norm(.interpretations, 27) }

    /// A notice without a time of day.
    public static var unknownTimeIsAfterNoon: Norm { Norm(.interpretations, 28) }

    /// Fractions of an öre.
    public static var oreHalfUp: Norm { Norm(.interpretations, 29) }

    /// How often is recurring.
    public static var twoMonthsAreRecurring: Norm { Norm(.interpretations, 30) }

    /// The precondition of planning under every model.
    public static var plannedInEveryModel: Norm { Norm(.interpretations, 31) }

    /// The cause of a stay is not examined.
    public static var causeNotExamined: Norm { Norm(.interpretations, 32) }

    /// Individual days are paid whatever the mean.
    public static var individualWhateverTheMean: Norm { Norm(.interpretations, 33) }

    /// Every discharge is a person.
    public static var dischargesArePersons: Norm { Norm(.interpretations, 34) }

    /// What no rule gives the municipality is the region's.
    public static var generalRegionalResponsibility: Norm { Norm(.interpretations, 35) }

    /// A decision on housing goes before the access to a clinic.
    public static var decisionBeforeAccess: Norm { Norm(.interpretations, 36) }

    /// Short-term housing counts as housing by decision.
    public static var shortTermHousingByDecision: Norm { Norm(.interpretations, 37) }

    /// A temporary intervention, also for who cannot reach a clinic.
    public static var temporaryWhereverTheAccess: Norm { Norm(.interpretations, 38) }

    /// Who is on leave is still an inpatient.
    public static var leaveIsInpatientCare: Norm { Norm(.interpretations, 39) }

    /// Day activities of who stays in a home for 24-hour care.
    public static var dayActivitiesFromRoundTheClockHome: Norm { Norm(.interpretations, 40) }

    /// The agreement goes before a product instruction.
    public static var agreementBeforeInstruction: Norm { Norm(.interpretations, 41) }

    /// The product area decides at any age.
    public static var productAreaAtAnyAge: Norm { Norm(.interpretations, 42) }

    /// The list decides also when a physician orders.
    public static var listBeforePhysiciansOrder: Norm { Norm(.interpretations, 43) }

    /// An installed device is a matter for the home region, whoever pays there.
    public static var installedBeforePayer: Norm { Norm(.interpretations, 44) }

    /// The emergency stock is for patients in municipal primary care.
    public static var emergencyStockForMunicipalPatients: Norm { Norm(.interpretations, 45) }

    /// A physician's order goes before the principal that prescribes.
    public static var orderBeforePrescriber: Norm { Norm(.interpretations, 46) }

    /// Care that is not safe in the home has to be agreed on.
    public static var unsafeAtHomeToBeAgreed: Norm { Norm(.interpretations, 47) }

    /// A need that is not common may be primary care.
    public static var uncommonNeedMayBePrimary: Norm { Norm(.interpretations, 48) }

    /// A request that is declined gives no purchase.
    public static var purchaseNeedsUndertaking: Norm { Norm(.interpretations, 49) }
}

extension NormEntry {
    /// The named interpretations I-01 to I-49, see Documentation/Interpretations.md.
    static let firstInterpretations = [
        NormEntry(
            .meanNotRounded, .interpretation, .parameter, .both, .is,
            swedish: "Genomsnittet avrundas inte, om inget annat är valt.",
            english: "The mean is not rounded, unless chosen otherwise."),
        NormEntry(
            .daysFromTheNotice, .interpretation, .computation, .both, .is,
            swedish: "Dagarna räknas från meddelandet om utskrivningsklar, inte från läkarens bedömning.",
            english: "Days run from the notice of ready-for-discharge, not from the judgement of the physician."),
        NormEntry(
            .noticeDayIsDayZero, .interpretation, .computation, .both, .is,
            swedish: "Dagen då meddelandet skickas är dag 0, om inget annat är valt.",
            english: "The day of the notice is day 0, unless chosen otherwise."),
        NormEntry(
            .sameDayCounts, .interpretation, .parameter, .both, .is,
            swedish: "Den som skrivs ut samma dag räknas bland personerna, med 0 dagar, om inget annat är valt.",
            english: "A patient discharged the same day counts among the persons, with 0 days, unless chosen "
                + "otherwise."),
        NormEntry(
            .noonIsNotAfterNoon, .interpretation, .computation, .both, .is,
            swedish: "Ett meddelande klockan 12.00 är inte skickat efter klockan 12.00; regeln gäller bara i lagens "
                + "modell.",
            english: "A notice at 12:00 is not sent after 12.00; the rule belongs to the statutory model only."),
        NormEntry(
            .unqualifiedLeavesBothSums, .interpretation, .decision, .both, .is,
            swedish: "Den som inte uppfyller villkoren räknas varken bland personerna eller i dagarna, utan "
                + "redovisas med skälet.",
            english: "A patient who fails a condition is counted neither among the persons nor in the days, but "
                + "listed with the reason."),
        NormEntry(
            .lateNoticeIsSent, .interpretation, .parameter, .both, .is,
            swedish: "Ett meddelande eller en kallelse som skickats för sent räknas som skickat, och förseningen "
                + "redovisas, om inget annat är valt.",
            english: "A notice or a call that was sent late counts as sent, and the lateness is reported, unless "
                + "chosen otherwise."),
        NormEntry(
            .unclearOpenCare, .interpretation, .decision, .both, .is,
            swedish: "Är det oklart om öppenvården är planerad och tillgänglig har kommunen inget betalningsansvar.",
            english:
                "When it is unclear whether outpatient care is planned and available, the municipality is not liable."),
        NormEntry(
            .callNotOwed, .interpretation, .decision, .both, .is,
            swedish: "Ingen kallelse krävs när SIP inte behövs, när patienten avböjer eller när en samordnad vårdplan "
                + "ersätter SIP.",
            english: "No call is required when no SIP is needed, when the patient declines, or when a coordinated "
                + "care plan takes its place."),
        NormEntry(
            .sevenDaysIsWithin, .interpretation, .computation, .both, .is,
            swedish: "7 dagar räknas i genomsnittet; 8 dagar räknas individuellt med 5 dagar att betala.",
            english: "7 days count in the mean; 8 days are counted individually, with 5 days to pay."),
        NormEntry(
            .monthOfDischarge, .interpretation, .parameter, .both, .is,
            swedish: "Vårdtillfället hör till den månad då patienten skrivs ut, om inget annat är valt.",
            english: "A stay belongs to the month of the discharge, unless chosen otherwise."),
        NormEntry(
            .ongoingNotSettled, .interpretation, .decision, .both, .is,
            swedish: "Den som ännu inte är utskriven avräknas inte, utan redovisas som pågående med dagarna hittills.",
            english: "A patient not yet discharged is not settled, but listed as ongoing with the days so far."),
        NormEntry(
            .yearOfTheDay, .interpretation, .computation, .both, .is,
            swedish: "En individuell dag kostar beloppet för det år då den infaller; genomsnittets del kostar beloppet "
                + "för månadens år.",
            english: "An individual day costs the amount of the year in which it falls; the part of the mean costs the "
                + "amount of the year of the month."),
        NormEntry(
            .noCredit, .interpretation, .computation, .both, .is,
            swedish: "Ett genomsnitt på 3,0 eller lägre kostar 0 kronor och ger aldrig något tillgodohavande.",
            english: "A mean of 3.0 or lower costs nothing and never gives a credit."),
        NormEntry(
            .placingMunicipalityFirst, .interpretation, .decision, .both, .is,
            swedish: "Har en kommun placerat patienten i särskilt boende eller bostad med särskild service i en annan "
                + "kommun är det den placerande kommunen som räknas.",
            english: "When a municipality has placed the patient in special housing or housing with special service "
                + "elsewhere, it is the placing municipality that counts."),
        NormEntry(
            .standardSplitInPerCent, .interpretation, .parameter, .both, .is,
            swedish: "Schablonen är 33 procent på regionen och 67 procent på kommunen, och delarna blir alltid hela "
                + "kostnaden; ett öre som blir över går till den vars andel har störst rest, och till regionen när "
                + "resterna är lika, om inget annat är valt.",
            english: "The standard split is 33 per cent to the region and 67 per cent to the municipality, and the "
                + "parts always add up to the cost; an öre that is left goes to the larger remainder, and to the "
                + "region when they are equal, unless chosen otherwise."),
        NormEntry(
            .standardSplitNotAutomatic, .interpretation, .decision, .both, .is,
            swedish: "Schablonen gäller inte av sig själv, utan bara när det behövs både socialtjänst och hälso- och "
                + "sjukvård, fördelningen är oklar, den inte har gått att bestämma på något annat sätt, och inget "
                + "annat är avtalat.",
            english: "The standard split does not hold by itself, but only when both social services and health care "
                + "are needed, the division is unclear, it could not be defined in any other way, and nothing else is "
                + "agreed."),
        NormEntry(
            .emergencyCostStaysPastThirtyDays, .interpretation, .decision, .both, .is,
            swedish: "Är kostnaden för en akut placering inte fördelad efter 30 dagar bär den placerande huvudmannen "
                + "den även i fortsättningen; att tiden är överskriden redovisas, för texten säger bara att den bör "
                + "hållas. En tillfällig kostnadsfördelning gäller så länge, om inget annat är valt.",
            english: "When the cost of an emergency placement is not divided after 30 days, the placing principal "
                + "still bears it; the overrun is reported, for the text says only that the time should be kept. A "
                + "temporary division of the cost holds meanwhile, unless chosen otherwise."),
        NormEntry(
            .familyHomeIsRegional, .interpretation, .decision, .both, .is,
            swedish: "Även i familjehem är all hälso- och sjukvård regionens ansvar, vem som än vistas där: del C "
                + "säger det om sin målgrupp, och del B nämner bara HVB och andra hem för heldygnsvård.",
            english: "In a family home too all health care is the region's responsibility, whoever stays there: Part C "
                + "says so of its target group, and Part B names only HVB and other homes for 24-hour care."),
        NormEntry(
            .dentalAgeLimit, .interpretation, .parameter, .both, .is,
            swedish: "Nödvändig tandvård ges från och med den 1 januari det år då personen fyller 24, som "
                + "överenskommelsen säger, fast den avgiftsfria tandvården enligt lagen numera slutar tidigare, om "
                + "inget annat är valt.",
            english: "Necessary dental care is given from 1 January of the year of turning 24, as the agreement says, "
                + "although free dental care under the act now ends earlier, unless chosen otherwise."),
        NormEntry(
            .above24, .interpretation, .parameter, .both, .is,
            swedish: "Delmålet räknar de invånare som är äldre än 24 år, fast beräkningen från 2017 också tog med dem "
                + "som var 24, om inget annat är valt.",
            english: "The milestone counts the residents who are older than 24, although the count of 2017 included "
                + "those who were 24, unless chosen otherwise."),
        NormEntry(
            .throughAnAge, .interpretation, .computation, .both, .is,
            swedish: "Till och med en viss ålder, 17 eller 20 år, är till och med dagen före nästa födelsedag.",
            english: "Up to and including an age, 17 or 20, is until the day before the next birthday."),
        NormEntry(
            .leapDayBirthday, .interpretation, .parameter, .both, .is,
            swedish: "Den som är född den 29 februari fyller år den 28 februari de år då dagen saknas, om inget annat "
                + "är valt.",
            english: "Whoever was born on 29 February has a birthday on 28 February in years without that day, unless "
                + "chosen otherwise."),
        NormEntry(
            .jointRatioLeftToSupplyAgreement, .interpretation, .parameter, .both, .is,
            swedish: "Fördelningen av en gemensam kostnad mellan region och kommun överlåts åt samarbetsavtalet om "
                + "försörjningen, om ingen annan fördelning är angiven.",
            english: "The division of a joint cost between region and municipality is left to the supply agreement, "
                + "unless a ratio is supplied."),
        NormEntry(
            .clinicOrHomeToBeAgreed, .interpretation, .decision, .both, .is,
            swedish: "För den som kan komma till en mottagning men har behov över tid som kan tillgodoses i hemmet "
                + "gäller båda reglerna, och parterna ska komma överens i den gemensamma planeringen.",
            english: "For a patient who could visit a clinic but has needs over time that can be met at home both "
                + "rules hold, and the parties are to agree in joint planning."),
        NormEntry(
            .dayOfNotice, .interpretation, .parameter, .both, .is,
            swedish:
                "Sista dagen för uppsägning är periodens sista dag minus arton kalendermånader; saknas den dagen i "
                + "månaden är det månadens sista.",
            english:
                "The last day of notice is the last day of the period less eighteen calendar months; where the month "
                + "lacks that day it is the last of the month."),
        NormEntry(
            .payerAtPrescription, .interpretation, .decision, .both, .is,
            swedish: "Ett hjälpmedel som förskrevs vid 17 års ålder och används efter 18-årsdagen betalas av den som "
                + "var kostnadsbärare vid förskrivningen; en ny förskrivning är ett nytt beslut.",
            english: "A device prescribed at 17 and used after the 18th birthday is paid by whoever was the payer at "
                + "the time of the prescription; a new prescription is a new decision."),
        NormEntry(
            .unknownTimeIsAfterNoon, .interpretation, .parameter, .both, .is,
            swedish: "Saknar meddelandet klockslag räknas det i lagens modell som skickat efter klockan 12.00, så att "
                + "kommunen inte betalar för en dag som kan vara fri, om inget annat är valt.",
            english: "A notice without a time of day counts in the statutory model as sent after 12.00, so that the "
                + "municipality does not pay for a day that may be free, unless chosen otherwise."),
        NormEntry(
            .oreHalfUp, .interpretation, .computation, .both, .is,
            swedish: "Ett belopp som inte går jämnt upp i ören avrundas till närmaste öre, ett halvt öre uppåt.",
            english: "An amount that is no whole number of öre is rounded to the nearest öre, half an öre up."),
        NormEntry(
            .twoMonthsAreRecurring, .interpretation, .parameter, .both, .is,
            swedish: "Betalningsansvaret återkommer när det inträder två månader i rad, om inget annat antal är valt.",
            english: "Payment liability recurs when it arises in two months in a row, unless another number is chosen."
        ),
        NormEntry(
            .plannedInEveryModel, .interpretation, .decision, .both, .is,
            swedish: "Kravet att öppenvårdens insatser är planerade ställs även i lagens modell, fast lagen bara "
                + "nämner att öppenvården är tillgänglig.",
            english: "That the interventions of outpatient care are planned is required in the statutory model too, "
                + "although the act names only that outpatient care is available."),
        NormEntry(
            .causeNotExamined, .interpretation, .decision, .both, .is,
            swedish: "Det prövas inte om bristen i öppenvården var skälet till att patienten låg kvar.",
            english: "It is not examined whether the lack of outpatient care is what kept the patient."),
        NormEntry(
            .individualWhateverTheMean, .interpretation, .computation, .both, .is,
            swedish: "Den individuella delen betalas oavsett kommunens genomsnitt.",
            english: "The individual part is paid whatever the mean of the municipality."),
        NormEntry(
            .dischargesArePersons, .interpretation, .computation, .both, .is,
            swedish: "Varje utskrivning räknas som en person; den som skrivs ut två gånger under månaden räknas två "
                + "gånger.",
            english: "Every discharge counts as a person; a patient discharged twice in a month counts twice."),
        NormEntry(
            .generalRegionalResponsibility, .interpretation, .decision, .both, .is,
            swedish: "Det som ingen regel lägger på kommunen är kvar hos regionen, som har det allmänna ansvaret för "
                + "vården i länet.",
            english: "What no rule gives the municipality stays with the region, which has the general responsibility "
                + "for care in the county."),
        NormEntry(
            .decisionBeforeAccess, .interpretation, .decision, .both, .is,
            swedish: "Ett beslut om särskilt boende, om bostad med särskild service, om dagverksamhet eller om daglig "
                + "verksamhet går före frågan om patienten kan besöka en mottagning: kommunen ansvarar även för den "
                + "som hade kunnat göra det, och för tillfälliga insatser.",
            english: "A decision on special housing, on housing with special service or on day activities goes before "
                + "the access to a clinic: the municipality answers even for a resident who could have visited one, "
                + "and for temporary interventions."),
        NormEntry(
            .shortTermHousingByDecision, .interpretation, .parameter, .both, .is,
            swedish: "Korttidsboende efter beslut enligt socialtjänstlagen räknas som boende efter beslut, och "
                + "patienterna där hör till den kommunala primärvården, om inget annat är valt.",
            english: "Short-term housing by a decision under the Social Services Act counts as housing by decision, "
                + "and its patients belong to municipal primary care, unless chosen otherwise."),
        NormEntry(
            .temporaryWhereverTheAccess, .interpretation, .decision, .both, .is,
            swedish: "En tillfällig insats där patienten befinner sig är en grund för regionens ansvar också när "
                + "patienten inte kan komma till en mottagning.",
            english: "A temporary intervention at the place where the patient stays is a ground for the region also "
                + "when the patient cannot get to a clinic."),
        NormEntry(
            .leaveIsInpatientCare, .interpretation, .decision, .both, .is,
            swedish: "Den som är på permission är fortfarande i slutenvård, som är regionens ansvar, tills parterna "
                + "är överens om något annat; i boende efter beslut ska de komma överens.",
            english: "A patient on leave is still in inpatient care, which is the region's, until the parties agree "
                + "otherwise; in housing by decision they have to agree."),
        NormEntry(
            .dayActivitiesFromRoundTheClockHome, .interpretation, .decision, .both, .is,
            swedish: "När den som vistas i ett hem för heldygnsvård deltar i dagverksamhet eller daglig verksamhet "
                + "gäller två regler, och parterna ska komma överens.",
            english: "When somebody who stays in a home for 24-hour care attends day activities, two rules hold, and "
                + "the parties are to agree."),
        NormEntry(
            .agreementBeforeInstruction, .interpretation, .parameter, .both, .is,
            swedish: "En produktanvisning kan inte lägga kostnaden för ett barns hjälpmedel på någon annan än "
                + "regionen, om inget annat är valt.",
            english: "A product instruction cannot lay the cost of a child's device on anyone other than the region, "
                + "unless chosen otherwise."),
        NormEntry(
            .productAreaAtAnyAge, .interpretation, .decision, .both, .is,
            swedish: "För läkemedelsnära produkter är det produktområdet som avgör vem som betalar, oavsett "
                + "patientens ålder.",
            english: "For medicine-related products it is the product area that decides who pays, whatever the age of "
                + "the patient."),
        NormEntry(
            .listBeforePhysiciansOrder, .interpretation, .decision, .both, .is,
            swedish: "För sårläkningsartiklar och kompressionsförband avgör förteckningen även när en läkare har "
                + "ordinerat produkten.",
            english: "For wound care and compression the list decides even when a physician has ordered the product."),
        NormEntry(
            .installedBeforePayer, .interpretation, .decision, .both, .is,
            swedish: "Ett hjälpmedel som installeras eller får service ordnas av hemregionen även när det är en kommun "
                + "som betalar på hemorten.",
            english: "A device that is installed or serviced is a matter for the home region also when a municipality "
                + "pays there."),
        NormEntry(
            .emergencyStockForMunicipalPatients, .interpretation, .decision, .both, .is,
            swedish: "Akutläkemedelsförrådet får bara användas för patienter i den kommunala primärvården, som det är "
                + "avsett för.",
            english: "The emergency stock may be used only for patients in municipal primary care, for whom it is "
                + "meant."),
        NormEntry(
            .orderBeforePrescriber, .interpretation, .decision, .both, .is,
            swedish: "Regionen betalar en oreglerad produkt som en läkare ordinerar även när kommunen förskriver den: "
                + "ansvaret för produkten läses som ansvar för kostnaden.",
            english: "The region pays for an unregulated product that a physician orders also when the municipality "
                + "prescribes it: responsibility for the product is read as responsibility for its cost."),
        NormEntry(
            .unsafeAtHomeToBeAgreed, .interpretation, .decision, .both, .is,
            swedish: "När insatserna inte kan ges patientsäkert i hemmet räcker det inte att deras omfattning "
                + "motiverar vård där; parterna ska komma överens.",
            english: "Where interventions cannot be given safely in the home it is not enough that their scope "
                + "motivates care there; the parties are to agree."),
        NormEntry(
            .uncommonNeedMayBePrimary, .interpretation, .definition, .both, .is,
            swedish: "Även en insats för ett ovanligt vårdbehov är primärvård när den är patientsäker utan särskilda "
                + "resurser och annan särskild kompetens; den uppgiften behöver inte vara gemensam.",
            english: "An intervention for an uncommon need is primary care too when it is safe without special "
                + "resources and other special competence; that task need not be shared."),
        NormEntry(
            .purchaseNeedsUndertaking, .interpretation, .decision, .both, .is,
            swedish: "Det räcker inte att fråga den andra parten: ett tjänsteköp förutsätter att den har åtagit sig "
                + "insatsen.",
            english: "It is not enough to ask the other party: a purchase presupposes that it has undertaken the "
                + "intervention."),
    ]
}
