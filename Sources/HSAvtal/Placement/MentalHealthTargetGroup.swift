// SPDX-License-Identifier: Apache-2.0

/// Whether a person belongs to the target group of the agreement on mental disability and abuse.
///
/// Swedish: *målgrupp*. Part C, mental disability and abuse, sections 2, 3.1, 6.1 and 6.2.
///
/// 1. Needs interventions from both principals, and               (P-01)
/// 2. has a mental disability: an impairment that makes activities in important areas of life hard;   (P-15)
/// 3. or abuses a substance or gambling: the use affects the person or others negatively.             (P-02, P-26)
/// 4. A user of narcotics without such effects: left open to an assessment.                           (P-26, I-50)
public struct MentalHealthTargetGroup: Question {
    /// Whether the person needs interventions from the municipality and from the region's health care.
    public let needsBothPrincipals: Knowledge

    /// Whether the person has a mental impairment.
    public let mentalImpairment: Knowledge

    /// Whether the person finds it hard to perform activities in important areas of life.
    public let difficultyInLife: Knowledge

    /// What the person uses; nil for nothing.
    public let substance: Substance?

    /// Whether the use affects the person or the surroundings negatively.
    public let affectsNegatively: Knowledge

    /// The facts of one person, of any age.
    public init(
        needsBothPrincipals: Knowledge, mentalImpairment: Knowledge, difficultyInLife: Knowledge, substance: Substance?,
        affectsNegatively: Knowledge
    ) {
        self.needsBothPrincipals = needsBothPrincipals
        self.mentalImpairment = mentalImpairment
        self.difficultyInLife = difficultyInLife
        self.substance = substance
        self.affectsNegatively = affectsNegatively
    }

    /// Whether the person belongs to the target group.
    public func decide(under edition: Edition) -> Decision<Bool> {
        let grounds = Citations(.mentalHealthTargetGroup)
        switch needsBothPrincipals.and(mentalDisability.or(abuse)) {
        case .yes:
            return Decision(
                true,
                citing: grounds.citing(.mentalDisabilityDefined, when: mentalDisability == .yes)
                    .citing(.substanceAbuseDefined, when: abuse == .yes).citing(
                        .lawBeforeAgreement, when: abuse == .yes)
            )
        case .no where needsBothPrincipals == .no: return Decision(false, citing: grounds)
        case .no:
            return Decision(false, citing: grounds.citing(.mentalDisabilityDefined).citing(.substanceAbuseDefined))
        case .unknown:
            let hangsOnAssessment = needsBothPrincipals == .yes && mentalDisability == .no && needsAssessment
            return Decision(
                .leftOpen(hangsOnAssessment ? .individualAssessment : .missingFacts),
                citing: grounds.citing(.mentalDisabilityDefined, when: mentalDisability == .unknown && abuse != .yes)
                    .citing(.substanceAbuseDefined, when: abuse == .unknown && mentalDisability != .yes)
                    .citing(.narcoticsUserIsAssessed, when: needsAssessment && mentalDisability != .yes))
        }
    }

    private var mentalDisability: Knowledge { mentalImpairment.and(difficultyInLife) }

    private var abuse: Knowledge {
        switch substance {
        case nil: .no
        case .unknown?: .unknown
        case .some: needsAssessment ? .unknown : affectsNegatively
        }
    }

    /// Narcotics without negative effects.
    private var needsAssessment: Bool { substance == .narcotics && affectsNegatively == .no }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        let conclusion =
            switch decision.finding {
            case .settled(true):
                language.text(
                    "Personen hör till målgruppen; åldern saknar betydelse.",
                    "The person belongs to the target group; age is irrelevant.")
            case .settled(false):
                language.text(
                    "Personen hör inte till målgruppen.", "The person does not belong to the target group.")
            case .leftOpen(let opening): opening.sentence(in: language)
            case .outsideScope: Opening.missingFacts.sentence(in: language)
            }
        guard needsBothPrincipals != .no else { return [conclusion, needSentence(in: language)] }
        return [conclusion, needSentence(in: language), disabilitySentence(in: language), abuseSentence(in: language)]
    }

    private func needSentence(in language: Language) -> String {
        switch needsBothPrincipals {
        case .yes:
            language.text(
                "Personen behöver insatser från både kommunen och regionens hälso- och sjukvård.",
                "The person needs interventions from both the municipality and the region's health care.")
        case .no:
            language.text(
                "Personen behöver inte insatser från både kommunen och regionens hälso- och sjukvård.",
                "The person does not need interventions from both the municipality and the region's health care.")
        case .unknown:
            language.text(
                "Det är inte känt om personen behöver insatser från både kommunen och regionens hälso- och sjukvård.",
                "It is not known whether the person needs interventions from both the municipality and the region's "
                    + "health care.")
        }
    }

    private func disabilitySentence(in language: Language) -> String {
        switch mentalDisability {
        case .yes:
            language.text(
                "Personen har en psykisk funktionsnedsättning som försvårar viktiga delar av livet.",
                "The person has a mental disability that makes important areas of life hard.")
        case .no:
            language.text(
                "Personen har ingen psykisk funktionsnedsättning som försvårar viktiga delar av livet.",
                "The person has no mental disability that makes important areas of life hard.")
        case .unknown:
            language.text(
                "Det är inte känt om personen har en psykisk funktionsnedsättning som försvårar viktiga delar av livet.",
                "It is not known whether the person has a mental disability that makes important areas of life hard.")
        }
    }

    private func abuseSentence(in language: Language) -> String {
        switch abuse {
        case .yes:
            language.text(
                "Personens bruk eller spelande påverkar personen själv eller omgivningen negativt och är missbruk.",
                "The person's use or gambling affects the person or others negatively, and is abuse.")
        case .no:
            language.text("Personen har inget missbruk.", "The person does not abuse anything.")
        case .unknown where substance == .unknown:
            language.text(
                "Det är inte känt om personen använder något beroendeframkallande medel eller spelar om pengar.",
                "It is not known whether the person uses an addictive substance or gambles for money.")
        case .unknown where needsAssessment:
            language.text(
                "Personen använder narkotika utan kända negativa följder, vilket ofta men inte alltid räknas som missbruk.",
                "The person uses narcotics without known negative effects, which often but not always counts as abuse.")
        case .unknown:
            language.text(
                "Det är inte känt om personens bruk eller spelande påverkar personen själv eller omgivningen negativt.",
                "It is not known whether the person's use or gambling affects the person or others negatively.")
        }
    }
}
