// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

/// One stay as a JSON object: the facts by the names of the Swift properties, or by those of the columns of the table.
public struct DischargeFacts: FactReadable {
    /// The patient, as given.
    public let patient: String?

    /// The stay.
    public let discharge: Discharge

    /// The names of the columns of the table, by fact.
    public static let aliases = [
        "registration": "kommun", "placement": "placerande_kommun", "admission": "inskrivning",
        "needJudged": "behov_bedomt", "admissionNotice": "inskrivningsmeddelande", "readyNotice": "utskrivningsklar",
        "planning": "sip", "called": "kallelse", "openCarePlanned": "oppenvard_planerad",
        "openCareAvailable": "oppenvard_tillganglig", "discharged": "utskriven",
    ]

    /// Reads one stay.
    public init?(facts: inout some FactSource) {
        patient = facts.optional("patient", PatientName.self)?.text
        let registration = facts.value("registration", MunicipalityCode.self)
        let placement = facts.optional("placement", MunicipalityCode.self)
        let admission = facts.optional("admission", Moment.self)
        let needJudged = facts.optional("needJudged", Moment.self)
        let admissionNotice = facts.nullable("admissionNotice", Moment.self)
        let readyNotice = facts.nullable("readyNotice", Moment.self)
        let word = facts.value("planning", PlanningWord.self)
        let called = facts.optional("called", CivilDate.self)
        let planned = facts.value("openCarePlanned", KnowledgeWord.self)
        let available = facts.value("openCareAvailable", KnowledgeWord.self)
        let discharged = facts.nullable("discharged", CivilDate.self)
        let asOf = facts.optional("asOf", CivilDate.self)
        if called != nil, word != .called {
            facts.fault { language in
                language == .swedish
                    ? "Faktat ”called” är dagen för en kallelse, men ”planning” säger att ingen skickats."
                    : "The fact “called” is the day of a call, but “planning” says that none was sent."
            }
            return nil
        }
        do throws(DischargeBeforeNotice) {
            discharge = try Discharge(
                registration: registration, placement: placement, admission: admission,
                needJudged: needJudged, admissionNotice: admissionNotice, readyNotice: readyNotice,
                planning: word == .called ? .called(on: called) : word.planning, openCarePlanned: planned.knowledge,
                openCareAvailable: available.knowledge, discharged: discharged, asOf: asOf)
        } catch {
            facts.fault { error.message(in: $0) }
            return nil
        }
    }
}

/// What a patient is called: any text.
private struct PatientName: FactValue {
    let text: String

    static var factForm: FactForm { .described(BilingualText(swedish: "en beteckning", english: "a name")) }
    static var placeholder: PatientName { PatientName(text: "") }
    static func fact(from text: String) -> PatientName? { PatientName(text: text) }
    static func fact(in row: inout UsualRow) -> PatientName? { nil }
}

extension PlanningWord: WordFact {
    /// The words of the table, and the names of the library.
    public static var factWords: [FactWord] { allCases.map { FactWord(swedish: $0.rawValue, english: "\($0)") } }
}

extension KnowledgeWord: WordFact {
    /// The words of the table, and the names of the library.
    public static var factWords: [FactWord] { allCases.map { FactWord(swedish: $0.rawValue, english: "\($0)") } }
}
