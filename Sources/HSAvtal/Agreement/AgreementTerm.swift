// SPDX-License-Identifier: Apache-2.0

/// How long an edition of the agreement lasts: its first period, its extensions, and the notice that ends it.
///
/// Swedish: *avtalstid*. Part A, *Avtalstid*; the cover memo of the revision on the edition before.
public struct AgreementTerm: Sendable, Hashable {
    /// The first day; nil when the source does not tell it.
    public let firstDay: CivilDate?

    /// The length of the first period, in months.
    public let months: Int

    /// The length of an extension, in months.
    public let extensionMonths: Int

    /// The months between the last day of notice and the end of the period; fewer than those of a period.
    public let noticeMonths: Int

    /// The norms that fix the term.
    let grounds: Citations

    /// The term of 2023: four years, extended by three years at a time, eighteen months' notice.
    public static let vastraGotaland2023 = AgreementTerm(
        firstDay: CivilMonth(packed: 2_023 << 4 | 1).firstDay, months: 48, extensionMonths: 36, noticeMonths: 18,
        grounds: Citations(.termOfTheAgreement))

    /// What is known of the edition before: three and a half years, an extension of two years, twelve months' notice.
    ///
    /// Its first day is not known, so whether it was in force on a day stays open.
    public static let previous = AgreementTerm(
        firstDay: nil, months: 42, extensionMonths: 24, noticeMonths: 12, grounds: Citations(.previousTerm))

    /// The period with a number, from 1; nil when the first day is not known, or the period begins after year 9999.
    ///
    /// A period that would end after year 9999 ends with it.
    public func period(_ number: Int) -> AgreementPeriod? {
        guard let firstDay, 1...Self.mostPeriods ~= number else { return nil }
        let start = number == 1 ? 0 : months + (number - 2) * extensionMonths
        let length = number == 1 ? months : extensionMonths
        guard let first = firstDay.adding(months: start) else { return nil }
        let last = firstDay.adding(months: start + length)?.adding(days: -1) ?? .latest
        return AgreementPeriod(
            number: number, firstDay: first, lastDay: last,
            lastDayOfNotice: last.adding(months: -noticeMonths) ?? .earliest)
    }

    /// The period that a notice given on a day ends: that of the day, or the next when it comes too late (I-78).
    public func period(endedByNoticeOn day: CivilDate) -> AgreementPeriod? {
        guard let period = period(of: day) ?? period(1) else { return nil }
        return day <= period.lastDayOfNotice ? period : self.period(period.number + 1)
    }

    /// The period that a day is in; nil before the first day, or when that is not known.
    public func period(of day: CivilDate) -> AgreementPeriod? {
        guard let firstDay, day >= firstDay else { return nil }
        // Every edition begins on the first of a month, so whole months tell the period.
        let elapsed = day.month.months(since: firstDay.month)
        return period(elapsed < months ? 1 : (elapsed - months) / extensionMonths + 2)
    }

    /// The periods that begin on or before a day, in order.
    public func periods(beginningBy day: CivilDate) -> [AgreementPeriod] {
        var periods: [AgreementPeriod] = []
        while let next = period(periods.count + 1), next.firstDay <= day { periods.append(next) }
        return periods
    }

    /// No fewer periods than fit into the calendar.
    private static let mostPeriods = 120_000
}

/// One period of the agreement, extended or not.
///
/// Swedish: *avtalsperiod*.
public struct AgreementPeriod: Sendable, Hashable {
    /// The number, from 1 for the period before any extension.
    public let number: Int

    /// The first day.
    public let firstDay: CivilDate

    /// The last day.
    public let lastDay: CivilDate

    /// The last day on which a notice ends the agreement with the period (I-26).
    public let lastDayOfNotice: CivilDate
}

/// A party to the agreement.
///
/// Swedish: *avtalspart*. Part A, *Avtalsparter*.
public enum Party: Sendable, Hashable {
    /// Västra Götalandsregionen.
    case region
    /// One of the 49 municipalities.
    case municipality(Municipality)

    /// The region and the 49 municipalities in the order of their codes.
    public static let all: [Party] = [.region] + Municipality.allCases.sorted().map { .municipality($0) }

    /// The name in a sentence.
    public func name(in language: Language) -> String {
        switch self {
        case .region: "Västra Götalandsregionen"
        case .municipality(let municipality): language.text(municipality.formalName, municipality.name)
        }
    }
}

/// A notice of termination that a party gives.
///
/// Swedish: *uppsägning*.
public struct TerminationNotice: Sendable, Hashable {
    /// The party.
    public let party: Party

    /// The day on which it is given.
    public let given: CivilDate

    /// Whether it is given in writing.
    public let inWriting: Knowledge

    /// A notice.
    public init(party: Party, given: CivilDate, inWriting: Knowledge) {
        self.party = party
        self.given = given
        self.inWriting = inWriting
    }
}
