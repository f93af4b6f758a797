// SPDX-License-Identifier: Apache-2.0

/// Whether a coordinated individual plan, SIP, describes what it has to.
///
/// Swedish: *innehåll i en SIP*. Part A, *Samordnad Individuell Plan, SIP*.
///
/// Ongoing and planned interventions of the municipality, the region and other actors.    
public struct CoordinatedPlanContent: CompletenessQuestion {
    /// Whether ongoing interventions of the municipality are described.
    public let ongoingByMunicipality: Knowledge

    /// Whether planned interventions of the municipality are described.
    public let plannedByMunicipality: Knowledge

    /// Whether ongoing interventions of the region are described.
    public let ongoingByRegion: Knowledge

    /// Whether planned interventions of the region are described.
    public let plannedByRegion: Knowledge

    /// Whether other actors take part.
    public let otherActors: Knowledge

    /// Whether the interventions of other actors are described.
    public let byOtherActors: Knowledge

    /// What a plan describes.
    public init(
        ongoingByMunicipality: Knowledge, plannedByMunicipality: Knowledge, ongoingByRegion: Knowledge,
        plannedByRegion: Knowledge, otherActors: Knowledge, byOtherActors: Knowledge
    ) {
        self.ongoingByMunicipality = ongoingByMunicipality
        self.plannedByMunicipality = plannedByMunicipality
        self.ongoingByRegion = ongoingByRegion
        self.plannedByRegion = plannedByRegion
        self.otherActors = otherActors
        self.byOtherActors = byOtherActors
    }

    /// What the plan has to describe.
    public enum Item: UInt8, RequiredItem {
        /// Ongoing interventions of the municipality.
        case ongoingByMunicipality
        /// Planned interventions of the municipality.
        case plannedByMunicipality
        /// Ongoing interventions of the region.
        case ongoingByRegion
        /// Planned interventions of the region.
        case plannedByRegion
        /// Interventions of other actors.
        case byOtherActors

        /// The norm that demands the item.
        public var norm: Norm { .contentOfCoordinatedPlan }

        /// The name of the fact.
        public var name: String {
            switch self {
            case .ongoingByMunicipality: "ongoingByMunicipality"
            case .plannedByMunicipality: "plannedByMunicipality"
            case .ongoingByRegion: "ongoingByRegion"
            case .plannedByRegion: "plannedByRegion"
            case .byOtherActors: "byOtherActors"
            }
        }

        private func object(in language: Language) -> String {
            switch self {
            case .ongoingByMunicipality:
                language.text("kommunens pågående insatser", "the municipality's ongoing interventions")
            case .plannedByMunicipality:
                language.text("kommunens planerade insatser", "the municipality's planned interventions")
            case .ongoingByRegion: language.text("regionens pågående insatser", "the region's ongoing interventions")
            case .plannedByRegion: language.text("regionens planerade insatser", "the region's planned interventions")
            case .byOtherActors: language.text("andra aktörers insatser", "the interventions of other actors")
            }
        }

        /// The item as a clause.
        public func clause(in language: Language) -> String {
            language.text("planen beskriver \(object(in: .swedish))", "the plan describes \(object(in: .english))")
        }

        /// That the item is missing.
        public func missing(in language: Language) -> String {
            language.text(
                "Planen beskriver inte \(object(in: .swedish)).", "The plan does not describe \(object(in: .english)).")
        }
    }

    /// The norm that says what a plan describes.
    public var grounds: Citations { Citations(.contentOfCoordinatedPlan) }

    /// Whether something is described; other actors only where there are any.
    public func has(_ item: Item) -> Knowledge? {
        switch item {
        case .ongoingByMunicipality: ongoingByMunicipality
        case .plannedByMunicipality: plannedByMunicipality
        case .ongoingByRegion: ongoingByRegion
        case .plannedByRegion: plannedByRegion
        case .byOtherActors:
            switch otherActors {
            case .no: nil
            case .yes: byOtherActors
            case .unknown: byOtherActors == .yes ? .yes : .unknown
            }
        }
    }

    /// That it is not known whether something is described, or whether it has to be.
    public func unknown(_ item: Item, in language: Language) -> String {
        guard item == .byOtherActors, byOtherActors == .no else { return item.unknownSentence(in: language) }
        return language.text(
            "Det är inte känt om andra aktörer deltar, och planen beskriver inte deras insatser.",
            "It is not known whether other actors take part, and the plan does not describe their interventions.")
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ isComplete: Knowledge, in language: Language) -> String {
        switch isComplete {
        case .yes:
            language.text("Planen beskriver allt som en SIP ska beskriva.", "The plan describes all that a SIP has to.")
        case .no:
            language.text(
                "Planen beskriver inte allt som en SIP ska beskriva.",
                "The plan does not describe all that a SIP has to.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om planen beskriver allt som en SIP ska beskriva.",
                "It cannot be decided whether the plan describes all that a SIP has to.")
        }
    }
}
