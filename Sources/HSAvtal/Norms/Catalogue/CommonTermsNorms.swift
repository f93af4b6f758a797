// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// The councils decide on the agreement.
    public static var bindingByCouncilDecisions: Norm { Norm(.common, 22) }

    /// The Part C agreements hold with the main agreement.
    public static var partsLiveWithMainAgreement: Norm { Norm(.common, 23) }

    /// No Part C agreement goes before another.
    public static var noRankingAmongParts: Norm { Norm(.common, 24) }

    /// What the agreement governs.
    public static var scopeOfTheAgreement: Norm { Norm(.common, 25) }

    /// The term of the agreement.
    public static var termOfTheAgreement: Norm { Norm(.common, 26) }

    /// Until when a party may give notice.
    public static var noticeOfTermination: Norm { Norm(.common, 27) }

    /// The agreement is extended by three years.
    public static var extensionByThreeYears: Norm { Norm(.common, 28) }

    /// The consultation body initiates a review.
    public static var reviewByConsultationBody: Norm { Norm(.common, 29) }

    /// When an amendment takes effect.
    public static var amendmentsInForce: Norm { Norm(.common, 30) }

    /// On which levels the parties cooperate.
    public static var levelsOfCooperation: Norm { Norm(.common, 31) }

    /// Care providers take part in cooperation.
    public static var providersTakePart: Norm { Norm(.common, 32) }

    /// IT support is known where it is used.
    public static var itSupportMadeKnown: Norm { Norm(.common, 33) }

    /// What FVM is.
    public static var futureCareInformationEnvironment: Norm { Norm(.common, 34) }

    /// The agreement is followed up in the whole county.
    public static var countyWideFollowUp: Norm { Norm(.common, 35) }

    /// Deviations are handled and answered.
    public static var deviationsAnswered: Norm { Norm(.common, 36) }

    /// All parties analyse deviations.
    public static var deviationsAnalysed: Norm { Norm(.common, 37) }

    /// On which level a dispute is solved.
    public static var disputeLevels: Norm { Norm(.common, 38) }
}

