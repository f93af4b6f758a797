// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

/// The questions of `lakarmedverkan`.
public enum PhysicianQuestions: QuestionCatalogue {
    /// The name of the command.
    public static let commandName = "lakarmedverkan"

    /// Physicians in municipal primary care.
    public static let part = Norm.Part.physicians

    /// The questions in the order in which they are listed: before the care, for whom, and what the health centre does.
    public static let questions: [any AskableQuestion.Type] = [
        MunicipalCareStart.self, PhysicianTargetGroup.self, ShortTermTreatment.self, PhysicianAvailability.self,
        AdvisoryResponsibility.self,
    ]
}
