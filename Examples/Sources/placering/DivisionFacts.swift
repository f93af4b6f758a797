// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// A division of the cost as a JSON object.
struct DivisionFacts: FactReadable {
    let division: CostDivision

    init?(facts: inout some FactSource) {
        let kind = facts.value("kind", CostDivision.Kind.self)
        let decided = facts.value("decided", CivilDate.self)
        let firstDay = facts.value("firstDay", CivilDate.self)
        let lastDay = facts.orNone("lastDay", CivilDate.self)
        let rules = facts.costRules()
        guard rules.count == 1, let rule = rules.first else {
            facts.fault { Self.oneRule(rules.count, in: $0) }
            return nil
        }
        do throws(PlacementError) {
            division = try CostDivision(
                kind: kind, decided: decided, firstDay: firstDay, lastDay: lastDay, rule: rule)
        } catch {
            facts.fault { error.message(in: $0) }
            return nil
        }
    }

    /// That a division has one rule, when it has another number of them.
    static func oneRule(_ count: Int, in language: Language) -> String {
        count == 0
            ? language.text(
                "Det står inte hur kostnaden delas: här godtas precis en av nycklarna regionShare, perDay och "
                    + "standard.",
                "It is not said how the cost is divided: accepted is exactly one of the keys regionShare, perDay and "
                    + "standard.")
            : language.text(
                "Kostnaden delas på \(count) sätt: behåll en av nycklarna regionShare, perDay och standard.",
                "The cost is divided in \(count) ways: keep one of the keys regionShare, perDay and standard.")
    }
}

extension FactSource {
    /// The rules that are given for dividing a cost, each by its key.
    mutating func costRules() -> [CostRule] {
        let share = optional("regionShare", RegionShare.self)?.share
        let perDay = group("perDay") { facts in
            let amount = facts.value("amount", DailyAmount.self).amount
            let principal = facts.value("by", PrincipalWord.self).principal
            return CostRule.DailyPart(amount).map { CostRule.perDay($0, by: principal) }
        }
        let standard = group("standard") { facts in
            CostRule.standard(
                StandardSplitUse(
                    needsSocialServices: facts.value("needsSocialServices"),
                    needsHealthCare: facts.value("needsHealthCare"),
                    divisionUnclear: facts.value("divisionUnclear"),
                    notDefinableOtherwise: facts.value("notDefinableOtherwise"),
                    nothingElseAgreed: facts.value("nothingElseAgreed")))
        }
        return [share.map { .share(region: $0) }, perDay, standard].compactMap { $0 }
    }
}

extension CostRule {
    /// The rule as data, by the key that a document writes it with.
    var tree: (String, JSONTree) {
        switch self {
        case .share(let share): ("regionShare", .string(share.description))
        case .perDay(let part, let principal):
            (
                "perDay",
                .object([("amount", .string(part.amount.description)), ("by", .string(principal.rawValue))])
            )
        case .standard(let use):
            (
                "standard",
                .object(
                    StandardSplitUse.Requirement.allCases.map { condition in
                        (condition.name, .string((use.met(condition) ?? .unknown).word))
                    })
            )
        }
    }

    /// The rule in a field of a table.
    var text: String {
        switch self {
        case .share(let share): "regionShare \(share)"
        case .perDay(let part, let principal): "perDay \(part.amount) \(principal.rawValue)"
        case .standard: "standard"
        }
    }
}

extension Knowledge {
    /// The answer as data.
    var word: String {
        switch self {
        case .yes: "yes"
        case .no: "no"
        case .unknown: "unknown"
        }
    }
}
