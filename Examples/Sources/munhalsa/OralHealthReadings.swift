// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import HSAvtal

/// What a year is when an offer is to be made yearly.
enum OfferYearWord: String, ExpressibleByArgument, CaseIterable {
    case calendar, certificate

    /// The reading.
    var reading: OralHealthTerms.OfferYear { self == .calendar ? .calendarYear : .certificateYear }
}

/// Which residents the milestone counts.
enum MilestonePopulationWord: String, ExpressibleByArgument, CaseIterable {
    case olderThan24, from24

    /// The reading.
    var reading: OralHealthTerms.MilestonePopulation { self == .olderThan24 ? .olderThan24 : .from24 }
}

/// Which three years a unit is to have been trained in.
enum TrainingPeriodWord: String, ExpressibleByArgument, CaseIterable {
    case rolling, calendarYears

    /// The reading.
    var reading: OralHealthTerms.TrainingPeriod { self == .rolling ? .rolling : .calendarYears }
}

/// Which municipalities are shown.
struct MunicipalityOption: ParsableArguments {
    @Option(
        name: .customLong("municipality"), parsing: .singleValue,
        help: ArgumentHelp("Visa bara kommunen med koden; får anges flera gånger.", valueName: "kod"),
        transform: Self.municipality)
    var municipalities: [Municipality] = []

    /// Whether a municipality is shown.
    func contains(_ municipality: Municipality) -> Bool {
        municipalities.isEmpty || municipalities.contains(municipality)
    }

    @Sendable
    private static func municipality(_ text: String) throws -> Municipality {
        guard let municipality = Municipality.fact(from: text) else {
            let accepted = Municipality.factForm.accepted(in: .swedish)
            throw ValidationError("Kommunkoden ”\(text)” kan inte läsas: här godtas \(accepted).")
        }
        return municipality
    }
}

/// How a report is shown.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json
}

extension String {
    /// The text without characters that move the cursor of a terminal, cut to a number of characters.
    func shortened(to width: Int = .max) -> String {
        let line = String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.isControl ? " " : $0 }))
        return line.count <= width ? line : line.prefix(Swift.max(0, width - 1)) + "…"
    }
}

extension Unicode.Scalar.Properties {
    /// Whether the character is a control character, or separates lines.
    fileprivate var isControl: Bool {
        switch generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

extension JSONTree {
    /// A whole number, or null when it is not known.
    static func number(_ number: (some BinaryInteger)?) -> JSONTree {
        number.map { .integer(Int64(clamping: $0)) } ?? .null
    }

    /// A text, or null when there is none.
    static func text(_ text: String?) -> JSONTree { text.map { .string($0) } ?? .null }

    /// The names of norms.
    static func norms(_ citations: Citations?) -> JSONTree {
        citations.map { .array($0.ids.map { .string($0) }) } ?? .null
    }
}
