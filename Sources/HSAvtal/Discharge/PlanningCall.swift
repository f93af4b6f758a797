// SPDX-License-Identifier: Apache-2.0

/// What became of the call to coordinated individual planning.
///
/// Swedish: *kallelse till SIP (samordnad individuell plan)*. Part C, discharge, section 5.
public enum PlanningCall: Sendable, Hashable {
    /// Outpatient care has called to it; on the day given, when that is known.
    case called(on: CivilDate? = nil)
    /// It is to be held, and nobody has called to it.
    case notCalled
    /// No coordinated individual plan is needed.
    case notNeeded
    /// The patient declines it.
    case declined
    /// The patient is in open compulsory care, where a coordinated care plan takes its place.
    case carePlan
}

#if !hasFeature(Embedded)
    extension PlanningCall: Codable {}
#endif
