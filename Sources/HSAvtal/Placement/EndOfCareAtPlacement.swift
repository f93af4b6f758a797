// SPDX-License-Identifier: Apache-2.0

/// Whether a health-care operation may end its care of a person because the person is placed.
///
/// Swedish: *avslut hos hälso- och sjukvården på grund av placering*. Part C, mental disability and abuse, section 6.3.
///
/// 1. The person needs continued interventions, and                     (P-54)
/// 2. the placement is the reason why the care is ended: prohibited.    (P-54)
public struct EndOfCareAtPlacement: ProhibitionQuestion {
    /// Whether the person needs continued interventions.
    public let continuedNeed: Knowledge

    /// Whether the placement is the reason why the care is ended.
    public let placementIsTheReason: Knowledge

    /// The facts of one case.
    public init(continuedNeed: Knowledge, placementIsTheReason: Knowledge) {
        self.continuedNeed = continuedNeed
        self.placementIsTheReason = placementIsTheReason
    }

    /// What makes it prohibited.
    public enum Circumstance: UInt8, Condition {
        /// The need continues.
        case continuedNeed
        /// The placement is the reason.
        case placementIsTheReason

        /// The norm that states the circumstance.
        public var norm: Norm { .noDischargeBecauseOfPlacement }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .continuedNeed: "continuedNeed"
            case .placementIsTheReason: "placementIsTheReason"
            }
        }

        /// The circumstance as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .continuedNeed:
                language.text(
                    "personen behöver fortsatta insatser", "the person needs continued interventions")
            case .placementIsTheReason:
                language.text(
                    "placeringen är skälet till att vården avslutas",
                    "the placement is the reason why the care is ended")
            }
        }
    }

    /// The norm that forbids it.
    public var grounds: Citations { Citations(.noDischargeBecauseOfPlacement) }

    /// Whether a circumstance is at hand.
    public func met(_ circumstance: Circumstance) -> Knowledge {
        switch circumstance {
        case .continuedNeed: continuedNeed
        case .placementIsTheReason: placementIsTheReason
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ prohibited: Knowledge, in language: Language) -> String {
        switch prohibited {
        case .yes:
            language.text(
                "Verksamheten inom hälso- och sjukvården får inte avsluta vården av personen på grund av placeringen.",
                "The health-care operation must not end its care of the person because of the placement.")
        case .no:
            language.text(
                "Bestämmelsen om avslut vid placering är inte tillämplig; andra skäl att avsluta vården prövas inte här.",
                "The provision on ending care at a placement does not apply; other reasons to end the care are not "
                    + "examined here.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om verksamheten får avsluta vården av personen.",
                "It cannot be decided whether the operation may end its care of the person.")
        }
    }
}
