// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("The places of norms in words")
struct PlaceCitationTests {
    @Test("A place is cited as a case worker would, in both languages")
    func places() {
        let places: [(Norm, swedish: String, english: String)] = [
            (
                .partiesToTheAgreement, "Hälso- och sjukvårdsavtalet del A, avsnittet Avtalsparter",
                "Hälso- och sjukvårdsavtalet, Part A, Avtalsparter"
            ),
            (
                .municipalCarePresupposesAgreement,
                "Hälso- och sjukvårdsavtalet del A, avsnittet Informationsöverföring och planering",
                "Hälso- och sjukvårdsavtalet, Part A, Informationsöverföring och planering"
            ),
            (
                .municipalForNeedsOverTime, "Hälso- och sjukvårdsavtalet del B, avsnitt 3, Kommunens ansvar",
                "Hälso- och sjukvårdsavtalet, Part B, section 3, Kommunens ansvar"
            ),
            (
                .regionPaysForChildrensDevices,
                "Hälso- och sjukvårdsavtalet del B, avsnitt 11, Personligt förskrivna hjälpmedel",
                "Hälso- och sjukvårdsavtalet, Part B, section 11, Personligt förskrivna hjälpmedel"
            ),
            (
                .levelsOfCooperation, "Hälso- och sjukvårdsavtalet del A, avsnittet Gemensam samverkansstruktur",
                "Hälso- och sjukvårdsavtalet, Part A, Gemensam samverkansstruktur"
            ),
            (
                .designatedHealthCentreTreats,
                "Hälso- och sjukvårdsavtalet del C, Läkarmedverkan, avsnitt 5.1, Vårdcentralens särskilda ansvar",
                "Hälso- och sjukvårdsavtalet, Part C, Physician participation, section 5.1, "
                    + "Vårdcentralens särskilda ansvar"
            ),
            (
                .previousTerm, "Missivet till 2023 års revidering, om del A, Gemensam avtalstext",
                "the cover memo of the 2023 revision, on del A, Gemensam avtalstext"
            ),
            (
                .numberOfMunicipalities, "Hälso- och sjukvårdsavtalet del A, avsnittet Inledning",
                "Hälso- och sjukvårdsavtalet, Part A, Inledning"
            ),
            (
                .openCareInPlace, "Hälso- och sjukvårdsavtalet del C, In- och utskrivning, avsnitt 5.1",
                "Hälso- och sjukvårdsavtalet, Part C, Admission and discharge, section 5.1"
            ),
            (
                .placementCareIsRegional,
                "Hälso- och sjukvårdsavtalet del C, Psykisk funktionsnedsättning och missbruk, avsnitt 6.3, "
                    + "Regionens respektive kommunens ansvar",
                "Hälso- och sjukvårdsavtalet, Part C, Mental disability and substance abuse, section 6.3, "
                    + "Regionens respektive kommunens ansvar"
            ),
            (
                .lawBeforeAgreement,
                "Hälso- och sjukvårdsavtalet del C, Psykisk funktionsnedsättning och missbruk, avsnitt 3.1, "
                    + "Samarbete kring personer med psykisk funktionsnedsättning samt kring personer med missbruk",
                "Hälso- och sjukvårdsavtalet, Part C, Mental disability and substance abuse, section 3.1, "
                    + "Samarbete kring personer med psykisk funktionsnedsättning samt kring personer med missbruk"
            ),
            (
                .abuseCareInHomes,
                "Hälso- och sjukvårdsavtalet del C, Psykisk funktionsnedsättning och missbruk, avsnitt 6.2, "
                    + "Regionens ansvar",
                "Hälso- och sjukvårdsavtalet, Part C, Mental disability and substance abuse, section 6.2, "
                    + "Regionens ansvar"
            ),
            (
                .mandateSigns, "Vårdsamverkan Västra Götalands checklista för kostnadsfördelning vid placering",
                "the checklist of Vårdsamverkan Västra Götaland for dividing costs at a placement"
            ),
            (
                .trustFollowsLocalGuidelines, "Handbok för förskrivning av personliga hjälpmedel",
                "the handbook for prescribing personal assistive devices"
            ),
            (
                .statutoryTime,
                "5\u{a0}kap. 4\u{a0}§ lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård",
                "Act (2017:612) on cooperation at discharge from inpatient care, chapter 5, section 4"
            ),
            (
                .ownHomeGroup, "8\u{a0}a\u{a0}§\u{a0}2\u{a0}c tandvårdslagen (1985:125)",
                "the Dental Care Act (1985:125), section 8 a, item 2 c"
            ),
            (
                .lssPersonsEntitled, "8\u{a0}a\u{a0}§\u{a0}1 tandvårdslagen (1985:125)",
                "the Dental Care Act (1985:125), section 8 a, item 1"
            ),
            (
                .freeDentalCareEndsAtNineteen, "7\u{a0}§ tandvårdslagen (1985:125)",
                "the Dental Care Act (1985:125), section 7"
            ),
            (
                .noFeeFrom85, "Västra Götalandsregionens regler om N-tandvård (2021–2024)",
                "Västra Götalandsregionen's rules on necessary dental care (2021–2024)"
            ),
            (
                .dentalCareFromYearOfTurning24, "Missivet till 2023 års revidering, om Munhälsa",
                "the cover memo of the 2023 revision, on Munhälsa"
            ),
            (
                .coverageMilestone,
                "Hälso- och sjukvårdsavtalet del C, Munhälsa, avsnitt 7.1, Öka andel intyg om N-tandvård",
                "Hälso- och sjukvårdsavtalet, Part C, Oral health, section 7.1, Öka andel intyg om N-tandvård"
            ),
            (
                .noonIsNotAfterNoon, "Tolkning, där avtalet är tyst eller kan läsas på flera sätt",
                "Interpretation, where the agreement is silent or can be read in several ways"
            ),
        ]
        for (norm, swedish, english) in places {
            #expect(norm.provision.citation(in: .swedish) == swedish)
            #expect(norm.provision.citation(in: .english) == english)
        }
    }

