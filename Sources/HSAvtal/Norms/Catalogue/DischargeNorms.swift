// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// The norms of Part C, discharge from inpatient care.
    public static let discharge: [Norm] = [
        dischargeTargetGroup, earlyDischarge, readinessJudgedByPhysician, jointDischargeRoutine, jointActionPlan,
        meanAboveThreshold, noticesAndCall, openCareInPlace, amountOfTheMean, monthlyTotal, individualCalculation,
        nationalDailyAmount, dischargeFollowUp,
    ]

    /// For whom admission and discharge are coordinated.
    public static var dischargeTargetGroup: Norm { Norm(.discharge, 1) }

    /// Inpatients leave when inpatient care is no longer needed.
    public static var earlyDischarge: Norm { Norm(.discharge, 2) }

    /// Who judges that a patient is ready for discharge.
    public static var readinessJudgedByPhysician: Norm { Norm(.discharge, 3) }

    /// One agreement, one guideline, one IT service.
    public static var jointDischargeRoutine: Norm { Norm(.discharge, 4) }

    /// Recurring payment liability calls for a joint plan.
    public static var jointActionPlan: Norm { Norm(.discharge, 5) }

    /// When a municipality's payment liability arises.
    public static var meanAboveThreshold: Norm { Norm(.discharge, 6) }

    /// The notices and the call that payment liability presupposes.
    public static var noticesAndCall: Norm { Norm(.discharge, 7) }

    /// The outpatient care that payment liability presupposes.
    public static var openCareInPlace: Norm { Norm(.discharge, 8) }

    /// What a municipality pays for its mean.
    public static var amountOfTheMean: Norm { Norm(.discharge, 9) }

    /// The mean is made up month by month.
    public static var monthlyTotal: Norm { Norm(.discharge, 10) }

    /// Long stays are paid one by one.
    public static var individualCalculation: Norm { Norm(.discharge, 11) }

    /// Who fixes the daily amount.
    public static var nationalDailyAmount: Norm { Norm(.discharge, 12) }

    /// The yearly follow-up.
    public static var dischargeFollowUp: Norm { Norm(.discharge, 13) }
}

extension NormEntry {
    /// The norms of Part C, discharge from inpatient care.
    static let discharge = [
        NormEntry(
            .dischargeTargetGroup, .agreement(.discharge, section: "2"), .decision, .both, .is,
            swedish: "Målgruppen är alla, oavsett ålder, som behöver samordnade insatser när de skrivs in och ut.",
            english: "The target group is everybody, of any age, who needs coordinated interventions around a stay."),
        NormEntry(
            .earlyDischarge, .agreement(.discharge, section: "4"), .duty, .both, .must,
            swedish: "Den som inte längre behöver slutenvårdens resurser skrivs ut så snart det går.",
            english: "Whoever no longer needs the resources of inpatient care is discharged as soon as possible."),
        NormEntry(
            .readinessJudgedByPhysician, .agreement(.discharge, section: "4"), .decision, .region, .is,
            swedish: "Den behandlande läkaren i slutenvården avgör när patienten är utskrivningsklar.",
            english: "The treating physician in inpatient care judges when the patient is ready for discharge."),
        NormEntry(
            .jointDischargeRoutine, .agreement(.discharge, section: "4"), .duty, .both, .must,
            swedish: "Verksamheterna följer överenskommelsen och riktlinjen, använder den gemensamma IT-tjänsten och "
                + "utvecklar processen utifrån personen.",
            english:
                "Operations follow the agreement and the guideline, use the joint IT service and improve the process "
                + "in a person-centred way."),
        NormEntry(
            .jointActionPlan, .agreement(.discharge, section: "4"), .decision, .both, .should,
            swedish: "När betalningsansvar eller brister återkommer bör region och kommun ta fram en åtgärdsplan "
                + "tillsammans; varje berörd verksamhet kan ta initiativet.",
            english:
                "When payment liability or shortcomings recur, region and municipality should draw up an action plan "
                + "together; any operation concerned may take the initiative."),
        NormEntry(
            .meanAboveThreshold, .agreement(.discharge, section: "5"), .computation, .municipality, .is,
            swedish: "Betalningsansvaret inträder när kommunens medeltal dagar i slutenvård efter utskrivningsklar är "
                + "större än 3,0 kalenderdagar under en kalendermånad.",
            english: "Payment liability arises when the municipality's mean number of days in inpatient care after "
                + "ready-for-discharge exceeds 3.0 calendar days over a calendar month."),
        NormEntry(
            .noticesAndCall, .agreement(.discharge, section: "5"), .decision, .region, .must,
            swedish: "Villkor: slutenvården har skickat inskrivningsmeddelande och meddelat utskrivningsklar, och "
                + "öppenvården har kallat till SIP om en sådan ska göras.",
            english:
                "Conditions: inpatient care has sent the admission notice and the notice of ready-for-discharge, and "
                + "outpatient care has called to a SIP if one is to be made."),
        NormEntry(
            .openCareInPlace, .agreement(.discharge, section: "5.1"), .decision, .region, .must,
            swedish:
                "Förutsättningar: den regionfinansierade öppenvårdens insatser är planerade, och de är tillgängliga "
                + "för en patientsäker vård i hemmet.",
            english:
                "Preconditions: interventions by region-financed outpatient care are planned, and they are available "
                + "for patient-safe care at home."),
        NormEntry(
            .amountOfTheMean, .agreement(.discharge, section: "5.2"), .computation, .municipality, .must,
            swedish:
                "Beloppet är (medeltalet − 3,0) × antalet utskrivna personer som omfattas × det fastställda beloppet "
                + "per dag, och betalas i efterhand.",
            english:
                "The amount is (the mean − 3.0) × the number of discharged persons covered × the fixed daily amount, "
                + "paid in arrears."),
        NormEntry(
            .monthlyTotal, .agreement(.discharge, section: "5.2"), .computation, .both, .is,
            swedish: "Medeltalet summeras efter varje månad.",
            english: "The mean is totalled after each month."),
        NormEntry(
            .individualCalculation, .agreement(.discharge, section: "5.2"), .computation, .municipality, .must,
            swedish:
                "Den som ligger kvar längre än 7 kalenderdagar räknas individuellt från dag 8: kommunen betalar från "
                + "dag 4, och personen räknas inte med i månadens medeltal.",
            english:
                "A patient who stays longer than 7 calendar days is counted individually from day 8: the municipality "
                + "pays from day 4, and the person is left out of the month's mean."),
        NormEntry(
            .nationalDailyAmount, .agreement(.discharge, section: "5.2"), .parameter, .both, .is,
            swedish: "Beloppet per dag fastställs varje år av regeringen eller den myndighet den utser, och motsvarar "
                + "rikets genomsnittskostnad för ett vårddygn i slutenvård.",
            english: "The daily amount is fixed each year by the government or the authority it names, and equals the "
                + "national average cost of an inpatient day."),
        NormEntry(
            .dischargeFollowUp, .agreement(.discharge, section: "6"), .duty, .both, .must,
            swedish:
                "Överenskommelsen följs upp varje år, och gemensamma mål och indikatorer sammanställs regelbundet för "
                + "länet.",
            english:
                "The agreement is followed up each year, and joint goals and indicators are compiled regularly for the "
                + "county."),
    ]
}
