// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit

/// Looks at what questions cite: always a rule of the agreement, and never a duty.
struct CitationReading: QuestionVisitor {
    /// The names of the norms that are cited.
    private(set) var seen: Set<String> = []

    mutating func visit<Asked: Question>(_ questions: some Sequence<Asked>, under edition: Edition) throws {
        // Many decisions rest on the same norms.
        var distinct: Set<Citations> = []
        for question in questions { distinct.insert(question.decide(under: edition).citations) }
        try hold(!distinct.isEmpty, "there are questions of \(Asked.self)")
        try every(distinct) { citations in
            try hold(citations.norms.contains { $0.provision.layer == .agreement }, "a rule is cited")
            try hold(citations.norms.allSatisfy { $0.kind != .duty }, "no duty is cited")
            seen.formUnion(citations.ids)
        }
    }
}
