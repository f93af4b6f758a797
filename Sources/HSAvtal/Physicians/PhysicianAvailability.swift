// SPDX-License-Identifier: Apache-2.0

/// Whether a physician has to be within direct reach of a nurse of the municipality.
///
/// Swedish: *läkares tillgänglighet för kommunens sjuksköterskor*. Part C, physicians, section 5.1, *Vårdcentralens särskilda
/// ansvar*.
///
/// 1. The situation is acute: at any time.              (L-16)
/// 2. Otherwise at the times that have been agreed.     (L-16)
public struct PhysicianAvailability: Question {
    /// Whether the situation is acute.
    public let acute: Knowledge

    /// Whether it is at one of the agreed times.
    public let atAgreedTime: Knowledge

    /// The facts of one call.
    public init(acute: Knowledge, atAgreedTime: Knowledge) {
        self.acute = acute
        self.atAgreedTime = atAgreedTime
    }

    /// Whether a physician has to be reachable.
    public func decide(under edition: Edition) -> Decision<Bool> {
        let grounds = Citations(.physicianReachableForNurses)
        switch acute.or(atAgreedTime) {
        case .yes: return Decision(true, citing: grounds)
        case .no: return Decision(false, citing: grounds)
        case .unknown: return Decision(.leftOpen(.missingFacts), citing: grounds)
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        switch decision.answer {
        case true?:
            [
                language.text(
                    "Vårdcentralen ska se till att kommunens sjuksköterska når en läkare direkt.",
                    "The health centre must see that the municipality's nurse can reach a physician directly."),
                acute == .yes
                    ? language.text(
                        "Läget är akut, och då gäller det hela dygnet.",
                        "The situation is acute, and then it holds day and night.")
                    : language.text("Det är en överenskommen tid.", "It is an agreed time."),
            ]
        case false?:
            [
                language.text(
                    "Bestämmelsen kräver inte att en läkare kan nås direkt nu.",
                    "The provision does not require that a physician is within direct reach now."),
                language.text(
                    "Läget är inte akut, och det är ingen överenskommen tid.",
                    "The situation is not acute, and it is no agreed time."),
            ]
        case nil: [Opening.missingFacts.sentence(in: language)] + unknownSentences(in: language)
        }
    }

    private func unknownSentences(in language: Language) -> [String] {
        let urgency = language.text(
            "Det är inte känt om läget är akut.", "It is not known whether the situation is acute.")
        let time = language.text(
            "Det är inte känt om det är en överenskommen tid.", "It is not known whether the time is an agreed one.")
        return (acute == .unknown ? [urgency] : []) + (atAgreedTime == .unknown ? [time] : [])
    }
}
