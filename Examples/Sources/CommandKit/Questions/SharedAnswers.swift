// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

// What is alike in the questions of one kind, and in the answers of one type.

extension AskableQuestion where Self: PermissionQuestion {
    /// The conditions, each of which is a fact.
    public static var meanings: [String: (swedish: String, english: String)] { meanings(of: Requirement.self) }

    /// Whether it may be done, and every condition that fails.
    public static func fields(of answer: Permission<Requirement>) -> [AnswerField] { answer.fields }
}

extension AskableQuestion where Self: CompletenessQuestion {
    /// What has to be there, each of which is a fact.
    public static var meanings: [String: (swedish: String, english: String)] { meanings(of: Item.self) }

    /// Whether it is complete, and everything that is missing.
    public static func fields(of answer: Completeness<Item>) -> [AnswerField] { answer.fields }
}

extension AskableQuestion where Self: ProhibitionQuestion {
    /// The circumstances, each of which is a fact.
    public static var meanings: [String: (swedish: String, english: String)] { meanings(of: Circumstance.self) }

    /// That it must not be done.
    public static func fields(of answer: Prohibition) -> [AnswerField] { answer.fields }
}

extension AskableQuestion where Answer == Payer {
    /// Who pays.
    public static func fields(of answer: Payer) -> [AnswerField] { answer.fields }
}

extension Permission {
    /// Whether something may be done, as data.
    public var fields: [AnswerField] {
        switch self {
        case .allowed(let unmet): [AnswerField("permission", "allowed")] + unmet.fields("unmetRecommendations")
        case .notAllowed(let unmet): [AnswerField("permission", "notAllowed")] + unmet.fields("unmet")
        }
    }
}

extension Completeness {
    /// Whether something is complete, as data.
    public var fields: [AnswerField] {
        switch self {
        case .complete(let missing):
            [AnswerField("completeness", "complete")] + missing.fields("missingRecommendations")
        case .incomplete(let missing): [AnswerField("completeness", "incomplete")] + missing.fields("missing")
        }
    }
}

extension Prohibition {
    /// That something must not be done, as data; which circumstances make it so is the same in every case.
    public var fields: [AnswerField] {
        switch self {
        case .prohibited: [AnswerField("prohibition", "prohibited")]
        }
    }
}

extension Payer {
    /// Who pays, as data.
    public var fields: [AnswerField] {
        switch self {
        case .region: [AnswerField("payer", "region")]
        case .municipality(let code):
            [AnswerField("payer", "municipality")] + (code.map { [AnswerField("municipality", $0)] } ?? [])
        case .both(let share):
            [AnswerField("payer", "both")] + (share.map { [AnswerField("regionShare", $0)] } ?? [])
        }
    }
}

extension Conditions {
    /// A field with the names of the conditions; none when there are none.
    fileprivate func fields(_ name: String) -> [AnswerField] { isEmpty ? [] : [AnswerField(name, names)] }
}
