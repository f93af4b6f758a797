// SPDX-License-Identifier: Apache-2.0

import HSAvtal

/// The facts of one stay in the terms of a test: which notices, and days counted from the notice of ready-for-discharge.
struct StayFacts: Sendable, Hashable {
    var registration = Municipality.goteborg.code
    var placement: MunicipalityCode?
    var admissionNotice = AdmissionNotice.sent
    var ready = ReadyNotice.atNoon
    var call = Call.undated
    var planned = Knowledge.yes
    var available = Knowledge.yes

    /// The day of the notice of ready-for-discharge, also where that was not sent.
    var dayZero: CivilDate

    /// The days from day zero to the discharge; nil while the patient is an inpatient.
    var days: Int?

    /// The days from day zero to the day that an ongoing stay is counted to; nil counts no days.
    var daysSoFar: Int?

    enum AdmissionNotice: Sendable, Hashable, CaseIterable {
        case none, sent, inTime, late
    }

    enum ReadyNotice: Sendable, Hashable, CaseIterable {
        case none, atUnknownTime, beforeNoon, atNoon, afterNoon

        var time: TimeOfDay? {
            switch self {
            case .none, .atUnknownTime: nil
            case .beforeNoon: TimeOfDay(hour: 11, minute: 59)
            case .atNoon: TimeOfDay(hour: 12, minute: 0)
            case .afterNoon: TimeOfDay(hour: 12, minute: 1)
            }
        }
    }

    enum Call: Sendable, Hashable, CaseIterable {
        case undated, inTime, late, none, notNeeded, declined, carePlan
    }

    /// The stay that the library decides on.
    func discharge() throws(DischargeBeforeNotice) -> Discharge {
        try Discharge(
            registration: registration, placement: placement, admission: admission,
            admissionNotice: admissionNotice == .none ? nil : day(-9).map { Moment($0, at: .noon) },
            readyNotice: ready == .none ? nil : Moment(dayZero, at: ready.time),
            planning: planning, openCarePlanned: planned, openCareAvailable: available,
            discharged: days.flatMap(day), asOf: daysSoFar.flatMap(day))
    }

    /// Ten days before day zero, a day and an hour before the notice at most; nil when it is not known.
    private var admission: Moment? {
        switch admissionNotice {
        case .none, .sent: nil
        case .inTime: day(-10).map { Moment($0, at: .noon) }
        case .late: day(-10).map { Moment($0, at: TimeOfDay(hour: 11, minute: 0)) }
        }
    }

    private var planning: PlanningCall {
        switch call {
        case .undated: .called()
        case .inTime: .called(on: day(3))
        case .late: .called(on: day(4))
        case .none: .notCalled
        case .notNeeded: .notNeeded
        case .declined: .declined
        case .carePlan: .carePlan
        }
    }

    private func day(_ number: Int) -> CivilDate? { dayZero.adding(days: number) }
}

extension [StayFacts] {
    /// The stays with every one of some values for a fact, the values of one stay next to each other.
    func varying<Fact>(_ fact: WritableKeyPath<StayFacts, Fact>, over values: some Collection<Fact>) -> [StayFacts] {
        flatMap { stay in
            values.map { value in
                var varied = stay
                varied[keyPath: fact] = value
                return varied
            }
        }
    }

    /// The same for a fact that may lack, with values that do not.
    func varying<Fact>(_ fact: WritableKeyPath<StayFacts, Fact?>, over values: some Collection<Fact>) -> [StayFacts] {
        varying(fact, over: values.map(Optional.some))
    }
}
