// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.lakarmedverkan.5.1: what the medical advisory responsibility includes")
struct AdvisoryResponsibilityTests {
    @Test("Advice, joint guidelines and planning of training, but not the responsibility for a patient (L-18)")
    func everyTask() throws {
        let tasks: [(AdvisoryResponsibility.Task, Bool)] = [
            (.generalAdvice, true), (.jointGuidelines, true), (.trainingPlans, true), (.patientResponsibility, false),
        ]
        #expect(tasks.map { $0.0 } == AdvisoryResponsibility.Task.allCases)
        for (task, isIncluded) in tasks {
            try AdvisoryResponsibility(task: task).comes(to: .settled(isIncluded), citing: ["L-18"])
        }
    }

    @Test("Included, and not included")
    func wording() throws {
        for task in AdvisoryResponsibility.Task.allCases where task != .patientResponsibility {
            try AdvisoryResponsibility(task: task).tells(
                [
                    "Uppgiften ingår i det medicinska rådgivningsansvaret, som en utsedd vårdcentral har "
                        + "enligt närområdesplanen."
                ],
                [
                    "The task is part of the medical advisory responsibility, which a designated health centre "
                        + "has under the neighbourhood plan."
                ])
        }
        try AdvisoryResponsibility(task: .patientResponsibility).tells(
            ["Patientansvar ingår inte i det medicinska rådgivningsansvaret."],
            ["Responsibility for a patient is not part of the medical advisory responsibility."])
    }
}
