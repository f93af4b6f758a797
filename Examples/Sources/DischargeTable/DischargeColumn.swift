// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

/// A column of the table of discharges.
public enum DischargeColumn: String, CSVColumn, CaseIterable {
    case patient
    case registration = "kommun"
    case placement = "placerande_kommun"
    case admissionNotice = "inskrivningsmeddelande"
    case readyNotice = "utskrivningsklar"
    case planning = "sip"
    case openCarePlanned = "oppenvard_planerad"
    case openCareAvailable = "oppenvard_tillganglig"
    case discharged = "utskriven"

    /// The name in the header.
    public var name: String { rawValue }

    /// What the column accepts, as the end of a sentence.
    public func accepted(in language: Language) -> String {
        let orEmpty = language == .swedish ? "tomt eller " : "nothing, or "
        switch self {
        case .patient:
            return language == .swedish
                ? "en beteckning som inte är tom, i UTF-8" : "a name that is not empty, in UTF-8"
        case .registration: return TextForm.municipalityCode.accepted(in: language)
        case .placement: return orEmpty + TextForm.municipalityCode.accepted(in: language)
        case .admissionNotice, .readyNotice: return orEmpty + TextForm.moment.accepted(in: language)
        case .discharged: return orEmpty + TextForm.date.accepted(in: language)
        case .planning: return Self.list(PlanningWord.allCases.map { $0.rawValue }, in: language)
        case .openCarePlanned, .openCareAvailable:
            return Self.list(KnowledgeWord.allCases.map { $0.rawValue }, in: language)
        }
    }

    private static func list(_ words: [String], in language: Language) -> String {
        let last = words.last ?? ""
        return words.dropLast().joined(separator: ", ") + (language == .swedish ? " eller " : " or ") + last
    }
}

/// What the column `sip` writes.
public enum PlanningWord: String, CaseIterable, Sendable {
    case called = "kallad"
    case notCalled = "ej_kallad"
    case notNeeded = "behovs_ej"
    case declined = "avbojd"
    case carePlan = "vardplan"

    /// What the word means.
    public var planning: PlanningCall {
        switch self {
        case .called: .called()
        case .notCalled: .notCalled
        case .notNeeded: .notNeeded
        case .declined: .declined
        case .carePlan: .carePlan
        }
    }
}

/// What the columns on outpatient care write.
public enum KnowledgeWord: String, CaseIterable, Sendable {
    case yes = "ja"
    case no = "nej"
    case unknown = "okant"

    /// What the word means.
    public var knowledge: Knowledge {
        switch self {
        case .yes: .yes
        case .no: .no
        case .unknown: .unknown
        }
    }
}
