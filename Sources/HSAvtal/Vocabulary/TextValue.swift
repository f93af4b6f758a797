// SPDX-License-Identifier: Apache-2.0

/// A value with a written form: what is written is read back the same, and what is read is read strictly.
public protocol TextValue: Sendable, Hashable, CustomStringConvertible {
    /// What a text must look like, for the sentence that refuses one.
    static var form: TextForm { get }

    /// Reads the whole of a text, or nil when it is not in the form.
    init?(ascii text: Span<UInt8>)
}

extension TextValue {
    /// Reads the whole of a text.
    ///
    /// - Throws: ``UnreadableText``, with what was found and what is accepted.
    public init(_ text: String) throws(UnreadableText) {
        let bytes = Array(text.utf8)
        guard let value = Self(ascii: bytes.span) else { throw UnreadableText(found: text, accepted: Self.form) }
        self = value
    }
}

#if !hasFeature(Embedded)
    extension TextValue where Self: Codable {
        /// Reads the written form from a string.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let text = try container.decode(String.self)
            do throws(UnreadableText) {
                self = try Self(text)
            } catch {
                let sentence = error.message(in: .english)
                throw DecodingError.dataCorruptedError(in: container, debugDescription: sentence)
            }
        }

        /// Writes the value as a string in its written form.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(description)
        }
    }
#endif

/// A written form that the library reads.
public enum TextForm: Sendable, Hashable, CaseIterable {
    /// A day, ``CivilDate``.
    case date
    /// A calendar month, ``CivilMonth``.
    case month
    /// A calendar quarter, ``CivilQuarter``.
    case quarter
    /// A time of the day, ``TimeOfDay``.
    case time
    /// A day with or without the time of the day, ``Moment``.
    case moment
    /// The code of a municipality, ``MunicipalityCode``.
    case municipalityCode
    /// An amount of money, ``Money``.
    case money
    /// A part of a cost, ``Share``.
    case share

    /// What is accepted, as the end of a sentence.
    public func accepted(in language: Language) -> String {
        switch (self, language) {
        case (.date, .swedish): "ett datum som finns, år-månad-dag, till exempel 2026-05-03"
        case (.date, .english): "a date that exists, year-month-day, for example 2026-05-03"
        case (.month, .swedish): "en månad, år-månad, till exempel 2026-05"
        case (.month, .english): "a month, year-month, for example 2026-05"
        case (.quarter, .swedish): "ett kvartal, år, Q och siffra, till exempel 2026Q3"
        case (.quarter, .english): "a quarter, year, Q and digit, for example 2026Q3"
        case (.time, .swedish): "ett klockslag från 00:00 till 23:59, till exempel 13:45"
        case (.time, .english): "a time from 00:00 to 23:59, for example 13:45"
        case (.moment, .swedish): "ett datum som finns, med eller utan klockslag: 2026-05-03 eller 2026-05-03T13:45"
        case (.moment, .english): "a date that exists, with or without a time: 2026-05-03 or 2026-05-03T13:45"
        case (.municipalityCode, .swedish): "en kommunkod med fyra siffror, till exempel 1480"
        case (.municipalityCode, .english): "a municipality code of four digits, for example 1480"
        case (.money, .swedish): "ett belopp i kronor med högst två decimaler, till exempel 12300 eller 12300.50"
        case (.money, .english): "an amount in kronor with at most two decimals, for example 12300 or 12300.50"
        case (.share, .swedish): "en andel i procent från 0 till 100, eller ett bråk, till exempel 33, 33.5 eller 1/3"
        case (.share, .english): "a share in per cent from 0 to 100, or a fraction, for example 33, 33.5 or 1/3"
        }
    }
}

/// A text that is not in the form that is read.
public struct UnreadableText: Error, Sendable, Hashable {
    /// The text as it was found.
    public let found: String

    /// The form that is accepted.
    public let accepted: TextForm

    /// Describes a text that could not be read.
    public init(found: String, accepted: TextForm) {
        self.found = found
        self.accepted = accepted
    }

    /// The whole sentence: what was found and what is accepted.
    public func message(in language: Language) -> String {
        switch language {
        case .swedish: "”\(found)” kan inte läsas: här godtas \(accepted.accepted(in: language))."
        case .english: "“\(found)” cannot be read: accepted is \(accepted.accepted(in: language))."
        }
    }
}

extension UnreadableText: CustomStringConvertible {
    /// The sentence in English.
    public var description: String { message(in: .english) }
}

extension Span<UInt8> {
    /// The number that a run of ASCII digits writes, or nil when one of the bytes is no digit.
    func digits(_ start: Int, count: Int) -> Int? {
        var number = 0
        for index in start..<start + count {
            let digit = self[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number &* 10 &+ Int(digit)
        }
        return number
    }
}

/// A number from 0 to 99 with two digits.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
