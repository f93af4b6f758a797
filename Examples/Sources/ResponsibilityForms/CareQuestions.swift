// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension CareResponsibility: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "care-responsibility" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vilken huvudman ansvarar för en hälso- och sjukvårdsinsats?"
            : "Which principal answers for a health-care intervention?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "patient": ("vem vården gäller", "whom the care is for"),
            "housing": (
                "i vilken boendeform patienten bor eller vistas",
                "in which kind of housing the patient lives or stays"
            ),
            "inDayActivities": (
                "om insatsen ges under vistelse i dagverksamhet eller daglig verksamhet efter beslut",
                "whether the intervention is given during a stay in day activities by decision"
            ),
            "clinicAccess": (
                "om patienten kan besöka regionens mottagning utan större svårighet",
                "whether the patient can visit a clinic of the region without great difficulty"
            ),
            "scopeMotivatesHomeCare": (
                "om insatsernas omfattning och frekvens motiverar vård i hemmet",
                "whether scope and frequency of the interventions motivate care in the home"
            ),
            "needOverTime": (
                "om patienten har behov av insatser över tid",
                "whether the patient needs interventions over time"
            ),
            "safeAtHome": (
                "om insatserna kan ges patientsäkert i hemmet",
                "whether the interventions can be given safely in the home"
            ),
            "temporary": ("om insatsen är tillfällig", "whether the intervention is temporary"),
            "onLeave": (
                "om patienten har permission från sluten vård",
                "whether the patient is on leave from inpatient care"
            ),
            "profession": (
                "vilken profession som ansvarar för insatsen; en delegerad insats räknas till den som delegerar",
                "which profession answers for the intervention; a delegated one counts as the delegating profession's"
            ),
            "level": ("vilken vårdnivå insatsen hör till", "which level of care the intervention belongs to"),
            "intervention": ("vad det är för slags insats", "what sort of intervention it is"),
        ]
    }

    /// Reads the facts of one intervention.
    public init?(facts: inout some FactSource) {
        self.init(
            patient: facts.value("patient"),
            housing: facts.value("housing"),
            inDayActivities: facts.value("inDayActivities"),
            clinicAccess: facts.value("clinicAccess"),
            scopeMotivatesHomeCare: facts.value("scopeMotivatesHomeCare"),
            needOverTime: facts.value("needOverTime"),
            safeAtHome: facts.value("safeAtHome"),
            temporary: facts.value("temporary"),
            onLeave: facts.value("onLeave"),
            profession: facts.value("profession"),
            level: facts.value("level"),
            intervention: facts.value("intervention"))
    }

    /// The principal.
    public static func fields(of answer: Principal) -> [AnswerField] { [AnswerField("responsible", answer)] }
}

extension LevelOfCare: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "level-of-care" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Är insatsen primärvård eller specialiserad vård?"
            : "Is the intervention primary or specialised care?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "commonNeed": ("om behovet är vanligt förekommande", "whether the need is common"),
            "safeWithoutSpecialResources": (
                "om insatsen är patientsäker utan särskilda medicinska eller tekniska resurser",
                "whether the intervention is safe without special medical or technical resources"
            ),
            "safeWithoutSpecialCompetence": (
                "om insatsen är patientsäker utan annan särskild kompetens",
                "whether the intervention is safe without other special competence"
            ),
        ]
    }

    /// Reads what the intervention needs.
    public init?(facts: inout some FactSource) {
        self.init(
            commonNeed: facts.value("commonNeed"),
            safeWithoutSpecialResources: facts.value("safeWithoutSpecialResources"),
            safeWithoutSpecialCompetence: facts.value("safeWithoutSpecialCompetence"))
    }

    /// The level.
    public static func fields(of answer: CareLevel) -> [AnswerField] { [AnswerField("level", answer)] }
}

extension PermanentCareContact: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "permanent-care-contact" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Var utses patientens fasta vårdkontakt?"
            : "Where is the patient's permanent care contact appointed?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "mainCare": ("var patientens huvudsakliga vård ges", "where the patient's main care is given"),
            "atDischarge": (
                "om vårdkontakten utses i samband med utskrivning från sluten vård",
                "whether the contact is appointed at a discharge from inpatient care"
            ),
        ]
    }

    /// Reads where the main care is given.
    public init?(facts: inout some FactSource) {
        self.init(
            mainCare: facts.value("mainCare"),
            atDischarge: facts.value("atDischarge"))
    }

    /// The place.
    public static func fields(of answer: Place) -> [AnswerField] { [AnswerField("place", answer)] }
}

extension PlanningMeetingAfterDischarge: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "planning-meeting-after-discharge" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Ska ett SIP-möte erbjudas vid utskrivning från sluten vård?"
            : "Is a SIP meeting offered at a discharge from inpatient care?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "needsMunicipality": (
                "om personen efter utskrivningen behöver insatser från kommunen, i hälso- och sjukvården eller socialtjänsten",
                "whether the person needs interventions from the municipality after the discharge, in health care or social services"
            ),
            "needsRegion": (
                "om personen efter utskrivningen behöver insatser från regionen",
                "whether the person needs interventions from the region after the discharge"
            ),
        ]
    }

    /// Reads what the person needs.
    public init?(facts: inout some FactSource) {
        self.init(
            needsMunicipality: facts.value("needsMunicipality"),
            needsRegion: facts.value("needsRegion"))
    }

    /// Whether it is offered.
    public static func fields(of answer: Bool) -> [AnswerField] { [AnswerField("offered", answer)] }
}

extension CareOfTheDeceased: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "care-of-the-deceased" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vilken huvudman tar hand om en avliden?"
            : "Which principal takes care of a deceased patient?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "responsible": (
                "vilken huvudman som ensam hade ansvaret för patientens hälso- och sjukvård; null när båda hade det eller det inte är känt",
                "which principal alone answered for the patient's health care; null when both did or it is not known"
            )
        ]
    }

    /// Reads who answered for the care.
    public init?(facts: inout some FactSource) {
        self.init(responsible: facts.nullable("responsible"))
    }

    /// The principal.
    public static func fields(of answer: Principal) -> [AnswerField] { [AnswerField("responsible", answer)] }
}
