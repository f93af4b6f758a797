// SPDX-License-Identifier: Apache-2.0

/// Which level of care an intervention belongs to.
///
/// Swedish: *vårdnivå*. Part A, *Inledning*; Part B, B.1 and B.3.
///
/// 1. It needs special medical or technical resources, or other special competence, to be safe: specialised care, the
///    region's also when primary care performs it.                                                     (A-03, B-01)
/// 2. It is safe without either: primary care; a common need, simple or complex, is a task of both principals.
///                                                                                       (A-02, B-01, B-22, I-48)
/// 3. Otherwise left open.
public struct LevelOfCare: Question {
    /// Whether the need is common.
    ///
    /// Swedish: *vanligt förekommande*.
    public let commonNeed: Knowledge

    /// Whether the intervention is safe without special medical or technical resources.
    public let safeWithoutSpecialResources: Knowledge

    /// Whether the intervention is safe without other special competence.
    public let safeWithoutSpecialCompetence: Knowledge

    /// The facts of one intervention.
    ///
    /// Whether it is simple or complex is none of them, nor who performs it.
    public init(
        commonNeed: Knowledge, safeWithoutSpecialResources: Knowledge, safeWithoutSpecialCompetence: Knowledge
    ) {
        self.commonNeed = commonNeed
        self.safeWithoutSpecialResources = safeWithoutSpecialResources
        self.safeWithoutSpecialCompetence = safeWithoutSpecialCompetence
    }

    /// The level of care.
    public func decide(under edition: Edition) -> Decision<CareLevel> {
        let grounds = Citations(.primaryCareDefined)
        switch safeWithoutSpecialResources.and(safeWithoutSpecialCompetence) {
        case .no: return Decision(.specialised, citing: grounds.citing(.specialisedCareIsRegional))
        case .unknown: return Decision(.leftOpen(.missingFacts), citing: grounds)
        case .yes:
            let isCommon = commonNeed == .yes
            return Decision(
                .primary,
                citing: grounds.citing(.primaryCareLevel, when: isCommon)
                    .citing(.municipalPrimaryCareScope, when: isCommon)
                    .citing(.uncommonNeedMayBePrimary, when: !isCommon))
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<CareLevel>, under edition: Edition, in language: Language) -> [String]
    {
        var sentences: [String] = []
        switch decision.answer {
        case .primary:
            sentences.append(language.text("Insatsen är primärvård.", "The intervention is primary care."))
        case .specialised:
            sentences.append(
                language.text(
                    "Insatsen är specialiserad vård och regionens ansvar, även om primärvården utför den.",
                    "The intervention is specialised care and the region's responsibility, even when primary care performs it."
                ))
        case nil:
            sentences.append(
                language.text(
                    "Vårdnivån går inte att avgöra, eftersom uppgifter som avgör det saknas.",
                    "The level of care cannot be decided, for facts that decide it are missing."))
        }
        sentences.append(
            safe(
                safeWithoutSpecialResources, "särskilda medicinska eller tekniska resurser",
                "special medical or technical resources", in: language))
        sentences.append(
            safe(safeWithoutSpecialCompetence, "annan särskild kompetens", "other special competence", in: language))
        guard decision.answer == .primary else { return sentences }
        switch commonNeed {
        case .yes:
            sentences.append(
                language.text(
                    "Behovet är vanligt förekommande, och primärvården är en uppgift för båda huvudmännen.",
                    "The need is common, and primary care is a task of both principals."))
        case .no:
            sentences.append(
                language.text(
                    "Behovet är inte vanligt förekommande, och insatsen behöver inte vara en uppgift för båda huvudmännen.",
                    "The need is not common, and the intervention need not be a task of both principals."))
        case .unknown:
            sentences.append(
                language.text(
                    "Det är inte känt om behovet är vanligt förekommande, och insatsen därmed en uppgift för båda huvudmännen.",
                    "It is not known whether the need is common, and the intervention therefore a task of both principals."
                ))
        }
        return sentences
    }

    private func safe(_ fact: Knowledge, _ swedish: String, _ english: String, in language: Language) -> String {
        switch fact {
        case .yes:
            language.text(
                "Insatsen kan utföras patientsäkert utan \(swedish).",
                "The intervention can be performed safely without \(english).")
        case .no:
            language.text(
                "Insatsen kan inte utföras patientsäkert utan \(swedish).",
                "The intervention cannot be performed safely without \(english).")
        case .unknown:
            language.text(
                "Det är inte känt om insatsen kan utföras patientsäkert utan \(swedish).",
                "It is not known whether the intervention can be performed safely without \(english).")
        }
    }
}
