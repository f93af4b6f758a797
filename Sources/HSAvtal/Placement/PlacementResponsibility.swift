// SPDX-License-Identifier: Apache-2.0

/// Which principal answers for what during a placement outside the home.
///
/// Swedish: *ansvar under placeringen*. Part C, mental disability and abuse, section 6.3.
///
/// 1. Coordinating the placement as a whole: the municipality.                             (P-51)
/// 2. A physician's interventions, whatever the form of the placement: the region.         (P-53)
/// 3. Other health care in an HVB, a family home or another 24-hour home: the region.      (P-53)
/// 4. In an HVB and another 24-hour home each target group has a rule of its own besides.  (P-18, P-34)
/// 5. Other health care in a state institution: outside the agreement.                     (P-47, P-53, I-52)
/// 6. Other health care in any other housing: outside this section; Part B decides.        (P-53)
public struct PlacementResponsibility: Question {
    /// The form of the placement.
    public let form: PlacementForm

    /// What has to be done.
    public let task: PlacementTask

    /// Which target group the person belongs to.
    public let need: TargetNeed

    /// The facts of one placement.
    public init(form: PlacementForm, task: PlacementTask, need: TargetNeed) {
        self.form = form
        self.task = task
        self.need = need
    }

    /// Which principal answers.
    public func decide(under edition: Edition) -> Decision<Principal> {
        let isNamed = form == .hvb || form == .roundTheClockHome
        let regional = Citations(.placementCareIsRegional)
            .citing(.mentalDisabilityCareInHomes, when: isNamed && need != .substanceAbuse)
            .citing(.abuseCareInHomes, when: isNamed && need != .mentalDisability)
        switch (task, form) {
        case (.coordination, _): return Decision(.municipality, citing: Citations(.coordinationIsMunicipal))
        case (.physician, _), (.otherHealthCare, .hvb), (.otherHealthCare, .familyHome),
            (.otherHealthCare, .roundTheClockHome):
            return Decision(.region, citing: regional)
        case (.otherHealthCare, .other): return Decision(.outsideScope, citing: regional)
        case (.otherHealthCare, .stateInstitution):
            switch edition.placement.stateInstitutionCare {
            case .notGoverned:
                return Decision(
                    .outsideScope, citing: regional.citing(.formsOfPlacement).citing(.stateInstitutionNotNamed))
            case .region:
                return Decision(
                    .region,
                    citing: Citations(.regionOffersCare).citing(.generalRegionalResponsibility)
                        .citing(.stateInstitutionNotNamed))
            }
        }
    }

    /// The decision in words.
    public func sentences(
        for decision: Decision<Principal>, under edition: Edition, in language: Language
    ) -> [String] {
        [conclusion(decision, in: language), form.sentence(in: language)]
    }

    private func conclusion(_ decision: Decision<Principal>, in language: Language) -> String {
        if decision.answer == nil, form == .other {
            return language.text(
                "Avsnittet säger inte vem som svarar för annan hälso- och sjukvård än läkarinsatser i en sådan boendeform; "
                    + "det avgörs enligt del B.",
                "The section does not say who answers for health care other than a physician's in such housing; Part B "
                    + "decides.")
        }
        guard let principal = decision.answer else {
            return language.text(
                "Avtalet säger inte vem som svarar för annan hälso- och sjukvård än läkarinsatser på en statlig "
                    + "institution.",
                "The agreement does not say who answers for health care other than a physician's in a state institution."
            )
        }
        let who = principal.subject(in: language)
        return switch task {
        case .physician:
            language.text(
                "\(who) svarar för läkarinsatserna, hur personen än bor.",
                "\(who) answers for the physician's interventions, wherever the person lives.")
        case .otherHealthCare:
            language.text(
                "\(who) svarar för all hälso- och sjukvård utöver läkarinsatserna under placeringen.",
                "\(who) answers for all health care besides the physician's during the placement.")
        case .coordination:
            language.text(
                "\(who) har det yttersta ansvaret för att placeringen samordnas.",
                "\(who) has the ultimate responsibility for coordinating the placement.")
        }
    }
}
