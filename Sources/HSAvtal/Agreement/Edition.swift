// SPDX-License-Identifier: Apache-2.0

/// An edition of the agreement: its parameters, and the readings chosen where it is silent.
///
/// Swedish: *avtalsversion*. ``vastraGotaland2023`` is the text. Whatever the text leaves to interpretation is a named
/// policy with a documented default; an edition changes the parameters and the policies, and nothing else.
public struct Edition: Sendable, Hashable {
    /// What Part C agrees on payment liability at discharge.
    public var discharge: DischargeTerms

    /// What an inpatient day costs, year by year.
    public var dailyAmounts: DailyAmounts

    /// The edition with the given terms.
    public init(discharge: DischargeTerms, dailyAmounts: DailyAmounts = .official) {
        self.discharge = discharge
        self.dailyAmounts = dailyAmounts
    }

    /// The agreement of the region and the 49 municipalities of Västra Götaland from 2023-01-01.
    public static let vastraGotaland2023 = Edition(discharge: .vastraGotaland2023)
}
