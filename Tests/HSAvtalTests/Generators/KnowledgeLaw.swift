// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit

/// An answer that says more than whether: what is missing, or how many days.
protocol Judged {
    /// What the answer comes to.
    var verdict: AnyHashable { get }
}

extension Permission: Judged {
    /// Whether it may be done.
    var verdict: AnyHashable {
        switch self {
        case .allowed: "allowed"
        case .notAllowed: "not allowed"
        }
    }
}

extension Completeness: Judged {
    /// Whether it is complete.
    var verdict: AnyHashable {
        switch self {
        case .complete: "complete"
        case .incomplete: "incomplete"
        }
    }
}

extension EmergencyCost.Standing: Judged {
    /// Who bears the cost.
    var verdict: AnyHashable { bearer.map { $0.rawValue } ?? "as divided" }
}

extension Finding {
    /// What the finding comes to, or nil when it is open.
    var verdict: AnyHashable? {
        switch self {
        case .settled(let answer): (answer as? any Judged)?.verdict ?? AnyHashable(answer)
        case .leftOpen: nil
        case .outsideScope: "outside the scope"
        }
    }
}

/// Claims that a question is settled exactly when both ways in which an unknown fact may turn out settle it the same.
///
/// Whoever learns a fact is then never told the opposite of what was settled, however many facts are learned; and
/// nothing is left open that every way in which the facts may turn out would settle the same.
func isSettledByWhatIsKnown<Asked: Question>(
    facts count: Int, under edition: Edition = .vastraGotaland2023, _ question: ([Knowledge]) throws -> Asked,
    file: String = #fileID, line: Int = #line
) throws {
    let lists = everyKnowledge(count)
    let verdicts = try lists.map { try question($0).decide(under: edition).finding.verdict }
    // The last fact varies fastest, each in the order yes, no, unknown.
    let steps = (0..<count).map { fact in (fact + 1..<count).reduce(1) { step, _ in step * 3 } }
    var open = 0
    for (place, list) in lists.enumerated() {
        if verdicts[place] == nil { open += 1 }
        for fact in list.indices where list[fact] == .unknown {
            let (yes, no) = (verdicts[place - 2 * steps[fact]], verdicts[place - steps[fact]])
            try equal(
                verdicts[place], yes == no ? yes : nil, "\(Asked.self) of \(list), of which fact \(fact) is learned",
                file: file, line: line)
        }
    }
    try hold(open > 0 && open < lists.count, "some are open and some are settled", file: file, line: line)
}
