// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// The norms of Part A, common to all agreements.
    public static let common: [Norm] = [partiesToTheAgreement]

    /// Who the parties are.
    public static var partiesToTheAgreement: Norm { Norm(.common, 1) }
}

extension NormEntry {
    /// The norms of Part A, common to all agreements.
    static let common = [
        NormEntry(
            .partiesToTheAgreement, .agreement(.common, section: "avtalsparter"), .definition, .both, .is,
            swedish: "Parter är var och en av länets 49 kommuner och Västra Götalandsregionen.",
            english: "The parties are each of the county's 49 municipalities and the region, Västra Götalandsregionen.")
    ]
}
