// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.3: the wording of decisions on responsibility")
struct CareResponsibilityWordingTests {
    @Test("Outside the agreement, and without a right to stay")
    func patients() throws {
        try CareResponsibility.sample(patient: .elsewhere).tells(
            ["Insatsen omfattas inte av avtalet.", "Personen varken bor eller vistas i Västra Götaland."],
            [
                "The intervention is not within the scope of the agreement.",
                "The person neither lives nor stays in Västra Götaland.",
            ])
        try CareResponsibility.sample(patient: .asylumSeeker).tells(
            ["Regionen ansvarar för insatsen.", "Patienten är asylsökande."],
            ["The region answers for the intervention.", "The patient seeks asylum."])
        try CareResponsibility.sample(patient: .withoutPermit).tells(
            ["Regionen ansvarar för insatsen.", "Patienten vistas i Sverige utan nödvändiga tillstånd."],
            ["The region answers for the intervention.", "The patient stays in Sweden without the necessary permits."])
    }

    @Test("A nurse in ordinary housing, for needs over time")
    func overTime() throws {
        try CareResponsibility.sample(clinicAccess: .otherDifficulty, overTime: .yes).tells(
            [
                "Kommunen ansvarar för insatsen.", "Insatsen utförs av sjuksköterska.",
                "Patienten bor i ordinärt boende.",
                "Patienten kan på grund av något annat än en funktionsnedsättning inte ta sig till regionens mottagning "
                    + "utan större svårighet.",
                "Patienten har behov av insatser över tid.", "Insatserna kan ges patientsäkert i hemmet.",
                "Insatsen är inte tillfällig.", Self.presupposed.swedish,
            ],
            [
                "The municipality answers for the intervention.", "The intervention is performed by a nurse.",
                "The patient lives in ordinary housing.",
                "Because of something other than an impairment the patient cannot reach a clinic of the region without "
                    + "great difficulty.",
                "The patient needs interventions over time.", "The interventions can be given safely in the home.",
                "The intervention is not temporary.", Self.presupposed.english,
            ])
    }

    /// What municipal care in ordinary housing presupposes.
    private static let presupposed = (
        swedish: "Det förutsätter att parterna är överens om ansvarsfördelningen och utbyter den information som "
            + "behövs.",
        english: "This presupposes that the parties agree on the division of responsibility and exchange the "
            + "information needed."
    )

    @Test("What it presupposes is told exactly where the municipality answers in ordinary housing (A-18)")
    func presupposes() throws {
        try every(Housing.allCases, [false, true], [false, true], Profession.allCases) {
            housing, inDayActivities, onLeave, profession in
            for edition in [Edition.vastraGotaland2023, .reading(shortTermHousing: .asOrdinaryHousing)] {
                let question = CareResponsibility.sample(
                    housing: housing, inDayActivities: inDayActivities, onLeave: onLeave, profession: profession)
                let isOrdinary =
                    housing == .ordinary
                    || housing == .shortTerm && edition.responsibility.shortTermHousing == .asOrdinaryHousing
                let isMunicipal = profession != .physician && profession != .other
                let isTold = isOrdinary && isMunicipal && !inDayActivities && !onLeave
                let swedish = question.told(in: .swedish, under: edition)
                let english = question.told(in: .english, under: edition)
                try equal(swedish.contains(Self.presupposed.swedish), isTold, "in Swedish, \(question)")
                try equal(english.contains(Self.presupposed.english), isTold, "in English, \(question)")
            }
        }
    }

    @Test("Care in the home that is not safe there, and a clinic within reach beside needs over time (I-25, I-47)")
    func toBeAgreed() throws {
        let swedish = ["Insatsen utförs av sjuksköterska.", "Patienten bor i ordinärt boende."]
        let english = ["The intervention is performed by a nurse.", "The patient lives in ordinary housing."]
        try CareResponsibility.sample(safe: .no).tells(
            [
                "Parterna ska komma överens om ansvaret i sin gemensamma planering, eftersom vården i hemmet är "
                    + "motiverad men inte patientsäker."
            ] + swedish + [
                "Patienten kan på grund av en somatisk funktionsnedsättning inte ta sig till regionens mottagning utan "
                    + "större svårighet.",
                "Insatsernas omfattning och frekvens motiverar vård i hemmet.",
                "Patienten har inte behov av insatser över tid.", "Insatserna kan inte ges patientsäkert i hemmet.",
                "Insatsen är inte tillfällig.",
            ],
            [
                "The parties are to agree on the responsibility in joint planning, for care in the home is motivated "
                    + "but not safe."
            ] + english + [
                "Because of a somatic impairment the patient cannot reach a clinic of the region without great "
                    + "difficulty.",
                "Scope and frequency of the interventions motivate care in the home.",
                "The patient does not need interventions over time.",
                "The interventions cannot be given safely in the home.", "The intervention is not temporary.",
            ])
        try CareResponsibility.sample(clinicAccess: .withoutGreatDifficulty, overTime: .yes).tells(
            [
                "Parterna ska komma överens om ansvaret i sin gemensamma planering, eftersom två bestämmelser pekar åt "
                    + "olika håll."
            ] + swedish + [
                "Patienten kan besöka regionens mottagning utan större svårighet och tillgodogöra sig insatsen där.",
                "Patienten har behov av insatser över tid.", "Insatserna kan ges patientsäkert i hemmet.",
            ],
            [
                "The parties are to agree on the responsibility in joint planning, for two provisions point in "
                    + "different directions."
            ] + english + [
                "The patient can visit a clinic of the region without great difficulty, and benefit from the "
                    + "intervention there.",
                "The patient needs interventions over time.", "The interventions can be given safely in the home.",
            ])
    }

