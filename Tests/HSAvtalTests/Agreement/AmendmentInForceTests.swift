// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("A.andringar: when an amendment is in force")
struct AmendmentInForceTests {
    private func question(_ decided: Knowledge, _ last: String?, _ day: String) throws -> AmendmentInForce {
        AmendmentInForce(
            decidedByEveryParty: decided, lastLegalForce: try last.map { try CivilDate($0) }, day: try CivilDate(day))
    }

    private func inForce(_ from: String) throws -> Finding<AmendmentStatus> {
        .settled(.inForce(from: try CivilDate(from)))
    }

    @Test("It is in force from the day on which the last of all decisions has gained legal force (A-30, I-79)")
    func lastDecision() throws {
        try question(.yes, "2024-02-29", "2024-02-28").comes(to: .settled(.notInForce), citing: ["A-30", "I-79"])
        for day in ["2024-02-29", "2024-03-01", "9999-12-31"] {
            try question(.yes, "2024-02-29", day).comes(to: inForce("2024-02-29"), citing: ["A-30", "I-79"])
        }
    }

    @Test("It is not in force when a party's decision will not gain legal force, whenever the others' did (A-30, I-79)")
    func refused() throws {
        for last in [nil, "2024-02-28", "2024-02-29", "2024-03-01"] {
            try question(.no, last, "2024-02-29").comes(to: .settled(.notInForce), citing: ["A-30", "I-79"])
        }
    }

    @Test("When a decision or a day is not known it is open, unless a known day is still to come (A-30, I-79)")
    func unknown() throws {
        try question(.yes, nil, "2024-02-29").comes(to: .leftOpen(.missingFacts), citing: ["A-30"])
        try question(.unknown, nil, "2024-02-29").comes(to: .leftOpen(.missingFacts), citing: ["A-30"])
        try question(.unknown, "2024-02-29", "2024-02-29").comes(to: .leftOpen(.missingFacts), citing: ["A-30"])
        try question(.unknown, "2024-03-01", "2024-02-29").comes(to: .settled(.notInForce), citing: ["A-30", "I-79"])
    }

    @Test("In force, not in force, and not known")
    func wording() throws {
        try question(.yes, "2024-02-29", "2024-03-01").tells(
            [
                "Ändringen gäller den 2024-03-01.",
                "Besluten har vunnit laga kraft hos alla parter, det sista den 2024-02-29.",
            ],
            [
                "The amendment is in force on 2024-03-01.",
                "The decisions have gained legal force with every party, the last on 2024-02-29.",
            ])
        for decided in [Knowledge.yes, .unknown] {
            try question(decided, "2024-03-02", "2024-03-01").tells(
                [
                    "Ändringen gäller inte den 2024-03-01.",
                    "Besluten har ännu inte vunnit laga kraft hos alla parter.",
                ],
                [
                    "The amendment is not in force on 2024-03-01.",
                    "The decisions have not gained legal force with every party yet.",
                ])
        }
        try question(.no, "2024-03-02", "2024-03-01").tells(
            [
                "Ändringen gäller inte den 2024-03-01.",
                "Minst en part saknar ett beslut om ändringen som har vunnit eller vinner laga kraft.",
            ],
            [
                "The amendment is not in force on 2024-03-01.",
                "At least one party lacks a decision on the amendment that has gained or gains legal force.",
            ])
        for last in [nil, "2024-02-29"] {
            try question(.unknown, last, "2024-03-01").tells(
                [
                    "En uppgift som avgör frågan är inte känd.",
                    "Det är inte känt om alla parter har ett beslut om ändringen som har vunnit eller vinner laga kraft.",
                ],
                [
                    "A fact that decides the question is not known.",
                    "It is not known whether every party has a decision on the amendment that has gained or gains legal force.",
                ])
        }
        try question(.yes, nil, "2024-03-01").tells(
            [
                "En uppgift som avgör frågan är inte känd.",
                "Det är inte känt när det sista beslutet vann laga kraft.",
            ],
            [
                "A fact that decides the question is not known.",
                "It is not known when the last decision gained legal force.",
            ])
    }
}
