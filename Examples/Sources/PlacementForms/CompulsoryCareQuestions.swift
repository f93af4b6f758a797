// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension CompulsoryCareResponsibility: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "compulsory-care-responsibility" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vilken huvudman svarar för en insats vid permission eller i öppen tvångsvård?"
            : "Which principal answers for an intervention at leave or in open compulsory care?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "phase": ("var i vården patienten är", "where in the care the patient is"),
            "intervention": ("vad det är för slags insats", "what sort of intervention it is"),
        ]
    }

    /// Reads the facts of one intervention.
    public init?(facts: inout some FactSource) {
        self.init(
            phase: facts.value("phase"),
            intervention: facts.value("intervention"))
    }

    /// The principal.
    public static func fields(of answer: Principal) -> [AnswerField] { [AnswerField("responsible", answer)] }
}

extension OpenCompulsoryCare: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "open-compulsory-care" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Är avtalets förutsättningar för öppen tvångsvård (ÖPT eller ÖRV) uppfyllda?"
            : "Are the agreement's preconditions for open compulsory care (ÖPT or ÖRV) met?"
    }

    /// What the facts mean: the conditions, and those beside them.
    public static var meanings: [String: (swedish: String, english: String)] {
        meanings(
            of: Requirement.self,
            and: ["form": ("vilken form av vård patienten får", "which form of care the patient is in")])
    }

    /// Reads whether each condition is met.
    public init?(facts: inout some FactSource) {
        self.init(
            form: facts.value("form"),
            beganAsInpatient: facts.value("beganAsInpatient"),
            judgedReady: facts.value("judgedReady"),
            courtDecided: facts.value("courtDecided"),
            openCareAvailable: facts.value("openCareAvailable"),
            carePlanSigned: facts.value("carePlanSigned"))
    }
}

extension SIPAtVoluntaryCare: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "sip-at-voluntary-care" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Ska en SIP erbjudas när öppen tvångsvård övergår i frivillig öppenvård?"
            : "Is a SIP offered when open compulsory care turns into voluntary outpatient care?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "form": ("vilken öppen vårdform som upphör", "which open form of care ends"),
            "needsBothPrincipals": (
                "om det behövs insatser från båda huvudmännen",
                "whether interventions from both principals are needed"
            ),
        ]
    }

    /// Reads the facts of one patient.
    public init?(facts: inout some FactSource) {
        self.init(
            form: facts.value("form"),
            needsBothPrincipals: facts.value("needsBothPrincipals"))
    }

    /// Whether it is offered.
    public static func fields(of answer: Bool) -> [AnswerField] { [AnswerField("offered", answer)] }
}

extension DischargeActInPsychiatricCare: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "discharge-act-in-psychiatric-care" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Tillämpas lagen om samverkan vid utskrivning i den psykiatriska slutenvården?"
            : "Is the act on cooperation at discharge applied in psychiatric inpatient care?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        ["care": ("vilken form av psykiatrisk slutenvård det är", "which form of psychiatric inpatient care it is")]
    }

    /// Reads which form of care it is.
    public init?(facts: inout some FactSource) {
        self.init(care: facts.value("care"))
    }

    /// Whether it is applied.
    public static func fields(of answer: Bool) -> [AnswerField] { [AnswerField("applies", answer)] }
}
