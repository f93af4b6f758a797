// SPDX-License-Identifier: Apache-2.0

import Foundation
import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of ledgers")
struct LedgerLawTests {
    @Test("The order of stays never matters")
    func order() throws {
        for terms in Self.manyTerms {
            try forAll(.array(of: try StayFacts.random(), count: 0...20), cases: 40) { facts in
                let stays = try facts.discharges()
                let whole = Ledger(stays, under: terms)
                try equal(Ledger(stays.reversed(), under: terms), whole, "the ledger of the reversed stays")
                let apart = stays.indices.filter { $0 % 2 == 0 } + stays.indices.filter { $0 % 2 == 1 }
                try equal(Ledger(apart.map { stays[$0] }, under: terms), whole, "the ledger of the stays in disorder")
                try equal(Set([whole, Ledger(stays.reversed(), under: terms)]).count, 1, "equal ledgers in a set")
            }
        }
    }

    @Test("Stays that are counted together count as stays that are counted one by one")
    func together() throws {
        for terms in Self.manyTerms {
            try forAll(.array(of: try StayFacts.random(), count: 0...30), cases: 40) { facts in
                let stays = try facts.discharges()
                var together = Ledger(terms: terms)
                together.add(contentsOf: stays.span)
                try equal(together, Ledger(stays, under: terms), "the ledger")
            }
        }
    }

    @Test("Splitting stays anywhere and merging the ledgers of the parts gives the ledger of the whole")
    func splitting() throws {
        for terms in Self.manyTerms {
            try forAll(.array(of: try StayFacts.random(), count: 0...12), cases: 12) { facts in
                let stays = try facts.discharges()
                let whole = Ledger(stays, under: terms)
                for cut in 0...stays.count {
                    var merged = Ledger(stays[..<cut], under: terms)
                    try merged.merge(Ledger(stays[cut...], under: terms))
                    try equal(merged, whole, "the merged ledger, cut at \(cut)")
                }
            }
        }
    }

    @Test("Merging is associative and commutative, with the ledger without entries as neutral element, also from JSON")
    func monoid() throws {
        for terms in Self.manyTerms {
            let three = Generator<([StayFacts], [StayFacts], [StayFacts])>.zip(
                .array(of: try StayFacts.random(), count: 0...8), .array(of: try StayFacts.random(), count: 0...8),
                .array(of: try StayFacts.random(), count: 0...8))
            try forAll(three, cases: 20) { first, second, third in
                let a = Ledger(try first.discharges(), under: terms)
                let b = Ledger(try second.discharges(), under: terms)
                let c = Ledger(try third.discharges(), under: terms)
                let (fromJSON, none) = (try b.throughJSON(), Ledger(terms: terms))
                try equal(fromJSON, b, "the ledger after a round trip")
                try equal(try a.merged(b).merged(c), try a.merged(fromJSON.merged(c)), "(a + b) + c")
                try equal(try a.merged(fromJSON), try b.merged(a), "a + b")
                try equal(try a.merged(none), a, "a + 0")
                try equal(try none.throughJSON().merged(a), a, "0 + a")
            }
        }
    }

    @Test("Merging ledgers of different terms throws, and leaves the ledger as it was")
    func differentTerms() throws {
        let stays = try [StayFacts(dayZero: CivilDate("2026-05-10"))].varying(\.days, over: 0...9).discharges()
        for (place, terms) in Self.manyTerms.enumerated() {
            for (otherPlace, otherTerms) in Self.manyTerms.enumerated() where place != otherPlace {
                var ledger = Ledger(stays, under: terms)
                let before = ledger
                #expect(throws: LedgerMismatch.self) { try ledger.merge(Ledger(stays, under: otherTerms)) }
                #expect(throws: LedgerMismatch.self) { try ledger.merge(Ledger(terms: otherTerms)) }
                #expect(ledger == before)
            }
        }
    }

    @Test("Equal ledgers are written the same, whatever the order of their stays")
    func written() throws {
        try forAll(.array(of: try StayFacts.random(), count: 0...12), cases: 30) { facts in
            let stays = try facts.discharges()
            for terms in [DischargeTerms.vastraGotaland2023, .vastraGotaland(attribution: .monthOfDay)] {
                let json = try Ledger(stays, under: terms).json()
                try equal(try Ledger(stays.reversed(), under: terms).json(), json, "the JSON of the reversed stays")
            }
        }
    }

    @Test("Nothing is lost: every stay is settled, excluded or ongoing")
    func nothingIsLost() throws {
        for terms in Self.manyTerms {
            try forAll(.array(of: try StayFacts.random(), count: 0...30), cases: 40) { facts in
                let ledger = Ledger(try facts.discharges(), under: terms)
                let sum = ledger.settledStays + ledger.excludedStays + ledger.ongoingStays
                try equal(sum, Int64(facts.count), "the number of stays")
            }
        }
    }

    /// The terms that a law of ledgers holds under.
    private static let manyTerms: [DischargeTerms] = [
        .vastraGotaland2023, .vastraGotaland(attribution: .monthOfDay), .statutory, .lateIsNotSent,
        DischargeTerms(model: .vastraGotaland2023, sameDay: .notCounted), DischargeTerms(model: .dalarna),
    ]
}

extension Ledger {
    /// This ledger with the entries of another.
    func merged(_ other: Ledger) throws(LedgerMismatch) -> Ledger {
        var ledger = self
        try ledger.merge(other)
        return ledger
    }

    /// The ledger as it is written, keys in order.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// The ledger written and read again.
    func throughJSON() throws -> Ledger { try JSONDecoder().decode(Ledger.self, from: Data(json().utf8)) }
}
