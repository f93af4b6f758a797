// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of settlement against an independent oracle")
struct OracleLawTests {
    @Test("The settlement of every month of up to 4 patients with 0 to 9 days is that of the oracle, under every model")
    func everySmallMonth() throws {
        let stays = try StayFacts(dayZero: CivilDate("2026-05-10"))
        var months = 0
        try every(0...4) { count in
            try every(multisets(of: 0...9, count: count)) { days in
                let discharges = try [stays].varying(\.days, over: days).discharges()
                for model in NaiveModel.compared { try agreesWithOracle(discharges, under: model) }
                months += 1
            }
        }
        #expect(months == 1_001)
    }

    @Test("The settlement of random stays over 14 months is that of the oracle, under every model")
    func randomMonths() throws {
        let stays = try Generator.array(of: StayFacts.random(), count: 0...30)
        try forAll(stays, cases: 320, covering: Self.kinds) { facts in
            let discharges = try facts.discharges()
            for model in NaiveModel.compared { try agreesWithOracle(discharges, under: model) }
        }
    }

    @Test("The settlement of many stays in one month is that of the oracle, under every model")
    func crowdedMonths() throws {
        let stays = try Generator.array(of: StayFacts.random(notices: 0...12, days: .int(in: 0...9)), count: 10...30)
        try forAll(stays, cases: 150, covering: [Self.several(0...21), Self.several(10...21)]) { facts in
            let discharges = try facts.discharges()
            for model in NaiveModel.compared { try agreesWithOracle(discharges, under: model) }
        }
    }

    /// What the random stays must not lack.
    private static let kinds: [Coverage<[StayFacts]>] = [
        Coverage("a stay that counts individually", atLeast: 80) { $0.contains { $0.isCounted && ($0.days ?? 0) > 7 } },
        Coverage("a stay that counts in a mean", atLeast: 80) { $0.contains { $0.isCounted && $0.days ?? 8 <= 7 } },
        Coverage("an excluded stay", atLeast: 80) { $0.contains { !$0.isEligible && $0.days != nil } },
        Coverage("a municipality that is no party", atLeast: 50) {
            $0.contains { ($0.placement ?? $0.registration).municipality == nil }
        },
        Coverage("an ongoing stay with payable days", atLeast: 15) {
            $0.contains { $0.isEligible && $0.days == nil && $0.daysSoFar ?? 0 > 7 }
        },
        Coverage("a stay across a change of year", atLeast: 40) { $0.contains { $0.isCounted && $0.changesYear } },
        Coverage("a stay of more than a year", atLeast: 25) { $0.contains { $0.isCounted && $0.days ?? 0 > 366 } },
    ]

    /// Three or more persons in the mean of Göteborg, with a number of days in all.
    private static func several(_ days: ClosedRange<Int>) -> Coverage<[StayFacts]> {
        Coverage("three or more in a mean together, with \(days) days", atLeast: 30) { facts in
            let mean = facts.filter { $0.registration == Municipality.goteborg.code && $0.placement == nil }
                .filter { $0.isCounted && $0.days ?? 8 <= 7 }
            return mean.count >= 3 && days.contains(mean.reduce(0) { $0 + ($1.days ?? 0) })
        }
    }

    /// The multisets of numbers with a count, each as an ascending array.
    private func multisets(of numbers: ClosedRange<Int>, count: Int) -> [[Int]] {
        guard count > 0 else { return [[]] }
        return numbers.flatMap { first in
            multisets(of: first...numbers.upperBound, count: count - 1).map { [first] + $0 }
        }
    }
}

extension StayFacts {
    /// Whether the stay ends in a later year than that of its notice.
    var changesYear: Bool { dayZero.adding(days: days ?? 0)?.year != dayZero.year }
}
