// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// What one edition says otherwise than another, in words and as data.
struct DifferenceReport {
    private let difference: EditionDifference
    private let language: Language
    private let changes: [Change]

    /// The cases on care out of hours at one time of the week whose findings change in the same way.
    private struct Change: Hashable {
        let time: OutOfHoursCare.Time
        let earlier: Outcome
        let later: Outcome
        var cases = 1
    }

    /// What is decided, without the conditions that are not met.
    private enum Outcome: String, Hashable {
        case allowed, notAllowed, leftOpen

        init(_ finding: Finding<Permission<OutOfHoursCare.Requirement>>) {
            self =
                switch finding {
                case .settled(.allowed): .allowed
                case .settled(.notAllowed): .notAllowed
                case .leftOpen, .outsideScope: .leftOpen
                }
        }

        func text(in language: Language) -> String {
            switch self {
            case .allowed: language.text("får utföras", "allowed")
            case .notAllowed: language.text("får inte utföras", "not allowed")
            case .leftOpen: language.text("går inte att avgöra", "cannot be decided")
            }
        }
    }

    init(_ difference: EditionDifference, in language: Language) {
        (self.difference, self.language) = (difference, language)
        changes = difference.outOfHoursCare.reduce(into: []) { changes, question in
            let change = Change(
                time: question.time, earlier: Outcome(question.decide(under: difference.earlier).finding),
                later: Outcome(question.decide(under: difference.later).finding))
            if let place = changes.firstIndex(where: {
                ($0.time, $0.earlier, $0.later) == (change.time, change.earlier, change.later)
            }) {
                changes[place].cases += 1
            } else {
                changes.append(change)
            }
        }
    }

    private func text(_ swedish: String, _ english: String) -> String { language.text(swedish, english) }

    /// The times of the week at which an answer changes, and those at which none does.
    private var times: (changed: [OutOfHoursCare.Time], same: [OutOfHoursCare.Time]) {
        let all = OutOfHoursCare.Time.allCases
        let changed = all.filter { time in changes.contains { $0.time == time } }
        return (changed, all.filter { !changed.contains($0) })
    }

    /// Two tables within 80 columns, what else is known, and the norms.
    var lines: [String] {
        let blocks = [
            text("Avtalet från 2023 jämfört med det tidigare", "The agreement from 2023 compared with the one before")
                .wrapped(),
            term, outOfHours, conclusion, difference.norms.flatMap { $0.ground(in: language).wrapped() },
        ]
        return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private var term: [String] {
        var table = TextTable([
            (text("Avtalstid, månader", "Term, months"), .left), (text("Före 2023", "Before 2023"), .right),
            (text("Från 2023", "From 2023"), .right), (text("Norm", "Norm"), .left),
        ])
        for change in difference.term {
            table.add([
                change.parameter.name(in: language), "\(change.earlier)", "\(change.later)", change.parameter.norm.id,
            ])
        }
        return table.lines
    }

    private var outOfHours: [String] {
        var table = TextTable([
            (text("Insatser kväll, helg, natt (B-27)", "Care out of hours (B-27)"), .left),
            (text("Före 2023", "Before 2023"), .left), (text("Från 2023", "From 2023"), .left),
            (text("Fall", "Cases"), .right),
        ])
        for change in changes {
            table.add([
                change.time.name(in: language).capitalisedFirst, change.earlier.text(in: language),
                change.later.text(in: language), "\(change.cases)",
            ])
        }
        return table.lines
    }

    private var conclusion: [String] { explanation.flatMap { $0.wrapped() } }

    private var explanation: [String] {
        let (changed, same) = times
        let name = { (times: [OutOfHoursCare.Time]) in language.list(times.map { $0.name(in: language) }) }
        let count = changes.reduce(0) { $0 + $1.cases }
        return [
            text(
                "Fall är kombinationer av fakta som får ett annat svar, \(count) i allt. Där insatsen inte får utföras i "
                    + "något av avtalen har det tidigare ett skäl mer.",
                "Cases are combinations of facts that get another answer, \(count) in all. Where the intervention is "
                    + "allowed by neither agreement, the earlier one has one reason more."),
            text(
                "Svaret skiljer sig bara \(name(changed)): då kunde kommunen inte bistå regionen före 2023.",
                "The answer differs only \(name(changed)): then the municipality could not assist the region before "
                    + "2023."),
            text(
                "Det är detsamma i alla fall \(name(same)).", "It is the same in every case \(name(same))."),
            text(
                "Källan säger att även kommunal vård som del av primärvården, rehabilitering, förutsättningarna för "
                    + "betalningsansvar och åldersgränsen för tandvård ändrades, men inte vad som gällde före.",
                "The source says that municipal care as part of primary care, rehabilitation, the preconditions of "
                    + "payment liability and the age limit of dental care were changed too, but not what applied "
                    + "before."),
            text(
                "Något annat är inte känt om det tidigare avtalet, inte heller vilken dag det började gälla; i övrigt "
                    + "räknas det som lika med avtalet från 2023.",
                "Nothing else is known of the earlier agreement, nor the day on which it began; otherwise it is taken "
                    + "to be as the agreement from 2023."),
        ]
    }

    /// The differences as data.
    var tree: JSONTree {
        let (changed, same) = times
        let norms = difference.norms
        return .object([
            ("earlier", .string(EditionWord.before2023.rawValue)), ("later", .string(EditionWord.from2023.rawValue)),
            (
                "term",
                .array(
                    difference.term.map { change in
                        .object([
                            ("parameter", .string(change.parameter.rawValue)),
                            ("earlierMonths", .integer(Int64(change.earlier))),
                            ("laterMonths", .integer(Int64(change.later))),
                            ("norm", .string(change.parameter.norm.id)),
                        ])
                    })
            ),
            (
                "outOfHoursCare",
                .array(
                    changes.map { change in
                        .object([
                            ("time", .string(change.time.rawValue)), ("earlier", .string(change.earlier.rawValue)),
                            ("later", .string(change.later.rawValue)), ("cases", .integer(Int64(change.cases))),
                        ])
                    })
            ),
            ("changedTimes", .array(changed.map { .string($0.rawValue) })),
            ("unchangedTimes", .array(same.map { .string($0.rawValue) })),
            ("norms", .array(norms.map { .string($0.id) })),
            ("explanation", .array(explanation.map { .string($0) })),
            ("grounds", .array(norms.map { .string($0.ground(in: language)) })),
        ])
    }
}

extension TermDifference.Parameter {
    /// The length as the beginning of a line.
    fileprivate func name(in language: Language) -> String {
        switch self {
        case .firstPeriod: language.text("Första perioden", "The first period")
        case .extensions: language.text("Varje förlängning", "Each extension")
        case .notice: language.text("Uppsägningstiden", "The period of notice")
        }
    }
}

extension OutOfHoursCare.Time {
    /// The time within a sentence.
    fileprivate func name(in language: Language) -> String {
        switch self {
        case .evening: language.text("på kvällen", "in the evening")
        case .night: language.text("på natten", "at night")
        case .weekendDaytime: language.text("på dagen under en helg", "by day on a weekend or holiday")
        case .weekdayDaytime: language.text("på dagen en vardag", "by day on a weekday")
        }
    }
}
