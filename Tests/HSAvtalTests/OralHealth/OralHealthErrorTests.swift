// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Why facts on oral health are refused")
struct OralHealthErrorTests {
    @Test("Each refusal says what was found and what is accepted, in both languages")
    func messages() throws {
        let (first, last) = (try CivilDate("2025-02-01"), try CivilDate("2025-12-31"))
        let day = try CivilDate("2026-01-01")
        for (error, swedish, english) in [
            (
                OralHealthError.endsBeforeItBegins(firstDay: last, lastDay: first),
                "Intygets sista dag är 2025-02-01: här godtas 2025-12-31, den första dagen, eller en senare dag.",
                "The last day of the certificate is 2025-02-01: accepted is 2025-12-31, the first day, or a later day."
            ),
            (
                .afterTheDay(.offer, day, day: last),
                "Dagen för erbjudandet är 2026-01-01: här godtas 2025-12-31, dagen som frågan gäller, eller en tidigare dag.",
                "The day of the offer is 2026-01-01: accepted is 2025-12-31, the day that the question is about, or an "
                    + "earlier day."
            ),
            (
                .afterTheDay(.training, day, day: last),
                "Dagen för utbildningen är 2026-01-01: här godtas 2025-12-31, dagen som frågan gäller, eller en tidigare "
                    + "dag.",
                "The day of the training is 2026-01-01: accepted is 2025-12-31, the day that the question is about, or an "
                    + "earlier day."
            ),
            (
                .outsideTheCertificate(.assessment, day, firstDay: first, lastDay: last),
                "Dagen för munhälsobedömningen är 2026-01-01: här godtas 2025-02-01 till 2025-12-31, med hänsyn till när "
                    + "intyget gäller.",
                "The day of the assessment is 2026-01-01: accepted is 2025-02-01 to 2025-12-31, in view of when the "
                    + "certificate is valid."
            ),
            (
                .outsideTheCertificate(.dentalCare, first, firstDay: last, lastDay: nil),
                "Dagen för tandvården är 2025-02-01: här godtas 2025-12-31 eller senare, med hänsyn till när intyget gäller.",
                "The day of the dental care is 2025-02-01: accepted is 2025-12-31 or later, in view of when the certificate "
                    + "is valid."
            ),
            (
                .outsideTheCertificate(.stay, day, firstDay: first, lastDay: last),
                "Dagen för boendeperiodens början är 2026-01-01: här godtas 2025-02-01 till 2025-12-31, med hänsyn till när "
                    + "intyget gäller.",
                "The day of the beginning of the stay is 2026-01-01: accepted is 2025-02-01 to 2025-12-31, in view of when "
                    + "the certificate is valid."
            ),
            (
                .noUnit, "Intyget hör inte till någon enhet: här godtas minst en.",
                "The certificate belongs to no unit: accepted is at least one."
            ),
            (
                .twoUnits(day: day), "Två boendeperioder börjar den 2026-01-01: här godtas en för varje första dag.",
                "Two stays begin on 2026-01-01: accepted is one for each first day."
            ),
            (
                .outOfRange(.participants, -1, 1...100_000), "Antalet deltagare är -1: här godtas 1 till 100000.",
                "The number of participants is -1: accepted is 1 to 100000."
            ),
            (
                .certificateTwice("A1"), "Intyget A1 finns två gånger: här godtas ett intyg med varje beteckning.",
                "The certificate A1 is there twice: accepted is one certificate with each name."
            ),
            (
                .figuresTwice(.ale),
                "Uppgifter om \(Municipality.ale.formalName) finns två gånger: här godtas de en gång.",
                "The figures of Ale are there twice: accepted is once."
            ),
        ] {
            #expect(error.message(in: .swedish) == swedish)
            #expect(error.message(in: .english) == english)
            #expect(error.description == english)
            #expect(isWholeSentence(swedish) && isWholeSentence(english))
        }
    }

    @Test("Every event has a name of its own in each language")
    func events() throws {
        let day = try CivilDate("2026-01-01")
        let names = [
            ("erbjudandet", "offer"), ("munhälsobedömningen", "assessment"), ("tandvården", "dental care"),
            ("boendeperiodens början", "beginning of the stay"), ("utbildningen", "training"),
        ]
        #expect(OralHealthError.Event.allCases == [.offer, .assessment, .dentalCare, .stay, .training])
        for (event, (swedish, english)) in zip(OralHealthError.Event.allCases, names) {
            let error = OralHealthError.afterTheDay(event, day, day: day)
            #expect(error.message(in: .swedish).hasPrefix("Dagen för \(swedish) är 2026-01-01: "))
            #expect(error.message(in: .english).hasPrefix("The day of the \(english) is 2026-01-01: "))
        }
    }

    @Test("Every number says what it counts, in each language")
    func quantities() throws {
        let names = [
            ("Antalet invånare över 24 år", "The number of residents older than 24"),
            ("Antalet invånare i åldern 24 år", "The number of residents of 24"),
            ("Antalet som har intyg", "The number of certificate holders"),
            ("Antalet deltagare", "The number of participants"), ("Antalet minuter", "The number of minutes"),
            ("Antalet individer", "The number of individuals"), ("Antalet enheter", "The number of units"),
            ("Antalet intygsutfärdare", "The number of certificate issuers"),
            ("Antalet utbildade intygsutfärdare", "The number of trained certificate issuers"),
        ]
        #expect(OralHealthError.Quantity.allCases.count == names.count)
        for (quantity, (swedish, english)) in zip(OralHealthError.Quantity.allCases, names) {
            let error = OralHealthError.outOfRange(quantity, 7, 0...3)
            #expect(error.message(in: .swedish) == "\(swedish) är 7: här godtas 0 till 3.")
            #expect(error.message(in: .english) == "\(english) is 7: accepted is 0 to 3.")
        }
    }
}
