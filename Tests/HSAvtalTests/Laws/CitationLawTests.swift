// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of citations")
struct CitationLawTests {
    @Test("A condition is cited for an exclusion exactly where mending that condition alone changes what fails")
    func noDecoration() throws {
        for terms in [DischargeTerms.vastraGotaland2023, .lateIsNotSent, .statutory] {
            var seen: Set<String> = []
            try every(StayDomain.everyCondition()) { facts in
                guard let failing = try failing(facts, under: terms), !failing.isEmpty, !failing.contains(.notAParty)
                else { return }
                let cited = try facts.discharge().decide(under: Edition(discharge: terms)).citations.ids
                for (norms, concerns, mend) in Self.conditions {
                    var mended = facts
                    mend(&mended)
                    let changes = try self.failing(mended, under: terms) != failing
                    let expected = changes && concerns(facts)
                    for norm in norms { try equal(cited.contains(norm), expected, "\(norm) is cited") }
                }
                let reading = terms == .statutory && facts.planned != .yes
                try equal(cited.contains("I-31"), reading, "I-31 is cited")
                seen.formUnion(cited)
            }
            #expect(seen.isSuperset(of: ["U-07", "U-08", "2017:612-5:3", "2017:612-5:5"]))
            #expect(seen.isSuperset(of: ["I-06", "I-08", "I-12", "I-32"]))
        }
    }

    @Test("What is known to be late is cited with its deadline exactly where the other reading changes the outcome")
    func lateness() throws {
        for (terms, other) in [
            (DischargeTerms.vastraGotaland2023, DischargeTerms.lateIsNotSent),
            (.lateIsNotSent, .vastraGotaland2023),
            (.statutory, DischargeTerms(model: .statutory, lateNotice: .notSent)),
        ] {
            try every(StayDomain.everyCondition()) { facts in
                let discharge = try facts.discharge()
                guard discharge.municipality.municipality != nil else { return }
                let decision = discharge.decide(under: Edition(discharge: terms))
                let changes = discharge.decide(under: Edition(discharge: other)).finding != decision.finding
                let (notice, call) = (facts.admissionNotice == .late, facts.call == .late && facts.ready != .none)
                try equal(changes, notice || call, "the other reading changes the outcome")
                for (norm, isCited) in [("I-07", changes), ("2017:612-2:3", notice), ("2017:612-4:3", call)] {
                    try equal(decision.citations.ids.contains(norm), isCited, "\(norm) is cited")
                }
            }
        }
    }

    @Test("No party is cited exactly where a party in its place would count otherwise, and nothing else is then cited")
    func noParty() throws {
        try every(StayDomain.everyCondition()) { facts in
            let decision = try facts.discharge().decide(under: .vastraGotaland2023)
            let isParty = (facts.placement ?? facts.registration).municipality != nil
            try equal(decision.citations.ids.contains("A-01"), !isParty, "A-01 is cited")
            let alone = facts.isPlaced ? ["A-01", "2017:612-5:2", "I-15"] : ["A-01", "2017:612-5:2"]
            if !isParty { try equal(decision.citations.ids, alone, "citations") }
        }
    }

    @Test("Of a stay that counts each reading is cited exactly where it decides")
    func policies() throws {
        let same = DischargeTerms(model: .vastraGotaland2023, sameDay: .notCounted)
        var seen: Set<String> = []
        try every(StayDomain.everyCondition().filter { $0.isCounted }) { facts in
            let discharge = try facts.discharge()
            let decision = discharge.decide(under: .vastraGotaland2023)
            let changes = discharge.decide(under: Edition(discharge: same)).finding != decision.finding
            try equal(decision.citations.ids.contains("I-04"), changes, "I-04 is cited")
            let notOwed = [.notNeeded, .declined, .carePlan].contains(facts.call)
            try equal(decision.citations.ids.contains("I-09"), notOwed, "I-09 is cited")
            try equal(decision.citations.ids.contains("I-10"), (7...8).contains(facts.days ?? 0), "I-10 is cited")
            seen.formUnion(decision.citations.ids)
        }
        #expect(seen.isSuperset(of: ["I-02", "I-03", "I-04", "I-07", "I-09", "I-10", "I-15"]))
    }

    @Test("A placement is cited exactly where another municipality than that of registration counts")
    func placement() throws {
        for terms in [DischargeTerms.vastraGotaland2023, .statutory] {
            try every(StayDomain.everyCondition()) { facts in
                let ids = try facts.discharge().decide(under: Edition(discharge: terms)).citations.ids
                try equal(ids.contains("I-15"), facts.isPlaced, "I-15 is cited")
                try hold(!facts.isPlaced || ids.contains("2017:612-5:2"), "5:2 is cited with it")
            }
        }
    }

    @Test("Every decision cites a rule of the agreement or of the act, never an interpretation alone")
    func neverOnlyInterpretations() throws {
        for terms in [DischargeTerms.vastraGotaland2023, .lateIsNotSent, .statutory, .stockholmLike] {
            try every(StayDomain.everyCondition()) { facts in
                let norms = try facts.discharge().decide(under: Edition(discharge: terms)).citations.norms
                try hold(norms.contains { $0.provision.layer < .interpretation }, "a rule is cited")
            }
        }
    }

    /// Norms that state a condition, whether it is about the facts of a stay, and the mending of what it speaks of.
    ///
    /// That two facts are unclear is one reason: whoever mends the one mends the other.
    private static let conditions:
        [(norms: [String], concerns: @Sendable (StayFacts) -> Bool, mend: @Sendable (inout StayFacts) -> Void)] = [
            (
                ["U-07", "2017:612-5:3"], { _ in true },
                { facts in
                    if [.none, .late].contains(facts.admissionNotice) { facts.admissionNotice = .inTime }
                    if facts.ready == .none { facts.ready = .atNoon }
                    if [.none, .late].contains(facts.call) { facts.call = .inTime }
                }
            ),
            (["U-08"], { _ in true }, { ($0.planned, $0.available) = (.yes, .yes) }),
            (
                ["2017:612-5:5", "I-32"], { $0.available != .yes },
                { facts in
                    facts.available = .yes
                    if facts.planned == .unknown { facts.planned = .yes }
                }
            ),
            (
                ["I-08"], { _ in true },
                { facts in
                    if facts.planned == .unknown { facts.planned = .yes }
                    if facts.available == .unknown { facts.available = .yes }
                }
            ),
        ]

    private func failing(_ facts: StayFacts, under terms: DischargeTerms) throws -> Exclusions? {
        switch try facts.discharge().decide(under: Edition(discharge: terms)).answer {
        case .excluded(let failing), .ongoing(_, let failing): failing
        case .mean, .individual, .notCounted, nil: nil
        }
    }
}

extension StayFacts {
    /// Whether another municipality than that of registration placed the patient.
    fileprivate var isPlaced: Bool { placement != nil && placement != registration }
}

extension DischargeTerms {
    /// The terms of Västra Götaland, where a late notice or call is as if it had not been sent.
    static let lateIsNotSent = DischargeTerms(model: .vastraGotaland2023, lateNotice: .notSent)
}
