// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.3: which principal answers for an intervention")
struct CareResponsibilityTests {
    @Test("Who neither lives nor stays in the county is outside the agreement, wherever and whatever it is (B-13)")
    func elsewhere() throws {
        try every(Housing.allCases, Profession.allCases, CareLevel.allCases) { housing, profession, level in
            try CareResponsibility.sample(patient: .elsewhere, housing: housing, profession: profession, level: level)
                .comes(to: .outsideScope, citing: ["B-13"])
        }
    }

    @Test("Asylum seekers and persons without permits are the region's, in the home too (B-33)")
    func withoutPermit() throws {
        try every([PatientStatus.asylumSeeker, .withoutPermit], Housing.allCases, Profession.allCases) {
            patient, housing, profession in
            for intervention in InterventionKind.allCases {
                try CareResponsibility.sample(
                    patient: patient, housing: housing, profession: profession, intervention: intervention
                ).comes(to: .settled(.region), citing: ["B-33"])
            }
        }
    }

    @Test("In municipal care three professions are the municipality's, all others the region's (A-18, B-07, B-15)")
    func team() throws {
        let ids = ["A-18", "B-02", "B-07", "B-21", "B-23"]
        for profession in [Profession.nurse, .occupationalTherapist, .physiotherapist] {
            try CareResponsibility.sample(profession: profession).comes(to: .settled(.municipality), citing: ids)
        }
        try CareResponsibility.sample(profession: .physician).comes(to: .settled(.region), citing: ["B-07", "B-15"])
        try CareResponsibility.sample(profession: .other).comes(to: .settled(.region), citing: ["B-07"])
        // What a physician does during day activities is not done in the home.
        for profession in [Profession.physician, .other] {
            try CareResponsibility.sample(inDayActivities: true, profession: profession)
                .comes(to: .settled(.region), citing: ["B-07"])
        }
    }

    @Test("Specialised care is the region's, with every other ground that concurs (A-03, B-07, B-19)")
    func specialised() throws {
        for (profession, ids) in [
            (Profession.nurse, ["A-03", "B-19"]), (.physician, ["A-03", "B-07", "B-19"]),
            (.other, ["A-03", "B-07", "B-19"]),
        ] {
            try CareResponsibility.sample(profession: profession, level: .specialised)
                .comes(to: .settled(.region), citing: ids)
        }
        try CareResponsibility.sample(clinicAccess: .withoutGreatDifficulty, level: .specialised)
            .comes(to: .settled(.region), citing: ["A-03", "B-14"])
        for access in [ClinicAccess.withoutBenefit, .otherDifficulty, .unknown] {
            try CareResponsibility.sample(clinicAccess: access, level: .specialised)
                .comes(to: .settled(.region), citing: ["A-03"])
        }
        try CareResponsibility.sample(housing: .hvb, level: .specialised)
            .comes(to: .settled(.region), citing: ["A-03", "B-16"])
        try CareResponsibility.sample(housing: .specialHousing, onLeave: true, level: .specialised)
            .comes(to: .settled(.region), citing: ["A-03", "B-13"])
    }

    @Test("A physician is the region's also where the rest is open, by the grounds of the region (B-13, B-14)")
    func physicianWhereOpen() throws {
        for profession in [Profession.physician, .other] {
            try CareResponsibility.sample(clinicAccess: .unknown, profession: profession)
                .comes(to: .settled(.region), citing: ["B-13", "I-35"])
            for access in [ClinicAccess.mentalImpairment, .unknown] {
                try CareResponsibility.sample(clinicAccess: access, temporary: .yes, profession: profession)
                    .comes(to: .settled(.region), citing: ["B-14"])
            }
            try CareResponsibility.sample(
                clinicAccess: .withoutGreatDifficulty, overTime: .unknown, profession: profession
            ).comes(to: .settled(.region), citing: ["B-14"])
            try CareResponsibility.sample(housing: .specialService, onLeave: true, profession: profession)
                .comes(to: .settled(.region), citing: ["B-13"])
            try CareResponsibility.sample(clinicAccess: .withoutGreatDifficulty, profession: profession)
                .comes(to: .settled(.region), citing: ["B-14"])
        }
    }

    @Test("Where no rule names a principal the region answers, by its general responsibility (B-13, I-35)")
    func general() throws {
        for access in [ClinicAccess.withoutBenefit, .otherDifficulty, .mentalImpairment] {
            try CareResponsibility.sample(clinicAccess: access, scope: .no)
                .comes(to: .settled(.region), citing: ["B-13", "I-35"])
        }
        try CareResponsibility.sample(clinicAccess: .otherDifficulty, overTime: .yes, safe: .no)
            .comes(to: .settled(.region), citing: ["B-13", "I-35"])
        try CareResponsibility.sample(clinicAccess: .unknown, scope: .no, temporary: .unknown)
            .comes(to: .settled(.region), citing: ["B-13", "I-35"])
        try CareResponsibility.sample(housing: .shortTerm, scope: .no)
            .comes(
                to: .settled(.region), citing: ["B-13", "I-35", "I-37"],
                under: .reading(shortTermHousing: .asOrdinaryHousing))
    }

    @Test("Rehabilitation and habilitation follow the responsibility (B-17, B-26, B-29)")
    func rehabilitation() throws {
        for intervention in [InterventionKind.rehabilitation, .habilitation] {
            try CareResponsibility.sample(intervention: intervention)
                .comes(to: .settled(.municipality), citing: ["A-18", "B-02", "B-07", "B-21", "B-23", "B-26", "B-29"])
            try CareResponsibility.sample(clinicAccess: .withoutGreatDifficulty, intervention: intervention)
                .comes(to: .settled(.region), citing: ["B-14", "B-17", "B-29"])
            try CareResponsibility.sample(level: .specialised, intervention: intervention)
                .comes(to: .settled(.region), citing: ["A-03", "B-17", "B-19", "B-29"])
            try CareResponsibility.sample(temporary: .yes, intervention: intervention)
                .comes(
                    to: .leftOpen(.jointPlanning),
                    citing: ["A-18", "B-02", "B-14", "B-17", "B-21", "B-23", "B-26", "B-29", "I-38"])
        }
    }

    @Test("What sort of intervention it is never changes who answers (B-29)")
    func interventionKind() throws {
        try every(Housing.allCases, ClinicAccess.allCases, everyKnowledge(2), [false, true]) {
            housing, access, facts, onLeave in
            let findings = InterventionKind.allCases.map { kind in
                CareResponsibility.sample(
                    housing: housing, clinicAccess: access, overTime: facts[0], temporary: facts[1], onLeave: onLeave,
                    intervention: kind
                ).decide(under: .vastraGotaland2023).finding
            }
            try equal(Set(findings).count, 1, "the findings")
        }
    }
}