extension NormEntry {
    /// The norms of Part A on the agreement itself: force, term, cooperation and disputes, A-22 to A-38.
    static let commonTerms = [
        NormEntry(
            .bindingByCouncilDecisions, .agreement(.common, section: "avtalsparter"), .decision, .both, .is,
            swedish: "För att avtalet ska gälla krävs det beslut av fullmäktige, i regionen och i kommunen.",
            english: "For the agreement to hold a decision of the council is required, in the region and in the "
                + "municipality."),
        NormEntry(
            .partsLiveWithMainAgreement, .agreement(.common, section: "omfattning"), .decision, .both, .is,
            swedish: "Om överenskommelserna i del C är giltiga följer direkt av om huvudavtalet är det.",
            english: "Whether the agreements of Part C are valid follows directly from whether the main agreement is."),
        NormEntry(
            .noRankingAmongParts, .agreement(.common, section: "omfattning"), .definition, .both, .is,
            swedish: "Ingen av överenskommelserna i del C går före någon annan; var och en lyder direkt under Hälso- "
                + "och sjukvårdsavtalet.",
            english: "No agreement of Part C goes before another; each stands directly below the main agreement."),
        NormEntry(
            .scopeOfTheAgreement, .agreement(.common, section: "omfattning"), .definition, .both, .is,
            swedish: "Avtalet reglerar vem som ansvarar och hur man samverkar där kommunen och regionen har ett hälso- "
                + "och sjukvårdsansvar gemensamt enligt hälso- och sjukvårdslagen, 8\u{a0}kap. 6\u{a0}§, 12\u{a0}kap. "
                + "1, 2 och 3\u{a0}§§, 14\u{a0}kap. 1\u{a0}§ och 16\u{a0}kap. 2\u{a0}§; det omfattar också hur "
                + "regionens hälso- och sjukvård samverkar med kommunens socialtjänst och på vissa andra områden och "
                + "kring vissa andra grupper.",
            english: "The agreement governs who answers for what, and how region and municipality cooperate, where "
                + "they share responsibility under the Health and Medical Services Act, chapter 8 section 6, chapter "
                + "12 sections 1 to 3, chapter 14 section 1 and chapter 16 section 2; it also covers how the region's "
                + "health care cooperates with the municipality's social services, in certain other areas and around "
                + "certain other groups."),
        NormEntry(
            .termOfTheAgreement, .agreement(.common, section: "avtalstid"), .parameter, .both, .is,
            swedish: "Avtalet gäller från och med 2023-01-01 till och med 2026-12-31.",
            english: "The agreement holds from 2023-01-01 up to and including 2026-12-31."),
        NormEntry(
            .noticeOfTermination, .agreement(.common, section: "avtalstid"), .computation, .both, .may,
            swedish: "En part får säga upp avtalet, skriftligen och minst arton månader före avtalstidens slut.",
            english: "A party may give notice of termination, in writing and no less than eighteen months before the "
                + "end of the term."),
        NormEntry(
            .extensionByThreeYears, .agreement(.common, section: "avtalstid"), .computation, .both, .is,
            swedish: "Avtalet förlängs, tre år åt gången och med en uppsägningstid av arton månader, om det inte har "
                + "sagts upp skriftligen av någon part.",
            english: "The agreement is extended, three years at a time and with eighteen months' notice, unless a "
                + "party has given notice of termination in writing."),
        NormEntry(
            .reviewByConsultationBody, .agreement(.common, section: "andringar"), .duty, .both, .may,
            swedish: "Det politiska samrådsorganet (SRO) får ta initiativ till att avtalet ses över, när det som "
                + "avtalet förutsätter förändras väsentligt.",
            english: "The political consultation body (SRO) may take the initiative to have the agreement reviewed, "
                + "when what it presupposes changes substantially."),
        NormEntry(
            .amendmentsInForce, .agreement(.common, section: "andringar"), .decision, .both, .is,
            swedish: "Det som ändras i eller läggs till avtalet eller en överenskommelse i del C gäller först sedan "
                + "besluten har vunnit laga kraft hos alla parter.",
            english: "An amendment of or addition to the main agreement or an agreement of Part C holds only after "
                + "every party's decision has gained legal force."),
        NormEntry(
            .levelsOfCooperation, .agreement(.common, section: "samverkansstruktur"), .definition, .both, .is,
            swedish: "Samverkan ska ske på tre nivåer: i länet, där det politiska samrådsorganet (SRO) och "
                + "tjänstepersonernas ledningsgrupp (VVG) finns, delregionalt och lokalt.",
            english: "Cooperation must take place on three levels: in the county, with the political consultation body "
                + "(SRO) and the management group of officials (VVG), sub-regionally and locally."),
        NormEntry(
            .providersTakePart, .agreement(.common, section: "samverkansstruktur"), .duty, .both, .must,
            swedish: "Region och kommun ska var för sig kräva av sina vårdgivare att de aktivt deltar i samverkan.",
            english: "Region and municipality must each require of their care providers that they participate actively "
                + "in cooperation."),
        NormEntry(
            .itSupportMadeKnown, .agreement(.common, section: "ehalsa.it"), .duty, .both, .must,
            swedish: "Varje part ska svara för att de verksamheter som berörs känner till IT-stöden och att de följer "
                + "rutiner och riktlinjer.",
            english: "Each party must answer for it that the operations affected know the IT support and that they "
                + "follow routines and guidelines."),
        NormEntry(
            .futureCareInformationEnvironment, .agreement(.common, section: "ehalsa.fvm"), .definition, .both, .is,
            swedish: "Framtidens vårdinformationsmiljö (FVM) är ett samarbete, grundat på parternas avsiktsförklaring "
                + "från 2017, där regionen utom tandvården, privata vårdgivare och de 49 kommunerna deltar.",
            english: "FVM, the care information environment of the future, is a cooperation on the ground of the "
                + "parties' letter of intent of 2017, in which the region without its dental care, private providers "
                + "and the 49 municipalities take part."),
        NormEntry(
            .countyWideFollowUp, .agreement(.common, section: "uppfoljning"), .duty, .both, .must,
            swedish: "Parterna ska gemensamt svara för att avtalet och överenskommelserna i del C följs upp i hela "
                + "länet, och VVG ska svara för en plan för den uppföljning som sker löpande.",
            english: "The parties must jointly answer for it that the main agreement and every agreement of Part C is "
                + "followed up in the whole county, and VVG must answer for a plan for the continuous follow-up."),
        NormEntry(
            .deviationsAnswered, .agreement(.common, section: "avvikelser"), .decision, .both, .must,
            swedish: "Avvikelser ska hanteras skyndsamt, och den som har rapporterat en ska få svar utan dröjsmål när "
                + "händelsen har analyserats och det finns en åtgärdsplan.",
            english: "Deviations must be handled promptly, and whoever has reported one must be answered without delay "
                + "once the event has been analysed and there is a plan of action."),
        NormEntry(
            .deviationsAnalysed, .agreement(.common, section: "avvikelser"), .duty, .both, .must,
            swedish: "Alla parter ska ta ansvar för att avvikelser analyseras, åtgärdas och följs upp, så att oenighet "
                + "förebyggs.",
            english: "All parties must take responsibility for it that deviations are analysed, acted on and followed "
                + "up, so that disagreement is prevented."),
        NormEntry(
            .disputeLevels, .agreement(.common, section: "oenighet"), .process, .both, .must,
            swedish: "En oenighet om hur avtalet eller en överenskommelse i del C ska tolkas eller tillämpas ska lösas "
                + "lokalt i första hand och delregionalt i andra; när den inte har kunnat lösas där får den tas upp på "
                + "länsnivå så som den gemensamma riktlinjen anger.",
            english: "A disagreement on how the main agreement or an agreement of Part C is to be interpreted or "
                + "applied must be solved locally in the first place and sub-regionally in the second; when it could "
                + "not be solved there, it may be taken up on county level as the joint guideline says."),
    ]
}