    @Test("Rehabilitation of somebody who can visit a clinic")
    func clinic() throws {
        try CareResponsibility.sample(
            clinicAccess: .withoutGreatDifficulty, profession: .physiotherapist, intervention: .rehabilitation
        ).tells(
            [
                "Regionen ansvarar för insatsen.", "Insatsen utförs av fysioterapeut.",
                "Patienten bor i ordinärt boende.",
                "Patienten kan besöka regionens mottagning utan större svårighet och tillgodogöra sig insatsen där.",
                "Patienten har inte behov av insatser över tid.", "Insatsen är rehabilitering.",
            ],
            [
                "The region answers for the intervention.", "The intervention is performed by a physiotherapist.",
                "The patient lives in ordinary housing.",
                "The patient can visit a clinic of the region without great difficulty, and benefit from the "
                    + "intervention there.",
                "The patient does not need interventions over time.", "The intervention is rehabilitation.",
            ])
    }

    @Test("Specialised care by a physician, where access and need are no matter")
    func specialised() throws {
        try CareResponsibility.sample(profession: .physician, level: .specialised, intervention: .habilitation).tells(
            [
                "Regionen ansvarar för insatsen.", "Insatsen är specialiserad vård.", "Insatsen utförs av läkare.",
                "Patienten bor i ordinärt boende.", "Insatsen är habilitering.",
            ],
            [
                "The region answers for the intervention.", "The intervention is specialised care.",
                "The intervention is performed by a physician.", "The patient lives in ordinary housing.",
                "The intervention is habilitation.",
            ])
    }

    @Test("Two provisions that pull apart, in special housing on leave")
    func contested() throws {
        try CareResponsibility.sample(
            housing: .specialHousing, inDayActivities: true, onLeave: true, profession: .occupationalTherapist
        ).tells(
            [
                "Parterna ska komma överens om ansvaret i sin gemensamma planering, eftersom två bestämmelser pekar "
                    + "åt olika håll.",
                "Insatsen utförs av arbetsterapeut.", "Patienten bor i särskilt boende efter beslut.",
                "Insatsen ges under vistelsen i dagverksamhet eller daglig verksamhet.",
                "Patienten har permission från sluten vård.",
            ],
            [
                "The parties are to agree on the responsibility in joint planning, for two provisions point in "
                    + "different directions.",
                "The intervention is performed by an occupational therapist.",
                "The patient lives in special housing by decision.",
                "The intervention is given during a stay in day activities.",
                "The patient is on leave from inpatient care.",
            ])
    }

