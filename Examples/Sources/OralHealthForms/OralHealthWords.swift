// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

// What the words mean that facts on persons, needs and dental care have.

extension DentalHousing: VocabularyFact {
    /// Where the person lives.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .specialHousing:
            ("särskilt boende, för personens eget vårdbehov", "special housing, for the person's own need of care")
        case .livingAlong:
            (
                "särskilt boende, där personen bor med som partner till den som behöver det",
                "special housing, living along with a partner who needs it"
            )
        case .securityHousing:
            ("särskilt boende som är beviljat av trygghetsskäl", "special housing that is granted for security")
        case .ownHome:
            (
                "egen bostad, också vid vistelse i korttidsboende",
                "their own home, also during a stay in short-term housing"
            )
        case .unknown: ("det är inte känt", "it is not known")
        }
    }
}

extension DailyNeed: VocabularyFact {
    /// What the person needs help with.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .none: ("ingenting", "nothing")
        case .injectionsOrDressings:
            ("bara injektioner eller omläggningar", "injections or dressings, and nothing else")
        case .personalCare: ("personlig omvårdnad", "personal care")
        case .unknown: ("det är inte känt", "it is not known")
        }
    }
}

extension PersonalCareImpairment: VocabularyFact {
    /// How severe the impairment is.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .none: ("ingen begränsning", "no limitation")
        case .mild: ("lätt begränsning", "a mild limitation")
        case .moderate: ("måttlig begränsning", "a moderate limitation")
        case .severe: ("stor begränsning", "a severe limitation")
        case .complete: ("total begränsning", "a complete limitation")
        case .unknown: ("det är inte känt", "it is not known")
        }
    }
}

extension AssessmentWish: VocabularyFact {
    /// What the person wishes.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .wishes: ("önskar en munhälsobedömning", "wishes an assessment")
        case .declines: ("önskar ingen munhälsobedömning", "wishes no assessment")
        case .unanswered: ("inget svar finns", "there is no answer")
        }
    }
}

extension ChoiceOfDentist.Service: VocabularyFact {
    /// What is to be given.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .necessaryDentalCare: ("nödvändig tandvård (N-tandvård)", "necessary dental care")
        case .oralHealthAssessment: ("den årliga munhälsobedömningen", "the yearly oral health assessment")
        }
    }
}
