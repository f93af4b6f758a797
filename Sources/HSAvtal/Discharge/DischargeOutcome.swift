// SPDX-License-Identifier: Apache-2.0

/// How one stay counts towards the payment liability of the municipality.
///
/// Swedish: *utfall för en utskrivning*. Part C, discharge, section 5.
public enum DischargeOutcome: Sendable, Hashable {
    /// The person counts in the mean of the month, with a number of days from 0.
    case mean(days: Int)

    /// The person is counted individually; a number of the days of the stay is payable.
    case individual(days: Int, payable: Int)

    /// The stay counts neither in the mean nor individually: discharged on the day of the notice, where the policy leaves
    /// such stays out (I-04).
    case notCounted

    /// The stay gives no liability: all the conditions that fail.
    case excluded(Exclusions)

    /// The patient is still an inpatient: the days payable so far if the stay ended now, and the conditions that fail.
    case ongoing(payable: Int, failing: Exclusions)
}
