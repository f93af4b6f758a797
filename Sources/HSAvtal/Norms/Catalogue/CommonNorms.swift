// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// Who the parties are.
    public static var partiesToTheAgreement: Norm { Norm(.common, 1) }
}

extension NormEntry {
    /// The norms of Part A, common to all agreements.
    static let common = [
        NormEntry(
            .partiesToTheAgreement, .agreement(.common, section: "avtalsparter"), .definition, .both, .is,
            swedish: "Avtalet har 50 parter: regionen och länets 49 kommuner, var och en för sig.",
            english: "The agreement has 50 parties: the region and each of the 49 municipalities of the county.")
    ]
}
