// SPDX-License-Identifier: Apache-2.0

import HSAvtal

// The facts of the questions of Part B as the oracle has them: by the names that both have in common.
extension CareCase {
    /// The facts for the oracle, or nil when it lacks a name.
    var naive: NaiveCare? {
        guard let patient = NaivePatient(rawValue: value(0)), let housing = NaiveHousing(rawValue: value(1)),
            let access = NaiveAccess(rawValue: value(3)), let scope = NaiveTri(rawValue: value(4)),
            let overTime = NaiveTri(rawValue: value(5)), let safe = NaiveTri(rawValue: value(6)),
            let temporary = NaiveTri(rawValue: value(7)), let profession = NaiveProfession(rawValue: value(9)),
            let level = NaiveLevel(rawValue: value(10)), let intervention = NaiveIntervention(rawValue: value(11))
        else { return nil }
        return NaiveCare(
            patient: patient, housing: housing, inDayActivities: value(2) == "yes", clinicAccess: access,
            scopeMotivatesHomeCare: scope, needOverTime: overTime, safeAtHome: safe, temporary: temporary,
            onLeave: value(8) == "yes", profession: profession, level: level, intervention: intervention)
    }
}

extension Finding<Principal> {
    /// The outcome by the name that the oracle has for it.
    var naiveName: String {
        switch self {
        case .settled(let principal): principal.rawValue
        case .leftOpen(let opening): "\(opening)"
        case .outsideScope: "outsideScope"
        }
    }
}

extension Finding<Payer> {
    /// The outcome by the name that the oracle has for it.
    var naiveName: String {
        switch self {
        case .settled(.region): "region"
        case .settled(.municipality): "municipality"
        case .settled(.both): "both"
        case .leftOpen(let opening): "\(opening)"
        case .outsideScope: "outsideScope"
        }
    }
}

extension Knowledge {
    /// The same in the oracle's words.
    var naive: NaiveTri {
        switch self {
        case .yes: .yes
        case .no: .no
        case .unknown: .unknown
        }
    }
}

extension Principal {
    /// The same in the oracle's words.
    var naive: NaiveParty { self == .region ? .region : .municipality }
}

extension CivilDate {
    /// The same in the oracle's words.
    var naive: NaiveDate { NaiveDate(year: year, month: monthOfYear, day: day) }
}
