// SPDX-License-Identifier: Apache-2.0

extension Norm {
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
            swedish: "När slutenvården inte längre behövs ska patienten skrivas ut utan dröjsmål.",
            english: "Whoever no longer needs the resources of inpatient care is discharged as soon as possible."),
        NormEntry(
            .readinessJudgedByPhysician, .agreement(.discharge, section: "4"), .decision, .region, .is,
            swedish: "Bedömningen att en patient är utskrivningsklar görs av slutenvårdens behandlande läkare.",
            english: "The treating physician in inpatient care judges when the patient is ready for discharge."),
        NormEntry(
            .jointDischargeRoutine, .agreement(.discharge, section: "4"), .duty, .both, .must,
            swedish: "Verksamheterna ska hålla sig till överenskommelsen och riktlinjen, arbeta i den gemensamma IT- "
                + "tjänsten och utveckla processen utifrån personen.",
            english: "Operations must keep to the agreement and the guideline, work in the joint IT service and "
                + "develop the process around the person."),
        NormEntry(
            .jointActionPlan, .agreement(.discharge, section: "4"), .decision, .both, .should,
            swedish: "När betalningsansvar återkommer, eller brister i hur överenskommelsen följs, bör region och "
                + "kommun ta fram en åtgärdsplan tillsammans; varje berörd verksamhet kan ta initiativet.",
            english: "When payment liability recurs, or shortcomings in how the agreement is followed, region and "
                + "municipality should draw up an action plan together; any operation concerned may take the "
                + "initiative."),
        NormEntry(
            .meanAboveThreshold, .agreement(.discharge, section: "5"), .computation, .municipality, .is,
            swedish: "Kommunen blir betalningsansvarig för en kalendermånad där dess patienter i genomsnitt har legat "
                + "kvar mer än 3,0 kalenderdagar efter det att de blivit utskrivningsklara.",
            english: "A municipality becomes liable for a calendar month in which its patients stayed on average more "
                + "than 3.0 calendar days after becoming ready for discharge."),
        NormEntry(
            .noticesAndCall, .agreement(.discharge, section: "5"), .decision, .region, .must,
            swedish: "Inskrivningsmeddelandet och meddelandet om utskrivningsklar ska ha gått ut från slutenvården, "
                + "och öppenvården ska ha kallat till den SIP som ska göras, allt på det sätt som riktlinjen anger.",
            english: "Inpatient care has to have sent the admission notice and the notice of ready-for-discharge, and "
                + "outpatient care to have called to the SIP that is to be made, all in the way that the guideline "
                + "says."),
        NormEntry(
            .openCareInPlace, .agreement(.discharge, section: "5.1"), .decision, .region, .must,
            swedish: "Den öppna vård som regionen finansierar ska ha planerat sina insatser och kunna ge dem, så att "
                + "patienten kan vårdas säkert hemma.",
            english: "Region-financed outpatient care has to have planned its interventions and be able to give them, "
                + "so that the patient can be cared for safely at home."),
        NormEntry(
            .amountOfTheMean, .agreement(.discharge, section: "5.2"), .computation, .municipality, .must,
            swedish: "Kommunen ska i efterhand betala (genomsnittet − 3,0) × antalet utskrivna personer som omfattas × "
                + "beloppet per dag.",
            english: "In arrears the municipality must pay (the mean − 3.0) × the number of discharged persons covered "
                + "× the daily amount."),
        NormEntry(
            .monthlyTotal, .agreement(.discharge, section: "5.2"), .computation, .both, .is,
            swedish: "Genomsnittet räknas ut när månaden är slut.",
            english: "The mean is worked out when the month has ended."),
        NormEntry(
            .individualCalculation, .agreement(.discharge, section: "5.2"), .computation, .municipality, .must,
            swedish: "Den som är kvar mer än 7 kalenderdagar efter att ha bedömts som utskrivningsklar lämnar "
                + "genomsnittet från dag 8 och räknas för sig: kommunen ska betala varje dag efter den tredje.",
            english: "A patient who is still there more than 7 calendar days after being judged ready for discharge "
                + "leaves the mean from day 8 and is counted separately: the municipality must pay each day after "
                + "the third."),
        NormEntry(
            .nationalDailyAmount, .agreement(.discharge, section: "5.2"), .parameter, .both, .is,
            swedish: "Priset för en dag bestäms för ett år i taget av regeringen eller en myndighet som regeringen "
                + "pekar ut, och ska svara mot vad ett vårddygn i slutenvård i snitt kostar i landet.",
            english: "The price of a day is set for one year at a time by the government or an authority that it "
                + "names, and is to match what an inpatient day costs on average in the country."),
        NormEntry(
            .dischargeFollowUp, .agreement(.discharge, section: "6"), .duty, .both, .must,
            swedish: "Region och kommun ska varje år granska följsamhet och avvikelser, och löpande följa sina mål och "
                + "indikatorer för hela länet.",
            english: "Region and municipality must review compliance and deviations each year, and follow their goals "
                + "and indicators for the whole county as they go."),
    ]
}
