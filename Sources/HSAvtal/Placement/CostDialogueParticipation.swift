// SPDX-License-Identifier: Apache-2.0

/// Whether somebody takes part in the dialogue on the cost of a placement.
///
/// Swedish: *dialog om kostnadsfördelning*. Part C, mental disability and abuse, section 6.3.
///
/// 1. The region and the municipality: yes.    (P-71)
/// 2. Anybody else: no.                        (P-71)
public struct CostDialogueParticipation: Question {
    /// Who would take part.
    public let participant: Participant

    /// The facts of one dialogue.
    public init(participant: Participant) { self.participant = participant }

    /// Who may be present where a placement is planned.
    public enum Participant: String, Sendable, Hashable, CaseIterable {
        /// The region.
        case region
        /// The municipality.
        case municipality
        /// The person who is placed.
        case person
        /// A relative.
        case relative
        /// The home.
        case home
        /// Any other party.
        case otherParty

        /// The name within a sentence.
        func name(in language: Language) -> String {
            switch self {
            case .region: Principal.region.name(in: language)
            case .municipality: Principal.municipality.name(in: language)
            case .person: language.text("den som placeras", "the person who is placed")
            case .relative: language.text("en närstående", "a relative")
            case .home: language.text("boendet", "the home")
            case .otherParty: language.text("en annan part", "another party")
            }
        }
    }

    /// Whether the participant takes part.
    public func decide(under edition: Edition) -> Decision<Bool> {
        Decision(
            participant == .region || participant == .municipality, citing: Citations(.placementProcess))
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        let who = participant.name(in: language)
        let conclusion =
            decision.answer == true
            ? language.text(
                "I dialogen om kostnadsfördelningen deltar \(who).",
                "The dialogue on the division of the cost includes \(who).")
            : language.text(
                "I dialogen om kostnadsfördelningen deltar inte \(who).",
                "The dialogue on the division of the cost does not include \(who).")
        return [
            conclusion,
            language.text(
                "Den dialogen förs enbart mellan huvudmännen.", "That dialogue is between the principals only."),
        ]
    }
}

#if !hasFeature(Embedded)
    extension CostDialogueParticipation.Participant: Codable {}
#endif
