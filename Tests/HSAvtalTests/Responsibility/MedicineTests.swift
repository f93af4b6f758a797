// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.9: medicines")
struct MedicineTests {
    private typealias Item = MedicineCost.Item

    @Test("Medicines, transport and control of an emergency stock are the region's, whatever the rest (B-39)")
    func stock() throws {
        try every([Item.stockMedicines, .stockTransport, .stockControl], Knowledge.allCases, Principal.allCases) {
            item, benefit, principal in
            try MedicineCost(item: item, withinBenefit: benefit, orderedBy: principal)
                .comes(to: .settled(.region), citing: ["B-39"])
        }
    }

    @Test("What is prescribed to a patient within the benefit is the region's, whoever prescribes (B-36)")
    func benefit() throws {
        for principal in Principal.allCases {
            try MedicineCost(item: .prescribed, withinBenefit: .yes, orderedBy: principal)
                .comes(to: .settled(.region), citing: ["B-36"])
        }
    }

    @Test("A medicine that is given without a prescription is borne by the principal that orders it (B-09)")
    func ordered() throws {
        for (principal, payer) in [(Principal.region, Payer.region), (.municipality, .municipality(nil))] {
            for benefit in Knowledge.allCases {
                try MedicineCost(item: .otherMedicine, withinBenefit: benefit, orderedBy: principal)
                    .comes(to: .settled(payer), citing: ["B-09"])
            }
        }
    }

    @Test("Prescribed outside the benefit it is outside scope, and open where that is unknown, whoever orders (B-36)")
    func outsideBenefit() throws {
        for principal in Principal.allCases {
            try MedicineCost(item: .prescribed, withinBenefit: .no, orderedBy: principal)
                .comes(to: .outsideScope, citing: ["B-36"])
            try MedicineCost(item: .prescribed, withinBenefit: .unknown, orderedBy: principal)
                .comes(to: .leftOpen(.missingFacts), citing: ["B-36"])
        }
    }

    @Test("The payer of a prescribed medicine")
    func prescribedWording() throws {
        try MedicineCost(item: .prescribed, withinBenefit: .yes, orderedBy: .municipality).tells(
            [
                "Regionen betalar läkemedlet, utom patientens egenavgift.",
                "Läkemedlet är förskrivet till en enskild patient och ingår i läkemedelsförmånen.",
            ],
            [
                "The region pays for the medicine, except the patient's own fee.",
                "The medicine is prescribed to an individual patient, within the pharmaceutical benefit.",
            ])
        for principal in Principal.allCases {
            try MedicineCost(item: .prescribed, withinBenefit: .no, orderedBy: principal).tells(
                [
                    "Avtalet säger inte vem som betalar läkemedlet.", "Läkemedlet ingår inte i läkemedelsförmånen.",
                ],
                [
                    "The agreement does not say who pays for the medicine.",
                    "The medicine is not within the pharmaceutical benefit.",
                ])
            try MedicineCost(item: .prescribed, withinBenefit: .unknown, orderedBy: principal).tells(
                [
                    "Det går inte att avgöra vem som betalar läkemedlet, eftersom uppgifter som avgör det saknas.",
                    "Det är inte känt om läkemedlet ingår i läkemedelsförmånen.",
                ],
                [
                    "It cannot be decided who pays for the medicine, for facts that decide it are missing.",
                    "It is not known whether the medicine is within the pharmaceutical benefit.",
                ])
        }
    }

    @Test("The payer of any other medicine, and of an emergency stock")
    func otherWording() throws {
        try MedicineCost(item: .otherMedicine, withinBenefit: .unknown, orderedBy: .region).tells(
            [
                "Regionen betalar läkemedlet.", "Läkemedlet är inte förskrivet till en enskild patient.",
                "Regionen har ordinerat läkemedlet.",
            ],
            [
                "The region pays for the medicine.", "The medicine is not prescribed to an individual patient.",
                "The region has ordered the medicine.",
            ])
        for (item, swedish, english) in [
            (Item.stockMedicines, "läkemedlen i", "the medicines of"),
            (.stockTransport, "transporterna till och från", "the transport to and from"),
            (.stockControl, "kontrollen av", "the control of"),
        ] {
            try MedicineCost(item: item, withinBenefit: .no, orderedBy: .municipality).tells(
                [
                    "Regionen betalar \(swedish) akutläkemedelsförrådet.",
                    "Det gäller ett kommunalt akutläkemedelsförråd.",
                ],
                ["The region pays for \(english) the emergency stock.", "It concerns a municipal emergency stock."])
        }
    }

    @Test("A medicine of the stock may be used for municipal patients, acutely or for a limited time (B-38, I-45)")
    func stockUse() throws {
        try every(Knowledge.allCases, Knowledge.allCases) { patient, acute in
            try EmergencyStockUse(patientInMunicipalPrimaryCare: patient, acuteOrLimitedPeriod: acute).follows(
                grounds: ["B-38"],
                [
                    StatedCondition(condition: .patientInMunicipalPrimaryCare, known: patient, norm: "I-45"),
                    StatedCondition(condition: .acuteOrLimitedPeriod, known: acute, norm: "B-38"),
                ])
        }
    }

    @Test("The use of a stock, allowed, not allowed and not known")
    func stockUseWording() throws {
        try EmergencyStockUse(patientInMunicipalPrimaryCare: .yes, acuteOrLimitedPeriod: .yes).tells(
            [
                "Läkemedlet får tas ur akutläkemedelsförrådet.",
                "Villkoret att patienten får kommunal primärvård är uppfyllt.",
                "Villkoret att läkemedlet är akut ordinerat eller ges under en begränsad tid är uppfyllt.",
            ],
            [
                "The medicine may be taken from the emergency stock.",
                "The condition that the patient is in municipal primary care is met.",
                "The condition that the medicine is ordered acutely or given during a limited period is met.",
            ])
        try EmergencyStockUse(patientInMunicipalPrimaryCare: .yes, acuteOrLimitedPeriod: .no).tells(
            [
                "Läkemedlet får inte tas ur akutläkemedelsförrådet med stöd av den här bestämmelsen.",
                "Villkoret att läkemedlet är akut ordinerat eller ges under en begränsad tid är inte uppfyllt.",
            ],
            [
                "The medicine may not be taken from the emergency stock under this provision.",
                "The condition that the medicine is ordered acutely or given during a limited period is not met.",
            ])
        try EmergencyStockUse(patientInMunicipalPrimaryCare: .unknown, acuteOrLimitedPeriod: .yes).tells(
            [
                "Det går inte att avgöra om läkemedlet får tas ur akutläkemedelsförrådet.",
                "Det är inte känt om patienten får kommunal primärvård.",
            ],
            [
                "It cannot be decided whether the medicine may be taken from the emergency stock.",
                "It is not known whether the patient is in municipal primary care.",
            ])
    }
}
