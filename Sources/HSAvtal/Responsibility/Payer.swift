// SPDX-License-Identifier: Apache-2.0

/// Who bears a cost.
///
/// Swedish: *kostnadsbärare*. Part B, B.2 and B.9 to B.13.
public enum Payer: Sendable, Hashable {
    /// Västra Götalandsregionen.
    case region
    /// A municipality, by its code; nil where it is the one that decided, ordered or prescribed, or that the case is about.
    case municipality(MunicipalityCode?)
    /// Both; the part of the region where a ratio is known.
    case both(regionShare: Share?)

    /// The principal that ordered or prescribed.
    init(ordering principal: Principal) {
        self =
            switch principal {
            case .region: .region
            case .municipality: .municipality(nil)
            }
    }

    /// Who pays for something, as a whole sentence; what divides a joint cost is named where the ratio is not known.
    func sentence(
        _ what: (swedish: String, english: String),
        dividedBy division: (swedish: String, english: String) = (
            "samarbetsavtalet om försörjning", "the supply agreement"
        ),
        in language: Language
    ) -> String {
        switch self {
        case .region: language.text("Regionen betalar \(what.swedish).", "The region pays for \(what.english).")
        case .municipality(let code?):
            language.text(
                "\(Self.name(code, in: language)) betalar \(what.swedish).",
                "\(Self.name(code, in: language)) pays for \(what.english).")
        case .municipality(nil):
            language.text("Kommunen betalar \(what.swedish).", "The municipality pays for \(what.english).")
        case .both(nil):
            language.text(
                "Regionen och kommunen betalar \(what.swedish) gemensamt; hur kostnaden fördelas står i "
                    + "\(division.swedish).",
                "The region and the municipality pay for \(what.english) together; how the cost is divided is "
                    + "stated in \(division.english).")
        case .both(let share?):
            language.text(
                "Regionen betalar \(share.text(in: language)) och kommunen \(share.rest.text(in: language)) av kostnaden "
                    + "för \(what.swedish).",
                "The region pays \(share.text(in: language)) and the municipality \(share.rest.text(in: language)) of the "
                    + "cost of \(what.english).")
        }
    }

    /// A municipality by its name at the beginning of a sentence.
    private static func name(_ code: MunicipalityCode, in language: Language) -> String {
        guard let municipality = code.municipality else {
            return language.text("Kommunen med koden \(code)", "The municipality with the code \(code)")
        }
        return language.text(municipality.formalName, "The municipality of \(municipality.name)")
    }

    /// Why a question about a municipality that is no party has no answer here, as a whole sentence.
    static func notAParty(_ code: MunicipalityCode, in language: Language) -> String {
        language.text(
            "Kommunen med koden \(code) är inte part i avtalet.",
            "The municipality with the code \(code) is no party to the agreement.")
    }
}

extension Principal {
    /// The principal at the beginning of a sentence.
    func subject(in language: Language) -> String {
        switch self {
        case .region: language.text("Regionen", "The region")
        case .municipality: language.text("Kommunen", "The municipality")
        }
    }

    /// The principal within a sentence.
    func name(in language: Language) -> String {
        switch self {
        case .region: language.text("regionen", "the region")
        case .municipality: language.text("kommunen", "the municipality")
        }
    }
}
