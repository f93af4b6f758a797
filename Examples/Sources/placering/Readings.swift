// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HSAvtal

/// How the agreement is read where it is silent.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Var ören avrundas: running (löpande summa) eller invoice (I-58).", valueName: "avrundning"))
    var rounding: Rounding = .running

    @Option(help: ArgumentHelp("Schablonen: percent (33/67) eller thirds (I-16).", valueName: "schablon"))
    var standard: Standard = .percent

    @Option(
        help: ArgumentHelp(
            "Fördelningar som får gälla dagar före sitt beslut: as-agreed eller final-only (I-56).",
            valueName: "fördelningar"))
    var reachingBack: ReachingBack = .asAgreed

    @Option(
        help: ArgumentHelp(
            "Om en tillfällig fördelning delar kostnaden för en akut placering: divides eller waits (I-18).",
            valueName: "tillfällig"))
    var temporary: Temporary = .divides

    @Option(
        help: ArgumentHelp(
            "Vem som bär kostnaden när en fördelning har löpt ut: placing (den som har placerat) eller division "
                + "(I-55).",
            valueName: "bärare"))
    var afterPeriod: AfterPeriod = .placing

    /// Where shares are rounded.
    enum Rounding: String, ExpressibleByArgument, CaseIterable {
        case running, invoice
    }

    /// What the standard split is.
    enum Standard: String, ExpressibleByArgument, CaseIterable {
        case percent, thirds
    }

    /// Which divisions may reach back.
    enum ReachingBack: String, ExpressibleByArgument, CaseIterable {
        case asAgreed = "as-agreed"
        case finalOnly = "final-only"
    }

    /// Whether a temporary division divides the cost of an emergency placement.
    enum Temporary: String, ExpressibleByArgument, CaseIterable {
        case divides, waits
    }

    /// Who bears the cost after a division has run out.
    enum AfterPeriod: String, ExpressibleByArgument, CaseIterable {
        case placing, division
    }

    /// The agreement under these readings.
    var edition: Edition {
        var edition = Edition.vastraGotaland2023
        edition.placement.rounding = rounding == .running ? .runningTotal : .perInvoice
        edition.placement.standardSplit = standard == .percent ? .wholePercent : .thirds
        edition.placement.reachingBack = reachingBack == .asAgreed ? .asAgreed : .finalDecisionOnly
        edition.placement.temporaryInEmergency = temporary == .divides ? .divides : .waits
        edition.placement.afterPeriod = afterPeriod == .placing ? .placingPrincipal : .lastDivision
        return edition
    }
}

extension PlacementTerms.StandardSplit {
    /// The word of the option.
    var word: ReadingOptions.Standard { self == .wholePercent ? .percent : .thirds }
}

extension PlacementTerms.ReachingBack {
    /// The word of the option.
    var word: ReadingOptions.ReachingBack { self == .asAgreed ? .asAgreed : .finalOnly }
}

extension PlacementTerms.CostRounding {
    /// The word of the option.
    var word: ReadingOptions.Rounding { self == .runningTotal ? .running : .invoice }
}

extension PlacementTerms.TemporaryInEmergency {
    /// The word of the option.
    var word: ReadingOptions.Temporary { self == .divides ? .divides : .waits }
}

extension PlacementTerms.AfterPeriod {
    /// The word of the option.
    var word: ReadingOptions.AfterPeriod { self == .placingPrincipal ? .placing : .division }
}