    @Test("A fact that is missing is named among those that decide")
    func missing() throws {
        try CareResponsibility.sample(clinicAccess: .unknown, scope: .unknown, temporary: .unknown).tells(
            [
                "Det går inte att avgöra vem som ansvarar för insatsen, eftersom uppgifter som avgör det saknas.",
                "Insatsen utförs av sjuksköterska.", "Patienten bor i ordinärt boende.",
                "Det är inte känt om patienten kan besöka regionens mottagning utan större svårighet.",
                "Det är inte känt om insatsernas omfattning och frekvens motiverar vård i hemmet.",
                "Patienten har inte behov av insatser över tid.", "Insatserna kan ges patientsäkert i hemmet.",
                "Det är inte känt om insatsen är tillfällig.",
            ],
            [
                "It cannot be decided who answers for the intervention, for facts that decide it are missing.",
                "The intervention is performed by a nurse.", "The patient lives in ordinary housing.",
                "It is not known whether the patient can visit a clinic of the region without great difficulty.",
                "It is not known whether scope and frequency of the interventions motivate care in the home.",
                "The patient does not need interventions over time.",
                "The interventions can be given safely in the home.",
                "It is not known whether the intervention is temporary.",
            ])
        try CareResponsibility.sample(scope: .no, overTime: .unknown, safe: .unknown).tells(
            [
                "Det går inte att avgöra vem som ansvarar för insatsen, eftersom uppgifter som avgör det saknas.",
                "Insatsen utförs av sjuksköterska.", "Patienten bor i ordinärt boende.",
                "Patienten kan på grund av en somatisk funktionsnedsättning inte ta sig till regionens mottagning utan "
                    + "större svårighet.",
                "Insatsernas omfattning och frekvens motiverar inte vård i hemmet.",
                "Det är inte känt om patienten har behov av insatser över tid.",
                "Det är inte känt om insatserna kan ges patientsäkert i hemmet.", "Insatsen är inte tillfällig.",
            ],
            [
                "It cannot be decided who answers for the intervention, for facts that decide it are missing.",
                "The intervention is performed by a nurse.", "The patient lives in ordinary housing.",
                "Because of a somatic impairment the patient cannot reach a clinic of the region without great "
                    + "difficulty.",
                "Scope and frequency of the interventions do not motivate care in the home.",
                "It is not known whether the patient needs interventions over time.",
                "It is not known whether the interventions can be given safely in the home.",
                "The intervention is not temporary.",
            ])
    }

    @Test("Where no rule names a principal, every fact that could have is told (I-35)")
    func general() throws {
        try CareResponsibility.sample(clinicAccess: .unknown, scope: .no, safe: .no).tells(
            [
                "Regionen ansvarar för insatsen.", "Insatsen utförs av sjuksköterska.",
                "Patienten bor i ordinärt boende.",
                "Det är inte känt om patienten kan besöka regionens mottagning utan större svårighet.",
                "Insatsernas omfattning och frekvens motiverar inte vård i hemmet.",
                "Patienten har inte behov av insatser över tid.", "Insatsen är inte tillfällig.",
            ],
            [
                "The region answers for the intervention.", "The intervention is performed by a nurse.",
                "The patient lives in ordinary housing.",
                "It is not known whether the patient can visit a clinic of the region without great difficulty.",
                "Scope and frequency of the interventions do not motivate care in the home.",
                "The patient does not need interventions over time.", "The intervention is not temporary.",
            ])
    }

    @Test("Whether it is temporary is told beside a clinic within reach only where it is, else where it matters (B-14)")
    func temporaryBesideAccess() throws {
        let (swedish, english) = ("Insatsen är tillfällig.", "The intervention is temporary.")
        // The scope is told only beside an access that may be impaired.
        for (access, temporary, isTold, count) in [
            (ClinicAccess.withoutGreatDifficulty, Knowledge.yes, true, 6), (.withoutGreatDifficulty, .no, false, 5),
            (.withoutGreatDifficulty, .unknown, false, 5), (.otherDifficulty, .yes, true, 6),
            (.otherDifficulty, .no, false, 6), (.unknown, .yes, true, 7),
        ] {
            let question = CareResponsibility.sample(clinicAccess: access, scope: .no, temporary: temporary)
            #expect(question.told(in: .swedish).count == count)
            #expect((question.told(in: .swedish).last == swedish) == isTold)
            #expect((question.told(in: .english).last == english) == isTold)
        }
    }

    @Test("For who is no municipal profession access and need are no matter, and are not told (B-13, I-35)")
    func generalOfPhysician() throws {
        try CareResponsibility.sample(clinicAccess: .otherDifficulty, profession: .physician).tells(
            [
                "Regionen ansvarar för insatsen.", "Insatsen utförs av läkare.", "Patienten bor i ordinärt boende.",
            ],
            [
                "The region answers for the intervention.", "The intervention is performed by a physician.",
                "The patient lives in ordinary housing.",
            ])
    }

    @Test("Where a decision goes before the access, what gives way is told: the access, what is temporary, or both")
    func decisionBeforeAccess() throws {
        let swedish = [
            "Kommunen ansvarar för insatsen.", "Insatsen utförs av sjuksköterska.",
            "Patienten bor i särskilt boende efter beslut.",
        ]
        let english = [
            "The municipality answers for the intervention.", "The intervention is performed by a nurse.",
            "The patient lives in special housing by decision.",
        ]
        let access = (
            "Patienten kan besöka regionens mottagning utan större svårighet och tillgodogöra sig insatsen där.",
            "The patient can visit a clinic of the region without great difficulty, and benefit from the intervention "
                + "there."
        )
        let temporary = ("Insatsen är tillfällig.", "The intervention is temporary.")
        let cases: [(ClinicAccess, Knowledge, told: [(String, String)])] = [
            (.withoutGreatDifficulty, .no, [access]), (.withoutGreatDifficulty, .yes, [access, temporary]),
            (.withoutGreatDifficulty, .unknown, [access]), (.withoutBenefit, .yes, [temporary]),
            (.unknown, .yes, [temporary]), (.somaticImpairment, .no, []), (.unknown, .unknown, []),
        ]
        for (reach, isTemporary, told) in cases {
            try CareResponsibility.sample(housing: .specialHousing, clinicAccess: reach, temporary: isTemporary)
                .tells(swedish + told.map(\.0), english + told.map(\.1))
        }
    }

