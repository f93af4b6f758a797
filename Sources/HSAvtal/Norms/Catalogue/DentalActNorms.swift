// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// Who is covered by LSS.
    public static var lssPersonsEntitled: Norm { Norm(.dentalAct, 1) }

    /// A lasting need of extensive care.
    public static var lastingExtensiveNeed: Norm { Norm(.dentalAct, 2) }

    /// Who is in the municipality's health care.
    public static var municipalHealthCareGroup: Norm { Norm(.dentalAct, 3) }

    /// Who gets health care at home.
    public static var homeHealthCareGroup: Norm { Norm(.dentalAct, 4) }

    /// Who has the same need in a home of their own.
    public static var ownHomeGroup: Norm { Norm(.dentalAct, 5) }

    /// Until when dental care is free of charge.
    public static var freeDentalCareEndsAtNineteen: Norm { Norm(.dentalAct, 6) }
}

extension NormEntry {
    /// The sections of the Dental Care Act (1985:125) that the agreement on oral health rests on.
    static let dentalAct = [
        NormEntry(
            .lssPersonsEntitled, .statute(.dentalAct, .init("8a", item: "1")), .decision, .region, .must,
            swedish: "Regionen ska se till att den som omfattas av LSS nås av uppsökande verksamhet och erbjuds "
                + "nödvändig tandvård; det krävs inte att behovet är varaktigt eller omfattande.",
            english: "The region must see to it that whoever is covered by LSS is reached by outreach and offered "
                + "necessary dental care; the need does not have to be lasting or extensive."),
        NormEntry(
            .lastingExtensiveNeed, .statute(.dentalAct, .init("8a", item: "2")), .decision, .region, .must,
            swedish: "Regionen ska se till att även den vars behov av vård och omsorg är både varaktigt och "
                + "omfattande, och som tillhör grupp a, b eller c, nås av uppsökande verksamhet och erbjuds nödvändig "
                + "tandvård.",
            english: "The region must see to it that outreach also reaches whoever has a need of care that is both "
                + "lasting and extensive, and belongs to group a, b or c, and that necessary dental care is offered to "
                + "them."),
        NormEntry(
            .municipalHealthCareGroup, .statute(.dentalAct, .init("8a", item: "2a")), .decision, .region, .is,
            swedish: "Den som har ett varaktigt och omfattande behov hör till grupp a om kommunen ansvarar för "
                + "personens hälso- och sjukvård (12\u{a0}kap. 1\u{a0}§ HSL).",
            english: "Whoever has a lasting and extensive need belongs to group a if the municipality answers for the "
                + "person's health care (HSL, chapter 12, section 1)."),
        NormEntry(
            .homeHealthCareGroup, .statute(.dentalAct, .init("8a", item: "2b")), .decision, .region, .is,
            swedish: "Den som har ett varaktigt och omfattande behov hör till grupp b om personen får hemsjukvård.",
            english: "Whoever has a lasting and extensive need belongs to group b if the person gets health care at "
                + "home."),
        NormEntry(
            .ownHomeGroup, .statute(.dentalAct, .init("8a", item: "2c")), .decision, .region, .is,
            swedish: "Den som har ett varaktigt och omfattande behov hör till grupp c om personen bor i egen bostad "
                + "och behöver vård eller omsorg i samma mån som grupp a eller b.",
            english: "Whoever has a lasting and extensive need belongs to group c if the person lives in a home of "
                + "their own and needs care to the same extent as group a or b."),
        NormEntry(
            .freeDentalCareEndsAtNineteen, .statute(.dentalAct, .init("7")), .parameter, .region, .is,
            swedish: "Från och med den 1 januari 2025 (SFS 2024:1099) är tandvården avgiftsfri till och med det år då "
                + "personen fyller 19, så att vuxentandvården börjar det år då personen fyller 20.",
            english: "From 1 January 2025 (SFS 2024:1099) dental care is free of charge up to and including the year "
                + "of turning 19, so that adult dental care begins in the year of turning 20."),
    ]
}
