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
}
