// SPDX-License-Identifier: Apache-2.0

import Foundation
import HSAvtal
import PropertyKit
import Testing

@Suite("The readings of placements")
struct PlacementTermsTests {
    /// Every combination of readings.
    private var all: [PlacementTerms] {
        PlacementTerms.StandardSplit.allCases.flatMap { split in
            PlacementTerms.StateInstitutionCare.allCases.flatMap { care in
                PlacementTerms.ReachingBack.allCases.flatMap { reach in
                    PlacementTerms.TemporaryInEmergency.allCases.flatMap { temporary in
                        PlacementTerms.AfterPeriod.allCases.flatMap { after in
                            PlacementTerms.CostRounding.allCases.map {
                                PlacementTerms(
                                    standardSplit: split, stateInstitutionCare: care, reachingBack: reach,
                                    temporaryInEmergency: temporary, afterPeriod: after, rounding: $0)
                            }
                        }
                    }
                }
            }
        }
    }

    @Test("The default of each reading is the first, and the edition in force has the defaults")
    func defaults() {
        let terms = PlacementTerms()
        #expect(terms == all.first)
        #expect(terms.standardSplit == .wholePercent && terms.stateInstitutionCare == .notGoverned)
        #expect(terms.reachingBack == .asAgreed && terms.rounding == .runningTotal)
        #expect(terms.temporaryInEmergency == .divides && terms.afterPeriod == .placingPrincipal)
        #expect(Edition.vastraGotaland2023.placement == terms)
        #expect(Edition(discharge: .vastraGotaland2023).placement == terms)
        #expect(Edition(discharge: .vastraGotaland2023, placement: all[5]).placement == all[5])
    }

    @Test("Every combination is written by the names of the readings and read back the same")
    func coding() throws {
        #expect(Set(all).count == 64)
        try every(all) { terms in
            let data = try JSONEncoder().encode(terms)
            let expected = [
                "standardSplit": terms.standardSplit.rawValue,
                "stateInstitutionCare": terms.stateInstitutionCare.rawValue,
                "reachingBack": terms.reachingBack.rawValue,
                "temporaryInEmergency": terms.temporaryInEmergency.rawValue,
                "afterPeriod": terms.afterPeriod.rawValue, "rounding": terms.rounding.rawValue,
            ]
            try equal(try JSONDecoder().decode([String: String].self, from: data), expected, "what is written")
            try equal(try JSONDecoder().decode(PlacementTerms.self, from: data), terms, "what is read")
            for name in expected.keys {
                var changed = expected
                changed[name] = "other"
                let other = try JSONEncoder().encode(changed)
                try hold((try? JSONDecoder().decode(PlacementTerms.self, from: other)) == nil, "\(name) is refused")
                changed[name] = nil
                let missing = try JSONEncoder().encode(changed)
                try hold((try? JSONDecoder().decode(PlacementTerms.self, from: missing)) == nil, "\(name) is needed")
            }
        }
    }
}
