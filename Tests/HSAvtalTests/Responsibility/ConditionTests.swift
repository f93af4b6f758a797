// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Conditions")
struct ConditionTests {
    @Test("The conditions of each question count from 0, bear the names of their facts, and are told apart")
    func everyList() throws {
        try distinct(OutOfHoursCare.Requirement.self)
        try distinct(CareDuringLeave.Requirement.self)
        try distinct(MunicipalCareWithoutResponsibility.Requirement.self)
        try distinct(ClinicVisitByPlan.Requirement.self)
        try distinct(RelativesAsCoCreators.Requirement.self)
        try distinct(EmergencyStockUse.Requirement.self)
        try distinct(MultiDoseDispensing.Requirement.self)
        try distinct(SelfCare.Requirement.self)
        try distinct(ServicePurchase.Requirement.self)
        try distinct(PrescriptionApproval.Requirement.self)
        try distinct(PrescriptionApproval.Reason.self)
    }

    @Test("So do those of the questions on placement and compulsory care, circumstances and items among them")
    func everyListOfPlacement() throws {
        try distinct(DenialForComorbidity.Circumstance.self)
        try distinct(EndOfCareAtPlacement.Circumstance.self)
        try distinct(PlacementPrerequisites.Requirement.self)
        try distinct(ContractedIntervention.Requirement.self)
        try distinct(StandardSplitUse.Requirement.self)
        try distinct(OpenCompulsoryCare.Requirement.self)
        try distinct(PlacementProcess.Item.self)
        // What a paper need not say may still have to be done.
        try distinct(PlacementPlan.Item.self, recommended: [.temporaryDivision])
        try distinct(CostAgreement.Item.self, recommended: [.basedOnPlan, .signedWithMandate])
    }

    private func distinct<Requirement: Condition>(
        _ type: Requirement.Type, recommended: Set<Requirement>? = nil
    ) throws {
        let conditions = Array(Requirement.allCases)
        try equal(conditions.map(\.rawValue), (0..<conditions.count).map { UInt8($0) }, "\(type), the raw values")
        try equal(conditions.map(\.name), conditions.map { "\($0)" }, "\(type), the names")
        try equal(Set(conditions.map(\.name)).count, conditions.count, "\(type), different names")
        for language in Language.allCases {
            let clauses = conditions.map { $0.clause(in: language) }
            try equal(Set(clauses).count, conditions.count, "\(type), different clauses")
            for clause in clauses {
                try hold(clause.first?.isLowercase == true && clause.last?.isLetter == true, "“\(clause)” is a clause")
            }
            try every(conditions, Knowledge.allCases) { condition, met in
                let sentence = condition.sentence(met: met, in: language)
                try hold(isWholeSentence(sentence), "“\(sentence)” is whole")
                try hold(sentence.contains(condition.clause(in: language)), "“\(sentence)” has the clause")
            }
        }
        for condition in conditions {
            let isRecommended = recommended?.contains(condition) ?? (condition.norm.modality == .should)
            try equal(condition.isRecommended, isRecommended, "\(condition) is recommended")
        }
        try sets(of: conditions)
    }

    /// Every subset contains what it was made of, in the order of declaration.
    private func sets<Requirement: Condition>(of conditions: [Requirement]) throws {
        for bits in 0..<(1 << conditions.count) {
            let members = conditions.indices.filter { bits & 1 << $0 != 0 }.map { conditions[$0] }
            let set = Conditions(members.reversed().map { Conditions($0) })
            try equal(set.conditions, members, "the members")
            try equal(set.names, members.map(\.name), "the names")
            try equal(conditions.filter(set.contains), members, "what it contains")
            try equal(set.rawValue, UInt16(bits), "the bits")
        }
    }
}
