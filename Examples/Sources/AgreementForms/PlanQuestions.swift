// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension CoordinatedPlan: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "coordinated-plan" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Ska en samordnad individuell plan (SIP) erbjudas eller upprättas?"
            : "Must a coordinated individual plan (SIP) be offered or drawn up?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "needsMunicipality": (
                "om personen behöver insatser från kommunen",
                "whether the person needs interventions from the municipality"
            ),
            "needsRegion": (
                "om personen behöver insatser från regionen", "whether the person needs interventions from the region"
            ),
            "judgedByMunicipality": (
                "om kommunen bedömer att en plan behövs", "whether the municipality judges that a plan is needed"
            ),
            "judgedByRegion": (
                "om regionen bedömer att en plan behövs", "whether the region judges that a plan is needed"
            ),
            "judgedByPerson": (
                "om personen själv eller en närstående bedömer att en plan behövs",
                "whether the person or a relative judges that a plan is needed"
            ),
            "consents": (
                "om personen samtycker till planen; okänt tills den har erbjudits",
                "whether the person consents to the plan; unknown until it has been offered"
            ),
        ]
    }

    /// Reads the facts of one person.
    public init?(facts: inout some FactSource) {
        self.init(
            needsMunicipality: facts.value("needsMunicipality"),
            needsRegion: facts.value("needsRegion"),
            judgedByMunicipality: facts.value("judgedByMunicipality"),
            judgedByRegion: facts.value("judgedByRegion"),
            judgedByPerson: facts.value("judgedByPerson"),
            consents: facts.value("consents"))
    }

    /// What is to be done.
    public static func fields(of answer: Step) -> [AnswerField] { [AnswerField("step", answer)] }
}

extension CoordinatedPlanContent: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "coordinated-plan-content" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Beskriver en SIP allt som den ska beskriva?"
            : "Does a SIP describe all that it has to?"
    }

    /// What the facts mean: what has to be described, and whether other actors take part.
    public static var meanings: [String: (swedish: String, english: String)] {
        meanings(
            of: Item.self,
            and: [
                "otherActors": (
                    "om andra aktörer än kommunen och regionen deltar",
                    "whether actors other than the municipality and the region take part"
                )
            ])
    }

    /// Reads what the plan describes.
    public init?(facts: inout some FactSource) {
        self.init(
            ongoingByMunicipality: facts.value("ongoingByMunicipality"),
            plannedByMunicipality: facts.value("plannedByMunicipality"),
            ongoingByRegion: facts.value("ongoingByRegion"),
            plannedByRegion: facts.value("plannedByRegion"),
            otherActors: facts.value("otherActors"),
            byOtherActors: facts.value("byOtherActors"))
    }
}
