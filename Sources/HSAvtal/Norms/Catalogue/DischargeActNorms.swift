// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// What ready for discharge means.
    public static var readyForDischargeDefined: Norm { Norm(.dischargeAct, 1) }

    /// When an admission notice is sent.
    public static var admissionNoticeDuty: Norm { Norm(.dischargeAct, 2) }

    /// How soon an admission notice is sent.
    public static var admissionNoticeWithin24Hours: Norm { Norm(.dischargeAct, 3) }

    /// Who appoints the permanent care contact.
    public static var contactAppointedByOpenCare: Norm { Norm(.dischargeAct, 4) }

    /// When the notice of ready-for-discharge is sent.
    public static var readyNoticeDuty: Norm { Norm(.dischargeAct, 5) }

    /// When the receiving units are informed.
    public static var informationOnDischargeDay: Norm { Norm(.dischargeAct, 6) }

    /// When planning is coordinated.
    public static var planningForBothPrincipals: Norm { Norm(.dischargeAct, 7) }

    /// Planning needs consent.
    public static var planningWithConsent: Norm { Norm(.dischargeAct, 8) }

    /// How soon the call to planning is sent.
    public static var callWithinThreeDays: Norm { Norm(.dischargeAct, 9) }

    /// What region and municipality may agree on.
    public static var timeAndAmountByAgreement: Norm { Norm(.dischargeAct, 10) }

    /// Which municipality is liable.
    public static var liableMunicipality: Norm { Norm(.dischargeAct, 11) }

    /// Without notices and call there is no liability.
    public static var statutoryConditions: Norm { Norm(.dischargeAct, 12) }

    /// When liability begins without an agreement.
    public static var statutoryTime: Norm { Norm(.dischargeAct, 13) }

    /// Without outpatient care there is no liability.
    public static var noLiabilityWithoutOpenCare: Norm { Norm(.dischargeAct, 14) }

    /// What an inpatient day costs without an agreement.
    public static var statutoryAmount: Norm { Norm(.dischargeAct, 15) }
}

