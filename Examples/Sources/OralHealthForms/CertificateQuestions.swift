// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension DentalCertificateRoute: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "certificate-route" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Utfärdar kommunen intyget, eller ansöker personen själv hos regionen?"
            : "Does the municipality issue the certificate, or does the person apply to the region?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "onlyRelativesCare": (
                "om anhöriga, och ingen annan, vårdar personen",
                "whether relatives, and nobody else, care for the person"
            )
        ]
    }

    /// Reads the facts of one person.
    public init?(facts: inout some FactSource) {
        self.init(onlyRelativesCare: facts.value("onlyRelativesCare"))
    }

    /// The way.
    public static func fields(of answer: Way) -> [AnswerField] { [AnswerField("way", answer)] }
}

extension DentalCertificateIssuer: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "certificate-issuer" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Får personen utfärda intyg om N-tandvård?"
            : "May the person issue certificates of necessary dental care?"
    }

    /// Reads whether each condition is met.
    public init?(facts: inout some FactSource) {
        self.init(
            worksInMunicipalCare: facts.value("worksInMunicipalCare"),
            providedByMunicipality: facts.value("providedByMunicipality"),
            hasCurrentTraining: facts.value("hasCurrentTraining"))
    }
}

extension ChoiceOfDentist: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "choice-of-dentist" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vem väljer tandläkare, eller den som gör munhälsobedömningen?"
            : "Who chooses the dentist, or the one that makes the oral health assessment?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        ["service": ("vad personen ska få", "what the person is to get")]
    }

    /// Reads what is to be given.
    public init?(facts: inout some FactSource) {
        self.init(service: facts.value("service"))
    }

    /// Who chooses.
    public static func fields(of answer: Chooser) -> [AnswerField] { [AnswerField("chooser", answer)] }
}

extension DentalFee: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "dental-fee" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Betalar patienten någon avgift för N-tandvården?"
            : "Does the patient pay a fee for the necessary dental care?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "certificate": (
                "om patienten har ett intyg om N-tandvård",
                "whether the patient has a certificate of necessary dental care"
            ),
            "born": ("när patienten är född", "when the patient was born"),
            "day": ("vilken dag tandvården ges", "on which day the care is given"),
        ]
    }

    /// Reads the facts of one visit.
    public init?(facts: inout some FactSource) {
        let certificate = facts.value("certificate", Knowledge.self)
        let born = facts.nullable("born", CivilDate.self)
        let day = facts.value("day", CivilDate.self)
        do throws(ImpossibleDates) {
            try self.init(certificate: certificate, born: born, day: day)
        } catch {
            facts.fault { error.message(in: $0) }
            return nil
        }
    }

    /// What is paid.
    public static func fields(of answer: Fee) -> [AnswerField] { [AnswerField("fee", answer)] }
}
