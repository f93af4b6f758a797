// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// The share of the region as a person writes it: `60/40`, `33.5` or `1/3`.
struct RegionShare: FactValue {
    let share: Share

    private init(_ share: Share) { self.share = share }

    static var factForm: FactForm {
        .described(
            BilingualText(
                swedish:
                    "regionens och kommunens procent, som tillsammans är 100, till exempel 60/40, eller regionens andel, i "
                    + "procent från 0 till 100, till exempel 33.5, eller som ett bråk från 0 till 1, till exempel 1/3",
                english:
                    "the per cent of the region and of the municipality that are 100 together, for example 60/40, or the "
                    + "share of the region, in per cent from 0 to 100, for example 33.5, or as a fraction from 0 to 1, for "
                    + "example 1/3"))
    }

    static var placeholder: RegionShare { RegionShare(.nothing) }

    static func fact(from text: String) -> RegionShare? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Money.fact(from: String($0)) }
        guard parts.count == 2, let region = parts[0], let municipality = parts[1],
            let sum = region.adding(municipality)
        else { return Share.fact(from: text).map(RegionShare.init) }
        if sum == Money(kronor: 100), region >= .zero, municipality >= .zero {
            return Fraction(region.ore, 10_000).flatMap { Share($0) }.map(RegionShare.init)
        }
        return isSlip(text, sum) ? nil : Share.fact(from: text).map(RegionShare.init)
    }

    static func fact(in row: inout UsualRow) -> RegionShare? { nil }

    /// Whether two numbers are more likely a slip than a fraction: `40/70` for `30/70`, or `4/6` for `40/60`.
    private static func isSlip(_ text: String, _ sum: Money) -> Bool {
        sum == Money(kronor: 10) || text.split(separator: "/").allSatisfy { $0.count == 2 }
    }
}
