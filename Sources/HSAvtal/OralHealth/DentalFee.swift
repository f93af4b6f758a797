// SPDX-License-Identifier: Apache-2.0

/// Whether a patient fee is paid for necessary dental care.
///
/// Swedish: *patientavgift för N-tandvård*. The region's rules on the care.
///
/// 1. Without a certificate: outside the agreement.                     (M-02)
/// 2. From the 85th birthday: none.                                     (M-02, N-08)
/// 3. Before it: outside the agreement, which fixes no fees.            (M-02, N-08)
public struct DentalFee: Question {
    /// Whether the person has a certificate.
    public let certificate: Knowledge

    /// The date of birth; nil when it is not known.
    public let born: CivilDate?

    /// The day of the care.
    public let day: CivilDate

    /// The facts of one visit.
    ///
    /// - Throws: ``ImpossibleDates`` when the person is born after the day, or would be older than 130 years.
    public init(certificate: Knowledge, born: CivilDate?, day: CivilDate) throws(ImpossibleDates) {
        if let born { try Age.check(born: born, on: day) }
        self.certificate = certificate
        self.born = born
        self.day = day
    }

    /// What is paid for necessary dental care.
    public enum Fee: String, Sendable, Hashable, CaseIterable {
        /// Nothing.
        case noFee
    }

    /// The age from which no fee is paid.
    public static let freeFromAge = 85

    /// Whether a fee is paid.
    public func decide(under edition: Edition) -> Decision<Fee> {
        let isOld = isOld(by: edition.leapDayBirthday)
        let base = Citations(.necessaryDentalCareForTargetGroup)
        guard certificate != .no else { return Decision(.outsideScope, citing: base) }
        let other = edition.leapDayBirthday.other
        let grounds = base.citing(.noFeeFrom85).citing(.leapDayBirthday, when: isOld != self.isOld(by: other))
        switch isOld {
        case .no: return Decision(.outsideScope, citing: grounds)
        case .yes where certificate == .yes: return Decision(.noFee, citing: grounds)
        case .yes, .unknown: return Decision(.leftOpen(.missingFacts), citing: grounds)
        }
    }

    private func isOld(by leapDay: LeapDayBirthday) -> Knowledge {
        born.map { Knowledge(Age.years(from: $0, to: day, leapDay: leapDay) >= Self.freeFromAge) } ?? .unknown
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Fee>, under edition: Edition, in language: Language) -> [String] {
        switch decision.finding {
        case .settled:
            [
                language.text(
                    "Patienten betalar ingen avgift för N-tandvården.", "The patient pays no fee for the care."),
                language.text(
                    "Den \(day) har patienten fyllt \(Self.freeFromAge) år.",
                    "The patient is \(Self.freeFromAge) or older on \(day)."),
            ]
        case .leftOpen(let opening): [opening.sentence(in: language)] + unknownSentences(in: language)
        case .outsideScope where certificate == .no:
            [
                language.text(
                    "Patienten har inget intyg om N-tandvård, så avtalet gäller inte besöket.",
                    "The patient has no certificate of necessary dental care, so the agreement does not apply to the visit."
                )
            ]
        case .outsideScope:
            [
                language.text(
                    "Den \(day) har patienten inte fyllt \(Self.freeFromAge) år; avgiften bestäms av regionens avgiftsregler, "
                        + "inte av avtalet.",
                    "The patient is not yet \(Self.freeFromAge) on \(day); the fee is fixed by the region's rules on fees, not "
                        + "by the agreement.")
            ]
        }
    }

    private func unknownSentences(in language: Language) -> [String] {
        let birth = language.text(
            "Patientens födelsedatum är inte känt; avgift tas inte ut från och med \(Self.freeFromAge) års ålder.",
            "The patient's date of birth is not known; no fee is paid from the age of \(Self.freeFromAge) on.")
        let paper = language.text(
            "Det är inte känt om patienten har ett intyg om N-tandvård.",
            "It is not known whether the patient has a certificate of necessary dental care.")
        return (born == nil ? [birth] : []) + (certificate == .unknown ? [paper] : [])
    }
}

#if !hasFeature(Embedded)
    extension DentalFee.Fee: Codable {}
#endif
