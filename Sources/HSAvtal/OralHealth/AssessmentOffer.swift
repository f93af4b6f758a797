// SPDX-License-Identifier: Apache-2.0

/// Whether this year's oral health assessment has been offered to the holder of a certificate.
///
/// Swedish: *årligt erbjudande om munhälsobedömning*. Part C, oral health, sections 3 and 5.2.
///
/// 1. The certificate is not valid on the day: outside the agreement.                        (M-04)
/// 2. An assessment was offered in the year of the day: done.                          (M-04, I-68)
/// 3. It was offered in the year before, or this is the first year: due.               (M-04, I-68)
/// 4. Otherwise overdue since the end of the first year without an offer.              (M-04, I-68)
/// 5. Being registered as declining changes nothing: the offer is made all the same.         (M-24)
/// 6. It is not known when it was last offered: left open.
///
/// What a year is, is a policy (I-68).
public struct AssessmentOffer: Question {
    /// The days of the certificate.
    private let days: CertificateDays

    /// When an assessment was last offered, or made, which presupposes an offer.
    public let lastOffer: LastOccasion

    /// What the person is registered as wishing.
    public let wish: AssessmentWish

    /// The day that the question is about.
    public let day: CivilDate

    /// The facts of one certificate.
    ///
    /// - Parameters:
    ///   - firstDay: the first day of the certificate.
    ///   - lastDay: its last day; nil when it is not limited in time.
    ///   - lastOffer: when an assessment was last offered, at most twelve months before the certificate.
    ///   - wish: what the person is registered as wishing.
    ///   - day: the day that the question is about.
    /// - Throws: ``OralHealthError`` when the certificate ends before it begins, or the offer is later than the day, after the
    ///   certificate, or more than twelve months before it.
    public init(firstDay: CivilDate, lastDay: CivilDate?, lastOffer: LastOccasion, wish: AssessmentWish, day: CivilDate)
        throws(OralHealthError)
    {
        let days = try CertificateDays(firstDay: firstDay, lastDay: lastDay)
        if case .on(let offer) = lastOffer {
            guard offer <= day else { throw .afterTheDay(.offer, offer, day: day) }
            try days.check(.offer, on: offer)
        }
        self.init(days, lastOffer: lastOffer, wish: wish, day: day)
    }

    /// The caller knows that the offer is no later than the day, and one that the certificate admits.
    init(_ days: CertificateDays, lastOffer: LastOccasion, wish: AssessmentWish, day: CivilDate) {
        self.days = days
        self.lastOffer = lastOffer
        self.wish = wish
        self.day = day
    }

    /// The first day of the certificate.
    public var firstDay: CivilDate { days.firstDay }

    /// The last day of the certificate; nil when it is not limited in time.
    public var lastDay: CivilDate? { days.lastDay }

    /// Whether the yearly offer is made.
    public enum Status: Sendable, Hashable {
        /// It is made, and the first day of the next year in which one is to be made; nil when the certificate ends before.
        case done(on: CivilDate, nextFrom: CivilDate?)
        /// It is to be made no later than a day.
        case due(by: CivilDate)
        /// It should have been made no later than a day that is past; this year's is to be made no later than another.
        case overdue(since: CivilDate, by: CivilDate)
    }

