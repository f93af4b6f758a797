// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

/// The questions of `ansvar`.
public enum ResponsibilityQuestions: QuestionCatalogue {
    /// The name of the command.
    public static let commandName = "ansvar"

    /// Responsibility for health care and its cost.
    public static let part = Norm.Part.careAndCost

    /// The questions in the order in which they are listed: who answers, what may be done, who pays.
    public static let questions: [any AskableQuestion.Type] = [
        CareResponsibility.self, LevelOfCare.self, PermanentCareContact.self, PlanningMeetingAfterDischarge.self,
        CareOfTheDeceased.self, RelativesAsCoCreators.self, SelfCare.self, ClinicVisitByPlan.self, OutOfHoursCare.self,
        CareDuringLeave.self, MunicipalCareWithoutResponsibility.self, ServicePurchase.self, PurchasedService.self,
        AidCategory.self, DeviceCost.self, PrescriptionApproval.self, OutOfCountyDevice.self,
        MedicineRelatedProductCost.self, UnregulatedDeviceCost.self, MedicineCost.self, EmergencyStockUse.self,
        MultiDoseDispensing.self, InterventionCost.self,
    ]
}
