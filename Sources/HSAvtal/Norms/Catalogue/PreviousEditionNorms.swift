// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// The term, extension and notice of the previous edition.
    public static var previousTerm: Norm { Norm(.previousEdition, 1) }

    /// Out-of-hours care of the previous edition.
    public static var previousOutOfHours: Norm { Norm(.previousEdition, 2) }

    /// How many municipalities are parties.
    public static var numberOfMunicipalities: Norm { Norm(.previousEdition, 3) }
}

extension NormEntry {
    /// What held before the revision of 2023, and how many municipalities are parties.
    static let previousEdition = [
        NormEntry(
            .previousTerm, .agreement(.revision, section: "A"), .parameter, .both, .is,
            swedish: "Före 2023 års revidering var avtalstiden tre och ett halvt år, förlängningen som var möjlig två "
                + "år och uppsägningstiden tolv månader.",
            english: "Before the revision of 2023 the term was three and a half years, the extension that was possible "
                + "two years and the period of notice twelve months."),
        NormEntry(
            .previousOutOfHours, .agreement(.revision, section: "B"), .parameter, .municipality, .is,
            swedish: "Före 2023 års revidering kunde kommunen i enskilda fall bistå regionen kvällar och nätter, men "
                + "inte på dagtid under helger.",
            english: "Before the revision of 2023 the municipality could assist the region in individual cases on "
                + "evenings and nights, but not in the daytime on weekends."),
        NormEntry(
            .numberOfMunicipalities, .agreement(.common, section: "inledning"), .parameter, .both, .is,
            swedish: "Länet har 49 kommuner, som är parter i avtalet med regionen.",
            english: "The county has 49 municipalities, which are parties to the agreement with the region."),
    ]
}
