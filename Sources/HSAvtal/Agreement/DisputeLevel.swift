// SPDX-License-Identifier: Apache-2.0

/// On which level a disagreement on the agreement is to be solved next.
///
/// Swedish: *oenighet om tolkning*. Part A, *Oenighet om tolkning av avtal*.
///
/// 1. Not tried locally: locally.                                             
/// 2. Tried locally without result: sub-regionally.                           
/// 3. Tried on both: it may be raised to the county, under the joint guideline.  
/// 4. No level is skipped: what was tried above a level that was not tried does not count.   (I-80)
///
/// A disagreement on the cost of a placement goes by ``CostDisagreement``.
public struct DisputeLevel: Question {
    /// Whether it has been tried locally, without result.
    public let triedLocally: Knowledge

    /// Whether it has been tried sub-regionally, without result.
    public let triedSubRegionally: Knowledge

    /// The facts of one disagreement.
    public init(triedLocally: Knowledge, triedSubRegionally: Knowledge) {
        self.triedLocally = triedLocally
        self.triedSubRegionally = triedSubRegionally
    }

    /// A level of the cooperation.
    ///
    /// Swedish: *nivå i samverkansstrukturen*.
    public enum Level: String, Sendable, Hashable, CaseIterable {
        /// Local (*lokal nivå*).
        case local
        /// Sub-regional (*delregional nivå*).
        case subRegional
        /// The county (*länsnivå*).
        case county
    }

    /// The level.
    public func decide(under edition: Edition) -> Decision<Level> {
        let grounds = Citations(.disputeLevels).citing(.levelsOfCooperation)
            .citing(
                .noLevelSkipped,
                when: triedLocally == .yes && triedSubRegionally != .yes
                    || triedSubRegionally == .yes && triedLocally != .yes)
        switch (triedLocally, triedSubRegionally) {
        case (.no, _): return Decision(.local, citing: grounds)
        case (.yes, .no): return Decision(.subRegional, citing: grounds)
        case (.yes, .yes): return Decision(.county, citing: grounds)
        case (.unknown, _), (.yes, .unknown): return Decision(.leftOpen(.missingFacts), citing: grounds)
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Level>, under edition: Edition, in language: Language) -> [String] {
        switch decision.finding {
        case .settled(.local):
            [language.text("Oenigheten ska först lösas lokalt.", "The disagreement must be solved locally first.")]
                + (triedSubRegionally == .yes
                    ? [
                        language.text(
                            "Att den har prövats delregionalt räknas inte förrän den har prövats lokalt.",
                            "That it has been tried sub-regionally does not count before it has been tried locally.")
                    ] : [])
        case .settled(.subRegional):
            [
                language.text(
                    "Oenigheten ska nu lösas delregionalt.", "The disagreement must now be solved sub-regionally."),
                language.text(
                    "Den har prövats lokalt utan resultat.", "It has been tried locally without result."),
            ]
        case .settled(.county):
            [
                language.text(
                    "Oenigheten får lyftas till länsnivå, enligt den gemensamma riktlinjen.",
                    "The disagreement may be raised to the county, under the joint guideline."),
                language.text(
                    "Den har prövats lokalt och delregionalt utan resultat.",
                    "It has been tried locally and sub-regionally without result."),
            ]
        case .leftOpen, .outsideScope:
            [
                Opening.missingFacts.sentence(in: language),
                triedLocally == .unknown
                    ? language.text(
                        "Det är inte känt om oenigheten har prövats lokalt.",
                        "It is not known whether the disagreement has been tried locally.")
                    : language.text(
                        "Det är inte känt om oenigheten har prövats delregionalt.",
                        "It is not known whether the disagreement has been tried sub-regionally."),
            ]
        }
    }
}
