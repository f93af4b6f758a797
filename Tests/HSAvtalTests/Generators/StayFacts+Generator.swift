// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit

extension StayFacts {
    /// Makes stays of a few municipalities with notices over a range of days, most of them with all conditions met.
    ///
    /// A stay shrinks to one of Göteborg with 0 days from the first day, whose conditions all hold.
    static func random(
        notices: ClosedRange<Int> = 0...395, days: Generator<Int> = .daysOfStay
    ) throws -> Generator<Self> {
        let first = try CivilDate("2025-06-01")
        let noParty = try StayDomain.noParty()
        let parties = [Municipality.goteborg, .goteborg, .boras, .harryda].map(\.code)
        let placements = Array(repeating: nil, count: 10) + [Municipality.falkoping.code, noParty]
        let places = Generator<(MunicipalityCode, MunicipalityCode?)>.zip(
            .element(of: parties + [noParty]), .element(of: placements))
        let notes = Generator<(AdmissionNotice, ReadyNotice, Call)>.zip(
            .element(of: often(.sent) + AdmissionNotice.allCases),
            .element(of: often(.atNoon) + ReadyNotice.allCases),
            .element(of: often(.undated) + Call.allCases))
        let care = Generator<(Knowledge, Knowledge)>.zip(
            .element(of: often(.yes) + Knowledge.allCases), .element(of: often(.yes) + Knowledge.allCases))
        // Of ten stays one is ongoing.
        let ends = Generator<(Int, Int?, Int)>.zip(days, .optional(of: days), .int(in: 0...9))
        let times = Generator<(Int, (Int, Int?, Int))>.zip(.int(in: notices), ends)
        return Generator<Parts>.zip(places, notes, care, times).map(
            { places, notes, care, times in
                let (days, daysSoFar, tenth) = times.1
                return StayFacts(
                    registration: places.0, placement: places.1, admissionNotice: notes.0, ready: notes.1,
                    call: notes.2, planned: care.0, available: care.1, dayZero: first.adding(days: times.0) ?? first,
                    days: tenth == 9 ? nil : days, daysSoFar: tenth == 9 ? daysSoFar : nil)
            },
            from: { stay in
                let ends = (stay.days ?? 0, stay.daysSoFar, stay.days == nil ? 9 : 0)
                return (
                    (stay.registration, stay.placement), (stay.admissionNotice, stay.ready, stay.call),
                    (stay.planned, stay.available), (stay.dayZero.days(since: first), ends)
                )
            })
    }

    /// Whether all conditions hold and the municipality is a party, lateness aside.
    var isEligible: Bool {
        (placement ?? registration).municipality != nil && admissionNotice != .none && ready != .none && call != .none
            && planned == .yes && available == .yes
    }

    /// Whether the stay counts in a settlement: eligible and ended.
    var isCounted: Bool { isEligible && days != nil }

    private typealias Parts = (
        (MunicipalityCode, MunicipalityCode?), (AdmissionNotice, ReadyNotice, Call), (Knowledge, Knowledge),
        (Int, (Int, Int?, Int))
    )

    /// A value often enough that a stay of five such facts is as often eligible as not.
    private static func often<Fact>(_ fact: Fact) -> [Fact] { Array(repeating: fact, count: 24) }
}

extension Generator<Int> {
    /// Makes lengths of stay: mostly around the limit, some of weeks, few of more than a year; shrinks towards 0.
    static var daysOfStay: Generator {
        .frequency([
            (weight: 14, generator: .int(in: 0...10)), (weight: 5, generator: .int(in: 0...45)),
            (weight: 1, generator: .int(in: 300...800)),
        ]).shrinking(like: .int(in: 0...800))
    }
}

extension Sequence<StayFacts> {
    /// The stays as the library takes them.
    func discharges() throws -> [Discharge] { try map { try $0.discharge() } }
}

extension Ledger {
    /// The ledger of some stays.
    init(_ discharges: some Sequence<Discharge>, under terms: DischargeTerms = .vastraGotaland2023) {
        self.init(terms: terms)
        for discharge in discharges { add(discharge) }
    }
}
