// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Explanations")
struct ExplanationTests {
    private let editions = PaymentModel.named.map { Edition(discharge: DischargeTerms(model: $0)) }

    @Test("Every decision is explained in whole sentences, the conclusion first, in the language asked for")
    func sentences() throws {
        try every(try questions(), editions, Language.allCases) { question, edition, language in
            let explanation = question.explanation(under: edition, in: language)
            try equal(explanation.language, language, "the language")
            try hold(!explanation.sentences.isEmpty, "there is a conclusion")
            for sentence in explanation.sentences { try hold(isWholeSentence(sentence), sentence) }
        }
    }

    @Test("The two languages say as much, and nothing the same")
    func languages() throws {
        try every(try questions(), editions) { question, edition in
            let swedish = question.explanation(under: edition, in: .swedish)
            let english = question.explanation(under: edition, in: .english)
            try equal(swedish.sentences.count, english.sentences.count, "the number of sentences")
            try hold(Set(swedish.sentences).isDisjoint(with: english.sentences), "each language has its own words")
            try equal(swedish.citations, english.citations, "the citations")
        }
    }

    @Test("Every norm that is cited has one line with its name, what it says and where it stands")
    func grounds() throws {
        try every(try questions(), editions, Language.allCases) { question, edition, language in
            let explanation = question.explanation(under: edition, in: language)
            try hold(!explanation.grounds.isEmpty, "there is a ground")
            try equal(explanation.grounds.count, explanation.citations.ids.count, "a line for each norm")
            for (line, norm) in zip(explanation.grounds, explanation.citations.norms) {
                try hold(line.hasPrefix(norm.id + ": " + norm.statement(in: language)), "\(line) names and says it")
                try hold(line.hasSuffix("(" + norm.provision.citation(in: language) + ")"), "\(line) says where")
            }
            let lines = explanation.description.split(separator: "\n", omittingEmptySubsequences: false).map(
                String.init)
            try equal(lines, explanation.sentences + explanation.grounds, "the text")
        }
    }

    @Test("The citations of an explanation are those of the decision")
    func citations() throws {
        let question = ReadyForDischarge(judge: .treatingPhysician, inpatientCareNeeded: .no)
        let explanation = question.explanation(under: .vastraGotaland2023, in: .english)
        #expect(explanation.citations.ids == ["U-03", "2017:612-1:3"])
        #expect(
            explanation.description == """
                The patient is ready for discharge: the treating physician judges that inpatient care is not needed.
                U-03: \(Norm.readinessJudgedByPhysician.statement(in: .english)) \
                (Hälso- och sjukvårdsavtalet, Part C, Admission and discharge, section 4)
                2017:612-1:3: \(Norm.readyForDischargeDefined.statement(in: .english)) \
                (Act (2017:612) on cooperation at discharge from inpatient care, chapter 1, section 3)
                """)
    }

    @Test("An explanation of a stay in a municipality that is no party consists of whole sentences")
    func notAParty() throws {
        let stay = try stay(municipality: "0180", discharged: "2026-05-20")
        for language in Language.allCases {
            let explanation = stay.explanation(under: .vastraGotaland2023, in: language)
            #expect(explanation.citations.ids == ["A-01", "2017:612-5:2"])
            #expect(explanation.sentences.contains { $0.contains("0180") })
            #expect(explanation.sentences.allSatisfy(isWholeSentence))
        }
    }

    /// A question of every kind, with answers of every kind.
    private func questions() throws -> [any Question] {
        let days = try ["2026-04-30", "2026-05-03", "2026-05-06", "2026-05-07", "2026-05-17"].map { try CivilDate($0) }
        let times = try [nil, TimeOfDay("00:00"), TimeOfDay("23:59")] as [TimeOfDay?]
        let moments = days.flatMap { day in times.map { Moment(day, at: $0) } }
        var questions: [any Question] = Knowledge.allCases.map { DischargeTargetGroup(needsCoordination: $0) }
        for judge in ReadyForDischarge.Judge.allCases {
            questions += Knowledge.allCases.map { ReadyForDischarge(judge: judge, inpatientCareNeeded: $0) }
        }
        for moment in [nil] + moments.map(Optional.some) {
            questions.append(AdmissionNoticeDeadline(admitted: moments[3], sent: moment))
            questions.append(AdmissionNoticeDeadline(admitted: moments[3], needJudged: moments[5], sent: moment))
        }
        for day in [nil] + days.map(Optional.some) {
            questions.append(PlanningCallDeadline(readyNotice: days[1], called: day))
            questions.append(InformationDeadline(discharged: days[1], informed: day))
        }
        for year in 2_018...2_024 {
            questions.append(DailyAmountInForce(day: try #require(CivilDate(year: year, month: 5, day: 3))))
        }
        let months = days.map(\.month) + [try CivilMonth("2026-06")]
        for count in 0...months.count { questions.append(RecurringLiability(months: Array(months.prefix(count)))) }
        for day in [nil, "2026-05-03", "2026-05-06", "2026-05-10", "2026-05-11"] {
            questions.append(try stay(municipality: "1480", discharged: day))
            questions.append(try stay(municipality: "1480", discharged: day, openCare: .unknown))
            questions.append(try stay(municipality: "1480", discharged: day, asOf: "2026-05-20"))
        }
        return questions
    }

    private func stay(
        municipality: String, discharged: String?, openCare: Knowledge = .yes, asOf: String? = nil
    ) throws -> Discharge {
        try Discharge(
            registration: MunicipalityCode(municipality), admissionNotice: Moment("2026-05-01"),
            readyNotice: Moment("2026-05-03T12:00"), planning: .called(), openCarePlanned: .yes,
            openCareAvailable: openCare, discharged: discharged.map { try CivilDate($0) },
            asOf: asOf.map { try CivilDate($0) })
    }
}

/// Whether a text is one or more whole sentences: a capital, a figure or a quotation mark first, a full stop last.
func isWholeSentence(_ text: String) -> Bool {
    guard let first = text.first, text.last == ".", text.count > 10 else { return false }
    let begins = first.isUppercase || first.isNumber || "“”".contains(first)
    return begins && !text.contains("  ") && !text.contains("..") && !text.contains("\n") && !text.contains(" .")
}
