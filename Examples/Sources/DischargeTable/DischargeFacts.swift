// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

/// One stay as a JSON object: the facts by the names of the Swift properties, or by those of the columns of the table.
public struct DischargeFacts {
    /// The patient, as given.
    public private(set) var patient: String?

    /// The stay, when everything can be read.
    public private(set) var discharge: Discharge?

    /// What is wrong, a whole sentence each.
    public private(set) var faults: [String]

    /// The facts and what they accept.
    public static let facts: [Fact] = [
        Fact("patient", presence: .optional, swedish: "en beteckning", english: "a name"),
        Fact("registration", alias: "kommun", form: .municipalityCode),
        Fact("placement", alias: "placerande_kommun", presence: .optional, form: .municipalityCode),
        Fact("admission", alias: "inskrivning", presence: .optional, form: .moment),
        Fact("needJudged", alias: "behov_bedomt", presence: .optional, form: .moment),
        Fact("admissionNotice", alias: "inskrivningsmeddelande", presence: .nullable, form: .moment),
        Fact("readyNotice", alias: "utskrivningsklar", presence: .nullable, form: .moment),
        words("planning", alias: "sip", PlanningWord.allCases.map { ($0.rawValue, "\($0)") }),
        Fact("called", alias: "kallelse", presence: .optional, form: .date),
        words("openCarePlanned", alias: "oppenvard_planerad", KnowledgeWord.allCases.map { ($0.rawValue, "\($0)") }),
        words(
            "openCareAvailable", alias: "oppenvard_tillganglig", KnowledgeWord.allCases.map { ($0.rawValue, "\($0)") }),
        Fact("discharged", alias: "utskriven", presence: .nullable, form: .date),
        Fact("asOf", presence: .optional, form: .date),
    ]

    private static func words(_ name: String, alias: String, _ words: [(swedish: String, english: String)]) -> Fact {
        Fact(
            name, alias: alias, swedish: words.map { $0.swedish }.joined(separator: ", "),
            english: words.map { $0.english }.joined(separator: ", "))
    }

    /// Reads one stay.
    public init(_ value: JSONValue, language: Language) {
        var reader = FactReader(value, facts: Self.facts, language: language)
        patient = reader.read("patient") { $0 }
        let registration = reader.read("registration", as: MunicipalityCode.self)
        let placement = reader.read("placement", as: MunicipalityCode.self)
        let admission = reader.read("admission", as: Moment.self)
        let needJudged = reader.read("needJudged", as: Moment.self)
        let admissionNotice = reader.read("admissionNotice", as: Moment.self)
        let readyNotice = reader.read("readyNotice", as: Moment.self)
        let word = reader.read("planning") { text in
            PlanningWord.allCases.first { $0.rawValue == text || "\($0)" == text }
        }
        let called = reader.read("called", as: CivilDate.self)
        let planned = reader.read("openCarePlanned", Self.knowledge)
        let available = reader.read("openCareAvailable", Self.knowledge)
        let discharged = reader.read("discharged", as: CivilDate.self)
        let asOf = reader.read("asOf", as: CivilDate.self)
        if called != nil, let word, word != .called {
            reader.add(
                fault: language == .swedish
                    ? "Faktat ”called” är dagen för en kallelse, men ”planning” säger att ingen skickats."
                    : "The fact “called” is the day of a call, but “planning” says that none was sent.")
        }
        faults = reader.faults
        guard faults.isEmpty, let registration, let word, let planned, let available else { return }
        do throws(DischargeBeforeNotice) {
            discharge = try Discharge(
                registration: registration, placement: placement, admission: admission,
                needJudged: needJudged, admissionNotice: admissionNotice, readyNotice: readyNotice,
                planning: word == .called ? .called(on: called) : word.planning, openCarePlanned: planned,
                openCareAvailable: available, discharged: discharged, asOf: asOf)
        } catch {
            faults.append(error.message(in: language))
        }
    }

    private static func knowledge(_ text: String) -> Knowledge? {
        KnowledgeWord.allCases.first { $0.rawValue == text || "\($0)" == text }?.knowledge
    }
}
