// SPDX-License-Identifier: Apache-2.0

/// What a municipality reports of itself.
///
/// Swedish: *kommunens uppgifter*. Part C, oral health, sections 5.2 and 7.1.
public struct OralHealthFigures: Sendable, Hashable {
    /// The municipality.
    public let municipality: Municipality

    /// The residents; nil when their number is not known.
    public let population: DentalPopulation?

    /// Whether there are contact persons enough; nil when the municipality does not say.
    public let contactPersons: OralHealthContactPersons?

    /// The number of its units, 0 to 100 000; nil when it is not known.
    public let units: Int?

    /// The number of certificate issuers, 0 to 100 000; nil when it is not known.
    public let issuers: Int?

    /// How many of the issuers have taken the region's training during the year; nil when it is not known.
    public let issuersTrained: Int?

    /// The figures of one municipality.
    ///
    /// - Parameters:
    ///   - municipality: the municipality.
    ///   - population: the residents; nil when their number is not known.
    ///   - contactPersons: whether there are contact persons enough; nil when it does not say.
    ///   - units: the number of its units; nil when it is not known.
    ///   - issuers: the number of certificate issuers; nil when it is not known.
    ///   - issuersTrained: how many of them have taken the region's training; nil when it is not known.
    /// - Throws: ``OralHealthError/outOfRange(_:_:_:)``; there are never more trained issuers than issuers.
    public init(
        municipality: Municipality, population: DentalPopulation?, contactPersons: OralHealthContactPersons?,
        units: Int?, issuers: Int?, issuersTrained: Int?
    ) throws(OralHealthError) {
        if let units { try OralHealthError.check(.units, units, in: 0...Self.highest) }
        if let issuers { try OralHealthError.check(.issuers, issuers, in: 0...Self.highest) }
        if let issuersTrained {
            try OralHealthError.check(.issuersTrained, issuersTrained, in: 0...(issuers ?? Self.highest))
        }
        self.municipality = municipality
        self.population = population
        self.contactPersons = contactPersons
        self.units = units
        self.issuers = issuers
        self.issuersTrained = issuersTrained
    }

    private static let highest = 100_000
}
