// SPDX-License-Identifier: Apache-2.0

import AgreementForms
import CommandKit
import OralHealthForms
import PhysicianForms
import PlacementForms
import ResponsibilityForms

/// The commands that ask questions; what holds for one of them holds for every one.
enum AskingCommand: String, CaseIterable, Sendable {
    case ansvar, placering, munhalsa, avtal, lakarmedverkan

    /// What it asks.
    var catalogue: any QuestionCatalogue.Type {
        switch self {
        case .ansvar: ResponsibilityQuestions.self
        case .placering: PlacementQuestions.self
        case .munhalsa: OralHealthQuestions.self
        case .avtal: AgreementQuestions.self
        case .lakarmedverkan: PhysicianQuestions.self
        }
    }

    /// The questions.
    var questions: [any AskableQuestion.Type] { catalogue.questions }

    /// The questions of all commands.
    static var allQuestions: [any AskableQuestion.Type] { allCases.flatMap { $0.questions } }

    /// The questions that are described in a file of their own: with dates and groups, with words, with conditions.
    var described: [String] {
        switch self {
        case .ansvar: ["device-cost", "care-responsibility", "self-care"]
        case .placering: ["emergency-cost", "placement-responsibility", "placement-process"]
        case .munhalsa: ["entitlement", "assessment-offer", "certificate-issuer"]
        case .avtal: ["agreement-in-force", "amendment", "coordinated-plan-content"]
        case .lakarmedverkan: ["municipal-care-start", "short-term-treatment", "advisory-responsibility"]
        }
    }
}

extension Folder {
    /// Runs one of the commands.
    func run(_ arguments: [String], of command: AskingCommand, input: [UInt8] = []) throws -> Run {
        try run(arguments, of: command.rawValue, input: input)
    }

    /// The same with the arguments one by one.
    func run(_ arguments: String..., of command: AskingCommand, input: [UInt8] = []) throws -> Run {
        try run(arguments, of: command, input: input)
    }
}
