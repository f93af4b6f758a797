// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.psykiatri.6.4: going over to open compulsory or forensic care")
struct OpenCompulsoryCareTests {
    private typealias Requirement = OpenCompulsoryCare.Requirement

    @Test("It takes inpatient care first, readiness, the court, available care and a signed plan (P-72, P-73, I-65)")
    func everyCombination() throws {
        try every(CompulsoryCare.allCases, everyKnowledge(5)) { form, facts in
            try facts.openCare(form).follows(
                grounds: ["P-72", "P-73"],
                zip(Requirement.allCases, facts).map {
                    StatedCondition(condition: $0, known: $1, norm: $0 == .beganAsInpatient ? "P-72" : "P-73")
                }, readings: { _ in ["I-65"] })
        }
    }

    @Test("Each of the five alone refuses it, and alone leaves it open")
    func alone() throws {
        let yes = Array(repeating: Knowledge.yes, count: 5)
        for form in CompulsoryCare.allCases {
            try yes.openCare(form).comes(
                to: .settled(.allowed(unmetRecommendations: [])), citing: ["P-72", "P-73", "I-65"])
            for (place, condition) in Requirement.allCases.enumerated() {
                let ids = place == 0 ? ["P-72", "I-65"] : ["P-73", "I-65"]
                var facts = yes
                facts[place] = .no
                try facts.openCare(form).comes(
                    to: .settled(.notAllowed(unmet: Conditions(condition))), citing: ids)
                facts[place] = .unknown
                try facts.openCare(form).comes(to: .leftOpen(.missingFacts), citing: ids)
            }
        }
    }

    @Test("Met, not met and not known, in each form")
    func wording() throws {
        let yes = Array(repeating: Knowledge.yes, count: 5)
        try yes.openCare(.psychiatric).tells(
            [
                "Avtalets förutsättningar för att vården övergår till öppen psykiatrisk tvångsvård är uppfyllda.",
                "Villkoret att vården har påbörjats i sluten vård är uppfyllt.",
                "Villkoret att den ansvariga läkaren bedömer patienten som utskrivningsklar är uppfyllt.",
                "Villkoret att förvaltningsrätten har beslutat om den öppna vårdformen är uppfyllt.",
                "Villkoret att det är klarlagt att den öppna vård som regionen finansierar är tillgänglig är uppfyllt.",
                "Villkoret att psykiatrin och kommunen har undertecknat den samordnade vårdplanen är uppfyllt.",
            ],
            [
                "The agreement's prerequisites for going over to open compulsory psychiatric care are met.",
                "The condition that the care began as inpatient care is met.",
                "The condition that the responsible physician judges the patient ready for discharge is met.",
                "The condition that the administrative court has decided on the open form of care is met.",
                "The condition that it is settled that the outpatient care that the region pays for is available is met.",
                "The condition that psychiatry and municipality have signed the coordinated care plan is met.",
            ])
        try [Knowledge.yes, .yes, .no, .unknown, .yes].openCare(.forensic).tells(
            [
                "Avtalets förutsättningar för att vården övergår till öppen rättspsykiatrisk vård är inte uppfyllda; ett "
                    + "beslut av förvaltningsrätten prövas inte här.",
                "Villkoret att förvaltningsrätten har beslutat om den öppna vårdformen är inte uppfyllt.",
            ],
            [
                "The agreement's prerequisites for going over to open forensic psychiatric care are not met; a decision of "
                    + "the administrative court is not examined here.",
                "The condition that the administrative court has decided on the open form of care is not met.",
            ])
        try [Knowledge.yes, .yes, .yes, .yes, .unknown].openCare(.forensic).tells(
            [
                "Det går inte att avgöra om avtalets förutsättningar för att vården övergår till öppen rättspsykiatrisk "
                    + "vård är uppfyllda.",
                "Det är inte känt om psykiatrin och kommunen har undertecknat den samordnade vårdplanen.",
            ],
            [
                "It cannot be decided whether the agreement's prerequisites for going over to open forensic psychiatric "
                    + "care are met.",
                "It is not known whether psychiatry and municipality have signed the coordinated care plan.",
            ])
    }
}

@Suite("C.psykiatri.6.4: a SIP at the move to voluntary outpatient care")
struct SIPAtVoluntaryCareTests {
    @Test("Where both principals are needed; open compulsory care is the forensic form too (P-79, I-60)")
    func everyCase() throws {
        for (form, ids) in [(CompulsoryCare.psychiatric, ["P-79"]), (.forensic, ["P-79", "I-60"])] {
            try SIPAtVoluntaryCare(form: form, needsBothPrincipals: .yes).comes(to: .settled(true), citing: ids)
            try SIPAtVoluntaryCare(form: form, needsBothPrincipals: .no).comes(to: .settled(false), citing: ids)
            try SIPAtVoluntaryCare(form: form, needsBothPrincipals: .unknown)
                .comes(to: .leftOpen(.judgementOfNeed), citing: ids)
        }
    }

    @Test("To be offered, not to be offered, and not judged")
    func wording() throws {
        try SIPAtVoluntaryCare(form: .psychiatric, needsBothPrincipals: .yes).tells(
            [
                "Regionen ska erbjuda en SIP när patienten går från öppen psykiatrisk tvångsvård till frivillig "
                    + "öppenvård.", "Insatser behövs från båda huvudmännen.",
            ],
            [
                "The region must offer a SIP when the patient goes from open compulsory psychiatric care to voluntary "
                    + "outpatient care.", "Interventions from both principals are needed.",
            ])
        try SIPAtVoluntaryCare(form: .forensic, needsBothPrincipals: .no).tells(
            [
                "Bestämmelsen kräver inte att regionen erbjuder en SIP när patienten går från öppen rättspsykiatrisk vård "
                    + "till frivillig öppenvård.", "Insatser behövs inte från båda huvudmännen.",
            ],
            [
                "The provision does not demand that the region offers a SIP when the patient goes from open forensic "
                    + "psychiatric care to voluntary outpatient care.",
                "Interventions from both principals are not needed.",
            ])
        for form in CompulsoryCare.allCases {
            try SIPAtVoluntaryCare(form: form, needsBothPrincipals: .unknown).tells(
                ["Det är inte bedömt om insatser behövs från båda huvudmännen."],
                ["It has not been judged whether interventions from both principals are needed."])
        }
    }
}

