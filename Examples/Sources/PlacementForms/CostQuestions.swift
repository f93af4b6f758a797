// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension PlacementCost: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "placement-cost" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vem betalar en insats under en placering, när insatsen hör till en huvudmans ansvar?"
            : "Who pays for an intervention during a placement that belongs to one principal's area?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "area": (
                "vilken huvudmans ansvarsområde insatsen hör till",
                "which principal's area of responsibility the intervention belongs to"
            ),
            "arrangedBy": (
                "vilken huvudman som utför insatsen, eller har avtalat om den med en annan part",
                "which principal performs the intervention, or has contracted another party for it"
            ),
            "approvedBeforehand": (
                "om den huvudman som ansvarar har godkänt insatsen i förväg; saknar betydelse när den har ordnat insatsen",
                "whether the principal that answers has approved it beforehand; irrelevant when it has arranged it"
            ),
        ]
    }

    /// Reads the facts of one intervention.
    public init?(facts: inout some FactSource) {
        self.init(
            area: facts.value("area"),
            arrangedBy: facts.value("arrangedBy"),
            approvedBeforehand: facts.value("approvedBeforehand"))
    }

    /// The principal that bears the cost.
    public static func fields(of answer: Principal) -> [AnswerField] { [AnswerField("payer", answer)] }
}

extension EmergencyCost: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "emergency-cost" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vem bär kostnaden för en akut placering en viss dag, och är fördelningen i tid?"
            : "Who bears the cost of an emergency placement on a day, and is its division in time?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "placed": ("vilken dag personen placerades", "on which day the person was placed"),
            "placedBy": ("vilken huvudman som gjorde placeringen", "which principal made the placement"),
            "temporaryDivision": (
                "om en tillfällig kostnadsfördelning gäller den dagen, inte bara en tillfällig ansvarsfördelning",
                "whether a temporary division of the cost is in force on the day, not only one of responsibility"
            ),
            "settled": (
                "vilken dag fördelningen av ansvar och kostnad blev klar, inte en tillfällig; null när den inte är klar",
                "on which day the division of responsibility and cost, not a temporary one, was settled; null when it is not"
            ),
            "day": ("vilken dag frågan gäller", "which day the question is about"),
        ]
    }

    /// Reads the facts of one placement.
    public init?(facts: inout some FactSource) {
        let placed = facts.value("placed", CivilDate.self)
        let placedBy = facts.value("placedBy", Principal.self)
        let temporaryDivision = facts.value("temporaryDivision", Bool.self)
        let settled = facts.orNone("settled", CivilDate.self)
        let day = facts.value("day", CivilDate.self)
        do throws(PlacementError) {
            try self.init(
                placed: placed, placedBy: placedBy, temporaryDivision: temporaryDivision, settled: settled, day: day)
        } catch {
            facts.fault { error.message(in: $0) }
            return nil
        }
    }

    /// Who bears the cost, and how the division stands.
    public static func fields(of answer: Standing) -> [AnswerField] {
        [AnswerField("bearer", answer.bearer?.rawValue ?? "asDivided")] + answer.progress.fields
    }
}

extension EmergencyCost.Progress {
    /// How the division stands, as data.
    fileprivate var fields: [AnswerField] {
        switch self {
        case .inTime: [AnswerField("progress", "inTime")]
        case .late(let days): [AnswerField("progress", "late"), AnswerField("days", days)]
        case .notYetDue(let left): [AnswerField("progress", "notYetDue"), AnswerField("daysLeft", left)]
        case .overdue(let days): [AnswerField("progress", "overdue"), AnswerField("days", days)]
        }
    }
}

extension CostDialogueParticipation: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "cost-dialogue-participation" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vem deltar i dialogen om hur kostnaden för en placering fördelas?"
            : "Who takes part in the dialogue on dividing the cost of a placement?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        ["participant": ("vem frågan gäller", "whom the question is about")]
    }

    /// Reads who would take part.
    public init?(facts: inout some FactSource) {
        self.init(participant: facts.value("participant"))
    }

    /// Whether they take part.
    public static func fields(of answer: Bool) -> [AnswerField] { [AnswerField("takesPart", answer)] }
}

extension StandardSplitUse: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "standard-split-use" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Får huvudmännen dela placeringskostnaden enligt schablonen?"
            : "May the principals share the cost of the placement by the standard split?"
    }

    /// Reads whether each condition is met.
    public init?(facts: inout some FactSource) {
        self.init(
            needsSocialServices: facts.value("needsSocialServices"),
            needsHealthCare: facts.value("needsHealthCare"),
            divisionUnclear: facts.value("divisionUnclear"),
            notDefinableOtherwise: facts.value("notDefinableOtherwise"),
            nothingElseAgreed: facts.value("nothingElseAgreed"))
    }
}

extension CostDisagreement: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "cost-disagreement" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vad ska göras när huvudmännen är oense om kostnaden för en placering?"
            : "What comes next when the principals disagree on the cost of a placement?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "decidedInTheLine": (
                "om linjeorganisationen har beslutat", "whether the line organisation has decided"
            ),
            "temporaryDivisionAgreed": (
                "om en tillfällig kostnadsfördelning är beslutad", "whether a temporary division of the cost is agreed"
            ),
        ]
    }

    /// Reads the facts of one disagreement.
    public init?(facts: inout some FactSource) {
        self.init(
            decidedInTheLine: facts.value("decidedInTheLine"),
            temporaryDivisionAgreed: facts.value("temporaryDivisionAgreed"))
    }

    /// What comes next.
    public static func fields(of answer: Step) -> [AnswerField] { [AnswerField("step", answer)] }
}

extension DivisionReassessment: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "division-reassessment" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Måste kostnadsfördelningen bedömas på nytt?"
            : "Must the division of the cost be assessed anew?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        ["needsChanged": ("om personens behov har förändrats", "whether the person's needs have changed")]
    }

    /// Reads whether needs have changed.
    public init?(facts: inout some FactSource) {
        self.init(needsChanged: facts.value("needsChanged"))
    }

    /// Whether it must.
    public static func fields(of answer: Bool) -> [AnswerField] { [AnswerField("required", answer)] }
}
