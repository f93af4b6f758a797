// SPDX-License-Identifier: Apache-2.0

import Foundation
import HSAvtal
import Testing

@Suite("C.utskrivning.5: the reasons of exclusion")
struct ExclusionTests {
    private let reasons: [(Exclusion, String, swedish: String, english: String)] = [
        (
            .notAParty, "notAParty", "Kommunen är inte part i avtalet.",
            "The municipality is no party to the agreement."
        ),
        (
            .noAdmissionNotice, "noAdmissionNotice", "Slutenvården har inte skickat något inskrivningsmeddelande.",
            "Inpatient care has sent no admission notice."
        ),
        (
            .noReadyNotice, "noReadyNotice", "Slutenvården har inte meddelat att patienten är utskrivningsklar.",
            "Inpatient care has not notified that the patient is ready for discharge."
        ),
        (
            .noPlanningCall, "noPlanningCall", "En SIP skulle göras, men öppenvården har inte kallat till den.",
            "A SIP was to be made, but outpatient care has not called to it."
        ),
        (
            .openCareNotPlanned, "openCareNotPlanned",
            "Den regionfinansierade öppenvårdens insatser är inte planerade.",
            "Interventions by region-financed outpatient care are not planned."
        ),
        (
            .openCareNotAvailable, "openCareNotAvailable",
            "Den regionfinansierade öppenvårdens insatser är inte tillgängliga.",
            "Interventions by region-financed outpatient care are not available."
        ),
        (
            .openCareNotClarified, "openCareNotClarified",
            "Det är inte klarlagt om den regionfinansierade öppenvårdens insatser är planerade och tillgängliga.",
            "It is not clear whether interventions by region-financed outpatient care are planned and available."
        ),
    ]

    @Test("Every reason has a name for data and a sentence for people")
    func texts() {
        #expect(reasons.map(\.0) == Exclusion.allCases)
        for (reason, name, swedish, english) in reasons {
            #expect(reason.name == name)
            #expect(reason.sentence(in: .swedish) == swedish)
            #expect(reason.sentence(in: .english) == english)
        }
    }

    @Test("A set of reasons has exactly the reasons that are put in, in the order of their declaration")
    func sets() {
        for bits in 0..<128 as Range<UInt8> {
            let chosen = Exclusion.allCases.filter { bits >> $0.rawValue & 1 == 1 }
            let set = Exclusions(chosen.reversed().map { Exclusions($0) })
            #expect(set.rawValue == bits && set.reasons == chosen)
            #expect(Exclusion.allCases.filter(set.contains) == chosen)
        }
    }

    @Test("Each reason is counted under its own name and no other, and the counts are read back from JSON")
    func counts() throws {
        for (reason, name, _, _) in reasons {
            let json = Data(#"{"\#(name)":12}"#.utf8)
            let counts = try JSONDecoder().decode(ExclusionCounts.self, from: json)
            #expect(Exclusion.allCases.map { counts[$0] } == Exclusion.allCases.map { $0 == reason ? 12 : 0 })
            #expect(try JSONEncoder().encode(counts) == json && !counts.isEmpty)
        }
        #expect(ExclusionCounts().isEmpty)
        #expect(try JSONEncoder().encode(ExclusionCounts()) == Data("{}".utf8))
        let zero = try JSONDecoder().decode(ExclusionCounts.self, from: Data(#"{"noReadyNotice":0}"#.utf8))
        #expect(zero.isEmpty)
    }

    @Test("Counts that are negative or of no reason are refused, with what was found")
    func refused() throws {
        for (json, found) in [(#"{"noReadyNotice":-1}"#, "-1 is no count"), (#"{"tired":1}"#, "tired")] {
            let error = try #require(throws: DecodingError.self) {
                try JSONDecoder().decode(ExclusionCounts.self, from: Data(json.utf8))
            }
            #expect("\(error)".contains(found))
        }
    }

    @Test("Every reason of an excluded stay is counted in its account and in the ledger")
    func inTheLedger() throws {
        var facts = StayFacts(dayZero: try CivilDate("2026-05-10"), days: 3)
        (facts.admissionNotice, facts.ready, facts.call) = (.none, .none, .none)
        let unclear = [facts].varying(\.planned, over: [.no]).varying(\.available, over: [.unknown])
        let absent = [facts].varying(\.planned, over: [.unknown]).varying(\.available, over: [.no])
        let stays = try (unclear + absent).discharges()
        for stay in stays { #expect(stay.decide(under: .vastraGotaland2023).citations.contains(.noticesAndCall)) }
        let expected = [
            "noAdmissionNotice": 2, "noReadyNotice": 2, "noPlanningCall": 2, "openCareNotPlanned": 1,
            "openCareNotAvailable": 1, "openCareNotClarified": 2,
        ]
        let ledger = Ledger(stays)
        #expect(ledger.exclusions.byName == expected && ledger.accounts.map(\.exclusions.byName) == [expected])
        #expect(ledger.accounts.map(\.excludedPersons) == [2])
    }
}