extension NormEntry {
    /// The sections of the act (2017:612) that the rules on discharge rest on.
    static let dischargeAct = [
        NormEntry(
            .readyForDischargeDefined, .statute(.dischargeAct, .init(chapter: 1, "3")), .definition, .region, .is,
            swedish: "Utskrivningsklar är den som enligt den behandlande läkaren inte längre behöver vård vid en enhet "
                + "för sluten vård.",
            english: "A patient is ready for discharge when the treating physician has judged that care at an "
                + "inpatient unit is no longer needed."),
        NormEntry(
            .admissionNoticeDuty, .statute(.dischargeAct, .init(chapter: 2, "1")), .duty, .region, .must,
            swedish: "Slutenvården ska skicka inskrivningsmeddelande när läkaren bedömer att patienten kan behöva "
                + "socialtjänst, kommunal hälso- och sjukvård eller regional öppenvård efteråt.",
            english: "Inpatient care must send an admission notice when the physician judges that the patient may need "
                + "social services, municipal health care or regional outpatient care afterwards."),
        NormEntry(
            .admissionNoticeWithin24Hours, .statute(.dischargeAct, .init(chapter: 2, "3")), .decision, .region, .must,
            swedish: "Inskrivningsmeddelandet ska skickas senast 24 timmar efter inskrivningen, eller efter att "
                + "behovet bedömts om det sker senare.",
            english: "The admission notice must be sent within 24 hours of the admission, or of the judgement of the "
                + "need when that comes later."),
        NormEntry(
            .contactAppointedByOpenCare, .statute(.dischargeAct, .init(chapter: 2, "5")), .decision, .region, .must,
            swedish: "Den som skrivs ut ska dessförinnan ha fått en fast vårdkontakt, som den regionfinansierade "
                + "öppenvården utser.",
            english: "Before the discharge the region-financed outpatient care must appoint a permanent care contact."),
        NormEntry(
            .readyNoticeDuty, .statute(.dischargeAct, .init(chapter: 3, "1")), .duty, .region, .must,
            swedish: "Slutenvården ska så snart som möjligt meddela att patienten är utskrivningsklar; ett meddelande "
                + "om beslut om öppen psykiatrisk tvångsvård räknas som ett sådant.",
            english: "Inpatient care must notify as soon as possible that the patient is ready for discharge; a notice "
                + "of a decision on open compulsory care counts as one."),
        NormEntry(
            .informationOnDischargeDay, .statute(.dischargeAct, .init(chapter: 3, "2")), .decision, .region, .must,
            swedish: "Informationen till de mottagande enheterna ska lämnas senast samma dag som patienten skrivs ut.",
            english: "The information for the receiving units must be given at the latest on the day of the discharge."
        ),
        NormEntry(
            .planningForBothPrincipals, .statute(.dischargeAct, .init(chapter: 4, "1")), .decision, .both, .must,
            swedish: "När insatser behövs från både region och kommun ska de planeras i en SIP; vid öppen psykiatrisk "
                + "tvångsvård och öppen rättspsykiatrisk vård ersätts den av en samordnad vårdplan.",
            english: "When both region and municipality must provide interventions they are planned in a SIP; in open "
                + "compulsory and open forensic care a coordinated care plan takes its place."),
        NormEntry(
            .planningWithConsent, .statute(.dischargeAct, .init(chapter: 4, "2")), .decision, .both, .must,
            swedish: "En SIP får göras bara med patientens samtycke.",
            english: "A SIP may be drawn up only with the consent of the patient."),
        NormEntry(
            .callWithinThreeDays, .statute(.dischargeAct, .init(chapter: 4, "3")), .decision, .region, .must,
            swedish: "Den fasta vårdkontakten i öppenvården ska kalla till SIP senast tre dagar efter meddelandet om "
                + "utskrivningsklar.",
            english: "The permanent care contact in outpatient care must call to the SIP within three days of the "
                + "notice of ready-for-discharge."),
        NormEntry(
            .timeAndAmountByAgreement, .statute(.dischargeAct, .init(chapter: 4, "5")), .decision, .both, .may,
            swedish: "Region och kommun får avtala om en annan tid eller ett annat belopp än lagens, men inte om "
                + "något annat i kapitlet om betalningsansvar.",
            english: "Region and municipality may agree on another time or another amount than the act, but on "
                + "nothing else in the chapter on payment liability."),
        NormEntry(
            .liableMunicipality, .statute(.dischargeAct, .init(chapter: 5, "2")), .decision, .municipality, .is,
            swedish: "Betalningsansvarig är folkbokföringskommunen, eller den kommun som beslutat att patienten ska bo "
                + "i särskilt boende eller bostad med särskild service i en annan kommun.",
            english: "Liable is the municipality of registration, or the one that decided that the patient shall live "
                + "in special housing or housing with special service in another municipality."),
        NormEntry(
            .statutoryConditions, .statute(.dischargeAct, .init(chapter: 5, "3")), .decision, .region, .must,
            swedish: "Betalningsansvar förutsätter inskrivningsmeddelande enligt 2 kap. 1–3 §§, meddelande om "
                + "utskrivningsklar enligt 3 kap. 1 § och, om en SIP ska göras, kallelse enligt 4 kap. 3 §.",
            english: "Liability presupposes an admission notice under chapter 2 sections 1 to 3, a notice of ready-for-"
                + "discharge under chapter 3 section 1 and, if a SIP is to be made, a call under chapter 4 "
                + "section 3."),
        NormEntry(
            .statutoryTime, .statute(.dischargeAct, .init(chapter: 5, "4")), .computation, .municipality, .is,
            swedish: "Utan avtal inträder betalningsansvaret tre dagar efter meddelandet om utskrivningsklar, fyra om "
                + "det skickades efter klockan 12.00.",
            english: "Without an agreement liability begins three days after the notice of ready-for-discharge, four "
                + "if it was sent after 12.00."),
        NormEntry(
            .noLiabilityWithoutOpenCare, .statute(.dischargeAct, .init(chapter: 5, "5")), .decision, .region, .mustNot,
            swedish: "Kommunen är inte betalningsansvarig för en patient som inte kan skrivas ut därför att regionens "
                + "öppna vård inte är tillgänglig, eller därför att det är oklart om den är det.",
            english: "The municipality is not liable for a patient who cannot be discharged because regional "
                + "outpatient care is not available, or because it is unclear whether it is."),
        NormEntry(
            .statutoryAmount, .statute(.dischargeAct, .init(chapter: 5, "6")), .parameter, .both, .is,
            swedish: "Utan avtal är beloppet rikets genomsnittskostnad för ett vårddygn, som Socialstyrelsen "
                + "fastställer varje år.",
            english: "Without an agreement the amount is the national average cost of an inpatient day, fixed each "
                + "year by Socialstyrelsen."),
    ]
}
