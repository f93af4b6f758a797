// SPDX-License-Identifier: Apache-2.0

/// What the catalogue says of one norm.
struct NormEntry: Sendable {
    let norm: Norm
    let provision: Provision
    let kind: Norm.Kind
    let bearer: Norm.Bearer
    let modality: Norm.Modality
    let swedish: String
    let english: String

    init(
        _ norm: Norm, _ provision: Provision, _ kind: Norm.Kind, _ bearer: Norm.Bearer, _ modality: Norm.Modality,
        swedish: String, english: String
    ) {
        self.norm = norm
        self.provision = provision
        self.kind = kind
        self.bearer = bearer
        self.modality = modality
        self.swedish = swedish
        self.english = english
    }

    /// Every entry, in the order of the catalogue.
    static let all: [NormEntry] = [
        common, careAndCost, physicians, discharge, placement, oralHealth, previousEdition, dischargeAct, dentalAct,
        handbook, placementChecklist, dentalCriteria, interpretations,
    ].flatMap { $0 }

    /// The norms of Part A, which stand in two files.
    static let common = commonCare + commonTerms

    /// The norms of Part B, which stand in two files.
    static let careAndCost = responsibility + cost

    /// The norms of Part C on mental disability, abuse and placement, which stand in three files.
    static let placement = mentalHealth + placementOutsideHome + compulsoryCare

    /// The named interpretations, which stand in four files.
    static let interpretations =
        firstInterpretations + placementInterpretations + oralHealthInterpretations
        + agreementInterpretations

    /// The entries by the place of their norm in a set of citations.
    ///
    /// A place without a norm has the first entry; a test shows that every norm that is declared has its own.
    static let byOrdinal: [NormEntry] = all.reduce(
        into: Array(repeating: all[0], count: Citations.capacity)
    ) { table, entry in
        table[entry.norm.ordinal] = entry
    }
}
