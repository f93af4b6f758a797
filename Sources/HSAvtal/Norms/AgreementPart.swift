// SPDX-License-Identifier: Apache-2.0

/// A part of the agreement.
///
/// Swedish: *del av Hälso- och sjukvårdsavtalet*.
public enum AgreementPart: String, Sendable, Hashable, CaseIterable {
    /// Part A, common to all.
    case common = "A"
    /// Part B, the health care agreement itself: who answers for care, and who pays.
    case careAndCost = "B"
    /// Part C, the participation of physicians in municipal primary care.
    case physicians = "C.lakarmedverkan"
    /// Part C, cooperation at admission to and discharge from inpatient care.
    case discharge = "C.utskrivning"
    /// Part C, cooperation around persons with mental disability and persons with substance abuse.
    case psychiatry = "C.psykiatri"
    /// Part C, oral health: outreach and necessary dental care.
    case oralHealth = "C.munhalsa"
    /// The cover memo of the 2023 revision, where it tells of a change that the parts do not print.
    case revision = "ANDRINGAR"

    /// The name as a case worker would cite it.
    public func name(in language: Language) -> String {
        switch self {
        case .common: language.text("Hälso- och sjukvårdsavtalet del A", "Hälso- och sjukvårdsavtalet, Part A")
        case .careAndCost: language.text("Hälso- och sjukvårdsavtalet del B", "Hälso- och sjukvårdsavtalet, Part B")
        case .physicians:
            language.text(
                "Hälso- och sjukvårdsavtalet del C, Läkarmedverkan",
                "Hälso- och sjukvårdsavtalet, Part C, Physician participation")
        case .discharge:
            language.text(
                "Hälso- och sjukvårdsavtalet del C, In- och utskrivning",
                "Hälso- och sjukvårdsavtalet, Part C, Admission and discharge")
        case .psychiatry:
            language.text(
                "Hälso- och sjukvårdsavtalet del C, Psykisk funktionsnedsättning och missbruk",
                "Hälso- och sjukvårdsavtalet, Part C, Mental disability and substance abuse")
        case .oralHealth:
            language.text(
                "Hälso- och sjukvårdsavtalet del C, Munhälsa", "Hälso- och sjukvårdsavtalet, Part C, Oral health")
        case .revision:
            language.text("Missivet till 2023 års revidering", "the cover memo of the 2023 revision")
        }
    }

    /// A section in words: its number, its heading, or both; headings stay Swedish in every language.
    func citation(ofSection section: String, in language: Language) -> String {
        guard let heading = heading(ofSection: section) else {
            return language.text("avsnitt \(section)", "section \(section)")
        }
        let number = section.printedNumber
        guard self != .revision else { return language.text("om \(heading)", "on \(heading)") }
        guard !number.isEmpty else { return language.text("avsnittet \(heading)", heading) }
        return language.text("avsnitt \(number), \(heading)", "section \(number), \(heading)")
    }

