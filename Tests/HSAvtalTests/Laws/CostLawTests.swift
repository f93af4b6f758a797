// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of who pays")
struct CostLawTests {
    private let edition = Edition.vastraGotaland2023

    /// Every decision on a cost of Part B but those on devices, with the principal that ordered, if that is a fact.
    private func decisions() -> [(question: String, ordering: Principal?, decision: Decision<Payer>)] {
        var all: [(String, Principal?, Decision<Payer>)] = []
        for item in MedicineCost.Item.allCases {
            for benefit in Knowledge.allCases {
                for principal in Principal.allCases {
                    let question = MedicineCost(item: item, withinBenefit: benefit, orderedBy: principal)
                    all.append(("\(question)", principal, question.decide(under: edition)))
                }
            }
        }
        for isWoundCare in [false, true] {
            for listed in [nil, Principal.region, .municipality] {
                for ordered in [false, true] {
                    for principal in Principal.allCases {
                        let question = UnregulatedDeviceCost(
                            isWoundCareOrCompression: isWoundCare, listed: listed, orderedByPhysician: ordered,
                            prescriber: principal)
                        all.append(("\(question)", principal, question.decide(under: edition)))
                    }
                }
            }
        }
        for area in MedicineRelatedProductCost.Area.allCases {
            for share in [nil, Share(percent: 0), Share(percent: 100)] {
                let question = MedicineRelatedProductCost(area: area, regionShare: share)
                all.append(("\(question)", nil, question.decide(under: edition)))
            }
        }
        for principal in Principal.allCases {
            all.append(("main", principal, InterventionCost(decidedBy: principal).decide(under: edition)))
        }
        return all
    }

    @Test(
        "The main principle decides alone or not at all: a more specific norm always beats it")
    func mainPrinciple() throws {
        let specific: Set<Norm> = [
            .regionPaysForPrescribedMedicines, .regionPaysForEmergencyStock, .jointCostProducts,
            .regionPaysForProductAreas, .prescriberPaysUnregulated, .physiciansOrdersAreRegional, .woundCareList,
        ]
        var beaten = 0
        for (question, ordering, decision) in decisions() {
            let cited = specific.filter { decision.citations.contains($0) }
            guard let ordering else { continue }
            let byPrinciple: Payer = ordering == .region ? .region : .municipality(nil)
            if decision.citations.contains(.mainCostPrinciple) {
                try equal(decision.answer, byPrinciple, question)
                try hold(cited.isEmpty, "\(question) rests on the main principle alone")
            } else {
                try hold(!cited.isEmpty, "\(question) rests on a specific norm")
                if decision.answer != nil, decision.answer != byPrinciple { beaten += 1 }
            }
        }
        #expect(beaten > 0)
    }

    @Test("Every decision on a cost cites a rule of the agreement and no duty")
    func rules() throws {
        for (question, _, decision) in decisions() {
            let norms = decision.citations.norms
            try hold(norms.contains { $0.provision.layer == .agreement }, question)
            try hold(norms.allSatisfy { $0.kind != .duty }, question)
        }
    }

    @Test("A list that is supplied settles what was left open, and nothing that the list is not about")
    func listed() throws {
        try every([false, true], [false, true], Principal.allCases) { isWoundCare, ordered, prescriber in
            func finding(_ listed: Principal?) -> Finding<Payer> {
                UnregulatedDeviceCost(
                    isWoundCareOrCompression: isWoundCare, listed: listed, orderedByPhysician: ordered,
                    prescriber: prescriber
                ).decide(under: edition).finding
            }
            for listed in Principal.allCases {
                let payer: Payer = listed == .region ? .region : .municipality(nil)
                try equal(finding(listed), isWoundCare ? .settled(payer) : finding(nil), "the payer")
            }
            try equal(finding(nil) == .leftOpen(.woundCareList), isWoundCare, "left open to the list")
        }
    }
}
