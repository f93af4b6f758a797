// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("The region's rules: no patient fee from the 85th birthday")
struct DentalFeeTests {
    private func visit(
        _ certificate: Knowledge = .yes, born: String?, on day: String = "2026-05-03"
    ) throws -> DentalFee {
        try DentalFee(certificate: certificate, born: born.map { try CivilDate($0) }, day: CivilDate(day))
    }

    @Test("From the 85th birthday there is no fee; before it the agreement says nothing of it (M-02, N-08)")
    func birthday() throws {
        for born in ["1941-05-03", "1930-12-31"] {
            try visit(born: born).comes(to: .settled(.noFee), citing: ["M-02", "N-08"])
            try visit(.unknown, born: born).comes(to: .leftOpen(.missingFacts), citing: ["M-02", "N-08"])
        }
        for born in ["1941-05-04", "2000-01-01"] {
            for certificate in [Knowledge.yes, .unknown] {
                try visit(certificate, born: born).comes(to: .outsideScope, citing: ["M-02", "N-08"])
            }
        }
    }

    @Test("Without a certificate the agreement does not apply, at any age (M-02)")
    func noCertificate() throws {
        for born in [nil, "1930-12-31", "1941-05-04", "1940-02-29"] {
            try visit(.no, born: born).comes(to: .outsideScope, citing: ["M-02"])
            try visit(.no, born: born, on: "2025-02-28").comes(to: .outsideScope, citing: ["M-02"])
        }
    }

    @Test("An unknown date of birth leaves it open (M-02, N-08)")
    func unknownAge() throws {
        for certificate in [Knowledge.yes, .unknown] {
            try visit(certificate, born: nil).comes(to: .leftOpen(.missingFacts), citing: ["M-02", "N-08"])
        }
    }

    @Test("Whoever is born on 29 February is 85 on 28 February or 1 March, as it is read (I-23)")
    func leapDay() throws {
        let march = Edition.reading(OralHealthTerms(), leapDay: .march1)
        let norms = ["M-02", "N-08", "I-23"]
        try visit(born: "1940-02-29", on: "2025-02-28").comes(to: .settled(.noFee), citing: norms)
        try visit(born: "1940-02-29", on: "2025-02-28").comes(to: .outsideScope, citing: norms, under: march)
        try visit(.unknown, born: "1940-02-29", on: "2025-02-28").comes(to: .leftOpen(.missingFacts), citing: norms)
        for edition in [Edition.vastraGotaland2023, march] {
            try visit(born: "1940-02-29", on: "2025-02-27")
                .comes(to: .outsideScope, citing: ["M-02", "N-08"], under: edition)
            try visit(born: "1940-02-29", on: "2025-03-01")
                .comes(to: .settled(.noFee), citing: ["M-02", "N-08"], under: edition)
        }
    }

    @Test("The age from which no fee is paid is 85, and no fee is all that the rules fix")
    func vocabulary() {
        #expect(DentalFee.freeFromAge == 85 && DentalFee.Fee.allCases.map(\.rawValue) == ["noFee"])
    }

    @Test("Dates that cannot be true are refused")
    func impossibleDates() throws {
        let (born, day) = (try CivilDate("2026-05-04"), try CivilDate("2026-05-03"))
        #expect(throws: ImpossibleDates.notYetBorn(born: born, on: day)) { try visit(born: "2026-05-04") }
        #expect(throws: ImpossibleDates.tooOld(born: try CivilDate("1890-01-01"), on: day)) {
            try visit(born: "1890-01-01")
        }
    }

    @Test("Free, not known, too young, and without a certificate")
    func wording() throws {
        let (open, openInEnglish) = (
            "En uppgift som avgör frågan är inte känd.", "A fact that decides the question is not known."
        )
        try visit(born: "1941-05-03").tells(
            ["Patienten betalar ingen avgift för N-tandvården.", "Den 2026-05-03 har patienten fyllt 85 år."],
            ["The patient pays no fee for the care.", "The patient is 85 or older on 2026-05-03."])
        try visit(born: "1941-05-04").tells(
            [
                "Den 2026-05-03 har patienten inte fyllt 85 år; avgiften bestäms av regionens avgiftsregler, inte av avtalet."
            ],
            [
                "The patient is not yet 85 on 2026-05-03; the fee is fixed by the region's rules on fees, not by the agreement."
            ])
        try visit(.no, born: "1941-05-03").tells(
            ["Patienten har inget intyg om N-tandvård, så avtalet gäller inte besöket."],
            ["The patient has no certificate of necessary dental care, so the agreement does not apply to the visit."])
        try visit(born: nil).tells(
            [open, "Patientens födelsedatum är inte känt; avgift tas inte ut från och med 85 års ålder."],
            [openInEnglish, "The patient's date of birth is not known; no fee is paid from the age of 85 on."])
        try visit(.unknown, born: nil).tells(
            [
                open, "Patientens födelsedatum är inte känt; avgift tas inte ut från och med 85 års ålder.",
                "Det är inte känt om patienten har ett intyg om N-tandvård.",
            ],
            [
                openInEnglish, "The patient's date of birth is not known; no fee is paid from the age of 85 on.",
                "It is not known whether the patient has a certificate of necessary dental care.",
            ])
        try visit(.unknown, born: "1941-05-03").tells(
            [open, "Det är inte känt om patienten har ett intyg om N-tandvård."],
            [openInEnglish, "It is not known whether the patient has a certificate of necessary dental care."])
    }
}
