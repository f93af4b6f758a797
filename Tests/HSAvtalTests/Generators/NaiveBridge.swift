// SPDX-License-Identifier: Apache-2.0

import HSAvtal

extension NaiveDate {
    /// The same date in the terms of the oracle.
    init(_ date: CivilDate) { self.init(year: date.year, month: date.monthOfYear, day: date.day) }
}

extension NaiveStay {
    /// The same stay in the terms of the oracle, which knows no dates of admission and calls.
    init(_ discharge: Discharge) {
        self.init(
            registration: Int(discharge.registration.number), placing: discharge.placement.map { Int($0.number) },
            admissionNoticeSent: discharge.admissionNotice != nil,
            ready: (discharge.readyNotice?.date).map(NaiveDate.init),
            readyMinutes: discharge.readyNotice?.time?.minutes,
            call: Self.word(discharge.planning), planned: Self.word(discharge.openCarePlanned),
            available: Self.word(discharge.openCareAvailable), discharged: discharge.discharged.map(NaiveDate.init),
            asOf: discharge.asOf.map(NaiveDate.init))
    }

    private static func word(_ call: PlanningCall) -> String {
        switch call {
        case .called: "kallad"
        case .notCalled: "ej_kallad"
        case .notNeeded: "behovs_ej"
        case .declined: "avbojd"
        case .carePlan: "vardplan"
        }
    }

    private static func word(_ knowledge: Knowledge) -> String {
        switch knowledge {
        case .yes: "ja"
        case .no: "nej"
        case .unknown: "okant"
        }
    }
}

extension NaiveModel {
    /// The models that the oracle and the library are compared under.
    static let compared: [NaiveModel] =
        [.vastraGotaland, .statutory] + (0...2).map { .vastraGotalandRounded(decimals: $0) }

    /// The same model in the terms of the library.
    var terms: DischargeTerms {
        switch self {
        case .vastraGotaland: .vastraGotaland2023
        case .vastraGotalandRounded(let decimals): .vastraGotaland(rounding: .rounded(decimals: decimals))
        case .statutory: DischargeTerms(model: .statutory)
        }
    }
}

extension DischargeTerms {
    /// The terms of Västra Götaland with another rounding of the mean.
    static func vastraGotaland(rounding: MeanRounding) -> DischargeTerms {
        var terms = DischargeTerms.vastraGotaland2023
        guard case .monthlyMean(var mean) = terms.model.time else { return terms }
        mean.rounding = rounding
        terms.model.time = .monthlyMean(mean)
        return terms
    }

    /// Terms like those of Stockholm: a mean over all discharged, the day of the notice counted, above 5 days.
    static let stockholmLike = DischargeTerms(
        model: PaymentModel(
            name: "stockholmLike", time: .monthlyMean(MonthlyMean(threshold: Fraction(5), countsNoticeDay: true))))
}

extension Exclusions {
    /// The set of some reasons, by the names that the oracle gives.
    init(names: some Collection<String>) {
        self.init(Exclusion.allCases.filter { names.contains($0.name) }.map { Exclusions($0) })
    }
}
