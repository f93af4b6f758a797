// SPDX-License-Identifier: Apache-2.0

import HSAvtal

/// The finite domains of facts that laws are checked on exhaustively.
///
/// Day zero is 2026-05-27, so that the longer stays end in the next month.
enum StayDomain {
    /// A municipality of Sweden that is no party to the agreement: Stockholm.
    static func noParty() throws -> MunicipalityCode { try MunicipalityCode("0180") }

    /// Every combination of facts, for stays that end after 0 to 10 days and for ongoing ones.
    static func everyStay() throws -> [StayFacts] {
        let stays = try combinations(admissionNotices: [.none, .sent], ready: StayFacts.ReadyNotice.allCases)
        return stays.varying(\.days, over: 0...10) + stays.varying(\.daysSoFar, over: [nil, 4, 8])
    }

    /// Every combination of conditions, with notices that are known to be late and only the lengths of stay that matter.
    static func everyCondition() throws -> [StayFacts] {
        let stays = try combinations(admissionNotices: [.none, .inTime, .late], ready: [.none, .atNoon])
        return stays.varying(\.days, over: [0, 7, 8]) + stays.varying(\.daysSoFar, over: [nil, 8])
    }

    /// The stays whose conditions all hold, of every length up to a number of days, with every time of the notice.
    static func everyCountedStay(upTo days: Int) throws -> [StayFacts] {
        [StayFacts(dayZero: try CivilDate("2026-05-27"))]
            .varying(\.ready, over: StayFacts.ReadyNotice.allCases.filter { $0 != .none })
            .varying(\.days, over: 0...days)
    }

    private static func combinations(
        admissionNotices: [StayFacts.AdmissionNotice], ready: [StayFacts.ReadyNotice]
    ) throws -> [StayFacts] {
        let noParty = try noParty()
        return [StayFacts(dayZero: try CivilDate("2026-05-27"))]
            .varying(\.registration, over: [Municipality.goteborg.code, noParty])
            .varying(\.placement, over: [nil, Municipality.boras.code, noParty])
            .varying(\.admissionNotice, over: admissionNotices)
            .varying(\.ready, over: ready)
            .varying(\.call, over: StayFacts.Call.allCases)
            .varying(\.planned, over: Knowledge.allCases)
            .varying(\.available, over: Knowledge.allCases)
    }
}
