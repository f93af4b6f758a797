// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import HSAvtal

/// Which norms of the catalogue are shown: each choice that is made has to fit, and one word of it is enough.
struct NormSelection {
    var bearers: Set<Norm.Bearer> = []
    var parts: Set<Norm.Part> = []
    var kinds: Set<Norm.Kind> = []
    var modalities: Set<Norm.Modality> = []
    var layers: Set<Provision.Layer> = []

    /// A text that has to occur, in whatever case; empty when none has to.
    var search = ""

    /// The norms, in the order of the catalogue.
    var norms: [Norm] { Norm.all.filter { fits($0) } }

    private func fits(_ norm: Norm) -> Bool {
        bearers.admit(norm.bearer) && parts.admit(norm.part) && kinds.admit(norm.kind)
            && modalities.admit(norm.modality) && layers.admit(norm.provision.layer) && isFound(in: norm)
    }

    /// Whether the text occurs in the name, the statement or the place, in Swedish or in English.
    private func isFound(in norm: Norm) -> Bool {
        guard !search.isEmpty else { return true }
        let texts = [norm.id] + Language.allCases.flatMap { [norm.statement(in: $0), norm.provision.citation(in: $0)] }
        let words = search.searched
        return texts.contains { $0.searched.contains(words) }
    }
}

extension Set {
    /// Whether an element is chosen, or nothing is.
    fileprivate func admit(_ element: Element) -> Bool { isEmpty || contains(element) }
}

extension String {
    /// The text as it is searched: in lower case, with one sort of space.
    fileprivate var searched: String { String(lowercased().map { $0.isWhitespace ? " " : $0 }) }
}
