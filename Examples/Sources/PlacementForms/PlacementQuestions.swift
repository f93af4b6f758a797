// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

/// The questions of `placering`.
public enum PlacementQuestions: QuestionCatalogue {
    /// The name of the command.
    public static let commandName = "placering"

    /// Mental disability, abuse, and placement outside the home.
    public static let part = Norm.Part.placement

    /// The questions in the order in which they are listed: whom it is about, before, during, the cost, compulsory care.
    public static let questions: [any AskableQuestion.Type] = [
        MentalHealthTargetGroup.self, ChildrensAgreementOverlap.self, DenialForComorbidity.self,
        PlacementPrerequisites.self, PlanBeforePlacement.self, PlacementProcess.self, PlacementResponsibility.self,
        ContractedIntervention.self, EndOfCareAtPlacement.self, PlacementCost.self, EmergencyCost.self,
        CostDialogueParticipation.self, StandardSplitUse.self, CostDisagreement.self, DivisionReassessment.self,
        CompulsoryCareResponsibility.self, OpenCompulsoryCare.self, SIPAtVoluntaryCare.self,
        DischargeActInPsychiatricCare.self,
    ]
}
