// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of the explanation of who is entitled to necessary dental care")
struct OralHealthExplanationLawTests {
    private static let edition = Edition.vastraGotaland2023

    /// Everybody of the domain, and every set of criteria with facts of the act by chance, half of them open.
    private func questions() throws -> [DentalCareEntitlement] {
        let facts = Generator<[Knowledge]>.array(of: .element(of: [.yes, .no, .unknown, .unknown]), count: 7...7)
        let births: [CivilDate?] = try [CivilDate("1950-05-03"), nil, CivilDate("2003-01-01"), CivilDate("1950-05-03")]
        let day = try CivilDate("2026-05-03")
        var random = SplitMix64(seed: 0x8d)
        return try OralHealthDomain.entitlements()
            + OralHealthDomain.criteria.enumerated().flatMap { number, criteria in
                try (0..<3).map { _ in
                    try facts.generate(&random).entitlement(
                        born: births[number % births.count], day: day, criteria: criteria)
                }
            }
    }

    /// Words with which an explanation says that something is missing for the need.
    private static let missing: [Language: [String]] = [
        .swedish: [
            "behöver inte hjälp", "inte räcker", "mindre än stor", "Ingen ger", "inte små, så", "inte både",
            "ansvarar inte",
            "omfattas inte",
        ],
        .english: [
            "does not need", "not enough", "less than severe", "Nobody gives", "not small, so", "not both",
            "does not answer", "not covered",
        ],
    ]

    private func says(_ told: [String], _ words: [Language: [String]], _ language: Language) -> Bool {
        told.contains { sentence in words[language, default: []].contains { sentence.contains($0) } }
    }

    @Test("Nobody who is entitled is told that anything is missing for it")
    func entitled() throws {
        func check(_ question: DentalCareEntitlement) throws {
            for language in Language.allCases {
                let told = question.told(in: language)
                try hold(!says(told, Self.missing, language), "\(told)")
            }
        }
        let entitled = try questions().filter { question in
            if case .entitled? = question.decide(under: Self.edition).answer { true } else { false }
        }
        try every(entitled, property: check)
        #expect(entitled.count > 1_000)
    }

    @Test("Whoever is not entitled is told what is missing, of the need or of the age")
    func denied() throws {
        let age = [Language.swedish: ["åldern först"], .english: ["not reach that age until"]]
        var count = 0
        try every(try questions()) { question in
            guard case .notEntitled(let layer)? = question.decide(under: Self.edition).answer else { return }
            count += 1
            for language in Language.allCases {
                let told = question.told(in: language)
                let isByAge = layer == .agreement
                try equal(says(told, age, language) || !isByAge, true, "the age: \(told)")
                try hold(isByAge || says(told, Self.missing, language), "what is missing: \(told)")
            }
        }
        #expect(count > 1_000)
    }

    @Test("What is left open has a sentence on what is not known or contradicts, besides that something is not")
    func open() throws {
        let words = [
            Language.swedish: ["inte känt", "får prövas", "går inte ihop"],
            .english: ["not known", "has to be examined", "contradict each other"],
        ]
        func check(_ question: DentalCareEntitlement) throws {
            for language in Language.allCases {
                let told = question.told(in: language)
                try hold(says(Array(told.dropFirst()), words, language), "\(told)")
            }
        }
        let open = try questions().filter { $0.decide(under: Self.edition).finding == .leftOpen(.missingFacts) }
        try every(open, property: check)
        #expect(open.count > 1_000)
    }

    @Test("LSS is named exactly where it is open and matters, where item 1 denies, and where it entitles or would")
    func namesLSS() throws {
        var seen: Set<[Bool]> = []
        try every(try questions()) { question in
            let decision = question.decide(under: Self.edition)
            guard decision.finding != .outsideScope else { return }
            // The need, whatever the age: item 1 is cited where it is what the need rests on, or hangs on.
            let old = try DentalCareEntitlement(
                born: CivilDate("1950-05-03"), day: question.day, registration: question.registration,
                coveredByLSS: question.coveredByLSS, lastingNeed: question.lastingNeed,
                extensiveNeed: question.extensiveNeed, municipalHealthCare: question.municipalHealthCare,
                homeHealthCare: question.homeHealthCare, ownHome: question.ownHome,
                correspondingNeed: question.correspondingNeed, criteria: question.criteria)
            let need = old.decide(under: Self.edition).finding.verdict
            let expected: Bool
            switch (need, decision.finding) {
            case (nil, .settled): expected = false
            case (nil, _): expected = question.coveredByLSS == .unknown
            case (AnyHashable("entitled")?, .leftOpen): expected = false
            case (AnyHashable("entitled")?, _): expected = question.coveredByLSS == .yes
            default: expected = true
            }
            seen.insert([expected, need == nil])
            for language in Language.allCases {
                let told = question.told(in: language)
                try equal(told.contains { $0.contains("LSS") }, expected, "\(told)")
            }
        }
        #expect(seen.count == 4)
    }

    @Test("Whoever is too young by one limit only is told of both, and a region that is asked can correct a refusal")
    func bothLimits() throws {
        try every(try questions()) { question in
            let decision = question.decide(under: Self.edition)
            let told = question.told(in: .swedish)
            try equal(
                decision.citations.ids.contains("I-20"), told.contains { $0.contains("blir svaret ett annat") },
                "the other limit")
            if case .notEntitled(.agreement)? = decision.answer {
                let isOtherwise = decision.citations.ids.contains("I-20")
                try equal(told.contains("Fråga regionen innan ett intyg nekas."), isOtherwise, "whom to ask: \(told)")
            }
        }
    }
}
