// SPDX-License-Identifier: Apache-2.0

/// A plan for a placement, and whether it says everything that it has to.
///
/// Swedish: *SIP eller plan enligt mallen för SIP vid placering*. Part C, mental disability and abuse, section 6.3.
///
/// 1. The goal, the planned duration, the person's needs and wishes.                    (P-58)
/// 2. What each principal and each other party answers for, and how that is assured.    (P-58)
/// 3. How school or occupation is provided.                                             (P-58)
/// 4. In an emergency it ought to describe the temporary division of responsibility.    (P-59)
///
/// A text that is nil or blank is missing.
public struct PlacementPlan: CompletenessQuestion {
    /// Whether it is an emergency placement.
    public var emergency: Bool

    /// The goal of the placement.
    public var goal: String?

    /// How long the placement is planned to last.
    public var plannedDuration: String?

    /// The needs of the person.
    public var needs: String?

    /// The wishes of the person.
    public var wishes: String?

    /// What the region answers for.
    public var regionResponsibility: String?

    /// What the municipality answers for.
    public var municipalityResponsibility: String?

    /// What other parties answer for; empty when there is none.
    public var otherParties: [PartyResponsibility]

    /// How the person is assured of the interventions.
    public var assurance: String?

    /// How school or occupation is provided.
    public var schoolOrOccupation: String?

    /// The temporary division of responsibility, which only an emergency needs.
    public var temporaryDivision: String?

    /// What the plan says.
    public init(
        emergency: Bool, goal: String? = nil, plannedDuration: String? = nil, needs: String? = nil,
        wishes: String? = nil, regionResponsibility: String? = nil, municipalityResponsibility: String? = nil,
        otherParties: [PartyResponsibility] = [], assurance: String? = nil, schoolOrOccupation: String? = nil,
        temporaryDivision: String? = nil
    ) {
        self.emergency = emergency
        self.goal = goal
        self.plannedDuration = plannedDuration
        self.needs = needs
        self.wishes = wishes
        self.regionResponsibility = regionResponsibility
        self.municipalityResponsibility = municipalityResponsibility
        self.otherParties = otherParties
        self.assurance = assurance
        self.schoolOrOccupation = schoolOrOccupation
        self.temporaryDivision = temporaryDivision
    }

    /// What the plan has to say.
    public enum Item: UInt8, RequiredItem {
        /// The goal.
        case goal
        /// The planned duration.
        case plannedDuration
        /// The needs.
        case needs
        /// The wishes.
        case wishes
        /// What the region answers for.
        case regionResponsibility
        /// What the municipality answers for.
        case municipalityResponsibility
        /// What each other party answers for.
        case otherParties
        /// How the interventions are assured.
        case assurance
        /// School or occupation.
        case schoolOrOccupation
        /// The temporary division.
        case temporaryDivision

        /// What has to be agreed at once, but need not stand in the plan.
        public var isRecommended: Bool { self == .temporaryDivision }

        /// The norm that demands it.
        public var norm: Norm { self == .temporaryDivision ? .emergencyPlanning : .contentOfThePlan }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .goal: "goal"
            case .plannedDuration: "plannedDuration"
            case .needs: "needs"
            case .wishes: "wishes"
            case .regionResponsibility: "regionResponsibility"
            case .municipalityResponsibility: "municipalityResponsibility"
            case .otherParties: "otherParties"
            case .assurance: "assurance"
            case .schoolOrOccupation: "schoolOrOccupation"
            case .temporaryDivision: "temporaryDivision"
            }
        }

        private func subject(in language: Language) -> String {
            switch self {
            case .goal: language.text("målet med placeringen", "the goal of the placement")
            case .plannedDuration:
                language.text("hur länge placeringen är planerad att vara", "how long the placement is planned to last")
            case .needs: language.text("personens behov", "what the person needs")
            case .wishes: language.text("personens önskemål", "what the person wishes")
            case .regionResponsibility: language.text("vad regionen ansvarar för", "what the region answers for")
            case .municipalityResponsibility:
                language.text("vad kommunen ansvarar för", "what the municipality answers for")
            case .otherParties:
                language.text("vad varje annan part ansvarar för", "what each other party answers for")
            case .assurance:
                language.text(
                    "hur personen tillförsäkras insatserna", "how the person is assured of the interventions")
            case .schoolOrOccupation:
                language.text(
                    "hur skola eller sysselsättning tillgodoses", "how school or occupation is provided")
            case .temporaryDivision:
                language.text("den tillfälliga ansvarsfördelningen", "the temporary division of responsibility")
            }
        }

        /// That the plan says it, as a clause.
        public func clause(in language: Language) -> String {
            let subject = subject(in: language)
            return language.text("planen beskriver \(subject)", "the plan describes \(subject)")
        }

        /// That it is missing.
        public func missing(in language: Language) -> String {
            let subject = subject(in: language)
            return self == .temporaryDivision
                ? language.text(
                    "Planen beskriver inte \(subject), som huvudmännen omgående ska komma överens om.",
                    "The plan does not describe \(subject), on which the principals must agree at once.")
                : language.text("Planen beskriver inte \(subject).", "The plan does not describe \(subject).")
        }
    }

    /// The norm that says what the plan has to describe.
    public var grounds: Citations { Citations(.contentOfThePlan) }

    /// Whether the plan says something.
    public func has(_ item: Item) -> Knowledge? {
        switch item {
        case .goal: Knowledge(says: goal)
        case .plannedDuration: Knowledge(says: plannedDuration)
        case .needs: Knowledge(says: needs)
        case .wishes: Knowledge(says: wishes)
        case .regionResponsibility: Knowledge(says: regionResponsibility)
        case .municipalityResponsibility: Knowledge(says: municipalityResponsibility)
        case .otherParties: otherParties.areStated
        case .assurance: Knowledge(says: assurance)
        case .schoolOrOccupation: Knowledge(says: schoolOrOccupation)
        case .temporaryDivision: emergency ? Knowledge(says: temporaryDivision) : nil
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ isComplete: Knowledge, in language: Language) -> String {
        isComplete == .yes
            ? language.text("Planen är fullständig.", "The plan is complete.")
            : language.text("Planen är inte fullständig.", "The plan is not complete.")
    }
}
