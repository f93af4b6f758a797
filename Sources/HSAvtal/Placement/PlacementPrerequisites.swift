// SPDX-License-Identifier: Apache-2.0

/// Whether the agreement's conditions before a placement outside the home are met.
///
/// Swedish: *förutsättningar för en placering utanför hemmet*. Part C, mental disability and abuse, section 6.3.
///
/// 1. The person does not need interventions of both principals: outside the agreement.   (P-01)
/// 2. The local resources are exhausted.                                               (P-49)
/// 3. The need cannot be met in any other way.                                         (P-49)
/// 4. Outside the region: resources nearby or in Västra Götaland have been considered. (P-50)
/// 5. Outside the region: there is no suitable one, or quality and focus weigh heavier to the person's advantage.   (P-50, I-51)
/// 6. A child: health and schooling have been the most important factors.              (P-52)
/// 7. Not in an emergency: a SIP, or a plan on its template, is drawn up.              (P-57, I-53, I-64)
/// 8. Not in an emergency: the principals have agreed on the cost.                     (P-62, I-53)
///
/// Whether a decision on a placement is lawful is another matter, which the agreement does not govern.
public struct PlacementPrerequisites: PermissionQuestion {
    /// Whether it is an emergency placement; planning and the agreement on cost then follow promptly (P-59, P-64).
    public let emergency: Bool

    /// Whether the placement is outside the region.
    public let outsideRegion: Bool

    /// Whether a child is placed.
    public let child: Bool

    /// Whether the person needs interventions of both principals.
    public let needsBothPrincipals: Knowledge

    /// Whether the local resources are exhausted.
    public let localResourcesExhausted: Knowledge

    /// Whether the need cannot be met in another way than by a placement outside the home.
    public let noOtherWay: Knowledge

    /// Whether resources nearby or in Västra Götaland have been considered.
    public let nearbyConsidered: Knowledge

    /// Whether a resource nearby or in Västra Götaland could meet the need.
    public let suitableResourceNearby: Knowledge

    /// Whether quality and focus weigh heavier than the distance, to the person's advantage.
    public let advantageElsewhere: Knowledge

    /// Whether the child's health and schooling have been the most important factors.
    public let childConsidered: Knowledge

    /// Whether a SIP, or a plan on its template, is drawn up.
    public let planDrawnUp: Knowledge

    /// Whether the principals have agreed on the cost.
    public let costAgreed: Knowledge

    /// The facts of one placement.
    public init(
        emergency: Bool, outsideRegion: Bool, child: Bool, needsBothPrincipals: Knowledge,
        localResourcesExhausted: Knowledge, noOtherWay: Knowledge, nearbyConsidered: Knowledge,
        suitableResourceNearby: Knowledge, advantageElsewhere: Knowledge, childConsidered: Knowledge,
        planDrawnUp: Knowledge, costAgreed: Knowledge
    ) {
        self.emergency = emergency
        self.outsideRegion = outsideRegion
        self.child = child
        self.needsBothPrincipals = needsBothPrincipals
        self.localResourcesExhausted = localResourcesExhausted
        self.noOtherWay = noOtherWay
        self.nearbyConsidered = nearbyConsidered
        self.suitableResourceNearby = suitableResourceNearby
        self.advantageElsewhere = advantageElsewhere
        self.childConsidered = childConsidered
        self.planDrawnUp = planDrawnUp
        self.costAgreed = costAgreed
    }

    /// The conditions, each a norm.
    public enum Requirement: UInt8, Condition {
        /// The local resources are exhausted.
        case localResourcesExhausted
        /// There is no other way.
        case noOtherWay
        /// Resources nearby have been considered.
        case nearbyConsidered
        /// There is a ground for leaving the region.
        case geographyJustified
        /// The child's health and schooling have been considered.
        case childConsidered
        /// A plan is drawn up.
        case planDrawnUp
        /// The cost is agreed on.
        case costAgreed

