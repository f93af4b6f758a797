// SPDX-License-Identifier: Apache-2.0

import Foundation
import HSAvtal
import PropertyKit
import Testing

@Suite("The catalogue of norms")
struct CatalogueTests {
    @Test("Every norm has a name and a place of its own, and the catalogue is in ascending order")
    func distinct() throws {
        #expect(Set(Norm.all.map(\.id)).count == Norm.all.count)
        #expect(Set(Norm.all).count == Norm.all.count)
        try every(zip(Norm.all, Norm.all.dropFirst())) { try hold($0 < $1 && !($1 < $0), "\($0) comes before \($1)") }
        try every(Norm.Part.allCases) { part in
            let numbers = Norm.norms(of: part).map(\.number)
            try hold(numbers == numbers.sorted() && numbers.allSatisfy { $0 >= 1 }, "the numbers of \(part)")
        }
        try every(Norm.all) { try hold(!($0 < $0) && $0.description == $0.id, "\($0) does not come before itself") }
    }

    @Test("The catalogue is made of its parts, none of them empty, and each norm is of one part")
    func parts() {
        #expect(Norm.all == Norm.Part.allCases.flatMap { Norm.norms(of: $0) })
        for part in Norm.Part.allCases {
            #expect(!Norm.norms(of: part).isEmpty && Norm.norms(of: part).allSatisfy { $0.part == part })
        }
    }

