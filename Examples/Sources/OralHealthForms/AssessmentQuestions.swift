// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension AssessmentOffer: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "assessment-offer" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Är årets munhälsobedömning erbjuden, och när ska den annars erbjudas?"
            : "Has this year's oral health assessment been offered, and if not, when is it due?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "firstDay": ("vilken dag intyget börjar gälla", "on which day the certificate begins"),
            "lastDay": (
                "vilken dag intyget gäller sist; null när det gäller tills vidare",
                "which day is the last of the certificate; null when it is not limited in time"
            ),
            "lastOffer": (
                "när en munhälsobedömning senast erbjöds eller gjordes", "when an assessment was last offered or made"
            ),
            "wish": ("vilket svar som är registrerat", "which answer is registered"),
            "day": ("vilken dag frågan gäller", "which day the question is about"),
        ]
    }

    /// Reads the facts of one certificate.
    public init?(facts: inout some FactSource) {
        let firstDay = facts.value("firstDay", CivilDate.self)
        let lastDay = facts.orNone("lastDay", CivilDate.self)
        let lastOffer = facts.value("lastOffer", LastOccasion.self)
        let wish = facts.value("wish", AssessmentWish.self)
        let day = facts.value("day", CivilDate.self)
        do throws(OralHealthError) {
            try self.init(firstDay: firstDay, lastDay: lastDay, lastOffer: lastOffer, wish: wish, day: day)
        } catch {
            facts.fault { error.message(in: $0) }
            return nil
        }
    }

    /// How the offer stands: the day on which it was made or is to be made, and the first day of the next or the day missed.
    public static func fields(of answer: Status) -> [AnswerField] {
        switch answer {
        case .done(let day, let next):
            [AnswerField("status", "done"), AnswerField("day", day)]
                + (next.map { [AnswerField("nextFrom", $0)] } ?? [])
        case .due(let day): [AnswerField("status", "due"), AnswerField("day", day)]
        case .overdue(let missed, let day):
            [AnswerField("status", "overdue"), AnswerField("day", day), AnswerField("since", missed)]
        }
    }
}

extension AssessmentAnswer: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "assessment-answer" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Ska personens svar på ett erbjudande om munhälsobedömning registreras?"
            : "Is the person's answer to an offer of an oral health assessment to be registered?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "registered": ("vilket svar som är registrerat", "which answer is registered"),
            "newAnswer": ("vad personen svarar nu", "what the person answers now"),
        ]
    }

    /// Reads the facts of one offer; a table gets a column *answer* of its own.
    public init?(facts: inout some FactSource) {
        self.init(
            registered: facts.value("registered"),
            newAnswer: facts.value("newAnswer"))
    }

    /// Whether it is to be registered.
    public static func fields(of answer: Registration) -> [AnswerField] { [AnswerField("registration", answer)] }
}

extension OralHealthAssessment: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "assessment-content" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Är det som har gjorts en munhälsobedömning enligt avtalet?"
            : "Is what was done an oral health assessment under the agreement?"
    }

    /// Reads what was done.
    public init?(facts: inout some FactSource) {
        self.init(
            mouthAndTeethChecked: facts.value("mouthAndTeethChecked"),
            conditionsDocumented: facts.value("conditionsDocumented"),
            adviceGiven: facts.value("adviceGiven"))
    }
}
