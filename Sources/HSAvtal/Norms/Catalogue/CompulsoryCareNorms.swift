// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// Compulsory care begins as inpatient care.
    public static var startsAsInpatientCare: Norm { Norm(.placement, 72) }

    /// What open compulsory care presupposes.
    public static var conditionsForOpenCompulsoryCare: Norm { Norm(.placement, 73) }

    /// The region treats inpatients in compulsory care.
    public static var compulsoryInpatientTreatment: Norm { Norm(.placement, 74) }

    /// The region decides on leave and coordinates it.
    public static var leaveFromCompulsoryCare: Norm { Norm(.placement, 75) }

    /// The region applies to the court.
    public static var applicationToTheCourt: Norm { Norm(.placement, 76) }

    /// The region plans care with the municipality at discharge.
    public static var coordinatedCarePlanning: Norm { Norm(.placement, 77) }

    /// The region treats in open compulsory care.
    public static var openCompulsoryTreatment: Norm { Norm(.placement, 78) }

    /// A SIP is offered when care becomes voluntary.
    public static var sipAtVoluntaryCare: Norm { Norm(.placement, 79) }

    /// Social services for persons in compulsory care.
    public static var compulsoryCareSocialServices: Norm { Norm(.placement, 80) }

    /// The municipality takes part in the planning of care.
    public static var municipalityTakesPartInCarePlanning: Norm { Norm(.placement, 81) }

    /// Which interventions are the municipality's in compulsory care.
    public static var municipalInterventionsAtLeave: Norm { Norm(.placement, 82) }

    /// Both follow up the agreement.
    public static var psychiatryFollowUp: Norm { Norm(.placement, 83) }
}