@Suite("C.psykiatri.6.4: who answers for what at leave and in open care")
struct CompulsoryCareResponsibilityTests {
    private static let phases: [(CompulsoryCareResponsibility.Phase, swedish: String, english: String)] = [
        (.leave, "Patienten har permission från den slutna vården.", "The patient is on leave from inpatient care."),
        (
            .openCare, "Patienten är i öppen psykiatrisk tvångsvård eller öppen rättspsykiatrisk vård.",
            "The patient is in open compulsory or open forensic psychiatric care."
        ),
    ]

    @Test("SoL, LSS and municipal health care are the municipality's, but the last at leave; psychiatry is regional")
    func everyCase() throws {
        #expect(Self.phases.map(\.0) == CompulsoryCareResponsibility.Phase.allCases)
        let municipal: [CompulsoryCareResponsibility.Intervention] = [
            .socialServices, .functionalSupport, .municipalHealthCare,
        ]
        #expect(CompulsoryCareResponsibility.Intervention.allCases == municipal + [.psychiatricCare])
        for (phase, _, _) in Self.phases {
            for intervention in municipal where intervention != .municipalHealthCare || phase == .openCare {
                try CompulsoryCareResponsibility(phase: phase, intervention: intervention)
                    .comes(to: .settled(.municipality), citing: ["P-82"])
            }
            try CompulsoryCareResponsibility(phase: phase, intervention: .psychiatricCare)
                .comes(to: .settled(.region), citing: ["A-03"])
        }
    }

    @Test("Municipal health care at leave is to be agreed on, by the main agreement (P-82, B-28, I-39)")
    func municipalCareAtLeave() throws {
        let question = CompulsoryCareResponsibility(phase: .leave, intervention: .municipalHealthCare)
        try question.comes(to: .leftOpen(.jointPlanning), citing: ["B-28", "P-82", "I-39"])
        try question.tells(
            [
                "Under permission svarar regionen även för den hälso- och sjukvård som annars är kommunens, tills parterna är "
                    + "överens om något annat och informationen är överförd.",
                "Patienten har permission från den slutna vården.",
            ],
            [
                "At leave the region answers also for the health care that is otherwise the municipality's, until the parties "
                    + "agree otherwise and the information is transferred.",
                "The patient is on leave from inpatient care.",
            ])
    }

    @Test("Each intervention and each phase has a sentence of its own")
    func wording() throws {
        for (phase, swedish, english) in Self.phases {
            for (intervention, what, whatInEnglish) in [
                (
                    CompulsoryCareResponsibility.Intervention.socialServices,
                    "Kommunen svarar för insatser enligt socialtjänstlagen (SoL).",
                    "The municipality answers for interventions under the Social Services Act (SoL)."
                ),
                (
                    .functionalSupport, "Kommunen svarar för insatser enligt LSS.",
                    "The municipality answers for interventions under LSS."
                ),
                (
                    .municipalHealthCare,
                    "Kommunen svarar för hälso- och sjukvård som enligt Hälso- och sjukvårdsavtalet är kommunens.",
                    "The municipality answers for health care that the main agreement lays on the municipality."
                ),
                (
                    .psychiatricCare, "Regionen svarar för psykiatrisk behandling och rehabilitering.",
                    "The region answers for psychiatric treatment and rehabilitation."
                ),
            ] where intervention != .municipalHealthCare || phase == .openCare {
                try CompulsoryCareResponsibility(phase: phase, intervention: intervention)
                    .tells([what, swedish], [whatInEnglish, english])
            }
        }
    }
}

@Suite("C.psykiatri.3.2: the act on discharge in psychiatric care")
struct DischargeActInPsychiatricCareTests {
    @Test("It applies in compulsory and in forensic care; of voluntary care the section is silent (P-03)")
    func everyCase() throws {
        try DischargeActInPsychiatricCare(care: .compulsory).comes(to: .settled(true), citing: ["P-03"])
        try DischargeActInPsychiatricCare(care: .forensic).comes(to: .settled(true), citing: ["P-03"])
        try DischargeActInPsychiatricCare(care: .voluntary).comes(to: .outsideScope, citing: ["P-03"])
    }

    @Test("Each form of care has a sentence of its own")
    func wording() throws {
        let (swedish, english) = (
            "lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård",
            "Act (2017:612) on cooperation at discharge from inpatient care"
        )
        try DischargeActInPsychiatricCare(care: .compulsory).tells(
            ["Vid psykiatrisk tvångsvård tillämpas \(swedish)."],
            ["In compulsory psychiatric care the \(english) is applied."])
        try DischargeActInPsychiatricCare(care: .forensic).tells(
            ["Vid rättspsykiatrisk vård tillämpas \(swedish)."],
            ["In forensic psychiatric care the \(english) is applied."])
        try DischargeActInPsychiatricCare(care: .voluntary).tells(
            ["Avsnittet handlar inte om frivillig vård; \(swedish) anger själv när den gäller."],
            ["The section is not about voluntary care; the \(english) says itself when it applies."])
    }
}
