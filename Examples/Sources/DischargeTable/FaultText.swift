// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

// What is wrong with a row, in words: the column, what was found, and what is accepted.
extension DischargeRecord.Fault {
    /// The column, or nothing when the row as such is wrong.
    public var column: String {
        switch self {
        case .unreadable(let column, _): column.name
        case .dischargeBeforeNotice: DischargeColumn.discharged.name
        case .fieldCount, .record: ""
        }
    }

    /// What was found.
    public func found(in language: Language) -> String {
        let swedish = language == .swedish
        switch self {
        case .unreadable(_, let found): return found
        case .fieldCount(let found, _): return swedish ? "\(found) fält" : "\(found) fields"
        case .dischargeBeforeNotice(let error): return "\(error.discharged)"
        case .record(.unclosedQuote):
            return swedish ? "ett citattecken som aldrig stängs" : "a quotation mark that is never closed"
        case .record(.textAfterQuote):
            return swedish ? "text efter ett avslutande citattecken" : "text after a closing quotation mark"
        case .record(.tooLong):
            return swedish
                ? "fler än \(CSVRecord.longest.formatted(in: language)) tecken"
                : "more than \(CSVRecord.longest.formatted(in: language)) bytes"
        }
    }

    /// What is accepted, as the end of a sentence.
    public func accepted(in language: Language) -> String {
        let swedish = language == .swedish
        switch self {
        case .unreadable(let column, _): return column.accepted(in: language)
        case .fieldCount(_, let expected):
            return swedish ? "\(expected) fält, som i rubrikraden" : "\(expected) fields, as in the header"
        case .dischargeBeforeNotice(let error):
            return swedish
                ? "dagen för meddelandet om utskrivningsklar, \(error.readyNotice), eller en senare dag"
                : "the day of the notice of ready-for-discharge, \(error.readyNotice), or a later day"
        case .record(.unclosedQuote):
            return swedish ? "ett citattecken i fältets början och ett i dess slut" : "one at each end of the field"
        case .record(.textAfterQuote):
            return swedish ? "en avgränsare eller radens slut" : "a delimiter or the end of the row"
        case .record(.tooLong):
            return swedish ? "en kortare rad" : "a shorter row"
        }
    }

    /// The whole sentence.
    public func sentence(in language: Language) -> String {
        let place = column.isEmpty ? "" : language == .swedish ? "kolumn \(column), " : "column \(column), "
        return language == .swedish
            ? "\(place)här står ”\(found(in: language))”, här godtas \(accepted(in: language))."
            : "\(place)found “\(found(in: language))”, accepted is \(accepted(in: language))."
    }
}

extension RefusedHeader {
    /// The whole sentence: which columns are missing or doubled, and what was found.
    public func message(in language: Language) -> String {
        let swedish = language == .swedish
        var parts: [String] = []
        if !missing.isEmpty {
            parts.append((swedish ? "saknar " : "lacks ") + missing.joined(separator: ", "))
        }
        if !doubled.isEmpty {
            parts.append((swedish ? "har mer än en gång " : "has more than once ") + doubled.joined(separator: ", "))
        }
        let all = DischargeColumn.allCases.map { $0.name }.joined(separator: ", ")
        let names = found.joined(separator: ", ")
        return swedish
            ? "Rubrikraden \(parts.joined(separator: " och ")). Här står ”\(names)”, här godtas \(all), i valfri ordning."
            : "The header \(parts.joined(separator: " and ")). Found “\(names)”, accepted are \(all), in any order."
    }
}
