// SPDX-License-Identifier: Apache-2.0

/// Which health centre has the treatment responsibility during a stay in short-term housing.
///
/// Swedish: *behandlingsansvar på korttidsboende*. Part C, physicians, section 5.1, *Vårdcentralens särskilda ansvar*.
///
/// 1. The stay is by decision under SoL: the health centre that the neighbourhood plan designates, wherever the patient is
///    listed.                                                       (L-17)
/// 2. The plan designates none: left open to the neighbourhood plan. (L-17)
/// 3. The stay is not by such a decision: not governed by the section. (L-17)
public struct ShortTermTreatment: Question {
    /// Whether the patient stays in short-term housing by decision under the Social Services Act.
    public let shortTermByDecision: Knowledge

    /// Whether the neighbourhood plan designates a health centre for the housing.
    ///
    /// Swedish: *närområdesplan*.
    public let designatedInPlan: Knowledge

    /// Whether the patient is listed at the designated health centre, which changes nothing.
    public let listedThere: Knowledge

    /// The facts of one stay.
    public init(shortTermByDecision: Knowledge, designatedInPlan: Knowledge, listedThere: Knowledge) {
        self.shortTermByDecision = shortTermByDecision
        self.designatedInPlan = designatedInPlan
        self.listedThere = listedThere
    }

    /// The health centre that treats.
    public enum HealthCentre: String, Sendable, Hashable, CaseIterable {
        /// The one that the neighbourhood plan designates.
        case designated
    }

    /// Which health centre treats.
    public func decide(under edition: Edition) -> Decision<HealthCentre> {
        let grounds = Citations(.designatedHealthCentreTreats)
        switch (shortTermByDecision, designatedInPlan) {
        case (.no, _): return Decision(.outsideScope, citing: grounds)
        case (.unknown, _): return Decision(.leftOpen(.missingFacts), citing: grounds)
        case (.yes, .yes): return Decision(.designated, citing: grounds)
        case (.yes, .no), (.yes, .unknown): return Decision(.leftOpen(.neighbourhoodPlan), citing: grounds)
        }
    }

    /// The decision in words.
    public func sentences(
        for decision: Decision<HealthCentre>, under edition: Edition, in language: Language
    ) -> [String] {
        switch decision.finding {
        case .settled:
            [
                language.text(
                    "Den utsedda vårdcentralen har behandlingsansvaret under vistelsen på korttidsboendet.",
                    "The designated health centre has the treatment responsibility during the stay in short-term housing."
                ),
                listing(in: language),
            ]
        case .leftOpen(let opening):
            [opening.sentence(in: language)]
                + (opening == .missingFacts
                    ? [
                        language.text(
                            "Det är inte känt om vistelsen grundas på ett beslut enligt socialtjänstlagen.",
                            "It is not known whether the stay is by decision under the Social Services Act.")
                    ] : [])
        case .outsideScope:
            [
                language.text(
                    "Patienten vistas inte på ett korttidsboende efter beslut enligt socialtjänstlagen, så bestämmelsen gäller "
                        + "inte.",
                    "The patient does not stay in short-term housing by decision under the Social Services Act, so the provision "
                        + "does not apply.")
            ]
        }
    }

    private func listing(in language: Language) -> String {
        listedThere == .yes
            ? language.text("Patienten är också listad där.", "The patient is listed there too.")
            : language.text(
                "Var patienten är listad saknar betydelse.", "Where the patient is listed does not matter.")
    }
}
