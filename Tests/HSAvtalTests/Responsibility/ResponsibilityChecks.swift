// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit

extension Question {
    /// Claims what a question comes to, on exactly which norms, and that both languages explain it properly.
    func comes(
        to finding: Finding<Answer>, citing ids: [String], under edition: Edition = .vastraGotaland2023,
        file: String = #fileID, line: Int = #line
    ) throws(Violation) {
        let decision = decide(under: edition)
        try equal(decision.finding, finding, "the finding on \(self)", file: file, line: line)
        try equal(decision.citations.ids, ids, "the citations on \(self)", file: file, line: line)
        try explainsItself(under: edition, file: file, line: line)
    }

    /// Claims that the explanation consists of whole sentences and that each ground names its norm and its place.
    func explainsItself(
        under edition: Edition = .vastraGotaland2023, file: String = #fileID, line: Int = #line
    ) throws(Violation) {
        let decision = decide(under: edition)
        var lengths: [Int] = []
        for language in Language.allCases {
            let explanation = explanation(under: edition, in: language)
            try equal(explanation.citations, decision.citations, "the grounds of the words", file: file, line: line)
            try hold(!explanation.sentences.isEmpty, "there is a conclusion", file: file, line: line)
            for sentence in explanation.sentences {
                try hold(isWholeSentence(sentence), "“\(sentence)” is whole", file: file, line: line)
            }
            let expected = decision.citations.norms.map { norm in
                "\(norm.id): \(norm.statement(in: language)) (\(norm.provision.citation(in: language)))"
            }
            try equal(explanation.grounds, expected, "the grounds name norm and clause", file: file, line: line)
            lengths.append(explanation.sentences.count)
        }
        try equal(Set(lengths).count, 1, "both languages say as much", file: file, line: line)
    }

    /// Claims the exact sentences in both languages.
    func tells(
        _ swedish: [String], _ english: [String], under edition: Edition = .vastraGotaland2023,
        file: String = #fileID, line: Int = #line
    ) throws(Violation) {
        try equal(told(in: .swedish, under: edition), swedish, "in Swedish", file: file, line: line)
        try equal(told(in: .english, under: edition), english, "in English", file: file, line: line)
    }

    /// The sentences of the explanation.
    func told(in language: Language, under edition: Edition = .vastraGotaland2023) -> [String] {
        explanation(under: edition, in: language).sentences
    }
}

/// What a test states of one condition: what is known of it, nil where it does not apply, and the norm behind it.
struct StatedCondition<Requirement: Condition> {
    let condition: Requirement
    let known: Knowledge?
    let norm: String
    var isRecommended = false
    /// How a sentence begins, where it is not known whether the condition is needed at all.
    var ifNeeded: (swedish: String, english: String)?
    /// Whether such a condition is known not to be met.
    var isUnmet = false

    /// What an explanation tells of the condition.
    fileprivate func sentence(in language: Language) -> String {
        let clause = condition.clause(in: language)
        if let ifNeeded, known == .unknown {
            let end: (swedish: String, english: String) =
                isUnmet
                ? ("och det är inte uppfyllt.", "and this is not met.")
                : ("och inte heller det är känt.", "and this is not known either.")
            return language == .swedish
                ? "\(ifNeeded.swedish) \(clause), \(end.swedish)" : "\(ifNeeded.english) \(clause), \(end.english)"
        }
        return switch (language, known, isRecommended) {
        case (.swedish, .yes, _): "Villkoret att \(clause) är uppfyllt."
        case (.english, .yes, _): "The condition that \(clause) is met."
        case (.swedish, .no, false): "Villkoret att \(clause) är inte uppfyllt."
        case (.english, .no, false): "The condition that \(clause) is not met."
        case (.swedish, .no, true): "Hälso- och sjukvårdsavtalet rekommenderar att \(clause), men det är inte uppfyllt."
        case (.english, .no, true): "The main agreement recommends that \(clause), but this is not met."
        case (.swedish, _, false): "Det är inte känt om \(clause)."
        case (.english, _, false): "It is not known whether \(clause)."
        case (.swedish, _, true):
            "Hälso- och sjukvårdsavtalet rekommenderar att \(clause), men det är inte känt om det är uppfyllt."
        case (.english, _, true):
            "The main agreement recommends that \(clause), but it is not known whether this is met."
        }
    }
}

