// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.2: common responsibility")
struct CommonResponsibilityTests {
    @Test("Who decides, orders or prescribes pays, where no other rule is about it (B-09)")
    func mainPrinciple() throws {
        try InterventionCost(decidedBy: .region).comes(to: .settled(.region), citing: ["B-09"])
        try InterventionCost(decidedBy: .municipality).comes(to: .settled(.municipality(nil)), citing: ["B-09"])
        try InterventionCost(decidedBy: .region).tells(
            [
                "Regionen betalar insatsen.", "Regionen har beslutat om, ordinerat eller förskrivit den.",
                "Huvudprincipen gäller där ingen mer bestämd regel finns.",
            ],
            [
                "The region pays for the intervention.",
                "The region has decided on it, ordered it or prescribed it.",
                "The main principle holds where there is no more specific rule.",
            ])
        let municipality = InterventionCost(decidedBy: .municipality)
        #expect(municipality.told(in: .swedish).first == "Kommunen betalar insatsen.")
        #expect(municipality.told(in: .english).first == "The municipality pays for the intervention.")
    }

    @Test("The permanent care contact is appointed where the main care is given (B-11)")
    func permanentContact() throws {
        for place in PermanentCareContact.Place.allCases {
            try PermanentCareContact(mainCare: place, atDischarge: false)
                .comes(to: .settled(place), citing: ["B-11"])
        }
    }

    @Test("At discharge the region's primary care appoints the contact, wherever the care is given (B-11, B-12, 2:5)")
    func atDischarge() throws {
        for place in [PermanentCareContact.Place.municipalPrimaryCare, .specialisedCare] {
            try PermanentCareContact(mainCare: place, atDischarge: true)
                .comes(to: .settled(.regionalPrimaryCare), citing: ["B-12", "2017:612-2:5"])
        }
        try PermanentCareContact(mainCare: .regionalPrimaryCare, atDischarge: true)
            .comes(to: .settled(.regionalPrimaryCare), citing: ["B-11", "B-12", "2017:612-2:5"])
    }

    @Test("The appointment is told with where the main care is given")
    func contactWording() throws {
        try PermanentCareContact(mainCare: .municipalPrimaryCare, atDischarge: false).tells(
            [
                "Den fasta vårdkontakten utses inom kommunens primärvård.",
                "Den huvudsakliga vården ges inom kommunens primärvård.",
            ],
            [
                "The permanent care contact is appointed within the municipality's primary care.",
                "The main care is given within the municipality's primary care.",
            ])
        for (mainCare, swedish, english) in [
            (PermanentCareContact.Place.regionalPrimaryCare, "regionens primärvård", "the region's primary care"),
            (.municipalPrimaryCare, "kommunens primärvård", "the municipality's primary care"),
            (.specialisedCare, "den specialiserade vården", "specialised care"),
        ] {
            try PermanentCareContact(mainCare: mainCare, atDischarge: true).tells(
                [
                    "Den fasta vårdkontakten utses inom regionens primärvård.",
                    "Patienten skrivs ut från sluten vård.", "Den huvudsakliga vården ges inom \(swedish).",
                ],
                [
                    "The permanent care contact is appointed within the region's primary care.",
                    "The patient is discharged from inpatient care.", "The main care is given within \(english).",
                ])
        }
    }

    @Test("Relatives may be co-creators exactly when the patient consents (B-08)")
    func relatives() throws {
        try every(Knowledge.allCases) { consents in
            try RelativesAsCoCreators(patientConsents: consents).follows(
                grounds: ["B-08"], [StatedCondition(condition: .patientConsents, known: consents, norm: "B-08")])
        }
    }

    @Test("What follows from the consent, or from not knowing of it, is told")
    func relativesWording() throws {
        try RelativesAsCoCreators(patientConsents: .yes).tells(
            ["Närstående får vara medskapare i vården.", "Villkoret att patienten samtycker är uppfyllt."],
            ["Relatives may be co-creators of the care.", "The condition that the patient consents is met."])
        try RelativesAsCoCreators(patientConsents: .no).tells(
            [
                "Närstående får inte vara medskapare i vården med stöd av den här bestämmelsen.",
                "Villkoret att patienten samtycker är inte uppfyllt.",
            ],
            [
                "Relatives may not be co-creators of the care under this provision.",
                "The condition that the patient consents is not met.",
            ])
        try RelativesAsCoCreators(patientConsents: .unknown).tells(
            [
                "Det går inte att avgöra om närstående får vara medskapare i vården.",
                "Det är inte känt om patienten samtycker.",
            ],
            [
                "It cannot be decided whether relatives may be co-creators of the care.",
                "It is not known whether the patient consents.",
            ])
    }
}
