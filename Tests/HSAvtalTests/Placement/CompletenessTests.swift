// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Documents and processes that have to be complete")
struct CompletenessTests {
    @Test("Required and recommended items, each there or not, not known, or no matter: every combination")
    func everyCombination() throws {
        let all: [Knowledge?] = [nil] + Knowledge.allCases.map(Optional.some)
        try every(all, all, all) { first, second, advised in
            try InventedPaper(known: [first, second, advised]).follows(
                grounds: ["P-63"],
                [
                    StatedItem(item: .first, known: first, norm: "P-58"),
                    StatedItem(item: .second, known: second, norm: "P-59"),
                    StatedItem(item: .advised, known: advised, norm: "V-01", isRecommended: true),
                ])
        }
    }
}

/// A document in which everything may be unknown, and something is only recommended.
private struct InventedPaper: CompletenessQuestion {
    /// What is known of each item; nil where it does not apply.
    let known: [Knowledge?]

    enum Item: UInt8, RequiredItem {
        case first
        case second
        case advised

        var isRecommended: Bool { self == .advised }

        var norm: Norm {
            switch self {
            case .first: .contentOfThePlan
            case .second: .emergencyPlanning
            case .advised: .mandateSigns
            }
        }

        var name: String { "\(self)" }

        func clause(in language: Language) -> String {
            language == .swedish ? "uppgiften \(name) är med" : "the item \(name) is there"
        }

        func missing(in language: Language) -> String {
            language == .swedish ? "Uppgiften \(name) saknas." : "The item \(name) is missing."
        }
    }

    var grounds: Citations { Citations(.contentOfTheCostAgreement) }

    func has(_ item: Item) -> Knowledge? { known[Int(item.rawValue)] }

    func conclusion(_ isComplete: Knowledge, in language: Language) -> String {
        language == .swedish ? "Svaret är \(isComplete)." : "The answer is \(isComplete)."
    }
}
