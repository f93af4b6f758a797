// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("A.avvikelser: when whoever reported a deviation is answered")
struct DeviationAnswerTests {
    @Test("The answer is due as soon as the event is analysed and there is a plan of action (A-36)")
    func everyCombination() throws {
        try every(Knowledge.allCases, Knowledge.allCases) { analysed, planned in
            let finding: Finding<Bool> =
                switch analysed.both(planned) {
                case .yes: .settled(true)
                case .no: .settled(false)
                case .unknown: .leftOpen(.missingFacts)
                }
            try DeviationAnswer(eventAnalysed: analysed, actionPlanned: planned).comes(to: finding, citing: ["A-36"])
        }
    }

    @Test("Due, not yet due, and not known")
    func wording() throws {
        let notDue = (
            "Rapportören behöver ännu inte få svar; avvikelsen ska ändå hanteras skyndsamt.",
            "The reporter need not be answered yet; the deviation must be handled promptly all the same."
        )
        try DeviationAnswer(eventAnalysed: .yes, actionPlanned: .yes).tells(
            ["Rapportören ska få svar nu.", "Händelsen är analyserad.", "Det finns en plan för åtgärder."],
            ["The reporter must be answered now.", "The event is analysed.", "There is a plan of action."])
        try DeviationAnswer(eventAnalysed: .no, actionPlanned: .unknown).tells(
            [
                notDue.0, "Händelsen är inte analyserad.",
                "Det är inte känt om det finns en plan för åtgärder.",
            ],
            [
                notDue.1, "The event is not analysed.",
                "It is not known whether there is a plan of action.",
            ])
        try DeviationAnswer(eventAnalysed: .unknown, actionPlanned: .no).tells(
            [
                notDue.0, "Det är inte känt om händelsen är analyserad.",
                "Det finns ingen plan för åtgärder.",
            ],
            [
                notDue.1, "It is not known whether the event is analysed.",
                "There is no plan of action.",
            ])
        try DeviationAnswer(eventAnalysed: .unknown, actionPlanned: .yes).tells(
            [
                "En uppgift som avgör frågan är inte känd.", "Det är inte känt om händelsen är analyserad.",
                "Det finns en plan för åtgärder.",
            ],
            [
                "A fact that decides the question is not known.", "It is not known whether the event is analysed.",
                "There is a plan of action.",
            ])
    }
}
