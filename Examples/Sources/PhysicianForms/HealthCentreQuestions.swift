// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension PhysicianAvailability: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "physician-availability" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Ska kommunens sjuksköterska kunna nå en läkare direkt?"
            : "Must a physician be within direct reach of the municipality's nurse?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "acute": ("om läget är akut", "whether the situation is acute"),
            "atAgreedTime": (
                "om det är en tid som parterna har kommit överens om",
                "whether it is a time that the parties have agreed on"
            ),
        ]
    }

    /// Reads the facts of one call.
    public init?(facts: inout some FactSource) {
        self.init(
            acute: facts.value("acute"),
            atAgreedTime: facts.value("atAgreedTime"))
    }

    /// Whether a physician has to be reachable.
    public static func fields(of answer: Bool) -> [AnswerField] { [AnswerField("reachable", answer)] }
}

extension AdvisoryResponsibility: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "advisory-responsibility" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Ingår en uppgift i vårdcentralens medicinska rådgivningsansvar?"
            : "Is a task part of the health centre's medical advisory responsibility?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        ["task": ("vilken uppgift frågan gäller", "which task the question is about")]
    }

    /// Reads the task.
    public init?(facts: inout some FactSource) {
        self.init(task: facts.value("task"))
    }

    /// Whether the task is part of it.
    public static func fields(of answer: Bool) -> [AnswerField] { [AnswerField("included", answer)] }
}

extension AdvisoryResponsibility.Task: VocabularyFact {
    /// The task.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .generalAdvice:
            (
                "råd och stöd till personalen i allmänna hälso- och sjukvårdsfrågor",
                "advice and support to the staff in general matters of health care"
            )
        case .jointGuidelines: ("gemensamma riktlinjer och rutiner", "joint guidelines and routines")
        case .trainingPlans: ("planering av medicinsk utbildning", "planning of medical training")
        case .patientResponsibility: ("ansvar för en patient", "responsibility for a patient")
        }
    }
}
