// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension PlacementResponsibility: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "placement-responsibility" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vilken huvudman svarar för vad under en placering?"
            : "Which principal answers for what during a placement?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "form": ("var personen är placerad", "where the person is placed"),
            "task": ("vad som behöver göras", "what has to be done"),
            "need": ("vilken målgrupp personen hör till", "which target group the person belongs to"),
        ]
    }

    /// Reads the facts of one placement.
    public init?(facts: inout some FactSource) {
        self.init(
            form: facts.value("form"),
            task: facts.value("task"),
            need: facts.value("need"))
    }

    /// The principal.
    public static func fields(of answer: Principal) -> [AnswerField] { [AnswerField("responsible", answer)] }
}

extension ContractedIntervention: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "contracted-intervention" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Får huvudmannen utföra insatsen själv, eller anlita en annan part?"
            : "May the principal perform the intervention itself, or contract another party?"
    }

    /// What the facts mean: the conditions, and those beside them.
    public static var meanings: [String: (swedish: String, english: String)] {
        meanings(
            of: Requirement.self,
            and: [
                "contracted": ("om en annan part anlitas", "whether another party is contracted"),
                "healthCare": ("om insatsen är hälso- och sjukvård", "whether the intervention is health care"),
                "withinOwnArea": (
                    "om insatsen ligger inom huvudmannens eget ansvarsområde enligt lag",
                    "whether the intervention is within the principal's own area of responsibility by law"
                ),
                "approvedByOther": (
                    "om den andra huvudmannen har godkänt insatsen i förväg; saknar betydelse inom det egna området",
                    "whether the other principal has approved the intervention beforehand; irrelevant within the own area"
                ),
            ])
    }

    /// Reads whether each condition is met.
    public init?(facts: inout some FactSource) {
        self.init(
            contracted: facts.value("contracted"),
            healthCare: facts.value("healthCare"),
            withinOwnArea: facts.value("withinOwnArea"),
            approvedByOther: facts.value("approvedByOther"),
            competentParty: facts.value("competentParty"),
            responsibilityStays: facts.value("responsibilityStays"))
    }
}

extension EndOfCareAtPlacement: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "end-of-care-at-placement" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Får hälso- och sjukvården avsluta vården av en person på grund av placeringen?"
            : "May health care end its care of a person because of the placement?"
    }

    /// Reads whether each circumstance is at hand.
    public init?(facts: inout some FactSource) {
        self.init(
            continuedNeed: facts.value("continuedNeed"),
            placementIsTheReason: facts.value("placementIsTheReason"))
    }
}
