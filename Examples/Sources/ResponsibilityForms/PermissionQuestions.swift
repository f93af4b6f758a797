// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension OutOfHoursCare: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "out-of-hours-care" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Får den kommunala primärvården utföra en insats kväll, helg eller natt åt regionen?"
            : "May municipal primary care perform an intervention out of hours for the region?"
    }

    /// What the facts mean: the conditions, and those beside them.
    public static var meanings: [String: (swedish: String, english: String)] {
        meanings(of: Requirement.self, and: ["time": ("när insatsen ges", "when the intervention is given")])
    }

    /// Reads whether each condition is met.
    public init?(facts: inout some FactSource) {
        self.init(
            time: facts.value("time"),
            agreedInTheCase: facts.value("agreedInTheCase"),
            plannedOrPredictable: facts.value("plannedOrPredictable"),
            inTheHome: facts.value("inTheHome"),
            patientOfHealthCentre: facts.value("patientOfHealthCentre"))
    }
}

extension CareDuringLeave: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "care-during-leave" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Får den kommunala primärvården ge insatser under permission från sluten vård?"
            : "May municipal primary care give interventions during leave from inpatient care?"
    }

    /// Reads whether each condition is met.
    public init?(facts: inout some FactSource) {
        self.init(
            agreed: facts.value("agreed"),
            inTheHome: facts.value("inTheHome"),
            clinicOutOfReach: facts.value("clinicOutOfReach"),
            dialogueInMutualUnderstanding: facts.value("dialogueInMutualUnderstanding"),
            informationTransferred: facts.value("informationTransferred"))
    }
}

extension MunicipalCareWithoutResponsibility: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "municipal-care-without-responsibility" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Får kommunal primärvård erbjudas den som är asylsökande eller saknar tillstånd?"
            : "May municipal primary care be offered to asylum seekers and persons without permits?"
    }

    /// Reads whether each condition is met.
    public init?(facts: inout some FactSource) {
        self.init(
            inTheHome: facts.value("inTheHome"),
            municipalityAgrees: facts.value("municipalityAgrees"),
            regionAgrees: facts.value("regionAgrees"))
    }
}

extension ClinicVisitByPlan: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "clinic-visit-by-plan" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Kan en patient i kommunal vård hemma även få insatser på en mottagning?"
            : "May a patient in municipal care at home also get interventions at a clinic?"
    }

    /// Reads whether each condition is met.
    public init?(facts: inout some FactSource) {
        self.init(
            municipalPatientAtHome: facts.value("municipalPatientAtHome"),
            basedOnPlanOrSIP: facts.value("basedOnPlanOrSIP"))
    }
}

extension RelativesAsCoCreators: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "relatives-as-co-creators" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Får närstående vara medskapare i vården?"
            : "May relatives be co-creators of the care?"
    }

    /// Reads whether each condition is met.
    public init?(facts: inout some FactSource) {
        self.init(
            patientConsents: facts.value("patientConsents"))
    }
}

extension SelfCare: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "self-care" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Är åtgärden egenvård?"
            : "Is the measure self-care?"
    }

    /// What the facts mean: the conditions, and those beside them.
    public static var meanings: [String: (swedish: String, english: String)] {
        meanings(
            of: Requirement.self,
            and: [
                "needsHelp": (
                    "om patienten behöver praktisk hjälp med åtgärden",
                    "whether the patient needs practical help with the measure"
                )
            ])
    }

    /// Reads whether each condition is met.
    public init?(facts: inout some FactSource) {
        self.init(
            needsHelp: facts.value("needsHelp"),
            assessedAndDecided: facts.value("assessedAndDecided"),
            canPerformAndAnswer: facts.value("canPerformAndAnswer"),
            helperConsulted: facts.value("helperConsulted"),
            safeWithHelp: facts.value("safeWithHelp"),
            documented: facts.value("documented"))
    }
}

extension EmergencyStockUse: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "emergency-stock-use" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Får ett läkemedel tas ur akutläkemedelsförrådet?"
            : "May a medicine be taken from the emergency stock?"
    }

    /// Reads whether each condition is met.
    public init?(facts: inout some FactSource) {
        self.init(
            patientInMunicipalPrimaryCare: facts.value("patientInMunicipalPrimaryCare"),
            acuteOrLimitedPeriod: facts.value("acuteOrLimitedPeriod"))
    }
}

extension MultiDoseDispensing: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "multi-dose-dispensing" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Får patienten ha öppenvårdsdos?"
            : "May the patient have multi-dose dispensing?"
    }

    /// Reads whether each condition is met.
    public init?(facts: inout some FactSource) {
        self.init(
            decidedByPhysician: facts.value("decidedByPhysician"),
            needWeighed: facts.value("needWeighed"),
            criteriaMet: facts.value("criteriaMet"))
    }
}
