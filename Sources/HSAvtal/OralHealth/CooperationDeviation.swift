// SPDX-License-Identifier: Apache-2.0

/// A reported deviation in the cooperation between a municipality and dental care.
///
/// Swedish: *samverkansavvikelse*. Part C, oral health, sections 5 and 6.
public struct CooperationDeviation: Sendable, Hashable {
    /// The unit that it is about.
    public let unit: CareUnit

    /// The day of the report.
    public let day: CivilDate

    /// What did not work.
    public let reason: Reason

    /// The number of holders that it is about, 1 to 100 000.
    public let individuals: Int

    /// A report.
    ///
    /// - Throws: ``OralHealthError/outOfRange(_:_:_:)``.
    public init(unit: CareUnit, day: CivilDate, reason: Reason, individuals: Int) throws(OralHealthError) {
        try OralHealthError.check(.individuals, individuals, in: 1...Self.highest)
        self.unit = unit
        self.day = day
        self.reason = reason
        self.individuals = individuals
    }

    /// What did not work.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// Holders are registered at the wrong unit.
        case wrongUnit
        /// Holders do not want the assessment when dental care comes, though registered as wishing one.
        case refusedThoughWishing
        /// Something else.
        case other
    }

    private static let highest = 100_000
}

#if !hasFeature(Embedded)
    extension CooperationDeviation.Reason: Codable {}
#endif