    @Test("Each kind of access to a clinic has a sentence of its own")
    func access() throws {
        let sentences: [(ClinicAccess, swedish: String, english: String)] = [
            (
                .withoutGreatDifficulty,
                "Patienten kan besöka regionens mottagning utan större svårighet och tillgodogöra sig insatsen där.",
                "The patient can visit a clinic of the region without great difficulty, and benefit from the "
                    + "intervention there."
            ),
            (
                .withoutBenefit,
                "Patienten kan besöka regionens mottagning, men inte tillgodogöra sig insatsen där.",
                "The patient can visit a clinic of the region, but not benefit from the intervention there."
            ),
            outOfReach(.somaticImpairment, "en somatisk funktionsnedsättning", "a somatic impairment"),
            outOfReach(.mentalImpairment, "en psykisk funktionsnedsättning", "a mental impairment"),
            outOfReach(.cognitiveImpairment, "en kognitiv funktionsnedsättning", "a cognitive impairment"),
            outOfReach(
                .otherDifficulty, "något annat än en funktionsnedsättning", "something other than an impairment"),
            (
                .unknown,
                "Det är inte känt om patienten kan besöka regionens mottagning utan större svårighet.",
                "It is not known whether the patient can visit a clinic of the region without great difficulty."
            ),
        ]
        #expect(sentences.map(\.0) == ClinicAccess.allCases)
        for (access, swedish, english) in sentences {
            let question = CareResponsibility.sample(clinicAccess: access, scope: .no)
            #expect(question.told(in: .swedish)[3] == swedish)
            #expect(question.told(in: .english)[3] == english)
        }
    }

    /// The sentences of an access that is out of reach for a reason.
    private func outOfReach(
        _ access: ClinicAccess, _ swedish: String, _ english: String
    ) -> (ClinicAccess, swedish: String, english: String) {
        (
            access, "Patienten kan på grund av \(swedish) inte ta sig till regionens mottagning utan större svårighet.",
            "Because of \(english) the patient cannot reach a clinic of the region without great difficulty."
        )
    }

    @Test("Each profession has a sentence of its own")
    func profession() throws {
        let sentences: [(Profession, swedish: String, english: String)] = [
            (.physician, "läkare", "a physician"), (.nurse, "sjuksköterska", "a nurse"),
            (.occupationalTherapist, "arbetsterapeut", "an occupational therapist"),
            (.physiotherapist, "fysioterapeut", "a physiotherapist"),
            (.other, "någon med annan kompetens", "somebody with another competence"),
        ]
        #expect(sentences.map(\.0) == Profession.allCases)
        for (profession, swedish, english) in sentences {
            let question = CareResponsibility.sample(profession: profession)
            #expect(question.told(in: .swedish)[1] == "Insatsen utförs av \(swedish).")
            #expect(question.told(in: .english)[1] == "The intervention is performed by \(english).")
        }
    }

    @Test("Each kind of housing has a sentence of its own")
    func housing() throws {
        let sentences: [(Housing, swedish: String, english: String)] = [
            (.ordinary, "Patienten bor i ordinärt boende.", "The patient lives in ordinary housing."),
            (
                .specialHousing, "Patienten bor i särskilt boende efter beslut.",
                "The patient lives in special housing by decision."
            ),
            (
                .specialService, "Patienten bor i bostad med särskild service.",
                "The patient lives in housing with special service."
            ),
            (
                .shortTerm, "Patienten vistas i korttidsboende efter beslut.",
                "The patient stays in short-term housing by decision."
            ),
            (
                .hvb, "Patienten vistas i ett hem för vård eller boende (HVB).",
                "The patient stays in a home for care and residence (HVB)."
            ),
            (.familyHome, "Patienten vistas i ett familjehem.", "The patient stays in a family home."),
            (
                .roundTheClockHome, "Patienten vistas i ett hem för viss annan heldygnsvård.",
                "The patient stays in a home for certain other 24-hour care."
            ),
        ]
        #expect(sentences.map(\.0) == Housing.allCases)
        for (housing, swedish, english) in sentences {
            let question = CareResponsibility.sample(housing: housing)
            #expect(question.told(in: .swedish)[2] == swedish)
            #expect(question.told(in: .english)[2] == english)
        }
    }
}
