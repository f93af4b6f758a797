// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// Who the parties are.
    public static var partiesToTheAgreement: Norm { Norm(.common, 1) }

    /// Which interventions are primary care.
    public static var primaryCareLevel: Norm { Norm(.common, 2) }

    /// Specialised care is the region's.
    public static var specialisedCareIsRegional: Norm { Norm(.common, 3) }

    /// Municipal care in the home is agreed on.
    public static var municipalCarePresupposesAgreement: Norm { Norm(.common, 18) }
}

extension NormEntry {
    /// The norms of Part A, common to all agreements.
    static let common = [
        NormEntry(
            .partiesToTheAgreement, .agreement(.common, section: "avtalsparter"), .definition, .both, .is,
            swedish: "Avtalet har 50 parter: regionen och länets 49 kommuner, var och en för sig.",
            english: "The agreement has 50 parties: the region and each of the 49 municipalities of the county."),
        NormEntry(
            .primaryCareLevel, .agreement(.common, section: "inledning"), .decision, .both, .is,
            swedish: "Vanlig vård, enkel eller komplex, hör till primärvården när den kan ges säkert utan särskilda "
                + "resurser och utan annan särskild kompetens; primärvården är ett uppdrag för både region och "
                + "kommun.",
            english: "Common care, simple or complex, belongs to primary care when it can be given safely without "
                + "special resources and other special competence; primary care is a task of both region and "
                + "municipality."),
        NormEntry(
            .specialisedCareIsRegional, .agreement(.common, section: "inledning"), .decision, .region, .is,
            swedish: "När vården kräver särskild kompetens, eller särskilda resurser av medicinskt eller tekniskt "
                + "slag, är den specialiserad och regionens ansvar, även om primärvården utför insatsen.",
            english: "Care that calls for special competence, or for special medical or technical means, is "
                + "specialised care and lies with the region, also when primary care gives it."),
        NormEntry(
            .municipalCarePresupposesAgreement, .agreement(.common, section: "informationsoverforing"), .decision,
            .both, .must,
            swedish: "När en patient ska få kommunal primärvård i hemmet ska region och kommun vara överens om vem "
                + "som ansvarar för vad, och utbyta den information som behövs.",
            english: "When a patient is to get municipal primary care at home, region and municipality must be agreed "
                + "on who answers for what, and exchange the information that is needed."),
    ]
}
