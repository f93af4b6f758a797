// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.utskrivning.5: the decision on a stay in words")
struct DischargeExplanationTests {
    @Test("Each explanation names the municipality, the deciding dates and each failing condition, in both languages")
    func everyStay() throws {
        let stays = try StayDomain.everyStay().filter { [nil, 0, 7, 8].contains($0.days) }
        for terms in [DischargeTerms.vastraGotaland2023, .statutory] {
            let edition = Edition(discharge: terms)
            try every(stays, Language.allCases) { facts, language in
                let stay = try facts.discharge()
                let decision = stay.decide(under: edition)
                let sentences = stay.sentences(for: decision, under: edition, in: language)
                let text = sentences.joined(separator: " ")
                try hold(text.contains("\(stay.municipality)"), "the code is named in \(text)")
                for sentence in sentences { try isSentence(sentence) }
                guard let municipality = stay.municipality.municipality else { return }
                try hold(text.contains(municipality.name), "the name is named in \(text)")
                if let ready = stay.readyNotice, let end = stay.discharged ?? stay.asOf {
                    try hold(text.contains("\(ready)") && text.contains("\(end)"), "both dates are named in \(text)")
                }
                for reason in Exclusion.allCases {
                    let told = sentences.contains { $0.hasPrefix(prefix(reason, facts, language)) }
                    try equal(told, failing(decision.answer).contains(reason), "\(reason) is told in \(text)")
                }
            }
        }
    }

    @Test("Both languages say the same: as many sentences with the same numbers, none of them the same text")
    func bothLanguages() throws {
        for terms in [DischargeTerms.vastraGotaland2023, .lateIsNotSent, .statutory] {
            let edition = Edition(discharge: terms)
            try every(StayDomain.everyCondition()) { facts in
                let stay = try facts.discharge()
                let decision = stay.decide(under: edition)
                let swedish = stay.sentences(for: decision, under: edition, in: .swedish)
                let english = stay.sentences(for: decision, under: edition, in: .english)
                try equal(swedish.map(numbers), english.map(numbers), "the numbers")
                try hold(Set(swedish).isDisjoint(with: english), "no sentence is the same")
            }
        }
    }

    @Test("What is known to be late is told, whether it counts as sent or not (I-07)")
    func lateness() throws {
        for terms in [DischargeTerms.vastraGotaland2023, .lateIsNotSent] {
            let edition = Edition(discharge: terms)
            try every(StayDomain.everyCondition()) { facts in
                let stay = try facts.discharge()
                guard stay.municipality.municipality != nil else { return }
                let text = stay.sentences(for: stay.decide(under: edition), under: edition, in: .english)
                let notice = text.contains("The admission notice was sent 1 hour too late.")
                try equal(notice, facts.admissionNotice == .late, "the admission notice is told to be late")
                let call = text.contains("The call to the SIP was sent 1 day too late.")
                try equal(call, facts.call == .late && facts.ready != .none, "the call is told to be late")
            }
        }
    }

    @Test("An explanation has the sentences of the decision and a line for each norm that it cites")
    func grounds() throws {
        let stay = try Discharge.sample(discharged: "2026-05-13")
        let decision = stay.decide(under: .vastraGotaland2023)
        for language in Language.allCases {
            let explanation = stay.explanation(under: .vastraGotaland2023, in: language)
            #expect(
                explanation.sentences
                    == stay.sentences(for: decision, under: .vastraGotaland2023, in: language))
            #expect(explanation.citations == decision.citations)
            #expect(explanation.grounds.count == Grounds.individual().count)
        }
    }

    /// The reason as it begins in every explanation; where only one of two facts is unclear it ends with that one.
    private func prefix(_ reason: Exclusion, _ facts: StayFacts, _ language: Language) -> String {
        let sentence = reason.sentence(in: language)
        guard reason == .openCareNotClarified else { return sentence }
        let (planned, available) = language == .swedish ? ("planerade", "tillgängliga") : ("planned", "available")
        let beginning = sentence.prefix { $0 != "." }.split(separator: " ").dropLast(3).joined(separator: " ")
        switch (facts.planned, facts.available) {
        case (.unknown, .unknown): return sentence
        case (.unknown, _): return "\(beginning) \(planned)."
        default: return "\(beginning) \(available)."
        }
    }

    private func failing(_ outcome: DischargeOutcome?) -> Exclusions {
        switch outcome {
        case .excluded(let failing), .ongoing(_, let failing): failing
        case .mean, .individual, .notCounted, nil: []
        }
    }

    private func isSentence(_ text: String) throws(Violation) {
        let begins = text.first.map { $0.isUppercase || $0.isNumber } ?? false
        try hold(begins && text.hasSuffix(".") && !text.hasSuffix(".."), "“\(text)” is a whole sentence")
        try hold(!text.contains("  ") && !text.contains("nil") && !text.contains("Optional"), "“\(text)” is clean")
    }

    /// The runs of digits of a text, the times of the day in words left out.
    private func numbers(_ text: String) -> [Substring] { text.split { !$0.isNumber } }
}
