// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit

extension ProhibitionQuestion {
    /// Claims the rule for prohibitions: a circumstance that is lacking ends it, one that is not known leaves it open.
    ///
    /// Each circumstance is stated with what is known of it and the norm behind it. The conclusion is told first, then
    /// exactly the circumstances that decided.
    func follows(
        ground: String, _ stated: [(circumstance: Circumstance, known: Knowledge, norm: String)],
        file: String = #fileID, line: Int = #line
    ) throws(Violation) {
        try equal(stated.map(\.circumstance), Array(Circumstance.allCases), "all", file: file, line: line)
        let prohibited: Knowledge =
            stated.contains { $0.known == .no } ? .no : stated.contains { $0.known == .unknown } ? .unknown : .yes
        let finding: Finding<Prohibition> =
            switch prohibited {
            case .yes: .settled(.prohibited)
            case .no: .outsideScope
            case .unknown: .leftOpen(.missingFacts)
            }
        let decided = stated.filter { $0.known == prohibited }
        try comes(
            to: finding, citing: inCatalogueOrder(decided.map(\.norm) + [ground]), file: file, line: line)
        func told(_ language: Language, _ begin: String) -> [String] {
            [conclusion(prohibited, in: language)] + decided.map { "\(begin) \($0.circumstance.clause(in: language))." }
        }
        switch prohibited {
        case .yes:
            try tells(told(.swedish, "Det stämmer att"), told(.english, "It is the case that"), file: file, line: line)
        case .no:
            try tells(
                told(.swedish, "Det stämmer inte att"), told(.english, "It is not the case that"), file: file,
                line: line)
        case .unknown:
            try tells(
                told(.swedish, "Det är inte känt om"), told(.english, "It is not known whether"), file: file,
                line: line)
        }
    }
}

/// What a test states of one item: whether it is there, nil where it does not apply, and the norm behind it.
struct StatedItem<Item: RequiredItem> {
    let item: Item
    let known: Knowledge?
    let norm: String
    var isRecommended = false
}

extension CompletenessQuestion {
    /// Claims the rule for what has to be complete: what is missing is reported, all of it, before what is not known.
    ///
    /// The conclusion is told first, then exactly what is missing or not known.
    func follows(
        grounds: [String], _ stated: [StatedItem<Item>], file: String = #fileID, line: Int = #line
    ) throws(Violation) {
        try equal(stated.map(\.item), Array(Item.allCases), "all items", file: file, line: line)
        let required = stated.filter { !$0.isRecommended }
        let missing = required.filter { $0.known == .no }
        let open = required.filter { $0.known == .unknown }
        if !missing.isEmpty {
            let items = Conditions(missing.map { Conditions($0.item) })
            try comes(
                to: .settled(.incomplete(missing: items)), citing: inCatalogueOrder(missing.map(\.norm)), file: file,
                line: line)
            try equal(items.conditions, missing.map(\.item), "exactly those", file: file, line: line)
            try tells(.no, missing.map(\.item), file: file, line: line) { $0.missing(in: $1) }
        } else if !open.isEmpty {
            try comes(
                to: .leftOpen(.missingFacts), citing: inCatalogueOrder(open.map(\.norm)), file: file, line: line)
            try tells(.unknown, open.map(\.item), file: file, line: line) { item, language in
                let begin = language == .swedish ? "Det är inte känt om" : "It is not known whether"
                return "\(begin) \(item.clause(in: language))."
            }
        } else {
            let remarks = stated.filter { $0.isRecommended && ($0.known == .no || $0.known == .unknown) }
            let items = Conditions(remarks.map { Conditions($0.item) })
            let norms = stated.filter { $0.known != nil }.map(\.norm)
            try comes(
                to: .settled(.complete(missingRecommendations: items)), citing: inCatalogueOrder(norms + grounds),
                file: file, line: line)
            try tells(.yes, remarks.map(\.item), file: file, line: line) { $0.missing(in: $1) }
        }
    }

    private func tells(
        _ isComplete: Knowledge, _ items: [Item], file: String, line: Int, _ sentence: (Item, Language) -> String
    ) throws(Violation) {
        for language in Language.allCases {
            let expected = [conclusion(isComplete, in: language)] + items.map { sentence($0, language) }
            try equal(told(in: language), expected, "what is told", file: file, line: line)
        }
    }
}

extension Knowledge {
    /// Whether both hold, said here once more so that the rules are not tested by themselves.
    func both(_ other: Knowledge) -> Knowledge {
        if self == .no || other == .no { return .no }
        return self == .yes && other == .yes ? .yes : .unknown
    }

    /// Whether one of them holds.
    func either(_ other: Knowledge) -> Knowledge {
        if self == .yes || other == .yes { return .yes }
        return self == .no && other == .no ? .no : .unknown
    }
}
