// SPDX-License-Identifier: Apache-2.0

/// Whether a principal may perform an intervention during a placement itself, or contract another party for it.
///
/// Swedish: *utföra insatsen själv eller träffa avtal med annan part*. Part C, mental disability and abuse, section 6.3.
///
/// 1. The intervention is within the principal's own area of responsibility,              (P-56)
///    or the other principal has approved it beforehand.                                  (P-61, I-66)
/// 2. Contracted: the other party is competent to perform it.                             (P-56)
/// 3. Contracted health care: responsibility stays with a principal, not with the home.   (P-55)
public struct ContractedIntervention: PermissionQuestion {
    /// Whether another party is contracted.
    public let contracted: Bool

    /// Whether the intervention is health care.
    public let healthCare: Bool

    /// Whether the intervention is within the principal's own area of responsibility.
    public let withinOwnArea: Knowledge

    /// Whether the other principal has approved it beforehand; irrelevant within the own area.
    public let approvedByOther: Knowledge

    /// Whether the other party is competent to perform it.
    public let competentParty: Knowledge

    /// Whether responsibility for health care stays with a principal.
    public let responsibilityStays: Knowledge

    /// The facts of one intervention.
    public init(
        contracted: Bool, healthCare: Bool, withinOwnArea: Knowledge, approvedByOther: Knowledge,
        competentParty: Knowledge, responsibilityStays: Knowledge
    ) {
        self.contracted = contracted
        self.healthCare = healthCare
        self.withinOwnArea = withinOwnArea
        self.approvedByOther = approvedByOther
        self.competentParty = competentParty
        self.responsibilityStays = responsibilityStays
    }

    /// The conditions, each a norm.
    public enum Requirement: UInt8, Condition {
        /// Within the principal's own area, or approved by the other principal.
        case ownAreaOrApproved
        /// The other party is competent.
        case competentParty
        /// Responsibility is not laid on the home.
        case responsibilityStays

        /// The norm that states the condition.
        public var norm: Norm {
            switch self {
            case .ownAreaOrApproved, .competentParty: .performOrContract
            case .responsibilityStays: .neverLaidOnTheHome
            }
        }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .ownAreaOrApproved: "ownAreaOrApproved"
            case .competentParty: "competentParty"
            case .responsibilityStays: "responsibilityStays"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .ownAreaOrApproved:
                language.text(
                    "insatsen ligger inom huvudmannens eget ansvarsområde enligt lag eller är godkänd i förväg av den "
                        + "andra huvudmannen",
                    "the intervention is within the principal's own area of responsibility by law or approved beforehand "
                        + "by the other principal")
            case .competentParty:
                language.text(
                    "den anlitade parten har kompetens för uppdraget", "the contracted party is competent for the task")
            case .responsibilityStays:
                language.text(
                    "ansvaret för hälso- och sjukvården stannar hos en huvudman och inte läggs på boendet",
                    "responsibility for health care stays with a principal and is not laid on the home")
            }
        }
    }

    /// The norm that allows it.
    public var grounds: Citations { Citations(.performOrContract) }

    /// Whether a condition is met.
    public func met(_ condition: Requirement) -> Knowledge? {
        switch condition {
        case .ownAreaOrApproved: withinOwnArea.or(approvedByOther)
        case .competentParty: contracted ? competentParty : nil
        case .responsibilityStays: contracted && healthCare ? responsibilityStays : nil
        }
    }

    /// That the other principal has to approve what is outside the own area.
    public func readings(when allowed: Knowledge, deciding: Conditions<Requirement>) -> Citations? {
        deciding.contains(.ownAreaOrApproved) && withinOwnArea != .yes
            ? Citations(.approvalBeforehand).citing(.approvalWidensTheRight) : nil
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ allowed: Knowledge, in language: Language) -> String {
        switch (allowed, contracted) {
        case (.yes, false):
            language.text(
                "Huvudmannen får utföra insatsen själv.", "The principal may perform the intervention itself.")
        case (.yes, true):
            language.text(
                "Huvudmannen får träffa avtal med en annan part om insatsen.",
                "The principal may contract another party for the intervention.")
        case (.no, false):
            language.text(
                "Huvudmannen får inte utföra insatsen med stöd av den här bestämmelsen.",
                "This provision does not let the principal perform the intervention.")
        case (.no, true):
            language.text(
                "Huvudmannen får inte träffa avtalet med stöd av den här bestämmelsen.",
                "This provision does not let the principal make the contract.")
        case (.unknown, _):
            language.text(
                "Det går inte att avgöra om huvudmannen får ordna insatsen på det sättet.",
                "It cannot be decided whether the principal may arrange the intervention in this way.")
        }
    }
}
