// SPDX-License-Identifier: Apache-2.0

/// A reason why a stay gives no payment liability.
///
/// Swedish: *skäl till undantag*. Part C, discharge, sections 5 and 5.1.
public enum Exclusion: UInt8, Sendable, Hashable, CaseIterable {
    /// The municipality is no party to the agreement; this comes before every other reason, and alone.
    case notAParty
    /// Inpatient care sent no admission notice.
    case noAdmissionNotice
    /// Inpatient care sent no notice of ready-for-discharge.
    case noReadyNotice
    /// Planning was to be held, and nobody called to it.
    case noPlanningCall
    /// Interventions by region-financed outpatient care are not planned.
    case openCareNotPlanned
    /// Interventions by region-financed outpatient care are not available.
    case openCareNotAvailable
    /// It is not clear whether outpatient care is planned, or whether it is available.
    case openCareNotClarified

    /// The name as data writes it.
    public var name: String {
        switch self {
        case .notAParty: "notAParty"
        case .noAdmissionNotice: "noAdmissionNotice"
        case .noReadyNotice: "noReadyNotice"
        case .noPlanningCall: "noPlanningCall"
        case .openCareNotPlanned: "openCareNotPlanned"
        case .openCareNotAvailable: "openCareNotAvailable"
        case .openCareNotClarified: "openCareNotClarified"
        }
    }

    /// The reason as a whole sentence.
    public func sentence(in language: Language) -> String {
        switch self {
        case .notAParty:
            language.text(
                "Kommunen är inte part i avtalet.", "The municipality is no party to the agreement.")
        case .noAdmissionNotice:
            language.text(
                "Slutenvården har inte skickat något inskrivningsmeddelande.",
                "Inpatient care has sent no admission notice.")
        case .noReadyNotice:
            language.text(
                "Slutenvården har inte meddelat att patienten är utskrivningsklar.",
                "Inpatient care has not notified that the patient is ready for discharge.")
        case .noPlanningCall:
            language.text(
                "En SIP skulle göras, men öppenvården har inte kallat till den.",
                "A SIP was to be made, but outpatient care has not called to it.")
        case .openCareNotPlanned:
            language.text(
                "Den regionfinansierade öppenvårdens insatser är inte planerade.",
                "Interventions by region-financed outpatient care are not planned.")
        case .openCareNotAvailable:
            language.text(
                "Den regionfinansierade öppenvårdens insatser är inte tillgängliga.",
                "Interventions by region-financed outpatient care are not available.")
        case .openCareNotClarified:
            language.text(
                "Det är inte klarlagt om den regionfinansierade öppenvårdens insatser är planerade och tillgängliga.",
                "It is not clear whether interventions by region-financed outpatient care are planned and available.")
        }
    }
}

/// A set of reasons why a stay gives no payment liability.
public struct Exclusions: OptionSet, Sendable, Hashable {
    /// A bit for each reason.
    public let rawValue: UInt8

    /// The set with the given bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The set of one reason.
    public init(_ reason: Exclusion) { rawValue = 1 << reason.rawValue }

    /// The reasons, in the order of their declaration.
    public var reasons: [Exclusion] { Exclusion.allCases.filter(contains) }

    /// Whether a reason is in the set.
    public func contains(_ reason: Exclusion) -> Bool { !isDisjoint(with: Exclusions(reason)) }

    /// The set of one reason when a condition holds, otherwise the empty set; without a branch.
    init(_ reason: Exclusion, when condition: Bool) { rawValue = (condition ? 1 : 0) << reason.rawValue }
}
