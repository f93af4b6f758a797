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
            procent, 1/3 är ett bråk. Två tal som tillsammans blir 100 är procent, liksom två tvåsiffriga tal, som måste bli \
            100; andra tal med ett snedstreck är ett \
            bråk från 0 till 1.

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
                    "Fördelningen ”\(by)” kan inte läsas: här godtas standard, thirds, regionens och kommunens procent "
                        + "som tillsammans är 100, till exempel 60/40, eller regionens andel, i procent från 0 till "
                        + "100, till exempel 33.5, eller som ett bråk från 0 till 1, till exempel 1/3.",
                    "The division “\(by)” cannot be read: accepted are standard, thirds, the per cent of the region "
                        + "and of the municipality that are 100 together, for example 60/40, or the share of the "
                        + "region, in per cent from 0 to 100, for example 33.5, or as a fraction from 0 to 1, for "
                        + "example 1/3."))
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
            guard let share = Self.pair(text) ?? Self.share(text) else { return nil }
            self = .agreed(share)
        }
    }

    /// A share, but not of two numbers of two digits, which were meant to be 100 together.
    private static func share(_ text: String) -> Share? {
        let parts = text.split(separator: "/")
        return parts.count == 2 && parts.allSatisfy { $0.count == 2 } ? nil : Share.fact(from: text)
    }

    /// The share that two numbers of per cent write which are 100 together.
    private static func pair(_ text: String) -> Share? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Money.fact(from: String($0)) }
        guard parts.count == 2, let region = parts[0], let municipality = parts[1], region >= .zero,
            municipality >= .zero, region.adding(municipality) == Money(kronor: 100)
        else { return nil }
        return Fraction(region.ore, 10_000).flatMap { Share($0) }
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
