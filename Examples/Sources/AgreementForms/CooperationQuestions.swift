// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension DisputeLevel: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "dispute-level" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "På vilken nivå ska en oenighet om avtalet lösas härnäst?"
            : "On which level is a disagreement on the agreement to be solved next?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "triedLocally": (
                "om oenigheten har prövats lokalt utan resultat",
                "whether the disagreement has been tried locally without result"
            ),
            "triedSubRegionally": (
                "om oenigheten har prövats delregionalt utan resultat",
                "whether the disagreement has been tried sub-regionally without result"
            ),
        ]
    }

    /// Reads the facts of one disagreement.
    public init?(facts: inout some FactSource) {
        self.init(
            triedLocally: facts.value("triedLocally"),
            triedSubRegionally: facts.value("triedSubRegionally"))
    }

    /// The level.
    public static func fields(of answer: Level) -> [AnswerField] { [AnswerField("level", answer)] }
}

extension DeviationAnswer: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "deviation-answer" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Ska den som har rapporterat en avvikelse få svar nu?"
            : "Must whoever reported a deviation be answered now?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "eventAnalysed": ("om händelsen är analyserad", "whether the event is analysed"),
            "actionPlanned": ("om det finns en plan för åtgärder", "whether there is a plan of action"),
        ]
    }

    /// Reads the facts of one deviation.
    public init?(facts: inout some FactSource) {
        self.init(
            eventAnalysed: facts.value("eventAnalysed"),
            actionPlanned: facts.value("actionPlanned"))
    }

    /// Whether the reporter is to be answered.
    public static func fields(of answer: Bool) -> [AnswerField] { [AnswerField("due", answer)] }
}