        /// The norm that states the condition.
        public var norm: Norm {
            switch self {
            case .localResourcesExhausted, .noOtherWay: .localResourcesExhausted
            case .nearbyConsidered, .geographyJustified: .nearbyResourcesFirst
            case .childConsidered: .childsHealthAndSchooling
            case .planDrawnUp: .planBeforePlacement
            case .costAgreed: .agreementBeforePlacement
            }
        }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .localResourcesExhausted: "localResourcesExhausted"
            case .noOtherWay: "noOtherWay"
            case .nearbyConsidered: "nearbyConsidered"
            case .geographyJustified: "geographyJustified"
            case .childConsidered: "childConsidered"
            case .planDrawnUp: "planDrawnUp"
            case .costAgreed: "costAgreed"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .localResourcesExhausted:
                language.text(
                    "resurserna i personens närmiljö är uttömda",
                    "the resources in the person's surroundings are exhausted")
            case .noOtherWay:
                language.text(
                    "behovet bara kan tillgodoses genom placering utanför hemmet",
                    "the need can only be met by a placement outside the home")
            case .nearbyConsidered:
                language.text(
                    "resurser i närmiljön och i Västra Götaland har övervägts",
                    "resources nearby and in Västra Götaland have been considered")
            case .geographyJustified:
                language.text(
                    "valet att placera utanför regionen motiveras av att en lämplig resurs saknas i närmiljön och i "
                        + "Västra Götaland eller av insatsens kvalitet och inriktning",
                    "the choice to place outside the region is justified by the lack of a suitable resource nearby and in "
                        + "Västra Götaland or by the quality and focus of the intervention")
            case .childConsidered:
                language.text(
                    "barnets hälsa och skolgång har vägt tyngst",
                    "the child's health and schooling have weighed heaviest")
            case .planDrawnUp:
                language.text(
                    "en SIP, eller en plan enligt mallen för SIP, är upprättad",
                    "a SIP, or a plan on its template, is drawn up")
            case .costAgreed:
                language.text(
                    "huvudmännen har kommit överens om kostnadsansvaret",
                    "the principals have agreed on who bears the cost")
            }
        }
    }

    /// The norm on what comes before every placement; in an emergency those on what comes after.
    public var grounds: Citations {
        emergency
            ? Citations(.emergencyPlanning).citing(.emergencyCostStays) : Citations(.agreementBeforePlacement)
    }

    /// Whether a condition is met.
    public func met(_ condition: Requirement) -> Knowledge? {
        switch condition {
        case .localResourcesExhausted: localResourcesExhausted
        case .noOtherWay: noOtherWay
        case .nearbyConsidered: outsideRegion ? nearbyConsidered : nil
        case .geographyJustified: outsideRegion ? suitableResourceNearby.negated.or(advantageElsewhere) : nil
        case .childConsidered: child ? childConsidered : nil
        case .planDrawnUp: emergency ? nil : planDrawnUp
        case .costAgreed: emergency ? nil : costAgreed
        }
    }

    /// Whether the conditions are met, for somebody whom the agreement is about.
    public func decide(under edition: Edition) -> Decision<Permission<Requirement>> {
        switch needsBothPrincipals {
        case .yes: return decideByConditions()
        case .no: return Decision(.outsideScope, citing: Citations(.mentalHealthTargetGroup))
        case .unknown: return Decision(.leftOpen(.missingFacts), citing: Citations(.mentalHealthTargetGroup))
        }
    }

    /// The conclusion, then every condition that decided it; or why the agreement is not about the person.
    public func sentences(
        for decision: Decision<Permission<Requirement>>, under edition: Edition, in language: Language
    ) -> [String] {
        switch needsBothPrincipals {
        case .yes: return conditionSentences(for: decision, in: language)
        case .no:
            return [
                language.text(
                    "Avtalets villkor inför en placering gäller inte, eftersom personen inte behöver insatser av båda "
                        + "huvudmännen.",
                    "The agreement's conditions before a placement do not apply, for the person does not need interventions "
                        + "of both principals.")
            ]
        case .unknown:
            return [
                conclusion(.unknown, in: language),
                language.text(
                    "Det är inte känt om personen behöver insatser av båda huvudmännen.",
                    "It is not known whether the person needs interventions of both principals."),
            ]
        }
    }

    /// That an emergency does not wait for papers, and that a suitable resource nearby counts.
    public func readings(when allowed: Knowledge, deciding: Conditions<Requirement>) -> Citations? {
        let turnsOnGeography = deciding.contains(.geographyJustified) && suitableResourceNearby != .no
        let turnsOnPlan = deciding.contains(.planDrawnUp)
        var readings: Citations? = emergency && allowed == .yes ? Citations(.emergencyBeforePapers) : nil
        if turnsOnGeography { readings = Citations(.suitableResourceNearby).union(readings) }
        if turnsOnPlan { readings = Citations(.needMakesBothTakePart).union(readings) }
        return readings
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ allowed: Knowledge, in language: Language) -> String {
        switch allowed {
        case .yes where emergency:
            language.text(
                "Avtalets villkor inför en akut placering är uppfyllda; den gemensamma planeringen ska göras skyndsamt, "
                    + "och huvudmännen omgående komma överens om en tillfällig ansvarsfördelning.",
                "The agreement's conditions before an emergency placement are met; joint planning must follow "
                    + "promptly, and a temporary division of responsibility be agreed at once.")
        case .yes:
            language.text(
                "Avtalets villkor inför placeringen är uppfyllda.",
                "The agreement's conditions before the placement are met.")
        case .no:
            language.text(
                "Avtalets villkor inför placeringen är inte uppfyllda; om ett beslut om placering är lagligt prövas inte här.",
                "The agreement's conditions before the placement are not met; whether a decision on the placement is lawful "
                    + "is not examined here.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om avtalets villkor inför placeringen är uppfyllda.",
                "It cannot be decided whether the agreement's conditions before the placement are met.")
        }
    }
}
