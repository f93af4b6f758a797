// SPDX-License-Identifier: Apache-2.0

/// Whether a person belongs to the target group of the agreement on discharge.
///
/// Swedish: *målgrupp*. Part C, discharge, section 2.
///
/// 1. Needs coordinated interventions around admission and discharge: yes, at any age.    (U-01)
/// 2. Does not need them: no.                                                             (U-01)
/// 3. Not known: left open until the need is judged.
public struct DischargeTargetGroup: Question {
    /// Whether the person needs coordinated interventions when admitted and discharged.
    public let needsCoordination: Knowledge

    /// The facts of one person.
    ///
    /// Age is none of them.
    public init(needsCoordination: Knowledge) { self.needsCoordination = needsCoordination }

    /// Whether the person belongs to the target group.
    public func decide(under edition: Edition) -> Decision<Bool> {
        Decision(
            needsCoordination == .unknown ? .leftOpen(.judgementOfNeed) : .settled(needsCoordination == .yes),
            citing: Citations(.dischargeTargetGroup))
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        switch decision.answer {
        case true?:
            [
                language.text(
                    "Personen hör till målgruppen, eftersom samordnade insatser behövs; åldern saknar betydelse.",
                    "The person belongs to the target group, for coordinated interventions are needed; age is irrelevant."
                )
            ]
        case false?:
            [
                language.text(
                    "Personen hör inte till målgruppen, eftersom samordnade insatser inte behövs.",
                    "The person does not belong to the target group, for no coordinated interventions are needed.")
            ]
        case nil: [Opening.judgementOfNeed.sentence(in: language)]
        }
    }
}
