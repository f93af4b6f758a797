// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// A question that no agreement asks, with every kind of value.
struct InventedQuestion: AskableQuestion {
    let born: CivilDate
    let seen: Moment?
    let provider: Principal
    let need: Knowledge
    let code: MunicipalityCode
    let limit: Int
    let isUrgent: Bool?
    let cost: Money?
    let device: Device?

    /// Facts that may be left out together.
    struct Device: Hashable, Sendable {
        let payer: Principal
        let since: CivilDate?
    }

    static var name: String { "invented" }

    static func title(in language: Language) -> String { language == .swedish ? "Vad?" : "What?" }

    init?(facts: inout some FactSource) {
        born = facts.value("born")
        seen = facts.nullable("seen")
        provider = facts.value("provider")
        need = facts.value("need")
        code = facts.value("municipality")
        limit = facts.number("limit", in: -5...130)
        isUrgent = facts.optional("isUrgent")
        cost = facts.optional("cost")
        device = facts.group("device") { Device(payer: $0.value("payer"), since: $0.optional("since")) }
        let (born, seen) = (born, seen)
        if let seen, seen.date < born {
            facts.fault { language in
                language == .swedish
                    ? "Dagen \(seen.date) ligger före födelsedatumet \(born): här godtas samma dag eller en senare."
                    : "The day \(seen.date) lies before the date of birth \(born): accepted is that day or a later one."
            }
            return nil
        }
    }

    /// Many different answers, every finding, and texts that have to be quoted.
    func decide(under edition: Edition) -> Decision<[String]> {
        let grounds = Citations(.readinessJudgedByPhysician)
        guard need != .unknown else { return Decision(.leftOpen(.judgementOfNeed), citing: grounds) }
        guard provider == .region || device != nil else {
            return Decision(.outsideScope, citing: grounds.citing(.noticesAndCall))
        }
        let answer = [
            "\(born.year % 50)", "\(seen?.description ?? "a,b")", "\(limit);\(code)", "\(isUrgent ?? false)",
            "\(cost?.description ?? "\"")", "\(device?.payer.rawValue ?? "-")", "\(device?.since?.description ?? "-")",
        ]
        return Decision(.settled(answer), citing: grounds)
    }

    func sentences(for decision: Decision<[String]>, under edition: Edition, in language: Language) -> [String] {
        [Self.title(in: language)]
    }

    static func fields(of answer: [String]) -> [AnswerField] { [AnswerField("words", answer)] }
}

/// A question whose rows are all read slowly.
struct Slowly<Asked: AskableQuestion>: AskableQuestion {
    private let question: Asked

    static var name: String { Asked.name }

    static func title(in language: Language) -> String { Asked.title(in: language) }

    init?(facts: inout some FactSource) {
        guard let question = Asked(facts: &facts) else { return nil }
        self.question = question
    }

    func decide(under edition: Edition) -> Decision<Asked.Answer> { question.decide(under: edition) }

    func sentences(
        for decision: Decision<Asked.Answer>, under edition: Edition, in language: Language
    ) -> [String] {
        question.sentences(for: decision, under: edition, in: language)
    }

    static func fields(of answer: Asked.Answer) -> [AnswerField] { Asked.fields(of: answer) }

    /// No row looks usual.
    static func answer(_ rows: inout UsualRows<Self>) {}
}
