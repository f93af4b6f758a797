// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension MentalHealthTargetGroup: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "mental-health-target-group" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Hör personen till målgruppen vid psykisk funktionsnedsättning eller missbruk?"
            : "Does the person belong to the target group of mental disability or abuse?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "needsBothPrincipals": (
                "om personen behöver insatser från både kommunen och regionens hälso- och sjukvård",
                "whether the person needs interventions from both the municipality and the region's health care"
            ),
            "mentalImpairment": (
                "om personen har en psykisk funktionsnedsättning", "whether the person has a mental impairment"
            ),
            "difficultyInLife": (
                "om personen har svårt att utföra aktiviteter inom viktiga livsområden",
                "whether the person finds it hard to perform activities in important areas of life"
            ),
            "substance": (
                "vilket medel personen använder, eller spel om pengar; null när inget av det förekommer",
                "which substance the person uses, or gambling for money; null when there is neither"
            ),
            "affectsNegatively": (
                "om bruket eller spelet påverkar personen själv eller omgivningen negativt",
                "whether the use or the gambling affects the person or the surroundings negatively"
            ),
        ]
    }

    /// Reads the facts of one person.
    public init?(facts: inout some FactSource) {
        self.init(
            needsBothPrincipals: facts.value("needsBothPrincipals"),
            mentalImpairment: facts.value("mentalImpairment"),
            difficultyInLife: facts.value("difficultyInLife"),
            substance: facts.orNone("substance"),
            affectsNegatively: facts.value("affectsNegatively"))
    }

    /// Whether the person belongs to it.
    public static func fields(of answer: Bool) -> [AnswerField] { [AnswerField("belongs", answer)] }
}

extension ChildrensAgreementOverlap: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "childrens-agreement-overlap" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Omfattas personen också av överenskommelsen om barns och ungas hälsa?"
            : "Is the person also covered by the agreement on children's and young people's health?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "born": ("när personen är född", "when the person was born"),
            "day": ("vilken dag frågan gäller", "which day the question is about"),
            "needsCoordination": (
                "om personen behöver samordnade insatser, och flera yrkesgruppers kompetens från båda huvudmännen",
                "whether coordinated interventions, and the competence of several professions of both, are needed"
            ),
        ]
    }

    /// Reads the facts of one person.
    public init?(facts: inout some FactSource) {
        let born = facts.value("born", CivilDate.self)
        let day = facts.value("day", CivilDate.self)
        let needsCoordination = facts.value("needsCoordination", Knowledge.self)
        do throws(ImpossibleDates) {
            try self.init(born: born, day: day, needsCoordination: needsCoordination)
        } catch {
            facts.fault { error.message(in: $0) }
            return nil
        }
    }

    /// Whether the person is covered.
    public static func fields(of answer: Bool) -> [AnswerField] { [AnswerField("covered", answer)] }
}

extension DenialForComorbidity: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "denial-for-comorbidity" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Får samsjuklighet vara skäl till att vården uteblir eller dröjer?"
            : "May comorbidity be a reason why care is denied or delayed?"
    }

    /// Reads whether each circumstance is at hand.
    public init?(facts: inout some FactSource) {
        self.init(
            comorbidity: facts.value("comorbidity"),
            isTheReason: facts.value("isTheReason"))
    }
}
