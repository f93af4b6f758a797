// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

// What two questions ask of a placement.
private let meaningOfEmergency = (swedish: "om placeringen är akut", english: "whether it is an emergency placement")
extension PlacementPrerequisites: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "placement-prerequisites" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Är avtalets villkor inför en placering utanför hemmet uppfyllda?"
            : "Are the agreement's conditions before a placement outside the home met?"
    }

    /// What the facts mean: the conditions, and those beside them.
    public static var meanings: [String: (swedish: String, english: String)] {
        meanings(
            of: Requirement.self,
            and: [
                "emergency": meaningOfEmergency,
                "outsideRegion": (
                    "om placeringen görs utanför regionen", "whether the placement is outside the region"
                ),
                "child": ("om den som placeras är ett barn", "whether a child is placed"),
                "needsBothPrincipals": (
                    "om personen behöver insatser av båda huvudmännen",
                    "whether the person needs interventions of both principals"
                ),
                "suitableResourceNearby": (
                    "om det finns en lämplig resurs i närmiljön eller i Västra Götaland",
                    "whether there is a suitable resource nearby or in Västra Götaland"
                ),
                "advantageElsewhere": (
                    "om kvalitet och inriktning väger tyngre än avståndet, till personens fördel",
                    "whether quality and focus weigh heavier than the distance, to the person's advantage"
                ),
            ])
    }

    /// Reads what sort of placement it is, and whether each condition is met.
    public init?(facts: inout some FactSource) {
        self.init(
            emergency: facts.value("emergency"),
            outsideRegion: facts.value("outsideRegion"),
            child: facts.value("child"),
            needsBothPrincipals: facts.value("needsBothPrincipals"),
            localResourcesExhausted: facts.value("localResourcesExhausted"),
            noOtherWay: facts.value("noOtherWay"),
            nearbyConsidered: facts.value("nearbyConsidered"),
            suitableResourceNearby: facts.value("suitableResourceNearby"),
            advantageElsewhere: facts.value("advantageElsewhere"),
            childConsidered: facts.value("childConsidered"),
            planDrawnUp: facts.value("planDrawnUp"),
            costAgreed: facts.value("costAgreed"))
    }
}

extension PlanBeforePlacement: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "plan-before-placement" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vilken gemensam plan kräver placeringen?"
            : "Which joint plan does the placement need?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "emergency": meaningOfEmergency,
            "bothInvolved": (
                swedish: "om båda huvudmännen är delaktiga i placeringen",
                english: "whether both principals take part in the placement"
            ),
            "declinesSIP": (
                "om personen avböjer att medverka i en SIP", "whether the person declines to take part in a SIP"
            ),
            "consentsToCooperation": (
                "om personen samtycker till att huvudmännen samverkar",
                "whether the person consents to cooperation between the principals"
            ),
        ]
    }

    /// Reads the facts of one placement.
    public init?(facts: inout some FactSource) {
        self.init(
            emergency: facts.value("emergency"),
            bothInvolved: facts.value("bothInvolved"),
            declinesSIP: facts.value("declinesSIP"),
            consentsToCooperation: facts.value("consentsToCooperation"))
    }

    /// The plan.
    public static func fields(of answer: Plan) -> [AnswerField] { [AnswerField("plan", answer)] }
}

extension PlacementProcess: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "placement-process" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vilka steg återstår i huvudmännens gemensamma arbete med en placering?"
            : "Which steps remain in the principals' joint process of a placement?"
    }

    /// What the facts mean: the steps, and whether those on the cost apply.
    public static var meanings: [String: (swedish: String, english: String)] {
        meanings(
            of: Item.self,
            and: [
                "divisionNeeded": (
                    "om kostnaden behöver fördelas; bara då krävs stegen om kostnaden",
                    "whether the cost has to be divided; only then are the steps on the cost demanded"
                )
            ])
    }

    /// Reads whether each step has been taken.
    public init?(facts: inout some FactSource) {
        self.init(
            divisionNeeded: facts.value("divisionNeeded"),
            planMade: facts.value("planMade"),
            wishesHeeded: facts.value("wishesHeeded"),
            dialogueHeld: facts.value("dialogueHeld"),
            principalsOnly: facts.value("principalsOnly"),
            mandateContacted: facts.value("mandateContacted"),
            agreementWritten: facts.value("agreementWritten"),
            planFollowedUp: facts.value("planFollowedUp"),
            agreementFollowedUp: facts.value("agreementFollowedUp"))
    }
}
