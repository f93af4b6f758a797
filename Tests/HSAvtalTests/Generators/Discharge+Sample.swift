// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

extension Discharge {
    /// A stay of Göteborg whose conditions all hold, where nothing else is given.
    static func sample(
        registration: String = "1480", placement: String? = nil, admission: String? = nil, needJudged: String? = nil,
        admissionNotice: String? = "2026-04-20T10:00", ready: String? = "2026-05-04T10:00",
        planning: PlanningCall = .called(), planned: Knowledge = .yes, available: Knowledge = .yes,
        discharged: String?, asOf: String? = nil
    ) throws -> Discharge {
        try Discharge(
            registration: MunicipalityCode(registration), placement: placement.map { try MunicipalityCode($0) },
            admission: admission.map { try Moment($0) }, needJudged: needJudged.map { try Moment($0) },
            admissionNotice: admissionNotice.map { try Moment($0) }, readyNotice: ready.map { try Moment($0) },
            planning: planning, openCarePlanned: planned, openCareAvailable: available,
            discharged: discharged.map { try CivilDate($0) }, asOf: asOf.map { try CivilDate($0) })
    }

    /// Expects an outcome, settled, with exactly these citations.
    func expect(
        _ outcome: DischargeOutcome, citing ids: [String], under terms: DischargeTerms = .vastraGotaland2023,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let decision = decide(under: Edition(discharge: terms))
        #expect(decision.finding == .settled(outcome), sourceLocation: sourceLocation)
        #expect(decision.citations.ids == ids, sourceLocation: sourceLocation)
    }
}

/// What every decision of a kind cites, and what a case adds to it, in the order of the catalogue.
enum Grounds {
    /// A person in the mean of the agreement.
    static func mean(_ more: String...) -> [String] { sorted(["U-06", "U-10", "I-02"] + liability + more) }

    /// A person counted individually under the agreement.
    static func individual(_ more: String...) -> [String] { sorted(["U-11", "I-02"] + liability + more) }

    /// A person under a mean that other parties agreed on.
    static func otherMean(_ more: String...) -> [String] { sorted(["2017:612-4:5", "I-02"] + liability + more) }

    /// A person under the act.
    static func statutory(_ more: String...) -> [String] { sorted(["2017:612-5:4"] + liability + more) }

    /// A person under free days that other parties agreed on.
    static func otherFreeDays(_ more: String...) -> [String] { sorted(["2017:612-4:5"] + liability + more) }

    /// An ongoing stay whose conditions hold, without days payable so far, under a mean.
    static func ongoing(_ more: String...) -> [String] { sorted(["I-02", "I-12"] + liability + more) }

    /// The same under a model for each patient.
    static func ongoingPatient(_ more: String...) -> [String] { sorted(["I-12"] + liability + more) }

    /// The conditions, the municipality and the day from which days are counted.
    private static let liability = ["U-07", "U-08", "2017:612-5:2", "2017:612-5:3", "2017:612-5:5", "I-03"]

    private static func sorted(_ ids: [String]) -> [String] {
        ["A", "U", "2", "I"].flatMap { part in ids.filter { $0.hasPrefix(part) }.sorted() }
    }
}

extension DischargeTerms {
    /// The terms of the act, without any agreement.
    static let statutory = DischargeTerms(model: .statutory)

    /// The terms of Västra Götaland with a month in which individual days are counted.
    static func vastraGotaland(attribution: Attribution) -> DischargeTerms {
        DischargeTerms(model: .vastraGotaland2023, attribution: attribution)
    }
}
