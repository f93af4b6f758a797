// SPDX-License-Identifier: Apache-2.0

/// Whether a municipality has reached the first milestone for coverage.
///
/// Swedish: *delmål för täckningsgraden*. Part C, oral health, section 7.1.
///
/// 1. Certificates for at least 3 per cent of the residents: reached.     (M-29, I-73)
/// 2. Otherwise, how many certificates are lacking.                       (M-29, I-73)
/// 3. The number of residents is not known: left open.                    (M-29, I-21)
///
/// Which residents count is a policy (I-21).
public struct CoverageMilestone: Question {
    /// The holders of a certificate, 0 to 10 million.
    public let holders: Int

    /// The residents.
    public let population: DentalPopulation

    /// The facts of one municipality.
    ///
    /// - Throws: ``OralHealthError/outOfRange(_:_:_:)``.
    public init(holders: Int, population: DentalPopulation) throws(OralHealthError) {
        try OralHealthError.check(.holders, holders, in: 0...DentalPopulation.highest)
        self.init(counted: holders, population: population)
    }

    /// The caller has counted the holders.
    init(counted holders: Int, population: DentalPopulation) {
        self.holders = holders
        self.population = population
    }

    /// The share of the residents that the milestone asks for, in per cent.
    public static let requiredPercent = 3

    /// The coverage by a reading, or nil when its residents are not known.
    public func coverage(counting reading: OralHealthTerms.MilestonePopulation) -> DentalCoverage? {
        population.residents(counting: reading).map { DentalCoverage(holders: holders, residents: $0) }
    }

    /// How far a municipality is from the milestone.
    public enum Progress: Sendable, Hashable {
        /// It is reached.
        case reached
        /// This many certificates are lacking, at least one.
        case lacking(certificates: Int)

        /// The number of certificates that are lacking, 0 when it is reached.
        public var lacking: Int {
            switch self {
            case .reached: 0
            case .lacking(let certificates): certificates
            }
        }
    }

    /// Whether the milestone is reached.
    public func decide(under edition: Edition) -> Decision<Progress> {
        let reading = edition.oralHealth.milestonePopulation
        let progress = progress(reading)
        return Decision(
            progress.map { .settled($0) } ?? .leftOpen(.missingFacts),
            citing: Citations(.coverageMilestone)
                .citing(.coverageCountsAllHolders)
                .citing(.above24, when: progress != self.progress(reading.other)))
    }

    private func progress(_ reading: OralHealthTerms.MilestonePopulation) -> Progress? {
        coverage(counting: reading).map { coverage in
            coverage.lacking > 0 ? .lacking(certificates: coverage.lacking) : .reached
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Progress>, under edition: Edition, in language: Language) -> [String] {
        let conclusion =
            switch decision.answer {
            case .reached?:
                language.text(
                    "Kommunen når delmålet \(Self.requiredPercent) procent.",
                    "The municipality reaches the milestone of \(Self.requiredPercent) per cent.")
            case .lacking(let number)?:
                language.text(
                    "Kommunen når inte delmålet \(Self.requiredPercent) procent: det saknas \(number) intyg.",
                    "The municipality does not reach the milestone of \(Self.requiredPercent) per cent: \(number) "
                        + (number == 1 ? "certificate is lacking." : "certificates are lacking."))
            case nil: Opening.missingFacts.sentence(in: language)
            }
        return [conclusion] + OralHealthTerms.MilestonePopulation.allCases.map { coverageSentence($0, in: language) }
    }

    private func coverageSentence(_ reading: OralHealthTerms.MilestonePopulation, in language: Language) -> String {
        let whom =
            switch reading {
            case .olderThan24: language.text("invånare över 24 år", "residents older than 24")
            case .from24: language.text("invånare från 24 år", "residents from 24")
            }
        guard let coverage = coverage(counting: reading) else {
            return language.text(
                "Antalet invånare i åldern 24 år är inte känt.", "The number of residents of 24 is not known.")
        }
        let percent = coverage.percentRoundedDown.decimal(2, in: language)
        return language.text(
            "Antalet intyg är \(holders) på \(coverage.residents) \(whom): \(percent) procent.",
            "The number of certificates is \(holders) for \(coverage.residents) \(whom): \(percent) per cent.")
    }
}
