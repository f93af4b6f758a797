// SPDX-License-Identifier: Apache-2.0

/// What is to be done about a coordinated individual plan, SIP.
///
/// Swedish: *samordnad individuell plan (SIP)*. Part A, *Samordnad Individuell Plan, SIP*.
///
/// 1. Interventions are not needed from both principals: no plan is required.            (A-13, A-14, I-81)
/// 2. They are, but neither principal, nor the person or a relative, judges that a plan is needed: none is required.
///    (A-13, A-14, I-81)
/// 3. Judged needed by one of them: it is offered, whatever the person's age, diagnosis, disability or need. 
/// 4. The person consents: it is drawn up.                                                            
/// 5. The person declines: it is not drawn up, and medical care is planned all the same.      
public struct CoordinatedPlan: Question {
    /// Whether the person needs interventions from the municipality.
    public let needsMunicipality: Knowledge

    /// Whether the person needs interventions from the region.
    public let needsRegion: Knowledge

    /// Whether the municipality judges that a plan is needed.
    public let judgedByMunicipality: Knowledge

    /// Whether the region judges that a plan is needed.
    public let judgedByRegion: Knowledge

    /// Whether the person or a relative judges that a plan is needed.
    public let judgedByPerson: Knowledge

    /// Whether the person consents to the plan; unknown until it has been offered.
    public let consents: Knowledge

    /// The facts of one person.
    public init(
        needsMunicipality: Knowledge, needsRegion: Knowledge, judgedByMunicipality: Knowledge,
        judgedByRegion: Knowledge,
        judgedByPerson: Knowledge, consents: Knowledge
    ) {
        self.needsMunicipality = needsMunicipality
        self.needsRegion = needsRegion
        self.judgedByMunicipality = judgedByMunicipality
        self.judgedByRegion = judgedByRegion
        self.judgedByPerson = judgedByPerson
        self.consents = consents
    }

    /// What is to be done.
    public enum Step: String, Sendable, Hashable, CaseIterable {
        /// The plan is drawn up.
        case drawUp
        /// The plan is offered, and the person asked for consent.
        case offer
        /// No plan is drawn up, but medical care is planned.
        case planMedicalCareOnly
        /// No plan is required.
        case notRequired
    }

    private var isNeeded: Knowledge { needsMunicipality.and(needsRegion) }

    private var isJudgedNeeded: Knowledge { judgedByMunicipality.or(judgedByRegion).or(judgedByPerson) }

    /// What is to be done.
    public func decide(under edition: Edition) -> Decision<Step> {
        let grounds = Citations(.coordinatedPlanWhenNeeded)
        switch isNeeded.and(isJudgedNeeded) {
        case .no:
            return Decision(
                .notRequired, citing: grounds.citing(.coordinatedPlanOfferedToAll).citing(.planForAllWhoNeedBoth))
        case .unknown: return Decision(.leftOpen(.judgementOfNeed), citing: grounds)
        case .yes:
            let offered = grounds.citing(.coordinatedPlanOfferedToAll)
            switch consents {
            case .yes: return Decision(.drawUp, citing: offered)
            case .unknown: return Decision(.offer, citing: offered)
            case .no: return Decision(.planMedicalCareOnly, citing: offered.citing(.medicalPlanningRegardless))
            }
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Step>, under edition: Edition, in language: Language) -> [String] {
        switch decision.finding {
        case .settled(.drawUp):
            [
                language.text("En SIP ska upprättas.", "A SIP must be drawn up."),
                language.text(
                    "Insatser behövs från båda huvudmännen, planen är bedömd som nödvändig, och personen samtycker.",
                    "Interventions are needed from both principals, the plan is judged needed, and the person consents."
                ),
            ]
        case .settled(.offer):
            [
                language.text(
                    "En SIP ska erbjudas, och upprättas om personen samtycker.",
                    "A SIP must be offered, and drawn up if the person consents."),
                language.text(
                    "Varken ålder, diagnos, funktionsnedsättning eller slag av behov är skäl att inte erbjuda den.",
                    "Neither age, diagnosis, disability nor the sort of need is a reason not to offer it."),
            ]
        case .settled(.planMedicalCareOnly):
            [
                language.text(
                    "Ingen SIP ska upprättas, eftersom personen avböjer.",
                    "No SIP is drawn up, for the person declines."),
                language.text(
                    "Den medicinska vården ska planeras ändå.", "Medical care must be planned all the same."),
            ]
        case .settled(.notRequired):
            [
                language.text(
                    "Del A kräver ingen SIP; för tiden efter en utskrivning finns en egen regel om SIP-möte.",
                    "Part A requires no SIP; for the time after a discharge there is a rule of its own on SIP meetings."
                ),
                isNeeded == .no
                    ? language.text(
                        "Personen behöver inte insatser från båda huvudmännen.",
                        "The person does not need interventions from both principals.")
                    : language.text(
                        "Varken kommunen, regionen, personen eller en närstående bedömer att en plan behövs.",
                        "Neither the municipality, the region, the person nor a relative judges that a plan is needed."),
            ]
        case .leftOpen, .outsideScope:
            [
                language.text(
                    "Det går inte att avgöra om en SIP ska erbjudas.",
                    "It cannot be decided whether a SIP must be offered."),
                isNeeded == .unknown
                    ? language.text(
                        "Det är inte känt om personen behöver insatser från båda huvudmännen.",
                        "It is not known whether the person needs interventions from both principals.")
                    : language.text(
                        "Det är inte känt om någon bedömer att en plan behövs.",
                        "It is not known whether anybody judges that a plan is needed."),
            ]
        }
    }
}
