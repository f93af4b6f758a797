// SPDX-License-Identifier: Apache-2.0

/// Why facts on certificates and training cannot be as they are described.
public enum OralHealthError: Error, Sendable, Hashable {
    /// A certificate ends before it begins.
    case endsBeforeItBegins(firstDay: CivilDate, lastDay: CivilDate)
    /// An event is later than the day that the question is about.
    case afterTheDay(Event, CivilDate, day: CivilDate)
    /// An event, or a stay at a unit, is outside the days of the certificate.
    case outsideTheCertificate(Event, CivilDate, firstDay: CivilDate, lastDay: CivilDate?)
    /// A certificate has no unit.
    case noUnit
    /// Two stays of a certificate begin on the same day.
    case twoUnits(day: CivilDate)
    /// A number is outside its range.
    case outOfRange(Quantity, Int, ClosedRange<Int>)
    /// Two certificates have the same name.
    case certificateTwice(String)
    /// A municipality has its figures twice.
    case figuresTwice(Municipality)

    /// What happens on a day.
    public enum Event: Sendable, Hashable, CaseIterable {
        /// An assessment is offered.
        case offer
        /// An assessment is made.
        case assessment
        /// Necessary dental care is given.
        case dentalCare
        /// A stay at a unit begins.
        case stay
        /// The staff of a unit is trained.
        case training

        /// The event, in its definite form in Swedish.
        fileprivate func noun(in language: Language) -> String {
            switch self {
            case .offer: language.text("erbjudandet", "offer")
            case .assessment: language.text("munhälsobedömningen", "assessment")
            case .dentalCare: language.text("tandvården", "dental care")
            case .stay: language.text("boendeperiodens början", "beginning of the stay")
            case .training: language.text("utbildningen", "training")
            }
        }
    }

    /// What a number counts.
    public enum Quantity: Sendable, Hashable, CaseIterable {
        /// The residents older than 24.
        case residentsOlderThan24
        /// The residents of 24.
        case residentsAged24
        /// The holders of a certificate.
        case holders
        /// The participants of a session.
        case participants
        /// The length of a session.
        case minutes
        /// The holders that a deviation is about.
        case individuals
        /// The units of a municipality.
        case units
        /// The certificate issuers of a municipality.
        case issuers
        /// Those of them that are trained.
        case issuersTrained

        /// What is counted, as the beginning of a sentence.
        fileprivate func name(in language: Language) -> String {
            switch self {
            case .residentsOlderThan24:
                language.text("Antalet invånare över 24 år", "The number of residents older than 24")
            case .residentsAged24: language.text("Antalet invånare i åldern 24 år", "The number of residents of 24")
            case .holders: language.text("Antalet som har intyg", "The number of certificate holders")
            case .participants: language.text("Antalet deltagare", "The number of participants")
            case .minutes: language.text("Antalet minuter", "The number of minutes")
            case .individuals: language.text("Antalet individer", "The number of individuals")
            case .units: language.text("Antalet enheter", "The number of units")
            case .issuers: language.text("Antalet intygsutfärdare", "The number of certificate issuers")
            case .issuersTrained:
                language.text("Antalet utbildade intygsutfärdare", "The number of trained certificate issuers")
            }
        }
    }

    /// The whole sentence: what was found and what is accepted.
    public func message(in language: Language) -> String {
        switch self {
        case .endsBeforeItBegins(let first, let last):
            language.text(
                "Intygets sista dag är \(last): här godtas \(first), den första dagen, eller en senare dag.",
                "The last day of the certificate is \(last): accepted is \(first), the first day, or a later day.")
        case .afterTheDay(let event, let date, let day):
            language.text(
                "Dagen för \(event.noun(in: .swedish)) är \(date): här godtas \(day), dagen som frågan gäller, eller en tidigare "
                    + "dag.",
                "The day of the \(event.noun(in: .english)) is \(date): accepted is \(day), the day that the question is "
                    + "about, or an earlier day.")
        case .outsideTheCertificate(let event, let date, let first, let last):
            Self.outside(event, date, first, last, in: language)
        case .noUnit:
            language.text(
                "Intyget hör inte till någon enhet: här godtas minst en.",
                "The certificate belongs to no unit: accepted is at least one.")
        case .twoUnits(let day):
            language.text(
                "Två boendeperioder börjar den \(day): här godtas en för varje första dag.",
                "Two stays begin on \(day): accepted is one for each first day.")
        case .outOfRange(let quantity, let number, let range):
            language.text(
                "\(quantity.name(in: .swedish)) är \(number): här godtas \(range.lowerBound) till \(range.upperBound).",
                "\(quantity.name(in: .english)) is \(number): accepted is \(range.lowerBound) to \(range.upperBound).")
        case .certificateTwice(let name):
            language.text(
                "Intyget \(name) finns två gånger: här godtas ett intyg med varje beteckning.",
                "The certificate \(name) is there twice: accepted is one certificate with each name.")
        case .figuresTwice(let municipality):
            language.text(
                "Uppgifter om \(municipality.formalName) finns två gånger: här godtas de en gång.",
                "The figures of \(municipality.name) are there twice: accepted is once.")
        }
    }

    private static func outside(
        _ event: Event, _ date: CivilDate, _ first: CivilDate, _ last: CivilDate?, in language: Language
    ) -> String {
        let accepted =
            last.map { language.text("\(first) till \($0)", "\(first) to \($0)") }
            ?? language.text("\(first) eller senare", "\(first) or later")
        return language.text(
            "Dagen för \(event.noun(in: .swedish)) är \(date): här godtas \(accepted), med hänsyn till när intyget gäller.",
            "The day of the \(event.noun(in: .english)) is \(date): accepted is \(accepted), in view of when the certificate is valid."
        )
    }
}

extension OralHealthError {
    /// Refuses a number outside a range.
    static func check(_ quantity: Quantity, _ number: Int, in range: ClosedRange<Int>) throws(OralHealthError) {
        guard range.contains(number) else { throw .outOfRange(quantity, number, range) }
    }
}

extension OralHealthError: CustomStringConvertible {
    /// The sentence in English.
    public var description: String { message(in: .english) }
}