    @Test("Every place in the agreement is cited by its heading too, outside the part on discharge")
    func headings() throws {
        try every(Norm.all, Language.allCases) { norm, language in
            guard case .agreement(let part, let section) = norm.provision else { return }
            let citation = norm.provision.citation(in: language)
            try hold(citation.hasPrefix(part.name(in: language) + ", "), "\(citation) begins with the part")
            let bare = (language == .swedish ? "avsnitt " : "section ") + section
            try hold(part == .discharge || !citation.hasSuffix(bare), "\(citation) ends with a heading")
        }
    }

    @Test("The sections of Part A, which have no number, are cited by their printed headings")
    func commonHeadings() {
        let headings = """
            Avtalsparter
            Inledning
            Värdegrund
            Parternas gemensamma åtagande
            Personcentrerat förhållningssätt
            Samordnad Individuell Plan, SIP
            Informationsöverföring och planering
            Bästa tillgängliga kunskap
            Avtalsparter
            Avtalets omfattning och uppbyggnad
            Avtalstid
            Ändringar och tillägg till avtalet
            Gemensam samverkansstruktur
            Gemensamma IT-tjänster
            Framtidens vårdinformationsmiljö, FVM
            Uppföljning
            Avvikelser
            Oenighet om tolkning av avtal
            """
        for (language, word) in [(Language.swedish, "avsnittet "), (.english, "")] {
            let part = AgreementPart.common.name(in: language)
            let expected = headings.split(separator: "\n").map { "\(part), \(word)\($0)" }
            let citations = Norm.norms(of: .common).map { $0.provision.citation(in: language) }
            #expect(citations.reduce(into: []) { if $0.last != $1 { $0.append($1) } } == expected)
        }
    }

    @Test("The sections on physicians are cited by number and printed heading")
    func physicianHeadings() {
        let headings = """
            1, Inledning
            2, Målgrupp
            3, Syfte
            4, Gemensamt ansvar
            5.1, Läkarens patientansvar
            5.1, Vårdcentralens särskilda ansvar
            5.2, Kommunens ansvar
            6, Uppföljning
            """
        for (language, word) in [(Language.swedish, "avsnitt"), (.english, "section")] {
            let part = AgreementPart.physicians.name(in: language)
            let expected = headings.split(separator: "\n").map { "\(part), \(word) \($0)" }
            let citations = Norm.norms(of: .physicians).map { $0.provision.citation(in: language) }
            #expect(citations.reduce(into: []) { if $0.last != $1 { $0.append($1) } } == expected)
        }
    }

