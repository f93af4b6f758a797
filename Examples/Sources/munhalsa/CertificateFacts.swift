// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// A row of the table of certificates: a stay at a unit, and what happened to the holder.
struct CertificateFacts: TableFacts {
    let id: String
    let stay: DentalCertificate.Stay
    let lastDay: CivilDate?
    let offers: [CivilDate]
    let assessments: [CivilDate]
    let dentalCare: [CivilDate]

    init?(facts: inout some FactSource) {
        id = facts.value("intyg", Designation.self).text
        let unit = CareUnit(facts: &facts)
        let firstDay = facts.value("fran", CivilDate.self)
        lastDay = facts.optional("till")
        let wishes = facts.optional("onskar", Bool.self)
        stay = DentalCertificate.Stay(unit: unit, firstDay: firstDay, wish: AssessmentWish(isWished: wishes))
        offers = facts.optional("erbjuden", Days.self)?.days ?? []
        assessments = facts.optional("bedomd", Days.self)?.days ?? []
        dentalCare = facts.optional("nvard", Days.self)?.days ?? []
    }

    /// The columns of the table.
    enum Column: String, FactColumn {
        case certificate = "intyg"
        case municipality = "kommun"
        case unit = "enhet"
        case firstDay = "fran"
        case lastDay = "till"
        case wish = "onskar"
        case offers = "erbjuden"
        case assessments = "bedomd"
        case dentalCare = "nvard"

        /// The name in the header.
        var name: String { rawValue }

        /// The columns that a header names: each of those with days may be left out when they are not known.
        static func columns(in header: CSVHeader) throws(RefusedHeader) -> [Column?] {
            try header.columns(
                [.certificate, .municipality, .unit, .firstDay, .lastDay, .wish],
                orEach: [.offers, .assessments, .dentalCare])
        }
    }
}

extension CareUnit {
    /// Reads the municipality and the name.
    init(facts: inout some FactSource) {
        let municipality = facts.value("kommun", Municipality.self)
        self.init(municipality: municipality, name: facts.value("enhet", Designation.self).text)
    }
}

extension AssessmentWish {
    /// A wish as a table has it, where nothing says that no answer is registered.
    init(isWished: Bool?) {
        switch isWished {
        case true?: self = .wishes
        case false?: self = .declines
        case nil: self = .unanswered
        }
    }
}

/// Days that stand in one field.
struct Days: FactValue {
    let days: [CivilDate]

    static var factForm: FactForm {
        .described(
            BilingualText(
                swedish:
                    "datum som finns, år-månad-dag, med ett mellanslag mellan två, till exempel 2025-04-02 2026-03-17",
                english:
                    "dates that exist, year-month-day, with one space between two, for example 2025-04-02 2026-03-17"
            ))
    }

    static var placeholder: Days { Days(days: []) }

    static func fact(from text: String) -> Days? {
        let days = text.split(separator: " ", omittingEmptySubsequences: false).map { CivilDate.fact(from: String($0)) }
        return days.contains(nil) ? nil : Days(days: days.compactMap { $0 })
    }

    static func fact(in row: inout UsualRow) -> Days? { nil }
}
