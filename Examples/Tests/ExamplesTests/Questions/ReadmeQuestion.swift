// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension ReadyForDischarge: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "ready-for-discharge" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish ? "Är patienten utskrivningsklar?" : "Is the patient ready for discharge?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "judge": ("vem som har bedömt patienten", "who has judged the patient"),
            "inpatientCareNeeded": ("om slutenvård behövs", "whether inpatient care is needed"),
        ]
    }

    /// Reads who has judged, and what.
    public init?(facts: inout some FactSource) {
        self.init(judge: facts.value("judge"), inpatientCareNeeded: facts.value("inpatientCareNeeded"))
    }

    /// Whether the patient is ready.
    public static func fields(of answer: Bool) -> [AnswerField] { [AnswerField("ready", answer)] }
}

extension ReadyForDischarge.Judge: VocabularyFact {
    /// Who has judged.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .treatingPhysician: ("den behandlande läkaren i slutenvården", "the treating physician in inpatient care")
        case .somebodyElse: ("någon annan", "somebody else")
        }
    }
}
