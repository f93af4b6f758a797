// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension AgreementInForce: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "agreement-in-force" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Gäller avtalet, eller en överenskommelse i del C, en viss dag?"
            : "Is the agreement, or one of Part C, in force on a day?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "subject": ("vilken del av avtalet frågan gäller", "which part of the agreement the question is about"),
            "day": ("vilken dag frågan gäller", "which day the question is about"),
            "notice.party": ("vem som har sagt upp avtalet", "who has given notice"),
            "notice.given": ("när avtalet sades upp", "when the notice was given"),
            "notice.inWriting": ("om uppsägningen var skriftlig", "whether the notice was in writing"),
        ]
    }

    /// Reads the day and one notice at most.
    public init?(facts: inout some FactSource) {
        let subject = facts.value("subject", Subject.self)
        let day = facts.value("day", CivilDate.self)
        let notice = facts.group("notice") { notice in
            TerminationNotice(
                party: notice.value("party"), given: notice.value("given"), inWriting: notice.value("inWriting"))
        }
        self.init(subject: subject, notices: notice.map { [$0] } ?? [], day: day)
    }

    /// Whether it is in force, and the period, or the first or the last day that there is.
    public static func fields(of answer: AgreementStatus) -> [AnswerField] { answer.fields }
}

extension AgreementStatus {
    /// The status as data.
    fileprivate var fields: [AnswerField] {
        switch self {
        case .notYetInForce(let first): [AnswerField("status", "notYetInForce"), AnswerField("firstDay", first)]
        case .inForce(let period, let isTerminated):
            [
                AnswerField("status", "inForce"), AnswerField("period", period.number),
                AnswerField("firstDay", period.firstDay), AnswerField("lastDay", period.lastDay),
                AnswerField("lastDayOfNotice", period.lastDayOfNotice), AnswerField("isTerminated", isTerminated),
            ]
        case .ended(let last): [AnswerField("status", "ended"), AnswerField("lastDay", last)]
        }
    }
}

extension BindingForMunicipality: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "binding" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Binder avtalet regionen och en viss kommun?"
            : "Does the agreement bind the region and a certain municipality?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "municipality": ("vilken kommun frågan gäller", "which municipality the question is about"),
            "regionalCouncilDecided": (
                "om regionfullmäktige har beslutat om avtalet",
                "whether the regional council has decided on the agreement"
            ),
            "municipalCouncilDecided": (
                "om kommunfullmäktige har beslutat om avtalet",
                "whether the municipal council has decided on the agreement"
            ),
        ]
    }

    /// Reads the facts of one municipality.
    public init?(facts: inout some FactSource) {
        self.init(
            municipality: facts.value("municipality"),
            regionalCouncilDecided: facts.value("regionalCouncilDecided"),
            municipalCouncilDecided: facts.value("municipalCouncilDecided"))
    }

    /// Whether they are bound.
    public static func fields(of answer: Bool) -> [AnswerField] { [AnswerField("binds", answer)] }
}

extension AmendmentInForce: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "amendment" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Gäller en ändring av avtalet, eller av en överenskommelse i del C, en viss dag?"
            : "Is an amendment of the agreement, or of one of Part C, in force on a day?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "decidedByEveryParty": (
                "om regionen och alla 49 kommuner har fattat beslut som vinner eller har vunnit laga kraft",
                "whether the region and all 49 municipalities have made decisions that gain or have gained legal force"
            ),
            "lastLegalForce": (
                "när det sista av besluten vinner laga kraft; null när det inte är känt",
                "when the last of the decisions gains legal force; null when it is not known"
            ),
            "day": ("vilken dag frågan gäller", "which day the question is about"),
        ]
    }

    /// Reads the facts of one amendment.
    public init?(facts: inout some FactSource) {
        self.init(
            decidedByEveryParty: facts.value("decidedByEveryParty"),
            lastLegalForce: facts.nullable("lastLegalForce"),
            day: facts.value("day"))
    }

    /// Whether it is in force, and since when.
    public static func fields(of answer: AmendmentStatus) -> [AnswerField] {
        switch answer {
        case .inForce(let first): [AnswerField("status", "inForce"), AnswerField("firstDay", first)]
        case .notInForce: [AnswerField("status", "notInForce")]
        }
    }
}
