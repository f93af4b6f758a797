// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import HSAvtal

/// `avtal norms`: the catalogue, or what is chosen from it.
struct Norms: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Visar normerna: vad de säger, vem de binder och var de står.",
        usage: """
            avtal norms [--party <part>] [--part <del>] [--kind <slag>] [--modality <styrka>]
                        [--layer <källa>] [--search <text>] [--format <form>] [--language <sv|en>]
            """,
        discussion: """
            Utan val visas alla. Ett val kan anges flera gånger, och då räcker det att ett av orden passar; av flera \
            olika val måste alla passa. En norm som binder båda huvudmännen visas med --party both.

            Delarna är A (del A), B (del B), L (läkarmedverkan), U (in- och utskrivning), P (psykisk \
            funktionsnedsättning, missbruk och placering), M (munhälsa), X (före 2023), S (lagen om samverkan vid \
            utskrivning), T (tandvårdslagen), H (handboken för hjälpmedel), V (checklistan vid placering), N (reglerna \
            om nödvändig tandvård) och I (tolkningar).

            Orden i CSV och JSON är engelska; de godtas alltid, och det gör även de svenska som tabellen visar.
            """)

    @Option(
        help: ArgumentHelp("Vem normen binder eller gäller: region, municipality eller both.", valueName: "part"))
    var party: [String] = []

    @Option(help: ArgumentHelp("Del: A, B, L, U, P, M, X, S, T, H, V, N eller I.", valueName: "del"))
    var part: [String] = []

    @Option(
        help: ArgumentHelp(
            "Slag: decision, computation, validation, process, parameter, definition, duty eller principle.",
            valueName: "slag"))
    var kind: [String] = []

    @Option(help: ArgumentHelp("Styrka: is, must, ”must not”, should eller may.", valueName: "styrka"))
    var modality: [String] = []

    @Option(help: ArgumentHelp("Källa: statute, agreement, guidance eller interpretation.", valueName: "källa"))
    var layer: [String] = []

    @Option(
        help: ArgumentHelp(
            "Text som finns i normens namn, innehåll eller plats, på svenska eller engelska; stora och små bokstäver är lika.",
            valueName: "text"))
    var search: String?

    @Option(help: ArgumentHelp("Form: table, markdown, csv eller json.", valueName: "form"))
    var format: NormFormat = .table

    @OptionGroup var languageOption: LanguageOption

    func validate() throws { _ = try selection() }

    func run() async throws {
        let language = languageOption.language
        try await reporting(in: language) {
            let list = NormList(norms: try selection().norms, language: language)
            switch format {
            case .table: try Terminal.print(list.table.map { $0 + "\n" }.joined())
            case .markdown: try Terminal.print(list.markdown.map { $0 + "\n" }.joined())
            case .csv: try Terminal.print(list.csv)
            case .json: try Terminal.print(list.tree.bytes)
            }
        }
    }

    private func selection() throws -> NormSelection {
        let language = languageOption.language
        if let search, search.allSatisfy({ $0.isWhitespace }) {
            throw ValidationError(
                language.text(
                    "Texten att söka efter är tom: här godtas en text med minst ett tecken.",
                    "The text to search for is empty: accepted is a text of at least one character."))
        }
        return try NormSelection(
            bearers: Norm.Bearer.read(party, in: language), parts: Norm.Part.read(part, in: language),
            kinds: Norm.Kind.read(kind, in: language), modalities: Norm.Modality.read(modality, in: language),
            layers: Provision.Layer.read(layer, in: language), search: search ?? "")
    }
}

/// How norms are shown.
enum NormFormat: String, ExpressibleByArgument, CaseIterable {
    case table, markdown, csv, json
}
