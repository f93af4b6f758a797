// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.9: multi-dose dispensing")
struct MultiDoseDispensingTests {
    @Test("A physician decides, having weighed the need, when the criteria of the guideline are met (B-40)")
    func everyCombination() throws {
        try every(everyKnowledge(3)) { facts in
            try MultiDoseDispensing(decidedByPhysician: facts[0], needWeighed: facts[1], criteriaMet: facts[2])
                .follows(
                    grounds: ["B-40"],
                    zip([.decidedByPhysician, .needWeighed, .criteriaMet], facts).map {
                        StatedCondition(condition: $0, known: $1, norm: "B-40")
                    })
        }
    }

    @Test("Allowed, not allowed and not known")
    func wording() throws {
        let allowed = MultiDoseDispensing(decidedByPhysician: .yes, needWeighed: .yes, criteriaMet: .yes)
        #expect(
            allowed.told(in: .swedish).prefix(3) == [
                "Patienten får ha öppenvårdsdos.", "Villkoret att en läkare beslutar är uppfyllt.",
                "Villkoret att läkaren har tagit ställning till patientens behov är uppfyllt.",
            ])
        #expect(
            allowed.told(in: .english).prefix(3) == [
                "The patient may have multi-dose dispensing.", "The condition that a physician decides is met.",
                "The condition that the physician has weighed the patient's need is met.",
            ])
        try MultiDoseDispensing(decidedByPhysician: .no, needWeighed: .no, criteriaMet: .yes).tells(
            [
                "Patienten får inte ha öppenvårdsdos.", "Villkoret att en läkare beslutar är inte uppfyllt.",
                "Villkoret att läkaren har tagit ställning till patientens behov är inte uppfyllt.",
            ],
            [
                "The patient may not have multi-dose dispensing.",
                "The condition that a physician decides is not met.",
                "The condition that the physician has weighed the patient's need is not met.",
            ])
        try MultiDoseDispensing(decidedByPhysician: .yes, needWeighed: .yes, criteriaMet: .unknown).tells(
            [
                "Det går inte att avgöra om patienten får ha öppenvårdsdos.",
                "Det är inte känt om patienten uppfyller kriterierna i den regionala riktlinjen.",
            ],
            [
                "It cannot be decided whether the patient may have multi-dose dispensing.",
                "It is not known whether the patient fulfils the criteria of the regional guideline.",
            ])
    }
}
