// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// Who must do what: the norms that say what must, must not or should be done, by the place where they stand.
struct ResponsibilityMatrix {
    private let language: Language
    private let sources: [Source]

    /// An agreement, an act or guidance.
    struct Source {
        let name: String
        var clauses: [Clause]
    }

    /// A clause and the norms that stand there.
    struct Clause {
        let provision: Provision
        let place: String
        var norms: [Norm]
    }

    /// The matrix of some parts; of all when there are none.
    init(of parts: Set<Norm.Part>, in language: Language) {
        self.language = language
        let selection = NormSelection(parts: parts, modalities: [.must, .mustNot, .should])
        sources = selection.norms.reduce(into: []) { sources, norm in
            let (name, place) = norm.provision.heading(in: language)
            if !sources.contains(where: { $0.name == name }) { sources.append(Source(name: name, clauses: [])) }
            for source in sources.indices where sources[source].name == name {
                sources[source].add(norm, at: place)
            }
        }
    }

    private func text(_ swedish: String, _ english: String) -> String { language.text(swedish, english) }

    /// A heading for each part, and a table with a row for each clause.
    var markdown: [String] {
        let introduction = [
            "# " + text("Ansvarsmatris", "Responsibility matrix"), "",
            text(
                "Hälso- och sjukvårdsavtalet i Västra Götaland från och med 2023-01-01, med de lagar, den vägledning och de "
                    + "tolkningar som hör till. Matrisen visar vad som ska, inte får eller bör göras, och av vem. "
                    + "Texterna är omskrivna; det är avtalet och lagarna som gäller.",
                "The health care agreement of Västra Götaland from 2023-01-01, with the acts, the guidance and the "
                    + "interpretations that belong to it. The matrix shows what must, must not or should be done, and by "
                    + "whom. The texts are paraphrases; it is the agreement and the acts that apply."),
        ]
        let headings = [text("Bestämmelse", "Provision")] + Norm.Bearer.allCases.map { $0.heading(in: language) }
        let tables = sources.map { source in
            ["", "## " + source.name, ""]
                + Markdown.table(
                    headings,
                    source.clauses.map { clause in
                        [clause.place.isEmpty ? "–" : clause.place.capitalisedFirst]
                            + Norm.Bearer.allCases.map { clause.cell(of: $0, in: language) }
                    })
        }
        let nothing = [
            "",
            text(
                "I det som har valts finns inget som ska, inte får eller bör göras.",
                "Nothing in what was chosen says what must, must not or should be done."),
        ]
        return introduction + (tables.isEmpty ? nothing : tables.flatMap { $0 })
    }

    /// CSV with a record for each norm, whose statement stands in the column of its bearer.
    var csv: String {
        let header = ["part", "clause", "place", "id", "modality"] + Norm.Bearer.allCases.map { $0.rawValue }
        let clauses = sources.flatMap { $0.clauses }
        let norms = clauses.flatMap { clause in clause.norms }
        return norms.reduce(into: CSVWriter.record(header)) { text, norm in
            let statement = norm.statement(in: language)
            text += CSVWriter.record(
                [
                    norm.part.text(in: .english), norm.provision.clause ?? "", norm.provision.citation(in: language),
                    norm.id, norm.modality.rawValue,
                ] + Norm.Bearer.allCases.map { $0 == norm.bearer ? statement : "" })
        }
    }
}

extension ResponsibilityMatrix.Source {
    /// Adds a norm to those of its clause.
    mutating func add(_ norm: Norm, at place: String) {
        guard let clause = clauses.firstIndex(where: { $0.provision == norm.provision }) else {
            clauses.append(.init(provision: norm.provision, place: place, norms: [norm]))
            return
        }
        clauses[clause].norms.append(norm)
    }
}

extension ResponsibilityMatrix.Clause {
    /// What binds one bearer, each norm on a line of its own.
    func cell(of bearer: Norm.Bearer, in language: Language) -> String {
        norms.filter { $0.bearer == bearer }.map { "**\($0.id)** \($0.statement(in: language))" }
            .joined(separator: "<br>")
    }
}
