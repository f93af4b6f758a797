// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.3.kommun: a clinic visit of a municipal patient")
struct ClinicVisitByPlanTests {
    @Test("A patient of municipal care at home may visit a clinic by a plan or a SIP (B-25)")
    func everyCombination() throws {
        try every(Knowledge.allCases, Knowledge.allCases) { patient, plan in
            try ClinicVisitByPlan(municipalPatientAtHome: patient, basedOnPlanOrSIP: plan).follows(
                grounds: ["B-25"],
                [
                    StatedCondition(condition: .municipalPatientAtHome, known: patient, norm: "B-25"),
                    StatedCondition(condition: .basedOnPlanOrSIP, known: plan, norm: "B-25"),
                ])
        }
    }

    @Test("Allowed, not allowed and not known")
    func wording() throws {
        try ClinicVisitByPlan(municipalPatientAtHome: .yes, basedOnPlanOrSIP: .yes).tells(
            [
                "Patienten kan även få insatsen på en mottagning.",
                "Villkoret att patienten får kommunal hälso- och sjukvård i hemmet är uppfyllt.",
                "Villkoret att besöket grundas på en upprättad plan eller SIP är uppfyllt.",
            ],
            [
                "The patient may also get the intervention at a clinic.",
                "The condition that the patient gets municipal health care in the home is met.",
                "The condition that the visit rests on a plan or a SIP is met.",
            ])
        try ClinicVisitByPlan(municipalPatientAtHome: .yes, basedOnPlanOrSIP: .no).tells(
            [
                "Patienten kan inte få insatsen på en mottagning med stöd av den här bestämmelsen.",
                "Villkoret att besöket grundas på en upprättad plan eller SIP är inte uppfyllt.",
            ],
            [
                "The patient may not get the intervention at a clinic under this provision.",
                "The condition that the visit rests on a plan or a SIP is not met.",
            ])
        try ClinicVisitByPlan(municipalPatientAtHome: .unknown, basedOnPlanOrSIP: .yes).tells(
            [
                "Det går inte att avgöra om patienten även kan få insatsen på en mottagning.",
                "Det är inte känt om patienten får kommunal hälso- och sjukvård i hemmet.",
            ],
            [
                "It cannot be decided whether the patient may also get the intervention at a clinic.",
                "It is not known whether the patient gets municipal health care in the home.",
            ])
    }
}
