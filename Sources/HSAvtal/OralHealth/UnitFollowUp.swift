// SPDX-License-Identifier: Apache-2.0

/// The follow-up of a unit.
public struct UnitFollowUp: Sendable, Hashable {
    /// The unit.
    public let unit: CareUnit

    /// The quarter.
    public let quarter: CivilQuarter

    /// The measures.
    public internal(set) var measures: OralHealthMeasures

    /// The last training on or before the last day of the quarter.
    public private(set) var lastTraining: LastOccasion

    /// Whether the unit was trained in the three years that end with the quarter.
    private var wasTrained = false

    init(unit: CareUnit, quarter: CivilQuarter, measures: OralHealthMeasures, knowsTraining: Bool) {
        self.unit = unit
        self.quarter = quarter
        self.measures = measures
        lastTraining = knowsTraining ? .never : .unknown
    }

    /// Counts a session within the three years.
    mutating func count(_ session: OralHealthTraining) {
        wasTrained = true
        if quarter.contains(session.day) { measures.count(session) }
        if case .on(let day) = lastTraining, day >= session.day { return }
        lastTraining = .on(session.day)
    }

    /// The same with a session before the three years, when there is none within them.
    func trained(earlier day: CivilDate?) -> UnitFollowUp {
        guard let day, lastTraining == .never else { return self }
        var followed = self
        followed.lastTraining = .on(day)
        return followed
    }

    /// The question whether the unit has been trained; nil when it has neither holders nor had training (I-76).
    public var training: UnitTraining? {
        let isKnown = measures.holders > 0 || wasTrained
        return isKnown ? UnitTraining(known: lastTraining, day: quarter.lastDay) : nil
    }
}
