// SPDX-License-Identifier: Apache-2.0

/// The days of a certificate.
struct CertificateDays: Sendable, Hashable {
    let firstDay: CivilDate

    /// Nil when the certificate is not limited in time.
    let lastDay: CivilDate?

    /// How many months before the certificate an offer may be made that counts for its first year (I-68).
    private static let monthsOfEarlyOffers = 12

    init(firstDay: CivilDate, lastDay: CivilDate?) throws(OralHealthError) {
        if let lastDay, lastDay < firstDay { throw .endsBeforeItBegins(firstDay: firstDay, lastDay: lastDay) }
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    /// Whether a day is one of them.
    func contains(_ day: CivilDate) -> Bool { day >= firstDay && day <= lastDay ?? .latest }

    /// Refuses an event on a day on which it cannot be; an assessment may be offered before the certificate.
    func check(_ event: OralHealthError.Event, on day: CivilDate) throws(OralHealthError) {
        let first = event == .offer ? firstDay.adding(months: -Self.monthsOfEarlyOffers) ?? .earliest : firstDay
        guard day >= first, day <= lastDay ?? .latest else {
            throw .outsideTheCertificate(event, day, firstDay: first, lastDay: lastDay)
        }
    }
}
