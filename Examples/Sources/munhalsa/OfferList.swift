// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import HSAvtal

/// The yearly offers of all certificates, as they stand on a day.
struct OfferList {
    let day: CivilDate
    let offerYear: OfferYearWord
    let municipalities: [Municipality]

    /// The statuses that are shown; all when it is empty.
    let statuses: [OfferWord]

    /// The certificates that are shown, by municipality, unit and name.
    let entries: [Entry]

    /// The number of certificates with each status, whether they are shown or not.
    let counts: [OfferWord: Int]

    /// The number of certificates that are not valid on the day.
    let notValid: Int

    /// The number of offers and assessments later than the day.
    let later: Int

    /// Whether the table tells of offers, but not of assessments.
    let lacksAssessments: Bool

    /// The rows that cannot be read.
    let rejected: Int

    /// A certificate that is valid on the day.
    struct Entry {
        let certificate: DentalCertificate
        let stay: DentalCertificate.Stay

        /// How the offer stands; nil when it is not known what was offered.
        let status: AssessmentOffer.Status?
        let citations: Citations

        /// The word of the status.
        var word: OfferWord { OfferWord(status) }
    }

    /// Asks for each certificate of the chosen municipalities whether this year's assessment has been offered.
    init(
        _ reading: OralHealthReading, on day: CivilDate, by offerYear: OfferYearWord, in chosen: MunicipalityOption,
        showing statuses: [OfferWord]
    ) {
        var edition = Edition.vastraGotaland2023
        edition.oralHealth.offerYear = offerYear.reading
        var (entries, counts, notValid, later) = ([Entry](), [OfferWord: Int](), 0, 0)
        for certificate in reading.certificates {
            guard let stay = certificate.stay(on: day) ?? certificate.stays.first,
                chosen.contains(stay.unit.municipality)
            else { continue }
            later += certificate.offered(after: day)
            let decision = certificate.yearlyOffer(on: day).decide(under: edition)
            guard decision.finding != .outsideScope else {
                notValid += 1
                continue
            }
            let entry = Entry(
                certificate: certificate, stay: stay, status: decision.answer, citations: decision.citations)
            counts[entry.word, default: 0] += 1
            if statuses.isEmpty || statuses.contains(entry.word) { entries.append(entry) }
        }
        self.entries = entries.sorted { first, second in
            first.stay.unit == second.stay.unit
                ? first.certificate.id < second.certificate.id : first.stay.unit < second.stay.unit
        }
        (self.counts, self.notValid, self.later, rejected) = (counts, notValid, later, Int(reading.rejected))
        lacksAssessments = reading.certificates.contains { $0.offers != nil && $0.assessments == nil }
        (self.day, self.offerYear, self.statuses, municipalities) = (day, offerYear, statuses, chosen.municipalities)
    }

    /// The norms that the statuses rest on; nil when there are none.
    var citations: Citations? {
        entries.first.map { first in entries.reduce(first.citations) { $0.union($1.citations) } }
    }
}

/// Whether an offer is made, as data and options write it.
enum OfferWord: String, ExpressibleByArgument, CaseIterable {
    case overdue, due, done, unknown

    /// The word of a status, which is nil when it is not known.
    init(_ status: AssessmentOffer.Status?) {
        switch status {
        case .done?: self = .done
        case .due?: self = .due
        case .overdue?: self = .overdue
        case nil: self = .unknown
        }
    }

    /// The word in a table.
    func name(in language: Language) -> String {
        switch self {
        case .overdue: language.text("försenad", "overdue")
        case .due: language.text("ska erbjudas", "due")
        case .done: language.text("erbjuden", "done")
        case .unknown: language.text("okänt", "unknown")
        }
    }

    /// The word of a number of certificates.
    func counted(in language: Language) -> String {
        switch self {
        case .overdue: language.text("försenade", "overdue")
        case .due: language.text("ska erbjudas", "due")
        case .done: language.text("erbjudna", "done")
        case .unknown: language.text("okända", "unknown")
        }
    }
}

extension AssessmentWish {
    /// The wish in a table.
    func name(in language: Language) -> String {
        switch self {
        case .wishes: language.text("ja", "yes")
        case .declines: language.text("nej", "no")
        case .unanswered: "–"
        }
    }
}
