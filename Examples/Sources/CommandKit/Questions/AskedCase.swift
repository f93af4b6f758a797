// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// One case that was asked about, in words and as data.
public struct AskedCase: Sendable {
    /// The name that the case was given, or nil.
    public let id: JSONValue?

    /// What is wrong with the facts; empty when the case was decided.
    public let faults: [FactFault]

    private let question: String
    private let decided: Decided?

    /// What a decision says, whatever the type of its answer.
    private struct Decided: Sendable {
        let finding: String
        let opening: String?
        let fields: [AnswerField]
        let explanation: Explanation

        init<Asked: AskableQuestion>(_ question: Asked, under edition: Edition, in language: Language) {
            let decision = question.decide(under: edition)
            finding = decision.finding.name
            opening = if case .leftOpen(let opening) = decision.finding { opening.name } else { nil }
            fields = decision.answer.map { Asked.fields(of: $0) } ?? []
            explanation = question.explanation(under: edition, in: language)
        }
    }

    /// Asks a question about the facts of a JSON object; its key `id` is no fact and names the case, unless it is null.
    public init<Asked: AskableQuestion>(
        _ type: Asked.Type, about facts: JSONValue, under edition: Edition, in language: Language
    ) {
        question = type.name
        let name: JSONValue? = if case .object(let object) = facts { object["id"] } else { nil }
        id = name == .null ? nil : name
        var given = GivenFacts(facts, facts: type.facts, besides: ["id"])
        given.checkID(id)
        let question = type.init(facts: &given)
        guard let question, given.faults.isEmpty else {
            faults = given.faults.isEmpty ? [.unexplained] : given.faults
            decided = nil
            return
        }
        faults = []
        decided = Decided(question, under: edition, in: language)
    }

    /// Asks a question whose facts are known.
    public init<Asked: AskableQuestion>(_ question: Asked, under edition: Edition, in language: Language) {
        self.question = Asked.name
        (id, faults) = (nil, [])
        decided = Decided(question, under: edition, in: language)
    }

    /// The decision in words, each line within 80 columns; none when the case was not decided.
    public var lines: [String] {
        guard let decided else { return [] }
        return decided.explanation.sentences.flatMap { $0.wrapped() } + [""]
            + decided.explanation.grounds.flatMap { $0.wrapped() }
    }

    /// The decision, or what is wrong, as data.
    public func tree(in language: Language) -> JSONTree {
        let named: [(String, JSONTree)] = id.flatMap(Self.tree).map { [("id", $0)] } ?? []
        guard let decided else {
            return .object(
                named + [
                    ("question", .string(question)), ("finding", .string("rejected")),
                    ("faults", .array(faults.map { .string($0.sentence(in: language)) })),
                ])
        }
        var members = named + [("question", .string(question)), ("finding", .string(decided.finding))]
        if !decided.fields.isEmpty {
            members.append(("answer", .object(decided.fields.map { ($0.name, $0.tree) })))
        }
        if let opening = decided.opening { members.append(("opening", .string(opening))) }
        return .object(
            members + [
                ("norms", .array(decided.explanation.citations.ids.map { .string($0) })),
                ("explanation", .array(decided.explanation.sentences.map { .string($0) })),
                ("grounds", .array(decided.explanation.grounds.map { .string($0) })),
            ])
    }

    private static func tree(_ id: JSONValue) -> JSONTree? {
        switch id {
        case .string(let text): .string(text)
        case .integer(let number): .integer(number)
        case .null, .bool, .number, .array, .object: nil
        }
    }
}

extension GivenFacts {
    /// Refuses a name of a case that cannot be written as it was read.
    fileprivate mutating func checkID(_ id: JSONValue?) {
        switch id {
        case nil, .string, .integer: break
        case .null, .bool, .number, .array, .object:
            let (least, most) = (Int64.min, Int64.max)
            let form = FactForm.described(
                BilingualText(
                    swedish: "en text, eller ett heltal från \(least) till \(most)",
                    english: "a text, or a whole number from \(least) to \(most)"))
            tell(.wrong(Fact("id", form: form), found: id?.words ?? ""))
        }
    }
}

extension FactFault {
    /// What is told when an initialiser makes nothing of facts, and does not say why.
    static let unexplained = FactFault.together(
        BilingualText(
            swedish: "Fakta går inte ihop: här godtas fakta som kan gälla samtidigt.",
            english: "The facts do not go together: accepted are facts that can be true at the same time."))
}