    /// The printed heading of a section that is cited by it.
    private func heading(ofSection section: String) -> String? {
        switch (self, section) {
        case (.common, "inledning"): "Inledning"
        case (.common, "vardegrund"): "Värdegrund"
        case (.common, "atagande"): "Parternas gemensamma åtagande"
        case (.common, "personcentrerat"): "Personcentrerat förhållningssätt"
        case (.common, "sip"): "Samordnad Individuell Plan, SIP"
        case (.common, "informationsoverforing"): "Informationsöverföring och planering"
        case (.common, "kunskap"): "Bästa tillgängliga kunskap"
        case (.common, "avtalsparter"): "Avtalsparter"
        case (.common, "omfattning"): "Avtalets omfattning och uppbyggnad"
        case (.common, "avtalstid"): "Avtalstid"
        case (.common, "andringar"): "Ändringar och tillägg till avtalet"
        case (.common, "samverkansstruktur"): "Gemensam samverkansstruktur"
        case (.common, "ehalsa.it"): "Gemensamma IT-tjänster"
        case (.common, "ehalsa.fvm"): "Framtidens vårdinformationsmiljö, FVM"
        case (.common, "uppfoljning"): "Uppföljning"
        case (.common, "avvikelser"): "Avvikelser"
        case (.common, "oenighet"): "Oenighet om tolkning av avtal"
        case (.careAndCost, "1"): "Lagstiftning"
        case (.careAndCost, "2"): "Gemensamt ansvar och samverkan"
        case (.careAndCost, "3.region"): "Regionens ansvar"
        case (.careAndCost, "3.kommun"): "Kommunens ansvar"
        case (.careAndCost, "4"): "Rehabilitering och habilitering"
        case (.careAndCost, "5"): "Bedömning om hälso- och sjukvårdsinsats kan utföras som egenvård"
        case (.careAndCost, "6"): "Vårdhygien"
        case (.careAndCost, "7"): "Asylsökande och personer som vistas i Sverige utan nödvändiga tillstånd"
        case (.careAndCost, "8"): "Förvaring och transport av avliden"
        case (.careAndCost, "9"): "Läkemedel"
        case (.careAndCost, "9.akutforrad"): "Akutläkemedelsförråd"
        case (.careAndCost, "9.oppenvardsdos"): "Öppenvårdsdos"
        case (.careAndCost, "10"): "Personligt förskrivna hjälpmedel och läkemedelsnära produkter i vardagsmiljö"
        case (.careAndCost, "11"): "Personligt förskrivna hjälpmedel"
        case (.careAndCost, "12"): "Personligt förskrivna läkemedelsnära produkter"
        case (.careAndCost, "13"): "Oreglerade medicintekniska produkter"
        case (.careAndCost, "14"): "Tjänsteköp"
        case (.careAndCost, "15"): "Gemensamma utvecklingsområden"
        case (.physicians, "1"): "Inledning"
        case (.physicians, "2"): "Målgrupp"
        case (.physicians, "3"): "Syfte"
        case (.physicians, "4"): "Gemensamt ansvar"
        case (.physicians, "5.1.lakare"): "Läkarens patientansvar"
        case (.physicians, "5.1.vardcentral"): "Vårdcentralens särskilda ansvar"
        case (.physicians, "5.2"): "Kommunens ansvar"
        case (.physicians, "6"): "Uppföljning"
        case (.psychiatry, "2"): "Målgrupper"
        case (.psychiatry, "3.1"):
            "Samarbete kring personer med psykisk funktionsnedsättning samt kring personer med missbruk"
        case (.psychiatry, "3.2"): "Samarbete vid psykiatrisk tvångsvård och rättspsykiatrisk vård"
        case (.psychiatry, "5"): "Gemensamt ansvar och samverkan"
        case (.psychiatry, "5.1"): "Brukarinflytande"
        case (.psychiatry, "5.2"): "Bästa tillgängliga kunskap"
        case (.psychiatry, "6"): "Parternas ansvar"
        case (.psychiatry, "6.1"): "Personer med psykisk funktionsnedsättning"
        case (.psychiatry, "6.1.region"), (.psychiatry, "6.2.region"), (.psychiatry, "6.4.region"): "Regionens ansvar"
        case (.psychiatry, "6.1.kommun"), (.psychiatry, "6.2.kommun"), (.psychiatry, "6.4.kommun"): "Kommunens ansvar"
        case (.psychiatry, "6.2"): "Personer med missbruk och beroende samt samsjuklighet"
        case (.psychiatry, "6.3"):
            "Placering utanför hemmet (Hem för vård och boende, familjehem och hem för viss annan heldygnsvård)"
        case (.psychiatry, "6.3.gemensamt"): "Gemensamt ansvar"
        case (.psychiatry, "6.3.ansvar"): "Regionens respektive kommunens ansvar"
        case (.psychiatry, "6.3.planering"): "Gemensam planering"
        case (.psychiatry, "6.3.kostnadsansvar"): "Överenskommelse om kostnadsansvar"
        case (.psychiatry, "6.3.uppfoljning"): "Uppföljning av placering"
        case (.psychiatry, "6.3.process"):
            "Process för gemensamma aktiviteter för planering och uppföljning vid placering"
        case (.psychiatry, "6.4"): "Personer i psykiatrisk tvångsvård"
        case (.psychiatry, "7"): "Uppföljning"
        case (.oralHealth, "2"): "Målgrupp"
        case (.oralHealth, "3"): "Syfte"
        case (.oralHealth, "4"): "Gemensamt ansvar"
        case (.oralHealth, "5.1"):
            "Västra Götalandsregionens ansvar för munhälsa – uppsökande och nödvändig tandvård"
        case (.oralHealth, "5.2"): "Kommunens ansvar för munhälsa – uppsökande och nödvändig tandvård"
        case (.oralHealth, "5.1.intyg"), (.oralHealth, "5.2.intyg"):
            "Utfärda intyg om N-tandvård och erbjuda munhälsobedömning"
        case (.oralHealth, "5.1.munhalsobedomning"), (.oralHealth, "5.2.munhalsobedomning"): "Munhälsobedömning"
        case (.oralHealth, "5.2.utbildning"): "Utbildning"
        case (.oralHealth, "5.1.avvikelser"), (.oralHealth, "5.2.avvikelser"): "Avvikelser"
        case (.oralHealth, "6"): "Uppföljning och utvärdering"
        case (.oralHealth, "7.1"): "Öka andel intyg om N-tandvård"
        case (.revision, "A"): "del A, Gemensam avtalstext"
        case (.revision, "B"): "del B, Hälso- och sjukvårdsavtalet"
        case (.revision, "C.munhalsa"): "Munhälsa"
        default: nil
        }
    }
}

extension String {
    /// The number at the beginning of the name of a section: `6.3` of `6.3.ansvar`.
    fileprivate var printedNumber: Substring {
        let point = UInt8(ascii: ".")
        let number = utf8.prefix { $0 == point || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        return Substring(number.last == point ? number.dropLast() : number)
    }
}
