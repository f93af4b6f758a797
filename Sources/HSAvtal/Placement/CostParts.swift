// SPDX-License-Identifier: Apache-2.0

/// What each principal bears of an amount; the two parts are the amount, to the öre.
///
/// Swedish: *huvudmännens delar av en kostnad*.
public struct CostParts: Sendable, Hashable {
    /// What the region bears.
    public let region: Money

    /// What the municipality bears.
    public let municipality: Money

    /// The whole amount.
    public var cost: Money { Money(ore: region.ore + municipality.ore) }

    /// An amount divided by the share of the region, for every amount.
    ///
    /// The öre that is left when both parts are rounded down goes to the larger remainder, on a tie to the region (I-16). A
    /// credit is divided as the debt that it cancels.
    public init(dividing amount: Money, regionShare: Share) {
        // A part is at most the whole, so that nothing leaves the range.
        let magnitude = amount.ore.magnitude
        let (numerator, denominator) = (
            regionShare.fraction.numerator.magnitude, regionShare.fraction.denominator.magnitude
        )
        let (quotient, remainder) = denominator.dividingFullWidth(magnitude.multipliedFullWidth(by: numerator))
        let rounded = quotient + (remainder >= denominator - remainder ? 1 : 0)
        let part = amount.ore < 0 ? 0 &- Int64(truncatingIfNeeded: rounded) : Int64(truncatingIfNeeded: rounded)
        region = Money(ore: part)
        municipality = Money(ore: amount.ore - part)
    }

    /// The region's part of an amount, between nothing and the amount.
    init(region: Money, of cost: Money) {
        self.region = region
        municipality = Money(ore: cost.ore - region.ore)
    }

    /// What has been counted.
    ///
    /// - Throws: ``PlacementError/sumTooLarge``.
    init(_ sums: PlacementLedger.Sums) throws(PlacementError) {
        guard let region = Int64(exactly: sums.region), let municipality = Int64(exactly: sums.municipality),
            Int64(exactly: sums.region + sums.municipality) != nil
        else { throw .sumTooLarge }
        self.region = Money(ore: region)
        self.municipality = Money(ore: municipality)
    }
}