extension NormEntry {
    /// The norms of Part C on compulsory psychiatric care and on follow-up, sections 6.4 and 7.
    static let compulsoryCare = [
        NormEntry(
            .startsAsInpatientCare, .agreement(.psychiatry, section: "6.4"), .process, .both, .must,
            swedish: "Den psykiatriska tvångsvården och den rättspsykiatriska vården inleds alltid som sluten vård; "
                + "genom beslut av förvaltningsrätten, som bestämmer vilka särskilda villkor som gäller utanför "
                + "sjukhuset, kan den ena övergå i öppen psykiatrisk tvångsvård, ÖPT, och den andra i öppen "
                + "rättspsykiatrisk vård, ÖRV.",
            english: "Compulsory psychiatric care and forensic psychiatric care always begin as inpatient care; "
                + "by decision of the administrative court, which lays down the special conditions outside the "
                + "hospital, the one may be converted to open compulsory psychiatric care, ÖPT, and the other to open "
                + "forensic psychiatric care, ÖRV."),
        NormEntry(
            .conditionsForOpenCompulsoryCare, .agreement(.psychiatry, section: "6.4"), .decision, .both, .must,
            swedish: "För ÖPT och ÖRV ska den ansvariga läkaren ha bedömt patienten som utskrivningsklar, "
                + "förvaltningsrätten ha beslutat om vårdformen, det vara klarlagt att patienten har tillgång till "
                + "öppenvård som regionen finansierar, och psykiatrin och kommunen ha undertecknat en samordnad "
                + "vårdplan med de olika parternas insatser.",
            english: "For ÖPT and ÖRV the responsible physician must have judged the patient ready for discharge, the "
                + "administrative court must have decided on the form of care, it must be settled that region-financed "
                + "outpatient care is available to the patient, and psychiatry and municipality must have signed a "
                + "coordinated care plan that describes the interventions of the different parties."),
        NormEntry(
            .compulsoryInpatientTreatment, .agreement(.psychiatry, section: "6.4.region"), .duty, .region, .must,
            swedish: "Regionen ska behandla patienten i slutenvård enligt LPT och LRV.",
            english: "The region must treat the patient in inpatient care under LPT and LRV."),
        NormEntry(
            .leaveFromCompulsoryCare, .agreement(.psychiatry, section: "6.4.region"), .duty, .region, .must,
            swedish: "Regionen ska besluta om permission för den som tvångsvårdas i sluten vård, och vid permissionen "
                + "planera och samordna insatserna med andra aktörer.",
            english: "The region must decide on leave for a patient in compulsory inpatient care, and plan and "
                + "coordinate with other actors at the leave."),
        NormEntry(
            .applicationToTheCourt, .agreement(.psychiatry, section: "6.4.region"), .duty, .region, .must,
            swedish: "Regionen ska hos förvaltningsrätten ansöka om att vården får övergå i ÖPT eller ÖRV, föreslå "
                + "vilka särskilda villkor som patienten ska följa, och visa upp den samordnade vårdplan som parterna "
                + "har undertecknat och som reglerar huvudmännens planerade insatser.",
            english: "The region must apply to the administrative court for the transition to ÖPT or ÖRV, propose the "
                + "special conditions that the patient has to follow, and present the coordinated care plan that the "
                + "parties have signed and that lays down the planned interventions of the principals."),
        NormEntry(
            .coordinatedCarePlanning, .agreement(.psychiatry, section: "6.4.region"), .duty, .region, .must,
            swedish: "När patienten skrivs ut från slutenvården ska regionen genomföra en samordnad vårdplanering, "
                + "SVPL, i samråd med kommunen.",
            english: "When the patient is discharged from inpatient care, the region must carry out coordinated care "
                + "planning, SVPL, in consultation with the municipality."),
        NormEntry(
            .openCompulsoryTreatment, .agreement(.psychiatry, section: "6.4.region"), .duty, .region, .must,
            swedish: "Regionen ska ge behandling och rehabilitering i ÖPT och ÖRV.",
            english: "The region must give treatment and rehabilitation in ÖPT and ÖRV."),
        NormEntry(
            .sipAtVoluntaryCare, .agreement(.psychiatry, section: "6.4.region"), .decision, .region, .must,
            swedish: "Regionen ska erbjuda en SIP när patienten skrivs ut från den öppna tvångsvården till öppenvård "
                + "som är frivillig, om det behövs insatser av båda huvudmännen.",
            english: "The region must offer a SIP when the patient is discharged from open compulsory care to "
                + "outpatient care that is voluntary, if interventions of both principals are needed."),
        NormEntry(
            .compulsoryCareSocialServices, .agreement(.psychiatry, section: "6.4.kommun"), .duty, .municipality, .must,
            swedish: "För den som får psykiatrisk tvångsvård eller rättspsykiatrisk vård ska kommunen utreda, besluta "
                + "om och verkställa insatser enligt de lagar som är tillämpliga.",
            english: "For a person in compulsory or forensic psychiatric care the municipality must investigate, "
                + "decide on and carry out interventions under the legislation that applies."),
        NormEntry(
            .municipalityTakesPartInCarePlanning, .agreement(.psychiatry, section: "6.4.kommun"), .duty, .municipality,
            .must,
            swedish: "Kommunen ska delta i den samordnade vårdplaneringen innan patienten skrivs ut från slutenvården, "
                + "och när den samordnade vårdplanen tas fram.",
            english: "The municipality must take part in coordinated care planning before the patient is discharged "
                + "from inpatient care, and when the coordinated care plan is drawn up."),
        NormEntry(
            .municipalInterventionsAtLeave, .agreement(.psychiatry, section: "6.4.kommun"), .decision, .municipality,
            .is,
            swedish: "Kommunen svarar för insatserna enligt SoL och LSS när patienten har permission från slutenvården "
                + "och när vården ges som ÖPT eller ÖRV, och för den kommunala hälso- och sjukvård som huvudavtalet "
                + "anger.",
            english: "The municipality answers for interventions under SoL and LSS when the patient is on leave from "
                + "inpatient care and when care is given as ÖPT or ÖRV, and for the municipal health care that the "
                + "main agreement states."),
        NormEntry(
            .psychiatryFollowUp, .agreement(.psychiatry, section: "7"), .duty, .both, .must,
            swedish: "Region och kommun ska tillsammans, för hela länet, varje år följa upp hur överenskommelsen "
                + "tillämpas och efterlevs och vilka avvikelser som har rapporterats; efterlevnaden bör följas både "
                + "person för person och i systemet som helhet.",
            english: "Region and municipality must together, for the whole county, follow up each year how the "
                + "agreement is applied and complied with and which deviations have been reported; compliance should "
                + "be followed both person by person and in the system as a whole."),
    ]
}
