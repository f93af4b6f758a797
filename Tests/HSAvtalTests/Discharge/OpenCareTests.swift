// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.utskrivning.5.1 and 2017:612 5:5: outpatient care in place (U-08, I-08)")
struct OpenCareTests {
    @Test("Outpatient care that is not planned gives no liability (U-08)")
    func notPlanned() throws {
        try Discharge.sample(planned: .no, discharged: "2026-05-20").expect(
            .excluded(Exclusions(.openCareNotPlanned)), citing: ["U-08", "I-06"])
    }

    @Test("Outpatient care that is not available gives no liability (U-08, 5:5)")
    func notAvailable() throws {
        try Discharge.sample(available: .no, discharged: "2026-05-20").expect(
            .excluded(Exclusions(.openCareNotAvailable)), citing: ["U-08", "2017:612-5:5", "I-06"])
    }

    @Test("It gives no liability either when it is not clear whether it is planned, or available (5:5, I-08)")
    func notClarified() throws {
        let grounds = ["U-08", "2017:612-5:5", "I-06", "I-08"]
        for (planned, available) in [(Knowledge.yes, Knowledge.unknown), (.unknown, .yes), (.unknown, .unknown)] {
            try Discharge.sample(planned: planned, available: available, discharged: "2026-05-20").expect(
                .excluded(Exclusions(.openCareNotClarified)), citing: grounds)
        }
        try Discharge.sample(planned: .no, available: .unknown, discharged: "2026-05-20").expect(
            .excluded([Exclusions(.openCareNotPlanned), Exclusions(.openCareNotClarified)]), citing: grounds)
        try Discharge.sample(planned: .unknown, available: .no, discharged: "2026-05-20").expect(
            .excluded([Exclusions(.openCareNotAvailable), Exclusions(.openCareNotClarified)]), citing: grounds)
    }

    @Test("Of the nine combinations only one gives liability: planned and available (U-08, 5:5)")
    func combinations() throws {
        var counted: [String] = []
        for terms in [DischargeTerms.vastraGotaland2023, .statutory] {
            try every(Knowledge.allCases, Knowledge.allCases) { planned, available in
                let stay = try Discharge.sample(planned: planned, available: available, discharged: "2026-05-13")
                let decision = stay.decide(under: Edition(discharge: terms))
                try hold(decision.citations.contains(.openCareInPlace), "U-08 is cited")
                let notPlannedAlone = planned == .no && available == .yes
                try equal(decision.citations.contains(.noLiabilityWithoutOpenCare), !notPlannedAlone, "5:5 is cited")
                if case .excluded = decision.answer { return }
                counted.append("\(planned) \(available)")
            }
        }
        #expect(counted == ["yes yes", "yes yes"])
    }
}