    @Test("What held before the revision of 2023 stands in the cover memo, and the number of parties in Part A")
    func previousEdition() {
        let memo = [Norm.previousTerm, .previousOutOfHours]
        #expect(memo.map(\.provision.clause) == ["ANDRINGAR.A", "ANDRINGAR.B"])
        #expect(memo.map(\.provision) == ["A", "B"].map { .agreement(.revision, section: $0) })
        #expect(memo.allSatisfy { $0.provision.layer == .agreement })
        let outOfHours = Norm.previousOutOfHours.provision
        #expect(outOfHours.citation(in: .swedish).hasSuffix(", om del B, Hälso- och sjukvårdsavtalet"))
        #expect(outOfHours.citation(in: .english).hasSuffix(", on del B, Hälso- och sjukvårdsavtalet"))
        #expect(Norm.norms(of: .previousEdition) == memo + [.numberOfMunicipalities])
        #expect(Norm.numberOfMunicipalities.provision == Norm.primaryCareLevel.provision)
    }

    @Test("The sections on mental disability, abuse and placement are cited by number and printed heading")
    func psychiatryHeadings() {
        let headings = """
            2, Målgrupper
            3.1, Samarbete kring personer med psykisk funktionsnedsättning samt kring personer med missbruk
            3.2, Samarbete vid psykiatrisk tvångsvård och rättspsykiatrisk vård
            5, Gemensamt ansvar och samverkan
            5.1, Brukarinflytande
            5.2, Bästa tillgängliga kunskap
            6, Parternas ansvar
            6.1, Personer med psykisk funktionsnedsättning
            6.1, Regionens ansvar
            6.1, Kommunens ansvar
            6.2, Personer med missbruk och beroende samt samsjuklighet
            6.2, Regionens ansvar
            6.2, Kommunens ansvar
            6.3, Placering utanför hemmet (Hem för vård och boende, familjehem och hem för viss annan heldygnsvård)
            6.3, Gemensamt ansvar
            6.3, Regionens respektive kommunens ansvar
            6.3, Gemensam planering
            6.3, Överenskommelse om kostnadsansvar
            6.3, Uppföljning av placering
            6.3, Process för gemensamma aktiviteter för planering och uppföljning vid placering
            6.4, Personer i psykiatrisk tvångsvård
            6.4, Regionens ansvar
            6.4, Kommunens ansvar
            7, Uppföljning
            """
        for (language, word) in [(Language.swedish, "avsnitt"), (.english, "section")] {
            let citations = Norm.norms(of: .placement).map { $0.provision.citation(in: language) }
            let expected = headings.split(separator: "\n").map { heading in
                "\(AgreementPart.psychiatry.name(in: language)), \(word) \(heading)"
            }
            #expect(citations.reduce(into: []) { if $0.last != $1 { $0.append($1) } } == expected)
        }
    }

    @Test("The sections on oral health are cited by number and printed heading, and the cover memo by its subject")
    func oralHealthHeadings() {
        let headings = """
            2, Målgrupp
            3, Syfte
            4, Gemensamt ansvar
            5.1, Västra Götalandsregionens ansvar för munhälsa – uppsökande och nödvändig tandvård
            5.1, Utfärda intyg om N-tandvård och erbjuda munhälsobedömning
            5.1, Munhälsobedömning
            5.1, Avvikelser
            5.2, Kommunens ansvar för munhälsa – uppsökande och nödvändig tandvård
            5.2, Utfärda intyg om N-tandvård och erbjuda munhälsobedömning
            5.2, Munhälsobedömning
            5.2, Utbildning
            5.2, Avvikelser
            6, Uppföljning och utvärdering
            7.1, Öka andel intyg om N-tandvård
            """
        for (language, word) in [(Language.swedish, "avsnitt"), (.english, "section")] {
            let part = AgreementPart.oralHealth.name(in: language)
            let expected = headings.split(separator: "\n").map { "\(part), \(word) \($0)" }
            let citations = Norm.norms(of: .oralHealth).filter { $0 != .dentalCareFromYearOfTurning24 }
                .map { $0.provision.citation(in: language) }
            #expect(citations.reduce(into: []) { if $0.last != $1 { $0.append($1) } } == expected)
        }
        #expect(Norm.dentalCareFromYearOfTurning24.provision.clause == "ANDRINGAR.C.munhalsa")
        #expect(Norm.coverageMilestone.provision.clause == "C.munhalsa.7.1")
        #expect(Norm.coverageMilestone.provision.layer == .agreement)
    }

