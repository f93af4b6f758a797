// SPDX-License-Identifier: Apache-2.0

/// An edition of the agreement: its parameters, and the readings chosen where it is silent.
///
/// Swedish: *avtalsversion*. ``vastraGotaland2023`` is the text. Whatever the text leaves to interpretation is a named
/// policy with a documented default; an edition changes the parameters and the policies, and nothing else.
public struct Edition: Sendable, Hashable {
    /// How long it lasts.
    public var term: AgreementTerm

    /// What Part C agrees on payment liability at discharge.
    public var discharge: DischargeTerms

    /// What an inpatient day costs, year by year.
    public var dailyAmounts: DailyAmounts

    /// How Part B is read where it is silent.
    public var responsibility: ResponsibilityTerms

    /// How the agreement on placements is read where it is silent.
    public var placement: PlacementTerms

    /// How the agreement on oral health is read where it is silent.
    public var oralHealth: OralHealthTerms

    /// When somebody born on 29 February has a birthday in a year without that day.
    public var leapDayBirthday: LeapDayBirthday

    /// The edition with the given terms.
    public init(
        term: AgreementTerm = .vastraGotaland2023, discharge: DischargeTerms, dailyAmounts: DailyAmounts = .official,
        responsibility: ResponsibilityTerms = ResponsibilityTerms(), placement: PlacementTerms = PlacementTerms(),
        oralHealth: OralHealthTerms = OralHealthTerms(), leapDayBirthday: LeapDayBirthday = .february28
    ) {
        self.term = term
        self.discharge = discharge
        self.dailyAmounts = dailyAmounts
        self.responsibility = responsibility
        self.placement = placement
        self.oralHealth = oralHealth
        self.leapDayBirthday = leapDayBirthday
    }

    /// The agreement of the region and the 49 municipalities of Västra Götaland from 2023-01-01.
    public static let vastraGotaland2023 = Edition(discharge: .vastraGotaland2023)

    /// The edition before, as far as the source tells: its term and assistance outside weekday daytime.
    ///
    /// The source tells that more was changed, but not what it was: municipal care as part of primary care, rehabilitation, the
    /// preconditions of payment at discharge, the age limit of dental care. There it answers as the edition of 2023.
    public static let vastraGotalandBefore2023 = Edition(
        term: .previous, discharge: .vastraGotaland2023,
        responsibility: ResponsibilityTerms(outOfHours: .eveningsAndNights))
}
