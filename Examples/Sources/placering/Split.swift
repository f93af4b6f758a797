// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import HSAvtal

/// `placering split`: one amount, divided between the two principals.
struct Split: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Delar ett belopp mellan region och kommun, till öret.",
        usage: "placering split <belopp> --by <fördelning> [--format <form>] [--language <sv|en>]",
        discussion: """
            Fördelningen är standard (schablonen, 33 procent på regionen och 67 på kommunen), thirds (exakta \
            tredjedelar), regionens och kommunens procent, till exempel 60/40, eller bara regionens andel: 33.5 är \
            procent, 1/3 är ett bråk. Två tal som tillsammans blir 100 är procent; 40/70 och 4/6 \
            avvisas, för de är snarare felskrivna än bråk.

            Ett belopp under noll är en kredit.
            """)

    @Argument(
        parsing: .allUnrecognized,
        help: ArgumentHelp("Beloppet i kronor, med högst två decimaler.", valueName: "belopp"))
    var amounts: [String] = []

    @Option(help: ArgumentHelp("standard, thirds, 60/40 eller regionens andel.", valueName: "fördelning"))
    var by: String

    @Option(help: ArgumentHelp("Form: text eller json.", valueName: "form"))
    var format: AnswerFormat = .text

    @OptionGroup var languageOption: LanguageOption

    func validate() throws { _ = try parts() }

    func run() async throws {
        let language = languageOption.language
        try await reporting(in: language) {
            let parts = try parts()
            switch format {
            case .text: try Terminal.print(parts.lines(in: language).map { $0 + "\n" }.joined())
            case .json: try Terminal.print(parts.tree(in: language).bytes)
            }
        }
    }

    /// The amount, divided; what cannot be read becomes a sentence.
    private func parts() throws -> SplitAmount {
        let language = languageOption.language
        let form = TextForm.money.accepted(in: language)
        guard amounts.count == 1, let text = amounts.first else {
            throw ValidationError(
                amounts.isEmpty
                    ? language.text(
                        "Beloppet saknas: här godtas \(form).", "The amount is missing: accepted is \(form).")
                    : language.text(
                        "Här står ”\(amounts.joined(separator: " "))”: här godtas ett enda belopp, \(form).",
                        "Found “\(amounts.joined(separator: " "))”: accepted is a single amount, \(form)."))
        }
        guard let amount = Money.fact(from: text) else {
            throw ValidationError(
                language.text(
                    "Beloppet ”\(text)” kan inte läsas: här godtas \(form).",
                    "The amount “\(text)” cannot be read: accepted is \(form)."))
        }
        guard let division = SplitDivision(by) else {
            throw ValidationError(
                language.text(
                    "Fördelningen ”\(by)” kan inte läsas: här godtas standard, thirds, "
                        + RegionShare.factForm.accepted(in: .swedish) + ".",
                    "The division “\(by)” cannot be read: accepted are standard, thirds, "
                        + RegionShare.factForm.accepted(in: .english) + "."))
        }
        return SplitAmount(amount: amount, division: division, by: by)
    }
}

/// How an amount is divided.
enum SplitDivision: Hashable {
    /// By the standard split, under one of its readings.
    case standard(PlacementTerms.StandardSplit)

    /// As agreed, with a share for the region.
    case agreed(Share)

    /// Reads `standard`, `thirds`, a pair of per cent, or the share of the region; nil for anything else.
    init?(_ text: String) {
        switch text {
        case "standard": self = .standard(.wholePercent)
        case "thirds": self = .standard(.thirds)
        default:
            guard let share = RegionShare.fact(from: text)?.share else { return nil }
            self = .agreed(share)
        }
    }

    /// The share of the region.
    var regionShare: Share {
        switch self {
        case .standard(let split): split.regionShare
        case .agreed(let share): share
        }
    }

    /// The norms that the division rests on.
    var citations: Citations {
        switch self {
        case .standard: Citations(.standardSplit).citing(.standardSplitInPerCent)
        case .agreed: Citations(.contentOfTheCostAgreement)
        }
    }

    /// The other reading of the standard split, to compare with; nil for what is agreed.
    var other: PlacementTerms.StandardSplit? {
        switch self {
        case .standard(.wholePercent): .thirds
        case .standard(.thirds): .wholePercent
        case .agreed: nil
        }
    }
}
