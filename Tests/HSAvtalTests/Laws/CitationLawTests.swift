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
                guard let failing = try failing(facts, under: terms), !failing.contains(.notAParty) else { return }
                let cited = try facts.discharge().decide(under: Edition(discharge: terms)).citations.ids
                for (norms, mend) in Self.mends {
                    var mended = facts
                    mend(&mended)
                    let changes = try self.failing(mended, under: terms) != failing
                    for norm in norms { try equal(cited.contains(norm), changes, "\(norm) is cited") }
                }
                seen.formUnion(cited)
            }
            #expect(seen.isSuperset(of: ["U-07", "U-08", "2017:612-5:3", "2017:612-5:5", "I-06", "I-08", "I-12"]))
            #expect(seen.isSuperset(of: ["2017:612-2:3", "2017:612-4:3", "I-07"]) == (terms == .lateIsNotSent))
        }
    }

    @Test("No party is cited exactly where a party in its place would count otherwise, and nothing else is then cited")
    func noParty() throws {
        try every(StayDomain.everyCondition()) { facts in
            let decision = try facts.discharge().decide(under: .vastraGotaland2023)
            let isParty = (facts.placement ?? facts.registration).municipality != nil
            try equal(decision.citations.ids.contains("A-01"), !isParty, "A-01 is cited")
            let alone = facts.placement == nil ? ["A-01", "2017:612-5:2"] : ["A-01", "2017:612-5:2", "I-15"]
            if !isParty { try equal(decision.citations.ids, alone, "citations") }
        }
    }

    @Test("For a stay that counts, a late notice and a same-day discharge are cited exactly where the policy decides")
    func policies() throws {
        let same = DischargeTerms(model: .vastraGotaland2023, sameDay: .notCounted)
        var seen: Set<String> = []
        try every(StayDomain.everyCondition().filter { $0.isCounted }) { facts in
            let discharge = try facts.discharge()
            let decision = discharge.decide(under: .vastraGotaland2023)
            for (norm, terms) in [("I-07", DischargeTerms.lateIsNotSent), ("I-04", same)] {
                let changes = discharge.decide(under: Edition(discharge: terms)).finding != decision.finding
                try equal(decision.citations.ids.contains(norm), changes, "\(norm) is cited")
            }
            let notOwed = [.notNeeded, .declined, .carePlan].contains(facts.call)
            try equal(decision.citations.ids.contains("I-09"), notOwed, "I-09 is cited")
            try equal(decision.citations.ids.contains("I-15"), facts.placement != nil, "I-15 is cited")
            seen.formUnion(decision.citations.ids)
        }
        #expect(seen.isSuperset(of: ["I-02", "I-03", "I-04", "I-07", "I-09", "I-10", "I-15"]))
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

    /// Norms that state a condition, and the mending of what they speak of and of nothing else.
    private static let mends: [(norms: [String], mend: @Sendable (inout StayFacts) -> Void)] = [
        (
            ["U-07", "2017:612-5:3"],
            { facts in
                if [.none, .late].contains(facts.admissionNotice) { facts.admissionNotice = .inTime }
                if facts.ready == .none { facts.ready = .atNoon }
                if [.none, .late].contains(facts.call) { facts.call = .inTime }
            }
        ),
        (["U-08"], { ($0.planned, $0.available) = (.yes, .yes) }),
        (
            ["2017:612-5:5"],
            { facts in
                facts.available = .yes
                if facts.planned == .unknown { facts.planned = .yes }
            }
        ),
        (
            ["I-08"],
            { facts in
                if facts.planned == .unknown { facts.planned = .yes }
                if facts.available == .unknown { facts.available = .yes }
            }
        ),
        (["2017:612-2:3"], { if $0.admissionNotice == .late { $0.admissionNotice = .inTime } }),
        (["2017:612-4:3"], { if $0.call == .late { $0.call = .inTime } }),
        (
            ["I-07"],
            { facts in
                if facts.admissionNotice == .late { facts.admissionNotice = .inTime }
                if facts.call == .late { facts.call = .inTime }
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

extension DischargeTerms {
    /// The terms of Västra Götaland, where a late notice or call is as if it had not been sent.
    static let lateIsNotSent = DischargeTerms(model: .vastraGotaland2023, lateNotice: .notSent)
}
