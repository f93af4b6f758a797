// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("A.avtalsparter and 2017:612 5:2: the municipality that counts (I-15)")
struct LiableMunicipalityTests {
    @Test("The municipality of registration counts (5:2)")
    func registration() throws {
        for municipality in Municipality.allCases {
            let stay = try Discharge.sample(registration: "\(municipality.code)", discharged: "2026-05-05")
            stay.expect(.mean(days: 1), citing: Grounds.mean())
            #expect(stay.municipality == municipality.code)
            #expect(try MonthlySettlement.only(of: Ledger([stay])).account.municipality == municipality)
        }
    }

    @Test("The placing municipality counts before that of registration, whether that is a party or not (5:2, I-15)")
    func placement() throws {
        for registration in ["1480", "0180"] {
            let stay = try Discharge.sample(registration: registration, placement: "1490", discharged: "2026-05-05")
            stay.expect(.mean(days: 1), citing: Grounds.mean("I-15"))
            #expect(stay.municipality == Municipality.boras.code)
            #expect(try MonthlySettlement.only(of: Ledger([stay])).account.municipality == .boras)
            let long = try Discharge.sample(registration: registration, placement: "1490", discharged: "2026-05-13")
            long.expect(.individual(days: 9, payable: 6), citing: Grounds.individual("I-15"))
            long.expect(.individual(days: 9, payable: 6), citing: Grounds.statutory("I-15"), under: .statutory)
        }
    }

    @Test("A municipality that is no party leaves the stay outside, for that reason alone (A-01, 5:2)")
    func noParty() throws {
        let outside = DischargeOutcome.excluded(Exclusions(.notAParty))
        for terms in [DischargeTerms.vastraGotaland2023, .statutory, .stockholmLike] {
            for stay in [
                try Discharge.sample(registration: "0180", discharged: "2026-05-20"),
                try Discharge.sample(registration: "0180", discharged: nil, asOf: "2026-05-20"),
                try Discharge.sample(
                    registration: "0180", admissionNotice: nil, ready: nil, planning: .notCalled, planned: .no,
                    available: .unknown, discharged: "2026-05-20"),
            ] {
                stay.expect(outside, citing: ["A-01", "2017:612-5:2"], under: terms)
                let ledger = Ledger([stay], under: terms)
                #expect(ledger.notAParty == 1 && ledger.excludedStays == 1 && ledger.ongoingStays == 0)
                #expect(ledger.exclusions.byName == ["notAParty": 1] && ledger.accounts.isEmpty)
            }
        }
    }

    @Test("A placing municipality that is no party leaves the stay outside, though registration is a party's (I-15)")
    func placedByNoParty() throws {
        try Discharge.sample(placement: "0180", discharged: "2026-05-20").expect(
            .excluded(Exclusions(.notAParty)), citing: ["A-01", "2017:612-5:2", "I-15"])
    }

    @Test("Only the codes of the 49 municipalities are parties, of all codes that can be written (A-01)")
    func everyCode() throws {
        var parties: Set<Int> = []
        var facts = StayFacts(dayZero: try CivilDate("2026-05-10"), days: 1)
        for number in 0...9_999 {
            facts.registration = try #require(MunicipalityCode(number))
            let stay = try facts.discharge()
            if stay.decide(under: .vastraGotaland2023).answer == .mean(days: 1) { parties.insert(number) }
        }
        #expect(parties == naiveParties && parties.count == 49)
    }
}
