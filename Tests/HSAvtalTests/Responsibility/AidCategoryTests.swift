// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.10: the category of an aid")
struct AidCategoryTests {
    @Test("Daily life is one category; care, treatment and medicine-related products are the other (B-41)")
    func categories() throws {
        try AidCategory(purpose: .dailyLife, personallyPrescribed: true)
            .comes(to: .settled(.dailyLife), citing: ["B-41"])
        for purpose in [AidCategory.Purpose.careAndTreatment, .medicalTreatment, .medicineRelated] {
            try AidCategory(purpose: purpose, personallyPrescribed: true)
                .comes(to: .settled(.careAndTreatment), citing: ["B-41"])
        }
    }

    @Test("What is not prescribed to one person is no such aid, whatever it is for (B-41)")
    func notPersonal() throws {
        for purpose in AidCategory.Purpose.allCases {
            let question = AidCategory(purpose: purpose, personallyPrescribed: false)
            try question.comes(to: .settled(.notPersonallyPrescribed), citing: ["B-41"])
            try question.tells(
                [
                    "Produkten är inget personligt förskrivet hjälpmedel, eftersom den inte är förskriven till en "
                        + "person."
                ],
                ["The product is no personally prescribed aid, for it is not prescribed to one person."])
        }
    }

    @Test("The category is told with what the product is for")
    func wording() throws {
        try AidCategory(purpose: .dailyLife, personallyPrescribed: true).tells(
            [
                "Produkten är ett hjälpmedel för det dagliga livet.",
                "Den är förskriven till en person och är avsedd för det dagliga livet.",
            ],
            ["The product is an aid for daily life.", "It is prescribed to one person and is meant for daily life."])
        for (purpose, swedish, english) in [
            (AidCategory.Purpose.careAndTreatment, "avsedd för vård och behandling", "meant for care and treatment"),
            (.medicalTreatment, "avsedd för medicinsk behandling", "meant for medical treatment"),
            (.medicineRelated, "en läkemedelsnära produkt", "a medicine-related product"),
        ] {
            try AidCategory(purpose: purpose, personallyPrescribed: true).tells(
                [
                    "Produkten är ett hjälpmedel för vård och behandling.",
                    "Den är förskriven till en person och är \(swedish).",
                ],
                [
                    "The product is an aid for care and treatment.",
                    "It is prescribed to one person and is \(english).",
                ])
        }
    }
}
