// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

extension CivilDate: WrittenFact {
    /// The first day that there is.
    public static var placeholder: CivilDate { .earliest }

    /// Reads ten bytes; the month is looked up among those that were read before.
    @inlinable
    public static func fact(in row: inout UsualRow) -> CivilDate? { row.date() }
}

extension CivilMonth: WrittenFact {
    /// The first month that there is.
    public static var placeholder: CivilMonth { .earliest }
}

extension TimeOfDay: WrittenFact {
    /// Noon.
    public static var placeholder: TimeOfDay { .noon }
}

extension Moment: WrittenFact {
    /// The first day that there is, without a time.
    public static var placeholder: Moment { Moment(.earliest) }

    /// Reads a date as other dates are read, and a date with a time slowly.
    @inlinable
    public static func fact(in row: inout UsualRow) -> Moment? {
        row.count == 10 ? row.date().map { Moment($0) } : row.written()
    }
}

extension MunicipalityCode: WrittenFact {
    /// The code of Göteborg.
    public static var placeholder: MunicipalityCode { Municipality.goteborg.code }

    /// Reads four bytes.
    @inlinable
    public static func fact(in row: inout UsualRow) -> MunicipalityCode? { row.fourDigits().flatMap { Self($0) } }
}

extension Money: WrittenFact {
    /// Nothing.
    public static var placeholder: Money { Money(ore: 0) }
}

extension Municipality: FactValue {
    /// The code of a municipality that is party to the agreement.
    public static var factForm: FactForm {
        .described(
            BilingualText(
                swedish: "koden för en kommun i Västra Götaland, till exempel 1480",
                english: "the code of a municipality in Västra Götaland, for example 1480"))
    }

    /// Göteborg.
    public static var placeholder: Municipality { .goteborg }

    /// Reads the code.
    public static func fact(from text: String) -> Municipality? {
        MunicipalityCode.fact(from: text).flatMap { $0.municipality }
    }

    /// Reads the code.
    @inlinable
    public static func fact(in row: inout UsualRow) -> Municipality? {
        MunicipalityCode.fact(in: &row).flatMap { $0.municipality }
    }
}

extension Bool: WordFact {
    /// Yes and no.
    public static var factWords: [FactWord] { [.yes, .no] }

    /// True for yes.
    @inlinable
    public static func value(ofWord index: Int) -> Bool { index == 0 }

    /// Reads yes and no, and what JSON has for them.
    public static func fact(from json: JSONValue) -> Bool? {
        switch json {
        case .bool(let value): value
        case .string(let text): fact(from: text)
        case .null, .integer, .number, .array, .object: nil
        }
    }
}

extension Knowledge: WordFact {
    /// Yes, no and unknown.
    public static var factWords: [FactWord] { [.yes, .no, .unknown] }

    /// The three in the order of the words.
    @inlinable
    public static func value(ofWord index: Int) -> Knowledge { index == 0 ? .yes : index == 1 ? .no : .unknown }

    /// Reads the words, and what JSON has for yes and no.
    public static func fact(from json: JSONValue) -> Knowledge? {
        switch json {
        case .bool(let value): value ? .yes : .no
        case .string(let text): fact(from: text)
        case .null, .integer, .number, .array, .object: nil
        }
    }
}

extension Principal: VocabularyFact {
    /// The names of the cases, and the Swedish word that tables use.
    public static var factWords: [FactWord] {
        allCases.map { principal in
            let meaning = principal.meaning
            return FactWord(
                swedish: principal.rawValue, english: principal.rawValue,
                besides: principal == .municipality ? ["kommun"] : [],
                meaning: BilingualText(swedish: meaning.swedish, english: meaning.english))
        }
    }

    /// The name of the principal.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .region: ("regionen (Västra Götalandsregionen)", "the region (Västra Götalandsregionen)")
        case .municipality: ("kommunen", "the municipality")
        }
    }
}

extension Share: WrittenFact {
    /// Nothing.
    public static var placeholder: Share { .nothing }
}