    /// Whether the offer is made, due or overdue.
    public func decide(under edition: Edition) -> Decision<Status> {
        let grounds = Citations(.everyoneEntitledOfferedAssessment)
        guard days.contains(day) else { return Decision(.outsideScope, citing: grounds) }
        let all = grounds.citing(.offerYear).citing(.assessmentOfferedToDecliners, when: wish == .declines)
        let years = OfferYears(days: days, policy: edition.oralHealth.offerYear)
        switch lastOffer {
        case .unknown: return Decision(.leftOpen(.missingFacts), citing: all)
        case .never: return Decision(years.status(firstMissed: 0, on: day), citing: all)
        case .on(let offer): return Decision(years.status(lastOffer: offer, on: day), citing: all)
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Status>, under edition: Edition, in language: Language) -> [String] {
        switch decision.finding {
        case .settled(let status): status.sentences(in: language) + wishSentences(in: language)
        case .leftOpen:
            [
                language.text(
                    "Det är inte känt när en munhälsobedömning senast erbjöds; erbjud en nu.",
                    "It is not known when an assessment was last offered; offer one now.")
            ] + wishSentences(in: language)
        case .outsideScope where day < firstDay:
            [
                language.text(
                    "Intyget börjar gälla först den \(firstDay), så ingen munhälsobedömning måste erbjudas ännu.",
                    "The certificate does not begin until \(firstDay), so no assessment has to be offered yet.")
            ]
        case .outsideScope:
            [
                language.text(
                    "Intyget gäller inte den \(day), så ingen munhälsobedömning ska erbjudas med stöd av det.",
                    "The certificate is not valid on \(day), so no assessment is to be offered on the strength of it."),
                language.text(
                    "Om behovet kvarstår prövas rätten till ett nytt intyg.",
                    "If the need is still there, the entitlement to a new certificate is examined."),
            ]
        }
    }

    private func wishSentences(in language: Language) -> [String] {
        switch wish {
        case .wishes: []
        case .declines:
            [
                language.text(
                    "Enligt det registrerade svaret önskar personen ingen munhälsobedömning, men en ska ändå erbjudas varje år.",
                    "By the registered answer the person wishes no assessment, but one must be offered each year all the same."
                )
            ]
        case .unanswered:
            [
                language.text(
                    "Det är inte registrerat om personen önskar munhälsobedömning.",
                    "It is not registered whether the person wishes an assessment.")
            ]
        }
    }
}

extension AssessmentOffer.Status {
    /// The status as whole sentences.
    func sentences(in language: Language) -> [String] {
        switch self {
        case .done(let day, let next?):
            [
                language.text(
                    "Årets munhälsobedömning är erbjuden eller gjord den \(day); nästa ska erbjudas från och med \(next).",
                    "This year's assessment was offered or made on \(day); the next is to be offered from \(next).")
            ]
        case .done(let day, nil):
            [
                language.text(
                    "Årets munhälsobedömning är erbjuden eller gjord den \(day), och intyget upphör före nästa år.",
                    "This year's assessment was offered or made on \(day), and the certificate ends before the next year."
                )
            ]
        case .due(let day):
            [
                language.text(
                    "Årets munhälsobedömning ska erbjudas senast den \(day).",
                    "This year's assessment is to be offered no later than \(day).")
            ]
        case .overdue(let missed, let day):
            [
                language.text(
                    "En munhälsobedömning skulle ha erbjudits senast den \(missed).",
                    "An assessment should have been offered no later than \(missed)."),
                language.text(
                    "Årets munhälsobedömning ska erbjudas senast den \(day).",
                    "This year's assessment is to be offered no later than \(day)."),
            ]
        }
    }
}

/// What a holder of a certificate is registered as wishing.
///
/// Swedish: *registrerat svar*.
public enum AssessmentWish: String, Sendable, Hashable, CaseIterable {
    /// An oral health assessment.
    case wishes
    /// No oral health assessment.
    case declines
    /// No answer is registered.
    case unanswered
}

/// The years of a certificate, numbered from 0, under a policy.
private struct OfferYears {
    let days: CertificateDays
    let policy: OralHealthTerms.OfferYear

    /// The status after an offer.
    func status(lastOffer: CivilDate, on day: CivilDate) -> AssessmentOffer.Status {
        // What is offered before the certificate counts for its first year.
        let year = lastOffer < days.firstDay ? 0 : number(of: lastOffer)
        guard year == number(of: day) else { return status(firstMissed: year + 1, on: day) }
        return .done(on: lastOffer, nextFrom: firstDay(of: year + 1).flatMap { days.contains($0) ? $0 : nil })
    }

    /// The status when a year is the first without an offer.
    func status(firstMissed missed: Int, on day: CivilDate) -> AssessmentOffer.Status {
        let due = min(end(of: number(of: day)), days.lastDay ?? .latest)
        return missed == number(of: day) ? .due(by: due) : .overdue(since: end(of: missed), by: due)
    }

    /// The number of the year that a day of the certificate is in.
    private func number(of day: CivilDate) -> Int {
        switch policy {
        case .calendarYear: day.year - days.firstDay.year
        case .certificateYear: Age.years(from: days.firstDay, to: day, leapDay: .february28)
        }
    }

    /// The first day of a year, or nil after year 9999.
    private func firstDay(of year: Int) -> CivilDate? {
        switch policy {
        case .calendarYear: CivilDate(year: days.firstDay.year + year, month: 1, day: 1)
        case .certificateYear: days.firstDay.adding(months: 12 * year)
        }
    }

    /// The last day of a year.
    private func end(of year: Int) -> CivilDate { firstDay(of: year + 1)?.adding(days: -1) ?? .latest }
}

#if !hasFeature(Embedded)
    extension AssessmentWish: Codable {}
#endif
