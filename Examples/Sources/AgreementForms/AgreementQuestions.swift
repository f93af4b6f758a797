// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

/// The questions of `avtal`.
public enum AgreementQuestions: QuestionCatalogue {
    /// The name of the command.
    public static let commandName = "avtal"

    /// What is common to all agreements.
    public static let part = Norm.Part.common

    /// The questions in the order in which they are listed: whether the agreement holds, cooperation, the coordinated plan.
    public static let questions: [any AskableQuestion.Type] = [
        AgreementInForce.self, BindingForMunicipality.self, AmendmentInForce.self, DisputeLevel.self,
        DeviationAnswer.self, CoordinatedPlan.self, CoordinatedPlanContent.self,
    ]
}
