// SPDX-License-Identifier: Apache-2.0

/// Whether the joint process of a placement has been through its steps, and which remain.
///
/// Swedish: *process för gemensamma aktiviteter vid placering*. Part C, mental disability and abuse, section 6.3.
///
/// 1. A SIP is held as early as possible, or a plan made, and the person's wishes are heeded.    (P-71)
/// 2. When the cost has to be divided: a dialogue on it, between the principals only.            (P-71)
/// 3. Then: those who may decide on money are contacted and given a basis for the decision.      (P-71)
/// 4. Then: an agreement in writing on the division of the cost, which builds on the plan.        (P-71)
/// 5. The plan, and the agreement on the cost, are followed up regularly.                         (P-71)
///
/// The steps that are missing are told in their order: the first of them is the next one to take.
public struct PlacementProcess: CompletenessQuestion {
    /// Whether the cost has to be divided; only then do the steps on cost apply.
    public let divisionNeeded: Bool

    /// Whether a SIP has been held, or a plan made on its template.
    public let planMade: Knowledge

    /// Whether the person's wishes have been heeded.
    public let wishesHeeded: Knowledge

    /// Whether a dialogue on the cost has been held.
    public let dialogueHeld: Knowledge

    /// Whether only the principals took part in it.
    public let principalsOnly: Knowledge

    /// Whether those who may decide on money have been contacted and given a basis.
    public let mandateContacted: Knowledge

    /// Whether an agreement in writing, which builds on the plan, has been drawn up.
    public let agreementWritten: Knowledge

    /// Whether the plan is followed up regularly.
    public let planFollowedUp: Knowledge

    /// Whether the agreement on the cost is followed up regularly.
    public let agreementFollowedUp: Knowledge

    /// The facts of one placement.
    public init(
        divisionNeeded: Bool, planMade: Knowledge, wishesHeeded: Knowledge, dialogueHeld: Knowledge,
        principalsOnly: Knowledge, mandateContacted: Knowledge, agreementWritten: Knowledge, planFollowedUp: Knowledge,
        agreementFollowedUp: Knowledge
    ) {
        self.divisionNeeded = divisionNeeded
        self.planMade = planMade
        self.wishesHeeded = wishesHeeded
        self.dialogueHeld = dialogueHeld
        self.principalsOnly = principalsOnly
        self.mandateContacted = mandateContacted
        self.agreementWritten = agreementWritten
        self.planFollowedUp = planFollowedUp
        self.agreementFollowedUp = agreementFollowedUp
    }

    /// The steps, in their order.
    public enum Item: UInt8, RequiredItem {
        /// A SIP is held, or a plan made.
        case planMade
        /// The person's wishes are heeded.
        case wishesHeeded
        /// A dialogue on the cost is held.
        case dialogueHeld
        /// Only the principals take part in it.
        case principalsOnly
        /// Those who may decide on money are contacted.
        case mandateContacted
        /// An agreement is written.
        case agreementWritten
        /// The plan is followed up.
        case planFollowedUp
        /// The agreement is followed up.
        case agreementFollowedUp

        /// The norm that demands it.
        public var norm: Norm { .placementProcess }