    @Test("Every norm that the sources declare is in the catalogue")
    func complete() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/HSAvtal")
        let files = try #require(
            FileManager.default.enumerator(at: sources.standardized, includingPropertiesForKeys: nil))
        var declared: [String] = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            declared += text.matches(of: /\bNorm\(\.(\w+), (\d+)\)/).map { "\($0.output.1) \($0.output.2)" }
        }
        #expect(declared.count > 40)
        #expect(declared.sorted() == Norm.all.map { "\($0.part) \($0.number)" }.sorted())
    }

    @Test("Every norm says what it says in whole sentences, in each language its own")
    func statements() throws {
        try every(Norm.all, Language.allCases) { norm, language in
            try hold(isWholeSentence(norm.statement(in: language)), norm.statement(in: language))
        }
        let statements = Norm.all.flatMap { norm in Language.allCases.map { norm.statement(in: $0) } }
        #expect(Set(statements).count == 2 * Norm.all.count)
    }

    @Test("Statements are in the language asked for")
    func languages() throws {
        let swedish = Set([
            "och", "är", "som", "inte", "av", "utan", "den", "kostar", "återkommer", "efter", "varje", "med",
        ])
        try every(Norm.all) { norm in
            func words(_ language: Language) -> Set<String> {
                Set(norm.statement(in: language).lowercased().split { !$0.isLetter }.map(String.init))
            }
            try hold(!words(.swedish).isDisjoint(with: swedish), "\(norm) in Swedish")
            try hold(words(.english).isDisjoint(with: swedish), "\(norm) in English")
        }
    }

    @Test("A section of an act is named by the act, its chapter and its section, in the layer of statute")
    func statutes() throws {
        let discharge = "1:3 2:1 2:3 2:5 3:1 3:2 4:1 4:2 4:3 4:5 5:2 5:3 5:4 5:5 5:6"
        #expect(Norm.norms(of: .dischargeAct).map(\.id) == discharge.split(separator: " ").map { "2017:612-" + $0 })
        let dental = "8a.1 8a.2 8a.2a 8a.2b 8a.2c 7"
        #expect(Norm.norms(of: .dentalAct).map(\.id) == dental.split(separator: " ").map { "1985:125-" + $0 })
        let acts: [Norm.Part: Statute] = [.dischargeAct: .dischargeAct, .dentalAct: .dentalAct]
        try every(Norm.all) { norm in
            guard case .statute(let statute, let section) = norm.provision else {
                return try hold(norm.provision.layer != .statute, "\(norm) stands in no act")
            }
            try equal(norm.provision.layer, .statute, "the layer")
            try equal(acts[norm.part], statute, "the act of \(norm)")
            let chapter = section.chapter.map { "\($0):" } ?? ""
            let item = section.item.map { "." + $0 } ?? ""
            try equal(norm.id, "\(statute.number)-\(chapter)\(section.number)\(item)", "the name")
            try hold(norm.id.allSatisfy { !$0.isWhitespace }, "\(norm) has no space")
        }
    }

    @Test("The attributes of the sections of the Dental Care Act, and of the region's rules on dental care")
    func dentalSources() {
        func attributes(_ part: Norm.Part) -> [String] {
            Norm.norms(of: part).map { "\($0.id) \($0.kind.rawValue) \($0.bearer.rawValue) \($0.modality.rawValue)" }
        }
        #expect(
            attributes(.dentalAct) == [
                "1985:125-8a.1 decision region must", "1985:125-8a.2 decision region must",
                "1985:125-8a.2a decision region is", "1985:125-8a.2b decision region is",
                "1985:125-8a.2c decision region is", "1985:125-7 parameter region is",
            ])
        #expect(
            attributes(.dentalCriteria)
                == (1...9).map { "N-0\($0) decision region \($0 == 7 ? "may" : "is")" })
        #expect(Norm.norms(of: .dentalCriteria).allSatisfy { $0.provision == .guidance(.dentalCriteria, section: nil) })
    }

    @Test("Each part of the catalogue belongs to one layer of sources, and names its norms by its letter")
    func layers() throws {
        #expect(Norm.all.allSatisfy { ($0.provision.clause == nil) == ($0.provision.layer != .agreement) })
        let layers: [Norm.Part: Provision.Layer] = [
            .common: .agreement, .careAndCost: .agreement, .physicians: .agreement, .discharge: .agreement,
            .placement: .agreement, .oralHealth: .agreement, .previousEdition: .agreement, .dischargeAct: .statute,
            .dentalAct: .statute, .handbook: .guidance, .placementChecklist: .guidance, .dentalCriteria: .guidance,
            .interpretations: .interpretation,
        ]
        let letters: [Norm.Part: String] = [
            .common: "A-", .careAndCost: "B-", .physicians: "L-", .discharge: "U-", .placement: "P-",
            .oralHealth: "M-", .previousEdition: "X-", .handbook: "H-", .placementChecklist: "V-",
            .dentalCriteria: "N-", .interpretations: "I-",
        ]
        try every(Norm.all) { norm in
            try equal(norm.provision.layer, layers[norm.part], "the layer of \(norm)")
            guard let letter = letters[norm.part] else { return }
            try equal(norm.id, letter + (norm.number < 10 ? "0" : "") + "\(norm.number)", "the name")
        }
        #expect(Provision.Layer.allCases == [.statute, .agreement, .guidance, .interpretation])
        for layer in Provision.Layer.allCases {
            #expect(Provision.Layer.allCases.filter { $0 < layer }.count == layer.rawValue)
        }
    }

    @Test("The interpretations are those of the project, by number")
    func interpretations() {
        #expect(Norm.norms(of: .interpretations).map(\.number) == Array(1...82))
        #expect(Norm.norms(of: .interpretations).allSatisfy { $0.provision == .interpretation })
    }
}

@Suite("The register of rules")
struct RegisterTests {
    /// The norms that the register calls a duty and that a question decides from facts here: when a reporter is answered,
    /// and when a physician has to be within reach.
    private let decidedHere: Set = ["A-36", "L-16"]