extension PermissionQuestion {
    /// Claims the rule for permissions: a required no forbids, else a required unknown opens, else it is allowed.
    ///
    /// The conclusion is told first, then exactly the conditions that decided: what forbids, what is not known, or,
    /// where it is allowed, all that apply. Readings are cited by what it comes to.
    func follows(
        grounds: [String], _ stated: [StatedCondition<Requirement>], readings: (Knowledge) -> [String] = { _ in [] },
        file: String = #fileID, line: Int = #line
    ) throws(Violation) {
        try equal(stated.map(\.condition), Array(Requirement.allCases), "all conditions", file: file, line: line)
        let required = stated.filter { !$0.isRecommended }
        let unmet = required.filter { $0.known == .no }
        let open = required.filter { $0.known == .unknown }
        if !unmet.isEmpty {
            let conditions = Conditions(unmet.map { Conditions($0.condition) })
            try comes(
                to: .settled(.notAllowed(unmet: conditions)), citing: ids(unmet, and: readings(.no)), file: file,
                line: line)
            try equal(conditions.conditions, unmet.map(\.condition), "exactly those", file: file, line: line)
            try tells(.no, unmet, file: file, line: line)
        } else if !open.isEmpty {
            try comes(
                to: .leftOpen(.missingFacts), citing: ids(open, and: readings(.unknown)), file: file, line: line)
            try tells(.unknown, open, file: file, line: line)
        } else {
            let applying = stated.filter { $0.known != nil }
            let remarks = applying.filter { $0.isRecommended && $0.known != .yes }
            let conditions = Conditions(remarks.map { Conditions($0.condition) })
            try comes(
                to: .settled(.allowed(unmetRecommendations: conditions)),
                citing: ids(applying, and: grounds + readings(.yes)), file: file, line: line)
            try tells(.yes, applying, file: file, line: line)
        }
    }

    /// Claims the conclusion, and the conditions that are told after it, no more and no fewer.
    private func tells(
        _ allowed: Knowledge, _ decided: [StatedCondition<Requirement>], file: String, line: Int
    ) throws(Violation) {
        for language in Language.allCases {
            let expected = [conclusion(allowed, in: language)] + decided.map { $0.sentence(in: language) }
            try equal(told(in: language), expected, "what is told", file: file, line: line)
        }
    }

    private func ids(_ stated: [StatedCondition<Requirement>], and grounds: [String] = []) -> [String] {
        inCatalogueOrder(stated.map(\.norm) + grounds)
    }
}

/// The names of norms, each once, in the order in which decisions cite them.
func inCatalogueOrder(_ ids: [String]) -> [String] {
    Set(ids).sorted { catalogueOrder[$0, default: .max] < catalogueOrder[$1, default: .max] }
}

private let catalogueOrder = Dictionary(uniqueKeysWithValues: Norm.all.enumerated().map { ($1.id, $0) })

extension Conditions {
    /// The union of sets.
    init(_ sets: [Conditions]) { self = sets.reduce([]) { $0.union($1) } }
}

extension Edition {
    /// The agreement with another reading of Part B.
    static func reading(
        shortTermHousing: ResponsibilityTerms.ShortTermHousing = .byDecision,
        childrensDevices: ResponsibilityTerms.ChildrensDevices = .agreementFirst,
        leapDay: LeapDayBirthday = .february28
    ) -> Edition {
        Edition(
            discharge: .vastraGotaland2023,
            responsibility: ResponsibilityTerms(
                shortTermHousing: shortTermHousing, childrensDevices: childrensDevices),
            leapDayBirthday: leapDay)
    }
}

/// Every combination of a number of facts, each of them yes, no or unknown.
func everyKnowledge(_ count: Int) -> [[Knowledge]] {
    (0..<count).reduce([[]]) { lists, _ in lists.flatMap { list in Knowledge.allCases.map { list + [$0] } } }
}

/// What a fact may turn out to be.
func completions(of fact: Knowledge) -> [Knowledge] { fact == .unknown ? [.yes, .no] : [fact] }

/// Who may answer for somebody's care, nil when it is not known.
let everyProvider: [Principal?] = [nil, .region, .municipality]