        /// Whether the step is about the division of the cost.
        var isAboutCost: Bool {
            switch self {
            case .dialogueHeld, .principalsOnly, .mandateContacted, .agreementWritten, .agreementFollowedUp: true
            case .planMade, .wishesHeeded, .planFollowedUp: false
            }
        }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .planMade: "planMade"
            case .wishesHeeded: "wishesHeeded"
            case .dialogueHeld: "dialogueHeld"
            case .principalsOnly: "principalsOnly"
            case .mandateContacted: "mandateContacted"
            case .agreementWritten: "agreementWritten"
            case .planFollowedUp: "planFollowedUp"
            case .agreementFollowedUp: "agreementFollowedUp"
            }
        }

        /// The step as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .planMade:
                language.text(
                    "en SIP, eller en plan enligt mallen för SIP, har gjorts",
                    "a SIP, or a plan on its template, has been made")
            case .wishesHeeded:
                language.text(
                    "personens egna önskemål har tagits till vara", "the person's own wishes have been heeded")
            case .dialogueHeld:
                language.text(
                    "en dialog om kostnadsfördelningen har förts",
                    "a dialogue on the division of the cost has been held")
            case .principalsOnly:
                language.text(
                    "bara huvudmännen deltar i dialogen om kostnaden",
                    "only the principals take part in the dialogue on the cost")
            case .mandateContacted:
                language.text(
                    "de som får fatta ekonomiska beslut har kontaktats och fått underlag",
                    "those who may decide on money have been contacted and given a basis")
            case .agreementWritten:
                language.text(
                    "en skriftlig överenskommelse om kostnaden har upprättats utifrån planen",
                    "an agreement in writing on the cost has been drawn up from the plan")
            case .planFollowedUp: language.text("planen följs upp regelbundet", "the plan is followed up regularly")
            case .agreementFollowedUp:
                language.text(
                    "överenskommelsen om kostnaden följs upp regelbundet",
                    "the agreement on the cost is followed up regularly")
            }
        }

        /// That the step remains.
        public func missing(in language: Language) -> String {
            switch self {
            case .planMade:
                language.text(
                    "En SIP, eller en plan enligt mallen för SIP, ska göras så tidigt som möjligt.",
                    "A SIP, or a plan on its template, must be made as early as possible.")
            case .wishesHeeded:
                language.text("Personens egna önskemål ska tas till vara.", "The person's own wishes must be heeded.")
            case .dialogueHeld:
                language.text(
                    "En dialog om kostnadsfördelningen ska inledas.",
                    "A dialogue on the division of the cost must be opened.")
            case .principalsOnly:
                language.text(
                    "Dialogen om kostnaden ska föras enbart mellan huvudmännen.",
                    "The dialogue on the cost must be between the principals only.")
            case .mandateContacted:
                language.text(
                    "De som får fatta ekonomiska beslut ska kontaktas och få underlag.",
                    "Those who may decide on money must be contacted and given a basis.")
            case .agreementWritten:
                language.text(
                    "En skriftlig överenskommelse om kostnaden ska upprättas utifrån planen.",
                    "An agreement in writing on the cost must be drawn up from the plan.")
            case .planFollowedUp:
                language.text("Planen ska följas upp regelbundet.", "The plan must be followed up regularly.")
            case .agreementFollowedUp:
                language.text(
                    "Överenskommelsen om kostnaden ska följas upp regelbundet.",
                    "The agreement on the cost must be followed up regularly.")
            }
        }
    }

    /// The norm that orders the steps.
    public var grounds: Citations { Citations(.placementProcess) }

    /// Whether a step has been taken.
    public func has(_ item: Item) -> Knowledge? {
        guard divisionNeeded || !item.isAboutCost else { return nil }
        return switch item {
        case .planMade: planMade
        case .wishesHeeded: wishesHeeded
        case .dialogueHeld: dialogueHeld
        case .principalsOnly: dialogueHeld == .no ? nil : principalsOnly
        case .mandateContacted: mandateContacted
        case .agreementWritten: agreementWritten
        case .planFollowedUp: planFollowedUp
        case .agreementFollowedUp: agreementWritten == .no ? nil : agreementFollowedUp
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ isComplete: Knowledge, in language: Language) -> String {
        switch isComplete {
        case .yes where !divisionNeeded:
            language.text(
                "Alla steg är tagna; kostnaden behöver inte fördelas.",
                "Every step has been taken; the cost need not be divided.")
        case .yes: language.text("Alla steg är tagna.", "Every step has been taken.")
        case .no:
            language.text("Alla steg är inte tagna; de här återstår.", "Not every step has been taken; these remain.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om alla steg är tagna.",
                "It cannot be decided whether every step has been taken.")
        }
    }
}
