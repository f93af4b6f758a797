// SPDX-License-Identifier: Apache-2.0

/// A certificate of necessary dental care over time: where its holder is, and what is offered and done.
///
/// Swedish: *intyg om N-tandvård*. Part C, oral health, section 5. One person has one certificate; a renewed one is the same.
public struct DentalCertificate: Sendable, Hashable, Identifiable {
    /// The name of the certificate; no personal identity number.
    public let id: String

    /// The stays by their first days, the first from the certificate's first day; at least one.
    public let stays: [Stay]

    /// The days on which an assessment was offered, ascending; nil when they are not known.
    public let offers: [CivilDate]?

    /// The days on which an assessment was made, ascending; nil when they are not known.
    public let assessments: [CivilDate]?

    /// The days on which necessary dental care was given, ascending; nil when they are not known.
    public let dentalCare: [CivilDate]?

    private let days: CertificateDays

    /// A certificate.
    ///
    /// - Parameters:
    ///   - id: its name.
    ///   - stays: where the holder has been, in any order.
    ///   - lastDay: its last day; nil when it is not limited in time.
    ///   - offers: the days on which an assessment was offered; nil when they are not known.
    ///   - assessments: the days on which an assessment was made; nil when they are not known.
    ///   - dentalCare: the days on which necessary dental care was given; nil when they are not known.
    /// - Throws: ``OralHealthError`` when there is no stay, two begin on the same day, or something is on a day on which the
    ///   certificate does not admit it; an offer may be made up to twelve months before the certificate.
    public init(
        id: String, stays: [Stay], lastDay: CivilDate?, offers: [CivilDate]?, assessments: [CivilDate]?,
        dentalCare: [CivilDate]?
    ) throws(OralHealthError) {
        let stays = stays.sorted { $0.firstDay < $1.firstDay }
        guard let first = stays.first else { throw .noUnit }
        days = try CertificateDays(firstDay: first.firstDay, lastDay: lastDay)
        for (stay, next) in zip(stays, stays.dropFirst()) {
            guard stay.firstDay < next.firstDay else { throw .twoUnits(day: next.firstDay) }
            try days.check(.stay, on: next.firstDay)
        }
        for day in offers ?? [] { try days.check(.offer, on: day) }
        for day in assessments ?? [] { try days.check(.assessment, on: day) }
        for day in dentalCare ?? [] { try days.check(.dentalCare, on: day) }
        self.id = id
        self.stays = stays
        self.offers = offers?.sorted()
        self.assessments = assessments?.sorted()
        self.dentalCare = dentalCare?.sorted()
    }

    /// A holder's time at a unit with the same registered wish, from a day until the next stay.
    ///
    /// Swedish: *boendeperiod*. A changed answer is a new stay at the same unit.
    public struct Stay: Sendable, Hashable {
        /// The unit.
        public let unit: CareUnit

        /// The first day.
        public let firstDay: CivilDate

        /// What the holder is registered as wishing.
        public let wish: AssessmentWish

        /// A stay from a day.
        public init(unit: CareUnit, firstDay: CivilDate, wish: AssessmentWish) {
            self.unit = unit
            self.firstDay = firstDay
            self.wish = wish
        }
    }

    /// The first day of the certificate.
    public var firstDay: CivilDate { days.firstDay }

    /// The last day of the certificate; nil when it is not limited in time.
    public var lastDay: CivilDate? { days.lastDay }

    /// Whether the certificate is valid on a day.
    public func isValid(on day: CivilDate) -> Bool { days.contains(day) }

    /// Where the holder is on a day, or was last; nil before the first day.
    public func stay(on day: CivilDate) -> Stay? { stays.last { $0.firstDay <= day } }

    /// Where the certificate counts in a quarter (I-72): the last stay in it; nil when it is valid on no day of it.
    public func home(in quarter: CivilQuarter) -> Stay? {
        quarter.firstDay <= lastDay ?? .latest ? stay(on: quarter.lastDay) : nil
    }

    /// The question whether this year's assessment has been offered; one that is made counts as offered (I-68).
    ///
    /// When the offers are not known, neither is when one was last made, whatever assessments are.
    public func yearlyOffer(on day: CivilDate) -> AssessmentOffer {
        let wish = (stay(on: day) ?? stays[0]).wish
        return AssessmentOffer(days, lastOffer: lastOffer(on: day), wish: wish, day: day)
    }

    /// When an assessment was last offered or made by a day.
    private func lastOffer(on day: CivilDate) -> LastOccasion {
        guard let offers else { return .unknown }
        let last = [offers, assessments ?? []].compactMap { days in days.last { $0 <= day } }.max()
        return last.map { .on($0) } ?? .never
    }
}
