// SPDX-License-Identifier: Apache-2.0

/// Whether a meeting for coordinated individual planning is offered at a discharge.
///
/// Swedish: *samordnad individuell planering, SIP-möte*. Part B, B.1.
///
/// 1. After the discharge interventions are needed from both principals: offered.   (B-06)
/// 2. Not from both: not required.                                                  (B-06)
/// 3. Not known: left open until the need is judged.
public struct PlanningMeetingAfterDischarge: Question {
    /// Whether the person needs interventions from the municipality after the discharge, in health care or social services.
    public let needsMunicipality: Knowledge

    /// Whether the person needs interventions from the region after the discharge.
    public let needsRegion: Knowledge

    /// The facts of one discharge.
    public init(needsMunicipality: Knowledge, needsRegion: Knowledge) {
        self.needsMunicipality = needsMunicipality
        self.needsRegion = needsRegion
    }

    /// Whether the meeting is offered.
    public func decide(under edition: Edition) -> Decision<Bool> {
        let grounds = Citations(.planningMeetingAfterDischarge)
        return switch needsMunicipality.and(needsRegion) {
        case .yes: Decision(true, citing: grounds)
        case .no: Decision(false, citing: grounds)
        case .unknown: Decision(.leftOpen(.judgementOfNeed), citing: grounds)
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        let conclusion =
            switch decision.answer {
            case true?: language.text("Ett SIP-möte ska erbjudas.", "A SIP meeting must be offered.")
            case false?:
                language.text(
                    "Avtalet kräver inte att ett SIP-möte erbjuds.",
                    "The agreement does not require that a SIP meeting is offered.")
            case nil:
                language.text(
                    "Det går inte att avgöra om ett SIP-möte ska erbjudas, eftersom behovet inte är bedömt.",
                    "It cannot be decided whether a SIP meeting must be offered, for the need has not been judged.")
            }
        return [
            conclusion, need(needsMunicipality, .municipality, in: language), need(needsRegion, .region, in: language),
        ]
    }

    private func need(_ fact: Knowledge, _ principal: Principal, in language: Language) -> String {
        let name = principal.name(in: language)
        return switch fact {
        case .yes:
            language.text(
                "Personen behöver insatser från \(name) efter utskrivningen.",
                "The person needs interventions from \(name) after the discharge.")
        case .no:
            language.text(
                "Personen behöver inga insatser från \(name) efter utskrivningen.",
                "The person needs no interventions from \(name) after the discharge.")
        case .unknown:
            language.text(
                "Det är inte känt om personen behöver insatser från \(name) efter utskrivningen.",
                "It is not known whether the person needs interventions from \(name) after the discharge.")
        }
    }
}
