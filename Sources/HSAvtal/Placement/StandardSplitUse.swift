// SPDX-License-Identifier: Apache-2.0

/// Whether the principals may share the cost of a placement by the standard split.
///
/// Swedish: *schablon för fördelning av placeringskostnaden*. Part C, mental disability and abuse, section 6.3.
///
/// 1. The person needs interventions of the municipality's social services,        (P-67)
/// 2. and health care;                                                             (P-67)
/// 3. the division between these is unclear,                                       (P-67)
/// 4. and could not be defined in another way;                                     (P-67)
/// 5. nothing else has been agreed.                                                (P-67)
///
/// Then they may, but need not (I-17); the region bears 33 per cent and the municipality 67 (I-16).
public struct StandardSplitUse: PermissionQuestion {
    /// Whether the person needs interventions of the municipality's social services.
    public let needsSocialServices: Knowledge

    /// Whether the person needs health care.
    public let needsHealthCare: Knowledge

    /// Whether the division between the two is unclear.
    public let divisionUnclear: Knowledge

    /// Whether the division of the cost could not be defined in another way.
    public let notDefinableOtherwise: Knowledge

    /// Whether nothing else has been agreed.
    public let nothingElseAgreed: Knowledge

    /// The facts of one placement.
    public init(
        needsSocialServices: Knowledge, needsHealthCare: Knowledge, divisionUnclear: Knowledge,
        notDefinableOtherwise: Knowledge, nothingElseAgreed: Knowledge
    ) {
        self.needsSocialServices = needsSocialServices
        self.needsHealthCare = needsHealthCare
        self.divisionUnclear = divisionUnclear
        self.notDefinableOtherwise = notDefinableOtherwise
        self.nothingElseAgreed = nothingElseAgreed
    }

    /// The conditions.
    public enum Requirement: UInt8, Condition {
        /// Social services are needed.
        case needsSocialServices
        /// Health care is needed.
        case needsHealthCare
        /// The division is unclear.
        case divisionUnclear
        /// It could not be defined otherwise.
        case notDefinableOtherwise
        /// Nothing else is agreed.
        case nothingElseAgreed

        /// The norm that states the condition.
        public var norm: Norm { .standardSplit }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .needsSocialServices: "needsSocialServices"
            case .needsHealthCare: "needsHealthCare"
            case .divisionUnclear: "divisionUnclear"
            case .notDefinableOtherwise: "notDefinableOtherwise"
            case .nothingElseAgreed: "nothingElseAgreed"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .needsSocialServices:
                language.text(
                    "personen behöver insatser från kommunens socialtjänst",
                    "the person needs interventions of the municipality's social services")
            case .needsHealthCare:
                language.text("personen behöver hälso- och sjukvård", "the person needs health care")
            case .divisionUnclear:
                language.text(
                    "fördelningen mellan socialtjänst och hälso- och sjukvård är oklar",
                    "the division between social services and health care is unclear")
            case .notDefinableOtherwise:
                language.text(
                    "alla andra sätt att bestämma kostnadsfördelningen är prövade",
                    "every other way of defining the division of the cost has been tried")
            case .nothingElseAgreed:
                language.text(
                    "huvudmännen saknar en annan överenskommelse om fördelningen",
                    "the principals have no other agreement on the division")
            }
        }
    }

    /// The norm that allows it, and what the split is.
    public var grounds: Citations { Citations(.standardSplit).citing(.standardSplitInPerCent) }

    /// That the split is not automatic.
    public func readings(when allowed: Knowledge, deciding: Conditions<Requirement>) -> Citations? {
        Citations(.standardSplitNotAutomatic)
    }

    /// Whether a condition is met.
    public func met(_ condition: Requirement) -> Knowledge? {
        switch condition {
        case .needsSocialServices: needsSocialServices
        case .needsHealthCare: needsHealthCare
        case .divisionUnclear: divisionUnclear
        case .notDefinableOtherwise: notDefinableOtherwise
        case .nothingElseAgreed: nothingElseAgreed
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ allowed: Knowledge, in language: Language) -> String {
        switch allowed {
        case .yes:
            language.text(
                "Huvudmännen får dela placeringskostnaden enligt schablonen, som ska användas restriktivt.",
                "The principals may share the cost of the placement by the standard split, which is to be used restrictively."
            )
        case .no:
            language.text(
                "Schablonen får inte användas; kostnaden fördelas efter ansvar eller enligt vad huvudmännen avtalar.",
                "The standard split may not be used; the cost is divided by responsibility, or as the principals agree."
            )
        case .unknown:
            language.text(
                "Det går inte att avgöra om schablonen får användas.",
                "It cannot be decided whether the standard split may be used.")
        }
    }
}
