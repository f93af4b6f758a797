// SPDX-License-Identifier: Apache-2.0

/// Whether the region provides physicians for a patient under the agreement on physician participation.
///
/// Swedish: *målgrupp för läkarmedverkan*. Part C, physicians, section 2; HSL (2017:30), chapter 12 sections 1 and 2.
///
/// 1. In special housing, or housing with special service;     (L-02)
/// 2. during day activities by decision;                       (L-02)
/// 3. with health care in the home;                            (L-02)
/// 4. or in short-term housing by decision, unless chosen otherwise.   (L-02, I-37)
public struct PhysicianTargetGroup: Question {
    /// Whether the patient lives in special housing, or housing with special service, by decision.
    public let specialHousing: Knowledge

    /// Whether the patient is now in day activities by decision, under SoL or LSS.
    public let inDayActivities: Knowledge

    /// Whether the patient gets health care in the home from the municipality.
    public let homeHealthCare: Knowledge

    /// Whether the patient stays in short-term housing by decision under the Social Services Act.
    public let shortTermByDecision: Knowledge

    /// The facts of one patient.
    public init(
        specialHousing: Knowledge, inDayActivities: Knowledge, homeHealthCare: Knowledge, shortTermByDecision: Knowledge
    ) {
        self.specialHousing = specialHousing
        self.inDayActivities = inDayActivities
        self.homeHealthCare = homeHealthCare
        self.shortTermByDecision = shortTermByDecision
    }

    /// Whether the patient belongs to the target group.
    public func decide(under edition: Edition) -> Decision<Bool> {
        let statutory = specialHousing.or(inDayActivities).or(homeHealthCare)
        let isMember = statutory.or(shortTerm(under: edition))
        let grounds = Citations(.physicianTargetGroup)
            .citing(.shortTermHousingByDecision, when: statutory != .yes && shortTermByDecision != .no)
        switch isMember {
        case .yes: return Decision(true, citing: grounds)
        case .no: return Decision(false, citing: grounds)
        case .unknown: return Decision(.leftOpen(.missingFacts), citing: grounds)
        }
    }

    /// Whether short-term housing makes the patient a member, as it is read (I-37).
    private func shortTerm(under edition: Edition) -> Knowledge {
        edition.responsibility.shortTermHousing == .byDecision ? shortTermByDecision : .no
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        let circumstances = circumstances(under: edition, in: language)
        switch decision.answer {
        case true?:
            return [
                language.text(
                    "Patienten hör till målgruppen; regionen ansvarar för läkarinsatserna.",
                    "The patient belongs to the target group; the region provides the physicians.")
            ]
                + circumstances.filter { $0.fact == .yes }.map { clause in
                    language.text("Patienten \(clause.text).", "The patient \(clause.text).")
                }
        case false?:
            return [
                language.text(
                    "Patienten hör inte till målgruppen för läkarmedverkan.",
                    "The patient does not belong to the target group for physician participation."),
                language.text(
                    "Patienten bor inte i särskilt boende eller bostad med särskild service, vistas inte i dagverksamhet eller "
                        + "daglig verksamhet, får inte kommunal hälso- och sjukvård i hemmet och vistas inte på ett korttidsboende "
                        + "som räknas dit.",
                    "The patient lives neither in special housing nor in housing with special service, is not in day activities, "
                        + "gets no municipal health care in the home, and stays in no short-term housing that counts."),
            ]
        case nil:
            return [Opening.missingFacts.sentence(in: language)]
                + circumstances.filter { $0.fact == .unknown }.map { clause in
                    language.text(
                        "Det är inte känt om patienten \(clause.text).",
                        "It is not known whether the patient \(clause.text).")
                }
        }
    }

    /// What makes the patient a member, each as what follows *patienten* and *the patient*.
    private func circumstances(
        under edition: Edition, in language: Language
    ) -> [(fact: Knowledge, text: String)] {
        [
            (
                specialHousing,
                language.text(
                    "bor i särskilt boende eller bostad med särskild service",
                    "lives in special housing or housing with special service")
            ),
            (
                inDayActivities,
                language.text(
                    "vistas i biståndsbedömd dagverksamhet eller i daglig verksamhet enligt LSS",
                    "is in day activities by decision under SoL or LSS")
            ),
            (
                homeHealthCare,
                language.text(
                    "får kommunal hälso- och sjukvård i hemmet", "gets municipal health care in the home")
            ),
            (
                shortTerm(under: edition),
                language.text(
                    "vistas på ett korttidsboende efter beslut enligt socialtjänstlagen",
                    "stays in short-term housing by decision under the Social Services Act")
            ),
        ]
    }
}