    @Test("A section of an act is cited with or without a chapter, a letter and an item")
    func statuteSections() {
        let sections: [(Statute.Section, swedish: String, english: String)] = [
            (.init(chapter: 5, "4"), "5\u{a0}kap. 4\u{a0}§", "chapter 5, section 4"),
            (
                .init(chapter: 12, "1b", item: "3"), "12\u{a0}kap. 1\u{a0}b\u{a0}§\u{a0}3",
                "chapter 12, section 1 b, item 3"
            ),
            (.init("7"), "7\u{a0}§", "section 7"),
            (.init("15a"), "15\u{a0}a\u{a0}§", "section 15 a"),
            (.init("8a", item: "2"), "8\u{a0}a\u{a0}§\u{a0}2", "section 8 a, item 2"),
            (.init("8a", item: "2b"), "8\u{a0}a\u{a0}§\u{a0}2\u{a0}b", "section 8 a, item 2 b"),
        ]
        for (section, swedish, english) in sections {
            let provision = Provision.statute(.dentalAct, section)
            #expect(provision.citation(in: .swedish) == swedish + " tandvårdslagen (1985:125)")
            #expect(provision.citation(in: .english) == "the Dental Care Act (1985:125), " + english)
            #expect(provision.layer == .statute && provision.clause == nil)
        }
        #expect(Statute.dentalAct.number == "1985:125" && Statute.dentalAct != .dischargeAct)
        #expect(Set(sections.map { $0.0 }).count == sections.count)
        #expect(Norm.ownHomeGroup.provision == .statute(.dentalAct, .init("8a", item: "2c")))
        #expect(Norm.statutoryTime.provision == .statute(.dischargeAct, .init(chapter: 5, "4")))
        let ground = Norm.ownHomeGroup.ground(in: .english)
        #expect(ground.hasPrefix("1985:125-8a.2c: Whoever has a lasting and extensive need belongs to group c if "))
        #expect(ground.hasSuffix(" (the Dental Care Act (1985:125), section 8 a, item 2 c)"))
    }

    @Test("Two places are never cited in the same words")
    func unambiguous() throws {
        for language in Language.allCases {
            let places = Set(Norm.all.map(\.provision))
            #expect(Set(places.map { $0.citation(in: language) }).count == places.count)
        }
    }

    @Test("Guidance is cited as a whole or by the heading of a section, and is no clause of the agreement")
    func guidance() {
        let section = Provision.guidance(.handbook, section: "Kostnadsansvar")
        let swedish = "Handbok för förskrivning av personliga hjälpmedel, avsnittet Kostnadsansvar"
        let english = "the handbook for prescribing personal assistive devices, Kostnadsansvar"
        #expect(section.citation(in: .swedish) == swedish && section.citation(in: .english) == english)
        #expect(section.layer == .guidance && section.clause == nil)
        #expect(Norm.norms(of: .handbook).allSatisfy { $0.provision == .guidance(.handbook, section: nil) })
        #expect(Norm.norms(of: .handbook).map(\.number) == Array(1...13))
        #expect(Norm.norms(of: .placementChecklist) == [.mandateSigns])
        #expect(Norm.mandateSigns.provision == .guidance(.placementChecklist, section: nil))
        let attributes = (Norm.mandateSigns.kind, Norm.mandateSigns.bearer, Norm.mandateSigns.modality)
        #expect(attributes == (.validation, .both, .should))
    }

    @Test("A section without a known heading is cited by its name")
    func unknownSections() {
        let provision = Provision.agreement(.careAndCost, section: "16")
        #expect(provision.citation(in: .swedish) == "Hälso- och sjukvårdsavtalet del B, avsnitt 16")
        #expect(provision.citation(in: .english) == "Hälso- och sjukvårdsavtalet, Part B, section 16")
    }
}
