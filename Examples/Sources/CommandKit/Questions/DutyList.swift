// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// The duties of a part of the agreement, grouped by whom they bind.
public struct DutyList: Sendable {
    private let part: Norm.Part
    private let groups: [(bearer: Norm.Bearer, duties: [Norm])]

    /// The norms of a part that oblige somebody.
    public init(of part: Norm.Part) {
        let duties = Norm.norms(of: part).filter { $0.kind == .duty }
        self.part = part
        groups = Norm.Bearer.allCases.map { bearer in (bearer, duties.filter { $0.bearer == bearer }) }
            .filter { !$0.duties.isEmpty }
    }

    /// The list for a terminal, each line within 80 columns.
    public func lines(in language: Language) -> [String] {
        title(in: language).wrapped(indent: "")
            + groups.flatMap { bearer, duties in
                ["", bearer.heading(in: language)]
                    + duties.flatMap { [""] + $0.ground(in: language).wrapped() }
            }
    }

    /// The list as Markdown.
    public func markdown(in language: Language) -> [String] {
        ["# " + title(in: language)]
            + groups.flatMap { bearer, duties in
                ["", "## " + bearer.heading(in: language), ""]
                    + duties.map { "* **\($0.id)** \($0.text(in: language))" }
            }
    }

    /// The list as CSV, with a header.
    public func csv(in language: Language) -> String {
        rows(in: language).reduce(CSVWriter.record(Self.columns)) { $0 + CSVWriter.record($1) }
    }

    /// The list as data.
    public func tree(in language: Language) -> JSONTree {
        .array(rows(in: language).map { row in .object(zip(Self.columns, row).map { ($0, .string($1)) }) })
    }

    private static let columns = ["id", "bearer", "statement", "place"]

    private func rows(in language: Language) -> [[String]] {
        groups.flatMap { bearer, duties in
            duties.map { duty in
                [duty.id, bearer.rawValue, duty.statement(in: language), duty.provision.citation(in: language)]
            }
        }
    }

    private func title(in language: Language) -> String {
        let name: String? =
            if case .agreement(let part, _) = Norm.norms(of: part).first?.provision { part.name(in: language) } else {
                nil
            }
        let duties = language == .swedish ? "Skyldigheter" : "Duties"
        return name.map { duties + (language == .swedish ? " enligt " : " under ") + $0 } ?? duties
    }
}

extension Norm {
    /// What the norm says, and where it stands.
    fileprivate func text(in language: Language) -> String {
        "\(statement(in: language)) (\(provision.citation(in: language)))"
    }
}

extension Norm.Bearer {
    /// Whom the duties below bind.
    fileprivate func heading(in language: Language) -> String {
        switch (self, language) {
        case (.region, .swedish): "Regionen"
        case (.region, .english): "The region"
        case (.municipality, .swedish): "Kommunen"
        case (.municipality, .english): "The municipality"
        case (.both, .swedish): "Båda huvudmännen"
        case (.both, .english): "Both principals"
        }
    }
}
