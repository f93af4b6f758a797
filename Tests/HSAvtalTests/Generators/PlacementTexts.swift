// SPDX-License-Identifier: Apache-2.0

import HSAvtal

/// A way in which a text is missing.
enum Blank: CaseIterable {
    case notThere
    case empty
    case spaces
    case tab
    case lines
    case unbreakable

    /// The text.
    var text: String? {
        switch self {
        case .notThere: nil
        case .empty: ""
        case .spaces: "   "
        case .tab: "\t"
        case .lines: " \n\r\n"
        case .unbreakable: "\u{a0}"
        }
    }
}

/// What a plan for a placement lacks, and how.
struct PlanText {
    /// Whether it is an emergency.
    var emergency: Bool

    /// Whether there is another party.
    var hasOtherParty: Bool

    /// What is missing.
    var missing: Conditions<PlacementPlan.Item>

    /// How it is missing.
    var blank: Blank

    /// Every set of things that may be missing, each in every way; things that do not apply are not missing.
    static let all: [PlanText] = everyFlags(2).flatMap { flags in
        (0..<UInt16(1 << PlacementPlan.Item.allCases.count)).flatMap { bits -> [PlanText] in
            let missing = Conditions<PlacementPlan.Item>(rawValue: bits)
            guard flags[0] || !missing.contains(.temporaryDivision), flags[1] || !missing.contains(.otherParties) else {
                return []
            }
            return Blank.allCases.map {
                PlanText(emergency: flags[0], hasOtherParty: flags[1], missing: missing, blank: $0)
            }
        }
    }

    /// The plan.
    var plan: PlacementPlan {
        PlacementPlan(
            emergency: emergency, goal: text(.goal), plannedDuration: text(.plannedDuration), needs: text(.needs),
            wishes: text(.wishes), regionResponsibility: text(.regionResponsibility),
            municipalityResponsibility: text(.municipalityResponsibility),
            otherParties: hasOtherParty
                ? [PartyResponsibility(name: "Skolan", responsibility: text(.otherParties))] : [],
            assurance: text(.assurance), schoolOrOccupation: text(.schoolOrOccupation),
            temporaryDivision: text(.temporaryDivision))
    }

    private func text(_ item: PlacementPlan.Item) -> String? { missing.contains(item) ? blank.text : "En text." }
}

/// What an agreement on the cost of a placement lacks, and how.
struct AgreementText {
    /// Whether there is another party.
    var hasOtherParty: Bool

    /// What is missing; that it is signed is another fact.
    var missing: Conditions<CostAgreement.Item>

    /// How a text is missing.
    var blank: Blank

    /// Whether those with a mandate have signed it.
    var signed: Knowledge

    /// Every set of things that may be missing, each in every way; other parties are not missing without any.
    static let all: [AgreementText] = [false, true].flatMap { hasOtherParty in
        (0..<UInt16(1 << (CostAgreement.Item.allCases.count - 1))).flatMap { bits -> [AgreementText] in
            let missing = Conditions<CostAgreement.Item>(rawValue: bits)
            guard hasOtherParty || !missing.contains(.otherParties) else { return [] }
            return Blank.allCases.flatMap { blank in
                Knowledge.allCases.map {
                    AgreementText(hasOtherParty: hasOtherParty, missing: missing, blank: blank, signed: $0)
                }
            }
        }
    }

    /// The agreement.
    var agreement: CostAgreement {
        let period = Self.periods[missing.contains(.period) ? blank : nil] ?? (nil, nil)
        return CostAgreement(
            inWriting: !missing.contains(.inWriting), regionResponsibility: text(.regionResponsibility),
            municipalityResponsibility: text(.municipalityResponsibility),
            otherParties: hasOtherParty
                ? [PartyResponsibility(name: "Skolan", responsibility: text(.otherParties))] : [],
            healthCareProvision: text(.healthCareProvision),
            division: missing.contains(.division) ? nil : .percent, firstDay: period.0, lastDay: period.1,
            basedOnPlan: !missing.contains(.basedOnPlan), signedWithMandate: signed)
    }

    private func text(_ item: CostAgreement.Item) -> String? { missing.contains(item) ? blank.text : "En text." }

    /// The first and the last day; without one, without the other, without both, and the wrong way round.
    private static let periods: [Blank?: (CivilDate?, CivilDate?)] = {
        let days = [1, 2].map { CivilDate(year: 2_026, month: 5, day: $0) }
        return [
            nil: (days[0], days[1]), .notThere: (nil, nil), .empty: (days[0], nil), .spaces: (nil, days[1]),
            .tab: (days[1], days[0]), .lines: (days[1], days[0]), .unbreakable: (nil, nil),
        ]
    }()
}
