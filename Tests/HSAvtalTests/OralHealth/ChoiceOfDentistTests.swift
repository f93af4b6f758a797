// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("The region's rules: who chooses the dentist, and who makes the assessment")
struct ChoiceOfDentistTests {
    @Test("There are two services, and either is chosen by one of two")
    func vocabulary() {
        #expect(
            ChoiceOfDentist.Service.allCases.map(\.rawValue) == ["necessaryDentalCare", "oralHealthAssessment"])
        #expect(ChoiceOfDentist.Chooser.allCases.map(\.rawValue) == ["person", "region"])
    }

    @Test("The person chooses the dentist for necessary dental care (M-02, N-07)")
    func dentalCare() throws {
        let question = ChoiceOfDentist(service: .necessaryDentalCare)
        try question.comes(to: .settled(.person), citing: ["M-02", "N-07"])
        try question.tells(
            ["Personen väljer själv tandläkare för sin N-tandvård."],
            ["The person chooses the dentist for the necessary dental care."])
    }

    @Test("The region's supplier makes the assessment (M-04, N-07)")
    func assessment() throws {
        let question = ChoiceOfDentist(service: .oralHealthAssessment)
        try question.comes(to: .settled(.region), citing: ["M-04", "N-07"])
        try question.tells(
            [
                "Munhälsobedömningen görs av den tandvårdsleverantör som regionen tillhandahåller; personen kan inte välja "
                    + "någon annan."
            ],
            [
                "The assessment is made by the dental supplier that the region provides; the person cannot choose another."
            ])
    }
}
