// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// The sections of the act (2017:612) that the rules on discharge rest on.
    public static let dischargeAct: [Norm] = [
        readyForDischargeDefined, admissionNoticeDuty, admissionNoticeWithin24Hours, readyNoticeDuty,
        informationOnDischargeDay, planningForBothPrincipals, planningWithConsent, callWithinThreeDays,
        timeAndAmountByAgreement, liableMunicipality, statutoryConditions, statutoryTime,
        noLiabilityWithoutOpenCare, statutoryAmount,
    ]

    /// What ready for discharge means.
    public static let readyForDischargeDefined = Norm(
        .dischargeAct, 1, .statute(.dischargeAct, chapter: 1, section: 3), .definition, .region, .is,
        swedish: "Utskrivningsklar är den som enligt den behandlande läkaren inte längre behöver vård vid en "
            + "sluten enhet.",
        english: "A patient is ready for discharge when the treating physician has judged that care at an "
            + "inpatient unit is no longer needed.")

    /// When an admission notice is sent.
    public static let admissionNoticeDuty = Norm(
        .dischargeAct, 2, .statute(.dischargeAct, chapter: 2, section: 1), .duty, .region, .must,
        swedish: "Slutenvården skickar inskrivningsmeddelande när patienten kan behöva socialtjänst, kommunal "
            + "hälso- och sjukvård eller regional öppenvård efteråt.",
        english: "Inpatient care sends an admission notice when the patient may need social services, municipal "
            + "health care or regional outpatient care afterwards.")

    /// How soon an admission notice is sent.
    public static let admissionNoticeWithin24Hours = Norm(
        .dischargeAct, 3, .statute(.dischargeAct, chapter: 2, section: 3), .decision, .region, .must,
        swedish: "Inskrivningsmeddelandet skickas senast 24 timmar efter inskrivningen, eller efter att behovet "
            + "bedömts om det sker senare.",
        english: "The admission notice is sent within 24 hours of the admission, or of the judgement of the need "
            + "when that comes later.")

    /// When the notice of ready-for-discharge is sent.
    public static let readyNoticeDuty = Norm(
        .dischargeAct, 4, .statute(.dischargeAct, chapter: 3, section: 1), .duty, .region, .must,
        swedish: "Slutenvården meddelar så snart som möjligt att patienten är utskrivningsklar.",
        english: "Inpatient care notifies as soon as possible that the patient is ready for discharge.")

    /// When the receiving units are informed.
    public static let informationOnDischargeDay = Norm(
        .dischargeAct, 5, .statute(.dischargeAct, chapter: 3, section: 2), .decision, .region, .must,
        swedish: "Informationen till de mottagande enheterna lämnas senast samma dag som patienten skrivs ut.",
        english: "The information for the receiving units is given at the latest on the day of the discharge.")

    /// When planning is coordinated.
    public static let planningForBothPrincipals = Norm(
        .dischargeAct, 6, .statute(.dischargeAct, chapter: 4, section: 1), .decision, .both, .must,
        swedish: "Insatserna planeras i en SIP när de behövs från både region och kommun; vid öppen tvångsvård "
            + "träder den samordnade vårdplanen i stället.",
        english: "Interventions are planned in a SIP when both region and municipality must provide them; in "
            + "open compulsory care the coordinated care plan takes its place.")

    /// Planning needs consent.
    public static let planningWithConsent = Norm(
        .dischargeAct, 7, .statute(.dischargeAct, chapter: 4, section: 2), .decision, .both, .must,
        swedish: "En SIP görs bara med patientens samtycke.",
        english: "A SIP is drawn up only with the consent of the patient.")

    /// How soon the call to planning is sent.
    public static let callWithinThreeDays = Norm(
        .dischargeAct, 8, .statute(.dischargeAct, chapter: 4, section: 3), .decision, .region, .must,
        swedish: "Den fasta vårdkontakten i öppenvården kallar till SIP senast tre dagar efter meddelandet om "
            + "utskrivningsklar.",
        english: "The permanent care contact in outpatient care calls to the SIP within three days of the notice "
            + "of ready-for-discharge.")

    /// What region and municipality may agree on.
    public static let timeAndAmountByAgreement = Norm(
        .dischargeAct, 9, .statute(.dischargeAct, chapter: 4, section: 5), .decision, .both, .may,
        swedish: "Region och kommun får avtala om en annan tid eller ett annat belopp än lagens, men inte om "
            + "något annat i kapitlet om betalningsansvar.",
        english: "Region and municipality may agree on another time or another amount than the act, but on "
            + "nothing else in the chapter on payment liability.")

    /// Which municipality is liable.
    public static let liableMunicipality = Norm(
        .dischargeAct, 10, .statute(.dischargeAct, chapter: 5, section: 2), .decision, .municipality, .is,
        swedish: "Betalningsansvarig är folkbokföringskommunen, eller den kommun som beslutat att patienten ska "
            + "bo i särskilt boende i en annan kommun.",
        english: "Liable is the municipality of registration, or the one that decided that the patient shall "
            + "live in special housing in another municipality.")

    /// Without notices and call there is no liability.
    public static let statutoryConditions = Norm(
        .dischargeAct, 11, .statute(.dischargeAct, chapter: 5, section: 3), .decision, .region, .must,
        swedish: "Betalningsansvaret kräver inskrivningsmeddelande, meddelande om utskrivningsklar och, om en "
            + "SIP ska göras, att det kallats till den.",
        english: "Liability requires an admission notice, a notice of ready-for-discharge and, if a SIP is to be "
            + "made, that it was called.")

    /// When liability begins without an agreement.
    public static let statutoryTime = Norm(
        .dischargeAct, 12, .statute(.dischargeAct, chapter: 5, section: 4), .computation, .municipality, .is,
        swedish: "Utan avtal inträder betalningsansvaret tre dagar efter meddelandet om utskrivningsklar, fyra "
            + "om det skickades efter klockan 12.",
        english: "Without an agreement liability begins three days after the notice of ready-for-discharge, four "
            + "if it was sent after 12.00.")

    /// Without outpatient care there is no liability.
    public static let noLiabilityWithoutOpenCare = Norm(
        .dischargeAct, 13, .statute(.dischargeAct, chapter: 5, section: 5), .decision, .region, .mustNot,
        swedish: "Kommunen betalar inte när öppenvården inte är tillgänglig, eller när det inte är klarlagt om "
            + "den är det.",
        english: "The municipality does not pay when outpatient care is not available, or when it is not clear "
            + "whether it is.")

    /// What an inpatient day costs without an agreement.
    public static let statutoryAmount = Norm(
        .dischargeAct, 14, .statute(.dischargeAct, chapter: 5, section: 6), .parameter, .both, .is,
        swedish: "Utan avtal är beloppet rikets genomsnittskostnad för ett vårddygn, som Socialstyrelsen "
            + "fastställer varje år.",
        english: "Without an agreement the amount is the national average cost of an inpatient day, fixed each "
            + "year by Socialstyrelsen.")
}
