// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension OralHealthContactPersons: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "contact-persons" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Har kommunen de kontaktpersoner för N-tandvård och munhälsobedömning som krävs?"
            : "Has the municipality the contact persons for dental care that it has to have?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "inMunicipality": (
                "om det finns minst en kontaktperson för kommunen",
                "whether there is at least one contact person for the municipality"
            ),
            "inEveryDistrict": (
                "om det finns minst en i varje stadsdel; nej när kommunen inte har stadsdelar",
                "whether there is at least one in each district; no where the municipality has none"
            ),
        ]
    }

    /// Reads the facts of one municipality.
    public init?(facts: inout some FactSource) {
        self.init(
            inMunicipality: facts.value("inMunicipality"),
            inEveryDistrict: facts.value("inEveryDistrict"))
    }

    /// Whether there are enough.
    public static func fields(of answer: Bool) -> [AnswerField] { [AnswerField("enough", answer)] }
}

extension UnitTraining: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "unit-training" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Har enhetens personal fått utbildning i munhälsovård inom tre år?"
            : "Has the staff of the unit been trained in oral care within three years?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "lastTraining": (
                "när personalen senast utbildades i munhälsovård", "when the staff was last trained in oral care"
            ),
            "day": ("vilken dag frågan gäller", "which day the question is about"),
        ]
    }

    /// Reads the facts of one unit.
    public init?(facts: inout some FactSource) {
        let lastTraining = facts.value("lastTraining", LastOccasion.self)
        let day = facts.value("day", CivilDate.self)
        do throws(OralHealthError) {
            try self.init(lastTraining: lastTraining, day: day)
        } catch {
            facts.fault { error.message(in: $0) }
            return nil
        }
    }

    /// Whether the unit has been trained.
    public static func fields(of answer: Bool) -> [AnswerField] { [AnswerField("trained", answer)] }
}

extension CoverageMilestone: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "coverage-milestone" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Når kommunen delmålet för hur många som har intyg om N-tandvård?"
            : "Does the municipality reach the milestone for certificates of necessary dental care?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "holders": (
                "hur många i kommunen som har intyg om N-tandvård",
                "how many in the municipality hold a certificate of necessary dental care"
            ),
            "olderThan24": (
                "hur många invånare som är äldre än 24 år", "how many residents are older than 24"
            ),
            "aged24": ("hur många invånare som är 24 år", "how many residents are 24"),
        ]
    }

    /// Reads the facts of one municipality.
    public init?(facts: inout some FactSource) {
        let holders = facts.number("holders", in: 0...DentalPopulation.highest)
        let olderThan24 = facts.number("olderThan24", in: 1...DentalPopulation.highest)
        let aged24 = facts.readNumber("aged24", .nullable, in: 0...DentalPopulation.highest)
        do throws(OralHealthError) {
            try self.init(holders: holders, population: DentalPopulation(olderThan24: olderThan24, aged24: aged24))
        } catch {
            facts.fault { error.message(in: $0) }
            return nil
        }
    }

    /// How far the municipality is from it.
    public static func fields(of answer: Progress) -> [AnswerField] {
        switch answer {
        case .reached: [AnswerField("progress", "reached")]
        case .lacking(let certificates):
            [AnswerField("progress", "lacking"), AnswerField("certificates", certificates)]
        }
    }
}
