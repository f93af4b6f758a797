// SPDX-License-Identifier: Apache-2.0

/// What may be agreed on payment liability at discharge, and the readings chosen where the text is silent.
///
/// Swedish: *villkor för betalningsansvaret*. The act (2017:612), chapter 4 section 5, opens only the time and the amount
/// to agreement. The conditions, the liable municipality and the effect of unclear outpatient care are therefore no
/// parameters: no edition can override them. The policies choose between readings of the same text, no more.
public struct DischargeTerms: Sendable, Hashable {
    /// When liability begins and what it leads to.
    public var model: PaymentModel

    /// Whether a stay of no days counts among the persons of the mean (I-04).
    public var sameDay: SameDayDischarge

    /// Whether a late notice counts as sent (I-07).
    public var lateNotice: LateNotice

    /// The month that a payable individual day belongs to (I-11).
    public var attribution: Attribution

    /// How many liable months in a row are recurring liability (I-30), at least 1.
    public var recurrence: Int

    /// Terms with the default reading of whatever is not given.
    public init(
        model: PaymentModel, sameDay: SameDayDischarge = .counted, lateNotice: LateNotice = .sent,
        attribution: Attribution = .monthOfDischarge, recurrence: Int = 2
    ) {
        self.model = model
        self.sameDay = sameDay
        self.lateNotice = lateNotice
        self.attribution = attribution
        self.recurrence = recurrence
    }

    /// The terms of Part C in Västra Götaland.
    public static let vastraGotaland2023 = DischargeTerms(model: .vastraGotaland2023)

    /// Whether a patient discharged on the day of the notice counts among the persons (I-04).
    public enum SameDayDischarge: String, Sendable, Hashable, CaseIterable {
        /// A person with 0 days; the default.
        case counted
        /// Left out of the mean, as a person and with its days.
        case notCounted
    }

    /// What an admission notice or a call that was sent too late is worth (I-07).
    public enum LateNotice: String, Sendable, Hashable, CaseIterable {
        /// It is sent, and its lateness is reported; the default.
        case sent
        /// It is as if it had not been sent.
        case notSent
    }

    /// Where payable individual days are counted (I-11).
    public enum Attribution: String, Sendable, Hashable, CaseIterable {
        /// In the month of the discharge; the default.
        case monthOfDischarge
        /// Each day in its own month. The person is counted in the month of the discharge.
        case monthOfDay
    }
}

#if !hasFeature(Embedded)
    extension DischargeTerms: Codable {}
    extension DischargeTerms.SameDayDischarge: Codable {}
    extension DischargeTerms.LateNotice: Codable {}
    extension DischargeTerms.Attribution: Codable {}
#endif
