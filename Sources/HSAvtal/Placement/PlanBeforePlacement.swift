// SPDX-License-Identifier: Apache-2.0

/// Which joint plan a placement needs.
///
/// Swedish: *gemensam planering inför placering*. Part C, mental disability and abuse, section 6.3.
///
/// 1. Not both principals take part: none by this section.                                       (P-57)
/// 2. The person takes part in a SIP: a SIP, as early as possible.                               (P-57)
/// 3. Declines it, but consents to cooperation: a plan of responsibilities on the SIP template.  (P-57)
/// 4. Declines both: left open, for the text does not say.
/// 5. In an emergency the planning is done promptly, and a temporary division agreed at once.    (P-59)
public struct PlanBeforePlacement: Question {
    /// Whether it is an emergency placement.
    public let emergency: Bool

    /// Whether both principals take part in the placement.
    public let bothInvolved: Knowledge

    /// Whether the person declines to take part in a SIP.
    public let declinesSIP: Knowledge

    /// Whether the person consents to cooperation between the principals; taking part in a SIP presupposes consent.
    public let consentsToCooperation: Knowledge

    /// The facts of one placement.
    public init(
        emergency: Bool, bothInvolved: Knowledge, declinesSIP: Knowledge, consentsToCooperation: Knowledge
    ) {
        self.emergency = emergency
        self.bothInvolved = bothInvolved
        self.declinesSIP = declinesSIP
        self.consentsToCooperation = consentsToCooperation
    }

    /// A joint plan.
    public enum Plan: String, Sendable, Hashable, CaseIterable {
        /// A coordinated individual plan (*samordnad individuell plan, SIP*).
        case sip
        /// A plan for the division of responsibility on the SIP template (*plan enligt mallen för SIP*).
        case planOnTemplate
        /// None by this section.
        case notRequired = "none"
    }

    /// Which plan is needed.
    public func decide(under edition: Edition) -> Decision<Plan> {
        let grounds = Citations(.planBeforePlacement)
        let planned = grounds.citing(.emergencyPlanning, when: emergency)
        switch (bothInvolved, declinesSIP, consentsToCooperation) {
        case (.no, _, _): return Decision(Plan.notRequired, citing: grounds)
        case (.yes, .no, _): return Decision(.sip, citing: planned)
        case (.yes, .yes, .yes): return Decision(.planOnTemplate, citing: planned)
        case (.yes, .yes, .no): return Decision(.leftOpen(.consentToCooperation), citing: planned)
        case (.unknown, _, _), (_, .unknown, _), (_, _, .unknown):
            return Decision(.leftOpen(.missingFacts), citing: bothInvolved == .yes ? planned : grounds)
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Plan>, under edition: Edition, in language: Language) -> [String] {
        let conclusion =
            switch decision.finding {
            case .settled(.sip):
                emergency
                    ? language.text(
                        "Den gemensamma planeringen ska göras skyndsamt, i en SIP.",
                        "The joint planning must be done promptly, in a SIP.")
                    : language.text(
                        "En SIP ska upprättas så tidigt som möjligt före placeringen.",
                        "A SIP must be drawn up as early as possible before the placement.")
            case .settled(.planOnTemplate):
                emergency
                    ? language.text(
                        "Den gemensamma planeringen ska göras skyndsamt, i en plan för ansvarsfördelningen enligt mallen för SIP.",
                        "The joint planning must be done promptly, in a plan for the division of responsibility on the SIP template."
                    )
                    : language.text(
                        "En plan för ansvarsfördelningen ska upprättas enligt mallen för SIP.",
                        "A plan for the division of responsibility must be drawn up on the SIP template.")
            case .settled(.notRequired):
                language.text(
                    "Avsnittet kräver ingen gemensam plan, eftersom inte båda huvudmännen är delaktiga; en SIP kan ändå krävas enligt del A.",
                    "The section demands no joint plan, for not both principals take part; Part A may still demand a SIP."
                )
            case .leftOpen(let opening): opening.sentence(in: language)
            case .outsideScope: Opening.missingFacts.sentence(in: language)
            }
        return [conclusion] + (decision.answer == Plan.notRequired ? [] : reasons(in: language))
    }

    private func reasons(in language: Language) -> [String] {
        var reasons: [String] = []
        if bothInvolved == .unknown {
            reasons.append(
                language.text(
                    "Det är inte känt om båda huvudmännen är delaktiga.",
                    "It is not known whether both principals take part."))
        }
        switch declinesSIP {
        case .no:
            reasons.append(language.text("Personen vill medverka i en SIP.", "The person will take part in a SIP."))
        case .unknown:
            reasons.append(
                language.text(
                    "Det är inte känt om personen vill medverka i en SIP.",
                    "It is not known whether the person will take part in a SIP."))
        case .yes:
            switch consentsToCooperation {
            case .yes:
                reasons.append(
                    language.text(
                        "Personen vill inte medverka i en SIP men samtycker till samverkan.",
                        "The person will not take part in a SIP, but consents to cooperation."))
            case .no:
                reasons.append(
                    language.text(
                        "Personen vill inte medverka i en SIP och samtycker inte till samverkan.",
                        "The person will not take part in a SIP, and does not consent to cooperation."))
            case .unknown:
                reasons.append(
                    language.text(
                        "Personen vill inte medverka i en SIP, och det är inte känt om personen samtycker till samverkan.",
                        "The person will not take part in a SIP, and it is not known whether the person consents to "
                            + "cooperation."))
            }
        }
        if emergency, bothInvolved == .yes {
            reasons.append(
                language.text(
                    "Placeringen är akut: huvudmännen ska omgående komma överens om en tillfällig ansvarsfördelning, och insatserna ska alltid "
                        + "säkras.",
                    "The placement is an emergency: a temporary division of responsibility must be agreed at once, and the "
                        + "interventions always be secured."))
        }
        return reasons
    }
}

#if !hasFeature(Embedded)
    extension PlanBeforePlacement.Plan: Codable {}
#endif
