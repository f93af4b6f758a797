// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension DentalCareEntitlement: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "entitlement" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Har personen rätt till intyg om nödvändig tandvård (N-tandvård)?"
            : "Is the person entitled to a certificate of necessary dental care?"
    }

    /// What the facts mean: those of the act, and those of the criteria.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "born": ("när personen är född", "when the person was born"),
            "day": ("vilken dag frågan gäller", "which day the question is about"),
            "registration": (
                "kommunkoden för den kommun där personen är folkbokförd",
                "the code of the municipality where the person is registered"
            ),
            "coveredByLSS": (
                "om personen omfattas av LSS, alltså hör till den lagens personkrets, med eller utan insats",
                "whether the person is covered by LSS, that is, belongs to the persons of that act, with or without an intervention"
            ),
            "lastingNeed": (
                "om behovet av vård och omsorg är varaktigt, alltså inte bara tillfälligt",
                "whether the need of care is lasting, that is, not only temporary"
            ),
            "extensiveNeed": (
                "om behovet av vård och omsorg är omfattande", "whether the need is one of extensive care"
            ),
            "municipalHealthCare": (
                "om kommunen svarar för personens hälso- och sjukvård enligt 12 kap. 1 § hälso- och sjukvårdslagen",
                "whether the municipality answers for the person's health care under HSL, chapter 12 section 1"
            ),
            "homeHealthCare": (
                "om personen får hälso- och sjukvård i hemmet (hemsjukvård)",
                "whether the person gets health care in the home"
            ),
            "ownHome": ("om personen bor i egen bostad", "whether the person lives in their own home"),
            "correspondingNeed": (
                "om behovet motsvarar det som personer i särskilt boende eller med hemsjukvård har",
                "whether the need is like that of persons in special housing or with health care in the home"
            ),
        ].merging(DentalCareCriteria.meanings) { own, _ in own }
    }

    /// Reads the facts of one person.
    public init?(facts: inout some FactSource) {
        let born = facts.nullable("born", CivilDate.self)
        let day = facts.value("day", CivilDate.self)
        let registration = facts.value("registration", MunicipalityCode.self)
        let coveredByLSS = facts.value("coveredByLSS", Knowledge.self)
        let lastingNeed = facts.value("lastingNeed", Knowledge.self)
        let extensiveNeed = facts.value("extensiveNeed", Knowledge.self)
        let municipalHealthCare = facts.value("municipalHealthCare", Knowledge.self)
        let homeHealthCare = facts.value("homeHealthCare", Knowledge.self)
        let ownHome = facts.value("ownHome", Knowledge.self)
        let correspondingNeed = facts.value("correspondingNeed", Knowledge.self)
        let criteria = facts.group("criteria") { DentalCareCriteria(facts: &$0) }
        do throws(ImpossibleDates) {
            try self.init(
                born: born, day: day, registration: registration, coveredByLSS: coveredByLSS, lastingNeed: lastingNeed,
                extensiveNeed: extensiveNeed, municipalHealthCare: municipalHealthCare, homeHealthCare: homeHealthCare,
                ownHome: ownHome, correspondingNeed: correspondingNeed, criteria: criteria)
        } catch {
            facts.fault { error.message(in: $0) }
            return nil
        }
    }

    /// Whether the person is entitled, what settled it, and the items of section 8 a that are certain.
    public static func fields(of answer: DentalEntitlement) -> [AnswerField] {
        switch answer {
        case .entitled(let groups, let layer):
            [AnswerField("kind", "entitled"), AnswerField("layer", "\(layer)")]
                + (groups.isEmpty ? [] : [AnswerField("groups", groups.groups.map { $0.item })])
        case .notEntitled(let layer): [AnswerField("kind", "notEntitled"), AnswerField("layer", "\(layer)")]
        }
    }
}

extension DentalCareCriteria {
    /// What the facts of the criteria mean; in special housing only the first two matter.
    fileprivate static var meanings: [String: (swedish: String, english: String)] {
        [
            "criteria.housing": (
                "i vilket slags boende personen bor; regionens regler fyller bara ut det som annars är okänt",
                "which sort of housing the person lives in; the region's rules only fill in what is otherwise unknown"
            ),
            "criteria.dailyNeed": (
                "vad personen behöver hjälp med varje dag", "what the person needs help with every day"
            ),
            "criteria.personalCareImpairment": (
                "vilken begränsning personen har i personlig vård enligt ICF; saknar betydelse i särskilt boende; skriv då unknown",
                "how severe the limitation in personal care is in the ICF; irrelevant in special housing; then write unknown"
            ),
            "criteria.smallProspects": (
                "om utsikterna till förbättring är små; saknar betydelse i särskilt boende; skriv då okant",
                "whether the prospects of improvement are small; irrelevant in special housing; then write unknown"
            ),
            "criteria.homeHelp": (
                "om personen har hemtjänst; saknar betydelse i särskilt boende; skriv då okant",
                "whether the person has home help; irrelevant in special housing; then write unknown"
            ),
            "criteria.relativesHelp": (
                "om anhöriga ger personen hjälp; saknar betydelse i särskilt boende; skriv då okant",
                "whether relatives help the person; irrelevant in special housing; then write unknown"
            ),
        ]
    }

    /// Reads what the region's criteria ask.
    fileprivate init(facts: inout some FactSource) {
        self.init(
            housing: facts.value("housing"),
            dailyNeed: facts.value("dailyNeed"),
            personalCareImpairment: facts.value("personalCareImpairment"),
            smallProspects: facts.value("smallProspects"),
            homeHelp: facts.value("homeHelp"),
            relativesHelp: facts.value("relativesHelp"))
    }
}
