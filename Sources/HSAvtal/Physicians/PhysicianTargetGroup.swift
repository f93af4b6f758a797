// SPDX-License-Identifier: Apache-2.0

/// Whether the region provides physicians for a patient under the agreement on physician participation.
///
/// Swedish: *målgrupp för läkarmedverkan*. Part C, physicians, section 2; HSL (2017:30), chapter 12 sections 1 and 2.
///
/// 1. In special housing, or housing with special service;     (L-02)
/// 2. during day activities by decision;                       (L-02)
/// 3. or with health care in the home.                         (L-02)
public struct PhysicianTargetGroup: Question {
    /// Whether the patient lives in special housing, or housing with special service, by decision.
    public let specialHousing: Knowledge

    /// Whether the patient is in day activities by decision, under SoL or LSS.
    public let inDayActivities: Knowledge

    /// Whether the patient gets health care in the home from the municipality.
    public let homeHealthCare: Knowledge

    /// The facts of one patient.
    public init(specialHousing: Knowledge, inDayActivities: Knowledge, homeHealthCare: Knowledge) {
        self.specialHousing = specialHousing
        self.inDayActivities = inDayActivities
        self.homeHealthCare = homeHealthCare
    }

    /// Whether the patient belongs to the target group.
    public func decide(under edition: Edition) -> Decision<Bool> {
        let grounds = Citations(.physicianTargetGroup)
        switch specialHousing.or(inDayActivities).or(homeHealthCare) {
        case .yes: return Decision(true, citing: grounds)
        case .no: return Decision(false, citing: grounds)
        case .unknown: return Decision(.leftOpen(.missingFacts), citing: grounds)
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        switch decision.answer {
        case true?:
            [
                language.text(
                    "Patienten hör till målgruppen; regionen ansvarar för läkarinsatserna.",
                    "The patient belongs to the target group; the region provides the physicians.")
            ] + reasons(in: language)
        case false?:
            [
                language.text(
                    "Patienten hör inte till målgruppen för läkarmedverkan.",
                    "The patient does not belong to the target group for physician participation."),
                language.text(
                    "Patienten bor inte i särskilt boende eller bostad med särskild service, har inte dagverksamhet eller daglig "
                        + "verksamhet, och får inte kommunal hälso- och sjukvård i hemmet.",
                    "The patient lives neither in special housing nor in housing with special service, has no day activities, and "
                        + "gets no municipal health care in the home."),
            ]
        case nil: [Opening.missingFacts.sentence(in: language)] + unknownSentences(in: language)
        }
    }

    private func unknownSentences(in language: Language) -> [String] {
        [
            (
                specialHousing,
                language.text(
                    "Det är inte känt om patienten bor i särskilt boende eller bostad med särskild service.",
                    "It is not known whether the patient lives in special housing or housing with special service.")
            ),
            (
                inDayActivities,
                language.text(
                    "Det är inte känt om patienten har dagverksamhet eller daglig verksamhet efter beslut.",
                    "It is not known whether the patient has day activities by decision.")
            ),
            (
                homeHealthCare,
                language.text(
                    "Det är inte känt om patienten får kommunal hälso- och sjukvård i hemmet.",
                    "It is not known whether the patient gets municipal health care in the home.")
            ),
        ].filter { $0.0 == .unknown }.map { $0.1 }
    }

    private func reasons(in language: Language) -> [String] {
        [
            (
                specialHousing,
                language.text(
                    "Patienten bor i särskilt boende eller bostad med särskild service.",
                    "The patient lives in special housing or housing with special service.")
            ),
            (
                inDayActivities,
                language.text(
                    "Patienten har dagverksamhet eller daglig verksamhet efter beslut; det gäller under vistelsetiden där.",
                    "The patient has day activities by decision; it applies during the stay there.")
            ),
            (
                homeHealthCare,
                language.text(
                    "Patienten får kommunal hälso- och sjukvård i hemmet.",
                    "The patient gets municipal health care in the home.")
            ),
        ].filter { $0.0 == .yes }.map { $0.1 }
    }
}
