// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

/// The questions of `munhalsa`.
public enum OralHealthQuestions: QuestionCatalogue {
    /// The name of the command.
    public static let commandName = "munhalsa"

    /// Oral health.
    public static let part = Norm.Part.oralHealth

    /// The questions in the order in which they are listed: who is entitled, the assessment, the certificate, the care, the
    /// municipality.
    public static let questions: [any AskableQuestion.Type] = [
        DentalCareEntitlement.self, AssessmentOffer.self, AssessmentAnswer.self, OralHealthAssessment.self,
        DentalCertificateRoute.self, DentalCertificateIssuer.self, ChoiceOfDentist.self, DentalFee.self,
        OralHealthContactPersons.self,
        UnitTraining.self, CoverageMilestone.self,
    ]
}
