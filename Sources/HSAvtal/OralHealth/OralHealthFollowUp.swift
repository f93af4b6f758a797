// SPDX-License-Identifier: Apache-2.0

/// The follow-up of a quarter: the measures of each unit, each municipality and the county.
///
/// Swedish: *uppföljning av munhälsa*. Part C, oral health, sections 6 and 7.1.
///
/// Every certificate is counted at its home: the unit where it was last during the quarter (I-72).
public struct OralHealthFollowUp: Sendable, Hashable {
    /// The quarter.
    public let quarter: CivilQuarter

    /// Each municipality with a certificate, a session, a deviation or figures, in the order of their codes.
    public let municipalities: [MunicipalFollowUp]

    /// The measures of the county.
    public let measures: OralHealthMeasures

    /// Follows a quarter up.
    ///
    /// - Parameters:
    ///   - quarter: the quarter.
    ///   - certificates: every certificate that is valid on some day of it; others are not counted.
    ///   - trainings: every session in the three years up to the end of the quarter; nil when they are not known. Others
    ///     change nothing.
    ///   - deviations: every deviation reported in the quarter; nil when they are not known. Others change nothing.
    ///   - figures: what the municipalities report.
    /// - Throws: ``OralHealthError/certificateTwice(_:)`` and ``OralHealthError/figuresTwice(_:)``.
    public init(
        quarter: CivilQuarter, certificates: some Sequence<DentalCertificate>, trainings: [OralHealthTraining]?,
        deviations: [CooperationDeviation]?, figures: [OralHealthFigures]
    ) throws(OralHealthError) {
        let nothing = OralHealthMeasures(knowsTraining: trainings != nil, knowsDeviations: deviations != nil)
        var units = UnitFollowUps(quarter: quarter, nothing: nothing, knowsTraining: trainings != nil)
        var names: Set<String> = []
        for certificate in certificates {
            guard names.insert(certificate.id).inserted else { throw .certificateTwice(certificate.id) }
            units.count(certificate)
        }
        for session in trainings ?? [] { units.count(session) }
        for deviation in deviations ?? [] { units.count(deviation) }
        var reported: [Municipality: OralHealthFigures] = [:]
        for row in figures {
            guard reported.updateValue(row, forKey: row.municipality) == nil else {
                throw .figuresTwice(row.municipality)
            }
        }
        let byMunicipality = units.byMunicipality
        municipalities = Set(byMunicipality.keys).union(reported.keys).sorted().map { municipality in
            MunicipalFollowUp(
                municipality: municipality, units: byMunicipality[municipality] ?? [], nothing: nothing,
                figures: reported[municipality])
        }
        measures = municipalities.reduce(nothing) { $0 + $1.measures }
        self.quarter = quarter
    }

    /// The norms that the measures rest on, besides those of the questions of each municipality.
    public var citations: Citations {
        Citations(.quarterlyOralHealthMeasures)
            .citing(.whereMeasuresAreCounted)
            .citing(.hoursAndIndividuals, when: measures.training != nil || measures.deviations != nil)
            .citing(.knownUnits, when: measures.training != nil)
    }

    /// The coverage of the county, and what its municipalities lack of the milestone.
    public func countyCoverage(under edition: Edition) -> CountyCoverage {
        CountyCoverage(municipalities.compactMap { $0.milestone }, under: edition)
    }
}

/// The units of a quarter while they are counted.
private struct UnitFollowUps {
    let quarter: CivilQuarter
    let nothing: OralHealthMeasures
    let knowsTraining: Bool
    private var units: [CareUnit: UnitFollowUp] = [:]
    private var earlier: [CareUnit: CivilDate] = [:]

    init(quarter: CivilQuarter, nothing: OralHealthMeasures, knowsTraining: Bool) {
        self.quarter = quarter
        self.nothing = nothing
        self.knowsTraining = knowsTraining
    }

    mutating func count(_ certificate: DentalCertificate) {
        guard let home = certificate.home(in: quarter) else { return }
        at(home.unit) { $0.measures.count(certificate, at: home, in: $0.quarter) }
    }

    mutating func count(_ session: OralHealthTraining) {
        guard session.day <= quarter.lastDay else { return }
        // A session before the three years does not make its unit known, but is the last one of a unit that is.
        let earliest = quarter.lastDay.adding(months: -12 * UnitTraining.years) ?? .earliest
        guard session.day > earliest else {
            earlier[session.unit] = max(earlier[session.unit] ?? .earliest, session.day)
            return
        }
        at(session.unit) { $0.count(session) }
    }

    mutating func count(_ deviation: CooperationDeviation) {
        guard quarter.contains(deviation.day) else { return }
        at(deviation.unit) { $0.measures.count(deviation) }
    }

    private mutating func at(_ unit: CareUnit, _ change: (inout UnitFollowUp) -> Void) {
        change(
            &units[
                unit,
                default: UnitFollowUp(unit: unit, quarter: quarter, measures: nothing, knowsTraining: knowsTraining)])
    }

    /// The units of each municipality, by name.
    var byMunicipality: [Municipality: [UnitFollowUp]] {
        let known = units.values.map { $0.trained(earlier: earlier[$0.unit]) }
        return known.sorted { $0.unit < $1.unit }
            .reduce(into: [:]) { $0[$1.unit.municipality, default: []].append($1) }
    }
}
