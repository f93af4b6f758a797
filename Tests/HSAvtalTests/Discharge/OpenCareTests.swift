// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.utskrivning.5.1 and 2017:612 5:5: outpatient care in place (U-08, I-08)")
struct OpenCareTests {
    @Test("Outpatient care that is not planned gives no liability (U-08)")
    func notPlanned() throws {
        let stay = try Discharge.sample(planned: .no, discharged: "2026-05-20")
        stay.expect(.excluded(Exclusions(.openCareNotPlanned)), citing: ["U-08", "I-06"])
        // The act asks only whether it is available: planning is a reading of it.
        stay.expect(.excluded(Exclusions(.openCareNotPlanned)), citing: ["U-08", "I-06", "I-31"], under: .statutory)
    }

    @Test("Outpatient care that is not available gives no liability (U-08, 5:5)")
    func notAvailable() throws {
        for terms in [DischargeTerms.vastraGotaland2023, .statutory] {
            try Discharge.sample(available: .no, discharged: "2026-05-20").expect(
                .excluded(Exclusions(.openCareNotAvailable)), citing: ["U-08", "2017:612-5:5", "I-06", "I-32"],
                under: terms)
        }
    }

    @Test("It gives no liability either when it is not clear whether it is planned, or available (5:5, I-08)")
    func notClarified() throws {
        let unclear = Exclusions(.openCareNotClarified)
        let cases: [(Knowledge, Knowledge, Exclusions, [String])] = [
            (.yes, .unknown, unclear, ["U-08", "2017:612-5:5", "I-06", "I-08", "I-32"]),
            (.unknown, .yes, unclear, ["U-08", "I-06", "I-08"]),
            (.unknown, .unknown, unclear, ["U-08", "2017:612-5:5", "I-06", "I-08", "I-32"]),
            (
                .no, .unknown, [unclear, Exclusions(.openCareNotPlanned)],
                ["U-08", "2017:612-5:5", "I-06", "I-08", "I-32"]
            ),
            (
                .unknown, .no, [unclear, Exclusions(.openCareNotAvailable)],
                ["U-08", "2017:612-5:5", "I-06", "I-08", "I-32"]
            ),
        ]
        for (planned, available, failing, ids) in cases {
            let stay = try Discharge.sample(planned: planned, available: available, discharged: "2026-05-20")
            stay.expect(.excluded(failing), citing: ids)
            let reading = planned == .yes ? [] : ["I-31"]
            stay.expect(
                .excluded(failing), citing: ids.filter { $0 != "I-32" } + reading + ids.filter { $0 == "I-32" },
                under: .statutory)
        }
    }

    @Test("Of the nine combinations only one gives liability: planned and available (U-08, 5:5)")
    func combinations() throws {
        var counted: [String] = []
        for terms in [DischargeTerms.vastraGotaland2023, .statutory] {
            try every(Knowledge.allCases, Knowledge.allCases) { planned, available in
                let stay = try Discharge.sample(planned: planned, available: available, discharged: "2026-05-13")
                let decision = stay.decide(under: Edition(discharge: terms))
                try hold(decision.citations.contains(.openCareInPlace), "U-08 is cited")
                let section = available != .yes || planned == .yes
                try equal(decision.citations.contains(.noLiabilityWithoutOpenCare), section, "5:5 is cited")
                if case .excluded = decision.answer { return }
                counted.append("\(planned) \(available)")
            }
        }
        #expect(counted == ["yes yes", "yes yes"])
    }
}
