// SPDX-License-Identifier: Apache-2.0

/// The residents of a municipality whom the coverage is counted on.
///
/// Swedish: *befolkning*.
public struct DentalPopulation: Sendable, Hashable {
    /// The residents older than 24 years, 1 to 10 million.
    public let olderThan24: Int

    /// The residents of 24 years, 0 to 10 million; nil when the number is not known.
    public let aged24: Int?

    /// The residents of one municipality.
    ///
    /// - Throws: ``OralHealthError/outOfRange(_:_:_:)``.
    public init(olderThan24: Int, aged24: Int?) throws(OralHealthError) {
        try OralHealthError.check(.residentsOlderThan24, olderThan24, in: 1...Self.highest)
        if let aged24 { try OralHealthError.check(.residentsAged24, aged24, in: 0...Self.highest) }
        self.olderThan24 = olderThan24
        self.aged24 = aged24
    }

    /// The greatest number that is accepted.
    public static let highest = 10_000_000

    /// The residents that a reading counts, or nil when their number is not known.
    public func residents(counting reading: OralHealthTerms.MilestonePopulation) -> Int? {
        switch reading {
        case .olderThan24: olderThan24
        case .from24: aged24.map { olderThan24 + $0 }
        }
    }
}

/// The holders of a certificate against the residents.
///
/// Swedish: *täckningsgrad*. All certificates count, whatever the age of their holders (I-73).
public struct DentalCoverage: Sendable, Hashable {
    /// The holders.
    public let holders: Int

    /// The residents, at least 1.
    public let residents: Int

    /// The holders as a share of the residents.
    public var share: Fraction { Fraction(Int64(holders), Int64(residents)) ?? .zero }

    /// The share in per cent, cut to two decimals: 3.00 is never written before the milestone is reached.
    public var percentRoundedDown: Fraction {
        let (whole, rest) = holders.quotientAndRemainder(dividingBy: residents)
        return Fraction(Int64(whole) * 10_000 + Int64(rest) * 10_000 / Int64(residents), 100) ?? .zero
    }

    /// How many certificates more the milestone asks for, 0 when it is reached.
    public var lacking: Int { max(0, (residents * CoverageMilestone.requiredPercent + 99) / 100 - holders) }
}

/// The coverage of the county, and what its municipalities lack.
///
/// The milestone is each municipality's own, so one that has more than it makes up for none that has less (I-73).
public struct CountyCoverage: Sendable, Hashable {
    /// The municipalities that reach the milestone.
    public private(set) var reached = 0

    /// The municipalities that do not.
    public private(set) var notReached = 0

    /// The municipalities of which it is not known.
    public var unknown: Int { Municipality.allCases.count - reached - notReached }

    /// The certificates that the municipalities lack, each for itself.
    public private(set) var lacking = 0

    /// The holders in the municipalities whose residents are known.
    private var holders = 0
    private var olderThan24 = 0
    /// Nil when the residents of 24 are not known of one of these municipalities.
    private var aged24: Int? = 0

    init(_ milestones: [CoverageMilestone], under edition: Edition) {
        for milestone in milestones {
            switch milestone.decide(under: edition).answer {
            case .reached?: reached += 1
            case .lacking(let certificates)?:
                notReached += 1
                lacking += certificates
            case nil: break
            }
            holders += milestone.holders
            olderThan24 += milestone.population.olderThan24
            aged24 = aged24.flatMap { sum in milestone.population.aged24.map { sum + $0 } }
        }
    }

    /// The coverage of the municipalities whose residents are known, together; nil when there are none.
    public func coverage(counting reading: OralHealthTerms.MilestonePopulation) -> DentalCoverage? {
        guard olderThan24 > 0 else { return nil }
        switch reading {
        case .olderThan24: return DentalCoverage(holders: holders, residents: olderThan24)
        case .from24: return aged24.map { DentalCoverage(holders: holders, residents: olderThan24 + $0) }
        }
    }
}
