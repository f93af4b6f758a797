// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.utskrivning.4: recurring payment liability")
struct RecurringLiabilityTests {
    /// Ten months in a row, across a change of year.
    private let window: [CivilMonth]

    /// Every set of places in the window.
    private let subsets = (0..<1_024).map { bits in (0..<10).filter { bits >> $0 & 1 == 1 } }

    init() throws {
        let first = try CivilMonth("2025-08")
        window = try (0..<10).map { try #require(first.adding(months: $0)) }
    }

    @Test("Liability recurs when the longest run of months is as long as required, and calls for a plan (U-05)")
    func jointActionPlan() throws {
        try every(subsets, 1...4) { places, required in
            let decision = RecurringLiability(months: places.map { window[$0] }).decide(under: edition(required))
            let run = naiveLongestRun(places).filter { $0.count >= required }
            let expected = run.map {
                RecurringLiability.Answer.jointActionPlan(window[$0.lowerBound]...window[$0.upperBound])
            }
            try equal(decision.finding, .settled(expected ?? .notRecurring), "the answer")
            try equal(decision.citations.ids, ["U-05", "I-30"], "the citations")
        }
    }

    @Test("Two months in a row are recurring unless the edition says otherwise (I-30)")
    func standard() throws {
        let (may, june, august) = (try CivilMonth("2026-05"), try CivilMonth("2026-06"), try CivilMonth("2026-08"))
        let decision = RecurringLiability(months: [may, june, august]).decide(under: .vastraGotaland2023)
        #expect(decision.answer == .jointActionPlan(may...june))
        #expect(decision.citations.ids == ["U-05", "I-30"])
        let gap = RecurringLiability(months: [june, august]).decide(under: .vastraGotaland2023)
        #expect(gap.answer == .notRecurring)
        #expect(gap.citations.ids == ["U-05", "I-30"])
    }

    @Test("The same month of two years is no run, and neither are months twelve apart")
    func years() throws {
        let months = try ["2024-05", "2025-05", "2025-06", "2026-06"].map { try CivilMonth($0) }
        let decision = RecurringLiability(months: months).decide(under: .vastraGotaland2023)
        #expect(decision.answer == .jointActionPlan(months[1]...months[2]))
        #expect(decision.citations.ids == ["U-05", "I-30"])
    }

    @Test("The order of the months does not matter, nor how often one is given")
    func order() throws {
        let places = Generator<[Int]>.array(of: .int(in: 0...9), count: 0...14)
        try forAll(places) { places in
            let question = RecurringLiability(months: places.map { window[$0] })
            let sorted = RecurringLiability(months: Set(places).sorted().map { window[$0] })
            try equal(question.months, Set(places).sorted().map { window[$0] }, "the months, ascending, each once")
            try equal(question, sorted, "the question")
            try equal(question.decide(under: edition(2)), sorted.decide(under: edition(2)), "the decision")
        }
        try every(subsets) { places in
            let backwards = RecurringLiability(months: places.reversed().map { window[$0] })
            try equal(backwards, RecurringLiability(months: places.map { window[$0] }), "backwards")
        }
    }

    @Test("In Sörmland three months in a row lead to a joint analysis, and fewer to nothing")
    func jointAnalysis() throws {
        let sormland = Edition(discharge: DischargeTerms(model: .sormland, recurrence: 1))
        try every(subsets) { places in
            let decision = RecurringLiability(months: places.map { window[$0] }).decide(under: sormland)
            let run = naiveLongestRun(places).filter { $0.count >= 3 }
            let expected = run.map {
                RecurringLiability.Answer.jointAnalysis(window[$0.lowerBound]...window[$0.upperBound])
            }
            try equal(decision.finding, .settled(expected ?? .notRecurring), "the answer")
            try equal(decision.citations.ids, ["2017:612-4:5"], "the citations")
        }
    }

    @Test("Where each patient is settled, or the mean is paid, liability calls for a plan and not for an analysis")
    func models() throws {
        for model in [PaymentModel.statutory, .dalarna, .vastraGotaland2023] {
            let decision = RecurringLiability(months: window).decide(
                under: Edition(discharge: DischargeTerms(model: model)))
            #expect(decision.answer == .jointActionPlan(window[0]...window[9]))
            #expect(decision.citations.ids == ["U-05", "I-30"])
        }
    }

    @Test("The explanation names the run of months, in both languages")
    func explanations() throws {
        let question = RecurringLiability(months: Array(window[3...5]))
        #expect(
            question.explanation(under: edition(2), in: .swedish).sentences == [
                "Betalningsansvaret återkommer: region och kommun bör ta fram en gemensam åtgärdsplan.",
                "Det gäller 3 månader i rad, från 2025-11 till 2026-01.",
            ])
        let sormland = Edition(discharge: DischargeTerms(model: .sormland))
        #expect(
            question.explanation(under: sormland, in: .english).sentences == [
                "The mean is too high again and again: the parties are to analyse the reasons together.",
                "It concerns 3 months in a row, from 2025-11 to 2026-01.",
            ])
        let single = RecurringLiability(months: [window[0]])
        #expect(
            single.explanation(under: edition(1), in: .swedish).sentences.last
                == "Det gäller 1 månad i rad, från 2025-08 till 2025-08.")
        #expect(
            single.explanation(under: edition(2), in: .english).sentences == [
                "No payment liability recurs in so many months in a row that a joint plan is called for."
            ])
    }

    private func edition(_ required: Int) -> Edition {
        Edition(discharge: DischargeTerms(model: .vastraGotaland2023, recurrence: required))
    }

    /// The longest run of places without a gap, the latest of several: every run is tried, the longest and latest first.
    private func naiveLongestRun(_ places: [Int]) -> ClosedRange<Int>? {
        for length in stride(from: 10, through: 1, by: -1) {
            for start in stride(from: 10 - length, through: 0, by: -1) {
                let run = start...start + length - 1
                if run.allSatisfy(places.contains) { return run }
            }
        }
        return nil
    }
}

extension Optional {
    /// The value, when it satisfies a condition.
    fileprivate func filter(_ condition: (Wrapped) -> Bool) -> Wrapped? { flatMap { condition($0) ? $0 : nil } }
}