    @Test("The norms of the agreement are the rows of the register, attribute by attribute, but for two that we decide")
    func rows() {
        let register = """
            A-01 A.avtalsparter definition both is
            A-02 A.inledning decision both is
            A-03 A.inledning decision region is
            A-04 A.inledning principle both is
            A-05 A.inledning principle both is
            A-06 A.vardegrund principle both should
            A-07 A.atagande duty both must
            A-08 A.atagande duty both must
            A-09 A.atagande duty both must
            A-10 A.atagande duty both must
            A-11 A.personcentrerat duty both must
            A-12 A.personcentrerat duty both must
            A-13 A.sip decision both must
            A-14 A.sip decision both must
            A-15 A.sip validation both must
            A-16 A.sip decision both must
            A-17 A.sip duty both must
            A-18 A.informationsoverforing decision both must
            A-19 A.informationsoverforing duty both must
            A-20 A.informationsoverforing duty both must
            A-21 A.kunskap duty both must
            A-22 A.avtalsparter decision both is
            A-23 A.omfattning decision both is
            A-24 A.omfattning definition both is
            A-25 A.omfattning definition both is
            A-26 A.avtalstid parameter both is
            A-27 A.avtalstid computation both may
            A-28 A.avtalstid computation both is
            A-29 A.andringar duty both may
            A-30 A.andringar decision both is
            A-31 A.samverkansstruktur definition both is
            A-32 A.samverkansstruktur duty both must
            A-33 A.ehalsa.it duty both must
            A-34 A.ehalsa.fvm definition both is
            A-35 A.uppfoljning duty both must
            A-36 A.avvikelser duty both must
            A-37 A.avvikelser duty both must
            A-38 A.oenighet process both must
            B-01 B.1 definition both is
            B-02 B.1 decision municipality is
            B-03 B.1 duty both must
            B-04 B.1 duty both must
            B-05 B.1 duty both must
            B-06 B.1 decision both must
            B-07 B.2 decision both is
            B-08 B.2 decision both may
            B-09 B.2 decision both is
            B-10 B.2 duty region must
            B-11 B.2 decision both must
            B-12 B.2 decision both must
            B-13 B.3.region decision region must
            B-14 B.3.region decision region is
            B-15 B.3.region decision region is
            B-16 B.3.region decision region is
            B-17 B.3.region decision region is
            B-18 B.3.region duty region must
            B-19 B.3.region decision region is
            B-20 B.3.kommun decision municipality must
            B-21 B.3.kommun decision municipality is
            B-22 B.3.kommun definition municipality is
            B-23 B.3.kommun decision municipality is
            B-24 B.3.kommun decision municipality is
            B-25 B.3.kommun decision municipality may
            B-26 B.3.kommun decision municipality is
            B-27 B.3.kommun decision municipality may
            B-28 B.3.kommun decision municipality may
            B-29 B.4 decision both is
            B-30 B.5 decision both is
            B-31 B.5 decision both must
            B-32 B.6 duty both must
            B-33 B.7 decision region is
            B-34 B.7 decision municipality may
            B-35 B.8 decision both is
            B-36 B.9 decision region is
            B-37 B.9.akutforrad duty region must
            B-38 B.9.akutforrad decision both may
            B-39 B.9.akutforrad decision region is
            B-40 B.9.oppenvardsdos decision region must
            B-41 B.10 definition both is
            B-42 B.10 decision both is
            B-43 B.11 decision region is
            B-44 B.11 decision both is
            B-45 B.11 decision region is
            B-46 B.11 decision both is
            B-47 B.11 decision both may
            B-48 B.12 decision both is
            B-49 B.12 decision region is
            B-50 B.13 decision both is
            B-51 B.13 decision region is
            B-52 B.13 decision both is
            B-53 B.14 decision both may
            B-54 B.14 decision both is
            B-55 B.14 decision both may
            B-56 B.14 validation both should
            B-57 B.15 principle both is
            L-01 C.lakarmedverkan.1 decision both must
            L-02 C.lakarmedverkan.2 decision region is
            L-03 C.lakarmedverkan.3 principle both is
            L-04 C.lakarmedverkan.4 duty both must
            L-05 C.lakarmedverkan.4 duty both must
            L-06 C.lakarmedverkan.4 duty both must
            L-07 C.lakarmedverkan.4 duty both must
            L-08 C.lakarmedverkan.4 duty both must
            L-09 C.lakarmedverkan.4 duty both must
            L-10 C.lakarmedverkan.4 duty both must
            L-11 C.lakarmedverkan.5.1.lakare duty region must
            L-12 C.lakarmedverkan.5.1.lakare duty region must
            L-13 C.lakarmedverkan.5.1.lakare duty region must
            L-14 C.lakarmedverkan.5.1.lakare duty region must
            L-15 C.lakarmedverkan.5.1.lakare duty region must
            L-16 C.lakarmedverkan.5.1.vardcentral duty region must
            L-17 C.lakarmedverkan.5.1.vardcentral decision region is
            L-18 C.lakarmedverkan.5.1.vardcentral decision region is
            L-19 C.lakarmedverkan.5.2 duty municipality must
            L-20 C.lakarmedverkan.5.2 duty municipality must
            L-21 C.lakarmedverkan.5.2 duty municipality must
            L-22 C.lakarmedverkan.5.2 duty municipality must
            L-23 C.lakarmedverkan.6 duty both must
            U-01 C.utskrivning.2 decision both is
            U-02 C.utskrivning.4 duty both must
            U-03 C.utskrivning.4 decision region is
            U-04 C.utskrivning.4 duty both must
            U-05 C.utskrivning.4 decision both should
            U-06 C.utskrivning.5 computation municipality is
            U-07 C.utskrivning.5 decision region must
            U-08 C.utskrivning.5.1 decision region must
            U-09 C.utskrivning.5.2 computation municipality must
            U-10 C.utskrivning.5.2 computation both is
            U-11 C.utskrivning.5.2 computation municipality must
            U-12 C.utskrivning.5.2 parameter both is
            U-13 C.utskrivning.6 duty both must
            P-01 C.psykiatri.2 decision both is
            P-02 C.psykiatri.3.1 definition both is
            P-03 C.psykiatri.3.2 decision both must
            P-04 C.psykiatri.5 duty both must
            P-05 C.psykiatri.5 duty both must
            P-06 C.psykiatri.5 duty both must
            P-07 C.psykiatri.5 duty both must
            P-08 C.psykiatri.5 duty both must
            P-09 C.psykiatri.5 duty both must
            P-10 C.psykiatri.5 duty both must
            P-11 C.psykiatri.5.1 duty both must
            P-12 C.psykiatri.5.2 duty both must
            P-13 C.psykiatri.6 duty region must
            P-14 C.psykiatri.6 duty municipality must
            P-15 C.psykiatri.6.1 decision both is
            P-16 C.psykiatri.6.1 decision both is
            P-17 C.psykiatri.6.1.region duty region must
            P-18 C.psykiatri.6.1.region decision region is
            P-19 C.psykiatri.6.1.region duty region must
            P-20 C.psykiatri.6.1.kommun duty municipality must
            P-21 C.psykiatri.6.1.kommun duty municipality must
            P-22 C.psykiatri.6.1.kommun duty municipality must
            P-23 C.psykiatri.6.1.kommun duty municipality must
            P-24 C.psykiatri.6.1.kommun duty municipality must
            P-25 C.psykiatri.6.1.kommun duty municipality must
            P-26 C.psykiatri.6.2 decision both is
            P-27 C.psykiatri.6.2 definition both is
            P-28 C.psykiatri.6.2 duty both must
            P-29 C.psykiatri.6.2 decision both must not
            P-30 C.psykiatri.6.2.region duty region must
            P-31 C.psykiatri.6.2.region duty region must
            P-32 C.psykiatri.6.2.region duty region must
            P-33 C.psykiatri.6.2.region duty region must
            P-34 C.psykiatri.6.2.region decision region is
            P-35 C.psykiatri.6.2.region duty region must
            P-36 C.psykiatri.6.2.region duty region must
            P-37 C.psykiatri.6.2.region duty region must
            P-38 C.psykiatri.6.2.kommun duty municipality must
            P-39 C.psykiatri.6.2.kommun duty municipality must
            P-40 C.psykiatri.6.2.kommun duty municipality must
            P-41 C.psykiatri.6.2.kommun duty municipality must
            P-42 C.psykiatri.6.2.kommun duty municipality must
            P-43 C.psykiatri.6.2.kommun duty municipality must
            P-44 C.psykiatri.6.2.kommun duty municipality must
            P-45 C.psykiatri.6.2.kommun duty municipality must
            P-46 C.psykiatri.6.2.kommun duty municipality must
            P-47 C.psykiatri.6.3 definition both is
            P-48 C.psykiatri.6.3.gemensamt duty both must
            P-49 C.psykiatri.6.3.gemensamt decision both must
            P-50 C.psykiatri.6.3.gemensamt decision both must
            P-51 C.psykiatri.6.3.ansvar decision municipality is
            P-52 C.psykiatri.6.3.ansvar decision both must
            P-53 C.psykiatri.6.3.ansvar decision region is
            P-54 C.psykiatri.6.3.ansvar decision region must not
            P-55 C.psykiatri.6.3.ansvar decision both must not
            P-56 C.psykiatri.6.3.ansvar decision both may
            P-57 C.psykiatri.6.3.planering decision both must
            P-58 C.psykiatri.6.3.planering validation both must
            P-59 C.psykiatri.6.3.planering process both must
            P-60 C.psykiatri.6.3.kostnadsansvar decision both is
            P-61 C.psykiatri.6.3.kostnadsansvar decision both must
            P-62 C.psykiatri.6.3.kostnadsansvar decision both must
            P-63 C.psykiatri.6.3.kostnadsansvar validation both must
            P-64 C.psykiatri.6.3.kostnadsansvar computation both should
            P-65 C.psykiatri.6.3.kostnadsansvar process both must
            P-66 C.psykiatri.6.3.kostnadsansvar computation both may
            P-67 C.psykiatri.6.3.kostnadsansvar computation both may
            P-68 C.psykiatri.6.3.uppfoljning duty both must
            P-69 C.psykiatri.6.3.uppfoljning decision both must
            P-70 C.psykiatri.6.3.uppfoljning duty both must
            P-71 C.psykiatri.6.3.process process both must
            P-72 C.psykiatri.6.4 process both must
            P-73 C.psykiatri.6.4 decision both must
            P-74 C.psykiatri.6.4.region duty region must
            P-75 C.psykiatri.6.4.region duty region must
            P-76 C.psykiatri.6.4.region duty region must
            P-77 C.psykiatri.6.4.region duty region must
            P-78 C.psykiatri.6.4.region duty region must
            P-79 C.psykiatri.6.4.region decision region must
            P-80 C.psykiatri.6.4.kommun duty municipality must
            P-81 C.psykiatri.6.4.kommun duty municipality must
            P-82 C.psykiatri.6.4.kommun decision municipality is
            P-83 C.psykiatri.7 duty both must
            M-01 C.munhalsa.2 decision region must
            M-02 C.munhalsa.2 decision region must
            M-03 ANDRINGAR.C.munhalsa parameter both is
            M-04 C.munhalsa.3 decision both must
            M-05 C.munhalsa.4 duty both must
            M-06 C.munhalsa.4 duty both must
            M-07 C.munhalsa.4 duty both must
            M-08 C.munhalsa.5.1 duty region must
            M-09 C.munhalsa.5.1.intyg duty region must
            M-10 C.munhalsa.5.1.intyg duty region must
            M-11 C.munhalsa.5.1.intyg duty region must
            M-12 C.munhalsa.5.1.intyg duty region must
            M-13 C.munhalsa.5.1.intyg duty region must
            M-14 C.munhalsa.5.1.munhalsobedomning duty region must
            M-15 C.munhalsa.5.1.avvikelser duty region must
            M-16 C.munhalsa.5.2 duty municipality must
            M-17 C.munhalsa.5.2.intyg validation municipality must
            M-18 C.munhalsa.5.2.intyg duty municipality must
            M-19 C.munhalsa.5.2.intyg duty municipality must
            M-20 C.munhalsa.5.2.intyg duty municipality must
            M-21 C.munhalsa.5.2.munhalsobedomning definition both is
            M-22 C.munhalsa.5.2.munhalsobedomning duty municipality must
            M-23 C.munhalsa.5.2.munhalsobedomning duty municipality must
            M-24 C.munhalsa.5.2.munhalsobedomning decision both must
            M-25 C.munhalsa.5.2.munhalsobedomning duty municipality must
            M-26 C.munhalsa.5.2.utbildning duty municipality must
            M-27 C.munhalsa.5.2.avvikelser duty municipality must
            M-28 C.munhalsa.6 computation region must
            M-29 C.munhalsa.7.1 computation both should
            M-30 C.munhalsa.7.1 validation both must
            X-01 ANDRINGAR.A parameter both is
            X-02 ANDRINGAR.B parameter municipality is
            X-03 A.inledning parameter both is
            """
        let rows = Norm.all.filter { $0.provision.layer == .agreement }.map { norm in
            let kind = decidedHere.contains(norm.id) ? .duty : norm.kind
            let attributes = "\(kind.rawValue) \(norm.bearer.rawValue) \(norm.modality.rawValue)"
            return "\(norm.id) \(norm.provision.clause ?? "-") \(attributes)"
        }
        #expect(rows == register.split(separator: "\n").map(String.init))
        let decided = Norm.all.filter { decidedHere.contains($0.id) }
        #expect(decided.map(\.id) == ["A-36", "L-16"] && decided.allSatisfy { $0.kind == .decision })
    }

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
