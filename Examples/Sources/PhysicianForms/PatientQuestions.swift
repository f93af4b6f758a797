// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension MunicipalCareStart: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "municipal-care-start" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Är villkoren för ett beslut om kommunal primärvård i hemmet uppfyllda?"
            : "Are the conditions of a decision on municipal primary care in the home met?"
    }

    /// Reads whether each condition is met.
    public init?(facts: inout some FactSource) {
        self.init(
            planned: facts.value("planned"),
            agreedOnResponsibility: facts.value("agreedOnResponsibility"),
            informationExchanged: facts.value("informationExchanged"))
    }
}

extension PhysicianTargetGroup: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "physician-target-group" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Hör patienten till målgruppen för läkarmedverkan?"
            : "Does the patient belong to the target group of physician participation?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "specialHousing": (
                "om patienten efter beslut bor i särskilt boende eller bostad med särskild service",
                "whether the patient lives in special housing, or housing with special service, by decision"
            ),
            "inDayActivities": (
                "om patienten nu vistas i dagverksamhet eller daglig verksamhet efter beslut (SoL eller LSS)",
                "whether the patient is now in day activities by decision (SoL or LSS)"
            ),
            "homeHealthCare": (
                "om patienten får kommunal hälso- och sjukvård i hemmet",
                "whether the patient gets health care in the home from the municipality"
            ),
            "shortTermByDecision": (
                "om patienten vistas på ett korttidsboende efter beslut enligt socialtjänstlagen",
                "whether the patient stays in short-term housing by decision under the Social Services Act"
            ),
        ]
    }

    /// Reads the facts of one patient.
    public init?(facts: inout some FactSource) {
        self.init(
            specialHousing: facts.value("specialHousing"),
            inDayActivities: facts.value("inDayActivities"),
            homeHealthCare: facts.value("homeHealthCare"),
            shortTermByDecision: facts.value("shortTermByDecision"))
    }

    /// Whether the patient belongs to it.
    public static func fields(of answer: Bool) -> [AnswerField] { [AnswerField("belongs", answer)] }
}

extension ShortTermTreatment: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "short-term-treatment" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vilken vårdcentral har behandlingsansvaret på ett korttidsboende?"
            : "Which health centre has the treatment responsibility in short-term housing?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "shortTermByDecision": (
                "om patienten vistas på ett korttidsboende efter beslut enligt socialtjänstlagen (SoL)",
                "whether the patient stays in short-term housing by decision under the Social Services Act (SoL)"
            ),
            "designatedInPlan": (
                "om närområdesplanen utser en vårdcentral för boendet",
                "whether the neighbourhood plan designates a health centre for the housing"
            ),
            "listedThere": (
                "om patienten är listad på den utsedda vårdcentralen; ändrar ingenting",
                "whether the patient is listed at the designated health centre; changes nothing"
            ),
        ]
    }

    /// Reads the facts of one stay.
    public init?(facts: inout some FactSource) {
        self.init(
            shortTermByDecision: facts.value("shortTermByDecision"),
            designatedInPlan: facts.value("designatedInPlan"),
            listedThere: facts.value("listedThere"))
    }

    /// The health centre.
    public static func fields(of answer: HealthCentre) -> [AnswerField] { [AnswerField("healthCentre", answer)] }
}
