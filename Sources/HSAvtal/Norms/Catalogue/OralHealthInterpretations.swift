// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// The region's rules are exhaustive.
    public static var criteriaAreExhaustive: Norm { Norm(.interpretations, 67) }

    /// An offer a year is one a calendar year.
    public static var offerYear: Norm { Norm(.interpretations, 68) }

    /// Who may issue certificates.
    public static var whoMayIssue: Norm { Norm(.interpretations, 69) }

    /// One contact person, or one in each district.
    public static var contactPersonByDistrict: Norm { Norm(.interpretations, 70) }

    /// How the three years of training are counted.
    public static var threeYearsOfTraining: Norm { Norm(.interpretations, 71) }

    /// When and where measures are counted.
    public static var whereMeasuresAreCounted: Norm { Norm(.interpretations, 72) }

    /// Coverage counts every holder, municipality by municipality.
    public static var coverageCountsAllHolders: Norm { Norm(.interpretations, 73) }

    /// What is counted in trainings and deviations.
    public static var hoursAndIndividuals: Norm { Norm(.interpretations, 74) }

    /// Whom LSS covers.
    public static var coveredByLSSIsTheGroup: Norm { Norm(.interpretations, 75) }

    /// Which units are to be trained.
    public static var knownUnits: Norm { Norm(.interpretations, 76) }
}

extension NormEntry {
    /// The named interpretations I-67 to I-76, on oral health.
    static let oralHealthInterpretations = [
        NormEntry(
            .criteriaAreExhaustive, .interpretation, .decision, .both, .is,
            swedish: "Regionens regler om N-tandvård är uttömmande: den vars behov prövas efter dem och inte "
                + "motsvarar dem har inget sådant omfattande, varaktigt eller motsvarande behov som lagen avser. De "
                + "fyller bara ut det som är okänt, så utsikterna till förbättring prövas inte när behovet redan är "
                + "bedömt som varaktigt; att ingen ger hjälpen ännu avgör inget.",
            english: "The region's rules on necessary dental care are exhaustive: whoever has a need that is "
                + "assessed by them and does not meet them has no such extensive, lasting or corresponding need as "
                + "the act means. They only fill in what is unknown, so the prospects of improvement are not "
                + "examined when the need has been judged lasting already; that nobody gives the help yet decides "
                + "nothing."),
        NormEntry(
            .offerYear, .interpretation, .parameter, .both, .is,
            swedish: "Årligen betyder en gång per kalenderår: ett erbjudande för varje kalenderår då intyget gäller, "
                + "om så bara några dagar av det, om inget annat är valt. En bedömning som har gjorts räknas som "
                + "erbjuden, och ett erbjudande under de tolv månaderna före intyget räknas till dess första år.",
            english: "Yearly means once a calendar year: one offer for each calendar year in which the certificate "
                + "is valid, if only for some days of it, unless chosen otherwise. An assessment that has been made "
                + "counts as offered, and an offer in the twelve months before the certificate counts for its first "
                + "year."),
        NormEntry(
            .whoMayIssue, .interpretation, .decision, .both, .is,
            swedish: "Intyg får utfärdas av den som kommunen har till intygsutfärdare inom kommunal vård eller "
                + "socialtjänst, även när någon annan bedriver den på kommunens uppdrag; yrkena i texten är exempel. "
                + "Ett intyg är giltigt även om utfärdaren saknar aktuell utbildning; den ansvarar kommunen för.",
            english: "Whoever the municipality provides as a certificate issuer within municipal care or social "
                + "services may issue certificates, also when somebody else runs them on its behalf; the titles in "
                + "the text are examples. A certificate is valid even when the issuer lacks current training; for "
                + "that the municipality answers."),
        NormEntry(
            .contactPersonByDistrict, .interpretation, .decision, .both, .is,
            swedish: "Det är tillräckligt med en kontaktperson för hela kommunen, eller en i var och en av dess "
                + "stadsdelar.",
            english: "One contact person for the whole municipality is enough, and so is one in each of its "
                + "districts."),
        NormEntry(
            .threeYearsOfTraining, .interpretation, .parameter, .both, .is,
            swedish: "De tre åren räknas bakåt från den dag det gäller, med den dagen inräknad: en utbildning räknas "
                + "så länge den är senare än dagen 36 månader tidigare, om inget annat är valt.",
            english: "The three years are counted back from the day in question, the day itself included: a training "
                + "counts while it is later than the day 36 months before, unless chosen otherwise."),
        NormEntry(
            .whereMeasuresAreCounted, .interpretation, .computation, .both, .is,
            swedish: "De som har intyg, och de av dem som önskar munhälsobedömning, räknas på kvartalets sista dag; "
                + "den som har bedömts eller behandlats räknas en gång i kvartalet; alla räknas på den enhet, och i "
                + "den enhetens kommun, där intyget senast fanns under kvartalet; en person har ett intyg.",
            english: "Holders of a certificate, and those of them who wish an assessment, are counted on the last "
                + "day of the quarter; whoever was assessed or treated counts once a quarter; everybody counts at "
                + "the unit, and in the municipality of the unit, where the certificate was last during the quarter; "
                + "one person has one certificate."),
        NormEntry(
            .coverageCountsAllHolders, .interpretation, .computation, .both, .is,
            swedish: "Täckningsgraden är alla som har intyg i kommunen, oavsett ålder, delat med befolkningen över "
                + "en viss ålder; delmålet är varje kommuns eget, så det som saknas i länet är summan av det som "
                + "saknas i kommunerna.",
            english: "Coverage is all certificate holders of the municipality, whatever their age, divided by the "
                + "population above an age; the milestone is each municipality's own, so what the county lacks is "
                + "the sum of what the municipalities lack."),
        NormEntry(
            .hoursAndIndividuals, .interpretation, .computation, .both, .is,
            swedish: "Utbildningstimmarna är hur länge varje tillfälle varar, inte tiden gånger antalet deltagare; "
                + "avvikelserna räknas i personer, inte i rapporter.",
            english: "The hours of training are the length of each session, not multiplied by its participants; "
                + "deviations are counted in individuals, not in reports."),
        NormEntry(
            .coveredByLSSIsTheGroup, .interpretation, .definition, .both, .is,
            swedish: "Den omfattas av LSS som hör till den lagens personkrets, med eller utan en beslutad insats.",
            english: "LSS covers whoever belongs to the persons that the act names, with or without a decided "
                + "intervention."),
        NormEntry(
            .knownUnits, .interpretation, .computation, .both, .is,
            swedish: "De enheter som ska ha utbildats är de som har intyg på kvartalets sista dag eller har "
                + "utbildats under de tre åren; om de övriga som kommunen uppger är inget känt.",
            english: "The units that are to have been trained are those with certificates on the last day of the "
                + "quarter, and those trained in the three years; of the others that the municipality reports "
                + "nothing is known."),
    ]
}
