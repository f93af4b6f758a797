// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// One thing that is wrong with a row of a table, in words: the column, what was found, and what is accepted.
public struct RowFault: Sendable, Hashable {
    /// The column, or nothing when the row as such is wrong.
    public let column: String

    private let found: BilingualText
    private let accepted: BilingualText
    private let isWholeSentence: Bool

    /// A field that cannot be read.
    public init(column: String, found: BilingualText, accepted: BilingualText) {
        self.column = column
        self.found = found
        self.accepted = accepted
        isWholeSentence = false
    }

    /// Fields, or rows, that can be read and do not go together, told in a whole sentence.
    public init(together sentence: BilingualText) {
        column = ""
        found = BilingualText("")
        accepted = sentence
        isWholeSentence = true
    }

    /// A row with another number of fields than the header.
    public static func fieldCount(found: Int, expected: Int) -> RowFault {
        RowFault(
            column: "", found: BilingualText(swedish: "\(found) fält", english: "\(found) fields"),
            accepted: BilingualText(
                swedish: "\(expected) fält, som i rubrikraden", english: "\(expected) fields, as in the header"))
    }

    /// A row that is no proper CSV.
    public static func record(_ fault: CSVRecord.Fault) -> RowFault {
        switch fault {
        case .unclosedQuote:
            RowFault(
                column: "",
                found: BilingualText(
                    swedish: "ett citattecken som aldrig stängs", english: "a quotation mark that is never closed"),
                accepted: BilingualText(
                    swedish: "ett citattecken i fältets början och ett i dess slut",
                    english: "one at each end of the field"))
        case .textAfterQuote:
            RowFault(
                column: "",
                found: BilingualText(
                    swedish: "text efter ett avslutande citattecken", english: "text after a closing quotation mark"),
                accepted: BilingualText(
                    swedish: "en avgränsare eller radens slut", english: "a delimiter or the end of the row"))
        case .tooLong:
            RowFault(
                column: "",
                found: BilingualText { language in
                    let longest = CSVRecord.longest.formatted(in: language)
                    return language == .swedish ? "fler än \(longest) tecken" : "more than \(longest) bytes"
                }, accepted: BilingualText(swedish: "en kortare rad", english: "a shorter row"))
        }
    }

    /// What was found.
    public func found(in language: Language) -> String { found.text(in: language) }

    /// What is accepted, as the end of a sentence.
    public func accepted(in language: Language) -> String { accepted.text(in: language) }

    /// The whole sentence.
    public func sentence(in language: Language) -> String {
        guard !isWholeSentence else { return accepted(in: language) }
        let place = column.isEmpty ? "" : language == .swedish ? "kolumn \(column), " : "column \(column), "
        return language == .swedish
            ? "\(place)här står ”\(found(in: language))”, här godtas \(accepted(in: language))."
            : "\(place)found “\(found(in: language))”, accepted is \(accepted(in: language))."
    }
}

extension RowFault {
    /// The same as is told of the facts in JSON, as the fields of a table.
    ///
    /// - Parameter columns: the names of the columns that are called otherwise than their facts, by fact.
    init(_ fault: FactFault, columns: [String: String] = [:]) {
        switch fault {
        case .missing(let fact):
            self.init(
                column: columns[fact.name] ?? fact.name, found: BilingualText(""),
                accepted: BilingualText(fact.acceptedInField(in:)))
        case .wrong(let fact, let found):
            self.init(
                column: columns[fact.name] ?? fact.name, found: BilingualText(found),
                accepted: BilingualText(fact.acceptedInField(in:)))
        case .together(let sentence): self.init(together: sentence)
        case .noObject, .unknownKey, .twice: self.init(together: BilingualText(fault.sentence(in:)))
        }
    }
}

/// A row that cannot be read.
public struct RejectedRow: Sendable, Hashable {
    /// The line of the file on which the row begins, from 1.
    public internal(set) var line: Int
    /// Everything that is wrong.
    public let faults: [RowFault]
    /// The row as it stands in the file, with its line break.
    public let text: String

    /// A row of a segment.
    ///
    /// - Parameter lines: the number of lines of the segment before the row.
    public init(after lines: Int, _ faults: [RowFault], text: some Sequence<UInt8>) {
        line = lines + 1
        self.faults = faults
        self.text = String(decoding: Array(text), as: UTF8.self)
    }
}
