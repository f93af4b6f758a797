// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.munhalsa.5.2: a changed answer to the offer of an assessment is registered")
struct AssessmentAnswerTests {
    @Test("An answer that differs from the registered one is registered; none, and the same, change nothing (M-24)")
    func everyCombination() throws {
        try every(AssessmentWish.allCases, AssessmentWish.allCases) { registered, answer in
            let isNew = answer != .unanswered && answer != registered
            try AssessmentAnswer(registered: registered, newAnswer: answer)
                .comes(to: .settled(isNew ? .register : .unchanged), citing: ["M-24"])
        }
    }

    @Test("Registered as wishing or declining, unchanged, and without an answer; and what happens next year")
    func wording() throws {
        for (registered, answer, swedish, english) in [
            (
                AssessmentWish.declines, AssessmentWish.wishes,
                "Registrera i Intygsbeställningen att personen önskar munhälsobedömning.",
                "Register in Intygsbeställningen that the person wishes an assessment."
            ),
            (
                .unanswered, .declines, "Registrera i Intygsbeställningen att personen inte önskar munhälsobedömning.",
                "Register in Intygsbeställningen that the person does not wish an assessment."
            ),
            (
                .declines, .declines, "Svaret är detsamma som det registrerade.",
                "The answer is the same as the registered one."
            ),
            (
                .wishes, .unanswered, "Personen har inte svarat, så det registrerade svaret står kvar.",
                "The person has not answered, so the registered answer stands."
            ),
            (
                .unanswered, .unanswered, "Personen har inte svarat, och inget svar är registrerat.",
                "The person has not answered, and no answer is registered."
            ),
        ] {
            try AssessmentAnswer(registered: registered, newAnswer: answer).tells(
                [
                    swedish,
                    "Personen ska erbjudas munhälsobedömning även nästa år, om intyget då gäller, oavsett svaret.",
                ],
                [
                    english,
                    "The person must be offered an assessment next year too, if the certificate is valid then, whatever the "
                        + "answer.",
                ])
        }
    }
}
